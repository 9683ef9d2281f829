"""Why a layer cannot stand where it stands in a network being built, and why a network does not fit the data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _places() | _sizes() | _edits() | _fits()


def _places() -> dict[str, str]:
    return {
        "blueprint-needs-maps": translate(
            "Errors",
            "{kind} works on maps (height × width × channels), but a row of {numbers} numbers comes from above. Move "
            "it up to where there are maps, or make maps of the numbers with Reshape.",
        ),
        "blueprint-needs-axes": translate(
            "Errors",
            "{kind} works on maps (height × width × channels), but {received} comes from above.",
        ),
        "blueprint-window": translate(
            "Errors",
            "The window of {window} does not fit into maps of {received}. A smaller window, padding “same” or less "
            "pooling above would make room.",
        ),
        "blueprint-stride-dilation": translate(
            "Errors",
            "Keras takes no strides of {strides} together with a dilation_rate of {dilation}; one of them has to "
            "be 1 × 1.",
        ),
        "blueprint-groups": translate(
            "Errors",
            "{groups} groups have to divide both the {channels} maps from above and the {filters} filters "
            "without a rest.",
        ),
        "blueprint-reshape": translate(
            "Errors",
            "{target} holds {wanted} numbers, but {total} come from above ({received}); both have to be as many.",
        ),
        "blueprint-unlike": translate(
            "Errors", "Only tensors of one shape can be joined; here they are {shapes}."
        ),
        "blueprint-nested": translate(
            "Errors",
            "The network {name} takes {expected}, but {received} comes from above; it belongs at the beginning.",
        ),
    }


def _sizes() -> dict[str, str]:
    return {
        "blueprint-many-weights": translate(
            "Errors",
            "{kind} would have {weights} weights here; up to {limit} are possible. Fewer units, or pooling above, "
            "would help.",
        ),
        "blueprint-many-numbers": translate(
            "Errors", "{kind} would put out {shape}; up to {limit} numbers are possible."
        ),
        "blueprint-memory": translate(
            "Errors", "The network {name} has more weights than fit into this machine's memory."
        ),
        "blueprint-full": translate("Errors", "A network here has up to {limit} rows."),
        "blueprint-input": translate(
            "Errors", "An input has one to three sizes, each from 1 to {limit}; it was given {received}."
        ),
    }


def _edits() -> dict[str, str]:
    return {
        "blueprint-argument": translate("Errors", "“{name}” cannot be {received} here."),
        "blueprint-no-argument": translate("Errors", "A {kind} has no argument “{name}”."),
        "blueprint-name": translate(
            "Errors",
            "A name has up to 60 letters from a to z, digits, points, hyphens and underscores, and begins with a "
            "letter or digit; it was given “{received}”.",
        ),
        "blueprint-name-twice": translate(
            "Errors", "Another layer is called {name} as well; each needs its own name."
        ),
        "blueprint-impossible": translate(
            "Errors", "{name} cannot be built yet: its layer {layer} is impossible where it stands."
        ),
        "blueprint-empty": translate("Errors", "{name} has no layer yet; add one."),
    }


def _fits() -> dict[str, str]:
    return {
        "fits-several": translate(
            "Errors",
            "{name} has several inputs or outputs; here one picture goes in and one answer comes out.",
        ),
        "fits-impossible": translate(
            "Errors", "The network cannot be trained yet: its layer {layer} is impossible where it stands."
        ),
        "fits-empty": translate("Errors", "The network has no layer yet."),
        "fits-maps": translate(
            "Errors",
            "The network puts out {received}; to tell classes apart it has to end in one row, such as Flatten and "
            "then Dense with a unit for each class.",
        ),
        "fits-count": translate(
            "Errors", "The network gives {numbers} answers, but the data has {classes} classes."
        ),
        "fits-function": translate(
            "Errors",
            "The network ends with the activation {function}; with softmax its answers become probabilities.",
        ),
    }
