"""Lets a card's scroll bar stand in the card's margin, so that what is scrolled is as wide as the rest."""

from __future__ import annotations

from convviz.ui.style_sheet import SCROLL_BAR_PX
from convviz.ui.widgets.card import Card


def keep_bar_in_margin(card: Card) -> int:
    """Widens the card's body by a bar's width into the right margin, but not the header; returns that width."""
    layout = card.layout()
    if layout is not None:
        margins = layout.contentsMargins()
        margins.setRight(margins.right() - SCROLL_BAR_PX)
        layout.setContentsMargins(margins)
    card.header.setContentsMargins(0, 0, SCROLL_BAR_PX, 0)
    return SCROLL_BAR_PX
