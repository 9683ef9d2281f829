"""MNIST's digits mixed with digits from pens, as the digit network that comes along learns them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from convviz.layers import TensorShape
from convviz.layers.errors import ConvvizError
from convviz.learning.data.datasets import Mnist, load_mnist
from convviz.learning.data.digit_changes import DigitChanges
from convviz.learning.data.digit_data import DigitMixture, Digits, drawn_plainly, drawn_variants, empty_digits
from convviz.learning.data.examples import Examples
from convviz.learning.data.material import Material
from convviz.learning.data.pen_digits import held_out_digits, training_digits
from convviz.learning.data.unipen import PenDigit, read_unipen
from convviz.learning.loop.reporting import Tell
from convviz.learning.messages import Preparing
from convviz.learning.process.control import Control
from convviz.learning.recipe import Recipe
from convviz.pictures.sets.split import split

# Pens that the network is measured with, as shares of the pad's side; 0.08 is the ink pad's own.
PEN_WIDTHS = (0.02, 0.04, 0.08, 0.12, 0.16, 0.2)
_USUAL_PEN = 0.08
# Any number will do; a network is measured on the same drawings each time.
_VARIED_SEED = 1
_INPUT = (28, 28, 1)


@dataclass(frozen=True)
class _Pens:
    """Pen digits by what they are for; no writer is in two of them."""

    training: tuple[PenDigit, ...]
    validation: tuple[PenDigit, ...]
    test: tuple[PenDigit, ...]


class PenData:
    """Digits from MNIST and from pens."""

    classes = tuple("0123456789")

    def __init__(self, recipe: Recipe, tell: Tell, control: Control) -> None:
        """The data that `recipe` names.

        Raises:
            ConvvizError: They cannot be read, or are no digits.
        """
        tell(Preparing(0, 0, "reading"))
        self._recipe, self._tell, self._control = recipe, tell, control
        self._mnist = load_mnist(recipe.data)
        self._pens = _pens(recipe)

    def material(self, shapes: tuple[TensorShape, ...]) -> Material:
        """The digits for a network that takes one of MNIST's size; the drawings are made here.

        Raises:
            ConvvizError: The network takes something else, or too many digits are to be kept.
            Cancelled: Somebody asked for it.
        """
        _check(shapes)
        train, kept = _split(self._mnist.train, self._recipe.validation)
        places = np.arange(len(train), len(train) + len(kept))
        train = _some(train, self._recipe)
        measured = {"mnist": kept, "pens": drawn_plainly(self._pens.validation, _USUAL_PEN)}
        counts = np.bincount(train.labels, minlength=len(self.classes))
        return Material(
            self._mixture(train),
            {name: digits for name, digits in measured.items() if len(digits)},
            self._tested,
            self.classes,
            tuple(int(count) for count in counts),
            places,
        )

    def close(self) -> None:
        """Nothing is to be given back."""

    def _mixture(self, pictures: Digits) -> DigitMixture:
        recipe = self._recipe

        def drawn(done: int, total: int) -> None:
            self._control.check()
            self._tell(Preparing(done, total))

        drawings = (
            drawn_variants(self._pens.training, recipe.variants, recipe.seed, drawn)
            if self._pens.training
            else empty_digits()
        )
        an_epoch = min(recipe.drawings_an_epoch, len(drawings))
        batch_size = min(recipe.batch_size, len(pictures) + an_epoch)
        return DigitMixture(pictures, drawings, an_epoch, batch_size, DigitChanges(), recipe.seed)

    def _tested(self) -> Mapping[str, Examples]:
        return measured_sets(self._mnist, self._pens.test)


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


def _check(shapes: tuple[TensorShape, ...]) -> None:
    if shapes != (_INPUT,):
        received = ", ".join(" × ".join(str(size) for size in shape) for shape in shapes)
        sentence = (
            f"Changes for digits and pens are for networks that take 28 × 28 × 1; this one takes {received}."
        )
        raise ConvvizError("changes-unfitting", sentence, received=received)


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


def _some(digits: Digits, recipe: Recipe) -> Digits:
    """As many of the digits as the recipe wants, the same share of every class; all of them where it does not say."""
    if not recipe.pictures or recipe.pictures >= len(digits):
        return digits
    at = split(digits.labels, recipe.pictures, recipe.seed)[1]
    return Digits(digits.images[at], digits.labels[at])


def _split(digits: Digits, validation: float) -> tuple[Digits, Digits]:
    """The digits to train on, and the last ones, a share or so many of them, to measure on meanwhile."""
    there = len(digits)
    kept = round(validation * there) if validation < 1 else int(validation)
    first = there - kept
    if first < 1:
        sentence = (
            f"There are {there} pictures to train on, and {kept} are to be kept to measure on; keep fewer."
        )
        raise ConvvizError("data-too-few", sentence, received=there, kept=kept)
    return (
        Digits(digits.images[:first], digits.labels[:first]),
        Digits(digits.images[first:], digits.labels[first:]),
    )
