"""PySide6's own sources are compiled once, and what it says of wrong calls stays what it was."""

from __future__ import annotations

import builtins
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import CodeType

import pytest

from convviz import kept_code as kept_code_module
from convviz.kept_code import kept_code

SUPPORT = "shibokensupport/some.py"

# What Python itself tells of what it compiles.
_START = """
import json, sys
compiled = []
sys.addaudithook(lambda event, about: compiled.append(str(about[1])) if event == "compile" else None)
if {ours}:
    from convviz.startup import show_window
    window = show_window()
from PySide6.QtCore import QObject, QSize
made = [name for name in compiled if "shiboken" in name or "signature" in name]
said = []
for wrong in (lambda: QObject(5), lambda: QSize("wide", 3)):
    try:
        wrong()
    except TypeError as error:
        said.append(str(error))
from PySide6.support.signature.lib import pyi_generator
stubs = [pyi_generator.generate_pyi.__name__, hasattr(pyi_generator, "nothing_of_this_name")]
print(json.dumps([made, said, stubs]))
"""


def start(folder: Path, more: Mapping[str, str], *, ours: bool = True) -> tuple[list[str], object, object]:
    """What a new process compiles of PySide6's sources, and what PySide6 then says and can do."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        **more,
    }
    if not more:
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", _START.format(ours=ours)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    made, said, stubs = json.loads(done.stdout.splitlines()[-1])
    return made, said, stubs


def compiled(
    source: str, place: Path | None, monkeypatch: pytest.MonkeyPatch, name: str = SUPPORT
) -> tuple[int, int]:
    """What `x` is after the source has run, and how often Python had to compile it."""
    times = 0
    usual = builtins.compile

    def counted(*arguments: object) -> CodeType:
        nonlocal times
        times += 1
        return usual(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(builtins, "compile", counted)
        patch.setattr(sys, "dont_write_bytecode", False)
        with kept_code(place):
            code = compile(source.encode(), name, "exec")
    namespace: dict[str, int] = {}
    exec(code, namespace)  # noqa: S102 - the text above
    return namespace["x"], times


def test_the_second_start_compiles_nothing_of_pyside6(tmp_path: Path) -> None:
    usual = start(tmp_path, {}, ours=False)
    first, second = start(tmp_path, {}), start(tmp_path, {})
    assert len(usual[0]) > 5
    assert first[0]
    assert second[0] == []
    assert usual[1:] == first[1:] == second[1:]


def test_a_start_that_may_write_nothing_leaves_no_file(tmp_path: Path) -> None:
    start(tmp_path, {"PYTHONDONTWRITEBYTECODE": "1"})
    assert list(tmp_path.glob("compiled/**/*.support")) == []


def test_a_source_is_compiled_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "deep" / "kept.support"
    assert compiled("x = 6", place, monkeypatch) == (6, 1)
    assert compiled("x = 6", place, monkeypatch) == (6, 0)


def test_another_source_of_the_same_name_is_compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "kept.support"
    compiled("x = 6", place, monkeypatch)
    assert compiled("x = 7", place, monkeypatch) == (7, 1)
    assert compiled("x = 6", place, monkeypatch) == (6, 0)


def test_other_files_are_none_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "kept.support"
    for _ in range(2):
        assert compiled("x = 6", place, monkeypatch, "convviz/app.py") == (6, 1)
    assert not place.exists()


@pytest.mark.parametrize("place_of_damage", [0, 4, 12, -1])
def test_a_damaged_file_is_not_believed(
    place_of_damage: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "kept.support"
    compiled("x = 6", place, monkeypatch)
    damaged = bytearray(place.read_bytes())
    damaged[place_of_damage] ^= 0x10
    place.write_bytes(damaged)
    assert compiled("x = 6", place, monkeypatch) == (6, 1)
    assert compiled("x = 6", place, monkeypatch) == (6, 0)


def test_a_file_of_another_form_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "kept.support"
    compiled("x = 6", place, monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr(kept_code_module, "_FORMAT", b"\0")
        assert compiled("x = 6", place, monkeypatch) == (6, 1)
    assert compiled("x = 6", place, monkeypatch) == (6, 1)


@pytest.mark.parametrize("length", [0, 3, 12, 40])
def test_a_file_that_is_cut_off_is_not_believed(
    length: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "kept.support"
    compiled("x = 6", place, monkeypatch)
    place.write_bytes(place.read_bytes()[:length])
    assert compiled("x = 6", place, monkeypatch) == (6, 1)


def test_without_a_place_everything_works(monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        assert compiled("x = 6", None, monkeypatch) == (6, 1)


def test_where_nothing_can_be_written_everything_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("in the way")
    for _ in range(2):
        assert compiled("x = 6", blocked / "kept.support", monkeypatch) == (6, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["a file"]


def test_compile_is_pythons_own_again_even_after_a_failure(tmp_path: Path) -> None:
    usual = builtins.compile
    with pytest.raises(SyntaxError), kept_code(tmp_path / "kept.support"):
        compile(b"x =", SUPPORT, "exec")
    assert builtins.compile is usual
