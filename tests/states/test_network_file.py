"""The network page as a file: what was saved comes back, and nothing else is taken."""

import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.networks.edits import ScaleBias, SetWeight, SilenceKernel, SilenceMap
from convviz.pictures.ink import Stroke
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.files.network_file import VERSION, load_network, save_network
from convviz.states.lab.state import Drawing, Numbers, Photo
from convviz.states.network.state import Cursor, Feed, Model, NetworkState, Pin, Place, Rival, View


def left(blobs: BlobStore) -> NetworkState:
    """A page with everything on it, arrays of three and of five axes among them."""
    rng = np.random.default_rng(5)
    photo = Photo(blobs.put(rng.integers(0, 256, (7, 9, 3)).astype(np.float32)), "cão.png")
    numbers = Numbers(blobs.put(rng.normal(size=(2, 3, 4, 5, 1)).astype(np.float32)), "clip.npy")
    drawing = Drawing((Stroke(((0.1, 0.2), (0.3, 0.45)), 0.08, erase=True),))
    return NetworkState(
        Model("key", "/models/a.h5", "a.h5", ((28, 28, 1),), (("λ", "nothing"), ("μ", (0.5, -1.0)))),
        feeds=(Feed(drawing, Preparation(centre=True)), Feed(photo), Feed(numbers)),
        edits=(
            SilenceMap("c", 3),
            SilenceKernel("c", 1, 2),
            SetWeight("c", "kernel", (0, 1, 2, 3), -0.125),
            ScaleBias("d", 0.5),
        ),
        classes=("gato", "perro"),
        view=View("maps", "fixed", 2.5, "viridis", per_row=8, collapsed=("b",), pins=(Pin("c", 1),)),
        cursor=Cursor("c", 2, (("c", 17),), stepping=True, probe=Place("c", 2, -1, 4), pinned=True, link=1),
        rival=Rival(Model("mnist-key", "mnist", "mnist"), (Feed(photo),)),
    )


def changed(data: bytes, change: Callable[[dict[str, bytes]], object]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def with_state(data: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    def apply(entries: dict[str, bytes]) -> None:
        document = json.loads(entries["state.json"])
        change(document)
        entries["state.json"] = json.dumps(document).encode()

    return changed(data, apply)


@pytest.fixture
def blobs() -> BlobStore:
    return BlobStore()


@pytest.fixture
def data(blobs: BlobStore) -> bytes:
    return save_network(left(blobs), blobs)


def test_all_of_a_page_comes_back_with_its_arrays(blobs: BlobStore, data: bytes) -> None:
    state, arrays = load_network(data)

    assert state == left(blobs)
    assert set(arrays) == set(state.blobs())
    for name, values in arrays.items():
        np.testing.assert_array_equal(values, blobs.get(name))
        assert values.shape == blobs.get(name).shape


def test_what_was_only_hovered_is_let_go(blobs: BlobStore) -> None:
    state = left(blobs)
    hovered = replace(state, cursor=replace(state.cursor, pinned=False, term=4))
    found, _ = load_network(save_network(hovered, blobs))

    assert (found.cursor.probe, found.cursor.term) == (None, None)
    assert found.cursor.layer == "c"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda entries: entries.pop("state.json"),
        lambda entries: entries.pop(next(name for name in entries if name.endswith(".npy"))),
        lambda entries: entries.update({"blobs/" + "0" * 64 + ".npy": b""}),
        lambda entries: entries.update({"../out.npy": b""}),
        lambda entries: entries.update({"state.json": b"[" * 100_000}),
        lambda entries: entries.update({"state.json": b'{"convviz": 1, "lab": {}}'}),
        lambda entries: entries.update(
            {next(name for name in entries if name.endswith(".npy")): b"\x93NUMPY\x01\x00"}
        ),
    ],
)
def test_a_damaged_file_is_refused(data: bytes, spoil: Callable[[dict[str, bytes]], object]) -> None:
    spoilt = changed(data, spoil)
    with pytest.raises(ConvvizError):
        load_network(spoilt)


def test_an_array_that_is_another_one_now_is_refused(data: bytes, blobs: BlobStore) -> None:
    first, second = left(blobs).blobs()[:2]

    def swap(entries: dict[str, bytes]) -> None:
        entries[f"blobs/{first}.npy"] = entries[f"blobs/{second}.npy"]

    with pytest.raises(ConvvizError, match="changed after it was saved"):
        load_network(changed(data, swap))


def test_a_file_of_a_later_program_says_so(data: bytes) -> None:
    with pytest.raises(ConvvizError, match="newer convviz"):
        load_network(with_state(data, lambda document: document.update(convviz=VERSION + 1)))


def test_a_state_that_feeds_nothing_is_refused(data: bytes) -> None:
    def starve(document: dict[str, Any]) -> None:
        document["network"]["feeds"] = []
        document["network"]["rival"] = None

    with pytest.raises(ConvvizError):
        load_network(with_state(data, starve))
