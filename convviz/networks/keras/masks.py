"""Which steps of a sequence count where the file does not say so call by call: masks that layers hand on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convviz.networks.keras.description import LayerDescription
from convviz.networks.keras.layer_types.layer_type import Inputs

Mask = tuple[str, ...]
"""The ids of tensors of one number a step; a step counts where one of them is other than 0. Empty: all steps count."""

AVERAGING: Final = "GlobalAveragePooling1D"
"""The layer that takes its mask as further inputs."""

_OTHERWISE: Final = frozenset({"Maximum", "Minimum", "Softmax"})
"""Those that compute otherwise for a mask, and not in convviz."""

_HANDING_ON: Final = frozenset(
    {
        "Activation",
        "ActivityRegularization",
        "AlphaDropout",
        "BatchNormalization",
        "Dense",
        "Dropout",
        "ELU",
        "GaussianDropout",
        "GaussianNoise",
        "GroupNormalization",
        "Identity",
        "LayerNormalization",
        "LeakyReLU",
        "Normalization",
        "PReLU",
        "ReLU",
        "Rescaling",
        "SpatialDropout1D",
        "TimeDistributed",
        "UnitNormalization",
    }
)
"""Those with Keras's `supports_masking`; all others let a mask go."""

_MERGING: Final = frozenset({"Add", "Average", "Concatenate", "Multiply", "Subtract"})
"""Those after which a step counts that counts in one of their inputs; where one has no mask all steps count."""


class Masks:
    """The masks of the tensors met so far, by id; None for those that are no list of such tensors."""

    def __init__(self) -> None:
        self._known: dict[str, Mask | None] = {}

    def hinder(self, layer: LayerDescription, sources: Sequence[str]) -> bool:
        """Whether a call's mask changes what it computes in a way that convviz does not know.

        Args:
            layer: The layer.
            sources: The ids of its inputs.
        """
        masks = [self._known.get(each, ()) for each in sources]
        if layer.type == AVERAGING:
            return masks[0] is None
        return layer.type in _OTHERWISE and any(mask != () for mask in masks)

    def fed(self, layer: LayerDescription, sources: Sequence[str]) -> Mask:
        """The masks that a call takes beside its inputs."""
        return (self._known.get(sources[0]) or ()) if layer.type == AVERAGING else ()

    def note(self, here: str, layer: LayerDescription, sources: Sequence[str], shapes: Inputs) -> None:
        """Remembers the mask that a call hands on.

        Args:
            here: The id of its output.
            layer: The layer.
            sources: The ids of its inputs.
            shapes: Their shapes.
        """
        if layer.type == "Embedding" and layer.config.get("mask_zero") is True:
            self._known[here] = tuple(sources[:1])
        elif layer.type in _HANDING_ON:
            self._known[here] = self._known.get(sources[0], ())
        elif layer.type in _MERGING:
            self._known[here] = self._merged(layer, [self._known.get(each, ()) for each in sources], shapes)

    def _merged(self, layer: LayerDescription, masks: Sequence[Mask | None], shapes: Inputs) -> Mask | None:
        axis = layer.config.get("axis", -1)
        rank = len(shapes[0] or ())
        if layer.type == "Concatenate" and axis not in (-1, rank) and any(mask != () for mask in masks):
            return None
        known = [mask for mask in masks if mask is not None]
        if not all(known):
            return ()
        joined = tuple(dict.fromkeys(each for mask in known for each in mask))
        return joined if len(known) == len(masks) else None
