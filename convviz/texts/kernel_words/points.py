"""Words for the kernels that copy, move and mix single pixels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel by id, in the interface's language."""
    return {
        "identity": (
            translate("Kernels", "Identity"),
            translate(
                "Kernels",
                "Leaves the picture as it is. "
                "The only weight that is not zero is the 1 in the middle, "
                "so each cell copies the pixel under it.",
            ),
        ),
        "shift-left": (
            translate("Kernels", "Shift left"),
            translate(
                "Kernels",
                "Moves the picture one pixel to the left. "
                "The 1 stands right of the middle, so each cell copies its right-hand neighbour.",
            ),
        ),
        "shift-right": (
            translate("Kernels", "Shift right"),
            translate(
                "Kernels",
                "Moves the picture one pixel to the right. "
                "The 1 stands left of the middle, so each cell copies its left-hand neighbour; "
                "flipped, as in true convolution, it would move the picture to the left.",
            ),
        ),
        "shift-up": (
            translate("Kernels", "Shift up"),
            translate(
                "Kernels",
                "Moves the picture one pixel up. "
                "The 1 stands below the middle, so each cell copies the neighbour beneath it.",
            ),
        ),
        "shift-down": (
            translate("Kernels", "Shift down"),
            translate(
                "Kernels",
                "Moves the picture one pixel down. "
                "The 1 stands above the middle, so each cell copies the neighbour over it.",
            ),
        ),
        "double": (
            translate("Kernels", "Double"),
            translate(
                "Kernels",
                "Doubles every value. "
                "A kernel of a single cell sees a single pixel, so all its weight 2 can do is multiply.",
            ),
        ),
        "negative": (
            translate("Kernels", "Negative"),
            translate(
                "Kernels",
                "Turns black into white and white into black. "
                "Each value is multiplied by −1, and the offset, which is the value of white, "
                "lifts the result back into the range of a picture.",
            ),
        ),
        "mean-of-colours": (
            translate("Kernels", "Mean of the colours"),
            translate(
                "Kernels",
                "Mixes the three colour planes of a picture into one grey plane. "
                "A convolution adds up what it finds on all planes, "
                "so a weight of 1/3 on each gives their mean.",
            ),
        ),
    }
