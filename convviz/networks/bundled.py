"""The trained models that come with convviz, each beside its card."""

from __future__ import annotations

from pathlib import Path

from convviz.layers import ConvvizError
from convviz.resources import model

_ENDING = ".keras"


def names() -> tuple[str, ...]:
    """The names of all bundled models, in alphabetical order."""
    return tuple(sorted(file.stem for file in model("").glob(f"*{_ENDING}")))


def path(name: str) -> Path:
    """The file of a bundled model.

    Raises:
        ConvvizError: There is none of this name.
    """
    # Looked up among the names, so that no name can lead out of the folder.
    known = names()
    if name not in known:
        raise ConvvizError(
            "bundled-unknown",
            f"No model {name!r} comes with convviz; these do: {', '.join(known) or 'none'}.",
            received=name,
            known=", ".join(known),
        )
    return model(name + _ENDING)


def card(name: str) -> str:
    """What a bundled model's card says, as Markdown: its data, its command, its accuracy and its licence.

    Raises:
        ConvvizError: There is no model of this name.
    """
    return path(name).with_suffix(".md").read_text(encoding="utf-8")
