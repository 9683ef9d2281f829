"""Every page and panel of the window, one after the other: a page that is added is walked too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from convviz.ui.main_window import MainWindow
from convviz.ui.widgets.segmented import Segmented

MakeWindow = Callable[..., MainWindow]
"""`make_window(width, height, theme, pseudo=)`: a window of that size, shown."""

_SETTLE_MS = 120
_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def every_view(window: MainWindow) -> Iterator[str]:
    """Brings every panel of every page on screen, and says its name, such as "network maps"."""
    for page_id in window.page_ids():
        window.show_page(page_id)
        choice = getattr(window.current_page(), "panel_choice", None)
        panels = choice.option_ids() if isinstance(choice, Segmented) else ()
        for panel in panels or ("",):
            if isinstance(choice, Segmented):
                choice.set_value(panel)
                choice.chosen.emit(panel)
            settle()
            yield f"{page_id} {panel}".strip()


def settle(milliseconds: int = _SETTLE_MS) -> None:
    """Lets layouts, first paintings and answers come."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def visible(window: QWidget) -> list[QWidget]:
    """What is on screen, or would be if it were scrolled there."""
    return [part for part in window.findChildren(QWidget) if part.isVisible()]


def is_control(part: QWidget) -> bool:
    """Whether a person operates it; inner parts of controls belong to them."""
    if isinstance(part, QScrollBar) or (isinstance(part, QLineEdit) and part.focusProxy() is not None):
        return False
    inner = isinstance(part.parent(), (QAbstractSpinBox, QComboBox, QAbstractItemView, QLineEdit))
    return isinstance(part, _CONTROLS) and not inner


def named(part: QWidget) -> str:
    """How a finding calls a widget: its class, its object name or the nearest one above, and what it says."""
    above: QWidget | None = part
    while above is not None and not above.objectName():
        above = above.parentWidget()
    words = getattr(part, "text", None)
    said = words() if callable(words) else ""
    return f"{type(part).__name__} {above.objectName() if above else ''!r} {said if isinstance(said, str) else ''!r}"
