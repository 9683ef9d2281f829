"""The card that says which answer is explained, and lets a person ask about another."""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from convviz.networks.outputs import Classifier
from convviz.texts.evidence import class_words
from convviz.texts.network_bars import percentage
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.evidence import EvidenceWorkspace

# More classes than these are offered by their probability only.
_MOST_LISTED = 40
_ANSWER = "answer"


class TargetCard(Card):
    """A menu of classes, the network's own answer first."""

    def __init__(self, workspace: EvidenceWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("evidenceTargetCard")
        self._workspace = workspace
        self.choice = MenuButton("", parent=self)
        self.choice.setObjectName("evidenceTarget")
        self.output = MenuButton("", parent=self)
        self.output.setObjectName("evidenceOutput")
        self._said = QLabel(self)
        self._said.setObjectName("evidenceTargetSaid")
        self._said.setWordWrap(True)
        self._said.setProperty("kind", "soft")
        for widget in (self.output, self.choice, self._said):
            self.body.addWidget(widget)
        self.choice.chosen.connect(self._choose)
        self.output.chosen.connect(self._choose_output)
        workspace.changed.connect(self.refresh)
        workspace.subject_changed.connect(self.refresh)
        self.retranslate()

    def refresh(self, *_: object) -> None:
        """Shows what is explained now; only where it is seen: the pen also moves on other pages."""
        if not self.isVisible():
            return
        run, classifier = self._workspace.run, self._workspace.classifier
        outputs = () if run is None else run.network.outputs
        self.output.setVisible(len(outputs) > 1)
        if len(outputs) > 1:
            self.output.set_options([Option(str(place), name) for place, name in enumerate(outputs)])
            self.output.set_value(str(min(self._workspace.state.output, len(outputs) - 1)))
        options = self._options(classifier)
        self.choice.set_options(options)
        chosen = self._workspace.state.target
        known = {option.id for option in options}
        wanted = _ANSWER if chosen is None else str(chosen)
        self.choice.set_value(wanted if wanted in known else _ANSWER)
        self.choice.setEnabled(classifier is not None)
        self._said.setText(self._sentence(classifier))
        self._said.setVisible(bool(self._said.text()))

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.set_title(self.tr("What is explained"))
        self.choice.set_label(self.tr("Class that is explained"))
        self.output.set_label(self.tr("Output that is explained"))
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _options(self, classifier: Classifier | None) -> list[Option]:
        if classifier is None:
            return [Option(_ANSWER, self.tr("The output"))]
        target = self._workspace.target
        said = "" if target is None else self._name(target.index)
        chosen = self._workspace.state.target
        answer = (
            self.tr("The answer: {name}").format(name=said)
            if said and chosen is None
            else self.tr("The answer")
        )
        options = [Option(_ANSWER, answer)]
        count = max(classifier.classes, 2)
        listed: list[int] = list(range(count))
        if count > _MOST_LISTED:
            confidences = self._workspace.confidences
            listed = (
                [] if confidences is None else np.argsort(-confidences, kind="stable")[:_MOST_LISTED].tolist()
            )
            if chosen is not None and chosen not in listed:
                listed.append(chosen)
        return [*options, *(Option(str(number), self._name(number)) for number in listed)]

    def _name(self, number: int) -> str:
        run, classifier = self._workspace.run, self._workspace.classifier
        names = self._workspace.network.state.classes or (() if run is None else run.opened.classes)
        return class_words(number, names, "" if classifier is None else classifier.head)

    def _sentence(self, classifier: Classifier | None) -> str:
        run, target = self._workspace.run, self._workspace.target
        if run is None or (run.trace is None and run.trouble is None):
            return self.tr("Draw, or open a picture.")
        if target is None:
            return ""
        if classifier is None:
            return self._without_classes()
        confidences = self._workspace.confidences
        if confidences is None:
            return ""
        text = self.tr("The network gives it {share}.")
        return text.format(share=percentage(float(confidences[target.index])))

    def _without_classes(self) -> str:
        run, output = self._workspace.run, self._workspace.state.output
        shape = None if run is None else run.network.shapes[run.network.outputs[output]]
        if shape is not None and shape[-1:] == (1,):
            return self.tr("This output gives no classes: its mean is explained.")
        return self.tr("This output gives no classes: the largest of its numbers is explained.")

    def _choose(self, option: str) -> None:
        self._workspace.set_target(None if option == _ANSWER else int(option))

    def _choose_output(self, option: str) -> None:
        self._workspace.set_state(replace(self._workspace.state, output=int(option), target=None))
