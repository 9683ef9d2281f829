"""The articles that answer "what am I looking at?", one for each view, and which widget each belongs to.

`assets/help/views.toml` says for each article the widgets that it explains (by objectName or class), its terms,
and the place where the view is shown; and for single controls, the term that explains them. `assets/help/en/ID.md`
holds the words: a heading, then the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from convviz.texts.articles.checking import broken, check_markdown
from convviz.texts.articles.folding import folded, sort_key
from convviz.texts.articles.links import Link, PlaceLink, TermLink, ViewLink, parse_link
from convviz.texts.articles.reading import read_text, read_toml


class _Ties(Struct, frozen=True, forbid_unknown_fields=True):
    """An article: the widgets it explains, on which page alone (or on all), its terms, and where the view is."""

    widgets: tuple[str, ...]
    terms: tuple[str, ...]
    page: str = ""
    place: str = ""


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file: articles by id, and names of single controls by the id of the term that explains them."""

    views: dict[str, _Ties]
    controls: dict[str, tuple[str, ...]]


class ViewArticle(Struct, frozen=True):
    """An article about a view in one language.

    Attributes:
        id: The same in all languages.
        title: What the view is called.
        text: Markdown, without the title.
        terms: Ids of terms of the glossary.
        place: Where the view is shown, None for a dialog.
    """

    id: str
    title: str
    text: str
    terms: tuple[str, ...]
    place: PlaceLink | None


class Views(Struct, frozen=True):
    """All articles about views, in alphabetical order, and what explains a widget.

    Attributes:
        language: Their language.
        articles: The articles.
        subjects: What explains a widget, by the page it is on ("" for any) and its objectName.
    """

    language: str
    articles: tuple[ViewArticle, ...]
    subjects: Mapping[tuple[str, str], Link]

    def find(self, view_id: str) -> ViewArticle | None:
        """The article with this id, None where there is none."""
        return next((article for article in self.articles if article.id == view_id), None)

    def subject(self, widget: str, page: str) -> Link | None:
        """What explains the widget with this objectName on this page; None where nothing does."""
        return self.subjects.get((page, widget)) or self.subjects.get(("", widget))

    def matching(self, wanted: str) -> tuple[ViewArticle, ...]:
        """The articles whose title or text holds what was typed, those whose title does first."""
        typed = folded(wanted.strip())
        in_title = [article for article in self.articles if typed in folded(article.title)]
        in_text = [
            article for article in self.articles if article not in in_title and typed in folded(article.text)
        ]
        return (*in_title, *in_text)


@cache
def views(language: str) -> Views:
    """The articles in `"en"`, `"pt"` or `"es"`, read once.

    Raises:
        ConvvizError: A file is missing, or holds what it should not.
    """
    file = read_toml("help/views.toml", _File)
    articles = [_article(name, ties, language) for name, ties in file.views.items()]
    return Views(
        language,
        tuple(sorted(articles, key=lambda article: sort_key(article.title, language))),
        _subjects(file),
    )


def _article(name: str, ties: _Ties, language: str) -> ViewArticle:
    heading, _, text = read_text(f"help/{language}/{name}.md").partition("\n")
    if not heading.startswith("# "):
        raise broken(name, "it has no heading")
    check_markdown(text, name)
    place = parse_link(ties.place) if ties.place else None
    if place is not None and not isinstance(place, PlaceLink):
        raise broken(name, "its place is none")
    return ViewArticle(name, heading.removeprefix("# ").strip(), text.strip(), ties.terms, place)


def _subjects(file: _File) -> Mapping[tuple[str, str], Link]:
    found: dict[tuple[str, str], Link] = {}
    rows: list[tuple[str, str, Link]] = [
        (ties.page, widget, ViewLink(name)) for name, ties in file.views.items() for widget in ties.widgets
    ]
    rows += [("", widget, TermLink(term)) for term, widgets in file.controls.items() for widget in widgets]
    for page, widget, link in rows:
        if (page, widget) in found:
            raise broken("help/views.toml", f"{widget} stands there twice")
        found[page, widget] = link
    return found
