"""What the doubt panel asks, and what it makes of the answers."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz import open_network
from convviz.layers import ConvvizError, Dense, Flatten, InputLayer
from convviz.networks.bundled import path
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.blurring import blurred
from convviz.states.evidence.doubt import (
    finer,
    flip_question,
    forget_question,
    part_of_the_way,
    score_question,
    side_question,
)
from convviz.states.evidence.doubt_compare import compared, fits, side_map
from convviz.states.evidence.doubt_flip import changed_picture, round_steps, way_of
from convviz.states.evidence.doubt_forget import forgetting
from convviz.states.evidence.doubt_score import at_share, curves_of, names_what_counts, ranks_of
from convviz.states.evidence.questions import Attribution, Flip, Forget, HeatMap, Score, Target
from convviz.states.evidence.rank_correlation import rank_correlation
from convviz.states.evidence.views import DoubtView, EvidenceState, HeatView, Side

SEVEN = Target(7)
RNG = np.random.default_rng(3)


@pytest.fixture(scope="module")
def mnist() -> Network:
    return open_network(path("mnist"))


def floats(*shape: int) -> np.ndarray:
    return RNG.normal(size=shape).astype(np.float32)


def drawn() -> np.ndarray:
    return RNG.random((28, 28, 1), dtype=np.float32)


def test_a_side_asks_for_its_own_layer_and_class_or_for_those_of_the_page(mnist) -> None:
    state = EvidenceState(heat=HeatView(layer="conv2d"))
    assert side_question(Side(), state, mnist, SEVEN) == HeatMap("grad-cam", "conv2d", SEVEN)
    own = Side("layer-cam", "conv2d_1", 3)
    assert side_question(own, state, mnist, SEVEN) == HeatMap("layer-cam", "conv2d_1", Target(3))


def test_a_layer_that_the_network_does_not_have_gives_way_to_the_usual_one(mnist) -> None:
    found = side_question(Side(layer="block5_conv3"), EvidenceState(), mnist, SEVEN)
    assert isinstance(found, HeatMap)
    assert found.layer == "conv2d_2"


def test_pixels_are_attributed_with_the_settings_of_their_own_panel(mnist) -> None:
    state = EvidenceState()
    state = replace(state, pixels=replace(state.pixels, settings=Attribution(samples=7, noise=0.3)))
    found = side_question(Side("smoothgrad"), state, mnist, SEVEN)
    assert found == Attribution("smoothgrad", SEVEN, samples=7, noise=0.3)


def test_an_input_that_the_network_does_not_have_gives_way_to_its_last(mnist) -> None:
    state = EvidenceState()
    state = replace(state, pixels=replace(state.pixels, settings=Attribution(input=3)))
    assert side_question(Side("gradient"), state, mnist, SEVEN).input == 0


def test_a_network_without_maps_has_no_heat_map() -> None:
    dense = Dense(np.ones((4, 2), np.float32), np.zeros(2, np.float32))
    nodes = (
        Node("input", "InputLayer", InputLayer((2, 2, 1)), ()),
        Node("flatten", "Flatten", Flatten(), ("input",)),
        Node("dense", "Dense", dense, ("flatten",)),
    )
    network = Network("flat", nodes, ("dense",))
    with pytest.raises(ConvvizError) as caught:
        side_question(Side(), EvidenceState(), network, Target(1))
    assert caught.value.code == "no-map-layer"
    assert side_question(Side("gradient"), EvidenceState(), network, Target(1)).method == "gradient"


def test_the_check_and_the_curves_are_of_the_same_map() -> None:
    of = Attribution("occlusion", SEVEN, input=1)
    assert forget_question(of, EvidenceState()) == Forget(of, 6)
    assert score_question(of, EvidenceState()) == Score(SEVEN, 1)
    grey = replace(EvidenceState(), doubt=DoubtView(baseline="grey"))
    assert score_question(of, grey) == Score(SEVEN, 1, baseline="grey")


def test_a_part_of_the_way_has_steps_of_the_same_length() -> None:
    whole = Flip(steps=25, furthest=0.25)
    part = part_of_the_way(whole, 3)
    assert part.steps == 3
    assert part.furthest / part.steps == pytest.approx(0.01)


@pytest.mark.parametrize(("taken", "expected"), [(0, None), (2, (20, 0.02)), (5, None)])
def test_a_way_of_few_steps_is_gone_again_in_shorter_ones(taken: int, expected: tuple | None) -> None:
    found = finer(flip_question(EvidenceState()), taken)
    assert (None if found is None else (found.steps, pytest.approx(found.furthest))) == expected


def test_ranks_correlate_as_the_textbook_says_ties_included() -> None:
    one, other = np.float32([3, 1, 1, 9, 4]), np.float32([0, 2, 5, 5, 1])
    ranks = np.array([[3, 1.5, 1.5, 5, 4], [1, 3, 4.5, 4.5, 2]])
    assert rank_correlation(one, other) == pytest.approx(float(np.corrcoef(ranks)[0, 1]))
    assert rank_correlation(one, np.ones(5, np.float32)) == 0


def test_two_maps_of_one_method_differ_by_their_numbers_and_others_by_their_shares(mnist) -> None:
    fed = (drawn(),)
    first, second = (Answer({"map": np.abs(floats(11, 11)) * scale}) for scale in (1, 10))
    questions = [HeatMap("grad-cam", "conv2d_1", Target(each)) for each in (7, 3)]
    one, other = (side_map(q, a, mnist, fed) for q, a in zip(questions, (first, second), strict=True))
    same = compared(one, other)
    assert same.same_unit
    np.testing.assert_allclose(same.difference, one.scored - other.scored)
    apart = compared(one, side_map(HeatMap("layer-cam", "conv2d_1", SEVEN), second, mnist, fed))
    assert not apart.same_unit
    expected = one.scored / one.largest - other.scored / other.largest
    np.testing.assert_allclose(apart.difference, expected, atol=1e-6)
    assert same.alike == pytest.approx(apart.alike)


def test_an_empty_map_has_no_order(mnist) -> None:
    fed = (drawn(),)
    question = HeatMap("grad-cam", "conv2d_1", SEVEN)
    empty = side_map(question, Answer({"map": np.zeros((11, 11), np.float32)}), mnist, fed)
    full = side_map(question, Answer({"map": np.abs(floats(11, 11))}), mnist, fed)
    assert empty.largest == 0
    assert compared(empty, full).alike is None


def test_an_attribution_is_shown_pixel_by_pixel_and_may_speak_against(mnist) -> None:
    fed = (drawn(),)
    values = floats(28, 28, 1)
    found = side_map(Attribution("gradient-input", SEVEN), Answer({"map": values}), mnist, fed)
    assert found.signed
    np.testing.assert_array_equal(found.values, values[:, :, 0])


def test_answers_to_earlier_questions_of_another_kind_do_not_fit(mnist) -> None:
    fed = (drawn(),)
    heat, pixels = HeatMap("grad-cam", "conv2d_1", SEVEN), Attribution("gradient", SEVEN)
    of_heat = Answer({"map": floats(11, 11), "sum": floats(11, 11)})
    of_pixels = Answer({"map": floats(28, 28, 1), "scores": floats(7, 9)})
    assert fits(heat, of_heat, mnist, fed)
    assert fits(pixels, of_pixels, mnist, fed)
    assert not fits(pixels, of_heat, mnist, fed)
    assert not fits(heat, of_pixels, mnist, fed)
    assert not fits(HeatMap("grad-cam", "conv2d_2", SEVEN), of_heat, mnist, fed)


@pytest.mark.parametrize(
    ("alike", "verdict"), [((1, 0.9, 0.8), "stays"), ((1, 0.9, 0.5), "partly"), ((1, -0.4, 0.1), "changes")]
)
def test_the_last_stage_says_whether_the_map_depends_on_what_was_learnt(alike, verdict: str) -> None:
    maps = np.ones((3, 2, 2), np.float32)
    answer = Answer(
        {"maps": maps, "alike": np.array(alike, np.float32)}, texts={"layers": ("", "dense", "conv2d")}
    )
    found = forgetting(answer)
    assert found.verdict == verdict
    assert [stage.layer for stage in found.stages] == ["", "dense", "conv2d"]


def test_what_is_not_whole_has_no_verdict_and_an_empty_map_nothing_to_check() -> None:
    arrays = {"maps": np.ones((2, 2, 2), np.float32), "alike": np.array([1, 0.9], np.float32)}
    part = forgetting(Answer(arrays, texts={"layers": ("", "dense")}, done=2, total=5))
    assert (part.verdict, part.total) == ("going on", 5)
    arrays = {"maps": np.zeros((2, 2, 2), np.float32), "alike": np.array([1, 0], np.float32)}
    assert forgetting(Answer(arrays, texts={"layers": ("", "dense")})).verdict == "empty"


def score_answer(areas: tuple[float, float, float, float]) -> Answer:
    names = ("deletion", "random_deletion", "insertion", "random_insertion")
    arrays = {name: np.float32([0.9, 0.5, np.nan]) for name in names}
    facts = {f"{name}_area": area for name, area in zip(names, areas, strict=True)}
    return Answer({"shares": np.float32([0, 0.5, 1]), **arrays}, facts)


@pytest.mark.parametrize(
    ("areas", "counts"),
    [((0.2, 0.6, 0.8, 0.5), True), ((0.7, 0.6, 0.4, 0.5), False), ((0.2, 0.6, 0.4, 0.5), None)],
)
def test_both_ways_have_to_beat_chance(areas, counts: bool | None) -> None:
    answer = score_answer(areas)
    deletion, insertion = (curves_of(answer, inserting=inserting) for inserting in (False, True))
    assert names_what_counts(deletion, insertion) is counts
    assert deletion.area == areas[0]
    assert insertion.random_area == areas[3]


def test_pixels_go_in_the_maps_order_and_come_in_the_same(mnist) -> None:
    fed, scored = drawn(), floats(28, 28)
    ranks = ranks_of(scored)
    assert ranks[np.unravel_index(scored.argmax(), scored.shape)] == 0
    assert ranks[np.unravel_index(scored.argmin(), scored.shape)] == 783
    strongest = scored >= np.sort(scored.ravel())[-196]
    for inserting in (False, True):
        expected = np.where(strongest[..., None] != inserting, blurred(fed), fed) * 255
        found = at_share(mnist, Score(), fed, ranks, 0.25, inserting=inserting)
        np.testing.assert_allclose(found, expected, atol=1e-3)


@pytest.mark.parametrize("baseline", ["black", "grey", "white", "mean", "blurred"])
def test_at_no_share_the_picture_is_whole_or_nothing(mnist, baseline) -> None:
    fed, ranks = drawn(), ranks_of(floats(28, 28))
    question = Score(baseline=baseline)
    np.testing.assert_allclose(
        at_share(mnist, question, fed, ranks, 0, inserting=False), fed * 255, atol=1e-3
    )
    levels = {"black": 0, "grey": 127.5, "white": 255, "mean": fed.mean() * 255}
    nothing = blurred(fed) * 255 if baseline == "blurred" else np.full((28, 28, 1), levels[baseline])
    np.testing.assert_allclose(at_share(mnist, question, fed, ranks, 0, inserting=True), nothing, atol=1e-2)


def test_the_way_draws_the_classes_that_matter() -> None:
    confidences = np.full((3, 10), 0.01, np.float32)
    confidences[:, 7], confidences[:, 3], confidences[:, 5] = (0.9, 0.5, 0.2), (0.02, 0.4, 0.6), 0.05
    answer = Answer({"confidences": confidences}, {"before": 7, "after": 3, "size": 0.02, "flipped": 1})
    way = way_of(Flip(steps=25, furthest=0.25), answer)
    assert way.classes[:3] == (7, 3, 5)
    assert way.sizes == pytest.approx((0, 0.01, 0.02))
    assert (way.taken, way.answer_at(0), way.answer_at(2)) == (2, 7, 3)


def test_a_class_that_was_wanted_is_drawn_though_it_is_unlikely() -> None:
    confidences = np.full((2, 10), 0.01, np.float32)
    confidences[:, :6] = 0.1
    answer = Answer({"confidences": confidences}, {"before": 0, "after": 0, "size": 0.01, "flipped": 0})
    assert 9 in way_of(Flip(target=9), answer).classes


def test_the_difference_is_signed_and_a_share_of_the_range(mnist) -> None:
    fed = np.full((28, 28, 1), 0.5, np.float32)
    changed = fed.copy()
    changed[2, 3], changed[4, 5] = 0.6, 0.25
    found = changed_picture(mnist, 0, fed, changed)
    assert found.difference[2, 3] == pytest.approx(0.1, abs=1e-4)
    assert found.difference[4, 5] == pytest.approx(-0.25, abs=1e-4)
    assert np.count_nonzero(np.abs(found.difference) > 1e-4) == 2
    assert found.changed[4, 5, 0] == pytest.approx(0.25 * 255, abs=0.01)


def test_a_blur_leaves_flat_pictures_alone_and_keeps_the_mean_of_none() -> None:
    flat = np.full((9, 13, 3), 0.4, np.float32)
    np.testing.assert_allclose(blurred(flat), flat, atol=1e-6)
    dot = np.zeros((9, 13, 1), np.float32)
    dot[4, 6] = 1
    found = blurred(dot)[:, :, 0]
    assert np.unravel_index(found.argmax(), found.shape) == (4, 6)
    np.testing.assert_allclose(found, found[::-1, ::-1], atol=1e-6)


@pytest.mark.parametrize("highest", [1e-6, 0.0045, 0.07, 0.1, 0.25, 1.0, 18.0])
def test_an_axis_has_a_few_round_numbers_none_beyond_its_end(highest: float) -> None:
    steps = round_steps(highest)
    assert 3 <= len(steps) <= 6
    assert steps[0] == 0
    assert steps[-1] <= highest * (1 + 1e-6)
    digits = f"{steps[1]:e}"
    assert digits[0] in "125"
    assert set(digits[2:8]) == {"0"}
