"""What a training needs to go on where it stopped: one file, replaced whole after each epoch."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.learning.recipe import Recipe

Array = NDArray[np.generic]


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A training after some of its epochs.

    Attributes:
        recipe: What it was asked to do.
        epochs_done: Epochs that are finished.
        weights: The network's, in Keras's order.
        optimizer: The optimizer's variables, in Keras's order.
    """

    recipe: Recipe
    epochs_done: int
    weights: tuple[Array, ...]
    optimizer: tuple[Array, ...]


def save_checkpoint(checkpoint: Checkpoint, path: Path) -> None:
    """Writes it whole or not at all.

    Raises:
        ConvvizError: The file cannot be written; the one before stays.
    """
    facts = {"recipe": msgspec.to_builtins(checkpoint.recipe), "epochs_done": checkpoint.epochs_done}
    arrays: dict[str, Array] = {"facts": np.frombuffer(msgspec.json.encode(facts), np.uint8)}
    arrays |= {f"weight{index}": array for index, array in enumerate(checkpoint.weights)}
    arrays |= {f"optimizer{index}": array for index, array in enumerate(checkpoint.optimizer)}
    packed = io.BytesIO()
    np.savez(packed, **arrays)  # pyright: ignore[reportArgumentType] - its stub takes the arrays for a flag
    write_whole(path, packed.getvalue())


def load_checkpoint(path: Path) -> Checkpoint:
    """Reads what `save_checkpoint` wrote.

    Raises:
        ConvvizError: It is no checkpoint.
    """
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
            facts = msgspec.json.decode(file["facts"].tobytes(), type=_Facts)
            weights, optimizer = (
                tuple(file[f"{kind}{index}"] for index in range(sum(name.startswith(kind) for name in file)))
                for kind in ("weight", "optimizer")
            )
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        sentence = (
            f"{path.name} is no checkpoint of a training that could go on; start again without --resume."
        )
        raise ConvvizError("checkpoint-damaged", sentence, name=path.name) from error
    return Checkpoint(facts.recipe, facts.epochs_done, weights, optimizer)


class _Facts(msgspec.Struct, frozen=True):
    recipe: Recipe
    epochs_done: int
