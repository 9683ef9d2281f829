"""What trainings are called."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

# Names of products and data sets, which are no words of any language.
_OPTIMIZERS = {"sgd": "SGD", "rmsprop": "RMSprop", "adam": "Adam", "adamw": "AdamW"}
_DATA = {"mnist": "MNIST", "fashion-mnist": "Fashion-MNIST", "cifar10": "CIFAR-10"}


def optimizer_name(optimizer: str) -> str:
    """An optimizer as its authors write it: "RMSprop"."""
    return _OPTIMIZERS.get(optimizer, optimizer)


def data_name(data: str) -> str:
    """A data set as its authors write it, or the name of a file or folder without the folders around it."""
    return _DATA.get(data) or PurePath(data).name or data


def run_title(architecture: str, data: str, optimizer: str, learning_rate: float) -> str:
    """What a training without a name of its own is called: "mnist on MNIST, Adam 0.001".

    Args:
        architecture: A name of the zoo, of a base, or of a network that was built by hand; "" where it has none.
        data: As in `Recipe.data`.
        optimizer: As in `Recipe.optimizer`.
        learning_rate: Its highest value.
    """
    return translate("TrainingRuns", "{network} on {data}, {optimizer} {rate}").format(
        network=architecture or translate("TrainingRuns", "own network"),
        data=data_name(data),
        optimizer=optimizer_name(optimizer),
        rate=format_number(learning_rate, significant=4),
    )


def changed_network(name: str) -> str:
    """What a network is called that was built on another one and not renamed: "mnist, changed"."""
    return translate("TrainingRuns", "{network}, changed").format(network=name)


def epoch_title(title: str, epoch: int) -> str:
    """The network of a training as it was after an epoch: "mnist on MNIST, Adam 0.001, epoch 3"."""
    return translate("TrainingRuns", "{run}, epoch {epoch}").format(run=title, epoch=format_count(epoch))


def numbered_title(title: str, number: int) -> str:
    """The title of one of several trainings that would be called alike: "mnist on MNIST, Adam 0.001 (2)"."""
    return translate("TrainingRuns", "{title} ({number})").format(title=title, number=format_count(number))
