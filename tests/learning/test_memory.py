"""However many pictures there are, the process that trains takes no more memory for them."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

# Trains on the file given, as if little memory might be used for records, and prints the highest use in MB.
_PROGRAM = """
import json, pathlib, resource, sys
import numpy
from convviz.pictures.sets import records
records.HELD_BYTES = 1_000_000
from convviz.learning.process.control import Unhindered
from convviz.learning.loop.job import run_job
from convviz.learning.network.keras_session import clean_environment
from convviz.learning.messages import Train
from convviz.learning.recipe import Recipe
from convviz.networks.zoo.models import sequential
from convviz.networks.zoo.specs import dense, flatten
network = json.dumps(sequential("small", (32, 32, 3), [flatten(), dense(2, activation="softmax")]).config)
recipe = Recipe("", sys.argv[1], network, epochs=1, batch_size=32)
clean_environment()
run_job(Train(recipe, sys.argv[2]), lambda event: None, Unhindered())
status = pathlib.Path("/proc/self/status")  # what getrusage says may be of the process that started this one
peak = [line.split()[1] for line in status.read_text().splitlines() if "VmHWM" in line] if status.exists() else []
print(int(peak[0]) // 1024 if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


@contextlib.contextmanager
def training(folder: Path, pictures: int) -> Iterator[subprocess.Popen[str]]:
    data = folder / f"{pictures}.npz"
    images = np.random.default_rng(1).integers(0, 256, (pictures, 32, 32, 3), dtype=np.uint8)
    np.savez(data, x_train=images, y_train=np.arange(pictures) % 2)
    command = [sys.executable, "-c", _PROGRAM, str(data), str(folder / f"{pictures}.keras")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()
    data.unlink()


def peak_mb(process: subprocess.Popen[str]) -> int:
    said, complaint = process.communicate(timeout=250)
    assert process.returncode == 0, complaint
    return int(said.split()[-1])


@pytest.mark.skipif(sys.platform == "win32", reason="the highest use of memory is told by POSIX")
def test_memory_does_not_grow_with_the_data(tmp_path: Path) -> None:
    # 15 MB of pictures and 123 MB of them; the first thousand steps are what libraries need to settle.
    with training(tmp_path, 40_000) as many, training(tmp_path, 5_000) as few:
        assert peak_mb(many) - peak_mb(few) < 40
