"""Prepares the QApplication: names, font, look, language and motion, before the first window is made."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from convviz import __version__
from convviz.layers.errors import ConvvizError
from convviz.painting.fonts import application_font
from convviz.texts import languages
from convviz.ui import motion, text_size
from convviz.ui.accessibility import install_roles
from convviz.ui.icons import application_icon
from convviz.ui.settings import Settings
from convviz.ui.theme import Appearance

_STYLE = "Fusion"


def application(settings: Settings) -> QApplication:
    """The QApplication, in the style that ours goes with; it is made where there is none, as large as chosen."""
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        with text_size.scaled(text_size.percent_in_force(settings.text_size)):
            # `setStyle` gives the style back: telling Python all the words of QStyle takes 6 ms.
            return QApplication([sys.argv[0], "-style", _STYLE])
    running.setStyle(_STYLE)
    return running


def prepare(application: QApplication, settings: Settings) -> Appearance:
    """Makes the application look and speak as the settings say; the style sheet is put on by `Appearance.dress`.

    Where the translations are not installed it speaks English, and the log says so.
    """
    application.setApplicationName("convviz")
    application.setApplicationDisplayName("convviz")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("convviz")
    application.setWindowIcon(application_icon())
    application.setFont(application_font())
    install_roles()
    motion.set_reduced(reduced=settings.reduced_motion or motion.system_asks_for_less())
    try:
        languages.install(languages.choose(settings.language))
    except ConvvizError as error:
        import logging

        logging.getLogger(__name__).warning("%s", error)
    return Appearance(application, settings.theme)
