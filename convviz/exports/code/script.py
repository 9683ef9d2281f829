"""A finished program, and the arrays that are saved beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct

from convviz.exports.atomic import write_whole
from convviz.exports.code import keras_words, numpy_words, torch_words
from convviz.exports.code import operations as op
from convviz.exports.code.dialect import Dialect
from convviz.exports.code.sheet import Sheet
from convviz.exports.networks.layer_archive import write_layers
from convviz.layers import Array, TensorShape

Write = Callable[[Sheet, op.Operation, tuple[str, ...], str, TensorShape], None]

WORDS: Mapping[Dialect, Write] = {
    "numpy": numpy_words.write,
    "keras": keras_words.write,
    "torch": torch_words.write,
}


class Script(Struct, frozen=True, eq=False):
    """A program.

    Attributes:
        text: Its lines.
        data: The name of the file that it loads, "" for none.
        arrays: What that file holds.
    """

    text: str
    data: str
    arrays: Mapping[str, Array]

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person at the command line has to know."""
        return (f"The program loads {self.data}, which was written beside it.",) if self.arrays else ()


def write_script(path: Path, script: Script) -> None:
    """Writes a program, and its arrays beside it.

    Raises:
        ConvvizError: A file cannot be written.
    """
    if script.arrays:
        write_layers(path.with_name(script.data), script.arrays)
    write_whole(path, script.text.encode())
