"""The settings of the ascent, the way back to the usual ones, and the button that starts it."""

from __future__ import annotations

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from convviz.states.evidence.questions import Maximise
from convviz.texts.evidence_filters import make_text
from convviz.ui.widgets.card import CardTitle
from convviz.ui.widgets.labelled_row import LabelledRow
from convviz.ui.widgets.number_box import NumberBox

_BOX_PX = 74
_MOST_STEPS, _MOST_JITTER, _MOST_SEED = 4096, 64, 2**31 - 1
# What a box holds as a whole number.
_WHOLE = ("steps", "jitter", "seed")


class FiltersControls(QWidget):
    """A box for each setting.

    Signals:
        settings_wanted: A `Maximise` with other settings.
        usual_wanted: The usual settings are to be taken again.
        make_wanted: The pictures are to be made.
    """

    settings_wanted = Signal(object)
    usual_wanted = Signal()
    make_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = Maximise()
        self.boxes = {
            "steps": NumberBox("", step=16, low=1, high=_MOST_STEPS, parent=self),
            "rate": NumberBox("", step=0.005, low=0.0005, high=10, parent=self),
            "blur": NumberBox("", step=0.1, low=0, high=10, parent=self),
            "jitter": NumberBox("", step=1, low=0, high=_MOST_JITTER, parent=self),
            "decay": NumberBox("", step=0.005, low=0, high=1, parent=self),
            "variation": NumberBox("", step=0.05, low=0, high=100, parent=self),
            "seed": NumberBox("", step=1, low=0, high=_MOST_SEED, parent=self),
        }
        self._rows = {name: LabelledRow(box, self) for name, box in self.boxes.items()}
        self._title = CardTitle("", self)
        self.usual = QPushButton(self)
        self.make = QPushButton(self)
        self.make.setProperty("kind", "primary")
        self.note = QLabel(self)
        self._lay_out()
        for name, box in self.boxes.items():
            box.edited.connect(partial(self._edit, name))
        self.usual.clicked.connect(self.usual_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.retranslate()

    def show_settings(self, question: Maximise | None, *, usual: bool, makeable: bool, note: str) -> None:
        """Shows what is asked.

        Args:
            question: The settings; None where nothing can be asked.
            usual: Whether they are the usual ones.
            makeable: Whether they are still to be made.
            note: One sentence about what is there, or "".
        """
        known = question is not None
        if question is not None:
            self._settings = question
            for name, box in self.boxes.items():
                box.set_value(float(getattr(question, name)))
        for widget in (*self.boxes.values(), *self._rows.values()):
            widget.setEnabled(known)
        self.usual.setEnabled(known and not usual)
        self.make.setEnabled(known and makeable)
        self.make.setText(make_text(question))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self._title.setText(self.tr("How they are made"))
        words = {
            "steps": (self.tr("Steps"), self.tr("How often each picture is changed a little")),
            "rate": (self.tr("Step size"), self.tr("How far a step goes, as a share of black to white")),
            "blur": (
                self.tr("Blur"),
                self.tr(
                    "By how many pixels the picture is blurred after each step, less and less to the end"
                ),
            ),
            "jitter": (
                self.tr("Jitter"),
                self.tr(
                    "By how many pixels at most it is shifted before each step, so that no pixel is special"
                ),
            ),
            "decay": (self.tr("Decay"), self.tr("The share by which it falls back to grey at each step")),
            "variation": (
                self.tr("Variation"),
                self.tr("Total variation: how much jumps between neighbouring pixels are held against it"),
            ),
            "seed": (
                self.tr("Seed"),
                self.tr("Of the noise that it begins with: the same seed, the same picture"),
            ),
        }
        for name, (label, hint) in words.items():
            self._rows[name].set_text(label)
            self._rows[name].label.setToolTip(hint)
            self.boxes[name].set_name(label)
            self.boxes[name].setToolTip(hint)
            self.boxes[name].setAccessibleDescription(hint)
        self.usual.setText(self.tr("Usual settings"))
        self.make.setText(make_text(self._settings))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        for name, row in self._rows.items():
            box = self.boxes[name]
            box.setObjectName(f"filters{name.title()}")
            box.setFixedWidth(_BOX_PX)
            column.addWidget(row)
        self.usual.setObjectName("filtersUsual")
        self.make.setObjectName("filtersMake")
        self.note.setObjectName("filtersNote")
        self.note.setWordWrap(True)
        self.note.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        for widget in (self.usual, self.make, self.note):
            column.addWidget(widget)
        column.addStretch(1)

    def _edit(self, name: str, value: float) -> None:
        number: float = round(value) if name in _WHOLE else value
        self.settings_wanted.emit(replace(self._settings, **{name: number}))
