"""Counts that come of a slip: biases or channels forgotten, a kernel's side for its area."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from convviz.layers import Layer, SeparableConv2D, TensorShape
from convviz.layers.normalizing.batch_normalization import BatchNormalization
from convviz.networks.derivation import Addend, Factor, Term, derivation
from convviz.states.lessons.hint import Hint, Slip

_BY_CHANNEL = "channels-in"


def count_hint(layer: Layer, said: float) -> Hint:
    """What gives `said` instead of `layer.parameter_count()`."""
    if layer.parameter_count() == 0:
        return Hint("count-nothing")
    for slip, terms in _slips(layer):
        count = sum(term.count for term in terms)
        if count == said != layer.parameter_count():
            return Hint(slip, {"said": said}, terms=terms)
    return start_of_count(layer)


def start_of_count(layer: Layer) -> Hint:
    """How to begin: what one of the things that learn has learnt."""
    terms = derivation(layer)
    if not terms:
        return Hint("count-nothing")
    first = terms[0]
    shared = first.shared[0].count if first.shared else 1
    one = sum(addend.count for addend in first.addends)
    return Hint("count-start", {"shared": shared, "one": one}, terms=(Term((), first.addends),))


def network_hint(layers: tuple[Layer, ...], said: float) -> Hint:
    """What gives `said` for several layers: the last one left out, or all biases; else how to begin."""
    counts = [layer.parameter_count() for layer in layers]
    terms = tuple(term for layer in layers for term in derivation(layer))
    if said == sum(counts) - counts[-1]:
        return Hint("count-last", {"said": said, "last": counts[-1]})
    weights = tuple(replace(term, addends=_without_bias(term)) for term in terms)
    if said == sum(term.count for term in weights) != sum(counts):
        return Hint("count-bias", {"said": said}, terms=weights)
    return start_of_count(layers[0])


def products_hint(layer: Layer, shape: TensorShape, said: float) -> Hint:
    """What gives `said` instead of `layer.multiply_adds(shape)`."""
    after = layer.output_shape(shape)
    places, count = after[0] * after[1], layer.multiply_adds(shape)
    numbers = {"places": float(places), "said": said, "outputs": float(places * after[2])}
    weights = count // places
    if said == weights:
        return Hint("products-places", numbers)
    if said == layer.parameter_count():
        return Hint("products-weights", numbers)
    if said == places * layer.parameter_count():
        return Hint("products-bias", numbers)
    each = weights if isinstance(layer, SeparableConv2D) else weights // after[2]
    outputs = places if isinstance(layer, SeparableConv2D) else places * after[2]
    return Hint("products-start", {**numbers, "outputs": float(outputs), "each": float(each)})


def _slips(layer: Layer) -> Iterator[tuple[Slip, tuple[Term, ...]]]:
    terms = derivation(layer)
    if isinstance(layer, BatchNormalization):
        yield "count-trained", tuple(replace(term, addends=term.addends[:2]) for term in terms)
    yield "count-bias", tuple(replace(term, addends=_without_bias(term)) for term in terms)
    if len(terms) != 1 or not terms[0].shared:
        return
    (term,) = terms
    weights, shared = _without_bias(term), term.shared
    if len(weights) < len(term.addends):
        yield "count-one-bias", (Term(shared, weights), Term((), (Addend("bias"),)))
    yield "count-one-filter", (Term((), term.addends),)
    yield "count-channels", (replace(term, addends=_without(term, _BY_CHANNEL)),)
    yield "count-side", (replace(term, addends=_without(term, "kernel-width")),)
    if shared[0].role == "channels" and weights and weights[0].factors:
        mixed = replace(weights[0], factors=(Factor(_BY_CHANNEL, shared[0].count), *weights[0].factors))
        yield "count-mixed", (Term(shared, (mixed, *term.addends[1:])),)


def _without_bias(term: Term) -> tuple[Addend, ...]:
    return tuple(addend for addend in term.addends if addend.what != "bias")


def _without(term: Term, role: str) -> tuple[Addend, ...]:
    return tuple(
        replace(addend, factors=tuple(factor for factor in addend.factors if factor.role != role))
        for addend in term.addends
    )
