"""Which stage a kernel is given to, and whether it fits there."""

from __future__ import annotations

from convviz.layers.kernels import kernels
from convviz.layers.named_kernel import NamedKernel
from convviz.states.lab.input import white_of
from convviz.states.lab.kernel_changes import from_named, with_named_filter
from convviz.states.lab.layers import kernel_of, stage_with_kernel
from convviz.states.lab.limits import Reason, limits
from convviz.states.lab.state import Kernel
from convviz.texts.limits import reason_text
from convviz.ui.pages.lab.stage_input import input_shape
from convviz.workspace.lab import LabWorkspace


def size_refusal(workspace: LabWorkspace, index: int, rows: int, columns: int) -> Reason | None:
    """Why stage `index` cannot have a kernel of this size; None if it can, or if what reaches it is not known."""
    shape = input_shape(workspace, index)
    if shape is None:
        return None
    within = limits(workspace.state.stages[index], shape).kernel
    if within is None:
        return None
    for side, limit in ((rows, within.rows), (columns, within.columns)):
        if side > limit.high:
            return limit.reason_high
        if side < limit.low:
            return limit.reason_low
    return None


def refused_kernels(workspace: LabWorkspace) -> dict[str, str]:
    """The named kernels that do not fit the stage they would be given to, by id, each with its sentence."""
    index = stage_with_kernel(workspace.state)
    if index is None:
        return {}
    sizes = {kernel.shape for kernel in kernels()}
    reasons = {size: size_refusal(workspace, index, *size) for size in sizes}
    sentences = {size: reason_text(reason) for size, reason in reasons.items() if reason is not None}
    return {kernel.id: sentences[kernel.shape] for kernel in kernels() if kernel.shape in sentences}


def give_named_kernel(workspace: LabWorkspace, named: NamedKernel, merge: str) -> bool:
    """Gives a named kernel to the selected stage, or to the nearest one before it that has a kernel.

    Among several filters only the shown one takes it. False if no stage has a kernel.
    """
    index = stage_with_kernel(workspace.state)
    current = None if index is None else kernel_of(workspace.state.stages[index])
    if index is None or current is None:
        return False
    workspace.select_stage(index)
    workspace.set_kernel(_with_named(workspace, current, named), merge)
    return True


def full_scale(workspace: LabWorkspace) -> float:
    """The value of white in the lab's input: 255 or 1."""
    return white_of(workspace.state.source, workspace.state.fit, workspace.blobs)


def _with_named(workspace: LabWorkspace, current: Kernel, named: NamedKernel) -> Kernel:
    if current.shape[3] == 1:
        return from_named(named, full_scale(workspace))
    shown = workspace.scene.kernel
    chosen = 0 if shown is None else min(shown.filter, current.shape[3] - 1)
    return with_named_filter(current, chosen, named, full_scale(workspace))
