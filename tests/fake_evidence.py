"""A worker that answers questions without TensorFlow, for tests of the window.

`python fake_evidence.py HOW STEP_SECONDS`: HOW is "well", "fails" (every question is refused, with a code that is not
known), "refuses" (with one that is), "dies" (at the first
question) or "slow" (an answer comes in ten
parts, a step apart). Arrays have the names and shapes that `convviz.states.evidence.answers` tells, and made-up numbers
that depend on the question and on what it is about.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import time
import zlib
from pathlib import Path

import msgspec
import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.learning.evidence.class_maps import grad_cam, grad_cam_plus_plus, layer_cam, weighted
from convviz.learning.evidence.handing import take
from convviz.learning.messages import (
    Answered,
    Ask,
    Cancel,
    Failed,
    Partly,
    Preparing,
    Stopped,
    read_request,
    send,
)
from convviz.networks.network import Network
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import Attribution, Flip, Forget, HeatMap, Maximise, Scan, Score

PARTS = 10
_CAMS = {"grad-cam": grad_cam, "grad-cam++": grad_cam_plus_plus, "layer-cam": layer_cam}


class Worker:
    def __init__(self, how: str, step_s: float) -> None:
        self.how, self.step_s = how, step_s
        self.out = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        self.work: queue.SimpleQueue[Ask | None] = queue.SimpleQueue()
        self.cancelled = threading.Event()

    def serve(self) -> None:
        threading.Thread(target=self.listen, daemon=True).start()
        while (request := self.work.get()) is not None:
            send(self.out, self.outcome(request))
        os._exit(0)

    def listen(self) -> None:
        while (request := read_request(sys.stdin.buffer)) is not None:
            match request:
                case Ask():
                    self.cancelled.clear()
                    self.work.put(request)
                case Cancel():
                    self.cancelled.set()
                case _:
                    raise TypeError(request)
        os._exit(0)

    def outcome(self, asked: Ask) -> Answered | Failed | Stopped:
        send(self.out, Preparing(0, 0, "starting"))
        if self.how == "dies":
            os._exit(7)
        if self.how == "fails":
            return Failed.of(ConvvizError("evidence-layer", "The layer x has no maps.", layer="x"))
        if self.how == "refuses":
            return Failed.of(ConvvizError("heat-layer-flat", "x gives 3 numbers.", layer="x", shape="3"))
        whole = answer(asked, take(Path(asked.folder)))
        for part in range(PARTS if self.how == "slow" else 0):
            if self.cancelled.is_set():
                return Stopped()
            send(self.out, Partly(msgspec.structs.replace(whole, done=part, total=PARTS)))
            time.sleep(self.step_s)
        return Stopped() if self.cancelled.is_set() else Answered(whole)


def answer(asked: Ask, network: Network) -> Answer:
    """A made-up answer to a question, the same each time."""
    sums = [f"{float(np.sum(array)):.6f}" for array in asked.arrays]
    generator = np.random.default_rng(
        zlib.crc32(msgspec.json.encode(asked.question) + " ".join(sums).encode())
    )

    def some(*shape: int) -> np.ndarray:
        return generator.normal(size=shape).astype(np.float32)

    question = asked.question
    shape = network.input_shapes[0]
    match question:
        case HeatMap():
            maps = network.as_maps(question.layer, network.run(*asked.arrays)[question.layer])
            gradients = some(*maps.shape)
            if question.method == "score-cam":
                increases = some(maps.shape[2])
                made = weighted(maps, np.exp(increases) / np.exp(increases).sum())
                beside = {"increases": increases}
            else:
                made = _CAMS[question.method](maps, gradients)
                beside = {"gradients": gradients}
            arrays = {"map": made.map, "sum": made.sum, "weights": made.weights, **beside}
            return Answer(arrays, {"score": 3.5})
        case Attribution():
            facts = {"score": 3.5, "baseline_score": -1.0, "sum": 4.49, "window": 4.0, "stride": 2.0}
            if question.method != "occlusion":
                return Answer({"map": some(*shape)}, facts)
            arrays = {
                "map": some(*shape[:2], 1),
                "scores": some(7, 9),
                "nothing": np.zeros(shape, np.float32),
            }
            return Answer(arrays, facts)
        case Maximise():
            count = len(question.channels)
            pictures = generator.random((count, *shape), dtype=np.float32)
            return Answer({"pictures": pictures, "excitements": some(count) + 9, "starts": some(count)})
        case Forget():
            count = question.stages + 1
            layers = ("", *(f"layer {stage}" for stage in range(question.stages)))
            alike = np.linspace(1, 0, count, dtype=np.float32)
            return Answer({"maps": np.abs(some(count, *shape[:2])), "alike": alike}, texts={"layers": layers})
        case Score():
            names = ("deletion", "insertion", "random_deletion", "random_insertion")
            curves = {name: generator.random(question.steps + 1, dtype=np.float32) for name in names}
            shares = np.linspace(0, 1, question.steps + 1, dtype=np.float32)
            areas = {f"{name}_area": float(curve.mean()) for name, curve in curves.items()}
            return Answer({**curves, "shares": shares}, areas)
        case Flip():
            confidences = generator.random((6, 10), dtype=np.float32)
            facts = {"before": 7.0, "after": 3.0, "size": 0.02, "flipped": 1.0}
            return Answer(
                {"changed": some(*shape), "difference": some(*shape) / 50, "confidences": confidences}, facts
            )
        case Scan():
            maps = network.maps_shape(question.layer)
            assert maps is not None
            channels, count = maps[2], 40
            places = np.arange(count, dtype=np.float32)
            arrays = {
                "top": generator.integers(0, count, (channels, question.top)).astype(np.float32),
                "strengths": np.abs(some(channels, question.top)),
                "cells": np.zeros((channels, question.top, 2), np.float32),
                "maxima": np.abs(some(channels)),
                "alike": np.eye(channels, dtype=np.float32),
                "vectors": some(count, channels),
                "labels": places % 3,
                "answers": places % 2,
                "places": places,
            }
            return Answer(arrays, {"pictures": float(count)}, {"classes": ("one", "two", "three")})


if __name__ == "__main__":
    Worker(sys.argv[1], float(sys.argv[2])).serve()
