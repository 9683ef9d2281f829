"""Words for the kernels that measure how the brightness changes in one direction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel by id, in the interface's language."""
    return _sobel() | _prewitt_and_scharr() | _differences()


def _sobel() -> dict[str, tuple[str, str]]:
    return {
        "sobel-x": (
            translate("Kernels", "Sobel x"),
            translate(
                "Kernels",
                "Left minus right, the middle row counted twice: "
                "large where the brightness changes across a vertical edge. "
                "The result is positive where the left is brighter, negative where the right is, "
                "and zero on flat areas, where the weights cancel out.",
            ),
        ),
        "sobel-y": (
            translate("Kernels", "Sobel y"),
            translate(
                "Kernels",
                "Top minus bottom, the middle column counted twice: "
                "large where the brightness changes across a horizontal edge. "
                "The result is positive where the top is brighter, "
                "and the weights 1 2 1 average along the edge, which calms noise.",
            ),
        ),
        "sobel-main-diagonal": (
            translate("Kernels", "Sobel, main diagonal"),
            translate(
                "Kernels",
                "Top left minus bottom right: largest on edges that rise from bottom left to top right. "
                "The zeros lie along such an edge, and the weights grow towards the corners on either "
                "side of it, "
                "positive on one side and negative on the other.",
            ),
        ),
        "sobel-anti-diagonal": (
            translate("Kernels", "Sobel, anti-diagonal"),
            translate(
                "Kernels",
                "Top right minus bottom left: largest on edges that fall from top left to bottom right. "
                "It is the kernel of the main diagonal after a quarter turn, "
                "so the zeros now lie along the falling diagonal.",
            ),
        ),
    }


def _prewitt_and_scharr() -> dict[str, tuple[str, str]]:
    return {
        "prewitt-x": (
            translate("Kernels", "Prewitt x"),
            translate(
                "Kernels",
                "Left column minus right column: large across vertical edges. "
                "All three rows count the same, so noise is averaged over them, "
                "and the corners weigh more than in Sobel x.",
            ),
        ),
        "prewitt-y": (
            translate("Kernels", "Prewitt y"),
            translate(
                "Kernels",
                "Top row minus bottom row: large across horizontal edges. "
                "All three columns count the same, so three small differences add up to one firm answer.",
            ),
        ),
        "scharr-x": (
            translate("Kernels", "Scharr x"),
            translate(
                "Kernels",
                "Left minus right, as Sobel x, but truer to the direction of slanted edges. "
                "The weights 3 10 3 were chosen so that the strength of an edge depends on its angle "
                "as little as possible.",
            ),
        ),
        "scharr-y": (
            translate("Kernels", "Scharr y"),
            translate(
                "Kernels",
                "Top minus bottom, the partner of Scharr x: together they give the direction of an edge. "
                "The weights 3 10 3 stand along the rows here, "
                "because the kernel is Scharr x after a quarter turn.",
            ),
        ),
    }


def _differences() -> dict[str, tuple[str, str]]:
    return {
        "roberts-main-diagonal": (
            translate("Kernels", "Roberts, main diagonal"),
            translate(
                "Kernels",
                "Top left minus bottom right in a window of only 2×2: one of the oldest edge detectors. "
                "The 1 and the −1 compare two pixels that touch at a corner, "
                "so it places an edge precisely but feels every bit of noise.",
            ),
        ),
        "roberts-anti-diagonal": (
            translate("Kernels", "Roberts, anti-diagonal"),
            translate(
                "Kernels",
                "Top right minus bottom left in a window of 2×2: the other half of the Roberts pair. "
                "The 1 and the −1 stand across those of the first half, "
                "so between them the two notice an edge of any direction.",
            ),
        ),
        "central-difference-x": (
            translate("Kernels", "Central difference x"),
            translate(
                "Kernels",
                "Half of left minus right: how much the brightness falls from one pixel to the next on "
                "its right. "
                "The two neighbours are two pixels apart, which is why their difference is halved.",
            ),
        ),
        "central-difference-y": (
            translate("Kernels", "Central difference y"),
            translate(
                "Kernels",
                "Half of top minus bottom: how much the brightness falls from one pixel to the next below. "
                "The kernel is a single column in which the middle counts nothing "
                "and the two ends, two pixels apart, count one half each.",
            ),
        ),
        "edge-enhance": (
            translate("Kernels", "Edge enhance"),
            translate(
                "Kernels",
                "Shows where a pixel differs from its neighbour on the left. "
                "The pixel counts 1 and that neighbour −1, so flat areas give zero "
                "and the left side of a bright shape comes out positive.",
            ),
        ),
    }
