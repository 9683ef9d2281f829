"""What is said about what a network is fed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
    low, high = (format_number(bound, significant=3) for bound in scene.bounds)
    shape = "" if scene.shape is None else " × ".join(str(side) for side in scene.shape)
    return f"{shape} · {low} … {high}"


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
