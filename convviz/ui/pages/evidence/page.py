"""The evidence page: the network page's input and answer on the left, what speaks for the answer in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from convviz.states.evidence.views import EvidencePanel, EvidenceState
from convviz.states.network.moment import Moment
from convviz.texts.network_title import network_title
from convviz.ui.pages.evidence.panels import PANELS
from convviz.ui.pages.evidence.target_card import TargetCard
from convviz.ui.pages.network.bars import BarsCard
from convviz.ui.pages.network.input import InputCard
from convviz.ui.pages.network.model_menu import ModelMenu
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.widgets.option import Option
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.network_files import NetworkFiles

_SIDE_WIDTH_PX = 236
_GAP_PX = 12
_LEAST_HEIGHT_WITH_HEADINGS_PX = 620


class EvidencePage(PanelledPage):
    """Arranges the input, the question and the panels, and hands them files, keys and themes.

    Args:
        evidence: The page's workspace, which follows that of the network page.
        files: The network page's files: what is opened here is opened there.

    Signals:
        open_picture: An `OpenedPicture` or `OpenedNumbers`, and the id of the page that is to show it.
    """

    open_picture = Signal(object, str)
    page_id = "evidence"
    parts = ("networkInputCard", "evidenceTargetCard", "predictionCard")

    def __init__(
        self, evidence: EvidenceWorkspace, files: NetworkFiles, parent: QWidget | None = None
    ) -> None:
        super().__init__(evidence.network.undo_stack, parent)
        self.evidence = evidence
        self.files = files
        self.input_card = InputCard(evidence.network, self)
        self.target_card = TargetCard(evidence, self)
        self.bars_card = BarsCard(evidence.network, self)
        self.model_menu = ModelMenu(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_state(evidence.state)
        self._show_moment(evidence.network.moment)

    def title(self) -> str:
        """The network's name."""
        return network_title(self.evidence.network.state)

    def subtitle(self) -> str:
        """What the page is for."""
        return self.tr("why does it answer so?")

    def title_widgets(self) -> Sequence[QWidget]:
        """What stands in the middle, and which network."""
        return (self.panel_choice, self.model_menu)

    def make_panel(self, name: str) -> QWidget:
        """A panel by its id, connected with the page."""
        return PANELS[cast("EvidencePanel", name)](self)

    def themed_views(self) -> Sequence[QWidget]:
        """The prediction."""
        return (self.bars_card,)

    def open_file(self, path: Path) -> None:
        """Starts reading a model, a picture or an array; a refusal is said when it is known."""
        self.files.open(path)

    def can_take(self, data: QMimeData) -> bool:
        """Pictures and numbers."""
        from convviz.workspace.opening import can_open

        return can_open(data)

    def take(self, data: QMimeData) -> None:
        """Feeds what was pasted or dropped."""
        self.files.open_mime(data)

    def settled(self) -> bool:
        """Whether network and input are read, and all that is asked is answered."""
        return super().settled() and not (self.files.busy or self.evidence.network.busy)

    def retranslate(self) -> None:
        """Words in the interface's language; the cards and panels take theirs themselves."""
        self.panel_choice.setAccessibleName(self.tr("View"))
        options = (
            Option("heat", self.tr("Heat maps"), self.tr("Where the evidence for a class lies")),
            Option("pixels", self.tr("Pixels"), self.tr("How much each pixel counts")),
            Option("filters", self.tr("Filters"), self.tr("What each filter would like to see")),
            Option("pictures", self.tr("Pictures"), self.tr("Which real pictures excite a filter most")),
            Option("doubt", self.tr("Doubt"), self.tr("Compare maps, and test whether they mean anything")),
            Option("map", self.tr("Map"), self.tr("All pictures of a data set as the network sees them")),
        )
        self.panel_choice.set_options(options)
        self.panel_choice.set_value(self.evidence.state.panel)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes what changed while another page was on screen, and the keys."""
        super().showEvent(event)
        self._show_moment(self.evidence.network.moment)

    def prepare_close(self) -> bool:
        """Ends the worker and takes away what was put for it."""
        self.evidence.close()
        return super().prepare_close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window keeps what is worked with: headings that go without saying go first."""
        super().resizeEvent(event)
        compact = event.size().height() < _LEAST_HEIGHT_WITH_HEADINGS_PX
        for card in (self.target_card, self.bars_card):
            card.set_compact(compact=compact)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(_GAP_PX)
        left.addWidget(self.input_card)
        left.addWidget(self.target_card)
        left.addWidget(self.bars_card, 1)
        for card in (self.input_card, self.target_card, self.bars_card):
            card.setFixedWidth(_SIDE_WIDTH_PX)
        middle = QVBoxLayout()
        middle.setSpacing(_GAP_PX)
        self.strips = QVBoxLayout()
        middle.addLayout(self.strips)
        middle.addWidget(self.stack, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, _GAP_PX)
        columns.setSpacing(_GAP_PX)
        columns.addLayout(left)
        columns.addLayout(middle, 1)

    def _connect(self) -> None:
        self.panel_choice.chosen.connect(self._choose_panel)
        self.input_card.sample_chosen.connect(self._load_sample)
        self.input_card.feed_chosen.connect(self._look_at)
        self.model_menu.model_chosen.connect(self.files.open_named)
        self.evidence.changed.connect(self._show_state)
        self.evidence.notice.connect(self._tell)
        self.evidence.network.changed.connect(self._show_moment)

    def _choose_panel(self, panel: str) -> None:
        self.evidence.set_panel(cast("EvidencePanel", panel))

    def _load_sample(self, sample: str) -> None:
        self.files.load_sample(sample)

    def _look_at(self, feed: int) -> None:
        self.files.feed = feed

    def _show_state(self, state: EvidenceState) -> None:
        self.show_panel(state.panel)

    def _show_moment(self, moment: Moment) -> None:
        if self.isVisible():
            self.input_card.show_moment(moment)
            self.title_changed.emit()

    def _tell(self, text: str) -> None:
        self.notice.emit(text, "warning")
