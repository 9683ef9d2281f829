"""From the files that a person names to the arrays that a network is fed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np

from convviz.exports.networks.chosen import ChosenNetwork
from convviz.layers import Array, ConvvizError, TensorShape
from convviz.pictures.arrays import read_csv
from convviz.pictures.files import open_picture
from convviz.pictures.fitting import Method
from convviz.pictures.npy import read_tensor
from convviz.pictures.preparation import (
    Colour,
    Preparation,
    Values,
    array_unfit,
    as_picture,
    fed_as_it_is,
    holds_shares,
    is_picture,
    looks_dark_on_light,
    no_picture,
    prepare,
)
from convviz.states.guessing import Reason

_NUMBERS = (".csv", ".npy")
_RANGES: dict[Values, str] = {
    "0-1": "from 0 to 1",
    "-1-1": "from −1 to 1",
    "0-255": "from 0 to 255",
    "imagenet-caffe": "as blue, green, red without ImageNet's means",
    "imagenet-torch": "by ImageNet's means and deviations",
}
_REASONS: dict[Reason, str] = {
    "statistics": "as its first batch normalisation remembers",
    "application": "as keras.applications does",
    "default": "which is most common",
}


class Wishes(msgspec.Struct, frozen=True):
    """How pictures are to be prepared; what is None is guessed, as `convviz.states.guessing` does.

    Attributes:
        fit: How another aspect is fitted.
        values: The range of the numbers.
        colour: The order of the colour planes.
        centre: Whether ink is centred as MNIST was.
        invert: Whether dark and light change places; guessed from each picture whose ink is centred.
    """

    fit: Method | None = None
    values: Values | None = None
    colour: Colour | None = None
    centre: bool | None = None
    invert: bool | None = None


class Fed(msgspec.Struct, frozen=True, eq=False):
    """What a network is fed for one answer.

    Attributes:
        files: The files, one for each input.
        arrays: The inputs.
        notes: What is worth knowing about how they were prepared, one sentence each.
    """

    files: tuple[Path, ...]
    arrays: tuple[Array, ...]
    notes: tuple[str, ...]


def feeds(chosen: ChosenNetwork, files: Sequence[Path], wishes: Wishes) -> tuple[Fed, ...]:
    """What the network is fed: one answer for each picture, or for as many as it has inputs.

    Raises:
        ConvvizError: The files do not come out even, one cannot be read, or an input takes no picture.
    """
    each = len(chosen.network.inputs)
    if len(files) % each:
        raise ConvvizError(
            "pictures-uneven",
            f"{chosen.title} takes {each} pictures at a time; received {len(files)}.",
            name=chosen.title,
            each=each,
            received=len(files),
        )
    guesses = chosen.guesses()
    ways = [prepared_as(guess.preparation, wishes) if guess.kind == "image" else None for guess in guesses]
    shapes = chosen.network.input_shapes
    found: list[Fed] = []
    for first in range(0, len(files), each):
        group = tuple(files[first : first + each])
        made = [_fed(file, way, shape, wishes) for file, way, shape in zip(group, ways, shapes, strict=True)]
        notes = tuple(note for _, own in made for note in own)
        found.append(Fed(group, tuple(array for array, _ in made), notes))
    return tuple(found)


def guess_notes(chosen: ChosenNetwork, files: Sequence[Path], wishes: Wishes) -> tuple[str, ...]:
    """How pictures are fed to a network whose file does not say which range of values it wants; once for all inputs."""
    numbers = all(file.suffix.lower() in _NUMBERS for file in files)
    if chosen.origin != "file" or wishes.values is not None or numbers:
        return ()
    guessed = [guess for guess in chosen.guesses() if guess.kind == "image" and not guess.certain]
    said = (
        f"{chosen.title} does not say which range of values it wants: pictures are fed "
        f"{_RANGES[guess.preparation.values]}, {_REASONS.get(guess.reasons[0], '')}; --values says otherwise."
        for guess in guessed
    )
    return tuple(dict.fromkeys(said))


def prepared_as(guessed: Preparation, wishes: Wishes) -> Preparation:
    """How pictures are prepared: as is wished, else as is guessed."""
    return Preparation(
        fit=wishes.fit or guessed.fit,
        values=wishes.values or guessed.values,
        invert=bool(wishes.invert),
        centre=guessed.centre if wishes.centre is None else wishes.centre,
        colour=wishes.colour or guessed.colour,
    )


def _fed(
    file: Path, how: Preparation | None, shape: TensorShape, wishes: Wishes
) -> tuple[Array, tuple[str, ...]]:
    """What one input is fed; where `how` is None, it takes no picture."""
    notes: tuple[str, ...] = ()
    if file.suffix.lower() in _NUMBERS:
        numbers = read_csv(file) if file.suffix.lower() == ".csv" else read_tensor(file)
        as_it_is = fed_as_it_is(numbers, shape)
        if as_it_is is not None:
            return as_it_is, ()
        if how is None:
            raise no_picture(shape)
        picture, notes = _picture_of(numbers, file, shape)
    else:
        picture = open_picture(file).values
        if how is None:
            raise no_picture(shape)
        if how.centre and wishes.invert is None and looks_dark_on_light(picture):
            how = replace(how, invert=True)
            notes = (f"{file.name} is dark on light and was inverted; --no-invert feeds it as it is.",)
    array = prepare(picture, how, shape)
    if array is None:
        raise ConvvizError(
            "no-ink", f"{file.name} is empty: there is no ink in it to centre.", name=file.name
        )
    return array, notes


def _picture_of(numbers: Array, file: Path, shape: TensorShape) -> tuple[Array, tuple[str, ...]]:
    """A grid of another shape than the input's as a picture, 0 to 255."""
    picture = numbers[:, :, np.newaxis] if numbers.ndim == 2 else numbers
    if not is_picture(picture):
        raise array_unfit(numbers, shape, file.name)
    if holds_shares(picture):
        return as_picture(picture), (f"{file.name} holds 0 to 1, which was taken for black to white.",)
    return picture, (f"{file.name} was taken for a picture whose white is 255.",)
