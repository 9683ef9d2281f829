"""The evidence page: the network page's input and answer on the left, what speaks for the answer in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from convviz.painting.theme import Theme, theme
from convviz.states.evidence.views import EvidencePanel, EvidenceState
from convviz.states.network.moment import Moment
from convviz.texts.network_title import network_title
from convviz.ui.page import Page
from convviz.ui.pages.evidence.panels import has_panel, make_panel
from convviz.ui.pages.evidence.target_card import TargetCard
from convviz.ui.pages.network.bars import BarsCard
from convviz.ui.pages.network.input import InputCard
from convviz.ui.pages.network.model_menu import ModelMenu
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.network_files import NetworkFiles

_SIDE_WIDTH_PX = 236
_GAP_PX = 12
_LEAST_HEIGHT_WITH_HEADINGS_PX = 620


class _Themed(Protocol):
    """What every panel of the page offers."""

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        ...


class EvidencePage(Page):
    """Arranges the input, the question and the panels, and hands them files, keys and themes.

    Args:
        evidence: The page's workspace, which follows that of the network page.
        files: The network page's files: what is opened here is opened there.

    Signals:
        panel_built: A panel of the middle that was wanted for the first time.
        open_picture: An `OpenedPicture`, and the id of the page that is to show it.
    """

    panel_built = Signal(QWidget)
    open_picture = Signal(object, str)
    page_id = "evidence"

    def __init__(
        self, evidence: EvidenceWorkspace, files: NetworkFiles, parent: QWidget | None = None
    ) -> None:
        super().__init__(evidence.network.undo_stack, parent)
        self.evidence = evidence
        self.files = files
        self._theme = theme("light")
        self.input_card = InputCard(evidence.network, self)
        self.target_card = TargetCard(evidence, self)
        self.bars_card = BarsCard(evidence.network, self)
        self.model_menu = ModelMenu(self)
        self.panel_choice = Segmented("", (), self)
        self.panel_choice.setObjectName("evidencePanel")
        self.panel_choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stack = QStackedWidget(self)
        self._panels: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
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

    def panel(self, name: EvidencePanel) -> QWidget:
        """A panel of the middle, built when it is first wanted."""
        if name not in self._panels:
            panel = make_panel(name, self)
            self._panels[name] = panel
            cast("_Themed", panel).set_theme(self._theme)
            self.stack.addWidget(panel)
            self.panel_built.emit(panel)
        return self._panels[name]

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

    def apply_theme(self, theme: Theme) -> None:
        """Paints in the colours of `theme`."""
        self._theme = theme
        for view in (self.bars_card, *self._panels.values()):
            cast("_Themed", view).set_theme(theme)

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
        self.panel_choice.set_options([option for option in options if has_panel(option.id)])
        self.panel_choice.set_value(self.evidence.state.panel)

    def showEvent(self, event: QShowEvent) -> None:
        """Takes the keys before anything was clicked."""
        super().showEvent(event)
        self._show_moment(self.evidence.network.moment)
        if not self.hasFocus() and not self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def prepare_close(self) -> bool:
        """Ends the worker and takes away what was put for it."""
        self.evidence.close()
        return super().prepare_close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control has taken go to the panel on screen."""
        take_key = getattr(self.stack.currentWidget(), "take_page_key", None)
        if take_key is not None and take_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

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
        if self.panel_choice.value() != state.panel:
            self.panel_choice.set_value(state.panel)
        self.stack.setCurrentWidget(self.panel(state.panel))

    def _show_moment(self, moment: Moment) -> None:
        if self.isVisible():
            self.input_card.show_moment(moment)
            self.title_changed.emit()

    def _tell(self, text: str) -> None:
        self.notice.emit(text, "warning")
