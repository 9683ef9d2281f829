"""The column with the classes of the open pictures, and the one with the picture that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from convviz.painting.box import Box
from convviz.painting.lettering import draw_text, text_width
from convviz.painting.theme import Theme, theme
from convviz.painting.training.class_row import SWATCH_PX, paint_swatch
from convviz.states.training.data import PARTS, ClassesScene
from convviz.texts.errors import sentence
from convviz.texts.numbers import format_count
from convviz.texts.training_data import (
    balance_text,
    counts_text,
    part_name,
    range_text,
    size_text,
    skipped_text,
)
from convviz.ui.pages.training.data_classes import ClassList
from convviz.ui.pages.training.picture_view import LargePicture
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.workspace.picture_choice import ChosenPicture

_LEGEND_SIZE = 12
_LEGEND_LINE_PX = 17
_PICTURE_PX = 216


class ClassesColumn(QWidget):
    """What is open, its classes, and what was skipped.

    Signals:
        skipped_wanted: The list of skipped files is to be shown.
    """

    skipped_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", self)
        self.title.setObjectName("dataTitle")
        self.counts = ElidedLabel("", self)
        self.counts.setObjectName("dataCounts")
        self.counts.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.legend = Legend(self)
        self.list = ClassList(self)
        self.balance = QLabel(self)
        self.balance.setObjectName("dataBalance")
        self.balance.setWordWrap(True)
        self.balance.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.skipped = QPushButton(self)
        self.skipped.setObjectName("dataSkipped")
        self.skipped.setProperty("kind", "link")
        self.skipped.clicked.connect(self.skipped_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.title, self.counts, self.legend):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addWidget(self.balance)
        column.addWidget(self.skipped, 0, Qt.AlignmentFlag.AlignLeft)
        font = self.title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.list.set_theme(colours)
        self.legend.theme = colours
        self.legend.update()

    def show_scene(self, title: str, scene: ClassesScene, chosen: tuple[int, ...], skipped: int) -> None:
        """Shows other classes."""
        self.title.setText(title)
        self.counts.setText(counts_text(scene))
        self.legend.show_counts(scene.counts)
        self.list.show_scene(scene, chosen)
        balance = balance_text(scene)
        self.balance.setText(balance)
        self.balance.setVisible(bool(balance))
        self.skipped.setText(skipped_text(skipped))
        self.skipped.setVisible(skipped > 0)


class Legend(QWidget):
    """What the parts of a bar are, each with its count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataLegend")
        self.theme = theme("light")
        self._counts = (0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: tuple[int, int, int]) -> None:
        """Shows how many pictures each part has."""
        self._counts = counts
        self.setAccessibleName(", ".join(f"{name} {count}" for name, count in self._shown()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each part that has pictures."""
        return QSize(140, _LEGEND_LINE_PX * max(1, len(self._shown())) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it."""
        painter, y = QPainter(self), 0.0
        for part, name in enumerate(PARTS):
            if not self._counts[part]:
                continue
            swatch = Box(2, y + (_LEGEND_LINE_PX - SWATCH_PX) / 2, SWATCH_PX, SWATCH_PX)
            paint_swatch(painter, swatch, part, self.theme)
            words, count = part_name(name), format_count(self._counts[part])
            line = Box(SWATCH_PX + 9, y, self.width() - SWATCH_PX - 17, _LEGEND_LINE_PX)
            draw_text(painter, line, words, _LEGEND_SIZE, self.theme.soft_text, align="left")
            if text_width(words, _LEGEND_SIZE) + text_width(count, _LEGEND_SIZE) < line.width:
                draw_text(painter, line, count, _LEGEND_SIZE, self.theme.text, align="right")
            y += _LEGEND_LINE_PX

    def _shown(self) -> list[tuple[str, str]]:
        return [
            (part_name(name), format_count(count))
            for name, count in zip(PARTS, self._counts, strict=True)
            if count
        ]


class PictureColumn(QWidget):
    """The picture that is looked at, with its numbers, and where it may be opened.

    Signals:
        open_wanted: The picture is to be opened elsewhere: "network" or "lab".
        step_wanted: The next (1) or the previous (−1) picture.
        enlarge_wanted: It is to be shown in place of the wall.
    """

    open_wanted = Signal(str)
    step_wanted = Signal(int)
    enlarge_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataPicture")
        self.picture = LargePicture(self)
        self.picture.setObjectName("dataPictureView")
        self.picture.setFixedHeight(_PICTURE_PX)
        self.pointed = ElidedLabel("", self)
        self.pointed.setObjectName("dataPixel")
        self.pointed.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._names = [QLabel(self) for _ in range(4)]
        self.facts = [ElidedLabel("", self) for _ in range(4)]
        for label, name in zip(self.facts, ("Class", "File", "Size", "Range"), strict=True):
            label.setObjectName(f"dataPicture{name}")
        self.previous, self.following, self.enlarge = (
            IconButton(icon, "", self) for icon in ("back", "step", "fit")
        )
        for button, name in (
            (self.previous, "dataPrevious"),
            (self.following, "dataNext"),
            (self.enlarge, "dataEnlarge"),
        ):
            button.setObjectName(name)
        self.to_network, self.to_lab = QPushButton(self), QPushButton(self)
        self.to_network.setObjectName("dataToNetwork")
        self.to_lab.setObjectName("dataToLab")
        self._lay_out()
        self.picture.pointed.connect(self.pointed.setText)
        self.picture.step_wanted.connect(self.step_wanted)
        self.picture.closed.connect(self.enlarge_wanted)
        self.enlarge.clicked.connect(self.enlarge_wanted)
        self.previous.clicked.connect(self._step_back)
        self.following.clicked.connect(self._step_on)
        self.to_network.clicked.connect(self._open_in_network)
        self.to_lab.clicked.connect(self._open_in_lab)
        self.retranslate()
        self.show_picture(None)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.picture.set_theme(colours)

    def show_picture(self, chosen: ChosenPicture | None) -> None:
        """Shows another picture; None for none."""
        values = None if chosen is None else chosen.values
        self.picture.show_picture(values)
        for button in (self.to_network, self.to_lab, self.enlarge):
            button.setEnabled(values is not None)
        texts = ["", "", "", ""]
        if chosen is not None:
            texts[:2] = [chosen.class_name, chosen.name]
        if values is not None:
            texts[2:] = [size_text(values), range_text(values)]
        for label, text in zip(self.facts, texts, strict=True):
            label.setText(text)
        self.pointed.setText("")
        if chosen is not None and chosen.refusal is not None:
            self.pointed.setText(sentence(chosen.refusal))

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        words = (self.tr("Class"), self.tr("File"), self.tr("Size"), self.tr("Numbers"))
        for label, word in zip(self._names, words, strict=True):
            label.setText(word)
            label.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self.picture.setAccessibleName(self.tr("The picture, large"))
        self.previous.set_name(self.tr("Previous picture"))
        self.following.set_name(self.tr("Next picture"))
        self.enlarge.set_name(self.tr("Show it in place of the wall"))
        self.to_network.setText(self.tr("Open in the network page"))
        self.to_lab.setText(self.tr("Open in the lab"))

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self.pointed, 1)
        for button in (self.previous, self.following, self.enlarge):
            button.setProperty("kind", "flat")
            tools.addWidget(button)
        facts = QFormLayout()
        facts.setHorizontalSpacing(12)
        facts.setVerticalSpacing(4)
        for name, value in zip(self._names, self.facts, strict=True):
            facts.addRow(name, value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.picture)
        column.addLayout(tools)
        column.addLayout(facts)
        column.addStretch(1)
        column.addWidget(self.to_network)
        column.addWidget(self.to_lab)

    def _step_back(self) -> None:
        self.step_wanted.emit(-1)

    def _step_on(self) -> None:
        self.step_wanted.emit(1)

    def _open_in_network(self) -> None:
        self.open_wanted.emit("network")

    def _open_in_lab(self) -> None:
        self.open_wanted.emit("lab")
