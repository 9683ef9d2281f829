"""Makes the stage of a page; what a page needs is imported when the page is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from convviz.lessons.lesson import PageId
from convviz.ui.lessons.staging.page_stage import PageStage

if TYPE_CHECKING:
    from convviz.ui.lessons.staging.network_stage import NetworkStage
    from convviz.ui.main_window import MainWindow
    from convviz.ui.pages.evidence.page import EvidencePage
    from convviz.ui.pages.lab.page import LabPage
    from convviz.ui.pages.network.page import NetworkPage
    from convviz.ui.pages.training.page import TrainingPage


def make_stage(window: MainWindow, page_id: PageId, network: PageStage[Any] | None) -> PageStage[Any]:
    """The stage of a page.

    Args:
        window: Builds the page if need be.
        page_id: Which.
        network: The network page's stage, on which the evidence page's stands.
    """
    page = window.page(page_id)
    match page_id:
        case "lab":
            from convviz.ui.lessons.staging.lab_stage import LabStage

            return LabStage(cast("LabPage", page))
        case "network":
            from convviz.ui.lessons.staging.network_stage import NetworkStage

            return NetworkStage(cast("NetworkPage", page))
        case "training":
            from convviz.ui.lessons.staging.training_stage import TrainingStage

            return TrainingStage(cast("TrainingPage", page))
        case "evidence":
            from convviz.ui.lessons.staging.network_stage import EvidenceStage

            return EvidenceStage(cast("EvidencePage", page), cast("NetworkStage", network))
