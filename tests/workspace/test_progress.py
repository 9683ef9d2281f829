"""Progress is there after a restart, whatever became of the file."""

from __future__ import annotations

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from convviz.states.lessons.progress import Progress, Tally
from convviz.workspace.progress import ProgressWorkspace


def begun(path: Path | None) -> tuple[ProgressWorkspace, list[str]]:
    workspace, notices = ProgressWorkspace(path), list[str]()
    workspace.notice.connect(notices.append)
    workspace.begin()
    return workspace, notices


def test_what_was_done_is_there_the_next_time(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "kept" / "progress.json"
    first, _ = begun(path)
    first.rename("  Ana   Lima ")
    first.see("stride", "one", total=6, questions=3, last=False)
    first.answer("stride", "one", right=True)
    first.finish_exercise("sizes", 1, attempts=1, right=True)
    qtbot.waitUntil(path.exists)
    second, notices = begun(path)
    assert second.progress == first.progress
    assert second.progress.name == "Ana Lima"
    assert second.progress.step("stride", "one").when.endswith("+00:00")
    assert notices == []


def test_changes_are_told_once_and_only_when_something_changed(tmp_path: Path) -> None:
    workspace, _ = begun(tmp_path / "progress.json")
    told: list[object] = []
    workspace.changed.connect(told.append)
    workspace.answer("a", "b", right=True)
    workspace.answer("a", "b", right=True)
    workspace.reveal("a", "b")
    assert told == [workspace.progress]


def test_a_damaged_file_is_kept_beside_and_progress_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "progress.json"
    for number in (1, 2):
        path.write_text(f"broken {number}", encoding="utf-8")
        workspace, notices = begun(path)
        assert workspace.progress == Progress()
        aside = tmp_path / f"progress-damaged-{number}.json"
        assert aside.read_text(encoding="utf-8") == f"broken {number}"
        assert len(notices) == 1
        assert str(aside) in notices[0]
    workspace.finish_exercise("sums", 2, attempts=3, right=False)
    workspace.write()
    assert begun(path)[0].progress.tally("sums", 2) == Tally(done=1, revealed=1)


def test_a_later_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "progress.json"
    path.write_text(json.dumps({"format": 99}), encoding="utf-8")
    _, notices = begun(path)
    assert json.loads((tmp_path / "progress-damaged-1.json").read_text(encoding="utf-8")) == {"format": 99}
    assert len(notices) == 1


def test_a_disk_that_refuses_is_told_once(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    workspace, notices = begun(file / "progress.json")
    workspace.rename("Ana")
    workspace.write()
    workspace.write()
    assert len(notices) == 1
    assert str(file) in notices[0]


def test_without_a_file_nothing_is_written(tmp_path: Path) -> None:
    workspace, _ = begun(None)
    workspace.rename("Ana")
    workspace.write()
    workspace.forget()
    assert workspace.progress == Progress()
    assert list(tmp_path.iterdir()) == []
