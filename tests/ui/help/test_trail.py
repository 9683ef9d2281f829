"""Going back and forward among articles."""

from __future__ import annotations

from convviz.texts.articles.links import TermLink
from convviz.ui.help.trail import Trail

A, B, C = (TermLink(name) for name in "abc")


def test_an_empty_trail_has_nothing_open_and_nowhere_to_go() -> None:
    trail = Trail()
    assert trail.current is None
    assert not trail.can_go_back
    assert not trail.can_go_forward
    assert trail.moved(-1) == trail == trail.moved(1)


def test_what_was_come_back_from_is_forgotten_when_something_else_is_opened() -> None:
    trail = Trail().opened(A).opened(B).moved(-1)
    assert trail.current == A
    assert trail.can_go_forward
    assert trail.opened(C).links == (A, C)


def test_opening_what_is_open_changes_nothing() -> None:
    trail = Trail().opened(A).opened(B).moved(-1)
    assert trail.opened(A) == trail


def test_one_cannot_go_past_the_ends() -> None:
    trail = Trail().opened(A).opened(B)
    assert trail.moved(5).current == B
    assert trail.moved(-5).current == A
