"""Words that come from files are shown as they are: nothing in them is taken for a picture or a link."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from convviz.painting.theme import theme
from convviz.ui.style_sheet import style_sheet

_LARGE = QSize(300, 300)


@pytest.fixture
def hostile(tmp_path) -> str:
    """A name that, as rich text, shows a picture of 300 × 300 pixels out of another file."""
    picture = QImage(_LARGE, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "secret.png"))
    return f'<img src="{tmp_path / "secret.png"}"><b>conv</b>'


@pytest.fixture
def styled(qapp) -> Iterator[Callable[[str], None]]:
    """Puts a style sheet on the application, which has its own again afterwards."""
    before = qapp.styleSheet()
    yield qapp.setStyleSheet
    qapp.setStyleSheet(before)


@pytest.fixture
def dressed(qtbot, styled) -> QWidget:
    """A widget in the window's style."""
    styled(style_sheet(theme("light")))
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_without_the_style_the_picture_would_be_read(qtbot, styled, hostile):
    styled("")
    bare = QLabel(hostile)
    qtbot.addWidget(bare)
    assert bare.sizeHint().height() >= _LARGE.height()


def test_a_label_reads_no_file_that_a_name_mentions(dressed, hostile):
    label = QLabel(hostile, dressed)
    assert label.sizeHint().height() < _LARGE.height() / 2
    assert label.text() == hostile


def test_a_label_of_rich_text_has_to_say_so(dressed):
    label = QLabel("<b>bold</b>", dressed)
    label.setProperty("rich", True)
    plain = QLabel("<b>bold</b>", dressed)
    assert label.sizeHint().width() < plain.sizeHint().width()


def test_a_tool_tip_reads_no_file_that_a_name_mentions(dressed, hostile):
    dressed.show()
    for text in (hostile, f"Which input: {hostile}"):
        QToolTip.showText(QPoint(10, 10), text, dressed)
        tip = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "qtooltip_label")
        assert tip.text() == text
        assert tip.height() < _LARGE.height() / 2
    QToolTip.hideText()
    # Hidden a moment later; gone before the next test.
    tip.hide()
