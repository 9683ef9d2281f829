"""`convviz models`, `summary`, `predict` and `maps`: what can be written behind them, and what they do."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from convviz.cli.code import add_dialect
from convviz.cli.numbers import whole

if TYPE_CHECKING:
    from convviz.exports.networks.feeding import Wishes
    from convviz.pictures.preparation import Values

HELP: dict[str, str] = {
    "models": "list the trained models that come along and the architectures of the zoo",
    "summary": "say what a network is made of, layer by layer",
    "predict": "say what a network takes pictures for",
    "maps": "write what the layers of a network make of a picture",
}

_DESCRIPTIONS: dict[str, str] = {
    "models": "List the trained models that come along, and the course's architectures with random weights.",
    "summary": """\
Say what a network is made of: each layer with its type, the shape of its output, its parameters, its
multiply-adds and the layers that it reads.""",
    "predict": """\
Say what a network takes pictures for: its classes with their probabilities, best first. Pictures are prepared
as the network's file says, or as is most likely; the options below say otherwise.""",
    "maps": """\
Write what the layers of a network make of a picture. The suffix of OUT says what is written: .npz one array a
layer under the layer's name; .png the maps as pictures, a grid a layer with its colour bar; .py a program
that computes the same for one layer.""",
}

_EXAMPLES: dict[str, str] = {
    "models": "",
    "summary": """\
examples:
  convviz summary mnist
  convviz summary model.h5 --input-size 224x224 --json""",
    "predict": """\
examples:
  convviz predict mnist seven.png
  convviz predict model.h5 cat.jpg dog.jpg --values signed --fit crop --classes names.txt --top 5""",
    "maps": """\
examples:
  convviz maps mnist seven.png -o layers.npz
  convviz maps mnist seven.png --layer conv2d_1 -o maps.png --per-row 8
  convviz maps mnist seven.png --layer conv2d_1 -o conv.py --for numpy""",
}

_MODEL = "a .keras or .h5 file, or a name that convviz models lists"
_FITS = ("crop", "letterbox", "squash")
# What begins with a dash is hard to write as a value.
_VALUES: dict[str, Values] = {
    "0-1": "0-1",
    "signed": "-1-1",
    "0-255": "0-255",
    "imagenet-caffe": "imagenet-caffe",
    "imagenet-torch": "imagenet-torch",
}
_COLOURS = ("rgb", "bgr", "grey")

AddCommand = Callable[[str, str, str], argparse.ArgumentParser]


class Answer(NamedTuple):
    """What a command says.

    Attributes:
        document: With `--json`.
        lines: For people.
        notes: What is worth knowing, for standard error.
    """

    document: object
    lines: Sequence[str]
    notes: Sequence[str] = ()


def add_commands(command: AddCommand) -> None:
    """Adds the commands; `command` makes the parser of one from its name, description and examples."""
    made = {name: command(name, _DESCRIPTIONS[name], _EXAMPLES[name]) for name in HELP}
    for name, parser in made.items():
        if name != "models":
            add_model(parser)
        if name in {"predict", "maps"}:
            _add_pictures(parser)
    _add_classes(made["predict"])
    _add_maps(made["maps"])
    for name, parser in made.items():
        if name != "models":
            add_input_size(parser)
        parser.add_argument("--json", action="store_true", help="print one JSON document and nothing else")


def add_model(parser: argparse.ArgumentParser) -> None:
    """Adds which network is meant."""
    parser.add_argument("model", metavar="MODEL", help=_MODEL)


def add_input_size(parser: argparse.ArgumentParser) -> None:
    """Adds the size of pictures that a network's file leaves open."""
    parser.add_argument(
        "--input-size",
        type=_size,
        metavar="ROWSxCOLUMNS",
        help="for a network that leaves the size of its pictures open",
    )


def answer(arguments: argparse.Namespace) -> Answer:
    """Does what one of the commands was asked for.

    Raises:
        ConvvizError: It cannot be done.
    """
    return _COMMANDS[arguments.command](arguments)


def _models(arguments: argparse.Namespace) -> Answer:
    del arguments
    from convviz.exports.networks.model_list import model_list

    models = model_list()
    rows = [
        (
            model.name,
            model.kind,
            " and ".join(_shape(shape) for shape in model.input_shapes),
            " and ".join(str(count) for count in model.outputs),
            f"{model.parameters:,}",
            model.description,
        )
        for model in models
    ]
    return Answer(models, _table(("name", "", "takes", "gives", "parameters", ""), rows, right={4}))


def _summary(arguments: argparse.Namespace) -> Answer:
    from convviz.exports.networks.chosen import choose_network
    from convviz.networks.summary import summarise

    summary = summarise(choose_network(arguments.model, arguments.input_size).network)
    rows = [
        (
            row.name,
            row.type,
            "unknown" if row.output_shape is None else _shape(row.output_shape),
            f"{row.parameters:,}",
            f"{row.multiply_adds:,}",
            ", ".join(row.connected_to),
        )
        for row in summary.rows
    ]
    columns = ("layer", "type", "output shape", "parameters", "multiply-adds", "connected to")
    total = (
        f"{summary.parameters:,} parameters ({_bytes(summary.parameter_bytes)}), "
        f"{summary.multiply_adds:,} multiply-adds, {_bytes(summary.output_bytes)} of outputs"
    )
    return Answer(summary.as_json(), [*_table(columns, rows, right={3, 4}), "", total])


def _predict(arguments: argparse.Namespace) -> Answer:
    from convviz.exports.networks.chosen import choose_network
    from convviz.exports.networks.feeding import guess_notes
    from convviz.exports.networks.predicting import predict, reading_notes
    from convviz.networks.class_names import read_class_names

    names = () if arguments.classes is None else read_class_names(arguments.classes)
    chosen = choose_network(arguments.model, arguments.input_size)
    wishes = wishes_of(arguments)
    answers = predict(chosen, arguments.pictures, wishes, names, arguments.top)
    lines: list[str] = []
    for each in answers:
        if len(answers) > 1:
            lines.append(" and ".join(str(file) for file in each.files))
        widest = max(len(found.name) for found in each.classes)
        lines += [f"{found.name:{widest}}  {_share(found.probability):>10}" for found in each.classes]
    notes = [
        *chosen.notes,
        *reading_notes(chosen),
        *guess_notes(chosen, arguments.pictures, wishes),
        *(note for each in answers for note in each.notes),
    ]
    return Answer([each.as_json() for each in answers], lines, notes)


def _maps(arguments: argparse.Namespace) -> Answer:
    from convviz.exports.networks.chosen import choose_network
    from convviz.exports.networks.feeding import guess_notes
    from convviz.exports.networks.layer_maps import Drawn, write_maps

    wishes = wishes_of(arguments)
    chosen = choose_network(arguments.model, arguments.input_size)
    written = write_maps(
        chosen,
        arguments.pictures,
        wishes,
        arguments.layer or "",
        arguments.output,
        Drawn(arguments.per_row, arguments.zoom, arguments.theme, arguments.dialect, arguments.start),
    )
    guessed = guess_notes(chosen, arguments.pictures, wishes)
    return Answer(written.as_json(), (), (*chosen.notes, *guessed, *written.notes))


_COMMANDS: dict[str, Callable[[argparse.Namespace], Answer]] = {
    "models": _models,
    "summary": _summary,
    "predict": _predict,
    "maps": _maps,
}


def wishes_of(arguments: argparse.Namespace) -> Wishes:
    """How pictures are to be prepared, by the options of `add_preparation`."""
    from convviz.exports.networks.feeding import Wishes

    return Wishes(
        arguments.fit, _VALUES.get(arguments.values), arguments.colour, arguments.centre, arguments.invert
    )


def _add_pictures(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "pictures",
        metavar="PICTURE",
        type=Path,
        nargs="+",
        help="a picture, or numbers as .csv or .npy; as many at a time as the network has inputs",
    )
    add_preparation(parser)


def add_preparation(parser: argparse.ArgumentParser) -> None:
    """Adds how pictures are prepared."""
    how = parser.add_argument_group("how pictures are prepared")
    how.add_argument("--fit", choices=_FITS, help="how another aspect is fitted")
    how.add_argument(
        "--values",
        choices=tuple(_VALUES),
        help="the range that the network was trained on; signed is from -1 to 1",
    )
    how.add_argument("--colour", choices=_COLOURS, help="the order of the colour planes, or all of them grey")
    how.add_argument(
        "--centre", action=argparse.BooleanOptionalAction, help="bring ink to MNIST's size and place"
    )
    how.add_argument(
        "--invert", action=argparse.BooleanOptionalAction, help="let dark and light change places"
    )


def _add_classes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--classes", type=Path, metavar="FILE", help="the names of the classes: one a line, or a JSON list"
    )
    parser.add_argument("--top", type=whole(1, 100_000), metavar="K", help="only the K likeliest (all)")


def _add_maps(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--layer", metavar="NAME", help="the layer, as convviz summary names it (all)")
    parser.add_argument(
        "-o", "--output", metavar="OUT", type=_output, required=True, help="the file to write"
    )
    drawn = parser.add_argument_group("how it is drawn (.png)")
    drawn.add_argument("--per-row", type=whole(1, 256), default=16, metavar="N", help="maps in a row (16)")
    drawn.add_argument("--zoom", type=whole(1, 64), metavar="N", help="pixels a side of each cell")
    drawn.add_argument("--theme", choices=("light", "dark"), default="light", help="(light)")
    code = parser.add_argument_group("how a program is written (.py)")
    add_dialect(code)
    code.add_argument(
        "--from",
        dest="start",
        choices=("input", "layer"),
        default="input",
        help="where it begins: at the network's input, or with what reaches the layer (input)",
    )


def _output(text: str) -> Path:
    from convviz.exports.networks.layer_maps import OUTPUTS

    path = Path(text)
    if path.suffix.lower() not in OUTPUTS:
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {' or '.join(OUTPUTS)}")
    return path


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text.lower())
    if found is None or not int(found[1]) or not int(found[2]):
        raise argparse.ArgumentTypeError(f"{text!r} is not written like 224x224")
    return int(found[1]), int(found[2])


def _shape(shape: Sequence[int]) -> str:
    return " × ".join(str(size) for size in shape) or "1"


def _share(probability: float) -> str:
    """A probability in per cent; neither certain nor impossible where it is only nearly so.

    >>> _share(0.99213), _share(0.9999999), _share(1e-9), _share(1.0)
    ('99.213 %', '> 99.999 %', '< 0.001 %', '100.000 %')
    """
    if 0.999995 <= probability < 1:
        return "> 99.999 %"
    if 0 < probability < 0.000005:
        return "< 0.001 %"
    return f"{100 * probability:.3f} %"


def _bytes(count: int) -> str:
    return f"{count / 1e6:,.1f} MB" if count >= 100_000 else f"{count / 1e3:,.1f} kB"


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]], right: set[int]) -> list[str]:
    """A header and the rows, each column as wide as it has to be."""
    table = [columns, *rows]
    widths = [max(len(row[index]) for row in table) for index in range(len(columns))]
    return [
        "  ".join(
            cell.rjust(width) if index in right else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in table
    ]
