"""What is told of an epoch: means over its steps, seldom enough to be read, and the speed of late."""

from __future__ import annotations

import math

import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.loop import reporting
from convviz.learning.loop.reporting import EpochSoFar, seldom
from convviz.learning.messages import BatchReport, Event, Preparing


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What time it is, in seconds."""
    now = [100.0]
    monkeypatch.setattr(reporting.time, "monotonic", lambda: now[0])
    return now


def test_loss_and_accuracy_are_means_over_the_pictures_so_far(clock: list[float]) -> None:
    told: list[Event] = []
    epoch = EpochSoFar(2, 9, 4, told.append)
    epoch.add(1.0, 3, 6)
    clock[0] += 1
    epoch.add(0.4, 2, 2)
    assert epoch.loss == pytest.approx((6 + 0.8) / 8)
    assert epoch.accuracy == pytest.approx(5 / 8)
    report = told[-1]
    assert isinstance(report, BatchReport)
    assert (report.epoch, report.epochs, report.step, report.steps) == (2, 9, 2, 4)
    assert (report.loss, report.accuracy) == (epoch.loss, epoch.accuracy)


def test_reports_come_at_most_ten_times_a_second(clock: list[float]) -> None:
    told: list[Event] = []
    epoch = EpochSoFar(1, 1, 1000, told.append)
    for _ in range(1000):
        clock[0] += 0.003
        epoch.add(1.0, 1, 2)
    assert 25 <= len(told) <= 30


def test_the_speed_is_that_of_the_last_reports_and_leaves_out_a_rest(clock: list[float]) -> None:
    told: list[Event] = []
    epoch = EpochSoFar(1, 1, 1000, told.append)
    for seconds in (1.0,) * 40 + (0.5,) * 40:
        clock[0] += seconds
        epoch.add(1.0, 1, 10)
    assert told[30].rate == pytest.approx(10)
    assert told[-1].rate == pytest.approx(20)
    clock[0] += 600
    epoch.rest()
    clock[0] += 0.5
    epoch.add(1.0, 1, 10)
    assert told[-1].rate == pytest.approx(20)


def test_a_loss_that_is_no_number_ends_it() -> None:
    epoch = EpochSoFar(3, 9, 4, lambda _event: None)
    with pytest.raises(ConvvizError) as caught:
        epoch.add(math.nan, 0, 4)
    assert (caught.value.code, caught.value.facts) == ("loss-not-finite", {"epoch": 3})


def test_what_is_quick_is_not_told_of(clock: list[float]) -> None:
    told: list[Event] = []
    progress = seldom(told.append, "measuring")
    for done in range(10):
        clock[0] += 0.05
        progress(done, 10)
    assert told == []
    clock[0] += 1
    progress(10, 10)
    progress(10, 10)
    assert told == [Preparing(10, 10, "measuring")]
