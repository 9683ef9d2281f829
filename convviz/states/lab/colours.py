"""Which colour law, range and display mode each grid of the lab is drawn with."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.pictures.display import colour_range, display
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.run import StageRun
from convviz.states.lab.scene import Colouring
from convviz.states.lab.state import Activate, Depthwise, Fit, Numbers, Pooling, Rank, Source, View

Array = NDArray[np.float32]
PictureLaw = Literal["grey", "rgb"]


class Look(Struct, frozen=True, eq=False):
    """How one grid is drawn; the fields are those of `scene.Grid`."""

    shown: Array
    colouring: Colouring
    planes: tuple[int, ...]
    plane_colourings: tuple[Colouring, ...] = ()

    @property
    def is_picture(self) -> bool:
        """Whether the grid is drawn as a picture, in grey or RGB."""
        return self.colouring.law in {"grey", "rgb"} and self.colouring.display == "signed"


def look_of_input(values: Array, source: Source, fit: Fit, view: View) -> Look:
    """Pictures and drawings are grey or RGB; numbers follow the law of signed values."""
    if isinstance(source, Numbers):
        return _look_of_numbers(values, view, fit.full_scale)
    return _look_of_picture(values, view, fit.full_scale, "signed")


def look_of_output(run: StageRun, before: Look, fit: Fit, view: View) -> Look:
    """A picture that was only averaged or picked from stays a picture; everything else is signed data.

    Args:
        run: The stage and its output.
        before: How the stage's input is drawn.
        fit: Holds the picture's full scale.
        view: The display mode, colours and range chosen.
    """
    values, full = run.output, float(fit.full_scale)
    if view.display == "signed" and before.is_picture and _keeps_pictures(run):
        return _look_of_picture(values, view, full, "signed")
    if view.display == "signed":
        return _look_of_numbers(values, view, full)
    shown = display(values, view.display, full)
    if shown.scheme == "grey":
        return _look_of_picture(shown.values, view, full, view.display)
    return _look_of_numbers(shown.values, view, full)


def _keeps_pictures(run: StageRun) -> bool:
    """Whether what comes out has the picture's own scale: a choice, a weighted mean, or no change at all."""
    stage = run.stage
    kernel = kernel_of(stage)
    if kernel is None:
        return isinstance(stage, Pooling | Rank) or (
            isinstance(stage, Activate) and stage.function not in {"sigmoid", "tanh"}
        )
    weights = kernel.effective()
    sums = weights.sum(axis=(0, 1))
    if not isinstance(stage, Depthwise):
        # One stored channel serves every plane, and the planes are added.
        sums = sums.sum(axis=0) * (run.input.shape[2] if kernel.shape[2] == 1 else 1)
    return bool((weights >= 0).all() and (sums <= 1 + 1e-6).all() and not any(kernel.bias))


def _look_of_picture(values: Array, view: View, full: float, display: str) -> Look:
    together = values.shape[2] == 3 and view.planes == "together"
    law = _chosen(view, "rgb" if together else "grey")
    together = law == "rgb"
    planes = (-1,) if together else tuple(range(values.shape[2]))
    constant = colour_range(values).constant is not None
    return Look(values, Colouring(law, 0.0, full, display, constant), planes)


def _look_of_numbers(values: Array, view: View, full: float) -> Look:
    planes = tuple(range(values.shape[2]))
    whole = _colouring(values, view, full)
    if view.range != "map" or len(planes) == 1:
        return Look(values, whole, planes)
    return Look(values, whole, planes, tuple(_colouring(values[:, :, plane], view, full) for plane in planes))


def _colouring(values: Array, view: View, full: float) -> Colouring:
    found = colour_range(values, limit=full if view.range == "fixed" else None)
    scheme = "signed" if found.low < 0 else "positive"
    return Colouring(_chosen(view, scheme), found.low, found.high, view.display, found.constant is not None)


def _chosen(view: View, law: str) -> str:
    return law if view.colours == "law" or law == "rgb" else view.colours
