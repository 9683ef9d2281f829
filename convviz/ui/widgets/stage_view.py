"""The pictures of the lab: every grid in a view of its own, and between them window, kernel and signs."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from convviz.painting.box import Box
from convviz.painting.chain.stage_items import ALL_DETAILS, Details, place_stages
from convviz.painting.chain.stage_layout import StageLayout
from convviz.painting.chain.stages import paint_block, paint_signs
from convviz.painting.chain.trouble import TROUBLE_HEIGHT_PX, paint_trouble
from convviz.painting.grids.grid_geometry import UNZOOMED
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.lab.scene import LabScene
from convviz.ui.vector_painting import paint_options
from convviz.ui.widgets.grid_view import BEYOND_PX, GridPicture, GridView
from convviz.workspace.lab import LabWorkspace


class StageView(QWidget):
    """Arranges the grids of the scene.

    The selected stage's input is the widget `inputView` and its output `outputView`; the others are `stageGrid0`,
    `stageGrid1` and so on, by the number of their grid. They are made when the widget first gets its size.
    """

    def __init__(self, workspace: LabWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stageView")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._cache = PaintCache()
        self._scene: LabScene = workspace.scene
        self._details = ALL_DETAILS
        self._layout = StageLayout((), ())
        self._views: dict[str, GridView] = {}
        self._tabs: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.retranslate()
        workspace.changed.connect(self._follow)

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        if colours is not self._theme:
            self._theme = colours
            self._arrange()

    def set_details(self, details: Details) -> None:
        """Shows the window and the kernel between the grids, or leaves them out."""
        if details != self._details:
            self._details = details
            self._arrange()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Stages"))

    def grid_view(self, index: int) -> GridView | None:
        """The view of a grid by its number, None where it is not shown."""
        return self._views.get(self._name(index))

    def sizeHint(self) -> QSize:
        """As in a window of 1280 × 800."""
        return QSize(676, 420)

    def minimumSizeHint(self) -> QSize:
        """Enough for two small grids side by side."""
        return QSize(320, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints what stands between the grids, which paint themselves."""
        painter = QPainter(self)
        options = self._options()
        for block in self._layout.blocks:
            if block.item.kind != "grid":
                paint_block(painter, block, self._scene, self._theme, options)
        source = self.grid_view(self._scene.stage)
        viewport = UNZOOMED if source is None else source.viewport
        paint_signs(painter, self._layout, self._scene, self._theme, viewport, options.ratio)
        if self._scene.trouble is not None:
            top = self.height() - TROUBLE_HEIGHT_PX
            box = Box(0, top, self.width(), TROUBLE_HEIGHT_PX)
            paint_trouble(painter, box, self._scene.trouble, self._theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places the grids anew."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc lets go of what is pinned, up and down move it; all other keys are the page's."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._workspace.state.cursor.probe is not None:
            self._workspace.release()
        elif key in moves and not event.modifiers():
            self._workspace.move_cursor(moves[key], 0)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._arrange()

    def event(self, event: QEvent) -> bool:
        """Follows the window to a screen with another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._cache.clear()
            self._arrange()
        return super().event(event)

    def _follow(self, scene: object) -> None:
        self._scene = cast("LabScene", scene)
        self._arrange()

    def _arrange(self) -> None:
        scene, options = self._scene, self._options()
        below = TROUBLE_HEIGHT_PX if scene.trouble is not None else 0.0
        room = Box(0, 0, self.width(), self.height() - below).grown(-BEYOND_PX)
        self._layout = place_stages(scene, room, self._details, options.ratio)
        shown: list[str] = []
        for block in self._layout.blocks:
            if block.item.kind == "grid":
                picture = GridPicture(block, self._layout, scene, self._theme, options)
                shown.append(self._show(self._name(block.item.index), picture))
        for name, view in self._views.items():
            view.setVisible(name in shown)
        self._arrange_tabs(shown)
        self.update()

    def _arrange_tabs(self, shown: list[str]) -> None:
        """The Tab key goes through the grids in the order of the chain."""
        if shown != self._tabs:
            self._tabs = shown
            for before, after in pairwise((self, *(self._views[name] for name in shown))):
                QWidget.setTabOrder(before, after)

    def _show(self, name: str, picture: GridPicture) -> str:
        view = self._views.get(name)
        if view is None:
            view = GridView(self._workspace, picture, self)
            view.setObjectName(name)
            view.zoomed.connect(self.update)
            self._views[name] = view
        else:
            view.show_picture(picture)
        return name

    def _name(self, index: int) -> str:
        names = {self._scene.stage: "inputView", self._scene.stage + 1: "outputView"}
        return names.get(index, f"stageGrid{index}")

    def _options(self) -> PaintOptions:
        return paint_options(self, self._cache)
