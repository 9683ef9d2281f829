"""What stands beside the page's network, and how it is fed."""

from __future__ import annotations

import numpy as np
import pytest

from convviz.layers import Add, Conv2D, InputLayer, Rescaling
from convviz.networks import Network, Node
from convviz.networks.edits import SilenceMap
from convviz.pictures.ink import Stroke
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.guessing import guesses
from convviz.states.lab.state import Drawing, Photo
from convviz.states.network.beside import beside_of, kind_of, swapped
from convviz.states.network.run import NetworkRunner
from convviz.states.network.state import Cursor, Feed, Model, NetworkState, Rival
from convviz.states.network.store import NetworkStore, OpenNetwork

INK = Drawing((Stroke(((0.4, 0.2), (0.6, 0.8)), 0.08),))
DIGITS, PHOTOS = Model("a", "digits", "digits"), Model("b", "photos", "photos")


def opened(size: tuple[int, int, int], *, rescaled: bool = False) -> OpenNetwork:
    kernel = np.random.default_rng(5).normal(size=(3, 3, size[2], 2)).astype(np.float32)
    first = [Node("input", "InputLayer", InputLayer(size))]
    if rescaled:
        first.append(Node("rescaling", "Rescaling", Rescaling(1 / 255), ("input",)))
    conv = Node("conv", "Conv2D", Conv2D(kernel, [0.0, 0.1]), (first[-1].id,))
    network = Network("net", [*first, conv], ["conv"])
    return OpenNetwork(network, guesses=guesses(network))


@pytest.fixture
def networks() -> NetworkStore:
    store = NetworkStore()
    store.put("a", opened((28, 28, 1)))
    store.put("b", opened((40, 36, 3), rescaled=True))
    return store


def state(rival: Rival | None, source: object = INK) -> NetworkState:
    feed = Feed(source, Preparation(centre=True))  # type: ignore[arg-type]
    return NetworkState(DIGITS, (feed,), (SilenceMap("conv", 1),), ("zero", "one"), rival=rival)


def test_another_network_is_fed_the_same_ink_as_its_own_layers_ask_for_it(networks):
    beside = beside_of(state(Rival(model=PHOTOS)), networks, BlobStore())
    assert beside.feeds[0].source == INK
    assert (beside.feeds[0].preparation.values, beside.feeds[0].preparation.centre) == ("0-255", False)
    assert beside.edits == ()
    run = NetworkRunner(networks, BlobStore()).run(beside)
    assert run.trouble is None
    assert run.feeds[0].values.shape == (40, 36, 3)
    assert run.feeds[0].values.max() > 200


def test_a_network_of_more_inputs_is_fed_the_same_in_all_of_them_so_that_there_is_an_answer(networks):
    nodes = [Node(name, "InputLayer", InputLayer((12, 12, 1))) for name in ("left", "right")]
    both = Network("both", [*nodes, Node("sum", "Add", Add(), ("left", "right"))], ["sum"])
    networks.put("b", OpenNetwork(both, guesses=guesses(both)))
    beside = beside_of(state(Rival(model=PHOTOS)), networks, BlobStore())
    run = NetworkRunner(networks, BlobStore()).run(beside)
    np.testing.assert_array_equal(run.trace["sum"], 2 * run.trace["left"])
    assert run.trace["left"].any()


def test_without_the_edits_the_network_is_fed_just_what_the_page_feeds(networks):
    page = state(Rival(model=DIGITS))
    beside = beside_of(page, networks, BlobStore())
    assert (kind_of(page), beside.feeds, beside.edits) == ("edits", page.feeds, ())


def test_another_input_goes_through_the_network_with_its_edits(networks):
    other = (Feed(Drawing(), Preparation()),)
    page = state(Rival(feeds=other))
    beside = beside_of(page, networks, BlobStore())
    assert (kind_of(page), beside.feeds, beside.edits) == ("input", other, page.edits)


def test_ink_on_paper_is_inverted_where_the_network_beside_centres_digits(networks):
    blobs = BlobStore()
    paper = np.full((30, 30, 1), 240, np.float32)
    paper[8:20, 14:16] = 10
    photo = Photo(blobs.put(paper), "", "", (30, 30), "grey")
    page = NetworkState(PHOTOS, (Feed(photo, Preparation(values="0-255")),), rival=Rival(model=DIGITS))
    preparation = beside_of(page, networks, blobs).feeds[0].preparation
    assert preparation.centre
    assert preparation.invert


def test_swapping_inputs_twice_is_the_state_it_was(networks):
    page = state(Rival(feeds=(Feed(Drawing(), Preparation(centre=True)),)))
    once = swapped(page, networks, BlobStore())
    assert once.feeds[0].source == Drawing()
    assert once.rival.feeds == page.feeds
    assert swapped(once, networks, BlobStore()) == page


def test_swapping_networks_takes_the_other_as_it_was_opened(networks):
    once = swapped(state(Rival(model=PHOTOS)), networks, BlobStore())
    assert (once.model, once.rival.model) == (PHOTOS, DIGITS)
    assert (once.edits, once.classes, once.cursor) == ((), (), Cursor())
    assert once.feeds[0].preparation.values == "0-255"
    back = swapped(once, networks, BlobStore())
    assert (back.model, back.feeds) == (DIGITS, state(None).feeds)


def test_nothing_beside_is_no_rival_and_cannot_be_swapped(networks):
    page = state(None)
    assert (kind_of(page), beside_of(page, networks, BlobStore())) == ("nothing", None)
    assert swapped(page, networks, BlobStore()) == page
    edits = state(Rival(model=DIGITS))
    assert swapped(edits, networks, BlobStore()) == edits
