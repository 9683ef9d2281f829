"""The part of `convviz apply` that draws steps with their arithmetic: it needs Qt, and is imported when asked for."""

from __future__ import annotations

from convviz.exports.animation import Animation, write_animation
from convviz.exports.drawn_lab import DrawnLab
from convviz.exports.handout import write_handout
from convviz.exports.lab_handout import lab_handout
from convviz.exports.pdf_page import Paper, write_pdf
from convviz.exports.qt_session import ensure_application
from convviz.exports.recipe import Recipe
from convviz.painting.theme import theme
from convviz.states.lab.derive import Deriver

_SIZE = (960, 540)
_FPS = 8.0
# More steps a second than GIFs can show, and than anyone can follow.
_MOST_FPS = 50.0


def write_still(drawn: DrawnLab, recipe: Recipe) -> None:
    """Writes the complete picture, with the middle cell written out, as .svg or as a page of a .pdf."""
    ensure_application()
    scene = Deriver(drawn.blobs).derive(drawn.state)
    paged = recipe.output.suffix.lower() == ".pdf"
    picture = lab_handout(
        drawn.state, scene, theme(recipe.theme), recipe.canvas or _SIZE, captioned=not paged
    )
    if paged:
        write_pdf(recipe.output, picture, Paper(recipe.paper))
    else:
        write_handout(recipe.output, picture)


def write_steps(drawn: DrawnLab, recipe: Recipe) -> tuple[int, tuple[str, ...]]:
    """Writes the steps of the first stage as .gif, .webp or .mp4.

    Returns:
        How many steps were drawn, and what a person has to know about it.
    """
    ensure_application()
    count = drawn.run.stages[0].output.size
    frames = recipe.frames
    if recipe.seconds is not None:
        frames = min(frames, max(1, round(recipe.seconds * _MOST_FPS)))
    fps = recipe.fps or _FPS
    if recipe.seconds is not None:
        fps = min(count, frames) / recipe.seconds
    animation = Animation(drawn.state, drawn.blobs, theme(recipe.theme), recipe.canvas or _SIZE, fps, frames)
    written = write_animation(recipe.output, animation) or 0
    if written == count:
        return written, ()
    return written, (f"{written} of {count} steps are drawn, evenly spread; --frames sets another number.",)
