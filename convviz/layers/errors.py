"""The one exception for what a person can put right: a code and the facts its sentence needs."""

from __future__ import annotations


class ConvvizError(ValueError):
    """An expected failure.

    The interface turns `code` and `facts` into a sentence in the person's language (`texts.errors`); `str()`
    is the same sentence in plain English, for the command line and for scripts.

    Args:
        code: A stable identifier such as `"picture-too-large"`.
        sentence: One English sentence: what was received and what would be right.
        **facts: The values that the sentence mentions, by name.

    Attributes:
        because: Another failure that this one's sentence quotes as its `reason`; None for most.
    """

    because: ConvvizError | None = None

    def __init__(self, code: str, sentence: str, **facts: str | float) -> None:
        super().__init__(sentence)
        self.code = code
        self.facts = facts
