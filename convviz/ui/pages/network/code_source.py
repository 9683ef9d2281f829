"""What the network page gives programs for: the selected layer."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance

from convviz.exports.code.dialect import Dialect
from convviz.exports.code.network_code import Start
from convviz.exports.code.script import Script
from convviz.layers import ConvvizError
from convviz.ui.pages.exporting.handouts import safe_name
from convviz.workspace.network import NetworkWorkspace


class NetworkCodeSource:
    """The selected layer with what leads to it; the network's output while none is selected."""

    starts = True

    def __init__(self, workspace: NetworkWorkspace) -> None:
        self._workspace = workspace

    @property
    def changes(self) -> tuple[SignalInstance, ...]:
        """Another layer is selected, or it puts out something else."""
        return (self._workspace.followed,)

    def name(self) -> str:
        """The network's name and the layer's."""
        state, layer = self._workspace.state, self._layer()
        return safe_name(f"{'' if state.model is None else state.model.name} {layer}")

    def script(self, dialect: Dialect, start: Start, data: str) -> Script:
        """The program for one layer.

        Raises:
            ConvvizError: Nothing was computed, or there are no words for the layer.
        """
        from convviz.exports.code.network_code import network_code

        run = self._workspace.run
        if run is None or run.trace is None:
            raise ConvvizError(
                "no-code-without-run",
                "Nothing was computed yet: draw something, or feed the network a picture.",
            )
        return network_code(run.trace, self._layer(), dialect, start=start, data=data)

    def _layer(self) -> str:
        run = self._workspace.run
        return self._workspace.state.cursor.layer or ("" if run is None else run.network.outputs[0])
