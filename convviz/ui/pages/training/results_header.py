"""The controls over results: of which pictures, in which numbers, of one run or two, and where they are saved."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.segmented import Segmented
from convviz.ui.widgets.switch import Switch
from convviz.workspace.run_results import ResultsWorkspace, Side, Source

_GAP_PX = 8


class ResultsHeader(QWidget):
    """Chooses what is shown.

    Signals:
        numbers_chosen: "counts" or "shares".
        wrong_wanted: All wrong answers are to be seen.
        save_wanted: ".csv" or ".png", and the place of a run among those shown.
    """

    numbers_chosen = Signal(str)
    wrong_wanted = Signal()
    save_wanted = Signal(str, int)

    def __init__(self, results: ResultsWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = results
        self._sides: tuple[Side, ...] = ()
        self.source = Segmented("", (), self)
        self.numbers = Segmented("", (), self)
        self.beside = Switch("", self)
        self.wrong = QPushButton(self)
        self.save = MenuButton("", label="…", parent=self)
        self._lay_out()
        self.source.chosen.connect(self._choose_source)
        self.numbers.chosen.connect(self.numbers_chosen)
        self.beside.toggled.connect(self._compare)
        self.wrong.clicked.connect(self.wrong_wanted)
        self.save.chosen.connect(self._save)
        self.retranslate()

    def show_sides(self, sides: tuple[Side, ...]) -> None:
        """Shows what is chosen; `sides` are those with results."""
        self._sides = sides
        self.source.set_value(self._results.source)
        self.beside.setVisible(self._results.can_compare)
        self.beside.setChecked(self._results.compares)
        for control in (self.wrong, self.save):
            control.setEnabled(bool(sides))
        self._offer()

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.source.setAccessibleName(self.tr("Pictures"))
        self.source.set_options(
            (
                Option("test", self.tr("Test"), self.tr("Pictures that it has never seen, at the end")),
                Option(
                    "validation", self.tr("Validation"), self.tr("Pictures kept aside, at the epoch shown")
                ),
            )
        )
        self.numbers.setAccessibleName(self.tr("Numbers in the cells"))
        self.numbers.set_options(
            (
                Option("counts", self.tr("Counts"), self.tr("How many pictures")),
                Option("shares", self.tr("Shares"), self.tr("Per cent of the row")),
            )
        )
        self.beside.setText(self.tr("Both runs"))
        self.beside.setAccessibleName(self.tr("Both runs"))
        self.beside.setToolTip(self.tr("The run chosen before the current one is shown beside it"))
        self.wrong.setText(self.tr("Surest and wrong"))
        self.wrong.setToolTip(self.tr("All wrong answers, the surest first"))
        self.wrong.setAccessibleName(self.tr("Show all wrong answers, the surest first"))
        self.save.set_label(self.tr("Save"), self.tr("Save"))
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        for widget, name in (
            (self.source, "resultsSource"),
            (self.numbers, "resultsNumbers"),
            (self.beside, "resultsBeside"),
        ):
            widget.setObjectName(name)
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(widget)
        row.addStretch(1)
        for widget, name in ((self.wrong, "resultsWrong"), (self.save, "resultsSave")):
            widget.setObjectName(name)
            row.addWidget(widget)

    def _offer(self) -> None:
        tables = [
            Option(f".csv:{place}", self.tr("{run} as a table…").format(run=side.run.title))
            for place, side in enumerate(self._sides)
        ]
        self.save.set_options((*tables, Option(".png:0", self.tr("As a picture…"))))

    def _choose_source(self, chosen: str) -> None:
        self._results.set_source(cast("Source", chosen))

    def _compare(self, on: bool) -> None:  # noqa: FBT001 - a slot of toggled(bool)
        self._results.set_compares(compares=on)

    def _save(self, chosen: str) -> None:
        suffix, _, place = chosen.partition(":")
        self.save_wanted.emit(suffix, int(place))
