"""`convviz explain`: why a network says what it says, for pictures, for folders of them, and for its filters."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from convviz.learning.process.client import COMMAND

HELP = "show why a network says what it says"
DESCRIPTION = """\
Show why a network says what it says: heat maps, pixels that count, what excites its filters, and whether such maps can
be trusted. The suffix of OUT says what is written: .png a picture, .npy and .csv the numbers, .npz all of them by name.
For a folder, or several pictures, OUT is a folder."""
EXAMPLES = """\
examples:
  convviz explain catsdogs cat.jpg --method grad-cam -o heat.png
  convviz explain catsdogs photos/ --method integrated-gradients --class dog -o why/ --write npy
  convviz explain mnist --method maximise --layer conv2d_1 --channels 0-31 -o filters.png
  convviz explain mnist --method scan --data mnist --layer conv2d_1 -o strongest.png"""


def add_arguments(explain: argparse.ArgumentParser) -> None:
    """Adds what `convviz explain` understands."""
    from convviz.cli.explain import options
    from convviz.cli.networks import add_input_size, add_model, add_preparation

    explain.usage = "convviz explain MODEL [PICTURE|FOLDER ...] --method NAME -o OUT [options]"
    explain.set_defaults(wrong_use=explain.error)
    add_model(explain)
    explain.add_argument(
        "pictures",
        metavar="PICTURE",
        type=Path,
        nargs="*",
        help="pictures, numbers as .csv or .npy, or folders",
    )
    options.add_what(explain.add_argument_group("what is explained"))
    written = explain.add_argument_group("what is written")
    written.add_argument(
        "-o", "--output", metavar="OUT", type=Path, required=True, help="a file, or a folder"
    )
    written.add_argument(
        "--write", choices=("png", "npy", "npz", "csv"), help="what is written into a folder (png)"
    )
    written.add_argument("--json", action="store_true", help="print one JSON document and nothing else")
    options.add_looks(explain.add_argument_group("how it is drawn (.png)"))
    options.add_settings(explain.add_argument_group("settings of single methods"))
    options.add_made(explain.add_argument_group("maximise, and which channels"))
    options.add_data(explain.add_argument_group("scan"))
    add_preparation(explain)
    add_input_size(explain)


def run(arguments: argparse.Namespace, command: tuple[str, ...] = COMMAND) -> dict[str, object]:
    """Explains, with progress on standard error, and gives the document that `--json` prints.

    Raises:
        ConvvizError: It cannot be done; of several pictures, none of them can.
        SystemExit: Wrong use.
        KeyboardInterrupt: Ctrl+C; what was written until then stays.
    """
    from convviz.cli.explain.asking import Asker
    from convviz.cli.explain.options import WITHOUT_PICTURES, unknown_setting
    from convviz.cli.explain.work import Work
    from convviz.exports.networks.chosen import choose_network

    wrong = unknown_setting(arguments)
    if wrong:
        arguments.wrong_use(wrong)
    chosen = choose_network(arguments.model, arguments.input_size)
    with Asker(chosen.network, command) as asker:
        work = Work(arguments, chosen, asker)
        if arguments.method in WITHOUT_PICTURES:
            answers, skipped = [work.without_pictures()], []
        else:
            answers, skipped = work.pictures()
    return {
        "model": chosen.title,
        "method": arguments.method,
        "answers": answers,
        "skipped": skipped,
        "notes": work.notes,
    }


def lines_of(document: dict[str, object]) -> Iterator[str]:
    """What is said to people: one line for each file that was written."""
    for answer in cast("list[dict[str, Any]]", document["answers"]):
        said = [] if answer["class"] is None else [answer["class"]["name"]]
        said += [f"{name} {value:.4g}" for name, value in answer["facts"].items()]
        yield f"{answer['output']}: {', '.join([str(document['method']), *said])}"
