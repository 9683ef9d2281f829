"""Garbage is looked for in the window's thread and in no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from convviz.ui.garbage import GarbageCollection, collect_due


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    (gc.enable if enabled else gc.disable)()


class Ring(QObject):
    """Stands in a cycle with itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def make_much() -> None:
    kept = [[] for _ in range(20_000)]
    assert len(kept) == 20_000


def test_another_thread_destroys_nothing_and_the_windows_does(qtbot) -> None:
    gc.enable()
    owner = QObject()
    GarbageCollection(owner)
    left = weakref.ref(Ring())
    maker = threading.Thread(target=make_much)
    maker.start()
    maker.join()
    assert left() is not None
    kept = [[] for _ in range(20_000)]
    qtbot.waitUntil(lambda: left() is None, timeout=5000)
    assert kept


def test_nothing_is_collected_before_its_time() -> None:
    gc.disable()
    gc.collect()
    left = weakref.ref(Ring())
    collect_due()
    assert left() is not None
