"""What is on screen, as a step of a lesson shows it, with the files that belong to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, cast

from convviz.layers.errors import ConvvizError
from convviz.lessons.lesson import Shown
from convviz.lessons.scenes.lab_state import lab_scene
from convviz.lessons.scenes.network_scene import EvidenceScene, NetworkScene, TrainingScene
from convviz.lessons.scenes.network_state import network_scene
from convviz.networks.zoo import ENTRIES
from convviz.states.network.state import Model
from convviz.ui.page import Page
from convviz.workspace.authoring.saying import slug
from convviz.workspace.model_loading import ZOO

if TYPE_CHECKING:
    from convviz.ui.pages.evidence.page import EvidencePage
    from convviz.ui.pages.lab.page import LabPage
    from convviz.ui.pages.network.page import NetworkPage
    from convviz.ui.pages.training.page import TrainingPage
    from convviz.workspace.network import NetworkWorkspace

MOST_NETWORK_MB = 50
_MB = 1_000_000
_MODEL_ENDINGS = (".keras", ".h5")
_RUN_FILES = ("run.json", "history.json")
_LENT = re.compile(r"lesson-")

Files = Mapping[str, bytes]


def taken(page: Page, files: Files) -> tuple[Shown, dict[str, bytes]]:
    """What a page shows.

    Args:
        page: The page on screen.
        files: What the lesson holds already: a network of it is not copied again.

    Raises:
        ConvvizError: A lesson cannot show this page, or not this network.
    """
    match page.page_id:
        case "lab":
            workspace = cast("LabPage", page).workspace
            lab, added = lab_scene(workspace.state, workspace.blobs)
            return Shown(lab=lab), added
        case "network":
            network, added = _network(cast("NetworkPage", page).workspace, files)
            return Shown(network=network), added
        case "evidence":
            evidence = cast("EvidencePage", page).evidence
            network, added = _network(evidence.network, files)
            return Shown(evidence=EvidenceScene(network, evidence.state)), added
        case "training":
            training, added = _training(cast("TrainingPage", page))
            return Shown(training=training), added
        case _:
            raise ConvvizError(
                "lesson-nothing-to-take",
                "A step shows a page: bring the lab, the network, a training or the evidence on screen first.",
            )


def _network(workspace: NetworkWorkspace, files: Files) -> tuple[NetworkScene, dict[str, bytes]]:
    state = workspace.state
    if state.model is None:
        raise ConvvizError(
            "lesson-nothing-to-take",
            "A step shows a page: bring the lab, the network, a training or the evidence on screen first.",
        )
    opened = workspace.networks.get(state.model.key)
    name, added = ("", {}) if opened.bundled else _own_network(state.model, files)
    preparations = [guess.preparation for guess in opened.guesses] or [
        each.preparation for each in state.feeds
    ]
    scene, given = network_scene(state, opened, preparations, workspace.blobs, name)
    return scene, added | given


def _own_network(model: Model, files: Files) -> tuple[str, dict[str, bytes]]:
    """The name of a network's file in the lesson, and the file where it is not there yet; "" for one of the zoo."""
    if model.origin.removeprefix(ZOO) in ENTRIES:
        return "", {}
    digest = model.key.partition("/")[0]
    for name, data in files.items():
        if name.endswith(_MODEL_ENDINGS) and sha256(data).hexdigest() == digest:
            return name, {}
    if model.input_shapes or model.replacements:
        raise ConvvizError(
            "lesson-network-altered",
            f"The network {model.name} was opened with sizes or layers that its file does not have; a lesson takes it "
            "only as the file has it.",
            name=model.name,
        )
    path = Path(model.origin)
    data = _read(path, model)
    stem, ending = slug(path.stem) or "network", path.suffix.lower()
    names = (f"{stem}{ending}", *(f"{stem}-{at}{ending}" for at in range(2, len(files) + 3)))
    free = next(name for name in names if name not in files)
    return free, {free: data}


def _read(path: Path, model: Model) -> bytes:
    try:
        size = path.stat().st_size
        if size > MOST_NETWORK_MB * _MB:
            raise ConvvizError(
                "lesson-network-too-large",
                f"The file of the network {model.name} has {size // _MB} MB; a lesson takes up to {MOST_NETWORK_MB} MB "
                "along.",
                name=model.name,
                megabytes=size // _MB,
                limit=MOST_NETWORK_MB,
            )
        data = path.read_bytes() if path.suffix.lower() in _MODEL_ENDINGS else b""
    except OSError:
        data = b""
    if not data or sha256(data).hexdigest() != model.key.partition("/")[0]:
        raise ConvvizError(
            "lesson-network-without-file",
            f"The network {model.name} stands in no file that a lesson could take along; save it and open the file, "
            "or choose one that comes with convviz.",
            name=model.name,
        )
    return data


def _training(page: TrainingPage) -> tuple[TrainingScene, dict[str, bytes]]:
    """The recipe, the panel and the trainings that are looked at, with what their curves are drawn from."""
    recipe, runs = page.training.recipe, page.runs
    names: list[str] = []
    added: dict[str, bytes] = {}
    for run in runs.chosen:
        folder = runs.folder / run
        found = {file: folder / file for file in _RUN_FILES if (folder / file).is_file()}
        if "run.json" in found:
            name = slug(_LENT.sub("", run, count=1)) or f"run-{len(names) + 1}"
            names.append(name)
            added |= {f"runs/{name}/{file}": path.read_bytes() for file, path in found.items()}
    scene = TrainingScene(page.training.state.panel, recipe.architecture, recipe.epochs, tuple(names))
    return scene, added
