"""convviz shows every number that a convolution computes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from convviz.networks.opening import open_network

__version__ = "0.1.0"

__all__ = ["__version__", "open_network"]


def __getattr__(name: str) -> object:
    # Imported when it is first used: the window and the command line start without it.
    if name == "open_network":
        from convviz.networks.opening import open_network

        return open_network
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
