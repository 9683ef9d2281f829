"""Class heat maps: where the evidence for a class lies, and how the map was made, down to the sum of one cell.

1. The question follows from the view, the target and the network; `want` asks it.
2. An answer is shown with the run that it is about, so that a scene never mixes two inputs. The last one stays until
   another comes, fainter when one has to wait.
3. What is pointed at, chosen and opened is laid over the scene (`HeatLook`), and the views paint that.
"""

from __future__ import annotations

from collections import deque
from typing import ClassVar, cast

from msgspec.structs import astuple, replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.networks.network import Network
from convviz.painting.evidence.heat_look import HeatLook, Step
from convviz.painting.paint_cache import PaintCache
from convviz.painting.paint_options import PaintOptions
from convviz.painting.theme import Theme, theme
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.heat import Below, HeatScene, heat_scene, picture_below, scene_among
from convviz.states.evidence.heat_layer import heat_layers, usual_heat_layer
from convviz.states.evidence.questions import HeatMap, HeatMethod
from convviz.states.evidence.views import HeatView
from convviz.states.network.run import NetworkRun
from convviz.texts.errors import sentence
from convviz.texts.evidence import class_words, heat_method_hint
from convviz.texts.evidence_heat import size_text
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.following import Following
from convviz.ui.pages.evidence.heat_cell import HeatCell
from convviz.ui.pages.evidence.heat_channels import HeatChannels
from convviz.ui.pages.evidence.heat_header import HeatCover, HeatHeader
from convviz.ui.pages.evidence.heat_pictures import HeatPictures
from convviz.ui.pages.evidence.heat_steps import HeatSteps
from convviz.ui.widgets.card import Card
from convviz.workspace.evidence import EvidenceWorkspace

SLOT = "heat"
_SIDE_PX, _NARROW_SIDE_PX = 288, 232
_LEAST_WIDTH_WITH_WIDE_SIDE_PX = 640
_STEPS_SHARE, _LOWEST_STEPS_PX, _HIGHEST_STEPS_PX = 0.2, 112, 230
# While somebody draws, an answer may come so many runs late.
_MOST_RUNS = 8
_LAYER_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class HeatPanel(Following, Card):
    """The map over the picture and the opened step, the maps it is made of, the steps, and one cell written out."""

    slots: ClassVar[tuple[str, ...]] = (SLOT,)

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("heatPanel")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._cache = PaintCache()
        self._painted = PaintOptions(cache=self._cache)
        self._hovered: tuple[int, int] | None = None
        self._answer: Answer | None = None
        self._runs: deque[NetworkRun] = deque(maxlen=_MOST_RUNS)
        self._scene: HeatScene | None = None
        self._below: Below | None = None  # what is seen before the first answer
        self._shown: tuple[object, ...] | None = None
        self._layers: tuple[str, ...] = ()
        self._layers_of: tuple[Network | None, int] = (None, 0)
        self.heading = HeatHeader(self)
        self.busy = BusyLine(workspace, SLOT, self)
        self.pictures = HeatPictures(self)
        self.cover = HeatCover(self)
        self.channels = HeatChannels(self)
        self.steps = HeatSteps(self)
        self.cell = HeatCell(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def scene(self) -> HeatScene | None:
        """What is shown."""
        return self._scene

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self._show()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("Heat maps"))
        self.pictures.setAccessibleName(self.tr("Heat map over the picture, and the opened step"))
        self.steps.setAccessibleName(self.tr("How the heat map was made"))
        self.cell.setAccessibleName(self.tr("One cell of the heat map, written out"))
        self._shown = None  # in other words
        self.channels.setAccessibleName(self.tr("Maps that the heat map is made of, the strongest first"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The steps grow and shrink with the panel; in a narrow one the pictures keep their room."""
        super().resizeEvent(event)
        side = _SIDE_PX if event.size().width() >= _LEAST_WIDTH_WITH_WIDE_SIDE_PX else _NARROW_SIDE_PX
        for part in (self.channels, self.cover):
            part.setFixedWidth(side)
        wanted = round(self.height() * _STEPS_SHARE)
        self.steps.setFixedHeight(min(max(wanted, _LOWEST_STEPS_PX), _HIGHEST_STEPS_PX))

    def take_page_key(self, event: QKeyEvent) -> bool:
        """Page up and down go to the layer before and after."""
        by = _LAYER_KEYS.get(Qt.Key(event.key()))
        if by is None or event.modifiers():
            return False
        self.heading.step_layer(by)
        return True

    def derive(self) -> None:
        """Asks what is to be known now, and shows what is known."""
        run, view = self._workspace.run, self._workspace.state.heat
        network = None if run is None else run.network
        output = 0 if network is None else min(self._workspace.state.output, len(network.outputs) - 1)
        if (network, output) != self._layers_of:
            self._layers_of = (network, output)
            self._layers = () if network is None else heat_layers(network, output)
        layer, reason = self._layer(view, output)
        self.busy.set_reason(reason)
        self.heading.show_view(view, network, self._layers, layer)
        self.cover.show_view(view)
        target = self._workspace.target
        question = None if not layer or target is None else HeatMap(view.method, layer, target)
        self._workspace.want(SLOT, question)
        self._take()

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.addWidget(self.cover)
        side.addWidget(self.channels, 1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.pictures, 1)
        middle.addLayout(side)
        for widget in (self.heading, self.busy):
            self.body.addWidget(widget)
        self.body.addLayout(middle, 1)
        self.body.addWidget(self.steps)
        self.body.addWidget(self.cell)

    def _connect(self) -> None:
        self.follow(self._workspace)
        self.busy.waiting_changed.connect(self._show)
        self.heading.method_chosen.connect(self._choose_method)
        self.heading.layer_chosen.connect(self._choose_layer)
        self.cover.opacity_chosen.connect(self._choose_opacity)
        self.cover.blocks_chosen.connect(self._choose_blocks)
        self.pictures.hovered.connect(self._hover)
        self.pictures.cell_chosen.connect(self._choose_cell)
        for view in (self.pictures, self.channels, self.steps, self.cell):
            view.channel_chosen.connect(self._choose_channel)
        self.steps.step_chosen.connect(self._choose_step)

    def _layer(self, view: HeatView, output: int) -> tuple[str, str]:
        """The layer that is meant, else why there is none."""
        run = self._workspace.run
        if run is None:
            return "", ""
        answer = run.network.outputs[output]
        stopped = run.network.stopped if run.trace is None else run.trace.stopped
        if answer in stopped:
            return "", sentence(stopped[answer])
        if view.layer in self._layers:
            return view.layer, ""
        try:
            return usual_heat_layer(run.network, output), ""
        except ConvvizError as error:
            return "", sentence(error)

    def heard(self) -> None:
        """Shows what is known so far."""
        self._take()

    def _take(self) -> None:
        """Keeps a new answer with the run that it is about."""
        asked, run = self._workspace.asked(SLOT), self._workspace.run
        answer = None if asked is None else asked.answer
        if run is not None and (not self._runs or self._runs[-1] is not run):
            self._runs.append(run)
        if asked is None or asked.trouble:
            self._answer = self._scene = None
        elif answer is not None and answer is not self._answer:
            self._answer = answer
            # Of a stroke before: its run is one of the last few.
            question = cast("HeatMap", asked.question)
            found = scene_among(question, answer, tuple(self._runs)[::-1])
            if found is None and not asked.stale and run is not None:
                found = heat_scene(question, answer, run)
            self._scene = found or self._scene
        if asked is None or not asked.busy:
            self._runs.clear()
        self._below = None
        if self._scene is None and asked is not None and asked.busy and run is not None:
            self._below = picture_below(run, cast("HeatMap", asked.question).layer)
        self._show()

    def _show(self, *_: object) -> None:
        scene, view = self._scene, self._workspace.state.heat
        look = None if scene is None else self._look(scene, view)
        # While somebody draws, much is told that changes nothing here.
        below = self._below
        shown = (below, self._theme) if look is None else astuple(look)
        if shown == self._shown:
            return
        self._shown = shown
        for each in (self.pictures, self.steps, self.cell):
            each.show_look(look)
        if below is not None:
            self.pictures.show_alone(below.picture, self._theme, self._options())
        for each in (self.cover, self.channels, self.steps, self.cell):
            each.setVisible(look is not None)
        if scene is None or look is None:
            self.channels.show_channels((), None)
            self.busy.set_note("")
        else:
            self.channels.show_channels(scene.channels, look.channel)
            self.busy.set_note(f"{heat_method_hint(scene.method)} {size_text(scene)}")

    def _look(self, scene: HeatScene, view: HeatView) -> HeatLook:
        return HeatLook(
            scene,
            self._name(scene),
            self._theme,
            scene.cell(self._hovered or view.cell),
            scene.channel(view.channel),
            view.step,
            view.opacity,
            view.blocks,
            stale=self.busy.waiting and scene.done == scene.total,
            options=self._options(),
        )

    def _options(self) -> PaintOptions:
        if self._painted.ratio != self.devicePixelRatioF():
            self._painted = PaintOptions(self.devicePixelRatioF(), cache=self._cache)
        return self._painted

    def _name(self, scene: HeatScene) -> str:
        """The class that is explained."""
        run, classifier = self._workspace.run, self._workspace.classifier
        names = self._workspace.network.state.classes or (() if run is None else run.opened.classes)
        if classifier is None:
            return self.tr("the output")
        return class_words(scene.target.index, names, classifier.head)

    def _set(self, view: HeatView) -> None:
        self._workspace.set_state(replace(self._workspace.state, heat=view))

    def _choose_method(self, method: str) -> None:
        self._set(replace(self._workspace.state.heat, method=cast("HeatMethod", method)))

    def _choose_layer(self, layer: str) -> None:
        self._set(replace(self._workspace.state.heat, layer=layer, cell=None, channel=None))

    def _choose_opacity(self, opacity: float) -> None:
        self._set(replace(self._workspace.state.heat, opacity=opacity))

    def _choose_blocks(self, blocks: bool) -> None:  # noqa: FBT001 - a signal's payload
        self._set(replace(self._workspace.state.heat, blocks=blocks))

    def _choose_step(self, step: str) -> None:
        self._set(replace(self._workspace.state.heat, step=cast("Step", step)))

    def _choose_channel(self, channel: int) -> None:
        self._set(replace(self._workspace.state.heat, channel=channel))

    def _choose_cell(self, cell: object) -> None:
        self._set(replace(self._workspace.state.heat, cell=cast("tuple[int, int] | None", cell)))

    def _hover(self, cell: object) -> None:
        found = cast("tuple[int, int] | None", cell)
        if found != self._hovered:
            self._hovered = found
            self._show()
