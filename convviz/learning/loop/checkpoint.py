"""What a training needs to go on where it stopped: one file, replaced whole after each epoch."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import whole_file
from convviz.layers.errors import ConvvizError
from convviz.learning.recipe import Recipe

Array = NDArray[np.generic]
_KINDS = ("weight", "optimizer", "best")


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A training after some of its epochs.

    Attributes:
        recipe: What it was asked to do.
        epochs_done: Epochs that are finished.
        weights: The network's, in Keras's order, and then their averages if there are any.
        optimizer: The optimizer's variables, in Keras's order.
        best: The weights of the network that is kept after the best epoch so far, where it may stop early.
        best_epoch: Which that is; 0 where there is none.
        best_loss: Its loss on what is kept for validation.
    """

    recipe: Recipe
    epochs_done: int
    weights: tuple[Array, ...]
    optimizer: tuple[Array, ...]
    best: tuple[Array, ...] = ()
    best_epoch: int = 0
    best_loss: float = 0.0


def save_checkpoint(checkpoint: Checkpoint, path: Path) -> None:
    """Writes it whole or not at all.

    Raises:
        ConvvizError: The file cannot be written; the one before stays.
    """
    facts = _Facts(checkpoint.recipe, checkpoint.epochs_done, checkpoint.best_epoch, checkpoint.best_loss)
    arrays: dict[str, Array] = {"facts": np.frombuffer(msgspec.json.encode(facts), np.uint8)}
    for kind, given in zip(_KINDS, (checkpoint.weights, checkpoint.optimizer, checkpoint.best), strict=True):
        arrays |= {f"{kind}{index}": array for index, array in enumerate(given)}
    with whole_file(path) as part, part.open("wb") as file:
        np.savez(file, **arrays)  # pyright: ignore[reportArgumentType] - its stub takes the arrays for a flag


def load_checkpoint(path: Path) -> Checkpoint:
    """Reads what `save_checkpoint` wrote.

    Raises:
        ConvvizError: It is no checkpoint.
    """
    try:
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
            facts = msgspec.json.decode(file["facts"].tobytes(), type=_Facts)
            weights, optimizer, best = (
                tuple(file[f"{kind}{index}"] for index in range(sum(name.startswith(kind) for name in file)))
                for kind in _KINDS
            )
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        sentence = (
            f"{path.name} is no checkpoint of a training that could go on; start again without --resume."
        )
        raise ConvvizError("checkpoint-damaged", sentence, name=path.name) from error
    return Checkpoint(
        facts.recipe, facts.epochs_done, weights, optimizer, best, facts.best_epoch, facts.best_loss
    )


class _Facts(msgspec.Struct, frozen=True):
    recipe: Recipe
    epochs_done: int
    best_epoch: int = 0
    best_loss: float = 0.0
