import numpy as np
import pytest

from convviz.layers import Activation, Agreement, Cell, Conv2D, Copy, Formula, MaxPooling2D, Sum, agreement


def _sum(values: list[float], weights: list[float], bias: float = 0.0) -> Sum:
    kernel = np.array(weights, np.float32).reshape(1, -1, 1, 1)
    picture = np.array(values, np.float32).reshape(1, -1, 1)
    return Conv2D(kernel, [bias]).explain(Cell(0, 0, 0), picture)


def test_the_bound_is_a_hundred_thousandth_of_the_terms_sizes_and_of_the_bias() -> None:
    shown = _sum([3, -4], [2, 5], bias=-10)
    assert shown.total == -24
    verdict = agreement(shown, -24)
    assert verdict == Agreement(ok=True, difference=0, bound=pytest.approx(1e-5 * (6 + 20 + 10)))


@pytest.mark.parametrize(
    ("off", "ok"), [(0.00035, True), (-0.00035, True), (0.00037, False), (-0.00037, False)]
)
def test_a_difference_within_the_bound_is_fine_and_one_beyond_it_is_not(off: float, ok: bool) -> None:
    verdict = agreement(_sum([3, -4], [2, 5], bias=-10), -24 + off)
    assert verdict.ok is ok
    assert verdict.difference == pytest.approx(abs(off))


def test_terms_that_cancel_are_judged_by_their_size() -> None:
    shown = _sum([1000, 1000], [0.1, -0.1])
    assert shown.total == 0
    assert agreement(shown, 0.0005).ok


def test_a_sum_is_compared_before_its_activation() -> None:
    layer = Conv2D(np.ones((1, 1, 1, 1)), activation="relu")
    picture = np.full((1, 1, 1), -2, np.float32)
    shown = layer.explain(Cell(0, 0, 0), picture)
    assert shown.result == 0
    assert agreement(shown, float(layer.before_activation(picture).item())).ok
    assert not agreement(shown, -1.9).ok


def test_a_forgotten_bias_a_flipped_kernel_and_a_wrong_pad_are_found() -> None:
    rng = np.random.default_rng(0)
    picture = rng.random((6, 6, 1), dtype=np.float32)
    kernel = np.arange(1.0, 10).reshape(3, 3, 1, 1)
    true = Conv2D(kernel, [0.01], 2, "same")
    wrong = {
        "bias": Conv2D(kernel, None, 2, "same"),
        "flip": Conv2D(kernel, [0.01], 2, "same", flip=True),
        "pads": Conv2D(kernel, [0.01], 2, 1),
        "border": Conv2D(kernel, [0.01], 2, "same", border="edge"),
    }
    cell = Cell(0, 2, 2)
    value = true.forward(picture)[2, 2, 0]
    assert agreement(true.explain(cell, picture), value).ok
    for layer in wrong.values():
        assert not agreement(layer.explain(cell, picture), value).ok


def test_a_choice_and_a_copy_agree_exactly_or_not() -> None:
    picture = np.array([[0.1, 0.3], [0.2, 0.25]], np.float32)[:, :, None]
    shown = MaxPooling2D(2).explain(Cell(0, 0, 0), picture)
    assert agreement(shown, np.float32(0.3)) == Agreement(ok=True, difference=0, bound=0)
    assert not agreement(shown, np.nextafter(np.float32(0.3), np.float32(1))).ok
    assert agreement(Copy(0, 1, 1, 2.5), 2.5).ok
    assert not agreement(Copy(0, 1, 1, 2.5), 2.5000002).ok


def test_a_formula_is_judged_by_what_goes_in_and_comes_out() -> None:
    assert agreement(Formula("tanh", 1.0, float(np.tanh(1.0))), np.tanh(np.float32(1))).ok
    assert not agreement(Formula("tanh", 1.0, float(np.tanh(1.0))), 0.7617).ok


def test_what_is_infinite_or_no_number_on_both_sides_agrees() -> None:
    layer = Conv2D(np.full((1, 2, 1, 1), 3e38))
    for values, expected in (([1, 1], np.inf), ([-1, -1], -np.inf), ([np.inf, -np.inf], np.nan)):
        picture = np.array(values, np.float32).reshape(1, 2, 1)
        computed = layer.forward(picture).item()
        np.testing.assert_equal(computed, expected)
        shown = layer.explain(Cell(0, 0, 0), picture)
        assert agreement(shown, computed).ok
        assert not agreement(shown, 1.0).ok


def test_underflow_in_float32_is_no_disagreement() -> None:
    picture = np.array([-100, 0], np.float32).reshape(1, 1, 2)
    output = Activation("softmax").forward(picture)
    shown = Activation("softmax").explain(Cell(0, 0, 0), picture)
    assert 0 < shown.result < 1e-40
    assert agreement(shown, output[0, 0, 0]).ok
