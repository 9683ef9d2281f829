"""The lab's picture follows from its state: against the course's numbers, and against trying it out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from convviz.layers.arithmetic import Choice, Sum
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lab.moves import pin
from convviz.states.lab.scene import Grid, LabScene, Mark, MarkKind
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Cursor,
    Depthwise,
    Fit,
    Kernel,
    Lab,
    Numbers,
    Photo,
    Pooling,
    Probe,
    Rank,
    Stage,
    Transposed,
    View,
)

ASYMMETRIC = Kernel((3, 3, 1, 1), tuple(float(n) for n in range(1, 10)))


START = Cursor()
PLAIN = View()


def numbers(
    values: np.ndarray, *stages: Stage, cursor: Cursor = START, view: View = PLAIN
) -> tuple[Lab, BlobStore]:
    blobs = BlobStore()
    array = values.astype(np.float32)
    if array.ndim == 2:
        array = array[:, :, None]
    return Lab(Numbers(blobs.put(array)), stages, view=view, cursor=cursor), blobs


def derive(state: Lab, blobs: BlobStore) -> LabScene:
    return Deriver(blobs).derive(state)


def marks(grid: Grid, kind: MarkKind) -> list[Mark]:
    return [mark for mark in grid.marks if mark.kind is kind]


def test_a_first_start_shows_the_letter_a_through_edges_relu_and_pooling() -> None:
    blobs = BlobStore()
    scene = derive(starting_lab(blobs), blobs)
    _, edges, relu, pooled = (grid.values[:, :, 0] for grid in scene.grids)
    expected = [
        [-1.2, -0.6, 0.6, 1.2],
        [-1.2, 0.6, -0.6, 1.2],
        [-1.2, 1.2, -1.2, 1.2],
        [-0.6, 1.2, -1.2, 0.6],
    ]
    np.testing.assert_allclose(edges, expected, atol=1e-6)
    np.testing.assert_allclose(relu, np.maximum(expected, 0), atol=1e-6)
    np.testing.assert_allclose(pooled, [[0.6, 1.2], [1.2, 1.2]], atol=1e-6)


def test_the_explained_cell_of_a_first_start_is_row_two_column_three() -> None:
    blobs = BlobStore()
    cell = derive(starting_lab(blobs), blobs).arithmetic
    assert cell is not None
    assert (cell.row, cell.column, cell.channel) == (1, 2, 0)
    assert isinstance(cell.arithmetic, Sum)
    assert cell.arithmetic.total == pytest.approx(-0.6)
    assert cell.following == (("relu", 0.0),)
    assert cell.check.holds


def test_moving_the_cursor_runs_no_layer_again() -> None:
    blobs = BlobStore()
    deriver = Deriver(blobs)
    state = starting_lab(blobs)
    before = deriver.derive(state)
    after = deriver.derive(replace(state, cursor=replace(state.cursor, positions=(3, 3, 0))))
    assert [a.values is b.values for a, b in zip(before.grids, after.grids, strict=True)] == [True] * 4


def test_changing_a_late_stage_leaves_the_earlier_outputs_as_they_are() -> None:
    blobs = BlobStore()
    deriver = Deriver(blobs)
    state = starting_lab(blobs)
    before = deriver.derive(state)
    after = deriver.derive(replace(state, stages=(*state.stages[:2], Pooling("average"))))
    assert after.grids[2].values is before.grids[2].values
    assert after.grids[3].values is not before.grids[3].values


OPERATIONS: list[Stage] = [
    Convolution(ASYMMETRIC),
    Convolution(ASYMMETRIC, strides=(2, 1), padding="same"),
    Convolution(ASYMMETRIC, dilation_rate=(2, 1), padding=1, flip=True),
    Convolution(Kernel((2, 4, 1, 1), (1, -2, 3, -4, 5, -6, 7, -8)), padding="full"),
    Convolution(ASYMMETRIC, padding="same", border="edge"),
    Convolution(ASYMMETRIC, padding="same", border="wrap"),
    Convolution(ASYMMETRIC, padding="same", border="reflect"),
    Convolution(ASYMMETRIC, padding="same", border="one"),
    Depthwise(ASYMMETRIC, strides=(1, 2), padding="same"),
    Transposed(ASYMMETRIC, strides=(2, 3)),
    Transposed(ASYMMETRIC, strides=(2, 2), padding="same"),
    Transposed(ASYMMETRIC, strides=(1, 1), dilation_rate=(2, 1)),
]


@pytest.mark.parametrize("stage", OPERATIONS, ids=repr)
def test_a_hovered_input_cell_marks_just_the_outputs_that_it_changes(stage: Stage) -> None:
    values = np.random.default_rng(1).normal(size=(7, 6, 2)).astype(np.float32)
    for row, column in ((0, 0), (3, 2), (6, 5), (1, 5)):
        probe = Probe("cell", 0, 1, row, column)
        state, blobs = numbers(values, stage, cursor=Cursor(probe=probe))
        scene = derive(state, blobs)
        changed = values.copy()
        changed[row, column, 1] += 1.0
        other, other_blobs = numbers(changed, stage)
        channel = 1 if isinstance(stage, Depthwise) else 0
        slope = (derive(other, other_blobs).grids[1].values - scene.grids[1].values)[:, :, channel]
        drawn = np.zeros_like(slope)
        for mark in marks(scene.grids[1], MarkKind.USED_BY):
            assert mark.strengths is not None
            assert mark.channel == channel
            drawn[np.ix_(mark.rows, mark.columns)] = mark.strengths
        largest = max(abs(weight) for weight in stage.kernel.weights)  # type: ignore[union-attr]
        np.testing.assert_allclose(drawn, np.clip(slope / largest, -1, 1), atol=1e-5)
        assert scene.reach is not None
        assert scene.reach.uses == sum(
            m.rows.size * m.columns.size for m in marks(scene.grids[1], MarkKind.USED_BY)
        )


def test_an_inner_pixel_is_used_nine_times_and_a_corner_once() -> None:
    values = np.zeros((8, 8))
    for (row, column), uses in {(4, 4): 9, (0, 0): 1, (0, 4): 3, (7, 7): 1}.items():
        state, blobs = numbers(
            values, Convolution(ASYMMETRIC), cursor=Cursor(probe=Probe("cell", 0, 0, row, column))
        )
        reach = derive(state, blobs).reach
        assert reach is not None
        assert reach.uses == uses


@pytest.mark.parametrize("stage", OPERATIONS, ids=repr)
def test_a_hovered_weight_marks_just_the_cells_that_it_multiplies(stage: Stage) -> None:
    values = np.random.default_rng(2).uniform(1, 2, size=(7, 6, 1)).astype(np.float32)
    kernel = stage.kernel  # type: ignore[union-attr]
    for row, column in ((0, 0), (1, kernel.shape[1] - 1)):
        state, blobs = numbers(values, stage, cursor=Cursor(probe=Probe("weight", 0, 0, row, column)))
        scene = derive(state, blobs)
        alone = np.zeros(kernel.shape)
        alone[row, column] = 1.0
        # With this weight alone, an input cell matters to the sum of all outputs just when the weight meets it.
        only = replace(stage, kernel=replace(kernel, weights=tuple(alone.ravel().tolist())))
        base = derive(*numbers(values, only)).grids[1].values.sum(dtype=np.float64)
        met = np.zeros((7, 6), dtype=bool)
        for r in range(7):
            for c in range(6):
                nudged = values.copy()
                nudged[r, c] += 1
                total = derive(*numbers(nudged, only)).grids[1].values.sum(dtype=np.float64)
                met[r, c] = abs(total - base) > 1e-3
        (mark,) = marks(scene.grids[0], MarkKind.WEIGHT_USE)
        drawn = np.zeros((7, 6), dtype=bool)
        inside_rows = mark.rows[(mark.rows >= 0) & (mark.rows < 7)]
        inside_columns = mark.columns[(mark.columns >= 0) & (mark.columns < 6)]
        drawn[np.ix_(inside_rows, inside_columns)] = True
        if getattr(stage, "border", "zero") in {"zero", "one"}:
            np.testing.assert_array_equal(drawn, met)
        else:
            assert (met >= drawn).all()
        assert scene.reach is not None
        assert scene.reach.uses == drawn.sum()


def test_the_window_of_a_max_pool_rings_the_cell_it_took() -> None:
    values = np.array([[1, 5, 2, 2], [3, 4, 2, 2]], dtype=float)
    state, blobs = numbers(values, Pooling(), cursor=Cursor(positions=(1,)))
    scene = derive(state, blobs)
    (window,) = marks(scene.grids[0], MarkKind.WINDOW)
    (chosen,) = marks(scene.grids[0], MarkKind.CHOSEN)
    assert (window.rows.tolist(), window.columns.tolist()) == ([0, 1], [2, 3])
    assert (chosen.rows.tolist(), chosen.columns.tolist()) == ([0], [2])
    assert scene.arithmetic is not None
    assert isinstance(scene.arithmetic.arithmetic, Choice)


def test_a_cell_deep_in_the_chain_shows_what_it_sees_of_the_input() -> None:
    values = np.zeros((10, 10))
    stages = (Convolution(ASYMMETRIC), Activate(), Pooling())
    state, blobs = numbers(values, *stages, cursor=Cursor(stage=2, positions=(0, 0, 5)))
    scene = derive(state, blobs)
    (receptive,) = marks(scene.grids[0], MarkKind.RECEPTIVE)
    # Cell (1, 1) of the pool reads 2..3 of the map, which read 2..5 of the input.
    assert receptive.rows.tolist() == [2, 3, 4, 5]
    assert receptive.columns.tolist() == [2, 3, 4, 5]


def test_while_something_else_is_hovered_the_animation_goes_on_as_a_ghost() -> None:
    state, blobs = numbers(np.zeros((6, 6)), Convolution(ASYMMETRIC), cursor=Cursor(positions=(5,)))
    hovering = replace(state, cursor=replace(state.cursor, probe=Probe("cell", 1, 0, 3, 3)))
    scene = derive(hovering, blobs)
    assert [(m.rows.tolist(), m.columns.tolist()) for m in marks(scene.grids[1], MarkKind.GHOST_CELL)] == [
        ([1], [1])
    ]
    assert marks(scene.grids[0], MarkKind.GHOST_WINDOW)[0].rows.tolist() == [1, 2, 3]
    assert not marks(derive(state, blobs).grids[0], MarkKind.GHOST_WINDOW)


@pytest.mark.parametrize("order", ["raster", "channel"])
@pytest.mark.parametrize(
    "later",
    [
        (Pooling(),),
        (Activate(), Pooling("average", (3, 2), (1, 2), "same")),
        (Convolution(ASYMMETRIC, strides=(2, 1), padding="same"),),
        (Depthwise(ASYMMETRIC, dilation_rate=(2, 1)), Rank("median", padding=1)),
        (Transposed(ASYMMETRIC, strides=(2, 2)),),
    ],
    ids=repr,
)
def test_later_stages_show_only_what_the_cells_computed_so_far_decide(
    order: str, later: tuple[Stage, ...]
) -> None:
    """A cell is shown just when not-a-number in every cell still to come does not reach it."""
    first = Convolution(Kernel((2, 2, 1, 2), (1, -1, 2, 3, -4, 5, 6, 7), bias=(0.0, 1.0)))
    values = np.random.default_rng(3).normal(size=(6, 7, 1))
    for position in (0, 9, 31):
        cursor = Cursor(positions=(position,), stepping=True)
        state, blobs = numbers(values, first, *later, cursor=cursor, view=View(order=order))  # type: ignore[arg-type]
        scene = derive(state, blobs)
        known = scene.grids[1].computed
        assert known is not None
        assert int(known.sum()) == position + 1
        unknown = np.where(known, scene.grids[1].values, np.nan)
        for grid, stage in zip(scene.grids[2:], later, strict=True):
            unknown = _spread_unknown(stage, unknown, grid.values.shape)
            assert grid.computed is not None
            np.testing.assert_array_equal(grid.computed, unknown == 0)


def _spread_unknown(stage: Stage, values: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """0 where every value the stage reads is known, not-a-number elsewhere, by perturbing one unknown at a time."""
    if isinstance(stage, Activate):
        return np.where(np.isnan(values), np.nan, 0.0)
    result = np.zeros(shape)
    for row, column, channel in np.argwhere(np.isnan(values)):
        impulse = np.zeros(values.shape)
        impulse[row, column, channel] = 1.0
        probe = _ones(stage)
        result[derive(*numbers(impulse, probe)).grids[1].values != 0] = np.nan
    return result


def _ones(stage: Stage) -> Stage:
    """The same window with a rule whose output is not zero wherever the window holds a one."""
    match stage:
        case Convolution() | Depthwise() | Transposed():
            return replace(stage, kernel=replace(stage.kernel, weights=(1.0,) * len(stage.kernel.weights)))
        case Rank():
            return replace(stage, kind="max")
        case _:
            return stage


def test_padding_same_stands_around_the_input_as_keras_pads_it() -> None:
    state, blobs = numbers(np.ones((6, 6)), Convolution(ASYMMETRIC, strides=(2, 2), padding="same"))
    grid = derive(state, blobs).grids[0]
    assert (grid.margins.top, grid.margins.bottom, grid.margins.left, grid.margins.right) == (0, 1, 0, 1)


def test_cells_that_no_window_reads_are_counted() -> None:
    state, blobs = numbers(np.ones((6, 8)), Convolution(ASYMMETRIC, strides=(2, 2)))
    scene = derive(state, blobs)
    assert (scene.grids[0].dropped_rows, scene.grids[0].dropped_columns) == (1, 1)
    assert scene.formula is not None
    assert (scene.formula.rows.output, scene.formula.columns.output, scene.formula.rule) == (2, 3, "valid")


def test_a_border_of_its_own_cells_is_written_into_the_padding() -> None:
    state, blobs = numbers(
        np.arange(9.0).reshape(3, 3), Convolution(ASYMMETRIC, padding="same", border="edge")
    )
    padded = derive(state, blobs).grids[0].padded
    assert padded is not None
    np.testing.assert_array_equal(padded[:, :, 0], np.pad(np.arange(9.0).reshape(3, 3), 1, mode="edge"))


def test_stride_with_dilation_is_allowed_and_said_to_be_refused_by_keras() -> None:
    stage = Convolution(ASYMMETRIC, strides=(2, 2), dilation_rate=(2, 2))
    formula = derive(*numbers(np.ones((9, 9)), stage)).formula
    assert formula is not None
    assert formula.keras_refuses


def test_a_stage_that_cannot_run_is_named_and_the_ones_before_it_are_shown() -> None:
    state, blobs = numbers(
        np.ones((4, 4)), Convolution(ASYMMETRIC), Convolution(ASYMMETRIC), cursor=Cursor(stage=1)
    )
    scene = derive(state, blobs)
    assert len(scene.grids) == 2
    assert scene.trouble is not None
    assert scene.trouble.stage == 1
    assert scene.arithmetic is None
    assert scene.kernel is not None


@pytest.mark.parametrize(
    ("stage", "law"),
    [
        (Convolution(replace(ASYMMETRIC, divide_by_sum=True)), "grey"),
        (Convolution(ASYMMETRIC), "positive"),
        (Convolution(Kernel((1, 2, 1, 1), (1.0, -1.0))), "signed"),
        (Pooling(), "grey"),
        (Rank(), "grey"),
        (Activate("relu"), "grey"),
        (Activate("tanh"), "positive"),
        (Activate("sigmoid"), "positive"),
    ],
)
def test_a_picture_stays_a_picture_only_under_means_and_choices(stage: Stage, law: str) -> None:
    blobs = BlobStore()
    pixels = np.random.default_rng(0).uniform(0, 255, (9, 9, 1)).astype(np.float32)
    state = Lab(Photo(blobs.put(pixels)), (stage,), fit=Fit(9, 9))
    assert derive(state, blobs).grids[1].colouring.law == law


@pytest.mark.parametrize(
    ("stage", "law"),
    [
        (Convolution(replace(ASYMMETRIC, divide_by_sum=True)), "positive"),
        (Convolution(replace(ASYMMETRIC, divide_by_sum=True, scale=1 / 3)), "grey"),
        (Convolution(Kernel((1, 1, 1, 1), (1 / 3,))), "grey"),
        (Convolution(Kernel((1, 1, 3, 1), (0.5, 0.25, 0.25))), "grey"),
        (Depthwise(replace(ASYMMETRIC, divide_by_sum=True)), "rgb"),
    ],
)
def test_planes_that_are_added_up_leave_the_scale_of_the_picture(stage: Stage, law: str) -> None:
    blobs = BlobStore()
    pixels = np.random.default_rng(0).uniform(0, 255, (9, 9, 3)).astype(np.float32)
    state = Lab(Photo(blobs.put(pixels)), (stage,), fit=Fit(9, 9, colour="rgb"))
    assert derive(state, blobs).grids[1].colouring.law == law


def test_signed_colours_are_symmetric_about_zero_and_a_map_may_have_a_range_of_its_own() -> None:
    values = np.zeros((3, 3, 2))
    values[0, 0] = (-4.0, 1.0)
    stage = Convolution(Kernel((1, 1, 2, 2), (1.0, 0.0, 0.0, 1.0), bias=(0.0, 0.0)))
    whole = derive(*numbers(values, stage)).grids[1]
    assert (whole.colouring.law, whole.colouring.low, whole.colouring.high) == ("signed", -4.0, 4.0)
    apart = derive(*numbers(values, stage, view=View(range="map"))).grids[1]
    assert [(c.law, c.low, c.high) for c in apart.plane_colourings] == [
        ("signed", -4.0, 4.0),
        ("positive", 0.0, 1.0),
    ]


@pytest.mark.parametrize(
    ("display", "expected"),
    [("signed", [-300, 20]), ("absolute", [300, 20]), ("clamp", [0, 20]), ("offset", [0, 148])],
)
def test_display_modes_change_what_is_shown_and_never_the_values(display: str, expected: list[float]) -> None:
    stage = Convolution(Kernel((1, 1, 1, 1), (1.0,)))
    state, blobs = numbers(np.array([[-300.0, 20.0]]), stage, view=View(display=display))  # type: ignore[arg-type]
    grid = derive(state, blobs).grids[1]
    np.testing.assert_array_equal(grid.shown[0, :, 0], expected)
    np.testing.assert_array_equal(grid.values[0, :, 0], [-300, 20])


def test_a_constant_map_is_flagged_and_divides_by_nothing() -> None:
    grid = derive(*numbers(np.zeros((4, 4)), Convolution(ASYMMETRIC))).grids[1]
    assert grid.colouring.constant
    assert (grid.colouring.low, grid.colouring.high) == (0.0, 1.0)


def test_a_gap_between_stamped_kernels_has_a_sum_of_no_terms() -> None:
    stage = Transposed(Kernel((1, 1, 1, 1), (2.0,)), strides=(3, 3))
    stages = (Activate(), stage, Pooling())
    for position in range(4):
        cursor = Cursor(stage=1, positions=(0, position, 0))
        scene = derive(*numbers(np.ones((3, 3)), *stages, cursor=cursor))
        assert scene.arithmetic is not None
        assert scene.arithmetic.computed == (2.0 if position in {0, 3} else 0.0)
        assert len(marks(scene.grids[1], MarkKind.WINDOW)) == (position in {0, 3})
        derive(*numbers(np.ones((3, 3)), *stages, cursor=Cursor(stage=2, positions=(0, 0, position))))


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(
        [*OPERATIONS, Pooling("average", (2, 3), (2, 1), "same"), Rank("min", (2, 3), padding=1), Activate()]
    ),
    st.integers(0, 10_000),
    st.integers(1, 3),
    st.booleans(),
)
def test_every_cell_of_every_operation_passes_its_check(
    stage: Stage, seed: int, channels: int, raster: bool
) -> None:
    generator = np.random.default_rng(seed)
    values = generator.normal(size=(6, 7, channels))
    view = View(order="raster" if raster else "channel")
    scene = derive(
        *numbers(values, stage, cursor=Cursor(positions=(int(generator.integers(0, 500)),)), view=view)
    )
    assert scene.arithmetic is not None
    assert scene.arithmetic.check.holds
    assert (
        scene.arithmetic.computed
        == scene.grids[1].values[scene.arithmetic.row, scene.arithmetic.column, scene.arithmetic.channel]
    )


def test_a_hovered_term_marks_its_input_cell_and_its_weight_and_changes_nothing_else() -> None:
    stage = Convolution(ASYMMETRIC, flip=True)
    state, blobs = numbers(
        np.arange(36.0).reshape(6, 6), Activate(), stage, cursor=Cursor(stage=1, positions=(0, 5))
    )
    hovering = replace(state, cursor=replace(state.cursor, term=2))
    before, after = derive(state, blobs), derive(hovering, blobs)
    assert after.arithmetic is not None
    assert before.arithmetic is not None
    assert (after.arithmetic.row, after.arithmetic.column) == (
        before.arithmetic.row,
        before.arithmetic.column,
    )
    assert after.arithmetic.marked == 2
    assert isinstance(after.arithmetic.arithmetic, Sum)
    # Cell (1, 1) of the output reads rows and columns 1 to 3; the third term is at row 1, column 3.
    (cell,) = marks(after.grids[1], MarkKind.CELL)
    assert (cell.rows.tolist(), cell.columns.tolist()) == ([1], [3])
    assert after.kernel is not None
    assert after.kernel.marked is not None
    weight = after.kernel.stored[(*after.kernel.marked, 0, 0)]
    assert weight == after.arithmetic.arithmetic.weights[2]


FOUR = Kernel((1, 1, 2, 4), tuple(float(n) for n in range(8)), bias=(0.0,) * 4)


@pytest.mark.parametrize(
    ("stage", "position", "channel", "chosen"),
    [(Convolution(FOUR), 7, 0, 3), (Depthwise(FOUR), 13, 1, 1), (Convolution(FOUR), 4, 0, 0)],
)
def test_the_kernel_shown_is_the_one_that_makes_the_explained_map(
    stage: Stage, position: int, channel: int, chosen: int
) -> None:
    values = np.arange(18).reshape(3, 3, 2)
    shown = derive(*numbers(values, stage, cursor=Cursor(positions=(position,)))).kernel
    assert shown is not None
    assert (shown.channel, shown.filter) == (channel, chosen)


def test_a_kernel_chosen_on_its_card_stays_until_a_cell_is_pinned() -> None:
    chosen = Cursor(positions=(7,), filter=2, channel=1, slice_chosen=True)
    state, blobs = numbers(np.arange(18).reshape(3, 3, 2), Convolution(FOUR), cursor=chosen)
    shown = derive(state, blobs).kernel
    assert shown is not None
    assert (shown.channel, shown.filter) == (1, 2)
    pinned = derive(pin(state, Probe("cell", 1, 1, 0, 0)), blobs).kernel
    assert pinned is not None
    assert pinned.filter == 1
