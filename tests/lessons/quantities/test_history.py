"""Numbers of trainings that come with a lesson, read from what the program writes itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import EpochReport
from convviz.learning.run_folder import RunFolder
from convviz.lessons.quantities.evaluating import value_of
from convviz.lessons.quantities.records import History
from convviz.lessons.quantities.results import number_of
from convviz.lessons.quantities.subject import Subject

LOSSES = (2.3, 1.9, 0.7, 0.9)
ACCURACIES = (0.1, 0.4, 0.8, 0.9)
KEPT = (0.11, 0.45, 0.83, 0.79)
_AN_EPOCH = b'{"epoch": 1, "loss": 1, "accuracy": 1, "validation": {}}'


@pytest.fixture
def subject(tmp_path: Path) -> Subject:
    reports = tuple(
        EpochReport(
            epoch=epoch,
            epochs=3,
            loss=LOSSES[epoch],
            accuracy=ACCURACIES[epoch],
            validation={"validation": KEPT[epoch]},
            seconds=1.5,
            validation_loss=None if epoch == 0 else LOSSES[epoch] + 0.1,
            class_accuracies=(0.5, -1.0),
        )
        for epoch in range(4)
    )
    folder = RunFolder(tmp_path)
    folder.write_history(reports)
    return Subject(files={"runs/mine/history.json": (tmp_path / "history.json").read_bytes()})


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (History("mine"), 0.79),
        (History("mine", pick="best"), 0.83),
        (History("mine", pick="best-epoch"), 2),
        (History("mine", pick="epochs"), 3),
        (History("mine", pick="epoch", epoch=0), 0.11),
        (History("mine", "loss"), 0.9),
        (History("mine", "loss", "best"), 0.7),
        (History("mine", "loss", "best-epoch"), 2),
        (History("mine", "accuracy", "best-epoch"), 3),
        (History("mine", "validation_loss", "epoch", 1), 2.0),
        (History("mine", "validation_loss", "best"), 0.8),
    ],
)
def test_a_training_is_read_as_it_was_written(subject: Subject, asked: History, expected: float) -> None:
    assert number_of(value_of(asked, subject)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (History("other"), "lesson-file-missing"),
        (History("mine", pick="epoch", epoch=4), "lesson-not-measured"),
        (History("mine", "validation_loss", "epoch", 0), "lesson-not-measured"),
    ],
)
def test_what_was_not_measured_is_said(subject: Subject, asked: History, code: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        value_of(asked, subject)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "untrusted",
    [
        b"",
        b"{}",
        b"[1, 2]",
        b'[{"epoch": "one", "loss": 1, "accuracy": 1, "validation": {}}]',
        b'[{"epoch": 1, "loss": 1, "accuracy": 1}]',
        b"[" * 100_000,
        b"[%b, %b]" % (_AN_EPOCH.replace(b"1", b"2", 1), _AN_EPOCH),
        b"[%b, %b]" % (_AN_EPOCH, _AN_EPOCH),
        b'[{"epoch": 1, "loss": 1e999, "accuracy": 1, "validation": {}}]',
    ],
)
def test_a_damaged_history_is_one_sentence(untrusted: bytes) -> None:
    with pytest.raises(ConvvizError) as refused:
        value_of(History("mine"), Subject(files={"runs/mine/history.json": untrusted}))
    assert refused.value.code == "lesson-run-damaged"
