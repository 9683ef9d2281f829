"""What Qt says about this machine, as JSON; run in a process of its own, since a Qt without a display aborts."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from convviz.frozen import program

_TIMEOUT_S = 60


@dataclass(frozen=True)
class QtFacts:
    """What Qt says, or why it cannot.

    Attributes:
        version: Of Qt and PySide6; "" where Qt cannot be loaded.
        platform: The platform plugin in use.
        screen: Width, height and pixel ratio, as text; "" where there is none.
        families: How many font families there are.
        own_font: Whether the bundled font was loaded.
        settings: The file in which settings are kept.
        settings_writable: Whether it can be written.
        failure: Why there is no more to say; "" where all is well.
    """

    version: str = ""
    platform: str = ""
    screen: str = ""
    families: int = 0
    own_font: bool = False
    settings: str = ""
    settings_writable: bool = False
    failure: str = ""


def has_display() -> bool:
    """Whether windows can be expected to show; on Linux that takes an X11 or Wayland display."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return not os.environ["QT_QPA_PLATFORM"].startswith(("offscreen", "minimal"))
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def ask_qt() -> QtFacts:
    """Starts the probe and waits for its answer; a probe that dies is an answer too."""
    environment = dict(os.environ)
    if not has_display():
        environment["QT_QPA_PLATFORM"] = environment.get("QT_QPA_PLATFORM") or "offscreen"
    try:
        result = subprocess.run(  # noqa: S603 - this very program
            [*program(), "doctor", "--probe"],
            env=environment,
            capture_output=True,
            timeout=_TIMEOUT_S,
            check=False,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return QtFacts(failure=str(error))
    try:
        return QtFacts(**json.loads(result.stdout))
    except (ValueError, TypeError):
        lines = [line for line in result.stderr.decode(errors="replace").splitlines() if line.strip()]
        return QtFacts(failure=lines[0].strip() if lines else f"Qt ended with status {result.returncode}")


def answer() -> str:
    """The probe's side: the facts as JSON."""
    try:
        from PySide6 import QtSvg, QtWidgets, __version__
        from PySide6.QtCore import QSettings
        from PySide6.QtGui import QFontDatabase, QGuiApplication
    except ImportError as error:
        return json.dumps(asdict(QtFacts(failure=str(error))))
    del QtSvg, QtWidgets
    application = QGuiApplication(["convviz"])
    from convviz.painting.fonts import application_font

    screen = application.primaryScreen()
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "convviz", "convviz")
    size = screen.geometry().size()
    facts = QtFacts(
        version=__version__,
        platform=application.platformName(),
        screen=f"{size.width()} × {size.height()}, ratio {screen.devicePixelRatio():g}",
        families=len(QFontDatabase.families()),
        own_font=application_font().family().startswith("Convviz"),
        settings=store.fileName(),
        settings_writable=_can_write(Path(store.fileName()).parent),
    )
    return json.dumps(asdict(facts))


def _can_write(folder: Path) -> bool:
    """Whether a file can be made in `folder`, or in the nearest folder above it that exists."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
