"""The output-size formula as runs of text, each with the symbol that it belongs to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from convviz.states.lab.scene import AxisFormula, FormulaScene


class Run(NamedTuple):
    """A piece of a line.

    Attributes:
        text: What is written.
        symbol: `"i"`, `"pads"`, `"k"`, `"d"`, `"s"` or `"o"` where it stands for a number that a control sets, else "".
    """

    text: str
    symbol: str = ""


Line = tuple[Run, ...]


def formula_lines(formula: FormulaScene, *, brief: bool = False) -> tuple[Line, ...]:
    """The formula with symbols and then with the live numbers: one line, or one for each axis where they differ.

    In brief, the numbers stand without the symbols.
    """
    if formula.rows == formula.columns:
        return (_axis_line("", formula.rows, formula.rule, brief=brief),)
    rows = QCoreApplication.translate("Formula", "rows")
    columns = QCoreApplication.translate("Formula", "columns")
    return (
        _axis_line(rows, formula.rows, formula.rule, brief=brief),
        _axis_line(columns, formula.columns, formula.rule, brief=brief),
    )


def rule_sentence(formula: FormulaScene, *, brief: bool = False) -> str:
    """Which rule is in force and what it gives here, what is never used, and whether Keras refuses the settings.

    In brief, nothing is said of cells that are never used where there are none, nor of what it is that Keras
    refuses: the stage's controls say so.
    """
    drops = formula.rows.dropped or formula.columns.dropped
    parts = [_rule(formula), "" if brief and not drops else _dropped(formula)]
    if formula.keras_refuses:
        refusal = (
            QCoreApplication.translate("Formula", "Keras refuses this")
            if brief
            else QCoreApplication.translate("Formula", "Keras refuses stride with dilation")
        )
        parts.append(refusal)
    return " · ".join(part for part in parts if part)


def formula_text(formula: FormulaScene) -> str:
    """All of it as one text, for a screen reader."""
    lines = ("".join(run.text for run in line) for line in formula_lines(formula))
    return ". ".join((*lines, rule_sentence(formula)))


def _axis_line(name: str, axis: AxisFormula, rule: str, *, brief: bool) -> Line:
    head = (Run(f"{name}: "),) if name else ()
    if rule == "cellwise":
        return (*head, Run("o", "o"), Run(" = "), Run("i", "i"), Run(" = "), Run(str(axis.output), "o"))
    build = _transposed if rule.startswith("transposed") else _sliding
    symbols: Line = () if brief else (*build(axis, rule, live=False), Run(" = "))
    return (
        *head,
        Run("o", "o"),
        Run(" = "),
        *symbols,
        *build(axis, rule, live=True),
        Run(" = "),
        Run(str(axis.output), "o"),
    )


def _sliding(axis: AxisFormula, _rule: str, *, live: bool) -> Line:
    """⌊(i + pads − k) / s⌋ + 1; a dilated kernel reaches over (k − 1)·d + 1 cells.

    Dumoulin and Visin, "A guide to convolution arithmetic for deep learning", relationship 15.
    """
    pads: Line = (Run(_either("pads", axis.pad_before, live=live), "pads"),)
    if axis.pad_before != axis.pad_after or axis.pad_before:
        before = _either("p₁", axis.pad_before, live=live)
        after = _either("p₂", axis.pad_after, live=live)
        pads = (Run(before, "pads"), Run(" + "), Run(after, "pads"))
    return (
        Run("⌊("),
        Run(_either("i", axis.size, live=live), "i"),
        Run(" + "),
        *pads,
        Run(" − "),
        *_reach(axis, live=live),
        Run(") / "),
        Run(_either("s", axis.stride, live=live), "s"),
        Run("⌋ + 1"),
    )


def _transposed(axis: AxisFormula, rule: str, *, live: bool) -> Line:
    """Keras's Conv2DTranspose: i·s for "same", (i − 1)·s + the larger of kernel and stride for "valid"."""
    size, stride = (
        Run(_either("i", axis.size, live=live), "i"),
        Run(_either("s", axis.stride, live=live), "s"),
    )
    if rule == "transposed-same":
        return (size, Run(" · "), stride)
    reach = _reach(axis, live=live)
    if (axis.kernel - 1) * axis.dilation + 1 < axis.stride:
        reach = (Run("max("), *reach, Run(", "), stride, Run(")"))
    return (Run("("), size, Run(" − 1) · "), stride, Run(" + "), *reach)


def _reach(axis: AxisFormula, *, live: bool) -> Line:
    kernel = Run(_either("k", axis.kernel, live=live), "k")
    if axis.dilation == 1:
        return (kernel,)
    dilation = Run(_either("d", axis.dilation, live=live), "d")
    return (Run("(("), kernel, Run(" − 1) · "), dilation, Run(" + 1)"))


def _either(symbol: str, number: int, *, live: bool) -> str:
    return str(number) if live else symbol


def _rule(formula: FormulaScene) -> str:
    if formula.rule == "same":
        return _same(formula)
    texts = {
        "valid": QCoreApplication.translate("Formula", "valid: no padding"),
        "full": QCoreApplication.translate("Formula", "full: every window that touches the input"),
        "number": QCoreApplication.translate("Formula", "padding of {before} on every side, as in PyTorch"),
        "transposed-valid": QCoreApplication.translate("Formula", "valid: nothing is cropped"),
        "transposed-same": QCoreApplication.translate(
            "Formula", "same: cropped by {before} at the top, {after} at the bottom"
        ),
        "cellwise": QCoreApplication.translate("Formula", "every cell by itself: the size stays"),
    }
    return texts[formula.rule].format(before=formula.rows.pad_before, after=formula.rows.pad_after)


def _same(formula: FormulaScene) -> str:
    rows, columns = formula.rows, formula.columns
    head = f"o = ⌈{rows.size} / {rows.stride}⌉ = {rows.output}"
    if rows == columns:
        text = QCoreApplication.translate(
            "Formula", "Keras same: {rule}, pads {total} → top and left {before}, bottom and right {after}"
        )
        total = rows.pad_before + rows.pad_after
        return text.format(rule=head, total=total, before=rows.pad_before, after=rows.pad_after)
    text = QCoreApplication.translate(
        "Formula", "Keras same: top {top}, bottom {bottom}, left {left}, right {right}"
    )
    return text.format(
        top=rows.pad_before, bottom=rows.pad_after, left=columns.pad_before, right=columns.pad_after
    )


def _dropped(formula: FormulaScene) -> str:
    if formula.rule == "cellwise" or formula.rule.startswith("transposed"):
        return ""
    rows, columns = formula.rows, formula.columns
    if rows.dropped and columns.dropped:
        text = QCoreApplication.translate(
            "Formula", "never used: {rows} of {all_rows} rows, {columns} of {all_columns} columns"
        )
    elif rows.dropped:
        text = QCoreApplication.translate("Formula", "never used: {rows} of {all_rows} rows")
    elif columns.dropped:
        text = QCoreApplication.translate("Formula", "never used: {columns} of {all_columns} columns")
    else:
        return QCoreApplication.translate("Formula", "no cell dropped")
    return text.format(
        rows=rows.dropped,
        all_rows=rows.pad_before + rows.size + rows.pad_after,
        columns=columns.dropped,
        all_columns=columns.pad_before + columns.size + columns.pad_after,
    )
