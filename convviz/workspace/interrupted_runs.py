"""Runs whose worker is gone: at the next start they are offered to be gone on with."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.texts.errors import sentence
from convviz.workspace.runs import RunSummary, RunsWorkspace


def interrupted_runs(runs: RunsWorkspace, running: str) -> tuple[RunSummary, ...]:
    """Those that say they are running though only `running` is, the newest first."""
    return tuple(run for run in runs.runs() if run.facts.status == "running" and run.id != running)


def set_aside(runs: RunsWorkspace, run: RunSummary) -> None:
    """Marks such a run as stopped: it is not offered again, and can still be gone on with."""
    try:
        runs.folder_of(run.id).write_facts(replace(run.facts, status="stopped"))
    except ConvvizError as error:
        runs.notice.emit(sentence(error))
    else:
        runs.add(run.id)
