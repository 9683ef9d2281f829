"""`convviz apply` where it draws: .svg, .pdf, .gif, .webp and .mp4."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from PIL import Image

from convviz.cli import main
from convviz.exports.mp4 import ffmpeg_path

ROOT = Path(__file__).parents[2]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    values = np.random.default_rng(1).integers(0, 256, (90, 120, 3), dtype=np.uint8)
    Image.fromarray(values).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"


@pytest.fixture
def grid(tmp_path: Path) -> Path:
    (tmp_path / "grid.csv").write_text("1,2,3,4\n5,6,7,8\n9,1,2,3\n")
    return tmp_path / "grid.csv"


def test_a_gif_of_a_grid_has_a_frame_a_cell(
    grid: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    output = grid.with_name("steps.gif")
    words = [
        "apply",
        str(grid),
        "--kernel",
        "[[1, -1]]",
        "--fps",
        "4",
        "--canvas",
        "480x320",
        "-o",
        str(output),
    ]
    assert main([*words, "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["frames"] == 9
    assert facts["shape"] == [3, 3]
    assert (facts["min"], facts["max"]) == (-1, 8)
    with Image.open(output) as image:
        assert (image.n_frames, image.size) == (9, (480, 320))
        assert image.info["duration"] == 250


def test_large_pictures_are_drawn_small_and_that_is_said(
    picture: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    output = picture.with_name("steps.gif")
    words = ["apply", str(picture), "--grey", "--kernel", "sobel-x", "--frames", "5", "-o", str(output)]
    assert main(words) == 0
    said = capsys.readouterr().err
    assert "drawn on 21 × 28 cells of 90 × 120" in said
    assert "5 of 494 steps are drawn" in said
    with Image.open(output) as image:
        assert (image.n_frames, image.size) == (5, (960, 540))


def test_the_steps_can_fill_a_time(grid: Path, qapp: object) -> None:
    output = grid.with_name("steps.gif")
    assert main(["apply", str(grid), "--kernel", "[[1, -1]]", "--seconds", "3", "-o", str(output)]) == 0
    with Image.open(output) as image:
        durations = [image.seek(index) or image.info["duration"] for index in range(image.n_frames)]
    assert sum(durations) == 3000 + 2000


def test_an_mp4_of_chained_stages(picture: Path, capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    output = picture.with_name("steps.mp4")
    words = [
        "apply",
        str(picture),
        "--size",
        "8x8",
        "--kernel",
        "box-blur",
        "--pool",
        "max:2",
        "--theme",
        "dark",
    ]
    assert main([*words, "--canvas", "641x481", "-o", str(output)]) == 0
    assert capsys.readouterr().err == ""
    said = subprocess.run(
        [str(ffmpeg_path()), "-i", str(output)], capture_output=True, check=False
    ).stderr.decode()
    assert re.search(r"Video: h264 .* 642x482, .* 8 fps", said)
    # 6 × 6 × 3 steps at 8 a second, and one second of the last.
    assert "Duration: 00:00:14.50" in said


def test_an_svg_is_xml_with_text(picture: Path, qapp: object) -> None:
    output = picture.with_name("lab.svg")
    assert (
        main(["apply", str(picture), "--size", "6x6", "--grey", "--kernel", "sobel-y", "-o", str(output)])
        == 0
    )
    root = ET.fromstring(output.read_bytes())  # noqa: S314 - our own file
    texts = ["".join(element.itertext()).strip() for element in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "photo.png → Sobel y · Convolution" in texts


def test_a_pdf_is_one_page_of_the_paper_that_says_what_was_computed(picture: Path, qapp: object) -> None:
    output = picture.with_name("lab.pdf")
    words = ["apply", str(picture), "--size", "6x6", "--grey", "--kernel", "sobel-y", "--padding", "same"]
    assert main([*words, "--paper", "letter", "-o", str(output)]) == 0
    data = output.read_bytes()
    assert data.startswith(b"%PDF-")
    assert re.search(rb"/MediaBox \[\s*0 0 792(\.0+)? 612(\.0+)?", data)
    assert "photo.png → Sobel y".encode("utf-16-be") in data


def test_a_webp_of_a_grid_has_a_frame_a_cell(grid: Path, qapp: object) -> None:
    output = grid.with_name("steps.webp")
    assert main(["apply", str(grid), "--kernel", "[[1, -1]]", "--canvas", "480x320", "-o", str(output)]) == 0
    with Image.open(output) as image:
        assert (image.format, image.n_frames, image.size) == ("WEBP", 9, (480, 320))


def test_another_language_speaks_in_the_drawing(grid: Path) -> None:
    output = grid.with_name("lab.svg")
    words = ["apply", str(grid), "--kernel", "[[0.5]]", "--language", "pt", "-o", str(output)]
    subprocess.run([sys.executable, "-m", "convviz", *words], check=True, cwd=ROOT)
    text = output.read_text(encoding="utf-8")
    assert ">Entrada<" in text.replace("\n", "")
    assert "0,5" in text


def test_grids_too_large_to_draw_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    np.save(tmp_path / "large.npy", np.zeros((3, 600), np.float32))
    output = tmp_path / "steps.gif"
    assert main(["apply", str(tmp_path / "large.npy"), "--activation", "relu", "-o", str(output)]) == 1
    said = capsys.readouterr().err
    assert "at most 512 × 512" in said
    assert said.count("\n") == 1
    assert not output.exists()


def test_a_stage_that_cannot_run_is_refused(grid: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = grid.with_name("steps.gif")
    assert main(["apply", str(grid), "--kernel", "gaussian-5", "-o", str(output)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not output.exists()


def test_a_real_process_without_a_display_writes_a_gif(grid: Path) -> None:
    kept = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in kept}
    output = grid.with_name("steps.gif")
    words = ["apply", str(grid), "--kernel", "[[1, -1]]", "--activation", "relu", "-o", str(output)]
    command = [sys.executable, "-m", "convviz", *words]
    result = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=environment)
    assert (result.stdout, result.stderr) == ("", "")
    with Image.open(output) as image:
        assert image.n_frames == 9
