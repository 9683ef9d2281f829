"""`convviz train`: what can be written behind it, and what it does."""

from __future__ import annotations

import argparse
import queue
import sys
from pathlib import Path

from convviz.cli_numbers import number, whole
from convviz.learning.client import WorkerClient
from convviz.learning.messages import (
    BatchReport,
    EpochReport,
    Event,
    Failed,
    Finished,
    Preparing,
    Stopped,
    Train,
)
from convviz.learning.recipe import Recipe

HELP = "train a network of the course"
DESCRIPTION = """\
Train a network of the course in a process of its own and write it as a .keras file. A checkpoint stands beside
OUT until the training is done; --resume goes on from it."""
EXAMPLES = """\
examples:
  convviz train mnist --data mnist -o digits.keras
  convviz train mnist --data mnist.npz --strokes pendigits-orig.tra --epochs 20 -o digits.keras --json"""

_USUAL = Recipe("mnist", "mnist")
_BAR_CELLS = 30


def add_arguments(train: argparse.ArgumentParser) -> None:
    """Adds what `convviz train` understands."""
    train.add_argument("architecture", metavar="ARCHITECTURE", help="the network to train: mnist")
    train.add_argument(
        "--data",
        metavar="DATA",
        required=True,
        help="mnist (fetched once by Keras), or a local FILE.npz of it",
    )
    train.add_argument(
        "--strokes",
        metavar="FILE",
        type=Path,
        help="digits as pen strokes, in UNIPEN format, to learn as well",
    )
    train.add_argument(
        "-o", "--output", metavar="OUT.keras", type=_output, required=True, help="the file to write"
    )
    how = train.add_argument_group("how it learns")
    how.add_argument(
        "--epochs",
        type=whole(1, 10_000, digits=10),
        default=_USUAL.epochs,
        metavar="N",
        help=f"({_USUAL.epochs})",
    )
    how.add_argument(
        "--batch-size",
        type=whole(1, 4096, digits=10),
        default=_USUAL.batch_size,
        metavar="N",
        help=f"({_USUAL.batch_size})",
    )
    how.add_argument(
        "--learning-rate",
        type=number(1e-9, 1),
        default=_USUAL.learning_rate,
        metavar="RATE",
        help=f"its highest value ({_USUAL.learning_rate:g})",
    )
    how.add_argument(
        "--weight-decay",
        type=number(0, 1),
        default=_USUAL.weight_decay,
        metavar="RATE",
        help=f"taken from each kernel, as a share of the learning rate ({_USUAL.weight_decay:g})",
    )
    how.add_argument(
        "--dropout",
        type=number(0, 0.9),
        default=_USUAL.dropout,
        metavar="SHARE",
        help=f"of each dense layer's inputs, while it trains ({_USUAL.dropout:g})",
    )
    how.add_argument(
        "--validation",
        type=whole(0, 1_000_000, digits=10),
        default=_USUAL.validation,
        metavar="N",
        help=f"pictures kept to measure on after each epoch ({_USUAL.validation})",
    )
    how.add_argument(
        "--seed",
        type=whole(0, 2**31 - 1, digits=10),
        default=_USUAL.seed,
        metavar="N",
        help=f"({_USUAL.seed})",
    )
    how.add_argument("--resume", action="store_true", help="go on from the checkpoint beside OUT")
    train.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def run(arguments: argparse.Namespace) -> dict[str, object]:
    """Trains, with a progress bar on standard error, and gives the facts that `--json` prints.

    Raises:
        ConvvizError: It cannot be done.
        KeyboardInterrupt: Ctrl+C; the checkpoint of the last finished epoch stays.
    """
    request = Train(_recipe(arguments), str(arguments.output.absolute()), arguments.resume)
    history: list[EpochReport] = []
    finished = _followed(request, history)
    return {
        "architecture": request.recipe.architecture,
        "output": str(arguments.output),
        "sha256": finished.sha256,
        "parameters": finished.parameters,
        "seed": request.recipe.seed,
        "seconds": round(finished.seconds, 1),
        "measurements": finished.measurements,
        "history": history,
    }


def _recipe(arguments: argparse.Namespace) -> Recipe:
    return Recipe(
        arguments.architecture,
        arguments.data if arguments.data == "mnist" else str(Path(arguments.data).absolute()),
        str(arguments.strokes.absolute()) if arguments.strokes else "",
        epochs=arguments.epochs,
        batch_size=arguments.batch_size,
        learning_rate=arguments.learning_rate,
        weight_decay=arguments.weight_decay,
        dropout=arguments.dropout,
        validation=arguments.validation,
        seed=arguments.seed,
    )


def _followed(request: Train, history: list[EpochReport]) -> Finished:
    """Waits for a training, shows how it goes, and adds its epochs to `history`."""
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    client = WorkerClient(events.put)
    client.train(request)
    try:
        while True:
            match event := events.get():
                case Preparing() | BatchReport():
                    _show(_bar(event), last=False)
                case EpochReport():
                    history.append(event)
                    _show(_epoch(event), last=True)
                case Finished():
                    _show(_result(event), last=True)
                    return event
                case Failed():
                    _show("", last=False)
                    raise event.error()
                case Stopped():
                    raise KeyboardInterrupt
    finally:
        client.close()


def _bar(event: Preparing | BatchReport) -> str:
    match event:
        case Preparing(done=done, total=total):
            what, more = "drawing with pens", ""
        case BatchReport(step=done, steps=total):
            what = f"epoch {event.epoch}/{event.epochs}"
            more = f"  loss {event.loss:.4f}  accuracy {100 * event.accuracy:.2f} %"
    filled = _BAR_CELLS * done // max(1, total)
    return f"{what} [{'#' * filled}{'.' * (_BAR_CELLS - filled)}] {done}/{total}{more}"


def _epoch(event: EpochReport) -> str:
    measured = "".join(f"  {name} {100 * share:.2f} %" for name, share in event.validation.items())
    return (
        f"epoch {event.epoch}/{event.epochs}  {event.seconds:.0f} s  loss {event.loss:.4f}  "
        f"accuracy {100 * event.accuracy:.2f} %{measured}"
    )


def _result(event: Finished) -> str:
    lines = [
        f"{found.name}: {100 * found.accuracy:.2f} % of {found.pictures}, mean confidence "
        f"{100 * found.confidence:.2f} %, calibration error {100 * found.calibration_error:.2f} %"
        for found in event.measurements
    ]
    return "\n".join([*lines, f"{event.parameters} parameters, SHA-256 {event.sha256}"])


def _show(line: str, *, last: bool) -> None:
    """Shows a line on standard error: in place of the one before on a terminal, else only finished ones."""
    terminal = sys.stderr.isatty()
    if last or terminal:
        begin, end = ("\r\x1b[K" if terminal else "", "\n" if last else "")
        sys.stderr.write(begin + line + end)
        sys.stderr.flush()


def _output(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() != ".keras":
        raise argparse.ArgumentTypeError(f"{text!r} does not end in .keras")
    return path
