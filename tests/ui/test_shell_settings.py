"""What is remembered comes back in the next run, and damage does no harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from convviz.ui.settings import Settings
from convviz.ui.theme import ThemeChoice

Reopen = Callable[[], Settings]


@pytest.fixture
def reopen(tmp_path: Path) -> Reopen:
    """Settings read afresh from the same file: what one QSettings wrote it would still know."""
    path = tmp_path / "convviz.ini"

    def open_again() -> Settings:
        return Settings(QSettings(str(path), QSettings.Format.IniFormat))

    return open_again


def test_a_first_run_has_defaults(reopen: Reopen) -> None:
    settings = reopen()
    assert settings.language == ""
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.recent_files == ()
    assert settings.window_geometry.isEmpty()
    assert settings.reduced_motion is False
    assert settings.first_run_done is False


def test_everything_comes_back(reopen: Reopen) -> None:
    first = reopen()
    first.language = "pt_BR"
    first.theme = ThemeChoice.DARK
    first.window_geometry = QByteArray(b"\x00\x01geometry")
    first.reduced_motion = True
    first.first_run_done = True
    first.flush()
    second = reopen()
    assert second.language == "pt_BR"
    assert second.theme is ThemeChoice.DARK
    assert second.window_geometry == QByteArray(b"\x00\x01geometry")
    assert second.reduced_motion is True
    assert second.first_run_done is True


def test_false_comes_back_as_false(reopen: Reopen) -> None:
    first = reopen()
    first.reduced_motion = True
    first.reduced_motion = False
    first.flush()
    assert reopen().reduced_motion is False


@pytest.mark.parametrize("count", [1, 2, 14])
def test_recent_files_come_newest_first_and_stay_few(reopen: Reopen, tmp_path: Path, count: int) -> None:
    first = reopen()
    for number in range(count):
        first.remember_file(tmp_path / f"á, {number}.png")
    first.flush()
    newest_first = [tmp_path / f"á, {number}.png" for number in reversed(range(count))]
    assert reopen().recent_files == tuple(newest_first[:10])


def test_a_file_opened_again_moves_to_the_head(reopen: Reopen, tmp_path: Path) -> None:
    settings = reopen()
    for name in ("a.png", "b.png", "a.png"):
        settings.remember_file(tmp_path / name)
    assert [path.name for path in settings.recent_files] == ["a.png", "b.png"]


def test_recent_files_can_be_forgotten(reopen: Reopen, tmp_path: Path) -> None:
    settings = reopen()
    settings.remember_file(tmp_path / "a.png")
    settings.forget_files()
    settings.flush()
    assert reopen().recent_files == ()


def test_damaged_settings_are_defaults(reopen: Reopen, tmp_path: Path) -> None:
    (tmp_path / "convviz.ini").write_text(
        "[General]\ntheme=pink\nreduced_motion=perhaps\nrecent_files=@Variant(\\0\\0)\nwindow_geometry=7\n",
        "utf-8",
    )
    settings = reopen()
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.recent_files == ()
    assert isinstance(settings.window_geometry, QByteArray)


def test_the_usual_store_is_the_persons_own_ini_file() -> None:
    settings = Settings()
    settings.language = "es_ES"
    settings.flush()
    fresh = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "convviz", "convviz")
    assert fresh.fileName().endswith("convviz.ini")
    assert fresh.value("language", "", type=str) == "es_ES"
