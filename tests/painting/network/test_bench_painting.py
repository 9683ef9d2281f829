"""Where the bench's bars and numbers stand."""

from __future__ import annotations

from convviz.painting.box import Box
from convviz.painting.lettering import text_width
from convviz.painting.network.bench_layout import TEXT_PX, place_bench
from convviz.states.network.elastic import ElasticDeriver
from convviz.texts.network_bars import percentage
from convviz.texts.network_bench import factors
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


def test_where_few_classes_fit_the_explained_one_and_the_likeliest_are_there(qapp) -> None:
    scene = ElasticDeriver().derive(moment_of(digits_network(), at("head", 3)))
    all_rows = sorted(scene.bench.shares.rows, key=lambda row: -row.share)
    layout = place_bench(scene, Box(0, 0, 560, 130))
    shown = [one.row.index for one in layout.classes]
    assert 1 < len(shown) < 10
    assert 3 in shown
    assert shown == sorted(shown)
    others = [row.index for row in all_rows if row.index != 3][: len(shown) - 1]
    assert set(shown) == {3, *others}


def test_contributions_stand_apart_from_their_numbers_and_have_one_scale(qapp) -> None:
    for at_, width in ((at("dense", 4), 560), (at("head", 3), 560), (at("dense", 4), 300)):
        layout = place_bench(ElasticDeriver().derive(moment_of(digits_network(), at_)), Box(0, 0, width, 220))
        listed = layout.contributions
        assert len({one.bar.width for one in listed}) == 1
        for one in listed:
            text = format_number(one.contribution.product, significant=3)
            assert text_width(text, TEXT_PX) < one.number.width
            assert one.bar.right <= one.number.x + 1e-6
            assert one.number.right <= one.box.right + 1e-6
            if one.factors.width:
                assert text_width(factors(one.contribution), TEXT_PX) < one.factors.width
