"""What a step asks: the kind, what is asked for with what it comes to, options, and the words around it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from convviz.layers.errors import ConvvizError
from convviz.lessons.asked import expected
from convviz.lessons.lesson import Shown
from convviz.lessons.quantities.subject import Subject
from convviz.lessons.questions import ChoiceQuestion, ErrorQuestion, NumberQuestion, Question, RowQuestion
from convviz.lessons.wording import answer_text
from convviz.texts.errors import sentence
from convviz.texts.lesson_offers import kind_text
from convviz.ui.lessons.authoring.fields import TextField
from convviz.ui.lessons.authoring.leeway import Leeway
from convviz.ui.lessons.authoring.option_row import OptionRow
from convviz.ui.lessons.authoring.part import Part
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.authoring.asking import with_claim, with_option, with_question, without_option
from convviz.workspace.authoring.describing import offer_line, quantity_text
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.offers import (
    KINDS,
    Kind,
    Offer,
    Spot,
    asked_quantity,
    kind_of_question,
    kinds,
    offers,
    question_of,
    spot_of_shown,
)
from convviz.workspace.authoring.saying import with_words
from convviz.workspace.lesson_authoring import AuthoringWorkspace

_KEPT = "kept"
_MOST_OPTIONS = 6


class QuestionPart(Part):
    """The question of a step."""

    def __init__(self, work: AuthoringWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("lessonQuestionPart", work, parent)
        self._offers: tuple[Offer, ...] = ()
        self._seen: tuple[Subject | None, Shown | None, Kind | None] = (None, None, None)
        self._kinds: tuple[Kind, ...] = ()
        self.kind = MenuButton("", parent=self)
        self.kind.setObjectName("questionKind")
        self.quantity = MenuButton("", parent=self)
        self.quantity.setObjectName("questionQuantity")
        self.answer = QLabel(self)
        self.answer.setObjectName("questionComputed")
        self.answer.setWordWrap(True)
        self.leeway = Leeway(self)
        self.prompt = TextField("stepPromptField", 3, self)
        self.hint = TextField("stepHintField", 3, self)
        self.reveal = TextField("stepRevealField", 3, self)
        self.rows: list[OptionRow] = []
        self._options = QVBoxLayout()
        self.add = QPushButton(self)
        self.add.setObjectName("questionAddOption")
        self._kind_label = self.add_labelled(self.kind)
        self._quantity_label = self.add_labelled(self.quantity)
        self.column.addWidget(self.leeway)
        self._prompt_label = self.add_labelled(self.prompt)
        self.column.addLayout(self._options)
        self.column.addWidget(self.add)
        self.column.addWidget(self.answer)
        self._hint_label = self.add_labelled(self.hint)
        self._reveal_label = self.add_labelled(self.reveal)
        self.column.addStretch(1)
        self.kind.chosen.connect(self._choose_kind)
        self.quantity.chosen.connect(self._choose_quantity)
        self.add.clicked.connect(self._add_option)
        self.leeway.changed.connect(self._ask)
        self.leeway.notice.connect(work.notice)
        self.prompt.typed.connect(self._type_prompt)
        self.hint.typed.connect(self._type_hint)
        self.reveal.typed.connect(self._type_reveal)
        self.retranslate()

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self._kind_label.setText(self.tr("What the learner does"))
        self.kind.set_label(self.tr("Kind of question"))
        self._quantity_label.setText(self.tr("What is asked for, of the selected cell and its place"))
        self.quantity.set_label(self.tr("What is asked for"))
        self.leeway.retranslate()
        self.name_field(self._prompt_label, self.prompt, self.tr("Question"))
        self.name_field(self._hint_label, self.hint, self.tr("Hint"))
        self.name_field(self._reveal_label, self.reveal, self.tr("What is said after the answer"))
        self.add.setText(self.tr("Add an option"))
        for row in self.rows:
            row.retranslate()

    def refresh(self, draft: Draft) -> None:
        """Shows the question of the step."""
        question = draft.step.question
        self._look(draft)
        kind = "" if question is None else kind_of_question(question)
        self.kind.set_options([self._kind_option(each, kind) for each in ("", *KINDS)])
        self.kind.set_value(kind)
        words = draft.step_words
        self.prompt.show_text(words.prompt)
        self.hint.show_text(words.hint)
        self.reveal.show_text(words.reveal)
        is_choice = isinstance(question, ChoiceQuestion | ErrorQuestion)
        self._show_quantity(question)
        self.leeway.show_question(question)
        self._show_options(draft)
        self.add.setVisible(is_choice)
        for widget in (
            self.prompt,
            self._prompt_label,
            self.hint,
            self._hint_label,
            self.reveal,
            self._reveal_label,
        ):
            widget.setVisible(question is not None)
        self._show_answer(question, words.options)

    def _look(self, draft: Draft) -> None:
        """What can be asked, computed once for each thing that is shown."""
        kind = None if draft.step.question is None else kind_of_question(draft.step.question)
        subject, shown, before = self._seen
        if subject is self.subject and shown is draft.step.show and before == kind:
            return
        self._seen = (self.subject, draft.step.show, kind)
        spot = spot_of_shown(draft.step.show)
        self._kinds = () if self.subject is None else kinds(spot, self.subject)
        self._offers = () if self.subject is None or kind is None else offers(kind, spot, self.subject)

    def _kind_option(self, kind: str, current: str) -> Option:
        can = kind in {"", current} or kind in self._kinds
        hint = "" if can else self.tr("Nothing of this kind can be asked of what is selected.")
        return Option(kind, kind_text(kind), reason=hint)

    def _show_quantity(self, question: Question | None) -> None:
        asked = asked_quantity(question)
        for widget in (self.quantity, self._quantity_label):
            widget.setVisible(asked is not None)
        if asked is None:
            return
        options = [
            Option(str(at), offer_line(each.quantity, each.result)) for at, each in enumerate(self._offers)
        ]
        known = next((str(at) for at, each in enumerate(self._offers) if each.quantity == asked), _KEPT)
        if known == _KEPT:
            options.insert(0, Option(_KEPT, quantity_text(asked)))
        self.quantity.set_options(options)
        self.quantity.set_value(known)

    def _ask(self, question: object) -> None:
        draft = self.work.draft
        if draft is not None and isinstance(question, NumberQuestion | RowQuestion):
            self.work.apply(with_question(draft, question), self.tr("Ask"))

    def _show_options(self, draft: Draft) -> None:
        question = draft.step.question
        claims = question.claims if isinstance(question, ChoiceQuestion | ErrorQuestion) else ()
        while len(self.rows) > len(claims):
            row = self.rows.pop()
            self._options.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(claims):
            row = OptionRow(len(self.rows), self)
            row.typed.connect(self._change_option)
            row.changed.connect(self._change_option)
            row.remove_wanted.connect(self._remove_option)
            self._options.addWidget(row)
            self.rows.append(row)
        texts = draft.step_words.options
        for at, (row, claim) in enumerate(zip(self.rows, claims, strict=True)):
            row.show_claim(texts[at] if at < len(texts) else "", claim, self._offers)
        self.add.setEnabled(len(claims) < _MOST_OPTIONS)

    def _show_answer(self, question: Question | None, options: tuple[str, ...]) -> None:
        self.answer.setVisible(question is not None and self.subject is not None)
        if question is None or self.subject is None:
            return
        count = len(question.claims) if isinstance(question, ChoiceQuestion | ErrorQuestion) else 0
        named = [options[at] if at < len(options) and options[at] else str(at + 1) for at in range(count)]
        try:
            found = answer_text(expected(question, self.subject), question, named)
        except ConvvizError as error:
            self._say(sentence(error), "error")
        else:
            self._say(self.tr("Computed answer: {answer}").format(answer=found), "good")

    def _say(self, text: str, tone: str) -> None:
        self.answer.setText(text)
        self.answer.setAccessibleName(text)
        self.answer.setProperty("state", tone)
        self.answer.style().unpolish(self.answer)
        self.answer.style().polish(self.answer)

    def _choose_kind(self, chosen: str) -> None:
        draft = self.work.draft
        if draft is None:
            return
        question = None
        if chosen and self.subject is not None:
            kind, spot = cast("Kind", chosen), spot_of_shown(draft.step.show)
            question = self._made(kind, spot)
        self.work.apply(with_question(draft, question), self.tr("Ask"))

    def _made(self, kind: Kind, spot: Spot) -> Question | None:
        if self.subject is None:
            return None
        first = next((each.quantity for each in offers(kind, spot, self.subject)), None)
        return question_of(kind, first, spot, self.subject)

    def _choose_quantity(self, chosen: str) -> None:
        draft = self.work.draft
        if draft is None or draft.step.question is None or self.subject is None or chosen == _KEPT:
            return
        kind, spot = kind_of_question(draft.step.question), spot_of_shown(draft.step.show)
        before = draft.step.question
        question = question_of(kind, self._offers[int(chosen)].quantity, spot, self.subject)
        if isinstance(question, NumberQuestion | RowQuestion) and isinstance(
            before, NumberQuestion | RowQuestion
        ):
            question = replace(question, tolerance=before.tolerance)
        if question is not None:
            self.work.apply(with_question(draft, question), self.tr("Ask"))

    def _add_option(self) -> None:
        draft = self.work.draft
        question = None if draft is None else draft.step.question
        if draft is not None and isinstance(question, ChoiceQuestion | ErrorQuestion):
            self.work.apply(with_claim(draft, question.claims[-1], ""), self.tr("Add an option"))

    def _change_option(self) -> None:
        row, draft = self.sender(), self.work.draft
        if not isinstance(row, OptionRow) or draft is None:
            return
        try:
            claim = row.claim()
        except ConvvizError as error:
            self.work.notice.emit(sentence(error))
            return
        merge = f"option-{row.at}-{draft.index}-{draft.language}"
        self.work.apply(with_option(draft, row.at, claim, row.text.text()), self.tr("Type"), merge)

    def _remove_option(self) -> None:
        row, draft = self.sender(), self.work.draft
        if isinstance(row, OptionRow) and draft is not None:
            self.work.apply(without_option(draft, row.at), self.tr("Remove an option"))

    def _type_prompt(self, text: str) -> None:
        self._type(lambda draft: with_words(draft, prompt=text), "prompt")

    def _type_hint(self, text: str) -> None:
        self._type(lambda draft: with_words(draft, hint=text), "hint")

    def _type_reveal(self, text: str) -> None:
        self._type(lambda draft: with_words(draft, reveal=text), "reveal")

    def _type(self, change: Callable[[Draft], Draft], field: str) -> None:
        draft = self.work.draft
        if draft is not None:
            self.work.apply(change(draft), self.tr("Type"), f"{field}-{draft.index}-{draft.language}")
