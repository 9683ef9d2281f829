"""The network page: arranges its cards and panels, and hands files, keys and themes to them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from convviz.states.network.moment import Moment
from convviz.states.network.state import Model, Panel
from convviz.states.network.store import OpenNetwork
from convviz.texts.network_title import network_subtitle, network_title
from convviz.ui.pages.network.bars import BarsCard
from convviz.ui.pages.network.input import InputCard
from convviz.ui.pages.network.model_menu import ModelMenu
from convviz.ui.pages.network.overview import OverviewPanel
from convviz.ui.pages.network.xray import XrayCard
from convviz.ui.pages.reading import report
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.tab_order import tab_through
from convviz.ui.widgets.transport_bar import TransportBar
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.network_files import NetworkFiles

if TYPE_CHECKING:
    from convviz.ui.pages.network.elastic import ElasticCard
    from convviz.ui.pages.network.facts import FactsCard
    from convviz.workspace.tray import TrayWorkspace

_SIDE_WIDTH_PX = 236
_FACTS_WIDTH_PX, _LEAST_FACTS_PX = 300, 200
_ANY_WIDTH_PX = 16_777_215  # QWIDGETSIZE_MAX, which PySide6 does not offer
_GAP_PX = 12
_LEAST_WIDTH_WITH_FACTS_PX = 1060
_LEAST_HEIGHT_WITH_HEADINGS_PX = 620
# From here on the arithmetic has its room in the smaller share, too.
_HIGH_ENOUGH_FOR_BOTH_PX = 940
_NETWORK_LARGE, _ALMOST_ALIKE, _ARITHMETIC_LARGE = (3, 2), (11, 9), (2, 3)
# These scroll, while the arithmetic below them says first what the layer does.
_SCROLLED = {"maps", "kernels"}
_WITH_ARITHMETIC = {"overview", "maps", "kernels"}


def _overview(page: NetworkPage) -> QWidget:
    return OverviewPanel(page.workspace, page)


def _maps(page: NetworkPage) -> QWidget:
    from convviz.ui.pages.network.maps import MapsPanel

    return MapsPanel(page.workspace, page)


def _kernels(page: NetworkPage) -> QWidget:
    from convviz.ui.pages.network.kernels import KernelsPanel

    return KernelsPanel(page.workspace, page)


def _summary(page: NetworkPage) -> QWidget:
    from convviz.ui.pages.network.summary import SummaryPanel

    return SummaryPanel(page.workspace, page)


def _compare(page: NetworkPage) -> QWidget:
    from convviz.ui.pages.network.compare import ComparePanel

    return ComparePanel(page.workspace, page)


def _tray(page: NetworkPage) -> QWidget:
    from convviz.ui.pages.network.tray import TrayPanel

    return TrayPanel(page.workspace, page.tray, page)


# Imported when they are first wanted: the page is up sooner.
_PANELS: dict[Panel, Callable[[NetworkPage], QWidget]] = {
    "overview": _overview,
    "maps": _maps,
    "kernels": _kernels,
    "summary": _summary,
    "compare": _compare,
    "tray": _tray,
}


class _Below(QWidget):
    """Holds the cards below the network, at the height that they are given.

    A layout would take their preferred height for their least as soon as a sentence wraps in them: the network above
    would change its height with the first point of a drawing.
    """

    def hasHeightForWidth(self) -> bool:
        """Whether its height follows from how its words wrap: it does not."""
        return False


class NetworkPage(PanelledPage):
    """Input and prediction on the left, the network in the middle, the arithmetic below, transport at the foot.

    The answer and the maps come first: the arithmetic below is made by `complete`, right after the first painting.

    Signals:
        open_in_lab: A `LabSeed`: a kernel with its input, for the lab.
        completing: What was left out is made now; comes once.
    """

    open_in_lab = Signal(object)
    completing = Signal()
    page_id = "network"
    parts = ("networkInputCard", "xrayCard", "predictionCard", "elasticCard", "factsCard", "transport")

    elastic_card: ElasticCard
    facts_card: FactsCard

    def __init__(
        self, workspace: NetworkWorkspace, files: NetworkFiles, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace.undo_stack, parent)
        self.workspace = workspace
        self.files = files
        self._shares = (0, 0)
        self._titled: tuple[Model | None, OpenNetwork | None] = (None, None)
        self._tray: TrayWorkspace | None = None
        self.tray_folder: Path | None = None
        self.input_card = InputCard(workspace, self)
        self.xray_card = XrayCard(workspace, self)
        self.bars_card = BarsCard(workspace, self)
        self.model_menu = ModelMenu(self)
        self.transport = TransportBar(workspace, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._show_moment(workspace.moment)

    def complete(self) -> None:
        """Makes the cards below the network: the layer taken apart, and its facts."""
        if self._below.layout() is not None:
            return
        self.completing.emit()
        from convviz.ui.pages.network.elastic import ElasticCard
        from convviz.ui.pages.network.facts import FactsCard

        self.elastic_card = ElasticCard(self.workspace, self._below)
        self.facts_card = FactsCard(self.workspace, self._below)
        self._show_facts(self.width())
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.elastic_card, 1)
        row.addWidget(self.facts_card)
        for card in (self.elastic_card, self.facts_card):
            card.set_theme(self._theme)
        self._order_stops()
        self.elastic_card.open_in_lab.connect(self.open_in_lab)
        self._share_out()

    def show_parts(self, names: Collection[str] | None) -> None:
        """Leaves out cards; what there is no room for stays away all the same."""
        self.complete()
        super().show_parts(names)
        self._show_facts(self.width())
        self._show_below()

    @property
    def tray(self) -> TrayWorkspace:
        """The drawings that were kept; read from `tray_folder`, where there is one, when they are first wanted."""
        if self._tray is None:
            from convviz.workspace.tray import TrayWorkspace

            self._tray = TrayWorkspace(self.workspace, self.workspace)
            self._tray.notice.connect(self._tell)
            self._tray.crashed.connect(report)
            if self.tray_folder is not None:
                self._tray.keep_between_runs(self.tray_folder)
        return self._tray

    def title(self) -> str:
        """The network's name."""
        return network_title(self.workspace.state)

    def subtitle(self) -> str:
        """How large it is and where it comes from."""
        return network_subtitle(self.workspace.moment)

    def title_widgets(self) -> Sequence[QWidget]:
        """What stands in the middle, and which network."""
        return (self.panel_choice, self.model_menu)

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

    def themed_views(self) -> Sequence[QWidget]:
        """The prediction, and the cards below where they are made."""
        below = (self.elastic_card, self.facts_card) if self._below.layout() is not None else ()
        return (self.bars_card, *below)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.panel_choice.setAccessibleName(self.tr("View"))
        self.panel_choice.set_options(
            (
                Option("overview", self.tr("Overview"), self.tr("The whole network, from input to answer")),
                Option("maps", self.tr("Maps"), self.tr("All maps of a layer")),
                Option("kernels", self.tr("Kernels"), self.tr("All weights of a layer")),
                Option("summary", self.tr("Summary"), self.tr("Every layer in a table")),
                Option("compare", self.tr("Compare"), self.tr("Two inputs or two networks side by side")),
                Option("tray", self.tr("Tray"), self.tr("Drawings that you kept, and how many were right")),
            )
        )
        self.panel_choice.set_value(self.workspace.state.view.panel)
        tab_through(self.panel_choice, self.model_menu)  # its segments are new, and the last otherwise

    def middle(self) -> QRect:
        """The panel on screen, and the arithmetic below it."""
        panel = self.stack.geometry()
        return panel.united(self._below.geometry()) if self._below.isVisibleTo(self) else panel

    def make_panel(self, name: str) -> QWidget:
        """A panel by its id, connected with the page."""
        return _PANELS[cast("Panel", name)](self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control has taken: Esc goes out one level, the others step the animation."""
        if event.key() == Qt.Key.Key_Escape:
            self.workspace.release()
        else:
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of the transport."""
        return self.transport.take_key(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small window keeps what is worked with: the facts go first, then headings that go without saying."""
        super().resizeEvent(event)
        if self._below.layout() is not None:
            self._show_facts(event.size().width())
        for card in (self.xray_card, self.bars_card):
            card.set_compact(compact=event.size().height() < _LEAST_HEIGHT_WITH_HEADINGS_PX)
        self._share_out()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(_GAP_PX)
        left.addWidget(self.input_card)
        left.addWidget(self.xray_card)
        left.addWidget(self.bars_card, 1)
        for card in (self.input_card, self.xray_card, self.bars_card):
            card.setFixedWidth(_SIDE_WIDTH_PX)
        self._below = _Below(self)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(_GAP_PX)
        self.strips = QVBoxLayout()
        self._middle.addLayout(self.strips)
        self._middle.addWidget(self.stack, 1)
        self._middle.addWidget(self._below, 1)
        columns = QHBoxLayout()
        columns.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, _GAP_PX)
        columns.setSpacing(_GAP_PX)
        columns.addLayout(left)
        columns.addLayout(self._middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(columns, 1)
        whole.addWidget(self.transport)

    def _connect(self) -> None:
        self.panel_built.connect(self._order_stops)
        self.panel_choice.chosen.connect(self._choose_panel)
        self.input_card.feed_chosen.connect(self._look_at)
        self.input_card.sample_chosen.connect(self._load_sample)
        self.model_menu.model_chosen.connect(self.files.open_named)
        self.workspace.changed.connect(self._show_moment)
        self.workspace.notice.connect(self._tell)
        self.workspace.opened.connect(self._forget_notice)
        self.files.opened.connect(self.file_opened)
        self.closing.connect(self.files.cancel)

    def _order_stops(self) -> None:
        """What was made late stands in the way of the Tab key where one reads it."""
        tab_through(self.stack, self._below, self.transport)

    def _choose_panel(self, panel: str) -> None:
        self.workspace.set_view(replace(self.workspace.state.view, panel=cast("Panel", panel)))

    def _look_at(self, feed: int) -> None:
        self.xray_card.feed = feed
        self.files.feed = feed
        self.xray_card.show_moment(self.workspace.moment)

    def _load_sample(self, sample: str) -> None:
        self.files.load_sample(sample)

    def _show_moment(self, moment: Moment) -> None:
        titled = (moment.state.model, None if moment.run is None else moment.run.opened)
        if titled != self._titled:
            self._titled = titled
            self.title_changed.emit()
        name = moment.state.view.panel
        self.show_panel(name)
        self._show_below()
        self._share_out()

    def _show_below(self) -> None:
        """The arithmetic stands below the panels that show what it is about."""
        wanted = self.may_show("elasticCard") or self.may_show("factsCard")
        self._below.setVisible(wanted and self.workspace.state.view.panel in _WITH_ARITHMETIC)

    def _show_facts(self, width: int) -> None:
        """Beside the arithmetic the facts need a wide window; alone they have all its room."""
        alone = not self.may_show("elasticCard")
        self.facts_card.setMinimumWidth(_LEAST_FACTS_PX if alone else _FACTS_WIDTH_PX)
        self.facts_card.setMaximumWidth(_ANY_WIDTH_PX if alone else _FACTS_WIDTH_PX)
        has_room = alone or width >= _LEAST_WIDTH_WITH_FACTS_PX
        self.facts_card.setVisible(has_room and self.may_show("factsCard"))

    def _share_out(self) -> None:
        """Gives the arithmetic the room that it asks for."""
        wants = self._below.layout() is not None and self.elastic_card.wants_room
        large = wants and self.height() < _HIGH_ENOUGH_FOR_BOTH_PX
        usual = _ALMOST_ALIKE if self.workspace.state.view.panel in _SCROLLED else _NETWORK_LARGE
        shares = _ARITHMETIC_LARGE if large else usual
        if self._shares != shares:
            self._shares = shares
            for widget, share in zip((self.stack, self._below), shares, strict=True):
                self._middle.setStretchFactor(widget, share)
            self._middle.update()  # new factors alone lay nothing out

    def _forget_notice(self, _model: object) -> None:
        """What was said about the last network, or about a file that could not be opened, is over."""
        self.notice.emit("", "info")

    def _tell(self, text: str) -> None:
        self.notice.emit(text, "warning")
