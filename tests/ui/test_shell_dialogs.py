"""About, the sheet of keys, and the dialog for the unexpected."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

import convviz
from convviz.ui.main_window import MainWindow
from convviz.ui.problem_dialog import ProblemDialog
from convviz.ui.problem_reporter import ProblemReporter
from convviz.ui.versions import installed_versions


def _opened(window: MainWindow, action_id: str) -> QDialog:
    window.action_table[action_id].trigger()
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def test_about_names_versions_licence_and_credits(window: MainWindow) -> None:
    dialog = _opened(window, "about")
    browser = dialog.findChild(QTextBrowser, "aboutText")
    assert browser is not None
    text = browser.toPlainText()
    for expected in (
        convviz.__version__,
        "Python",
        "MIT",
        "LGPL",
        "Inter",
        "SIL Open Font License",
        "GPL",
        "scikit-image",
    ):
        assert expected in text
    dialog.close()


def test_every_version_is_known() -> None:
    versions = dict(installed_versions())
    assert versions["convviz"] == convviz.__version__
    assert "?" not in versions.values()


def test_the_sheet_lists_what_can_be_done_now(window: MainWindow) -> None:
    window.action_table.connect_to("export-png", window.update)
    dialog = _opened(window, "shortcuts")
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Undo" in texts
    assert "Export: Picture (PNG)" in texts
    assert "In a grid: move the cursor" in texts
    assert "Save workspace" not in texts
    assert "Ctrl+Z" in texts or "⌘Z" in texts
    dialog.close()


def test_the_sheet_of_another_page_has_no_keys_of_the_lab(window: MainWindow) -> None:
    window.action_table.connect_to("save", window.update, "lab")
    for page, listed in (("lab", True), ("network", False)):
        window.show_page(page)
        dialog = _opened(window, "shortcuts")
        assert ("Save workspace" in [label.text() for label in dialog.findChildren(QLabel)]) == listed
        dialog.close()


@pytest.fixture
def reporter(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[ProblemReporter]:
    # What the reporter prints would reach pytest-qt's own hook.
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = ProblemReporter(window)
    made.install()
    yield made
    dialog = made.dialog()
    if dialog is not None:
        dialog.close()


def _dialog(qtbot: QtBot, reporter: ProblemReporter) -> ProblemDialog:
    qtbot.waitUntil(lambda: reporter.dialog() is not None)
    dialog = reporter.dialog()
    assert dialog is not None
    return dialog


def _fail() -> None:
    raise RuntimeError("the kernel fell over")


def test_an_exception_in_a_slot_opens_the_dialog_and_work_goes_on(
    qtbot: QtBot, window: MainWindow, reporter: ProblemReporter
) -> None:
    QTimer.singleShot(0, _fail)
    text = _dialog(qtbot, reporter).text()
    assert "RuntimeError: the kernel fell over" in text
    assert "test_shell_dialogs.py" in text
    assert f"convviz {convviz.__version__}" in text
    window.show_page("network")
    assert window.current_page().page_id == "network"


def test_an_exception_in_a_thread_opens_the_dialog(qtbot: QtBot, reporter: ProblemReporter) -> None:
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    assert "the kernel fell over" in _dialog(qtbot, reporter).text()


def test_the_same_problem_again_is_told_once(
    qtbot: QtBot, window: MainWindow, reporter: ProblemReporter
) -> None:
    for _ in range(3):
        QTimer.singleShot(0, _fail)
    text = _dialog(qtbot, reporter).text()
    qtbot.wait(20)
    assert text.count("RuntimeError: the kernel fell over") == 1
    assert len([dialog for dialog in window.findChildren(ProblemDialog) if dialog.isVisible()]) == 1


def test_the_report_can_be_copied(qtbot: QtBot, reporter: ProblemReporter) -> None:
    QTimer.singleShot(0, _fail)
    dialog = _dialog(qtbot, reporter)
    copy = dialog.findChild(QPushButton, "copyProblemButton")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == dialog.text()


def test_a_problem_after_the_dialog_was_closed_starts_a_new_report(
    qtbot: QtBot, reporter: ProblemReporter
) -> None:
    QTimer.singleShot(0, _fail)
    _dialog(qtbot, reporter).close()
    reporter.report(ValueError, ValueError("another"), None)
    text = _dialog(qtbot, reporter).text()
    assert "another" in text
    assert "the kernel fell over" not in text


def test_control_c_opens_no_dialog(qtbot: QtBot, reporter: ProblemReporter) -> None:
    reporter.report(KeyboardInterrupt, KeyboardInterrupt(), None)
    qtbot.wait(20)
    assert reporter.dialog() is None


def test_the_report_is_for_reading_only(qtbot: QtBot, reporter: ProblemReporter) -> None:
    QTimer.singleShot(0, _fail)
    edit = _dialog(qtbot, reporter).findChild(QPlainTextEdit, "problemText")
    assert edit is not None
    assert edit.isReadOnly()
