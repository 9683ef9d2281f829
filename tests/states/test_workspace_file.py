import io
import json
import re
import zipfile
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.pictures.ink import Stroke
from convviz.states.blobs import BlobStore
from convviz.states.files.workspace_file import VERSION, load_bytes, migrated, save_bytes
from convviz.states.lab.derive import Deriver
from convviz.states.lab.state import (
    Activate,
    Convolution,
    Cursor,
    Depthwise,
    Drawing,
    Fit,
    Kernel,
    Lab,
    Numbers,
    Photo,
    Pooling,
    Probe,
    Rank,
    Transposed,
    View,
)

EDGE = Kernel((3, 3, 1, 1), (1.0, 2, 3, 4, 5, 6, 7, 8, 9.25))
CHAIN = (
    Convolution(EDGE, padding="same", border="reflect", flip=True),
    Activate("leaky_relu", 0.125),
    Pooling("average", (2, 3), (1, 2), padding="same"),
    Rank("median", padding=1),
    Depthwise(Kernel((1, 2, 1, 1), (0.1, -0.2), scale=3.0, divide_by_sum=True, bias=(-1.5,))),
    Transposed(Kernel((2, 2, 1, 2), tuple(range(8)), bias=(0.5, -0.5))),
)


def store_with(values: Any) -> tuple[BlobStore, str]:
    store = BlobStore()
    return store, store.put(np.asarray(values, dtype=np.float32))


def photo(seed: int = 1, fraction: float = 0.0) -> tuple[BlobStore, Lab]:
    rng = np.random.default_rng(seed)
    store, name = store_with(rng.integers(0, 256, (20, 31, 3)) + fraction)
    source = Photo(name, "cão.png", original=(200, 310), mode="RGB")
    cursor = Cursor(1, (5, 6, 0, 0, 0, 0), stepping=True, probe=Probe("cell", 1, 0, 2, 3, pinned=True))
    return store, Lab(source, CHAIN, Fit(16, 24, "letterbox", "rgb", 1), View(display="absolute"), cursor)


def drawing() -> Lab:
    strokes = msgspec.convert([{"points": [[0.25, 0.5], [0.75, 0.5]], "width": 0.1}], tuple[Stroke, ...])
    return Lab(Drawing(strokes), (Convolution(EDGE),))


def rewritten(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The archive with its entries changed, packed by zipfile's own means."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = {name: archive.read(name) for name in archive.namelist()}
    change(entries)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def with_state(data: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    """The file with its JSON changed."""

    def apply(entries: dict[str, bytes]) -> None:
        document = json.loads(entries["state.json"])
        change(document)
        entries["state.json"] = json.dumps(document).encode()

    return rewritten(data, apply)


def refusal(data: bytes) -> ConvvizError:
    with pytest.raises(ConvvizError) as caught:
        load_bytes(data)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return caught.value


def outcome(data: bytes) -> tuple[Lab | None, str]:
    """The state, or the sentence of the refusal; anything else that is raised fails the test."""
    try:
        return load_bytes(data)[0], ""
    except ConvvizError as error:
        return None, str(error)


@pytest.mark.parametrize("fraction", [0.0, 0.25])
def test_a_picture_comes_back_with_every_setting_and_every_bit(fraction: float) -> None:
    store, state = photo(fraction=fraction)
    loaded, arrays = load_bytes(save_bytes(state, store))
    assert loaded == state
    assert list(arrays) == list(state.blobs())
    name = state.blobs()[0]
    assert arrays[name].tobytes() == store.get(name).tobytes()
    assert arrays[name].dtype == np.float32
    assert not arrays[name].flags.writeable


def test_a_drawing_comes_back_stroke_by_stroke() -> None:
    state = drawing()
    assert load_bytes(save_bytes(state, BlobStore())) == (state, {})


def test_negative_zeros_and_the_smallest_numbers_come_back() -> None:
    values = np.array([[-0.0, 0.0, 1.0, 255.0], [1e-45, -1e38, 0.1, 3.0]], np.float32)[:, :, None]
    store, name = store_with(values)
    _, arrays = load_bytes(save_bytes(Lab(Numbers(name), (Activate(),)), store))
    assert arrays[name].tobytes() == values.tobytes()
    whole_numbers_but_one, name = store_with(np.array([[-0.0, 1.0]], np.float32)[:, :, None])
    _, arrays = load_bytes(save_bytes(Lab(Numbers(name), (Activate(),)), whole_numbers_but_one))
    assert np.signbit(arrays[name][0, 0, 0])


def test_pictures_in_whole_numbers_take_a_byte_a_channel() -> None:
    store, state = photo()
    assert len(save_bytes(state, store)) < 20 * 31 * 3 + 3000


def test_the_same_state_always_gives_the_same_bytes() -> None:
    store, state = photo()
    again, _ = photo()
    assert save_bytes(state, store) == save_bytes(state, again)


def test_a_newer_format_is_refused_with_both_versions() -> None:
    store, state = photo()
    data = with_state(save_bytes(state, store), lambda document: document.update(convviz=VERSION + 6, more=1))
    error = refusal(data)
    assert error.code == "workspace-newer"
    assert re.search(rf"format {VERSION + 6}\b.*format {VERSION}\b", str(error))
    assert error.facts == {"received": VERSION + 6, "readable": VERSION}


@pytest.mark.parametrize("version", [0, -1, True, 1.0, "1", None])
def test_a_version_that_never_was_is_refused(version: object) -> None:
    data = with_state(save_bytes(drawing(), BlobStore()), lambda document: document.update(convviz=version))
    assert refusal(data).code == "workspace-damaged"


def test_older_formats_are_brought_up_to_date_one_step_after_the_other() -> None:
    def rename(document: dict[str, Any]) -> dict[str, Any]:
        return {"kernel_lab": document["lab"]}

    def wrap(document: dict[str, Any]) -> dict[str, Any]:
        return {"lab": {"stages": [document["kernel_lab"]]}}

    old = {"convviz": 3, "lab": "state"}
    assert migrated(old, {3: rename, 4: wrap}, 5) == {"convviz": 5, "lab": {"stages": ["state"]}}
    assert migrated({"convviz": 5, "lab": 1}, {}, 5) == {"convviz": 5, "lab": 1}
    with pytest.raises(ConvvizError, match="format 2, which never was one"):
        migrated({"convviz": 2}, {3: rename, 4: wrap}, 5)


def test_an_array_that_was_changed_is_noticed() -> None:
    store, state = photo()

    def change(entries: dict[str, bytes]) -> None:
        name = f"blobs/{state.blobs()[0]}.npy"
        entries[name] = entries[name][:-1] + bytes([entries[name][-1] ^ 1])

    assert "changed after it was saved" in str(refusal(rewritten(save_bytes(state, store), change)))


def array_bytes(values: Any, version: tuple[int, int] = (1, 0)) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array(file, np.asarray(values), version=version)
    return file.getvalue()


HUGE = b"\x93NUMPY\x01\x00\x76\x00" + (
    b"{'descr': '<f4', 'fortran_order': False, 'shape': (99999, 99999, 3), }".ljust(117) + b"\n"
)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "header"),
        (b"PK", "header"),
        (array_bytes(np.zeros((2, 2, 1))), "header"),
        (array_bytes(np.zeros((2, 2), np.float32)), "header"),
        (array_bytes(np.zeros((2, 0, 1), np.float32)), "header"),
        (array_bytes(np.zeros((2, 2, 1), np.float32), (2, 0)), "header"),
        (array_bytes(np.zeros((2, 2, 100), np.float32)), "header"),
        (array_bytes(np.asfortranarray(np.zeros((2, 3, 2), np.float32))), "header"),
        (array_bytes(np.zeros((2, 2, 1), np.float32))[:-1], "cut short"),
        (array_bytes(np.zeros((2, 2, 1), np.float32)) + b"1", "cut short"),
        (array_bytes(np.full((2, 2, 1), np.nan, np.float32)), "not finite"),
        (array_bytes(np.full((2, 2, 1), np.inf, np.float32)), "not finite"),
        (HUGE, "MB"),
    ],
)
def test_arrays_that_no_workspace_has_are_refused(content: bytes, reason: str) -> None:
    store, state = photo()

    def change(entries: dict[str, bytes]) -> None:
        entries[f"blobs/{state.blobs()[0]}.npy"] = content

    assert reason in str(refusal(rewritten(save_bytes(state, store), change)))


@pytest.mark.parametrize(
    "name", ["../outside", "/etc/passwd", "blobs/../../x.npy", "state.json/", "C:\\x", "blobs/short.npy"]
)
def test_entries_that_do_not_belong_are_refused(name: str) -> None:
    data = rewritten(save_bytes(drawing(), BlobStore()), lambda entries: entries.update({name: b"x"}))
    assert "does not belong" in str(refusal(data))


def test_missing_and_unnamed_arrays_are_refused() -> None:
    store, state = photo()
    data = save_bytes(state, store)
    name = f"blobs/{state.blobs()[0]}.npy"
    assert "arrays are not those" in str(refusal(rewritten(data, lambda entries: entries.pop(name) and None)))
    other = f"blobs/{'0' * 64}.npy"
    extra = rewritten(data, lambda entries: entries.update({other: entries[name]}))
    assert "arrays are not those" in str(refusal(extra))
    assert "no state.json" in str(
        refusal(rewritten(data, lambda entries: entries.pop("state.json") and None))
    )


def test_two_entries_of_one_name_are_refused() -> None:
    data = save_bytes(drawing(), BlobStore())
    file = io.BytesIO(data)
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("state.json", b"{}")
    assert "two entries" in str(refusal(file.getvalue()))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    def change(entries: dict[str, bytes]) -> None:
        entries[f"blobs/{'0' * 64}.npy"] = bytes(150_000_000)

    error = refusal(rewritten(save_bytes(drawing(), BlobStore()), change))
    assert error.code == "workspace-too-large"
    assert "151 MB" in str(error)


def test_thousands_of_entries_are_refused() -> None:
    def change(entries: dict[str, bytes]) -> None:
        entries.update({f"blobs/{number:064x}.npy": b"" for number in range(3000)})

    assert "more than 16 entries" in str(refusal(rewritten(save_bytes(drawing(), BlobStore()), change)))


@pytest.mark.parametrize(
    "data", [b"", b"P", b"not an archive at all", b"PK\x05\x06" + bytes(18), bytes(10_000)]
)
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    assert refusal(data).code == "workspace-damaged"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "{" * 100_000,
        "[" * 5_000_000,
        '{"convviz": 1}',
        '{"convviz": 1, "lab": null}',
        '{"convviz": 1, "lab": {"source": {"type": "drawing"}, "stages": []}}',
        '{"convviz": 1, "lab": {"source": {"type": "program"}, "stages": []}}',
        '{"convviz": 1, "lab": NaN}',
        '{"convviz": 99999999999999999999999999}',
        "\udce9",
    ],
)
def test_hostile_json_is_refused(text: str) -> None:
    def change(entries: dict[str, bytes]) -> None:
        entries["state.json"] = text.encode("utf-8", "surrogateescape")

    refusal(rewritten(save_bytes(drawing(), BlobStore()), change))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("fit", "height"), 100_000),
        (("fit", "height"), "28"),
        (("fit", "unknown"), 1),
        (("stages", 0, "kernel", "shape"), [3, 3, 1, 2]),
        (("stages", 0, "kernel", "shape"), [12, 12, 1, 1]),
        (("stages", 0, "kernel", "weights"), [1, 2]),
        (("stages", 0, "kernel", "scale"), None),
        (("stages", 0, "strides"), [0, 1]),
        (("stages", 0, "padding"), "everything"),
        (("stages", 0, "type"), "explode"),
        (("stages",), [{"type": "activation"}] * 9),
        (("source",), {"type": "photo", "blob": "../../etc/passwd"}),
    ],
)
def test_settings_out_of_reach_are_refused(path: tuple[Any, ...], value: object) -> None:
    def change(document: dict[str, Any]) -> None:
        place = document["lab"]
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value

    assert refusal(with_state(save_bytes(drawing(), BlobStore()), change)).code == "workspace-damaged"


def test_a_picture_of_two_planes_and_a_grid_too_large_are_refused() -> None:
    store, name = store_with(np.zeros((4, 4, 2)))
    assert "2 planes" in str(refusal(save_bytes(Lab(Photo(name), (Activate(),)), store)))
    store, name = store_with(np.zeros((4, 513, 1)))
    assert "4 × 513 × 1" in str(refusal(save_bytes(Lab(Numbers(name), (Activate(),)), store)))


def test_a_cursor_beyond_everything_is_held_inside_and_draws() -> None:
    store, state = photo()
    beyond = Probe("cell", 99, 10**30, -(10**30), 10**30, pinned=True)
    for cursor in (
        Cursor(99, (10**30, -5), stepping=True, probe=beyond, filter=99, channel=-3),
        Cursor(-1, tuple(range(50)), probe=Probe("weight", -4, 7, 99, 99, pinned=True)),
        Cursor(5, (), probe=Probe("cell", 6, 1, 0, 10**18, pinned=True), filter=-1, channel=2),
    ):
        state = msgspec.structs.replace(state, cursor=cursor)
        loaded, arrays = load_bytes(save_bytes(state, store))
        assert len(loaded.cursor.positions) == len(CHAIN)
        assert 0 <= loaded.cursor.stage < len(CHAIN)
        fresh = BlobStore()
        for values in arrays.values():
            fresh.put(values)
        scene = Deriver(fresh).derive(loaded)
        assert scene.trouble is None
        assert scene.arithmetic is not None


def test_what_was_only_hovered_is_forgotten_and_what_was_pinned_stays() -> None:
    state = drawing()
    for pinned in (False, True):
        cursor = Cursor(probe=Probe("cell", 1, 0, 2, 3, pinned=pinned))
        loaded, _ = load_bytes(save_bytes(msgspec.structs.replace(state, cursor=cursor), BlobStore()))
        assert loaded.cursor.probe == (cursor.probe if pinned else None)


def test_a_kernel_called_what_none_is_called_loses_the_name_only() -> None:
    kernel = msgspec.structs.replace(EDGE, name="no-such-kernel")
    loaded, _ = load_bytes(save_bytes(Lab(Drawing(), (Convolution(kernel),)), BlobStore()))
    assert loaded.stages == (Convolution(EDGE),)
    named = msgspec.structs.replace(EDGE, name="sobel-x")
    loaded, _ = load_bytes(save_bytes(Lab(Drawing(), (Convolution(named),)), BlobStore()))
    assert loaded.stages == (Convolution(named),)


def test_a_title_cannot_smuggle_control_characters() -> None:
    store, name = store_with(np.zeros((4, 4, 1)))
    title = "a\x1b[31m\u202e" + "b" * 1000
    loaded, _ = load_bytes(save_bytes(Lab(Photo(name, title), (Activate(),)), store))
    assert isinstance(loaded.source, Photo)
    assert loaded.source.title == "a[31m" + "b" * 195


def test_two_thousand_damaged_copies_are_refused_with_a_sentence_or_open() -> None:
    chance = np.random.default_rng(7)
    store, state = photo()
    sources = [save_bytes(state, store), save_bytes(drawing(), BlobStore())]
    outcomes = {"opened": 0, "refused": 0}
    for turn in range(2000):
        data = bytearray(sources[turn % 2])
        if turn % 5 == 0:
            del data[int(chance.integers(len(data))) :]
        else:
            # The directory at the end and the headers decide most: they are hit as often as the content.
            places = [chance.integers(len(data)), -chance.integers(1, 200), chance.integers(60)]
            for _ in range(chance.integers(1, 5)):
                data[int(chance.choice(places))] = int(chance.integers(256))
        loaded, sentence = outcome(bytes(data))
        outcomes["refused" if loaded is None else "opened"] += 1
        assert "\n" not in sentence
    assert outcomes["refused"] > 1500


def test_two_thousand_damaged_states_are_refused_with_a_sentence_or_draw() -> None:
    chance = np.random.default_rng(8)
    data = save_bytes(drawing(), BlobStore())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        text = archive.read("state.json")
    signs = b'0123456789-.eE"[]{},: \x00\xff'
    for _ in range(2000):
        damaged = bytearray(text)
        for _ in range(chance.integers(1, 4)):
            damaged[int(chance.integers(len(damaged)))] = signs[int(chance.integers(len(signs)))]
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("state.json", bytes(damaged))
        state, sentence = outcome(file.getvalue())
        assert "\n" not in sentence
        if state is not None:
            Deriver(BlobStore()).derive(state)
