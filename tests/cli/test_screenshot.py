"""`convviz screenshot`, in processes of its own: a window is shown and closed in each."""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).parents[2]


def screenshot(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command on a machine without a display and without settings."""
    kept = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in kept}
    environment |= {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    command = [sys.executable, "-m", "convviz", "screenshot", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env=environment)


def pixels(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.array(image.convert("RGB"), dtype=float)


def test_the_lab_is_shown_in_the_size_theme_and_language_asked_for(tmp_path: Path) -> None:
    light, dark = tmp_path / "light.png", tmp_path / "dark.png"
    result = screenshot(tmp_path, "lab", "-o", str(light), "--json")
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout) == {"page": "lab", "output": str(light), "width": 1280, "height": 800}
    assert pixels(light).shape == (800, 1280, 3)
    words = ("lab", "-o", str(dark), "--size", "1400x900", "--theme", "dark", "--language", "pt")
    assert screenshot(tmp_path, *words).returncode == 0
    assert pixels(dark).shape == (900, 1400, 3)
    assert pixels(light).mean() > 200
    assert pixels(dark).mean() < 80
    # Neither the settings nor the last workspace of whoever asks are touched.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dark.png", "light.png"]


@pytest.mark.parametrize(("page", "words"), [("lab", "Letter A"), ("network", "max_pooling2d")])
def test_a_page_is_handed_out_as_shapes_and_text(tmp_path: Path, page: str, words: str) -> None:
    for suffix in ("svg", "pdf"):
        result = screenshot(tmp_path, page, "-o", str(tmp_path / f"page.{suffix}"))
        assert (result.returncode, result.stderr) == (0, "")
    assert words in (tmp_path / "page.svg").read_text(encoding="utf-8")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")


def test_a_file_can_be_shown(tmp_path: Path) -> None:
    Image.fromarray(np.full((16, 16, 3), (255, 0, 255), np.uint8)).save(tmp_path / "magenta.png")
    output = tmp_path / "out.png"
    assert (
        screenshot(
            tmp_path, "lab", "-o", str(output), "--workspace", str(tmp_path / "magenta.png")
        ).returncode
        == 0
    )
    assert (pixels(output) == (255, 0, 255)).all(axis=2).sum() > 500


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("course",), "the pages are lab, network, training, evidence, lessons"),
        (("lab", "--workspace", "none.convviz"), "no file none.convviz"),
        (("lab", "--language", "tlh"), "does not speak “tlh”"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_one_line(
    tmp_path: Path, words: tuple[str, ...], expected: str
) -> None:
    result = screenshot(tmp_path, *words, "-o", str(tmp_path / "out.png"))
    assert (result.returncode, result.stdout) == (1, "")
    assert expected in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out.png").exists()


@pytest.mark.skipif(find_spec("tensorflow") is None, reason="TensorFlow is not installed")
def test_of_the_evidence_page_the_answer_is_waited_for(tmp_path: Path) -> None:
    output = tmp_path / "evidence.png"
    assert screenshot(tmp_path, "evidence", "-o", str(output)).returncode == 0
    shown = pixels(output)[60:560, 340:960]
    # The map's cells have the colours of evidence, of which nothing else here has any.
    assert (shown[:, :, 0] > shown[:, :, 2] + 60).mean() > 0.1
