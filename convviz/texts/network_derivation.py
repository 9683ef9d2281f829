"""How a count of parameters comes about, as products and sums."""

from __future__ import annotations

from collections.abc import Sequence

from convviz.networks.derivation import Addend, Term
from convviz.texts.numbers import format_count


def terms_text(terms: Sequence[Term], *, tight: bool = False) -> str:
    """The terms added up, each a product with its sum in brackets; "" where there are none.

    Args:
        terms: Of one layer.
        tight: Without spaces, for where there is little room: "64·(32·3·3+1)" instead of "64 · (32 · 3 · 3 + 1)".
    """
    text = " + ".join(_term(term) for term in terms)
    return text.replace(" ", "") if tight else text


def _term(term: Term) -> str:
    shared = [format_count(factor.count) for factor in term.shared]
    addends = [_product(addend) for addend in term.addends]
    inner = " + ".join(addends)
    if len(addends) > 1 and shared:
        inner = f"({inner})"
    return " · ".join([*shared, inner] if inner != "1" or not shared else shared)


def _product(addend: Addend) -> str:
    return " · ".join(format_count(factor.count) for factor in addend.factors) or "1"
