"""What the desktop's own settings files and registry say, where they can be read at once."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QStandardPaths


def config_folder() -> Path:
    """Where desktops keep their settings for this person."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))


def ini_value(file: Path, section: str, key: str) -> str:
    """The value of one key in lower case, "" where the file does not say."""
    if not file.is_file():
        return ""
    import configparser

    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(file, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError):
        return ""
    return parser.get(section, key, fallback="").strip().lower()


def registry_number(path: str, name: str) -> int | None:
    """A number of this person in the registry of Windows; None where it is not there."""
    winreg = import_module("winreg")
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
            value, _kind = winreg.QueryValueEx(key, name)
    except OSError:
        return None
    return value if isinstance(value, int) else None
