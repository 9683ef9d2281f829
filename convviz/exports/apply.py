"""Does what `convviz apply` was asked for: reads, computes, writes, and says what came out."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from convviz.exports.drawn_lab import DrawnLab, drawn_lab
from convviz.exports.map_picture import draw_map, write_map_png
from convviz.exports.numbers import write_npy, write_numbers_csv
from convviz.exports.recipe import Recipe, stages_of
from convviz.exports.source import Input, read_input, values_of
from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape
from convviz.states.lab.layers import layer_of
from convviz.states.lab.state import Stage

Values = NDArray[np.float32]

# 1.6 GB; more is a mistake in the settings rather than a wish.
_MOST_CELLS = 400_000_000


@dataclass(frozen=True, eq=False)
class Applied:
    """What came out.

    Attributes:
        stages: What was computed.
        input_shape: (height, width, channels) that the first stage read.
        values: The last stage's output.
        display: The display mode of a picture, or "" where numbers were written.
        frames: How many steps were drawn; 0 where none were.
        notes: What a person has to know, one sentence each.
    """

    stages: tuple[Stage, ...]
    input_shape: tuple[int, ...]
    values: Values
    display: str = ""
    frames: int = 0
    notes: tuple[str, ...] = ()


def apply(recipe: Recipe) -> Applied:
    """Writes the output of a recipe, whose suffix is one of `recipe.OUTPUTS`.

    Raises:
        ConvvizError: Something cannot be read, computed or written; nothing was written then.
    """
    return _WRITERS[recipe.output.suffix.lower()](recipe, read_input(recipe))


def facts(recipe: Recipe, applied: Applied) -> dict[str, object]:
    """What `--json` says. Shapes are those of the arrays as written: a single channel is no axis."""
    values = applied.values
    with np.errstate(invalid="ignore"):  # the mean of ∞ and −∞
        mean = float(values.mean(dtype=np.float64))
    settings = {field.name: getattr(recipe, field.name) for field in fields(recipe)}
    return {
        "picture": settings.pop("picture"),
        "output": settings.pop("output"),
        "input_shape": _written_shape(applied.input_shape),
        "shape": _written_shape(values.shape),
        "min": float(values.min()),
        "max": float(values.max()),
        "mean": mean,
        "display": applied.display or None,
        "frames": applied.frames or None,
        "stages": applied.stages,
        "settings": settings,
        "notes": applied.notes,
    }


def _written_shape(shape: tuple[int, ...]) -> tuple[int, ...]:
    return shape[:2] if shape[2] == 1 else shape


def compute(stages: tuple[Stage, ...], values: Values) -> Values:
    """The output of the stages one after the other, on an input of any size.

    Raises:
        ConvvizError: A stage cannot run on what reaches it, or would make too many numbers.
    """
    for stage in stages:
        layer = layer_of(stage, values.shape[2])
        shape = Shape(*layer.output_shape(Shape(*values.shape)))
        if math.prod(shape) > _MOST_CELLS:
            raise ConvvizError(
                "too-many-cells",
                f"The result would have {' × '.join(map(str, shape))} numbers; the limit is {_MOST_CELLS}.",
                height=shape.height,
                width=shape.width,
                channels=shape.channels,
                limit=_MOST_CELLS,
            )
        values = layer.forward(values)
    return values


def _computed(recipe: Recipe, source: Input) -> Applied:
    values = values_of(source, recipe)
    stages = stages_of(recipe, values.shape[2])
    return Applied(stages, values.shape, compute(stages, values))


def _write_npy(recipe: Recipe, source: Input) -> Applied:
    applied = _computed(recipe, source)
    write_npy(recipe.output, applied.values)
    return applied


def _write_csv(recipe: Recipe, source: Input) -> Applied:
    applied = _computed(recipe, source)
    write_numbers_csv(recipe.output, applied.values)
    return applied


def _write_png(recipe: Recipe, source: Input) -> Applied:
    applied = _computed(recipe, source)
    picture = draw_map(
        applied.values,
        recipe.scale_white,
        recipe.display,
        colours=recipe.colours,
        planes=recipe.planes,
        theme=recipe.theme,
        zoom=recipe.zoom,
    )
    write_map_png(recipe.output, picture)
    note = f"Drawn {picture.display}, from {picture.low:g} to {picture.high:g}."
    return replace(applied, display=picture.display, notes=(note,))


def _write_still(recipe: Recipe, source: Input) -> Applied:
    from convviz.exports.apply_drawn import write_still

    drawn = drawn_lab(source, recipe)
    write_still(drawn, recipe)
    return _drawn(drawn)


def _write_steps(recipe: Recipe, source: Input) -> Applied:
    from convviz.exports.apply_drawn import write_steps

    drawn = drawn_lab(source, recipe)
    frames, notes = write_steps(drawn, recipe)
    applied = _drawn(drawn)
    return replace(applied, frames=frames, notes=(*applied.notes, *notes))


def _write_program(recipe: Recipe, source: Input) -> Applied:
    from convviz.exports.code.lab_code import lab_code
    from convviz.exports.code.script import write_script

    applied = _computed(recipe, source)
    title, data = recipe.picture.stem, f"{recipe.output.stem}.npz"
    script = lab_code(applied.stages, values_of(source, recipe), recipe.dialect, title=title, data=data)
    write_script(recipe.output, script)
    return replace(applied, notes=script.notes)


def _drawn(drawn: DrawnLab) -> Applied:
    run = drawn.run
    return Applied(
        drawn.state.stages, run.input.shape, run.stages[-1].output, drawn.state.view.display, 0, drawn.notes
    )


_WRITERS: dict[str, Callable[[Recipe, Input], Applied]] = {
    ".npy": _write_npy,
    ".csv": _write_csv,
    ".png": _write_png,
    ".svg": _write_still,
    ".pdf": _write_still,
    ".gif": _write_steps,
    ".webp": _write_steps,
    ".mp4": _write_steps,
    ".py": _write_program,
}
