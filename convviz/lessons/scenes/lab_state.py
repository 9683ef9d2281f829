"""From what a step shows in the lab to the lab's state, and the way back."""

from __future__ import annotations

from collections.abc import Mapping

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Cell, Shape
from convviz.lessons.cells import cell_within, named_cell
from convviz.lessons.records import Cell as Named
from convviz.lessons.scenes.given_source import given_numbers, given_of, source_of
from convviz.lessons.scenes.lab_scene import LabScene
from convviz.lessons.scenes.lab_stages import stage_of, stage_scene
from convviz.states.blobs import BlobStore
from convviz.states.lab.input import input_values, white_of
from convviz.states.lab.order import cell_at, position_of
from convviz.states.lab.shapes import shapes_of
from convviz.states.lab.start import DRAWING_FIT, PICTURE_FIT
from convviz.states.lab.state import Cursor, Drawing, Fit, Lab, Numbers, Photo, Probe, Source


def lab_state(scene: LabScene, files: Mapping[str, bytes], blobs: BlobStore) -> Lab:
    """The lab that a step shows; its numbers are put into `blobs`.

    A stage that cannot run on what reaches it is no failure here: the lab itself says so, and may be asked to.

    Args:
        scene: As it stands in the file.
        files: The lesson's files by name.
        blobs: Where the lab keeps its arrays.

    Raises:
        ConvvizError: What is given or a kernel cannot be had, or the scene points to what is not there.
    """
    source = source_of(scene.given, files, blobs, "lab")
    fit = scene.fit or usual_fit(source)
    white = white_of(source, fit, blobs)
    stages = tuple(stage_of(each, white) for each in scene.stages)
    shapes = shapes_of(source, fit, stages, blobs)
    return Lab(source, stages, fit, scene.view, _cursor(scene, shapes))


def lab_scene(state: Lab, blobs: BlobStore) -> tuple[LabScene, dict[str, bytes]]:
    """What a step shows for a state of the lab, and the files that belong to it.

    It gives the same grids and the same place of the transport in the selected stage; other stages' transports and what
    is only hovered are left behind.
    """
    found = given_of(state.source, blobs, "lab")
    given, files = found or given_numbers(input_values(state.source, state.fit, blobs))
    again = BlobStore()
    source = source_of(given, files, again, "lab")
    fit = None if isinstance(source, Numbers) or state.fit == usual_fit(source) else state.fit
    white = white_of(source, state.fit, again)
    shapes = shapes_of(state.source, state.fit, state.stages, blobs)
    grid, pinned = _pinned(state.cursor.probe, shapes)
    return LabScene(
        given=given,
        stages=tuple(stage_scene(stage, white) for stage in state.stages),
        fit=fit,
        view=state.view,
        stage=state.cursor.stage + 1,
        cell=_transport_cell(state, shapes),
        stepping=state.cursor.stepping,
        pinned=pinned,
        grid=grid,
    ), files


def usual_fit(source: Source) -> Fit:
    """How what is given becomes the grid where nobody says otherwise."""
    match source:
        case Drawing():
            return DRAWING_FIT
        case Photo():
            return PICTURE_FIT
        case Numbers():
            return Fit()


def _cursor(scene: LabScene, shapes: tuple[Shape, ...]) -> Cursor:
    for stage in (scene.stage, scene.grid if scene.pinned is not None else 0):
        if stage > len(scene.stages):
            raise ConvvizError(
                "lesson-no-stage",
                f"The step shows stage {stage} of a lab of {len(scene.stages)}.",
                received=stage,
                count=len(scene.stages),
            )
    positions = [0] * len(scene.stages)
    if scene.stage < len(shapes):
        cell = cell_within(scene.cell, shapes[scene.stage])
        positions[scene.stage - 1] = position_of(cell, shapes[scene.stage], scene.view.order)
    probe = None
    if scene.pinned is not None and scene.grid < len(shapes):
        cell = cell_within(scene.pinned, shapes[scene.grid])
        probe = Probe("cell", scene.grid, *cell, pinned=True)
    return Cursor(scene.stage - 1, tuple(positions), scene.stepping, probe)


def _transport_cell(state: Lab, shapes: tuple[Shape, ...]) -> Named:
    stage = state.cursor.stage
    if stage + 1 >= len(shapes) or stage >= len(state.cursor.positions):
        return 0, 0
    height, width, channels = shape = shapes[stage + 1]
    position = max(0, min(state.cursor.positions[stage], height * width * channels - 1))
    return named_cell(cell_at(position, shape, state.view.order))


def _pinned(probe: Probe | None, shapes: tuple[Shape, ...]) -> tuple[int, Named | None]:
    """The grid and the cell that are pinned; a weight and a padding cell are not pointed to in a lesson."""
    if probe is None or not probe.pinned or probe.kind != "cell" or probe.grid >= len(shapes):
        return 1, None
    height, width, channels = shapes[probe.grid]
    if not (0 <= probe.row < height and 0 <= probe.column < width and 0 <= probe.channel < channels):
        return 1, None
    return probe.grid, named_cell(Cell(probe.channel, probe.row, probe.column))
