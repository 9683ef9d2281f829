import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PIL import Image, ImageSequence
from PySide6.QtWidgets import QApplication

from convviz.exports.animation import Animation, Watch, write_animation
from convviz.exports.frame_painter import FramePainter
from convviz.exports.frame_writing import steps
from convviz.exports.mp4 import ffmpeg_path
from convviz.layers.errors import ConvvizError
from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Activate, Convolution, Cursor, Kernel, Lab, Numbers, Probe

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = (400, 300)


def animation(**changes: object) -> Animation:
    """Ten steps: a 2×3 kernel over a 3×7 grid."""
    blobs = BlobStore()
    values = np.random.default_rng(1).integers(0, 10, (3, 7, 1)).astype(np.float32)
    kernel = Kernel((2, 3, 1, 1), (1, -2, 3, -4, 5, -6))
    state = Lab(
        Numbers(blobs.put(values)), (Convolution(kernel), Activate()), cursor=Cursor(positions=(4, 0))
    )
    settings = {"size": SIZE, "fps": 5.0} | changes
    return Animation(state, blobs, theme("light"), **settings)


def pixels(image: Image.Image) -> np.ndarray:
    return np.array(image.convert("RGB"), dtype=np.int64)


def frame(painter: FramePainter, position: int) -> np.ndarray:
    painted = painter.paint(position)
    return np.stack([painted >> 16 & 255, painted >> 8 & 255, painted & 255], axis=2).astype(np.int64)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_gif_has_a_frame_for_each_step_and_holds_the_last(tmp_path: Path) -> None:
    assert write_animation(tmp_path / "a.gif", animation()) == 10
    with Image.open(tmp_path / "a.gif") as image:
        assert image.size == SIZE
        assert image.info["loop"] == 0
        durations = [shown.info["duration"] for shown in ImageSequence.Iterator(image)]
    assert durations == [200] * 9 + [2200]
    assert names(tmp_path) == ["a.gif"]


def test_each_frame_of_a_gif_shows_what_the_window_shows(tmp_path: Path) -> None:
    made = animation()
    write_animation(tmp_path / "a.gif", made)
    painter = FramePainter(made.state, made.blobs, made.theme, SIZE)
    with Image.open(tmp_path / "a.gif") as image:
        for position, shown in enumerate(ImageSequence.Iterator(image)):
            difference = np.abs(pixels(shown) - frame(painter, position))
            assert difference.mean() < 0.5, position
            assert difference.max() < 60, position


def test_a_webp_shows_every_step_in_exact_colours_and_holds_the_last(tmp_path: Path) -> None:
    made = animation()
    assert write_animation(tmp_path / "a.webp", made) == 10
    painter = FramePainter(made.state, made.blobs, made.theme, SIZE)
    durations: list[int] = []
    with Image.open(tmp_path / "a.webp") as image:
        assert (image.format, image.size, image.n_frames, image.info["loop"]) == ("WEBP", SIZE, 10, 0)
        for position in range(image.n_frames):
            image.seek(position)
            np.testing.assert_array_equal(pixels(image), frame(painter, position))
            durations.append(image.info["duration"])
    assert durations == [200] * 9 + [2200]
    assert names(tmp_path) == ["a.webp"]


def test_a_webp_of_one_step_is_a_still_picture(tmp_path: Path) -> None:
    made = animation(most_frames=1)
    assert write_animation(tmp_path / "a.webp", made) == 1
    with Image.open(tmp_path / "a.webp") as image:
        painter = FramePainter(made.state, made.blobs, made.theme, SIZE)
        np.testing.assert_array_equal(pixels(image), frame(painter, 9))


def test_every_step_looks_different_and_stepping_back_is_exact() -> None:
    made = animation()
    painter = FramePainter(made.state, made.blobs, made.theme, SIZE)
    forth = [painter.paint(position).copy() for position in range(10)]
    back = [painter.paint(position).copy() for position in range(9, -1, -1)][::-1]
    for one, other in zip(forth, back, strict=True):
        np.testing.assert_array_equal(one, other)
    assert len({one.tobytes() for one in forth}) == 10


def test_what_is_pinned_does_not_stop_the_animation() -> None:
    made = animation()
    pinned = replace(
        made.state, cursor=replace(made.state.cursor, probe=Probe("cell", 1, 0, 1, 1, pinned=True))
    )
    one = FramePainter(made.state, made.blobs, made.theme, SIZE).paint(7)
    other = FramePainter(pinned, made.blobs, made.theme, SIZE).paint(7)
    np.testing.assert_array_equal(one, other)


def test_the_selected_stage_is_the_one_that_steps(tmp_path: Path) -> None:
    made = animation()
    second = replace(made.state, cursor=Cursor(stage=1, positions=(0, 0)))
    moved = Animation(second, made.blobs, made.theme, SIZE)
    assert write_animation(tmp_path / "a.gif", moved) == 10
    first_stage = FramePainter(made.state, made.blobs, made.theme, SIZE).paint(0)
    assert (FramePainter(second, made.blobs, made.theme, SIZE).paint(0) != first_stage).any()


def test_a_video_has_the_steps_and_a_second_of_the_last(tmp_path: Path) -> None:
    assert write_animation(tmp_path / "a.mp4", animation(size=(401, 301))) == 10
    command = [str(ffmpeg_path()), "-i", str(tmp_path / "a.mp4"), "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]
    decoded = subprocess.run(command, capture_output=True, check=True)
    assert re.search(r"Video: h264 .*yuv420p.*, 402x302, .* 5 fps", decoded.stderr.decode())
    frames = np.frombuffer(decoded.stdout, np.uint8).reshape(-1, 302, 402, 3).astype(np.int64)
    assert len(frames) == 15
    made = animation()
    painter = FramePainter(made.state, made.blobs, made.theme, (402, 302))
    for position in (0, 4, 9):
        assert np.abs(frames[position] - frame(painter, position)).mean() < 3
    assert np.abs(frames[14] - frames[9]).mean() < 1
    assert names(tmp_path) == ["a.mp4"]


@pytest.mark.parametrize("suffix", ["gif", "mp4", "webp"])
def test_a_cancelled_export_leaves_nothing_new_and_what_was_there(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"a.{suffix}"
    path.write_bytes(b"old")
    told: list[tuple[int, int]] = []
    watch = Watch(progress=lambda done, total: told.append((done, total)), cancelled=lambda: len(told) == 3)
    assert write_animation(path, animation(), watch) is None
    assert told == [(1, 10), (2, 10), (3, 10)]
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == [path.name]


def test_progress_reaches_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_animation(
        tmp_path / "a.gif", animation(), Watch(progress=lambda done, total: told.append((done, total)))
    )
    assert told == [(done, 10) for done in range(1, 11)]


def test_too_many_steps_are_thinned_out_evenly(tmp_path: Path) -> None:
    assert write_animation(tmp_path / "a.gif", animation(most_frames=4)) == 4
    assert steps(10, 4).tolist() == [0, 3, 6, 9]
    for count, most in ((1000, 7), (17, 16), (5, 5), (3, 8), (100, 1)):
        chosen = steps(count, most)
        assert len(chosen) == min(count, most)
        assert chosen[-1] == count - 1
        assert (np.diff(chosen) > 0).all()


@pytest.mark.parametrize("suffix", ["gif", "mp4", "webp"])
def test_a_folder_that_is_missing_is_refused(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(ConvvizError, match="Cannot write"):
        write_animation(tmp_path / "none" / f"a.{suffix}", animation())


@pytest.mark.parametrize("suffix", ["gif", "mp4", "webp"])
def test_a_stage_in_trouble_has_no_steps_to_draw(tmp_path: Path, suffix: str) -> None:
    made = animation()
    large = Kernel((5, 5, 1, 1), (1.0,) * 25)
    stuck = Animation(replace(made.state, stages=(Convolution(large),)), made.blobs, made.theme, SIZE)
    with pytest.raises(ConvvizError, match=r"window.*5 cells"):
        write_animation(tmp_path / f"a.{suffix}", stuck)
    assert names(tmp_path) == []


def test_odd_frame_rates_do_not_drift(tmp_path: Path) -> None:
    write_animation(tmp_path / "a.gif", animation(fps=7.0))
    with Image.open(tmp_path / "a.gif") as image:
        durations = [shown.info["duration"] for shown in ImageSequence.Iterator(image)]
    assert set(durations[:-1]) == {140, 150}
    assert sum(durations) == 1430 + 2000


def test_it_is_painted_off_the_windows_thread_as_well(tmp_path: Path, qapp: QApplication) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(write_animation, tmp_path / "thread.gif", animation()).result() == 10
    write_animation(tmp_path / "main.gif", animation())
    assert (tmp_path / "thread.gif").read_bytes() == (tmp_path / "main.gif").read_bytes()
