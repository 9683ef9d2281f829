"""What makes the lab follow a hand at once: nothing is built, laid out or painted that did not change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.painting.theme import theme
from convviz.pictures.samples import DigitSample, load_sample
from convviz.ui.main_window import MainWindow
from convviz.ui.pages.lab.page import LabPage
from convviz.ui.settings import Settings


class Heard(QObject):
    """Counts the events of one kind that reach the widgets of a page."""

    def __init__(self, page: QWidget, kind: QEvent.Type) -> None:
        super().__init__(page)
        self.kind = kind
        self.names: list[str] = []
        for widget in page.findChildren(QWidget):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == self.kind:
            self.names.append(watched.objectName() or type(watched).__name__)
        return False


@pytest.fixture
def page(qtbot: QtBot, settings: Settings) -> LabPage:
    window = create_window(settings=settings)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitExposed(window)
    assert isinstance(window, MainWindow)
    shown = window.page("lab")
    assert isinstance(shown, LabPage)
    sample = load_sample("digit-7-bar")
    assert isinstance(sample, DigitSample)
    shown.workspace.set_strokes(sample.strokes)
    shown.workspace.set_weight(0, 0, 0, 0, 0.5)
    settle()
    return shown


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def test_a_dragged_weight_builds_nothing_and_moves_nothing(page: LabPage) -> None:
    grid = page.kernel_card.grid
    start = grid.rect().center() + QPoint(0, 20)
    QTest.mousePress(grid, Qt.MouseButton.LeftButton, pos=start)
    for moved in (6, 12):  # the first moves name the undo step
        QTest.mouseMove(grid, start - QPoint(0, moved))
    settle()
    widgets = set(page.findChildren(QWidget))
    laid_out = Heard(page, QEvent.Type.LayoutRequest)
    moved_or_resized = [Heard(page, QEvent.Type.Move), Heard(page, QEvent.Type.Resize)]
    value = page.workspace.scene.kernel
    for moved in range(13, 23):
        QTest.mouseMove(grid, start - QPoint(0, moved))
        settle()
    assert page.workspace.scene.kernel is not value
    assert set(page.findChildren(QWidget)) == widgets
    assert [heard.names for heard in moved_or_resized] == [[], []]
    assert not {"inputCard", "stagesCard", "stageControls", "kernelsCard", "transport"} & set(laid_out.names)
    QTest.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=start)


def test_a_cell_that_is_pointed_at_repaints_no_control(page: LabPage) -> None:
    view = page.pictures_card.stage_view.grid_view(1)
    assert view is not None
    QTest.mouseMove(view, view.position_of(0, 3, 3).toPoint())
    settle()
    painted = Heard(page, QEvent.Type.Paint)
    QTest.mouseMove(view, view.position_of(0, 4, 4).toPoint())
    settle()
    assert {"inputView", "outputView", "arithmeticView"} <= set(painted.names)
    controls = {"stageStridesRows", "kernelList", "transportPlay", "inkPad", "formulaStrip", "colourBar"}
    assert not controls & set(painted.names)


def test_a_theme_reaches_every_view_that_paints_itself(page: LabPage) -> None:
    dark = theme("dark")
    page.apply_theme(dark)
    views = [view for view in page.findChildren(QWidget) if hasattr(view, "set_theme")]
    assert len(views) >= 6
    assert [view.objectName() for view in views if vars(view).get("_theme", dark) is not dark] == []
