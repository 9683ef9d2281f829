"""Keras in the worker is the same whatever the person has set, and leaves nothing of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
from convviz.learning.network.keras_session import clean_environment, keras
clean_environment()
config = keras().config
print(config.backend(), config.floatx(), config.image_data_format())
"""


def test_the_persons_settings_change_nothing_and_no_folder_is_left(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow")
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    settings = (
        '{"floatx": "float64", "image_data_format": "channels_first", "backend": "jax", "epsilon": 1e-3}'
    )
    (home / "keras.json").write_text(settings)
    own = {"KERAS_HOME": str(home), "KERAS_BACKEND": "torch"}
    folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=os.environ | own | folders,
        cwd=tmp_path,
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.split() == ["tensorflow", "float32", "channels_last"]
    assert list(temporary.iterdir()) == []
    assert sorted(each.name for each in tmp_path.iterdir()) == ["home", "temporary"]
