"""What the evidence page asks and is answered: kept, stopped, refused, and never mixed up."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.networks.network import Network
from convviz.pictures.ink import Stroke
from convviz.states.blobs import BlobStore
from convviz.states.evidence.questions import HeatMap, Maximise, Target
from convviz.states.lab.state import Drawing
from convviz.states.network.state import Model
from convviz.states.network.store import NetworkStore
from convviz.workspace.answer_cache import AnswerCache, digest_of
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.model_loading import load_named
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.worker import WorkerService

FAKE = Path(__file__).parents[1] / "fake_evidence.py"
SEVEN = Drawing((Stroke(((0.3, 0.25), (0.7, 0.25), (0.45, 0.8)), 0.08),))
ONE = Drawing((Stroke(((0.5, 0.2), (0.5, 0.8)), 0.08),))


def network_workspace() -> NetworkWorkspace:
    workspace = NetworkWorkspace(NetworkStore(), BlobStore())
    loaded = load_named("mnist")
    workspace.open(loaded.model, loaded.opened, loaded.preparations)
    workspace.set_source(SEVEN)
    return workspace


@pytest.fixture
def make(qtbot) -> Iterator[Callable[..., EvidenceWorkspace]]:
    made: list[EvidenceWorkspace] = []

    def workspace(how: str = "well", step_s: float = 0.0, rest_s: float = 600.0) -> EvidenceWorkspace:
        command = (sys.executable, "-P", str(FAKE), how, str(step_s))
        worker = WorkerService(command=command, rest_s=rest_s)
        evidence = EvidenceWorkspace(network_workspace(), worker)
        made.append(evidence)
        # A run that takes longer than a frame is not there at once.
        qtbot.waitUntil(lambda: evidence.target == Target(7))
        return evidence

    yield workspace
    for evidence in made:
        evidence.close()


def heat(layer: str = "conv2d_1", index: int = 7) -> HeatMap:
    return HeatMap("grad-cam", layer, Target(index))


def wait_for_whole(qtbot, evidence: EvidenceWorkspace, slot: str = "heat"):
    def there() -> bool:
        asked = evidence.asked(slot)
        return asked is not None and not asked.busy

    qtbot.waitUntil(there, timeout=20_000)
    return evidence.asked(slot)


def test_what_is_wanted_is_answered_and_known_from_then_on(qtbot, make) -> None:
    evidence = make()
    evidence.want("heat", heat())
    assert evidence.asked("heat").busy
    asked = wait_for_whole(qtbot, evidence)
    assert asked.answer.arrays["map"].shape == (11, 11)
    assert not asked.stale
    first = evidence.worker.process_id
    evidence.want("heat", heat(index=3))
    other = wait_for_whole(qtbot, evidence)
    assert not np.array_equal(other.answer.arrays["sum"], asked.answer.arrays["sum"])
    evidence.want("heat", heat())
    again = evidence.asked("heat")
    assert (again.busy, again.answer) == (False, asked.answer)
    assert evidence.worker.process_id == first


def test_an_earlier_answer_stays_marked_until_the_new_one_is_there(qtbot, make) -> None:
    evidence = make("slow", 0.03)
    evidence.want("heat", heat())
    wait_for_whole(qtbot, evidence)
    evidence.network.set_source(ONE)
    qtbot.waitUntil(lambda: evidence.target == Target(1))
    evidence.want("heat", heat())
    asked = evidence.asked("heat")
    assert (asked.busy, asked.stale) == (True, True)
    assert asked.answer is not None
    new = wait_for_whole(qtbot, evidence)
    assert not new.stale
    assert not np.array_equal(new.answer.arrays["sum"], asked.answer.arrays["sum"])


def test_parts_are_shown_and_it_can_be_cancelled_and_asked_again(qtbot, make) -> None:
    evidence = make("slow", 0.05)
    evidence.want("filters", Maximise("conv2d", (0, 1)))
    qtbot.waitUntil(lambda: evidence.asked("filters").answer is not None, timeout=20_000)
    part = evidence.asked("filters")
    assert part.busy
    assert not part.answer.whole
    evidence.cancel("filters")
    cancelled = evidence.asked("filters")
    assert (cancelled.busy, cancelled.cancelled) == (False, True)
    assert cancelled.answer is not None
    evidence.want("filters", Maximise("conv2d", (0, 1)))  # what every refresh of a panel does
    qtbot.wait(50)
    assert evidence.asked("filters").cancelled
    evidence.ask_again("filters")
    whole = wait_for_whole(qtbot, evidence, "filters")
    assert whole.answer.whole
    assert not whole.cancelled


def test_what_takes_long_gives_way_to_what_is_wanted_now(qtbot, make) -> None:
    evidence = make("slow", 0.2)
    evidence.want("filters", Maximise("conv2d", (0,)))
    qtbot.waitUntil(lambda: evidence.asked("filters").answer is not None, timeout=20_000)
    evidence.want("filters", Maximise("conv2d", (5,)))
    assert not evidence.asked("filters").answer.whole
    whole = wait_for_whole(qtbot, evidence, "filters")
    assert whole.question.channels == (5,)
    evidence.want("filters", Maximise("conv2d", (0,)))
    assert evidence.asked("filters").busy  # the first was stopped, so that it is not known


@pytest.mark.parametrize(("how", "part"), [("fails", "no maps"), ("dies", "ended before")])
def test_why_it_cannot_be_answered_is_said_once(qtbot, make, how: str, part: str) -> None:
    evidence = make(how)
    evidence.want("heat", heat())
    asked = wait_for_whole(qtbot, evidence)
    assert part in asked.trouble
    told: list[str] = []
    evidence.told.connect(told.append)
    evidence.want("heat", heat())
    qtbot.wait(50)
    assert told == []
    assert evidence.asked("heat").trouble


def test_an_empty_pad_has_nothing_to_be_explained(qtbot, make) -> None:
    evidence = make()
    evidence.network.clear_ink()
    qtbot.waitUntil(lambda: evidence.inputs is None)
    evidence.want("heat", heat())
    assert evidence.asked("heat") is None
    assert evidence.target is None
    assert evidence.worker.process_id is None


def test_the_target_is_the_answer_until_a_class_is_chosen(qtbot, make) -> None:
    evidence = make()
    evidence.network.set_source(ONE)
    qtbot.waitUntil(lambda: evidence.target == Target(1))
    evidence.set_target(4)
    assert evidence.target == Target(4)
    loaded = load_named("catsdogs")
    evidence.network.open(loaded.model, loaded.opened, loaded.preparations)
    qtbot.waitUntil(lambda: evidence.state.target is None)


def test_an_output_that_gives_no_classes_has_none(qtbot, make) -> None:
    evidence = make()
    loaded = load_named("zoo:multi-output")
    evidence.network.open(loaded.model, loaded.opened, loaded.preparations)
    qtbot.waitUntil(lambda: evidence.run.network is loaded.opened.network and evidence.target is not None)
    run = evidence.run
    digit, box = run.network.outputs
    assert evidence.classifier.layer == digit
    np.testing.assert_allclose(evidence.confidences, run.trace[digit], rtol=1e-6)
    assert evidence.target == Target(int(run.trace[digit].argmax()), 0)
    evidence.set_state(replace(evidence.state, output=1))
    assert (evidence.classifier, evidence.confidences) == (None, None)
    assert evidence.target == Target(int(run.trace[box].argmax()), 1)


@pytest.mark.parametrize("classes_first", [True, False])
def test_what_is_explained_first_is_the_output_with_classes(qtbot, make, classes_first: bool) -> None:
    evidence = make()
    loaded = load_named("zoo:multi-output")
    network = loaded.opened.network
    if not classes_first:
        network = Network(network.name, network.nodes, network.outputs[::-1], network.groups, network.inputs)
    evidence.network.open(
        Model("turned", "", ""), replace(loaded.opened, network=network), loaded.preparations
    )
    qtbot.waitUntil(lambda: evidence.run.network is network and evidence.target is not None)
    assert evidence.state.output == (0 if classes_first else 1)
    assert evidence.classifier.classes == 10


def test_two_slots_are_answered_one_after_the_other(qtbot, make) -> None:
    evidence = make()
    evidence.want("left", heat())
    evidence.want("right", heat("conv2d"))
    left, right = wait_for_whole(qtbot, evidence, "left"), wait_for_whole(qtbot, evidence, "right")
    assert left.answer.arrays["map"].shape == (11, 11)
    assert right.answer.arrays["map"].shape == (26, 26)
    evidence.want("left", None)
    assert evidence.asked("left") is None


def test_a_changed_network_is_another_one(qtbot, make) -> None:
    evidence = make()
    evidence.want("heat", heat())
    before = wait_for_whole(qtbot, evidence).answer
    evidence.network.toggle_map("conv2d", 3)
    qtbot.waitUntil(lambda: evidence.run.network is not evidence.run.opened.network)
    evidence.want("heat", heat())
    assert evidence.asked("heat").busy
    wait_for_whole(qtbot, evidence)
    evidence.network.toggle_map("conv2d", 3)
    qtbot.waitUntil(lambda: evidence.run.network is evidence.run.opened.network)
    evidence.want("heat", heat())
    assert evidence.asked("heat").answer is before


def test_a_worker_that_is_asked_nothing_gives_its_memory_back(qtbot, make) -> None:
    evidence = make(rest_s=0.2)
    evidence.want("heat", heat())
    wait_for_whole(qtbot, evidence)
    assert evidence.worker.process_id is not None
    qtbot.waitUntil(lambda: evidence.worker.process_id is None, timeout=5000)
    evidence.want("heat", heat(index=2))
    wait_for_whole(qtbot, evidence)
    assert evidence.asked("heat").answer is not None


def test_files_are_gone_afterwards(qtbot, make) -> None:
    evidence = make()
    evidence.want("heat", heat())
    wait_for_whole(qtbot, evidence)
    folder = evidence._packed._folder
    assert folder is not None
    assert folder.exists()
    evidence.close()
    assert not folder.exists()


def test_the_cache_forgets_the_oldest_first() -> None:
    from convviz.states.evidence.answers import Answer

    cache = AnswerCache(most_bytes=1000)
    whole = Answer({"map": np.zeros(100, np.float32)})
    for number in range(4):
        cache.put(("net", replace(heat(), target=Target(number)), ""), whole)
    kept = [cache.get(("net", replace(heat(), target=Target(number)), "")) is not None for number in range(4)]
    assert kept == [False, False, True, True]


def test_arrays_of_other_shapes_are_others() -> None:
    numbers = np.arange(6, dtype=np.float32)
    assert digest_of((numbers,)) != digest_of((numbers.reshape(2, 3),))
    assert digest_of((numbers,)) == digest_of((numbers.copy(),))
    assert digest_of(()) == ""
