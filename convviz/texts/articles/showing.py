"""What is shown of a term or of a view's article: Markdown with the links that belong to it below."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from convviz.texts.articles.glossary import Glossary, Term
from convviz.texts.articles.links import Link, PlaceLink, TermLink
from convviz.texts.articles.views import ViewArticle, Views

translate = QCoreApplication.translate


class Shown(Struct, frozen=True):
    """One article as it is read.

    Attributes:
        title: What it is called.
        markdown: All of it, with its heading.
        place: Where in the window it can be seen, None for nowhere.
    """

    title: str
    markdown: str
    place: PlaceLink | None


def shown(link: Link, words: Glossary, articles: Views) -> Shown | None:
    """What a link to a term or to a view opens; None where there is nothing."""
    if isinstance(link, PlaceLink):
        return None
    if isinstance(link, TermLink):
        term = words.find(link.term)
        return None if term is None else _term(term, words)
    article = articles.find(link.view)
    return None if article is None else _view(article, words, articles)


def _term(term: Term, words: Glossary) -> Shown:
    parts = [f"# {term.name}"]
    if term.also:
        also = translate("Help", "also: {names}").format(names=", ".join(term.also))
        parts.append(f"*{also}*")
    parts.append(term.text)
    parts.append(_links(translate("Help", "See also"), term.related, words))
    return Shown(term.name, "\n\n".join(parts), term.see)


def _view(article: ViewArticle, words: Glossary, articles: Views) -> Shown:
    parts = [f"# {article.title}", article.text, _parts(article, articles)]
    parts.append(_links(translate("Help", "Terms"), article.terms, words))
    return Shown(article.title, "\n\n".join(part for part in parts if part), article.place)


def _parts(article: ViewArticle, articles: Views) -> str:
    """Links from the article about a page to those about its views."""
    place = article.place
    if place is None or place != PlaceLink(place.page):
        return ""
    views = [
        each
        for each in articles.articles
        if each is not article and each.place is not None and each.place.page == place.page
    ]
    named = [f"[{each.title}](view:{each.id})" for each in views]
    heading = translate("Help", "On this page")
    return f"**{heading}:** {' · '.join(named)}" if named else ""


def _links(heading: str, terms: Iterable[str], words: Glossary) -> str:
    named = [f"[{term.name}](term:{term.id})" for name in terms if (term := words.find(name)) is not None]
    return f"**{heading}:** {' · '.join(named)}" if named else ""
