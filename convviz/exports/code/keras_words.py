"""How Keras says each operation: a layer with given weights, on arrays of one picture, rows, columns and channels."""

from __future__ import annotations

from convviz.exports.code import operations as op
from convviz.exports.code.functions import FUNCTIONS
from convviz.exports.code.numpy_words import (
    called,
    kernel_and_bias,
    merged,
    normalization,
    pads_text,
    ranked,
    surrounded,
)
from convviz.exports.code.operations import Padded, Pair
from convviz.exports.code.sheet import Sheet
from convviz.layers import TensorShape, keras_allows

_POOLS = {"max": "MaxPooling2D", "average": "AveragePooling2D"}


def write(  # noqa: C901, PLR0912, PLR0915 - one case for each operation
    sheet: Sheet, operation: op.Operation, x: tuple[str, ...], y: str, shape: TensorShape
) -> None:
    """Writes one operation; the arguments are those of `numpy_words.write`."""
    one = x[0]
    match operation:
        case op.Convolve():
            kernel_and_bias(sheet, operation)
            groups = [f"groups={operation.groups}"] if operation.groups > 1 else []
            made = [str(operation.kernel.shape[3]), str(operation.kernel.shape[:2]), *groups]
            _windowed(sheet, operation, "Conv2D", made, one, y)
        case op.Depthwise():
            kernel_and_bias(sheet, operation)
            multiplier = operation.kernel.shape[3]
            more = [f"depth_multiplier={multiplier}"] if multiplier > 1 else []
            _windowed(sheet, operation, "DepthwiseConv2D", [str(operation.kernel.shape[:2]), *more], one, y)
        case op.Spread():
            _spread(sheet, operation, one, y, shape)
        case op.Pool():
            _pool(sheet, operation, one, y)
        case op.Rank():
            if operation.padded.any:
                sheet.line(f"{y} = np.pad({one}, {pads_text(operation.padded, batch=True)})")
                one = y
            sheet.need("ranked")
            sheet.line(ranked(operation, one, y))
        case op.Pool1():
            kind = "Max" if operation.kind == "max" else "Average"
            keep = "keepdims=True" if operation.keepdims else ""
            sheet.line(f"{y} = keras.layers.Global{kind}Pooling2D({keep})({one})")
        case op.Apply():
            sheet.line(f"{y} = {called(FUNCTIONS[operation.function].text('keras', operation), one)}")
        case op.Connect():
            units = operation.kernel.shape[1]
            kernel_and_bias(sheet, operation)
            _layer(sheet, f"Dense({units})", "kernel, bias", one, y)
        case op.Scale():
            sheet.constant("scale", operation.scale)
            sheet.constant("offset", operation.offset)
            sheet.line(f"{y} = {one} * scale + offset")
        case op.Normalize():
            normalization(sheet, operation)
            made = f"BatchNormalization(epsilon={operation.epsilon!r})"
            _layer(sheet, made, "gamma, beta, mean, variance", one, y)
        case op.Shaped():
            sheet.line(f"{y} = keras.layers.Reshape({operation.shape})({one})")
        case op.Surround():
            sheet.line(f"{y} = {_surrounded(operation, one, shape)}")
        case op.Repeat():
            sheet.line(f"{y} = keras.layers.UpSampling2D({operation.size})({one})")
        case op.Merge():
            if operation.kind in {"maximum", "minimum"}:
                kind = operation.kind.capitalize()
                sheet.line(f"{y} = keras.layers.{kind}()([{', '.join(x)}])")
            else:
                sheet.line(f"{y} = {merged(operation, x)}")
        case op.Join():
            sheet.line(f"{y} = keras.ops.concatenate([{', '.join(x)}], axis=-1)")


def _layer(sheet: Sheet, made: str, weights: str, one: str, y: str) -> None:
    """A layer that gets its weights instead of learning them."""
    sheet.line(f"layer = keras.layers.{made}")
    sheet.line(f"layer.build({one}.shape)")
    sheet.line(f"layer.set_weights([{weights}])")
    sheet.line(f"{y} = layer({one})")


def _windowed(
    sheet: Sheet, operation: op.Convolve | op.Depthwise, kind: str, made: list[str], one: str, y: str
) -> None:
    """A convolution; where Keras cannot pad or step so, it is padded before and thinned out after."""
    strides, dilation = operation.strides, operation.dilation
    alone = keras_allows(strides, dilation) and (kind == "Conv2D" or strides[0] == strides[1])
    padding = operation.padded.rule if alone or not operation.padded.any else ""
    one = _padded(sheet, operation.padded, one, y) if not padding else one
    step = [f"strides={strides}"] if alone and strides != (1, 1) else []
    spread = [f"dilation_rate={dilation}"] if dilation != (1, 1) else []
    words = [f'padding="{padding}"'] if padding == "same" else []
    _layer(sheet, f"{kind}({', '.join([*made, *step, *words, *spread])})", "kernel, bias", one, y)
    if not alone:
        sheet.line(
            f"{y} = {y}[:, ::{strides[0]}, ::{strides[1]}]  # strides that Keras refuses: of all windows, these"
        )


def _padded(sheet: Sheet, padded: Padded, one: str, y: str) -> str:
    if not padded.any:
        return one
    if padded.border == "zero":
        sheet.line(f"{y} = keras.layers.ZeroPadding2D({padded.pads})({one})")
    else:
        sheet.line("# Keras pads with zeros only: numpy pads before.")
        sheet.line(f"{y} = np.pad({one}, {pads_text(padded, batch=True)})")
    return y


def _spread(sheet: Sheet, operation: op.Spread, one: str, y: str, shape: TensorShape) -> None:
    height, width, filters, _ = operation.kernel.shape
    kernel_and_bias(sheet, operation)
    if operation.rule:
        made = f"Conv2DTranspose({filters}, {(height, width)}, strides={operation.strides}"
        same = ', padding="same"' if operation.rule == "same" else ""
        _layer(sheet, f"{made}{same})", "kernel, bias", one, y)
        return
    (down, across), (rows, columns) = operation.strides, operation.stretched
    sheet.line("# Keras has none like this: an ordinary one over the stretched picture, the kernel turned.")
    if (down, across) != (1, 1):
        sheet.line(f'stretched = np.zeros((1, {rows}, {columns}, {shape[-1]}), dtype="float32")')
        sheet.line(f"stretched[:, ::{down}, ::{across}] = {one}")
        one = "stretched"
    sheet.line(f"{y} = np.pad({one}, {pads_text(Padded(operation.around), batch=True)})")
    sheet.line("kernel = kernel[::-1, ::-1].transpose(0, 1, 3, 2)")
    spread = f", dilation_rate={operation.dilation}" if operation.dilation != (1, 1) else ""
    _layer(sheet, f"Conv2D({filters}, {(height, width)}{spread})", "kernel, bias", y, y)


def _pool(sheet: Sheet, operation: op.Pool, one: str, y: str) -> None:
    padded, strides = operation.padded, _strides(operation.strides)
    made = f"keras.layers.{_POOLS[operation.kind]}({operation.size}{strides}"
    if padded.rule:
        same = ', padding="same"' if padded.rule == "same" else ""
        sheet.line(f"{y} = {made}{same})({one})")
    elif operation.kind == "max":
        sheet.line("# Padding is never the maximum.")
        sheet.line(f"{y} = np.pad({one}, {pads_text(padded, batch=True)})")
        sheet.line(f"{y} = {made})({y})")
    else:
        sheet.line(
            "# The mean of the real cells: that of the padded picture, over the share of them in each window."
        )
        zeros = pads_text(Padded(padded.pads), batch=True)
        sheet.line(f"mean = {made})")
        sheet.line(
            f'{y} = mean(np.pad({one}, {zeros})) / mean(np.pad(np.ones({one}.shape, "float32"), {zeros}))'
        )


def _strides(strides: Pair) -> str:
    return f", strides={strides}"


def _surrounded(operation: op.Surround, one: str, shape: TensorShape) -> str:
    if min(operation.pads[0] + operation.pads[1]) >= 0:
        return f"keras.layers.ZeroPadding2D({operation.pads})({one})"
    return surrounded(operation, one, shape, batch=True)
