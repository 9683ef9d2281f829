"""What can be written on the command line, and what each word of it means."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from convviz import __version__
from convviz.cli import lesson, networks, worksheet
from convviz.cli.code import add_dialect
from convviz.cli.explain import command as explain
from convviz.cli.numbers import number, whole
from convviz.cli.train import command as train
from convviz.exports.recipe import OUTPUTS
from convviz.states.lab.state import (
    MAX_DILATION,
    MAX_KERNEL,
    MAX_SIDE,
    MAX_STRIDE,
    MIN_SIDE,
    Activate,
    Padding,
    Pooling,
)

COMMANDS: dict[str, str] = {
    "apply": "put a kernel over a picture and write the result",
    "kernels": "list the named kernels",
    **networks.HELP,
    "explain": explain.HELP,
    "train": train.HELP,
    "worksheet": worksheet.HELP,
    "lesson": lesson.HELP,
    "screenshot": "write a picture of a page of the window",
    "doctor": "say what works on this machine and what does not",
}

_APPLY = """\
Put a kernel over a picture and write the result. The suffix of OUT says what is written: .npy and .csv the
numbers as computed, never clipped; .png the result as a picture; .svg and .pdf one step with its
arithmetic; .gif, .webp and .mp4 all steps; .py a program that computes the
same. The stages follow in this order: kernel, activation, pools as often as given."""

_APPLY_EXAMPLES = """\
examples:
  convviz apply photo.jpg --kernel sobel-x -o edges.npy
  convviz apply photo.jpg --kernel "[[0, 1, 0], [1, -4, 1], [0, 1, 0]]" --grey --size 28x28 -o steps.gif
  convviz apply grid.csv --kernel sobel-x --stride 2 --for numpy -o edges.py
  convviz apply grid.csv --kernel kernel.json --padding same --activation relu --pool max:2:2 -o pooled.csv"""


_PICTURED = (".png", ".svg", ".pdf")


def parser() -> argparse.ArgumentParser:
    """The parser of every line that begins with a command."""
    top = argparse.ArgumentParser(
        prog="convviz",
        description="Shows every number a convolution computes. Without a command the window opens.",
        epilog="convviz [FILE ...] opens the window with pictures, grids of numbers, kernels, workspaces or lessons.",
    )
    top.add_argument("--version", action="version", version=f"convviz {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)

    def command(name: str, description: str, epilog: str = "") -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=COMMANDS[name],
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    _add_apply(command("apply", _APPLY, _APPLY_EXAMPLES))
    kernels = command("kernels", "List the named kernels, family by family.")
    _add_json(kernels)
    networks.add_commands(command)
    explain.add_arguments(command("explain", explain.DESCRIPTION, explain.EXAMPLES))
    train.add_arguments(command("train", train.DESCRIPTION, train.EXAMPLES))
    _add_worksheet(command("worksheet", worksheet.DESCRIPTION, worksheet.EXAMPLES))
    lesson.add_arguments(command("lesson", lesson.DESCRIPTION, lesson.EXAMPLES))
    _add_screenshot(
        command("screenshot", "Write a picture of a page of the window, drawn without a display.")
    )
    doctor = command("doctor", "Say which versions are installed, and what works here and what does not.")
    _add_json(doctor)
    doctor.add_argument("--probe", action="store_true", help=argparse.SUPPRESS)
    return top


def _add_apply(apply: argparse.ArgumentParser) -> None:
    apply.add_argument(
        "picture", metavar="PICTURE", type=Path, help="a picture, or a grid of numbers as .csv or .npy"
    )
    apply.add_argument("-o", "--output", metavar="OUT", type=_output, required=True, help="the file to write")
    _add_input(apply.add_argument_group("what goes in"))
    _add_stages(apply.add_argument_group("what is computed"))
    add_dialect(apply.add_argument_group("for whom it is written (.py)"))
    _add_looks(apply.add_argument_group("how it is drawn (.png, .svg, .pdf, .gif, .webp, .mp4)"))
    apply.add_argument(
        "--language", default="en", metavar="CODE", help="language of messages and drawings (default: en)"
    )
    _add_json(apply)


def _add_worksheet(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "picture", metavar="PICTURE", type=Path, help="a picture, or a grid of numbers as .csv or .npy"
    )
    _add_input(command.add_argument_group("what goes in"))
    _add_stages(command.add_argument_group("what is computed"))
    worksheet.add_arguments(command)


def _add_input(group: argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage] - it has no public name
    colour = group.add_mutually_exclusive_group()
    colour.add_argument(
        "--grey", "--gray", dest="colour", action="store_const", const="grey", help="one grey plane"
    )
    colour.add_argument("--rgb", dest="colour", action="store_const", const="rgb", help="three colour planes")
    group.add_argument("--size", type=_size, metavar="ROWSxCOLUMNS", help="working size, such as 28x28")
    group.add_argument(
        "--fit",
        choices=("crop", "letterbox", "squash"),
        default="crop",
        help="how another shape is fitted (crop)",
    )
    group.add_argument(
        "--scale-white", type=int, choices=(1, 255), default=255, help="the number that white becomes (255)"
    )


def _add_stages(group: argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage]
    strides, rates = _pair(1, MAX_STRIDE), _pair(1, MAX_DILATION)
    group.add_argument(
        "--kernel", metavar="KERNEL", help='a name (convviz kernels), FILE.json or "[[1, 0], [0, -1]]"'
    )
    group.add_argument(
        "--bias", type=float, metavar="B", help="a number added to every sum (the kernel's own)"
    )
    group.add_argument("--sum-planes", action="store_true", help="sum over the colour planes, as Conv2D does")
    group.add_argument(
        "--stride", type=strides, default=(1, 1), metavar="S|RxC", help="step of the window (1)"
    )
    group.add_argument(
        "--dilation", type=rates, default=(1, 1), metavar="D|RxC", help="spread of the window (1)"
    )
    group.add_argument(
        "--padding", type=_padding, default="valid", help="valid, same, full or a number of cells (valid)"
    )
    group.add_argument(
        "--border", choices=("zero", "one", "edge", "reflect", "wrap"), default="zero", help="(zero)"
    )
    group.add_argument("--flip", action="store_true", help="turn the kernel by 180°: true convolution")
    group.add_argument(
        "--activation",
        type=_activation,
        metavar="NAME",
        help="relu, leaky_relu[:SLOPE], sigmoid, tanh or absolute",
    )
    group.add_argument(
        "--pool",
        type=_pool,
        action="append",
        default=[],
        metavar="KIND:SIZE[:STRIDE]",
        help="such as max:2:2",
    )


def _add_looks(group: argparse._ArgumentGroup) -> None:  # pyright: ignore[reportPrivateUsage]
    displays = ("auto", "signed", "absolute", "clamp", "offset")
    group.add_argument(
        "--display", choices=displays, default="auto", help="how numbers become colours (auto)"
    )
    group.add_argument(
        "--colours", choices=("law", "viridis", "cividis"), default="law", help="colour map (law)"
    )
    group.add_argument(
        "--planes", choices=("together", "apart"), default="together", help="of colour pictures"
    )
    group.add_argument(
        "--zoom", type=whole(1, 64), default=1, metavar="N", help=".png: pixels a side of each cell (1)"
    )
    group.add_argument(
        "--canvas", type=_canvas, metavar="WIDTHxHEIGHT", help="pixels of .svg, .gif, .webp, .mp4 (960x540)"
    )
    group.add_argument("--theme", choices=("light", "dark"), default="light", help="(light)")
    group.add_argument("--paper", choices=("a4", "letter"), default="a4", help="of a .pdf (a4)")
    group.add_argument(
        "--frames", type=whole(1, 100_000), default=1000, metavar="N", help="at most N steps (1000)"
    )
    pace = group.add_mutually_exclusive_group()
    pace.add_argument("--fps", type=number(0.1, 50), metavar="N", help="steps a second (8)")
    pace.add_argument("--seconds", type=number(0.1, 36_000), metavar="S", help="length of the animation")


def _add_screenshot(screenshot: argparse.ArgumentParser) -> None:
    screenshot.add_argument("page", metavar="PAGE", help="the page to show, such as lab")
    screenshot.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=_pictured,
        required=True,
        help=".png the window; .svg or .pdf what the page is about",
    )
    screenshot.add_argument(
        "--size", type=_canvas, default=(1280, 800), metavar="WIDTHxHEIGHT", help="(1280x800)"
    )
    screenshot.add_argument("--workspace", type=Path, metavar="FILE", help="a .convviz file to show")
    screenshot.add_argument(
        "--language", dest="window_language", default="en", metavar="CODE", help="en, pt or es (en)"
    )
    screenshot.add_argument("--theme", choices=("light", "dark"), default="light", help="(light)")
    _add_json(screenshot)


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def _output(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in OUTPUTS:
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {', '.join(OUTPUTS)}")
    return path


def _pictured(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _PICTURED:
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {', '.join(_PICTURED)}")
    return path


def _numbers(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,6})[x×](\d{1,6})", text.lower())
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not written like 28x28")
    return int(found[1]), int(found[2])


def _size(text: str) -> tuple[int, int]:
    rows, columns = _numbers(text)
    if not (MIN_SIDE <= rows <= MAX_SIDE and MIN_SIDE <= columns <= MAX_SIDE):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not between {MIN_SIDE}x{MIN_SIDE} and {MAX_SIDE}x{MAX_SIDE}"
        )
    return rows, columns


def _canvas(text: str) -> tuple[int, int]:
    width, height = _numbers(text)
    if not (320 <= width <= 4096 and 240 <= height <= 4096):
        raise argparse.ArgumentTypeError(f"{text!r} is not between 320x240 and 4096x4096 pixels")
    return width, height


def _pair(low: int, high: int) -> Callable[[str], tuple[int, int]]:
    one = whole(low, high)

    def pair(text: str) -> tuple[int, int]:
        rows, separator, columns = text.lower().partition("x")
        return (one(rows), one(columns)) if separator else (one(rows), one(rows))

    return pair


def _padding(text: str) -> Padding:
    match text:
        case "valid" | "same" | "full":
            return text
        case _ if re.fullmatch(r"\d{1,2}", text) and int(text) <= MAX_KERNEL:
            return int(text)
        case _:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not valid, same, full or a number from 0 to {MAX_KERNEL}"
            )


def _activation(text: str) -> Activate:
    name, separator, slope = text.partition(":")
    match name.replace("-", "_"):
        case "leaky_relu" if separator:
            return Activate("leaky_relu", number(0, 1)(slope))
        case "relu" | "leaky_relu" | "sigmoid" | "tanh" | "absolute" as function if not separator:
            return Activate(function)
        case _:
            raise argparse.ArgumentTypeError(
                f"{text!r} is not relu, leaky_relu, leaky_relu:SLOPE, sigmoid, tanh or absolute"
            )


def _pool(text: str) -> Pooling:
    match text.split(":"):
        case [("max" | "average") as kind, size]:
            rows_columns = _pair(1, MAX_KERNEL)(size)
            return Pooling(kind, rows_columns, rows_columns)
        case [("max" | "average") as kind, size, stride]:
            return Pooling(kind, _pair(1, MAX_KERNEL)(size), _pair(1, MAX_STRIDE)(stride))
        case _:
            raise argparse.ArgumentTypeError(f"{text!r} is not written like max:2:2 or average:3:1")
