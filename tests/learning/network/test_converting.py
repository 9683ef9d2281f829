"""A network written in the older format is the same network."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from convviz import open_network
from convviz.learning.messages import LAST_EVENTS, Convert, Converted, Event, Failed
from convviz.learning.process.client import WorkerClient
from convviz.networks import bundled


@pytest.fixture
def ask() -> Iterator[object]:
    heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
    client = WorkerClient(heard.put)

    def asked(source: Path, target: Path) -> Event:
        client.convert(Convert(str(source), str(target)))
        while not isinstance(event := heard.get(timeout=120), LAST_EVENTS):
            pass
        return event

    yield asked
    client.close()


def test_the_converted_network_answers_as_the_original_and_a_bad_source_is_refused(
    ask: object, tmp_path: Path
) -> None:
    source, target = bundled.path("mnist"), tmp_path / "mnist.h5"
    assert ask(source, target) == Converted(str(target))  # type: ignore[operator]
    assert [path.name for path in tmp_path.iterdir()] == ["mnist.h5"]
    picture = np.linspace(0, 1, 784, dtype=np.float32).reshape(28, 28, 1)
    one, other = (open_network(str(each)).run(picture).output for each in (source, target))
    np.testing.assert_allclose(one, other, atol=1e-6)

    broken = tmp_path / "broken.keras"
    broken.write_bytes(b"no model")
    failed = ask(broken, tmp_path / "never.h5")  # type: ignore[operator]
    assert isinstance(failed, Failed)
    assert not (tmp_path / "never.h5").exists()
