"""The settings of one way to tell how much pixels count: each method shows its own."""

from __future__ import annotations

from typing import Final, cast, get_args

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from convviz.states.evidence.pixels_places import usual_stride, usual_window
from convviz.states.evidence.questions import Attribution, Baseline
from convviz.texts.evidence_pixels import baseline_name
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.stepper_box import StepperBox

_SEEDS: Final = 9999
_HEIGHT_PX: Final = 32  # of the highest control, so that nothing moves from method to method
_MOST: Final = 1000
_LARGEST_WINDOW: Final = 512
# Which controls a method has, in order.
_OF_METHOD: Final[dict[str, tuple[str, ...]]] = {
    "integrated-gradients": ("steps", "baseline"),
    "smoothgrad": ("samples", "noise", "seed"),
    "occlusion": ("window", "stride", "baseline"),
}


class PixelsSettings(QWidget):
    """Boxes and menus in one row.

    Signals:
        edited: The `Attribution` with what a person has set.
    """

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pixelsSettings")
        self._settings = Attribution()
        self._shape: tuple[int, ...] = (28, 28)
        self.steps = self._box("pixelsSteps", 1, _MOST)
        self.samples = self._box("pixelsSamples", 1, _MOST)
        self.window_side = self._box("pixelsWindow", 1, _LARGEST_WINDOW)
        self.stride = self._box("pixelsStride", 1, _LARGEST_WINDOW)
        self.seed = self._box("pixelsSeed", 0, _SEEDS)
        self.noise = NumberBox("", step=0.05, low=0.0, high=1.0, parent=self)
        self.noise.setObjectName("pixelsNoise")
        self.baseline = MenuButton("", parent=self)
        self.baseline.setObjectName("pixelsBaseline")
        self.dice = IconButton("dice", "", self)
        self.dice.setObjectName("pixelsDice")
        self._labels: dict[str, ElidedLabel] = {}
        self._controls: dict[str, QWidget] = {
            "steps": self.steps,
            "samples": self.samples,
            "noise": self.noise,
            "seed": self.seed,
            "window": self.window_side,
            "stride": self.stride,
            "baseline": self.baseline,
        }
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_settings(self, settings: Attribution, shape: tuple[int, ...], *, shown: bool) -> None:
        """Shows what is set.

        Args:
            settings: The method and its settings.
            shape: The picture's height and width, on which the usual window depends.
            shown: Whether there is anything to set at all.
        """
        self._settings, self._shape = settings, shape
        window = min(settings.window or usual_window(shape), max(shape[:2]))
        stride = min(settings.stride or usual_stride(window), window)
        values = (
            (self.steps, settings.steps),
            (self.samples, settings.samples),
            (self.seed, settings.seed),
            (self.window_side, window),
            (self.stride, stride),
        )
        self.window_side.set_range(1, max(shape[:2]), "", self.tr("The picture is no larger."))
        self.stride.set_range(1, window, "", self.tr("No pixel may be left out."))
        for box, value in values:
            with QSignalBlocker(box):
                box.setValue(value)
        self.noise.set_value(settings.noise)
        self.baseline.set_value(settings.baseline)
        wanted = _OF_METHOD.get(settings.method, ()) if shown else ()
        for name, control in self._controls.items():
            control.setVisible(name in wanted)
            self._labels[name].setVisible(name in wanted)
        self.dice.setVisible("seed" in wanted)
        self._name_baseline()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        for name, text, tip in (
            (
                "steps",
                self.tr("Steps"),
                self.tr("Into how many steps the way from nothing to the picture is cut"),
            ),
            ("samples", self.tr("Copies"), self.tr("How many noisy copies the mean is taken of")),
            (
                "noise",
                self.tr("Noise"),
                self.tr("The noise's standard deviation as a share of the input's range"),
            ),
            (
                "seed",
                self.tr("Seed"),
                self.tr("Where the random numbers begin: the same seed, the same noise"),
            ),
            ("window", self.tr("Window"), self.tr("The side of what covers, in pixels")),
            ("stride", self.tr("Stride"), self.tr("How far the window moves, in pixels")),
        ):
            self._labels[name].setText(text)
            control = self._controls[name]
            control.setAccessibleName(text)
            control.setToolTip(tip)
        self.dice.set_name(self.tr("Another seed"))
        self.baseline.set_options([Option(each, baseline_name(each)) for each in get_args(Baseline)])
        self._name_baseline()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _name_baseline(self) -> None:
        covers = self._settings.method == "occlusion"
        text = self.tr("Covered with") if covers else self.tr("Way begins at")
        self._labels["baseline"].setText(text)
        self.baseline.set_label(text)

    def _box(self, name: str, low: int, high: int) -> StepperBox:
        box = StepperBox("", low, high, self)
        box.setObjectName(name)
        box.setKeyboardTracking(False)
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.setMinimumHeight(_HEIGHT_PX)
        for name, control in self._controls.items():
            label = ElidedLabel("", self)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            label.setBuddy(control)
            label.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
            self._labels[name] = label
            row.addWidget(label)
            row.addWidget(control)
            if name == "seed":
                row.addWidget(self.dice)
            row.addSpacing(4)

    def _connect(self) -> None:
        self.steps.valueChanged.connect(self._set_steps)
        self.samples.valueChanged.connect(self._set_samples)
        self.noise.edited.connect(self._set_noise)
        self.seed.valueChanged.connect(self._set_seed)
        self.window_side.valueChanged.connect(self._set_window)
        self.stride.valueChanged.connect(self._set_stride)
        self.baseline.chosen.connect(self._set_baseline)
        self.dice.clicked.connect(self._roll)

    def _set_steps(self, steps: int) -> None:
        self.edited.emit(replace(self._settings, steps=steps))

    def _set_samples(self, samples: int) -> None:
        self.edited.emit(replace(self._settings, samples=samples))

    def _set_noise(self, noise: float) -> None:
        self.edited.emit(replace(self._settings, noise=noise))

    def _set_seed(self, seed: int) -> None:
        self.edited.emit(replace(self._settings, seed=seed))

    def _set_window(self, window: int) -> None:
        self.edited.emit(replace(self._settings, window=window))

    def _set_stride(self, stride: int) -> None:
        self.edited.emit(replace(self._settings, stride=stride))

    def _set_baseline(self, baseline: str) -> None:
        self.edited.emit(replace(self._settings, baseline=cast("Baseline", baseline)))

    def _roll(self) -> None:
        self._set_seed((self._settings.seed + 1) % (_SEEDS + 1))
