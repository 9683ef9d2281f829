"""The way from what a person gave to what is really fed, step by step."""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from convviz.layers import Shape
from convviz.pictures.errors import PictureError
from convviz.pictures.fitting import Box, fit
from convviz.pictures.mnist import MnistSteps
from convviz.pictures.preparation import Preparation, is_picture, layout_of
from convviz.states.lab.state import Drawing
from convviz.states.network.run import Fed, preparation_of
from convviz.states.network.state import Feed

Values = NDArray[np.float32]


class XrayStep(Struct, frozen=True, eq=False):
    """One picture on the way.

    Attributes:
        kind: What it is: as given, cut to its ink and scaled, or fed.
        values: Shape (rows, columns, channels).
        low: The value shown black.
        high: The value shown white.
        used: The part of it that the next step takes, or None for all of it.
    """

    kind: Literal["given", "scaled", "fed"]
    values: Values
    low: float
    high: float
    used: Box | None = None


class XrayScene(Struct, frozen=True, eq=False):
    """The whole way.

    Attributes:
        steps: From what was given to what is fed; what is fed is missing while there is nothing to feed.
        preparation: What is done on the way.
        shape: What is fed, as a picture; None for an input that takes no picture.
        can_centre: Whether centring as MNIST makes sense: the input is small and grey.
        is_drawing: Whether it begins with a drawing.
        is_exact: Whether numbers are fed just as they were given.
        inverted: Whether dark and light change places on the way.
        bounds: The least and largest value that is fed, or None.
    """

    steps: tuple[XrayStep, ...]
    preparation: Preparation
    shape: Shape | None
    can_centre: bool
    is_drawing: bool
    is_exact: bool
    inverted: bool
    bounds: tuple[float, float] | None = None


def xray(feed: Feed, fed: Fed, shape: tuple[int, ...]) -> XrayScene:
    """The way from `fed.picture` to `fed.values` for an input of `shape`."""
    try:
        image, channels_first = layout_of(shape)
    except PictureError:
        image, channels_first = None, False
    exact = fed.exact
    steps = [] if exact else _given(feed, fed, image)
    bounds = None
    if fed.values is not None:
        bounds = float(fed.values.min()), float(fed.values.max())
        if image is not None:
            planes = fed.values.transpose(1, 2, 0) if channels_first else fed.values.reshape(image)
            steps.append(XrayStep("fed", *_shown(planes, feed.preparation)))
    return XrayScene(
        steps=tuple(steps),
        preparation=feed.preparation,
        shape=image,
        can_centre=image is not None and image.channels == 1,
        is_drawing=isinstance(feed.source, Drawing),
        is_exact=exact,
        inverted=preparation_of(feed).invert,
        bounds=bounds,
    )


def _given(feed: Feed, fed: Fed, image: Shape | None) -> list[XrayStep]:
    how, picture = feed.preparation, fed.picture
    if not is_picture(picture):
        return []
    if fed.centred is not None:
        return [XrayStep("given", picture, 0, 255, fed.centred.box), _scaled(fed.centred)]
    if how.centre:
        return [XrayStep("given", picture, 0, 255)]
    if image is None:
        return [XrayStep("given", picture, 0, 255)]
    fitted = fit(picture[:, :, :1], image.height, image.width, how.fit)
    whole = fitted.source.height == picture.shape[0] and fitted.source.width == picture.shape[1]
    return [XrayStep("given", picture, 0, 255, None if whole else fitted.source)]


def _scaled(centred: MnistSteps) -> XrayStep:
    side = max(centred.scaled.shape)
    framed = np.zeros((side, side), dtype=np.float32)
    height, width = centred.scaled.shape
    top, left = (side - height) // 2, (side - width) // 2
    framed[top : top + height, left : left + width] = centred.scaled
    return XrayStep("scaled", framed[:, :, None], 0, 1)


def _shown(values: Values, how: Preparation) -> tuple[Values, float, float]:
    """The values from black to white, whatever range the network wants; blue first is shown as it is."""
    match how.values:
        case "0-1":
            return values, 0.0, 1.0
        case "-1-1":
            return values, -1.0, 1.0
        case "0-255":
            return values, 0.0, 255.0
        case "imagenet-caffe" | "imagenet-torch":
            return values, float(values.min()), float(values.max())
