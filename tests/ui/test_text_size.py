"""Text as large as the system or the person wants it: from 100 to 200 %."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from convviz.ui import text_size
from convviz.ui.main_window import MainWindow
from convviz.ui.settings import Settings
from convviz.ui.text_size import AS_THE_SYSTEM, TEXT_SIZES
from convviz.ui.window_content import WindowContent

_ON_LINUX = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="other systems say it otherwise")
_MEASURE = """
import sys
from PySide6.QtCore import QSettings
from convviz.app import create_window
from convviz.ui.settings import Settings
settings = Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat))
settings.text_size = int(sys.argv[2])
window = create_window(settings=settings)
window.resize(640, 400)
window.show()
print(window.devicePixelRatioF(), window.grab().width(), window.font().pixelSize())
import os
print(os.environ.get("QT_SCALE_FACTOR"))
window.close()
"""


@pytest.fixture(autouse=True)
def plain_desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_SCALE_FACTOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_window_is_drawn_as_large_as_chosen(tmp_path: Path, percent: int) -> None:
    settings = tmp_path / "settings.ini"
    ended = subprocess.run(
        [sys.executable, "-c", _MEASURE, settings, str(percent)], capture_output=True, text=True, check=True
    )
    measured, left = ended.stdout.splitlines()
    assert [float(number) for number in measured.split()] == [percent / 100, 640 * percent / 100, 13]
    assert left == "None"  # processes that it starts are not scaled once more


def test_the_scale_set_for_all_qt_programs_is_multiplied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    with text_size.scaled(200):
        assert os.environ["QT_SCALE_FACTOR"] == "3"
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    monkeypatch.setenv("QT_SCALE_FACTOR", "large")
    with text_size.scaled(125):
        assert os.environ["QT_SCALE_FACTOR"] == "1.25"


def test_a_usual_size_sets_nothing() -> None:
    with text_size.scaled(100):
        assert "QT_SCALE_FACTOR" not in os.environ


@_ON_LINUX
@pytest.mark.parametrize(
    ("file", "text", "percent"),
    [
        ("kdeglobals", "[General]\nfont=Noto Sans,10,-1,5,50,0,0,0,0,0\n", 100),
        ("kdeglobals", "[General]\nfont=Noto Sans,15,-1,5,50,0,0,0,0,0\n", 150),
        ("kdeglobals", "[General]\nfont=Noto Sans,8,-1,5,50,0,0,0,0,0\n", 100),
        ("kdeglobals", "[General]\nfont=Noto Sans,40,-1,5,50,0,0,0,0,0\n", 200),
        ("kdeglobals", "[General]\nfont=Noto Sans,large\n", 100),
        ("kdeglobals", "[General]\nfont=Noto Sans\n", 100),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-xft-dpi=122880\n", 125),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-xft-dpi=-1\n", 100),
    ],
)
def test_the_desktop_is_followed(file: str, text: str, percent: int) -> None:
    path = Path(os.environ["XDG_CONFIG_HOME"]) / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    assert text_size.system_percent() == percent
    assert text_size.percent_in_force(AS_THE_SYSTEM) == percent
    assert text_size.percent_in_force(175) == 175


@_ON_LINUX
def test_on_x11_qt_follows_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    (Path(os.environ["XDG_CONFIG_HOME"]) / "kdeglobals").write_text("[General]\nfont=Noto Sans,20\n", "utf-8")
    monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
    assert text_size.system_percent() == 100


@_ON_LINUX
@pytest.mark.parametrize(("said", "percent"), [("1.25", 125), ("0.8", 100), ("nonsense", 100)])
def test_gnome_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: str, percent: int) -> None:
    program = tmp_path / "gsettings"
    program.write_text(f"#!/bin/sh\n[ $3 = text-scaling-factor ] && echo {said}\n", "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert text_size.system_percent() == percent


@_ON_LINUX
def test_a_gnome_without_its_settings_program_is_usual(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    assert text_size.system_percent() == 100


def test_sizes_go_up_and_down_and_end() -> None:
    assert [text_size.next_larger(size) for size in (100, 110, 175, 200)] == [125, 125, 200, 200]
    assert [text_size.next_smaller(size) for size in (200, 190, 125, 100)] == [175, 175, 100, 100]


def test_the_choice_is_kept_and_nonsense_is_not(tmp_path: Path) -> None:
    file = str(tmp_path / "settings.ini")
    settings = Settings(QSettings(file, QSettings.Format.IniFormat))
    assert settings.text_size == AS_THE_SYSTEM
    for wanted, kept in ((150, 150), (151, AS_THE_SYSTEM), (10**6, AS_THE_SYSTEM), ("x", AS_THE_SYSTEM)):
        settings.text_size = wanted  # type: ignore[assignment]
        settings.flush()
        assert Settings(QSettings(file, QSettings.Format.IniFormat)).text_size == kept


def test_keys_and_the_menu_choose_a_size_and_say_when_it_holds(
    window: MainWindow, settings: Settings
) -> None:
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window, Qt.Key.Key_Plus, control)
    assert settings.text_size == 125
    assert window.notice() == "Text is 125 % large when convviz starts again."
    assert window.action_table["text-size-125"].isChecked()
    window.action_table["text-size-200"].trigger()
    QTest.keyClick(window, Qt.Key.Key_Minus, control)
    assert settings.text_size == 175
    assert "175 %" in window.notice()
    window.action_table[f"text-size-{AS_THE_SYSTEM}"].trigger()
    assert settings.text_size == AS_THE_SYSTEM


def test_every_size_stands_in_the_menu(window: MainWindow) -> None:
    offered = [spec.text for spec, action in window.action_table.menu("text-size") if action.isVisible()]
    assert [text for text in offered if text.endswith("%")] == [f"{size} %" for size in TEXT_SIZES]


def test_a_window_with_too_little_room_scrolls_and_brings_the_focus_into_view(window: MainWindow) -> None:
    content = window.centralWidget()
    assert isinstance(content, WindowContent)
    window.resize(1280, 800)
    QApplication.processEvents()
    assert content.across.isHidden()
    assert content.down.isHidden()
    assert content.content.size() == content.size()
    window.resize(640, 400)
    QApplication.processEvents()
    assert (content.content.width(), content.content.height()) == (1280, 800)
    assert content.across.isVisible()
    assert content.down.isVisible()
    last = window.findChild(QWidget, "helpButton")
    assert isinstance(last, QWidget)
    assert not content.rect().contains(last.mapTo(content, last.rect().center()))
    window.activateWindow()
    first = window.findChild(QWidget, "menuButton")
    assert isinstance(first, QWidget)
    first.setFocus()
    for _ in range(60):
        if QApplication.focusWidget() is last:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    seen = content.rect().adjusted(0, 0, -content.down.width(), -content.across.height())
    assert seen.contains(last.mapTo(content, QPoint()))
    assert seen.contains(last.mapTo(content, last.rect().bottomRight()))


def test_a_window_that_is_only_low_scrolls_down_alone(window: MainWindow) -> None:
    window.resize(1100, 500)
    QApplication.processEvents()
    content = window.centralWidget()
    assert isinstance(content, WindowContent)
    assert content.across.isHidden()
    assert content.content.width() + content.down.width() == 1100
    assert content.content.height() == 800
    content.down.setValue(content.down.maximum())
    assert content.content.y() == 500 - 800


def test_page_keys_that_nobody_takes_do_not_scroll_the_window(window: MainWindow) -> None:
    window.resize(640, 400)
    QApplication.processEvents()
    content = window.centralWidget()
    assert isinstance(content, WindowContent)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(window.current_page(), key)
    assert (content.across.value(), content.down.value()) == (0, 0)
