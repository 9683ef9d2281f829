"""What can be wrong with files of any kind, with saved workspaces and with exports."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _reading() | _workspaces() | _writing()


def _reading() -> dict[str, str]:
    return {
        "file-empty": translate("Errors", "{name} is empty."),
        "file-is-device": translate("Errors", "{name} is a device, not a file."),
        "file-is-folder": translate("Errors", "{name} is a folder; choose a file in it."),
        "file-missing": translate("Errors", "There is no file {name}."),
        "file-too-large": translate("Errors", "{name} has {megabytes} MB; the limit is {limit} MB."),
        "file-unreadable": translate("Errors", "{name} cannot be read: {reason}."),
        "language-unknown": translate(
            "Errors", "convviz does not speak “{name}”; its languages are {known}."
        ),
        "translation-missing": translate(
            "Errors", "The words for {name} are not installed; reinstall convviz."
        ),
    }


def _workspaces() -> dict[str, str]:
    return {
        "workspace-damaged": translate("Errors", "This is no sound workspace file, so it was not opened."),
        "workspace-newer": translate(
            "Errors",
            "This workspace file has format {received}, and this convviz reads up to format {readable}; "
            "open it with a newer convviz.",
        ),
        "workspace-too-large": translate(
            "Errors",
            "This workspace file would unpack to {megabytes} MB, more than a sound one of its size can; "
            "the limit is {limit} MB.",
        ),
    }


def _writing() -> dict[str, str]:
    return {
        "cannot-write": translate("Errors", "{path} cannot be written: {reason}."),
        "no-ffmpeg": translate(
            "Errors",
            "Videos need the program ffmpeg of imageio-ffmpeg, which is not installed; write a GIF instead.",
        ),
        "nothing-to-apply": translate(
            "Errors", "Nothing is to be computed; give --kernel, --activation or --pool."
        ),
        "video-failed": translate("Errors", "ffmpeg could not write the video: {reason}"),
    }
