"""What a step asks, and which numbers its texts quote."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.lessons.quantities.records import Claim, Quantity
from convviz.lessons.questions import ChoiceQuestion, ErrorQuestion, Question
from convviz.workspace.authoring.draft import Draft
from convviz.workspace.authoring.parts import padded, with_step_words, with_this_step, without


def with_question(draft: Draft, question: Question | None) -> Draft:
    """The step asks this, or nothing."""
    return with_this_step(draft, replace(draft.step, question=question))


def with_claim(draft: Draft, claim: Claim, text: str) -> Draft:
    """One more option of a choice, or one more statement."""
    question = draft.step.question
    if not isinstance(question, ChoiceQuestion | ErrorQuestion):
        return draft
    options = padded(draft.step_words.options, len(question.claims))
    asked = with_question(draft, replace(question, claims=(*question.claims, claim)))
    return with_step_words(asked, replace(asked.step_words, options=(*options, text)))


def with_option(draft: Draft, at: int, claim: Claim, text: str) -> Draft:
    """Another claim and other words in the place of an option."""
    question = draft.step.question
    if not isinstance(question, ChoiceQuestion | ErrorQuestion):
        return draft
    claims, options = list(question.claims), padded(draft.step_words.options, len(question.claims))
    claims[at], options[at] = claim, text
    asked = with_question(draft, replace(question, claims=tuple(claims)))
    return with_step_words(asked, replace(asked.step_words, options=tuple(options)))


def without_option(draft: Draft, at: int) -> Draft:
    """Without one of the options, in every language."""
    question = draft.step.question
    if not isinstance(question, ChoiceQuestion | ErrorQuestion):
        return draft
    step = draft.step.id
    words = {
        language: replace(
            each,
            steps=each.steps
            | {step: replace(each.steps[step], options=without(each.steps[step].options, at))},
        )
        if step in each.steps
        else each
        for language, each in draft.files.words.items()
    }
    left = replace(draft, files=replace(draft.files, words=words))
    return with_question(left, replace(question, claims=without(question.claims, at)))


def with_value(draft: Draft, quantity: Quantity) -> tuple[Draft, str]:
    """A number that the step's texts quote, and the name under which they do."""
    values = draft.step.values
    known = next((name for name, each in values.items() if each == quantity), "")
    name = known or next(f"value-{at}" for at in range(1, len(values) + 2) if f"value-{at}" not in values)
    return with_this_step(draft, replace(draft.step, values=values | {name: quantity})), name
