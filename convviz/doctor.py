"""What works on this machine and what does not, and what mends it; works without Qt's libraries too."""

from __future__ import annotations

import contextlib
import importlib.metadata
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from convviz import __version__
from convviz.exports.mp4 import ffmpeg_path
from convviz.frozen import is_frozen
from convviz.pictures.samples import samples
from convviz.qt_probe import QtFacts, ask_qt, has_display
from convviz.resources import asset
from convviz.system_libraries import install_line, missing_libraries

PACKAGES = (
    "numpy",
    "Pillow",
    "h5py",
    "msgspec",
    "PySide6-Essentials",
    "scikit-image",
    "pyqtgraph",
    "imageio-ffmpeg",
)
# The same modules come under several names.
_TENSORFLOWS = ("tensorflow", "tensorflow-cpu", "tensorflow-intel", "tensorflow-macos")
_LANGUAGES = ("en", "pt_BR", "es_ES")


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at.

    Attributes:
        id: Stable name for scripts.
        ok: Whether it is as it should be.
        needed: Whether the program cannot do its work without it.
        found: What was found.
        remedy: What to do about it; "" where all is well.
    """

    id: str
    ok: bool
    needed: bool
    found: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All checks, and whether everything that is needed works."""

    convviz: str
    ok: bool
    checks: tuple[Check, ...]


def examine() -> Report:
    """Looks at everything; takes about a second."""
    display = has_display()
    qt = ask_qt()
    checks = (
        Check("python", ok=True, needed=True, found=f"{platform.python_version()} on {platform.platform()}"),
        *(_package(name) for name in PACKAGES),
        _training(),
        _libraries(display=display),
        _qt(qt),
        _display(qt, display=display),
        _fonts(qt),
        _ffmpeg(),
        _translations(),
        _samples(),
        _settings(qt),
    )
    return Report(__version__, all(check.ok for check in checks if check.needed), checks)


def _package(name: str) -> Check:
    try:
        version = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        # A frozen build carries modules without their metadata.
        frozen = is_frozen()
        remedy = "" if frozen else f"{sys.executable} -m pip install {name}"
        return Check(
            name, ok=frozen, needed=True, found="built in" if frozen else "not installed", remedy=remedy
        )
    return Check(name, ok=True, needed=True, found=version)


def _training() -> Check:
    """TensorFlow and Keras, by what is written of them: importing them would take seconds."""
    tensorflow, keras = (_versions(names) for names in (_TENSORFLOWS, ("keras",)))
    found = ", ".join((*tensorflow, *keras))
    if tensorflow and keras:
        return Check("tensorflow", ok=True, needed=False, found=found)
    missing = " and ".join(name for name, has in (("TensorFlow", tensorflow), ("Keras", keras)) if not has)
    found = (
        f"{found}; without {missing} networks cannot be trained"
        if found
        else "none; networks cannot be trained"
    )
    remedy = (
        "take the build with training" if is_frozen() else f"{sys.executable} -m pip install tensorflow keras"
    )
    return Check("tensorflow", ok=False, needed=False, found=found, remedy=remedy)


def _versions(names: Sequence[str]) -> list[str]:
    """Those that are installed, with their versions."""
    found: list[str] = []
    for name in names:
        with contextlib.suppress(importlib.metadata.PackageNotFoundError):
            found.append(f"{name} {importlib.metadata.version(name)}")
    return found


def _libraries(*, display: bool) -> Check:
    missing = missing_libraries(with_display=display)
    found = f"missing: {', '.join(missing)}" if missing else "all there"
    remedy = install_line(sorted(set(missing.values()))) if missing else ""
    return Check("system-libraries", ok=not missing, needed=True, found=found, remedy=remedy)


def _qt(facts: QtFacts) -> Check:
    if facts.failure:
        return Check(
            "qt", ok=False, needed=True, found=facts.failure, remedy="see system-libraries, or reinstall"
        )
    return Check("qt", ok=True, needed=True, found=facts.version)


def _display(facts: QtFacts, *, display: bool) -> Check:
    if not display:
        remedy = "the window needs a desktop session; the commands work without one"
        return Check("display", ok=False, needed=False, found="none", remedy=remedy)
    found = f"{facts.platform}, {facts.screen}" if facts.platform else "unknown"
    return Check("display", ok=bool(facts.platform), needed=False, found=found)


def _fonts(facts: QtFacts) -> Check:
    found = f"{facts.families} families, {'with' if facts.own_font else 'without'} the bundled one"
    return Check(
        "fonts",
        ok=facts.own_font,
        needed=False,
        found=found,
        remedy="" if facts.own_font else "reinstall convviz",
    )


def _ffmpeg() -> Check:
    path = ffmpeg_path()
    if path is None:
        remedy = f"{sys.executable} -m pip install --force-reinstall imageio-ffmpeg"
        return Check("ffmpeg", ok=False, needed=False, found="none; MP4 cannot be written", remedy=remedy)
    try:
        said = subprocess.run([path, "-version"], capture_output=True, timeout=20, check=True)  # noqa: S603 - our own
    except (OSError, subprocess.SubprocessError) as error:
        return Check("ffmpeg", ok=False, needed=False, found=f"{path}: {error}", remedy="write GIFs instead")
    words = said.stdout.decode(errors="replace").split()
    return Check("ffmpeg", ok=True, needed=False, found=" ".join(words[:3]))


def _translations() -> Check:
    missing = [code for code in _LANGUAGES if not asset(f"translations/convviz_{code}.qm").is_file()]
    found = f"missing: {', '.join(missing)}" if missing else ", ".join(_LANGUAGES)
    remedy = "reinstall convviz" if missing else ""
    return Check("translations", ok=not missing, needed=False, found=found, remedy=remedy)


def _samples() -> Check:
    try:
        families = [sample.family for sample in samples()]
    except (OSError, ValueError) as error:
        return Check("samples", ok=False, needed=False, found=str(error), remedy="reinstall convviz")
    counts = {family: families.count(family) for family in ("digit", "photo", "pattern", "grid")}
    complete = all(counts.values())
    found = ", ".join(f"{count} {family}s" for family, count in counts.items())
    return Check(
        "samples", ok=complete, needed=False, found=found, remedy="" if complete else "reinstall convviz"
    )


def _settings(facts: QtFacts) -> Check:
    if not facts.settings:
        return Check("settings", ok=False, needed=False, found="unknown, since Qt does not work")
    remedy = "" if facts.settings_writable else "make its folder writable; settings are forgotten until then"
    return Check("settings", ok=facts.settings_writable, needed=False, found=facts.settings, remedy=remedy)
