"""Words for the kernels that find edges of every direction at once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel by id, in the interface's language."""
    return {
        "edge-detect": (
            translate("Kernels", "Edge detect"),
            translate(
                "Kernels",
                "Finds edges of every direction at once. "
                "The four neighbours are added and the pixel is subtracted four times, "
                "so flat areas and even slopes give zero and only bends in the brightness are left.",
            ),
        ),
        "laplacian-4": (
            translate("Kernels", "Laplacian, 4 neighbours"),
            translate(
                "Kernels",
                "Measures how the brightness curves: positive in dark dips, negative on bright peaks. "
                "Its numbers, the same as those of edge detect, are 1 −2 1 along the row "
                "plus 1 −2 1 along the column, the second differences.",
            ),
        ),
        "laplacian-8": (
            translate("Kernels", "Laplacian, 8 neighbours"),
            translate(
                "Kernels",
                "Measures how the brightness curves with the diagonals included, "
                "and so answers more evenly to slanted "
                "edges. "
                "The eight neighbours count 1 each and the pixel −8, which keeps the sum at zero.",
            ),
        ),
        "outline": (
            translate("Kernels", "Outline"),
            translate(
                "Kernels",
                "Draws the outlines of bright shapes and leaves flat areas at zero. "
                "The pixel counts eight times and its eight neighbours are subtracted, "
                "so only a pixel that is brighter than its surroundings comes out positive.",
            ),
        ),
        "laplacian-of-gaussian": (
            translate("Kernels", "Laplacian of Gaussian"),
            translate(
                "Kernels",
                "Smooths and looks for edges in one step, so that noise is not taken for an edge. "
                "The numbers form a “Mexican hat” with a positive peak, "
                "a negative ring around it and a sum of zero.",
            ),
        ),
        "high-pass": (
            translate("Kernels", "High pass"),
            translate(
                "Kernels",
                "Keeps fine detail and removes broad areas of light and dark. "
                "The weights are the identity minus the 5×5 Gaussian, "
                "so what comes out is what that blur takes away.",
            ),
        ),
    }
