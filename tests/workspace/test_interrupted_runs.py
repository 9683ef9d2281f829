"""What was interrupted is offered; what another window trains is not, and is not removed either."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_runs import make_run
from msgspec.structs import replace

from convviz.learning.run_folder import RunFolder
from convviz.learning.run_lock import held
from convviz.workspace.interrupted_runs import interrupted_runs, set_aside
from convviz.workspace.runs import RunsWorkspace


@pytest.fixture
def runs(qapp, tmp_path: Path) -> RunsWorkspace:
    for name in ("finished", "killed", "newer"):
        make_run(tmp_path, name, begun=f"2026-11-2{len(name) % 3}T10:00:00Z", epochs=1)
        folder = RunFolder(tmp_path / name)
        status = "finished" if name == "finished" else "running"
        folder.write_facts(replace(folder.facts(), status=status))
    return RunsWorkspace(tmp_path)


def offered(runs: RunsWorkspace, running: str = "") -> set[str]:
    return {run.id for run in interrupted_runs(runs, running)}


def test_runs_that_nobody_trains_any_more_are_offered(runs: RunsWorkspace) -> None:
    assert offered(runs) == {"killed", "newer"}
    assert offered(runs, "newer") == {"killed"}


def test_what_another_window_trains_is_not_offered_until_its_worker_is_gone(runs: RunsWorkspace) -> None:
    with held(runs.folder_of("newer").path):
        assert offered(runs) == {"killed"}
    assert offered(runs) == {"killed", "newer"}


def test_what_another_window_trains_is_not_removed(runs: RunsWorkspace) -> None:
    notices: list[str] = []
    runs.notice.connect(notices.append)
    with held(runs.folder_of("newer").path):
        assert not runs.delete("newer")
        assert "still being trained" in notices[0]
        assert runs.folder_of("newer").facts().status == "running"
    assert runs.delete("newer")


def test_what_is_set_aside_is_not_offered_again(runs: RunsWorkspace) -> None:
    set_aside(runs, next(run for run in interrupted_runs(runs, "") if run.id == "killed"))
    assert offered(runs) == {"newer"}
    assert runs.folder_of("killed").facts().status == "stopped"
