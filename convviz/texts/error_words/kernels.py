"""What can be wrong with a kernel, by name, as numbers or as a file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _kernels() | _files()


def _kernels() -> dict[str, str]:
    return {
        "kernel-channels": translate(
            "Errors",
            "The kernel has {kernel} channels and the input {channels}; the kernel needs 1 or {channels}.",
        ),
        "kernel-count": translate(
            "Errors", "The kernel's shape asks for {expected} weights; there are {received}."
        ),
        "kernel-misspelt": translate("Errors", "There is no kernel called “{name}”; did you mean {close}?"),
        "kernel-not-finite": translate(
            "Errors", "A kernel holds finite numbers only, not NaN and not infinity."
        ),
        "kernel-unknown": translate(
            "Errors", "There is no kernel called “{name}”; there are {count}, from {first} to {last}."
        ),
    }


def _files() -> dict[str, str]:
    return {
        "kernel-file-bias": translate(
            "Errors",
            "“{entry}” holds {received} numbers in this kernel file; "
            "it has to be one number, or one for each filter ({filters}).",
        ),
        "kernel-file-bias-twice": translate(
            "Errors", "“bias” and “offset” mean the same in a kernel file; write only one of them."
        ),
        "kernel-file-cell": translate(
            "Errors",
            "Row {row}, column {column} of the kernel is {received}; "
            "like the first cell, it has to be a list of length {expected}.",
        ),
        "kernel-file-depth": translate(
            "Errors",
            "The lists of a kernel nest two to four deep (rows, columns, channels, filters); "
            "“weights” is {received}.",
        ),
        "kernel-file-entry": translate(
            "Errors", "A kernel file has no entry {received}; its entries are {allowed}."
        ),
        "kernel-file-json": translate(
            "Errors", "A kernel file is written in JSON; line {line} of this one cannot be read as JSON."
        ),
        "kernel-file-kind": translate(
            "Errors",
            "A kernel file holds rows of numbers, or an object with “weights”; this one holds {received}.",
        ),
        "kernel-file-large": translate(
            "Errors", "A kernel file has at most {limit} bytes; this one has {received}."
        ),
        "kernel-file-name": translate(
            "Errors",
            "“name” is {received} in this kernel file; it has to be text of at most {limit} characters.",
        ),
        "kernel-file-no-weights": translate("Errors", "This kernel file has no “weights”: rows of numbers."),
        "kernel-file-number": translate(
            "Errors",
            "“{entry}” is {received} in this kernel file; it has to be a number up to 3.4e38 in size.",
        ),
        "kernel-file-row": translate(
            "Errors",
            "Row {row} of the kernel is {received}; "
            "like the first row, it has to be a list of length {expected}.",
        ),
        "kernel-file-size": translate(
            "Errors",
            "A kernel has 1 to {side} rows and columns, "
            "up to {channels} channels and up to {filters} filters; "
            "this one is {received}.",
        ),
        "kernel-file-switch": translate(
            "Errors", "“divide_by_sum” is {received} in this kernel file; it has to be true or false."
        ),
        "kernel-file-weight": translate(
            "Errors",
            "Row {row}, column {column} of the kernel is {received}; "
            "it has to be a number up to 3.4e38 in size.",
        ),
    }
