"""From one run to the next: the network page comes back as it was left, and a drawing survives a crash.

1. At the start the page of a run that crashed is taken if there is one, else that of the last orderly end.
2. Networks that come with the program are there at once. Files are read beside the window: until they are there the
   page shows what was drawn, and no network.
3. While the program runs, every change is noted for recovery.
4. At an orderly end the page is kept for the next start, unless what came back was still being read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from convviz.layers.errors import ConvvizError
from convviz.states.network.state import Cursor, NetworkState
from convviz.texts.errors import sentence
from convviz.workspace.network import NetworkWorkspace
from convviz.workspace.network_recovery import network_form
from convviz.workspace.network_return import Returned, is_at_hand, open_again
from convviz.workspace.recovery import Recovery
from convviz.workspace.task import TaskRunner

_LAST = "last-network.convviz"
_RECOVERY = "recovery-network"


class NetworkSession(QObject):
    """Keeps one network page between runs in `folder`.

    Args:
        workspace: The page's.
        folder: Where it is kept.
        begin_afresh: Opens the network that a first start begins with, for what is fed.

    Signals:
        notice: One translated sentence for the person.
        busy_changed: Whether a network that was open last time is being read.
        crashed: An unexpected exception from the reading thread.
    """

    notice = Signal(str)
    busy_changed = Signal(bool)
    crashed = Signal(object)

    def __init__(
        self,
        workspace: NetworkWorkspace,
        folder: Path,
        begin_afresh: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._begin_afresh = begin_afresh
        self._awaited: NetworkState | None = None
        self._last = folder / _LAST
        self._recovery = Recovery(folder / _RECOVERY, network_form(workspace.blobs), self)
        self._recovery.failed.connect(workspace.refuse)
        self._runner = TaskRunner(self)
        self._runner.busy_changed.connect(self.busy_changed)
        self._runner.finished.connect(self._take)
        self._runner.crashed.connect(self.crashed)

    @property
    def busy(self) -> bool:
        """Whether a network that was open last time is being read."""
        return self._runner.busy

    def begin(self) -> bool:
        """Brings back what there is, and keeps every change from now on; whether there was anything."""
        state = self._kept()
        if state is not None and is_at_hand(state):
            self._take(open_again(state))
        elif state is not None:
            self._awaited = state
            self._workspace.restore(replace(state, cursor=Cursor(), rival=None))
            self._runner.start(lambda: open_again(state))
        self._workspace.opened.connect(self._stop_waiting)
        self._workspace.state_changed.connect(self._note)
        return state is not None

    def cancel(self) -> None:
        """The page begins with the network of a first start, and what is being read is not shown."""
        if self._awaited is not None:
            self._begin_afresh()

    def end(self) -> None:
        """Keeps the page for the next start; nothing is left to recover."""
        if self._awaited is None:
            self._keep()
        self._recovery.finished()

    def _keep(self) -> None:
        from convviz.exports.atomic import write_whole
        from convviz.states.files.network_file import save_network

        try:
            self._last.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._last, save_network(self._workspace.state, self._workspace.blobs))
        except (ConvvizError, OSError):
            return  # no reason to keep the window open

    def _kept(self) -> NetworkState | None:
        """What an earlier run left; its arrays are stored."""
        crashed = self._recovery.pending()
        if crashed is not None:
            self.notice.emit(self.tr("convviz ended unexpectedly last time; your work is back."))
            return self._stored(crashed.state, crashed.arrays)
        if not self._last.exists():
            return None
        from convviz.states.files.network_file import load_network

        try:
            return self._stored(*load_network(self._last.read_bytes()))
        except (ConvvizError, OSError):
            self.notice.emit(self.tr("What was open last time could not be read, so this is a fresh page."))
            return None

    def _stored(self, state: NetworkState, arrays: Mapping[str, NDArray[np.float32]]) -> NetworkState:
        for values in arrays.values():
            self._workspace.blobs.put(values)
        return state

    def _take(self, result: object) -> None:
        if not isinstance(result, Returned):
            return
        workspace, was_awaited = self._workspace, self._awaited is not None
        feeds = workspace.state.feeds if was_awaited else result.state.feeds
        self._awaited = None
        if result.restored is not None:
            for loaded in result.networks:
                workspace.networks.put(loaded.model.key, loaded.opened)
            # What was drawn or fed while the network was read counts.
            workspace.restore(replace(result.restored, feeds=feeds))
        else:
            fed = replace(result.state, model=None, feeds=feeds, edits=(), cursor=Cursor(), rival=None)
            workspace.restore(fed)
            self._open_instead(result)
        self._tell(result)

    def _open_instead(self, result: Returned) -> None:
        """What the network's file holds now, else the network of a first start."""
        loaded = result.loaded
        if loaded is None:
            self._begin_afresh()
            return
        self._workspace.open(loaded.model, loaded.opened, loaded.preparations)
        self._workspace.undo_stack.clear()

    def _tell(self, result: Returned) -> None:
        """Says what did not come back."""
        name = "" if result.state.model is None else result.state.model.name
        if result.refusal is not None:
            text = self.tr("{name} was open last time and cannot be opened again: {reason}")
            self.notice.emit(text.format(name=result.missing, reason=sentence(result.refusal)))
        elif result.loaded is not None and result.restored is None and result.state.edits:
            text = self.tr("{name} is not the network that it was last time, so your changes to it are gone.")
            self.notice.emit(text.format(name=name))

    def _stop_waiting(self, _model: object) -> None:
        """Another network was opened: the last one is not waited for any more."""
        self._awaited = None
        self._runner.cancel()

    def _note(self, state: object) -> None:
        if isinstance(state, NetworkState) and self._awaited is None:
            self._recovery.note(state)
