"""Lets a card's scroll bar stand in the card's margin, so that what is scrolled is as wide as the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollBar

from convviz.ui.widgets.card import Card


def keep_bar_in_margin(card: Card, bar: QScrollBar) -> int:
    """Widens the card's body by the bar's width into the right margin, but not the header; returns that width."""
    layout = card.layout()
    width = bar.sizeHint().width()
    if layout is not None:
        margins = layout.contentsMargins()
        margins.setRight(margins.right() - width)
        layout.setContentsMargins(margins)
    card.header.setContentsMargins(0, 0, width, 0)
    return width
