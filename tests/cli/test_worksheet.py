"""`convviz worksheet` writes PDF files from a picture and its stages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from convviz.cli import main

pytestmark = pytest.mark.usefixtures("qapp")

LINE = ["--kernel", "sobel-x", "--activation", "relu", "--pool", "max:2:2"]


@pytest.fixture
def grid(tmp_path: Path) -> Path:
    path = tmp_path / "grid.csv"
    path.write_text("\n".join(",".join(str((row * column) % 7) for column in range(8)) for row in range(6)))
    return path


def test_a_worksheet_is_a_pdf(grid: Path) -> None:
    sheet = grid.with_name("sheet.pdf")
    assert main(["worksheet", str(grid), *LINE, "-o", str(sheet)]) == 0
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert [file.name for file in grid.parent.glob("*.pdf")] == ["sheet.pdf"]


def test_the_answers_may_stand_beside_in_the_language(grid: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = grid.with_name("sheet.pdf")
    line = ["worksheet", str(grid), *LINE, "--answers", "separate", "--json", "-o", str(sheet)]
    assert main(line) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["output"] == [str(sheet), str(grid.with_name("sheet answers.pdf"))]
    assert document["input_shape"] == [6, 8, 1]
    assert grid.with_name("sheet answers.pdf").read_bytes().startswith(b"%PDF-")


def test_a_stage_that_cannot_run_is_refused(grid: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = grid.with_name("sheet.pdf")
    assert main(["worksheet", str(grid), "--kernel", "sobel-x", "--dilation", "4", "-o", str(sheet)]) == 1
    assert capsys.readouterr().err.startswith("convviz: ")
    assert not sheet.exists()


def test_another_ending_is_wrong_use(grid: Path) -> None:
    assert main(["worksheet", str(grid), *LINE, "-o", "sheet.png"]) == 2
