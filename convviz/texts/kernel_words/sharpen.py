"""Words for the kernels that sharpen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def words() -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel by id, in the interface's language."""
    return {
        "sharpen": (
            translate("Kernels", "Sharpen"),
            translate(
                "Kernels",
                "Makes edges and fine detail stand out. "
                "The pixel counts five times and its four neighbours are subtracted, "
                "so flat areas keep their value (5 − 4 = 1) and every difference from a neighbour is "
                "added on top.",
            ),
        ),
        "sharpen-5": (
            translate("Kernels", "Sharpen 5×5"),
            translate(
                "Kernels",
                "Sharpens exactly as the 3×3 kernel does. "
                "The ring of zeros around the same numbers ignores the pixels under it, "
                "so the larger window changes nothing but how much border it needs.",
            ),
        ),
        "strong-sharpen": (
            translate("Kernels", "Strong sharpen"),
            translate(
                "Kernels",
                "Sharpens in all eight directions, and brings out noise as well. "
                "The pixel counts nine times and all eight neighbours are subtracted, "
                "so flat areas keep their value (9 − 8 = 1).",
            ),
        ),
        "unsharp-mask": (
            translate("Kernels", "Unsharp mask"),
            translate(
                "Kernels",
                "Sharpens as darkrooms did, by adding what a blurred copy has lost. "
                "The weights are twice the identity minus the 5×5 Gaussian: "
                "2 · 256 − 36 = 476 in the middle, and all of them over 256.",
            ),
        ),
        "high-boost": (
            translate("Kernels", "High boost"),
            translate(
                "Kernels",
                "Sharpens harder than the unsharp mask and leaves light and dark fringes along edges. "
                "It adds twice what a 3×3 Gaussian takes away: 3 · 16 − 2 · 4 = 40 in the middle, "
                "and all weights over 16.",
            ),
        ),
    }
