"""Save and Save as: round trips through real files, and what the window's title says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from convviz.states.files.workspace_file import load_bytes
from convviz.states.lab.state import Numbers
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.save_dialog import SaveDialog, with_suffix

Choose = Callable[[Path], None]


def save(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_the_first_save_asks_where_and_adds_the_ending(
    window: MainWindow, page: LabPage, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    page.workspace.set_weight(1, 2, 0, 0, 0.125)
    save(window)
    choose(tmp_path / "lesson 3")
    qtbot.waitUntil((tmp_path / "lesson 3.convviz").exists)
    state, _ = load_bytes((tmp_path / "lesson 3.convviz").read_bytes())
    assert state.stages == page.workspace.state.stages
    assert page.files.path == tmp_path / "lesson 3.convviz"
    assert str(tmp_path / "lesson 3.convviz") in window.notice()


def test_the_next_save_writes_the_same_file_without_asking(
    window: MainWindow, page: LabPage, tmp_path: Path
) -> None:
    path = tmp_path / "a.convviz"
    page.files.save(path)
    page.workspace.set_bias(0, -3.5)
    save(window)
    assert window.findChildren(SaveDialog) == []
    assert load_bytes(path.read_bytes())[0].stages == page.workspace.state.stages


def test_save_as_leaves_the_first_file_and_goes_on_with_the_second(
    window: MainWindow, page: LabPage, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "first.convviz", tmp_path / "second.convviz"
    page.files.save(first)
    before = first.read_bytes()
    page.workspace.set_bias(0, 2.0)
    window.action_table["save-as"].trigger()
    choose(second)
    qtbot.waitUntil(second.exists)
    assert first.read_bytes() == before
    assert page.files.path == second


def test_a_saved_workspace_opens_again_with_its_numbers(
    window: MainWindow, page: LabPage, tmp_path: Path, qtbot: QtBot
) -> None:
    values = np.array([[1, -2, 3, 4], [0.5, 6, 7, 8], [9, 10, 11, 12], [1, 1, 2, 3]], dtype=np.float32)
    page.workspace.set_values(values[:, :, np.newaxis], "grid")
    kept = page.workspace.state
    page.files.save(tmp_path / "kept.convviz")
    page.workspace.clear_ink()
    with qtbot.waitSignal(page.files.opened):
        window.open_files([tmp_path / "kept.convviz"])
    source = page.workspace.state.source
    assert isinstance(source, Numbers)
    np.testing.assert_array_equal(page.workspace.blobs.get(source.blob)[:, :, 0], values)
    assert page.workspace.state.stages == kept.stages


def test_the_title_names_the_file_with_a_star_while_there_are_changes(
    window: MainWindow, page: LabPage, tmp_path: Path, qtbot: QtBot
) -> None:
    assert window.windowTitle() == f"{page.title()} — convviz"
    assert not window.isWindowModified()
    page.files.save(tmp_path / "lesson.convviz")
    assert window.windowTitle() == f"lesson.convviz[*] — {page.title()} — convviz"
    assert not window.isWindowModified()
    page.workspace.set_bias(0, 1.0)
    qtbot.waitUntil(window.isWindowModified)
    assert window.windowTitle().startswith("lesson.convviz[*]")
    page.undo_stack.undo()
    qtbot.waitUntil(lambda: not window.isWindowModified())


def test_a_workspace_that_was_just_opened_has_no_star(
    window: MainWindow, page: LabPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.files.save(tmp_path / "lesson.convviz")
    page.workspace.set_bias(0, 1.0)
    qtbot.waitUntil(window.isWindowModified)
    with qtbot.waitSignal(page.files.opened):
        window.open_files([tmp_path / "lesson.convviz"])
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert window.windowTitle().startswith("lesson.convviz[*]")


def test_a_picture_that_is_opened_does_not_take_the_name_of_the_workspace(
    window: MainWindow, page: LabPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.files.save(tmp_path / "lesson.convviz")
    (tmp_path / "grid.csv").write_text("1,2,3,4\n5,6,7,8\n9,1,2,3\n4,5,6,7\n", encoding="utf-8")
    with qtbot.waitSignal(page.files.opened):
        window.open_files([tmp_path / "grid.csv"])
    assert page.files.path == tmp_path / "lesson.convviz"
    qtbot.waitUntil(window.isWindowModified)


def test_a_file_that_cannot_be_written_is_refused_and_nothing_is_lost(
    window: MainWindow, page: LabPage, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "folder.convviz"
    folder.mkdir()
    before = page.workspace.state
    window.action_table["save-as"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(SaveDialog)))
    window.findChildren(SaveDialog)[0].path_chosen.emit(folder)
    assert "folder.convviz" in window.notice()
    assert page.files.path is None
    assert page.workspace.state == before
    window.findChildren(SaveDialog)[0].reject()


def test_the_folder_is_offered_again_next_time(
    window: MainWindow, choose: Choose, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    save(window)
    choose(tmp_path / "a")
    qtbot.waitUntil((tmp_path / "a.convviz").exists)
    assert settings.save_folder == tmp_path


def test_escape_leaves_the_question_without_saving(window: MainWindow, page: LabPage, qtbot: QtBot) -> None:
    save(window)
    dialog = window.findChild(SaveDialog)
    assert isinstance(dialog, QDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(SaveDialog) == [])
    assert page.files.path is None


def test_a_dropped_workspace_is_opened_like_a_file(
    window: MainWindow, page: LabPage, tmp_path: Path, qtbot: QtBot
) -> None:
    page.workspace.set_stage(0, replace(page.workspace.state.stages[0], padding="same"))
    page.files.save(tmp_path / "lesson.convviz")
    page.undo_stack.undo()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "lesson.convviz"))])
    with qtbot.waitSignal(page.files.opened):
        window._files.take(data)
    assert page.workspace.state.stages[0].padding == "same"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("given", "written"),
    [("a", "a.gif"), ("a.gif", "a.gif"), ("a.GIF", "a.GIF"), ("v1.2", "v1.2.gif"), ("a.png", "a.png.gif")],
)
def test_an_ending_is_added_only_where_it_is_missing(given: str, written: str) -> None:
    assert with_suffix(Path("x") / given, ".gif") == Path("x") / written


def test_a_name_that_the_dialog_did_not_ask_about_is_asked_about(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "v1.2.gif").write_bytes(b"old")
    dialog = SaveDialog("Export", "Animation", ".gif", tmp_path / "v1.2", None)  # type: ignore[arg-type]
    chosen: list[object] = []
    dialog.path_chosen.connect(chosen.append)
    dialog.open()
    dialog.selectFile("v1.2")
    dialog.accept()
    qtbot.waitUntil(dialog.isVisible)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["v1.2.gif"]
    assert chosen == []
    dialog.reject()
    qtbot.wait(0)
