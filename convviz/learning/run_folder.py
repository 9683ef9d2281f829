"""The folder of a training: what it was asked, how it went, and the network after every epoch.

| file | what |
| --- | --- |
| `run.json` | `RunFacts`: the recipe, the network, the classes, how it stands |
| `history.json` | an `EpochReport` for each epoch that is finished; the first is of epoch 0, before any step |
| `epochs/0007.npz` | the network after epoch 7: `Snapshot` |
| `result.npz` | `Answers` on the test pictures, once it is finished |
| `checkpoint` | what resuming needs (`learning.loop.checkpoint`) |
| `lock` | is there while it is trained (`learning.run_lock`) |
| `model.keras` | the network, once it is finished or stopped |

The worker writes and the window reads; every file is replaced whole, so that one that is there is complete. Neither
Keras nor Qt is needed for reading, and nothing in the folder is ever run.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.learning.messages import EpochReport, Failed, Measurement
from convviz.learning.recipe import Recipe

Status = Literal["running", "stopped", "finished", "failed"]
_T = TypeVar("_T")
_VERSION = 1
# The largest network of the course has 33 MB as float16; a folder may come from another machine.
_MAX_BYTES = 1 << 30
_WEIGHT, _FACTS = "weight:", ("labels", "predicted", "confidence", "pictures")


class RunFacts(msgspec.Struct, frozen=True):
    """What stands in `run.json`.

    Attributes:
        recipe: What was asked.
        config: The network as Keras's JSON, as it is written in the end: without what only training needs.
        name: What people call it; "" for the name that follows from its recipe.
        begun: When, as ISO 8601 in UTC.
        classes: The names of the classes.
        counts: How many training pictures each has.
        status: How it stands. A run that says "running" and whose lock nobody holds was killed: it can be resumed.
        failure: Why it failed.
        best_epoch: The epoch whose weights are kept, where it stopped early; else None.
        measurements: How good it is on the test pictures, in the end.
        seconds: How long its epochs took.
        version: Of this format.
    """

    recipe: Recipe
    config: str
    begun: str
    classes: tuple[str, ...]
    counts: tuple[int, ...]
    name: str = ""
    status: Status = "running"
    failure: Failed | None = None
    best_epoch: int | None = None
    measurements: tuple[Measurement, ...] = ()
    seconds: float = 0.0
    version: int = _VERSION


@dataclass(frozen=True, eq=False)
class Answers:
    """What a network said of some pictures, (count,) each.

    Attributes:
        pictures: Which they are: indices into the set that they come from.
        labels: The class that each is of.
        predicted: The class that the network took it for.
        confidence: How probable it held that, 0..1.
    """

    pictures: NDArray[np.int64]
    labels: NDArray[np.int64]
    predicted: NDArray[np.int64]
    confidence: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A network after an epoch.

    Attributes:
        epoch: Which; 0 is before the first step.
        weights: Its weights as float16 (11 bits of a number are kept), by the ids of `networks`: `layer/kernel`,
            `outer/inner/bias`.
        validation: What it said of the pictures kept for validation; they come from the training set.
    """

    epoch: int
    weights: Mapping[str, NDArray[np.float16]]
    validation: Answers


@dataclass(frozen=True)
class RunFolder:
    """A folder that is, or is to be, a run's."""

    path: Path

    @property
    def checkpoint(self) -> Path:
        """The file that resuming needs."""
        return self.path / "checkpoint"

    @property
    def model(self) -> Path:
        """The network, once it is finished or stopped."""
        return self.path / "model.keras"

    def facts(self) -> RunFacts:
        """What `run.json` says.

        Raises:
            ConvvizError: There is none, or it is damaged or of a newer version.
        """
        return _decoded(self.path / "run.json", RunFacts)

    def write_facts(self, facts: RunFacts) -> None:
        """Replaces `run.json`; makes the folder if need be.

        Raises:
            ConvvizError: It cannot be written.
        """
        self._make(self.path)
        write_whole(self.path / "run.json", msgspec.json.format(msgspec.json.encode(facts)))

    def history(self) -> tuple[EpochReport, ...]:
        """One report for each finished epoch; () before the first.

        Raises:
            ConvvizError: It is damaged.
        """
        path = self.path / "history.json"
        return _decoded(path, tuple[EpochReport, ...]) if path.exists() else ()

    def write_history(self, history: tuple[EpochReport, ...]) -> None:
        """Replaces `history.json`.

        Raises:
            ConvvizError: It cannot be written.
        """
        write_whole(self.path / "history.json", msgspec.json.encode(history))

    def epochs(self) -> tuple[int, ...]:
        """The epochs of which there are snapshots, in their order."""
        names = (each.stem for each in (self.path / "epochs").glob("*.npz"))
        return tuple(sorted(int(name) for name in names if name.isascii() and name.isdigit()))

    def snapshot(self, epoch: int) -> Snapshot:
        """The network after `epoch`.

        Raises:
            ConvvizError: There is no such snapshot, or it is damaged.
        """
        path = self._snapshot_path(epoch)
        arrays = _arrays(path)
        weights = {
            name.removeprefix(_WEIGHT): array.astype(np.float16)
            for name, array in arrays.items()
            if name.startswith(_WEIGHT)
        }
        return Snapshot(epoch, weights, _answers(arrays, path))

    def write_snapshot(self, snapshot: Snapshot) -> None:
        """Writes a snapshot whole or not at all.

        Raises:
            ConvvizError: It cannot be written.
        """
        self._make(self.path / "epochs")
        arrays = {f"{_WEIGHT}{name}": array for name, array in snapshot.weights.items()}
        _write_arrays(self._snapshot_path(snapshot.epoch), arrays | _named(snapshot.validation))

    def forget_snapshot(self, epoch: int) -> None:
        """Removes a snapshot; one that is not there is no error."""
        self._snapshot_path(epoch).unlink(missing_ok=True)

    def result(self) -> Answers | None:
        """What the network said of the test pictures, or None while there is no result.

        Raises:
            ConvvizError: The file is damaged.
        """
        path = self.path / "result.npz"
        return _answers(_arrays(path), path) if path.exists() else None

    def write_result(self, answers: Answers) -> None:
        """Replaces the result.

        Raises:
            ConvvizError: It cannot be written.
        """
        _write_arrays(self.path / "result.npz", _named(answers))

    def _snapshot_path(self, epoch: int) -> Path:
        return self.path / "epochs" / f"{epoch:04d}.npz"

    def _make(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            sentence = f"Cannot write {folder}: {reason}."
            raise ConvvizError("cannot-write", sentence, path=str(folder), reason=reason) from error


def _decoded(path: Path, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.DecodeError) as error:
        raise _damaged(path) from error


def _named(answers: Answers) -> dict[str, NDArray[np.generic]]:
    return {
        "labels": answers.labels.astype(np.int32),
        "predicted": answers.predicted.astype(np.int32),
        "confidence": answers.confidence.astype(np.float16),
        "pictures": answers.pictures.astype(np.int64),
    }


def _answers(arrays: Mapping[str, NDArray[np.generic]], path: Path) -> Answers:
    found = [arrays.get(name) for name in _FACTS]
    if any(each is None or each.ndim != 1 or each.shape != arrays["labels"].shape for each in found):
        raise _damaged(path)
    return Answers(
        arrays["pictures"].astype(np.int64),
        arrays["labels"].astype(np.int64),
        arrays["predicted"].astype(np.int64),
        arrays["confidence"].astype(np.float32),
    )


def _arrays(path: Path) -> dict[str, NDArray[np.generic]]:
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MAX_BYTES:
                raise _damaged(path)
        with path.open("rb") as stream, np.load(stream, allow_pickle=False) as file:
            return dict(file)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise _damaged(path) from error


def _write_arrays(path: Path, arrays: Mapping[str, NDArray[np.generic]]) -> None:
    packed = io.BytesIO()
    np.savez(packed, **arrays)  # pyright: ignore[reportArgumentType] - its stub takes the arrays for a flag
    write_whole(path, packed.getvalue())


def _damaged(path: Path) -> ConvvizError:
    sentence = f"{path} is no file of a training, or it is damaged."
    return ConvvizError("run-damaged", sentence, path=str(path))
