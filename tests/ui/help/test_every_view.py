"""Wherever somebody asks in the window, an article answers: on every page, for every panel, card and control."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.texts.articles.glossary import glossary
from convviz.texts.articles.links import PlaceLink, TermLink, ViewLink
from convviz.texts.articles.reading import LANGUAGES
from convviz.texts.articles.showing import shown
from convviz.texts.articles.views import views
from convviz.ui.help.finding import WINDOW, subject_of
from convviz.ui.main_window import MainWindow
from convviz.ui.page import Page
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.settings import Settings
from convviz.ui.widgets.card import Card

_PAGES = ("lab", "network", "training", "evidence", "lessons")
_SOURCES = Path(__file__).parents[3] / "convviz" / "ui"
# Made where they are wanted: the window does not hold them when it opens.
_NAMED = re.compile(r'(?:setObjectName\("|^class )(\w+)', re.MULTILINE)


@pytest.fixture(scope="module")
def named() -> set[str]:
    """Every class, and every objectName as it stands; others are put together, and must be in the window."""
    return {name for path in _SOURCES.rglob("*.py") for name in _NAMED.findall(path.read_text("utf-8"))}


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    """Not shown: nothing is asked of a worker."""
    made = create_window(settings=settings)
    qtbot.addWidget(made)
    for page in _PAGES:
        for panel in _panels(made.page(page)):
            assert panel is not None
    return made


def _panels(page: Page) -> Iterator[QWidget]:
    if isinstance(page, PanelledPage):
        for name in page.panel_choice.option_ids():
            yield page.panel(name)


def _views_of(page: Page) -> list[QWidget]:
    panels = list(_panels(page))
    cards = [card for card in page.findChildren(Card) if card.objectName()]
    return [view for view in (*panels, *cards) if view.objectName()]


def test_every_panel_and_card_has_an_article_of_its_own(window: MainWindow) -> None:
    articles = views("en")
    asked = 0
    for page_id in _PAGES:
        page = window.page(page_id)
        whole = subject_of(page, page_id, articles)
        assert isinstance(whole, ViewLink)
        assert whole != WINDOW
        for view in _views_of(page):
            found = articles.subject(view.objectName(), page_id)
            assert isinstance(found, ViewLink), f"no article explains {view.objectName()} of {page_id}"
            assert found != whole
            asked += 1
    assert asked >= 38


def test_every_panel_without_a_name_is_explained_by_what_is_in_it(window: MainWindow) -> None:
    for page_id in _PAGES:
        for panel in _panels(window.page(page_id)):
            inside = [panel, *panel.findChildren(QWidget)]
            own = {views("en").subject(widget.objectName(), page_id) for widget in inside} - {None}
            assert own, f"nothing of {type(panel).__name__} is explained"


def test_every_control_of_every_page_is_explained_by_more_than_the_window(window: MainWindow) -> None:
    articles = views("en")
    for page_id in _PAGES:
        for widget in window.page(page_id).findChildren(QWidget):
            if widget.objectName() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                found = subject_of(widget, page_id, articles)
                assert found != WINDOW, f"{widget.objectName()} of {page_id}"


def test_every_article_can_be_read_in_every_language(window: MainWindow) -> None:
    for language in LANGUAGES:
        words, articles = glossary(language), views(language)
        for link in articles.subjects.values():
            read = shown(link, words, articles)
            assert read is not None
            assert read.markdown.startswith(f"# {read.title}\n")


def test_every_widget_that_an_article_is_about_is_in_the_window(window: MainWindow, named: set[str]) -> None:
    there = {widget.objectName() for widget in window.findChildren(QWidget)} | {window.objectName()} | named
    wanted = {widget for _, widget in views("en").subjects}
    assert wanted <= there, sorted(wanted - there)


def test_every_place_that_an_article_or_a_term_shows_is_in_the_window(window: MainWindow) -> None:
    places = {term.see for term in glossary("en").terms}
    places |= {article.place for article in views("en").articles if article.place is not None}
    for place in sorted(places, key=repr):
        _find(window, place)


def _find(window: MainWindow, place: PlaceLink) -> None:
    page = window.page(place.page)
    if place.panel:
        assert isinstance(page, PanelledPage)
        assert place.panel in page.panel_choice.option_ids(), place
    if place.widget:
        assert page.findChild(QWidget, place.widget) is not None, place


def test_every_dialog_has_an_article() -> None:
    """The article stands under the dialog's class, its objectName, or those of the dialog it is a kind of."""
    bases: dict[str, str] = {}
    names: dict[str, set[str]] = {}
    for path in _SOURCES.rglob("*.py"):
        text = path.read_text("utf-8")
        for found in re.finditer(r"^class (\w+)\((Q\w*Dialog|\w+Dialog)\):", text, re.MULTILINE):
            bases[found[1]] = found[2]
            names[found[1]] = {found[1], *re.findall(r'self\.setObjectName\("(\w+)"\)', text)}
    articles = views("en")
    dialogs = [name for name in bases if bases[name] != "QFileDialog"]
    assert len(dialogs) >= 15
    for dialog in dialogs:
        known, at = set[str](), dialog
        while at in bases:
            known |= names[at]
            at = bases[at]
        assert any(articles.subject(name, "") for name in known), f"no article explains {dialog}"


def test_a_control_is_explained_by_its_term(window: MainWindow) -> None:
    articles = views("en")
    for page, control, term in (
        ("lab", "stageStridesRows", "stride"),
        ("lab", "kernelRandom", "random-start"),
        ("training", "recipe-learning_rate", "learning-rate"),
        ("training", "build_filters", "filter"),
        ("network", "mapsDepths", "sparsity"),
        ("evidence", "filtersJitter", "gradient-ascent"),
    ):
        widget = window.page(page).findChild(QWidget, control)
        assert subject_of(widget, page, articles) == TermLink(term)


def test_what_belongs_to_no_page_is_explained_by_the_window(window: MainWindow) -> None:
    rail = window.findChild(QWidget, "menuButton")
    assert subject_of(rail, "lab", views("en")) == WINDOW
    assert subject_of(None, "lab", views("en")) == WINDOW
