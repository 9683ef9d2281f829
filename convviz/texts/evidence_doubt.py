"""What is said while maps are compared and doubted, and an answer is made to flip."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from convviz.states.evidence.doubt_compare import Compared, SideMap
from convviz.states.evidence.doubt_flip import Way
from convviz.states.evidence.doubt_forget import Forgetting, Stage, Verdict
from convviz.states.evidence.doubt_score import Curves, names_what_counts
from convviz.states.evidence.questions import HeatMap, HeatMethod, PixelMethod
from convviz.texts.evidence import heat_method_name, pixel_method_name
from convviz.texts.network_bars import percentage
from convviz.texts.numbers import format_number

translate = QCoreApplication.translate

_MUCH, _SOME = 0.7, 0.35


def method_name(method: HeatMethod | PixelMethod) -> str:
    """The name of any way to make a map."""
    match method:
        case "grad-cam" | "grad-cam++" | "layer-cam" | "score-cam":
            return heat_method_name(method)
        case _:
            return pixel_method_name(method)


def map_title(letter: str, shown: SideMap, class_name: str) -> str:
    """What stands over one of two maps: "A: Grad-CAM of conv2d_1 for 7"."""
    question = shown.question
    name = method_name(question.method)
    if isinstance(question, HeatMap):
        text = translate("Doubt", "{letter}: {method} of {layer} for {name}")
        return text.format(letter=letter, method=name, layer=question.layer, name=class_name)
    return translate("Doubt", "{letter}: {method} for {name}").format(
        letter=letter, method=name, name=class_name
    )


def largest_text(largest: float) -> str:
    """How strong a map is."""
    if not largest:
        return translate("Doubt", "no positive evidence")
    return translate("Doubt", "largest: {value}").format(value=format_number(largest, significant=3))


def alike_text(compared: Compared) -> str:
    """How far two maps agree, in a sentence, and on which scales they are painted."""
    if compared.difference is None:
        return translate("Doubt", "The pictures are of different sizes, so the maps have no difference.")
    sentences: list[str] = []
    if compared.alike is None:
        sentences.append(translate("Doubt", "An empty map has no order that could be compared."))
    else:
        sentences.append(_order_text(compared.alike))
    if not compared.same_unit:
        sentences.append(
            translate(
                "Doubt",
                "Different methods measure in different units: each map has its own scale, and the difference is "
                "that of both divided by their largest number.",
            )
        )
    return " ".join(sentences)


def _order_text(alike: float) -> str:
    number = format_number(alike, 2, trim=False)
    if alike >= _MUCH:
        text = translate("Doubt", "Rank correlation {number}: both put the pixels in much the same order.")
    elif alike >= _SOME:
        text = translate("Doubt", "Rank correlation {number}: both agree in part on the pixels that count.")
    else:
        text = translate("Doubt", "Rank correlation {number}: the two name quite different pixels.")
    return text.format(number=number)


def stage_title(stage: Stage) -> str:
    """What stands over a stage of forgetting."""
    if not stage.layer:
        return translate("Doubt", "as it has learnt")
    return translate("Doubt", "down to {layer}").format(layer=stage.layer)


def stage_note(stage: Stage) -> str:
    """How alike a stage's map is, or that it is empty."""
    if not stage.largest:
        return translate("Doubt", "empty")
    return translate("Doubt", "alike {number} · max {value}").format(
        number=format_number(stage.alike, 2, trim=False), value=format_number(stage.largest, significant=2)
    )


def forgetting_text(found: Forgetting) -> str:
    """What the check says, in a sentence."""
    return _verdict(found.verdict)


def _verdict(verdict: Verdict) -> str:
    match verdict:
        case "going on":
            return ""
        case "empty":
            return translate("Doubt", "The map is empty from the start: there is nothing to check.")
        case "stays":
            return translate(
                "Doubt",
                "The map hardly changes although the network has forgotten everything: it shows the picture, not the "
                "network. Do not take it for a reason.",
            )
        case "partly":
            return translate(
                "Doubt",
                "The map changes, but some of it stays when the network has forgotten everything: that part shows the "
                "picture, not the network.",
            )
        case "changes":
            return translate(
                "Doubt",
                "The map becomes another one when the network forgets: it depends on what the network has learnt. "
                "That is what a map has to pass; it is no proof that it is right.",
            )


def share_text(share: float, *, inserting: bool) -> str:
    """What a picture shows at a share of the pixels."""
    per_cent = format_number(100 * share, 0)
    text = (
        translate("Doubt", "Insertion: only the strongest {share} % are there")
        if inserting
        else translate("Doubt", "Deletion: the strongest {share} % are gone")
    )
    return text.format(share=per_cent)


def at_share_text(curves: Curves, share: float) -> str:
    """The probability at a share, and at random."""
    place = min(range(len(curves.shares)), key=lambda each: abs(curves.shares[each] - share))
    here, chance = curves.of_map[place], curves.at_random[place]
    if math.isnan(here) or math.isnan(chance):
        return ""
    return translate("Doubt", "{share}; in an order at random {chance}").format(
        share=percentage(here), chance=percentage(chance)
    )


def area_text(curves: Curves, *, inserting: bool) -> str:
    """The areas under a way's curves, and which is better."""
    if curves.area is None or curves.random_area is None:
        return ""
    text = (
        translate("Doubt", "Area {area}, at random {chance}: the larger the better.")
        if inserting
        else translate("Doubt", "Area {area}, at random {chance}: the smaller the better.")
    )
    numbers = [format_number(each, 3, trim=False) for each in (curves.area, curves.random_area)]
    return text.format(area=numbers[0], chance=numbers[1])


def score_text(deletion: Curves, insertion: Curves) -> str:
    """What both ways say of a map, in a sentence."""
    if deletion.area is None or insertion.area is None:
        return ""
    match names_what_counts(deletion, insertion):
        case True:
            return translate(
                "Doubt",
                "The map names pixels that count: without them the answer falls sooner, and with them alone it comes "
                "sooner, than in an order at random.",
            )
        case False:
            return translate(
                "Doubt", "The map does no better than an order at random: its strongest pixels do not decide."
            )
        case None:
            return translate(
                "Doubt",
                "One way speaks for the map and the other against it: it names only part of what decides.",
            )


def flip_text(way: Way, before: str, after: str, wanted: str) -> str:
    """What became of the answer: "7 becomes 3 when no pixel changes by more than 4 %".

    Args:
        way: What was answered.
        before: The class that was answered.
        after: The class that is answered now.
        wanted: The class that it was to become; "" for any other.
    """
    size = size_text(way.size)
    if way.flipped and way.taken == 0:
        return translate("Doubt", "The network answers {name} already.").format(name=after)
    if way.flipped:
        text = translate("Doubt", "{before} becomes {after} when no pixel changes by more than {size}.")
        return text.format(before=before, after=after, size=size)
    if wanted:
        text = translate("Doubt", "Not yet {wanted} although pixels change by up to {size}: allow more.")
        return text.format(wanted=wanted, size=size)
    text = translate("Doubt", "Still {before} although pixels change by up to {size}: allow more.")
    return text.format(before=before, size=size)


def size_text(size: float) -> str:
    """A change as a share of the range, in per cent."""
    return f"{format_number(100 * size, significant=3)} %"


def step_text(way: Way, place: int, name: str) -> str:
    """Where on the way the slider is, and what is answered there."""
    text = translate("Doubt", "Change {size}: {name} with {share}")
    share = max(each[place] for each in way.confidences)
    return text.format(size=size_text(way.sizes[place]), name=name, share=percentage(share))
