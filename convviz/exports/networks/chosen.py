"""The network that a person named on the command line, and what is known about it beside its layers."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Literal

import msgspec

from convviz.layers import ConvvizError, TensorShape
from convviz.networks import bundled, zoo
from convviz.networks.class_names import check_class_names, class_names_for
from convviz.networks.keras_file import ModelFile, read_bundled_model, read_model
from convviz.networks.names_beside import names_beside, names_file
from convviz.networks.network import Network
from convviz.networks.opening import open_network
from convviz.networks.outputs import Classifier, reading_of
from convviz.states.guessing import Guess, guesses

_MOST_NAMES = 40
_PICTURE_AXES = 3
_CHANNELS = (1, 3, 4)
_COLOURS = 3


class ChosenNetwork(msgspec.Struct, frozen=True, eq=False):
    """A network that was opened.

    Attributes:
        network: The network.
        title: What to call it: its name, or its file's.
        origin: Where it comes from; the weights of one from the zoo are random.
        class_names: What its classes are called, as far as a file of names beside it says, or the file itself.
        unused_names: Why a file of names that is there is not used, or "".
    """

    network: Network
    title: str
    origin: Literal["file", "bundled", "zoo"]
    class_names: tuple[str, ...] = ()
    unused_names: str = ""

    @property
    def notes(self) -> tuple[str, ...]:
        """What is worth knowing before its numbers are believed."""
        if self.origin != "zoo":
            return (self.unused_names,) if self.unused_names else ()
        return (
            f"{self.title} comes from the zoo: its weights are random, so that its outputs mean nothing.",
        )

    def guesses(self) -> tuple[Guess, ...]:
        """How its inputs want to be fed."""
        return guesses(self.network)

    def names_of(self, reading: Classifier, given: tuple[str, ...] = ()) -> tuple[str, ...]:
        """What the classes of one output are called: as given, else as its file says, else as is known.

        Raises:
            ConvvizError: Other than one name for each class is given.
        """
        if given:
            check_class_names(given, reading.classes)
            return given
        if len(self.class_names) == reading.classes:
            return self.class_names
        return class_names_for("" if self.origin == "file" else self.title, reading.classes)


def choose_network(model: str, size: tuple[int, int] | None = None) -> ChosenNetwork:
    """The network of a name or a file.

    Args:
        model: As `open_network` takes it.
        size: The height and width for pictures whose sizes the file leaves open.

    Raises:
        ConvvizError: There is no such network, it cannot be opened, or a size is open and none is given.
    """
    if model in bundled.names():
        return _from_file(read_bundled_model(bundled.path(model)), model, "bundled", size)
    if model in zoo.names():
        network = open_network(model)
        _check_fixed(model, network.input_shapes, size)
        return ChosenNetwork(network, model, "zoo")
    if not Path(model).exists():
        open_network(model)  # refuses it, with the names that there are
    return _named_beside(_from_file(read_model(model), Path(model).name, "file", size), Path(model))


def check_layer(chosen: ChosenNetwork, layer: str) -> None:
    """Makes sure that a network has a layer of this id.

    Raises:
        ConvvizError: It has none; the message names those that are written alike, or else all.
    """
    network = chosen.network
    known = [*(node.id for node in network.nodes), *(group.id for group in network.groups)]
    if layer in known:
        return
    names = get_close_matches(layer.lower(), known, n=5) or known
    shown = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    raise ConvvizError(
        "no-such-layer-but",
        f"{chosen.title} has no layer {layer!r}; it has {shown}.",
        name=chosen.title,
        received=layer,
        known=shown,
    )


def _named_beside(chosen: ChosenNetwork, model: Path) -> ChosenNetwork:
    """The names that a person gave to the classes in the window, where they fit."""
    try:
        names = names_beside(model)
        reading = reading_of(chosen.network)
        if names and isinstance(reading, Classifier):
            check_class_names(names, reading.classes)
    except ConvvizError as error:
        return msgspec.structs.replace(
            chosen, unused_names=f"The names in {names_file(model).name} are not used: {error}"
        )
    return msgspec.structs.replace(chosen, class_names=names) if names else chosen


def _from_file(
    file: ModelFile, title: str, origin: Literal["file", "bundled"], size: tuple[int, int] | None
) -> ChosenNetwork:
    if size is None and file.open_inputs:
        names = ", ".join(each.name for each in file.open_inputs)
        raise ConvvizError(
            "input-size-open",
            f"{title} leaves the size of its input {names} open; --input-size ROWSxCOLUMNS gives one.",
            name=title,
            inputs=names,
        )
    if not file.open_inputs:
        network = file.network({})
        _check_fixed(title, network.input_shapes, size)
        return ChosenNetwork(network, title, origin, file.facts.class_names)
    shapes: dict[str, TensorShape] = {}
    for each in file.open_inputs:
        if each.shape is not None and size is not None:
            shapes[each.name] = closed = _closed(each.shape, size)
            _check_fixed(title, (closed,), size)
    return ChosenNetwork(file.network(shapes), title, origin, file.facts.class_names)


def _closed(shape: tuple[int | None, ...], size: tuple[int, int]) -> TensorShape:
    """The open sizes taken from `size`: a picture's rows and columns, else in order; the last goes on if more are open.

    >>> _closed((None, None, 3), (224, 160)), _closed((3, None, None), (8, 6)), _closed((None, 1), (16000, 1))
    ((224, 160, 3), (3, 8, 6), (16000, 1))
    >>> _closed((64, None, 1), (64, 48))
    (64, 48, 1)
    """
    if len(shape) == _PICTURE_AXES:
        first = _rows_axis(shape)
        found = list(shape)
        for axis, given in zip((first, first + 1), size, strict=True):
            found[axis] = given if found[axis] is None else found[axis]
        return tuple(_COLOURS if each is None else each for each in found)
    left = list(size)
    return tuple((left.pop(0) if len(left) > 1 else left[0]) if each is None else each for each in shape)


def _rows_axis(shape: Sequence[int | None]) -> int:
    """Where the rows of a picture stand: first, or behind its channels."""
    channels_first = shape[0] in _CHANNELS or (shape[0] is not None and shape[-1] is None)
    return 1 if channels_first and shape[-1] not in _CHANNELS else 0


def _check_fixed(title: str, shapes: Sequence[TensorShape], size: tuple[int, int] | None) -> None:
    """Makes sure that a wished size is what pictures have where a file does not leave it open.

    Raises:
        ConvvizError: The file says another size.
    """
    pictures = [shape for shape in shapes if len(shape) == _PICTURE_AXES]
    if size is None or not pictures:
        return
    if all(shape[_rows_axis(shape) :][:2] != size for shape in pictures):
        shape = " × ".join(map(str, pictures[0]))
        rows, columns = size
        raise ConvvizError(
            "input-size-fixed",
            f"{title} takes pictures of {shape}; --input-size {rows}x{columns} is for one that leaves its size open.",
            name=title,
            shape=shape,
            received=f"{rows} × {columns}",
        )
