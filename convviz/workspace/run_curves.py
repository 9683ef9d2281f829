"""The curves of a run, from what its worker has told epoch by epoch."""

from __future__ import annotations

from collections.abc import Sequence

from convviz.learning.messages import EpochReport
from convviz.states.training.curves import Curve, RunCurves, curve

_VALIDATION = "validation"


def run_curves(
    run_id: str,
    title: str,
    colour: int,
    history: Sequence[EpochReport],
    live: tuple[Curve, Curve] = (Curve(), Curve()),
) -> RunCurves:
    """The curves of a run; what was measured before the first step is left out, which would flatten all that follows.

    Args:
        run_id: The run.
        title: What it is called.
        colour: Its colour.
        history: Its finished epochs.
        live: Loss and accuracy within the epochs.
    """
    told = [report for report in history if report.epoch > 0]
    return RunCurves(
        run_id,
        title,
        colour,
        loss=curve([(report.epoch, report.loss) for report in told]),
        validation_loss=curve([(report.epoch, report.validation_loss) for report in told]),
        accuracy=curve([(report.epoch, report.accuracy) for report in told]),
        validation_accuracy=curve([(report.epoch, validation_accuracy(report)) for report in told]),
        live_loss=live[0],
        live_accuracy=live[1],
        epochs=max((report.epochs for report in history), default=0),
    )


def validation_accuracy(report: EpochReport) -> float | None:
    """The share of right answers on what is kept for validation, or else on what was measured first; None for none."""
    measured = report.validation
    return measured.get(_VALIDATION, next(iter(measured.values()), None))
