"""Arrays in .npz files become sets whatever their type, or are refused with one sentence."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.pictures.sets import records
from convviz.pictures.sets.opening import open_sets


def saved(path: Path, arrays: dict[str, np.ndarray], *, packed: bool = False) -> Path:
    (np.savez_compressed if packed else np.savez)(path, **arrays)
    return path


def refusal(path: Path) -> ConvvizError:
    with pytest.raises(ConvvizError) as refused:
        open_sets(path)
    assert str(refused.value).count("\n") == 0
    return refused.value


def test_pictures_labels_and_names_come_as_they_were_saved(tmp_path, digits):
    sets = open_sets(saved(tmp_path / "digits.npz", digits))
    assert sets.test is not None
    assert sets.validation is None
    assert sets.class_names == ("0", "1", "2")
    assert sets.train.shape == (5, 4, 1)
    assert (len(sets.train), len(sets.test)) == (12, 5)
    assert (sets.train.labels == digits["y_train"]).all()
    assert sets.train.labels.dtype == np.int64
    assert (sets.train.picture(7)[:, :, 0] == digits["x_train"][7]).all()
    assert (sets.test.take(np.array([4, 0, 4]))[..., 0] == digits["x_test"][[4, 0, 4]]).all()
    assert sets.train.picture(7).dtype == np.uint8
    assert sets.train.name(7) == "number 7"
    assert sets.train.kind == "pictures"


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("dtype", ["u1", "f4", ">f8"])
def test_what_is_too_large_for_memory_is_read_from_the_disk(tmp_path, digits, monkeypatch, packed, dtype):
    colours = np.random.default_rng(3).integers(0, 256, (12, 5, 4, 3)).astype(dtype)
    monkeypatch.setattr(records, "HELD_BYTES", 100)
    sets = open_sets(saved(tmp_path / "c.npz", digits | {"x_train": colours}, packed=packed))
    assert isinstance(sets.train.records, records.StoredRecords)
    order = np.array([11, 0, 3, 3])
    assert (sets.train.take(order) == colours[order].astype(np.float32)).all()


def test_the_file_that_pictures_are_unpacked_to_is_gone_with_the_set(tmp_path, digits, monkeypatch):
    monkeypatch.setattr(records, "HELD_BYTES", 10)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    path = saved(tmp_path / "digits.npz", digits, packed=True)
    sets = open_sets(path)
    assert (sets.train.picture(3)[:, :, 0] == digits["x_train"][3]).all()
    del sets
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_gets_one_sentence(tmp_path, digits, monkeypatch):
    monkeypatch.setattr(records, "HELD_BYTES", 10)
    monkeypatch.setattr(records, "scratch_room", lambda: 1_000_000_010)
    assert refusal(saved(tmp_path / "digits.npz", digits, packed=True)).code == "set-no-room"


@pytest.mark.parametrize(
    ("dtype", "factor"),
    [("?", 255), ("f4", 1), ("f8", 1), ("i4", 1), ("u2", 1), ("f2", 1)],
)
def test_numbers_of_other_types_become_0_to_255(tmp_path, digits, dtype, factor):
    numbers = (digits["x_train"] % 2 if dtype == "?" else digits["x_train"]).astype(dtype)
    sets = open_sets(saved(tmp_path / "d.npz", digits | {"x_train": numbers}))
    assert (sets.train.picture(2)[:, :, 0] == numbers[2].astype(np.float64) * factor).all()


def test_floating_point_within_0_to_1_is_black_to_white(tmp_path, digits):
    numbers = (digits["x_train"] / 255).astype(np.float32)
    sets = open_sets(saved(tmp_path / "d.npz", digits | {"x_train": numbers}))
    np.testing.assert_allclose(sets.train.picture(2)[:, :, 0], digits["x_train"][2], atol=1e-4)


@pytest.mark.parametrize("bad", [-1.0, 256.0, np.nan, np.inf])
def test_numbers_that_are_no_pictures_are_refused(tmp_path, digits, bad):
    numbers = digits["x_train"].astype(np.float32)
    numbers[5, 1, 1] = bad
    assert refusal(saved(tmp_path / "d.npz", digits | {"x_train": numbers})).code == "set-values"


def test_labels_may_stand_in_a_column_and_pictures_by_columns(tmp_path, digits):
    arrays = digits | {
        "y_train": digits["y_train"][:, np.newaxis],
        "x_train": np.asfortranarray(digits["x_train"]),
    }
    sets = open_sets(saved(tmp_path / "d.npz", arrays))
    assert (sets.train.labels == digits["y_train"]).all()
    assert (sets.train.picture(7)[:, :, 0] == digits["x_train"][7]).all()


def test_large_pictures_by_columns_are_refused(tmp_path, digits, monkeypatch):
    monkeypatch.setattr(records, "HELD_BYTES", 10)
    arrays = digits | {"x_train": np.asfortranarray(digits["x_train"])}
    assert refusal(saved(tmp_path / "d.npz", arrays)).code == "set-by-columns"


def test_classes_are_named_by_the_file_or_by_what_their_labels_are(tmp_path, digits):
    named = open_sets(saved(tmp_path / "a.npz", digits | {"class_names": np.array(["ä", "b c", "d", "e"])}))
    assert named.class_names == ("ä", "b c", "d", "e")
    sevens = open_sets(
        saved(tmp_path / "b.npz", digits | {"y_train": digits["y_train"] * 7 + 3, "y_test": [3] * 5})
    )
    assert sevens.class_names == ("3", "10", "17")
    assert (sevens.train.labels == digits["y_train"]).all()
    words = open_sets(
        saved(tmp_path / "c.npz", digits | {"y_train": ["x", "y", "w"] * 4, "y_test": ["y"] * 5})
    )
    assert words.class_names == ("w", "x", "y")
    assert words.test is not None
    assert words.train.labels[:3].tolist() == [1, 2, 0]
    assert words.test.labels.tolist() == [2] * 5


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"x_train": np.zeros((12, 5), np.uint8)}, "set-shape"),
        ({"x_train": np.zeros((12, 5, 4, 2), np.uint8)}, "set-shape"),
        ({"x_train": np.zeros((12, 0, 4), np.uint8)}, "set-shape"),
        ({"x_train": np.full((12, 5, 4), "a")}, "set-shape"),
        ({"x_train": np.zeros((), np.uint8)}, "set-uneven"),
        ({"y_train": np.zeros(11, np.uint8)}, "set-uneven"),
        ({"y_train": np.zeros((12, 3), np.uint8)}, "set-labels"),
        ({"y_train": np.linspace(0, 1, 12)}, "set-labels"),
        ({"y_train": np.full(12, np.nan)}, "set-labels"),
        ({"class_names": np.array(["a", "b"])}, "set-label-unnamed"),
        ({"y_train": np.arange(12) - 1, "class_names": np.full(12, "a")}, "set-label-unnamed"),
    ],
)
def test_arrays_that_do_not_fit_are_refused(tmp_path, digits, changes, code):
    assert refusal(saved(tmp_path / "d.npz", digits | changes)).code == code


def test_too_many_classes_are_refused(tmp_path):
    arrays = {"x_train": np.zeros((1001, 1, 1), np.uint8), "y_train": np.arange(1001)}
    error = refusal(saved(tmp_path / "d.npz", arrays))
    assert error.code == "set-many-classes"
    assert error.facts["count"] == 1001


def test_objects_are_never_loaded(tmp_path, digits):
    arrays = digits | {"x_train": np.array([{"a": 1}] * 12, dtype=object)}
    assert refusal(saved(tmp_path / "d.npz", arrays)).code == "set-damaged"


def test_a_file_with_other_arrays_is_refused(tmp_path, digits):
    assert refusal(saved(tmp_path / "a.npz", {"x_train": digits["x_train"]})).code == "set-no-arrays"


def test_an_array_that_declares_more_than_it_has_is_refused(tmp_path, digits):
    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(
        header, {"descr": "|u1", "fortran_order": False, "shape": (10**12, 28, 28)}
    )
    path = saved(tmp_path / "d.npz", {name: digits[name] for name in ("y_train",)})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("x_train.npy", header.getvalue() + bytes(100))
    assert refusal(path).code == "set-damaged"


@pytest.mark.parametrize("keep", [10, 300, 0.5, 0.98])
def test_a_file_that_is_cut_short_is_refused(tmp_path, digits, keep):
    data = saved(tmp_path / "d.npz", digits).read_bytes()
    cut = tmp_path / "cut.npz"
    cut.write_bytes(data[: int(keep * len(data)) if keep < 1 else keep])
    assert refusal(cut).code == "set-damaged"


@pytest.mark.parametrize("packed", [False, True])
def test_no_flipped_bytes_raise_anything_but_a_refusal(tmp_path, digits, packed):
    data = bytearray(saved(tmp_path / "d.npz", digits, packed=packed).read_bytes())
    generator = np.random.default_rng(0)
    path = tmp_path / "flipped.npz"
    for _ in range(200):
        flipped = data.copy()
        for place in generator.integers(0, len(data), 3):
            flipped[place] ^= int(generator.integers(1, 256))
        path.write_bytes(flipped)
        try:
            sets = open_sets(path)
            sets.train.take(np.arange(len(sets.train)))
        except ConvvizError:
            pass


def test_a_locked_file_is_refused(tmp_path, digits):
    data = bytearray(saved(tmp_path / "d.npz", digits).read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            struct.pack_into("<H", data, at + place, 1)
    path = tmp_path / "locked.npz"
    path.write_bytes(data)
    assert refusal(path).code == "set-damaged"


def test_pictures_that_vanish_from_a_large_file_meanwhile_are_told(tmp_path, digits, monkeypatch):
    monkeypatch.setattr(records, "HELD_BYTES", 10)
    path = saved(tmp_path / "d.npz", digits)
    sets = open_sets(path)
    with path.open("r+b") as file:
        file.truncate(200)
    with pytest.raises(ConvvizError) as refused:
        sets.train.take(np.arange(12))
    assert refused.value.code == "set-damaged"


def test_opening_can_be_cancelled(tmp_path, digits):
    with pytest.raises(ConvvizError) as refused:
        open_sets(saved(tmp_path / "d.npz", digits), cancel=lambda: True)
    assert refused.value.code == "set-cancelled"
