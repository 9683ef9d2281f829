"""Whether a network ends as a classifier of so many classes, and how to make it one."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.layers import ConvvizError
from convviz.networks.blueprint.kinds import row, values_of
from convviz.networks.blueprint.records import Fixed, Plan, Row
from convviz.networks.blueprint.rules import written
from convviz.networks.blueprint.table import Line, Trouble, rows_of


def fits(plan: Plan, classes: int) -> Trouble | None:
    """Why a network cannot be trained on data of so many classes; None where it can.

    One number with a sigmoid stands for two classes.
    """
    if isinstance(plan, Fixed):
        return None if plan.why not in {"inputs", "outputs"} else _trouble_of_ends(plan)
    table = rows_of(plan)
    at = table.impossible
    if at is not None:
        name = table.lines[at].name
        return Trouble.of(
            ConvvizError(
                "fits-impossible", f"The layer {name} is impossible where it stands.", layer=name, row=at + 1
            )
        )
    if not table.lines:
        return Trouble.of(ConvvizError("fits-empty", "The network has no layer yet."))
    shape = table.output_shape or ()
    if len(shape) != 1:
        return Trouble.of(
            ConvvizError(
                "fits-maps",
                f"The network puts out {written(shape)}; a classifier ends in one row with a number for each class.",
                received=written(shape),
            )
        )
    return _answer(table.lines, shape[0], classes)


def with_classes(plan: Plan, classes: int) -> Plan:
    """The network with as many answers as there are classes: its last dense layer gets them.

    One number with a sigmoid stays for two classes, and becomes a softmax for more.
    """
    if isinstance(plan, Fixed):
        return plan
    at = next((at for at in range(len(plan.rows) - 1, -1, -1) if plan.rows[at].kind == "Dense"), None)
    if at is None:
        return plan
    last = plan.rows[at]
    values = {**values_of(last)}
    if values["units"] == 1 and classes == 2 and _function(plan.rows[at:]) == "sigmoid":
        return plan
    values["units"] = classes
    if values["activation"] == "sigmoid":
        values["activation"] = "softmax"
    changed = row("Dense", values, last.name, trainable=last.trainable)
    return replace(plan, rows=(*plan.rows[:at], changed, *plan.rows[at + 1 :]))


def _answer(lines: tuple[Line, ...], numbers: int, classes: int) -> Trouble | None:
    function = _function(tuple(line.row for line in lines))
    if numbers == 1 and function == "sigmoid" and classes == 2:
        return None
    if numbers != classes:
        return Trouble.of(
            ConvvizError(
                "fits-count",
                f"The network puts out {numbers} numbers; the data has {classes} classes.",
                numbers=numbers,
                classes=classes,
            )
        )
    if function != "softmax":
        return Trouble.of(
            ConvvizError(
                "fits-function",
                f"The network ends with {function}; with softmax its numbers become probabilities.",
                function=function,
            )
        )
    return None


def _function(rows: tuple[Row, ...]) -> str:
    """The activation that the network ends with; "linear" where it has none."""
    for each in reversed(rows):
        values = values_of(each)
        if "activation" in values and values["activation"] != "linear":
            return str(values["activation"])
        if each.kind not in {"Dropout", "Flatten", "Reshape"}:
            break
    return "linear"


def _trouble_of_ends(plan: Fixed) -> Trouble:
    return Trouble.of(
        ConvvizError(
            "fits-several",
            f"{plan.name} has several inputs or outputs; here one picture goes in and one answer comes out.",
            name=plan.name,
        )
    )
