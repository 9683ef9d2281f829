"""Finds what explains a widget: its own article or term, or that of the nearest widget around it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from convviz.texts.articles.links import Link, ViewLink
from convviz.texts.articles.views import Views
from convviz.ui.page import Page

WINDOW = ViewLink("window")
"""What is left where nothing else explains a widget: the window as a whole."""


def subject_of(widget: QWidget | None, page: str, views: Views) -> Link:
    """The article or the term that explains `widget`.

    Args:
        widget: Where somebody asks; None for nowhere.
        page: The id of the page on screen: what has one name on several pages is explained for this one.
        views: All articles.
    """
    for each in _outwards(widget):
        # A kind of dialog has a name of its own; its objectName may be that of all of its family.
        found = views.subject(type(each).__name__, page) or views.subject(each.objectName(), page)
        if found is not None:
            return found
    return WINDOW


def stands_for_itself(widget: QWidget | None) -> bool:
    """Whether the keyboard is at a widget of a page or a dialog, and not at the page or the window as a whole."""
    return widget is not None and not isinstance(widget, Page) and not widget.isWindow()


def _outwards(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        # Also out of a menu or a dialog, to what it was opened from.
        widget = widget.parentWidget()
