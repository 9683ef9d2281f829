"""What a training leaves on the disk as it goes: its run folder, if it has one, and its checkpoint.

After each epoch the snapshot is written first, then the history, then the checkpoint: what is newer than the checkpoint
when a killed training goes on is of an epoch that begins again, and is forgotten.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from convviz.layers.errors import ConvvizError
from convviz.learning import run_lock
from convviz.learning.loop.checkpoint import Checkpoint, load_checkpoint, save_checkpoint
from convviz.learning.loop.keeping import Epoch, Keeper
from convviz.learning.loop.snapshots import keeps
from convviz.learning.messages import EpochReport, Failed, Finished, Train
from convviz.learning.run_folder import Answers, RunFacts, RunFolder, Snapshot

# Beside a file that was asked for, the parts of writings that were killed are those which nobody can be writing still.
_PART, _PART_OLD_S = ".convviz-*.part", 600.0


def checkpoint_path(output: Path) -> Path:
    """Where the checkpoint of a training without a folder stands that writes `output`."""
    return output.with_name(f"{output.name}.checkpoint")


class RunRecord(Keeper):
    """The files of one training."""

    def __init__(self, request: Train) -> None:
        """The record of what `request` asks; nothing is written yet."""
        self._request = request
        self._folder = RunFolder(Path(request.folder)) if request.folder else None
        self._facts: RunFacts | None = None
        self._history: tuple[EpochReport, ...] = ()

    @property
    def checkpoint(self) -> Path:
        """The file that resuming needs."""
        return self._folder.checkpoint if self._folder else checkpoint_path(Path(self._request.output))

    def held(self) -> contextlib.AbstractContextManager[None]:
        """Within it nobody else trains this run; entering raises a ConvvizError where somebody does."""
        return run_lock.held(self._folder.path) if self._folder else contextlib.nullcontext()

    def clear_parts(self) -> None:
        """Removes what writings that were killed have left."""
        output = Path(self._request.output)
        with contextlib.suppress(OSError):
            for part in output.parent.glob(_PART):
                if time.time() - part.stat().st_mtime > _PART_OLD_S:
                    part.unlink(missing_ok=True)
        if self._folder:
            for folder in (self._folder.path, self._folder.path / "epochs"):
                for part in folder.glob(_PART):
                    part.unlink(missing_ok=True)

    def resumed(self) -> Checkpoint | None:
        """What to go on from, where the request says so and it is there; the files of later epochs are forgotten.

        Raises:
            ConvvizError: It is damaged, or of another training.
        """
        if not (self._request.resume and self.checkpoint.exists()):
            return None
        found = load_checkpoint(self.checkpoint)
        if found.recipe != self._request.recipe:
            name = self.checkpoint.name
            sentence = f"{name} is of a training with other settings; start again without --resume."
            raise ConvvizError("checkpoint-other", sentence, name=name)
        if self._folder:
            history = self._folder.history()
            self._history = tuple(each for each in history if each.epoch <= found.epochs_done)
            self._forget(lambda epoch: epoch > found.epochs_done)
        return found

    def begin(self, config: str, classes: tuple[str, ...], counts: tuple[int, ...]) -> None:
        """Says that the training runs; without a checkpoint to go on from, what an older one left is forgotten.

        Raises:
            ConvvizError: It cannot be written.
        """
        if not self._folder:
            return
        facts = RunFacts(self._request.recipe, config, _now(), classes, counts)
        with contextlib.suppress(ConvvizError):
            before = self._folder.facts()
            facts = msgspec.structs.replace(facts, name=before.name)
            if self._history:
                facts = msgspec.structs.replace(facts, begun=before.begun)
        self._write(facts)
        if not self._history:
            self._folder.checkpoint.unlink(missing_ok=True)
            (self._folder.path / "result.npz").unlink(missing_ok=True)
            self._forget(lambda _epoch: True)

    def add_epoch(self, epoch: Epoch) -> None:
        """Keeps what an epoch brought, if there is a folder for it."""
        if not self._folder:
            return
        report = epoch.report
        self._folder.write_snapshot(Snapshot(report.epoch, epoch.weights(), epoch.validation))
        size = (self._folder.path / "epochs" / f"{report.epoch:04d}.npz").stat().st_size
        self._forget(lambda number: not keeps(number, report.epoch, size))
        self._history = (*self._history, report)
        self._folder.write_history(self._history)

    def save(self, checkpoint: Checkpoint) -> None:
        """Replaces the checkpoint."""
        save_checkpoint(checkpoint, self.checkpoint)

    def finish(self, finished: Finished, result: Answers | None, best_epoch: int | None) -> None:
        """Says that the training is done; its checkpoint is not needed any more.

        Raises:
            ConvvizError: It cannot be written.
        """
        if self._folder and self._facts:
            if result is not None:
                self._folder.write_result(result)
            self._write(
                msgspec.structs.replace(
                    self._facts,
                    status="finished",
                    best_epoch=best_epoch,
                    measurements=finished.measurements,
                    seconds=self._seconds,
                )
            )
        self.checkpoint.unlink(missing_ok=True)

    def stop(self) -> Path | None:
        """Says that the training was stopped; where the network as far as it came is to be written, if anywhere."""
        if not (self._folder and self._facts):
            return None
        self._write(msgspec.structs.replace(self._facts, status="stopped", seconds=self._seconds))
        return self._folder.model if any(each.epoch for each in self._history) else None

    def fail(self, failure: Failed) -> None:
        """Says why the training failed, if that can be written."""
        if not self._folder:
            return
        facts = self._facts or RunFacts(self._request.recipe, "", _now(), (), ())
        with contextlib.suppress(ConvvizError):
            self._write(
                msgspec.structs.replace(facts, status="failed", failure=failure, seconds=self._seconds)
            )

    @property
    def _seconds(self) -> float:
        return sum(each.seconds for each in self._history)

    def _write(self, facts: RunFacts) -> None:
        self._facts = facts
        if self._folder:
            self._folder.write_facts(facts)

    def _forget(self, forgotten: Callable[[int], bool]) -> None:
        """Removes the snapshots of some epochs."""
        if self._folder:
            for epoch in filter(forgotten, self._folder.epochs()):
                self._folder.forget_snapshot(epoch)


def _now() -> str:
    return dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
