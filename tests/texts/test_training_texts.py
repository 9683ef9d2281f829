"""What the training page says about curves, time and fit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from convviz.networks.blueprint import blank, insert, rows_of
from convviz.networks.blueprint.kinds import row
from convviz.pictures.sets.collection import Collection
from convviz.states.training.curves import Curve, RunCurves
from convviz.states.training.data import ClassesScene, ClassRow
from convviz.texts import training_counts
from convviz.texts.training_build import arguments_text, totals_text, weights_text
from convviz.texts.training_collect import class_row_text, hint_text, remove_class_text
from convviz.texts.training_curves import at_epoch, standing, verdict
from convviz.texts.training_data import class_text, counts_text
from convviz.texts.training_fit import fit_notes, pictures_line
from convviz.texts.training_progress import activity, duration, speed, status_name, time_left

EPOCHS = (1.0, 2.0, 3.0, 4.0)
RUN = RunCurves(
    "a",
    "A",
    0,
    loss=Curve(EPOCHS, (0.8, 0.6, 0.4, 0.2)),
    validation_loss=Curve(EPOCHS, (0.9, 0.5, 0.6, 0.7)),
    accuracy=Curve(EPOCHS, (0.5, 0.6, 0.7, 0.8)),
    validation_accuracy=Curve(EPOCHS, (0.4, 0.66, 0.6, 0.5)),
    live_loss=Curve((4.5,), (0.15,)),
    epochs=10,
)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(-1, "0 s"), (59.4, "59 s"), (59.6, "1 min 0 s"), (200, "3 min 20 s"), (7500, "2 h 5 min")],
)
def test_times_are_said_as_people_say_them(seconds: float, text: str) -> None:
    assert duration(seconds) == text


def test_what_nobody_knows_is_not_said() -> None:
    assert time_left(None) == speed(0) == ""
    assert activity("preparing", "reading", 0, 0) == "Reading pictures…"
    assert activity("preparing", "reading", 1200, 5000) == "Reading pictures… 1,200 of 5,000"
    assert speed(3.14159) == "3.1 pictures/s"
    assert speed(12345.6) == "12,346 pictures/s"


def test_every_status_of_a_run_has_a_word() -> None:
    words = [status_name(status) for status in ("live", "running", "stopped", "finished", "failed")]
    assert len(set(words)) == len(words)


def test_overfitting_is_said_in_words_with_its_numbers() -> None:
    text = verdict(RUN)
    assert "since epoch 2" in text
    for number in ("0.5", "0.7", "0.6", "0.2"):
        assert number in text
    assert "Best on validation: 66.0 % after epoch 2." in standing(RUN)
    assert standing(RUN).startswith("After epoch 4 of 10: loss 0.2, validation 0.7; right answers 80.0 %")


def test_values_are_read_at_whole_epochs_and_beyond_them_from_what_is_live() -> None:
    assert at_epoch(RUN, "loss", 2.3) == "0.6, validation 0.5"
    assert at_epoch(RUN, "loss", 4.8) == "0.15, validation 0.7"
    assert at_epoch(RUN, "accuracy", 1) == "50.0 %, validation 40.0 %"
    assert at_epoch(RunCurves("b", "B", 0), "loss", 3) == ""
    assert standing(RunCurves("b", "B", 0)) == "No epoch is finished yet."


@pytest.mark.parametrize(
    ("network", "pictures", "outputs", "classes", "words"),
    [
        ((28, 28, 1), (28, 28, 1), 10, 10, []),
        ((28, 28, 1), None, 10, 3, ["28×28 pixels, grey", "3 classes"]),
        ((150, 150, 3), (32, 32, 3), 1, 2, ["150×150 pixels, colour"]),
        ((150, 150, 3), None, 1, 3, ["colour", "3 classes"]),
        (None, None, 10, 1, ["one class only"]),
    ],
)
def test_what_is_fitted_and_adapted_is_said(
    network: tuple[int, int, int] | None,
    pictures: tuple[int, int, int] | None,
    outputs: int,
    classes: int,
    words: list[str],
) -> None:
    notes = fit_notes(network, pictures, outputs, classes)
    assert len(notes) == len(words)
    assert all(word in note for word, note in zip(words, notes, strict=True))


@pytest.mark.parametrize(
    ("counted", "one", "many"),
    [
        (training_counts.pictures_counted, "1 picture", "2,000 pictures"),
        (training_counts.classes_counted, "1 class", "2,000 classes"),
        (training_counts.epochs_counted, "1 epoch", "2,000 epochs"),
        (training_counts.answers_counted, "1 answer", "2,000 answers"),
        (training_counts.layers_counted, "1 layer", "2,000 layers"),
        (training_counts.parameters_counted, "1 parameter", "2,000 parameters"),
        (training_counts.products_counted, "1 multiply-add", "2,000 multiply-adds"),
    ],
)
def test_one_is_said_apart_from_none_and_many(counted: Callable[[int], str], one: str, many: str) -> None:
    assert (counted(1), counted(2000)) == (one, many)
    assert counted(0) == many.replace("2,000", "0")


def test_a_single_picture_or_class_is_no_plural() -> None:
    dots = ClassRow(0, "dot", (1, 0, 0))
    assert class_text(dots) == "dot: 1 picture; training 1, validation 0, test 0"
    assert counts_text(ClassesScene((dots,), 1, dots.counts)) == "1 picture, 1 class"
    assert pictures_line(1, 1) == "1 picture to learn from, 1 class"
    assert class_row_text("dot", 1, 0) == "dot: 1 picture, Key 1"
    uneven = Collection(Path("shapes"), "drawings", (("dot", 1), ("ring", 12)))
    assert hint_text(uneven) == "Class dot has 1 picture, ring 12: collect more of dot."
    assert remove_class_text("dot", 1) == "Remove the class “dot” and its picture?"
    assert remove_class_text("dot", 3) == "Remove the class “dot” and its 3 pictures?"


def test_a_network_of_one_layer_with_one_parameter_is_no_plural() -> None:
    single = row("Conv2D", {"filters": 1, "kernel_size": (1, 1), "use_bias": False})
    table = rows_of(insert(blank((4, 4, 1)), 0, single))
    assert totals_text(table) == "1 layer · 1 parameter · 16 multiply-adds"
    assert arguments_text(table.lines[0]).startswith("1 filter of 1 × 1")
    assert weights_text(table.lines[0]).endswith("= 1")
