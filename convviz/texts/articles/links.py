"""The links that articles and lessons hold: to a term, to the article of a view, to a place in the window.

* `term:relu` opens the term in the glossary;
* `view:lab-kernel` opens the article about a view;
* `page:lab`, `page:network/maps` and `page:lab#kernelCard` show a page, one of its panels, one of its widgets.
"""

from __future__ import annotations

import re

from msgspec import Struct

_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_TERM = re.compile(rf"term:({_ID})")
_VIEW = re.compile(rf"view:({_ID})")
_PLACE = re.compile(r"page:([a-z]+)(?:/([a-z]+))?(?:#([A-Za-z][A-Za-z0-9_-]*))?")


class TermLink(Struct, frozen=True):
    """To a term of the glossary, by its id."""

    term: str


class ViewLink(Struct, frozen=True):
    """To the article about a view, by its id."""

    view: str


class PlaceLink(Struct, frozen=True):
    """To a page, and perhaps to one of its panels and to a widget there, by its objectName."""

    page: str
    panel: str = ""
    widget: str = ""


Link = TermLink | ViewLink | PlaceLink


def parse_link(address: str) -> Link | None:
    """What an address leads to; None where it is none of ours, such as a page on the web.

    >>> parse_link("page:network/maps#featureWall")
    PlaceLink(page='network', panel='maps', widget='featureWall')
    >>> parse_link("https://example.org") is None
    True
    """
    if found := _TERM.fullmatch(address):
        return TermLink(found[1])
    if found := _VIEW.fullmatch(address):
        return ViewLink(found[1])
    if found := _PLACE.fullmatch(address):
        return PlaceLink(*(part or "" for part in found.groups()))
    return None


def address_of(link: Link) -> str:
    """The address that `parse_link` reads as `link`."""
    if isinstance(link, TermLink):
        return f"term:{link.term}"
    if isinstance(link, ViewLink):
        return f"view:{link.view}"
    panel = f"/{link.panel}" if link.panel else ""
    return f"page:{link.page}{panel}" + (f"#{link.widget}" if link.widget else "")
