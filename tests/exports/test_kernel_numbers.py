"""Tables of kernels: written some filters at a time, and nothing is left of one that is cancelled."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from convviz.exports import kernel_numbers
from convviz.exports.kernel_numbers import write_kernels_csv
from convviz.states.network.kernel_arrays import Kernels

KERNEL = np.random.default_rng(5).normal(size=(2, 3, 4, 6)).astype(np.float32)
BIAS = (np.arange(6) / 7).astype(np.float32)
TILES = KERNEL.transpose(3, 2, 0, 1)


def nothing(_done: int, _total: int) -> None:
    return


@pytest.mark.parametrize("at_a_time", [1, 50, 100_000])
@pytest.mark.parametrize("bias", [None, BIAS])
def test_there_is_a_line_for_each_kernel_whatever_is_written_at_a_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_a_time: int, bias: np.ndarray | None
) -> None:
    monkeypatch.setattr(kernel_numbers, "_AT_A_TIME", at_a_time)
    told: list[tuple[int, int]] = []
    kernels = Kernels("kernel", "filters", TILES, bias=bias)
    written = write_kernels_csv(
        tmp_path / "k.csv", lambda done, total: told.append((done, total)), lambda: False, kernels=kernels
    )
    assert (written, told[-1]) == (6, (6, 6))
    head, *lines = list(csv.reader((tmp_path / "k.csv").read_text().splitlines()))
    assert head[:3] == ["filter", "input map", "row 1 column 1"]
    assert len(lines) == 6 * 4
    for number, line in enumerate(lines):
        filter_, channel = divmod(number, 4)
        assert line[:2] == [str(filter_ + 1), str(channel + 1)]
        np.testing.assert_array_equal(np.float32(line[2:8]), KERNEL[:, :, channel, filter_].ravel())
        assert line[8:] == ([] if bias is None else [line[8]])
        if bias is not None:
            assert np.float32(line[8]) == bias[filter_]


def test_a_cancelled_table_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kernel_numbers, "_AT_A_TIME", 1)
    (tmp_path / "k.csv").write_text("before")
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 3

    kernels = Kernels("kernel", "filters", TILES)
    assert write_kernels_csv(tmp_path / "k.csv", nothing, cancelled, kernels=kernels) is None
    assert (tmp_path / "k.csv").read_text() == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["k.csv"]
