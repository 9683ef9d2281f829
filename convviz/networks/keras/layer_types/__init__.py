"""The allow-list: which of Keras's classes become which layers, a line each. What is not in it is shown and not run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convviz.networks.keras.layer_types import (
    applications,
    convolutions,
    elementwise,
    merges,
    poolings,
    sequence_convolutions,
    shapings,
)
from convviz.networks.keras.layer_types.layer_type import LayerType

LAYER_TYPES: Final[Mapping[str, LayerType]] = {
    **convolutions.TYPES,
    **sequence_convolutions.TYPES,
    **poolings.TYPES,
    **elementwise.TYPES,
    **shapings.TYPES,
    **merges.TYPES,
    **applications.TYPES,
}
"""By Keras's class name, those of Keras 3."""
