"""How many there are of something, one or more, as sentences of the training page take it in.

Each has a sentence of its own for one and for any other number, so that a translator sees both; languages with more
forms than two say the number apart from its noun ("pictures: {count}").
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.texts.numbers import format_count

translate = QCoreApplication.translate


def pictures_counted(count: int) -> str:
    """Such as "1 picture", "1,200 pictures"."""
    one, more = translate("Counts", "1 picture"), translate("Counts", "{count} pictures")
    return _counted(count, one, more)


def classes_counted(count: int) -> str:
    """Such as "1 class", "10 classes"."""
    return _counted(count, translate("Counts", "1 class"), translate("Counts", "{count} classes"))


def epochs_counted(count: int) -> str:
    """Such as "1 epoch", "10 epochs"."""
    return _counted(count, translate("Counts", "1 epoch"), translate("Counts", "{count} epochs"))


def answers_counted(count: int) -> str:
    """Such as "1 answer", "10 answers"."""
    return _counted(count, translate("Counts", "1 answer"), translate("Counts", "{count} answers"))


def layers_counted(count: int) -> str:
    """Such as "1 layer", "10 layers"."""
    return _counted(count, translate("Counts", "1 layer"), translate("Counts", "{count} layers"))


def parameters_counted(count: int) -> str:
    """Such as "1 parameter", "93,322 parameters"."""
    one, more = translate("Counts", "1 parameter"), translate("Counts", "{count} parameters")
    return _counted(count, one, more)


def products_counted(count: int) -> str:
    """Such as "1 multiply-add", "2,000 multiply-adds"."""
    one, more = translate("Counts", "1 multiply-add"), translate("Counts", "{count} multiply-adds")
    return _counted(count, one, more)


def _counted(count: int, one: str, more: str) -> str:
    return one if count == 1 else more.format(count=format_count(count))
