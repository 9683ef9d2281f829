"""One cell's arithmetic as it is written: numbers alone, without words or a language's decimal mark."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from convviz.states.written.number import Number

GroupKind = Literal["rows", "channels"]


class Term(Struct, frozen=True):
    """One product.

    Attributes:
        index: Its place in the arithmetic's window.
        value: The cell's value.
        weight: The weight.
        product: Their product.
        inside: Whether the cell is one of the input's own; padding otherwise.
        exact: Whether the written product is that of the written value and weight.
    """

    index: int
    value: Number
    weight: Number
    product: Number
    inside: bool
    exact: bool


class Group(Struct, frozen=True):
    """A row of the window, or a channel; where it has terms, `sum(terms) + remainder == subtotal`.

    Attributes:
        key: The input row (padding rows lie outside the input) or the channel.
        subtotal: What the group adds up to.
        terms: Its products, or () where they are not written out.
        remainder: What rounding took from the terms.
    """

    key: int
    subtotal: Number
    terms: tuple[Term, ...]
    remainder: Number


class WrittenSum(Struct, frozen=True):
    """A sum, written: `sum(subtotals) + bias + remainder == sum`, and `sum / divisor` is the total.

    Attributes:
        by: What the groups are: rows of the window, or channels where it has several.
        groups: The groups in order.
        bias: What is added once.
        remainder: What rounding took; 0 units where the shown terms add up by themselves.
        divisor: The number of averaged cells, else 1.
        sum: What is divided: the sum of the subtotals and the bias and the remainder.
        total: The result before any activation.
        exact: Whether "=" is the truth before the total; "≈" stands there otherwise.
    """

    by: GroupKind
    groups: tuple[Group, ...]
    bias: Number
    remainder: Number
    divisor: int
    sum: Number
    total: Number
    exact: bool

    @property
    def terms(self) -> tuple[Term, ...]:
        """All terms that are written out, in the window's order."""
        return tuple(term for group in self.groups for term in group.terms)


class WrittenChoice(Struct, frozen=True):
    """A maximum, minimum or median, written.

    Attributes:
        kind: `"max"`, `"min"` or `"median"`.
        values: The window's values in its order.
        considered: Which of them take part.
        chosen: Index of the one taken.
        ties: How many of those that take part equal it, itself included.
        result: The value taken.
    """

    kind: str
    values: tuple[Number, ...]
    considered: tuple[bool, ...]
    chosen: int
    ties: int
    result: Number


class WrittenFormula(Struct, frozen=True):
    """A function of one value, written.

    Attributes:
        function: Keras's name, such as `"leaky_relu"`.
        value: What goes in, as it is written before.
        result: What comes out.
        slope: The negative slope of a leaky ReLU below zero, else None.
    """

    function: str
    value: Number
    result: Number
    slope: Number | None = None
