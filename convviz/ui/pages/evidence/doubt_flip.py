"""Doubt, fourth part: how little has to change until the answer is another?"""

from __future__ import annotations

from typing import ClassVar

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.painting.evidence.doubt_plot import Course, Plot
from convviz.painting.evidence.doubt_tiles import Tile
from convviz.painting.evidence.overlay import Overlay, evidence_colouring
from convviz.painting.theme import Theme
from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.doubt import finer, flip_question, part_of_the_way, picture_size
from convviz.states.evidence.doubt_flip import Changed, Way, changed_picture, round_steps, way_of
from convviz.states.evidence.questions import Flip
from convviz.states.evidence.shown_input import placed
from convviz.states.lab.scene import Colouring
from convviz.texts.errors import sentence
from convviz.texts.evidence_doubt import flip_text, size_text, step_text
from convviz.texts.numbers import format_number
from convviz.ui.pages.evidence.busy_line import BusyLine
from convviz.ui.pages.evidence.doubt_classes import class_name, class_options
from convviz.ui.pages.evidence.doubt_part import DoubtPart, sentence_label
from convviz.ui.pages.evidence.doubt_plot import PlotView
from convviz.ui.pages.evidence.doubt_tiles import TilesView
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.small_stepper import SmallStepper
from convviz.workspace.evidence import EvidenceWorkspace
from convviz.workspace.opened import OpenedNumbers

_ANY = "any"
_COVERING = 1.0
_MOST_PER_CENT = 50
# As the default has it: the steps stay as long as they are, there are more of them.
_STEPS_PER_CENT = 1
_AUTOMATIC = "auto"
_MAGNIFIED = (1, 5, 10, 20, 50, 100, 200)
_PICTURE = evidence_colouring()
_LOOKS = ("first", "second", "other", "other", "other")


class FlipPart(DoubtPart):
    """The picture, what is added to it, and both together, step by step until the answer flips.

    Signals:
        open_picture: `OpenedNumbers`, the changed picture just as it is fed, and the page that is to show it.
    """

    slots: ClassVar[tuple[str, ...]] = ("doubtFlip", "doubtFlipFine", "doubtFlipStep")
    open_picture = Signal(object, str)

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.setObjectName("doubtFlipping")
        self.target = MenuButton("", parent=self)
        self.target.setObjectName("doubtFlipTarget")
        self.furthest = SmallStepper("", 1, _MOST_PER_CENT, self)
        self.furthest.setObjectName("doubtFlipFurthest")
        self.magnified = MenuButton("", parent=self)
        self.magnified.setObjectName("doubtMagnified")
        self._labels = (QLabel(self), QLabel(self), QLabel(self))
        self.open = QPushButton(self)
        self.open.setObjectName("doubtFlipOpen")
        self.line = BusyLine(workspace, self.slots[0], self)
        self.tiles = TilesView("doubtFlipPictures", self, rows=1)
        self.plot = PlotView("doubtFlipCurve", self)
        self.step = QSlider(Qt.Orientation.Horizontal, self)
        self.step.setObjectName("doubtFlipStep")
        self.step.setPageStep(1)
        self._step_label = QLabel(self)
        self._step_label.setBuddy(self.step)
        self.said = sentence_label("doubtFlipSaid", self)
        self._way: tuple[Answer, Way] | None = None
        self._asked: Flip | None = None
        self._changed: tuple[Floats, Floats, Changed] | None = None
        self._lay_out()
        self.target.chosen.connect(self._choose_target)
        self.furthest.valueChanged.connect(self._choose_furthest)
        self.magnified.chosen.connect(self._magnify)
        self.step.valueChanged.connect(self.refresh)
        self.plot.moved.connect(self._go)
        self.open.clicked.connect(self._open)
        self.line.waiting_changed.connect(self.refresh)
        self.retranslate()

    def set_theme(self, colours: Theme) -> None:
        """Paints in the colours of a theme."""
        super().set_theme(colours)
        self.tiles.set_theme(colours)
        self.plot.set_theme(colours)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        texts = (self.tr("It is to become"), self.tr("Largest change, %"), self.tr("Difference"))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.target.set_label(self.tr("Class that it is to become"))
        self.furthest.setAccessibleName(self.tr("Largest change of a pixel in per cent"))
        self.magnified.set_label(self.tr("Magnification of the difference"))
        self.magnified.set_options(
            [
                Option(_AUTOMATIC, self.tr("to be seen")),
                *(Option(str(each), f"× {each}") for each in _MAGNIFIED),
            ]
        )
        self.line.set_note(
            self.tr(
                "At each step every pixel becomes a little brighter or darker, whichever takes the answer away: the "
                "fast gradient sign method."
            )
        )
        self.open.setText(self.tr("Open on the network page"))
        self.open.setToolTip(self.tr("Feed the changed picture to the network and look into it"))
        self.step.setAccessibleName(self.tr("How far the picture is changed"))
        self.tiles.setAccessibleName(self.tr("The picture, what is added, and both together"))
        self.plot.setAccessibleName(self.tr("Probabilities while the picture changes"))

    def derive(self) -> None:
        """Asks for the way, and for the picture at the slider, and shows what is known."""
        state = self.workspace.state
        subject, reason = self.subject(), ""
        question = None
        if subject is not None:
            index = state.doubt.flip.input
            try:
                picture_size(subject[1][index])
                question = flip_question(state)
            except ConvvizError as error:
                reason = sentence(error)
            if self.workspace.classifier is None:
                question, reason = None, self.tr("This network gives no classes, so no answer can flip.")
        self._show_controls()
        self.line.set_reason(reason)
        self.workspace.want(self.slots[0], question)
        self._take(question)
        self._want_step()
        self._show()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for label, control in zip(self._labels, (self.target, self.furthest, self.magnified), strict=True):
            label.setBuddy(control)
            top.addWidget(label)
            top.addWidget(control)
            top.addSpacing(10)
        top.addStretch(1)
        top.addWidget(self.open)
        slider = QHBoxLayout()
        slider.setSpacing(8)
        slider.addWidget(self._step_label)
        slider.addWidget(self.step, 1)
        font = self.said.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.said.setFont(font)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(top)
        whole.addWidget(self.line)
        whole.addWidget(self.tiles, 5)
        whole.addWidget(self.said)
        whole.addLayout(slider)
        whole.addWidget(self.plot, 3)

    def _show_controls(self) -> None:
        view = self.workspace.state.doubt
        wanted = view.flip.target
        options = [Option(_ANY, self.tr("any other class")), *class_options(self.workspace, wanted)]
        self.target.set_options(options)
        known = {option.id for option in options}
        chosen = _ANY if wanted is None else str(wanted)
        self.target.set_value(chosen if chosen in known else _ANY)
        self.furthest.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.furthest.setValue(round(100 * view.flip.furthest))
        self.furthest.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        factor = _AUTOMATIC if view.magnified is None else f"{view.magnified:.0f}"
        self.magnified.set_value(factor if factor.isdigit() and int(factor) in _MAGNIFIED else _AUTOMATIC)

    def _take(self, question: Flip | None) -> None:
        """The newest way, in finer steps where it is short; the slider stands at its end when it is another."""
        coarse, fine, _ = self.slots
        asked = self.workspace.asked(coarse)
        if question is None or asked is None or (asked.answer is None and asked.trouble):
            self._way = self._changed = None
            self.workspace.want(fine, None)
            return
        answer = asked.answer
        if answer is None or "confidences" not in answer.arrays:
            return
        settled = answer.whole and not asked.busy and not asked.stale
        finer_one = finer(question, len(answer.arrays["confidences"]) - 1) if settled else None
        self.workspace.want(fine, finer_one)
        better = self.workspace.asked(fine)
        if finer_one is not None and better is not None and better.answer is not None and not better.stale:
            question, answer = finer_one, better.answer
        if self._way is not None and self._way[0] is answer:
            return
        way = way_of(question, answer)
        self._way = (answer, way)
        self._asked = question
        self.step.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.step.setRange(0, way.taken)
        self.step.setValue(way.taken)
        self.step.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _want_step(self) -> None:
        """The picture on the way is the end of a shorter way of the same steps."""
        asked = self.workspace.asked(self.slots[0])
        on_the_way = self._way is not None and 0 < self.step.value() < self._way[1].taken
        settled = asked is not None and not asked.busy and not asked.stale
        shorter = None
        if on_the_way and settled and self._asked is not None:
            shorter = part_of_the_way(self._asked, self.step.value())
        self.workspace.want(self.slots[2], shorter)

    def _show(self) -> None:
        asked = self.workspace.asked(self.slots[0])
        stale = asked is None or asked.stale
        faded = stale and self.line.waiting
        self.tiles.set_tiles(self._tiles(stale=faded))
        way = None if self._way is None else self._way[1]
        self.plot.show_plot(None if way is None else self._plot(way, stale=faded))
        for widget in (self.step, self._step_label, self.plot):
            widget.setVisible(way is not None)
        self.step.setEnabled(way is not None and way.taken > 0)
        self.open.setEnabled(self._changed is not None)
        if way is None:
            self.said.setText("")
            self._step_label.setText("")
            return
        wanted = self.workspace.state.doubt.flip.target
        before, after = (class_name(self.workspace, each) for each in (way.before, way.after))
        aim = "" if wanted is None else class_name(self.workspace, wanted)
        whole = asked is not None and asked.answer is not None and asked.answer.whole
        self.said.setText(flip_text(way, before, after, aim) if whole and not stale else "")
        place = min(self.step.value(), way.taken)
        here = step_text(way, place, class_name(self.workspace, way.answer_at(place)))
        self._step_label.setText(here)
        for view in (self.tiles, self.plot):
            view.setAccessibleDescription(f"{here}. {self.said.text()}")

    def _tiles(self, *, stale: bool) -> tuple[Tile, ...]:
        changed = self._changed_here()
        way = None if self._way is None else self._way[1]
        if changed is None or way is None:
            return ()
        factor = self.workspace.state.doubt.magnified or _visible(changed.difference)
        enlarged = np.clip(changed.difference * np.float32(factor), -1, 1)
        law = Colouring("signed", -1.0, 1.0)
        place = min(self.step.value(), way.taken)
        before = class_name(self.workspace, way.before)
        here = class_name(self.workspace, way.answer_at(place))
        added = self.tr("What is added, × {factor}").format(factor=format_number(factor, 0))
        size = self.tr("at most {size} of black to white").format(size=size_text(way.sizes[place]))
        return (
            Tile(
                before,
                Overlay(changed.picture, None, _PICTURE),
                self.tr("the picture"),
                "",
                stale,
                strong=True,
            ),
            Tile(added, Overlay(changed.picture, enlarged, law, _COVERING, blocks=True), size, "", stale),
            Tile(
                here,
                Overlay(changed.changed, None, _PICTURE),
                self.tr("both together"),
                "",
                stale,
                strong=True,
            ),
        )

    def _changed_here(self) -> Changed | None:
        """The picture at the slider; the last one that is known where it is only being computed."""
        subject = self.subject()
        if subject is None or self._way is None:
            return None
        run, inputs, _ = subject
        index = self.workspace.state.doubt.flip.input
        fed, changed = inputs[index], None
        if self.step.value() == 0:
            changed = fed
        elif self.step.value() >= self._way[1].taken:
            changed = self._way[0].arrays["changed"]
        else:
            asked = self.workspace.asked(self.slots[2])
            if asked is not None and asked.answer is not None and "changed" in asked.answer.arrays:
                changed = asked.answer.arrays["changed"]
        if changed is None or changed.shape != fed.shape:
            return None if self._changed is None else self._changed[2]
        if self._changed is None or self._changed[0] is not fed or self._changed[1] is not changed:
            self._changed = (fed, changed, changed_picture(run.network, index, fed, changed))
        return self._changed[2]

    def _plot(self, way: Way, *, stale: bool) -> Plot:
        furthest = max(way.sizes[-1], 1e-6)
        courses = tuple(
            Course(class_name(self.workspace, each), way.sizes, row, look)
            for each, row, look in zip(way.classes, way.confidences, _LOOKS, strict=False)
        )
        return Plot(
            courses,
            (0.0, furthest, 0.0, 1.0),
            tuple((each, size_text(each)) for each in round_steps(furthest)),
            tuple((each / 2, f"{format_number(50 * each, 0)} %") for each in range(3)),
            self.tr("largest change of a pixel"),
            self.tr("probability"),
            way.sizes[min(self.step.value(), way.taken)],
            stale,
        )

    def _go(self, size: float) -> None:
        if self._way is not None:
            sizes = self._way[1].sizes
            self.step.setValue(min(range(len(sizes)), key=lambda each: abs(sizes[each] - size)))

    def _choose_target(self, target: str) -> None:
        view = self.workspace.state.doubt
        wanted = None if target == _ANY else int(target)
        self.edit(replace(view, flip=replace(view.flip, target=wanted)))

    def _choose_furthest(self, per_cent: int) -> None:
        view = self.workspace.state.doubt
        self.edit(
            replace(view, flip=replace(view.flip, furthest=per_cent / 100, steps=per_cent * _STEPS_PER_CENT))
        )

    def _magnify(self, factor: str) -> None:
        self.edit(
            replace(self.workspace.state.doubt, magnified=None if factor == _AUTOMATIC else float(factor))
        )

    def _open(self) -> None:
        if self._changed is not None:
            # As numbers: prepared anew, as a picture is, it would no longer be what flips the answer.
            fed = self._changed[1]
            opened = OpenedNumbers(fed if fed.ndim == 3 else placed(fed), self.tr("changed picture"))
            self.open_picture.emit(opened, "network")


def _visible(difference: Floats) -> float:
    """The factor by which a difference is seen without being cut off."""
    largest = float(np.abs(difference).max(initial=0))
    return max((each for each in _MAGNIFIED if each * largest <= 1), default=1)
