"""Holds what a workspace file says inside what its own state allows, so that nothing later must check it."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.layers.kernels import kernels
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.state import Cursor, Drawing, Lab, Probe, Stage

# Further than any grid reaches, and still an index that numpy takes.
_FURTHEST = 1_000_000
_MAX_TITLE = 200


def tidied(state: Lab) -> Lab:
    """`state` with its cursor inside the stages, without what was only hovered, and with names that exist."""
    source = state.source
    if not isinstance(source, Drawing):
        source = replace(source, title=_printable(source.title), sample=_printable(source.sample))
    stages = tuple(_with_known_name(stage) for stage in state.stages)
    return replace(state, source=source, stages=stages, cursor=_inside(state.cursor, stages))


def _inside(cursor: Cursor, stages: tuple[Stage, ...]) -> Cursor:
    stage = _held(cursor.stage, 0, len(stages) - 1)
    positions = (*cursor.positions[: len(stages)], *[0] * (len(stages) - len(cursor.positions)))
    kernel = kernel_of(stages[stage]) if stages else None
    channels, filters = (1, 1) if kernel is None else kernel.shape[2:]
    return Cursor(
        stage=stage,
        positions=tuple(_held(position, 0, _FURTHEST**2) for position in positions),
        stepping=cursor.stepping,
        probe=_pinned(cursor.probe, len(stages)),
        filter=_held(cursor.filter, 0, filters - 1),
        channel=_held(cursor.channel, 0, channels - 1),
        slice_chosen=cursor.slice_chosen,
    )


def _pinned(probe: Probe | None, stages: int) -> Probe | None:
    if probe is None or not probe.pinned:
        return None
    return replace(
        probe,
        grid=_held(probe.grid, 0, stages),
        channel=_held(probe.channel, 0, _FURTHEST),
        row=_held(probe.row, -_FURTHEST, _FURTHEST),
        column=_held(probe.column, -_FURTHEST, _FURTHEST),
    )


def _with_known_name(stage: Stage) -> Stage:
    kernel = kernel_of(stage)
    if kernel is None or kernel.name in {"", *(known.id for known in kernels())}:
        return stage
    return replace(stage, kernel=replace(kernel, name=""))


def _held(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))


def _printable(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable())[:_MAX_TITLE]
