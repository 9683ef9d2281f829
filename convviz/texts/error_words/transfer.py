"""What can be wrong with networks on a base, with data sets by name, and with training on several machines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _bases() | _sets() | _machines()


def _bases() -> dict[str, str]:
    return {
        "network-not-listed": translate(
            "Errors",
            "The network in {name} cannot be trained from its file ({what}): layers in a list, from one input to "
            "one output, as “Build your own” saves them, would be right.",
        ),
        "transfer-base-needed": translate(
            "Errors", "--weights and --unfreeze are for a network on a base; give --base, one of {known}."
        ),
        "transfer-base-unknown": translate("Errors", "There is no base “{received}”; the bases are {known}."),
        "transfer-not-fetched": translate(
            "Errors",
            "The ImageNet weights of {name} cannot be fetched ({reason}); give a local file of them instead.",
        ),
        "transfer-weights-unfit": translate("Errors", "{file} does not fit {name} without its top: {what}."),
        "transfer-weights-unreadable": translate(
            "Errors",
            "{file} cannot be taken for weights ({reason}); a file that Keras's save_weights wrote would be right.",
        ),
    }


def _sets() -> dict[str, str]:
    return {
        "set-not-fetched": translate(
            "Errors",
            "{name} cannot be fetched ({reason}); give a local copy instead: an .npz file, idx files, or a zip or "
            "folder with one sub-folder a class.",
        ),
        "set-unknown": translate(
            "Errors", "There is no data set “{received}” to fetch; those by name are {known}."
        ),
    }


def _machines() -> dict[str, str]:
    return {
        "cluster-alone": translate(
            "Errors", "A training that {what} cannot be shared among processes; run it without --distributed."
        ),
        "cluster-lost": translate(
            "Errors",
            "Another process of the training is gone or cannot be reached; start all again with --resume.",
        ),
        "cluster-uneven": translate(
            "Errors",
            "Batches of {received} cannot be shared evenly among {count} processes; a multiple of {count} would "
            "be right.",
        ),
        "cluster-wrong": translate(
            "Errors",
            "--distributed reads the processes of a training from TF_CONFIG, and cannot ({reason}); "
            "docs/training.md has an example.",
        ),
    }
