"""Words for the kernels that look for corners, dots and curves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel by id, in the interface's language."""
    return _corners() | _dots_and_curves()


def _corners() -> dict[str, tuple[str, str]]:
    return {
        "corner": (
            translate("Kernels", "Corner"),
            translate(
                "Kernels",
                "Answers to corners, and not at all to straight edges that run across or down. "
                "Plus and minus alternate at the four corners of the window, "
                "so whatever stays the same along its rows or along its columns cancels out.",
            ),
        ),
        "corner-top-left": (
            translate("Kernels", "Top left corner"),
            translate(
                "Kernels",
                "Answers most to the top left corner of a bright shape. "
                "The four 5s lie where such a shape covers the window and the five −4s where the ground "
                "shows, "
                "so flat areas give zero (4 · 5 = 5 · 4).",
            ),
        ),
        "corner-top-right": (
            translate("Kernels", "Top right corner"),
            translate(
                "Kernels",
                "Answers most to the top right corner of a bright shape. "
                "It is the kernel for the top left corner after a quarter turn, "
                "with the 5s at the bottom left, "
                "where the shape lies.",
            ),
        ),
        "corner-bottom-left": (
            translate("Kernels", "Bottom left corner"),
            translate(
                "Kernels",
                "Answers most to the bottom left corner of a bright shape. "
                "The 5s add up what lies inside the shape, at the top right, "
                "and the −4s take away what lies below and to the left.",
            ),
        ),
        "corner-bottom-right": (
            translate("Kernels", "Bottom right corner"),
            translate(
                "Kernels",
                "Answers most to the bottom right corner of a bright shape. "
                "The 5s fill the top left of the window as the shape does, "
                "and any light that falls on the −4s below and to the right counts against it.",
            ),
        ),
    }


def _dots_and_curves() -> dict[str, tuple[str, str]]:
    return {
        "point": (
            translate("Kernels", "Point"),
            translate(
                "Kernels",
                "Answers to single dots, ends of lines and corners, "
                "but not to straight lines across or down. "
                "The numbers are 1 −2 1 across times 1 −2 1 down, "
                "so whatever stays the same in either direction cancels out.",
            ),
        ),
        "curve": (
            translate("Kernels", "Curve"),
            translate(
                "Kernels",
                "Gives a large sum on a stroke that bends in the same way and a small one on other strokes. "
                "Its six ones trace the curve, so light under them adds up and light beside them is ignored.",
            ),
        ),
        "curve-zero-sum": (
            translate("Kernels", "Curve, zero sum"),
            translate(
                "Kernels",
                "Answers to the same curve, but no longer to plain white. "
                "Every 2 on the curve has a −1 on either side, so light beside the stroke counts against it "
                "and flat areas give zero.",
            ),
        ),
    }
