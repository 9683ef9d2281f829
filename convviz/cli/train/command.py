"""`convviz train`: trains a network in a process of its own, and follows it."""

from __future__ import annotations

import argparse
import contextlib
import queue
import time
from pathlib import Path

from convviz.cli.train import options
from convviz.cli.train.progress import EventLog, Progress, show_line
from convviz.learning.messages import (
    LAST_EVENTS,
    Begun,
    EpochReport,
    Event,
    Failed,
    Finished,
    Train,
)
from convviz.learning.process.client import COMMAND, WorkerClient

HELP = "train a network of the course, one on a base, or your own"
DESCRIPTION = """\
Train a network in a process of its own and write it as a Keras file. What is not given is usual for the
network. A checkpoint is written after each epoch; after Ctrl+C or a crash, the same line with --resume goes on."""
EXAMPLES = """\
examples:
  convviz train mnist --data mnist -o digits.keras
  convviz train catsdogs --course --data photos/ -o pets.keras --run runs/plain
  convviz train catsdogs-dropout --data photos.zip --rotation 40 --shift 0.2 --flip horizontal -o pets.keras
  convviz train --base mobilenet-0.25 --weights base.h5 --unfreeze 4 --data photos/ -o pets.keras"""

_ENDINGS = (".keras", ".h5")
# Between looks at the keyboard: Windows hears no Ctrl+C while a thread waits without end.
_LOOK_S = 0.25
# How long what is being written when Ctrl+C comes may still take.
_STOP_S = 20.0


def add_arguments(train: argparse.ArgumentParser) -> None:
    """Adds what `convviz train` understands."""
    train.usage = "convviz train ARCHITECTURE --data DATA -o OUT.keras [options]"
    options.add_network(train)
    options.add_data(train.add_argument_group("what it learns from"))
    written = train.add_argument_group("what is written")
    written.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=_output,
        required=True,
        help="the network: .keras, or .h5 for old Keras",
    )
    written.add_argument(
        "--half",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="weights in half precision (.keras)",
    )
    written.add_argument("--run", metavar="FOLDER", type=Path, help="keep its course there, epoch by epoch")
    written.add_argument("--log", metavar="FILE.jsonl", type=Path, help="one line of JSON for each event")
    written.add_argument(
        "--resume", action="store_true", help="go on from the checkpoint in FOLDER or beside OUT"
    )
    written.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
    options.add_learning(train.add_argument_group("how it learns"))
    options.add_restraint(train.add_argument_group("against learning by heart"))
    options.add_changes(train.add_argument_group("how pictures are changed, anew in each epoch"))
    options.add_transfer(train.add_argument_group("on a base"))
    machines = train.add_argument_group("on several machines")
    machines.add_argument(
        "--distributed",
        action="store_true",
        help="one of the processes that TF_CONFIG names (docs/training.md)",
    )


def run(arguments: argparse.Namespace) -> dict[str, object]:
    """Trains, with a progress bar on standard error, and gives the facts that `--json` prints.

    Raises:
        ConvvizError: It cannot be done.
        KeyboardInterrupt: Ctrl+C; the checkpoint of the last finished epoch stays.
    """
    recipe = options.recipe_of(arguments)
    folder = "" if arguments.run is None else str(arguments.run.absolute())
    request = Train(recipe, str(arguments.output.absolute()), arguments.resume, folder)
    command = (*COMMAND, "--distributed") if arguments.distributed else COMMAND
    with EventLog(arguments.log, append=arguments.resume) as log:
        told = _Followed(log)
        finished = told.until_finished(request, command)
    return {
        "architecture": recipe.architecture,
        "output": str(arguments.output),
        "run": None if arguments.run is None else str(arguments.run),
        "sha256": finished.sha256,
        "parameters": finished.parameters,
        "classes": told.begun.classes if told.begun else (),
        "counts": told.begun.counts if told.begun else (),
        "seed": recipe.seed,
        "seconds": round(finished.seconds, 1),
        "measurements": finished.measurements,
        "history": told.history,
        "recipe": recipe,
    }


class _Followed:
    """A training that is followed to its end."""

    def __init__(self, log: EventLog) -> None:
        self.begun: Begun | None = None
        self.history: list[EpochReport] = []
        self._log = log
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._progress = Progress()

    def until_finished(self, request: Train, command: tuple[str, ...]) -> Finished:
        """Trains and shows how it goes.

        Raises:
            ConvvizError: It failed.
            KeyboardInterrupt: Somebody pressed Ctrl+C.
        """
        client = WorkerClient(self._events.put, command)
        try:
            client.train(request)
            event = self._next(None)
            while not isinstance(event, LAST_EVENTS):
                event = self._next(None)
        except KeyboardInterrupt:
            self._stop(client)
            raise
        finally:
            client.close()
        match event:
            case Finished():
                return event
            case Failed():
                show_line("", last=False)
                raise event.error()
            case _:
                raise KeyboardInterrupt

    def _stop(self, client: WorkerClient) -> None:
        """Lets the worker finish what it writes, and says how to go on."""
        client.cancel()
        until = time.monotonic() + _STOP_S
        with contextlib.suppress(queue.Empty, KeyboardInterrupt):
            while client.busy:
                self._next(until)
        done = self.history[-1].epoch if self.history else 0
        if done:
            show_line(
                f"stopped after epoch {done}; the same line with --resume goes on from there", last=True
            )
        else:
            show_line("stopped before the end of an epoch; there is nothing to resume", last=True)

    def _next(self, until: float | None) -> Event:
        """The next event, shown and kept.

        Raises:
            queue.Empty: It did not come in time.
        """
        while True:
            with contextlib.suppress(queue.Empty):
                event = self._events.get(timeout=_LOOK_S)
                break
            if until is not None and time.monotonic() > until:
                raise queue.Empty
        match event:
            case Begun():
                self.begun = event
            case EpochReport():
                self.history.append(event)
            case _:
                pass
        self._log.write(event)
        self._progress.show(event)
        return event


def _output(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _ENDINGS:
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {' or '.join(_ENDINGS)}")
    return path
