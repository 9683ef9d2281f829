"""How PyTorch says each operation: on tensors of one picture, channels, rows and columns.

Kernels are turned from Keras's order (rows, columns, channels, filters) to (filters, channels, rows, columns); what
goes along the last axis is done with the channels last.
"""

from __future__ import annotations

from convviz.exports.code import operations as op
from convviz.exports.code.functions import FUNCTIONS
from convviz.exports.code.numpy_words import called, kernel_and_bias, merged, normalization, pads_text, ranked
from convviz.exports.code.operations import Padded
from convviz.exports.code.sheet import Sheet
from convviz.layers import TensorShape
from convviz.layers.padding import Pads

_PICTURE = 3
_VALUES = {"zero": "", "one": ", value=1", "-inf": ', value=float("-inf")'}
_MODES = {"edge": "replicate", "reflect": "reflect", "wrap": "circular"}


def write(  # noqa: C901, PLR0912, PLR0915 - one case for each operation
    sheet: Sheet, operation: op.Operation, x: tuple[str, ...], y: str, shape: TensorShape
) -> None:
    """Writes one operation; the arguments are those of `numpy_words.write`."""
    one = x[0]
    match operation:
        case op.Convolve():
            kernel_and_bias(sheet, operation)
            one = _padded(sheet, operation.padded, one, y, shape)
            groups = f", groups={operation.groups}" if operation.groups > 1 else ""
            sheet.line(
                "weight = torch.tensor(kernel.transpose(3, 2, 0, 1))  # filters, channels, rows, columns"
            )
            sheet.line(f"{y} = F.conv2d({one}, weight, torch.tensor(bias){_steps(operation)}{groups})")
        case op.Depthwise():
            _depthwise(sheet, operation, one, y, shape)
        case op.Spread():
            _spread(sheet, operation, one, y, shape)
        case op.Pool():
            _pool(sheet, operation, one, y, shape)
        case op.Rank():
            one = _padded(sheet, operation.padded, one, y, shape)
            sheet.need("ranked")
            sheet.line(ranked(operation, one, y))
        case op.Pool1():
            made = "amax" if operation.kind == "max" else "mean"
            keep = ", keepdim=True" if operation.keepdims else ""
            sheet.line(f"{y} = {one}.{made}(dim=(2, 3){keep})")
        case op.Apply():
            text = FUNCTIONS[operation.function].text("torch", operation)
            if len(shape) not in {1, _PICTURE}:
                text = text.replace("dim=1", "dim=-1")
            sheet.line(f"{y} = {called(text, one)}")
        case op.Connect():
            kernel_and_bias(sheet, operation)
            last = _last(one, shape)
            sheet.line(f"{y} = F.linear({last}, torch.tensor(kernel.T), torch.tensor(bias))")
            _first(sheet, y, len(shape))
        case op.Scale():
            sheet.constant("scale", operation.scale)
            sheet.constant("offset", operation.offset)
            sheet.line(f"{y} = {_last(one, shape)} * torch.tensor(scale) + torch.tensor(offset)")
            _first(sheet, y, len(shape))
        case op.Normalize():
            _normalize(sheet, operation, one, y, shape)
        case op.Shaped():
            sheet.line(f"{y} = {_last(one, shape)}.reshape({', '.join(map(str, (1, *operation.shape)))})")
            _first(sheet, y, len(operation.shape))
        case op.Surround():
            sheet.line(f"{y} = F.pad({one}, {_sides(operation.pads)})")
        case op.Repeat():
            down, across = operation.size
            sheet.line(f"{y} = {one}.repeat_interleave({down}, dim=2).repeat_interleave({across}, dim=3)")
        case op.Merge():
            sheet.line(f"{y} = {_merged(operation, x)}")
        case op.Join():
            dim = 1 if len(shape) in {1, _PICTURE} else -1
            sheet.line(f"{y} = torch.cat([{', '.join(x)}], dim={dim})")


def _depthwise(sheet: Sheet, operation: op.Depthwise, one: str, y: str, shape: TensorShape) -> None:
    height, width, channels, multiplier = operation.kernel.shape
    kernel_and_bias(sheet, operation)
    one = _padded(sheet, operation.padded, one, y, shape)
    sheet.line(
        f"weight = kernel.transpose(2, 3, 0, 1).reshape({channels * multiplier}, 1, {height}, {width})"
    )
    sheet.line(
        f"{y} = F.conv2d({one}, torch.tensor(weight), torch.tensor(bias){_steps(operation)}, groups={channels})"
    )


def _spread(sheet: Sheet, operation: op.Spread, one: str, y: str, shape: TensorShape) -> None:
    height, width = operation.kernel.shape[:2]
    kernel_and_bias(sheet, operation)
    sheet.line("weight = torch.tensor(kernel.transpose(3, 2, 0, 1))  # channels, filters, rows, columns")
    sheet.line(f"{y} = F.conv_transpose2d({one}, weight{_steps(operation)})")
    sizes = [
        (shape[at] - 1) * operation.strides[at] + (size - 1) * operation.dilation[at] + 1
        for at, size in enumerate((height, width))
    ]
    pads = tuple(
        (-crop, wanted - size + crop)
        for crop, wanted, size in zip(operation.crop, operation.size, sizes, strict=True)
    )
    if any(pads[0] + pads[1]):
        words = "  # cuts off (or adds) what Keras does"
        sheet.line(f"{y} = F.pad({y}, {_sides((pads[0], pads[1]))}){words}")
    sheet.line(f"{y} = {y} + torch.tensor(bias).reshape(-1, 1, 1)")


def _pool(sheet: Sheet, operation: op.Pool, one: str, y: str, shape: TensorShape) -> None:
    settings = f"{operation.size}, stride={operation.strides}"
    if operation.kind == "max":
        one = _padded(sheet, operation.padded, one, y, shape)
        sheet.line(f"{y} = F.max_pool2d({one}, {settings})")
    elif not operation.padded.any:
        sheet.line(f"{y} = F.avg_pool2d({one}, {settings})")
    else:
        sheet.line(
            "# The mean of the real cells: that of the padded picture, over the share of them in each window."
        )
        sides = _sides(operation.padded.pads)
        sheet.line(f"real = F.avg_pool2d(F.pad(torch.ones_like({one}), {sides}), {settings})")
        sheet.line(f"{y} = F.avg_pool2d(F.pad({one}, {sides}), {settings}) / real")


def _normalize(sheet: Sheet, operation: op.Normalize, one: str, y: str, shape: TensorShape) -> None:
    normalization(sheet, operation)
    own = ", ".join(f"torch.tensor({name})" for name in ("mean", "variance", "gamma", "beta"))
    if len(shape) in {1, _PICTURE}:
        sheet.line(f"{y} = F.batch_norm({one}, {own}, eps={operation.epsilon!r})")
    else:
        sheet.line("mean, variance, gamma, beta = map(torch.tensor, (mean, variance, gamma, beta))")
        sheet.line(f"{y} = gamma * ({one} - mean) / torch.sqrt(variance + {operation.epsilon!r}) + beta")


def _padded(sheet: Sheet, padded: Padded, one: str, y: str, shape: TensorShape) -> str:
    if not padded.any:
        return one
    mode = _MODES.get(padded.border, "")
    if mode and not _takes(padded, shape):
        sheet.line(f"# PyTorch pads not so far with mode={mode!r}: numpy pads before.")
        pads = pads_text(padded, batch=False)
        turned = f"{one}[0].permute(1, 2, 0).numpy()"
        sheet.line(f"{y} = torch.tensor(np.pad({turned}, {pads})).permute(2, 0, 1)[None]")
        return y
    more = f', mode="{mode}"' if mode else _VALUES[padded.border]
    sheet.line(f"{y} = F.pad({one}, {_sides(padded.pads)}{more})  # left, right, top, bottom")
    return y


def _takes(padded: Padded, shape: TensorShape) -> bool:
    """Whether PyTorch pads so: a mirrored or repeated picture reaches only as far as itself."""
    most = {"edge": 1 << 30, "reflect": -1, "wrap": 0}[padded.border]
    return all(max(pads) <= size + most for pads, size in zip(padded.pads, shape, strict=False))


def _sides(pads: tuple[Pads, Pads]) -> str:
    """PyTorch's order: the last axis first."""
    return str(pads[1] + pads[0])


def _steps(operation: op.Convolve | op.Depthwise | op.Spread) -> str:
    strides = f", stride={operation.strides}" if operation.strides != (1, 1) else ""
    dilation = f", dilation={operation.dilation}" if operation.dilation != (1, 1) else ""
    return strides + dilation


def _last(one: str, shape: TensorShape) -> str:
    """A tensor with its channels last, as Keras has them."""
    return f"{one}.permute(0, 2, 3, 1)" if len(shape) == _PICTURE else one


def _first(sheet: Sheet, y: str, rank: int) -> None:
    if rank == _PICTURE:
        sheet.line(f"{y} = {y}.permute(0, 3, 1, 2)")


def _merged(operation: op.Merge, x: tuple[str, ...]) -> str:
    if operation.kind in {"maximum", "minimum"}:
        made = "amax" if operation.kind == "maximum" else "amin"
        return f"torch.stack([{', '.join(x)}]).{made}(dim=0)"
    return merged(operation, x)
