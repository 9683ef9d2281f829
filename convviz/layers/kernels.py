"""The named kernels: listing them and finding one by its id."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError
from convviz.layers.kernel_families import KERNELS
from convviz.layers.named_kernel import NamedKernel

__all__ = ["NamedKernel", "families", "find_kernel", "kernels", "kernels_of"]

_BY_ID = {kernel.id: kernel for kernel in KERNELS}


def kernels() -> tuple[NamedKernel, ...]:
    """All named kernels, family by family."""
    return KERNELS


def families() -> tuple[str, ...]:
    """Ids of the families, in the order in which they are listed."""
    return tuple(dict.fromkeys(kernel.family for kernel in KERNELS))


def kernels_of(family: str) -> tuple[NamedKernel, ...]:
    """The kernels of one family, in the order in which they are listed."""
    return tuple(kernel for kernel in KERNELS if kernel.family == family)


def find_kernel(name: str) -> NamedKernel:
    """The kernel whose id is `name`; capitals, spaces and underscores do not matter.

    Raises:
        ConvvizError: There is none; the sentence names those with a similar id.
    """
    wanted = "-".join(name.casefold().replace("_", " ").replace("-", " ").split())
    if wanted in _BY_ID:
        return _BY_ID[wanted]
    shown = name if len(name) <= 40 else f"{name[:40]}…"
    if close := _similar(wanted):
        names = ", ".join(close)
        raise ConvvizError(
            "kernel-misspelt",
            f"There is no kernel called “{shown}”; did you mean {names}?",
            name=shown,
            close=names,
        )
    first, last, count = KERNELS[0].id, KERNELS[-1].id, len(KERNELS)
    raise ConvvizError(
        "kernel-unknown",
        f"There is no kernel called “{shown}”; there are {count}, from {first} to {last}.",
        name=shown,
        count=count,
        first=first,
        last=last,
    )


def _similar(wanted: str) -> list[str]:
    """Up to four ids that hold `wanted` or, failing that, are spelt much like it."""
    from difflib import get_close_matches

    holding = [name for name in _BY_ID if wanted and wanted in name]
    return holding[:4] or get_close_matches(wanted, _BY_ID, n=3, cutoff=0.6)
