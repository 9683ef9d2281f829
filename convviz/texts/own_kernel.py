"""What can be said of a kernel that a person has made: what its sum does to flat areas."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.texts.numbers import format_number

# Thirds and ninths add up to 1 but for the last digits of a float64.
_CLOSE = 1e-9

translate = QCoreApplication.translate


def own_kernel_words(flat_gain: float | None) -> str:
    """Sentences on a kernel without a name.

    Args:
        flat_gain: What a flat area is multiplied by: the sum of the weights that meet it. None if unknown.
    """
    begin = translate("OwnKernel", "Weights set by hand.")
    if flat_gain is None:
        return begin
    if abs(flat_gain) < _CLOSE:
        rest = translate("OwnKernel", "They add up to 0, so flat areas give 0 and only changes are left.")
    elif abs(flat_gain - 1) < _CLOSE:
        rest = translate("OwnKernel", "They add up to 1, so flat areas keep their value.")
    else:
        rest = translate("OwnKernel", "They add up to {sum}, so flat areas come out {sum} times as large.")
    return f"{begin} {rest}".format(sum=format_number(flat_gain, significant=4))
