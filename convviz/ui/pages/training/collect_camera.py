"""Camera shots for a collection: a mirrored preview, a button to hold, and a countdown; off whenever it is not seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from convviz.painting.box import Box
from convviz.painting.images import to_image
from convviz.painting.theme import Theme, theme
from convviz.painting.training.camera import paint_camera
from convviz.pictures.sets.picture_set import Bytes
from convviz.texts.errors import sentence
from convviz.texts.training_collect import shots_text
from convviz.workspace.shooting import FrameSource, Shooting, ShootingState


class CameraPart(QWidget):
    """Hold the button, or Space, to shoot; or count down to a burst.

    Signals:
        shot: A picture to be kept, uint8 (256, 256, 3).
    """

    shot = Signal(object)

    def __init__(self, source: FrameSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("collectCamera")
        self.shooting = Shooting(source, self)
        self._class = ""
        self.preview = _Preview(self)
        self.power, self.hold, self.timer = (QPushButton(self) for _ in range(3))
        for button, name in (
            (self.power, "cameraPower"),
            (self.hold, "cameraHold"),
            (self.timer, "cameraTimer"),
        ):
            button.setObjectName(name)
        self.power.setCheckable(True)
        self.hold.setProperty("kind", "primary")
        self.hold.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.power, self.timer):
            row.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.preview, 1)
        column.addLayout(row)
        column.addWidget(self.hold)
        self.power.toggled.connect(self._switch)
        self.hold.pressed.connect(self._press)
        self.hold.released.connect(self._release)
        self.timer.clicked.connect(self.shooting.count_down)
        self.shooting.frame.connect(self.preview.show_frame)
        self.shooting.shot.connect(self.shot)
        self.shooting.state_changed.connect(self._show_state)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.preview.theme = colours
        self.preview.update()

    def set_class(self, name: str) -> None:
        """Shots go to another class."""
        self._class = name
        self._show_state(self.shooting.state)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.power.setText(self.tr("Camera"))
        self.power.setToolTip(self.tr("Switch the camera on or off"))
        self.hold.setText(self.tr("Hold to shoot"))
        self.hold.setToolTip(self.tr("Takes pictures as long as it is held (Space)"))
        self.timer.setToolTip(self.tr("Ten pictures in three seconds"))
        self.preview.setAccessibleName(self.tr("What the camera sees"))
        self._show_state(self.shooting.state)

    def take_key(self, event: QKeyEvent, *, down: bool) -> bool:
        """Space shoots as long as it is held."""
        if event.key() != Qt.Key.Key_Space or self.shooting.state.phase == "off":
            return False
        if not event.isAutoRepeat():
            self.shooting.hold(on=down and bool(self._class))
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is switched off."""
        super().hideEvent(event)
        self.power.setChecked(False)
        self.shooting.close()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if on:
            self.shooting.open()
        else:
            self.shooting.close()

    def _press(self) -> None:
        self.shooting.hold(on=True)

    def _release(self) -> None:
        self.shooting.hold(on=False)

    def _show_state(self, state: object) -> None:
        if not isinstance(state, ShootingState):
            return
        running = state.phase in {"on", "counting", "shooting"}
        self.hold.setEnabled(running and state.phase != "counting" and bool(self._class))
        self.timer.setEnabled(running and state.phase != "shooting" and bool(self._class))
        self.timer.setText(self.tr("Stop") if state.phase == "counting" else self.tr("In 3 s"))
        if state.phase == "off":
            self.power.setChecked(False)
        words = shots_text(state.phase, state.count, state.taken)
        if state.refusal is not None:
            words = sentence(state.refusal)
        self.preview.show_state(state, words)


class _Preview(QWidget):
    """The picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cameraPreview")
        self.theme = theme("light")
        self._image = QImage()
        self._state = ShootingState()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_frame(self, frame: object) -> None:
        """Shows another frame, uint8 (side, side, 3)."""
        pixels: Bytes = frame  # pyright: ignore[reportAssignmentType] - a signal's payload
        self._image = to_image(pixels)
        self.update()

    def show_state(self, state: ShootingState, words: str) -> None:
        """Shows what the camera is doing."""
        self._state, self._words = state, words
        if state.phase in {"off", "waiting"}:
            self._image = QImage()
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(280, 280)

    def minimumSizeHint(self) -> QSize:
        """A small square."""
        return QSize(120, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it."""
        room = Box(0, 0, self.width(), self.height())
        state = self._state
        paint_camera(
            QPainter(self),
            room,
            self._image,
            self.theme,
            phase=state.phase,
            count=state.count,
            words=self._words,
        )
