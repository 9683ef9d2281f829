"""TF_CONFIG is read before TensorFlow sees it, and what is wrong in it is said in one sentence."""

from __future__ import annotations

import json

import pytest

from convviz.layers.errors import ConvvizError
from convviz.learning.cluster.processes import Cluster, cluster_of


def config(workers: object, index: object = 0, kind: str = "worker") -> str:
    return json.dumps({"cluster": {"worker": workers}, "task": {"type": kind, "index": index}})


def test_workers_and_the_own_place_among_them_are_read() -> None:
    first = cluster_of(config(["pc-1.school:2222", "[fe80::1]:2222", "10.0.0.3:2222"]))
    assert first == Cluster(("pc-1.school:2222", "[fe80::1]:2222", "10.0.0.3:2222"), 0)
    assert first.is_chief
    assert not cluster_of(config(["a:1", "b:1"], 1)).is_chief


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (None, "it is not set"),
        ("", "it is not set"),
        ("{", "truncated"),
        ('{"cluster": {"worker": ["a:1"]}}', "missing required field `task`"),
        (
            json.dumps(
                {"cluster": {"worker": ["a:1"], "ps": ["b:1"]}, "task": {"type": "worker", "index": 0}}
            ),
            "`ps`",
        ),
        (config("a:1"), "Expected `array`"),
        (config(["a:1", "b"]), "'b' is no address with a port"),
        (config(["a:1", "a:1"]), "two workers have one address"),
        (config(["a:1", "b:1"], 2), "there is no worker 2 among 2 workers"),
        (config(["a:1", "b:1"], -1), "there is no worker -1 among 2 workers"),
        (config(["a:1", "b:1"], 0, "chief"), "there is no chief 0"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_reason(text: str | None, reason: str) -> None:
    with pytest.raises(ConvvizError) as caught:
        cluster_of(text)
    assert caught.value.code == "cluster-wrong"
    assert reason in str(caught.value)
