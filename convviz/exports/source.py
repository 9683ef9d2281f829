"""Reads what `convviz apply` is to work on: a picture, or numbers taken as they stand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from convviz.exports.recipe import Recipe
from convviz.layers.errors import ConvvizError
from convviz.pictures.arrays import read_csv
from convviz.pictures.files import open_picture
from convviz.pictures.fitting import fit, to_grey
from convviz.pictures.npy import read_npy
from convviz.pictures.picture import Picture, picture_of_array

Values = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Input:
    """What goes in.

    Attributes:
        picture: As it was read.
        numbers: Whether its numbers are taken as they stand, which is so for .csv and .npy.
    """

    picture: Picture
    numbers: bool


def read_input(recipe: Recipe) -> Input:
    """The picture or the grid of numbers that the recipe names.

    Raises:
        ConvvizError: It cannot be read, or numbers are asked to be fitted as only pictures can be.
    """
    read = {".csv": read_csv, ".npy": read_npy}.get(recipe.picture.suffix.lower())
    if read is None:
        return Input(open_picture(recipe.picture), numbers=False)
    if recipe.size is not None or recipe.colour is not None or recipe.scale_white != 255:
        raise ConvvizError(
            "numbers-as-they-are",
            f"{recipe.picture.name} holds numbers, which are taken as they are; "
            "--size, --grey, --rgb and --scale-white are for pictures.",
            name=recipe.picture.name,
        )
    return Input(picture_of_array(read(Path(recipe.picture))), numbers=True)


def values_of(source: Input, recipe: Recipe) -> Values:
    """The numbers that the first stage reads, shape (height, width, channels).

    A picture keeps its own numbers, 0 to 255. Where it is turned grey or brought to another size they are
    rounded to whole numbers, as in the window; `scale_white` 1 then divides them by 255.
    """
    stored = values = source.picture.values
    if source.numbers:
        return values
    if recipe.colour == "grey":
        values = to_grey(values)
    elif recipe.colour == "rgb" and values.shape[2] == 1:
        values = np.repeat(values, 3, axis=2)
    if recipe.size is not None:
        values = fit(values, *recipe.size, recipe.fit).values
    if values is not stored:
        values = np.round(values)
    return values / np.float32(255) if recipe.scale_white == 1 else values
