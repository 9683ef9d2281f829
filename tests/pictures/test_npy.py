from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from convviz.pictures import npy
from convviz.pictures.errors import PictureError
from convviz.pictures.npy import npy_bytes, read_npy, read_tensor
from convviz.pictures.picture import picture_of_array


def _refusal(source: Path | bytes) -> PictureError:
    with pytest.raises(PictureError) as caught:
        read_npy(source)
    return caught.value


@given(
    hnp.arrays(
        st.sampled_from([np.bool_, np.uint8, np.int16, ">i4", np.float16, np.float32, ">f8"]),
        hnp.array_shapes(min_dims=2, max_dims=3, max_side=4),
        elements=st.integers(0, 1),
    ),
    st.booleans(),
)
def test_every_numeric_type_byte_order_and_layout_reads_as_numpy_reads_it(
    values: np.ndarray, fortran: bool
) -> None:
    data = npy_bytes(np.asfortranarray(values) if fortran else values)
    read = read_npy(data)
    assert read.dtype == np.float32
    assert np.array_equal(read, np.load(io.BytesIO(data)).astype(np.float32))


def test_a_batch_of_one_picture_loses_its_first_axis() -> None:
    values = np.arange(12, dtype=np.float32).reshape(1, 2, 3, 2)
    assert np.array_equal(read_npy(npy_bytes(values)), values[0])


def test_a_file_reads_like_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.npy"
    np.save(path, np.eye(3))
    assert np.array_equal(read_npy(path), np.eye(3))
    assert _refusal(tmp_path / "none.npy").code == "file-missing"
    assert _refusal(b"").code == "file-empty"


@pytest.mark.parametrize(
    "shape", [(), (3,), (0, 3), (2, 2, 65), (2, 2, 2, 2), (1, 1, 2, 2, 1), (1, 0, 2, 1)], ids=str
)
def test_what_is_no_grid_is_refused_with_its_shape(shape: tuple[int, ...]) -> None:
    refusal = _refusal(npy_bytes(np.zeros(shape)))
    assert refusal.code == "array-shape"
    assert (" × ".join(map(str, shape)) or "no axes") in str(refusal)


@pytest.mark.parametrize(
    "values",
    [
        np.zeros((2, 2), dtype=complex),
        np.array([["a", "b"]]),
        np.zeros((2, 2), dtype=[("x", "f4")]),
        np.zeros((2, 2), dtype="datetime64[s]"),
        np.zeros((2, 2), dtype="V4"),
    ],
    ids=lambda values: str(values.dtype),
)
def test_what_is_no_number_is_refused_with_its_type(values: np.ndarray) -> None:
    refusal = _refusal(npy_bytes(values))
    assert refusal.code == "npy-kind"


def test_objects_are_never_unpickled() -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (pytest.fail, ("unpickled",))

    file = io.BytesIO()
    np.save(file, np.array([[Trap()]], dtype=object), allow_pickle=True)
    assert _refusal(file.getvalue()).code == "npy-kind"


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf, 1e39])
def test_a_number_that_is_not_finite_in_single_precision_is_named_by_its_place(wrong: float) -> None:
    values = np.zeros((3, 4))
    values[1, 2] = wrong
    refusal = _refusal(npy_bytes(values))
    assert refusal.code == "array-not-finite"
    assert "row 2, column 3" in str(refusal)


def test_a_declared_size_is_checked_before_anything_is_allocated(monkeypatch: pytest.MonkeyPatch) -> None:
    data = npy_bytes(np.zeros((10, 10), dtype=np.uint8))
    vast = data.replace(b"(10, 10), }          ", b"(1000000, 1000000), }")
    assert vast != data
    assert _refusal(vast).code == "array-too-large"
    assert _refusal(data.replace(b"(10, 10)", b"(10, 11)")).code == "npy-damaged"
    monkeypatch.setattr(npy, "MAX_FILE_BYTES", 20)
    assert _refusal(data).code == "file-too-large"


def test_a_cut_or_foreign_file_is_refused() -> None:
    data = npy_bytes(np.zeros((10, 10)))
    for damaged in (
        data[:-1],
        data[:60],
        data[:7],
        b"PK\x03\x04",
        b"\x93NUMPY\x09\x00" + data[8:],
        b"1,2\n3,4\n",
    ):
        assert _refusal(damaged).code == "npy-damaged"


@given(st.binary(max_size=200), st.integers(0, 127))
def test_any_header_gives_an_array_or_a_sentence(noise: bytes, at: int) -> None:
    data = npy_bytes(np.zeros((2, 2)))
    hostile = data[:at] + noise + data[at + len(noise) :]
    try:
        shape = read_npy(hostile).shape
    except PictureError as refusal:
        shape = (len(str(refusal)),)
    assert shape


def test_an_array_becomes_a_picture_with_its_numbers_unchanged() -> None:
    picture = picture_of_array(np.array([[0.5, -3], [7, 1e6]]))
    assert picture.values.tolist() == [[[0.5], [-3]], [[7], [1e6]]]
    assert (picture.mode, picture.size, picture.scaling) == ("array", (2, 2), "as it is")
    assert not picture.values.flags.writeable


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (np.zeros(3), "array-shape"),
        (np.zeros((0, 3)), "array-shape"),
        (np.zeros((2, 2, 65)), "array-shape"),
        (np.array([[0, np.nan]]), "number-not-finite"),
        (np.array([[0, 1e39]]), "number-not-finite"),
    ],
)
def test_an_array_that_is_no_picture_is_refused(values: np.ndarray, code: str) -> None:
    with pytest.raises(PictureError) as caught:
        picture_of_array(values)
    assert caught.value.code == code


@pytest.mark.parametrize("shape", [(), (5,), (784,), (2, 3), (3, 4, 5, 6), (7, 7, 512), (1, 2, 3, 4, 5)])
def test_a_tensor_of_any_shape_is_read_as_it_is(shape: tuple[int, ...]) -> None:
    values = np.random.default_rng(3).normal(size=shape)
    read = read_tensor(npy_bytes(np.asfortranarray(values)))
    assert read.dtype == np.float32
    np.testing.assert_array_equal(read, values.astype(np.float32))


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (np.zeros((3, 0, 2)), "numbers-none"),
        (np.array([1.0, np.nan]), "array-not-finite"),
        (np.array(np.inf), "array-not-finite"),
        (np.array(["a"]), "npy-kind"),
        (np.zeros((1,) * 40), "npy-damaged"),
    ],
)
def test_a_tensor_of_anything_but_finite_numbers_is_refused(values: np.ndarray, code: str) -> None:
    with pytest.raises(PictureError) as refusal:
        read_tensor(npy_bytes(values))
    assert refusal.value.code == code
