"""Runs what the steps of a lesson show, without a window: for the checker and for sheets."""

from __future__ import annotations

from collections.abc import Callable

from convviz.lessons.checking import Problem, problems
from convviz.lessons.lesson import LessonFiles, Shown
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.scenes.lab_state import lab_state
from convviz.lessons.scenes.network_state import network_state
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.network.run import NetworkRunner
from convviz.workspace.lesson_networks import LessonNetworks
from convviz.workspace.lessons import models_of, network_scene_of


def check_lesson(files: LessonFiles) -> tuple[Problem, ...]:
    """What is wrong in a lesson, and where."""
    return problems(files, preparer())


def preparer() -> Callable[[LessonFiles, Shown], Subject]:
    """A function that runs what steps show; each network is loaded once."""
    networks = LessonNetworks()
    return lambda files, shown: prepared(files, shown, networks)


def prepared(files: LessonFiles, shown: Shown, networks: LessonNetworks) -> Subject:
    """What a step shows, as it ran.

    Raises:
        ConvvizError: It cannot be shown.
    """
    blobs = BlobStore()
    lab = None if shown.lab is None else lab_state(shown.lab, files.files, blobs)
    scene = network_scene_of(shown)
    run = None
    if scene is not None:
        networks.load_now(models_of([shown]), files.files)
        loaded = networks.get(scene.model)
        if loaded is not None:
            state = network_state(scene, loaded.model, loaded.opened, loaded.preparations, files.files, blobs)
            run = NetworkRunner(networks.store, blobs).run(state)
            if run is not None and run.trouble is not None:
                raise run.trouble
    return Subject(
        lab=None if lab is None else Deriver(blobs).run(lab), lab_state=lab, run=run, files=files.files
    )
