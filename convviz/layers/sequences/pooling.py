"""Pooling along sequences."""

from __future__ import annotations

from dataclasses import dataclass

from convviz.layers.padding import check_padding
from convviz.layers.pooling import AveragePooling2D, MaxPooling2D
from convviz.layers.sequences.row import RowLayer
from convviz.layers.storing import store


@dataclass(frozen=True, init=False)
class MaxPooling1D(RowLayer[MaxPooling2D]):
    """The largest number of each window of steps.

    Args:
        pool_size: The window.
        strides: Steps between two windows; the window's own size where None is given.
        padding: `"valid"` or `"same"`.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    pool_size: int
    strides: int
    padding: str
    name: str

    def __init__(
        self,
        pool_size: int = 2,
        strides: int | None = None,
        padding: str = "valid",
        *,
        name: str = "max_pooling1d",
    ) -> None:
        store(self, pool_size=pool_size, strides=strides or pool_size, padding=padding, name=name)
        _ = self.across

    def _make_across(self) -> MaxPooling2D:
        return MaxPooling2D(
            (1, self.pool_size), (1, self.strides), check_padding(self.padding), name=self.name
        )


@dataclass(frozen=True, init=False)
class AveragePooling1D(RowLayer[AveragePooling2D]):
    """The mean of each window's real steps.

    Args:
        pool_size: The window.
        strides: Steps between two windows; the window's own size where None is given.
        padding: `"valid"` or `"same"`.
        name: The layer's name.

    Raises:
        ConvvizError: An argument does not fit.
    """

    pool_size: int
    strides: int
    padding: str
    name: str

    def __init__(
        self,
        pool_size: int = 2,
        strides: int | None = None,
        padding: str = "valid",
        *,
        name: str = "average_pooling1d",
    ) -> None:
        store(self, pool_size=pool_size, strides=strides or pool_size, padding=padding, name=name)
        _ = self.across

    def _make_across(self) -> AveragePooling2D:
        return AveragePooling2D(
            (1, self.pool_size), (1, self.strides), check_padding(self.padding), name=self.name
        )
