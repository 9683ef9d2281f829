"""Naming the classes of one's own model: kept beside it, found there again, and remembered where that cannot be."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.networks import bundled
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.network.classes_dialog import ClassesDialog
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.workspace import class_naming

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")

NAMES = ("zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    made = create_window(settings=settings)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.show_page("network")
    return made


@pytest.fixture
def page(window: MainWindow) -> NetworkPage:
    made = window.page("network")
    assert isinstance(made, NetworkPage)
    return made


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "nets"
    folder.mkdir()
    return Path(shutil.copy(bundled.path("mnist"), folder / "digits.keras"))


def opened(page: NetworkPage, path: Path, qtbot: QtBot) -> tuple[str, ...]:
    with qtbot.waitSignal(page.workspace.opened, timeout=20_000):
        page.files.open(path)
    return page.workspace.state.classes


def asked(window: MainWindow) -> ClassesDialog:
    window.action_table["class-names"].trigger()
    dialog = next(found for found in window.findChildren(ClassesDialog) if found.isVisible())
    assert isinstance(dialog, ClassesDialog)
    return dialog


def accept(dialog: ClassesDialog, names: tuple[str, ...]) -> None:
    dialog.text.setPlainText("\n".join(names))
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    box.accepted.emit()


def test_the_names_stand_beside_the_model_and_go_with_it(
    window: MainWindow, page: NetworkPage, model: Path, qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    before = model.read_bytes()
    assert opened(page, model, qtbot) == ()
    dialog = asked(window)
    where = dialog.findChild(QLabel, "classesKept")
    assert where is not None
    assert "digits.keras.classes.txt" in where.text()
    accept(dialog, NAMES)
    beside = model.with_name("digits.keras.classes.txt")
    assert beside.read_text(encoding="utf-8").splitlines() == list(NAMES)
    assert "digits.keras.classes.txt" in window.notice()
    assert model.read_bytes() == before
    # Another program, or a person with an editor, has the last word; the settings know older names.
    beside.write_text("\n".join(reversed(NAMES)), encoding="utf-8")
    assert opened(page, model, qtbot) == tuple(reversed(NAMES))
    elsewhere = Path(shutil.copytree(model.parent, tmp_path / "elsewhere")) / model.name
    settings.remember_class_names(page.workspace.state.model.key, ())  # pyright: ignore[reportOptionalMemberAccess]
    assert opened(page, elsewhere, qtbot) == tuple(reversed(NAMES))


def test_reset_takes_the_file_away(window: MainWindow, page: NetworkPage, model: Path, qtbot: QtBot) -> None:
    opened(page, model, qtbot)
    accept(asked(window), NAMES)
    box = asked(window).findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Reset).click()
    assert page.workspace.state.classes == ()
    assert [path.name for path in model.parent.iterdir()] == ["digits.keras"]
    assert opened(page, model, qtbot) == ()


def test_a_folder_that_cannot_be_written_to_is_said_and_the_names_are_remembered(
    window: MainWindow, page: NetworkPage, model: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _data: bytes) -> None:
        raise class_naming.ConvvizError("cannot-write", "no", path=str(path), reason="Read-only file system")

    monkeypatch.setattr(class_naming, "write_whole", refuse)
    opened(page, model, qtbot)
    accept(asked(window), NAMES)
    assert "Read-only file system" in window.notice()
    assert "remembered by the program" in window.notice()
    assert opened(page, model, qtbot) == NAMES
    assert [path.name for path in model.parent.iterdir()] == ["digits.keras"]


@pytest.mark.skipif(os.name == "nt", reason="a folder is read-only by its rights")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write_is_such_a_folder(
    window: MainWindow, page: NetworkPage, model: Path, qtbot: QtBot
) -> None:
    opened(page, model, qtbot)
    model.parent.chmod(0o500)
    try:
        accept(asked(window), NAMES)
    finally:
        model.parent.chmod(0o700)
    assert "remembered by the program" in window.notice()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cat\ndog", "2 class names; the network has 10 classes"),
        ("\n", "no class names"),
        ('{"a": "b"}', "JSON"),
    ],
)
def test_a_file_of_names_that_does_not_fit_is_said_and_not_used(
    window: MainWindow, page: NetworkPage, model: Path, qtbot: QtBot, text: str, said: str
) -> None:
    model.with_name("digits.keras.classes.txt").write_text(text)
    assert opened(page, model, qtbot) == ()
    assert "digits.keras.classes.txt are not used" in window.notice()
    assert said in window.notice()


def test_what_comes_along_has_no_file_and_is_remembered(
    window: MainWindow, page: NetworkPage, settings: Settings
) -> None:
    dialog = asked(window)
    where = dialog.findChild(QLabel, "classesKept")
    assert where is not None
    assert where.isHidden()
    accept(dialog, NAMES)
    assert settings.class_names(page.workspace.state.model.key) == NAMES  # pyright: ignore[reportOptionalMemberAccess]
    assert not bundled.path("mnist").with_name("mnist.keras.classes.txt").exists()
