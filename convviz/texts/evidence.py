"""What the ways to look for evidence are called, what each does in one sentence, and the classes it is about."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.evidence.questions import HeatMethod, PixelMethod

translate = QCoreApplication.translate


def heat_method_name(method: HeatMethod) -> str:
    """A class activation map's name, as its paper has it."""
    return {
        "grad-cam": translate("Evidence", "Grad-CAM"),
        "grad-cam++": translate("Evidence", "Grad-CAM++"),
        "layer-cam": translate("Evidence", "Layer-CAM"),
        "score-cam": translate("Evidence", "Score-CAM"),
    }[method]


def heat_method_hint(method: HeatMethod) -> str:
    """How a class activation map is made, in one sentence."""
    return {
        "grad-cam": translate(
            "Evidence", "Each map counts as much as the class would rise if all of the map rose a little."
        ),
        "grad-cam++": translate(
            "Evidence",
            "As Grad-CAM, but cells count more that raise the class by themselves: better for several things.",
        ),
        "layer-cam": translate(
            "Evidence",
            "Each cell of each map counts by its own gradient, where that is positive: finer places.",
        ),
        "score-cam": translate(
            "Evidence",
            "No gradients: each map is laid over the picture, and counts as much as the class rises.",
        ),
    }[method]


def pixel_method_name(method: PixelMethod) -> str:
    """A pixel attribution's name."""
    return {
        "gradient": translate("Evidence", "Gradient"),
        "gradient-input": translate("Evidence", "Gradient × input"),
        "smoothgrad": translate("Evidence", "SmoothGrad"),
        "integrated-gradients": translate("Evidence", "Integrated gradients"),
        "guided-backpropagation": translate("Evidence", "Guided backpropagation"),
        "occlusion": translate("Evidence", "Occlusion"),
    }[method]


def pixel_method_hint(method: PixelMethod) -> str:
    """What a pixel attribution says, in one sentence."""
    return {
        "gradient": translate("Evidence", "How fast the class rises when a pixel becomes a little brighter."),
        "gradient-input": translate(
            "Evidence", "The gradient times the pixel itself: what is black counts for nothing."
        ),
        "smoothgrad": translate("Evidence", "The mean of the gradients of many slightly noisy copies."),
        "integrated-gradients": translate(
            "Evidence",
            "Gradients added up on the way from nothing to the picture; they sum to what the class gained.",
        ),
        "guided-backpropagation": translate(
            "Evidence",
            "Only what excites is passed back. It draws edges, whatever the class: it is no proof of what decides.",
        ),
        "occlusion": translate(
            "Evidence",
            "A grey window slides over the picture; where the class falls, something was that counts.",
        ),
    }[method]


def class_words(number: int, names: tuple[str, ...], head: str = "") -> str:
    """A class as a person reads it: its name, or "class 3" where it has none.

    Args:
        number: Its place; of a single sigmoid 1 is what it stands for, and 0 the other.
        names: The classes' names, as far as they are known.
        head: How the network gives its classes (`networks.outputs.Head`).
    """
    if number < len(names) and names[number]:
        return names[number]
    if head == "sigmoid":
        return translate("Evidence", "yes") if number else translate("Evidence", "no")
    return translate("Evidence", "class {number}").format(number=number)
