"""A picture in a row of numbers is drawn as the picture that it is, and channels that come first as maps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from convviz.exports.networks.chosen import ChosenNetwork
from convviz.exports.networks.feeding import Wishes
from convviz.exports.networks.layer_maps import Drawn, write_maps
from convviz.layers import ChannelsFirst, Conv2D, Dense, InputLayer
from convviz.networks import Network, Node, UnknownLayer

MARGIN, GAP, LINE, BAR = 12, 2, 20, 10


def size_of(path: Path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


def height_of(*grids: int) -> int:
    """The height of a drawing of grids that are so high, each with its title, its bar and the bar's numbers."""
    return MARGIN + sum(LINE + grid + GAP + BAR + LINE + MARGIN for grid in grids)


def test_pictures_in_a_row_are_drawn_as_pictures(tmp_path: Path) -> None:
    network = Network(
        "flat",
        [
            Node("input", "InputLayer", InputLayer((784,))),
            Node("dense", "Dense", Dense(np.eye(784, dtype=np.float32), activation="sigmoid"), ("input",)),
        ],
        ["dense"],
    )
    Image.new("L", (30, 30), 200).save(tmp_path / "a.png")
    out = tmp_path / "out.png"
    wishes = Wishes(centre=False)
    written = write_maps(
        ChosenNetwork(network, "flat", "file"), [tmp_path / "a.png"], wishes, "", out, Drawn()
    )
    assert [layer[:2] for layer in written.layers] == [("input", (784,)), ("dense", (784,))]
    assert size_of(out)[1] == height_of(28 + 2 * GAP, 28 + 2 * GAP)


def test_channels_that_come_first_are_maps_too(tmp_path: Path) -> None:
    conv = Conv2D(np.ones((3, 3, 3, 5), np.float32))
    network = Network(
        "first",
        [
            Node("input", "InputLayer", InputLayer((3, 42, 62))),
            Node("conv", "Conv2D", ChannelsFirst(conv), ("input",)),
        ],
        ["conv"],
    )
    Image.new("RGB", (62, 42), (255, 90, 0)).save(tmp_path / "a.png")
    out = tmp_path / "out.png"
    write_maps(
        ChosenNetwork(network, "first", "file"), [tmp_path / "a.png"], Wishes(), "", out, Drawn(per_row=5)
    )
    assert size_of(out) == (
        2 * MARGIN + 5 * (60 + GAP) + GAP,
        height_of(42 + 2 * GAP, 40 + 2 * GAP),
    )


def test_layers_that_cannot_run_are_left_out_and_said(tmp_path: Path) -> None:
    network = Network(
        "odd",
        [
            Node("input", "InputLayer", InputLayer((9, 9, 1))),
            Node("lambda", "Lambda", UnknownLayer("lambda", "Lambda"), ("input",)),
        ],
        ["lambda"],
    )
    Image.new("L", (9, 9), 200).save(tmp_path / "a.png")
    chosen = ChosenNetwork(network, "odd", "file")
    written = write_maps(chosen, [tmp_path / "a.png"], Wishes(), "", tmp_path / "out.npz", Drawn())
    assert [layer[0] for layer in written.layers] == ["input"]
    assert "from lambda on" in written.notes[0]
