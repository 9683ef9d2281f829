"""What `convviz maps` writes: the outputs of one layer or of all, as arrays or as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from convviz.exports.code.dialect import Dialect
from convviz.exports.networks.chosen import ChosenNetwork, check_layer
from convviz.exports.networks.feeding import Wishes, feeds
from convviz.exports.networks.layer_archive import write_layers
from convviz.exports.networks.layer_grids import LayerMaps, draw_layers, write_layers_png
from convviz.layers import ChannelsFirst, ConvvizError, channels_last
from convviz.networks.outputs import PictureOutput, reading_of
from convviz.networks.trace import Trace
from convviz.pictures.preparation import layout_of

OUTPUTS = (".npz", ".png", ".py")


class Drawn(msgspec.Struct, frozen=True):
    """How a `.png` is drawn, and a `.py` written.

    Attributes:
        per_row: Maps in a row.
        zoom: Pixels a side of each cell, or None for a fitting number.
        theme: Whose colours.
        dialect: For whom a program is written.
        start: Where it begins.
    """

    per_row: int = 16
    zoom: int | None = None
    theme: str = "light"
    dialect: Dialect = "keras"
    start: Literal["input", "layer"] = "input"


class Written(msgspec.Struct, frozen=True):
    """What was written.

    Attributes:
        files: The pictures that were fed.
        output: The file.
        layers: The id, the shape and the smallest and largest number of each layer in it.
        notes: What is worth knowing, one sentence each.
    """

    files: tuple[Path, ...]
    output: Path
    layers: tuple[tuple[str, tuple[int, ...], float, float], ...]
    notes: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """What `--json` prints."""
        return {
            "picture": str(self.files[0]) if len(self.files) == 1 else [str(file) for file in self.files],
            "output": str(self.output),
            "layers": [
                {"name": name, "shape": shape, "min": low, "max": high}
                for name, shape, low, high in self.layers
            ],
        }


def write_maps(
    chosen: ChosenNetwork, files: Sequence[Path], wishes: Wishes, layer: str, output: Path, drawn: Drawn
) -> Written:
    """Writes what layers give for one picture, or for as many as the network has inputs.

    Args:
        chosen: The network.
        files: One picture for each input.
        wishes: How they are prepared.
        layer: The id of the layer, or "" for all that run; a program is for one, by default the first output.
        output: The file, whose suffix is one of `OUTPUTS`.
        drawn: How it is drawn or written.

    Raises:
        ConvvizError: There is no such layer, it cannot run, or something cannot be read or written.
    """
    network = chosen.network
    if layer:
        check_layer(chosen, layer)  # before anything is read
    each = len(network.inputs)
    if len(files) != each:
        raise ConvvizError(
            "pictures-of-one-run",
            f"Maps are those of one run, for which {chosen.title} takes as many pictures as it has inputs, {each}; "
            f"received {len(files)}.",
            name=chosen.title,
            each=each,
            received=len(files),
        )
    (fed,) = feeds(chosen, files, wishes)
    trace = network.run(*fed.arrays)
    notes: tuple[str, ...] = ()
    if output.suffix.lower() == ".py":
        layer = layer or network.outputs[0]
        notes = _write_program(trace, layer, output, drawn)
    arrays = {layer: trace[layer]} if layer else dict(trace)
    if output.suffix.lower() == ".npz":
        write_layers(output, arrays)
    elif output.suffix.lower() == ".png":
        maps = [_maps(chosen, trace, name) for name in arrays]
        write_layers_png(output, draw_layers(maps, per_row=drawn.per_row, zoom=drawn.zoom, theme=drawn.theme))
    notes = (*fed.notes, *_missing(trace, layer), *notes)
    facts = tuple(
        (name, array.shape, float(array.min()), float(array.max())) for name, array in arrays.items()
    )
    return Written(fed.files, output, facts, notes)


def _write_program(trace: Trace, layer: str, output: Path, drawn: Drawn) -> tuple[str, ...]:
    from convviz.exports.code.network_code import network_code
    from convviz.exports.code.script import write_script

    script = network_code(trace, layer, drawn.dialect, start=drawn.start, data=f"{output.stem}.npz")
    write_script(output, script)
    return script.notes


def _maps(chosen: ChosenNetwork, trace: Trace, name: str) -> LayerMaps:
    """A layer's output as maps; what is a picture in a row stands as a picture again."""
    values = trace[name]
    shape = " × ".join(str(size) for size in values.shape)
    network, node = trace.network, trace.network.node(name)
    fed = node.id in network.inputs and chosen.guesses()[network.inputs.index(node.id)].kind == "image"
    if fed:
        (height, width, channels), channels_first = layout_of(values.shape)
        values = channels_last(values) if channels_first else values.reshape(height, width, channels)
    elif node.id in network.outputs and isinstance(reading := reading_of(network, node.id), PictureOutput):
        values = values.reshape(reading.shape)
    elif isinstance(node.layer, ChannelsFirst):
        values = channels_last(values)
    return LayerMaps(f"{name}   {shape}", values, picture=fed)


def _missing(trace: Trace, layer: str) -> tuple[str, ...]:
    """Why layers are not among all of them."""
    if layer or not trace.stopped:
        return ()
    first = next(iter(trace.stopped))
    return (f"{len(trace.stopped)} layers could not run, from {first} on: {trace.stopped[first]}",)
