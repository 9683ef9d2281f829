"""One map that the doubt panel asks for, and the last one that is known of it."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.doubt import MapQuestion, input_of, picture_size, side_question
from convviz.states.evidence.doubt_compare import SideMap, fits, side_map
from convviz.states.evidence.views import Side
from convviz.states.network.run import NetworkRun
from convviz.texts.errors import sentence
from convviz.workspace.evidence import EvidenceWorkspace


class MapSlot:
    """Asks for the map of a side.

    Attributes:
        slot: Under which name.
        question: What is asked; None for nothing.
        inputs: What it is asked about.
        shown: The last map; None where there is none yet.
        fresh: Whether `shown` is the whole answer to what is asked now.
        reason: Why nothing is asked; "" where something is.
    """

    def __init__(self, slot: str, workspace: EvidenceWorkspace) -> None:
        self.slot = slot
        self._workspace = workspace
        self.question: MapQuestion | None = None
        self.run: NetworkRun | None = None
        self.inputs: tuple[Floats, ...] = ()
        self.shown: SideMap | None = None
        self.fresh = False
        self.reason = ""
        self._known: tuple[Answer, tuple[Floats, ...], MapQuestion] | None = None

    def want(self, side: Side, beside: NetworkRun | None = None) -> None:
        """Asks, and takes what is known.

        Args:
            side: Which map.
            beside: What stands beside on the network page, where the side is of it.
        """
        self.question, self.reason = None, ""
        run = beside if side.rival else self._workspace.run
        inputs = None if run is None else fed_to(run)
        target = self._workspace.target
        if run is not None and inputs is not None and target is not None:
            try:
                self.question = side_question(side, self._workspace.state, run.network, target)
                picture_size(inputs[input_of(self.question)])
            except ConvvizError as error:
                self.question, self.reason = None, sentence(error)
        self.run, self.inputs = run, inputs or ()
        own = (inputs, run.network) if side.rival and run is not None else (None, None)
        self._workspace.want(self.slot, self.question, *own)
        self._take()

    def _take(self) -> None:
        asked = self._workspace.asked(self.slot)
        self.fresh = False
        if self.question is None or self.run is None or asked is None:
            self.shown = self._known = None
            return
        answer = asked.answer
        self.fresh = answer is not None and answer.whole and not asked.stale and not asked.busy
        if answer is None:
            # Something that went wrong has no map; the one before would be taken for its.
            if asked.trouble:
                self.shown = self._known = None
            return
        known = self._known
        if known is not None and known[0] is answer and (asked.stale or _same(known[1], self.inputs)):
            return
        if fits(self.question, answer, self.run.network, self.inputs):
            self.shown = side_map(self.question, answer, self.run.network, self.inputs)
            self._known = (answer, self.inputs, self.question)


def fed_to(run: NetworkRun) -> tuple[Floats, ...] | None:
    """What a network is fed; None where an input has nothing."""
    given = tuple(fed.values for fed in run.feeds if fed.values is not None)
    return given if run.trace is not None and len(given) == len(run.feeds) else None


def _same(one: tuple[Floats, ...], other: tuple[Floats, ...]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))
