"""What changes are tried on, and whom to ask about them: samples, and the networks on this machine."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import cast

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.learning.run_folder import RunFacts, RunFolder
from convviz.networks import bundled
from convviz.pictures.files import open_picture
from convviz.pictures.ink import rasterise
from convviz.pictures.samples import DigitSample, PictureSample, load_sample, samples
from convviz.states.network.store import OpenNetwork
from convviz.states.training.augment import Images
from convviz.states.training.augment_answers import Probe, probe_of
from convviz.workspace.model_loading import LoadedModel, OpenSizes
from convviz.workspace.run_list import run_names, titles

_SAMPLE_SIDE = 140


class Tried(Struct, frozen=True, eq=False):
    """A picture that changes are tried on.

    Attributes:
        values: Shape (rows, columns, 1 or 3), 0 to 255.
        title: What it is called: its class and file, or "" for a sample.
        sample: The id of a sample, or "".
    """

    values: Images
    title: str = ""
    sample: str = ""


def sampled(name: str) -> Tried:
    """A picture that comes along.

    Raises:
        PictureError: There is none of this name.
    """
    sample = load_sample(name)
    if isinstance(sample, DigitSample):
        values = rasterise(sample.strokes, _SAMPLE_SIDE, _SAMPLE_SIDE)[:, :, np.newaxis] * np.float32(255)
    elif isinstance(sample, PictureSample):
        values = open_picture(sample.path, at_most=512).values
    else:
        values = sample.values[:, :, np.newaxis]
    return Tried(values, sample=name)


def next_sample(name: str, steps: int) -> str:
    """The digit or photograph so many after another one; counted from the first where `name` is none of them."""
    names = [sample.id for sample in samples() if sample.family in {"digit", "photo"}]
    at = names.index(name) if name in names else 0
    return names[(at + steps) % len(names)]


def networks_here(runs: Path | None) -> tuple[tuple[str, str], ...]:
    """The networks that come along and those of the trainings in the folder `runs`: what to open, and their names."""
    found = [(name, name) for name in bundled.names()]
    trained: list[tuple[str, RunFacts]] = []
    for name in () if runs is None else run_names(runs):
        folder = RunFolder(cast("Path", runs) / name)
        with suppress(ConvvizError):  # a damaged run is told of where runs are listed
            if folder.model.is_file():
                trained.append((str(folder.model), folder.facts()))
    return (*found, *titles(trained).items())


def best_network(tried: Tried, class_names: tuple[str, ...]) -> str:
    """The bundled network that fits best: one with the classes of the open data, else one for such a picture."""
    names = bundled.names()
    classes = tuple(name.casefold() for name in class_names)
    digits = tuple("0123456789")
    is_grey = tried.values.shape[2] == 1
    if "mnist" in names and (classes == digits or (not classes and is_grey)):
        return "mnist"
    # Before the pets: there are a cat and a dog among its classes too.
    if "cifar10" in names and "airplane" in classes:
        return "cifar10"
    if "catsdogs" in names and not is_grey and (not classes or {"cat", "dog"} & set(classes)):
        return "catsdogs"
    return "mnist" if is_grey and "mnist" in names else ""


def probe_in(loaded: object, title: str = "") -> Probe:
    """The network that was opened, to be asked.

    Args:
        loaded: What opening it gave.
        title: What to call it; its own name if "".

    Raises:
        ConvvizError: It cannot be asked about pictures; the sentence says why.
    """
    if isinstance(loaded, OpenSizes):
        name = loaded.path.name
        sentence = (
            f"{name} leaves the size of its input open; a network with an input of one size would be right."
        )
        raise ConvvizError("probe-open-size", sentence, name=name)
    model = cast("LoadedModel", loaded)
    opened: OpenNetwork = model.opened
    if not opened.classes and model.path is not None:
        with suppress(ConvvizError):  # what lies beside it is no training
            opened = replace(opened, classes=RunFolder(model.path.parent).facts().classes)
    return probe_of(title or model.model.name, opened, model.preparations)
