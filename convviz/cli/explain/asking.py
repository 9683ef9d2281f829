"""Asks the worker about a network for `convviz explain`, and shows how far it is."""

from __future__ import annotations

import contextlib
import queue
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from convviz.cli.train.progress import progress_cells, show_line
from convviz.layers.errors import ConvvizError
from convviz.learning.evidence.handing import put
from convviz.learning.messages import Answered, Ask, Event, Failed, Partly, Preparing, Stopped
from convviz.learning.process.client import COMMAND, WorkerClient
from convviz.networks.network import Network
from convviz.networks.packing import pack
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Question

# Between looks at the keyboard: Windows hears no Ctrl+C while a thread waits without end.
_LOOK_S = 0.25


class Asker:
    """One worker for all questions about a network; it starts with the first of them.

    Args:
        network: The network.
        command: What starts a worker.
    """

    def __init__(self, network: Network, command: tuple[str, ...] = COMMAND) -> None:
        self._network = network
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._client = WorkerClient(self._events.put, command)
        self._open = contextlib.ExitStack()
        self._where: tuple[str, str] | None = None

    def ask(self, question: Question, arrays: tuple[Floats, ...] = (), words: str = "") -> Answer:
        """The whole answer to a question.

        Args:
            question: What is asked.
            arrays: What it is about.
            words: What stands before the progress bar.

        Raises:
            ConvvizError: It cannot be answered.
            KeyboardInterrupt: Ctrl+C.
        """
        digest, folder = self._handed()
        self._client.ask(Ask(question, digest, folder, arrays))
        while True:
            match self._next():
                case Preparing():
                    show_line(f"{words}starting …", last=False)
                case Partly(answer):
                    show_line(f"{words}{progress_cells(answer.done, answer.total)}", last=False)
                case Answered(answer):
                    show_line("", last=False)
                    return answer
                case Failed() as failed:
                    show_line("", last=False)
                    raise failed.error()
                case Stopped():
                    raise KeyboardInterrupt
                case _:
                    pass

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Closing its standard input is the worker's order to stop what it does and to leave.
        self._client.close()
        self._open.close()

    def _handed(self) -> tuple[str, str]:
        """The digest of the network, and the folder where it was put."""
        if self._where is None:
            packed = pack(self._network)
            try:
                folder = self._open.enter_context(tempfile.TemporaryDirectory(prefix="convviz-explain-"))
                put(packed, Path(folder))
            except OSError as error:
                reason = error.strerror or str(error)
                sentence = f"The network cannot be handed over to be explained: {reason}."
                raise ConvvizError("evidence-handing", sentence, reason=reason) from error
            self._where = packed.digest, folder
        return self._where

    def _next(self) -> Event:
        while True:
            with contextlib.suppress(queue.Empty):
                return self._events.get(timeout=_LOOK_S)
