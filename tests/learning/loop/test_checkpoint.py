"""A checkpoint comes back as it was, and what is none is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.loop.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from convviz.learning.recipe import Recipe

CHECKPOINT = Checkpoint(
    Recipe("mnist", "mnist", seed=4, learning_rate=0.1),
    7,
    tuple(np.full((index + 1, 2), index, dtype=np.float32) for index in range(12)),
    (np.array(3, dtype=np.int64), np.array([1.5, 2.5], dtype=np.float32)),
)


def test_a_checkpoint_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "digits.keras.checkpoint"
    save_checkpoint(CHECKPOINT, path)
    found = load_checkpoint(path)
    assert (found.recipe, found.epochs_done) == (CHECKPOINT.recipe, 7)
    for kind in ("weights", "optimizer"):
        for ours, theirs in zip(getattr(CHECKPOINT, kind), getattr(found, kind), strict=True):
            assert ours.dtype == theirs.dtype
            np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("cut", [0, 10, 1000, -1])
def test_a_part_of_a_checkpoint_is_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "digits.keras.checkpoint"
    save_checkpoint(CHECKPOINT, path)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(ConvvizError) as caught:
        load_checkpoint(path)
    assert caught.value.code == "checkpoint-damaged"


def test_arrays_of_somebody_else_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.npz"
    np.savez(path, facts=np.frombuffer(b'{"recipe": {"architecture": 5}}', np.uint8))
    with pytest.raises(ConvvizError) as caught:
        load_checkpoint(path)
    assert caught.value.code == "checkpoint-damaged"
