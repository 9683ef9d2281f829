"""What stands at a place of a page, as a lesson points to it: the reverse of `ui.lessons.locating`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QWidget

from convviz.lessons.lesson import LookAt
from convviz.ui.page import Page

if TYPE_CHECKING:
    from convviz.ui.pages.lab.page import LabPage
    from convviz.ui.pages.network.page import NetworkPage

_INNER = ("qt_", "_")


def look_at(page: Page, place: QPoint) -> LookAt | None:
    """A cell, a map, a layer or a control at a place of the page; None where a lesson can point to nothing."""
    if page.page_id == "lab":
        found = _in_lab(cast("LabPage", page), place)
    elif page.page_id == "network":
        found = _in_network(cast("NetworkPage", page), place)
    else:
        found = None
    return found or _control(page, place)


def _in_lab(page: LabPage, place: QPoint) -> LookAt | None:
    stage_view = page.pictures_card.stage_view
    for grid in range(len(page.workspace.state.stages) + 1):
        view = stage_view.grid_view(grid)
        if view is None or not view.isVisible():
            continue
        inside = view.mapFrom(page, place)
        if not view.rect().contains(inside):
            continue
        at = view.cell_at(QPointF(inside))
        if at is None or min(at) < 0:
            return LookAt(at=grid)
        channel, row, column = at
        return LookAt(at=grid, cell=(row, column, channel) if channel else (row, column))
    return None


def _in_network(page: NetworkPage, place: QPoint) -> LookAt | None:
    panel = page.workspace.state.view.panel
    if panel == "overview":
        return _in_overview(page, place)
    return _in_wall(page, place) if panel == "maps" else None


def _in_overview(page: NetworkPage, place: QPoint) -> LookAt | None:
    from convviz.ui.pages.network.overview import OverviewPanel

    panel = page.panel("overview")
    if not isinstance(panel, OverviewPanel) or not panel.canvas.isVisible():
        return None
    inside = panel.canvas.mapFrom(page, place)
    if not panel.canvas.rect().contains(inside):
        return None
    hit = panel.canvas.hit(QPointF(inside))
    if hit.place is not None:
        return LookAt(at=hit.place.layer, channel=max(hit.place.channel, 0))
    return None if hit.vertex is None else LookAt(at=hit.vertex.node)


def _in_wall(page: NetworkPage, place: QPoint) -> LookAt | None:
    from convviz.ui.pages.network.maps import MapsPanel

    panel = page.panel("maps")
    if not isinstance(panel, MapsPanel) or not panel.wall.isVisible():
        return None
    inside = panel.wall.mapFrom(page, place)
    channel = panel.wall.map_at(QPointF(inside)) if panel.wall.rect().contains(inside) else None
    return None if channel is None else LookAt(at=page.workspace.state.cursor.layer, channel=channel)


def _control(page: Page, place: QPoint) -> LookAt | None:
    """The innermost widget there that has a name of its own on the page."""
    widget: QWidget | None = page.childAt(place)
    while widget is not None and widget is not page:
        name = widget.objectName()
        if name and not name.startswith(_INNER) and page.findChild(QWidget, name) is widget:
            return LookAt(control=name)
        widget = widget.parentWidget()
    return None
