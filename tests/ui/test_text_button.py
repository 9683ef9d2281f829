"""A button whose words are longer than its room paints as many as fit, and asks for the room of all."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from convviz.ui.widgets.text_button import TextButton

WORDS = "Use what the course uses"
WIDTH, HEIGHT = 110, 32


def sized(button: QPushButton, qtbot: QtBot) -> QPushButton:
    qtbot.addWidget(button)
    button.resize(WIDTH, HEIGHT)
    button.ensurePolished()
    return button


def test_as_many_letters_are_painted_as_fit(qtbot: QtBot) -> None:
    button = sized(TextButton(WORDS), qtbot)
    painted = button.grab().toImage()
    alike = [
        length
        for length in range(1, len(WORDS))
        if sized(QPushButton(f"{WORDS[:length]}…"), qtbot).grab().toImage() == painted
    ]
    assert alike, "it paints its first letters and an ellipsis"
    assert button.text() == WORDS
    assert WORDS in button.toolTip()


def test_words_that_fit_are_painted_whole(qtbot: QtBot) -> None:
    button, plain = sized(TextButton("Train"), qtbot), sized(QPushButton("Train"), qtbot)
    assert button.grab().toImage() == plain.grab().toImage()
    assert button.toolTip() == ""


def test_it_asks_for_the_room_of_all_its_words(qtbot: QtBot) -> None:
    button = sized(TextButton(WORDS), qtbot)
    button.grab()
    assert button.sizeHint() == sized(QPushButton(WORDS), qtbot).sizeHint()
