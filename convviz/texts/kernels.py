"""The words for the named kernels and their families."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QCoreApplication

from convviz.layers.kernels import find_kernel

_FAMILIES = frozenset({"points", "blur", "sharpen", "gradient", "laplacian", "lines", "relief", "shapes"})

translate = QCoreApplication.translate


def kernel_name(kernel_id: str) -> str:
    """What the kernel is called, such as “Sobel x”; ConvvizError for an id that does not exist."""
    return kernel_words(find_kernel(kernel_id).family)[kernel_id][0]


def kernel_description(kernel_id: str) -> str:
    """Two sentences: what the kernel does, and why its numbers do that; ConvvizError for an unknown id."""
    return kernel_words(find_kernel(kernel_id).family)[kernel_id][1]


def kernel_words(family: str) -> dict[str, tuple[str, str]]:
    """(name, description) of each kernel of a family by id; KeyError for a family that does not exist."""
    if family not in _FAMILIES:
        raise KeyError(family)
    # A family is read when it is wanted: the first picture of the window names one kernel.
    words: dict[str, tuple[str, str]] = import_module(f"convviz.texts.kernel_words.{family}").words()
    return words


def family_name(family: str) -> str:
    """The heading of a family of kernels; KeyError for one that does not exist."""
    return {
        "points": translate("Kernels", "Pixels and shifts"),
        "blur": translate("Kernels", "Blur"),
        "sharpen": translate("Kernels", "Sharpen"),
        "gradient": translate("Kernels", "Edges: gradient"),
        "laplacian": translate("Kernels", "Edges: Laplacian"),
        "lines": translate("Kernels", "Lines"),
        "relief": translate("Kernels", "Relief"),
        "shapes": translate("Kernels", "Corners and curves"),
    }[family]
