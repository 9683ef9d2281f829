"""What is said of the map of a data set."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.evidence.data_map import MapScene
from convviz.texts.numbers import format_count, format_share

translate = QCoreApplication.translate


def axis_text(number: int, share: float) -> str:
    """What an axis stands for."""
    return translate("DataMap", "axis {number}: {share} % of the variance").format(
        number=format_count(number), share=format_share(share)
    )


def count_text(count: int) -> str:
    """At most how many pictures are scanned."""
    return translate("DataMap", "{count} pictures").format(count=format_count(count))


def summary_text(scene: MapScene, shown: int) -> str:
    """How many points there are, and how many are wrong."""
    count = len(scene.labels)
    if not scene.comparable:
        return translate(
            "DataMap",
            "{count} pictures. The network tells other classes apart, so no answer can be wrong here.",
        ).format(count=format_count(count))
    wrong = int(scene.wrong.sum())
    text = translate(
        "DataMap", "{count} pictures, {wrong} of them answered wrongly (ringed). Shown: {shown}."
    )
    return text.format(count=format_count(count), wrong=format_count(wrong), shown=format_count(shown))


def held_text(scene: MapScene) -> str:
    """How much of what distinguishes the pictures the flat map holds."""
    text = translate(
        "DataMap",
        "Pictures that lie close are alike to the network. The two axes hold {share} % of all differences; what lies "
        "close here can still be far apart along the others.",
    )
    return text.format(share=format_share(sum(scene.shares)))


def point_text(class_name: str, answer: str, *, right: bool | None) -> str:
    """What a point is and what the network says."""
    if not answer:
        return class_name
    if right is None:
        return translate("DataMap", "{name}; the network says {answer}").format(
            name=class_name, answer=answer
        )
    if right:
        return translate("DataMap", "{name}, answered rightly").format(name=class_name)
    return translate("DataMap", "{name}, taken for {answer}").format(name=class_name, answer=answer)
