"""The digit network from its data to its file: MNIST and pens in, a measured .keras file out."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from convviz.layers.errors import ConvvizError
from convviz.learning.augmentation import DigitChanges
from convviz.learning.datasets import Mnist, load_mnist
from convviz.learning.digit_data import DigitMixture, Digits, drawn_plainly, drawn_variants, empty_digits
from convviz.learning.keras_session import begin_session, build
from convviz.learning.keras_writing import write_keras
from convviz.learning.measuring import measurement
from convviz.learning.messages import Event, Finished, Preparing, Train
from convviz.learning.pen_digits import held_out_digits, training_digits
from convviz.learning.recipe import Recipe
from convviz.learning.training import Cancelled, train
from convviz.learning.unipen import PenDigit, read_unipen
from convviz.networks import zoo

# Pens that the network is measured with, as shares of the pad's side; 0.08 is the ink pad's own.
PEN_WIDTHS = (0.02, 0.04, 0.08, 0.12, 0.16, 0.2)
_USUAL_PEN = 0.08
# Any number will do; a network is measured on the same drawings each time.
_VARIED_SEED = 1


def checkpoint_path(output: Path) -> Path:
    """Where the checkpoint of a training stands that writes `output`."""
    return output.with_name(f"{output.name}.checkpoint")


@dataclass(frozen=True)
class _Pens:
    """Pen digits by what they are for; no writer is in two of them."""

    training: tuple[PenDigit, ...]
    validation: tuple[PenDigit, ...]
    test: tuple[PenDigit, ...]


def train_digits(request: Train, tell: Callable[[Event], None], cancelled: Callable[[], bool]) -> Finished:
    """Does what `request` asks, and tells how it goes.

    Raises:
        Cancelled: `cancelled` said so.
        ConvvizError: The data, the checkpoint or the output is not as it must be.
    """
    begun = time.monotonic()
    recipe, output = request.recipe, Path(request.output)
    _check(recipe, output)
    mnist, pens = load_mnist(recipe.data), _pens(recipe)
    pictures, kept = _split(mnist.train, recipe.validation)
    mixture = _mixture(pictures, pens, recipe, tell, cancelled)
    measured = {"mnist": kept, "pens": drawn_plainly(pens.validation, _USUAL_PEN)}
    begin_session(recipe.seed)
    model = build(zoo.config(recipe.architecture))
    checkpoint = checkpoint_path(output)
    train(
        model,
        mixture,
        {name: digits for name, digits in measured.items() if len(digits)},
        recipe,
        checkpoint,
        tell,
        cancelled,
        resume=request.resume,
    )
    measurements = tuple(
        measurement(name, model, digits) for name, digits in measured_sets(mnist, pens.test).items()
    )
    content = write_keras(model, output)
    checkpoint.unlink(missing_ok=True)
    seconds = time.monotonic() - begun
    return Finished(
        str(output), hashlib.sha256(content).hexdigest(), model.count_params(), seconds, measurements
    )


def measured_sets(mnist: Mnist, pens: Sequence[PenDigit]) -> dict[str, Digits]:
    """What a digit network is measured on, by name: MNIST's test digits, and `pens` drawn in many ways.

    `pen 0.08` and so on are the digits as they were written, drawn with a pen of that width. `pens varied` are bent
    and turned, with any pen, at any size.
    """
    sets = {"mnist test": mnist.test}
    if pens:
        sets |= {f"pen {width:g}": drawn_plainly(pens, width) for width in PEN_WIDTHS}
        sets["pens varied"] = drawn_variants(pens, 1, _VARIED_SEED)
    return sets


def _check(recipe: Recipe, output: Path) -> None:
    """Refuses at once what would else fail after hours."""
    name = zoo.entry(recipe.architecture).name
    if name != "mnist":
        sentence = f"“{name}” cannot be trained yet; the only network that can is mnist."
        raise ConvvizError("architecture-not-trained", sentence, name=name)
    if not output.parent.is_dir():
        reason = "its folder does not exist"
        sentence = f"Cannot write {output}: {reason}."
        raise ConvvizError("cannot-write", sentence, path=str(output), reason=reason)


def _pens(recipe: Recipe) -> _Pens:
    """The pen digits of `recipe`: the last training writer is measured on if there is a validation."""
    if not recipe.strokes:
        return _Pens((), (), ())
    digits = read_unipen(Path(recipe.strokes))
    training = training_digits(digits)
    last = max((digit.writer for digit in training), default=0) if recipe.validation else None
    return _Pens(
        tuple(digit for digit in training if digit.writer != last),
        tuple(digit for digit in training if digit.writer == last),
        held_out_digits(digits),
    )


def _mixture(
    pictures: Digits,
    pens: _Pens,
    recipe: Recipe,
    tell: Callable[[Event], None],
    cancelled: Callable[[], bool],
) -> DigitMixture:
    def drawn(done: int, total: int) -> None:
        if cancelled():
            raise Cancelled
        tell(Preparing(done, total))

    drawings = (
        drawn_variants(pens.training, recipe.variants, recipe.seed, drawn)
        if pens.training
        else empty_digits()
    )
    an_epoch = min(recipe.drawings_an_epoch, len(drawings))
    batch_size = min(recipe.batch_size, len(pictures) + an_epoch)
    return DigitMixture(pictures, drawings, an_epoch, batch_size, DigitChanges(), recipe.seed)


def _split(digits: Digits, validation: int) -> tuple[Digits, Digits]:
    """The digits to train on, and the last ones, `validation` of them, to measure on meanwhile."""
    first = len(digits) - validation
    if first < 1:
        there = len(digits)
        sentence = f"There are {there} pictures to train on, and {validation} are to be kept to measure on; keep fewer."
        raise ConvvizError("data-too-few", sentence, received=there, kept=validation)
    return (
        Digits(digits.images[:first], digits.labels[:first]),
        Digits(digits.images[first:], digits.labels[first:]),
    )
