"""Writes MP4 videos (H.264) through the ffmpeg binary that imageio-ffmpeg brings along."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from convviz.exports.palette import Pixels
from convviz.layers.errors import ConvvizError

_END_TIMEOUT_S = 120
# The most that Linux gives to anyone.
_PIPE_BYTES = 1 << 20
# Up to so many pixels one thread encodes a frame before the next one is painted; more would only wait for each other.
_ONE_THREAD_PX = 1280 * 720


class Mp4Writer:
    """A video, given frame by frame to a running ffmpeg; leaving the block ends it, an error in it kills it.

    Args:
        path: The file to write.
        size: (width, height) in pixels, both even: H.264 with half the colour resolution knows no others.
        fps: Frames a second.

    Raises:
        ConvvizError: ffmpeg is missing or failed; the sentence says how.
    """

    def __init__(self, path: Path, size: tuple[int, int], fps: float) -> None:
        width, height = size
        if width % 2 or height % 2:
            raise ValueError(f"a video's sides are even; received {width} × {height}")
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__
        self._process = subprocess.Popen(  # noqa: S603 - our own binary, no shell, no words from outside but a path
            [_ffmpeg(), *_arguments(path, size, fps)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=self._complaints,
            creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
        )

        _widen(self._process)

    def add(self, frame: Pixels) -> None:
        """Shows `frame`, 0xAARRGGBB of shape (height, width), for one frame's time."""
        pipe = self._process.stdin
        assert pipe is not None  # noqa: S101 - it was asked for
        try:
            pipe.write(np.ascontiguousarray(frame, dtype="<u4").data)
        except OSError as error:
            raise self._failure() from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if error is None:
                self._end()
        finally:
            self._process.kill()
            with contextlib.suppress(OSError):
                self._process.communicate()
            self._complaints.close()

    def _end(self) -> None:
        try:
            self._process.communicate(timeout=_END_TIMEOUT_S)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise self._failure() from error
        if self._process.returncode:
            raise self._failure()

    def _failure(self) -> ConvvizError:
        self._process.kill()
        self._process.wait()
        self._complaints.seek(0)
        lines = self._complaints.read(10_000).decode(errors="replace").split("\n")
        reason = next((line.strip() for line in reversed(lines) if line.strip()), "it ended without a word")
        return ConvvizError("video-failed", f"ffmpeg could not write the video: {reason}", reason=reason)


def _widen(process: subprocess.Popen[bytes]) -> None:
    """Lets a frame wait in the pipe while the next one is painted; most pipes hold a twentieth of one."""
    if sys.platform == "linux" and process.stdin is not None:
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(process.stdin.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def ffmpeg_path() -> Path | None:
    """Where the ffmpeg binary is, or None where there is none."""
    import imageio_ffmpeg

    try:
        return Path(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError:
        return None


def _ffmpeg() -> str:
    path = ffmpeg_path()
    if path is None:
        raise ConvvizError(
            "no-ffmpeg",
            "MP4 needs the ffmpeg binary of imageio-ffmpeg, which is not installed; write a GIF instead.",
        )
    return str(path)


def _arguments(path: Path, size: tuple[int, int], fps: float) -> list[str]:
    width, height = size
    threads = "-threads 1" if width * height <= _ONE_THREAD_PX else ""
    raw = f"-threads 1 -f rawvideo -pix_fmt bgra -s {width}x{height} -r {fps:.6g} -i pipe:0"
    # BT.709 is said and meant, so that no player shows other colours than the window does.
    names = "-colorspace bt709 -color_primaries bt709 -color_trc bt709"
    colours = f"-vf scale=out_color_matrix=bt709:out_range=tv {names}"
    # As true to flat drawings as "veryfast" at 18, in half the time, and half as large again.
    codec = f"-c:v libx264 -preset ultrafast {threads} -crf 22 -pix_fmt yuv420p"
    words = f"-y -loglevel error -nostats {raw} -an {colours} {codec} -movflags +faststart -f mp4"
    return [*words.split(), str(path.absolute())]
