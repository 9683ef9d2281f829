"""The export menu: dialogs that remember, real files, progress, and a cancelled export that leaves nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from convviz.pictures.arrays import read_csv
from convviz.texts.languages import find_language, install
from convviz.ui.export_options import AnimationOptions, NumbersOptions, PictureOptions
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting.animation_export_dialog import AnimationExportDialog
from convviz.ui.pages.exporting.export_dialog import ExportDialog
from convviz.ui.pages.exporting.numbers_export_dialog import NumbersExportDialog
from convviz.ui.pages.exporting.picture_export_dialog import PictureExportDialog
from convviz.ui.pages.lab.commands import LabCommands
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.number_box import NumberBox
from convviz.ui.widgets.preview import Preview
from convviz.ui.widgets.progress_strip import ProgressStrip
from convviz.ui.widgets.save_dialog import SaveDialog
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.export_job import Cancelled, Progress

Choose = Callable[[Path], None]


def ask(window: MainWindow, action: str) -> ExportDialog:
    window.action_table[action].trigger()
    return next(dialog for dialog in window.findChildren(ExportDialog) if dialog.isVisible())


def part(dialog: QWidget, kind: type, name: str):
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def pick(dialog: QWidget, name: str, option: str) -> None:
    """Chooses as a person does: by a click on a segment, or in a menu."""
    control = part(dialog, QWidget, name)
    if isinstance(control, Segmented):
        QTest.mouseClick(part(control, QWidget, f"{option}Segment"), Qt.MouseButton.LeftButton)
    else:
        assert isinstance(control, MenuButton)
        next(action for action in control.menu().actions() if action.data() == option).trigger()


def save(dialog: ExportDialog) -> None:
    QTest.mouseClick(part(dialog, QPushButton, "exportSave"), Qt.MouseButton.LeftButton)


def strip(window: MainWindow, name: str = "exportProgress") -> ProgressStrip:
    return part(window, ProgressStrip, name)


def test_a_picture_has_the_size_and_theme_that_were_chosen(
    window: MainWindow, choose: Choose, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(window, "export-png")
    pick(dialog, "exportSize", "1280x720")
    pick(dialog, "exportTheme", "dark")
    save(dialog)
    choose(tmp_path / "lab")
    qtbot.waitUntil((tmp_path / "lab.png").exists)
    with Image.open(tmp_path / "lab.png") as picture:
        assert picture.size == (1280, 720)
        assert picture.getpixel((3, 3)) == (0x1D, 0x21, 0x29)
    assert settings.picture_export == PictureOptions("1280x720", "dark")
    assert settings.export_folder == tmp_path


def test_the_notice_says_what_was_saved_and_where(
    window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    save(ask(window, "export-csv"))
    choose(tmp_path / "numbers.csv")
    qtbot.waitUntil(lambda: bool(window.notice()))
    assert window.notice() == f"Saved numbers.csv in {tmp_path}."


def test_the_preview_is_the_picture_that_is_written(
    window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(window, "export-png")
    assert isinstance(dialog, PictureExportDialog)
    pick(dialog, "exportSize", "640x480")
    qtbot.waitUntil(lambda: dialog.preview().width() == 640)
    preview = dialog.preview().copy()
    save(dialog)
    choose(tmp_path / "lab.png")
    qtbot.waitUntil((tmp_path / "lab.png").exists)
    with Image.open(tmp_path / "lab.png") as picture:
        written = np.asarray(picture.convert("RGB"))
    shown = np.frombuffer(preview.constBits(), dtype=np.uint8).reshape(480, 640, 4)[:, :, 2::-1]
    np.testing.assert_array_equal(written, shown)


def test_the_preview_follows_the_theme_and_the_caption(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ask(window, "export-png")
    assert isinstance(dialog, PictureExportDialog)
    qtbot.waitUntil(lambda: not dialog.preview().isNull())
    light = dialog.preview().copy()
    pick(dialog, "exportTheme", "dark")
    qtbot.waitUntil(lambda: dialog.preview().pixelColor(3, 3) != light.pixelColor(3, 3))
    dark = dialog.preview().copy()
    QTest.mouseClick(part(dialog, QCheckBox, "exportCaption"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.preview() != dark)
    dialog.reject()


def test_a_drawing_keeps_its_text_as_text(
    window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    save(ask(window, "export-svg"))
    choose(tmp_path / "lab.svg")
    qtbot.waitUntil((tmp_path / "lab.svg").exists)
    text = (tmp_path / "lab.svg").read_text(encoding="utf-8")
    assert "<svg" in text
    assert ">Letter A" in text
    assert "−1.2" in text


def test_an_animation_shows_every_cell_and_ends_with_all_of_them(
    window: MainWindow, choose: Choose, tmp_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    dialog = ask(window, "export-gif")
    assert "16 of 16 cells" in dialog.outcome()
    box = part(dialog, NumberBox, "exportSpeed")
    qtbot.waitUntil(dialog.isActiveWindow)
    box.setFocus()
    QTest.keyClicks(box, "20")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert "0.8 s" in dialog.outcome()
    save(dialog)
    choose(tmp_path / "film")
    qtbot.waitUntil((tmp_path / "film.gif").exists, timeout=20_000)
    with Image.open(tmp_path / "film.gif") as film:
        assert film.size == (640, 480)
        assert film.n_frames == 16
        assert film.info["duration"] == 50
    assert settings.animation_export == AnimationOptions(cells_per_second=20)


def test_fewer_cells_are_spread_evenly(
    window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = ask(window, "export-gif")
    part(dialog, QWidget, "exportMostCells").setValue(4)
    assert dialog.outcome().startswith("4 of 16 cells, 1 s")
    save(dialog)
    choose(tmp_path / "film.gif")
    qtbot.waitUntil((tmp_path / "film.gif").exists, timeout=20_000)
    with Image.open(tmp_path / "film.gif") as film:
        assert film.n_frames == 4


def test_the_caption_stands_above_the_frames_or_not(
    window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    ink: list[int] = []
    for name in ("with.gif", "without.gif"):
        dialog = ask(window, "export-gif")
        part(dialog, QWidget, "exportMostCells").setValue(2)
        part(dialog, QCheckBox, "exportCaption").setChecked(name == "with.gif")
        save(dialog)
        choose(tmp_path / name)
        qtbot.waitUntil((tmp_path / name).exists, timeout=20_000)
        qtbot.waitUntil(window.action_table["export-gif"].isEnabled)
        with Image.open(tmp_path / name) as film:
            # The corner where the caption begins; the pictures stand in the middle.
            corner = np.asarray(film.convert("L").crop((10, 10, 60, 36)))
        ink.append(int((corner < 128).sum()))
    assert ink[0] > 50
    assert ink[1] == 0


def test_all_cells_are_all_whatever_the_number_says(window: MainWindow) -> None:
    dialog = ask(window, "export-gif")
    part(dialog, QWidget, "exportMostCells").setValue(4)
    pick(dialog, "exportCells", "all")
    assert dialog.outcome().startswith("16 of 16 cells")
    dialog.reject()


def test_a_video_is_written(window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = ask(window, "export-mp4")
    part(dialog, QWidget, "exportMostCells").setValue(3)
    save(dialog)
    choose(tmp_path / "film.mp4")
    qtbot.waitUntil((tmp_path / "film.mp4").exists, timeout=30_000)
    assert (tmp_path / "film.mp4").read_bytes()[4:8] == b"ftyp"
    qtbot.waitUntil(lambda: "film.mp4" in window.notice())


def test_undoing_what_is_being_written_does_not_disturb_it(
    window: MainWindow, page: LabPage, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    save(ask(window, "export-gif"))
    choose(tmp_path / "film.gif")
    page.workspace.clear_ink()
    page.undo_stack.clear()
    page.workspace.set_bias(0, 1.0)  # forgets the letter, which the writing thread still reads
    qtbot.waitUntil((tmp_path / "film.gif").exists, timeout=20_000)
    with Image.open(tmp_path / "film.gif") as film:
        assert film.n_frames == 16


def test_numbers_come_back_exactly(
    window: MainWindow, page: LabPage, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    for action, name in (("export-csv", "a.csv"), ("export-npy", "a.npy")):
        save(ask(window, action))
        choose(tmp_path / name)
        qtbot.waitUntil((tmp_path / name).exists)
        qtbot.waitUntil(window.action_table["export-csv"].isEnabled)
    values = page.workspace.scene.grids[1].values[:, :, 0]
    np.testing.assert_array_equal(read_csv(tmp_path / "a.csv"), values)
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), values)


def test_the_numbers_of_any_grid_and_of_one_channel_can_be_taken(
    window: MainWindow, page: LabPage, choose: Choose, tmp_path: Path, settings: Settings, qtbot: QtBot
) -> None:
    cube = np.arange(5 * 6 * 3, dtype=np.float32).reshape(5, 6, 3) - 7.25
    page.workspace.set_values(cube)
    dialog = ask(window, "export-npy")
    assert isinstance(dialog, NumbersExportDialog)
    pick(dialog, "exportGrid", "0")
    assert "5 × 6 × 3" in dialog.outcome()
    pick(dialog, "exportChannels", "one")
    pick(dialog, "exportChannel", "2")
    assert dialog.outcome().startswith("5 × 6 numbers")
    save(dialog)
    choose(tmp_path / "plane.npy")
    qtbot.waitUntil((tmp_path / "plane.npy").exists)
    np.testing.assert_array_equal(np.load(tmp_path / "plane.npy"), cube[:, :, 2])
    assert settings.numbers_export == NumbersOptions("one")


def test_channels_are_only_asked_for_where_there_are_several(window: MainWindow, page: LabPage) -> None:
    dialog = ask(window, "export-csv")
    assert not part(dialog, QWidget, "exportChannels").isVisible()
    dialog.reject()
    page.workspace.set_values(np.ones((5, 5, 2), dtype=np.float32))
    dialog = ask(window, "export-csv")
    pick(dialog, "exportGrid", "0")
    assert part(dialog, QWidget, "exportChannels").isVisible()
    dialog.reject()


def test_return_goes_on_and_escape_leaves_everything_as_it_was(
    window: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    dialog = ask(window, "export-png")
    pick(dialog, "exportTheme", "dark")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.findChildren(SaveDialog)
    assert settings.picture_export == PictureOptions()
    dialog = ask(window, "export-png")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(SaveDialog)))
    window.findChildren(SaveDialog)[0].reject()


def test_the_name_offered_says_what_is_on_screen(window: MainWindow, page: LabPage, tmp_path: Path) -> None:
    save(ask(window, "export-gif"))
    dialog = window.findChildren(SaveDialog)[0]
    assert [Path(name).name for name in dialog.selectedFiles()] == ["letter-a-sobel-x.gif"]
    dialog.reject()
    page.files.save(tmp_path / "Lesson 3.convviz")
    save(ask(window, "export-png"))
    dialog = window.findChildren(SaveDialog)[-1]
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Lesson-3.png"]
    dialog.reject()


def test_playing_stops_so_that_the_file_shows_what_was_on_screen(window: MainWindow, page: LabPage) -> None:
    page.transport.toggle()
    dialog = ask(window, "export-png")
    assert not page.transport.playback.playing
    dialog.reject()


class Waiting:
    """Stands in for a long export: begins its file, and writes no more until it is cancelled."""

    def __init__(self) -> None:
        self.started = threading.Event()
        self.cancelled = threading.Event()

    def __call__(self, path: Path, progress: Progress, cancelled: Cancelled) -> int | None:
        from convviz.exports.atomic import whole_file
        from convviz.layers.errors import ConvvizError

        try:
            with whole_file(path) as begun:
                begun.write_text("half a film")
                progress(3, 12)
                self.started.set()
                while not cancelled():
                    self.cancelled.wait(0.005)
                raise InterruptedError
        except ConvvizError:
            return None


@pytest.fixture
def waiting(window: MainWindow, commands: LabCommands, choose: Choose, tmp_path: Path) -> Waiting:
    export = Waiting()
    (tmp_path / "films").mkdir()
    commands.desk.ask_path("Export", "Animation", ".gif", export)
    choose(tmp_path / "films" / "film.gif")
    return export


def test_a_strip_tells_how_far_it_is_and_cancel_leaves_nothing(
    window: MainWindow, waiting: Waiting, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = strip(window)
    assert not shown.isVisible()
    qtbot.waitUntil(shown.isVisible)
    assert shown.text() == "Writing film.gif…"
    assert list((tmp_path / "films").iterdir()) != []
    cancel = next(button for button in shown.findChildren(QPushButton))
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isEnabled()
    qtbot.waitUntil(lambda: not shown.isVisible())
    assert list((tmp_path / "films").iterdir()) == []
    assert window.notice() == "film.gif was not written."


def test_the_window_works_while_a_file_is_written_but_no_other_is(
    window: MainWindow, page: LabPage, commands: LabCommands, waiting: Waiting, qtbot: QtBot
) -> None:
    qtbot.waitUntil(waiting.started.is_set)
    assert not any(window.action_table[f"export-{kind}"].isEnabled() for kind in ("png", "gif", "csv"))
    window.action_table["step"].trigger()
    assert page.workspace.scene.transport.position == 7
    commands.desk.job.cancel()
    qtbot.waitUntil(lambda: not commands.desk.job.busy)
    assert window.action_table["export-png"].isEnabled()


def test_closing_the_window_ends_the_export_and_leaves_nothing(
    window: MainWindow, waiting: Waiting, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.waitUntil(waiting.started.is_set)
    window.close()
    assert list((tmp_path / "films").iterdir()) == []


def test_a_folder_that_takes_no_files_is_said_in_a_sentence(
    window: MainWindow, commands: LabCommands, qtbot: QtBot, tmp_path: Path
) -> None:
    from functools import partial

    from convviz.exports.number_set import NumberSet, write_number_set

    path, numbers = tmp_path / "missing" / "a.csv", NumberSet("ones", np.ones((4, 4, 1), np.float32))
    commands.desk.job.start(path, partial(write_number_set, path, numbers=numbers))
    qtbot.waitUntil(lambda: bool(window.notice()))
    assert "a.csv" in window.notice()


def test_a_mistake_in_an_export_reaches_the_hook_for_unexpected_ones(
    commands: LabCommands, qtbot: QtBot
) -> None:
    def broken(_progress: Progress, _cancelled: Cancelled) -> int:
        raise ZeroDivisionError("mistake")

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(commands.desk.job.crashed):
        commands.desk.job.start(Path("x.gif"), broken)
    assert [str(error) for _, error, _ in caught] == ["mistake"]


@pytest.mark.parametrize("code", ["en", "pt", "es"])
@pytest.mark.parametrize("action", ["export-png", "export-gif", "export-csv"])
def test_every_control_is_named_and_nothing_is_cut_off(window: MainWindow, code: str, action: str) -> None:
    install(find_language(code))
    dialog = ask(window, action)
    assert dialog.objectName() == "exportDialog"
    for name in ("exportSize", "exportTheme", "exportCaption", "exportSpeed", "exportCells", "exportGrid"):
        control = dialog.findChild(QWidget, name)
        if control is not None:
            assert control.accessibleName() or getattr(control, "text", str)()
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.fontMetrics().horizontalAdvance(label.text()), label.text()
    dialog.reject()


def test_remembered_options_that_make_no_sense_are_the_usual_ones(settings: Settings) -> None:
    settings._store.setValue("animation_export", '{"size": "1x1", "cells_per_second": 1e9}')
    settings._store.setValue("picture_export", "nonsense")
    assert settings.animation_export == AnimationOptions()
    assert settings.picture_export == PictureOptions()


def test_the_dialog_opens_with_what_was_chosen_last(window: MainWindow, settings: Settings) -> None:
    settings.animation_export = AnimationOptions("1280x720", "dark", False, 7.5, False, 12)
    dialog = ask(window, "export-mp4")
    assert isinstance(dialog, AnimationExportDialog)
    assert dialog.options() == settings.animation_export
    dialog.reject()


def test_the_preview_keeps_the_shape_of_the_picture(window: MainWindow, qtbot: QtBot) -> None:
    dialog = ask(window, "export-png")
    assert isinstance(dialog, QDialog)
    pick(dialog, "exportSize", "1920x1080")
    preview = part(dialog, Preview, "preview")
    qtbot.waitUntil(lambda: preview.image().size().toTuple() == (1920, 1080))
    shown = preview.grab().toImage()
    # The frame is as wide as the preview, and the ground of the dialog shows above it.
    assert shown.pixelColor(0, shown.height() // 2) != shown.pixelColor(0, 2)
    dialog.reject()
