"""A step's text: the lesson's own pictures, at the width of the column, and nothing else."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from convviz.ui.lessons.step_text import StepText


def png(width: int, height: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (width, height), (200, 30, 30)).save(file, "PNG")
    return file.getvalue()


def bomb() -> bytes:
    """A PNG whose header says that it is as large as a small country."""
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.fixture
def text(qtbot: QtBot) -> StepText:
    shown = StepText()
    qtbot.addWidget(shown)
    shown.resize(300, 100)
    shown.show()
    return shown


def test_a_picture_is_as_wide_as_the_column_at_most(text: StepText) -> None:
    text.show_text("![wide](pictures/a.png)", {"pictures/a.png": png(900, 300)})
    image = text.loadResource(2, "pictures/a.png")
    assert isinstance(image, QImage)
    assert image.width() == text.viewport().width()
    assert abs(image.height() - image.width() / 3) <= 1
    assert text.height() >= image.height()


@pytest.mark.parametrize(
    "address",
    ["pictures/b.png", "/etc/hostname", "file:///etc/hostname", "https://example.org/a.png", "../a.png"],
)
def test_nothing_else_is_loaded(text: StepText, address: str) -> None:
    text.show_text(f"![no]({address})", {"pictures/a.png": png(9, 9)})
    assert text.loadResource(2, address) is None


@pytest.mark.parametrize(
    "data", [b"", b"no picture", bomb(), png(4000, 5000), b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_what_is_no_picture_is_left_out(text: StepText, data: bytes) -> None:
    text.show_text("Before ![a](pictures/a.png) after", {"pictures/a.png": data})
    assert text.loadResource(2, "pictures/a.png") is None
    assert "after" in text.toPlainText()


def test_html_is_text(text: StepText) -> None:
    text.show_text("<script>alert(1)</script> <b>bold</b> <img src='/etc/hostname'>", {})
    assert "<script>alert(1)</script>" in text.toPlainText()
    assert "<b>bold</b>" in text.toPlainText()


def test_it_is_as_high_as_its_words(text: StepText) -> None:
    text.show_text("One line.", {})
    low = text.height()
    text.show_text("Many words. " * 60, {})
    assert text.height() > 3 * low
    assert text.document().size().height() <= text.height()
