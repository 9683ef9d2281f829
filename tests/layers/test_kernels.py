import re

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.layers.kernels import NamedKernel, families, find_kernel, kernels, kernels_of

PICTURE = np.random.default_rng(7).random((12, 15))
X_TO_Y = (("sobel-x", "sobel-y"), ("prewitt-x", "prewitt-y"), ("scharr-x", "scharr-y"))


def weights(name: str) -> np.ndarray:
    return find_kernel(name).weights().astype(np.float64)


def applied(name: str, picture: np.ndarray = PICTURE) -> np.ndarray:
    """Cross-correlation with zeros around, computed by scipy."""
    from scipy import ndimage

    return ndimage.correlate(picture, weights(name), mode="constant")


def each(*names: str):
    return pytest.mark.parametrize("name", names)


def test_there_are_at_least_forty_kernels_with_ids_of_their_own():
    ids = [kernel.id for kernel in kernels()]
    assert len(ids) >= 40
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", name) for name in ids)


def test_families_stand_together_and_cover_every_kernel():
    assert [kernel for family in families() for kernel in kernels_of(family)] == list(kernels())
    assert families()[:3] == ("points", "blur", "sharpen")


@pytest.mark.parametrize("kernel", kernels(), ids=lambda kernel: kernel.id)
def test_every_kernel_fits_the_lab(kernel: NamedKernel):
    used = kernel.weights()
    assert used.dtype == np.float32
    assert used.shape == kernel.shape
    assert 1 <= min(used.shape) <= max(used.shape) <= 11
    assert np.isfinite(used).all()
    assert used.any()


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("sharpen", [[0, -1, 0], [-1, 5, -1], [0, -1, 0]]),
        ("emboss", [[-2, -1, 0], [-1, 1, 1], [0, 1, 2]]),
        ("box-sum", [[1, 1, 1], [1, 1, 1], [1, 1, 1]]),
        ("edge-enhance", [[0, 0, 0], [-1, 1, 0], [0, 0, 0]]),
        ("edge-detect", [[0, 1, 0], [1, -4, 1], [0, 1, 0]]),
        ("sobel-x", [[1, 0, -1], [2, 0, -2], [1, 0, -1]]),
        ("double", [[2]]),
    ],
)
def test_the_courses_kernels_have_the_courses_numbers(name: str, printed: list[list[float]]):
    assert find_kernel(name).weights().tolist() == printed


def test_sharpen_is_also_there_as_the_five_by_five_that_the_course_prints():
    assert np.array_equal(weights("sharpen-5"), np.pad(weights("sharpen"), 1))


@pytest.mark.parametrize(
    ("name", "direction"), [("left", (0, -1)), ("right", (0, 1)), ("up", (-1, 0)), ("down", (1, 0))]
)
def test_a_shift_moves_the_picture_where_its_name_says(name: str, direction: tuple[int, int]):
    moved = np.roll(PICTURE, direction, axis=(0, 1))
    assert np.allclose(applied(f"shift-{name}")[1:-1, 1:-1], moved[1:-1, 1:-1])


@each(
    *(kernel.id for kernel in kernels_of("blur") if kernel.id != "box-sum"),
    "sharpen",
    "sharpen-5",
    "high-boost",
)
def test_kernels_that_keep_the_brightness_sum_to_one(name: str):
    assert weights(name).sum() == pytest.approx(1, abs=1e-6)


@each(
    "strong-sharpen",
    "unsharp-mask",
    "identity",
    "shift-left",
    "emboss",
    "emboss-from-top",
    "emboss-from-left",
    "emboss-from-bottom-left",
)
def test_more_kernels_keep_the_brightness(name: str):
    assert weights(name).sum() == pytest.approx(1, abs=1e-6)


@each(
    *(kernel.id for family in ("gradient", "laplacian", "lines") for kernel in kernels_of(family)),
    *(kernel.id for kernel in kernels_of("shapes") if kernel.id != "curve"),
    "relief-on-grey",
)
def test_kernels_that_look_for_changes_sum_to_zero(name: str):
    assert weights(name).sum() == pytest.approx(0, abs=1e-6)


@each(
    "box-blur", "box-blur-5", "gaussian-3", "gaussian-5", "gaussian-7", "disk-7", "sharpen", "strong-sharpen"
)
def test_round_kernels_look_the_same_from_every_side(name: str):
    used = weights(name)
    assert np.array_equal(used, np.rot90(used))
    assert np.array_equal(used, used.T)


@each(
    "unsharp-mask",
    "high-boost",
    "edge-detect",
    "laplacian-8",
    "outline",
    "laplacian-of-gaussian",
    "high-pass",
    "point",
)
def test_more_round_kernels_look_the_same_from_every_side(name: str):
    used = weights(name)
    assert np.array_equal(used, np.rot90(used))
    assert np.array_equal(used, used.T)


@pytest.mark.parametrize(("across", "down"), X_TO_Y)
def test_y_kernels_are_the_x_kernels_transposed(across: str, down: str):
    assert np.array_equal(weights(down), weights(across).T)


@each("sobel", "prewitt")
def test_gradients_agree_with_scipy_whose_sign_is_the_other_one(name: str):
    from scipy import ndimage

    oracle = getattr(ndimage, name)
    assert np.allclose(applied(f"{name}-x"), -oracle(PICTURE, axis=1, mode="constant"))
    assert np.allclose(applied(f"{name}-y"), -oracle(PICTURE, axis=0, mode="constant"))


@pytest.mark.parametrize(("name", "axis"), [("scharr-x", 1), ("scharr-y", 0)])
def test_scharr_agrees_with_scikit_image_up_to_sign_and_scale(name: str, axis: int):
    from skimage import filters

    oracle = -16 * filters.scharr(PICTURE, axis=axis, mode="constant")
    assert np.allclose(applied(name), oracle)


def test_the_roberts_pair_gives_scikit_images_edge_magnitude():
    from skimage import filters

    pair = [applied("roberts-main-diagonal"), applied("roberts-anti-diagonal")]
    magnitude = np.hypot(*pair) / np.sqrt(2)
    # An even kernel has no middle: scipy puts its result at the window's last cell, scikit-image at the first.
    assert np.allclose(magnitude[1:, 1:], filters.roberts(PICTURE)[:-1, :-1])


def test_central_differences_agree_with_numpys_gradient():
    down, across = np.gradient(PICTURE)
    assert np.allclose(applied("central-difference-x")[1:-1, 1:-1], -across[1:-1, 1:-1])
    assert np.allclose(applied("central-difference-y")[1:-1, 1:-1], -down[1:-1, 1:-1])


def test_gradients_are_positive_where_left_or_top_is_brighter():
    bright_left = np.tile([1.0, 1, 1, 0, 0, 0], (6, 1))
    for across, down in (*X_TO_Y, ("central-difference-x", "central-difference-y")):
        assert applied(across, bright_left)[3, 2] > 0
        assert applied(down, bright_left.T)[2, 3] > 0


@pytest.mark.parametrize("turns", range(4))
def test_diagonal_sobels_answer_most_to_their_own_corner(turns: int):
    bright_top_left = np.rot90(np.fromfunction(lambda y, x: (x + y < 5).astype(float), (6, 6)), -turns)
    answer = {
        name: np.abs(applied(name, bright_top_left))[2:4, 2:4].max()
        for name in ("sobel-main-diagonal", "sobel-anti-diagonal")
    }
    strongest = max(answer, key=answer.__getitem__)
    assert strongest == ("sobel-main-diagonal", "sobel-anti-diagonal")[turns % 2]


@each("laplacian-4", "edge-detect")
def test_the_laplacian_agrees_with_scipy(name: str):
    from scipy import ndimage

    assert np.allclose(applied(name), ndimage.laplace(PICTURE, mode="constant"))


def test_both_laplacians_measure_the_curvature_of_a_bowl():
    bowl = np.fromfunction(lambda y, x: x * x + y * y, (7, 7))
    assert applied("laplacian-4", bowl)[3, 3] == pytest.approx(4)
    assert applied("laplacian-8", bowl)[3, 3] == pytest.approx(12)


def test_the_outline_is_the_laplacian_of_eight_neighbours_with_the_sign_turned_round():
    assert np.array_equal(weights("outline"), -weights("laplacian-8"))


@pytest.mark.parametrize(
    ("name", "sigma"), [("gaussian-3", 0.7071), ("gaussian-5", 1), ("gaussian-7", 1.2247)]
)
def test_gaussians_are_separable_and_close_to_the_bell_curve(name: str, sigma: float):
    used = weights(name)
    assert np.linalg.matrix_rank(used, tol=1e-6) == 1
    profile = used.sum(axis=0)
    steps = np.arange(len(profile)) - len(profile) // 2
    bell = np.exp(-(steps**2) / (2 * sigma**2))
    assert np.sqrt((steps**2 * profile).sum()) == pytest.approx(sigma, abs=1e-4)
    assert np.allclose(profile, bell / bell.sum(), atol=0.08)


def test_the_disk_is_scikit_images_disk_divided_by_its_area():
    from skimage import morphology

    disk = morphology.disk(3)
    assert np.allclose(weights("disk-7"), disk / disk.sum())


def test_the_unsharp_mask_adds_what_the_gaussian_takes_away():
    sharpened = PICTURE + (PICTURE - applied("gaussian-5"))
    assert np.allclose(applied("unsharp-mask"), sharpened, atol=1e-6)


def test_high_boost_adds_it_twice():
    boosted = PICTURE + 2 * (PICTURE - applied("gaussian-3"))
    assert np.allclose(applied("high-boost"), boosted, atol=1e-6)


def test_the_high_pass_keeps_what_the_gaussian_takes_away():
    assert np.allclose(applied("high-pass"), PICTURE - applied("gaussian-5"), atol=1e-6)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("line-horizontal", np.eye(7)[3:4].T @ np.ones((1, 7))),
        ("line-vertical", np.ones((7, 1)) @ np.eye(7)[3:4]),
        ("line-main-diagonal", np.eye(7)),
        ("line-anti-diagonal", np.eye(7)[::-1]),
    ],
)
def test_a_line_detector_answers_most_to_a_line_of_its_own_direction(name: str, line: np.ndarray):
    answers = {kernel.id: applied(kernel.id, line)[3, 3] for kernel in kernels_of("lines")}
    assert max(answers, key=answers.__getitem__) == name
    assert answers[name] == pytest.approx(6)


def test_the_corner_kernel_sees_no_straight_edge_but_every_corner():
    step = np.tile([0.0, 0, 0, 1, 1, 1], (6, 1))
    assert not applied("corner", step)[1:-1, 1:-1].any()
    assert not applied("corner", step.T)[1:-1, 1:-1].any()
    assert applied("corner", step * step.T)[1:-1, 1:-1].any()


@pytest.mark.parametrize(
    ("name", "turns"),
    [("corner-top-left", 0), ("corner-top-right", 1), ("corner-bottom-right", 2), ("corner-bottom-left", 3)],
)
def test_a_corner_detector_peaks_on_its_own_corner_of_a_square(name: str, turns: int):
    square = np.zeros((10, 10))
    square[3:7, 3:7] = 1
    corners = [(3, 3), (3, 6), (6, 6), (6, 3)]
    answer = applied(name, square)
    assert np.unravel_index(answer.argmax(), answer.shape) == corners[turns]


def test_the_point_kernel_sees_single_pixels_and_no_straight_line():
    line = np.zeros((7, 7))
    line[3] = 1
    assert not applied("point", line)[1:-1, 1:-1].any()
    assert not applied("point", line.T)[1:-1, 1:-1].any()
    assert applied("point", np.outer(np.eye(7)[3], np.eye(7)[3]))[3, 3] == 4


def test_the_curve_answers_most_to_its_own_curve_and_the_balanced_one_ignores_flat_white():
    curve = (weights("curve") > 0).astype(float)
    straight = np.zeros((7, 7))
    straight[:6, 3] = 1
    for name in ("curve", "curve-zero-sum"):
        used = weights(name)
        assert (used * curve).sum() > (used * straight).sum()
        assert (used * curve).sum() > (used * curve[::-1]).sum()
    assert (weights("curve-zero-sum") * np.ones((7, 7))).sum() == 0


def test_motion_blurs_smear_along_their_direction_only():
    dot = np.zeros((11, 11))
    dot[5, 5] = 1
    assert np.allclose(applied("motion-blur-horizontal-9", dot)[5, 1:10], 1 / 9)
    assert np.allclose(np.diag(applied("motion-blur-diagonal-9", dot))[1:10], 1 / 9)
    assert applied("motion-blur-diagonal-5", dot)[5, 5] == pytest.approx(1 / 5)


@each("emboss", "emboss-from-top", "emboss-from-left", "emboss-from-bottom-left")
def test_an_emboss_is_its_picture_plus_an_odd_part(name: str):
    odd = weights(name) - weights("identity")
    assert np.array_equal(odd, -odd[::-1, ::-1])


def test_offsets_are_the_grey_levels_that_a_signed_result_needs():
    offsets = {kernel.id: kernel.offset for kernel in kernels() if kernel.offset}
    assert offsets == {"negative": 255, "relief-on-grey": 128}


@each("sobel-x", "Sobel X", "SOBEL_X", " sobel  x ")
def test_a_kernel_is_found_however_its_id_is_written(name: str):
    assert find_kernel(name).id == "sobel-x"


@pytest.mark.parametrize(("name", "close"), [("sobel", "sobel-x, sobel-y"), ("gausian-3", "gaussian-3")])
def test_a_misspelt_kernel_is_refused_with_similar_ones(name: str, close: str):
    with pytest.raises(ConvvizError) as caught:
        find_kernel(name)
    assert caught.value.code == "kernel-misspelt"
    assert close in str(caught.value)
    assert close in str(caught.value.facts["close"])


def test_an_unknown_kernel_is_refused_with_a_sentence_of_bounded_length():
    with pytest.raises(ConvvizError) as caught:
        find_kernel("q" * 10_000)
    assert caught.value.code == "kernel-unknown"
    assert len(str(caught.value)) < 200
