"""What every view of the network page draws from: the state, and what the network gave for it."""

from __future__ import annotations

from msgspec import Struct

from convviz.states.network.run import NetworkRun
from convviz.states.network.state import NetworkState


class Moment(Struct, frozen=True, eq=False):
    """One state of the page with its runs; each view derives its own scene from it, and only while it is seen.

    Attributes:
        state: The state.
        run: The network's run, or None before a network was opened.
        rival: The run of what stands beside, or None.
    """

    state: NetworkState
    run: NetworkRun | None
    rival: NetworkRun | None = None
