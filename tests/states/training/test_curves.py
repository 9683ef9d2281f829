"""Curves are smoothed, read and judged as their definitions say."""

from __future__ import annotations

import math

import pytest

from convviz.states.training.class_bars import class_bars
from convviz.states.training.curves import (
    Curve,
    RunCurves,
    best_accuracy,
    curve,
    overfitting,
    smoothed,
)
from convviz.states.training.plot import plot_scene
from convviz.states.training.state import PlotView


def run_with(
    validation: list[float], training: list[float], accuracy: list[float] | None = None
) -> RunCurves:
    epochs = tuple(float(epoch) for epoch in range(1, len(training) + 1))
    return RunCurves(
        "a",
        "A",
        2,
        loss=Curve(epochs, tuple(training)),
        validation_loss=Curve(epochs[: len(validation)], tuple(validation)),
        validation_accuracy=Curve(epochs, tuple(accuracy or [])),
        live_loss=Curve((0.5, 1.5), (9.0, 8.0)),
        epochs=20,
    )


def test_a_curve_leaves_out_what_is_no_number() -> None:
    assert curve([(1, 0.5), (2, math.nan), (3, None), (4, math.inf), (5, 0.25)]) == Curve((1, 5), (0.5, 0.25))


@pytest.mark.parametrize(("epoch", "value"), [(0.9, None), (1, 5.0), (1.9, 5.0), (3, 7.0), (99, 7.0)])
def test_the_value_at_an_epoch_is_that_of_the_last_point_before_it(epoch: float, value: float | None) -> None:
    assert Curve((1.0, 3.0), (5.0, 7.0)).at(epoch) == value


@pytest.mark.parametrize("weight", [0.05, 0.5, 0.95])
def test_smoothing_is_the_weighted_mean_of_all_values_so_far(weight: float) -> None:
    values = [(37 * place % 11) / 7 for place in range(30)]
    for end, found in enumerate(smoothed(values, weight), start=1):
        weights = [weight ** (end - 1 - place) for place in range(end)]
        mean = sum(each * value for each, value in zip(weights, values[:end], strict=True)) / sum(weights)
        assert found == pytest.approx(mean, rel=1e-6, abs=1e-9)


def test_without_weight_nothing_is_smoothed() -> None:
    assert smoothed((3.0, 1.0, 2.0), 0.0) == (3.0, 1.0, 2.0)


def test_overfitting_is_found_where_the_validation_loss_is_lowest() -> None:
    found = overfitting(run_with([0.9, 0.5, 0.6, 0.7], [0.8, 0.6, 0.4, 0.2]))
    assert found is not None
    assert (found.epoch, found.lowest, found.validation) == (2, 0.5, 0.7)
    assert (found.training_then, found.training) == (0.6, 0.2)


@pytest.mark.parametrize(
    ("validation", "training"),
    [
        ([0.9, 0.7, 0.5, 0.4], [0.8, 0.6, 0.4, 0.2]),  # still falling
        ([0.9, 0.5, 0.6], [0.8, 0.6, 0.4]),  # one higher value may be chance
        ([0.9, 0.5, 0.6, 0.505], [0.8, 0.6, 0.4, 0.2]),  # it has come back
        ([0.9, 0.5, 0.6, 0.7], [0.8, 0.6, 0.7, 0.9]),  # the training loss rises as well: it diverges
        (
            [1e-1, 2e-5, 3e-5, 4e-5],
            [0.5, 0.05, 0.01, 0.004],
        ),  # as good as nothing, and below the training loss
        ([], [0.8, 0.6]),  # nothing is kept for validation
    ],
)
def test_what_is_no_overfitting_is_not_called_so(validation: list[float], training: list[float]) -> None:
    assert overfitting(run_with(validation, training)) is None


def test_the_best_accuracy_is_the_earliest_of_the_highest() -> None:
    assert best_accuracy(run_with([], [1, 1, 1], [0.5, 0.9, 0.9])) == (2, 0.9)
    assert best_accuracy(run_with([], [1, 1, 1])) is None


def test_a_plot_has_the_lines_of_every_run_and_marks_overfitting() -> None:
    run = run_with([0.9, 0.5, 0.6, 0.7], [0.8, 0.6, 0.4, 0.2])
    scene = plot_scene("loss", [run], PlotView(), epoch=3)
    assert [line.kind for line in scene.lines] == ["live", "training", "validation"]
    assert [(spot.x, spot.y, spot.colour) for spot in scene.spots] == [(2, 0.5, 2)]
    assert (scene.epoch, scene.epochs, scene.logarithmic) == (3, 20, False)


def test_a_smoothed_line_has_its_values_faintly_behind_it() -> None:
    run = run_with([0.9, 0.5], [0.8, 0.6])
    scene = plot_scene("loss", [run], PlotView(smoothing=0.5))
    kinds = [line.kind for line in scene.lines]
    assert kinds == ["live", "raw", "training", "raw", "validation"]
    assert scene.lines[2].y == smoothed((0.8, 0.6), 0.5)


def test_a_logarithmic_loss_bears_a_loss_of_zero_and_leaves_accuracy_alone() -> None:
    run = run_with([0.1], [0.01, 0.0])
    view = PlotView(logarithmic=True)
    lines = {line.kind: line.y for line in plot_scene("loss", [run], view).lines}
    assert lines["training"] == pytest.approx((-2, -7))
    assert not plot_scene("accuracy", [run], view).logarithmic


def test_a_class_without_pictures_has_no_bar_and_is_not_the_worst() -> None:
    scene = class_bars(("a", "b", "c"), (0.5, -1.0, 0.25), 1, 4)
    assert [bar.accuracy for bar in scene.bars] == [0.5, None, 0.25]
    worst = scene.worst()
    assert worst is not None
    assert worst.name == "c"
    assert class_bars(("a",), (), 0, 0).worst() is None
