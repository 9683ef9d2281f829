"""What can be wrong with the choice of a network, and with what it is given to predict."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "bundled-unknown": translate(
            "Errors", "No model “{received}” comes with convviz; these do: {known}."
        ),
        "class-names-count": translate(
            "Errors", "There are {count} class names; the network has {classes} classes."
        ),
        "class-names-json": translate(
            "Errors",
            "The class names are not understood; a JSON file of them is a list of names, or an object with an entry "
            "for each class from 0 on.",
        ),
        "class-names-many": translate("Errors", "There are {count} class names; the limit is {limit}."),
        "class-names-none": translate("Errors", "There are no class names in it."),
        "picture-channels": translate(
            "Errors", "The picture has {channels} channels; one that is prepared has 1 or 3."
        ),
        "puts-out-maps": translate(
            "Errors", "{network} does not classify pictures: it puts out maps of {size}."
        ),
        "puts-out-number": translate(
            "Errors", "{network} does not classify pictures: it puts out a number that is no class."
        ),
        "puts-out-numbers": translate(
            "Errors", "{network} does not classify pictures: it puts out {count} numbers that are no classes."
        ),
        "puts-out-picture": translate(
            "Errors", "{network} does not classify pictures: it puts out a picture of {size}."
        ),
        "zoo-unknown": translate("Errors", "The zoo has no network “{received}”; it has {known}."),
    }
