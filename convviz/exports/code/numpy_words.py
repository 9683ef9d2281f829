"""How numpy says each operation: with plain loops over the windows, on arrays of rows, columns and channels."""

from __future__ import annotations

from convviz.exports.code import operations as op
from convviz.exports.code.functions import FUNCTIONS
from convviz.exports.code.operations import Padded
from convviz.exports.code.sheet import Sheet
from convviz.layers import TensorShape

_BORDERS = {
    "zero": "",
    "one": ", constant_values=1",
    "edge": ', mode="edge"',
    "reflect": ', mode="reflect"',
    "wrap": ', mode="wrap"',
    "-inf": ", constant_values=-np.inf",
    "nan": ", constant_values=np.nan",
}
_MERGES = {
    "add": "{}",
    "subtract": "{}",
    "multiply": "{}",
    "average": "({}) / {count}",
    "maximum": "np.maximum.reduce([{}])",
    "minimum": "np.minimum.reduce([{}])",
}
_SIGNS = {"subtract": " - ", "multiply": " * ", "maximum": ", ", "minimum": ", "}
_REDUCERS = {"max": "np.max", "average": "np.nanmean"}


def write(  # noqa: C901, PLR0912, PLR0915 - one case for each operation
    sheet: Sheet, operation: op.Operation, x: tuple[str, ...], y: str, shape: TensorShape
) -> None:
    """Writes one operation.

    Args:
        sheet: The program.
        operation: What is done.
        x: The variables of its inputs.
        y: The variable of its output.
        shape: Of the first input.
    """
    one = x[0]
    match operation:
        case op.Convolve():
            kernel_and_bias(sheet, operation)
            one = _pad(sheet, operation.padded, one, y)
            _convolve(sheet, operation, one, y)
        case op.Depthwise():
            kernel_and_bias(sheet, operation)
            one = _pad(sheet, operation.padded, one, y)
            sheet.need("convolve_each")
            sheet.line(f"{y} = convolve_each({one}, kernel, bias{_steps(operation)})")
        case op.Spread():
            kernel_and_bias(sheet, operation)
            sheet.need("spread")
            sheet.line(
                f"{y} = spread({one}, kernel, bias, strides={operation.strides}, dilation={operation.dilation}, "
                f"crop={operation.crop}, size={operation.size})"
            )
        case op.Pool():
            one = _pad(sheet, operation.padded, one, y)
            sheet.need("pool")
            sheet.line(
                f"{y} = pool({one}, {operation.size}, strides={operation.strides}, reduce={_reducer(operation)})"
            )
        case op.Rank():
            one = _pad(sheet, operation.padded, one, y)
            sheet.need("ranked")
            sheet.line(ranked(operation, one, y))
        case op.Pool1():
            keep = ", keepdims=True" if operation.keepdims else ""
            sheet.line(f"{y} = {one}.{'max' if operation.kind == 'max' else 'mean'}(axis=(0, 1){keep})")
        case op.Apply():
            if operation.function == "softmax":
                sheet.need("softmax")
            sheet.line(f"{y} = {called(FUNCTIONS[operation.function].text('numpy', operation), one)}")
        case op.Connect():
            kernel_and_bias(sheet, operation)
            sheet.line(f"{y} = {one} @ kernel + bias")
        case op.Scale():
            sheet.constant("scale", operation.scale)
            sheet.constant("offset", operation.offset)
            sheet.line(f"{y} = {one} * scale + offset")
        case op.Normalize():
            normalization(sheet, operation)
            sheet.line(f"{y} = gamma * ({one} - mean) / np.sqrt(variance + {operation.epsilon!r}) + beta")
        case op.Shaped():
            sheet.line(f"{y} = {one}.reshape({', '.join(map(str, operation.shape))})")
        case op.Surround():
            sheet.line(f"{y} = {surrounded(operation, one, shape, batch=False)}")
        case op.Repeat():
            sheet.line(f"{y} = {one}.repeat({operation.size[0]}, axis=0).repeat({operation.size[1]}, axis=1)")
        case op.Merge():
            sheet.line(f"{y} = {merged(operation, x)}")
        case op.Join():
            sheet.line(f"{y} = np.concatenate([{', '.join(x)}], axis=-1)")


def called(function: str, variable: str) -> str:
    """A function of x as one of another variable.

    >>> called("np.maximum(x, 0)", "conv2d")
    'np.maximum(conv2d, 0)'
    """
    import re

    return re.sub(r"\bx\b", variable, function)


def kernel_and_bias(sheet: Sheet, operation: op.Convolve | op.Depthwise | op.Spread | op.Connect) -> None:
    """Puts weights into the variables `kernel` and `bias`; a layer without bias adds zeros."""
    sheet.constant("kernel", operation.kernel)
    if not isinstance(operation, op.Connect) and operation.flip:
        sheet.line("kernel = kernel[::-1, ::-1].copy()  # a true convolution: the kernel turned by 180°")
    bias = operation.bias
    if bias is None or not bias.any():
        kind = "" if sheet.dialect == "numpy" else ', dtype="float32"'
        sheet.line(f"bias = np.zeros({operation.outputs}{kind})")
    else:
        sheet.constant("bias", bias)


def normalization(sheet: Sheet, operation: op.Normalize) -> None:
    """Puts what a batch normalization learnt and measured into variables."""
    sheet.constant("gamma", operation.gamma)
    sheet.constant("beta", operation.beta)
    sheet.constant("mean", operation.mean)
    sheet.constant("variance", operation.variance)


def pads_text(padded: Padded, *, batch: bool) -> str:
    """`np.pad`'s arguments after the array."""
    pads = ", ".join(map(str, ((0, 0),) * batch + padded.pads + ((0, 0),)))
    return f"({pads}){_BORDERS[padded.border]}"


def ranked(operation: op.Rank, one: str, y: str) -> str:
    """The line that sorts windows."""
    count = operation.size[0] * operation.size[1]
    place = {"min": 0, "max": count - 1, "median": count // 2}[operation.kind]
    return (
        f"{y} = ranked({one}, {operation.size}, {operation.strides}, {operation.dilation}, place={place})"
        f"  # the {operation.kind} of {count}"
    )


def merged(operation: op.Merge, x: tuple[str, ...]) -> str:
    """Several tensors as one."""
    between = _SIGNS.get(operation.kind, " + ").join(x)
    return _MERGES[operation.kind].format(between, count=len(x))


def surrounded(operation: op.Surround, one: str, shape: TensorShape, *, batch: bool) -> str:
    """A picture with zeros around it, or a piece of it."""
    if min(operation.pads[0] + operation.pads[1]) >= 0:
        return f"np.pad({one}, {pads_text(Padded(operation.pads), batch=batch)})"
    (top, bottom), (left, right) = operation.pads
    rows, columns = f"{-top}:{shape[0] + bottom}", f"{-left}:{shape[1] + right}"
    return f"{one}[{':, ' if batch else ''}{rows}, {columns}]"


def _pad(sheet: Sheet, padded: Padded, one: str, y: str) -> str:
    if not padded.any:
        return one
    sheet.line(f"{y} = np.pad({one}, {pads_text(padded, batch=False)})")
    return y


def _convolve(sheet: Sheet, operation: op.Convolve, one: str, y: str) -> None:
    sheet.need("convolve")
    steps = _steps(operation)
    if operation.groups == 1:
        sheet.line(f"{y} = convolve({one}, kernel, bias{steps})")
        return
    sheet.line(
        f"parts = zip(np.split({one}, {operation.groups}, axis=-1), np.split(kernel, {operation.groups}, axis=-1))"
    )
    sheet.line(
        f"{y} = np.concatenate([convolve(part, own, 0{steps}) for part, own in parts], axis=-1) + bias"
    )


def _steps(operation: op.Convolve | op.Depthwise) -> str:
    strides = f", strides={operation.strides}" if operation.strides != (1, 1) else ""
    dilation = f", dilation={operation.dilation}" if operation.dilation != (1, 1) else ""
    return strides + dilation


def _reducer(operation: op.Pool) -> str:
    if operation.kind == "average" and not operation.padded.any:
        return "np.mean"
    return _REDUCERS[operation.kind]
