"""How much each pixel counts: the panel that asks, and shows picture and map, or the last layer's sum."""

from __future__ import annotations

from typing import ClassVar, Final, cast, get_args

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QStackedWidget, QVBoxLayout, QWidget

from convviz.layers import ConvvizError
from convviz.painting.theme import Theme, theme
from convviz.states.evidence.contributions import contributions
from convviz.states.evidence.pixels import FedPicture, fed_picture, pixels_scene, question_of
from convviz.states.evidence.pixels_shown import Shown
from convviz.states.evidence.pixels_terms import Term, TermsScene, terms_scene
from convviz.states.evidence.questions import Attribution, PixelMethod, Target
from convviz.states.evidence.views import PixelsView
from convviz.states.network.run import NetworkRun
from convviz.texts.errors import sentence
from convviz.texts.evidence import class_words
from convviz.texts.evidence_pixels import CONTRIBUTIONS, method_hint, method_name
from convviz.texts.evidence_pixels_terms import term_text
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.following import Following
from convviz.ui.pages.evidence.pixels_fading import Fading
from convviz.ui.pages.evidence.pixels_maps import PixelsMaps
from convviz.ui.pages.evidence.pixels_settings import PixelsSettings
from convviz.ui.pages.evidence.pixels_terms import TermsView
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.evidence import EvidenceWorkspace

SLOT: Final = "pixels"
_SLIDER_STEPS: Final = 100
_SLIDER_PX, _SHORTEST_SLIDER_PX = 96, 48
# In a narrower panel the slider goes without its words; its tooltip has them.
_LEAST_WIDTH_WITH_WORDS_PX: Final = 800


class PixelsPanel(Following, QWidget):
    """A menu of methods with their settings, and what they find.

    Args:
        workspace: The page's.
        parent: Its parent.
    """

    slots: ClassVar[tuple[str, ...]] = (SLOT,)

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pixelsPanel")
        self._workspace = workspace
        self._fed: tuple[NetworkRun, int, FedPicture] | None = None
        self._fading = Fading(self)
        self.method = MenuButton("", parent=self)
        self.method.setObjectName("pixelsMethod")
        self.input = MenuButton("", parent=self)
        self.input.setObjectName("pixelsInput")
        self.settings = PixelsSettings(self)
        self.opacity = QSlider(Qt.Orientation.Horizontal, self)
        self.opacity.setObjectName("pixelsOpacity")
        self.opacity.setRange(0, _SLIDER_STEPS)
        self.opacity.setMinimumWidth(_SHORTEST_SLIDER_PX)
        self.opacity.setMaximumWidth(_SLIDER_PX)
        self._opacity_label = QLabel(self)
        self._opacity_label.setProperty("soft", True)  # noqa: FBT003 - Qt's property call
        self._opacity_label.setBuddy(self.opacity)
        self.busy = BusyLine(workspace, SLOT, self)
        self.maps = PixelsMaps(self)
        self.terms = TermsView(self)
        self.grouping = Segmented("", (), self)
        self.grouping.setObjectName("pixelsGrouping")
        self.grouping.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.term_line = ElidedLabel("", self)
        self.term_line.setObjectName("pixelsTermLine")
        self.stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_theme(theme("light"))

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self.maps.set_theme(colours)
        self.terms.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.method.set_label(self.tr("Method"))
        methods = (*get_args(PixelMethod), CONTRIBUTIONS)
        self.method.set_options([Option(each, method_name(each), method_hint(each)) for each in methods])
        self.input.set_label(self.tr("Input whose pixels are looked at"))
        self.grouping.setAccessibleName(self.tr("How the sum is told"))
        self.grouping.set_options(
            (
                Option("maps", self.tr("Map by map"), self.tr("What all numbers of a map add together")),
                Option("numbers", self.tr("Number by number"), self.tr("Each number times its weight")),
            )
        )
        self._opacity_label.setText(self.tr("Over the picture"))
        self.opacity.setAccessibleName(self.tr("How much of the picture the map covers"))
        self.opacity.setToolTip(self.tr("How much of the picture the map covers"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves out words that a narrow panel has no room for."""
        super().resizeEvent(event)
        self._opacity_label.setVisible(
            not self.opacity.isHidden() and event.size().width() >= _LEAST_WIDTH_WITH_WORDS_PX
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Plays nothing any more; what is asked goes on."""
        super().hideEvent(event)
        self.maps.transport.playback.stop()

    def take_page_key(self, event: QKeyEvent) -> bool:
        """Keys that nobody has taken: those of the window that slides."""
        return self.stack.currentWidget() is self.maps and self.maps.take_key(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of a grid that it does not take itself."""
        if self.take_page_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    @property
    def _view(self) -> PixelsView:
        return self._workspace.state.pixels

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        controls.setSpacing(8)
        for widget in (self.method, self.input, self.settings, self.grouping):
            controls.addWidget(widget)
        controls.addStretch(1)
        controls.addWidget(self._opacity_label)
        controls.addWidget(self.opacity)
        sums = QWidget(self)
        column = QVBoxLayout(sums)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.terms, 1)
        column.addWidget(self.term_line)
        self._sums = sums
        self.stack.addWidget(self.maps)
        self.stack.addWidget(sums)
        card = Card("", self)
        card.body.setSpacing(4)
        card.body.addLayout(controls)
        card.body.addWidget(self.busy)
        card.body.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def _connect(self) -> None:
        self.method.chosen.connect(self._choose_method)
        self.input.chosen.connect(self._choose_input)
        self.settings.edited.connect(self._set_settings)
        self.opacity.valueChanged.connect(self._set_opacity)
        self.maps.channels_chosen.connect(self._choose_channels)
        self.maps.places_chosen.connect(self._choose_places)
        self.terms.told.connect(self._tell_term)
        self.terms.opened.connect(self._open_term)
        self.grouping.chosen.connect(self._choose_grouping)
        self._fading.faded.connect(self._show_faded)
        self.follow(self._workspace)

    def derive(self) -> None:
        """Asks for what is wanted now, and shows what is known."""
        self._ask()
        self._show()

    def _ask(self) -> None:
        run, target, view = self._workspace.run, self._workspace.target, self._view
        question: Attribution | None = None
        # Nothing is asked of the worker: the line has the method's sentence all the same.
        fed = run is not None and run.trace is not None
        reason = method_hint(CONTRIBUTIONS) if view.contributions and fed else ""
        if run is not None and run.trace is not None and target is not None and not view.contributions:
            try:
                shape = self._picture(run).numbers.shape
                # What another network had as its second input this one may not have.
                question = replace(question_of(view, target, shape), input=self._input_of(run))
            except ConvvizError as error:
                reason = sentence(error)
        self.busy.set_reason(reason)
        self._workspace.want(SLOT, question)

    def heard(self) -> None:
        """Shows what is known so far."""
        self._show()

    def _show(self) -> None:
        view = self._view
        self._show_controls(view)
        if view.contributions:
            self._show_terms()
        else:
            self._show_maps(view)

    def _show_controls(self, view: PixelsView) -> None:
        run = self._workspace.run
        method = CONTRIBUTIONS if view.contributions else view.settings.method
        self.method.set_value(method)
        inputs = () if run is None else run.network.inputs
        self.input.setVisible(len(inputs) > 1 and not view.contributions)
        if len(inputs) > 1:
            self.input.set_options([Option(str(place), name) for place, name in enumerate(inputs)])
            self.input.set_value(str(self._input_of(run)))
        shape = self._fed[2].numbers.shape if self._fed is not None else (28, 28)
        self.settings.show_settings(view.settings, shape, shown=not view.contributions)
        lies_over = not view.contributions and not (view.settings.method == "occlusion" and view.places)
        self.opacity.setVisible(lies_over)
        self._opacity_label.setVisible(lies_over and self.width() >= _LEAST_WIDTH_WITH_WORDS_PX)
        with QSignalBlocker(self.opacity):
            self.opacity.setValue(round(view.opacity * _SLIDER_STEPS))
        self.busy.set_note(method_hint(method))

    def _show_maps(self, view: PixelsView) -> None:
        self.stack.setCurrentWidget(self.maps)
        self.grouping.hide()
        asked, run = self._workspace.asked(SLOT), self._workspace.run
        if run is None or run.trace is None or self._fed is None or self._fed[0] is not run:
            self.maps.show_maps(None)
            return
        fed = self._fed[2]
        if asked is None or not isinstance(asked.question, Attribution):
            self.maps.show_maps(
                Shown(pixels_scene(run.network, fed, Attribution(), None, view, stale=False), view, "")
            )
            return
        self._fading.watch(asked.answer if asked.stale else None)
        faded = asked.stale and self._fading.is_faded
        scene = pixels_scene(run.network, fed, asked.question, asked.answer, view, stale=faded)
        name = self._name(asked.question.target)
        classes = self._workspace.classifier is not None
        self.maps.show_maps(Shown(scene, view, name, busy=asked.busy, stale=faded, classes=classes))

    def _show_terms(self) -> None:
        self.stack.setCurrentWidget(self._sums)
        run, target = self._workspace.run, self._workspace.target
        scene: TermsScene | None = None
        if run is not None and run.trace is not None and target is not None:
            try:
                scene = terms_scene(contributions(run.network, run.trace, target), run.trace)
            except ConvvizError as error:
                self.busy.set_reason(sentence(error))
        several = scene is not None and scene.has_cells
        self.grouping.setVisible(several)
        self.grouping.set_value("maps" if self._view.by_maps else "numbers")
        if scene is not None and several and self._view.by_maps:
            scene = scene.by_maps()
        self.terms.show_scene(scene, "" if target is None else self._name(target))
        self.term_line.setVisible(scene is not None)

    def _tell_term(self, text: str) -> None:
        self.term_line.setText(
            text or self.tr("Point at a bar or a cell to see its product; a click opens its map.")
        )

    def _open_term(self, term: object) -> None:
        """Opens the map that a term comes from on the network page, for when that is looked at."""
        scene = self.terms.scene
        if scene is None or not isinstance(term, Term):
            return
        self._workspace.network.select_layer(scene.layer, term.channel)
        self._tell_term(term_text(scene, term) + self.tr(" · opened on the network page"))

    def _show_faded(self) -> None:
        if self.isVisible():
            self._show()

    def _picture(self, run: NetworkRun) -> FedPicture:
        index = self._input_of(run)
        if self._fed is None or self._fed[0] is not run or self._fed[1] != index:
            self._fed = None
            inputs = self._workspace.inputs or ()
            self._fed = (run, index, fed_picture(run.network, index, inputs[index]))
        return self._fed[2]

    def _input_of(self, run: NetworkRun | None) -> int:
        wanted = self._view.settings.input
        return wanted if run is not None and wanted < len(run.network.inputs) else 0

    def _name(self, target: Target) -> str:
        run, classifier = self._workspace.run, self._workspace.classifier
        if classifier is None:
            return self.tr("output")
        names = self._workspace.network.state.classes or (() if run is None else run.opened.classes)
        return class_words(target.index, names, classifier.head)

    def _set_view(self, view: PixelsView) -> None:
        self._workspace.set_state(replace(self._workspace.state, pixels=view))

    def _choose_method(self, method: str) -> None:
        if method == CONTRIBUTIONS:
            self._set_view(replace(self._view, contributions=True))
            return
        settings = replace(self._view.settings, method=cast("PixelMethod", method))
        self._set_view(replace(self._view, contributions=False, settings=settings))

    def _choose_input(self, place: str) -> None:
        self._set_settings(replace(self._view.settings, input=int(place)))

    def _set_settings(self, settings: Attribution) -> None:
        self._set_view(replace(self._view, settings=settings))

    def _set_opacity(self, steps: int) -> None:
        self._set_view(replace(self._view, opacity=steps / _SLIDER_STEPS))

    def _choose_channels(self, choice: str) -> None:
        channels = choice if choice in {"sum", "largest"} else int(choice)
        self._set_view(replace(self._view, channels=channels))  # type: ignore[arg-type]

    def _choose_grouping(self, choice: str) -> None:
        self._set_view(replace(self._view, by_maps=choice == "maps"))

    def _choose_places(self, places: bool) -> None:  # noqa: FBT001 - a slot of places_chosen(bool)
        self._set_view(replace(self._view, places=places))
