"""Words for the kernels that turn brightness into a relief."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel by id, in the interface's language."""
    return {
        "emboss": (
            translate("Kernels", "Emboss"),
            translate(
                "Kernels",
                "Turns the picture into a relief that seems lit from the top left. "
                "The weights run from −2 at the top left to 2 at the bottom right, "
                "so brightness that rises that way "
                "gains light and brightness that falls gains shadow, "
                "while the sum of 1 keeps flat areas as they are.",
            ),
        ),
        "emboss-from-top": (
            translate("Kernels", "Emboss, light from above"),
            translate(
                "Kernels",
                "Turns the picture into a relief lit from above. "
                "The bottom row counts positive and the top row negative, "
                "so upper edges of bright shapes shine "
                "and lower ones lie in shadow.",
            ),
        ),
        "emboss-from-left": (
            translate("Kernels", "Emboss, light from the left"),
            translate(
                "Kernels",
                "Turns the picture into a relief lit from the left. "
                "The right column counts positive and the left one negative, "
                "so left edges of bright shapes shine "
                "and right ones lie in shadow.",
            ),
        ),
        "emboss-from-bottom-left": (
            translate("Kernels", "Emboss, light from the bottom left"),
            translate(
                "Kernels",
                "Turns the picture into a relief lit from the bottom left, in which many eyes see hollows "
                "instead of hills. "
                "It is the emboss kernel turned back by a quarter, so its 2 stands at the top right.",
            ),
        ),
        "relief-on-grey": (
            translate("Kernels", "Relief on grey"),
            translate(
                "Kernels",
                "Shows slopes as light and shadow on even grey. "
                "One diagonal neighbour minus the other gives zero on flat areas, "
                "and the offset moves that zero to the middle between black and white.",
            ),
        ),
    }
