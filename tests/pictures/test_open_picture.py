from __future__ import annotations

import csv
import io
import os
import socket
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz.pictures import decoding, files
from convviz.pictures.errors import PictureError
from convviz.pictures.files import open_picture

_IMAGES = Path(__file__).parents[2] / "../shared/data/images"

# The pictures of the folder that cannot be opened, with the code that each must be refused with.
_REFUSED = {
    "libvips__truncated.jpg": "picture-truncated",
    "pillow__truncated_jpeg.jpg": "picture-truncated",
    "pillow__broken_data_stream.png": "picture-damaged",
    "pillow__zero_width.gif": "picture-damaged",
    "pillow__decompression_bomb.gif": "picture-too-large",
}


def _manifest() -> list[dict[str, str]]:
    path = _IMAGES / "manifest.csv"
    if not path.is_file():
        return []
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _png(size: tuple[int, int] = (3, 2)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, (10, 20, 30)).save(file, "png")
    return file.getvalue()


def _picture_or_sentence(path: Path) -> np.ndarray | str:
    try:
        return open_picture(path, at_most=64).values
    except PictureError as refusal:
        return str(refusal)


def _refusal(source: Path | bytes) -> PictureError:
    with pytest.raises(PictureError) as caught:
        open_picture(source)
    return caught.value


@pytest.mark.parametrize(
    "entry",
    _manifest() or [pytest.param({}, marks=pytest.mark.skip(reason="the shared pictures are not here"))],
    ids=lambda entry: entry.get("file", "none"),
)
def test_each_shared_picture_opens_as_its_manifest_says_or_is_refused_in_one_sentence(
    entry: dict[str, str],
) -> None:
    path = _IMAGES / entry["file"]
    if entry["file"] in _REFUSED:
        refusal = _refusal(path)
        assert refusal.code == _REFUSED[entry["file"]]
        assert str(refusal).startswith(entry["file"])
        assert "\n" not in str(refusal)
        return
    file_format, mode, size, frames, turn, _ = entry["pillow_reads"].split()
    width, height = (int(side) for side in size.split("x"))
    if turn in {"exif_orient=5", "exif_orient=6", "exif_orient=7", "exif_orient=8"}:
        width, height = height, width
    picture = open_picture(path)
    assert (picture.format, picture.mode, picture.size) == (file_format, mode, (width, height))
    assert picture.frames == int(frames.removeprefix("frames="))
    assert picture.values.shape[:2] == (height, width)
    assert picture.values.shape[2] in {1, 3}
    assert picture.values.dtype == np.float32
    assert 0 <= picture.values.min() <= picture.values.max() <= 255
    assert not picture.values.flags.writeable


def test_a_file_that_is_missing_a_folder_or_empty_is_named_as_such(tmp_path: Path) -> None:
    empty = tmp_path / "empty.png"
    empty.touch()
    assert _refusal(tmp_path / "nothing.png").code == "file-missing"
    assert _refusal(tmp_path / "empty.png" / "below.png").code == "file-missing"
    assert _refusal(tmp_path).code == "file-is-folder"
    assert _refusal(empty).code == "file-empty"
    assert _refusal(b"").code == "file-empty"
    assert _refusal(Path("null\0character.png")).code == "file-unreadable"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_device_or_pipe_is_refused_without_reading_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert _refusal(tmp_path / "pipe.png").code == "file-is-device"
    assert _refusal(Path("/dev/zero")).code == "file-is-device"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "s.png"))
        assert _refusal(tmp_path / "s.png").code == "file-is-device"


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may read all files"
)
def test_a_file_without_permission_is_refused_with_the_systems_reason(tmp_path: Path) -> None:
    path = tmp_path / "locked.png"
    path.write_bytes(_png())
    path.chmod(0)
    refusal = _refusal(path)
    assert refusal.code == "file-unreadable"
    assert "ermission" in refusal.facts["reason"]


def test_a_file_over_the_size_limit_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "vast.png"
    with path.open("wb") as file:
        file.truncate(files.MAX_FILE_BYTES + 1)  # sparse: takes no room on the disk
    refusal = _refusal(path)
    assert refusal.code == "file-too-large"
    assert str(refusal) == "vast.png has 501 MB; the limit is 500 MB."
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 10)
    assert _refusal(_png()).code == "file-too-large"


def test_pasted_bytes_open_like_a_file(tmp_path: Path) -> None:
    path = tmp_path / "p.png"
    path.write_bytes(_png())
    from_file, pasted = open_picture(path), open_picture(_png())
    assert np.array_equal(from_file.values, pasted.values)
    assert pasted.values[0, 0].tolist() == [10, 20, 30]
    assert pasted.size == (3, 2)


def test_the_name_of_a_file_says_nothing_about_its_format(tmp_path: Path) -> None:
    path = tmp_path / "really-a-png.jpg"
    path.write_bytes(_png())
    assert open_picture(path).format == "PNG"


def test_a_picture_cut_off_anywhere_is_refused_in_one_sentence() -> None:
    file = io.BytesIO()
    noise = np.random.default_rng(1).integers(0, 255, (40, 50, 3), dtype=np.uint8)
    Image.fromarray(noise).save(file, "jpeg")
    whole = file.getvalue()
    for share in (0.02, 0.2, 0.5, 0.9):
        refusal = _refusal(whole[: int(share * len(whole))])
        assert refusal.code in {"picture-truncated", "picture-damaged"}
        assert refusal.facts["format"] == "JPEG"


@pytest.mark.parametrize(
    "file_format", ["png", "gif", "webp", "bmp", "tiff", "jpeg2000", "ppm", "avif", "ico", "tga"]
)
def test_flipped_and_missing_bytes_give_a_picture_or_a_sentence(file_format: str, tmp_path: Path) -> None:
    file = io.BytesIO()
    rng = np.random.default_rng(2)
    try:
        Image.fromarray(rng.integers(0, 255, (16, 20, 3), dtype=np.uint8)).save(file, file_format)
    except (KeyError, OSError):
        pytest.skip(f"this Pillow writes no {file_format}")
    whole = file.getvalue()
    path = tmp_path / f"hurt.{file_format}"
    for _ in range(60):
        hurt = bytearray(whole[: rng.integers(1, len(whole) + 1)])
        for place in rng.integers(0, len(hurt), 3):
            hurt[place] = rng.integers(0, 256)
        path.write_bytes(bytes(hurt))
        outcome = _picture_or_sentence(path)
        assert "\n" not in outcome if isinstance(outcome, str) else np.isfinite(outcome).all()


def test_no_warning_and_no_exception_of_pillow_leaks_from_a_broken_exif_block() -> None:
    file = io.BytesIO()
    Image.new("RGB", (3, 2)).save(
        file, "jpeg", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01\x03\0\xff\xff\xff\xff"
    )
    assert open_picture(file.getvalue()).size == (3, 2)


def test_pictures_opened_at_once_in_several_threads_leave_the_warning_filters_alone() -> None:
    filters = list(warnings.filters)
    sources = [_png((40 + index, 30)) for index in range(8)]
    with ThreadPoolExecutor(4) as pool:
        sizes = [picture.size for picture in pool.map(open_picture, sources)]
    assert sizes == [(40 + index, 30) for index in range(8)]
    assert warnings.filters == filters


def test_at_most_bounds_the_longer_side_and_keeps_the_original_size_known() -> None:
    ramp = np.tile(np.linspace(0, 255, 400, dtype=np.uint8), (300, 1))
    for file_format in ("jpeg", "png"):
        file = io.BytesIO()
        Image.fromarray(ramp).save(file, file_format)
        picture = open_picture(file.getvalue(), at_most=100)
        assert picture.values.shape == (75, 100, 1)
        assert picture.size == (400, 300)
        assert abs(picture.values[:, :, 0] - np.linspace(0, 255, 100)).max() < 4
        assert open_picture(file.getvalue(), at_most=400).values.shape == (300, 400, 1)


def test_at_most_counts_after_the_exif_turn() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    Image.new("RGB", (400, 100)).save(file, "jpeg", exif=exif)
    picture = open_picture(file.getvalue(), at_most=50)
    assert picture.values.shape == (50, 12, 3)
    assert picture.size == (100, 400)


def test_nothing_in_the_package_imports_pillow_or_qt_before_it_is_used() -> None:
    modules = sorted(
        path.stem for path in Path(decoding.__file__).parent.glob("*.py") if path.stem != "__init__"
    )
    imports = "; ".join(f"import convviz.pictures.{module}" for module in modules)
    script = (
        f"import sys; {imports}; print([name for name in ('PIL', 'PySide6', 'skimage', 'scipy')"
        " if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
