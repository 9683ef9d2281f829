"""The sets of the course open in full, and reading them takes no memory that grows with them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from convviz.pictures.sets.named import CLASS_NAMES
from convviz.pictures.sets.opening import open_sets
from convviz.pictures.sets.scanning import scan
from convviz.pictures.sets.split import class_counts

DATA = Path(__file__).parents[3] / "../shared/data"


def given(name: str) -> Path:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"{name} is not in {DATA}")
    return path


def test_mnist():
    sets = open_sets(given("mnist.npz"))
    assert sets.test is not None
    assert (len(sets.train), len(sets.test)) == (60_000, 10_000)
    assert sets.class_names == CLASS_NAMES["mnist"]
    # The counts of the original.
    assert class_counts(sets.test.labels, 10).tolist() == [
        980,
        1135,
        1032,
        1010,
        982,
        892,
        958,
        1028,
        974,
        1009,
    ]


def test_cifar10_in_a_zip_of_jpegs():
    sets = open_sets(given("cifar10-jpeg.zip"))
    assert sets.test is not None
    assert sets.class_names == CLASS_NAMES["cifar10"]
    assert class_counts(sets.train.labels, 10).tolist() == [5000] * 10
    assert class_counts(sets.test.labels, 10).tolist() == [1000] * 10
    assert sets.train.picture(0).shape == (32, 32, 3)
    assert sets.skipped == ()


def test_cats_and_dogs_in_folders():
    sets = scan(open_sets(given("catsdogs")))
    assert sets.class_names == ("cat", "dog")
    assert [class_counts(part.labels, 2).tolist() for part in sets.parts] == [
        [1648, 3466],
        [354, 745],
        [354, 745],
    ]
    assert all(part.shape == (180, 180, 3) for part in sets.parts)
    assert sets.skipped == ()


def test_every_kind_of_broken_picture_is_passed_over(tmp_path):
    images = [path for path in given("images").rglob("*") if path.is_file()]
    folder = tmp_path / "pictures"
    for name in ("one", "two"):
        (folder / name).mkdir(parents=True)
    for number, path in enumerate(images):
        (folder / ("one", "two")[number % 2] / f"{number}{path.suffix}").symlink_to(path.resolve())
    sets = scan(open_sets(folder))
    assert sets.skipped
    shapes = [np.asarray(sets.train.picture(index)).shape for index in sound_of(sets.train)]
    assert shapes
    assert all(shape[2] in (1, 3) and max(shape) <= 1024 for shape in shapes)


def sound_of(train) -> list[int]:
    """The pictures that can be decoded too."""
    from convviz.layers.errors import ConvvizError

    sound: list[int] = []
    for index in range(len(train)):
        try:
            train.picture(index)
        except ConvvizError:
            continue
        sound.append(index)
    return sound


_GROWTH = """
import sys
from pathlib import Path
import numpy as np
from convviz.pictures.preparation import Preparation
from convviz.pictures.sets.fitted import Fitted
from convviz.pictures.sets.opening import open_sets

def memory():
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1000

train = open_sets(Path(sys.argv[1])).train
with Fitted(train, Preparation(), (150, 150, 3)) as fitted:
    fitted.batch(np.arange(100))
    begun = memory()
    for epoch in range(2):
        for first in range(100, 1500, 20):
            fitted.batch(np.arange(first, first + 20))
    print(memory() - begun)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is measured by /proc")
def test_memory_does_not_grow_with_the_pictures_that_were_read():
    result = subprocess.run(
        [sys.executable, "-c", _GROWTH, str(given("catsdogs"))], capture_output=True, text=True, check=True
    )
    # 1,400 pictures prepared are 94 MB as bytes.
    assert float(result.stdout) < 20
