"""What a training hands over to be kept, epoch by epoch, and who takes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from convviz.learning.loop.checkpoint import Checkpoint
from convviz.learning.messages import EpochReport
from convviz.learning.run_folder import Answers


@dataclass(frozen=True, eq=False)
class Epoch:
    """What an epoch brought.

    Attributes:
        report: How it went.
        weights: Gives the network after it as a `Snapshot` holds it; asked only by who keeps that.
        validation: What it said of the pictures kept for validation.
    """

    report: EpochReport
    weights: Callable[[], Mapping[str, NDArray[np.float16]]]
    validation: Answers


class Keeper(Protocol):
    """What keeps the epochs of a training on the disk, or stands before what does.

    Both methods raise a ConvvizError where something cannot be written; what stood there before stays.
    """

    def add_epoch(self, epoch: Epoch) -> None:
        """Keeps what an epoch brought."""
        ...

    def save(self, checkpoint: Checkpoint) -> None:
        """Replaces the checkpoint."""
        ...
