"""The running window without a display, as the documents show it: a person's own settings neither matter nor change."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from convviz.app import create_window
from convviz.texts.languages import find_language
from convviz.ui.main_window import MainWindow
from convviz.ui.settings import Settings
from convviz.ui.theme import ThemeChoice

# Longer than anything that is shown a moment after the window.
_SETTLE_MS = 400


def shown_window(
    size: tuple[int, int], language: str = "en", theme: str = "light", *, restore: bool = False
) -> MainWindow:
    """The window, complete and at rest; `restore` brings what is kept between runs, such as trainings."""
    folder = Path(tempfile.mkdtemp(prefix="convviz-pictures-"))
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.language, settings.theme = find_language(language).code, ThemeChoice(theme)
    settings.reduced_motion = settings.first_run_done = True
    window = create_window(restore=restore, settings=settings)
    window.resize(*size)
    window.show()
    settle()
    return window


def settle(milliseconds: int = _SETTLE_MS) -> None:
    """Lets the window do what it has to do."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def pixels_of(window: MainWindow) -> NDArray[np.uint32]:
    """What the window shows: 0xffRRGGBB, shape (height, width)."""
    image = QWidget.grab(window).toImage().convertToFormat(QImage.Format.Format_RGB32)
    numbers = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return numbers[:, : image.width()] | np.uint32(0xFF000000)
