"""Picture and map of the panel on pixels, the places of a sliding window, and a logit taken apart."""

from __future__ import annotations

import math

import numpy as np
import pytest

from convviz import open_network
from convviz.layers import Dense, Flatten, GlobalAveragePooling2D, InputLayer, Layer
from convviz.networks.network import Network
from convviz.networks.node import Node
from convviz.pictures.errors import PictureError
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.contributions import contributions
from convviz.states.evidence.pixels import Completeness, fed_picture, map_grid, pixels_scene, question_of
from convviz.states.evidence.pixels_places import covered_at, places_of, up_to, usual_stride, usual_window
from convviz.states.evidence.pixels_terms import terms_scene
from convviz.states.evidence.questions import Attribution, Target
from convviz.states.evidence.views import PixelsView

RNG = np.random.default_rng(5)
DIGIT = RNG.random((28, 28, 1), dtype=np.float32)
PHOTO = RNG.random((150, 150, 3), dtype=np.float32)


def _behind(*layers: Layer) -> Network:
    nodes = [Node("in", "InputLayer", InputLayer((3, 4, 5)))]
    for layer in layers:
        nodes.append(Node(f"n{len(nodes)}", type(layer).__name__, layer, (nodes[-1].id,)))
    return Network("made", nodes, [nodes[-1].id])


def _occlusion(score: float = 2.0) -> Answer:
    scores = np.array([[2.0, 1.5, 3.0], [0.5, np.nan, np.nan]], np.float32)
    counted = np.full((28, 28, 1), np.nan, np.float32)
    counted[:10] = 0.25
    arrays = {"map": counted, "scores": scores, "nothing": np.full((28, 28, 1), 0.5, np.float32)}
    return Answer(arrays, {"score": score, "window": 12.0, "stride": 10.0}, done=4, total=6)


class TestAskingOnlyWhatAMethodReads:
    def test_settings_of_other_methods_change_no_question(self) -> None:
        target = Target(3)
        odd = Attribution("gradient", Target(9), 0, 7, 8, 0.5, "mean", 5, 2, 11)
        asked = question_of(PixelsView(odd), target, (28, 28, 1))
        assert asked == Attribution("gradient", target)

    def test_each_method_has_its_own(self) -> None:
        def asked(method: str) -> Attribution:
            settings = Attribution(method, Target(), 0, 7, 8, 0.5, "mean", 5, 2, 11)
            return question_of(PixelsView(settings), Target(1), (28, 28, 1))

        assert asked("integrated-gradients") == Attribution(
            "integrated-gradients", Target(1), steps=7, baseline="mean"
        )
        assert asked("smoothgrad") == Attribution("smoothgrad", Target(1), samples=8, noise=0.5, seed=11)
        assert asked("occlusion") == Attribution("occlusion", Target(1), window=5, stride=2, baseline="mean")

    def test_the_usual_window_is_an_eighth_and_moves_by_half_of_it(self) -> None:
        assert (usual_window((28, 28, 1)), usual_stride(4), usual_stride(1)) == (4, 2, 1)
        asked = question_of(PixelsView(Attribution("occlusion")), Target(), (150, 150, 3))
        assert (asked.window, asked.stride) == (19, 9)

    def test_a_window_is_no_larger_than_the_picture_and_leaves_nothing_out(self) -> None:
        view = PixelsView(Attribution("occlusion", window=300, stride=299))
        asked = question_of(view, Target(), (20, 28, 1))
        assert (asked.window, asked.stride) == (28, 28)


class TestThePictureAsItIsFed:
    def test_a_digit_has_its_own_numbers_from_black_to_white(self) -> None:
        fed = fed_picture(open_network("mnist"), 0, DIGIT)
        np.testing.assert_array_equal(fed.grid.values, DIGIT)
        assert (fed.grid.colouring.law, fed.grid.colouring.low, fed.grid.colouring.high) == ("grey", 0, 1)
        np.testing.assert_allclose(fed.shown, DIGIT * 255, rtol=1e-5)
        assert fed.colours == ()

    def test_a_photograph_is_drawn_in_its_colours(self) -> None:
        fed = fed_picture(open_network("catsdogs"), 0, PHOTO)
        assert fed.grid.planes == (-1,)
        assert fed.grid.colouring.law == "rgb"
        assert fed.colours == ("R", "G", "B")

    def test_numbers_that_are_no_picture_are_refused(self) -> None:
        network = Network(
            "made",
            [
                Node("in", "InputLayer", InputLayer((5,))),
                Node("out", "Dense", Dense(np.ones((5, 2), np.float32)), ("in",)),
            ],
            ["out"],
        )
        with pytest.raises(PictureError):
            fed_picture(network, 0, np.zeros(5, np.float32))


class TestChannelsMadeOne:
    COUNTED = np.array([[[0.5, -2.0, 1.0], [0.0, 0.0, 0.0]]], np.float32)

    @pytest.mark.parametrize(
        ("channels", "values", "law", "low"),
        [
            ("sum", [-0.5, 0.0], "signed", -0.5),
            ("largest", [2.0, 0.0], "viridis", 0.0),
            (1, [-2.0, 0.0], "signed", -2.0),
        ],
    )
    def test_as_their_sum_the_largest_or_one(
        self, channels: str | int, values: list[float], law: str, low: float
    ) -> None:
        grid, beyond = map_grid(self.COUNTED, channels)
        assert grid.values[0, :, 0].tolist() == values
        assert (grid.colouring.law, grid.colouring.low, beyond) == (law, low, 0.0)

    def test_a_map_of_nothing_has_a_scale_all_the_same(self) -> None:
        grid, _ = map_grid(np.zeros((4, 4, 1), np.float32), "sum")
        assert (grid.colouring.low, grid.colouring.high) == (-1, 1)

    def test_single_pixels_of_a_photograph_do_not_darken_all_others(self) -> None:
        counted = RNG.normal(size=(100, 100, 1)).astype(np.float32)
        counted[3, 4] = 1000
        grid, beyond = map_grid(counted, "sum")
        assert grid.colouring.high < 5
        assert beyond == pytest.approx(0.005, abs=0.001)
        small, none = map_grid(counted[:20, :20], "sum")
        assert (small.colouring.high, none) == (1000, 0)

    def test_what_is_not_known_yet_is_no_zero(self) -> None:
        counted = np.array([[[0.5], [np.nan]]], np.float32)
        grid, _ = map_grid(counted, "sum")
        assert grid.computed is not None
        assert grid.computed[0, :, 0].tolist() == [True, False]
        assert np.isfinite(grid.shown).all()


class TestWhatIsKnown:
    def test_integrated_gradients_are_checked_when_they_are_whole(self) -> None:
        network, question = open_network("mnist"), Attribution("integrated-gradients")
        fed = fed_picture(network, 0, DIGIT)
        facts = {"score": 9.02, "baseline_score": 0.71, "sum": 8.30}
        whole = Answer({"map": np.ones((28, 28, 1), np.float32)}, facts)
        scene = pixels_scene(network, fed, question, whole, PixelsView(), stale=False)
        assert scene.check == Completeness(8.30, 9.02, 0.71)
        part = Answer(whole.arrays, facts, done=1, total=2)
        assert pixels_scene(network, fed, question, part, PixelsView(), stale=False).check is None
        assert pixels_scene(network, fed, question, whole, PixelsView(), stale=True).check is None

    @pytest.mark.parametrize(
        ("check", "off", "holds"),
        [
            (Completeness(8.30, 9.02, 0.71), 0.01 / 8.31, True),
            (Completeness(8.00, 9.02, 0.71), 0.31 / 8.31, False),
            (Completeness(-2.0, -1.0, 1.0), 0.0, True),
            (Completeness(0.5, 1.0, 1.0), 1.0, False),
        ],
    )
    def test_completeness_is_told_as_a_share_of_the_gain(
        self, check: Completeness, off: float, holds: bool
    ) -> None:
        assert check.off == pytest.approx(off)
        assert check.holds is holds

    def test_an_answer_about_a_picture_of_another_size_is_not_laid_over_this_one(self) -> None:
        network = open_network("mnist")
        answer = Answer({"map": np.ones((9, 9, 1), np.float32)}, {"score": 1.0})
        fed = fed_picture(network, 0, DIGIT)
        scene = pixels_scene(network, fed, Attribution(), answer, PixelsView(), stale=True)
        assert (scene.map, scene.score) == (None, None)

    def test_an_earlier_methods_map_has_no_places(self) -> None:
        network = open_network("mnist")
        answer = Answer({"map": np.ones((28, 28, 1), np.float32)}, {"score": 1.0})
        fed = fed_picture(network, 0, DIGIT)
        scene = pixels_scene(network, fed, Attribution("occlusion"), answer, PixelsView(), stale=True)
        assert scene.map is not None
        assert scene.places is None


class TestPlaces:
    def places(self):
        answer = _occlusion()
        return places_of(answer, answer.arrays["nothing"])

    def test_the_map_is_by_how_much_the_answer_falls(self) -> None:
        places = self.places()
        np.testing.assert_allclose(places.grid.shown[:, :, 0], [[0, 0.5, -1], [1.5, 0, 0]])
        assert places.grid.computed is not None
        assert places.grid.computed[1, :, 0].tolist() == [True, False, False]
        assert (places.tried, places.count) == (4, 6)
        assert (places.grid.colouring.low, places.grid.colouring.high) == (-1.5, 1.5)

    def test_what_rounding_changes_is_no_fall(self) -> None:
        answer = _occlusion()
        answer.arrays["scores"][0, 0] = 2.0 + 5e-6
        assert places_of(answer, answer.arrays["nothing"]).grid.shown[0, 0, 0] == 0

    def test_the_window_stands_where_it_covered(self) -> None:
        places = self.places()
        assert places.span(0) == (slice(0, 12), slice(0, 12))
        assert places.span(5) == (slice(10, 22), slice(20, 28))
        shown = covered_at(fed_picture(open_network("mnist"), 0, DIGIT).grid, places, 5)
        assert (shown.shown[10:22, 20:28] == 0.5).all()
        np.testing.assert_array_equal(shown.shown[:10], DIGIT[:10])
        np.testing.assert_array_equal(shown.shown[:, :20], DIGIT[:, :20])

    def test_it_fills_in_up_to_where_the_window_stands(self) -> None:
        places = self.places()
        computed = up_to(places, 1).computed
        assert computed is not None
        assert computed[:, :, 0].tolist() == [[True, True, False], [False, False, False]]
        assert up_to(places, None) is places.grid

    @pytest.mark.parametrize(("pixel", "place"), [((0, 0), 0), ((6, 14), 1), ((27, 27), 5), ((16, 3), 3)])
    def test_a_pixel_belongs_to_the_nearest_place(self, pixel: tuple[int, int], place: int) -> None:
        assert self.places().nearest(*pixel) == place


class TestTerms:
    MAPS = RNG.normal(size=(3, 4, 5)).astype(np.float32)

    def test_bars_go_from_nothing_to_the_logit(self) -> None:
        network = _behind(Flatten(), Dense(RNG.normal(size=(60, 3)), RNG.normal(size=3)))
        trace = network.run(self.MAPS)
        scene = terms_scene(contributions(network, trace, Target(2)), trace)
        bars = scene.bars(12)
        assert len(bars) == 12
        assert [bar.kind for bar in bars[-2:]] == ["bias", "sum"]
        at = 0.0
        for bar in bars[:-1]:
            assert bar.start == pytest.approx(at, abs=1e-6)
            at += bar.value
        assert at == pytest.approx(float(trace["n2"][2]), rel=1e-4)
        assert sum(bar.count or 1 for bar in bars[:-2]) == 60

    def test_the_strongest_come_first_and_what_takes_behind(self) -> None:
        network = _behind(Flatten(), Dense(RNG.normal(size=(60, 3))))
        trace = network.run(self.MAPS)
        scene = terms_scene(contributions(network, trace, Target(0)), trace)
        terms = [bar.term for bar in scene.bars(12) if bar.term is not None]
        values = [term.value for term in terms]
        assert values[0] == pytest.approx(scene.values.max())
        assert min(values) == pytest.approx(scene.values.min())
        assert sorted(values[:4], reverse=True) == values[:4]
        assert values[4] == min(values)

    def test_a_term_tells_its_number_weight_and_cell(self) -> None:
        kernel = RNG.normal(size=(60, 1)).astype(np.float32)
        network = _behind(Flatten(), Dense(kernel))
        trace = network.run(self.MAPS)
        scene = terms_scene(contributions(network, trace, Target(0)), trace)
        term = scene.term(1 * 20 + 2 * 5 + 3)
        assert (term.row, term.column, term.channel) == (1, 2, 3)
        assert term.input == pytest.approx(float(self.MAPS[1, 2, 3]))
        assert term.weight == pytest.approx(float(kernel[33, 0]), rel=1e-4)
        assert term.value == pytest.approx(term.input * term.weight, rel=1e-5)

    def test_behind_a_global_mean_a_term_is_a_whole_map(self) -> None:
        kernel = RNG.normal(size=(5, 2)).astype(np.float32)
        network = _behind(GlobalAveragePooling2D(), Dense(kernel))
        trace = network.run(self.MAPS)
        scene = terms_scene(contributions(network, trace, Target(1)), trace)
        term = scene.term(4)
        assert (term.row, term.channel) == (None, 4)
        assert term.input == pytest.approx(float(self.MAPS[:, :, 4].mean()), rel=1e-4)
        assert scene.maps[4] == pytest.approx(term.value, rel=1e-4)
        assert scene.strongest[0] == int(np.argmax(np.abs(scene.maps)))
        assert not scene.are_units

    def test_a_number_that_is_zero_has_no_weight_to_tell(self) -> None:
        maps = self.MAPS.copy()
        maps[0, 0, 0] = 0
        network = _behind(Flatten(), Dense(RNG.normal(size=(60, 2))))
        trace = network.run(maps)
        term = terms_scene(contributions(network, trace, Target(0)), trace).term(0)
        assert math.isnan(term.weight)
        assert term.value == 0

    def test_lines_that_one_side_does_not_need_go_to_the_other(self) -> None:
        kernel = np.abs(RNG.normal(size=(60, 1))).astype(np.float32)
        network = _behind(Flatten(), Dense(kernel))
        maps = np.abs(self.MAPS)
        trace = network.run(maps)
        bars = terms_scene(contributions(network, trace, Target(0)), trace).bars(12)
        assert [bar.kind for bar in bars] == ["term"] * 9 + ["others-up", "bias", "sum"]
        assert bars[9].count == 51

    def test_map_by_map_it_is_the_same_sum(self) -> None:
        network = _behind(Flatten(), Dense(RNG.normal(size=(60, 3)), RNG.normal(size=3)))
        trace = network.run(self.MAPS)
        found = contributions(network, trace, Target(2))
        scene = terms_scene(found, trace)
        assert scene.has_cells
        by_maps = scene.by_maps()
        np.testing.assert_allclose(by_maps.values, found.maps.sum(axis=(0, 1)), rtol=1e-4, atol=1e-5)
        assert by_maps.values.sum() + by_maps.bias == pytest.approx(scene.sum, rel=1e-4)
        term = by_maps.term(3)
        assert (term.channel, term.row) == (3, None)
        assert math.isnan(term.input)
        assert not by_maps.has_cells
