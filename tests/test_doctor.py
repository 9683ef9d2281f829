import importlib.metadata
import json
import sys
from pathlib import Path

import pytest

from convviz import system_libraries
from convviz.cli import main
from convviz.doctor import examine
from convviz.qt_probe import ask_qt, has_display
from convviz.system_libraries import install_line, missing_libraries


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    return tmp_path


@pytest.fixture
def broken_qt(no_display: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A PySide6 that fails as it does where a system library is missing."""
    (no_display / "PySide6").mkdir()
    message = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (no_display / "PySide6" / "__init__.py").write_text(f"raise ImportError({message!r})")
    monkeypatch.setenv("PYTHONPATH", f"{no_display}:{Path(__file__).parents[1]}")


def test_a_sound_machine_without_a_display_is_told_what_works(
    no_display: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor", "--json"]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    report = json.loads(said.out)
    assert report["ok"] is True
    checks = {check["id"]: check for check in report["checks"]}
    assert checks["qt"]["ok"]
    assert checks["qt"]["found"].startswith("6.")
    assert "with the bundled one" in checks["fonts"]["found"]
    assert checks["ffmpeg"]["found"].startswith("ffmpeg version")
    assert checks["translations"]["found"] == "en, pt_BR, es_ES"
    assert checks["settings"]["found"].startswith(str(no_display))
    assert checks["settings"]["ok"]
    assert not checks["display"]["ok"]
    assert not checks["display"]["needed"]
    assert "12 photos" in checks["samples"]["found"]


def test_a_machine_without_qts_libraries_is_told_which(
    broken_qt: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor"]) == 1
    said = capsys.readouterr()
    assert "libEGL.so.1" in said.out
    assert said.err == "convviz: What is needed does not work here: qt.\n"


def test_the_probe_says_why_qt_does_not_load(broken_qt: None) -> None:
    facts = ask_qt()
    assert facts.version == ""
    assert "libEGL.so.1" in facts.failure


def test_a_qt_that_aborts_is_an_answer(no_display: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert "no-such-platform" in ask_qt().failure


def test_missing_libraries_give_one_line_that_mends_them(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"libEGL.so.1": "libegl1", "libnot-there.so.9": "libnot-there9", "libneither.so.1": "libneither1"}
    monkeypatch.setattr(system_libraries, "_ALWAYS", {**known, "libc.so.6": "libc6"})
    monkeypatch.setattr("sys.platform", "linux")
    missing = missing_libraries(with_display=False)
    assert "libc.so.6" not in missing
    assert missing["libnot-there.so.9"] == "libnot-there9"
    assert install_line(["a1", "b2"]) == "sudo apt install -y a1 b2"
    check = next(check for check in examine().checks if check.id == "system-libraries")
    assert "libneither1 libnot-there9" in check.remedy


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_a_display_is_what_the_environment_names(
    no_display: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], *, expected: bool
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert has_display() is expected


@pytest.mark.parametrize(
    ("installed", "ok", "found"),
    [
        ({"tensorflow-cpu": "2.21.0", "keras": "3.15.1"}, True, "tensorflow-cpu 2.21.0, keras 3.15.1"),
        ({"keras": "3.15.1"}, False, "keras 3.15.1; without TensorFlow networks cannot be trained"),
        ({}, False, "none; networks cannot be trained"),
    ],
)
def test_what_training_needs_is_told_without_importing_it(
    installed: dict[str, str], ok: bool, found: str, no_display: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = importlib.metadata.version

    def version(name: str) -> str:
        if not name.startswith(("tensorflow", "keras")):
            return known(name)
        if name not in installed:
            raise importlib.metadata.PackageNotFoundError(name)
        return installed[name]

    loaded = {name for name in sys.modules if name.partition(".")[0] in {"tensorflow", "keras"}}
    monkeypatch.setattr(importlib.metadata, "version", version)
    report = examine()
    check = next(check for check in report.checks if check.id == "tensorflow")
    assert (check.ok, check.needed, check.found) == (ok, False, found)
    assert bool(check.remedy) is not ok
    assert report.ok
    assert loaded == {name for name in sys.modules if name.partition(".")[0] in {"tensorflow", "keras"}}
