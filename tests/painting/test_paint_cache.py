"""Painted pictures are remembered by the very arrays they show, and only as long as there is room."""

from __future__ import annotations

import weakref

import numpy as np
from PySide6.QtGui import QImage

from convviz.painting.paint_cache import PaintCache


def picture(side: int = 16) -> QImage:
    return QImage(side, side, QImage.Format.Format_RGB32)


class Counted:
    """Counts how often it paints."""

    def __init__(self, side: int = 16) -> None:
        self.times = 0
        self.side = side

    def __call__(self) -> QImage:
        self.times += 1
        return picture(self.side)


def test_the_same_key_and_array_are_painted_once() -> None:
    cache, make, array = PaintCache(), Counted(), np.zeros(3)
    for _ in range(3):
        cache.image("key", (array,), make)
    assert make.times == 1
    cache.image("other", (array,), make)
    assert make.times == 2


def test_an_equal_array_is_another_array() -> None:
    cache, make = PaintCache(), Counted()
    one, other = np.zeros(3), np.zeros(3)
    cache.image("key", (one,), make)
    cache.image("key", (other,), make)
    assert make.times == 2


def test_an_array_that_takes_the_place_of_a_forgotten_one_is_painted_anew() -> None:
    cache, make = PaintCache(), Counted()
    array = np.zeros(3)
    address = id(array)
    cache.image("key", (array,), make)
    del array
    for _ in range(100):
        candidate = np.ones(3)
        if id(candidate) == address:
            cache.image("key", (candidate,), make)
            assert make.times == 2
            return
        del candidate


def test_an_image_goes_with_any_of_the_arrays_it_shows() -> None:
    cache, kept, gone = PaintCache(most_bytes=10 * picture().sizeInBytes()), np.zeros(3), np.zeros(3)
    images = [
        weakref.ref(image)
        for image in (cache.image("both", (kept, gone), picture), cache.image("one", (kept,), picture))
    ]
    assert [image() is None for image in images] == [False, False]
    del gone
    assert [image() is None for image in images] == [True, False]


def test_the_least_recently_used_go_first_when_there_is_no_more_room() -> None:
    make, array = Counted(16), np.zeros(3)
    cache = PaintCache(most_bytes=3 * picture(16).sizeInBytes())
    for key in "abc":
        cache.image(key, (array,), make)
    cache.image("a", (array,), make)
    cache.image("d", (array,), make)
    assert make.times == 4
    cache.image("a", (array,), make)
    assert make.times == 4
    cache.image("b", (array,), make)
    assert make.times == 5


def test_a_picture_larger_than_all_room_is_still_given() -> None:
    cache = PaintCache(most_bytes=10)
    assert cache.image("key", (), Counted(64)).width() == 64
