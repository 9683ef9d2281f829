"""Ink that is still being drawn: each further point costs what it adds, not the whole drawing once more."""

from __future__ import annotations

from convviz.pictures.ink import Ink, Raster, Stroke, begin, empty_raster, extend


class InkMemory:
    """Rasterises drawings on a square of `side` pixels; the last one is kept to be drawn on."""

    def __init__(self, side: int) -> None:
        self._side = side
        self._strokes: tuple[Stroke, ...] = ()
        self._raster: Raster = empty_raster(side)

    def ink(self, strokes: tuple[Stroke, ...]) -> Ink:
        """The ink (side, side) in 0..1 that `strokes` leave, the same as `rasterise` gives."""
        self._raster = self._continued(strokes)
        self._strokes = strokes
        return self._raster.ink

    def _continued(self, strokes: tuple[Stroke, ...]) -> Raster:
        known = self._strokes
        if strokes == known:
            return self._raster
        if known and len(strokes) == len(known) and strokes[:-1] == known[:-1]:
            before, now = known[-1], strokes[-1]
            drawn = len(before.points)
            if _goes_on(before, now):
                return extend(self._raster, Stroke(now.points[drawn - 1 :], now.width, now.erase))
        raster, rest = empty_raster(self._side), strokes
        if known and strokes[: len(known)] == known:
            raster, rest = self._raster, strokes[len(known) :]
        for stroke in rest:
            raster = begin(raster, stroke)
        return raster


def _goes_on(before: Stroke, now: Stroke) -> bool:
    return (
        (before.width, before.erase) == (now.width, now.erase)
        and len(now.points) > len(before.points)
        and now.points[: len(before.points)] == before.points
    )
