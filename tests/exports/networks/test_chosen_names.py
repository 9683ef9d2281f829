"""What the command line calls the classes of a model: as a file of names beside it says, where it fits."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from convviz.exports.networks.chosen import ChosenNetwork, choose_network
from convviz.networks import bundled
from convviz.networks.outputs import Classifier, reading_of

pytestmark = pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled")

NAMES = ("zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return Path(shutil.copy(bundled.path("mnist"), tmp_path / "digits.keras"))


def named(chosen: ChosenNetwork) -> tuple[str, ...]:
    reading = reading_of(chosen.network)
    assert isinstance(reading, Classifier)
    return chosen.names_of(reading)


def test_the_names_beside_the_model_go_before_its_own(model: Path) -> None:
    own = named(choose_network(str(model)))
    model.with_name("digits.keras.classes.txt").write_text("\n".join(NAMES), encoding="utf-8")
    chosen = choose_network(str(model))
    assert named(chosen) == NAMES != own
    assert chosen.notes == ()
    reading = reading_of(chosen.network)
    assert isinstance(reading, Classifier)
    assert chosen.names_of(reading, tuple("abcdefghij")) == tuple("abcdefghij")


@pytest.mark.parametrize("text", ["cat\ndog\n", "\n", '{"a": "b"}'])
def test_names_that_do_not_fit_are_noted_and_not_used(model: Path, text: str) -> None:
    own = named(choose_network(str(model)))
    model.with_name("digits.keras.classes.txt").write_text(text)
    chosen = choose_network(str(model))
    assert named(chosen) == own
    (note,) = chosen.notes
    assert note.startswith("The names in digits.keras.classes.txt are not used: ")
