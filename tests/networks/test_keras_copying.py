"""Copies of model files with a person's changes: what they give, what stays as it was, and what is refused."""

from __future__ import annotations

import hashlib
import io
import sys
import tracemalloc
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
from broken_files import DATA
from model_files import BIAS, KERNEL, dense, entry, h5_file, keras_file, layer, sequential, weights_of

from convviz.layers import ConvvizError
from convviz.networks import Network
from convviz.networks.edits import Edit, ScaleBias, SetWeight, SilenceKernel, SilenceMap, edited
from convviz.networks.edits import weights_of as arrays_of
from convviz.networks.kept_edits import kept_edits
from convviz.networks.keras import child_process
from convviz.networks.keras_file import read_model
from convviz.networks.model_copy import copy_with_edits

MODELS = Path(__file__).parents[2] / "../shared/data/models"
REAL = (
    "AKSHATV25__model.keras",
    "afiliot__unet.h5",
    "mlcommons__pretrainedResnet.h5",
    "mlcommons__vww_96.h5",
    "oarriaga__fer2013_mini_XCEPTION.102-0.66.hdf5",
    "tensorspace-team__mnist.h5",
)

# TensorFlow's tensors do not follow numpy 2 in how they are copied.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept:DeprecationWarning")


def copied(file: Path, network: Network, *edits: Edit) -> bytes:
    return copy_with_edits(file, hashlib.sha256(file.read_bytes()).hexdigest(), network, edits)


def refusal(file: Path, *edits: Edit) -> ConvvizError:
    with pytest.raises(ConvvizError) as caught:
        copied(file, read_model(file).network(), *edits)
    return caught.value


def pictures(network: Network) -> list[np.ndarray]:
    generator = np.random.default_rng(8)
    return [generator.uniform(0, 1, shape).astype(np.float32) for shape in network.input_shapes]


def same_outputs(ours: Network, theirs: Network) -> None:
    fed = pictures(ours)
    expected, found = ours.run(*fed), theirs.run(*fed)
    for node in ours.nodes:
        if node.id in expected:
            scale = max(1.0, float(np.abs(expected[node.id]).max(initial=0)))
            assert float(np.abs(found[node.id] - expected[node.id]).max(initial=0)) <= 1e-6 * scale, node.id


def changes_everywhere(network: Network) -> list[Edit]:
    """A change of every kind to every layer that can take it."""
    edits: list[Edit] = []
    for node in network.nodes:
        arrays = arrays_of(node.layer)
        for name, array in arrays.items():
            at = tuple(size // 2 for size in array.shape)
            edits.append(SetWeight(node.id, name, at, float(array[at]) + 0.01))
        if "bias" in arrays:
            edits.append(ScaleBias(node.id, 1.25))
        wanted = [SilenceMap(node.id, 1)]
        if node.type in {"Conv2D", "SeparableConv2D", "Conv2DTranspose"}:
            wanted.append(SilenceKernel(node.id, 0, 0))
        edits += [edit for edit in wanted if arrays and can_be_kept(network, edit)]
    return edits


def can_be_kept(network: Network, edit: Edit) -> bool:
    try:
        kept_edits(network, [edit])
    except (ConvvizError, IndexError):
        return False
    return True


@pytest.mark.parametrize(
    "file",
    [
        *(
            pytest.param(DATA / f"tf_keras_2.{ending}", id=f"tf_keras_2.{ending}")
            for ending in ("h5", "keras")
        ),
        *(
            pytest.param(
                MODELS / name,
                id=name,
                marks=pytest.mark.skipif(
                    not (MODELS / name).exists(), reason="the folder of model files is not here"
                ),
            )
            for name in REAL
        ),
    ],
)
def test_a_copy_gives_what_the_changed_network_gives(tmp_path, file):
    network = read_model(file).network()
    edits = changes_everywhere(network)
    assert len({edit.layer for edit in edits}) >= 2
    before = file.read_bytes()
    copy = tmp_path / f"copy{file.suffix}"
    copy.write_bytes(copied(file, network, *edits))
    again = read_model(copy)
    same_outputs(edited(network, edits), again.network())
    assert again.config == read_model(file).config
    assert file.read_bytes() == before


def in_keras_3(keras, folder: Path, ending: str) -> Path:
    """A model with every kind of layer that has kernels, trained for one step, so that it has optimizer state."""
    layers = keras.layers
    shared = layers.Conv2D(6, 1, activation="tanh", name="shared")
    inner = keras.Sequential([layers.Input((6, 5, 6)), layers.Conv2D(4, 2, name="deep")], name="inner")
    fed = keras.Input((6, 5, 3), name="fed")
    maps = layers.Conv2D(6, 3, padding="same", activation="relu", name="first")(fed)
    maps = layers.BatchNormalization(name="normal")(shared(shared(maps)))
    maps = layers.DepthwiseConv2D(2, depth_multiplier=2, padding="same", activation="gelu", name="deepened")(
        maps
    )
    maps = layers.SeparableConv2D(6, 3, padding="same", activation="elu", name="parted")(maps)
    maps = layers.Conv2DTranspose(4, 2, activation="silu", name="turned")(inner(maps))
    vector = layers.Dense(7, activation="relu", name="vector")(layers.Flatten()(maps))
    model = keras.Model(fed, layers.Dense(3, activation="softmax", name="classes")(vector), name="all_kinds")
    generator = np.random.default_rng(2)
    model.compile(keras.optimizers.Adam(0.01), "sparse_categorical_crossentropy")
    model.fit(generator.normal(size=(8, 6, 5, 3)), generator.integers(0, 3, 8), verbose=0)
    file = folder / f"model.{ending}"
    model.save(file)
    return file


@pytest.mark.parametrize(
    "ending",
    ["keras", pytest.param("h5", marks=pytest.mark.filterwarnings("ignore"))],
)
def test_keras_opens_a_copy_and_computes_what_the_changed_network_does(keras, tmp_path, ending):
    file = in_keras_3(keras, tmp_path, ending)
    network = read_model(file).network()
    edits = changes_everywhere(network)
    silent = {edit.layer for edit in edits if isinstance(edit, SilenceMap)}
    assert silent >= {"first", "shared", "normal", "deepened", "parted", "inner/deep", "turned", "vector"}
    copy = tmp_path / f"copy.{ending}"
    copy.write_bytes(copied(file, network, *edits))
    original, model = (keras.saving.load_model(each, compile=False) for each in (file, copy))
    picture = pictures(network)[0]
    ours = edited(network, edits).run(picture).output
    np.testing.assert_allclose(np.asarray(model(picture[None]))[0], ours, atol=1e-6)
    assert not np.allclose(np.asarray(original(picture[None]))[0], ours, atol=1e-3)
    before, after = optimizer_state(file), optimizer_state(copy)
    assert len(before) > 20
    assert before.keys() == after.keys()
    for name, array in before.items():
        np.testing.assert_array_equal(after[name], array)


def optimizer_state(file: Path) -> dict[str, np.ndarray]:
    data = file.read_bytes()
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            data = archive.read("model.weights.h5")
    found: dict[str, np.ndarray] = {}
    with h5py.File(io.BytesIO(data)) as stored:
        stored.visititems(
            lambda name, item: (
                found.update({name: item[()]})
                if name.startswith("optimizer") and isinstance(item, h5py.Dataset)
                else None
            )
        )
    return found


def test_all_of_a_file_but_the_changed_numbers_stays_byte_for_byte(tmp_path):
    def fill(group):
        weights_of(group, "dense", kernel=KERNEL, bias=BIAS)

    file = h5_file(tmp_path / "m.h5", sequential(entry(), dense()), fill, note="kept")
    before = np.frombuffer(file.read_bytes(), np.uint8)
    network = read_model(file).network()
    after = np.frombuffer(copied(file, network, SetWeight("dense", "kernel", (1, 0), 7.5)), np.uint8)
    differ = np.flatnonzero(before != after)
    assert before.size == after.size
    assert 1 <= differ.size <= 4
    start = before.tobytes().index(KERNEL.tobytes())
    assert after[start : start + KERNEL.nbytes].view(np.float32).tolist() == [0, 1, 7.5, 3, 4, 5]


def test_the_other_members_of_an_archive_stay_as_they_are(tmp_path):
    extra = {"assets/vocabulary.txt": b"one\ntwo\n", "notes/": b""}
    file = keras_file(
        tmp_path / "m.keras", sequential(entry(), dense()), extra=extra, compression=zipfile.ZIP_DEFLATED
    )
    copy = copied(file, read_model(file).network(), ScaleBias("dense", 2))
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(io.BytesIO(copy)) as new:
        assert new.namelist() == old.namelist()
        for before, after in zip(old.infolist(), new.infolist(), strict=True):
            assert (after.date_time, after.compress_type) == (before.date_time, before.compress_type)
            if before.filename != "model.weights.h5":
                assert new.read(after) == old.read(before)
        with h5py.File(io.BytesIO(new.read("model.weights.h5"))) as stored:
            np.testing.assert_array_equal(stored["layers/dense/vars/1"], 2 * BIAS)


def test_a_damaged_member_is_not_taken_along(tmp_path):
    # It does not hinder reading, for which it is not unpacked.
    extra = {"assets/words": b"words of a vocabulary"}
    file = keras_file(tmp_path / "m.keras", sequential(entry(), dense()), extra=extra)
    file.write_bytes(file.read_bytes().replace(b"words of a", b"sword of a"))
    error = refusal(file, ScaleBias("dense", 2))
    assert error.code == "model-damaged"
    assert "m.keras" in str(error)


@pytest.mark.parametrize("kind", ["<f2", "<f4", ">f4", "<f8"])
def test_numbers_keep_the_kind_and_the_packing_that_the_file_has(tmp_path, kind):
    exact = np.full((3, 2), np.pi).astype(kind)

    def fill(stored):
        stored.create_dataset("layers/dense/vars/0", data=exact, chunks=(2, 2), compression="gzip")
        stored["layers/dense/vars/1"] = BIAS.astype(kind)

    file = keras_file(tmp_path / "m.keras", sequential(entry(), dense()), fill)
    copy = copied(file, read_model(file).network(), SetWeight("dense", "kernel", (2, 1), 0.3))
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        stored = h5py.File(io.BytesIO(archive.read("model.weights.h5")))
        found = stored["layers/dense/vars/0"]
        assert (found.dtype, found.compression) == (np.dtype(kind), "gzip")
        np.testing.assert_array_equal(found[()].reshape(-1)[:5], exact.reshape(-1)[:5])
        np.testing.assert_allclose(found[2, 1], 0.3, rtol=1e-3)


def test_bfloat16_is_rounded_to_the_nearest(tmp_path):
    ones = np.full((3, 2), 0x3F80, "<u2").view("V2")

    def fill(stored):
        stored["layers/dense/vars/0"] = ones
        stored["layers/dense/vars/1"] = BIAS

    file = keras_file(tmp_path / "m.keras", sequential(entry(), dense()), fill)
    copy = tmp_path / "copy.keras"
    network = read_model(file).network()
    # Between 1 and 1 + 2**-7, nearer to the upper one.
    copy.write_bytes(copied(file, network, SetWeight("dense", "kernel", (0, 1), 1 + 2**-7 - 2**-10)))
    kernel = read_model(copy).network().node("dense").layer.kernel
    assert kernel.reshape(-1).tolist() == [1, 1 + 2**-7, 1, 1, 1, 1]


@pytest.mark.parametrize(
    ("fields", "more"),
    [
        (
            {
                "class_name": "Convolution2D",
                "config": {
                    "name": "c",
                    "nb_filter": 4,
                    "nb_row": 3,
                    "nb_col": 2,
                    "dim_ordering": "th",
                    "bias": True,
                    "batch_input_shape": [None, 5, 7, 6],
                },
            },
            {"version": "1.2.1", "backend": "theano"},
        ),
        (
            {
                "class_name": "Conv2D",
                "config": {
                    "name": "c",
                    "filters": 4,
                    "kernel_size": [3, 2],
                    "batch_input_shape": [None, 7, 6, 5],
                },
            },
            {"version": "2.0.5", "backend": "theano"},
        ),
    ],
    ids=["filters lead and turned", "turned"],
)
def test_kernels_that_lie_otherwise_in_the_file_change_at_the_right_places(tmp_path, fields, more):
    shape = (4, 5, 3, 2) if fields["class_name"] == "Convolution2D" else (3, 2, 5, 4)
    kernel = np.random.default_rng(4).normal(size=shape).astype(np.float32)

    def fill(group):
        weights_of(group, "c", kernel=kernel, bias=np.ones(4, np.float32))

    file = h5_file(tmp_path / "m.h5", {"class_name": "Sequential", "config": [fields]}, fill, **more)
    network = read_model(file).network()
    edits = (SetWeight("c", "kernel", (0, 1, 2, 3), 4.0), SilenceMap("c", 2))
    copy = tmp_path / "copy.h5"
    copy.write_bytes(copied(file, network, *edits))
    same_outputs(edited(network, edits), read_model(copy).network())


@pytest.mark.parametrize(
    ("activation", "code"),
    [
        ("sigmoid", "copy-silent-activation"),
        ("softmax", "copy-silent-activation"),
        ("log_softmax", "copy-silent-activation"),
        ("softplus", "copy-silent-activation"),
        ("exponential", "copy-silent-activation"),
    ],
)
def test_a_silent_map_that_weights_cannot_make_zero_is_refused(tmp_path, activation, code):
    file = keras_file(tmp_path / "m.keras", sequential(entry(), dense(activation=activation)))
    error = refusal(file, SilenceMap("dense", 1))
    assert error.code == code
    assert activation in str(error)
    # Counted from 1, as on the page on which it was silenced.
    assert "silent map 2 of dense" in str(error)


@pytest.mark.parametrize("kind", ["MaxPooling1D", "InputLayer"])
def test_a_silent_map_of_a_layer_without_weights_is_refused(tmp_path, kind):
    layers = [entry((None, 4, 3)), layer("MaxPooling1D", "pool", pool_size=2), dense()]
    file = keras_file(tmp_path / "m.keras", sequential(*layers))
    network = read_model(file).network()
    name = next(node.id for node in network.nodes if node.type == kind)
    error = refusal(file, SilenceMap(name, 1))
    assert error.code == "copy-silent-layer"
    assert name in str(error)


def test_a_file_that_is_no_longer_the_one_that_was_opened_is_refused(tmp_path):
    file = keras_file(tmp_path / "m.keras", sequential(entry(), dense()))
    network = read_model(file).network()
    opened = hashlib.sha256(file.read_bytes()).hexdigest()
    keras_file(file, sequential(entry(), dense()), lambda stored: _weights(stored, KERNEL + 1))
    with pytest.raises(ConvvizError) as caught:
        copy_with_edits(file, opened, network, [ScaleBias("dense", 2)])
    assert caught.value.code == "copy-other-file"
    file.unlink()
    with pytest.raises(ConvvizError) as caught:
        copy_with_edits(file, opened, network, [ScaleBias("dense", 2)])
    assert caught.value.code == "model-missing"


def test_whole_numbers_cannot_keep_a_fraction(tmp_path):
    file = keras_file(
        tmp_path / "m.keras",
        sequential(entry(), dense()),
        lambda stored: _weights(stored, KERNEL.astype(int)),
    )
    assert refusal(file, SetWeight("dense", "kernel", (0, 0), 0.5)).code == "copy-unlike"


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'D' + b'\\xff' * 8)",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'D\\x02' + bytes(7) + b'P')",
    ],
)
def test_a_child_that_dies_or_answers_wrongly_while_it_writes_is_one_sentence(monkeypatch, tmp_path, code):
    file = keras_file(tmp_path / "m.keras", sequential(entry(), dense()))
    command = child_process._command
    monkeypatch.setattr(
        child_process,
        "_command",
        lambda module: (
            [sys.executable, "-I", "-S", "-c", code] if module == "copying_child" else command(module)
        ),
    )
    error = refusal(file, ScaleBias("dense", 2))
    assert error.code == "model-child-died"
    assert "m.keras" in str(error)


def test_it_can_be_cancelled(tmp_path):
    file = keras_file(tmp_path / "m.keras", sequential(entry(), dense()))
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    with pytest.raises(ConvvizError) as caught:
        copy_with_edits(
            file, sha256, read_model(file).network(), [ScaleBias("dense", 2)], cancel=lambda: True
        )
    assert caught.value.code == "model-cancelled"


def _weights(stored: h5py.File, kernel: np.ndarray) -> None:
    stored["layers/dense/vars/0"] = kernel
    stored["layers/dense/vars/1"] = BIAS


@pytest.mark.parametrize("ending", ["keras", "h5"])
def test_a_copy_of_a_large_network_takes_little_more_memory_than_its_file(tmp_path, ending):
    kernel = np.random.default_rng(2).normal(size=(1 << 20, 4)).astype(np.float32)
    config = sequential(entry((None, 1 << 20)), dense(units=4))
    path = tmp_path / f"m.{ending}"
    if ending == "keras":
        file = keras_file(path, config, lambda stored: _weights_of_four(stored, kernel))
    else:
        file = h5_file(
            path, config, lambda group: weights_of(group, "dense", kernel=kernel, bias=np.zeros(4))
        )
    network = read_model(file).network()
    tracemalloc.start()
    try:
        copy = copied(file, network, SetWeight("dense", "kernel", (77, 3), 5.0))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 4 * file.stat().st_size
    path.write_bytes(copy)
    changed = read_model(path).network().node("dense").layer.kernel
    assert changed[77, 3] == 5
    assert (changed != network.node("dense").layer.kernel).sum() == 1


def _weights_of_four(stored: h5py.File, kernel: np.ndarray) -> None:
    stored["layers/dense/vars/0"] = kernel
    stored["layers/dense/vars/1"] = np.zeros(4, np.float32)
