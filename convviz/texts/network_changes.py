"""The changes to a network in words, one by one: "conv2d: map 4 is silent"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.networks import Network
from convviz.networks.edits import Edit, ScaleBias, SetWeight, SilenceKernel, SilenceMap
from convviz.texts.numbers import format_number

translate = QCoreApplication.translate


def change_text(edit: Edit, network: Network) -> str:
    """One change; maps, filters and places are counted from 1, as everywhere on the page."""
    return f"{edit.layer}: {_what(edit, network)}"


def _what(edit: Edit, network: Network) -> str:
    match edit:
        case SilenceMap(channel=channel):
            shape = network.shapes.get(edit.layer)
            text = (
                translate("NetworkChanges", "unit {number} is silent")
                if shape is not None and len(shape) == 1
                else translate("NetworkChanges", "map {number} is silent")
            )
            return text.format(number=channel + 1)
        case SilenceKernel(channel=channel, filter=filter_):
            text = translate("NetworkChanges", "kernel {filter}←{channel} is silent")
            return text.format(filter=filter_ + 1, channel=channel + 1)
        case SetWeight(weight=weight, index=index, value=value):
            place = ", ".join(str(each + 1) for each in index)
            return f"{weight}[{place}] = {format_number(value, significant=4)}"
        case ScaleBias(factor=factor):
            text = translate("NetworkChanges", "biases × {factor}")
            return text.format(factor=format_number(factor, 2))
