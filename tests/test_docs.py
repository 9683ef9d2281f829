"""The documents say what the program does: every option is named, and every example is one that it takes."""

from __future__ import annotations

import argparse
import json
import re
import shlex
from pathlib import Path

import msgspec
import numpy as np
import pytest

from convviz.cli.arguments import COMMANDS, parser
from convviz.exports.apply import Applied, facts
from convviz.exports.kernel_list import KernelEntry, kernel_list
from convviz.exports.recipe import OUTPUTS, Recipe
from convviz.pictures.arrays import read_csv, write_csv
from convviz.states.files.archive import pack
from convviz.states.files.kernel_file import read_kernel
from convviz.states.files.workspace_file import load_bytes

DOCS = Path(__file__).parents[1] / "docs"
COMMAND_LINE = (DOCS / "command-line.md").read_text(encoding="utf-8")
FILE_FORMATS = (DOCS / "file-formats.md").read_text(encoding="utf-8")


def commands() -> dict[str, argparse.ArgumentParser]:
    """The parser of each command."""
    actions = parser()._actions
    return dict(next(a for a in actions if isinstance(a, argparse._SubParsersAction)).choices)


def section(command: str) -> str:
    """What the document says about one command."""
    _, _, rest = COMMAND_LINE.partition(f"\n## convviz {command}\n")
    return rest.partition("\n## ")[0]


def shown_options() -> list[tuple[str, argparse.Action]]:
    return [
        (name, action)
        for name, command in commands().items()
        for action in command._actions
        if action.help != argparse.SUPPRESS and action.dest != "help"
    ]


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_section(name: str) -> None:
    assert section(name)
    assert f"convviz {name}" in COMMAND_LINE.partition("\n## ")[0]


@pytest.mark.parametrize(
    ("command", "action"),
    shown_options(),
    ids=lambda value: value if isinstance(value, str) else value.dest,
)
def test_every_option_of_every_command_is_named_in_its_section(command: str, action: argparse.Action) -> None:
    spans = " ".join(re.findall(r"`([^`\n]+)`", section(command)))
    for option in action.option_strings or [str(action.metavar)]:
        assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", spans), option


@pytest.mark.parametrize(
    ("command", "action"),
    [(command, action) for command, action in shown_options() if action.choices],
    ids=lambda value: value if isinstance(value, str) else value.dest,
)
def test_every_choice_of_an_option_is_named(command: str, action: argparse.Action) -> None:
    for choice in action.choices or ():
        assert re.search(rf"\b{choice}\b", section(command)), choice


def test_no_option_is_named_that_does_not_exist() -> None:
    known = {
        option for command in commands().values() for a in command._actions for option in a.option_strings
    }
    known |= {option for action in parser()._actions for option in action.option_strings}
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z0-9-]*", COMMAND_LINE))
    assert named <= known


def test_every_ending_that_is_written_is_in_the_table() -> None:
    assert all(f"`{ending}`" in section("apply") for ending in OUTPUTS)


@pytest.mark.parametrize(
    "line", [line for block in blocks(COMMAND_LINE, "sh") for line in block.splitlines()]
)
def test_every_example_is_a_line_that_is_understood(line: str) -> None:
    program, *words = shlex.split(line)
    assert program == "convviz"
    assert parser().parse_args(words).command in COMMANDS


def test_the_entries_of_the_json_answers_are_those_that_are_given() -> None:
    answer = facts(
        Recipe(picture=Path("a.npy"), output=Path("b.npy")),
        Applied((), (1, 1, 1), np.zeros((1, 1, 1), dtype=np.float32)),
    )
    entries = section("apply").partition("```text\n")[2].partition("```")[0]
    named = {word for line in entries.splitlines() for word in re.split(r", |\s{2,}", line)[:3]}
    assert set(answer) <= named
    assert all(f"`{field}`" in section("kernels") for field in KernelEntry.__dataclass_fields__)
    assert kernel_list()


def test_the_workspace_in_the_document_opens() -> None:
    document = blocks(FILE_FORMATS, "json")[0]
    state, arrays = load_bytes(pack({"state.json": document.encode()}))
    assert arrays == {}
    assert [type(stage).__name__ for stage in state.stages] == ["Convolution", "Activate", "Pooling"]
    assert json.loads(document)["lab"]["fit"] == msgspec.to_builtins(state.fit)


def test_both_kernels_in_the_document_are_the_same() -> None:
    bare, named = (read_kernel(block) for block in blocks(FILE_FORMATS, "json")[1:])
    np.testing.assert_array_equal(bare.weights, named.weights)
    assert (named.name, named.scale, named.divide_by_sum, named.bias) == ("my edge", 1, False, (0.0,))


def test_the_grids_in_the_document_are_written_as_they_stand() -> None:
    one, several = (block for block in blocks(FILE_FORMATS, "csv"))
    assert read_csv(one).shape == (3, 4)
    assert read_csv(several).shape == (2, 2, 2)
    for text in (one, several):
        assert write_csv(read_csv(text)) == text


def test_every_link_between_the_documents_leads_somewhere() -> None:
    for document in DOCS.rglob("*.md"):
        text = document.read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?://)([^)#]+)", text):
            assert (document.parent / target).exists(), f"{document.name}: {target}"
