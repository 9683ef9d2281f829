"""Kernels in and out: JSON files and the clipboard's text."""

from __future__ import annotations

from pathlib import Path

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.pictures.arrays import parse_pasted
from convviz.pictures.reading import read_whole
from convviz.states.files.kernel_file import MAX_BYTES, read_kernel, write_kernel
from convviz.states.files.kernel_grid import weights_of
from convviz.states.lab.kernel_changes import kernel_from, to_file, with_filter
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.state import Kernel
from convviz.texts.numbers import decimal_mark
from convviz.workspace.lab import LabWorkspace


def import_kernel(workspace: LabWorkspace, path: Path) -> None:
    """The selected stage takes the kernel in a JSON file; a file that is none is refused in a sentence."""
    try:
        workspace.take_kernel(read_kernel(read_whole(path, MAX_BYTES)))
    except ConvvizError as error:
        workspace.refuse(error)


def export_kernel(workspace: LabWorkspace, path: Path) -> None:
    """Writes the selected stage's kernel as JSON, whole or not at all."""
    kernel = _kernel(workspace)
    if kernel is None:
        return
    try:
        write_whole(path, write_kernel(to_file(kernel)))
    except ConvvizError as error:
        workspace.refuse(error)


def kernel_text(workspace: LabWorkspace) -> str:
    """The selected stage's kernel as the text of its JSON file, "" where it has none."""
    kernel = _kernel(workspace)
    return "" if kernel is None else write_kernel(to_file(kernel)).decode()


def paste_kernel(workspace: LabWorkspace, text: str) -> None:
    """The selected stage takes a kernel as JSON, or its shown filter the cells of a spreadsheet."""
    kernel, shown = _kernel(workspace), workspace.scene.kernel
    if kernel is None or shown is None:
        return
    try:
        if text.lstrip().startswith(("[", "{")):
            workspace.take_kernel(read_kernel(text))
            return
        cells = parse_pasted(text, "," if decimal_mark() == "," else ".")
        weights = weights_of(cells.astype(float).tolist())
    except ConvvizError as error:
        workspace.refuse(error)
        return
    alone = kernel.shape[2:] == (1, 1)
    pasted = kernel_from(weights, kernel) if alone else with_filter(kernel, shown.filter, weights[:, :, 0, 0])
    workspace.set_kernel(pasted)


def _kernel(workspace: LabWorkspace) -> Kernel | None:
    state = workspace.state
    return kernel_of(state.stages[state.cursor.stage])
