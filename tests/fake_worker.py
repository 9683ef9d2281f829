"""A worker that trains nothing, for tests of the window: it speaks the frames, and keeps a run folder as the real one.

`python fake_worker.py HOW STEP_SECONDS`: HOW is "well", "dies" (in epoch 2 of a run that is new), "cut" (in the middle
of a frame), "garbles", or "fails" (before the first step).
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
from pathlib import Path

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import (
    BatchReport,
    Begun,
    Cancel,
    Continue,
    Convert,
    Converted,
    EpochReport,
    Failed,
    Fetch,
    Fetched,
    Finished,
    Measurement,
    Pause,
    Paused,
    Preparing,
    Stopped,
    Train,
    read_request,
    send,
)
from convviz.learning.run_folder import RunFacts, RunFolder
from convviz.networks import bundled, zoo

STEPS = 10
CLASSES = ("zero", "one", "two")


class CancelledError(Exception):
    pass


class Worker:
    def __init__(self, how: str, step_s: float) -> None:
        self.how, self.step_s = how, step_s
        self.out = os.fdopen(os.dup(1), "wb")
        os.dup2(2, 1)
        self.work: queue.SimpleQueue[Train | Fetch | Convert | None] = queue.SimpleQueue()
        self.cancelled, self.paused = threading.Event(), threading.Event()

    def serve(self) -> None:
        threading.Thread(target=self.listen, daemon=True).start()
        while (request := self.work.get()) is not None:
            try:
                self.do(request)
            except CancelledError:
                send(self.out, Stopped())

    def listen(self) -> None:
        while (request := read_request(sys.stdin.buffer)) is not None:
            match request:
                case Cancel():
                    self.cancelled.set()
                case Pause():
                    self.paused.set()
                case Continue():
                    self.paused.clear()
                case _:
                    self.cancelled.clear()
                    self.paused.clear()
                    self.work.put(request)
        os._exit(0)

    def do(self, request: Train | Fetch | Convert) -> None:
        match request:
            case Fetch(name=name):
                for done in range(3):
                    send(self.out, Preparing(done, 3, "fetching"))
                if self.how == "fails":
                    send(self.out, Failed.of(ConvvizError("data-missing", "There is nothing to learn from.")))
                    return
                send(self.out, Fetched(name, f"/nowhere/{name}.npz"))
            case Convert(source=source, target=target):
                Path(target).write_bytes(Path(source).read_bytes())
                send(self.out, Converted(target))
            case Train():
                self.train(request)

    def train(self, request: Train) -> None:
        send(self.out, Preparing(0, 0, "starting"))
        if self.how == "fails":
            (Path(request.folder) / "run.json").write_text("{}")  # a worker keeps why it failed
            error = ConvvizError("data-missing", "There is nothing to learn from.")
            send(self.out, Failed.of(error))
            return
        folder = RunFolder(Path(request.folder))
        history = list(folder.history()) if request.resume and folder.path.exists() else []
        first = history[-1].epoch + 1 if history else 1
        facts = RunFacts(
            request.recipe,
            json.dumps(zoo.config("mnist")),
            f"2026-11-22T{time.time() % 86400:012.6f}",
            CLASSES,
            (10, 10, 10),
        )
        folder.write_facts(facts)
        send(self.out, Begun(93_322, 93_322, CLASSES, (10, 10, 10), 6, STEPS, first))
        if self.how == "garbles":
            self.out.write(b"Epoch 1/5: what a nice progress bar")
            self.out.flush()
            time.sleep(60)
        try:
            self.epochs(request, folder, history, first)
        except CancelledError:
            self.write_end(folder, facts, "stopped")
            raise
        self.write_end(folder, facts, "finished")
        measured = (Measurement("test", 30, 0.9, 0.9, 0.01),)
        send(self.out, Finished(request.output, "0" * 64, 93_322, 1.5, measured))

    def epochs(self, request: Train, folder: RunFolder, history: list[EpochReport], first: int) -> None:
        epochs = request.recipe.epochs
        for epoch in range(first, epochs + 1):
            for step in range(1, STEPS + 1):
                self.check()
                share = epoch - 1 + step / STEPS
                time.sleep(self.step_s)
                send(self.out, BatchReport(epoch, epochs, step, STEPS, 2 / (1 + share), 0.5, 640.0))
                if epoch == 2 and step == 5 and not request.resume:
                    self.perhaps_die()
            report = EpochReport(
                epoch, epochs, 2 / (1 + epoch), 0.5 + epoch / (4 * epochs), {"validation": 0.6 + epoch / 100},
                STEPS * self.step_s or 0.01, 2 / (1 + epoch), (1.0, 0.5, -1.0), 0.001,
            )  # fmt: skip
            history.append(report)
            folder.write_history(tuple(history))
            send(self.out, report)

    def perhaps_die(self) -> None:
        if self.how == "cut":
            self.out.write(b"CVF1\x40\0\0\0{")
            self.out.flush()
        if self.how in {"cut", "dies"}:
            os._exit(9)

    def check(self) -> None:
        if self.paused.is_set() and not self.cancelled.is_set():
            send(self.out, Paused())
            while self.paused.is_set() and not self.cancelled.is_set():
                time.sleep(0.005)
        if self.cancelled.is_set():
            raise CancelledError

    def write_end(self, folder: RunFolder, facts: RunFacts, status: str) -> None:
        folder.write_facts(
            RunFacts(facts.recipe, facts.config, facts.begun, facts.classes, facts.counts, status=status)
        )
        folder.model.write_bytes(bundled.path("mnist").read_bytes())


if __name__ == "__main__":
    Worker(sys.argv[1], float(sys.argv[2])).serve()
