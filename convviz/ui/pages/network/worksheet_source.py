"""What the network page makes worksheets from: the selected layer, and the table of all layers."""

from __future__ import annotations

from convviz.layers import Cell, ConvvizError
from convviz.networks import Trace
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Worksheet
from convviz.texts.worksheet import file_name
from convviz.ui.pages.exporting.handouts import safe_name
from convviz.workspace.network import NetworkWorkspace


class NetworkWorksheetSource:
    """The network with what it was fed."""

    def __init__(self, workspace: NetworkWorkspace) -> None:
        self._workspace = workspace

    def name(self) -> str:
        """The network's name, and that it is a worksheet."""
        state = self._workspace.state
        return safe_name(file_name("" if state.model is None else state.model.name))

    def worksheet(self, options: SheetOptions) -> Worksheet:
        """A task for one number of the selected layer, and the table.

        Raises:
            ConvvizError: Nothing was computed.
        """
        from convviz.exports.worksheet.network import network_worksheet

        run, cursor = self._workspace.run, self._workspace.state.cursor
        if run is None or run.trace is None:
            raise ConvvizError(
                "no-worksheet-without-run",
                "Nothing was computed yet: draw something, or feed the network a picture.",
            )
        place = cursor.probe
        cell = None
        if place is not None and place.layer == cursor.layer:
            cell = Cell(place.channel, place.row, place.column)
        return network_worksheet(run.trace, cursor.layer, _within(cell, run.trace, cursor.layer), options)


def _within(cell: Cell | None, trace: Trace, layer: str) -> Cell | None:
    """The cell, unless it is one of the padding."""
    if cell is None or layer not in trace:
        return None
    rows, columns, channels = trace.maps(layer).shape
    inside = 0 <= cell.row < rows and 0 <= cell.column < columns and 0 <= cell.channel < channels
    return cell if inside else None
