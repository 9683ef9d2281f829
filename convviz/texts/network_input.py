"""What is said about what a network is fed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.layers import TensorShape
from convviz.pictures.preparation import Values
from convviz.states.guessing import Guess
from convviz.states.network.xray import XrayScene
from convviz.texts.numbers import format_number

translate = QCoreApplication.translate


def fed_text(scene: XrayScene) -> str:
    """The shape and the range of what is fed, or why nothing is: "28 × 28 × 1 · 0 … 1"."""
    if scene.shape is None and scene.bounds is None:
        return translate("NetworkInput", "This input takes no picture: open an array of its shape.")
    if scene.bounds is None:
        return translate("NetworkInput", "Nothing is drawn yet")
    low, high = (format_number(bound, significant=3 if abs(bound) >= 1 else 2) for bound in scene.bounds)
    bounds = f"{low} … {high}"
    return bounds if scene.shape is None else f"{' × '.join(str(side) for side in scene.shape)} · {bounds}"


def kind_text(guess: Guess, shape: TensorShape, *, fed: bool) -> str:
    """What an input takes that takes no picture; "" for one that takes one.

    Args:
        guess: How it wants to be fed.
        shape: Of the input.
        fed: Whether a picture is fed all the same.
    """
    size = " × ".join(map(str, shape))
    match guess.kind:
        case "image":
            return ""
        case "sequence":
            text = translate(
                "NetworkInput", "It takes no picture but a sequence of {shape}, such as a sound."
            )
        case "text":
            text = translate("NetworkInput", "It takes no picture but a text, as {shape} numbers of words.")
        case "vector":
            text = translate("NetworkInput", "It takes no picture but {shape} numbers.")
        case "tensor":
            text = translate("NetworkInput", "It takes no picture but numbers of the shape {shape}.")
    more = (
        translate("NetworkInput", "What is fed now only stands in for it; open an array of that shape.")
        if fed
        else translate("NetworkInput", "Open an array of that shape.")
    )
    return f"{text.format(shape=size)} {more}"


def source_text(guess: Guess, chosen: Values) -> str:
    """In a word or two, how the range of the numbers is known."""
    if chosen != guess.preparation.values:
        return translate("NetworkInput", "Chosen:")
    if guess.certain:
        return translate("NetworkInput", "From the file:")
    return translate("NetworkInput", "Guessed:")


def step_text(kind: str, scene: XrayScene) -> str:
    """What a step of the way is."""
    if kind == "given":
        if scene.is_drawing:
            return translate("NetworkInput", "Your drawing; the box is its ink")
        return translate("NetworkInput", "What you gave; the part that is used is bright")
    if kind == "scaled":
        return translate("NetworkInput", "The ink, its longer side 20 pixels long")
    if scene.preparation.centre:
        return translate("NetworkInput", "What is fed: the ink's centre of mass in the middle of 28 × 28")
    return translate("NetworkInput", "What is fed")


def reason_text(guess: Guess) -> str:
    """Why pictures are prepared as they are."""
    said = {
        "rescaling": translate(
            "NetworkInput", "The range is the one that the network's own Rescaling layer expects."
        ),
        "normalization": translate(
            "NetworkInput", "The range is the one that the network's own Normalization layer expects."
        ),
        "statistics": translate(
            "NetworkInput", "The range is guessed from what the first batch normalisation remembers."
        ),
        "application": translate(
            "NetworkInput", "The range is that of the Keras application with these layer names."
        ),
        "default": translate(
            "NetworkInput", "The range is guessed: the file does not say, and 0 to 1 is most common."
        ),
        "flat-picture": translate("NetworkInput", "The row of numbers is as long as a square picture."),
        "centred-digit": translate("NetworkInput", "28 × 28 in grey is the size of handwritten digits."),
        "embedding": translate("NetworkInput", "It takes numbers of words: open an array of its shape."),
        "no-picture": translate("NetworkInput", "It takes no picture: open an array of its shape."),
    }
    return " ".join(said[reason] for reason in guess.reasons)
