"""Sets by name lie where Keras keeps its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from convviz.pictures.sets.named import CLASS_NAMES, NAMES, named_path


def test_each_has_ten_different_classes():
    assert NAMES == ("mnist", "fashion-mnist", "cifar10")
    assert all(len(set(names)) == 10 for names in CLASS_NAMES.values())
    assert CLASS_NAMES["fashion-mnist"][9] == "Ankle boot"


def test_they_lie_in_keras_own_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    assert named_path("mnist") == tmp_path / "datasets" / "convviz" / "mnist.npz"
    monkeypatch.delenv("KERAS_HOME")
    assert named_path("cifar10").is_relative_to(Path.home() / ".keras")
    assert named_path("cifar10", tmp_path).parent == tmp_path / "datasets" / "convviz"


def test_other_names_have_no_place():
    with pytest.raises(KeyError):
        named_path("../mnist")
