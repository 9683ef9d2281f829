"""Writes a trained network in Keras's older format, `.h5`, which other programs still ask for."""

from __future__ import annotations

from pathlib import Path

from convviz.learning.network.keras_session import keras
from convviz.learning.network.keras_writing import write_model
from convviz.learning.process.control import Control
from convviz.networks.keras_file import read_model


def convert(source: Path, target: Path, control: Control) -> None:
    """Writes the network of the `.keras` file `source` to the `.h5` file `target`, whole or not at all.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: `source` is no sound file of a network that is known here, or `target` cannot be written.
    """
    found = read_model(source)  # Keras is only given what is on the allow-list
    control.check()
    model = keras().saving.load_model(source, compile=False, safe_mode=True)
    control.check()
    write_model(model, target, found.facts.class_names)
