"""What quantities are asked of: what a step shows, as it was run."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, field

from convviz.states.lab.run import LabRun
from convviz.states.lab.state import Lab
from convviz.states.network.run import NetworkRun


class Subject(Struct, frozen=True, eq=False):
    """What a step shows.

    Attributes:
        lab: The lab as it ran; None where the step shows none.
        lab_state: Its state.
        run: The network as it ran; None where the step shows none.
        files: The lesson's files by name: its trainings are among them.
    """

    lab: LabRun | None = None
    lab_state: Lab | None = None
    run: NetworkRun | None = None
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
