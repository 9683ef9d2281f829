import re
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from convviz.exports.handout import HandOut, write_handout
from convviz.exports.lab_handout import lab_handout
from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lab.state import Convolution, Cursor, Kernel, Lab, Numbers

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = (640, 480)
_SVG = "{http://www.w3.org/2000/svg}"


def lab(name: str = "light", *, captioned: bool = True) -> HandOut:
    blobs = BlobStore()
    values = np.array([[1, 2, 3, 40], [4, 5, 6, 70], [7, 8, 9, 90]], np.float32)[:, :, None]
    kernel = Kernel((2, 2, 1, 1), (1, -2, 3, -40))
    grid = Numbers(blobs.put(values), "Grid & more")
    state = Lab(grid, (Convolution(kernel),), cursor=Cursor(positions=(4,)))
    return lab_handout(state, Deriver(blobs).derive(state), theme(name), SIZE, captioned=captioned)


def blocks(path: Path) -> np.ndarray:
    """The means of blocks of 16 × 16 pixels: letters differ by their edges, cells and places do not."""
    with Image.open(path) as image:
        return np.array(image.convert("L"), float).reshape(30, 16, 40, 16).mean(axis=(1, 3))


def test_an_svg_holds_its_numbers_as_text(tmp_path: Path) -> None:
    write_handout(tmp_path / "lab.svg", lab())
    root = ET.fromstring((tmp_path / "lab.svg").read_bytes())  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 640 480"
    texts = ["".join(element.itertext()).strip() for element in root.iter(f"{_SVG}text")]
    assert "Grid & more → own kernel · Convolution" in texts
    assert {"70", "90", "−343"} <= set(texts)
    assert root.find(f"{_SVG}title") is not None
    style = root.find(f"{_SVG}defs/{_SVG}style")
    assert style is not None
    assert re.findall(r"font-weight:(\d+);src:url\(data:font/otf;base64,T1RUTw", style.text or "") == [
        "400",
        "600",
    ]
    # The colour bar alone is a picture: a ramp of 256 colours.
    assert len(list(root.iter(f"{_SVG}image"))) == 1


def test_an_svg_and_a_png_show_the_same(tmp_path: Path) -> None:
    bare = replace(lab(captioned=False), title="", caption="")
    write_handout(tmp_path / "lab.svg", bare)
    write_handout(tmp_path / "lab.png", bare)
    image = QImage(QSize(*SIZE), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    QSvgRenderer(str(tmp_path / "lab.svg")).render(painter)
    painter.end()
    image.save(str(tmp_path / "rendered.png"))
    drawn, expected = (blocks(tmp_path / name) for name in ("rendered.png", "lab.png"))
    assert np.abs(drawn - expected).max() < 60
    assert np.abs(drawn - expected).mean() < 3


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_png_has_the_pixels_that_were_asked_for(tmp_path: Path, ratio: float) -> None:
    write_handout(tmp_path / "lab.png", lab("dark"), ratio)
    with Image.open(tmp_path / "lab.png") as image:
        assert image.size == (640 * ratio, 480 * ratio)
        assert image.getpixel((1, 1))[:3] == theme("dark").card.getRgb()[:3]
        assert len(image.convert("RGB").getcolors(1 << 20)) > 50


def test_beside_the_picture_the_words_say_every_setting() -> None:
    apart = lab(captioned=False)
    assert (apart.title, apart.caption) == ("Grid & more → own kernel", "Convolution 2×2, padding valid")
    assert (lab().title, lab().caption) == ("", "")
