"""Runs the chain of stages, and remembers what did not change since the last time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from convviz.layers import Activation
from convviz.layers.errors import ConvvizError
from convviz.layers.geometry import Axis
from convviz.layers.layer import Shape
from convviz.layers.transposed_geometry import TransposedAxis
from convviz.states.blobs import BlobStore
from convviz.states.lab.input import input_values
from convviz.states.lab.layers import layer_of
from convviz.states.lab.limits import MOST_CELLS
from convviz.states.lab.scene import Trouble
from convviz.states.lab.state import MAX_CHANNELS, Fit, Source, Stage, Transposed

if TYPE_CHECKING:
    from convviz.layers import Conv2DTranspose
    from convviz.states.lab.layers import LabLayer

Array = NDArray[np.float32]


class StageRun(Struct, frozen=True, eq=False):
    """One stage that ran.

    Attributes:
        stage: Its settings.
        layer: The layer it is.
        input: What reached it, shape (height, width, channels).
        output: What it made.
    """

    stage: Stage
    layer: LabLayer
    input: Array
    output: Array


def sliding_axes(run: StageRun) -> tuple[Axis, Axis] | tuple[TransposedAxis, TransposedAxis]:
    """How the stage's window slides over rows and columns, or how its kernel is spread over them.

    Raises:
        TypeError: The stage is an activation, which has no window.
    """
    shape = Shape(*run.input.shape)
    if isinstance(run.stage, Transposed):
        return cast("Conv2DTranspose", run.layer).transposed_axes(shape)
    if isinstance(run.layer, Activation):
        raise TypeError(run.layer.name)
    return run.layer.axes(shape)


class LabRun(Struct, frozen=True, eq=False):
    """The input and every stage that ran, up to the first in trouble."""

    input: Array
    stages: tuple[StageRun, ...]
    trouble: Trouble | None

    def grids(self) -> tuple[Array, ...]:
        """The input and the outputs, in order."""
        return (self.input, *(stage.output for stage in self.stages))


class LabRunner(Struct):
    """Computes `LabRun`s; the last input and the last run of each stage are kept."""

    blobs: BlobStore
    _input: tuple[tuple[Source, Fit], Array] | None = None
    _runs: dict[int, StageRun] = field(default_factory=dict[int, StageRun])

    def run(self, source: Source, fit: Fit, stages: tuple[Stage, ...]) -> LabRun:
        """Runs the stages one after the other."""
        if self._input is None or self._input[0] != (source, fit):
            self._input = ((source, fit), input_values(source, fit, self.blobs))
        values = first = self._input[1]
        runs: list[StageRun] = []
        for index, stage in enumerate(stages):
            try:
                run = self._stage(index, stage, values)
            except ConvvizError as error:
                return LabRun(first, tuple(runs), _trouble(index, error))
            runs.append(run)
            values = run.output
        return LabRun(first, tuple(runs), None)

    def _stage(self, index: int, stage: Stage, values: Array) -> StageRun:
        known = self._runs.get(index)
        if known is not None and known.input is values and known.stage == stage:
            return known
        layer = layer_of(stage, values.shape[2])
        height, width, channels = layer.output_shape(Shape(*values.shape))
        if channels > MAX_CHANNELS:
            raise ConvvizError(
                "too-many-channels",
                f"This stage would make {channels} maps; the lab shows at most {MAX_CHANNELS}.",
                received=channels,
                limit=MAX_CHANNELS,
            )
        if height * width * channels > MOST_CELLS:
            raise ConvvizError(
                "too-many-cells",
                f"This stage would make {height} × {width} × {channels} cells; "
                f"the lab computes at most {MOST_CELLS}.",
                height=height,
                width=width,
                channels=channels,
                limit=MOST_CELLS,
            )
        output = layer.forward(values)
        output.flags.writeable = False
        self._runs[index] = StageRun(stage, layer, values, output)
        return self._runs[index]


def _trouble(index: int, error: ConvvizError) -> Trouble:
    return Trouble(index, error.code, str(error), tuple(error.facts.items()))
