"""Builds convviz as a stand-alone program for machines like this one, and tries it: `python packaging/build.py`.

1. A fresh environment gets convviz's dependencies and PyInstaller.
2. PyInstaller makes a folder with the program in it, as `convviz.spec` says.
3. What a desktop needs to know it, and the licences, are laid beside it.
4. The program is tried without a display: what does not work fails the build.
5. The folder is packed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
import venv
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
PYINSTALLER = "pyinstaller>=6.11"
# What only training needs, by the names of its packages.
TRAINERS = ("tensorflow", "keras")
SUFFIX = ".exe" if sys.platform == "win32" else ""

# Run in the environment that has Qt, since the icon is drawn as a vector.
DRAW_ICON = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
application = QGuiApplication([])
image = QImage(1024, 1024, QImage.Format.Format_ARGB32)
image.fill(Qt.GlobalColor.transparent)
painter = QPainter(image)
QSvgRenderer(sys.argv[1]).render(painter)
painter.end()
sys.exit(0 if image.save(sys.argv[2]) else 1)
"""


def main() -> int:
    """Reads the arguments and does the five steps; prints where the result is, how large, and how fast it starts."""
    arguments = _arguments()
    into: Path = arguments.into.resolve()
    work = into / "work"
    work.mkdir(parents=True, exist_ok=True)
    python = _environment(work / "venv", arguments.wheelhouse, training=arguments.with_training)
    icon = work / "convviz.png"
    _run([python, "-c", DRAW_ICON, ROOT / "assets/icons/convviz.svg", icon], QT_QPA_PLATFORM="offscreen")
    training = "1" if arguments.with_training else "0"
    build = [
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        into,
        "--workpath",
        work,
    ]
    _run([python, *build, HERE / "convviz.spec"], CONVVIZ_TRAINING=training, CONVVIZ_ICON=str(icon))
    folder = into / "convviz"
    _lay_beside(folder)
    seconds = _try(folder / f"convviz{SUFFIX}", training=arguments.with_training)
    packed = _pack(into, with_training=arguments.with_training)
    print(f"{folder}: {_megabytes(folder)} MB, its commands start in {seconds:.1f} s")
    print(f"{packed}: {_megabytes(packed)} MB")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument(
        "--with-training", action="store_true", help="bring TensorFlow along: four times as large"
    )
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where it is built (dist)")
    parser.add_argument(
        "--wheelhouse", type=Path, help="a folder of wheels to install from, instead of the network"
    )
    return parser.parse_args()


def _environment(folder: Path, wheelhouse: Path | None, *, training: bool) -> Path:
    """A fresh environment with what is built in; gives its Python."""
    venv.create(folder, clear=True, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [line for line in project["dependencies"] if training or not line.startswith(TRAINERS)]
    source = ["--no-index", "--find-links", wheelhouse.resolve()] if wheelhouse is not None else []
    _run([python, "-m", "pip", "install", "--quiet", *source, PYINSTALLER, *wanted])
    return python


def _lay_beside(folder: Path) -> None:
    shutil.copy(ROOT / "LICENSE", folder)
    shutil.copy(ROOT / "docs" / "credits.md", folder)
    if sys.platform == "linux":
        share = folder / "share"
        share.mkdir(exist_ok=True)
        for file in (HERE / "linux/convviz.desktop", HERE / "linux/convviz-mime.xml"):
            shutil.copy(file, share)
        shutil.copy(ROOT / "assets/icons/convviz.svg", share)
        shutil.copy(HERE / "linux/install.sh", folder)
    elif sys.platform == "win32":
        shutil.copy(HERE / "windows/associate.cmd", folder)


def _try(program: Path, *, training: bool) -> float:
    """Works with the built program as a person would, in a home of its own; gives the seconds that a command takes.

    Raises:
        subprocess.CalledProcessError: Something does not work.
        RuntimeError: Something gives another answer than it should.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        own = dict.fromkeys(("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), name)

        def tried(*words: object) -> str:
            return _run([program, *words], QT_QPA_PLATFORM="offscreen", **own)

        checks = {check["id"]: check for check in json.loads(tried("doctor", "--json"))["checks"]}
        for needed in ("fonts", "ffmpeg", "translations", "samples", *(["tensorflow"] if training else [])):
            if not checks[needed]["ok"]:
                raise RuntimeError(f"{needed}: {checks[needed]['found']}")
        begun = time.monotonic()
        tried("kernels")
        seconds = time.monotonic() - begun
        for page in ("lab", "network", "training", "evidence", "lessons"):
            tried("screenshot", page, "-o", folder / f"{page}.png")
        # A copy goes the way of a stranger's file: through the process that reads HDF5.
        shutil.copy(ROOT / "models/mnist.keras", folder / "copy.keras")
        if json.loads(tried("summary", folder / "copy.keras", "--json"))["total_parameters"] != 93_322:
            raise RuntimeError("the digit network has not the parameters that it should have")
        tried("predict", folder / "copy.keras", folder / "lab.png", "--json")
        tried("apply", folder / "lab.png", "--kernel", "sobel-x", "--size", "8x8", "-o", folder / "film.mp4")
        if training:
            words = ("explain", "mnist", folder / "lab.png", "--method", "grad-cam", "-o", folder / "why.png")
            tried(*words)
    return seconds


def _pack(into: Path, *, with_training: bool) -> Path:
    extent = "-with-training" if with_training else ""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = into / f"convviz{extent}-{system}-{platform.machine().lower()}"
    if sys.platform == "darwin":  # what a person drags into Applications
        return Path(shutil.make_archive(str(name), "gztar", into, "convviz.app"))
    kind = "zip" if sys.platform == "win32" else "gztar"
    return Path(shutil.make_archive(str(name), kind, into, "convviz"))


def _run(words: Sequence[object], **variables: str) -> str:
    """What a program prints; its complaints are shown, and its failure is ours."""
    environment = {**os.environ, **variables}
    command = [str(word) for word in words]
    return subprocess.run(  # noqa: S603 - our own programs
        command, env=environment, stdout=subprocess.PIPE, check=True, encoding="utf-8"
    ).stdout


def _megabytes(path: Path) -> int:
    files = path.rglob("*") if path.is_dir() else [path]
    return round(sum(file.lstat().st_size for file in files if not file.is_dir()) / 1e6)


if __name__ == "__main__":
    sys.exit(main())
