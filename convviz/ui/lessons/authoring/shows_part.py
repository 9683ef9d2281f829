"""What a step shows: the page as it is on screen, which cards of it, arrows and covers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from convviz.lessons.lesson import LookAt, Shown
from convviz.texts.lesson_parts import page_text, part_text
from convviz.ui.lessons.authoring.part import Part
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.workspace.authoring.describing import mark_text
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.offers import spot_of_shown
from convviz.workspace.authoring.showing import (
    Marking,
    When,
    with_controls,
    with_mark,
    with_shown,
    without_mark,
)
from convviz.workspace.lesson_authoring import AuthoringWorkspace

_CLICK, _CELL = "click", "cell"
_MARKINGS: tuple[Marking, ...] = ("look_at", "cover")


class ShowsPart(Part):
    """The page, its cards, arrows and covers, before the answer and after it.

    Signals:
        take_wanted: What is on screen is to be taken.
        point_wanted: The next click on the page is to be pointed at or covered: `"look_at"` or `"cover"`.
        when_changed: What is shown after the answer is worked at, or what is shown before.
    """

    take_wanted = Signal()
    point_wanted = Signal(str)
    when_changed = Signal()

    def __init__(self, work: AuthoringWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("lessonShowsPart", work, parent)
        self._parts: tuple[str, ...] = ()
        self._boxes: dict[str, QCheckBox] = {}
        self.choice = Segmented("", (), self)
        self.choice.setObjectName("stepWhen")
        self.what = QLabel(self)
        self.what.setObjectName("stepShows")
        self.what.setWordWrap(True)
        self.take = QPushButton(self)
        self.take.setObjectName("stepTake")
        self.same = QPushButton(self)
        self.same.setObjectName("stepRevealSame")
        self._cards_label = QLabel(self)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(2)
        self._mark_labels = {marking: QLabel(self) for marking in _MARKINGS}
        self.adding = {marking: MenuButton("", parent=self) for marking in _MARKINGS}
        self._marks = {marking: QVBoxLayout() for marking in _MARKINGS}
        self._rows: list[QWidget] = []
        self._lay_out()
        self.choice.chosen.connect(self._choose_when)
        self.take.clicked.connect(self.take_wanted)
        self.same.clicked.connect(self._show_same)
        for marking, button in self.adding.items():
            button.setObjectName(f"stepAdd-{marking}")
        self.adding["look_at"].chosen.connect(self._add_arrow)
        self.adding["cover"].chosen.connect(self._add_cover)
        self.retranslate()

    @property
    def when(self) -> When:
        """What is worked at."""
        return "reveal" if self.choice.value() == "reveal" else "show"

    def set_parts(self, parts: tuple[str, ...]) -> None:
        """The cards that the page on screen may leave out."""
        if parts == self._parts:
            return
        self._parts = parts
        for box in self._boxes.values():
            self.cards.removeWidget(box)
            box.deleteLater()
        self._boxes = {}
        for name in parts:
            box = QCheckBox(part_text(name), self)
            box.setObjectName(f"stepCard-{name}")
            box.clicked.connect(self._choose_cards)
            self.cards.addWidget(box)
            self._boxes[name] = box

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.choice.setAccessibleName(self.tr("When it is shown"))
        self._offer_times(can_reveal=True)
        self.take.setText(self.tr("Take what is on screen"))
        self.same.setText(self.tr("Show the same as at first"))
        self._cards_label.setText(self.tr("Cards that are shown"))
        self._mark_labels["look_at"].setText(self.tr("Arrows"))
        self._mark_labels["cover"].setText(self.tr("Covered by a question mark"))
        self.adding["look_at"].set_label(self.tr("Point at…"), self.tr("Point at…"))
        self.adding["cover"].set_label(self.tr("Cover…"), self.tr("Cover…"))
        for name, box in self._boxes.items():
            box.setText(part_text(name))

    def refresh(self, draft: Draft) -> None:
        """Shows what the step shows."""
        can_reveal = draft.step.question is not None or draft.step.reveal is not None
        if not can_reveal:
            self.choice.set_value("show")
        self._offer_times(can_reveal=can_reveal)
        shown = draft.step.reveal if self.when == "reveal" else draft.step.show
        is_same = shown is None
        text = self.tr("It shows the same as at first.") if is_same else self.tr("It shows {page}.")
        self.what.setText(text.format(page=page_text((shown or draft.step.show).page)))
        self.same.setVisible(self.when == "reveal" and not is_same)
        for widget in (self._cards_label, *self._boxes.values(), *self._mark_labels.values()):
            widget.setVisible(not is_same)
        for name, box in self._boxes.items():
            box.setChecked(shown is None or shown.controls is None or name in shown.controls)
        self._show_marks(shown)
        for button in self.adding.values():
            button.setVisible(not is_same)
            button.set_options(self._targets(shown))

    def _offer_times(self, *, can_reveal: bool) -> None:
        reason = "" if can_reveal else self.tr("The step asks nothing yet.")
        self.choice.set_options(
            (
                Option("show", self.tr("At first")),
                Option("reveal", self.tr("After the answer"), reason=reason),
            )
        )

    def _show_marks(self, shown: Shown | None) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        if shown is None:
            return
        for marking in _MARKINGS:
            looks = shown.look_at if marking == "look_at" else shown.cover
            for at, look in enumerate(looks):
                row = _MarkRow(marking, at, self._name(look), self)
                row.remove.clicked.connect(self._remove)
                row.remove.set_name(self.tr("Remove: {name}").format(name=self._name(look)))
                self._marks[marking].addWidget(row)
                self._rows.append(row)

    def _name(self, look: LookAt) -> str:
        return part_text(look.control) if look.control else mark_text(look)

    def _targets(self, shown: Shown | None) -> list[Option]:
        options = [Option(_CLICK, self.tr("What I click next on the page"))]
        look = None if shown is None else _selected(shown)
        if look is not None:
            options.append(Option(_CELL, mark_text(look)))
        return [*options, *(Option(name, part_text(name)) for name in self._parts)]

    def _choose_when(self, _when: str) -> None:
        self.when_changed.emit()
        if self.work.draft is not None:
            self.refresh(self.work.draft)

    def _choose_cards(self) -> None:
        draft = self.work.draft
        if draft is None:
            return
        names = tuple(name for name, box in self._boxes.items() if box.isChecked())
        controls = None if len(names) == len(self._boxes) else names
        self.work.apply(with_controls(draft, self.when, controls), self.tr("Choose cards"))

    def _show_same(self) -> None:
        if self.work.draft is not None:
            self.work.apply(with_shown(self.work.draft, "reveal", None, {}), self.tr("Show the same"))

    def _add_arrow(self, target: str) -> None:
        self._add("look_at", target)

    def _add_cover(self, target: str) -> None:
        self._add("cover", target)

    def _add(self, marking: Marking, target: str) -> None:
        if target == _CLICK:
            self.point_wanted.emit(marking)
            return
        draft = self.work.draft
        if draft is None:
            return
        shown = draft.step.reveal if self.when == "reveal" else draft.step.show
        look = _selected(shown or draft.step.show) if target == _CELL else LookAt(control=target)
        if look is not None:
            self.mark(marking, look)

    def mark(self, marking: Marking, look: LookAt) -> None:
        """An arrow to something, or a cover over it."""
        if self.work.draft is not None:
            text = self.tr("Point at something") if marking == "look_at" else self.tr("Cover something")
            self.work.apply(with_mark(self.work.draft, self.when, marking, look), text)

    def _remove(self) -> None:
        button = self.sender()
        row = button.parent() if isinstance(button, IconButton) else None
        if isinstance(row, _MarkRow) and self.work.draft is not None:
            draft = without_mark(self.work.draft, self.when, row.marking, row.at)
            self.work.apply(draft, self.tr("Remove a mark"))

    def _lay_out(self) -> None:
        column = self.column
        for widget in (self.choice, self.what, self.take, self.same):
            column.addWidget(widget)
        column.addSpacing(8)
        self._cards_label.setProperty("soft", "true")
        column.addWidget(self._cards_label)
        column.addLayout(self.cards)
        for marking in _MARKINGS:
            column.addSpacing(8)
            head = QHBoxLayout()
            self._mark_labels[marking].setProperty("soft", "true")
            self._mark_labels[marking].setWordWrap(True)
            head.addWidget(self._mark_labels[marking], 1)
            head.addWidget(self.adding[marking])
            column.addLayout(head)
            column.addLayout(self._marks[marking])
        column.addStretch(1)


class _MarkRow(QWidget):
    """One arrow or cover, with a button that takes it away."""

    def __init__(self, marking: Marking, at: int, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.marking: Marking = marking
        self.at = at
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.remove = IconButton("clear", "", self)
        self.remove.setObjectName(f"stepRemove-{marking}-{at}")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(label, 1)
        row.addWidget(self.remove)


def _selected(shown: Shown) -> LookAt | None:
    """The cell that is selected in what is shown."""
    spot = spot_of_shown(shown)
    return None if spot.at is None else LookAt(at=spot.at, cell=spot.cell)
