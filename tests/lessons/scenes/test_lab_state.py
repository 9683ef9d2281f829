"""What a step shows in the lab, as the lab's state: against numpy and scipy, and there and back again."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image
from scipy.signal import correlate2d

from convviz.layers.errors import ConvvizError
from convviz.layers.kernels import find_kernel
from convviz.lessons.decoding import decode_lesson, encode
from convviz.lessons.lesson import Lesson, Shown, Step
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import (
    ActivationScene,
    ConvolutionScene,
    DepthwiseScene,
    KernelScene,
    LabScene,
    PoolingScene,
    RankScene,
    TransposedScene,
)
from convviz.lessons.scenes.lab_state import lab_scene, lab_state
from convviz.pictures.ink import Stroke, rasterise
from convviz.pictures.npy import npy_bytes
from convviz.states.blobs import BlobStore
from convviz.states.lab.kernel_changes import from_named, kernel_from
from convviz.states.lab.run import LabRunner
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Cursor,
    Depthwise,
    Drawing,
    Fit,
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

ASYMMETRIC = ((1.0, -2.0, 3.5), (0.0, 4.0, 1.25))
STROKE = Stroke(((0.2, 0.3), (0.7, 0.8), (0.4, 0.9)), 0.08)


def grids(state: Lab, blobs: BlobStore) -> tuple[np.ndarray[Any, Any], ...]:
    return LabRunner(blobs).run(state.source, state.fit, state.stages).grids()


def in_a_file(scene: LabScene) -> LabScene:
    """The scene written to a lesson's text and read from it."""
    lesson = Lesson(1, "probe", (Step("one", Shown(lab=scene)),))
    shown = decode_lesson(encode(lesson)).steps[0].show.lab
    assert shown is not None
    return shown


def there_and_back(state: Lab, blobs: BlobStore) -> tuple[Lab, BlobStore, LabScene]:
    scene, files = lab_scene(state, blobs)
    again = BlobStore()
    return lab_state(in_a_file(scene), files, again), again, scene


def png(pixels: np.ndarray[Any, np.dtype[np.uint8]]) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


def test_the_usual_scene_is_the_letter_with_the_course_kernel() -> None:
    blobs = BlobStore()
    letter, edges = grids(lab_state(LabScene(), {}, blobs), blobs)
    expected = [
        [-1.2, -0.6, 0.6, 1.2],
        [-1.2, 0.6, -0.6, 1.2],
        [-1.2, 1.2, -1.2, 1.2],
        [-0.6, 1.2, -1.2, 0.6],
    ]
    assert letter.shape == (6, 6, 1)
    assert np.allclose(edges[:, :, 0], expected, atol=1e-6)


def test_weights_written_out_are_laid_over_the_grid_as_they_are_printed() -> None:
    generator = np.random.default_rng(5)
    plane = np.round(generator.normal(0, 3, (7, 9)), 2)
    scene = LabScene(
        given=Given(grid=tuple(map(tuple, plane.tolist()))),
        stages=(ConvolutionScene(KernelScene(weights=ASYMMETRIC, bias=(0.5,)), stride=(2, 1)),),
    )
    blobs = BlobStore()
    output = grids(lab_state(scene, {}, blobs), blobs)[1]
    expected = correlate2d(plane, np.array(ASYMMETRIC), "valid")[::2] + 0.5
    assert np.allclose(output[:, :, 0], expected, atol=1e-4)


def test_filters_have_their_planes_channel_by_channel() -> None:
    generator = np.random.default_rng(6)
    planes = np.round(generator.normal(0, 2, (3, 6, 5)), 2)
    filters = np.round(generator.normal(0, 2, (2, 3, 2, 3)), 2)
    kernel = KernelScene(filters=_tuples(filters), scale=0.5)
    scene = LabScene(given=Given(planes=_tuples(planes)), stages=(ConvolutionScene(kernel),))
    blobs = BlobStore()
    output = grids(lab_state(scene, {}, blobs), blobs)[1]
    for number in range(2):
        expected = sum(correlate2d(planes[c], filters[number, c] * 0.5, "valid") for c in range(3))
        assert np.allclose(output[:, :, number], expected, atol=1e-4)


def _tuples(values: np.ndarray[Any, Any]) -> Any:
    return tuple(_tuples(each) for each in values) if values.ndim else float(values)


def test_a_named_kernel_adds_what_white_is_in_the_grid() -> None:
    negative = (ConvolutionScene(KernelScene("negative")),)
    blobs = BlobStore()
    small = lab_state(LabScene(stages=negative), {}, blobs)
    assert np.allclose(grids(small, blobs)[1], 1 - grids(small, blobs)[0])
    photo = lab_state(LabScene(given=Given(sample="photo-cat"), stages=negative), {}, blobs)
    assert np.allclose(grids(photo, blobs)[1], 255 - grids(photo, blobs)[0])
    scene = LabScene(given=Given(sample="photo-cat"), stages=negative, fit=Fit(full_scale=1))
    unit = lab_state(scene, {}, blobs)
    assert np.allclose(grids(unit, blobs)[1], 1 - grids(unit, blobs)[0], atol=1e-6)


def test_a_named_kernels_scale_is_multiplied_and_its_own_division_stays() -> None:
    blobs = BlobStore()
    scene = LabScene(stages=(ConvolutionScene(KernelScene("box-blur", scale=2)),))
    state = lab_state(scene, {}, blobs)
    letter, blurred = grids(state, blobs)
    assert np.allclose(blurred[:, :, 0], correlate2d(letter[:, :, 0], np.full((3, 3), 2 / 9), "valid"))
    undivided = KernelScene("box-blur", divide_by_sum=False)
    summed = grids(lab_state(LabScene(stages=(ConvolutionScene(undivided),)), {}, blobs), blobs)[1]
    assert np.allclose(summed * 2, blurred * 9, atol=1e-5)


def test_sizes_without_a_fit_are_those_of_what_is_given() -> None:
    blobs = BlobStore()
    sizes = {
        name: grids(lab_state(LabScene(given=Given(sample=name)), {}, blobs), blobs)[0].shape
        for name in ("digit-7", "photo-coffee", "grid-pooling", "pattern-rings")
    }
    assert sizes == {
        "digit-7": (28, 28, 1),
        "photo-coffee": (64, 64, 1),
        "grid-pooling": (4, 3, 1),
        "pattern-rings": (28, 28, 1),
    }


def test_strokes_become_the_pads_ink() -> None:
    blobs = BlobStore()
    scene = LabScene(given=Given(strokes=(STROKE,)), fit=Fit(12, 20))
    values = grids(lab_state(scene, {}, blobs), blobs)[0]
    assert np.array_equal(values[:, :, 0], np.round(rasterise((STROKE,), 12, 20) * 255))


def test_an_empty_gift_is_an_empty_pad() -> None:
    state = lab_state(LabScene(given=Given()), {}, BlobStore())
    assert state.source == Drawing()
    assert (state.fit.height, state.fit.width) == (28, 28)


def test_pictures_and_arrays_of_the_lesson_are_read_from_their_bytes() -> None:
    generator = np.random.default_rng(7)
    pixels = generator.integers(0, 256, (64, 64, 3), dtype=np.uint8)
    array = generator.normal(0, 1, (5, 6, 2)).astype(np.float32)
    files = {"pictures/a.png": png(pixels), "pictures/b.npy": npy_bytes(array)}
    blobs = BlobStore()
    photo = lab_state(
        LabScene(given=Given(picture="pictures/a.png"), fit=Fit(64, 64, colour="rgb")), files, blobs
    )
    assert isinstance(photo.source, Photo)
    assert np.array_equal(grids(photo, blobs)[0], pixels)
    numbers = lab_state(LabScene(given=Given(picture="pictures/b.npy")), files, blobs)
    assert np.array_equal(grids(numbers, blobs)[0], array)


def test_the_transport_stands_on_the_cell_of_the_shown_stage() -> None:
    stages = (ConvolutionScene(KernelScene("sobel-x")), ActivationScene(), PoolingScene())
    for order in ("raster", "channel"):
        scene = LabScene(stages=stages, stage=3, cell=(1, 0), view=View(order=order), stepping=True)
        state = lab_state(scene, {}, BlobStore())
        assert state.cursor.stage == 2
        assert state.cursor.positions == (0, 0, 2)
        assert state.cursor.stepping


def test_a_pinned_cell_is_on_its_grid() -> None:
    planes = _tuples(np.zeros((3, 4, 5)))
    scene = LabScene(given=Given(planes=planes), pinned=(3, 4, 2), grid=0)
    assert lab_state(scene, {}, BlobStore()).cursor.probe == Probe("cell", 0, 2, 3, 4, pinned=True)


def test_a_stage_that_cannot_run_is_shown_as_the_lab_shows_it() -> None:
    stages = (ConvolutionScene(KernelScene(weights=_tuples(np.ones((9, 9))))), ActivationScene())
    blobs = BlobStore()
    state = lab_state(LabScene(stages=stages, stage=2), {}, blobs)
    run = LabRunner(blobs).run(state.source, state.fit, state.stages)
    assert run.trouble is not None
    assert run.trouble.stage == 0
    assert state.cursor.positions == (0, 0)


@pytest.mark.parametrize(
    ("scene", "code"),
    [
        (LabScene(given=Given(sample="photo-dragon")), "sample-unknown"),
        (LabScene(given=Given(picture="pictures/x.png")), "lesson-file-missing"),
        (LabScene(given=Given(picture="text/x.png")), "not-a-picture"),
        (LabScene(given=Given(grid=((1.0, 2.0), (3.0,)))), "lesson-rows-uneven"),
        (LabScene(given=Given(planes=(((1.0,),), ((1.0,), (2.0,))))), "lesson-planes-uneven"),
        (LabScene(stages=(ConvolutionScene(KernelScene("sobel-q")),)), "kernel-misspelt"),
        (LabScene(stages=(ConvolutionScene(KernelScene()),)), "lesson-kernel-count"),
        (
            LabScene(stages=(ConvolutionScene(KernelScene("double", weights=((1.0,),))),)),
            "lesson-kernel-count",
        ),
        (
            LabScene(stages=(ConvolutionScene(KernelScene(weights=((1.0,) * 12,))),)),
            "lesson-kernel-large",
        ),
        (
            LabScene(stages=(ConvolutionScene(KernelScene(filters=((((1.0,),),), ()))),)),
            "lesson-filters-uneven",
        ),
        (
            LabScene(stages=(ConvolutionScene(KernelScene(weights=((1.0,),), bias=(1.0, 2.0))),)),
            "kernel-count",
        ),
        (LabScene(stage=2), "lesson-no-stage"),
        (LabScene(pinned=(0, 0), grid=2), "lesson-no-stage"),
        (LabScene(given=Given(picture="pictures/huge.npy")), "grid-too-large"),
        (LabScene(cell=(4, 0)), "lesson-no-cell"),
        (LabScene(pinned=(0, 6), grid=0), "lesson-no-cell"),
        (LabScene(pinned=(0, 0, 1), grid=0), "lesson-no-cell"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_its_reason(scene: LabScene, code: str) -> None:
    files = {
        "text/x.png": b"no picture at all, just words",
        "pictures/huge.npy": npy_bytes(np.zeros((4, 513), np.float32)),
    }
    with pytest.raises(ConvvizError) as refused:
        lab_state(scene, files, BlobStore())
    assert refused.value.code == code


def _random_stage(generator: np.random.Generator) -> Stage:
    rows, columns, filters = generator.integers(1, 4, 3)
    kernel = kernel_from(generator.normal(0, 1, (rows, columns, 1, filters)))
    if generator.random() < 0.3:
        kernel = from_named(find_kernel("scharr-x"), 255)
    kernel = replace(kernel, scale=0.5, bias=tuple(generator.normal(0, 1, kernel.shape[3]).tolist()))
    pair = (int(generator.integers(1, 3)), int(generator.integers(1, 3)))
    padding = ("valid", "same", "full", 1)[generator.integers(4)]
    border = ("zero", "one", "edge", "reflect", "wrap")[generator.integers(5)]
    stages: tuple[Stage, ...] = (
        Convolution(kernel, pair, (1, 1), padding, border, flip=bool(generator.integers(2))),
        Depthwise(kernel, (1, 1), pair, padding, border),
        Transposed(kernel, pair, (1, 1), "same"),
        Pooling("average", (2, 3), pair, "same"),
        Pooling("max", (2, 2), (2, 2)),
        Rank("median", (3, 2), pair, (1, 1), padding, border),
        Activate("leaky_relu", 0.125),
    )
    return stages[generator.integers(len(stages))]


@pytest.mark.parametrize("seed", range(40))
def test_any_lab_comes_back_with_the_same_grids_and_the_same_place(seed: int) -> None:
    generator = np.random.default_rng(seed)
    blobs = BlobStore()
    array = generator.normal(0, 50, (*generator.integers(8, 24, 2), generator.integers(1, 3)))
    pixels = generator.integers(0, 256, (30, 44, (1, 3)[seed % 2])).astype(np.float32)
    sources = (
        Numbers(blobs.put(array.astype(np.float32)), "mine.npy"),
        Photo(blobs.put(pixels), "mine.png", "", (30, 44), "RGB"),
        Photo(blobs.put(pixels / np.float32(3)), "16-bit.png"),
        Drawing((STROKE,)),
        lab_state(LabScene(given=Given(sample="photo-rocket")), {}, blobs).source,
        lab_state(LabScene(given=Given(sample="digit-4-open")), {}, blobs).source,
        lab_state(LabScene(given=Given(sample="grid-counting")), {}, blobs).source,
    )
    fits = (Fit(), Fit(64, 64), Fit(18, 22, "letterbox", "rgb", 1))
    count = int(generator.integers(1, 4))
    state = Lab(
        sources[seed % len(sources)],
        tuple(_random_stage(generator) for _ in range(count)),
        fits[seed % 3],
        View(display="absolute", order=("raster", "channel")[seed % 2], planes="apart"),
    )
    run = LabRunner(blobs).run(state.source, state.fit, state.stages)
    stage = int(generator.integers(0, count))
    if stage < len(run.stages):
        position = int(generator.integers(run.stages[stage].output.size))
        state = replace(
            state,
            cursor=Cursor(stage, (0,) * stage + (position,), stepping=True)
            if seed % 3
            else Cursor(stage, (0,) * stage + (position,), probe=Probe("cell", 0, 0, 3, 2, pinned=True)),
        )
    back, again, scene = there_and_back(state, blobs)
    before = run.grids()
    after = grids(back, again)
    assert len(before) == len(after)
    for one, other in zip(before, after, strict=True):
        assert np.array_equal(one, other)
    assert back.view == state.view
    if stage < len(run.stages):
        assert back.cursor.positions[stage] == state.cursor.positions[stage]
        assert (back.cursor.stage, back.cursor.stepping) == (stage, state.cursor.stepping)
        assert back.cursor.probe == state.cursor.probe
    assert lab_scene(back, again)[0] == scene


def test_what_stands_in_the_text_is_short() -> None:
    blobs = BlobStore()
    start, files = lab_scene(starting_lab(blobs), blobs)
    assert start.given == Given(sample="grid-letter-a")
    assert start.stages == (ConvolutionScene(KernelScene("sobel-x")), ActivationScene(), PoolingScene())
    assert (start.cell, start.fit, files) == ((1, 2), None, {})
    digit = lab_state(LabScene(given=Given(sample="digit-5")), {}, blobs)
    assert lab_scene(digit, blobs)[0].given == Given(sample="digit-5")


def test_numbers_are_written_as_short_as_they_are_read_back() -> None:
    blobs = BlobStore()
    state = lab_state(LabScene(given=Given(grid=((0.1, 0.6), (1e-7, -3.0)))), {}, blobs)
    assert lab_scene(state, blobs)[0].given.grid == ((0.1, 0.6), (1e-7, -3.0))


def test_many_numbers_are_a_file_and_few_are_not() -> None:
    blobs = BlobStore()
    for side, expected in ((20, 0), (21, 1)):
        values = np.arange(side * side, dtype=np.float32).reshape(side, side) + np.float32(0.5)
        state = replace(starting_lab(blobs), source=Numbers(blobs.put(values)))
        scene, files = lab_scene(state, blobs)
        assert len(files) == expected
        assert (scene.given.grid is None) == bool(expected)


def test_a_changed_sample_is_no_sample_any_more() -> None:
    blobs = BlobStore()
    state = starting_lab(blobs)
    assert isinstance(state.source, Numbers)
    values = blobs.get(state.source.blob).copy()
    values[0, 0, 0] = 7
    changed = replace(state, source=replace(state.source, blob=blobs.put(values)))
    given = lab_scene(changed, blobs)[0].given
    assert given.sample == ""
    assert given.grid is not None
    assert given.grid[0][0] == 7


def test_every_kind_of_stage_is_there_and_back_as_itself() -> None:
    stages = (
        ConvolutionScene(KernelScene("emboss", scale=0.5), (1, 2), 1, 2, "wrap", flip=True),
        DepthwiseScene(KernelScene(filters=((ASYMMETRIC,), (ASYMMETRIC,)), bias=(1.0, -2.0)), 2),
        TransposedScene(KernelScene(weights=ASYMMETRIC), (2, 3), padding="same"),
        RankScene("min", (3, 1), border="one"),
        PoolingScene("average", (2, 3), 1, "same"),
        PoolingScene(),
        ActivationScene("leaky_relu", 0.25),
    )
    blobs = BlobStore()
    scene = LabScene(given=Given(sample="pattern-rings"), stages=stages)
    back, files = lab_scene(lab_state(scene, {}, blobs), blobs)
    assert back.stages == stages
    assert files == {}
