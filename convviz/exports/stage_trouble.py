"""A stage that cannot run, as the refusal of what was to be drawn of it."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError
from convviz.states.lab.scene import Trouble


def refusal(trouble: Trouble) -> ConvvizError:
    """The error with the trouble's own sentence, code and facts."""
    return ConvvizError(trouble.code, trouble.sentence, **dict(trouble.facts))
