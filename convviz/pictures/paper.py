"""Ink on a photographed sheet or board: finds the ground, whose light may fall off, and takes it away."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.pictures.resampling import area_resized, resized

Ink = NDArray[np.float32]

# What is fainter is no ink: 10 of 255 grey levels, as in `mnist`.
_FAINTEST = 10 / 255
# Of a drawing at least the first share is bare, and at most the second share of its edge is neither bare nor ink.
_BARE_SHARE = 0.25
_GREY_EDGE = 0.2
# Pixels of the longer side in which the ground is looked for: averages of them have little of a camera's noise.
_SIDE = 112
_ROUNDS = 5
_LEAST_CONTRAST = 0.1
_NOISIEST = 0.06
_PEAK_SHARE = 0.999


def without_paper(ink: Ink) -> Ink:
    """`ink` (height, width) in 0..1, light on dark, with a ground of zero; a clean one stays as it is.

    The ground is the surface of second degree through all pixels but those that stand out, found by fitting and leaving
    out in turn. What rises above it by less than four times its noise, or less than three tenths of the strongest ink,
    belongs to it; the strongest ink becomes 1. A ground from which nothing stands out by a tenth becomes empty.
    What has no such ground, as most photographs, stays as it is too.
    """
    if _is_clean(ink):
        return ink
    height, width = ink.shape
    share = min(1.0, _SIDE / max(height, width))
    rows, columns = max(1, round(height * share)), max(1, round(width * share))
    small = area_resized(ink[:, :, np.newaxis], rows, columns)[:, :, 0]
    risen, noise = _above_ground(small)
    peak = float(np.quantile(risen, _PEAK_SHARE))
    if noise > _NOISIEST:
        return ink  # a photograph of something else than ink
    if peak <= max(6 * noise, _LEAST_CONTRAST):
        return np.zeros_like(ink)
    low = max(4 * noise, 0.3 * peak)
    cleaned = np.clip((risen - low) / (peak - low), 0, 1).astype(np.float32)
    return resized(cleaned[:, :, np.newaxis], height, width)[:, :, 0]


def _is_clean(ink: Ink) -> bool:
    if np.count_nonzero(ink <= _FAINTEST) < _BARE_SHARE * ink.size:
        return False
    edge = np.concatenate([ink[0], ink[-1], ink[:, 0], ink[:, -1]])
    return bool(np.count_nonzero((edge > _FAINTEST) & (edge < 0.5)) <= _GREY_EDGE * edge.size)


def _above_ground(ink: Ink) -> tuple[NDArray[np.float64], float]:
    """How far each pixel rises above the ground, and the standard deviation of the ground's own pixels."""
    down, across = np.meshgrid(*(np.linspace(-1, 1, side) for side in ink.shape), indexing="ij")
    terms = [np.ones_like(down), down, across, down * across, down**2, across**2]
    surface = np.stack([term.ravel() for term in terms], axis=1)
    values = ink.astype(np.float64).ravel()
    ground = np.ones(values.size, dtype=np.bool_)
    risen, noise = values, 0.0
    for _ in range(_ROUNDS):
        # By normal equations: six unknowns, and thousands of pixels for a general solver.
        used = surface[ground]
        coefficients = np.linalg.lstsq(used.T @ used, used.T @ values[ground], rcond=None)[0]
        risen = values - surface @ coefficients
        noise = float(risen[ground].std())
        ground = risen <= 2 * noise
    return risen.reshape(ink.shape), noise
