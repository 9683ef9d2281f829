"""Every step of every lesson: what it shows is there, and its question has an answer that is right and others not."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import pytest

from convviz.layers.errors import ConvvizError
from convviz.lessons.asked import expected
from convviz.lessons.course import bundled_lessons
from convviz.lessons.lesson import LessonFiles, Shown, Step
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.reading import bundled_lesson
from convviz.lessons.scenes.lab_state import lab_state
from convviz.lessons.scenes.network_state import network_state
from convviz.lessons.wording import value_text
from convviz.resources import asset
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.network.run import NetworkRunner
from convviz.states.network.store import NetworkStore
from convviz.workspace.lessons import network_scene_of
from convviz.workspace.model_loading import LoadedModel, load_named

STEPS = [
    pytest.param(name, index, id=f"{name}-{step.id}")
    for name in bundled_lessons()
    if asset(f"lessons/{name}/lesson.toml").exists()
    for index, step in enumerate(bundled_lesson(name).lesson.steps)
]


@cache
def loaded(name: str) -> LoadedModel:
    return load_named(name)


@dataclass
class Shelf:
    blobs: BlobStore
    store: NetworkStore


def subject_of(files: LessonFiles, shown: Shown) -> Subject:
    shelf = Shelf(BlobStore(), NetworkStore())
    lab = None if shown.lab is None else lab_state(shown.lab, files.files, shelf.blobs)
    scene = network_scene_of(shown)
    run = None
    if scene is not None:
        model = loaded(scene.model)
        shelf.store.put(model.model.key, model.opened)
        state = network_state(scene, model.model, model.opened, model.preparations, files.files, shelf.blobs)
        run = NetworkRunner(shelf.store, shelf.blobs).run(state)
        assert run is not None
        assert run.trouble is None
    ran = None if lab is None else Deriver(shelf.blobs).run(lab)
    assert ran is None or ran.trouble is None
    return Subject(lab=ran, lab_state=lab, run=run, files=files.files)


@pytest.mark.parametrize(("name", "index"), STEPS)
def test_what_a_step_shows_is_there(name: str, index: int) -> None:
    files = bundled_lesson(name)
    step: Step = files.lesson.steps[index]
    subject = subject_of(files, step.show)
    for quantity in step.values.values():
        assert value_text(value_of(quantity, subject))
    if step.reveal is not None:
        subject_of(files, step.reveal)
    for shown in (step.show, step.reveal):
        for run in () if shown is None or shown.training is None else shown.training.runs:
            assert f"runs/{run}/run.json" in files.files
            assert f"runs/{run}/history.json" in files.files


@pytest.mark.parametrize(("name", "index"), STEPS)
def test_a_question_has_an_answer(name: str, index: int) -> None:
    files = bundled_lesson(name)
    step = files.lesson.steps[index]
    if step.question is None:
        return
    try:
        expected(step.question, subject_of(files, step.show))
    except ConvvizError as error:
        pytest.fail(f"{step.id}: {error}")
