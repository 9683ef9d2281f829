import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage, QPainter

from convviz.exports.motion import MotionLook
from convviz.exports.network_film import DrawingFilm, SteppingFilm
from convviz.painting.box import Box
from convviz.painting.network.bars import paint_bars
from convviz.painting.theme import theme
from convviz.pictures.ink import Stroke
from convviz.states.blobs import BlobStore
from convviz.states.lab.state import Drawing
from convviz.states.network.bars import bars_of
from convviz.states.network.moves import select_layer
from convviz.states.network.run import NetworkRun, NetworkRunner
from convviz.states.network.state import Feed, NetworkState
from convviz.states.network.store import NetworkStore
from convviz.workspace.model_loading import load_named

pytestmark = pytest.mark.usefixtures("qapp")
SEVEN = (
    Stroke(((0.25, 0.2), (0.75, 0.2)), 0.1),
    Stroke(((0.75, 0.2), (0.45, 0.85)), 0.1),
)
SIZE = (640, 480)


@pytest.fixture(scope="module")
def opened(qapp: object) -> tuple[NetworkState, NetworkStore]:
    loaded = load_named("mnist")
    networks = NetworkStore()
    networks.put(loaded.model.key, loaded.opened)
    feeds = tuple(Feed(Drawing(SEVEN), preparation) for preparation in loaded.preparations)
    return NetworkState(loaded.model, feeds), networks


@pytest.fixture
def at_layer(opened: tuple[NetworkState, NetworkStore]) -> tuple[NetworkState, NetworkRun]:
    state, networks = opened
    run = NetworkRunner(networks, BlobStore()).run(state)
    assert run is not None
    layer = next(node.id for node in run.network.nodes if node.id.startswith("conv"))
    return select_layer(state, run.network, layer, 2), run


def look(view: str = "overview", **changes: object) -> MotionLook:
    return MotionLook(**({"theme": theme("light"), "size": SIZE, "caption": True, "view": view} | changes))


@pytest.mark.parametrize("view", ["overview", "maps", "arithmetic"])
def test_every_number_of_the_layer_is_a_picture_and_stepping_back_is_exact(
    at_layer: tuple[NetworkState, NetworkRun], view: str
) -> None:
    state, run = at_layer
    film = SteppingFilm(state, run, look(view))
    maps = run.trace.maps(state.cursor.layer)
    assert film.count == maps.size
    positions = [100, 101, 700, film.count - 1]
    forth = [film.paint(position).copy() for position in positions]
    assert len({one.tobytes() for one in forth}) == len(positions)
    for position, one in zip(positions[::-1], forth[::-1], strict=True):
        np.testing.assert_array_equal(film.paint(position), one)


def test_the_map_that_is_computed_is_seen_however_many_there_are(
    at_layer: tuple[NetworkState, NetworkRun],
) -> None:
    """A frame so low that a page of the wall has one row: the opened map is framed in blue on each page."""
    state, run = at_layer
    state = select_layer(state, run.network, state.cursor.layer, 0)
    state = replace(state, view=replace(state.view, per_row=3))
    film = SteppingFilm(state, run, look("maps", size=(420, 300)))
    maps = run.trace.maps(state.cursor.layer)
    cells = maps.shape[0] * maps.shape[1]
    accent = theme("light").accent.rgb() & 0xFFFFFF
    for channel in (0, maps.shape[2] // 2, maps.shape[2] - 1):
        wall = film.paint(channel * cells + 5)[:150, 150:]
        assert ((wall & 0xFFFFFF) == accent).sum() > 15, channel


@pytest.mark.parametrize("order", ["raster", "channel"])
def test_one_map_can_be_computed_alone_whatever_the_order(
    at_layer: tuple[NetworkState, NetworkRun], order: str
) -> None:
    state, run = at_layer
    state = replace(state, view=replace(state.view, order=order))
    height, width, channels = run.trace.maps(state.cursor.layer).shape
    alone, every = SteppingFilm(state, run, look(), 2), SteppingFilm(state, run, look())
    assert alone.count == height * width
    row, column = 7, 11
    among_all = (
        (row * width + column) * channels + 2
        if order == "raster"
        else 2 * height * width + row * width + column
    )
    np.testing.assert_array_equal(alone.paint(row * width + column).copy(), every.paint(among_all))


def test_what_is_pinned_does_not_hold_the_film(at_layer: tuple[NetworkState, NetworkRun]) -> None:
    from convviz.states.network.state import Place

    state, run = at_layer
    place = Place(state.cursor.layer, 2, 3, 3)
    pinned = replace(state, cursor=replace(state.cursor, probe=place, pinned=True))
    one = SteppingFilm(state, run, look()).paint(40).copy()
    np.testing.assert_array_equal(SteppingFilm(pinned, run, look()).paint(40), one)


def test_the_caption_stands_above_or_not(at_layer: tuple[NetworkState, NetworkRun]) -> None:
    state, run = at_layer
    corner = np.s_[8:34, 12:80]
    with_one = SteppingFilm(state, run, look()).paint(0)[corner] & 0xFF
    without = SteppingFilm(state, run, look(caption=False)).paint(0)[corner] & 0xFF
    assert (with_one < 100).sum() > 50
    # The drawing stands there instead, which is black: no letters on the card's ground.
    assert (without[:4] > 200).all()


def test_a_growing_drawing_begins_empty_and_ends_as_the_page_is(
    opened: tuple[NetworkState, NetworkStore],
) -> None:
    state, networks = opened
    film = DrawingFilm(state, 0, networks, BlobStore(), look("maps"))
    first, last = film.paint(0).copy(), film.paint(film.count - 1).copy()
    pad = np.s_[60:160, 20:120]
    assert not (first[pad] & 0xFFFFFF).any()
    assert (last[pad] & 0xFF > 200).any()
    run = NetworkRunner(networks, BlobStore()).run(state)
    stepped = SteppingFilm(select_layer(state, run.network, "dense"), run, look("maps"))
    np.testing.assert_array_equal(stepped.paint(0)[pad], last[pad])


def test_a_run_that_is_known_gives_the_same_last_picture(opened: tuple[NetworkState, NetworkStore]) -> None:
    state, networks = opened
    run = NetworkRunner(networks, BlobStore()).run(state)
    film = DrawingFilm(state, 0, networks, BlobStore(), look())
    known = DrawingFilm(state, 0, NetworkStore(), BlobStore(), look(), run)
    last = film.count - 1
    np.testing.assert_array_equal(known.paint(last), film.paint(last))


def test_each_picture_shows_what_the_network_says_of_the_strokes_so_far(
    opened: tuple[NetworkState, NetworkStore],
) -> None:
    """The bars against bars of a run of those strokes alone, painted by themselves."""
    state, networks = opened
    half = (SEVEN[0],)
    alone = replace(state, feeds=tuple(replace(feed, source=Drawing(half)) for feed in state.feeds))
    run = NetworkRunner(networks, BlobStore()).run(alone)
    film = DrawingFilm(state, 0, networks, BlobStore(), look("maps", caption=False))
    steps = -(-40 * 0.5 // 1)
    painted = film.paint(int(steps)).copy()
    whole = film.paint(film.count - 1).copy()
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(theme("light").card)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = 132.0
    top = 14 + side + 12
    paint_bars(painter, Box(14, top, side, 480 - 14 - top), bars_of(run, alone), theme("light"))
    painter.end()
    expected = np.frombuffer(image.constBits(), np.uint32).reshape(480, 640)
    rows = np.s_[round(top) + 1 : 460, 14:140]
    np.testing.assert_array_equal(painted[rows], expected[rows])
    assert (whole[rows] != expected[rows]).any()


def test_it_is_painted_off_the_windows_thread_as_well(at_layer: tuple[NetworkState, NetworkRun]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    state, run = at_layer

    def work() -> np.ndarray:
        return SteppingFilm(state, run, look()).paint(33).copy()

    with ThreadPoolExecutor(1) as pool:
        elsewhere = pool.submit(work).result()
    np.testing.assert_array_equal(work(), elsewhere)


def test_a_film_of_a_photograph_is_no_drawing(opened: tuple[NetworkState, NetworkStore]) -> None:
    from convviz.states.lab.state import Photo

    state, networks = opened
    photo = replace(state, feeds=(replace(state.feeds[0], source=Photo("x")),))
    with pytest.raises(TypeError):
        DrawingFilm(photo, 0, networks, BlobStore(), look())
