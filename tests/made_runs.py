"""Folders of trainings that never took place, but whose networks run: weights that grow from epoch to epoch."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import EpochReport, Measurement
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import Answers, RunFacts, RunFolder, Snapshot
from convviz.networks import zoo
from convviz.networks.edits import weights_of
from convviz.networks.keras_file import build

DIGITS = tuple("0123456789")


def make_run(
    root: Path,
    name: str = "run-a",
    *,
    architecture: str = "mnist",
    classes: tuple[str, ...] = DIGITS,
    epochs: int = 4,
    begun: str = "2026-11-22T09:00:00Z",
    title: str = "",
    status: str = "finished",
    data: str = "mnist",
    result: int = 400,
    seed: int = 0,
) -> RunFolder:
    """Writes a whole run; its answers are right more often with each epoch."""
    random = np.random.default_rng(seed)
    folder = RunFolder(root / name)
    config = zoo.config(architecture)
    recipe = Recipe(architecture, data, epochs=epochs)
    measured = (Measurement("test", result, 0.9, 0.91, 0.02),) if result else ()
    facts = RunFacts(
        recipe,
        json.dumps(config),
        begun,
        classes,
        (50,) * len(classes),
        title,
        status,
        measurements=measured,
    )
    folder.write_facts(facts)
    before, after = _weights(config, seed), _weights(config, seed + 1)
    labels = random.integers(0, len(classes), 300)
    reports = []
    for epoch in range(epochs + 1):
        share = epoch / max(epochs, 1)
        weights = {
            each: (before[each] + 2 * share * (after[each] - before[each])).astype(np.float16)
            for each in before
        }
        answers = answers_of(labels, len(classes), 0.1 + 0.8 * share, random)
        folder.write_snapshot(Snapshot(epoch, weights, answers))
        accuracy = float(np.mean(answers.labels == answers.predicted))
        per_class = tuple(
            float(np.mean(answers.predicted[labels == each] == each)) if (labels == each).any() else -1.0
            for each in range(len(classes))
        )
        reports.append(
            EpochReport(
                epoch,
                epochs,
                2.3 - 2 * share,
                accuracy,
                {"validation": accuracy},
                1.5,
                2.3 - 1.8 * share,
                per_class,
                0.001,
            )
        )
    folder.write_history(tuple(reports))
    if result:
        folder.write_result(answers_of(random.integers(0, len(classes), result), len(classes), 0.9, random))
    return folder


def answers_of(labels: np.ndarray, classes: int, right: float, random: np.random.Generator) -> Answers:
    """What a network would say that is right so often; wrong answers are mostly of the next class."""
    hit = random.random(len(labels)) < right
    wrong = (labels + random.choice([1, 1, 2], len(labels))) % classes
    confidence = np.clip(random.normal(0.8, 0.15, len(labels)), 1 / classes, 1).astype(np.float32)
    return Answers(np.arange(len(labels)) * 3, labels, np.where(hit, labels, wrong), confidence)


def _weights(config: dict, seed: int) -> dict[str, np.ndarray]:
    network = build(config, seed=seed)
    return {
        f"{node.id}/{name}": array for node in network.nodes for name, array in weights_of(node.layer).items()
    }


def picture_sets(count: int = 1200, classes: tuple[str, ...] = DIGITS, side: int = 28, seed: int = 0):
    """Pictures to learn from and to test on: a bright square each, whose place is its class and number."""
    from convviz.pictures.sets.array_set import ArraySet
    from convviz.pictures.sets.picture_set import LabelledSets
    from convviz.pictures.sets.records import HeldRecords

    random = np.random.default_rng(seed)
    pictures = random.integers(0, 60, (count, side, side), dtype=np.uint8)
    labels = np.arange(count, dtype=np.int64) % len(classes)
    for index, label in enumerate(labels):
        row, column = divmod(int(label), 4)
        pictures[index, 2 + 6 * row : 7 + 6 * row, 2 + 6 * column : 7 + 6 * column] = 255
    made = ArraySet(HeldRecords(pictures), np.arange(count), labels, classes)
    return LabelledSets(made, made)


def no_data(source, cancel):
    """Opens nothing, as where a folder has been moved."""
    raise ConvvizError("set-missing", f"There is no file or folder {source}.", name=source)
