"""What every transport has: play, step both ways, a slider, speed, loop, and their keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from convviz.texts.numbers import format_number
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.playback import SPEEDS, Playback

_BUTTON_PX = 34
_PLAY_PX = 40
_CONTROL_OR_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Transport(QFrame):
    """Steps through positions, by hand or by its clock; a subclass says what stands at them.

    Args:
        name: What the object names of the controls begin with.
        parent: What ends it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.playback = Playback(self)
        self.first, self.back, self.play, self.step, self.last = (
            self._button(icon, f"{name}{icon.title()}") for icon in ("first", "back", "play", "step", "last")
        )
        self.play.setProperty("kind", "primary-round")
        self.play.setFixedSize(_PLAY_PX, _PLAY_PX)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.place = QLabel(self)
        self.place.setObjectName(f"{name}Place")
        self.place.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.speed = MenuButton("", parent=self)
        self.speed.setObjectName(f"{name}Speed")
        self.loop = self._button("loop", f"{name}Loop")
        self.loop.setCheckable(True)
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._connect()

    def position(self) -> int:
        """Where it stands, from 0."""
        raise NotImplementedError

    def last_position(self) -> int:
        """Where the last step leads; −1 where there is none."""
        raise NotImplementedError

    def at_end(self) -> bool:
        """Whether playing begins anew."""
        return self.position() >= self.last_position()

    def go_to(self, position: int) -> None:
        """Stands elsewhere."""
        raise NotImplementedError

    def move_by(self, steps: int) -> None:
        """Moves on by steps, back where negative."""
        raise NotImplementedError

    def leap(self, leaps: int) -> None:
        """Moves on by the longer steps of the Shift key."""
        raise NotImplementedError

    def go_first(self) -> None:
        """Stands at the beginning."""
        raise NotImplementedError

    def go_last(self) -> None:
        """Stands at the end."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Takes the words of the current language; a subclass names the steps."""
        self.loop.set_name(self.tr("Loop: start again at the end"))
        self.speed.set_label(self.tr("Speed"))
        self.speed.set_options(tuple(Option(str(speed), f"{format_number(speed)}×") for speed in SPEEDS))
        self.speed.set_value(str(self.playback.speed))
        self._name_play(playing=self.playback.playing)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def take_key(self, event: QKeyEvent) -> bool:
        """Does what a key of the transport means; False for any other key."""
        if event.modifiers() & _CONTROL_OR_ALT:
            return False
        match event.key():
            case Qt.Key.Key_Space:
                self.toggle()
            case Qt.Key.Key_Left | Qt.Key.Key_Right as key:
                self.playback.stop()
                go = self.leap if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else self.move_by
                go(1 if key == Qt.Key.Key_Right else -1)
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
        """Plays or pauses; at the end it starts again from the beginning."""
        if self.playback.playing:
            self.playback.stop()
            return
        if self.at_end():
            self.go_first()
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
        self.slider.valueChanged.connect(self._slide)
        self.speed.chosen.connect(self._choose_speed)
        self.playback.ticked.connect(self._move_on)
        self.playback.playing_changed.connect(self._show_playing)

    def _lay_out(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in (self.first, self.back, self.play, self.step, self.last):
            self._row.addWidget(button)
        self._row.addSpacing(6)
        self._row.addWidget(self.slider, 1)
        for widget in (self.place, self.speed, self.loop):
            self._row.addWidget(widget)

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, "", self)
        button.setObjectName(name)
        button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        return button

    def _name_steps(self, first: str, back: str, step: str, last: str) -> None:
        for button, name, key in (
            (self.first, first, Qt.Key.Key_Home),
            (self.back, back, Qt.Key.Key_Left),
            (self.step, step, Qt.Key.Key_Right),
            (self.last, last, Qt.Key.Key_End),
        ):
            button.set_name(name)
            button.set_shortcut_hint(QKeySequence(key))

    def _stand(self, page: int, label: str, described: str) -> None:
        """Shows where it stands, in words too; a click beside the slider's handle goes on by a `page`."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(0, self.last_position()))
            self.slider.setPageStep(page)
            self.slider.setValue(self.position())
        self.place.setText(label)
        self.slider.setAccessibleDescription(described)

    def _allow(self, *, steps: bool) -> None:
        """Whether there is anything to step through."""
        for control in (self.first, self.back, self.play, self.step, self.last, self.slider):
            control.setEnabled(steps)
        if not steps:
            self.playback.stop()

    def _move_on(self, steps: int) -> None:
        left = self.last_position() - self.position()
        if left > 0:
            self.move_by(min(steps, left))
        elif self.loop.isChecked():
            self.go_first()
        else:
            self.playback.stop()

    def _slide(self, position: int) -> None:
        self.playback.stop()
        self.go_to(position)

    def _go_first(self) -> None:
        self.playback.stop()
        self.go_first()

    def _go_last(self) -> None:
        self.playback.stop()
        self.go_last()

    def _go_back(self) -> None:
        self.playback.stop()
        self.move_by(-1)

    def _go_on(self) -> None:
        self.playback.stop()
        self.move_by(1)

    def _choose_speed(self, speed: str) -> None:
        self.playback.set_speed(float(speed))
        self.speed.set_value(speed)

    def _show_playing(self, playing: bool) -> None:  # noqa: FBT001 - a slot of playing_changed(bool)
        self.play.set_icon("pause" if playing else "play")
        self._name_play(playing=playing)

    def _name_play(self, *, playing: bool) -> None:
        self.play.set_name(self.tr("Pause") if playing else self.tr("Play"))
        self.play.set_shortcut_hint(QKeySequence(Qt.Key.Key_Space))
