"""How a count of parameters is written."""

from __future__ import annotations

import pytest

from convviz.networks.derivation import Addend, Factor, Term
from convviz.texts.network_derivation import terms_text

KERNEL = Addend("kernel", (Factor("channels-in", 32), Factor("kernel-height", 3), Factor("kernel-width", 3)))
BIAS = Addend("bias", ())
FILTERS = (Factor("filters", 1024),)


@pytest.mark.parametrize(
    ("terms", "roomy", "tight"),
    [
        ((), "", ""),
        ((Term(FILTERS, (KERNEL, BIAS)),), "1,024 · (32 · 3 · 3 + 1)", "1,024·(32·3·3+1)"),
        ((Term(FILTERS, (BIAS,)),), "1,024", "1,024"),
        ((Term((), (KERNEL,)), Term(FILTERS, (BIAS,))), "32 · 3 · 3 + 1,024", "32·3·3+1,024"),
    ],
)
def test_terms_are_written_with_or_without_spaces(terms: tuple[Term, ...], roomy: str, tight: str) -> None:
    assert terms_text(terms) == roomy
    assert terms_text(terms, tight=True) == tight
