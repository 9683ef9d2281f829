"""Runs whose worker is gone: they are offered to be gone on with."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.learning.run_lock import is_held
from convviz.texts.errors import sentence
from convviz.workspace.runs import RunSummary, RunsWorkspace


def interrupted_runs(runs: RunsWorkspace, running: str) -> tuple[RunSummary, ...]:
    """Those that say they run though nobody trains them, this window (`running`) or another; the newest first."""
    return tuple(
        run
        for run in runs.runs()
        if run.facts.status == "running" and run.id != running and not is_held(runs.folder_of(run.id).path)
    )


def set_aside(runs: RunsWorkspace, run: RunSummary) -> None:
    """Marks such a run as stopped: it is not offered again, and can still be gone on with."""
    try:
        runs.folder_of(run.id).write_facts(replace(run.facts, status="stopped"))
    except ConvvizError as error:
        runs.notice.emit(sentence(error))
    else:
        runs.add(run.id)
