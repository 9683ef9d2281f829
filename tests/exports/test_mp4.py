import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from convviz.exports.mp4 import Mp4Writer, ffmpeg_path
from convviz.layers.errors import ConvvizError

COLOURS = [0xFFF6F7F9, 0xFFD9730D, 0xFF2166AC, 0xFF1C2330, 0xFFFF0000]


def flat(colour: int) -> NDArray[np.uint32]:
    return np.full((48, 64), colour, dtype=np.uint32)


def decoded(path: Path) -> tuple[str, NDArray[np.uint8]]:
    """What ffmpeg says about the file, and its frames."""
    command = [str(ffmpeg_path()), "-i", str(path), "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]
    result = subprocess.run(command, capture_output=True, check=True)
    return result.stderr.decode(), np.frombuffer(result.stdout, np.uint8).reshape(-1, 48, 64, 3)


def test_frames_rate_size_and_colours_come_back(tmp_path: Path) -> None:
    path = tmp_path / "steps.mp4"
    with Mp4Writer(path, (64, 48), 5) as video:
        for colour in COLOURS:
            video.add(flat(colour))
    facts, frames = decoded(path)
    assert re.search(r"Duration: 00:00:01\.00", facts)
    assert re.search(r"Video: h264 .*yuv420p\(tv, bt709.*\), 64x48, .* 5 fps", facts)
    assert len(frames) == 5
    for colour, frame in zip(COLOURS, frames, strict=True):
        expected = np.array([colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF])
        assert np.abs(frame[24, 32].astype(int) - expected).max() <= 6


def test_odd_sizes_are_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="sides are even; received 65 × 48"):
        Mp4Writer(tmp_path / "odd.mp4", (65, 48), 5)


def test_a_failing_ffmpeg_is_one_sentence(tmp_path: Path) -> None:
    def write() -> None:
        with Mp4Writer(tmp_path / "no such folder" / "steps.mp4", (64, 48), 5) as video:
            for _ in range(500):
                video.add(flat(0xFFFFFFFF))

    with pytest.raises(
        ConvvizError, match=r"^ffmpeg could not write the video: [^\n]*No such file"
    ) as caught:
        write()
    assert caught.value.code == "video-failed"


def test_an_error_between_frames_stops_ffmpeg_at_once(tmp_path: Path) -> None:
    processes: list[subprocess.Popen[bytes]] = []

    def write() -> None:
        with Mp4Writer(tmp_path / "steps.mp4", (64, 48), 5) as video:
            processes.append(video._process)
            video.add(flat(0xFFFFFFFF))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write()
    assert processes[0].returncode is not None


def test_the_binary_is_found() -> None:
    path = ffmpeg_path()
    assert path is not None
    assert path.is_file()
