"""Words of any length, as other languages have them: what gives way, and what grows."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics, QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from convviz.layers.kernels import kernels
from convviz.painting.formula import fitting_rule
from convviz.states.blobs import BlobStore
from convviz.states.lab.scene import AxisFormula, FormulaScene
from convviz.states.lab.start import starting_lab
from convviz.texts.kernels import kernel_name
from convviz.texts.languages import LANGUAGES, Language, install
from convviz.ui.pages.lab.kernels import KernelsCard
from convviz.ui.theme import Appearance
from convviz.ui.widgets.kernel_delegate import LONG_NAME_SIZE_PX, name_lines, name_room
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.rail import Rail, RailButton
from convviz.workspace.lab import LabWorkspace

_HEIGHT_PX = 20
_STRIP_PX = 517  # the formula's room in a window of 1280 × 800


def painted(label: ElidedLabel) -> QImage:
    pixmap = QPixmap(label.size())
    label.render(pixmap)
    return pixmap.toImage()


def label_of(qtbot: QtBot, text: str, width: int) -> ElidedLabel:
    label = ElidedLabel(text)
    qtbot.addWidget(label)
    label.resize(width, _HEIGHT_PX)
    return label


def test_a_label_leaves_out_what_is_in_brackets_before_it_is_cut(
    qtbot: QtBot, appearance: Appearance
) -> None:
    room = label_of(qtbot, "Passo", 1).fontMetrics().horizontalAdvance("Passo (s")
    tight = label_of(qtbot, "Passo (stride)", room)
    assert painted(tight) == painted(label_of(qtbot, "Passo", room))
    assert tight.toolTip() == "Passo (stride)"


def test_a_file_name_with_a_number_in_brackets_is_not_taken_apart(
    qtbot: QtBot, appearance: Appearance
) -> None:
    room = label_of(qtbot, "", 1).fontMetrics().horizontalAdvance("holiday (1).j")
    tight = label_of(qtbot, "holiday (1).jpeg", room)
    assert painted(tight) != painted(label_of(qtbot, "holiday", room))


def test_a_label_explains_words_that_no_longer_fit(qtbot: QtBot, appearance: Appearance) -> None:
    label = label_of(qtbot, "Row", 1)
    label.resize(label.sizeHint().width(), _HEIGHT_PX)
    assert label.toolTip() == ""
    label.setText("Rows and columns")
    assert label.toolTip() == "Rows and columns"


def test_the_rail_widens_for_a_long_word_and_shrinks_again(qtbot: QtBot, appearance: Appearance) -> None:
    rail = Rail("Pages")
    qtbot.addWidget(rail)
    short, other = RailButton("lab", "Lab", rail), RailButton("help", "Help", rail)
    rail.add_page("lab", short)
    rail.add_foot(other)
    width = rail.sizeHint().width()
    short.set_text("Entrenamiento")
    assert rail.sizeHint().width() > width
    assert short.fontMetrics().horizontalAdvance("Entrenamiento") <= short.minimumSizeHint().width()
    short.set_text("Lab")
    assert rail.sizeHint().width() == width


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_kernel_is_named_in_full_in_the_list(
    qtbot: QtBot, appearance: Appearance, language: Language
) -> None:
    install(language)
    blobs = BlobStore()
    card = KernelsCard(LabWorkspace(starting_lab(blobs), blobs))
    qtbot.addWidget(card)
    card.resize(236, 420)  # its width in the lab
    card.show()
    qtbot.waitExposed(card)
    font = QFont(card.list.font())
    font.setPixelSize(LONG_NAME_SIZE_PX)
    font.setWeight(QFont.Weight.DemiBold)
    room = name_room(card.list.viewport().rect()).width()
    names = [kernel_name(kernel.id) for kernel in kernels()]
    assert [" ".join(name_lines(name, QFontMetrics(font), room)) for name in names] == names


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
@pytest.mark.parametrize("rule", ["valid", "full", "number", "same"])
def test_the_size_rule_is_never_cut_in_the_lab(appearance: Appearance, language: Language, rule: str) -> None:
    install(language)
    dropped = 0 if rule == "same" else 1
    axis = AxisFormula(64, 2, 3, kernel=3, dilation=2, stride=2, output=33, dropped=dropped)
    text, _ = fitting_rule(FormulaScene(axis, axis, rule, keras_refuses=True), _STRIP_PX)
    assert not text.endswith("…")


def test_a_name_that_two_lines_cannot_hold_is_cut(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    room = metrics.horizontalAdvance("one two")
    assert name_lines("one two", metrics, room) == ["one two"]
    assert name_lines("one two three", metrics, room) == ["one two", "three"]
    first, second = name_lines("one two three four five", metrics, room)
    assert first == "one two"
    assert second.endswith("…")
