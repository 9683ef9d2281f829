"""The wheel holds all that the program needs: it runs from there, away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the content of a freshly built wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        str(ROOT),
        "--no-deps",
        "--no-build-isolation",
        "-q",
        "-w",
        str(folder),
    ]
    subprocess.run(build, check=True, timeout=120)
    (wheel,) = folder.glob("convviz-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(installed: Path, *command: str) -> str:
    """What a command prints when only the wheel is on the path."""
    environment = {**os.environ, "PYTHONPATH": str(installed), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-P", *command],
        cwd=installed.parent,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_every_asset_of_the_checkout_stands_in_the_wheel(installed: Path) -> None:
    for folder in ("assets", "models"):
        ours = {
            path.relative_to(ROOT).as_posix()
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and not path.name.startswith(".")
        }
        theirs = {
            path.relative_to(installed / "convviz").as_posix()
            for path in (installed / "convviz" / folder).rglob("*")
        }
        assert ours <= theirs


def test_the_installed_code_finds_its_own_assets(installed: Path) -> None:
    code = "from convviz.resources import asset; print(asset('themes/light.json').is_file(), asset('themes'))"
    found, place = run(installed, "-c", code).split(maxsplit=1)
    assert found == "True"
    assert Path(place.strip()) == installed / "convviz" / "assets" / "themes"


def test_commands_run_from_the_wheel(installed: Path) -> None:
    assert "sobel-x" in run(installed, "-m", "convviz", "kernels")


def test_the_window_opens_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    picture = tmp_path / "lab.png"
    run(installed, "-m", "convviz", "screenshot", "lab", "-o", str(picture))
    assert picture.stat().st_size > 10_000
