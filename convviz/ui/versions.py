"""Which versions run here: for the About dialog and for reports of problems."""

from __future__ import annotations

from PySide6.QtCore import QSysInfo, qVersion

from convviz import __version__

_PACKAGES = (
    "PySide6-Essentials",
    "numpy",
    "Pillow",
    "msgspec",
    "scikit-image",
    "pyqtgraph",
    "imageio-ffmpeg",
)


def installed_versions() -> tuple[tuple[str, str], ...]:
    """Names and versions of convviz, Python, Qt, the packages and the system; nothing is imported for it."""
    import platform

    packages = tuple((name, _version(name)) for name in _PACKAGES)
    return (
        ("convviz", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        *packages,
        (QSysInfo.prettyProductName(), QSysInfo.currentCpuArchitecture()),
    )


def _version(package: str) -> str:
    from importlib import metadata  # 15 ms, and needed only when somebody asks

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"
