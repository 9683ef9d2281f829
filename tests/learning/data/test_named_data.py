"""Data sets by name come from Keras's own loaders, once, and are plain files from then on."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.data import kept_downloads, named_data
from convviz.learning.data.named_data import fetched
from convviz.learning.messages import Preparing
from convviz.learning.process.control import Cancelled, Unhindered
from convviz.pictures.sets.named import CLASS_NAMES, NAMES, named_path
from convviz.pictures.sets.opening import open_sets

RNG = np.random.default_rng(0)


def loaded(*shape: int) -> named_data.Loaded:
    """As Keras gives CIFAR-10: labels in a column, pictures turned from channels first."""
    x_train, x_test = (
        RNG.integers(0, 256, (count, shape[-1], *shape[:-1])).astype(np.uint8).transpose(0, 2, 3, 1)
        for count in (20, 10)
    )
    y_train, y_test = (np.arange(count, dtype=np.uint8).reshape(-1, 1) % 10 for count in (20, 10))
    return (x_train, y_train), (x_test, y_test)


class FakeKeras:
    """Keras with loaders that count how often they are asked."""

    def __init__(self, load_data: Callable[[], named_data.Loaded]) -> None:
        self.asked = 0

        def load() -> named_data.Loaded:
            self.asked += 1
            print("Downloading data from somewhere")
            return load_data()

        loader = SimpleNamespace(load_data=load)
        self.datasets = SimpleNamespace(mnist=loader, fashion_mnist=loader, cifar10=loader)


@pytest.fixture
def keras(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], named_data.Loaded]], FakeKeras]:
    def install(load_data: Callable[[], named_data.Loaded]) -> FakeKeras:
        fake = FakeKeras(load_data)
        monkeypatch.setattr(named_data, "keras", lambda: fake)
        return fake

    return install


@pytest.mark.parametrize("name", NAMES)
def test_a_set_is_fetched_once_and_opens_without_keras(
    name: str,
    tmp_path: Path,
    keras: Callable[[Callable[[], named_data.Loaded]], FakeKeras],
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = loaded(32, 32, 3)
    fake, told = keras(lambda: data), list[Preparing]()
    path = fetched(name, told.append, Unhindered(), tmp_path)
    assert path == named_path(name, tmp_path)
    assert fetched(name, told.append, Unhindered(), tmp_path) == path
    assert (fake.asked, told) == (1, [Preparing(0, 0, "fetching")])
    assert capsys.readouterr().out == ""
    sets = open_sets(path)
    assert sets.class_names == CLASS_NAMES[name]
    assert sets.test is not None
    assert sets.train.labels.tolist() == list(range(10)) * 2
    np.testing.assert_array_equal(sets.test.picture(3), data[1][0][3])


def test_without_a_network_it_says_what_to_give_instead(
    tmp_path: Path, keras: Callable[[Callable[[], named_data.Loaded]], FakeKeras]
) -> None:
    def offline() -> named_data.Loaded:
        raise Exception("URL fetch failure on https://example.org: None --\nno route")  # noqa: TRY002 - as Keras does

    keras(offline)
    with pytest.raises(ConvvizError) as caught:
        fetched("cifar10", lambda _: None, Unhindered(), tmp_path)
    assert caught.value.code == "set-not-fetched"
    assert str(caught.value) == (
        "cifar10 cannot be fetched (URL fetch failure on https://example.org: None -- no route); give a local copy "
        "instead: an .npz file, idx files, or a zip or folder with one sub-folder a class."
    )
    assert list(tmp_path.iterdir()) == []


def test_a_set_that_nobody_knows_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError, match="those by name are mnist, fashion-mnist, cifar10"):
        fetched("cifar100", lambda _: None, Unhindered(), tmp_path)


def test_it_can_be_cancelled_before_it_is_kept(
    tmp_path: Path, keras: Callable[[Callable[[], named_data.Loaded]], FakeKeras]
) -> None:
    class Stopping:
        calls = 0

        def check(self) -> None:
            self.calls += 1
            if self.calls > 1:
                raise Cancelled

    keras(lambda: loaded(28, 28, 1))
    with pytest.raises(Cancelled):
        fetched("mnist", lambda _: None, Stopping(), tmp_path)
    assert not named_path("mnist", tmp_path).exists()


def test_the_real_loader_finds_what_keras_has_fetched_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("tensorflow")
    monkeypatch.setattr(kept_downloads, "CACHE", str(tmp_path))
    folder = tmp_path / "datasets" / "fashion-mnist"
    folder.mkdir(parents=True)
    pictures = RNG.integers(0, 256, (12, 28, 28)).astype(np.uint8)
    labels = np.arange(12, dtype=np.uint8) % 10
    for part in ("train", "t10k"):
        (folder / f"{part}-labels-idx1-ubyte.gz").write_bytes(gzip.compress(bytes(8) + labels.tobytes()))
        (folder / f"{part}-images-idx3-ubyte.gz").write_bytes(gzip.compress(bytes(16) + pictures.tobytes()))
    sets = open_sets(fetched("fashion-mnist", lambda _: None, Unhindered(), tmp_path))
    np.testing.assert_array_equal(sets.train.picture(5)[..., 0], pictures[5])
    assert sets.train.labels.tolist() == labels.tolist()
