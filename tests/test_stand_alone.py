"""The recipe of the stand-alone build lists all that the program needs; PyInstaller itself is not needed here."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from convviz.frozen import PROCESSES
from convviz.pictures.samples import samples

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
FILE_TYPES = {"convviz", "cvlesson"}
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


class Recipe:
    """What the recipe asks PyInstaller for."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, *, system: str = "linux", training: bool = False
    ) -> None:
        self.analysis: dict[str, Any] = {}
        self.executables: list[dict[str, Any]] = []
        self.bundles: list[dict[str, Any]] = []
        hooks = ModuleType("PyInstaller.utils.hooks")
        hooks.copy_metadata = lambda name: [(f"{name}.dist-info", name)]  # type: ignore[attr-defined]
        for name in ("PyInstaller", "PyInstaller.utils"):
            monkeypatch.setitem(sys.modules, name, ModuleType(name))
        monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "path", [*sys.path])
        monkeypatch.setenv("CONVVIZ_TRAINING", "1" if training else "0")
        monkeypatch.delenv("CONVVIZ_ICON", raising=False)
        names = {
            "SPECPATH": str(PACKAGING),
            "Analysis": self._analysed,
            "PYZ": lambda _pure: "archive",
            "EXE": lambda *_parts, **options: self.executables.append(options),
            "COLLECT": lambda *_parts, **_options: "folder",
            "BUNDLE": lambda _folder, **options: self.bundles.append(options),
        }
        code = (PACKAGING / "convviz.spec").read_text(encoding="utf-8")
        exec(compile(code, "convviz.spec", "exec"), names)  # noqa: S102 - our own recipe, as PyInstaller runs it

    def _analysed(self, scripts: list[str], **options: Any) -> SimpleNamespace:
        self.analysis = {"scripts": scripts, **options}
        return SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[])

    def carried(self) -> dict[str, str]:
        """Where each file or folder that is carried goes, by its path."""
        return dict(self.analysis["datas"])


def test_every_folder_of_the_wheel_is_carried_to_the_same_place(monkeypatch: pytest.MonkeyPatch) -> None:
    carried = Recipe(monkeypatch).carried()
    assert carried[str(ROOT / "assets")] == "convviz/assets"
    assert carried[str(ROOT / "models")] == "convviz/models"
    assert carried[str(ROOT / "LICENSE")] == carried[str(ROOT / "docs/credits.md")] == "."


def test_every_sample_photograph_is_carried(monkeypatch: pytest.MonkeyPatch) -> None:
    carried = [Path(path) for path, place in Recipe(monkeypatch).carried().items() if place == "skimage/data"]
    assert len(carried) == sum(sample.family == "photo" for sample in samples())
    assert all(path.is_file() for path in carried)


def test_every_module_goes_in_also_those_that_are_imported_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    modules = set(Recipe(monkeypatch).analysis["hiddenimports"])
    assert {"convviz", "convviz.texts.error_words.learning", *PROCESSES.values()} <= modules
    assert len(modules) == sum(1 for _ in (ROOT / "convviz").rglob("*.py"))


@pytest.mark.parametrize("training", [False, True])
def test_tensorflow_goes_in_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch, *, training: bool) -> None:
    recipe = Recipe(monkeypatch, training=training)
    assert ("tensorflow" in recipe.analysis["excludes"]) is not training
    assert ({"tensorflow", "keras"} <= set(recipe.analysis["hiddenimports"])) is training
    assert ("keras.dist-info" in recipe.carried()) is training
    assert "numpy.dist-info" in recipe.carried()


def test_windows_gets_an_executable_with_a_console_and_one_without(monkeypatch: pytest.MonkeyPatch) -> None:
    built = {
        each["name"]: each["console"]
        for each in Recipe(monkeypatch, system="win32", training=True).executables
    }
    assert built == {"convviz": True, "convviz-window": False}


def test_macos_learns_which_files_are_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.uname", lambda: SimpleNamespace(machine="arm64"), raising=False)
    (bundle,) = Recipe(monkeypatch, system="darwin").bundles
    types = bundle["info_plist"]["UTExportedTypeDeclarations"]
    endings = [each["UTTypeTagSpecification"]["public.filename-extension"] for each in types]
    assert {ending for (ending,) in endings} == FILE_TYPES
    opened = [
        name for kind in bundle["info_plist"]["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]
    ]
    assert opened == [each["UTTypeIdentifier"] for each in types]


def test_a_linux_desktop_learns_which_files_are_ours() -> None:
    root = ET.parse(PACKAGING / "linux/convviz-mime.xml").getroot()  # noqa: S314 - our own file
    kinds = root.findall(f"{MIME}mime-type")
    globs = {kind.find(f"{MIME}glob").get("pattern") for kind in kinds}  # type: ignore[union-attr]
    assert globs == {f"*.{ending}" for ending in FILE_TYPES}
    entry = (PACKAGING / "linux/convviz.desktop").read_text(encoding="utf-8")
    (named,) = re.findall(r"^MimeType=(.*)$", entry, flags=re.MULTILINE)
    assert set(named.strip(";").split(";")) == {kind.get("type") for kind in kinds}


@pytest.mark.skipif(sys.platform == "win32", reason="a script for Linux")
def test_the_script_puts_the_program_into_the_menu_and_takes_it_out(tmp_path: Path) -> None:
    folder, share = tmp_path / "with a & blank", tmp_path / "share"
    (folder / "share").mkdir(parents=True)
    for file in ("convviz.desktop", "convviz-mime.xml"):
        (folder / "share" / file).write_bytes((PACKAGING / "linux" / file).read_bytes())
    (folder / "share" / "convviz.svg").write_bytes((ROOT / "assets/icons/convviz.svg").read_bytes())
    script = folder / "install.sh"
    script.write_bytes((PACKAGING / "linux/install.sh").read_bytes())

    def run(*words: str) -> int:
        environment = {"PATH": "/usr/bin:/bin", "CONVVIZ_SHARE": str(share), "HOME": str(tmp_path)}
        return subprocess.run(
            ["sh", str(script), *words], env=environment, check=False, capture_output=True
        ).returncode

    assert run() == 0
    entry = (share / "applications/convviz.desktop").read_text(encoding="utf-8")
    assert f'Exec="{folder}/convviz" %F' in entry
    assert "@FOLDER@" not in entry
    assert run("--nonsense") == 2
    assert run("--remove") == 0
    assert not (share / "applications/convviz.desktop").exists()
    assert not list((share / "icons").rglob("*.svg"))


def test_windows_learns_which_files_are_ours() -> None:
    script = (PACKAGING / "windows/associate.cmd").read_bytes()
    assert script.count(b"\n") == script.count(b"\r\n")
    assert {ending.decode() for ending in re.findall(rb"call :kind (\w+)", script)} == FILE_TYPES
    removed = re.search(rb"for %%E in \(([\w ]+)\)", script)
    assert removed is not None
    assert set(removed[1].decode().split()) == FILE_TYPES


def test_the_build_without_training_leaves_out_what_only_training_needs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import build

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    left_out = [line for line in project["dependencies"] if line.startswith(build.TRAINERS)]
    assert {re.split(r"[>=;]", line)[0] for line in left_out} == {"tensorflow", "tensorflow-cpu", "keras"}
