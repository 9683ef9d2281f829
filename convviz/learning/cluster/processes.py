"""The processes that train one network together, as the environment variable TF_CONFIG names them. No TensorFlow."""

from __future__ import annotations

import re
from dataclasses import dataclass

import msgspec

from convviz.layers.errors import ConvvizError

TF_CONFIG = "TF_CONFIG"
"""The environment variable that TensorFlow itself reads."""

_ADDRESS = re.compile(r"[^\s:]+:\d{1,5}|\[[0-9A-Fa-f:.]+\]:\d{1,5}")


@dataclass(frozen=True)
class Cluster:
    """Who trains together.

    Attributes:
        workers: `host:port` of each process, the same list in each of them.
        index: Which of them this one is.
    """

    workers: tuple[str, ...]
    index: int

    @property
    def is_chief(self) -> bool:
        """Whether this process writes the files."""
        return self.index == 0


class _Task(msgspec.Struct):
    type: str
    index: int


class _Workers(msgspec.Struct, forbid_unknown_fields=True):
    worker: list[str]


class _Config(msgspec.Struct):
    cluster: _Workers
    task: _Task


def cluster_of(config: str | None) -> Cluster:
    """What the text of TF_CONFIG says.

    Raises:
        ConvvizError: It is missing, or does not name workers with addresses and which of them this process is.

    >>> cluster_of('{"cluster": {"worker": ["a:2000", "b:2000"]}, "task": {"type": "worker", "index": 1}}')
    Cluster(workers=('a:2000', 'b:2000'), index=1)
    """
    if not config:
        raise _wrong("it is not set")
    try:
        found = msgspec.json.decode(config, type=_Config)
    except msgspec.DecodeError as error:
        raise _wrong(str(error)) from error
    workers = tuple(found.cluster.worker)
    odd = next((each for each in workers if not _ADDRESS.fullmatch(each)), None)
    if odd is not None:
        raise _wrong(f"{odd[:60]!r} is no address with a port")
    if len(set(workers)) < len(workers):
        raise _wrong("two workers have one address")
    if found.task.type != "worker" or not 0 <= found.task.index < len(workers):
        raise _wrong(f"there is no {found.task.type[:20]} {found.task.index} among {len(workers)} workers")
    return Cluster(workers, found.task.index)


def _wrong(reason: str) -> ConvvizError:
    sentence = (
        f"--distributed reads the processes of a training from TF_CONFIG, and cannot ({reason}); "
        '{"cluster": {"worker": ["host:port", …]}, "task": {"type": "worker", "index": 0}} would be right.'
    )
    return ConvvizError("cluster-wrong", sentence, reason=reason)
