"""Drawing a block of the overview as one, or layer by layer again."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.workspace.network import NetworkWorkspace


def toggle_block(workspace: NetworkWorkspace, block: str) -> None:
    """Draws a block the other way."""
    view = workspace.state.view
    kept = tuple(each for each in view.collapsed if each != block)
    collapsed = (*view.collapsed, block) if kept == view.collapsed else kept
    workspace.set_view(replace(view, collapsed=collapsed))
