"""The panels of the evidence page, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from convviz.states.evidence.views import EvidencePanel

if TYPE_CHECKING:
    from convviz.ui.pages.evidence.page import EvidencePage


def _heat(page: EvidencePage) -> QWidget:
    from convviz.ui.pages.evidence.heat import HeatPanel

    return HeatPanel(page.evidence, page)


def _pixels(page: EvidencePage) -> QWidget:
    from convviz.ui.pages.evidence.pixels import PixelsPanel

    return PixelsPanel(page.evidence, page)


def _filters(page: EvidencePage) -> QWidget:
    from convviz.ui.pages.evidence.filters import FiltersPanel

    panel = FiltersPanel(page.evidence, page)
    panel.notice.connect(page.notice)
    return panel


def _pictures(page: EvidencePage) -> QWidget:
    from convviz.ui.pages.evidence.pictures import PicturesPanel

    panel = PicturesPanel(page.evidence, page)
    panel.open_picture.connect(page.open_picture)
    return panel


def _doubt(page: EvidencePage) -> QWidget:
    from convviz.ui.pages.evidence.doubt import DoubtPanel

    panel = DoubtPanel(page.evidence, page)
    panel.open_picture.connect(page.open_picture)
    return panel


def _map(page: EvidencePage) -> QWidget:
    from convviz.ui.pages.evidence.data_map import MapPanel

    panel = MapPanel(page.evidence, page)
    panel.open_picture.connect(page.open_picture)
    return panel


PANELS: Final[Mapping[EvidencePanel, Callable[[EvidencePage], QWidget]]] = {
    "heat": _heat,
    "pixels": _pixels,
    "filters": _filters,
    "pictures": _pictures,
    "doubt": _doubt,
    "map": _map,
}
"""Each makes a panel and connects it with the page."""
