"""Zooming from the menu: the grid that has the focus, else the selected stage's output."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from convviz.ui.actions import Actions
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.widgets.grid_view import GridView

_NOTCHES = 2


class LabZooming(QObject):
    """Connects the rows of the menu to the views of the grids."""

    def __init__(self, actions: Actions, page: LabPage) -> None:
        super().__init__(page)
        self._page = page
        actions.connect_to("zoom-in", self._zoom_in, "lab")
        actions.connect_to("zoom-out", self._zoom_out, "lab")
        actions.connect_to("fit", self._fit, "lab")

    def _zoom_in(self) -> None:
        self._zoom(_NOTCHES)

    def _zoom_out(self) -> None:
        self._zoom(-_NOTCHES)

    def _zoom(self, notches: int) -> None:
        view = self._view()
        if view is not None:
            view.zoom_by(notches)

    def _fit(self) -> None:
        """All grids at once: "fit" promises the whole picture."""
        for view in self._page.pictures_card.stage_view.findChildren(GridView):
            view.fit()

    def _view(self) -> GridView | None:
        focused = QApplication.focusWidget()
        if isinstance(focused, GridView):
            return focused
        scene = self._page.workspace.scene
        return self._page.pictures_card.stage_view.grid_view(scene.stage + 1)
