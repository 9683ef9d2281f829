"""What the network page shows, in words: the title bar's two texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.network.moment import Moment
from convviz.states.network.state import NetworkState
from convviz.texts.numbers import format_count, format_number

translate = QCoreApplication.translate

_MILLION = 1_000_000
_THOUSAND_MILLIONS = 1_000_000_000


def network_title(state: NetworkState) -> str:
    """The network's name."""
    return translate("NetworkTitle", "No network") if state.model is None else state.model.name


def network_subtitle(moment: Moment) -> str:
    """How large it is and where it comes from: "93,322 parameters · 2.8 M multiply-adds · bundled".

    Of an untrained one it says so: what it answers is chance.
    """
    if moment.run is None:
        return ""
    network = moment.run.opened.network
    parameters = translate("NetworkTitle", "{count} parameters").format(
        count=format_count(network.parameter_count())
    )
    parts = [parameters]
    count = network.multiply_adds()
    # Without shapes nothing can be counted, and 0 would be wrong.
    if count or not network.stopped:
        parts.append(translate("NetworkTitle", "{count} multiply-adds").format(count=_short(count)))
    model = moment.state.model
    if moment.run.opened.bundled:
        parts.append(translate("NetworkTitle", "bundled"))
    elif model is not None and model.is_untrained:
        parts.append(translate("NetworkTitle", "untrained"))
    return " · ".join(parts)


def _short(count: int) -> str:
    if count < _MILLION:
        return format_count(count)
    if count < _THOUSAND_MILLIONS:
        return translate("NetworkTitle", "{number} M").format(
            number=format_number(count / _MILLION, significant=2)
        )
    return translate("NetworkTitle", "{number} G").format(
        number=format_number(count / _THOUSAND_MILLIONS, significant=2)
    )
