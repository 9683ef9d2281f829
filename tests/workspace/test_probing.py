"""Whom to ask about changed pictures: bundled networks, and those of trainings with their titles and classes."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import RunFacts, RunFolder
from convviz.networks import bundled
from convviz.workspace.model_loading import load_file
from convviz.workspace.probing import Tried, best_network, networks_here, next_sample, probe_in, sampled

needs_mnist = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")


def picture(channels: int) -> Tried:
    return Tried(np.zeros((20, 20, channels), np.float32))


@pytest.mark.parametrize(
    ("channels", "classes", "there", "expected"),
    [
        (1, (), ("mnist", "catsdogs"), "mnist"),
        (1, tuple("0123456789"), ("mnist",), "mnist"),
        (3, (), ("mnist", "catsdogs"), "catsdogs"),
        (3, ("Cat", "Dog"), ("mnist", "catsdogs"), "catsdogs"),
        (3, ("Cat", "Dog"), ("mnist",), ""),
        (3, ("airplane", "bird"), ("cifar10", "mnist"), "cifar10"),
        (3, ("airplane", "cat", "dog", "truck"), ("catsdogs", "cifar10", "mnist"), "cifar10"),
        (3, ("cat", "dog"), ("catsdogs", "cifar10", "mnist"), "catsdogs"),
        (3, ("ant", "bee"), ("cifar10", "mnist", "catsdogs"), ""),
    ],
)
def test_the_network_with_the_classes_of_the_data_is_asked(
    channels: int,
    classes: tuple[str, ...],
    there: tuple[str, ...],
    expected: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bundled, "names", lambda: there)
    assert best_network(picture(channels), classes) == expected


def test_samples_follow_each_other_in_a_circle() -> None:
    first = next_sample("", 0)
    assert next_sample(next_sample(first, 1), -1) == first
    assert sampled(first).values.max() == 255
    assert sampled(next_sample(first, -1)).values.shape[2] in (1, 3)


@needs_mnist
def test_a_trained_network_has_the_title_and_the_classes_of_its_run(tmp_path: Path) -> None:
    names = tuple("abcdefghij")
    folder = RunFolder(tmp_path / "run-1")
    begun = "2026-11-22T12:00:00Z"
    facts = RunFacts(Recipe("mnist", "letters"), "{}", begun, names, (1,) * 10, name="My letters")
    folder.write_facts(facts)
    shutil.copy(bundled.path("mnist"), folder.model)
    (tmp_path / "run-2").mkdir()
    (tmp_path / "run-2" / "run.json").write_text("{")
    found = dict(networks_here(tmp_path))
    assert found[str(folder.model)] == "My letters"
    assert len(found) == len(bundled.names()) + 1
    loaded = load_file(folder.model)
    unnamed = replace(loaded, opened=replace(loaded.opened, classes=()))
    probe = probe_in(unnamed, "My letters")
    assert probe.name == "My letters"
    assert probe.class_name(2) == "c"
    elsewhere = replace(unnamed, path=tmp_path / "nowhere" / "model.keras")
    assert probe_in(elsewhere).class_name(2) == "2"
