"""How often each class is recognised, as bars."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct


class ClassBar(Struct, frozen=True):
    """One class.

    Attributes:
        name: The class.
        accuracy: The share of its validation pictures that are recognised; None where it has none.
    """

    name: str
    accuracy: float | None


class ClassBarsScene(Struct, frozen=True):
    """Bars of all classes, in their order.

    Attributes:
        bars: One a class.
        colour: The run's colour.
        epoch: After which epoch.
    """

    bars: tuple[ClassBar, ...] = ()
    colour: int = 0
    epoch: int = 0

    def worst(self) -> ClassBar | None:
        """The class that is recognised most seldom, the first of several; None where nothing was measured."""
        measured = [bar for bar in self.bars if bar.accuracy is not None]
        return min(measured, key=lambda bar: bar.accuracy or 0.0, default=None)


def class_bars(names: Sequence[str], accuracies: Sequence[float], colour: int, epoch: int) -> ClassBarsScene:
    """The bars of a run after an epoch.

    Args:
        names: The classes.
        accuracies: One a class, −1 for one without pictures; () where nothing is kept for validation.
        colour: The run's colour.
        epoch: Which.
    """
    if not accuracies:
        return ClassBarsScene((), colour, epoch)
    bars = [
        ClassBar(name, accuracy if accuracy >= 0 else None)
        for name, accuracy in zip(names, accuracies, strict=False)
    ]
    return ClassBarsScene(tuple(bars), colour, epoch)
