"""Sound model files with something broken in them, the same in every run; and a child that parses many."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import os
import random
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from convviz.networks.keras.contents import Contents
from convviz.networks.keras.frames import BrokenAnswerError, read_contents

DATA = Path(__file__).parent / "data"

# The child's own code on one file after another: a process for each of ten thousand would take most of the time. It
# ends itself where one takes longer than ten seconds, as the real one would be ended.
_LOOP = """
import io, os, signal, struct, sys
from convviz.networks.keras.child import answer_for
answer = os.fdopen(os.dup(1), "wb", buffering=1 << 20)
os.dup2(2, 1)
while head := sys.stdin.buffer.read(8):
    data = sys.stdin.buffer.read(struct.unpack("<Q", head)[0])
    signal.alarm(10)
    answer_for(data, answer)
    signal.alarm(0)
    answer.flush()
"""


class ParsingLoop:
    """Parses one file after another in a child that is started again whenever one kills it."""

    def __init__(self) -> None:
        self.deaths: list[int] = []
        self._process: subprocess.Popen[bytes] | None = None

    def parse(self, data: bytes) -> Contents | None:
        """What is in it; None where the child died of it. Raises ModelFileError as the real thing does."""
        if self._process is None:
            environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "HDF5_PLUGIN_PRELOAD": "::"}
            self._process = subprocess.Popen(
                [sys.executable, "-c", _LOOP],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
            )
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(len(data).to_bytes(8, "little") + data)
            self._process.stdin.flush()
        try:
            return read_contents(self._process.stdout)
        except BrokenAnswerError:
            self.deaths.append(self.close())
            return None

    def close(self) -> int:
        if self._process is None:
            return 0
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.close()
        try:
            status = self._process.wait(15)
        finally:
            self._process.kill()
            self._process.wait()
            self._process.stdout.close()
            self._process = None
        # An answer of the wrong form from a child that lives on would be a fault of ours.
        assert status != 0
        return status


def flipped(data: bytes, rng: random.Random, start: int = 0) -> bytes:
    """A copy with one to sixteen other bytes, or cut, or with a stretch of zeros."""
    broken = bytearray(data)
    kind = rng.random()
    if kind < 0.05:
        return bytes(broken[: rng.randrange(len(broken))])
    if kind < 0.1:
        at = rng.randrange(start, len(broken))
        length = rng.choice([4, 8, 64])
        broken[at : at + length] = bytes(len(broken[at : at + length]))
        return bytes(broken)
    for _ in range(rng.choice([1, 1, 2, 4, 16])):
        at = rng.randrange(start, len(broken))
        broken[at] = rng.choice([broken[at] ^ (1 << rng.randrange(8)), rng.randrange(256), 0, 255])
    return bytes(broken)


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def members_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def broken_copies(files: list[bytes], count: int, seed: int = 1) -> Iterator[bytes]:
    """Copies of sound files: HDF5 flipped as it is; archives flipped as they are, and inside of their members."""
    rng = random.Random(seed)  # noqa: S311
    archives = {id(data): members_of(data) for data in files if data.startswith(b"PK")}
    metadata = {id(data): _metadata_places(data) for data in files}
    for _ in range(count):
        data = rng.choice(files)
        members = archives.get(id(data))
        if members is None or rng.random() < 0.2:
            yield _flipped_near(data, metadata[id(data)], rng) if members is None else flipped(data, rng)
            continue
        name = rng.choice(["config.json", "model.weights.h5", "model.weights.h5"])
        yield zipped(members | {name: flipped(members[name], rng)})


def _metadata_places(data: bytes) -> list[int]:
    """Where HDF5 keeps its own structures rather than numbers: behind their signatures."""
    marks = (
        b"TREE",
        b"SNOD",
        b"HEAP",
        b"GCOL",
        b"\x89HDF",
        b"OHDR",
        b"FRHP",
        b"BTHD",
        b"BTLF",
        b"OCHK",
        b"FHDB",
    )
    places = []
    for mark in marks:
        at = data.find(mark)
        while at >= 0:
            places.append(at)
            at = data.find(mark, at + 1)
    return places


def _flipped_near(data: bytes, places: list[int], rng: random.Random) -> bytes:
    """Half of the time in the structure, where a byte counts; else anywhere."""
    if rng.random() < 0.5 or not places:
        return flipped(data, rng)
    broken = bytearray(data)
    for _ in range(rng.choice([1, 2, 4])):
        at = min(rng.choice(places) + rng.randrange(200), len(data) - 1)
        broken[at] = rng.choice([broken[at] ^ (1 << rng.randrange(8)), rng.randrange(256), 0, 255])
    return bytes(broken)


ODD = [
    None, True, False, 0, -1, 1, 2, 7, 10**6, 10**9, 2**31, 2**63, -(10**18), 10**400, 0.5, -0.0, 1e308, -1e30,
    float("nan"), float("inf"), "", "relu", "same", "channels_first", "x" * 3000, "\x00", "../..", "Lambda",
    [], [[]], [None], [0, 0], [-1, 3], [10**9, 10**9], [1] * 40, {}, {"class_name": "Lambda", "config": {}},
    {"class_name": "__keras_tensor__", "config": {}}, {"config": {"value": [1, [2]]}},
]  # fmt: skip


def broken_configs(configs: list[dict], count: int, seed: int = 1) -> Iterator[dict]:
    """Copies of sound descriptions with one to four values replaced, removed, doubled or swapped."""
    rng = random.Random(seed)  # noqa: S311
    for _ in range(count):
        config = copy.deepcopy(rng.choice(configs))
        for _ in range(rng.choice([1, 1, 1, 2, 4])):
            places = list(_places(config))
            holder, key = rng.choice(places)
            other, its_key = rng.choice(places)
            kind = rng.random()
            with contextlib.suppress(KeyError, IndexError):
                if kind < 0.65:
                    holder[key] = copy.deepcopy(rng.choice(ODD))
                elif kind < 0.75:
                    del holder[key]
                elif kind < 0.85:
                    holder[key] = copy.deepcopy(other[its_key])
                elif isinstance(holder, list):
                    holder.insert(key, copy.deepcopy(holder[key]))
                else:
                    holder[key] = rng.choice([1, 2, 3, 5, 8])
        yield config


def _places(value: object) -> Iterator[tuple[list | dict, int | str]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield value, key
        yield from _places(inner)


def config_of(data: bytes) -> dict:
    if data.startswith(b"PK"):
        return json.loads(members_of(data)["config.json"])
    import h5py

    with h5py.File(io.BytesIO(data)) as file:
        return json.loads(file.attrs["model_config"])


def say_signal(status: int) -> str:
    return signal.Signals(-status).name if status < 0 else str(status)
