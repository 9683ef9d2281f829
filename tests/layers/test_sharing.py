"""Large layers are shared out among threads."""

import threading
from collections.abc import Iterator

import numpy as np
import pytest

from convviz.layers import Conv2D, Dense
from convviz.layers.correlation import blocks, sharing


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_every_piece_is_done_once(threads: int) -> None:
    done: list[int] = []

    def work(pieces: Iterator[int]) -> None:
        done.extend(pieces)

    sharing.share_out(range(1, 40), work, threads)
    assert sorted(done) == list(range(1, 40))


def test_the_first_piece_may_be_zero_and_each_thread_takes_some() -> None:
    met: list[set[str]] = []
    both = threading.Barrier(2, timeout=20)

    def work(pieces: Iterator[int]) -> None:
        for _ in pieces:
            met.append({threading.current_thread().name})
            both.wait()

    sharing.share_out([0, 0], work, 2)
    assert len(met) == 2
    assert met[0] != met[1]


def test_the_caller_never_waits_for_helpers_that_are_busy_elsewhere() -> None:
    free, busy = threading.Event(), threading.Semaphore(0)

    def hold(pieces: Iterator[int]) -> None:
        for _ in pieces:
            busy.release()
            assert free.wait(20)

    holders = [threading.Thread(target=sharing.share_out, args=([0, 0, 0], hold, 3)) for _ in range(3)]
    for holder in holders:
        holder.start()
    for _ in range(6):  # three callers and the three helpers that there are
        assert busy.acquire(timeout=20)
    done: list[int] = []
    sharing.share_out([1, 2, 3], done.extend, 4)
    assert done == [1, 2, 3]
    free.set()
    for holder in holders:
        holder.join()


def test_what_fails_in_a_thread_fails_in_the_caller() -> None:
    here = threading.current_thread()

    def work(pieces: Iterator[int]) -> None:
        for _ in pieces:
            if threading.current_thread() is not here:
                raise MemoryError("too little")

    def until_it_fails() -> None:
        while True:
            sharing.share_out(range(50), work, 4)

    with pytest.raises(MemoryError, match="too little"):
        until_it_fails()


@pytest.mark.parametrize(
    ("size", "channels", "filters", "padding"),
    [
        (40, 8, 16, "same"),
        (41, 3, 8, "valid"),
        (9, 64, 128, "same"),
        (33, 1, 4, "same"),
        (5, 400, 400, "same"),
    ],
)
def test_threads_change_nothing(monkeypatch, some, size, channels, filters, padding) -> None:
    picture = some(size, size - 2, channels)
    layer = Conv2D(some(3, 3, channels, filters), some(filters), padding=padding, activation="relu")
    alone = layer.forward(picture)
    before = layer.before_activation(picture)
    monkeypatch.setattr(blocks, "threads_for", lambda _: 3)
    shared = layer.forward(picture)
    np.testing.assert_allclose(shared, alone, rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(layer.before_activation(picture), before, rtol=1e-4, atol=1e-4)
    assert shared.min() == 0
    assert before.min() < 0


def test_a_large_dense_layer_is_the_same_with_threads(monkeypatch, some) -> None:
    layer = Dense(some(40, 1300), some(1300), "relu")
    numbers = some(40)
    alone = layer.forward(numbers)
    monkeypatch.setattr("convviz.layers.dense.threads_for", lambda _: 2)
    np.testing.assert_allclose(layer.forward(numbers), alone, rtol=1e-4, atol=1e-4)
    assert layer.forward(np.stack([numbers, numbers])).shape == (2, 1300)


def test_small_layers_keep_to_the_calling_thread_and_so_do_all_where_others_have_the_cores(
    monkeypatch,
) -> None:
    monkeypatch.setattr(sharing, "_available_cores", lambda: 2)
    monkeypatch.setattr("os.getloadavg", lambda: (0.5, 0.0, 0.0), raising=False)
    assert sharing.threads_for(sharing.LARGE - 1) == 1
    assert sharing.threads_for(sharing.LARGE) == 2
    monkeypatch.setattr("os.getloadavg", lambda: (4.0, 0.0, 0.0), raising=False)
    assert sharing.threads_for(sharing.LARGE) == 1
