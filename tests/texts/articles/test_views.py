"""Articles about views: in all languages, each with its own title, and tied to terms that there are."""

from __future__ import annotations

import re

import pytest

from convviz.resources import asset
from convviz.texts.articles.glossary import glossary
from convviz.texts.articles.links import TermLink, ViewLink
from convviz.texts.articles.reading import LANGUAGES
from convviz.texts.articles.showing import shown
from convviz.texts.articles.views import Views, views


@pytest.fixture(params=LANGUAGES)
def articles(request: pytest.FixtureRequest) -> Views:
    return views(request.param)


def test_no_article_lies_about_unused(articles: Views) -> None:
    files = {path.stem for path in asset(f"help/{articles.language}").glob("*.md")}
    assert files == {article.id for article in articles.articles}


def test_every_article_says_something_of_its_own(articles: Views) -> None:
    titles = [article.title for article in articles.articles]
    texts = [article.text for article in articles.articles]
    assert len(texts) == len(set(texts))
    assert all(len(text) > 120 for text in texts)
    assert len(titles) == len(set(titles))


def test_every_term_that_articles_and_controls_name_is_in_the_glossary(articles: Views) -> None:
    ids = {term.id for term in glossary(articles.language).terms}
    named = {name for article in articles.articles for name in article.terms}
    named |= {link.term for link in articles.subjects.values() if isinstance(link, TermLink)}
    assert named <= ids


def test_every_term_is_linked_from_the_interface() -> None:
    articles = views("en")
    linked = {term for article in articles.articles for term in article.terms}
    linked |= {link.term for link in articles.subjects.values() if isinstance(link, TermLink)}
    assert {term.id for term in glossary("en").terms} - linked == set()


def test_texts_are_translated() -> None:
    english = {article.id: article.text for article in views("en").articles}
    for language in ("pt", "es"):
        assert not [each.id for each in views(language).articles if each.text == english[each.id]]


def test_numbers_are_the_same_in_every_language() -> None:
    english = {article.id: _figures(article.text) for article in views("en").articles}
    for language in ("pt", "es"):
        for article in views(language).articles:
            assert _figures(article.text) == english[article.id], (language, article.id)


def _figures(text: str) -> list[str]:
    return sorted(re.sub(r"\D", "", found) for found in re.findall(r"\d(?:[\d.,]*\d)?", text))


def test_a_name_means_what_it_means_on_its_page() -> None:
    articles = views("en")
    assert articles.subject("stageStrides", "lab") == TermLink("stride")
    assert articles.subject("picturesPanel", "evidence") == ViewLink("evidence-pictures")
    assert articles.subject("networkInputCard", "evidence") == ViewLink("network-input")
    assert articles.subject("labPage", "network") is None
    assert articles.subject("", "lab") is None


def test_what_is_shown_links_to_its_terms(articles: Views) -> None:
    words = glossary(articles.language)
    article = shown(ViewLink("network-bench"), words, articles)
    assert article is not None
    assert article.markdown.startswith(f"# {article.title}\n")
    assert all(f"](term:{term})" in article.markdown for term in ("flatten", "dense", "logit", "softmax"))
    assert shown(TermLink("no-such"), words, articles) is None
    assert shown(ViewLink("no-such"), words, articles) is None


def test_the_article_of_a_page_leads_to_those_of_its_views(articles: Views) -> None:
    page = shown(ViewLink("evidence"), glossary(articles.language), articles)
    assert page is not None
    for view in ("evidence-heat", "evidence-pixels", "evidence-map", "evidence-target"):
        assert f"](view:{view})" in page.markdown
    assert "](view:evidence)" not in page.markdown
    assert "](view:lab-kernel)" not in page.markdown
    inside = shown(ViewLink("evidence-heat"), glossary(articles.language), articles)
    assert inside is not None
    assert "](view:" not in inside.markdown


def test_searching_views_puts_titles_first() -> None:
    found = views("es").matching("epocas")
    assert found[0].id == "training-epochs"
    assert views("en").matching("xyzzy") == ()
