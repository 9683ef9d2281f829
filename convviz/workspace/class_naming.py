"""Keeps the names that a person gives to a model's classes: in a file beside the model, where that can be written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from convviz.exports.atomic import write_whole
from convviz.layers.errors import ConvvizError
from convviz.networks import bundled
from convviz.networks.names_beside import names_file, names_text
from convviz.states.network.state import Model
from convviz.workspace.model_loading import ZOO


def model_file(model: Model) -> Path | None:
    """The file of a network; None for one that comes along or is of the course."""
    if model.origin.startswith(ZOO) or model.origin in bundled.names():
        return None
    path = Path(model.origin)
    return path if path.is_file() else None


def keep_names(model: Path, names: Sequence[str]) -> Path:
    """Writes the names beside a model's file; none takes the file of names away.

    Returns:
        The file of names.

    Raises:
        ConvvizError: It cannot be written.
    """
    file = names_file(model)
    if names:
        write_whole(file, names_text(names).encode())
        return file
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ConvvizError(
            "cannot-write", f"Cannot write {file}: {reason}.", path=str(file), reason=reason
        ) from error
    return file
