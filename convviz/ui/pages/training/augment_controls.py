"""How far pictures are changed: a slider, a box and a line of words for each transform."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from convviz.pictures.augmentation.augmentation import LARGEST, TRANSFORMS, Augmentation, Fill, Transform
from convviz.states.training.augment import COURSE
from convviz.texts.training_augment import FILLS, fill_name, transform_line, transform_name
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.switch import Switch

_STEPS: Final = 200
_LABEL_PX: Final = 102
_FLIPS: Final[frozenset[Transform]] = frozenset({"horizontal_flip", "vertical_flip"})
# What a slider reaches; a box goes on to the largest value there is.
_REACH: Final[dict[Transform, float]] = {
    "rotation": 180.0,
    "width_shift": 0.5,
    "height_shift": 0.5,
    "shear": 60.0,
    "zoom": 0.8,
    "aspect": 1.0,
    "brightness": 1.0,
    "contrast": 1.0,
    "saturation": 1.0,
    "noise": 0.5,
}
_BOX_STEP: Final[dict[Transform, float]] = {"rotation": 5.0, "shear": 1.0}


class AugmentControls(QWidget):
    """All settings.

    Signals:
        edited: The `Augmentation` that a person has set, and whether a slider is being dragged to it.
    """

    edited = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("augmentControls")
        self._augmentation = Augmentation()
        self.course, self.nothing = QPushButton(self), QPushButton(self)
        self.course.setObjectName("augmentCourse")
        self.nothing.setObjectName("augmentNothing")
        self.fill = MenuButton("", parent=self)
        self.fill.setObjectName("augmentFill")
        self._fill_label = ElidedLabel("", self)
        self.rows: dict[Transform, KnobRow | FlipRow] = {}
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(7)
        for transform in TRANSFORMS:
            row = FlipRow(transform, inner) if transform in _FLIPS else KnobRow(transform, inner)
            row.edited.connect(self._take)
            self.rows[transform] = row
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("augmentScroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.course, 1)
        buttons.addWidget(self.nothing)
        filling = QHBoxLayout()
        filling.addWidget(self._fill_label, 1)
        filling.addWidget(self.fill)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(buttons)
        whole.addWidget(area, 1)
        whole.addLayout(filling)
        self.course.clicked.connect(self._take_course)
        self.nothing.clicked.connect(self._take_nothing)
        self.fill.chosen.connect(self._take_fill)
        self.retranslate()

    def show_augmentation(self, augmentation: Augmentation) -> None:
        """Shows settings."""
        self._augmentation = augmentation
        for transform, row in self.rows.items():
            row.show_value(float(getattr(augmentation, transform)))
        self.fill.set_value(augmentation.fill)
        self.course.setEnabled(augmentation != COURSE)
        self.nothing.setEnabled(not augmentation.is_nothing)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.course.setText(self.tr("The course's"))
        self.course.setAccessibleName(self.tr("The course's settings"))
        self.course.setToolTip(
            self.tr("Rotation 40, shifts 0.2, shear 0.2, zoom 0.2, mirrored, filled with the nearest pixel")
        )
        self.nothing.setText(self.tr("Nothing"))
        self.nothing.setToolTip(self.tr("Leave every picture as it is"))
        self._fill_label.setText(self.tr("Beyond the border"))
        self.fill.set_label(self.tr("What stands beyond the border (fill_mode)"))
        self.fill.set_options([Option(fill, fill_name(fill)) for fill in FILLS])
        self.fill.set_value(self._augmentation.fill)
        for row in self.rows.values():
            row.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _take(self, transform: str, value: float, dragging: bool) -> None:  # noqa: FBT001 - a signal's payload
        setting = bool(value) if transform in _FLIPS else value
        self.edited.emit(replace(self._augmentation, **{transform: setting}), dragging)

    def _take_fill(self, fill: str) -> None:
        self.edited.emit(replace(self._augmentation, fill=cast("Fill", fill)), False)  # noqa: FBT003 - a payload

    def _take_course(self) -> None:
        self.edited.emit(COURSE, False)  # noqa: FBT003 - a payload

    def _take_nothing(self) -> None:
        self.edited.emit(Augmentation(fill=self._augmentation.fill), False)  # noqa: FBT003 - a payload


class _Line(QLabel):
    """A soft line in small type."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.setWordWrap(True)
        font = self.font()
        font.setPixelSize(11)
        self.setFont(font)


class KnobRow(QWidget):
    """A slider with its box.

    Signals:
        edited: The transform, its value, and whether the slider is being dragged.
    """

    edited = Signal(str, float, bool)

    def __init__(self, transform: Transform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transform: Transform = transform
        self.label, self.line = ElidedLabel("", self), _Line(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName(f"augment-{transform}")
        self.slider.setRange(0, _STEPS)
        self.slider.setPageStep(_STEPS // 20)
        self.box = NumberBox(
            "", step=_BOX_STEP.get(transform, 0.05), low=0.0, high=LARGEST[transform], parent=self
        )
        self.box.setObjectName(f"augment-{transform}-box")
        self.box.setFixedWidth(58)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.label)
        self.label.setFixedWidth(_LABEL_PX)
        top.addWidget(self.slider, 1)
        top.addWidget(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.line)
        self.slider.valueChanged.connect(self._slide)
        self.box.edited.connect(self._type)

    def show_value(self, value: float) -> None:
        """Shows a value."""
        self.box.set_value(value)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / _REACH[self._transform] * _STEPS))

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        name = transform_name(self._transform)
        self.label.setText(name)
        self.line.setText(transform_line(self._transform))
        self.slider.setAccessibleName(name)
        self.slider.setAccessibleDescription(self.line.text())
        self.slider.setToolTip(self.line.text())
        self.box.set_name(name)

    def _slide(self, step: int) -> None:
        digits = 0 if self._transform == "rotation" else 3
        value = round(step / _STEPS * _REACH[self._transform], digits)
        self.edited.emit(self._transform, value, True)  # noqa: FBT003 - a payload

    def _type(self, value: float) -> None:
        self.edited.emit(self._transform, value, False)  # noqa: FBT003 - a payload


class FlipRow(QWidget):
    """A switch.

    Signals:
        edited: The transform, 1 or 0, and False.
    """

    edited = Signal(str, float, bool)

    def __init__(self, transform: Transform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transform: Transform = transform
        self._shown = False
        self.switch = Switch("", self)
        self.switch.setObjectName(f"augment-{transform}")
        self.line = _Line(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.switch)
        column.addWidget(self.line)
        self.switch.toggled.connect(self._toggle)

    def show_value(self, value: float) -> None:
        """Shows whether it is on."""
        self._shown = bool(value)
        self.switch.setChecked(self._shown)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.switch.setText(transform_name(self._transform))
        self.line.setText(transform_line(self._transform))
        self.switch.setToolTip(self.line.text())

    def _toggle(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        if on != self._shown:  # a person's doing
            self.edited.emit(self._transform, float(on), False)  # noqa: FBT003 - a payload
