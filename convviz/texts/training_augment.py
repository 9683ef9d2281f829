"""The words of the changes that pictures undergo while a network learns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.pictures.augmentation.augmentation import Augmentation, Fill, Transform
from convviz.states.training.augment import AloneTile
from convviz.states.training.augment_answers import Answer, Answers, Probe
from convviz.texts.network_bars import percentage
from convviz.texts.numbers import MINUS, format_count, format_number

translate = QCoreApplication.translate

FILLS: tuple[Fill, ...] = ("nearest", "reflect", "wrap", "constant")

_ARGUMENTS: dict[Transform, str] = {
    "rotation": "rotation_range",
    "width_shift": "width_shift_range",
    "height_shift": "height_shift_range",
    "shear": "shear_range",
    "zoom": "zoom_range",
    "horizontal_flip": "horizontal_flip",
    "vertical_flip": "vertical_flip",
    "brightness": "brightness_range",
}


def transform_name(transform: Transform) -> str:
    """What a transform is called."""
    return {
        "rotation": translate("Augment", "Rotation"),
        "width_shift": translate("Augment", "Shift sideways"),
        "height_shift": translate("Augment", "Shift up/down"),
        "shear": translate("Augment", "Shear"),
        "zoom": translate("Augment", "Zoom"),
        "aspect": translate("Augment", "Aspect"),
        "horizontal_flip": translate("Augment", "Mirror left/right"),
        "vertical_flip": translate("Augment", "Mirror up/down"),
        "brightness": translate("Augment", "Brightness"),
        "contrast": translate("Augment", "Contrast"),
        "saturation": translate("Augment", "Saturation"),
        "noise": translate("Augment", "Noise"),
    }[transform]


def transform_line(transform: Transform) -> str:
    """What a transform does, and what Keras calls it."""
    text = {
        "rotation": translate("Augment", "Degrees, either way"),
        "width_shift": translate("Augment", "Share of the width"),
        "height_shift": translate("Augment", "Share of the height"),
        "shear": translate("Augment", "Degrees: the course's 0.2 is a fifth of a degree"),
        "zoom": translate("Augment", "Each side times 1 ± this; above 1 it gets smaller"),
        "aspect": translate("Augment", "Sides stretched against each other"),
        "horizontal_flip": translate("Augment", "Every other picture is mirrored"),
        "vertical_flip": translate("Augment", "Every other picture stands on its head"),
        "brightness": translate("Augment", "All numbers times 1 ± this"),
        "contrast": translate("Augment", "Distances from the mean times 1 ± this"),
        "saturation": translate("Augment", "Colours' distances from grey times 1 ± this"),
        "noise": translate("Augment", "Deviation of normal noise; white is 1"),
    }[transform]
    argument = _ARGUMENTS.get(transform)
    return f"{text} · {argument}" if argument else text


def fill_name(fill: Fill) -> str:
    """What stands beyond the border, in a word; Keras's own beside it."""
    return {
        "nearest": translate("Augment", "last pixel (nearest)"),
        "reflect": translate("Augment", "mirrored (reflect)"),
        "wrap": translate("Augment", "again (wrap)"),
        "constant": translate("Augment", "black (constant)"),
    }[fill]


def unchanged_name() -> str:
    """What the picture itself is called."""
    return translate("Augment", "As it is")


def short_name(transform: Transform) -> str:
    """What a transform is called where there is little room."""
    return {
        "horizontal_flip": translate("Augment", "Mirror ↔"),
        "vertical_flip": translate("Augment", "Mirror ↕"),
    }.get(transform) or transform_name(transform)


def value_text(transform: Transform, value: float) -> str:
    """How far a transform goes, as it is seen: "+40°", "← 0.2", "×1.2"."""
    number = format_number(abs(value), significant=3)
    factor = format_number(1 + value, significant=3)
    signed = f"{MINUS if value < 0 else '+'}{number}"
    # Of a shift a positive number says how far on a pixel is read: the picture moves the other way.
    written: dict[Transform, str] = {
        "rotation": f"{signed}°",
        "shear": f"{signed}°",
        "width_shift": f"{'→' if value < 0 else '←'} {number}",
        "height_shift": f"{'↓' if value < 0 else '↑'} {number}",
        "zoom": factor,
        "aspect": signed,
        "horizontal_flip": "↔",
        "vertical_flip": "↕",
        "noise": number,
    }
    return written.get(transform, f"×{factor}")


def answer_text(probe: Probe, answer: Answer) -> str:
    """What the network says: "7, 99 %"."""
    return f"{probe.class_name(answer.number)} {percentage(answer.probability)}"


def short_answer_text(probe: Probe, answer: Answer) -> str:
    """The same with no decimals: "7 99%"."""
    percent = answer.probability * 100
    # Sure is said of nothing that is only nearly so.
    written = ">99" if 99 < percent < 100 else format_number(percent, 0)
    return f"{probe.class_name(answer.number)} {written}%"


def describe_tile(
    tile: AloneTile | None, probe: Probe | None, answer: Answer | None, *, original: bool = False
) -> str:
    """A changed picture for a screen reader: "Rotation −40°: 7 99.0 %".

    Args:
        tile: The transform; None for everything together, or for the picture itself.
        probe: The network that is asked, or None.
        answer: What it says, or None.
        original: Whether it is the picture itself.
    """
    if original:
        start = unchanged_name()
    elif tile is None:
        start = translate("Augment", "everything together")
    elif not tile.value:
        start = translate("Augment", "{transform}, no change").format(
            transform=transform_name(tile.transform)
        )
    else:
        start = f"{transform_name(tile.transform)} {value_text(tile.transform, tile.value)}"
    if probe is None or answer is None:
        return start
    said = answer_text(probe, answer)
    if answer.same:
        return f"{start}: {said}"
    return translate("Augment", "{picture}: {said}, another class than without changes").format(
        picture=start, said=said
    )


def ready_made_text(changes: str) -> str:
    """That changes made for one kind of picture are used, so that the sliders stand still.

    Args:
        changes: As in `Recipe.changes`: "digits" or "photographs".
    """
    texts = {
        "digits": translate(
            "Augment", "Changes made for handwritten digits are used, until one of these here is set instead."
        ),
        "photographs": translate(
            "Augment", "Changes made for photographs are used, until one of these here is set instead."
        ),
    }
    return texts[changes]


def verdict_text(
    probe: Probe | None, answers: Answers | None, augmentation: Augmentation, opening: str = ""
) -> str:
    """What is to be learnt of all answers together, in a sentence.

    Args:
        probe: The network that is asked, or None.
        answers: What it says, or None.
        augmentation: How pictures are changed.
        opening: The network that is still being opened, or "".
    """
    if augmentation.is_nothing:
        return translate("Augment", "Nothing is changed: every epoch shows the very same pictures.")
    if opening:
        return translate("Augment", "{network} is being opened…").format(network=opening)
    if probe is None:
        return translate("Augment", "Choose a network to see how far changes may go.")
    if answers is None:
        return translate("Augment", "{network} is being asked…").format(network=probe.name)
    return translate(
        "Augment",
        "{network} takes {kept} of {count} changed pictures for {name}, as it takes the picture itself.",
    ).format(
        network=probe.name,
        kept=format_count(answers.kept),
        count=format_count(len(answers.together)),
        name=probe.class_name(answers.original.number),
    )
