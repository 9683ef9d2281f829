"""What the lab shows, in words: the title bar's two texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.states.lab.layers import operation_id
from convviz.states.lab.state import Convolution, Depthwise, Drawing, Lab, Transposed
from convviz.texts.kernels import kernel_name
from convviz.texts.lab import operation_name
from convviz.texts.samples import sample_name

# Beyond so many characters a file's name would push the kernel out of the title.
_LONGEST_NAME = 40
_TAIL = 14


def lab_title(state: Lab) -> str:
    """The input and the first kernel, such as "Letter A → Sobel x"."""
    first = next((s for s in state.stages if isinstance(s, Convolution | Depthwise | Transposed)), None)
    if first is None:
        return _source_name(state)
    own = QCoreApplication.translate("LabTitle", "own kernel")
    kernel = kernel_name(first.kernel.name) if first.kernel.name else own
    return f"{_source_name(state)} → {kernel}"


def lab_subtitle(state: Lab) -> str:
    """The chain of operations, such as "Convolution → ReLU → Max-pooling"."""
    return " → ".join(operation_name(operation_id(stage)) for stage in state.stages)


def _source_name(state: Lab) -> str:
    source = state.source
    if isinstance(source, Drawing):
        return QCoreApplication.translate("LabTitle", "Drawing")
    if source.sample:
        return sample_name(source.sample)
    return _shortened(source.title) or QCoreApplication.translate("LabTitle", "Numbers")


def _shortened(name: str) -> str:
    """A long name without its middle: its beginning tells files apart, its end says what they are."""
    if len(name) <= _LONGEST_NAME:
        return name
    return f"{name[: _LONGEST_NAME - _TAIL - 1]}…{name[-_TAIL:]}"
