"""Opens the model files that Keras writes, of all its versions, without Keras, and runs nothing from them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np

from convviz.layers import Array, TensorShape
from convviz.networks.keras.building import Replacement, build_network, open_inputs
from convviz.networks.keras.config_text import Json, read_config
from convviz.networks.keras.contents import Contents, collected
from convviz.networks.keras.description import ModelDescription
from convviz.networks.keras.fields import OpenShape
from convviz.networks.keras.implied_shapes import implied_shape
from convviz.networks.keras.layer_making import LayerMaker
from convviz.networks.keras.model_bytes import model_bytes
from convviz.networks.keras.plain_words import plain_words
from convviz.networks.keras.reading import describe
from convviz.networks.keras.refusals import ModelFileError
from convviz.networks.keras.starting_weights import StartingWeights
from convviz.networks.keras.weights import Assigned, assign
from convviz.networks.network import Network

InputShapes = Mapping[str, TensorShape] | Sequence[TensorShape]
"""A shape for each input, by its name or in order; by name, those that the file fixes may be left out."""


class OpenInput(msgspec.Struct, frozen=True):
    """An input of which the file leaves sizes open.

    Attributes:
        name: The input's name.
        shape: For one picture; None for what is open. None altogether where the file says nothing.
    """

    name: str
    shape: OpenShape | None


class FileFacts(msgspec.Struct, frozen=True):
    """What there is to say about a model file beside its network.

    Attributes:
        name: The file's name.
        sha256: Of its bytes, in hexadecimal.
        size: In bytes.
        format: `"keras"` for the .keras archive, `"hdf5"` for .h5.
        keras_version: Which Keras wrote it; empty where it does not say.
        class_names: What its outputs stand for, where it says so.
        not_finite: How many of its weights are NaN or infinite.
    """

    name: str
    sha256: str
    size: int
    format: str
    keras_version: str
    class_names: tuple[str, ...]
    not_finite: int


class ModelFile(msgspec.Struct, frozen=True):
    """A model file that was read and checked.

    Attributes:
        facts: About the file.
        config: The model's description, as plain JSON values.
        description: The same in one form for all versions of Keras.
        weights: The arrays of each layer, by the layer's name behind those of the models that it stands in.
        backend: What computed for Keras, where the file says so.
    """

    facts: FileFacts
    config: Json
    description: ModelDescription
    weights: Assigned
    backend: str = ""

    @property
    def keras(self) -> int:
        """Keras's main version that wrote it."""
        return keras_main_version(self.facts.keras_version)

    @property
    def open_inputs(self) -> tuple[OpenInput, ...]:
        """The inputs for which `network` has to be given shapes."""
        return tuple(
            OpenInput(name, shape) for name, shape in self._inputs() if shape is None or None in shape
        )

    def network(
        self,
        input_shapes: InputShapes | None = None,
        replacements: Mapping[str, Replacement] | None = None,
    ) -> Network:
        """The network.

        Args:
            input_shapes: Shapes for inputs whose sizes the file leaves open.
            replacements: By id, what stands in for layers that convviz does not run: `"nothing"` or a rescaling.

        Raises:
            ConvvizError: A size is open and not given, or the model is not sound.
        """
        try:
            shapes = _closed(self._inputs(), input_shapes)
            maker = LayerMaker(self.weights, self.keras, self.backend)
            return build_network(self.description, maker, shapes, replacements or {})
        except ModelFileError as error:
            raise error.naming(self.facts.name) from error

    def _inputs(self) -> list[tuple[str, OpenShape | None]]:
        """The inputs in order, with their shapes as far as the file or its weights tell them."""
        return [
            (name, implied_shape(self.description, self.weights, name) if shape is None else shape)
            for name, shape in open_inputs(self.description)
        ]


def read_model(
    path: str | Path,
    *,
    cancel: Callable[[], bool] | None = None,
    told: Callable[[int, int], None] | None = None,
) -> ModelFile:
    """Reads and checks a model file; takes a fraction of a second, so that it belongs on a thread of its own.

    The file is read once, and what is read is parsed in another process.

    Args:
        path: A .keras or .h5 file, whatever it is called.
        cancel: Asked now and then; once it says true, reading ends.
        told: Is told now and then how many bytes of its numbers are read, of how many.

    Raises:
        ConvvizError: It is no such file, is damaged or not sound, or reading was cancelled.
    """
    # Not at the top: bundled models, which the window begins with, need no child.
    from convviz.networks.keras.child_process import parse_in_child

    return _read(Path(path), lambda data: parse_in_child(data, cancel, told=told))


def read_bundled_model(path: Path) -> ModelFile:
    """Reads a model that came with convviz, in this process: only files of our own may come here."""
    from convviz.networks.keras.parsing import parse

    return _read(path, lambda data: collected(*parse(data)))


def build(config: Json, weights: Assigned | None = None, seed: int = 0) -> Network:
    """A network from a Keras 3 description, such as those of the zoo.

    Args:
        config: Keras's JSON.
        weights: The arrays of each layer; by default untrained ones, as Keras starts with.
        seed: What the untrained ones are drawn with.

    Raises:
        ConvvizError: The description is not sound.
    """
    description = describe(config, 3)
    maker = LayerMaker(StartingWeights(seed) if weights is None else weights, 3)
    return build_network(description, maker, _closed(open_inputs(description), None), {})


def keras_main_version(version: str) -> int:
    """1, 2 or 3; files that do not say are taken for new ones.

    >>> keras_main_version("2.1.6-tf"), keras_main_version("3.15.1"), keras_main_version("")
    (2, 3, 3)
    """
    found = re.match(r"\d+", version)
    return min(max(int(found[0][:4]), 1), 3) if found else 3


def _read(path: Path, parse: Callable[[bytes], Contents]) -> ModelFile:
    try:
        data = model_bytes(path)
        contents = parse(data)
        outline = contents.outline
        config = read_config(outline.config)
        keras = keras_main_version(outline.keras_version)
        stored = [holder.path for holder in outline.holders]
        description = describe(config, keras, stored)
        return ModelFile(
            FileFacts(
                path.name,
                hashlib.sha256(data).hexdigest(),
                len(data),
                outline.format,
                plain_words(outline.keras_version),
                tuple(plain_words(name) for name in outline.class_names),
                _not_finite(contents.arrays),
            ),
            config,
            description,
            assign(description, contents, keras),
            outline.backend,
        )
    except ModelFileError as error:
        raise error.naming(path.name or str(path)) from error


def _not_finite(arrays: Sequence[Sequence[Array]]) -> int:
    return sum(int(array.size - np.isfinite(array).sum()) for each in arrays for array in each)


def _closed(
    inputs: Sequence[tuple[str, OpenShape | None]], given: InputShapes | None
) -> dict[str, TensorShape]:
    """A shape without open sizes for every input.

    Raises:
        ModelFileError: A size is still open, or what is given does not fit.
    """
    if given is None:
        given = {}
    elif not isinstance(given, Mapping):
        given = dict(zip((name for name, _ in inputs), given, strict=False))
    closed: dict[str, TensorShape] = {}
    still_open: list[str] = []
    for name, shape in inputs:
        wanted = given.get(name)
        if wanted is not None:
            closed[name] = _fitting(name, shape, tuple(wanted))
        elif shape is None or None in shape:
            still_open.append(f"{name} {_written(shape)}")
        else:
            closed[name] = tuple(size for size in shape if size is not None)
    if still_open:
        raise ModelFileError("input-open", open=", ".join(still_open))
    return closed


def _fitting(name: str, shape: OpenShape | None, wanted: TensorShape) -> TensorShape:
    fits = shape is None or (
        len(shape) == len(wanted) and all(s in (None, w) for s, w in zip(shape, wanted, strict=True))
    )
    if not fits or not all(type(size) is int and size > 0 for size in wanted):
        raise ModelFileError(
            "input-shape-unfit", name=name, expected=_written(shape), received=_written(wanted)
        )
    return wanted


def _written(shape: OpenShape | None) -> str:
    """A shape as people write it: `? × ? × 3`."""
    return "?" if shape is None else " × ".join("?" if size is None else str(size) for size in shape) or "1"
