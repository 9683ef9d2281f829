"""What a file is, told by its content; every kind that is no model gets a sentence of its own."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
from model_files import dense, dense_group, entry, h5_file, hdf5, keras_file, sequential, weights_of

import convviz
from convviz.layers import ConvvizError
from convviz.networks import bundled, zoo
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
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(50), "model-unrecognised"),
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
    with pytest.raises(ConvvizError, match=r"no file gone\.h5 that can be read"):
        read_model(tmp_path / "gone.h5")


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
        facts = {"file": "F"} | {
            name: name for name in ("reason", "limit", "received", "stored", "what", "kind")
        }
        facts |= {name: name for name in ("type", "layer", "expected", "shape", "open", "name")}
        assert "{" not in english.format(**facts) + words[code].format(**facts)


@pytest.mark.skipif(not MODELS.is_dir(), reason="the folder of model files is not here")
@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("AhmedKamel200058__model.keras", "model-lfs-pointer"),
        ("truncated__model.keras", "model-truncated"),
        ("tensorspace-team__weights.h5", "model-weights-only"),
        ("rohitkr8527__cifar10_model.keras", "model-subclassed"),
        ("keras-team__pre_pr22362_nested_container.keras", "model-subclassed"),
    ],
)
def test_each_unsound_file_of_the_collection_is_refused_for_its_reason(file, code):
    with pytest.raises(ConvvizError) as caught:
        read_model(MODELS / file)
    assert caught.value.code == code


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
