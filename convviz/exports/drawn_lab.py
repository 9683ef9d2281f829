"""The lab's state for what `convviz apply` draws: an input whose cells can be seen, and the same stages."""

from __future__ import annotations

from dataclasses import dataclass

from convviz.exports.recipe import Recipe, stages_of
from convviz.exports.source import Input
from convviz.exports.stage_trouble import refusal
from convviz.layers.errors import ConvvizError
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lab.moves import go_to, middle
from convviz.states.lab.run import LabRun
from convviz.states.lab.state import MAX_SIDE, MIN_SIDE, Fit, Lab, Numbers, Photo, Source, View

# Where no working size was given, pictures up to this side keep their size, and larger ones are brought to a
# size at which they can be recognised and their cells be seen.
_SEEN_WHOLE = 48
_LONGER_SIDE = 28


@dataclass(frozen=True, eq=False)
class DrawnLab:
    """What is drawn.

    Attributes:
        state: The lab; its transport stands in the middle of the first stage's output.
        blobs: The arrays that the state names.
        run: Its tensors.
        notes: What a person has to know about the difference from the whole picture.
    """

    state: Lab
    blobs: BlobStore
    run: LabRun
    notes: tuple[str, ...]


def drawn_lab(source: Input, recipe: Recipe) -> DrawnLab:
    """The lab for a recipe that is drawn step by step.

    Raises:
        ConvvizError: The grid is too large to be drawn, or a stage cannot run on it.
    """
    blobs = BlobStore()
    name = blobs.put(source.picture.values)
    notes: tuple[str, ...] = ()
    if source.numbers:
        _check_drawable(source)
        fit, given = Fit(), Numbers(name, recipe.picture.name)
        channels = source.picture.values.shape[2]
    else:
        fit, notes = _fit(source, recipe)
        given = Photo(name, recipe.picture.name, mode=source.picture.mode)
        channels = 1 if fit.colour == "grey" else 3
    display = "signed" if recipe.display == "auto" else recipe.display
    view = View(display=display, colours=recipe.colours, planes=recipe.planes)
    return _run(given, fit, view, recipe, channels, blobs, notes)


def _run(
    source: Source,
    fit: Fit,
    view: View,
    recipe: Recipe,
    channels: int,
    blobs: BlobStore,
    notes: tuple[str, ...],
) -> DrawnLab:
    state = Lab(source, stages_of(recipe, channels), fit, view)
    run = Deriver(blobs).run(state)
    if run.trouble is not None:
        raise refusal(run.trouble)
    return DrawnLab(go_to(state, run, middle(run.stages[0], view), stepping=False), blobs, run, notes)


def _check_drawable(source: Input) -> None:
    height, width, _ = source.picture.values.shape
    if max(height, width) > MAX_SIDE:
        raise ConvvizError(
            "too-large-to-draw",
            f"The grid has {height} × {width} numbers; steps are drawn of at most {MAX_SIDE} × {MAX_SIDE}. "
            "Write .npy, .csv or .png instead.",
            height=height,
            width=width,
            limit=MAX_SIDE,
        )


def _fit(source: Input, recipe: Recipe) -> tuple[Fit, tuple[str, ...]]:
    """The size as asked for, or the picture's own where it is small, or its shape made small."""
    height, width, planes = source.picture.values.shape
    colour = recipe.colour or ("rgb" if planes == 3 else "grey")
    rows, columns = recipe.size or _seen(height, width)
    fit = Fit(rows, columns, recipe.fit, colour, recipe.scale_white)
    if (rows, columns) == (height, width) or recipe.size is not None:
        return fit, ()
    return fit, (
        f"The steps are drawn on {rows} × {columns} cells of {height} × {width}; --size sets another size.",
    )


def _seen(height: int, width: int) -> tuple[int, int]:
    longer = max(height, width)
    share = 1.0 if longer <= _SEEN_WHOLE else _LONGER_SIDE / longer
    return max(MIN_SIDE, round(height * share)), max(MIN_SIDE, round(width * share))
