"""Text broken into lines between words."""

from __future__ import annotations

from convviz.painting.lettering import elided, text_width


def wrapped(text: str, width: float, size_px: int, most: int, *, bold: bool = False) -> tuple[str, ...]:
    """The lines of a text that is `width` logical pixels wide: at most `most`, the last one cut where more follows.

    A word wider than a line is cut, too. No text has no lines.
    """
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most:
        if len(lines) == most - 1:
            fitting = len(words)
        else:
            fitting = 1
            while fitting < len(words) and (
                text_width(" ".join(words[: fitting + 1]), size_px, bold=bold) <= width
            ):
                fitting += 1
        lines.append(elided(" ".join(words[:fitting]), width, size_px, bold=bold))
        words = words[fitting:]
    return tuple(lines)
