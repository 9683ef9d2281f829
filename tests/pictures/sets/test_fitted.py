"""Batches hold what the network page would feed, however the pictures are kept, and decode each only once."""

from __future__ import annotations

import threading
from dataclasses import replace

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.pictures.errors import PictureError
from convviz.pictures.preparation import Preparation, prepare
from convviz.pictures.sets import byte_cache
from convviz.pictures.sets.byte_cache import ByteCache
from convviz.pictures.sets.file_set import FileSet
from convviz.pictures.sets.fitted import Fitted, preparation_for
from convviz.pictures.sets.opening import open_sets

RANGES = ["0-1", "-1-1", "0-255", "imagenet-caffe", "imagenet-torch"]


class CountingFiles:
    """Files that remember how often they were read."""

    def __init__(self, files) -> None:
        self.files, self.read_at = files, []

    def read(self, index: int, at_most: int | None = None) -> bytes:
        self.read_at.append(index)
        return self.files.read(index, at_most)


@pytest.fixture
def photographs(make_folder, make_picture) -> FileSet:
    """Six colour pictures of different sizes in two classes, each unlike the others in every corner."""
    import io

    from PIL import Image

    generator = np.random.default_rng(0)
    files = {}
    for index in range(6):
        pixels = generator.integers(0, 256, (20 + index, 31 - index, 3), dtype=np.uint8)
        file = io.BytesIO()
        Image.fromarray(pixels).save(file, "PNG")
        files[f"{'ab'[index % 2]}/{index}.png"] = file.getvalue()
    train = open_sets(make_folder(files)).train
    assert isinstance(train, FileSet)
    return train


@pytest.mark.parametrize("values", RANGES)
@pytest.mark.parametrize("shape", [(8, 12, 3), (3, 8, 12), (8, 12, 1), (8, 12), (192,), (8, 12, 4)])
def test_a_batch_holds_what_the_network_page_feeds(photographs, values, shape):
    for how in (
        Preparation(values=values),
        Preparation(values=values, fit="crop", invert=True, colour="bgr"),
        Preparation(values=values, fit="letterbox", colour="grey"),
    ):
        with Fitted(photographs, how, shape) as fitted:
            for order in ([0, 5, 0, 3], [3, 5]):
                batch = fitted.batch(np.array(order))
                assert batch.dtype == np.float32
                assert batch.flags.c_contiguous
                for index, fed in zip(order, batch, strict=True):
                    expected = prepare(photographs.picture(index).astype(np.float32), how, shape)
                    assert expected is not None
                    # Bytes are kept: half a step of 255, in units of the range.
                    span = {"0-1": 1, "-1-1": 2, "imagenet-torch": 1 / 0.22}.get(values, 255)
                    span = 255 if len(shape) == 3 and shape[-1] == 4 and values == "imagenet-torch" else span
                    np.testing.assert_allclose(fed, expected, atol=0.502 / 255 * span)


def test_pictures_are_decoded_once(photographs):
    files = CountingFiles(photographs.files)
    with Fitted(replace(photographs, files=files), Preparation(), (9, 9, 3)) as fitted:
        epochs = [fitted.batch(np.arange(6)) for _ in range(3)]
        assert sorted(files.read_at) == list(range(6))
        assert (epochs[0] == epochs[2]).all()


def test_pictures_that_find_no_room_are_decoded_each_time(photographs, monkeypatch):
    files = CountingFiles(photographs.files)
    monkeypatch.setattr(byte_cache, "scratch_room", lambda: 2_000_000_000 + 4 * 9 * 9 * 3)
    with Fitted(replace(photographs, files=files), Preparation(), (9, 9, 3)) as fitted:
        first = fitted.batch(np.arange(6))
        assert (fitted.batch(np.arange(6)) == first).all()
    assert sorted(files.read_at) == [0, 1, 2, 3, 4, 4, 5, 5]


def test_a_disk_that_becomes_full_keeps_no_more_and_that_is_all(photographs, monkeypatch):
    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(byte_cache, "scratch_file", full)
    with Fitted(photographs, Preparation(), (9, 9, 3)) as fitted:
        assert (fitted.batch(np.arange(6)) == fitted.batch(np.arange(6))).all()


def test_closing_gives_the_disk_back(photographs, monkeypatch, tmp_path):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    before = set(tmp_path.iterdir())
    fitted = Fitted(photographs, Preparation(), (9, 9, 3))
    first = fitted.batch(np.arange(6))
    fitted.close()
    assert set(tmp_path.iterdir()) == before
    assert (fitted.batch(np.arange(6)) == first).all()


def test_arrays_of_the_right_shape_are_only_brought_into_range(tmp_path, digits):
    np.savez(tmp_path / "d.npz", **digits)
    train = open_sets(tmp_path / "d.npz").train
    with Fitted(train, preparation_for(train, (5, 4, 1)), (5, 4, 1)) as fitted:
        order = np.array([7, 7, 2])
        assert (fitted.batch(order)[..., 0] == digits["x_train"][order] / np.float32(255)).all()
        assert fitted.labels[order].tolist() == [1, 1, 2]


def test_arrays_of_floats_are_not_rounded(tmp_path, digits):
    numbers = np.random.default_rng(0).random((12, 5, 4), dtype=np.float32)
    np.savez(tmp_path / "d.npz", **digits | {"x_train": numbers})
    with Fitted(open_sets(tmp_path / "d.npz").train, Preparation(), (5, 4)) as fitted:
        np.testing.assert_allclose(fitted.batch(np.arange(12)), numbers, rtol=1e-6)


@pytest.mark.parametrize(("invert", "shape"), [(True, (5, 4, 1)), (False, (10, 8, 1)), (False, (5, 4, 3))])
def test_arrays_of_another_shape_are_prepared_as_pictures(tmp_path, digits, invert, shape):
    np.savez(tmp_path / "d.npz", **digits)
    train = open_sets(tmp_path / "d.npz").train
    how = Preparation(invert=invert)
    with Fitted(train, how, shape) as fitted:
        expected = prepare(train.picture(3).astype(np.float32), how, shape)
        np.testing.assert_allclose(fitted.batch(np.array([3]))[0], expected, atol=0.502 / 255)


def test_a_change_sees_pictures_from_0_to_1_and_what_it_gives_is_fed(photographs):
    seen: list[tuple[float, float]] = []

    def halved(images: np.ndarray) -> np.ndarray:
        seen.append((float(images.min()), float(images.max())))
        return images / 2

    for values, factor in (("0-1", 0.5), ("0-255", 0.5)):
        with Fitted(photographs, Preparation(values=values), (8, 8, 3)) as fitted:
            plain = fitted.batch(np.arange(6))
            np.testing.assert_allclose(fitted.batch(np.arange(6), halved), plain * factor, rtol=1e-6)
    assert all(low >= 0 and high <= 1 for low, high in seen)


def test_drawings_for_digits_are_centred_and_empty_ones_give_way(make_folder):
    import io

    from PIL import Image

    def drawing(top: int | None) -> bytes:
        pixels = np.zeros((60, 60), np.uint8)
        if top is not None:
            pixels[top : top + 20, 5:9] = 255
        file = io.BytesIO()
        Image.fromarray(pixels).save(file, "PNG")
        return file.getvalue()

    folder = make_folder(
        {
            "collection.json": b'{"kind": "drawings", "version": 1}',
            "one/1.png": drawing(3),
            "one/2.png": drawing(33),
            "one/3.png": drawing(None),
            "two/1.png": drawing(10),
        }
    )
    train = open_sets(folder).train
    how = preparation_for(train, (28, 28, 1))
    assert how.centre
    with Fitted(train, how, (28, 28, 1)) as fitted:
        batch = fitted.batch(np.array([0, 1, 2]))
        # The same bar, wherever it was drawn: 20 rows high, its middle as near to row 14 as whole rows allow.
        assert (batch[0] == batch[1]).all()
        assert np.flatnonzero(batch[0].any(axis=(1, 2))).tolist() == list(range(5, 25))
        assert (batch[2] == batch[0]).all()
        assert [(skipped.name, skipped.code) for skipped in fitted.skipped] == [("one/3.png", "no-ink")]
    assert not preparation_for(train, (32, 32, 3)).centre


def test_a_picture_that_cannot_be_used_gives_way_to_the_next_of_its_class(make_folder, make_picture):
    files = {"a/1.png": b"broken", "a/2.png": b"", "a/3.png": make_picture(30), "b/1.png": make_picture(200)}
    train = open_sets(make_folder(files)).train
    with Fitted(train, Preparation(values="0-255"), (4, 4, 1)) as fitted:
        for order in ([0, 1, 3], [1, 0, 2]):
            assert fitted.batch(np.array(order))[:, 0, 0, 0].tolist() == [
                30 if train.labels[index] == 0 else 200 for index in order
            ]
        assert {skipped.name: skipped.code for skipped in fitted.skipped} == {
            "a/1.png": "not-a-picture",
            "a/2.png": "file-empty",
        }


def test_a_class_of_which_nothing_can_be_used_is_told(make_folder, make_picture):
    files = {f"a/{number}.png": b"broken" for number in range(60)} | {"b/1.png": make_picture()}
    train = open_sets(make_folder(files)).train
    with Fitted(train, Preparation(), (4, 4, 1)) as fitted:
        fitted.batch(np.array([60]))
        for _ in range(3):
            with pytest.raises(ConvvizError, match="No picture of the class a can be used") as refused:
                fitted.batch(np.array([2]))
            assert refused.value.code == "set-class-wrong"


def test_an_input_that_takes_no_picture_is_refused(photographs):
    with pytest.raises(PictureError):
        Fitted(photographs, Preparation(), (7, 7, 7))


def test_several_threads_get_what_one_gets(photographs):
    with Fitted(photographs, Preparation(), (30, 30, 3)) as fitted:
        expected = fitted.batch(np.arange(6))
    results: list[np.ndarray] = []
    with Fitted(photographs, Preparation(), (30, 30, 3)) as fitted:
        threads = [
            threading.Thread(target=lambda: results.append(fitted.batch(np.tile(np.arange(6), 5))))
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(results) == 4
    assert all((result == np.tile(expected, (5, 1, 1, 1))).all() for result in results)


def test_the_cache_keeps_as_much_as_it_may():
    cache = ByteCache(10, (2, 3), most_bytes=20)
    into = np.zeros((2, 3), np.uint8)
    for index in (2, 0, 3, 9):
        cache.put(index, np.full((2, 3), index + 1, np.uint8))
    assert [index for index in range(10) if cache.get(index, into)] == [0, 2]
    assert into.tolist() == [[3, 3, 3], [3, 3, 3]]
    cache.close()
    assert not cache.get(0, into)
