"""What can be wrong with the choice of a network, and with what it is given to predict."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        "array-unfit": translate(
            "Errors", "{name} has the shape {received}; the network takes {expected}, or a picture."
        ),
        "array-unfit:": translate(
            "Errors", "The array has the shape {received}; the network takes {expected}, or a picture."
        ),
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
        "class-names-large": translate(
            "Errors", "{name} is too large for a list of class names; the limit is {limit} MB."
        ),
        "class-names-many": translate("Errors", "There are {count} class names; the limit is {limit}."),
        "class-names-none": translate("Errors", "There are no class names in it."),
        "class-names-no-text": translate(
            "Errors", "{name} is no text; class names stand in a text file, one a line."
        ),
        "class-names-unreadable": translate("Errors", "{name} cannot be read: {reason}."),
        "input-size-fixed": translate("Errors", "{name} takes pictures of {shape}; {received} was wanted."),
        "input-size-open": translate(
            "Errors", "{name} leaves the size of its input {inputs} open; give it one."
        ),
        "no-such-layer-but": translate("Errors", "{name} has no layer “{received}”; it has {known}."),
        "no-ink": translate("Errors", "{name} is empty: there is no ink in it to centre."),
        "picture-channels": translate(
            "Errors", "The picture has {channels} channels; one that is prepared has 1 or 3."
        ),
        "pictures-of-one-run": translate(
            "Errors",
            "Maps are those of one run, for which {name} takes as many pictures as it has inputs, {each}; "
            "it was given {received}.",
        ),
        "pictures-uneven": translate(
            "Errors", "{name} takes {each} pictures at a time; it was given {received}."
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
