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
        "paste-nothing": translate(
            "Errors",
            "Nothing in it can be opened; a picture, a block of numbers, a kernel or a file would be right.",
        ),
        "recovery-folder": translate(
            "Errors", "What you do is not kept safe for a crash: the folder {path} cannot be made ({reason})."
        ),
        "workspace-damaged": translate(
            "Errors",
            "{name} is no sound workspace: it is damaged or cut short. "
            "A file as convviz saved it would be right, such as another copy of this one.",
        ),
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
        "no-folder-for": translate("Errors", "{path} cannot be written: there is no folder {folder}."),
        "cannot-write": translate("Errors", "{path} cannot be written: {reason}."),
        "export-too-large": translate(
            "Errors", "The picture would have {width} × {height} pixels; the limit is {limit} megapixels."
        ),
        "no-ffmpeg": translate(
            "Errors",
            "Videos need the program ffmpeg of imageio-ffmpeg, which is not installed; write a GIF instead.",
        ),
        "no-qt": translate(
            "Errors", "Qt cannot be loaded ({reason}); `convviz doctor` says what to install."
        ),
        "nothing-to-apply": translate(
            "Errors", "Nothing is to be computed; give --kernel, --activation or --pool."
        ),
        "numbers-as-they-are": translate(
            "Errors",
            "{name} holds numbers, which are taken as they are; "
            "--size, --grey, --rgb and --scale-white are for pictures.",
        ),
        "page-unknown": translate("Errors", "There is no page called {name}."),
        "too-large-to-draw": translate(
            "Errors",
            "The grid has {height} × {width} numbers; steps are drawn of at most {limit} × {limit}. "
            "Write .npy, .csv or .png instead.",
        ),
        "video-failed": translate("Errors", "ffmpeg could not write the video: {reason}"),
    }
