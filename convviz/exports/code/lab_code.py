"""Programs that compute again what the lab shows: the input's numbers and every stage."""

from __future__ import annotations

from convviz.exports.code.dialect import Dialect
from convviz.exports.code.lowering import lower
from convviz.exports.code.script import WORDS, Script
from convviz.exports.code.sheet import Sheet, quoted
from convviz.layers import Array
from convviz.states.lab.layers import kernel_of, layer_of
from convviz.states.lab.state import Stage
from convviz.texts.kernels import kernel_name
from convviz.texts.stages import stage_title

# A grid of 28 × 28 can still be read and changed in a program; more is saved beside.
_MOST_NUMBERS = 28 * 28


def lab_code(
    stages: tuple[Stage, ...],
    values: Array,
    dialect: Dialect,
    *,
    title: str,
    data: str = "convviz.npz",
) -> Script:
    """A program that prints the output of every stage; its last output is in `x`.

    Args:
        stages: The stages.
        values: What the first one reads, shape (height, width, channels).
        dialect: Whose words the program uses.
        title: What it computes, in a few words.
        data: The name of the file for arrays that are too large to be written out.

    Raises:
        ConvvizError: A stage cannot run.
    """
    sheet, write = Sheet(dialect, _MOST_NUMBERS), WORDS[dialect]
    height, width, channels = values.shape
    sheet.line(f"# {height} rows, {width} columns, {channels} {'channel' if channels == 1 else 'channels'}")
    batch = {"numpy": "", "keras": "[np.newaxis]", "torch": ""}[dialect]
    sheet.constant("x", values, after=batch)
    if dialect == "torch":
        sheet.line("x = torch.tensor(x).permute(2, 0, 1)[None]")
    for number, stage in enumerate(stages, start=1):
        layer = layer_of(stage, values.shape[2])
        shape = values.shape
        operations = lower(layer, (shape,))
        values = layer.forward(values)
        words = f"{number}. {_words(stage)}"
        sheet.layer = f"stage{number}"
        sheet.line()
        sheet.comment(words)
        for operation in operations or ():
            write(sheet, operation, ("x",), "x", shape)
        sheet.line(f"show({quoted(words)}, x)")
    return Script(sheet.text(title, data), data if sheet.arrays else "", sheet.arrays)


def _words(stage: Stage) -> str:
    kernel = kernel_of(stage)
    name = f" ({kernel_name(kernel.name)})" if kernel is not None and kernel.name else ""
    return f"{stage_title(stage)}{name}"
