"""Runs what the steps of a lesson show, without a window: for the checker and for sheets."""

from __future__ import annotations

from convviz.lessons.checking import Prepare, Problem, problems
from convviz.lessons.lesson import LessonFiles, Shown
from convviz.lessons.quantities.subject import Subject
from convviz.states.blobs import BlobStore
from convviz.workspace.lesson_networks import LessonNetworks
from convviz.workspace.lesson_running import StepRunner


def check_lesson(files: LessonFiles) -> tuple[Problem, ...]:
    """What is wrong in a lesson, and where."""
    return problems(files, preparer())


def preparer() -> Prepare:
    """A function that runs what steps show; each network is loaded once."""
    networks = LessonNetworks()
    runner = StepRunner(networks, BlobStore())

    def prepared(files: LessonFiles, shown: Shown) -> Subject:
        scene = shown.network_scene
        if scene is not None:
            networks.load_now([scene.model], files.files)
        subject = runner.run(files, shown)
        if subject.run is not None and subject.run.trouble is not None:
            raise subject.run.trouble
        return subject

    return prepared
