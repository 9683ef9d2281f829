"""The bar at the foot of every page that steps: play, step both ways, scrub, speed, loop and order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from convviz.texts.lab import transport_label, transport_reason
from convviz.texts.numbers import format_number
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.playback import SPEEDS, Playback
from convviz.workspace.stepped import SteppedWorkspace

_HEIGHT_PX = 56
_BUTTON_PX = 34
_PLAY_PX = 40
_MARGIN_PX = 20


class TransportBar(QFrame):
    """Steps the selected stage or layer through its output cells; owns the page's only timer."""

    def __init__(self, workspace: SteppedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self._workspace = workspace
        self.playback = Playback(self)
        self.first, self.back, self.play, self.step, self.last = (
            self._button(icon, name)
            for icon, name in (
                ("first", "transportFirst"),
                ("back", "transportBack"),
                ("play", "transportPlay"),
                ("step", "transportStep"),
                ("last", "transportLast"),
            )
        )
        self.play.setProperty("kind", "primary-round")
        self.play.setFixedSize(_PLAY_PX, _PLAY_PX)
        self.scrub = QSlider(Qt.Orientation.Horizontal, self)
        self.scrub.setObjectName("transportScrub")
        self.place = QLabel(self)
        self.place.setObjectName("transportPlace")
        self.place.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.order = MenuButton("", parent=self)
        self.order.setObjectName("transportOrder")
        self.speed = MenuButton("", parent=self)
        self.speed.setObjectName("transportSpeed")
        self.loop = self._button("loop", "transportLoop")
        self.loop.setCheckable(True)
        self._lay_out()
        self.retranslate()
        self._connect()
        self._follow()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Steps"))
        for button, name, key in (
            (self.first, self.tr("First cell"), Qt.Key.Key_Home),
            (self.back, self.tr("Previous cell"), Qt.Key.Key_Left),
            (self.step, self.tr("Next cell"), Qt.Key.Key_Right),
            (self.last, self.tr("Last cell: show all"), Qt.Key.Key_End),
        ):
            button.set_name(name)
            button.set_shortcut_hint(QKeySequence(key))
        self.loop.set_name(self.tr("Loop: start again at the end"))
        self.scrub.setAccessibleName(self.tr("Output cell"))
        self.order.set_label(self.tr("Order"))
        self.order.set_options(
            (
                Option("raster", self.tr("row by row"), self.tr("All maps of a cell, then the next cell")),
                Option("channel", self.tr("map by map"), self.tr("One map after the other")),
            )
        )
        self.speed.set_label(self.tr("Speed"))
        self.speed.set_options(tuple(Option(str(speed), f"{format_number(speed)}×") for speed in SPEEDS))
        self.speed.set_value(str(self.playback.speed))
        self._name_play(playing=self.playback.playing)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def take_key(self, event: QKeyEvent) -> bool:
        """Does what a key of the transport means; False for any other key."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        jumps_rows = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Space:
                self.toggle()
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                self.playback.stop()
                move = self._workspace.jump_row if jumps_rows else self._workspace.step
                move(1 if key == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Home:
                self._go_first()
            case Qt.Key.Key_End:
                self._go_last()
            case Qt.Key.Key_Plus | Qt.Key.Key_Minus | Qt.Key.Key_Equal as key:
                self.change_speed(-1 if key == Qt.Key.Key_Minus else 1)
            case _:
                return False
        event.accept()
        return True

    def toggle(self) -> None:
        """Plays or pauses; at the end it starts again from the first cell."""
        if self.playback.playing:
            self.playback.stop()
            return
        transport = self._workspace.transport
        if not transport.stepping or transport.position >= transport.count - 1:
            self._workspace.home()
        self.playback.start()

    def change_speed(self, steps: int) -> None:
        """Faster or slower by `steps` of the speeds that can be chosen."""
        index = SPEEDS.index(self.playback.speed) + steps
        self._choose_speed(str(SPEEDS[max(0, min(index, len(SPEEDS) - 1))]))

    def _connect(self) -> None:
        self.first.clicked.connect(self._go_first)
        self.back.clicked.connect(self._go_back)
        self.play.clicked.connect(self.toggle)
        self.step.clicked.connect(self._go_on)
        self.last.clicked.connect(self._go_last)
        self.scrub.valueChanged.connect(self._scrub)
        self.order.chosen.connect(self._choose_order)
        self.speed.chosen.connect(self._choose_speed)
        self.playback.ticked.connect(self._move_on)
        self.playback.playing_changed.connect(self._show_playing)
        self._workspace.changed.connect(self._follow)

    def _lay_out(self) -> None:
        self.setFixedHeight(_HEIGHT_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, 0)
        row.setSpacing(10)
        for button in (self.first, self.back, self.play, self.step, self.last):
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.scrub, 1)
        for widget in (self.place, self.order, self.speed, self.loop):
            row.addWidget(widget)

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, "", self)
        button.setObjectName(name)
        button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        return button

    def _follow(self) -> None:
        transport = self._workspace.transport
        with QSignalBlocker(self.scrub):
            self.scrub.setRange(0, max(transport.count - 1, 0))
            self.scrub.setPageStep(max(transport.row_length, 1))
            self.scrub.setValue(transport.position)
        label = transport_label(transport)
        self.place.setText(label)
        reason = transport_reason(transport)
        self.place.setToolTip(reason)
        self.scrub.setAccessibleDescription(reason or label)
        self.order.setVisible(transport.channels > 1)
        if transport.count == 0:
            self.playback.stop()
        for control in (self.first, self.back, self.play, self.step, self.last, self.scrub):
            control.setEnabled(transport.count > 0)
        if self.order.value() != self._workspace.order:
            self.order.set_value(self._workspace.order)

    def _move_on(self, cells: int) -> None:
        transport = self._workspace.transport
        last = transport.count - 1
        if transport.position < last:
            self._workspace.step(min(cells, last - transport.position))
        elif self.loop.isChecked():
            self._workspace.home()
        else:
            self.playback.stop()

    def _scrub(self, position: int) -> None:
        self.playback.stop()
        self._workspace.go_to(position)

    def _go_first(self) -> None:
        self.playback.stop()
        self._workspace.home()

    def _go_last(self) -> None:
        self.playback.stop()
        self._workspace.finish()

    def _go_back(self) -> None:
        self.playback.stop()
        self._workspace.step(-1)

    def _go_on(self) -> None:
        self.playback.stop()
        self._workspace.step(1)

    def _choose_speed(self, speed: str) -> None:
        self.playback.set_speed(float(speed))
        self.speed.set_value(speed)

    def _choose_order(self, order: str) -> None:
        self._workspace.choose_order("channel" if order == "channel" else "raster")

    def _show_playing(self, playing: bool) -> None:  # noqa: FBT001 - a slot of playing_changed(bool)
        self.play.set_icon("pause" if playing else "play")
        self._name_play(playing=playing)

    def _name_play(self, *, playing: bool) -> None:
        self.play.set_name(self.tr("Pause") if playing else self.tr("Play"))
        self.play.set_shortcut_hint(QKeySequence(Qt.Key.Key_Space))
