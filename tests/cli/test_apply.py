import json
import struct
import sys
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from scipy.ndimage import correlate
from scipy.signal import correlate2d

from convviz.cli import main

Floats = NDArray[np.float32]
ASYMMETRIC = "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]"
WEIGHTS = np.arange(1, 10, dtype=np.float64).reshape(3, 3)


@pytest.fixture
def grey(tmp_path: Path) -> Path:
    values = np.random.default_rng(1).integers(0, 256, (11, 17), dtype=np.uint8)
    Image.fromarray(values).save(tmp_path / "grey.png")
    return tmp_path / "grey.png"


@pytest.fixture
def colour(tmp_path: Path) -> Path:
    values = np.random.default_rng(2).integers(0, 256, (12, 9, 3), dtype=np.uint8)
    Image.fromarray(values).save(tmp_path / "colour.png")
    return tmp_path / "colour.png"


def pixels(path: Path) -> NDArray[np.float64]:
    return np.array(Image.open(path), dtype=np.float64)


def applied(picture: Path, *words: str, suffix: str = ".npy") -> Floats:
    """What `convviz apply` writes for these words."""
    output = picture.with_name("result" + suffix)
    assert main(["apply", str(picture), *words, "-o", str(output)]) == 0
    return np.load(output)


def refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The one line on stderr with which a command is refused."""
    assert main(list(words)) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("convviz: ")
    assert said.err.count("\n") == 1
    return said.err.strip()


def test_a_kernel_is_correlated_as_keras_does(grey: Path) -> None:
    result = applied(grey, "--kernel", ASYMMETRIC)
    assert result.dtype == np.float32
    np.testing.assert_allclose(result, correlate2d(pixels(grey), WEIGHTS, "valid"), rtol=1e-6)


def test_flip_turns_the_kernel(grey: Path) -> None:
    result = applied(grey, "--kernel", ASYMMETRIC, "--flip")
    np.testing.assert_allclose(result, correlate2d(pixels(grey), WEIGHTS[::-1, ::-1], "valid"), rtol=1e-6)


def test_padding_full_and_by_number(grey: Path) -> None:
    full = correlate2d(pixels(grey), WEIGHTS, "full")
    np.testing.assert_allclose(applied(grey, "--kernel", ASYMMETRIC, "--padding", "full"), full, rtol=1e-6)
    np.testing.assert_allclose(applied(grey, "--kernel", ASYMMETRIC, "--padding", "2"), full, rtol=1e-6)


@pytest.mark.parametrize(("border", "mode"), [("edge", "nearest"), ("reflect", "mirror"), ("wrap", "wrap")])
def test_borders(grey: Path, border: str, mode: str) -> None:
    result = applied(grey, "--kernel", ASYMMETRIC, "--padding", "same", "--border", border)
    np.testing.assert_allclose(result, correlate(pixels(grey), WEIGHTS, mode=mode), rtol=1e-6)


def test_strides_and_dilations_a_number_or_rows_by_columns(grey: Path) -> None:
    whole = correlate2d(pixels(grey), WEIGHTS, "valid")
    np.testing.assert_allclose(
        applied(grey, "--kernel", ASYMMETRIC, "--stride", "2"), whole[::2, ::2], rtol=1e-6
    )
    np.testing.assert_allclose(
        applied(grey, "--kernel", ASYMMETRIC, "--stride", "1x3"), whole[:, ::3], rtol=1e-6
    )
    spread = np.zeros((3, 5))
    spread[:, ::2] = WEIGHTS
    expected = correlate2d(pixels(grey), spread, "valid")
    np.testing.assert_allclose(
        applied(grey, "--kernel", ASYMMETRIC, "--dilation", "1x2"), expected, rtol=1e-6
    )


def test_stages_follow_as_kernel_activation_pools(grey: Path) -> None:
    words = (
        "--kernel",
        "sobel-x",
        "--bias",
        "-10.5",
        "--pool",
        "average:2:1",
        "--activation",
        "relu",
        "--pool",
        "max:3",
    )
    result = applied(grey, *words)
    sums = correlate2d(pixels(grey), [[1, 0, -1], [2, 0, -2], [1, 0, -1]], "valid") - 10.5
    clear = np.maximum(sums, 0)
    means = (clear[:-1, :-1] + clear[1:, :-1] + clear[:-1, 1:] + clear[1:, 1:]) / 4
    blocks = means[: means.shape[0] // 3 * 3, : means.shape[1] // 3 * 3]
    expected = blocks.reshape(blocks.shape[0] // 3, 3, -1, 3).max(axis=(1, 3))
    np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-3)


def test_a_kernel_filters_each_colour_plane_by_itself_or_sums_them(colour: Path) -> None:
    planes = [correlate2d(pixels(colour)[:, :, plane], WEIGHTS, "valid") for plane in range(3)]
    np.testing.assert_allclose(applied(colour, "--kernel", ASYMMETRIC), np.stack(planes, axis=2), rtol=1e-6)
    np.testing.assert_allclose(
        applied(colour, "--kernel", ASYMMETRIC, "--sum-planes"), sum(planes), rtol=1e-6
    )


def test_a_kernel_file_with_three_channels_sums_and_keeps_its_bias(colour: Path, tmp_path: Path) -> None:
    weights = np.random.default_rng(3).integers(-5, 6, (2, 3, 3)).tolist()
    (tmp_path / "kernel.json").write_text(json.dumps({"weights": weights, "bias": 7}))
    planes = [
        correlate2d(pixels(colour)[:, :, plane], np.array(weights)[:, :, plane], "valid")
        for plane in range(3)
    ]
    result = applied(colour, "--kernel", str(tmp_path / "kernel.json"))
    np.testing.assert_allclose(result, sum(planes) + 7, rtol=1e-5, atol=1e-3)


def test_grey_is_what_pillow_calls_grey(colour: Path) -> None:
    grey = np.array(Image.open(colour).convert("L"), dtype=np.float64)
    np.testing.assert_allclose(
        applied(colour, "--grey", "--kernel", "identity", "--padding", "same"), grey, atol=1
    )


def test_white_is_one_where_asked(grey: Path) -> None:
    result = applied(grey, "--kernel", "identity", "--padding", "same", "--scale-white", "1")
    np.testing.assert_allclose(result, pixels(grey) / 255, rtol=1e-6)


def test_working_size_crops_and_averages(grey: Path) -> None:
    result = applied(grey, "--kernel", "identity", "--padding", "same", "--size", "5x5")
    assert result.shape == (5, 5)
    assert np.array_equal(result, np.round(result))
    assert abs(result.mean() - pixels(grey)[:, 3:14].mean()) < 3


def test_numbers_are_taken_as_they_stand(tmp_path: Path) -> None:
    (tmp_path / "grid.csv").write_text("1.5,-2,3\n4,5e3,6\n7,8,9\n")
    result = applied(tmp_path / "grid.csv", "--kernel", "[[1, -1]]")
    np.testing.assert_allclose(result, [[3.5, -5], [-4996, 4994], [-1, -1]])
    array = np.random.default_rng(4).normal(size=(6, 5, 2)).astype(np.float32)
    np.save(tmp_path / "grid.npy", array)
    np.testing.assert_array_equal(
        applied(tmp_path / "grid.npy", "--activation", "relu"), np.maximum(array, 0)
    )


def test_numbers_are_written_unclipped_as_csv(grey: Path) -> None:
    output = grey.with_name("result.csv")
    assert main(["apply", str(grey), "--kernel", "sobel-x", "-o", str(output)]) == 0
    written = np.loadtxt(output, delimiter=",")
    assert written.min() < 0
    assert written.max() > 255
    np.testing.assert_array_equal(written, applied(grey, "--kernel", "sobel-x"))


def test_a_picture_says_how_it_was_drawn(grey: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = grey.with_name("result.png")
    assert main(["apply", str(grey), "--kernel", "sobel-x", "--zoom", "4", "-o", str(output)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "Drawn signed, from -" in said.err
    with Image.open(output) as image:
        assert image.size == (15 * 4, 9 * 4)
    assert main(["apply", str(grey), "--kernel", "box-blur", "-o", str(output)]) == 0
    assert "Drawn clamp, from 0 to 255." in capsys.readouterr().err
    expected = np.floor(correlate2d(pixels(grey), np.ones((3, 3)) / 9, "valid") + 0.5)
    np.testing.assert_allclose(pixels(output), expected, atol=1)


def test_json_is_one_document_that_says_what_was_computed(
    colour: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = colour.with_name("result.png")
    words = [
        "apply",
        str(colour),
        "--grey",
        "--kernel",
        "sobel-x",
        "--stride",
        "2",
        "-o",
        str(output),
        "--json",
    ]
    assert main(words) == 0
    said = capsys.readouterr()
    assert said.err == ""
    facts = json.loads(said.out)
    result = applied(colour, "--grey", "--kernel", "sobel-x", "--stride", "2")
    assert facts["shape"] == list(result.shape)
    assert facts["input_shape"] == [12, 9]
    assert (facts["min"], facts["max"]) == (result.min(), result.max())
    assert facts["mean"] == pytest.approx(result.mean(), rel=1e-5)
    assert facts["output"] == str(output)
    assert facts["display"] == "signed"
    assert facts["stages"][0]["strides"] == [2, 2]
    assert facts["stages"][0]["kernel"]["name"] == "sobel-x"
    assert facts["settings"]["kernel"] == "sobel-x"


def test_json_has_null_for_what_is_not_finite(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    np.save(tmp_path / "huge.npy", np.array([[3e38, -3e38], [3e38, 3e38]], np.float32))
    output = str(tmp_path / "result.npy")
    assert main(["apply", str(tmp_path / "huge.npy"), "--kernel", "[[1, 1]]", "-o", output, "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["max"] is None
    assert facts["min"] == 0


def png_of(width: int, height: int) -> bytes:
    """A picture whose header declares a size that its data does not have."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = b""
    for kind, data in ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b"")):
        chunks += struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunks


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("missing.png", None, "no file missing.png"),
        ("bomb.png", png_of(60_000, 60_000), "limit is 100 megapixels"),
        ("short.png", png_of(50, 50)[:-30], "short.png"),
        ("text.png", b"no picture", "text file"),
        ("empty.png", b"", "empty"),
        ("short.npy", b"\x93NUMPY\x01\x00", "short.npy"),
        ("words.csv", b"1,2\n3,four\n", "four"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes | None, expected: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    output = tmp_path / "result.npy"
    line = refused(capsys, "apply", str(tmp_path / name), "--kernel", "sobel-x", "-o", str(output))
    assert expected in line
    assert not output.exists()


@pytest.mark.parametrize(
    ("kernel", "expected"),
    [
        ("sobel-z", "did you mean"),
        ("[[1, 2], [3]]", "Row 2"),
        ("[[1, NaN]]", "JSON"),
        ("[" * 100_000, "deep"),
        ('{"weights": [[1]], "run": "rm"}', "no entry"),
        ("[[" + "1," * 11 + "1]]", "1 × 12"),
        ("[[1e99]]", "3.4e38"),
        ("[[[1, 2]]]", "2 channels and the input 1"),
        ("none.json", "no file none.json"),
        ("[[1,2,3,4,5,6,7,8,9,10,11]]\n" * 2, "JSON"),
    ],
)
def test_hostile_kernels_are_refused_in_one_line(
    grey: Path, capsys: pytest.CaptureFixture[str], kernel: str, expected: str
) -> None:
    assert expected in refused(
        capsys, "apply", str(grey), "--kernel", kernel, "-o", str(grey.with_name("r.npy"))
    )


def test_what_does_not_fit_is_refused_in_one_line(grey: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = str(grey.with_name("r.npy"))
    picture = str(grey)
    assert "25" in refused(capsys, "apply", picture, "--kernel", "disk-7", "--dilation", "4", "-o", output)
    assert "Nothing is to be computed" in refused(capsys, "apply", picture, "-o", output)
    assert "Cannot write" in refused(capsys, "apply", picture, "--kernel", "sobel-x", "-o", "/none/r.npy")
    (grey.with_name("grid.csv")).write_text("1,2\n3,4\n")
    grid = str(grey.with_name("grid.csv"))
    assert "taken as they are" in refused(capsys, "apply", grid, "--grey", "--kernel", "double", "-o", output)


@pytest.mark.parametrize(
    "words",
    [
        ["--kernel", "sobel-x"],
        ["--kernel", "sobel-x", "-o", "result.docx"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--stride", "0"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--stride", "9"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--dilation", "5"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--padding", "everything"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--padding", "12"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--bias", "0,5"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--pool", "median:2"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--pool", "max"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--activation", "relu:3"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--activation", "leaky_relu:2"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--size", "3x3"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--size", "28"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--border", "mirror"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--fps", "5", "--seconds", "2"],
        ["--kernel", "sobel-x", "-o", "r.npy", "--grey", "--rgb"],
        ["--kern", "sobel-x", "-o", "r.npy"],
    ],
)
def test_wrong_use_has_status_2(grey: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    assert main(["apply", str(grey), *words]) == 2
    assert "usage: convviz " in capsys.readouterr().err
    assert list(grey.parent.iterdir()) == [grey]


def test_numbers_are_computed_without_qt(grey: Path) -> None:
    import subprocess

    program = (
        "import sys; from convviz.cli import main; status = main(sys.argv[1:]);"
        "print(sorted(name for name in sys.modules if name.split('.')[0] in"
        " {'PySide6', 'scipy', 'skimage', 'matplotlib', 'tensorflow', 'imageio_ffmpeg'})); sys.exit(status)"
    )
    for suffix in ("npy", "csv", "png"):
        output = grey.with_name(f"r.{suffix}")
        command = [
            sys.executable,
            "-c",
            program,
            "apply",
            str(grey),
            "--kernel",
            "sobel-x",
            "-o",
            str(output),
        ]
        result = subprocess.run(
            command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
        )
        assert result.stdout == "[]\n"
        assert output.is_file()


def test_what_stood_at_the_output_survives_a_refusal(grey: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output: Any = grey.with_name("r.npy")
    output.write_bytes(b"dear to me")
    refused(capsys, "apply", str(grey), "--kernel", "nothing-of-the-kind", "-o", str(output))
    assert output.read_bytes() == b"dear to me"
