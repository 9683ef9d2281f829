"""What a step shows, run for tests: a lab or a network, as quantities are asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from convviz.lessons.quantities.subject import Subject
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import LabScene
from convviz.lessons.scenes.lab_state import lab_state
from convviz.lessons.scenes.network_scene import NetworkScene
from convviz.lessons.scenes.network_state import network_state
from convviz.states.blobs import BlobStore
from convviz.states.lab.run import LabRunner
from convviz.states.network.run import NetworkRunner
from convviz.states.network.store import NetworkStore
from convviz.workspace.model_loading import LoadedModel, load_named


def lab_subject(scene: LabScene, files: Mapping[str, bytes] | None = None) -> Subject:
    """A step that shows the lab."""
    blobs = BlobStore()
    state = lab_state(scene, files or {}, blobs)
    run = LabRunner(blobs).run(state.source, state.fit, state.stages)
    return Subject(lab=run, lab_state=state, files=files or {})


@cache
def loaded(name: str) -> LoadedModel:
    """A bundled network, or one of the zoo as `zoo:NAME`."""
    return load_named(name)


def network_subject(name: str, *given: Given, files: Mapping[str, bytes] | None = None) -> Subject:
    """A step that shows a network; what is not given is an empty pad, of which nothing is computed."""
    return subject_of(loaded(name), NetworkScene(given=given or (Given(),)), files)


def subject_of(model: LoadedModel, scene: NetworkScene, files: Mapping[str, bytes] | None = None) -> Subject:
    """A step that shows any network."""
    blobs, networks = BlobStore(), NetworkStore()
    networks.put(model.model.key, model.opened)
    state = network_state(scene, model.model, model.opened, model.preparations, files or {}, blobs)
    return Subject(run=NetworkRunner(networks, blobs).run(state), files=files or {})
