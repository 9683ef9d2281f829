"""Where the bench's bars and numbers stand."""

from __future__ import annotations

from convviz.painting.box import Box
from convviz.painting.lettering import text_width
from convviz.painting.network.bench_layout import TEXT_PX, place_bench
from convviz.states.network.elastic import ElasticDeriver
from convviz.texts.network_bars import percentage
from convviz.texts.numbers import format_number
from tests.states.network.elastic_networks import at, digits_network, moment_of


def test_no_bar_reaches_into_the_number_beside_it(qapp) -> None:
    moment = moment_of(digits_network(), at("head"))
    layout = place_bench(ElasticDeriver().derive(moment), Box(0, 0, 560, 220))
    assert layout.classes
    for one in layout.classes:
        for box, room, text in (
            (one.power, one.power_px, format_number(one.row.power, significant=3)),
            (one.share, one.share_px, percentage(one.row.share)),
        ):
            assert text_width(text, TEXT_PX, bold=True) < room < box.width
