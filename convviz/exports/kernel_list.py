"""The named kernels as a list for scripts."""

from __future__ import annotations

from dataclasses import dataclass

from convviz.layers.kernels import NamedKernel, kernels
from convviz.states.lab.kernel_changes import from_named


@dataclass(frozen=True, slots=True)
class KernelEntry:
    """One named kernel.

    Attributes:
        id: What `convviz apply --kernel` takes.
        family: Id of its family.
        name: What it is called, in English unless a language was installed.
        size: (rows, columns).
        weights: The numbers that multiply the picture, row by row: scaled, and over their sum where asked.
        sum: Their sum.
        printed: The numbers as people write them.
        offset: Added to every result, in grey levels where white is 255.
    """

    id: str
    family: str
    name: str
    size: tuple[int, int]
    weights: list[list[float]]
    sum: float
    printed: tuple[tuple[float, ...], ...]
    offset: float


def kernel_list() -> list[KernelEntry]:
    """All named kernels, family by family."""
    return [_entry(kernel) for kernel in kernels()]


def _entry(kernel: NamedKernel) -> KernelEntry:
    weights = from_named(kernel).effective()[:, :, 0, 0]
    return KernelEntry(
        id=kernel.id,
        family=kernel.family,
        name=_name(kernel.id),
        size=kernel.shape,
        weights=weights.tolist(),
        sum=float(weights.sum()),
        printed=kernel.rows,
        offset=kernel.offset,
    )


def _name(kernel_id: str) -> str:
    try:
        from convviz.texts.kernels import kernel_name
    except ImportError:  # a machine without Qt's libraries still lists and applies kernels
        return kernel_id.replace("-", " ").capitalize()
    return kernel_name(kernel_id)
