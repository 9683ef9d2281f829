"""Plays the epochs as a film: the buttons and keys of the transport bar, on the epochs of the current run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from convviz.texts.numbers import format_number
from convviz.texts.training_epochs import place_text
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.playback import SPEEDS, Playback
from convviz.workspace.runs import RunsWorkspace

_BUTTON_PX = 34
_PLAY_PX = 40
_CONTROL_OR_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LEAP = 5


class EpochTransport(QWidget):
    """Steps through the epochs; it never plays by itself, and stops where it goes out of sight.

    Signals:
        slider_moved: The slider stands elsewhere, or has another width.
    """

    slider_moved = Signal()

    def __init__(self, runs: RunsWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("epochTransport")
        self._runs = runs
        self._epochs: tuple[int, ...] = ()
        self.playback = Playback(self)
        self.first, self.back, self.play, self.step, self.last = (
            self._button(icon, f"epoch{icon.title()}") for icon in ("first", "back", "play", "step", "last")
        )
        self.play.setProperty("kind", "primary-round")
        self.play.setFixedSize(_PLAY_PX, _PLAY_PX)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("epochSlider")
        self.place = QLabel(self)
        self.place.setObjectName("epochPlace")
        self.place.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.speed = MenuButton("", parent=self)
        self.speed.setObjectName("epochSpeed")
        self.loop = self._button("loop", "epochLoop")
        self.loop.setCheckable(True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_epochs(self, epochs: tuple[int, ...]) -> None:
        """The epochs to step through, in order."""
        self._epochs = epochs
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(0, len(epochs) - 1))
            self.slider.setPageStep(_LEAP)
            self.slider.setValue(self._position())
        shown = self._epochs[self._position()] if epochs else 0
        text = place_text(shown, epochs[-1]) if epochs else ""
        self.place.setText(text)
        self.slider.setAccessibleDescription(text)
        for control in (self.first, self.back, self.play, self.step, self.last, self.slider):
            control.setEnabled(len(epochs) > 1)
        if len(epochs) < 2:
            self.playback.stop()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Epochs"))
        self.slider.setAccessibleName(self.tr("Epoch"))
        for button, name, key in (
            (self.first, self.tr("First epoch"), Qt.Key.Key_Home),
            (self.back, self.tr("Epoch before"), Qt.Key.Key_Left),
            (self.step, self.tr("Next epoch"), Qt.Key.Key_Right),
            (self.last, self.tr("Newest epoch"), Qt.Key.Key_End),
        ):
            button.set_name(name)
            button.set_shortcut_hint(QKeySequence(key))
        self.loop.set_name(self.tr("Loop: start again at the end"))
        self.speed.set_label(self.tr("Speed"))
        self.speed.set_options(tuple(Option(str(speed), f"{format_number(speed)}×") for speed in SPEEDS))
        self.speed.set_value(str(self.playback.speed))
        self._name_play(playing=self.playback.playing)
        self.show_epochs(self._epochs)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells where the slider stands now."""
        if watched is self.slider and event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.slider_moved.emit()
        return super().eventFilter(watched, event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Does what a key of the transport means; False for any other key."""
        if event.modifiers() & _CONTROL_OR_ALT or len(self._epochs) < 2:
            return False
        leaps = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        match event.key():
            case Qt.Key.Key_Space:
                self.toggle()
            case Qt.Key.Key_Left:
                self._go_to(self._position() - leaps)
            case Qt.Key.Key_Right:
                self._go_to(self._position() + leaps)
            case Qt.Key.Key_Home:
                self._go_first()
            case Qt.Key.Key_End:
                self._go_last()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._change_speed(1)
            case Qt.Key.Key_Minus:
                self._change_speed(-1)
            case _:
                return False
        event.accept()
        return True

    def toggle(self) -> None:
        """Plays or pauses; at the end it starts again from the first epoch."""
        if self.playback.playing:
            self.playback.stop()
            return
        if self._position() >= len(self._epochs) - 1:
            self._runs.set_epoch(self._epochs[0])
        self.playback.start()

    def _connect(self) -> None:
        self.first.clicked.connect(self._go_first)
        self.back.clicked.connect(self._go_back)
        self.play.clicked.connect(self.toggle)
        self.step.clicked.connect(self._go_on)
        self.last.clicked.connect(self._go_last)
        self.slider.valueChanged.connect(self._go_to)
        self.slider.installEventFilter(self)
        self.speed.chosen.connect(self._choose_speed)
        self.playback.ticked.connect(self._move_on)
        self.playback.playing_changed.connect(self._show_playing)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in (self.first, self.back, self.play, self.step, self.last):
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.slider, 1)
        for widget in (self.place, self.speed, self.loop):
            row.addWidget(widget)

    def _button(self, icon: str, name: str) -> IconButton:
        button = IconButton(icon, "", self)
        button.setObjectName(name)
        button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        return button

    def _position(self) -> int:
        """Where the cursor stands among the epochs that are kept: at it, or at the one before."""
        before = [place for place, each in enumerate(self._epochs) if each <= self._runs.epoch]
        return before[-1] if before else 0

    def _go_to(self, position: int) -> None:
        self.playback.stop()
        if self._epochs:
            self._runs.set_epoch(self._epochs[max(0, min(position, len(self._epochs) - 1))])

    def _go_first(self) -> None:
        self._go_to(0)

    def _go_last(self) -> None:
        self._go_to(len(self._epochs) - 1)

    def _go_back(self) -> None:
        self._go_to(self._position() - 1)

    def _go_on(self) -> None:
        self._go_to(self._position() + 1)

    def _move_on(self, epochs: int) -> None:
        last = len(self._epochs) - 1
        position = self._position()
        if position < last:
            self._runs.set_epoch(self._epochs[min(position + epochs, last)])
        elif self.loop.isChecked():
            self._runs.set_epoch(self._epochs[0])
        else:
            self.playback.stop()

    def _change_speed(self, steps: int) -> None:
        index = SPEEDS.index(self.playback.speed) + steps
        self._choose_speed(str(SPEEDS[max(0, min(index, len(SPEEDS) - 1))]))

    def _choose_speed(self, speed: str) -> None:
        self.playback.set_speed(float(speed))
        self.speed.set_value(speed)

    def _show_playing(self, playing: bool) -> None:  # noqa: FBT001 - a slot of playing_changed(bool)
        self.play.set_icon("pause" if playing else "play")
        self._name_play(playing=playing)

    def _name_play(self, *, playing: bool) -> None:
        self.play.set_name(self.tr("Pause") if playing else self.tr("Play"))
        self.play.set_shortcut_hint(QKeySequence(Qt.Key.Key_Space))
