"""Makes the bundled fonts from Inter 3.19: our languages and mathematics only, with the signs it lacks.

Usage: python assets/fonts/build_fonts.py FOLDER_WITH_INTER_OTF   (needs fonttools)

The result carries another name, as a modified font should: "Inter" is a trademark of its author, and a
machine that has Inter installed must not mix the two.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.misc.transform import Transform
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

FAMILY = "Convviz Sans"
WEIGHTS = ("Regular", "SemiBold")

# Latin, Latin-1, Latin Extended-A, Greek, punctuation, super- and subscripts, arrows, mathematics, shapes.
UNICODES = (
    "20-7E,A0-17F,370-3FF,2010-2027,202F,2030,2032-2033,2039-203A,2044,2070-209F,20AC,2190-2199,21BA-21BB,"
    "2200-22FF,2153-215E,2500-25FF,2713,2717,27E8-27E9"
)
FEATURES = [
    "kern",
    "ccmp",
    "locl",
    "mark",
    "mkmk",
    "tnum",
    "case",
    "zero",
    "frac",
    "sups",
    "subs",
    "numr",
    "dnom",
]


def main(folder: Path) -> None:
    """Writes one font for each weight beside this script."""
    for weight in WEIGHTS:
        font = _subset(folder / f"Inter-{weight}.otf")
        _add_missing_signs(font)
        _level_tabular_figures(font)
        _make_tabular_figures_usual(font)
        _rename(font, weight)
        font.save(Path(__file__).parent / f"ConvvizSans-{weight}.otf")


def _subset(path: Path) -> TTFont:
    options = subset.Options(layout_features=FEATURES, notdef_outline=True, name_IDs=["*"], hinting=True)
    font = subset.load_font(path, options)
    worker = subset.Subsetter(options)
    worker.populate(unicodes=subset.parse_unicodes(UNICODES))
    worker.subset(font)
    return font


def _add_missing_signs(font: TTFont) -> None:
    """Floor and ceiling are brackets without one bar; small triangles and the operator star are reshaped."""
    glyphs, names = font.getGlyphSet(), font.getBestCmap()
    for sign, bracket, keep_top in (("⌊", "[", False), ("⌋", "]", False), ("⌈", "[", True), ("⌉", "]", True)):
        points = _corners(glyphs[names[ord(bracket)]])
        _add_outline(
            font, sign, _without_one_bar(points, keep_top=keep_top), glyphs[names[ord(bracket)]].width
        )
    for small, large in (("▾", "▼"), ("▴", "▲"), ("▸", "▶"), ("◂", "◀")):
        _add_reshaped(font, small, large, Transform(0.55, 0, 0, 0.55, 60, 480), scale=0.55, extra=120)
    _add_reshaped(font, "∗", "*", Transform(1, 0, 0, 1, 0, -420), scale=1.0, extra=0)
    _add_outline(font, "\u2009", [], font["head"].unitsPerEm // 6)


def _level_tabular_figures(font: TTFont) -> None:
    """Inter's semi-bold "4" is a few units narrower than the other tabular figures."""
    tabular, names = _tabular_figures(font), font.getBestCmap()
    width, _ = font["hmtx"][tabular[names[ord("0")]]]
    for figure in "0123456789":
        glyph = tabular[names[ord(figure)]]
        font["hmtx"][glyph] = (width, font["hmtx"][glyph][1])


def _make_tabular_figures_usual(font: TTFont) -> None:
    """Figures are of one width without being asked for: who reads a PDF or an SVG finds them by their characters."""
    tabular = _tabular_figures(font)
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            table.cmap[code] = tabular.get(glyph, glyph)


def _tabular_figures(font: TTFont) -> dict[str, str]:
    """The glyph of one width for each that has one."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    tabular: dict[str, str] = {}
    for index in lookups:
        for subtable in table.LookupList.Lookup[index].SubTable:
            tabular |= getattr(subtable, "ExtSubTable", subtable).mapping
    return tabular


def _corners(glyph: Any) -> list[tuple[int, int]]:
    pen = RecordingPen()
    glyph.draw(pen)
    return [points[0] for name, points in pen.value if name in {"moveTo", "lineTo"}]


def _without_one_bar(corners: list[tuple[int, int]], *, keep_top: bool) -> list[tuple[int, int]]:
    """The corners of a square bracket that has lost its upper or its lower bar."""
    left, middle, right = sorted({x for x, _ in corners})
    bottom, bottom_inner, top_inner, top = sorted({y for _, y in corners})
    opens = middle - left < right - middle  # "[": the stem is at the left
    back, front, tip = (left, middle, right) if opens else (right, middle, left)
    outer, inner, end = (top, top_inner, bottom) if keep_top else (bottom, bottom_inner, top)
    return [(back, end), (back, outer), (tip, outer), (tip, inner), (front, inner), (front, end)]


def _add_outline(font: TTFont, sign: str, corners: list[tuple[int, int]], width: int) -> None:
    pen = T2CharStringPen(width, None)
    if corners:
        # The outer contour of a CFF font runs counter-clockwise.
        area = sum(
            x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True)
        )
        ordered = corners if area > 0 else corners[::-1]
        pen.moveTo(ordered[0])
        for corner in ordered[1:]:
            pen.lineTo(corner)
        pen.closePath()
    _add_glyph(font, sign, pen, width, min((x for x, _ in corners), default=0))


def _add_reshaped(
    font: TTFont, sign: str, source: str, change: Transform, *, scale: float, extra: int
) -> None:
    glyphs = font.getGlyphSet()
    glyph = glyphs[font.getBestCmap()[ord(source)]]
    width = round(glyph.width * scale) + extra
    pen = T2CharStringPen(width, glyphs)
    glyph.draw(TransformPen(pen, change))
    _add_glyph(font, sign, pen, width, 0)


def _add_glyph(font: TTFont, sign: str, pen: T2CharStringPen, width: int, left: int) -> None:
    name = f"uni{ord(sign):04X}"
    top = font["CFF "].cff.topDictIndex[0]
    strings = top.CharStrings
    charstring = pen.getCharString(private=top.Private, globalSubrs=font["CFF "].cff.GlobalSubrs)
    strings.charStringsIndex.append(charstring)
    strings.charStrings[name] = len(strings.charStringsIndex) - 1
    top.charset.append(name)
    font.setGlyphOrder(top.charset)
    font["hmtx"][name] = (width, left)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[ord(sign)] = name


def _rename(font: TTFont, weight: str) -> None:
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in {0, 5, 8, 9, 11, 13, 14}]
    texts = {
        1: FAMILY if weight == "Regular" else f"{FAMILY} {weight}",
        2: "Regular",
        3: f"ConvvizSans-{weight}: modified from Inter 3.019",
        4: f"{FAMILY} {weight}",
        6: f"ConvvizSans-{weight}",
        16: FAMILY,
        17: weight,
    }
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
    top = font["CFF "].cff
    top.fontNames = [f"ConvvizSans-{weight}"]
    top.topDictIndex[0].FamilyName = FAMILY
    top.topDictIndex[0].FullName = f"{FAMILY} {weight}"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
