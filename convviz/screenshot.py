"""Writes a picture of a page of the window, drawn without a display."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError

if TYPE_CHECKING:
    from convviz.ui.main_window import MainWindow
    from convviz.ui.page import Page

# Long enough for everything that is shown a moment after the window, and after an answer.
_SETTLE_MS = 300
_LOOK_MS = 50
# TensorFlow takes five seconds to start, and on a slow machine far more.
_PATIENCE_S = 60
_HANDOUTS = (".svg", ".pdf")


def take_screenshot(
    page: str,
    output: Path,
    size: tuple[int, int] = (1280, 800),
    workspace: Path | None = None,
    language: str = "en",
    theme: str = "light",
) -> None:
    """Writes what the window shows on `page` as a PNG of `size` (width, height) pixels.

    A .svg or .pdf holds what the page is about, without the controls around it, as shapes and text.

    What is under way is waited for, up to a minute. The settings of the person who runs it neither matter nor change.

    Args:
        page: Id of the page.
        output: The file to write.
        size: In pixels.
        workspace: A file to open on the page, such as a workspace or a model; what a first start shows if None.
        language: Code of the interface's language.
        theme: `"light"` or `"dark"`.

    Raises:
        ConvvizError: The page is not built, or a file cannot be read or written.
    """
    if "QT_QPA_PLATFORM" not in os.environ:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        window = _window(page, size, workspace, language, theme, Path(folder))
        if output.suffix.lower() in _HANDOUTS:
            _hand_out(window.page(page), output, theme)
        else:
            write_whole(output, _png(window))
        window.close()


def _window(
    page: str, size: tuple[int, int], file: Path | None, language: str, theme: str, folder: Path
) -> MainWindow:
    """The window when all that the page asks and computes is there."""
    from PySide6.QtCore import QSettings

    from convviz.app import create_window
    from convviz.texts.languages import find_language
    from convviz.ui.settings import Settings
    from convviz.ui.theme import ThemeChoice

    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.language, settings.theme = find_language(language).code, ThemeChoice(theme)
    settings.reduced_motion = settings.first_run_done = True
    settings.text_size = 100
    window = create_window(settings=settings)
    try:
        window.show_page(page)
    except ValueError as error:
        raise ConvvizError("page-unknown", str(error), name=page) from error
    if file is not None:
        _open(window.page(page), file)
    window.resize(*size)
    window.show()
    _wait(window.page(page))
    return window


def _png(window: MainWindow) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImageWriter
    from PySide6.QtWidgets import QWidget

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(QWidget.grab(window).toImage())
    return bytes(data.data())


def _hand_out(page: Page, output: Path, theme: str) -> None:
    """Writes the page's middle as shapes and text, with what it shows in words."""
    from convviz.exports.handout import write_handout
    from convviz.exports.pdf_page import write_pdf
    from convviz.ui.export_options import PictureOptions
    from convviz.ui.pages.exporting.handouts import PageHandOuts
    from convviz.ui.pages.exporting.page_exporting import PageExporting

    exporting = page.findChild(PageExporting)
    handouts = PageHandOuts(page) if exporting is None else exporting.desk.handouts
    picture = handouts.picture(PictureOptions(theme="dark" if theme == "dark" else "light"), words=True)
    if output.suffix.lower() == ".pdf":
        write_pdf(output, picture)
    else:
        write_handout(output, picture)


def _wait(page: Page) -> None:
    """Lets the page work until nothing has been under way for a moment, or patience ends."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    begun = quiet_since = time.monotonic()

    def look() -> None:
        nonlocal quiet_since
        now = time.monotonic()
        if not page.settled():
            quiet_since = now
        if now - quiet_since >= _SETTLE_MS / 1000 or now - begun > _PATIENCE_S:
            loop.quit()

    timer = QTimer(loop, interval=_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()


def _open(page: Page, file: Path) -> None:
    """Opens a file on a page, before this returns."""
    from convviz.ui.pages.lab.page import LabPage
    from convviz.ui.pages.network.page import NetworkPage
    from convviz.workspace.opening import open_file

    match page:
        case LabPage():
            page.workspace.take(open_file(file))
        case NetworkPage():
            page.files.open_now(file)
        case _:
            page.open_file(file)
