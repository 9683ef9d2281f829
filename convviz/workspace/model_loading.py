"""Opens a network by its name or its file, for a thread of its own, and says how it wants its pictures."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from convviz.layers.normalizing.rescaling import Rescaling
from convviz.networks import Network, UnknownLayer, bundled, zoo
from convviz.networks.class_names import class_names_for
from convviz.networks.keras.building import Replacement
from convviz.networks.keras.config_text import read_config
from convviz.networks.keras_file import ModelFile, build, read_bundled_model, read_model
from convviz.networks.outputs import Classifier, reading_of
from convviz.pictures.preparation import Preparation
from convviz.states.guessing import guesses
from convviz.states.network.state import ZOO, Model, Replacements
from convviz.states.network.store import OpenNetwork
from convviz.workspace.reading_course import ReadingCourse

RUN = "run:"
"""What the key of a network begins with that a training had after one of its epochs."""


class LoadedModel(Struct, frozen=True, eq=False):
    """A network that was opened.

    Attributes:
        model: What stands for it in states.
        opened: The network.
        preparations: How each input wants its pictures.
        path: Its file, or None where it came by its name.
    """

    model: Model
    opened: OpenNetwork
    preparations: tuple[Preparation, ...]
    path: Path | None = None


class OpenSizes(Struct, frozen=True, eq=False):
    """A model whose file leaves sizes of its inputs open: they are to be asked for.

    Attributes:
        file: The file as it was read.
        path: Where it is.
    """

    file: ModelFile
    path: Path

    def check(self, shapes: tuple[tuple[int, ...], ...]) -> None:
        """Makes sure that the network can be built with these sizes, one shape for each open input.

        Raises:
            ConvvizError: It cannot.
        """
        network = self.file.network(self.named(shapes))
        for node in network.nodes:
            if node.id in network.stopped and not isinstance(node.layer, UnknownLayer):
                raise network.stopped[node.id]

    def named(self, shapes: tuple[tuple[int, ...], ...]) -> dict[str, tuple[int, ...]]:
        """The shapes by the names of their inputs."""
        return {each.name: shape for each, shape in zip(self.file.open_inputs, shapes, strict=True)}


def load_named(name: str) -> LoadedModel:
    """A bundled network, or `zoo:` and the name of an untrained one.

    Raises:
        ConvvizError: There is none of this name.
    """
    if name.startswith(ZOO):
        short = name.removeprefix(ZOO)
        network = build(zoo.config(short))
        return _loaded(Model(name, name, short), network, class_names=class_names_of(short, network))
    file = read_bundled_model(bundled.path(name))
    network = file.network()
    names = file.facts.class_names or class_names_of(name, network)
    return _loaded(Model(file.facts.sha256, name, name), network, class_names=names, bundled=True)


def load_config(config_json: str, title: str) -> LoadedModel:
    """An untrained network that was built by hand.

    Args:
        config_json: Its Keras config.
        title: What to call it.

    Raises:
        ConvvizError: The config is not sound.
    """
    key = f"{ZOO}{sha256(config_json.encode()).hexdigest()}"
    return _loaded(Model(key, key, title), build(read_config(config_json)), class_names=())


def load_file(
    path: Path, course: ReadingCourse | None = None, remembered: Mapping[str, Replacements] | None = None
) -> LoadedModel | OpenSizes:
    """The network in a file, or what it leaves open.

    Args:
        path: The file.
        course: Is told how far it is; once it is cancelled, reading ends.
        remembered: What takes the place of layers that do not run, by the SHA-256 of files.

    Raises:
        ConvvizError: It cannot be opened; the sentence says why.
    """
    known = course or ReadingCourse()
    file = read_model(path, cancel=known.is_cancelled, told=known.tell)
    if file.open_inputs:
        return OpenSizes(file, path)
    replacements = (remembered or {}).get(file.facts.sha256, ())
    return load_sized(file, path, Model("", str(path), path.name, replacements=replacements))


def load_sized(file: ModelFile, path: Path, model: Model) -> LoadedModel:
    """The network of a file that was read, with the sizes and the replacements of `model`.

    Raises:
        ConvvizError: They do not fit.
    """
    replacements: dict[str, Replacement] = {
        layer: "nothing" if what == "nothing" else Rescaling(what[0], what[1], name=layer)
        for layer, what in model.replacements
    }
    shapes = OpenSizes(file, path).named(model.input_shapes) if model.input_shapes else None
    network = file.network(shapes, replacements)
    chosen = "" if not (model.input_shapes or replacements) else f"/{model.input_shapes}/{model.replacements}"
    keyed = replace(model, key=f"{file.facts.sha256}{chosen}")
    facts = (("format", file.facts.format), ("keras", file.facts.keras_version))
    loaded = _loaded(keyed, network, class_names=file.facts.class_names, facts=facts)
    return replace(loaded, path=path)


def class_names_of(name: str, network: Network) -> tuple[str, ...]:
    """The names of the classes of a network that comes along or is of the course; () where it has none."""
    reading = reading_of(network)
    if not isinstance(reading, Classifier):
        return ()
    names = class_names_for(name, reading.classes)
    return () if names[0] == "class 0" else names


def _loaded(
    model: Model,
    network: Network,
    *,
    class_names: tuple[str, ...],
    bundled: bool = False,
    facts: tuple[tuple[str, str], ...] = (),
) -> LoadedModel:
    found = guesses(network)
    opened = OpenNetwork(network, class_names, bundled, facts, found)
    return LoadedModel(model, opened, tuple(guess.preparation for guess in found))
