"""The words of "Build your own": rows and their arguments, what is wrong with them, and totals."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from convviz.layers import TensorShape
from convviz.networks.blueprint import Fixed, Line, Row, Table, Trouble, Value, values_of
from convviz.networks.blueprint.kinds import KINDS
from convviz.texts.errors import sentence_for
from convviz.texts.network_overview import tensor_shape_text
from convviz.texts.numbers import format_count, format_number
from convviz.texts.training_counts import layers_counted, parameters_counted, products_counted

_WORDS: Final[dict[str, object]] = {
    "Activation": "{activation}",
    "AveragePooling2D": QT_TRANSLATE_NOOP("Build", "windows of {pool_size}"),
    "Conv2D": QT_TRANSLATE_NOOP("Build", "{filters} filters of {kernel_size}"),
    "Dense": QT_TRANSLATE_NOOP("Build", "{units} units"),
    "DepthwiseConv2D": QT_TRANSLATE_NOOP("Build", "kernels of {kernel_size}"),
    "Dropout": QT_TRANSLATE_NOOP("Build", "leaves out {share} %"),
    "InceptionModule": QT_TRANSLATE_NOOP("Build", "4 branches of {filters} filters"),
    "LeakyReLU": QT_TRANSLATE_NOOP("Build", "negative numbers × {negative_slope}"),
    "MaxPooling2D": QT_TRANSLATE_NOOP("Build", "windows of {pool_size}"),
    "Model": QT_TRANSLATE_NOOP("Build", "a whole network"),
    "Rescaling": QT_TRANSLATE_NOOP("Build", "× {factor}, + {offset}"),
    "ResidualBlock": QT_TRANSLATE_NOOP("Build", "2 × {filters} filters of {kernel_size}, shortcut"),
    "Reshape": "{target_shape}",
    "SeparableConv2D": QT_TRANSLATE_NOOP("Build", "{filters} filters of {kernel_size}"),
    "UpSampling2D": QT_TRANSLATE_NOOP("Build", "each cell {size}, {interpolation}"),
    "ZeroPadding2D": QT_TRANSLATE_NOOP("Build", "{padding} around"),
}
"""What makes a layer what it is, by its kind."""

_ONE: Final[dict[str, object]] = {
    "Conv2D": QT_TRANSLATE_NOOP("Build", "1 filter of {kernel_size}"),
    "Dense": QT_TRANSLATE_NOOP("Build", "1 unit"),
    "InceptionModule": QT_TRANSLATE_NOOP("Build", "4 branches of 1 filter"),
    "ResidualBlock": QT_TRANSLATE_NOOP("Build", "2 × 1 filter of {kernel_size}, shortcut"),
    "SeparableConv2D": QT_TRANSLATE_NOOP("Build", "1 filter of {kernel_size}"),
}
"""The same where there is one unit or filter."""

_WHY: Final[dict[str, object]] = {
    "inputs": QT_TRANSLATE_NOOP(
        "Build",
        "{name} has several inputs. A list of layers has one, so it can be looked at here but not changed.",
    ),
    "outputs": QT_TRANSLATE_NOOP(
        "Build",
        "{name} has several outputs. A list of layers has one, so it can be looked at here but not changed.",
    ),
    "branches": QT_TRANSLATE_NOOP(
        "Build",
        "{name} branches in a way that is neither a residual block nor an inception module, so it can be looked at "
        "here but not changed.",
    ),
    "argument": QT_TRANSLATE_NOOP(
        "Build",
        "{name} has a layer whose {what} the table could not keep, so it can be looked at here but not changed.",
    ),
    "layer": QT_TRANSLATE_NOOP(
        "Build", "{name} has a layer of the kind {what}, so it can be looked at here but not changed."
    ),
    "inside": QT_TRANSLATE_NOOP(
        "Build", "{name} is not put together soundly, so it can be looked at here but not changed."
    ),
}


def why_fixed(plan: Fixed) -> str:
    """Why a network is shown and not edited."""
    return _translated(_WHY[plan.why]).format(name=plan.name, what=plan.what)


def column_names() -> tuple[str, ...]:
    """What stands over the columns of the table."""
    return (
        QCoreApplication.translate("Build", "Layer"),
        QCoreApplication.translate("Build", "Output"),
        QCoreApplication.translate("Build", "Parameters"),
        QCoreApplication.translate("Build", "Multiply-adds"),
    )


def trouble_text(trouble: Trouble) -> str:
    """Why a layer, or a network, is not possible."""
    return sentence_for(trouble.code, dict(trouble.facts), trouble.sentence)


def waits_text() -> str:
    """What stands beside a row below an impossible one."""
    return QCoreApplication.translate("Build", "waits for the row above")


def arguments_text(line: Line) -> str:
    """A row's arguments in words: `32 filters of 3 × 3, padding same, relu`."""
    row = line.row
    if line.connected_to:
        text = QCoreApplication.translate("Build", "takes {layers}")
        return text.format(layers=", ".join(line.connected_to))
    if row.kind not in KINDS:
        return ""
    values = values_of(row)
    parts = [_first(row), *_further(row)]
    if values.get("activation", "linear") != "linear" and row.kind != "Activation":
        parts.append(str(values["activation"]))
    if values.get("use_bias", True) is False:
        parts.append(QCoreApplication.translate("Build", "no bias"))
    if not row.trainable:
        parts.append(QCoreApplication.translate("Build", "frozen"))
    return ", ".join(part for part in parts if part)


def input_text() -> str:
    """What stands beside the input's name."""
    return QCoreApplication.translate("Build", "what is fed to the network")


def totals_text(table: Table) -> str:
    """How much the whole network has."""
    counted = (
        layers_counted(sum(max(1, len(line.inner)) for line in table.lines)),
        parameters_counted(table.parameters),
        products_counted(table.multiply_adds),
    )
    return " · ".join(counted)


def weights_text(line: Line) -> str:
    """How the parameters come about: `kernel 3 × 3 × 1 × 32 + bias 32 = 320`."""
    weights = [weight for inner in line.inner for weight in inner.outcome.weights]
    if line.trouble is not None or line.shape is None:
        return ""
    if not line.parameters:
        return QCoreApplication.translate("Build", "This layer learns nothing.")
    parameters = parameters_counted(line.parameters)
    if len(line.inner) > 1:
        text = QCoreApplication.translate("Build", "{parameters} in {layers}")
        return text.format(parameters=parameters, layers=layers_counted(len(line.inner)))
    if line.row.kind == "Model" or not weights:
        return parameters
    written = [f"{name} {tensor_shape_text(size)}" for name, size in weights]
    return f"{' + '.join(written)} = {format_count(line.parameters)}"


def spoken_row(line: Line, place: int) -> str:
    """A whole row for a screen reader."""
    if line.trouble is not None:
        state = trouble_text(line.trouble)
    elif line.waits:
        state = waits_text()
    else:
        text = QCoreApplication.translate("Build", "puts out {shape}, {parameters}, {products}")
        state = text.format(
            shape=tensor_shape_text(line.shape),
            parameters=parameters_counted(line.parameters),
            products=products_counted(line.multiply_adds),
        )
    text = QCoreApplication.translate("Build", "Row {number}: {name}, {kind}, {state}")
    words = arguments_text(line)
    kind = f"{line.row.kind}, {words}" if words else line.row.kind
    return text.format(number=place + 1, name=line.name, kind=kind, state=state)


def spoken_input(table: Table) -> str:
    """The input's row for a screen reader."""
    text = QCoreApplication.translate("Build", "Input {name}: {shape}")
    return text.format(name=table.input_name, shape=tensor_shape_text(table.input_shape))


def shape_text(shape: TensorShape | None) -> str:
    """A shape as it is written; "–" where it waits."""
    return "–" if shape is None else tensor_shape_text(shape)


def _first(row: Row) -> str:
    """The words for what makes a layer what it is."""
    values = values_of(row)
    has_one = values.get("units", values.get("filters")) == 1
    words = _ONE.get(row.kind) if has_one else None
    shown = {name: _written(value) for name, value in values.items() if value is not None}
    return _translated(words or _WORDS.get(row.kind, "")).format(**shown | _computed(row))


def _computed(row: Row) -> dict[str, str]:
    values = values_of(row)
    if row.kind == "Dropout":
        return {"share": format_number(100 * cast("float", values["rate"]), significant=3)}
    if row.kind == "Rescaling":
        scale = cast("float", values["scale"])
        whole = round(1 / scale) if 0 < abs(scale) < 1 else 0
        exact = whole != 0 and 1 / whole == scale
        return {"factor": f"1/{whole}" if exact else format_number(scale, significant=4)}
    return {}


def _further(row: Row) -> list[str]:
    """The words for arguments that differ from their defaults."""
    if row.kind == "ZeroPadding2D":
        return []
    own = dict(row.arguments)
    words = {
        "strides": QCoreApplication.translate("Build", "strides {value}"),
        "padding": QCoreApplication.translate("Build", "padding {value}"),
        "dilation_rate": QCoreApplication.translate("Build", "dilation {value}"),
        "groups": QCoreApplication.translate("Build", "{value} groups"),
        "depth_multiplier": QCoreApplication.translate("Build", "{value} a map"),
        "momentum": QCoreApplication.translate("Build", "momentum {value}"),
    }
    return [words[name].format(value=_short(own[name])) for name in words if name in own]


def _written(value: Value) -> str:
    if isinstance(value, tuple):
        return tensor_shape_text(value)
    if isinstance(value, float):
        return format_number(value, significant=4)
    return str(value)


def _short(value: Value) -> str:
    """One number for two that are alike."""
    if isinstance(value, tuple) and len(set(value)) == 1:
        return str(value[0])
    return _written(value)


def _translated(source: object) -> str:
    return QCoreApplication.translate("Build", str(source))
