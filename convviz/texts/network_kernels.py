"""The words of the kernels: what a weight is, where it stands, and what a layer without any has to say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.network.kernel_arrays import Vectors
from convviz.states.network.kernels import KernelPlace, KernelsScene
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

_DIGITS = 7


def part_text(part: str) -> str:
    """What an array is called on a button: Keras's name, with blanks."""
    return part.replace("_", " ")


def bias_heading() -> str:
    """What stands over the column of biases."""
    return translate("NetworkKernels", "bias")


def nothing_text(scene: KernelsScene) -> str:
    """What stands in place of kernels; "" where there are some."""
    if scene.kernels is not None or scene.vectors is not None:
        return ""
    node = scene.network.node(scene.layer)
    if node.layer.parameter_count() == 0:
        text = translate("NetworkKernels", "{layer} ({type}) has learnt nothing: it has no weights.")
    else:
        text = translate("NetworkKernels", "The weights of {layer} ({type}) cannot be shown as pictures.")
    return text.format(layer=scene.layer, type=node.type)


def kernels_text(scene: KernelsScene) -> str:
    """What is shown: "64 filters of 32 kernels, 3 × 3, and 64 biases"."""
    kernels, vectors = scene.kernels, scene.vectors
    if vectors is not None:
        return translate("NetworkKernels", "{count} channels: {names}").format(
            count=format_count(vectors.values.shape[1]), names=", ".join(vectors.names)
        )
    if kernels is None:
        return nothing_text(scene)
    filters, channels, rows, columns = kernels.tiles.shape
    text = {
        "dense": translate("NetworkKernels", "One unit of {columns} weights")
        if filters == 1
        else translate("NetworkKernels", "{filters} units of {columns} weights"),
        "maps": translate("NetworkKernels", "{filters} units of one flattened map, {rows} × {columns}")
        if channels == 1
        else translate("NetworkKernels", "{filters} units of {channels} flattened maps, {rows} × {columns}"),
        "depthwise": translate("NetworkKernels", "{filters} kernels of {rows} × {columns}, each for one map"),
        "filters": translate("NetworkKernels", "{filters} filters of {channels} kernels, {rows} × {columns}"),
        "transposed": translate(
            "NetworkKernels", "{filters} filters of {channels} kernels, {rows} × {columns}"
        ),
    }[kernels.kind].format(
        filters=format_count(filters),
        channels=format_count(channels),
        rows=rows,
        columns=format_count(columns),
    )
    if filters == 1 and kernels.kind in {"filters", "transposed"}:
        text = translate("NetworkKernels", "One filter of {channels} kernels, {rows} × {columns}").format(
            channels=format_count(channels), rows=rows, columns=columns
        )
    elif channels == 1 and kernels.kind in {"filters", "transposed"}:
        text = translate("NetworkKernels", "{filters} filters of one kernel each, {rows} × {columns}").format(
            filters=format_count(filters), rows=rows, columns=columns
        )
    if kernels.bias is not None:
        text += " " + _biases(len(kernels.bias))
    return text


def _biases(count: int) -> str:
    if count == 1:
        return translate("NetworkKernels", "and one bias")
    return translate("NetworkKernels", "and {count} biases").format(count=format_count(count))


def colour_names() -> tuple[str, str, str]:
    """Red, green and blue."""
    return (
        translate("NetworkKernels", "red"),
        translate("NetworkKernels", "green"),
        translate("NetworkKernels", "blue"),
    )


def pointed_text(scene: KernelsScene, place: KernelPlace) -> str:
    """What is pointed at: one weight, or those of the three colours."""
    return colours_text(scene, place) if scene.joined else weight_text(scene, place)


def colours_text(scene: KernelsScene, place: KernelPlace) -> str:
    """What a place of a colour picture shows: "filter 13, row 2, column 3: red 0.12, green −0.3, blue 0.05"."""
    values = (
        scene.value(KernelPlace(place.filter, channel, place.row, place.column)) for channel in scene.colours
    )
    numbers = ", ".join(
        f"{name} {format_number(value, significant=_DIGITS)}"
        for name, value in zip(colour_names(), values, strict=True)
    )
    return f"{_filter(scene, place.filter)}, {_cell(place)}: {numbers}"


def weight_text(scene: KernelsScene, place: KernelPlace) -> str:
    """One weight: "filter 13, input map 5, row 2, column 3: kernel[1, 2, 4, 12] = −0.4921"."""
    kernels = scene.kernels
    if kernels is None:
        return ""
    here = _where(scene, place)
    weight = float(kernels.tiles[place.filter, place.channel, place.row, place.column])
    index = ", ".join(
        str(each) for each in kernels.index(place.filter, place.channel, place.row, place.column)
    )
    text = f"{here}: {kernels.weight}[{index}] = {format_number(weight, significant=_DIGITS)}"
    if scene.met is None:
        return text
    own = place.filter if scene.met.shape[0] > 1 else 0
    met = float(scene.met[own, place.channel, place.row, place.column])
    product = format_number(weight * met, significant=_DIGITS)
    return f"{text} · x = {format_number(met, significant=_DIGITS)} · w·x = {product}"


def bias_text(scene: KernelsScene, filter: int) -> str:  # noqa: A002 - Keras's word
    """A filter's bias: "filter 13: bias[12] = 0.0097"."""
    kernels = scene.kernels
    if kernels is None or kernels.bias is None:
        return ""
    value = format_number(float(kernels.bias[filter]), significant=_DIGITS)
    return f"{_filter(scene, filter)}: bias[{filter}] = {value}"


def channel_text(vectors: Vectors, channel: int) -> str:
    """What a normalisation has for one channel: "channel 3: gamma 1.02, beta −0.3"."""
    numbers = ", ".join(
        f"{name} {format_number(float(value), significant=_DIGITS)}"
        for name, value in zip(vectors.names, vectors.values[:, channel], strict=True)
    )
    return translate("NetworkKernels", "channel {number}").format(number=channel + 1) + ": " + numbers


def shows_caption(scene: KernelsScene) -> str:
    """What stands over the colour bar."""
    if scene.met is None:
        text = translate("NetworkKernels", "Weights of the layer")
    elif scene.view.product == "inputs":
        text = translate("NetworkKernels", "Inputs of the explained cell")
    else:
        text = translate("NetworkKernels", "Products of the explained cell")
    if not scene.joined:
        return text
    return translate("NetworkKernels", "{shown}: red, green and blue, 0 is grey").format(shown=text)


def _where(scene: KernelsScene, place: KernelPlace) -> str:
    kernels = scene.kernels
    if kernels is None:
        return ""
    start = _filter(scene, place.filter)
    if kernels.kind == "dense":
        where = translate("NetworkKernels", "input {number}").format(number=place.column + 1)
        return f"{start}, {where}"
    map_ = (
        translate("NetworkKernels", "flattened map {number}")
        if kernels.kind == "maps"
        else translate("NetworkKernels", "input map {number}")
    ).format(number=kernels.input_map(place.filter, place.channel) + 1)
    return f"{start}, {map_}, {_cell(place)}"


def _cell(place: KernelPlace) -> str:
    return translate("NetworkKernels", "row {row}, column {column}").format(
        row=place.row + 1, column=place.column + 1
    )


def _filter(scene: KernelsScene, filter: int) -> str:  # noqa: A002
    kernels = scene.kernels
    dense = kernels is not None and kernels.kind in {"dense", "maps"}
    text = (
        translate("NetworkKernels", "unit {number}")
        if dense
        else translate("NetworkKernels", "filter {number}")
    )
    return text.format(number=filter + 1)
