"""Where on a page what a lesson points at is: a control, a grid or a cell of the lab, a layer or a map of a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtWidgets import QWidget

from convviz.lessons.lesson import LookAt
from convviz.painting.box import Box
from convviz.painting.network.overview_layout import Column
from convviz.painting.network.overview_looks import Looks
from convviz.painting.network.overview_maps import column_slots
from convviz.states.network.state import Place
from convviz.ui.page import Page

if TYPE_CHECKING:
    from convviz.ui.pages.lab.page import LabPage
    from convviz.ui.pages.network.page import NetworkPage


def locate(page: Page, look: LookAt) -> QRect | None:
    """Where something is in the coordinates of the page; None where it is not on screen."""
    if look.control:
        found = page.findChild(QWidget, look.control)
        return None if found is None or not found.isVisible() else _on_page(page, found, QRectF(found.rect()))
    if page.page_id == "lab" and isinstance(look.at, int):
        return _in_lab(page, look, look.at)
    if page.page_id == "network" and isinstance(look.at, str):
        return _in_network(page, look, look.at)
    return None


def _in_lab(page: Page, look: LookAt, grid: int) -> QRect | None:
    lab: LabPage = page  # pyright: ignore[reportAssignmentType] - its id says so
    view = lab.pictures_card.stage_view.grid_view(grid)
    if view is None or not view.isVisible():
        return None
    if look.cell is not None:
        row, column, *rest = look.cell
        return _on_page(page, view, view.rect_of(rest[0] if rest else look.channel or 0, row, column))
    inside = QRectF(view.rect()) if look.channel is None else view.map_rect(look.channel)
    return _on_page(page, view, inside)


def _in_network(page: Page, look: LookAt, layer: str) -> QRect | None:
    network: NetworkPage = page  # pyright: ignore[reportAssignmentType] - its id says so
    panel = network.workspace.state.view.panel
    if panel == "overview":
        return _in_overview(network, look, layer)
    if panel == "maps" and network.workspace.state.cursor.layer == layer:
        return _in_wall(network, look)
    return None


def _in_overview(page: NetworkPage, look: LookAt, layer: str) -> QRect | None:
    from convviz.ui.pages.network.overview import OverviewPanel

    panel = page.panel("overview")
    if not isinstance(panel, OverviewPanel):
        return None
    canvas = panel.canvas
    looks = canvas.looks()
    if looks is None:
        return None
    column = looks.layout.columns.get(looks.scene.graph.vertex_of.get(layer, ""))
    if column is None:
        return None
    box = looks.viewport.screen(column.box)
    if look.channel is not None:
        slots = column_slots(column, looks, canvas.options())
        box = slots.of(look.channel) or box
        if look.cell is not None and column.shape is not None:
            box = _cell_of(box, column, look.cell[0], look.cell[1])
    return _on_page(page, canvas, _inside(box, looks))


def _in_wall(page: NetworkPage, look: LookAt) -> QRect | None:
    from convviz.ui.pages.network.maps import MapsPanel

    panel = page.panel("maps")
    if not isinstance(panel, MapsPanel):
        return None
    wall = panel.wall
    if look.channel is None:
        return _on_page(page, wall, QRectF(wall.rect()))
    rect = wall.map_rect(look.channel)
    if look.cell is not None:
        at = wall.position_of(Place("", look.channel, look.cell[0], look.cell[1]))
        rect = QRectF(at.x() - 3, at.y() - 3, 6, 6)
    return _on_page(page, wall, rect)


def _cell_of(box: Box, column: Column, row: int, at: int) -> Box:
    shape = column.shape
    if shape is None:
        return box
    width, height = box.width / shape.width, box.height / shape.height
    return Box(box.x + at * width, box.y + row * height, width, height)


def _inside(box: Box, looks: Looks) -> QRectF:
    """What of a box the view shows."""
    return box.rect.intersected(looks.view.rect)


def _on_page(page: Page, widget: QWidget, rect: QRectF) -> QRect | None:
    """A rectangle of a widget on the page; None where nothing of it is to be seen."""
    corner = widget.mapTo(page, QPoint(0, 0))
    seen = rect.toAlignedRect().translated(corner).intersected(page.rect())
    return None if seen.isEmpty() else seen
