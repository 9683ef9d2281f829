"""Runs what the steps of a lesson show: for the window, the checker and sheets alike."""

from __future__ import annotations

from convviz.lessons.lesson import LessonFiles, Shown
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.scenes.lab_state import lab_state
from convviz.lessons.scenes.network_state import network_state
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.network.run import NetworkRunner
from convviz.workspace.lesson_networks import LessonNetworks


class StepRunner:
    """Runs one step after the other, in one thread at a time; what is as in the step before is not run again.

    Args:
        networks: Those that steps show, loaded before.
        blobs: Where what is given is kept.
    """

    def __init__(self, networks: LessonNetworks, blobs: BlobStore) -> None:
        self._networks = networks
        self._blobs = blobs
        self._lab = Deriver(blobs)
        self._network = NetworkRunner(networks.store, blobs)

    def run(self, files: LessonFiles, shown: Shown) -> Subject:
        """What a step shows, as it ran; without its network where that is not loaded.

        Raises:
            ConvvizError: The step points to what is not there.
        """
        lab = None if shown.lab is None else lab_state(shown.lab, files.files, self._blobs)
        scene = shown.network_scene
        loaded = None if scene is None else self._networks.get(scene.model)
        state = None
        if scene is not None and loaded is not None:
            state = network_state(
                scene, loaded.model, loaded.opened, loaded.preparations, files.files, self._blobs
            )
        return Subject(
            lab=None if lab is None else self._lab.run(lab),
            lab_state=lab,
            run=None if state is None else self._network.run(state),
            files=files.files,
        )
