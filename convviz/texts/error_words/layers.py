"""What can be wrong with the settings of a layer, and with what reaches it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return _settings() | _arrays() | _sizes() | _shapes() | _constants()


def _settings() -> dict[str, str]:
    return {
        "activation-parameter": translate(
            "Errors", "The activation {function} has no constant {parameter} with the value {received}."
        ),
        "activation-unknown": translate("Errors", "There is no activation {received}; there are {known}."),
        "border-unknown": translate("Errors", "There is no border {received}; a border is one of {known}."),
        "groups-mismatch": translate(
            "Errors", "The number of groups has to divide the number of filters, {filters}; it is {received}."
        ),
        "not-a-pair": translate(
            "Errors", "“{name}” has to be one or two whole numbers from {least}; it is {received}."
        ),
        "number-too-small": translate(
            "Errors", "“{name}” has to be a whole number from {least}; it is {received}."
        ),
        "padding-unknown": translate(
            "Errors",
            "Padding has to be valid, same, full, a number from 0, or two numbers for each axis; "
            "it is {received}.",
        ),
    }


def _arrays() -> dict[str, str]:
    return {
        "bias-length": translate(
            "Errors", "The bias needs one number for each filter ({filters}); it has {received}."
        ),
        "channels-mismatch": translate(
            "Errors", "The number of channels is {received} in the input and {expected} in the kernel."
        ),
        "input-rank": translate(
            "Errors", "The input has 3 axes (height, width, channels); the shape {received} has not."
        ),
        "not-numbers": translate("Errors", "“{name}” has to be made of numbers in rows of equal length."),
        "one-input": translate("Errors", "The layer {layer} takes one input; it was given {received}."),
        "pointwise-mismatch": translate(
            "Errors",
            "The pointwise kernel has to be 1×1 over the {maps} maps of the depthwise step; "
            "its shape is {received}.",
        ),
        "weights-empty": translate("Errors", "“{name}” has an axis without cells: its shape is {received}."),
        "weights-rank": translate(
            "Errors",
            "“{name}” needs {expected} axes ({axes}); an array of shape {received} has not that many.",
        ),
    }


def _sizes() -> dict[str, str]:
    return {
        "cell-outside": translate(
            "Errors",
            "The output is {height} × {width} with {channels} channels; "
            "row {row}, column {column}, channel {channel} lies outside.",
        ),
        "crop-too-large": translate(
            "Errors",
            "The padding of a transposed convolution is at most {most} here, "
            "one less than its kernel reaches; "
            "it is {received}.",
        ),
        "output-empty:high": translate(
            "Errors", "The window is {window} cells high, the input with its padding only {padded}."
        ),
        "output-empty:wide": translate(
            "Errors", "The window is {window} cells wide, the input with its padding only {padded}."
        ),
        "output-empty-transposed": translate(
            "Errors", "Nothing is left of the output: all {spread} cells of it are cropped away."
        ),
        "output-padding-too-large": translate(
            "Errors", "The output padding is at most {most} here, one less than the stride; it is {received}."
        ),
        "pool-of-padding": translate(
            "Errors",
            "With this padding some windows hold no cell of the input, and padding is never pooled; "
            "use less padding or a smaller dilation.",
        ),
        "too-many-cells": translate(
            "Errors",
            "This stage would make {height} × {width} × {channels} cells; the lab computes at most {limit}.",
        ),
        "too-many-channels": translate(
            "Errors", "This stage would make {received} maps; the lab shows at most {limit}."
        ),
    }


def _shapes() -> dict[str, str]:
    return {
        "axes-count": translate(
            "Errors",
            "The layer {layer} takes an input of {expected} axes; the shape {received} has not that many.",
        ),
        "axis-outside": translate(
            "Errors",
            "The layer {layer} works along axis {received}, where 0 counts the pictures; its input has the axes 1 to "
            "{rank}.",
        ),
        "mask-shape": translate(
            "Errors",
            "The layer {layer} takes one number a step, {expected} in all, to know which steps count; received the "
            "shape {received}.",
        ),
        "merge-shapes": translate(
            "Errors",
            "The layer {layer} cannot bring the shapes {received} together: they do not fit each other.",
        ),
        "nothing-left": translate(
            "Errors", "The layer {layer} cuts off everything: its input has the shape {received}."
        ),
        "permute-mismatch": translate(
            "Errors",
            "The layer {layer} puts the axes in the order {expected}; its input of the shape {received} has others.",
        ),
        "reshape-mismatch": translate(
            "Errors",
            "The layer {layer} makes the shape {expected}; its input of the shape {received} holds {total} numbers, "
            "which do not fit.",
        ),
        "several-inputs": translate(
            "Errors", "The layer {layer} takes two inputs or more; it was given {received}."
        ),
        "two-inputs": translate("Errors", "The layer {layer} takes two inputs; it was given {received}."),
    }


def _constants() -> dict[str, str]:
    return {
        "channel-numbers": translate(
            "Errors", "“{name}” needs one number for each of the {expected} channels; it has {received}."
        ),
        "constants-mismatch": translate(
            "Errors",
            "The numbers of the layer {layer} have the shape {expected}; its input has the shape {received}.",
        ),
        "interpolation-unknown": translate(
            "Errors", "There is no interpolation {received}; there are {known}."
        ),
        "normalization-groups": translate(
            "Errors", "The layer {layer} cannot make {groups} equal groups of {channels} channels."
        ),
        "row-outside": translate(
            "Errors", "The table of the layer {layer} has the rows 0 to {most}; there is no row {received}."
        ),
        "sides-unknown": translate(
            "Errors", "“{name}” has to be a number from 0, or such numbers for the sides; it is {received}."
        ),
    }
