"""The network page's current state: undo, the cursor, runs, and one signal when there is something new to draw."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from convviz.layers import ConvvizError
from convviz.networks.edits import Edit, SetWeight, SilenceKernel, SilenceMap
from convviz.networks.network import RunGivenUpError
from convviz.pictures.ink import Stroke
from convviz.pictures.preparation import Preparation
from convviz.states.blobs import BlobStore
from convviz.states.lab.order import Order
from convviz.states.lab.scene import TransportScene
from convviz.states.lab.state import Drawing, Source
from convviz.states.network import moves
from convviz.states.network.beside import beside_of, swapped
from convviz.states.network.graph import first_collapsed
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun, NetworkRunner
from convviz.states.network.state import Cursor, Feed, Model, NetworkState, Place, Rival, View
from convviz.states.network.store import NetworkStore, OpenNetwork
from convviz.texts.errors import sentence
from convviz.workspace.state_change import StateChange
from convviz.workspace.stepped import SteppedWorkspace
from convviz.workspace.task import TaskRunner

_UNDO_STEPS = 200
_A_FRAME_S = 0.016
# About as many products as one core adds up in a frame.
_MANY_PRODUCTS = 100_000_000
_LAST = 1 << 62


class NetworkWorkspace(SteppedWorkspace):
    """Holds the page's state; widgets call its methods and draw what `changed` brings.

    A network whose run takes longer than a frame runs on a thread of its own: one run under way, the newest state
    waits, older ones are dropped; until it is there, `changed` brings the new state with the last run.

    Signals:
        changed: The new `Moment`.
        followed: The same for views that may wait: while a stroke is drawn it comes one event later, when what follows
            `changed` is painted, and only the newest does; else at once.
        state_changed: The new `NetworkState`, when more than its cursor changed.
        busy_changed: Whether a run is under way off the window's thread.
        notice: One translated sentence about something that could not be done.
        opened: A `Model` that was opened just now.
    """

    opened = Signal(object)
    followed = Signal(object)
    state_changed = Signal(object)
    busy_changed = Signal(bool)
    notice = Signal(str)

    def __init__(
        self,
        networks: NetworkStore,
        blobs: BlobStore,
        state: NetworkState | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.networks = networks
        self.blobs = blobs
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(_UNDO_STEPS)
        self._own = NetworkRunner(networks, blobs)
        self._beside = NetworkRunner(networks, blobs)
        self._task = TaskRunner(self)
        self._task.finished.connect(self._on_run)
        self._task.refused.connect(self.refuse)
        self._task.busy_changed.connect(self.busy_changed)
        self._seconds: dict[tuple[str, ...], float] = {}
        self._burst = 0
        self._looks = False
        self._drawing = False
        self._following = QTimer(self, singleShot=True, interval=0)
        self._following.timeout.connect(self._follow)
        self._state = state or NetworkState()
        self._moment = self._computed(self._state)

    @property
    def state(self) -> NetworkState:
        """The current state."""
        return self._state

    @property
    def moment(self) -> Moment:
        """The current state with the newest run."""
        return self._moment

    @property
    def run(self) -> NetworkRun | None:
        """The newest run."""
        return self._moment.run

    @property
    def busy(self) -> bool:
        """Whether a run is under way off the window's thread."""
        return self._task.busy

    @property
    def transport(self) -> TransportScene:
        """Where the animation of the selected layer stands; empty while none is selected."""
        return moves.transport(self._state, self._moment.run)

    @property
    def order(self) -> Order:
        """The order in which the cells are stepped through."""
        return self._state.view.order

    def choose_order(self, order: Order) -> None:
        """Another order of the cells."""
        self.set_view(replace(self._state.view, order=order))

    # Which network

    def open(self, model: Model, opened: OpenNetwork, preparations: Sequence[Preparation]) -> None:
        """Shows a network, as one undo step; what it is fed stays, and more inputs get the same.

        Args:
            model: What stands for it in states.
            opened: The network.
            preparations: How each of its inputs wants pictures prepared.
        """
        self.networks.put(model.key, opened)
        feeds = tuple(
            Feed(self._source(index), preparation) for index, preparation in enumerate(preparations)
        )
        view = replace(
            self._state.view, collapsed=first_collapsed(opened.network), pins=(), chosen_class=None
        )
        state = replace(
            self._state,
            model=model,
            feeds=feeds,
            edits=(),
            classes=(),
            view=view,
            cursor=Cursor(),
            rival=None,
        )
        self._looks = True
        self._edit(state, self.tr("Open network"))
        self.opened.emit(model)

    def set_rival(self, rival: Rival | None, opened: OpenNetwork | None = None, merge: str = "") -> None:
        """What stands beside: another network (then with what it is), other inputs, or nothing."""
        if rival is not None and rival.model is not None and opened is not None:
            self.networks.put(rival.model.key, opened)
        self._edit(replace(self._state, rival=rival), self.tr("Compare"), merge)

    def swap_rival(self) -> None:
        """What stands beside takes the page's place, and the other way round."""
        self._edit(swapped(self._state, self.networks, self.blobs), self.tr("Swap what is compared"))

    def set_classes(self, names: Sequence[str]) -> None:
        """Other names for the classes; none to take those that came with the network."""
        self._edit(replace(self._state, classes=tuple(names)), self.tr("Name the classes"))

    # What it is fed

    def set_source(self, source: Source, feed: int = 0) -> None:
        """Another drawing, picture or grid of numbers for one of the inputs."""
        self._set_feed(feed, replace(self._feed(feed), source=source), self.tr("Change input"))

    def set_feed_beside(self, feed: Feed, index: int = 0, merge: str = "") -> None:
        """Another source for one of the inputs of what stands beside; the others stay as they are."""
        beside = beside_of(self._state, self.networks, self.blobs) or self._state
        feeds = (*beside.feeds[:index], feed, *beside.feeds[index + 1 :])
        rival = replace(self._state.rival or Rival(), feeds=feeds)
        self._edit(replace(self._state, rival=rival), self.tr("Change the input beside"), merge)

    def set_feed(self, feed: Feed, index: int = 0) -> None:
        """Another source for one of the inputs, prepared in its own way."""
        self._set_feed(index, feed, self.tr("Change input"))

    def set_preparation(self, preparation: Preparation, feed: int = 0, merge: str = "") -> None:
        """Another way to prepare what one of the inputs is fed."""
        changed = replace(self._feed(feed), preparation=preparation)
        self._set_feed(feed, changed, self.tr("Change the preparation"), merge)

    def begin_stroke(self, x: float, y: float, width: float, erase: bool, feed: int = 0) -> None:  # noqa: FBT001 - a slot's payload
        """A pen or eraser touches the pad, in pad units from 0 to 1; the input becomes a drawing if it is none."""
        self.end_merge()
        self._drawing = True
        source = self._feed(feed).source
        strokes = source.strokes if isinstance(source, Drawing) else ()
        drawing = Drawing((*strokes, Stroke(((x, y),), width, erase)))
        self._set_feed(feed, replace(self._feed(feed), source=drawing), self.tr("Draw"), "stroke")

    def extend_stroke(self, x: float, y: float, feed: int = 0) -> None:
        """The pen moves on."""
        source = self._feed(feed).source
        if not isinstance(source, Drawing) or not source.strokes:
            return
        last = source.strokes[-1]
        longer = Stroke((*last.points, (x, y)), last.width, last.erase)
        drawing = Drawing((*source.strokes[:-1], longer))
        self._set_feed(feed, replace(self._feed(feed), source=drawing), self.tr("Draw"), "stroke")

    def end_stroke(self) -> None:
        """The pen is lifted: the stroke is one undo step, and all views show its end."""
        self._drawing = False
        self.end_merge()
        if self._following.isActive():
            self._follow()

    def clear_ink(self, feed: int = 0) -> None:
        """An empty pad."""
        self._set_feed(feed, replace(self._feed(feed), source=Drawing()), self.tr("Clear the drawing"))

    # What if

    def toggle_map(self, layer: str, channel: int) -> None:
        """A map or a unit falls silent, or is heard again."""
        self._toggle(SilenceMap(layer, channel), self.tr("Silence a map"))

    def toggle_kernel(self, layer: str, channel: int, filter: int) -> None:  # noqa: A002 - Keras's word
        """A filter does not see one of its input maps, or sees it again."""
        self._toggle(SilenceKernel(layer, channel, filter), self.tr("Silence a kernel"))

    def set_weight(
        self, layer: str, weight: str, index: tuple[int, ...], value: float, merge: str = ""
    ) -> None:
        """One number of a layer is another; the last value of the same number counts."""
        others = (
            edit
            for edit in self._state.edits
            if not isinstance(edit, SetWeight)
            or (edit.layer, edit.weight, edit.index) != (layer, weight, index)
        )
        edits = (*others, SetWeight(layer, weight, index, value))
        self._edit(replace(self._state, edits=edits), self.tr("Change a weight"), merge)

    def set_edits(self, edits: Sequence[Edit], merge: str = "") -> None:
        """Other changes to the network; none to have it as it was."""
        text = self.tr("Change the network") if edits else self.tr("Undo all changes to the network")
        self._edit(replace(self._state, edits=tuple(edits)), text, merge)

    # How it is looked at

    def set_view(self, view: View, merge: str = "") -> None:
        """Another panel, range, order …; turning to another panel alone is no undo step."""
        state = replace(self._state, view=view)
        if replace(view, panel=self._state.view.panel) == self._state.view:
            self._show(state)
        else:
            self._edit(state, self.tr("Change the view"), merge)

    # The cursor: never an undo step

    def select_layer(self, layer: str, channel: int | None = None) -> None:
        """Another layer is looked at, and one of its maps is opened if `channel` is given."""
        self._move(lambda state, run: moves.select_layer(state, run.network, layer, channel))

    def look_first(self) -> None:
        """Opens a layer worth looking at."""
        self._move(moves.first_look)

    def set_cursor(self, cursor: Cursor) -> None:
        """Puts the cursor anywhere."""
        self._show(replace(self._state, cursor=cursor))

    def go_to(self, position: int) -> None:
        """The transport stands on the output cell of that index."""
        self._move(lambda state, run: moves.go_to(state, run.network, position))

    def step(self, cells: int) -> None:
        """The transport moves on by cells, back where negative."""
        self._move(lambda state, run: moves.step(state, run, cells))

    def jump_row(self, rows: int) -> None:
        """The transport moves on by rows."""
        self._move(lambda state, run: moves.jump_row(state, run, rows))

    def home(self) -> None:
        """The transport stands on the first cell; nothing else is computed yet."""
        self.go_to(0)

    def finish(self) -> None:
        """The transport stands on the last cell, and everything is shown."""
        self._move(lambda state, run: moves.go_to(state, run.network, _LAST, stepping=False))

    def hover(self, place: Place | None) -> None:
        """The pointer is on a number of the network, or on none; what is pinned stays."""
        self._show(moves.hover(self._state, place))

    def pin(self, place: Place) -> None:
        """A click: the number stays explained; a click on it again lets go."""
        self._show(moves.pin(self._state, place))

    def hover_term(self, term: int | None) -> None:
        """The pointer is on a term of the arithmetic, by its place in the window, or on none."""
        if term != self._state.cursor.term:
            self._show(replace(self._state, cursor=replace(self._state.cursor, term=term)))

    def release(self) -> None:
        """Esc: one level out."""
        self._show(moves.release(self._state))

    def move_cursor(self, rows: int, columns: int) -> None:
        """An arrow key: the pinned number moves."""
        self._move(lambda state, run: moves.move_cursor(state, run, rows, columns))

    # Undo

    def end_merge(self) -> None:
        """The drag, the stroke or the burst of wheel steps is over: what comes next is an undo step of its own."""
        self._burst += 1

    def refuse(self, error: object) -> None:
        """Says why something could not be done; nothing changes."""
        if isinstance(error, ConvvizError):
            self.notice.emit(sentence(error))

    def restore_content(self, content: NetworkState) -> None:
        """Takes the content of a state (undo, redo); the panel stays, and the cursor as far as it can."""
        view = replace(content.view, panel=self._state.view.panel)
        self._show(replace(content, view=view, cursor=self._state.cursor))

    def replace_all(self, state: NetworkState) -> None:
        """Another state takes the place of this one, as one undo step; its networks and arrays are stored already."""
        self._edit(state, self.tr("Open workspace"))

    def restore(self, state: NetworkState) -> None:
        """Begins with a state of an earlier run, with nothing to undo; its arrays are stored already.

        Its networks may be to come: then it has no run, and is restored again when they are stored.
        """
        self._state = NetworkState()
        self._show(state)
        self.undo_stack.clear()
        self._forget_unreachable()

    def _source(self, feed: int) -> Source:
        """What an input is fed; one that was not there gets what the first is fed, so that there is an answer."""
        return self._state.feeds[feed if feed < len(self._state.feeds) else 0].source

    def _feed(self, feed: int) -> Feed:
        return self._state.feeds[feed]

    def _set_feed(self, index: int, feed: Feed, text: str, merge: str = "") -> None:
        feeds = (*self._state.feeds[:index], feed, *self._state.feeds[index + 1 :])
        self._edit(replace(self._state, feeds=feeds), text, merge)

    def _toggle(self, edit: Edit, text: str) -> None:
        edits = self._state.edits
        kept = tuple(each for each in edits if each != edit)
        self._edit(replace(self._state, edits=(*edits, edit) if kept == edits else kept), text)

    def _edit(self, state: NetworkState, text: str, merge: str = "") -> None:
        """Makes `state` the current one as an undo step."""
        before = self._state
        if state == before:
            return
        key = f"{merge}/{self._burst}" if merge else ""
        self._show(state)
        self.undo_stack.push(_Change(text, before, self._state, self.restore_content, key))
        self._forget_unreachable()

    def _move(self, move: Callable[[NetworkState, NetworkRun], NetworkState]) -> None:
        if self.run is not None:
            self._show(move(self._state, self.run))

    def _show(self, state: NetworkState) -> None:
        if state.model is not None and state.model.key in self.networks:
            state = moves.fitted_cursor(state, self.networks.get(state.model.key).network)
        before, self._state = self._state, state
        if state == before:
            return
        if _computes(state) == _computes(before) and self._moment.run is not None:
            self._tell(Moment(state, self._moment.run, self._moment.rival), before)
        elif self._is_slow(state):
            self._run_aside()
            self._tell(self._older(state, self._moment), before)
        else:
            self._tell(self._computed(state), before)

    def _tell(self, moment: Moment, before: NetworkState) -> None:
        self._moment = moment
        if _content(moment.state) != _content(before):
            self.state_changed.emit(moment.state)
        self._announce()

    def _announce(self) -> None:
        """Tells the views: at once, or those that may wait after the others were painted."""
        self.changed.emit(self._moment)
        if self._drawing:
            self._following.start()
        else:
            self._follow()
        self._look_once()

    def _follow(self) -> None:
        self._following.stop()
        self.followed.emit(self._moment)

    def _look_once(self) -> None:
        """Opens a layer worth looking at, once a network that was opened has run."""
        run = self._moment.run
        if self._looks and run is not None and run.trace is not None:
            self._looks = False
            if not self._state.cursor.layer:
                self.look_first()

    def _computed(self, state: NetworkState, given_up: Callable[[], bool] | None = None) -> Moment:
        """Runs the state's networks; called in one thread at a time."""
        begun = time.perf_counter()
        run = self._own.run(state, given_up)
        beside = beside_of(state, self.networks, self.blobs)
        rival = None if beside is None else self._beside.run(beside, given_up)
        self._seconds[_work(state)] = time.perf_counter() - begun
        return Moment(state, run, rival)

    def _is_slow(self, state: NetworkState) -> bool:
        """Whether a run would hold the window up: as measured last, or at first as the number of products says."""
        if self._task.busy:
            return True
        known = self._seconds.get(_work(state))
        if known is not None:
            return known > _A_FRAME_S
        return sum(self._products(model) for model in _models(state)) > _MANY_PRODUCTS

    def _products(self, model: Model) -> int:
        return self.networks.get(model.key).network.multiply_adds() if model.key in self.networks else 0

    def _run_aside(self) -> None:
        if not self._task.busy:
            state = self._state
            self._task.start(lambda: self._computed_aside(state))

    def _computed_aside(self, state: NetworkState) -> Moment | None:
        """None where another network was opened before it came to its end: a large one would keep it waiting."""
        try:
            return self._computed(state, lambda: _networks_of(self._state) != _networks_of(state))
        except RunGivenUpError:
            return None

    def _on_run(self, moment: object) -> None:
        if not isinstance(moment, Moment):
            self._run_aside()
            return
        if _computes(moment.state) != _computes(self._state):
            self._run_aside()
        self._moment = self._older(self._state, moment)
        self._announce()

    def _older(self, state: NetworkState, moment: Moment) -> Moment:
        """A state with the runs of its networks that are known, perhaps of an older input."""
        rival = None if state.rival is None else self._fitting(moment.rival, state.rival.model or state.model)
        return Moment(state, self._fitting(moment.run, state.model), rival)

    def _fitting(self, run: NetworkRun | None, model: Model | None) -> NetworkRun | None:
        """A run that is of a network, perhaps of an older input; else none."""
        if run is None or model is None or model.key not in self.networks:
            return None
        return run if run.opened is self.networks.get(model.key) else None

    def _forget_unreachable(self) -> None:
        states = [self._state]
        for index in range(self.undo_stack.count()):
            command = self.undo_stack.command(index)
            if isinstance(command, _Change):
                states += [command.before, command.after]
        self.blobs.keep_only({name for state in states for name in state.blobs()})
        self.networks.keep_only({model.key for state in states for model in _models(state)})


class _Change(StateChange[NetworkState]):
    """A step of the page; the tray has its own on the same stack."""


def _computes(state: NetworkState) -> tuple[object, ...]:
    """What a run depends on."""
    return (state.model, state.feeds, state.edits, state.rival)


def _content(state: NetworkState) -> tuple[object, ...]:
    return (*_computes(state), state.classes, state.view, state.cursor.layer)


def _work(state: NetworkState) -> tuple[str, ...]:
    """What a run has to do: the networks that it runs."""
    beside = () if state.rival is None else (state.rival.model or state.model,)
    return tuple(model.key for model in (state.model, *beside) if model is not None)


def _networks_of(state: NetworkState) -> tuple[str, ...]:
    return tuple(model.key for model in _models(state))


def _models(state: NetworkState) -> tuple[Model, ...]:
    rival = None if state.rival is None else state.rival.model
    return tuple(model for model in (state.model, rival) if model is not None)
