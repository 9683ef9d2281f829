"""What a file is, told by its content; every kind that is no model gets a sentence of its own."""

from __future__ import annotations

import gzip
import io
import os
import pickle
import string
import tempfile
import tracemalloc
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
from model_files import (
    BIAS,
    dense,
    dense_group,
    dense_weights,
    entry,
    h5_file,
    hdf5,
    keras_file,
    sequential,
    weights_of,
)

import convviz
from convviz.layers import ConvvizError
from convviz.networks import bundled, zoo
from convviz.networks.keras.recognising import recognised
from convviz.networks.keras.refusals import SENTENCES
from convviz.networks.keras_file import read_model
from convviz.texts.error_words import model_files

SOUND = sequential(entry(), dense())
MODELS = Path(__file__).parents[2] / "../shared/data/models"


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, b"x")
    return file.getvalue()


def saved(array: np.ndarray) -> bytes:
    file = io.BytesIO()
    np.save(file, array)
    return file.getvalue()


def keras_bytes() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return keras_file(Path(folder) / "m.keras", SOUND).read_bytes()


def weights_alone(stored) -> None:
    stored.attrs["layer_names"] = ["dense"]
    weights_of(stored, "dense", kernel=np.ones((2, 2)))


OTHERS = {
    "empty": (b"", "model-empty"),
    "lfs": (b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n", "model-lfs-pointer"),
    "notebook": (b'{\n "cells": [{"cell_type": "code"}], "nbformat": 4}', "model-notebook"),
    "page": (b"\n<!DOCTYPE html>\n<html></html>", "model-web-page"),
    "architecture": (b'{"class_name": "Sequential", "config": {}}', "model-architecture-only"),
    "text": ("Modelo: são dígitos\n".encode(), "model-text"),
    "pickle": (pickle.dumps({"a": 1}), "model-pickle"),
    "torch": (b"\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.", "model-pytorch"),
    "torch archive": (zipped("archive/data.pkl", "archive/data/0"), "model-pytorch"),
    "onnx": (b"\x08\x07\x12\x07pytorch\x1a\x051.9.0", "model-onnx"),
    "tflite": (b"\x1c\x00\x00\x00TFL3\x14\x00", "model-tflite"),
    "saved model": (b"\x08\x01\x12\xa0\x03\x0a\x00", "model-savedmodel"),
    "saved model archive": (zipped("m/saved_model.pb"), "model-savedmodel"),
    "gguf": (b"GGUF\x03\x00\x00\x00", "model-other-weights"),
    "safetensors": (b'\x40\x00\x00\x00\x00\x00\x00\x00{"__metadata__":{}}', "model-other-weights"),
    "npy": (saved(np.ones(3)), "model-other-weights"),
    "npz": (zipped("a.npy"), "model-other-weights"),
    "archive": (zipped("report.txt"), "model-archive-other"),
    "pickle in letters": (pickle.dumps({"a": 1}, protocol=0), "model-pickle"),
    "core ml": (b"\x08\x04\x12\xa6\x01\x0a\x1c" + bytes(9), "model-unrecognised"),
    "graph": (b"\x0a\x1b\x0a\x01x\x12\x0bPlaceholder" + bytes(9), "model-tensorflow-graph"),
    "checkpoint": (bytes(20) + b"\x01" + bytes.fromhex("57fb808b247547db"), "model-checkpoint"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(50), "model-picture"),
    "photograph": (b"\xff\xd8\xff\xe0" + bytes(50), "model-picture"),
    "document": (b"%PDF-1.7\n1 0 obj", "model-pdf"),
    "office": (zipped("[Content_Types].xml", "word/document.xml"), "model-office"),
    "program": (b"\x7fELF\x02\x01" + bytes(50), "model-program"),
    "gzip": (gzip.compress(b"model"), "model-packed"),
    "tar": (bytes(100) + b"m.h5" + bytes(153) + b"ustar\x0000", "model-packed"),
    "weights in an archive": (zipped("metadata.json", "model.weights.h5"), "model-archive-other"),
    "model in an archive": (zipped("model/keras_model.h5", "model/labels.txt"), "model-archive-packed"),
    "zeros": (bytes(100_000), "model-zeros"),
    "wide text": ("Rede neural".encode("utf-16"), "model-text"),
    "tail": (keras_bytes()[100:], "model-beginning-missing"),
    "weights": (hdf5(weights_alone), "model-weights-only"),
    "weights of keras 3": (
        hdf5(lambda stored: stored.create_group("layers/dense/vars")),
        "model-weights-only",
    ),
    "table": (hdf5(lambda stored: stored.create_dataset("table", data=[1.0])), "model-no-model"),
}


@pytest.mark.parametrize("name", OTHERS)
def test_every_other_file_is_named_in_its_own_sentence(tmp_path, name):
    content, code = OTHERS[name]
    path = tmp_path / "model.keras"
    path.write_bytes(content)
    with pytest.raises(ConvvizError) as caught:
        read_model(path)
    assert caught.value.code == code
    assert str(caught.value).startswith("model.keras ")


@pytest.mark.parametrize("cut", [0.2, 0.9])
def test_a_truncated_file_is_said_to_be_one(tmp_path, cut):
    for path in (keras_file(tmp_path / "m.keras", SOUND), h5_file(tmp_path / "m.h5", SOUND, dense_group)):
        content = path.read_bytes()
        path.write_bytes(content[: int(len(content) * cut)])
        with pytest.raises(ConvvizError, match="is truncated") as caught:
            read_model(path)
        assert caught.value.code == "model-truncated"


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path):
    with pytest.raises(ConvvizError, match="is a folder"):
        read_model(tmp_path)
    with pytest.raises(ConvvizError, match=r"no file gone\.h5\."):
        read_model(tmp_path / "gone.h5")


def test_folders_that_hold_a_model_are_told_apart(tmp_path):
    for name, members in (
        ("saved", ["saved_model.pb"]),
        ("unpacked", ["config.json", "model.weights.h5"]),
        ("other", ["config.json"]),
    ):
        (tmp_path / name).mkdir()
        for member in members:
            (tmp_path / name / member).write_bytes(b"x")
    codes = {}
    for folder in tmp_path.iterdir():
        with pytest.raises(ConvvizError) as caught:
            read_model(folder)
        codes[folder.name] = caught.value.code
    assert codes == {
        "saved": "model-savedmodel-folder",
        "unpacked": "model-unpacked-folder",
        "other": "model-folder",
    }


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_device_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.h5")
    with pytest.raises(ConvvizError, match="is a device"):
        read_model(tmp_path / "pipe.h5")


def test_a_large_file_that_is_no_model_is_not_read_whole(tmp_path):
    path = tmp_path / "large.h5"
    with path.open("wb") as file:
        file.write(b"\x1c\x00\x00\x00TFL3")
        file.truncate(1 << 30)
    tracemalloc.start()
    try:
        with pytest.raises(ConvvizError, match="TensorFlow Lite"):
            read_model(path)
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()


def test_the_content_counts_and_not_the_name(tmp_path):
    for path in (
        keras_file(tmp_path / "model.h5", SOUND),
        h5_file(tmp_path / "model.keras.txt", SOUND, dense_group),
    ):
        assert read_model(path).network().outputs == ("dense",)


def test_hdf5_behind_a_user_block_is_found(tmp_path):
    path = h5_file(tmp_path / "m.h5", SOUND, dense_group)
    with h5py.File(tmp_path / "block.h5", "w", userblock_size=1024) as stored, h5py.File(path) as plain:
        for name in plain:
            plain.copy(name, stored)
        stored.attrs.update(plain.attrs)
    assert read_model(tmp_path / "block.h5").facts.format == "hdf5"


def test_class_names_are_read_where_a_file_has_some(tmp_path):
    path = h5_file(tmp_path / "m.h5", SOUND, dense_group, class_names=["cão", "gato"])
    assert read_model(path).facts.class_names == ("cão", "gato")


def test_every_reason_has_a_sentence_that_says_no_more_than_is_known():
    words = model_files.sentences()
    assert {*SENTENCES} <= {*words}
    assert {*words} - {*SENTENCES} == {"model-name-unknown"}
    for code, english in SENTENCES.items():
        facts = {name for _, name, _, _ in string.Formatter().parse(english) if name}
        told = {name for _, name, _, _ in string.Formatter().parse(words[code]) if name}
        assert told <= facts, code


def test_every_refusal_of_a_file_gives_the_facts_that_the_window_s_sentence_mentions(tmp_path):
    words = model_files.sentences()
    for number, (content, code) in enumerate(OTHERS.values()):
        path = tmp_path / f"{number}.keras"
        path.write_bytes(content)
        with pytest.raises(ConvvizError) as caught:
            read_model(path)
        assert path.name in words[code].format(**caught.value.facts)


@pytest.mark.skipif(not MODELS.is_dir(), reason="the folder of model files is not here")
@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("AhmedKamel200058__model.keras", "model-lfs-pointer"),
        ("truncated__model.keras", "model-truncated"),
        ("tensorspace-team__weights.h5", "model-weights-only"),
        ("rohitkr8527__cifar10_model.keras", "model-subclassed"),
        ("keras-team__pre_pr22362_nested_container.keras", "model-registered"),
    ],
)
def test_each_unsound_file_of_the_collection_is_refused_for_its_reason(file, code):
    with pytest.raises(ConvvizError) as caught:
        read_model(MODELS / file)
    assert caught.value.code == code


@pytest.mark.skipif(not MODELS.is_dir(), reason="the folder of model files is not here")
def test_what_each_model_of_its_own_class_has_and_lacks_is_said():
    sentences = []
    for file in ("rohitkr8527__cifar10_model.keras", "keras-team__pre_pr22362_nested_container.keras"):
        with pytest.raises(ConvvizError) as caught:
            read_model(MODELS / file)
        sentences.append(str(caught.value))
    assert "conv1, conv2, dense1, dense_1" in sentences[0]
    assert "the package legacy_nested_container makes from num = 3" in sentences[1]


@pytest.mark.parametrize(
    ("config", "code"),
    [
        ({"class_name": "Functional", "config": {"name": "empty"}}, "model-no-layers"),
        ({"class_name": "Dense", "config": {"units": 2}}, "model-one-layer"),
        ({"class_name": "Own", "config": {}, "registered_name": "Custom>Own"}, "model-subclassed"),
        ({"class_name": "Own", "config": {"depth": 2}, "registered_name": "pack>Own"}, "model-registered"),
        ({"class_name": "Own", "config": {"name": "own"}, "registered_name": "pack>Own"}, "model-subclassed"),
    ],
)
def test_what_is_no_network_is_told_apart(tmp_path, config, code):
    with pytest.raises(ConvvizError) as caught:
        read_model(keras_file(tmp_path / "m.keras", config))
    assert caught.value.code == code


# What a file is for those who are asked to open any


def test_models_and_what_has_to_do_with_them_are_recognised_by_their_content(tmp_path):
    keras_file(tmp_path / "keras.png", SOUND)
    h5_file(tmp_path / "hdf5.txt", SOUND, dense_group)
    (tmp_path / "cut").write_bytes(keras_bytes()[:150])
    found = {path.name: recognised(path) for path in tmp_path.iterdir()}
    assert found == {"keras.png": "model", "hdf5.txt": "model", "cut": "model"}
    related = ("notebook", "pickle", "torch", "torch archive", "onnx", "tflite", "saved model", "gguf")
    related += ("safetensors", "graph", "checkpoint", "model in an archive", "saved model archive")
    others = ("page", "text", "npy", "npz", "archive", "picture", "document", "office", "gzip", "zeros")
    for name in (*related, *others):
        path = tmp_path / "any"
        path.write_bytes(OTHERS[name][0])
        assert recognised(path) == ("related" if name in related else "other"), name
    (tmp_path / "description").write_bytes(OTHERS["architecture"][0])
    assert recognised(tmp_path / "description") == "model"


def test_an_archive_that_holds_a_model_is_not_taken_for_one(tmp_path):
    path = tmp_path / "lesson.cvlesson"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("lesson.toml", b"x")
        archive.writestr("runs/model.keras", keras_bytes())
    assert recognised(path) == "related"


def test_what_cannot_be_looked_at_is_something_else(tmp_path):
    (tmp_path / "folder").mkdir()
    assert recognised(tmp_path / "folder") == recognised(tmp_path / "gone") == "other"


# By one word


def test_a_network_is_opened_by_its_file_its_name_or_its_path(tmp_path):
    path = keras_file(tmp_path / "m.keras", SOUND)
    assert convviz.open_network(path).outputs == convviz.open_network(str(path)).outputs == ("dense",)


@pytest.mark.parametrize("name", zoo.names())
def test_every_network_of_the_zoo_opens_with_weights_that_are_the_same_each_time(name):
    if name in bundled.names():
        pytest.skip("comes along trained")
    network, again = convviz.open_network(name), convviz.open_network(name)
    assert not network.stopped
    for node, other in zip(network.nodes, again.nodes, strict=True):
        kernel = getattr(node.layer, "kernel", None)
        if kernel is not None:
            np.testing.assert_array_equal(kernel, other.layer.kernel)
            limit = np.sqrt(6 / (np.prod(kernel.shape[:-2]) * sum(kernel.shape[-2:])))
            assert limit * 0.9 < np.abs(kernel).max() <= limit * 1.0001


@pytest.mark.parametrize("name", bundled.names())
def test_every_bundled_model_is_opened_by_its_name(name):
    network = convviz.open_network(name)
    outside = read_model(bundled.path(name)).network()
    picture = np.random.default_rng(0).uniform(size=network.input_shapes[0]).astype(np.float32)
    np.testing.assert_array_equal(network.run(picture).output, outside.run(picture).output)


def test_a_name_that_means_nothing_is_refused_with_those_that_do():
    with pytest.raises(ConvvizError, match="lenet5") as caught:
        convviz.open_network("lenet55")
    assert caught.value.code == "model-name-unknown"


# How far it is


def test_it_is_told_how_much_of_the_numbers_is_read(tmp_path):
    path = h5_file(tmp_path / "m.h5", SOUND, dense_group)
    told = []
    read_model(path, told=lambda done, total: told.append((done, total)))
    assert told == [(24, 32), (32, 32)]  # a kernel of 3 × 2 and a bias of 2, of four bytes each


def test_weights_of_another_number_than_the_layer_takes_are_counted(tmp_path):
    def fill(stored):
        dense_weights(stored)
        stored["layers/dense/vars/2"] = BIAS

    with pytest.raises(
        ConvvizError, match=r"has 3 arrays of weights for the layer dense, which takes 2\."
    ) as caught:
        read_model(keras_file(tmp_path / "m.keras", sequential(entry(), dense()), fill)).network()
    assert caught.value.code == "model-weights-count"
