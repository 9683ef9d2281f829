"""Words for the kernels that find thin lines of one direction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel by id, in the interface's language."""
    return {
        "line-horizontal": (
            translate("Kernels", "Horizontal line"),
            translate(
                "Kernels",
                "Answers to thin horizontal lines. "
                "The middle row counts 2 and the rows above and below −1, so a line on black gives six times "
                "its brightness, while flat areas and upright lines give zero.",
            ),
        ),
        "line-vertical": (
            translate("Kernels", "Vertical line"),
            translate(
                "Kernels",
                "Answers to thin vertical lines. "
                "The middle column counts 2 and the columns beside it −1, "
                "so a line one pixel wide stands out "
                "and whatever fills all three columns cancels out.",
            ),
        ),
        "line-main-diagonal": (
            translate("Kernels", "Falling diagonal line"),
            translate(
                "Kernels",
                "Answers to thin lines that fall from top left to bottom right. "
                "The 2s stand on that diagonal and all other cells count −1, "
                "so only a line that covers all three of the 2s gets the full answer.",
            ),
        ),
        "line-anti-diagonal": (
            translate("Kernels", "Rising diagonal line"),
            translate(
                "Kernels",
                "Answers to thin lines that rise from bottom left to top right. "
                "The three 2s stand on that diagonal and the six cells beside it count −1 each, "
                "so flat areas give zero.",
            ),
        ),
    }
