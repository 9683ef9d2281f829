"""Takes the pictures of the documents, in every language: `python docs/pictures/make_pictures.py [NAME ...]`.

Names are those of `PICTURES`; without any, all are taken. `evidence` and `training` need TensorFlow; `training`
first trains a small network twice, on MNIST, or on the file that `--data` names where the machine is offline.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

# Before Qt is asked where the program keeps its data: the trainings of the pictures are nobody's own.
_DATA = Path(tempfile.mkdtemp(prefix="convviz-data-"))
os.environ["XDG_DATA_HOME"] = str(_DATA)

from msgspec.structs import replace
from window import settle, shown_window

from convviz.resources import asset
from convviz.states.lab.state import Convolution, Depthwise, Fit
from convviz.ui.main_window import MainWindow
from convviz.ui.page import Page
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.pages.lessons.page import LessonsPage
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.training.page import TrainingPage

HERE = Path(__file__).parent
_SIZE = (1280, 800)
_PATIENCE_STEPS = 600
_STEP = 3
_TRAININGS = {
    "plain": ("--changes", "none", "--dropout", "0"),
    "augmented": ("--rotation", "12", "--shift", "0.1", "--zoom", "0.1", "--dropout", "0.4"),
}
# What the two are called, by the window's language.
_RUN_NAMES = {
    "plain": {"en": "plain", "pt": "sem mudanças", "es": "sin cambios"},
    "augmented": {"en": "augmented", "pt": "com mudanças", "es": "con cambios"},
}


def main() -> int:
    """Takes the pictures that are named."""
    arguments = _arguments()
    wanted = arguments.names or list(PICTURES)
    if unknown := set(wanted) - set(PICTURES):
        print(
            f"there is no picture {', '.join(sorted(unknown))}; there are {', '.join(PICTURES)}",
            file=sys.stderr,
        )
        return 2
    if "training" in wanted:
        _train(arguments.data)
    for name in wanted:
        shot = PICTURES[name]
        for language in shot.languages:
            own = "" if language == "en" else f"-{language}"
            window = shown_window(_SIZE, language, shot.theme, restore=name == "training")
            shot.prepare(window, language)
            out = HERE / f"{name}{own}.png"
            window.grab().save(str(out))
            window.close()
            window.deleteLater()
            print(f"{out}: {out.stat().st_size / 1e3:.0f} kB")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("names", metavar="NAME", nargs="*", help="which pictures")
    parser.add_argument("--data", default="mnist", help="what the trainings learn from (mnist)")
    return parser.parse_args()


def _lab(window: MainWindow, _language: str) -> None:
    _wait(_page(window, "lab"))


def _lab_photo(window: MainWindow, _language: str) -> None:
    page = _page(window, "lab")
    assert isinstance(page, LabPage)
    page.files.load_sample("photo-cat")
    _wait(page)
    page.workspace.set_fit(Fit(96, 96, colour="rgb"))
    stage = page.workspace.state.stages[0]
    assert isinstance(stage, Convolution)
    page.workspace.set_stage(0, Depthwise(stage.kernel))
    page.workspace.set_view(replace(page.workspace.state.view, planes="apart"))
    page.workspace.pin_cell(1, 0, 31, 24)
    _wait(page)


def _network(window: MainWindow, _language: str) -> None:
    _wait(_page(window, "network"))


def _evidence(window: MainWindow, _language: str) -> None:
    network = _page(window, "network")
    assert isinstance(network, NetworkPage)
    network.files.open_named("catsdogs")
    _wait(network)
    network.files.load_sample("photo-cat")
    _wait(network)
    _wait(_page(window, "evidence"))


def _training(window: MainWindow, language: str) -> None:
    page = _page(window, "training")
    assert isinstance(page, TrainingPage)
    for run_id, names in _RUN_NAMES.items():
        page.runs.rename(run_id, names[language])
    page.runs.choose(_RUN_NAMES)
    _wait(page)


def _lesson(window: MainWindow, _language: str) -> None:
    page = _page(window, "lessons")
    assert isinstance(page, LessonsPage)
    page.open_file(asset("lessons/one-kernel-one-sum"))
    page.lessons.go(_STEP)
    settle()
    _wait(page)


class Shot(NamedTuple):
    """A picture: how the window is brought there, its theme, and the languages that it is taken in."""

    prepare: Callable[[MainWindow, str], None]
    theme: str = "light"
    languages: tuple[str, ...] = ("en", "pt", "es")


PICTURES = {
    "lab": Shot(_lab),
    "lab-photo": Shot(_lab_photo, "dark", ("en",)),
    "network": Shot(_network),
    "training": Shot(_training),
    "evidence": Shot(_evidence),
    "lesson": Shot(_lesson),
}


def _page(window: MainWindow, name: str) -> Page:
    window.show_page(name)
    settle()
    return window.page(name)


def _wait(page: Page) -> None:
    """Lets the page work until nothing is under way."""
    settle()
    for _ in range(_PATIENCE_STEPS):
        if page.settled():
            break
        settle()
    settle()


def _train(data: str) -> None:
    """Two trainings where the window looks for a person's own."""
    for name, settings in _TRAININGS.items():
        words = ["train", "mnist", "--data", data, "--pictures", "3000", "--epochs", "16", *settings]
        out = ["--run", _DATA / "convviz" / "runs" / name, "-o", _DATA / f"{name}.keras"]
        subprocess.run([sys.executable, "-m", "convviz", *map(str, [*words, *out])], check=True)


if __name__ == "__main__":
    sys.exit(main())
