"""A place of a step, a grid of the lab or a layer of the network, seen alike: its shape, its numbers, their making."""

from __future__ import annotations

from msgspec import Struct

from convviz.layers import Arithmetic, Array, Cell, ConvvizError, Layer, Shape, TensorShape
from convviz.lessons.quantities.records import Place
from convviz.lessons.quantities.subject import Subject
from convviz.networks import Cursor, Network, Trace
from convviz.states.lab.run import LabRun, StageRun
from convviz.states.network.run import NetworkRun


class LabSpot(Struct, frozen=True, eq=False):
    """A grid of the lab that ran: 0 the input, k the output of stage k."""

    run: LabRun
    grid: int

    @property
    def stage(self) -> StageRun | None:
        """The stage that makes it; None for the input."""
        return self.run.stages[self.grid - 1] if self.grid else None

    @property
    def name(self) -> str:
        """What to call it in a sentence."""
        return str(self.grid)

    @property
    def shape(self) -> TensorShape:
        """Of the tensor that stands there, without a batch."""
        return self.maps().shape

    @property
    def maps_shape(self) -> Shape:
        """Of its maps, in which cells are named."""
        return Shape(*self.maps().shape)

    @property
    def layer(self) -> Layer | None:
        """What makes it; None for the input of the lab."""
        return self.stage.layer if self.stage else None

    @property
    def input_shapes(self) -> tuple[TensorShape, ...]:
        """The shapes of what goes into the layer."""
        return (self.stage.input.shape,) if self.stage else ()

    def inputs(self) -> tuple[Array, ...]:
        """What goes into the layer; a ConvvizError where nothing is fed."""
        return (self.stage.input,) if self.stage else ()

    def maps(self) -> Array:
        """Its numbers, of `maps_shape`; a ConvvizError where nothing is fed."""
        return self.run.grids()[self.grid]

    def explain(self, cell: Cell) -> Arithmetic:
        """How one of its numbers comes about; a ConvvizError where nothing is fed."""
        if self.stage is None:
            raise no_arithmetic(self.name)
        return self.stage.layer.explain(cell, self.stage.input)


class LayerSpot(Struct, frozen=True, eq=False):
    """A layer of the network, by the id of its node."""

    run: NetworkRun
    id: str

    @property
    def network(self) -> Network:
        """The network with the step's edits."""
        return self.run.network

    @property
    def name(self) -> str:
        """What to call it in a sentence."""
        return self.id

    @property
    def shape(self) -> TensorShape:
        """Of the tensor that stands there, without a batch."""
        shape = self.network.shapes[self.id]
        if shape is None:
            raise self.network.stopped[self.id]
        return shape

    @property
    def maps_shape(self) -> Shape:
        """Of its maps, in which cells are named."""
        shape = self.network.maps_shape(self.id)
        if shape is None:
            raise self.network.stopped[self.id]
        return shape

    @property
    def layer(self) -> Layer | None:
        """What makes it; None for the input of the lab."""
        return self.network.node(self.id).layer

    @property
    def input_shapes(self) -> tuple[TensorShape, ...]:
        """The shapes of what goes into the layer."""
        found = (self.network.shapes[each] for each in self.network.node(self.id).inputs)
        return tuple(shape for shape in found if shape is not None)

    def inputs(self) -> tuple[Array, ...]:
        """What goes into the layer; a ConvvizError where nothing is fed."""
        return trace_of(self.run).inputs_of(self.id)

    def maps(self) -> Array:
        """Its numbers, of `maps_shape`; a ConvvizError where nothing is fed."""
        return trace_of(self.run).maps(self.id)

    def before(self) -> Array:
        """Its numbers before the activation, of `maps_shape`."""
        return self.network.as_maps(self.id, trace_of(self.run).before_activation[self.id])

    def explain(self, cell: Cell) -> Arithmetic:
        """How one of its numbers comes about; a ConvvizError where nothing is fed."""
        return self.network.explain(trace_of(self.run), Cursor(self.id, *cell))


Spot = LabSpot | LayerSpot


def spot_of(place: Place, subject: Subject) -> Spot:
    """The place that a lesson names.

    Raises:
        ConvvizError: The step shows no lab or no network, or there is no such grid or layer.
    """
    if isinstance(place, str):
        run = network_of(subject)
        return LayerSpot(run, run.network.node(place).id)
    return LabSpot(_lab_with(place, subject), place)


def network_of(subject: Subject) -> NetworkRun:
    """The network that the step shows.

    Raises:
        ConvvizError: It shows none.
    """
    if subject.run is None:
        raise ConvvizError("lesson-no-network", "The step shows no network that this could be asked of.")
    return subject.run


def lab_of(subject: Subject) -> LabRun:
    """The lab that the step shows.

    Raises:
        ConvvizError: It shows none.
    """
    if subject.lab is None:
        raise ConvvizError("lesson-no-lab", "The step shows no lab that this could be asked of.")
    return subject.lab


def trace_of(run: NetworkRun) -> Trace:
    """What the network computed.

    Raises:
        ConvvizError: Nothing is fed, or it cannot be.
    """
    if run.trouble is not None:
        raise run.trouble
    if run.trace is None:
        raise ConvvizError(
            "lesson-nothing-fed", "The network of the step is fed nothing, so that it has no numbers."
        )
    return run.trace


def no_arithmetic(name: str) -> ConvvizError:
    """What is asked for is not computed from anything."""
    return ConvvizError("lesson-no-arithmetic", f"The numbers at {name} are given, not computed.", place=name)


def _lab_with(grid: int, subject: Subject) -> LabRun:
    run = lab_of(subject)
    last = len(run.stages)
    if grid <= last:
        return run
    if run.trouble is not None:
        trouble = run.trouble
        raise ConvvizError(trouble.code, trouble.sentence, **dict(trouble.facts))
    raise ConvvizError(
        "lesson-no-grid",
        f"The lab of the step has the grids 0 to {last}; received {grid}.",
        last=last,
        received=grid,
    )
