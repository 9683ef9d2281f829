"""What can be wrong with trainings: their data, their files and the process that does them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _data() | _trainings() | _process()


def _data() -> dict[str, str]:
    return {
        "data-no-digits": translate(
            "Errors",
            "{name} holds no digits: x_train and x_test as bytes (count, 28, 28) with y_train and y_test in "
            "0 to 9 would be right.",
        ),
        "data-not-fetched": translate(
            "Errors", "{name} cannot be fetched ({reason}); give the file with --data FILE.npz."
        ),
        "data-too-few": translate(
            "Errors",
            "There are {received} pictures to train on, and {kept} are to be kept to measure on; keep fewer.",
        ),
        "strokes-unknown": translate(
            "Errors",
            "{name} holds no digits as pen strokes; UCI's pendigits-orig.tra, in UNIPEN format, would be right.",
        ),
    }


def _trainings() -> dict[str, str]:
    return {
        "architecture-not-trained": translate(
            "Errors",
            "“{name}” puts out features and no classes; “vgg16-transfer” stands on it and can be trained.",
        ),
        "changes-unfitting": translate(
            "Errors",
            "Changes for digits and pens are for networks that take 28 × 28 × 1; this one takes {received}.",
        ),
        "checkpoint-damaged": translate(
            "Errors",
            "{name} is no checkpoint of a training that could go on; start again without --resume.",
        ),
        "checkpoint-other": translate(
            "Errors", "{name} is of a training with other settings; start again without --resume."
        ),
        "data-digits-needed": translate(
            "Errors", "“{name}” learns from pictures of the digits 0 to 9, such as MNIST."
        ),
        "inputs-several": translate(
            "Errors",
            "The network takes several inputs, and the data give one picture; choose another network.",
        ),
        "memory-short": translate(
            "Errors", "There is not enough memory for this training; smaller batches would be right."
        ),
        "network-not-built": translate("Errors", "Keras cannot build this network: {reason}."),
        "network-unfitting": translate(
            "Errors",
            "The network answers with {received} numbers, and there are {classes} classes; a last dense layer with "
            "{classes} units and a softmax would be right.",
        ),
        "outputs-several": translate(
            "Errors",
            "The network has {received} outputs, and the data name one class a picture; choose another network.",
        ),
        "run-damaged": translate("Errors", "{path} is no file of a training, or it is damaged."),
        "weights-too-large": translate(
            "Errors",
            "A weight is larger than 65,504, where half precision ends; write the file in single precision.",
        ),
        "stopping-needs-validation": translate(
            "Errors", "Stopping early needs pictures to measure on; keep some for validation."
        ),
        "loss-not-finite": translate(
            "Errors",
            "The loss is no number any more in epoch {epoch}; a lower learning rate would be right.",
        ),
    }


def _process() -> dict[str, str]:
    return {
        "tensorflow-missing": translate(
            "Errors",
            "This needs TensorFlow, which is not installed here; `pip install tensorflow` installs it.",
        ),
        "tensorflow-left-out": translate(
            "Errors",
            "This build comes without TensorFlow, which this needs; the build with training has it.",
        ),
        "work-died": translate(
            "Errors",
            "The process that computes this ended before it was done ({reason}); trying again starts a new one.",
        ),
        "work-failed": translate("Errors", "This could not be done ({reason})."),
        "work-memory-short": translate(
            "Errors",
            "There is not enough memory for this; a smaller network or smaller pictures would be right.",
        ),
        "work-not-started": translate(
            "Errors", "The process that computes this cannot be started: {reason}."
        ),
        "worker-died": translate(
            "Errors",
            "The training process ended before its work was done ({reason}); its last checkpoint stays.",
        ),
        "worker-failed": translate("Errors", "The training failed ({reason}); its last checkpoint stays."),
        "worker-garbled": translate(
            "Errors", "A message of the training process cannot be understood: {reason}."
        ),
        "worker-not-started": translate("Errors", "The training process cannot be started: {reason}."),
    }
