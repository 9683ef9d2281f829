"""What every test relies on: no display needed, fresh surroundings, and nothing that goes wrong unseen.

Tests of what stands above `states` get settings, folders and a locale of their own. Any Qt warning,
exception in a slot, window or thread left behind fails the test that caused it.
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything creates a QGuiApplication

import gc
import itertools
import re
import signal
import sys
import threading
import time
import warnings
import zlib
from collections.abc import Generator, Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QMessageLogContext,
    QSettings,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)

from convviz.texts import numbers

# The offscreen platform says so whenever a window with a size is shown, raised, or opens a menu.
_ALLOWED_QT_MESSAGES = (
    r"^This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the (keyboard|mouse))",
)
_FOLDERS_WITHOUT_QT = {"layers", "pictures", "states", "benchmarks"}
_TESTS = Path(__file__).parent
_THREAD_END_S = 2.0
_GARBAGE = 5000
_LOOKS = 20
"""At young objects alone, before one at all of them."""
# Without oneDNN the last digits are those of plain arithmetic.
_FOR_TENSORFLOW = {"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "0", "KERAS_BACKEND": "tensorflow"}
# As in the program (`convviz.ui.garbage`): a QObject in a cycle must not be destroyed by another thread.
gc.disable()

# `made_runs` and `widget_parts` stand beside the tests; pytest's importlib mode does not look there.
sys.path.append(str(_TESTS))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        item.add_marker(pytest.mark.qt_log_ignore(*_ALLOWED_QT_MESSAGES))


def pytest_collection_finish() -> None:
    """Modules and tests stay to the end: nobody looks for garbage among them."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    _reseed(item, "fixtures")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> None:
    _reseed(item, item.nodeid)


def _reseed(item: pytest.Item, what: str) -> None:
    """Gives the random numbers of a test's module a state of their own.

    Tests run in another order every time: what they drew one after the other would be other numbers each time.
    """
    for value in vars(getattr(item, "module", None) or ModuleType("none")).values():
        if isinstance(value, np.random.Generator):
            value.bit_generator.state = np.random.default_rng(zlib.crc32(what.encode())).bit_generator.state


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None]:
    """Windows close here, after pytest-qt has stopped listening to Qt."""
    heard: list[str] = []

    def listen(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
            heard.append(message)

    previous = qInstallMessageHandler(listen)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
    unexpected = [
        line for line in heard if not any(re.search(allowed, line) for allowed in _ALLOWED_QT_MESSAGES)
    ]
    if unexpected:
        pytest.fail(f"{item.nodeid} ended with Qt messages: {unexpected}")


def pytest_runtest_logfinish() -> None:
    """Looks for garbage in the main thread, where much has been made."""
    made, _, looked = gc.get_count()
    if made > _GARBAGE:
        gc.collect(2 if looked > _LOOKS else 1)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a window or a thread."""
    if not _is_above_states(request.path):
        yield
        return
    windows, threads = set(_windows()), set(threading.enumerate())
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [window for name, window in _windows().items() if name not in windows]
    assert not left, f"windows left behind: {left}"
    running = _still_running(threads)
    assert not running, f"threads left behind: {running}"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that do not exist yet: `mktemp` would read the names of all before it, at every test."""
    above = tmp_path_factory.mktemp("homes")
    return (above / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def fresh_surroundings(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, homes: Iterator[Path]
) -> Iterator[None]:
    """Settings, folders, locale and translations of this test alone."""
    if not _is_above_states(request.path):
        yield
        return
    home = next(homes)
    home.mkdir()
    for variable, folder in {
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_CACHE_HOME": "cache",
        "XDG_STATE_HOME": "state",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
    }.items():
        (home / folder).mkdir()
        monkeypatch.setenv(variable, str(home / folder))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home / "config"))
    _speak_plain_english()
    yield
    _speak_plain_english()


def _speak_plain_english() -> None:
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    QLocale.setDefault(english)
    numbers.use_locale(english)
    application = QCoreApplication.instance()
    for translator in application.findChildren(QTranslator) if application else []:
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def _is_above_states(path: Path) -> bool:
    return path.relative_to(_TESTS).parts[0] not in _FOLDERS_WITHOUT_QT


def _windows() -> dict[int, str]:
    """Top-level windows by address; those with a parent (menus, tooltips of a window) go with it."""
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    if not isinstance(QCoreApplication.instance(), QApplication):
        return {}
    return {
        getCppPointer(window)[0]: f"{type(window).__name__} {window.objectName()!r}"
        for window in QApplication.topLevelWidgets()
        if window.parent() is None and window.metaObject().className() != "QTipLabel"
    }


# A "dummy" is how Python sees a thread of Qt's pool that ran Python: Qt ends it when it has been idle for long. The
# threads of large layers wait for the next one (`convviz.layers.correlation.sharing`).
_KEPT = ("Dummy-", "layers_")


def _still_running(before: set[threading.Thread]) -> list[str]:
    deadline = time.monotonic() + _THREAD_END_S
    while True:
        new = set(threading.enumerate()) - before
        running = [thread.name for thread in new if thread.is_alive() and not thread.name.startswith(_KEPT)]
        if not running or time.monotonic() > deadline:
            return running
        time.sleep(0.01)


@pytest.fixture
def ctrl_c() -> Generator[None]:
    """Lets programs that a test starts hear Ctrl+C also where the tests run in the background, deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def keras() -> ModuleType:
    """Keras on TensorFlow, imported once and quietly: both warn of others' deprecations while they load.

    What is set for it is set while it loads: programs that a test starts find the surroundings as they were.
    """
    with pytest.MonkeyPatch.context() as surroundings, warnings.catch_warnings():
        for name, value in _FOR_TENSORFLOW.items():
            surroundings.setenv(name, os.environ.get(name, value))
        warnings.simplefilter("ignore")
        pytest.importorskip("tensorflow")
        return pytest.importorskip("keras")
