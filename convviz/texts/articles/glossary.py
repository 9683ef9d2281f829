"""The glossary: what the course's and the interface's words mean.

`assets/glossary/terms.toml` holds what is the same in all languages: the ids, what is related to what, and where it
can be seen. `en.toml`, `pt.toml` and `es.toml` hold the words.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from msgspec import Struct

from convviz.texts.articles.checking import broken, check_markdown, links_of
from convviz.texts.articles.folding import folded, sort_key
from convviz.texts.articles.links import PlaceLink, TermLink, parse_link
from convviz.texts.articles.reading import read_toml


class _Ties(Struct, frozen=True, forbid_unknown_fields=True):
    """What a term is tied to: related terms by id, and the place where it can be seen."""

    see: str
    related: tuple[str, ...]


class _Words(Struct, frozen=True, forbid_unknown_fields=True):
    """A term in one language: its name, other names, and what it means, in Markdown."""

    name: str
    text: str
    also: tuple[str, ...] = ()


class Term(Struct, frozen=True):
    """A term of the glossary in one language.

    Attributes:
        id: The same in all languages.
        name: What it is called.
        also: Other names for it, and its name in English where that is used too.
        text: What it means: a few sentences of Markdown.
        related: Ids of other terms.
        see: Where in the window it can be seen.
    """

    id: str
    name: str
    also: tuple[str, ...]
    text: str
    related: tuple[str, ...]
    see: PlaceLink


class Glossary(Struct, frozen=True):
    """All terms, in the alphabetical order of their language."""

    language: str
    terms: tuple[Term, ...]

    def find(self, term_id: str) -> Term | None:
        """The term with this id, None where there is none."""
        return next((term for term in self.terms if term.id == term_id), None)

    def matching(self, wanted: str) -> tuple[Term, ...]:
        """The terms that hold what was typed: first where names begin with it, then within names, then in texts."""
        typed = folded(wanted.strip())
        ranked = [(rank, term) for term in self.terms if (rank := _rank(term, typed)) is not None]
        return tuple(term for _, term in sorted(ranked, key=_by_rank))


def _by_rank(ranked: tuple[int, Term]) -> int:
    return ranked[0]


def _rank(term: Term, typed: str) -> int | None:
    names = [folded(name) for name in (term.name, *term.also)]
    if any(name.startswith(typed) for name in names):
        return 0
    if any(typed in name for name in names):
        return 1
    return 2 if len(typed) > 2 and typed in folded(term.text) else None


@cache
def glossary(language: str) -> Glossary:
    """The glossary in `"en"`, `"pt"` or `"es"`, read once.

    Raises:
        ConvvizError: A file is missing, or holds what it should not.
    """
    ties = read_toml("glossary/terms.toml", dict[str, _Ties])
    words = read_toml(f"glossary/{language}.toml", dict[str, _Words])
    if differing := sorted(ties.keys() ^ words.keys()):
        raise broken(
            f"glossary/{language}.toml", f"the terms {', '.join(differing[:5])} are not in both files"
        )
    terms = [_term(name, ties, words[name]) for name in words]
    return Glossary(language, tuple(sorted(terms, key=lambda term: sort_key(term.name, language))))


def _term(name: str, ties: Mapping[str, _Ties], words: _Words) -> Term:
    check_markdown(words.text, name)
    see = parse_link(ties[name].see)
    if not isinstance(see, PlaceLink):
        raise broken(name, "it is not said where it can be seen")
    inside = [link.term for link in links_of(words.text) if isinstance(link, TermLink)]
    if unknown := [other for other in (*ties[name].related, *inside) if other not in ties]:
        raise broken(name, f"there is no term {unknown[0]!r}")
    return Term(name, words.name, words.also, words.text.strip(), ties[name].related, see)
