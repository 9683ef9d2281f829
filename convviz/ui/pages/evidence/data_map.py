"""The map of a data set: each picture a point, near those that the network sees alike."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import ClassVar, cast

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QWidget

from convviz.painting.theme import Theme, theme
from convviz.pictures.picture import picture_of_array
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.data_map import (
    Axes,
    MapScene,
    axes_of,
    groups,
    map_data,
    map_question,
    map_scene,
    on_the_map,
    seen,
    vector_of,
)
from convviz.states.evidence.projection import Projection, project
from convviz.states.evidence.questions import Scan
from convviz.states.evidence.views import MapView
from convviz.texts.errors import sentence
from convviz.texts.evidence import class_words
from convviz.texts.evidence_map import axis_text, held_text, point_text, summary_text
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.data_map_canvas import Drawn
from convviz.ui.pages.evidence.data_map_header import DataMapHeader
from convviz.ui.pages.evidence.data_map_plot import DataMapPlot
from convviz.ui.pages.evidence.data_map_point import PointCard
from convviz.ui.pages.evidence.following import Following
from convviz.ui.pages.reading import report
from convviz.ui.pages.training.plotting import PlottingLoader
from convviz.ui.widgets.card import Card
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.opened import OpenedPicture
from convviz.workspace.picture_choice import ChosenPicture, PictureChoice
from convviz.workspace.scanned_pictures import ScannedPictures
from convviz.workspace.task import TaskRunner

_SLOT = "map"


class MapPanel(Following, Card):
    """Asks for a scan of a data set and draws its vectors along the axes on which they differ most.

    Signals:
        open_picture: An `OpenedPicture`, and the id of the page that is to show it.
    """

    open_picture = Signal(object, str)
    slots: ClassVar[tuple[str, ...]] = (_SLOT,)

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("mapPanel")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._answer: Answer | None = None
        self._question: Scan | None = None
        self._projection: Projection | None = None
        self._axes: Axes | None = None
        self._drawn_of: tuple[MapScene, tuple[object, ...]] | None = None
        self._made_of: tuple[Projection, tuple[str, ...], int] | None = None
        self._scene: MapScene | None = None
        self._wish: tuple[int, bool] | None = None  # the point that is to be shown, and whether to open it
        self.controls = DataMapHeader(self)
        self.line = BusyLine(workspace, _SLOT, self, needs_input=False)
        self.point_card = PointCard(self)
        self.plot: DataMapPlot | None = None
        self.empty = QLabel(self)
        self.empty.setObjectName("mapEmpty")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.summary = QLabel(self)
        self.summary.setObjectName("mapSummary")
        self.summary.setWordWrap(True)
        self._pictures = ScannedPictures(self)
        self._reader = PictureChoice(self)
        self._projecting = TaskRunner(self)
        self._loader = PlottingLoader(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def scene(self) -> MapScene | None:
        """The points that are shown; None where there are none."""
        return self._scene

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.point_card.set_theme(colours)
        if self.plot is not None:
            self.plot.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("Map of a data set"))
        if self.plot is not None:
            self.plot.setAccessibleName(self.tr("Map of the pictures"))
            self.plot.canvas.write_ticks()
        self._drawn_of = None

    def _lay_out(self) -> None:
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._middle, 1)
        row.addWidget(self.point_card)
        self.body.addWidget(self.controls)
        self.body.addWidget(self.line)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.summary)

    def _connect(self) -> None:
        self.controls.view_wanted.connect(self._view)
        self.point_card.open_wanted.connect(self._open_current)
        self.line.waiting_changed.connect(self.refresh)
        self.follow(self._workspace)
        self._workspace.network.state_changed.connect(self.refresh)
        self._projecting.finished.connect(self._take_projection)
        self._pictures.changed.connect(self._read)
        self._reader.changed.connect(self._show_picture)
        self._loader.ready.connect(self._make_plot)
        for source in (self._projecting, self._pictures, self._reader, self._loader):
            source.crashed.connect(report)

    def derive(self) -> None:
        """Asks for a scan, and draws what is known of it."""
        state, run = self._workspace.state, self._workspace.run
        network = None if run is None else run.network
        question = None if network is None else map_question(state, network)
        self._workspace.want(_SLOT, question)
        asked = self._workspace.asked(_SLOT)
        if question is not None:
            self._loader.begin()  # takes some seconds, as the scan does
        if question is None or asked is None or (asked.answer is None and asked.trouble):
            self._answer = self._scene = self._question = self._projection = self._made_of = None
        elif asked.answer is not None and not asked.stale and asked.answer.whole:
            self._take_answer(question, asked.answer)
        if self._answer is not None and self._projection is not None:
            self._make_scene(self._answer, self._projection)
        comparable = self._scene is None or self._scene.comparable
        self.controls.show_view(state.map, map_data(state), network, comparable=comparable)
        projecting = self._answer is not None and self._projection is None
        self.line.set_note(self.tr("Drawing the map…") if projecting else "")
        waiting = asked is not None and (asked.busy or asked.stale) and self.line.waiting
        self._draw(stale=waiting or projecting)

    def _take_answer(self, question: Scan, answer: Answer) -> None:
        if answer is not self._answer:
            # Until it is projected, the map before stays.
            self._answer, self._question, self._projection = answer, question, None
            self._projecting.start(partial(_projected, answer))

    def _take_projection(self, found: object) -> None:
        answer, projection, axes = cast("tuple[Answer, Projection, Axes]", found)
        if answer is self._answer:
            self._projection, self._axes = projection, axes
            self.refresh()

    def _make_scene(self, answer: Answer, projection: Projection) -> None:
        """Anew for other vectors, or where the classes are called otherwise."""
        classifier = self._workspace.classifier
        count = 0 if classifier is None else max(classifier.classes, 2)
        made_of = (projection, self._names(), count)
        if self._made_of is None or self._made_of[0] is not projection or self._made_of[1:] != made_of[1:]:
            self._made_of = made_of
            self._scene = map_scene(answer, projection, self._names(), count)

    def _draw(self, *, stale: bool) -> None:
        scene, view = self._scene, self._workspace.state.map
        if scene is None or self.plot is None:
            self._middle.setCurrentWidget(self.empty)
            self.empty.setText(self._nothing())
            self._drawn_of = None
            self.summary.setText("")
            self.point_card.show_classes(())
            if scene is None:
                self._show_point(None)
            return
        self._middle.setCurrentWidget(self.plot)
        star = self._star()
        self.plot.canvas.set_star(star)
        axes = (axis_text(1, scene.shares[0]), axis_text(2, scene.shares[1]))
        # Ten thousand points take a while; while the pen moves only the star does.
        drawn_of = (view.colour, view.wrong_only, stale, star is not None, axes)
        if self._drawn_of is None or self._drawn_of[0] is not scene or self._drawn_of[1] != drawn_of:
            self._drawn_of = (scene, drawn_of)
            self._draw_points(self.plot, scene, axes, stale=stale, fed=star is not None)

    def _draw_points(
        self, plot: DataMapPlot, scene: MapScene, axes: tuple[str, str], *, stale: bool, fed: bool
    ) -> None:
        view = self._workspace.state.map
        shown = seen(scene, view)
        groups_ = groups(scene, view.colour if scene.comparable else "class")
        plot.show_points(Drawn(scene.points, shown, groups_, scene.wrong, axes, stale))
        numbers, counts = np.unique(groups_[shown], return_counts=True)
        rows = zip(numbers.tolist(), counts.tolist(), strict=True)
        classes = [(number, self._class_of_set(scene, number), count) for number, count in rows]
        self.point_card.show_classes(classes, fed=fed)
        summary = f"{summary_text(scene, int(shown.sum()))} {held_text(scene)}"
        self.summary.setText(summary)
        plot.setAccessibleDescription(f"{self.point_card.said.text()} {summary}".strip())

    def _nothing(self) -> str:
        """What is said where no map is yet."""
        if self._workspace.run is None:
            return ""
        if not map_data(self._workspace.state):
            return self.tr(
                "Choose pictures: each becomes a point, and pictures that the network sees alike lie close together."
            )
        return "" if self._answer is None else self.tr("Drawing the map…")

    def _star(self) -> tuple[float, float] | None:
        """Where what is fed now stands."""
        run = self._workspace.run
        if run is None or self._question is None or self._axes is None or self._projection is None:
            return None
        if self._question.layer not in {node.id for node in run.network.nodes}:
            return None
        vector = vector_of(run, self._question.layer)
        return None if vector is None else on_the_map(self._axes, vector)

    def _names(self) -> tuple[str, ...]:
        run = self._workspace.run
        return self._workspace.network.state.classes or (() if run is None else run.opened.classes)

    def _class_of_set(self, scene: MapScene, number: int) -> str:
        return scene.classes[number] if number >= 0 else self.tr("none of them")

    def _make_plot(self) -> None:
        self.plot = DataMapPlot(self._theme, self)
        self.plot.pointed.connect(self._show_point)
        self.plot.opened.connect(self._open)
        self._middle.addWidget(self.plot)
        self.retranslate()
        self.refresh()

    def _show_point(self, number: int | None) -> None:
        """Shows what is pointed at; its picture follows when it is read."""
        scene = self._scene
        if scene is None or number is None:
            self._wish = None
            self.point_card.show_words("", "")
            self.point_card.show_picture(None)
            return
        self.point_card.show_words(self._said(scene, number), "")
        self._want_picture(number, opening=False)
        if self.plot is not None:
            self.plot.setAccessibleDescription(f"{self.point_card.said.text()} {self.summary.text()}")

    def _said(self, scene: MapScene, number: int) -> str:
        label, answer = int(scene.labels[number]), int(scene.answers[number])
        classifier = self._workspace.classifier
        head = "" if classifier is None else classifier.head
        said = class_words(answer, self._names(), head) if answer >= 0 else ""
        right = not bool(scene.wrong[number]) if scene.comparable else None
        return point_text(scene.classes[label], said, right=right)

    def _want_picture(self, number: int, *, opening: bool) -> None:
        run = self._workspace.run
        # What is drawn may still be of other pictures, while theirs are projected.
        if run is not None and self._question is not None and self._projection is not None:
            self._wish = (number, opening)
            self._pictures.want(run.network, self._question)
            self._pictures.seek_again(run.network, self._question)
            self._read()

    def _read(self) -> None:
        """Reads the picture that is wanted, once its set is open."""
        pictures, scene = self._pictures.pictures, self._scene
        if self._pictures.refusal is not None and self._wish is not None:
            self.point_card.show_words(self.point_card.said.text(), sentence(self._pictures.refusal))
        if pictures is not None and scene is not None and self._wish is not None:
            self._reader.choose(pictures.given, int(scene.places[self._wish[0]]))

    def _show_picture(self, chosen: ChosenPicture | None) -> None:
        if chosen is None or self._wish is None:
            return
        number, opening = self._wish
        values = chosen.values
        if self._scene is None or chosen.index != int(self._scene.places[number]):
            return
        self.point_card.show_picture(values)
        name = chosen.name if chosen.refusal is None else sentence(chosen.refusal)
        self.point_card.show_words(self._said(self._scene, number), name)
        if opening and values is not None:
            self._wish = (number, False)
            title = f"{chosen.class_name}: {Path(chosen.name).name}"
            self.open_picture.emit(OpenedPicture(picture_of_array(values), title), "network")

    def _open(self, number: int) -> None:
        self._want_picture(number, opening=True)

    def _open_current(self) -> None:
        if self._wish is not None:
            self._open(self._wish[0])

    def _view(self, view: MapView) -> None:
        self._workspace.set_state(replace(self._workspace.state, map=view))


def _projected(answer: Answer) -> tuple[Answer, Projection, Axes]:
    """Some seconds for very many vectors: a thread does it."""
    vectors = answer.arrays["vectors"]
    projection = project(vectors)
    return answer, projection, axes_of(vectors, projection.points)
