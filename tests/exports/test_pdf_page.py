import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from convviz.exports.handout import HandOut, with_words, write_handout
from convviz.exports.pdf_page import Paper, lay_out_page, write_pdf
from convviz.layers.errors import ConvvizError
from convviz.painting.box import Box
from convviz.painting.lettering import draw_text
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import theme

pytestmark = pytest.mark.usefixtures("qapp")
RED, BLUE = QColor(220, 20, 30), QColor(10, 40, 210)


def paint(painter: QPainter, _options: PaintOptions) -> None:
    """Red, with a blue quarter at the lower right, and a word."""
    painter.fillRect(QRectF(0, 0, 300, 200), RED)
    painter.fillRect(QRectF(150, 100, 150, 100), BLUE)
    draw_text(painter, Box(20, 20, 100, 20), "kernel", 14, QColor("white"), align="left")


def handout(
    title: str = "Sobel x", caption: str = "padding same", width: int = 300, height: int = 200
) -> HandOut:
    return HandOut(title, caption, width, height, theme("light"), paint)


@pytest.mark.parametrize(
    ("paper", "sides"),
    [
        (Paper("a4", "portrait"), (595, 842)),
        (Paper("a4", "landscape"), (842, 595)),
        (Paper("letter", "portrait"), (612, 792)),
        (Paper("letter", "landscape"), (792, 612)),
    ],
)
def test_the_page_has_the_size_of_the_paper(tmp_path: Path, paper: Paper, sides: tuple[int, int]) -> None:
    write_pdf(tmp_path / "a.pdf", handout(), paper)
    data = (tmp_path / "a.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    box = re.search(rb"/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)", data)
    assert box is not None
    assert tuple(round(float(each)) for each in box.groups()) == sides
    assert len(re.findall(rb"/Type /Page\b(?!s)", data)) == 1


def test_the_paper_is_turned_so_that_the_picture_is_larger() -> None:
    assert lay_out_page(handout(width=300, height=200), Paper()).landscape
    assert not lay_out_page(handout(width=200, height=300), Paper()).landscape


def test_the_picture_keeps_its_shape_inside_the_margins_below_the_words() -> None:
    for width, height in ((300, 200), (100, 900), (2000, 10)):
        for paper in (Paper("a4", "portrait"), Paper("letter", "landscape")):
            page = lay_out_page(handout(width=width, height=height), paper)
            box = page.picture
            assert box.width / box.height == pytest.approx(width / height)
            assert box.y >= page.title.bottom + 10 * len(page.lines)
            assert min(box.x, page.width - box.right, page.height - box.bottom) >= 35.9


def test_it_is_made_of_shapes_and_of_text_in_the_interface_font(tmp_path: Path) -> None:
    write_pdf(tmp_path / "a.pdf", handout())
    data = (tmp_path / "a.pdf").read_bytes()
    assert b"/Subtype /Image" not in data
    assert b"ConvvizSans" in data


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler is not installed")
def test_what_is_printed_is_what_was_painted_with_its_words(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_pdf(path, handout(caption="Convolution 3×3, padding same"))
    subprocess.run(
        ["pdftoppm", "-r", "72", "-png", "-singlefile", str(path), str(tmp_path / "a")], check=True
    )
    with Image.open(tmp_path / "a.png") as image:
        page = np.asarray(image.convert("RGB")).astype(int)
    box = lay_out_page(handout(caption="Convolution 3×3, padding same"), Paper()).picture
    near = page[round(box.y + box.height * 0.3), round(box.x + box.width * 0.8)]
    far = page[round(box.y + box.height * 0.8), round(box.x + box.width * 0.8)]
    assert np.abs(near - [220, 20, 30]).max() < 6
    assert np.abs(far - [10, 40, 210]).max() < 6
    said = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout.decode()
    for words in ("Sobel x", "Convolution 3×3, padding same", "kernel"):
        assert words in said


def test_a_picture_has_its_words_above_it(tmp_path: Path) -> None:
    whole = with_words(handout())
    write_handout(tmp_path / "a.png", handout())
    with Image.open(tmp_path / "a.png") as image:
        pixels = np.asarray(image.convert("RGB")).astype(int)
    top = whole.height - 200
    assert pixels.shape == (whole.height, 300, 3)
    assert top > 30
    assert (pixels[top:, :, :][150, 20] == [220, 20, 30]).all()
    assert (np.abs(pixels[:top] - np.array([220, 20, 30])).sum(axis=2) > 100).all()
    assert (pixels[:top].sum(axis=2) < 300).any()


def test_a_picture_without_words_is_no_larger(tmp_path: Path) -> None:
    bare = handout("", "")
    assert with_words(bare) is bare
    write_handout(tmp_path / "a.png", bare, 3)
    with Image.open(tmp_path / "a.png") as image:
        assert image.size == (900, 600)
        assert image.getpixel((890, 590)) == (10, 40, 210)


def test_a_drawing_keeps_its_words_as_text(tmp_path: Path) -> None:
    write_handout(tmp_path / "a.svg", handout())
    root = ET.fromstring((tmp_path / "a.svg").read_bytes())  # noqa: S314 - our own file
    texts = {"".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Sobel x", "padding same", "kernel"} <= texts


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError, match="100 megapixels"):
        write_handout(tmp_path / "a.png", handout(width=6000, height=6000), 4)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError, match="Cannot write"):
        write_pdf(tmp_path / "none" / "a.pdf", handout())
