"""Words for the kernels that smooth."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel by id, in the interface's language."""
    return _boxes_and_bells() | _smears()


def _boxes_and_bells() -> dict[str, tuple[str, str]]:
    return {
        "box-blur": (
            translate("Kernels", "Box blur"),
            translate(
                "Kernels",
                "Smooths the picture and washes fine detail out. "
                "All nine weights are equal and together make 1, "
                "so each cell becomes the mean of its neighbourhood.",
            ),
        ),
        "box-blur-5": (
            translate("Kernels", "Box blur 5×5"),
            translate(
                "Kernels",
                "Smooths more than the 3×3 box, since it averages over a larger neighbourhood. "
                "Its 25 weights of 1/25 together make 1, so the brightness of flat areas stays as it was.",
            ),
        ),
        "box-sum": (
            translate("Kernels", "Blur, not divided"),
            translate(
                "Kernels",
                "Blurs the picture and makes it nine times as bright. "
                "Nine ones add the neighbourhood up without dividing by 9, "
                "so most of a bright picture ends up beyond white.",
            ),
        ),
        "gaussian-3": (
            translate("Kernels", "Gaussian 3×3"),
            translate(
                "Kernels",
                "Smooths gently, without the blocky traces of a box blur. "
                "The weights, 1 2 1 across times 1 2 1 down over 16, fall off like a bell, "
                "so near pixels count more than far ones.",
            ),
        ),
        "gaussian-5": (
            translate("Kernels", "Gaussian 5×5"),
            translate(
                "Kernels",
                "Smooths evenly in all directions, which is why noise is often removed with it "
                "before edges are looked for. "
                "The weights are 1 4 6 4 1 across times 1 4 6 4 1 down over 256: "
                "a bell with a standard deviation of one pixel.",
            ),
        ),
        "gaussian-7": (
            translate("Kernels", "Gaussian 7×7"),
            translate(
                "Kernels",
                "Smooths strongly, so that only coarse shapes remain. "
                "The weights are 1 6 15 20 15 6 1 across times the same down over 4096, "
                "so a pass along the rows and one along the columns give the same result.",
            ),
        ),
    }


def _smears() -> dict[str, tuple[str, str]]:
    return {
        "motion-blur-horizontal-5": (
            translate("Kernels", "Motion blur, horizontal, 5"),
            translate(
                "Kernels",
                "Smears the picture sideways, as if the camera had moved during the exposure. "
                "Five weights of 1/5 in a single row average along the row only, "
                "so horizontal edges stay sharp.",
            ),
        ),
        "motion-blur-horizontal-9": (
            translate("Kernels", "Motion blur, horizontal, 9"),
            translate(
                "Kernels",
                "Smears the picture sideways over nine pixels, so that thin upright strokes almost vanish. "
                "Nine weights of 1/9 in a single row spread each pixel along its row and not at all up "
                "or down.",
            ),
        ),
        "motion-blur-diagonal-5": (
            translate("Kernels", "Motion blur, diagonal, 5"),
            translate(
                "Kernels",
                "Smears the picture along the diagonal from top left to bottom right. "
                "The five weights of 1/5 stand on that diagonal, "
                "so each cell averages the pixels that lie on it.",
            ),
        ),
        "motion-blur-diagonal-9": (
            translate("Kernels", "Motion blur, diagonal, 9"),
            translate(
                "Kernels",
                "Smears the picture along the diagonal over nine pixels, as a fast movement does. "
                "Only the nine cells of the diagonal count, 1/9 each, "
                "so lines that run along it survive and lines that cross it fade.",
            ),
        ),
        "disk-7": (
            translate("Kernels", "Disk blur 7×7"),
            translate(
                "Kernels",
                "Blurs like a lens out of focus, which turns each bright point into a small disk. "
                "The 29 weights within a circle of radius 3 are equal and the others zero, "
                "so each pixel spreads evenly over a disk.",
            ),
        ),
    }
