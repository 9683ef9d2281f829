import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from convviz import __version__
from convviz.cli import main
from convviz.layers.kernels import find_kernel, kernels

ROOT = Path(__file__).parents[2]


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """`python -m convviz` in a process of its own, in an environment without a display."""
    kept = {key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return subprocess.run(
        [sys.executable, "-m", "convviz", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        env=kept | {"PYTHONIOENCODING": "utf-8"} | environment,
    )


def test_every_named_kernel_is_listed_with_the_weights_that_multiply(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["kernels", "--json"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    listed = json.loads(said.out)
    assert [kernel["id"] for kernel in listed] == [kernel.id for kernel in kernels()]
    for kernel in listed:
        weights = np.array(kernel["weights"])
        assert list(weights.shape) == kernel["size"]
        assert kernel["sum"] == pytest.approx(weights.sum(), abs=1e-12)
        np.testing.assert_allclose(weights, find_kernel(kernel["id"]).weights(), rtol=1e-6)
    by_id = {kernel["id"]: kernel for kernel in listed}
    assert by_id["sobel-x"]["weights"] == [[1, 0, -1], [2, 0, -2], [1, 0, -1]]
    assert by_id["sobel-x"]["name"] == "Sobel x"
    assert by_id["sobel-x"]["family"] == "gradient"
    assert by_id["box-blur"]["weights"][2][0] == pytest.approx(1 / 9)
    assert by_id["box-blur"]["printed"] == [[1, 1, 1]] * 3


def test_the_list_for_people_has_a_line_for_each_kernel(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["kernels"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(kernels())
    assert any(line.split()[:6] == ["sobel-x", "gradient", "3", "×", "3", "sum"] for line in lines)


def test_help_and_version_succeed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"convviz {__version__}\n"
    for command in ("apply", "kernels", "screenshot", "doctor"):
        assert main([command, "--help"]) == 0
        assert f"usage: convviz {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("aply", "did you mean apply?"),
        ("kernel", "did you mean kernels?"),
        ("zzz", "the commands are apply, kernels"),
    ],
)
def test_a_word_that_is_no_command_is_wrong_use(
    word: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word]) == 2
    said = capsys.readouterr()
    assert expected in said.err
    assert said.err.count("\n") == 1


def test_a_file_that_is_missing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-picture.png"]) == 1
    assert capsys.readouterr().err == "convviz: There is no file no-such-picture.png.\n"


def test_a_language_that_is_not_spoken_is_refused(capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    assert main(["apply", "x.png", "--kernel", "sobel-x", "-o", "x.npy", "--language", "tlh"]) == 1
    assert "does not speak “tlh”" in capsys.readouterr().err


def test_a_real_process_lists_kernels_and_refuses_in_one_line(tmp_path: Path) -> None:
    listed = run("kernels", "--json")
    assert listed.returncode == 0
    assert len(json.loads(listed.stdout)) == len(kernels())
    refused = run("apply", str(tmp_path / "none.png"), "--kernel", "sobel-x", "-o", str(tmp_path / "r.npy"))
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr == "convviz: There is no file none.png.\n"


def test_a_console_without_unicode_still_gets_its_list() -> None:
    result = run("kernels", PYTHONIOENCODING="ascii:strict")
    assert result.returncode == 0
    assert "3 ? 3" in result.stdout


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m convviz kernels --json | head -c 1"
    result = subprocess.run(command, shell=True, capture_output=True, text=True, cwd=ROOT, check=False)  # noqa: S602
    assert result.stdout == "["
    assert result.stderr == ""


def test_ctrl_c_has_status_130_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(_path: Path) -> None:
        raise KeyboardInterrupt

    np.save(tmp_path / "grid.npy", np.ones((4, 4), np.float32))
    # The moment at which a result is complete, and not yet in its place.
    monkeypatch.setattr("convviz.exports.atomic._settle", interrupt)
    words = ["apply", str(tmp_path / "grid.npy"), "--kernel", "sobel-x", "-o", str(tmp_path / "r.csv")]
    assert main(words) == 130
    assert capsys.readouterr().err == ""
    assert [path.name for path in tmp_path.iterdir()] == ["grid.npy"]
