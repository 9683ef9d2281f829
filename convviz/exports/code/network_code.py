"""Programs that compute again what a layer of a network puts out, from what the network was fed."""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from typing import Final, Literal

from convviz.exports.code.dialect import Dialect
from convviz.exports.code.lowering import Operations, lower
from convviz.exports.code.script import WORDS, Script
from convviz.exports.code.sheet import Sheet, quoted
from convviz.layers import ConvvizError, InputLayer
from convviz.networks import Network, Node, Trace

Start = Literal["input", "layer"]
"""Whether a program begins with what the network was fed, or with what reached the layer."""

_TAKEN: Final = frozenset(
    {
        *("np", "math", "keras", "torch", "F", "data", "x"),
        *("show", "slide", "convolve", "convolve_each", "spread", "pool", "ranked", "softmax"),
        *("kernel", "bias", "layer", "weight", "scale", "offset", "gamma", "beta", "mean", "variance"),
        *("parts", "part", "own", "real", "stretched"),
    }
)
"""What the programs call otherwise."""
_PICTURE = 3


def network_code(
    trace: Trace, layer: str, dialect: Dialect, *, start: Start = "input", data: str = "convviz.npz"
) -> Script:
    """A program that prints a layer's output, and leaves it in the variable of the layer's name.

    All weights stand in the file beside it, under `layer/kernel` and so on, and what the program begins with, too.
    Layers on the way that cannot be written in these words are begun with: the program takes their numbers from there.

    Args:
        trace: What the network computed.
        layer: The id of a layer that ran.
        dialect: Whose words the program uses.
        start: Where it begins.
        data: The name of that file.

    Raises:
        ConvvizError: The layer did not run, or there are no words for it.
    """
    network = trace.network
    node = network.node(layer)
    _ = trace[node.id]
    if isinstance(node.layer, InputLayer) or _operations(trace, node) is None:
        raise ConvvizError(
            "no-code-for-layer",
            f"There is no program for the layer {node.id} ({node.type}): choose another layer.",
            layer=node.id,
            type=node.type,
        )
    sheet = Sheet(dialect, 0)
    variables = _variables(network)
    for each in _way(trace, node, start):
        operations = None if start == "layer" and each is not node else _operations(trace, each)
        if operations is None:
            _begin(sheet, trace, each, variables[each.id])
        else:
            _write(sheet, trace, each, operations, variables)
    sheet.line()
    sheet.line(f"show({quoted(node.id)}, {variables[node.id]})")
    title = f"{network.name}, {node.id} ({node.type})"
    return Script(sheet.text(title, data), data, sheet.arrays)


def _way(trace: Trace, node: Node, start: Start) -> list[Node]:
    """The nodes that are written, in order: those that the last one needs, back to where the program begins."""
    network = trace.network
    wanted = {node.id}
    for each in reversed(network.nodes):
        begins = _operations(trace, each) is None or (start == "layer" and each is not node)
        if each.id in wanted and not begins:
            wanted.update(network.node(source).id for source in each.inputs)
    return [each for each in network.nodes if each.id in wanted]


def _operations(trace: Trace, node: Node) -> Operations | None:
    if isinstance(node.layer, InputLayer):
        return None
    shapes = tuple(array.shape for array in trace.inputs_of(node.id))
    return lower(node.layer, shapes)


def _begin(sheet: Sheet, trace: Trace, node: Node, variable: str) -> None:
    """The numbers of a layer as they are."""
    sheet.layer = ""
    sheet.line()
    origin = "was fed" if isinstance(node.layer, InputLayer) else "this layer put out"
    sheet.comment(f"{node.id}: what {origin}")
    values = trace[node.id]
    name = f"values/{node.id}"
    sheet.arrays[name] = values
    wide = ".astype(float)" if sheet.dialect == "numpy" else ""
    batch = "" if sheet.dialect == "numpy" else "[np.newaxis]"
    loaded = f"data[{quoted(name)}]{wide}{batch}"
    if sheet.dialect == "torch":
        turned = ".permute(0, 3, 1, 2)" if values.ndim == _PICTURE else ""
        loaded = f"torch.tensor({loaded}){turned}"
    sheet.line(f"{variable} = {loaded}")


def _write(
    sheet: Sheet, trace: Trace, node: Node, operations: Operations, variables: Mapping[str, str]
) -> None:
    write = WORDS[sheet.dialect]
    network, own = trace.network, variables[node.id]
    given = tuple(variables[network.node(each).id] for each in node.inputs)
    sheet.layer = node.id
    sheet.line()
    sheet.comment(f"{node.id} ({node.type})")
    shape = trace.inputs_of(node.id)[0].shape
    for number, operation in enumerate(operations):
        write(sheet, operation, given if number == 0 else (own,), own, shape)
        # Only a layer's first operation changes how many axes there are, and no later one pads.
        shape = trace[node.id].shape
    if not operations:
        sheet.line(f"{own} = {given[0]}")


def _variables(network: Network) -> dict[str, str]:
    """A variable for each node, that resembles its id."""
    taken: set[str] = set(_TAKEN)
    found: dict[str, str] = {}
    for node in network.nodes:
        variable = re.sub(r"\W+", "_", node.id, flags=re.ASCII).strip("_") or "layer"
        if not variable.isidentifier() or keyword.iskeyword(variable):
            variable = f"_{variable}"
        while variable in taken:
            variable += "_"
        taken.add(variable)
        found[node.id] = variable
    return found
