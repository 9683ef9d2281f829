"""Compare: two inputs, two networks, or one with and without the edits, with one cursor in both."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QToolButton, QWidget

from convviz.painting.theme import Theme
from convviz.pictures.ink import Stroke
from convviz.states.lab.state import Drawing, Source
from convviz.states.network.beside import kind_of
from convviz.states.network.compare import derive_compare
from convviz.states.network.moment import Moment
from convviz.states.network.state import Feed, Place, Rival
from convviz.texts.network_compare import (
    cursor_text,
    places_text,
    side_title,
    what_to_do,
)
from convviz.ui.pages.network.compare_canvas import CompareCanvas
from convviz.ui.pages.network.compare_heads import ColumnHeads
from convviz.ui.pages.network.compare_side import CompareSide, RivalSide
from convviz.ui.pages.network.model_menu import ModelMenu
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.workspace.network import NetworkWorkspace

_SIDES_PX = 146
_AROUND_PX = 40
"""So much around the cursor is scrolled into view with it."""


class RivalMenu(ModelMenu):
    """The button "Another network ▾"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareNetwork")
        self.setCheckable(True)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setText(self.tr("Another network"))
        self.setAccessibleName(self.tr("Compare with another network"))
        self.setToolTip(self.tr("The same input through another network"))


class _Window(QScrollArea):
    """Scrolls through maps that have no room.

    Signals:
        resized: It has another size, or its bar came or went.
    """

    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("compareScroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Says so."""
        super().resizeEvent(event)
        self.resized.emit()


class ComparePanel(Card):
    """A and B beside each other, their maps below.

    Signals:
        network_chosen: The name of a network that is to stand beside.
        file_chosen: The Path of a network, or of a picture, that is to stand beside.
        sample_chosen: The id of a sample that is to be fed beside.
    """

    network_chosen = Signal(str)
    file_chosen = Signal(object)
    sample_chosen = Signal(str)

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("comparePanel")
        self._workspace = workspace
        self._feed = 0
        self.other_input = _choice("compareInput", self)
        self.without_edits = _choice("compareEdits", self)
        self.network_menu = RivalMenu(self)
        self.swap = IconButton("flip", "", self)
        self.swap.setObjectName("compareSwap")
        self.close_beside = IconButton("close", "", self)
        self.close_beside.setObjectName("compareClose")
        self.a_side = CompareSide("A", self)
        self.b_side = RivalSide(self)
        self.heads = ColumnHeads(self)
        self.one_map = _choice("compareOneMap", self)
        self.canvas = CompareCanvas(workspace, self)
        self._numbers = ElidedLabel("", self)
        self._numbers.setObjectName("compareNumbers")
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setObjectName("compareNote")
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setObjectName("compareEmpty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        for view in (self.a_side, self.b_side, self.canvas):
            view.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Compare"))
        self.other_input.setText(self.tr("Another input"))
        self.other_input.setToolTip(
            self.tr("A copy of the input that you can change, through the same network")
        )
        self.without_edits.setText(self.tr("Without the changes"))
        self.without_edits.setToolTip(
            self.tr("The network as it was opened, beside the one with your changes")
        )
        self.one_map.setText(self.tr("One map"))
        self.one_map.setToolTip(self.tr("Enlarge the map under the cursor (Return, or a double click)"))
        self.swap.set_name(self.tr("Swap A and B"))
        self.close_beside.set_name(self.tr("Stop comparing"))
        self._empty.setText(what_to_do())
        self._show(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what changed meanwhile."""
        super().showEvent(event)
        self._show(self._workspace.moment)

    def set_feed(self, feed: int) -> None:
        """Which input is looked at and changed, of a network that has several."""
        self._feed = feed
        self._show(self._workspace.moment)

    def show_moment(self, moment: Moment) -> None:
        """Shows another moment, where it is seen."""
        if self.isVisible():
            self._show(moment)

    def _lay_out(self) -> None:
        for widget in (self.other_input, self.network_menu, self.without_edits, self.swap, self.close_beside):
            self.header.addWidget(widget)
        self._sides = QWidget(self)
        sides = QHBoxLayout(self._sides)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(24)
        sides.addWidget(self.a_side, 4)
        sides.addWidget(self.b_side, 5)
        self._sides.setFixedHeight(_SIDES_PX)
        self._scroll = _Window(self)
        self._scroll.setWidget(self.canvas)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._sides)
        self.body.addWidget(self.heads)
        self.body.addWidget(self._note)
        self.body.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._numbers, 1)
        foot.addWidget(self.one_map)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.other_input.clicked.connect(self._compare_input)
        self.without_edits.clicked.connect(self._compare_edits)
        self.network_menu.model_chosen.connect(self.network_chosen)
        self.network_menu.file_wanted.connect(self._choose_file)
        self.swap.clicked.connect(self._workspace.swap_rival)
        self.close_beside.clicked.connect(self._stop)
        self.heads.layer_chosen.connect(self._choose_layer)
        self.heads.layer_beside_chosen.connect(self._choose_layer_beside)
        side = self.b_side
        side.sample_chosen.connect(self.sample_chosen)
        side.open_wanted.connect(self._choose_file)
        side.draw_wanted.connect(self._draw_beside)
        side.pad.stroke_begun.connect(self._begin)
        side.pad.stroke_extended.connect(self._extend)
        side.pad.stroke_ended.connect(self._workspace.end_merge)
        side.pad.cleared.connect(self._draw_beside)
        self.one_map.clicked.connect(self.canvas.toggle_opened)
        self._scroll.resized.connect(self._fit)
        self._workspace.changed.connect(self.show_moment)

    def _fit(self) -> None:
        """An opened map fits the window onto the maps, and the heads stand over their columns."""
        room = self._scroll.viewport()
        self.canvas.set_room(room.height())
        self.heads.set_margin(self._scroll.width() - room.width())

    def _show(self, moment: Moment) -> None:
        kind = kind_of(moment.state)
        for button, its in ((self.other_input, "input"), (self.without_edits, "edits")):
            button.setChecked(kind == its)
        self.network_menu.setChecked(kind == "network")
        self.swap.setEnabled(kind in {"input", "network"})
        for button in (self.swap, self.close_beside):
            button.setVisible(kind != "nothing")
        compared = kind != "nothing"
        for widget in (self._sides, self.heads, self._scroll, self._numbers, self.one_map):
            widget.setVisible(compared)
        self._empty.setVisible(not compared)
        if not compared:
            self._note.hide()
            return
        scene = derive_compare(moment)
        self.a_side.show_side(side_title(scene, "A"), scene.a.run, scene.a.bars, self._feed)
        self.b_side.show_side(side_title(scene, "B"), scene.b.run, scene.b.bars, self._feed)
        self.b_side.show_source(self._source_beside())
        self.heads.show_scene(scene)
        self.canvas.show_scene(scene)
        self.one_map.setChecked(scene.channel is not None)
        self.one_map.setEnabled(scene.a.maps is not None and not scene.a.maps.are_units)
        if self.canvas.hasFocus() and scene.a.cell is not None:
            at = self.canvas.centre_of("a", scene.a.cell).toPoint()
            self._scroll.ensureVisible(at.x(), at.y(), 0, _AROUND_PX)
        self._numbers.setText(cursor_text(scene))
        self._note.setText(places_text(scene))
        self._note.setVisible(bool(self._note.text()))

    def _source_beside(self) -> Source | None:
        feed = self._feed_beside()
        return None if feed is None else feed.source

    def _feed_beside(self) -> Feed | None:
        """What B is fed of its own, where it is."""
        rival = self._workspace.state.rival
        if rival is None or rival.feeds is None or self._feed >= len(rival.feeds):
            return None
        return rival.feeds[self._feed]

    def _compare_input(self) -> None:
        self._workspace.set_rival(Rival(feeds=self._workspace.state.feeds))

    def _compare_edits(self) -> None:
        self._workspace.set_rival(Rival(model=self._workspace.state.model))

    def _stop(self) -> None:
        self._workspace.set_rival(None)

    def _choose_layer(self, layer: str) -> None:
        self._workspace.select_layer(layer)
        cursor = self._workspace.state.cursor
        self._workspace.set_cursor(replace(cursor, beside=None))

    def _choose_layer_beside(self, layer: str) -> None:
        cursor = self._workspace.state.cursor
        self._workspace.set_cursor(replace(cursor, beside=Place(layer)))

    def _choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self, self.tr("Compare with"))
        dialog.setObjectName("compareDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_file)
        dialog.open()

    def _take_file(self, name: str) -> None:
        self.file_chosen.emit(Path(name))

    def _begin(self, x: float, y: float, width: float, erase: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._workspace.end_merge()
        source = self._source_beside()
        strokes = source.strokes if isinstance(source, Drawing) else ()
        self._draw(Drawing((*strokes, Stroke(((x, y),), width, erase))))

    def _extend(self, x: float, y: float) -> None:
        source = self._source_beside()
        if isinstance(source, Drawing) and source.strokes:
            last = source.strokes[-1]
            longer = Stroke((*last.points, (x, y)), last.width, last.erase)
            self._draw(Drawing((*source.strokes[:-1], longer)))

    def _draw(self, drawing: Drawing, merge: str = "stroke-beside") -> None:
        feed = self._feed_beside()
        if feed is not None:
            self._workspace.set_feed_beside(replace(feed, source=drawing), self._feed, merge)

    def _draw_beside(self) -> None:
        """An empty pad beside."""
        self._draw(Drawing(), "")


def _choice(name: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(name)
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setProperty("kind", "choice")
    return button
