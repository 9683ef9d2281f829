"""The network page as a step shows it, and the evidence page, which stands on its network."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from convviz.lessons.lesson import Shown
from convviz.lessons.scenes.network_scene import NetworkScene
from convviz.lessons.scenes.network_state import network_state
from convviz.states.evidence.views import EvidenceState
from convviz.states.network.state import NetworkState, Place
from convviz.states.network.store import OpenNetwork
from convviz.ui.lessons.staging.page_stage import PageStage
from convviz.ui.pages.evidence.page import EvidencePage
from convviz.ui.pages.network.page import NetworkPage
from convviz.workspace.kept_steps import KeptSteps, keep_steps
from convviz.workspace.lessons import LessonWorkspace
from convviz.workspace.network import NetworkWorkspace


class NetworkStage(PageStage[NetworkPage]):
    """Brings the network page to a scene, as one step of undo."""

    def __init__(self, page: NetworkPage) -> None:
        super().__init__(page)
        self._pinned: Place | None = None
        page.workspace.changed.connect(self._look)
        self._kept: NetworkState | None = None
        self._steps = KeptSteps((), 0, 0)
        self._kept_networks: dict[str, OpenNetwork] = {}
        self._arrays: dict[str, NDArray[np.float32]] = {}

    def keep(self) -> None:
        """Remembers the state and its steps of undo, with arrays and networks: stores forget what nothing leads to."""
        workspace = self.page.workspace
        self._kept = workspace.state
        self._steps = keep_steps(workspace.undo_stack)
        steps = (each for each in self._steps.states() if isinstance(each, NetworkState))  # else of the tray
        states = (workspace.state, *steps)
        self._arrays = {name: workspace.blobs.get(name) for state in states for name in state.blobs()}
        self._kept_networks = {
            model.key: workspace.networks.get(model.key)
            for state in states
            for model in (state.model, None if state.rival is None else state.rival.model)
            if model is not None and model.key in workspace.networks
        }

    def show(self, shown: Shown, lessons: LessonWorkspace) -> None:
        """Shows the scene; the same one again changes nothing.

        Raises:
            ConvvizError: The scene points to what is not there.
        """
        if shown.network is not None:
            bring(self.page.workspace, shown.network, lessons)
            self._pinned = self._pin()

    def restore(self) -> None:
        """Gives back the network, its input, how it was looked at, and what can be undone."""
        workspace = self.page.workspace
        self._store()
        if self._kept is not None and self._kept != workspace.state:
            workspace.replace_all(self._kept)
        self._steps.put_back(workspace.undo_stack)
        self._store()  # that step forgot what only the steps before it lead to

    def _store(self) -> None:
        workspace = self.page.workspace
        for key, network in self._kept_networks.items():
            workspace.networks.put(key, network)
        for values in self._arrays.values():
            workspace.blobs.put(values)

    def _pin(self) -> Place | None:
        cursor = self.page.workspace.state.cursor
        return cursor.probe if cursor.pinned else None

    def _look(self, _moment: object) -> None:
        """A number that a person pinned, not the step."""
        pinned = self._pin()
        if pinned is not None and pinned != self._pinned:
            self.picked.emit(pinned.layer, (pinned.row, pinned.column, pinned.channel))
        self._pinned = pinned


class EvidenceStage(PageStage[EvidencePage]):
    """Brings the evidence page to a scene; `network` keeps and restores what it stands on."""

    def __init__(self, page: EvidencePage, network: NetworkStage) -> None:
        super().__init__(page)
        self._network = network
        self._kept: EvidenceState | None = None

    def keep(self) -> None:
        """Remembers how the network was looked at."""
        self._kept = self.page.evidence.state

    def show(self, shown: Shown, lessons: LessonWorkspace) -> None:
        """Shows the scene.

        Raises:
            ConvvizError: The scene points to what is not there.
        """
        if shown.evidence is not None:
            bring(self._network.page.workspace, shown.evidence.network, lessons)
            self.page.evidence.set_state(shown.evidence.look)

    def restore(self) -> None:
        """Gives back how the network was looked at."""
        if self._kept is not None:
            self.page.evidence.set_state(self._kept)


def bring(workspace: NetworkWorkspace, scene: NetworkScene, lessons: LessonWorkspace) -> None:
    """Brings a workspace to a scene whose network is loaded."""
    loaded = lessons.networks.get(scene.model)
    if loaded is None or lessons.files is None:
        return
    workspace.networks.put(loaded.model.key, loaded.opened)
    state = network_state(
        scene, loaded.model, loaded.opened, loaded.preparations, lessons.files.files, workspace.blobs
    )
    if state != workspace.state:
        workspace.replace_all(state)
