"""Every dialog of the program, opened one after the other: one that is added needs a maker here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final, cast

from every_view import settle
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QPlainTextEdit

import convviz.ui
from convviz.pictures.sets.picture_set import Skipped
from convviz.states.network.tray import Label
from convviz.texts.articles.links import TermLink
from convviz.ui.about import AboutDialog
from convviz.ui.help.window import HelpWindow
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.exporting.export_dialog import ExportDialog
from convviz.ui.pages.exporting.frame_export_dialog import FrameExportDialog
from convviz.ui.pages.network.classes_dialog import ClassesDialog
from convviz.ui.pages.network.sizes_dialog import SizesDialog
from convviz.ui.pages.network.tray_keep import ClassDialog
from convviz.ui.pages.training.build_code import BuildCodeDialog
from convviz.ui.pages.training.collect_names import NameDialog, NewCollectionDialog
from convviz.ui.pages.training.data_skipped import SkippedDialog
from convviz.ui.pages.training.probe_dialog import ProbeDialog
from convviz.ui.problem_dialog import ProblemDialog
from convviz.ui.settings import Settings
from convviz.ui.shortcut_sheet import ShortcutSheet
from convviz.ui.widgets.save_dialog import SaveDialog

Maker = Callable[[MainWindow], QDialog]

_CODE: Final = (
    "import keras\n" + "model.add(keras.layers.Conv2D(32, 3, activation='relu', padding='same'))\n" * 60
)
_NEVER_SHOWN: Final = {ExportDialog, FrameExportDialog}
_OF_THE_SYSTEM: Final = {SaveDialog}
"""What others have in common, and what the desktop shows in its own way."""


def dialog_classes() -> set[type[QDialog]]:
    """All that a person can meet, found in the program itself."""
    for module in pkgutil.walk_packages(convviz.ui.__path__, "convviz.ui."):
        importlib.import_module(module.name)
    return {each for each in _below(QDialog) if each.__module__.startswith("convviz.")} - (
        _NEVER_SHOWN | _OF_THE_SYSTEM
    )


def every_dialog(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """Opens the dialogs, says what each is, and closes it."""
    for name, make in MAKERS.items():
        dialog = make(window)
        dialog.open()
        dialog.activateWindow()
        settle()
        yield name, dialog
        dialog.close()
        settle(0)


def _below(above: type[QDialog]) -> Iterator[type[QDialog]]:
    for each in above.__subclasses__():
        yield each
        yield from _below(each)


def _asked(action: str, page: str, window: MainWindow) -> QDialog:
    window.show_page(page)
    settle()
    before = {id(each) for each in window.findChildren(QDialog)}
    window.action_table[action].trigger()
    (dialog,) = (each for each in window.findChildren(QDialog) if id(each) not in before)
    return dialog


def _keys(window: MainWindow) -> QDialog:
    return ShortcutSheet(window.action_table, window)


def _problem(window: MainWindow) -> QDialog:
    dialog = ProblemDialog(window)
    dialog.add("Traceback (most recent call last):\n" + "  File somewhere, line 1\n" * 40)
    return dialog


def _help(window: MainWindow) -> QDialog:
    dialog = HelpWindow(window)
    dialog.open_article(TermLink("stride"))
    return dialog


def _name(window: MainWindow) -> QDialog:
    # What it asks comes from elsewhere, in the language in force.
    words = partial(QCoreApplication.translate, "CollectClasses")
    return NameDialog(words("Another name"), words("Its new name"), "a/b", window)


def _collection(window: MainWindow) -> QDialog:
    dialog = NewCollectionDialog(window)
    dialog.line.setText("shapes")
    dialog.classes.setText("circle, circle")
    return dialog


def _skipped(window: MainWindow) -> QDialog:
    files = tuple(
        Skipped(f"circle/{number}.png", "picture-unreadable", "It is no picture.", {}) for number in range(60)
    )
    return SkippedDialog(files, 2 * len(files), window)


def _sizes(window: MainWindow) -> QDialog:
    shapes: tuple[tuple[int | None, ...] | None, ...] = ((None, None, 3), (None, None, 1), None, (None, 8))
    inputs = [SimpleNamespace(name=f"input_layer_{n}", shape=shape) for n, shape in enumerate(shapes * 3)]
    file = SimpleNamespace(facts=SimpleNamespace(name="two eyes", sha256="0"), open_inputs=inputs)
    wanted = SimpleNamespace(file=file, path=Path("eyes.keras"))
    return SizesDialog(cast("Any", wanted), Settings(), window)


def _classes(window: MainWindow) -> QDialog:
    dialog = ClassesDialog(
        [f"class {number}" for number in range(40)], 40, window, "forty_classes.keras.classes.txt"
    )
    text = dialog.findChild(QPlainTextEdit)
    text.setPlainText("only one")
    dialog._take()  # says that names are missing
    return dialog


def _class_of_many(window: MainWindow) -> QDialog:
    return ClassDialog(tuple(Label(number, f"class {number}") for number in range(200)), window)


def _code(window: MainWindow) -> QDialog:
    return BuildCodeDialog(_CODE, "a network", window)


def _question(window: MainWindow) -> QDialog:
    words = partial(QCoreApplication.translate, "ProgressCard")
    text = words("Forget all answers, exercises and the name on this machine? This cannot be undone.")
    box = QMessageBox(QMessageBox.Icon.Question, words("Begin anew"), text, parent=window)
    box.setObjectName("question")
    box.addButton(words("Begin anew"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    return box


MAKERS: Final[dict[str, Maker]] = {
    "keys": _keys,
    "about": AboutDialog,
    "problem": _problem,
    "help": _help,
    "drawing for every epoch": ProbeDialog,
    "code of a plan": _code,
    "name": _name,
    "new collection": _collection,
    "skipped files": _skipped,
    "sizes": _sizes,
    "classes": _classes,
    "class of many": _class_of_many,
    "question": _question,
    "picture": partial(_asked, "export-png", "network"),
    "drawing": partial(_asked, "export-svg", "lab"),
    "page": partial(_asked, "export-pdf", "lab"),
    "animation": partial(_asked, "export-gif", "lab"),
    "animation of the network": partial(_asked, "export-gif", "network"),
    "numbers": partial(_asked, "export-csv", "network"),
    "code": partial(_asked, "export-code", "network"),
    "worksheet": partial(_asked, "export-worksheet", "lab"),
}
"""What opens each."""
