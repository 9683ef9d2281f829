"""Which named kernel a stage of the lab has."""

from __future__ import annotations

import numpy as np

from convviz.layers import ConvvizError
from convviz.layers.kernels import kernels
from convviz.lessons.quantities.records import KernelOf
from convviz.lessons.quantities.results import KernelResult
from convviz.lessons.quantities.spots import lab_of, spot_of
from convviz.lessons.quantities.subject import Subject
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.state import Kernel


def kernel(asked: KernelOf, subject: Subject) -> KernelResult:
    """The kernel of a stage by its name, or the first named one with the same weights.

    Raises:
        ConvvizError: The stage has no kernel, or none with a name.
    """
    found = stage_kernel(asked.at, subject)
    if found.name:
        return KernelResult(found.name)
    rows, columns, channels, filters = found.shape
    if channels == filters == 1:
        weights = found.effective()[:, :, 0, 0].astype(np.float32)
        for named in kernels():
            if named.shape == (rows, columns) and np.array_equal(named.weights(), weights):
                return KernelResult(named.id)
    raise ConvvizError(
        "lesson-kernel-nameless", f"The kernel of stage {asked.at} is none of the named ones.", stage=asked.at
    )


def stage_kernel(stage: int, subject: Subject) -> Kernel:
    """The kernel of a stage, counted from 1.

    Raises:
        ConvvizError: There is no such stage, or it has no kernel.
    """
    spot_of(stage, subject)
    found = kernel_of(lab_of(subject).stages[stage - 1].stage)
    if found is None:
        raise ConvvizError("lesson-no-kernel", f"Stage {stage} of the lab has no kernel.", stage=stage)
    return found
