"""What excites a filter: pictures that are made for a whole layer at once, seen as they form."""

from __future__ import annotations

import time
from typing import ClassVar, cast

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from convviz.networks.network import Network
from convviz.painting.theme import Theme, theme
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.filters import FiltersScene, filters_question, filters_scene, makes_quickly
from convviz.states.evidence.questions import Maximise
from convviz.states.evidence.views import FiltersView
from convviz.texts.evidence_filters import (
    invitation_text,
    no_pictures_text,
    silent_count_text,
    steps_text,
    what_it_is,
)
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.filters_controls import FiltersControls
from convviz.ui.pages.evidence.filters_header import FiltersHeader
from convviz.ui.pages.evidence.filters_large import FilterLarge
from convviz.ui.pages.evidence.filters_saving import FiltersSaving
from convviz.ui.pages.evidence.filters_sheet import FiltersSheet
from convviz.ui.pages.evidence.following import Following
from convviz.ui.widgets.card import Card
from convviz.workspace.evidence import Asked, EvidenceWorkspace

SLOT = "filters"
"""The name under which the panel asks."""
_SIDE_PX = 180
# Of the window's time a sixth at most goes into pictures on their way.
_SHARE = 5.0


class FiltersPanel(Following, Card):
    """Asks by itself where the pictures come quickly, else when the button is pressed; shows what is known so far.

    The slot never holds what was asked of another network: when that is another one, it is emptied.

    Signals:
        notice: A translated sentence, and its kind.
    """

    notice = Signal(str, str)
    slots: ClassVar[tuple[str, ...]] = (SLOT,)

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("filtersPanel")
        self._workspace = workspace
        self._theme: Theme = theme("light")
        self._network: Network | None = None
        self._begun: set[Maximise] = set()  # what was asked of this network
        self._derived_from: tuple[object, ...] = ()
        self._question: Maximise | None = None
        self._at_once = False
        self._shown_at = self._showing_s = 0.0
        self._answer: Answer | None = None
        self._scene: FiltersScene | None = None
        self.controls = FiltersHeader(self)
        self.explained = QLabel(self)
        self.busy = BusyLine(workspace, SLOT, self, needs_input=False)
        self.sheet = FiltersSheet(self)
        self.large = FilterLarge(self)
        self.nothing = QLabel(self)
        self.back = QPushButton(self)
        self.stack = QStackedWidget(self)
        self.settings = FiltersControls(self)
        self.saving = FiltersSaving(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        self._theme = colours
        self.sheet.set_theme(colours)
        self.large.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.setAccessibleName(self.tr("What excites a filter"))
        self.sheet.setAccessibleName(self.tr("Pictures made for the filters"))
        self.large.setAccessibleName(self.tr("One picture, enlarged"))
        self.nothing.setAccessibleName(self.tr("Why there is nothing to see"))
        self.back.setText(self.tr("All pictures"))

    def take_page_key(self, event: QKeyEvent) -> bool:
        """Keys that no control of the page has taken: Esc shows all pictures again."""
        if event.key() == Qt.Key.Key_Escape and self.stack.currentWidget() is self.large:
            self._show_all()
            return True
        return False

    def refresh(self, *_: object) -> None:
        """Empties its slot for another network, seen or not, and derives where it is seen."""
        self._follow_network()
        super().refresh()

    def derive(self) -> None:
        """Asks what the view wants to know, and shows what is known."""
        self._derive_question()
        question = self._question
        if question is not None and (question in self._begun or self._at_once):
            self._ask(question)
        self._take_answer()
        self._show()

    @property
    def _view(self) -> FiltersView:
        return self._workspace.state.filters

    def _derive_question(self) -> None:
        """What the view asks now; looked for again only where it may be another, for the pen moves meanwhile."""
        view, network, output = self._view, self._network, self._workspace.state.output
        derived_from = (network, view.layer, view.settings, view.most, output)
        if derived_from == self._derived_from:
            return
        self._derived_from = derived_from
        self._question = question = None if network is None else filters_question(network, view, output)
        self._at_once = (
            network is not None
            and question is not None
            and view.settings is None
            and makes_quickly(network, question)
        )

    def _ask(self, question: Maximise) -> None:
        self._begun.add(question)
        self._workspace.want(SLOT, question)

    def _follow_network(self) -> None:
        """Forgets what was asked of another network; what its pictures were stays as long as the layer is there."""
        run = self._workspace.run
        network = None if run is None else run.network
        if network is self._network:
            return
        self._network = network
        self._begun.clear()
        self._answer = None
        self._workspace.want(SLOT, None)

    def _take_answer(self) -> None:
        asked, network, question = self._workspace.asked(SLOT), self._network, self._question
        if asked is None or asked.answer is None or asked.stale or network is None or question is None:
            return
        if asked.question != question or asked.answer is self._answer:
            return
        begun = time.monotonic()
        if not asked.answer.whole and begun < self._shown_at + _SHARE * self._showing_s:
            return  # many large pictures come faster than they could be shown beside all else
        run = self._workspace.run
        names = self._workspace.network.state.classes or (() if run is None else run.opened.classes)
        self._answer = asked.answer
        self._scene = filters_scene(network, question, asked.answer, names)
        self._shown_at = time.monotonic()
        self._showing_s = self._shown_at - begun

    def _show(self) -> None:
        question, view = self._question, self._view
        scene = self._shown_scene()
        fresh = scene is not None and scene.network is self._network and scene.question == question
        self.controls.show_view(
            self._network, self._workspace.state.output, None if question is None else question.layer, view
        )
        self.controls.set_saveable(saveable=scene is not None and self._answer is not None)
        asked = self._workspace.asked(SLOT)
        begun = asked is not None and asked.question == question
        makeable = not begun or (asked is not None and (asked.cancelled or bool(asked.trouble)))
        usual = view.settings is None
        note = self._note(scene, asked, fresh=fresh)
        self.settings.show_settings(question, usual=usual, makeable=makeable, note=note)
        self.explained.setText("" if scene is None else what_it_is(scene.question.layer))
        self.sheet.show_scene(scene, stale=not fresh, per_row=view.per_row)
        self._show_middle(scene, fresh=fresh, busy=begun and asked is not None and asked.busy)

    def _shown_scene(self) -> FiltersScene | None:
        """What was made last, as long as it is for the same filters of the same kind of network."""
        scene, question, network = self._scene, self._question, self._network
        if scene is None or question is None or network is None:
            return None
        same = scene.question.layer == question.layer and scene.channels == question.channels
        known = scene.network is network or scene.network.name == network.name
        return scene if same and known else None

    def _show_middle(self, scene: FiltersScene | None, *, fresh: bool, busy: bool) -> None:
        place = None if scene is None else scene.place_of(self._view.chosen)
        self.back.setVisible(place is not None)
        if scene is None:
            self.nothing.setText(self._missing(busy=busy))
            self._turn_to(self.nothing)
        elif place is None:
            self._turn_to(self.sheet)
        else:
            self.large.show_filter(scene, place, self.sheet.image(place), stale=not fresh)
            self._turn_to(self.large)

    def _turn_to(self, widget: QWidget) -> None:
        """Shows one of the three; the keys go with it."""
        before = self.stack.currentWidget()
        if widget is not before:
            had_focus = before is not None and before.hasFocus()
            self.stack.setCurrentWidget(widget)
            if had_focus:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _missing(self, *, busy: bool) -> str:
        if self._network is None:
            return ""
        if self._question is None:
            return no_pictures_text()
        return "" if busy else invitation_text()

    def _note(self, scene: FiltersScene | None, asked: Asked | None, *, fresh: bool) -> str:
        if scene is None:
            return ""
        if not fresh:
            busy = asked is not None and asked.busy and asked.question == self._question
            return "" if busy else self.tr("These were made with other settings, or of other weights.")
        return steps_text(scene) if scene.done < scene.question.steps else silent_count_text(scene)

    def _lay_out(self) -> None:
        for widget, name in (
            (self.explained, "filtersExplained"),
            (self.nothing, "filtersNothing"),
            (self.back, "filtersBack"),
        ):
            widget.setObjectName(name)
        for label in (self.explained, self.nothing):
            label.setWordWrap(True)
        self.explained.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for widget in (self.nothing, self.sheet, self.large):
            self.stack.addWidget(widget)
        side = QVBoxLayout()
        side.addWidget(self.settings, 1)
        side.addWidget(self.back)
        self.settings.setFixedWidth(_SIDE_PX)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.stack, 1)
        row.addLayout(side)
        for widget in (self.controls, self.explained):
            self.body.addWidget(widget)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.busy)

    def _connect(self) -> None:
        self.follow(self._workspace)
        self.controls.view_wanted.connect(self._take_view)
        self.controls.save_wanted.connect(self._save)
        self.settings.settings_wanted.connect(self._take_settings)
        self.settings.usual_wanted.connect(self._take_usual)
        self.settings.make_wanted.connect(self._make)
        self.sheet.activated.connect(self._enlarge)
        self.large.step_wanted.connect(self._step)
        self.large.closed.connect(self._show_all)
        self.back.clicked.connect(self._show_all)
        self.saving.told.connect(self.notice)

    def heard(self) -> None:
        """Shows what is known so far."""
        self._take_answer()
        self._show()

    def _take_view(self, view: object) -> None:
        state = self._workspace.state
        self._workspace.set_state(replace(state, filters=cast("FiltersView", view)))

    def _take_settings(self, settings: object) -> None:
        self._take_view(replace(self._view, settings=cast("Maximise", settings)))

    def _take_usual(self) -> None:
        self._take_view(replace(self._view, settings=None))

    def _make(self) -> None:
        if self._question is None:
            return
        asked = self._workspace.asked(SLOT)
        if asked is not None and asked.question == self._question and self._question in self._begun:
            self._workspace.ask_again(SLOT)
        else:
            self._ask(self._question)
        self._show()

    def _enlarge(self, place: int) -> None:
        scene = self.sheet.scene
        if scene is not None:
            self._take_view(replace(self._view, chosen=scene.channels[place]))

    def _step(self, steps: int) -> None:
        self.sheet.go_to(self.sheet.current + steps)
        self._enlarge(self.sheet.current)

    def _show_all(self) -> None:
        self._take_view(replace(self._view, chosen=None))

    def _save(self, suffix: str) -> None:
        scene, answer = self._shown_scene(), self._answer
        if scene is not None and answer is not None:
            self.saving.ask(suffix, scene, answer, self._view.per_row, self._theme)
