"""What is said about a prediction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.network.bars import Bar, BarsScene
from convviz.texts.errors import sentence
from convviz.texts.numbers import format_number

translate = QCoreApplication.translate


def class_name(bar: Bar) -> str:
    """The class's name, or its number where it has none."""
    return bar.name or translate("NetworkBars", "class {number}").format(number=bar.number)


def percentage(probability: float) -> str:
    """A probability as "99.2 %"; what only rounds to nothing or to all says so: "< 0.1 %"."""
    percent = probability * 100
    if 0 < percent < 0.05:
        return f"< {format_number(0.1, 1)} %"
    if 99.95 <= percent < 100:
        return f"> {format_number(99.9, 1)} %"
    return f"{format_number(percent, 1, trim=False)} %"


def empty_text(scene: BarsScene) -> str:
    """Why there are no bars."""
    if scene.refusal is not None:
        told = sentence(scene.refusal)
        return f"{scene.missing}: {told}" if scene.missing else told
    if scene.empty == "no-input" and scene.missing:
        text = translate("NetworkBars", "Nothing is fed to “{input}” yet: draw, or open a picture.")
        return text.format(input=scene.missing)
    reasons = {
        "no-digit": translate("NetworkBars", "No digit yet: draw one."),
        "picture": translate("NetworkBars", "The network puts out a picture."),
        "no-array": translate("NetworkBars", "Nothing is fed yet: open an array of numbers."),
        "no-input": translate("NetworkBars", "Nothing is fed yet: draw, or open a picture."),
    }
    return reasons.get(scene.empty, translate("NetworkBars", "No network is open."))


def spoken(scene: BarsScene) -> str:
    """The prediction for a screen reader: "7, 99.2 %"."""
    if not scene.bars:
        return empty_text(scene)
    best = scene.bars[0]
    return f"{class_name(best)}, {percentage(best.probability)}"
