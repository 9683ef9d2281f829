"""The card for what goes in: draw it, open it, or type it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from convviz.states.lab.state import Drawing, Fit, Lab, Numbers, Photo, Source
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.sample_menu import SampleMenu
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.tab_order import tab_through
from convviz.workspace.lab import LabWorkspace

_SEGMENTS_PX = 196  # what a column of 228 px leaves for the words
_SMALLEST_FONT_PX = 11

if TYPE_CHECKING:
    from convviz.ui.pages.lab.input_draw import DrawPanel
    from convviz.ui.pages.lab.input_numbers import NumbersPanel
    from convviz.ui.pages.lab.input_picture import PicturePanel
    from convviz.ui.widgets.ink_pad import InkPad

    Panel = DrawPanel | PicturePanel | NumbersPanel

Mode = Literal["draw", "picture", "numbers"]
_MODES: tuple[Mode, ...] = ("draw", "picture", "numbers")


class InputCard(Card):
    """Draw, Picture or Numbers. Going back to Draw or Picture brings back the last drawing or picture.

    Numbers shows the numbers of whatever goes in. Each panel is made when it is first shown.

    Signals:
        open_wanted: A file is to be chosen and opened.
        paste_wanted: What is on the clipboard is to be taken.
        sample_chosen: The id of the sample to be shown.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_chosen = Signal(str)

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("inputCard")
        self._workspace = workspace
        self._source: Source | None = None
        self._last_drawing: tuple[Drawing, Fit] | None = None
        self._last_photo: tuple[Photo, Fit] | None = None
        self._samples = SampleMenu(self)
        self._mode = Segmented("", (), self)
        self._mode.setObjectName("inputMode")
        self._panels: dict[Mode, Panel] = {}
        self.header.addWidget(self._samples)
        self.body.addWidget(self._mode)
        self._samples.chosen.connect(self.sample_chosen)
        self._mode.chosen.connect(self._go_to)
        workspace.state_changed.connect(self._render)
        self.retranslate()
        self._render(workspace.state)

    @property
    def pad(self) -> InkPad:
        """The drawing pad."""
        return cast("DrawPanel", self._panel("draw")).pad

    @property
    def mode(self) -> Mode:
        """Which of the three panels is shown."""
        return cast("Mode", self._mode.value())

    def complete(self) -> None:
        """Makes the panels that have not been shown yet."""
        for mode in _MODES:
            self._panel(mode)

    def show_mode(self, mode: Mode) -> None:
        """Shows one of the three panels; what goes in stays as it is."""
        self._mode.set_value(mode)
        shown = self._panel(mode)
        shown.show_state(self._workspace.state)
        others = [panel for panel in self._panels.values() if panel is not shown]
        focused = QApplication.focusWidget()
        takes_focus = focused is not None and any(panel.isAncestorOf(focused) for panel in others)
        for panel in others:  # before the other appears: with both, the column would grow, and stay so
            panel.hide()
        shown.show()
        if takes_focus:
            shown.main_part.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("Input"))
        self._name_modes()
        self._fit_words()
        self._samples.retranslate()
        for panel in self._panels.values():
            panel.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _panel(self, mode: Mode) -> Panel:
        if mode not in self._panels:
            panel = self._made(mode)
            panel.setObjectName(f"{mode}Panel")
            panel.hide()
            self.body.addWidget(panel)
            panel.retranslate()
            # The first panel stands right already; and asked for widgets of its own, Qt makes PySide load all classes.
            if self._panels:
                tab_through(self._mode, panel)
            self._panels[mode] = panel
        return self._panels[mode]

    def _made(self, mode: Mode) -> Panel:
        # Imported here: two of the three are not on screen when the window appears.
        match mode:
            case "draw":
                from convviz.ui.pages.lab.input_draw import DrawPanel

                return DrawPanel(self._workspace, self)
            case "picture":
                from convviz.ui.pages.lab.input_picture import PicturePanel

                picture = PicturePanel(self._workspace, self)
                picture.open_wanted.connect(self.open_wanted)
                picture.paste_wanted.connect(self.paste_wanted)
                return picture
            case "numbers":
                from convviz.ui.pages.lab.input_numbers import NumbersPanel

                numbers = NumbersPanel(self._workspace, self)
                numbers.open_wanted.connect(self.open_wanted)
                return numbers

    def _name_modes(self) -> None:
        self._mode.setAccessibleName(self.tr("Kind of input"))
        self._mode.set_options(
            (
                Option("draw", self.tr("Draw")),
                Option("picture", self.tr("Picture")),
                Option("numbers", self.tr("Numbers")),
            )
        )

    def _fit_words(self) -> None:
        """Writes long words smaller before they widen the column."""
        segments = self._mode.findChildren(QAbstractButton)
        font = QFont(self.font())
        for size in range(QFontInfo(font).pixelSize(), _SMALLEST_FONT_PX - 1, -1):
            font.setPixelSize(size)
            for segment in segments:
                segment.setFont(font)
            if sum(segment.sizeHint().width() for segment in segments) <= _SEGMENTS_PX:
                break

    def _render(self, state: Lab) -> None:
        before, self._source = self._source, state.source
        match state.source:
            case Drawing():
                self._last_drawing = (state.source, state.fit)
            case Photo():
                self._last_photo = (state.source, state.fit)
            case Numbers():
                pass
        # Looking at the numbers of a picture goes on while that picture changes.
        looks_at_numbers = self.mode == "numbers" and type(before) is type(state.source)
        if state.source != before and not looks_at_numbers:
            self.show_mode(_mode_of(state.source))
        else:
            self._panel(self.mode).show_state(state)

    def _go_to(self, chosen: str) -> None:
        mode = cast("Mode", chosen)
        self.show_mode(mode)
        if mode == _mode_of(self._workspace.state.source):
            return
        if mode == "draw" and self._last_drawing is not None:
            self._workspace.set_source(*self._last_drawing)
        elif (
            mode == "picture"
            and self._last_photo is not None
            and self._last_photo[0].blob in self._workspace.blobs
        ):
            self._workspace.set_source(*self._last_photo)


def _mode_of(source: Source) -> Mode:
    match source:
        case Drawing():
            return "draw"
        case Photo():
            return "picture"
        case Numbers():
            return "numbers"
