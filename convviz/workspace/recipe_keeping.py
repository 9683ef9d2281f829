"""From one run of the program to the next: the recipe of the training page comes back as it was left."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.learning.recipe import Recipe
from convviz.learning.transfer.bases import BASES
from convviz.networks import zoo
from convviz.states.training.state import PlotView
from convviz.workspace.training import TrainingWorkspace
from convviz.workspace.training_state import TrainingState

# A slider that is dragged is written once, when it stands still.
_SETTLE_MS = 1000
_MAX_BYTES = 1 << 24  # a network that was built by hand is part of it


class _Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    recipe: Recipe
    title: str = ""
    plot: PlotView = PlotView()


class RecipeKeeping(QObject):
    """Writes the recipe to a file while it changes; at the latest when the window closes.

    Args:
        training: Has the recipe, and becomes the parent.
        path: The file.
    """

    def __init__(self, training: TrainingWorkspace, path: Path) -> None:
        super().__init__(training)
        self._training, self._path = training, path
        self._written = _kept(training.state)
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.write)
        training.changed.connect(self._settle.start)

    def write(self) -> None:
        """Writes it where it has changed; a disk that refuses is no reason to disturb anybody."""
        self._settle.stop()
        kept = _kept(self._training.state)
        if kept == self._written:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, msgspec.json.encode(kept))
        except (ConvvizError, OSError):
            return
        self._written = kept


def kept_state(path: Path) -> TrainingState | None:
    """What the last run of the program left; None where there is nothing that this one understands."""
    try:
        if path.stat().st_size > _MAX_BYTES:
            return None
        kept = msgspec.json.decode(path.read_bytes(), type=_Kept)
    except (OSError, msgspec.MsgspecError, ConvvizError):
        return None
    return TrainingState(kept.recipe, kept.title, plot=kept.plot) if _is_known(kept.recipe) else None


def _kept(state: TrainingState) -> _Kept:
    return _Kept(state.recipe, state.title, state.plot)


def _is_known(recipe: Recipe) -> bool:
    """Whether this version has the network that is named; an earlier or later one may have others."""
    if recipe.transfer is not None and recipe.transfer.base not in BASES:
        return False
    if recipe.architecture:
        return recipe.architecture in zoo.names()
    return bool(recipe.network) or recipe.transfer is not None
