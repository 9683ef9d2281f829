"""What lessons link to is there: terms of the glossary, articles, pages."""

from __future__ import annotations

import re

import pytest

from convviz.resources import asset
from convviz.texts.articles.glossary import glossary
from convviz.texts.articles.links import PlaceLink, TermLink, ViewLink, parse_link
from convviz.texts.articles.views import views

_LINK = re.compile(r"\]\(((?:term|view|page):[^)\s]*)\)")
_PAGES = {"lab", "network", "training", "evidence", "lessons"}
_LESSONS = sorted(asset("lessons").glob("*/*.*"))
_TEXTS = [path for path in _LESSONS if path.suffix in {".toml", ".md", ".json"}]


@pytest.mark.skipif(not _TEXTS, reason="no lessons come along")
def test_every_link_of_every_lesson_leads_somewhere() -> None:
    words, articles = glossary("en"), views("en")
    for path in _TEXTS:
        for address in _LINK.findall(path.read_text(encoding="utf-8")):
            link = parse_link(address)
            if isinstance(link, TermLink):
                assert words.find(link.term) is not None, (path.parent.name, path.name, address)
            elif isinstance(link, ViewLink):
                assert articles.find(link.view) is not None, (path.parent.name, path.name, address)
            else:
                assert isinstance(link, PlaceLink), (path.parent.name, path.name, address)
                assert link.page in _PAGES, (path.parent.name, path.name, address)
