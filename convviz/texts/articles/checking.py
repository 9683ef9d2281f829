"""What an article may hold: plain Markdown that links to convviz alone. No HTML, no pictures, nothing from outside."""

from __future__ import annotations

import re

from convviz.layers.errors import ConvvizError
from convviz.texts.articles.links import Link, parse_link

_LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]*)[^)]*\)")
# What Markdown takes for HTML begins with a letter, a slash, a mark of exclamation or a question mark.
_HTML = re.compile(r"<[A-Za-z/!?]")
_PICTURE = re.compile(r"!\[")
_BARE_ADDRESS = re.compile(r"(?:https?|ftp|file|data|javascript)\s*:", re.IGNORECASE)
_REFERENCE = re.compile(r"^\s*\[[^\]\n]+\]:", re.MULTILINE)


def links_of(text: str) -> tuple[Link, ...]:
    """The links in Markdown that has been checked, in their order."""
    return tuple(link for found in _LINK.finditer(text) if (link := parse_link(found[1])) is not None)


def check_markdown(text: str, name: str) -> None:
    """Refuses what an article may not hold.

    Args:
        text: Markdown.
        name: What the article is called in the refusal.

    Raises:
        ConvvizError: It holds HTML, a picture, or a link to anything but a term, a view or a page.
    """
    for pattern, what in (
        (_HTML, "HTML"),
        (_PICTURE, "a picture"),
        (_BARE_ADDRESS, "an address"),
        (_REFERENCE, "a link by reference"),
    ):
        if pattern.search(text):
            raise broken(name, f"it holds {what}")
    for found in _LINK.finditer(text):
        if parse_link(found[1]) is None:
            raise broken(name, f"its link “{found[1][:40]}” leads nowhere")


def broken(name: str, why: str) -> ConvvizError:
    """The refusal of a file of articles."""
    return ConvvizError("article-broken", f"“{name}” cannot be shown: {why}.", name=name, why=why)
