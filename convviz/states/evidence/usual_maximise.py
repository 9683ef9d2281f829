"""How pictures that excite filters are made as a rule: settings that were found by looking at what comes of them."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.networks.network import Network
from convviz.networks.node import Cursor
from convviz.networks.receptive import receptive_boxes
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import layout_of
from convviz.states.evidence.questions import Maximise

# Below it there is no room for shapes and textures both: digits.
_SMALL_SIDE = 64
# A filter that sees more of the side than this has shapes, not textures.
_SEES_SHAPES = 0.5
_JITTER_PART = 28
_LEAST_JITTER = 2


def usual_maximise(
    network: Network,
    layer: str,
    channels: tuple[int, ...] = (0,),
    *,
    output: int = 0,
    input: int = 0,  # noqa: A002 - Keras's word
) -> Maximise:
    """The usual settings, by the size of the pictures and by how much of them the layer's numbers see.

    Small pictures take many long steps in little time, and their pixels may reach black and white. What sees a part of
    a large picture gets textures, which form at once. What sees shapes would find high frequencies first, which excite
    it and show nothing: each step is smoothed more.

    Args:
        network: The network.
        layer: The id of the node whose channels are excited; "" for classes of an output.
        channels: Which of them, or which classes.
        output: Which output, for classes.
        input: Which of the network's inputs is made.

    Raises:
        ConvvizError: The network has no such layer.
    """
    side = _side(network, input)
    question = Maximise(layer, channels, output, input, jitter=max(_LEAST_JITTER, side // _JITTER_PART))
    match side < _SMALL_SIDE, _sees_shapes(network, layer, input, side):
        case True, False:
            return replace(question, steps=128, rate=0.06, blur=0.5, decay=0.002, variation=0.05)
        case True, True:
            return replace(question, steps=96, rate=0.05, blur=0.5, decay=0.01, variation=0.1)
        case False, False:
            return replace(question, steps=64, rate=0.02, blur=0.5, decay=0.01, variation=0.1)
        case _:
            return replace(question, steps=96, rate=0.04, blur=1.0, decay=0.01, variation=0.3)


def _side(network: Network, index: int) -> int:
    """The shorter side of the pictures that an input takes; 0 where it takes none."""
    try:
        height, width, _ = layout_of(network.input_shapes[index]).picture
    except (IndexError, PictureError):
        return 0
    return min(height, width)


def _sees_shapes(network: Network, layer: str, index: int, side: int) -> bool:
    if not layer:
        return True
    node = network.node(layer)
    shape = network.maps_shape(node.id)
    if shape is None:
        return False
    boxes = receptive_boxes(network, Cursor(node.id, 0, shape.height // 2, shape.width // 2))
    box = boxes.get(network.inputs[index])
    return box is not None and box.bottom - box.top + 1 > _SEES_SHAPES * side
