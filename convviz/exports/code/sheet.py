"""A program that is being written: its lines, the functions it needs, and the arrays that are saved beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from convviz.exports.code import literals
from convviz.exports.code.dialect import Dialect
from convviz.exports.code.helpers import HELPERS, NEEDS
from convviz.layers import Array

_DTYPES: dict[Dialect, str] = {"numpy": "float", "keras": '"float32"', "torch": '"float32"'}
_ALONE: dict[Dialect, str] = {
    "numpy": "with numpy alone",
    "keras": "with Keras",
    "torch": "with PyTorch",
}
_IMPORTS: dict[Dialect, tuple[str, ...]] = {
    "numpy": ("import numpy as np",),
    "keras": ("import keras", "import numpy as np"),
    "torch": ("import numpy as np", "import torch", "import torch.nn.functional as F"),
}

# What would end a docstring, or start an escape in it.
_ENDINGS: Final = str.maketrans({'"': "'", "\\": "/"})


class Sheet:
    """Collects a program.

    Args:
        dialect: Whose words it uses.
        most: Arrays of up to so many numbers are written out; larger ones are saved beside.
    """

    def __init__(self, dialect: Dialect, most: int) -> None:
        self.dialect: Dialect = dialect
        self.arrays: dict[str, Array] = {}
        self.layer = ""
        self._most = most
        self._lines: list[str] = []
        self._needs: set[str] = {"show"}

    def line(self, text: str = "") -> None:
        """One more line."""
        self._lines.append(text)

    def comment(self, text: str) -> None:
        """A line that says something to the reader."""
        self.line(f"# {_harmless(text)}")

    def need(self, *helpers: str) -> None:
        """The program uses functions of `HELPERS`."""
        for helper in helpers:
            self._needs.add(helper)
            self.need(*NEEDS.get(helper, ()))

    def constant(self, variable: str, values: Array, *, after: str = "") -> str:
        """Puts an array into a variable.

        Args:
            variable: Which, and under which name it is saved beside.
            values: The array.
            after: What follows the expression, such as `[np.newaxis]`.
        """
        if values.size <= self._most:
            first, *rest = literals.array(values, _DTYPES[self.dialect])
            lines = [f"{variable} = {first}", *rest]
            code, comment, words = lines[-1].partition("  # ")
            lines[-1] = f"{code}{after}{comment}{words}"
            self._lines += lines
            return variable
        name = self._free(f"{self.layer}/{variable}" if self.layer else variable)
        self.arrays[name] = values
        wide = ".astype(float)" if self.dialect == "numpy" else ""
        self.line(f"{variable} = data[{quoted(name)}]{wide}{after}")
        return variable

    def text(self, title: str, data: str) -> str:
        """The whole program.

        Args:
            title: What it computes.
            data: The file that holds `arrays`.
        """
        says = [f'"""{_harmless(title)}: computed {_ALONE[self.dialect]}, the same numbers as convviz shows.']
        if self.arrays:
            says += [
                "",
                f"The arrays stand in {_harmless(data)}, which has to lie in the folder where this is run.",
            ]
        if self.dialect == "torch":
            says += ["", "PyTorch has the channels first: pictures are (1, channels, rows, columns)."]
        says[-1] += '"""' if len(says) == 1 else ""
        says += [] if len(says) == 1 else ['"""']
        return "\n".join(
            (*says, "", *self._imports(), *self._opening(data), *self._functions(), *self._body())
        )

    def _imports(self) -> Iterable[str]:
        erf = any("math.erf" in line for line in self._lines)
        return (*(("import math", "") if erf else ()), *_IMPORTS[self.dialect])

    def _opening(self, data: str) -> Iterable[str]:
        yield from ("", "np.set_printoptions(suppress=True, linewidth=150)")
        if self.arrays:
            yield f"data = np.load({quoted(data)})"

    def _functions(self) -> Iterable[str]:
        for name, source in HELPERS[self.dialect].items():
            if name in self._needs:
                yield from ("", "", source.strip())

    def _body(self) -> Iterable[str]:
        first = next((at for at, line in enumerate(self._lines) if line), 0)
        yield from ("", "", *self._lines[first:], "")

    def _free(self, name: str) -> str:
        number, free = 2, name
        while free in self.arrays:
            free, number = f"{name}_{number}", number + 1
        return free


def quoted(text: str) -> str:
    """A text in double quotes, whatever it holds.

    >>> print(quoted("conv2d"))
    "conv2d"
    """
    return json.dumps(text, ensure_ascii=False)


def _harmless(text: str) -> str:
    """A text from outside as one line that ends no comment and no docstring."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split()).translate(_ENDINGS)
