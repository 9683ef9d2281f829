"""The evidence page's current state, and the answers to what its panels ask.

A panel says what it wants to know by `want`, under a name of its own, a slot:

1. What was answered before is there at once.
2. Else the network is put where the worker takes it, and the question joins the worker's queue. Of each slot one
   question is under way and the newest waits; what takes long, and is wanted no longer, is cancelled.
3. `told` says that `asked(slot)` has changed: something is known so far, or all, or why it cannot be known.

Until the new answer is there, the last one of the slot stays, marked as stale.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import msgspec
import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import Answered, Ask, Event, Failed, Partly, Preparing
from convviz.networks.network import Network
from convviz.networks.outputs import Classifier, probabilities, reading_of
from convviz.states.evidence.answered import answered_index
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Maximise, Question, Scan, Target
from convviz.states.evidence.views import EvidencePanel, EvidenceState
from convviz.states.network.run import NetworkRun
from convviz.texts.errors import sentence
from convviz.workspace.answer_cache import AnswerCache, AnswerKey, digest_of
from convviz.workspace.background_work import BackgroundWork
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.packed_networks import PackedNetworks
from convviz.workspace.worker import Job, WorkerService

_WITHOUT_INPUTS = (Maximise, Scan)


class Asked(msgspec.Struct, frozen=True, eq=False):
    """Where a slot stands.

    Attributes:
        question: What is asked.
        answer: What is known, perhaps so far, perhaps of what was asked before; None where nothing is.
        stale: Whether `answer` belongs to an earlier question, network or input.
        busy: Whether somebody works on it, or it waits for its turn.
        starting: Whether the worker process is only being started.
        refusal: Why it cannot be answered.
        cancelled: Whether the person stopped it before it was whole.
    """

    question: Question
    answer: Answer | None = None
    stale: bool = False
    busy: bool = False
    starting: bool = False
    refusal: ConvvizError | None = None
    cancelled: bool = False

    @property
    def trouble(self) -> str:
        """Why it cannot be answered, in the language in force; "" where nothing is wrong."""
        return "" if self.refusal is None else sentence(self.refusal)


class _Wish(msgspec.Struct, frozen=True, eq=False):
    """What a slot wants to know."""

    question: Question
    network: Network
    arrays: tuple[Floats, ...]
    digest: str

    def same(self, other: _Wish | None) -> bool:
        """Whether it is the same question about the same."""
        return (
            other is not None
            and self.question == other.question
            and self.network is other.network
            and self.digest == other.digest
        )


class _Slot:
    """A panel's place for one question at a time."""

    def __init__(self) -> None:
        self.wish: _Wish | None = None
        self.asked: Asked | None = None
        self.job: Job | None = None
        self.of_job: _Wish | None = None
        self.long = False  # whether the job has told something so far: then it is worth cancelling


class EvidenceWorkspace(BackgroundWork):
    """Follows the network page's network and input, and asks the worker about them.

    Args:
        network: The network page's workspace.
        worker: A worker process of this page's own, so that no question waits for a training; closed by `close`.
        parent: Its parent.

    Signals:
        changed: The new `EvidenceState`.
        subject_changed: Network, input or answer are others: `run`, `inputs` and `target` may be.
        told: The name of a slot whose `asked` has changed.
        notice: One translated sentence about something that could not be done.
    """

    changed = Signal(object)
    subject_changed = Signal()
    told = Signal(str)
    notice = Signal(str)

    def __init__(
        self, network: NetworkWorkspace, worker: WorkerService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.network = network
        self.worker = worker
        self._slots: dict[str, _Slot] = {}
        self._cache = AnswerCache()
        self._packed = PackedNetworks(self)
        self._packed.ready.connect(self._on_ready)
        self._packed.refused.connect(self._on_refused)
        self._run = network.run
        self._state = EvidenceState(output=_first_output(self._run))
        self._digest: str | None = None
        self._seen: object = None
        network.followed.connect(self._follow)
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask_all)

    # What is looked at

    @property
    def state(self) -> EvidenceState:
        """The current state."""
        return self._state

    def set_state(self, state: EvidenceState) -> None:
        """Another state: no undo step, for nothing of a person's work is in it."""
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def set_panel(self, panel: EvidencePanel) -> None:
        """Another panel."""
        self.set_state(replace(self._state, panel=panel))

    def set_target(self, target: int | None) -> None:
        """Another class is explained; None for the one that the network answers."""
        self.set_state(replace(self._state, target=target))

    # What it is about

    @property
    def busy(self) -> bool:
        """Whether a question is under way, or waits for its turn."""
        return any(place.asked is not None and place.asked.busy for place in self._slots.values())

    @property
    def run(self) -> NetworkRun | None:
        """The network page's newest run."""
        return self._run

    @property
    def inputs(self) -> tuple[Floats, ...] | None:
        """What the network is fed; None where an input has nothing, such as an empty pad."""
        if self._run is None or self._run.trace is None:
            return None
        return tuple(cast("Floats", fed.values) for fed in self._run.feeds)

    @property
    def classifier(self) -> Classifier | None:
        """How the output that is explained answers, where it answers by classes."""
        if self._run is None:
            return None
        outputs = self._run.network.outputs
        reading = reading_of(self._run.network, outputs[min(self._state.output, len(outputs) - 1)])
        return reading if isinstance(reading, Classifier) else None

    @property
    def confidences(self) -> NDArray[np.float64] | None:
        """The probability of each class of that output, shape (classes,); None where there is none."""
        classifier, trace = self.classifier, None if self._run is None else self._run.trace
        if classifier is None or trace is None or classifier.layer not in trace:
            return None
        return probabilities(classifier, trace[classifier.layer])

    @property
    def target(self) -> Target | None:
        """What is explained: the chosen class, else the one that the network answers; None where there is none."""
        chosen, output = self._state.target, self._state.output
        if chosen is not None:
            return Target(chosen, output)
        if self._run is None or self._run.trace is None or output >= len(self._run.network.outputs):
            return None
        if self._run.network.outputs[output] not in self._run.trace:  # a layer on the way does not run
            return None
        return Target(answered_index(self._run.network, self._run.trace, output), output)

    # What is asked

    def want(
        self,
        slot: str,
        question: Question | None,
        arrays: Sequence[Floats] | None = None,
        network: Network | None = None,
    ) -> None:
        """What a slot wants to know from now on.

        Args:
            slot: A name that its panel chose.
            question: What is asked; None for nothing any more.
            arrays: What the question is about; None for the network's inputs, where it takes them.
            network: Which network; None for the page's, with its edits.
        """
        place = self._slots.setdefault(slot, _Slot())
        wish = None if question is None else self._wish(question, arrays, network)
        if wish is None:
            before, place.wish, place.asked = place.asked, None, None
            self._stop(place)
            if before is not None:
                self.told.emit(slot)
        elif place.asked is None or not wish.same(place.wish):
            place.wish = wish
            self._seek(slot, place, wish)

    def ask_again(self, slot: str) -> None:
        """Asks once more what failed or was cancelled."""
        place = self._slots.get(slot)
        if place is not None and place.wish is not None:
            self._seek(slot, place, place.wish)

    def asked(self, slot: str) -> Asked | None:
        """Where a slot stands; None where it wants nothing."""
        place = self._slots.get(slot)
        return None if place is None else place.asked

    def cancel(self, slot: str) -> None:
        """Stops what a slot waits for; what is known so far stays."""
        place = self._slots.get(slot)
        if place is not None and place.asked is not None and place.asked.busy:
            self._stop(place)
            self._tell(slot, place, replace(place.asked, busy=False, starting=False, cancelled=True))

    def close(self) -> None:
        """Ends the worker, and takes away what was put for it."""
        self._asking.stop()
        self.worker.close()
        self._packed.close()

    def _wish(
        self, question: Question, arrays: Sequence[Floats] | None, network: Network | None
    ) -> _Wish | None:
        if network is None:
            network = None if self._run is None else self._run.network
        if network is None:
            return None
        if isinstance(question, _WITHOUT_INPUTS):
            return _Wish(question, network, (), "")
        if arrays is None:
            if self.inputs is None:
                return None
            if self._digest is None:
                # Once for each input that is asked about, and not at every stroke on another page.
                self._digest = digest_of(self.inputs)
            return _Wish(question, network, self.inputs, self._digest)
        given = tuple(arrays)
        return _Wish(question, network, given, digest_of(given))

    def _seek(self, slot: str, place: _Slot, wish: _Wish) -> None:
        """Takes the answer from the cache, or gets in line for it."""
        known = self._known(wish)
        goes_on = place.job is not None and wish.same(place.of_job)
        if not goes_on and (known is not None or place.long):
            self._stop(place)
        if known is not None:
            self._tell(slot, place, Asked(wish.question, known))
            return
        answer = None if place.asked is None else place.asked.answer
        self._tell(slot, place, Asked(wish.question, answer, stale=answer is not None, busy=True))
        self._asking.start()

    def _known(self, wish: _Wish) -> Answer | None:
        where = self._packed.get(wish.network)
        return None if where is None else self._cache.get((where.digest, wish.question, wish.digest))

    def _ask_all(self) -> None:
        """Gets in line for every slot that waits and has nothing under way."""
        for slot, place in self._slots.items():
            wish, asked = place.wish, place.asked
            if wish is None or asked is None or not asked.busy or place.job is not None:
                continue
            where = self._packed.get(wish.network)
            if where is None:
                continue  # `ready` comes
            key: AnswerKey = (where.digest, wish.question, wish.digest)
            known = self._cache.get(key)
            if known is not None:
                self._tell(slot, place, Asked(wish.question, known))
                continue
            self._submit(slot, place, wish, key, str(where.folder))

    def _submit(self, slot: str, place: _Slot, wish: _Wish, key: AnswerKey, folder: str) -> None:
        job = self.worker.submit(Ask(wish.question, key[0], folder, wish.arrays))
        place.job, place.of_job, place.long = job, wish, False

        def heard(event: Event) -> None:
            self._hear(slot, place, job, wish, event)

        def ended(event: Event) -> None:
            self._end(slot, place, job, wish, key, event)

        job.heard.connect(heard)
        job.ended.connect(ended)

    def _hear(self, slot: str, place: _Slot, job: Job, wish: _Wish, event: Event) -> None:
        if place.job is not job:
            return
        match event:
            case Preparing() if place.asked is not None:
                self._tell(slot, place, replace(place.asked, starting=True))
            case Partly(answer):
                place.long = True
                if wish.same(place.wish):
                    self._tell(slot, place, Asked(wish.question, answer, busy=True))
            case _:
                pass

    def _end(self, slot: str, place: _Slot, job: Job, wish: _Wish, key: AnswerKey, event: Event) -> None:
        if isinstance(event, Answered):
            self._cache.put(key, event.answer)
        if place.job is not job:
            return
        place.job = None
        current = wish.same(place.wish)
        match event:
            case Answered(answer):
                # While the pen moves, what came for the stroke before is shown until the newest is there.
                asked = Asked(wish.question, answer, stale=not current, busy=not current)
                self._tell(slot, place, asked)
            case Failed() if current:
                self._tell(slot, place, Asked(wish.question, refusal=event.error()))
            case _:
                pass
        if not current and place.wish is not None:
            self._asking.start()

    def _stop(self, place: _Slot) -> None:
        job, place.job, place.of_job = place.job, None, None
        if job is not None:
            self.worker.cancel(job)

    def _tell(self, slot: str, place: _Slot, asked: Asked) -> None:
        place.asked = asked
        self.told.emit(slot)

    def _follow(self, _moment: object) -> None:
        run = self.network.run
        if run is self._run:
            return
        before, self._run = self._run, run
        self._digest = None
        if before is None or run is None or before.opened is not run.opened:
            self.set_state(replace(self._state, output=_first_output(run), target=None))
        self.subject_changed.emit()

    def _on_ready(self, _network: object) -> None:
        self._asking.start()

    def _on_refused(self, error: ConvvizError) -> None:
        for slot, place in self._slots.items():
            if place.asked is not None and place.asked.busy and place.job is None:
                self._tell(slot, place, replace(place.asked, busy=False, refusal=error))


def _first_output(run: NetworkRun | None) -> int:
    """The output that a network is asked about first: the one with classes, if there is one."""
    return 0 if run is None else run.network.outputs.index(reading_of(run.network).layer)
