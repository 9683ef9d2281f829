import ast
import re
import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from convviz.layers.errors import ConvvizError
from convviz.layers.kernels import find_kernel
from convviz.pictures.errors import PictureError
from convviz.pictures.foreign import KINDS
from convviz.states.files.kernel_file import read_kernel
from convviz.texts.errors import sentence, sentence_for, sentences
from convviz.texts.languages import find_language, install
from convviz.texts.numbers import use_locale

PACKAGE = Path(__file__).parents[2] / "convviz"
# The facts that an error has whether they are given or not.
ALWAYS = {"ModelFileError": frozenset({"file"})}
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)+")


@dataclass(frozen=True)
class Refusal:
    """A place in the program that makes a ConvvizError."""

    code: str
    facts: frozenset[str]
    place: str


def refusals() -> Iterator[Refusal]:
    files = {
        path: list(ast.walk(ast.parse(path.read_text(encoding="utf-8")))) for path in PACKAGE.rglob("*.py")
    }
    names = error_names(files.values())
    for path, nodes in files.items():
        for node in nodes:
            if isinstance(node, ast.Call) and getattr(node.func, "id", None) in names and node.args:
                facts = frozenset(keyword.arg or "**" for keyword in node.keywords) | ALWAYS.get(
                    node.func.id, frozenset()
                )
                place = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                for code in codes_of(node.args[0], nodes):
                    yield Refusal(code, facts, place)


def error_names(files: Iterable[list[ast.AST]]) -> set[str]:
    """ConvvizError and every class that descends from it."""
    bases = {
        node.name: {getattr(base, "id", "") for base in node.bases}
        for nodes in files
        for node in nodes
        if isinstance(node, ast.ClassDef)
    }
    names = {"ConvvizError"}
    while new := {name for name, above in bases.items() if above & names} - names:
        names |= new
    return names


def codes_of(argument: ast.expr, nodes: list[ast.AST]) -> list[str]:
    """The code itself, or, for a variable, every code that the module assigns to it."""
    if isinstance(argument, ast.Name):
        values = [
            value for node in nodes if isinstance(node, ast.Assign) for value in assigned(node, argument.id)
        ]
    else:
        values = [argument]
    return [
        value.value
        for value in values
        if isinstance(value, ast.Constant) and CODE.fullmatch(str(value.value))
    ]


def assigned(node: ast.Assign, name: str) -> Iterator[ast.expr]:
    for target in node.targets:
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            pairs = zip(target.elts, node.value.elts, strict=True)
        else:
            pairs = [(target, node.value)]
        yield from (value for part, value in pairs if getattr(part, "id", None) == name)


REFUSALS = sorted(refusals(), key=lambda refusal: (refusal.code, refusal.place))


def templates_of(code: str) -> dict[str, str]:
    return {
        key: template for key, template in sentences().items() if key == code or key.startswith(f"{code}:")
    }


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_the_scan_finds_codes_however_they_are_given():
    codes = {refusal.code for refusal in REFUSALS}
    assert {"kernel-unknown", "not-a-picture", "number-wrong"} <= codes


def test_every_code_has_a_sentence():
    missing = {refusal.code: refusal.place for refusal in REFUSALS if not templates_of(refusal.code)}
    assert missing == {}


def test_every_sentence_is_for_a_code_that_can_occur():
    codes = {refusal.code for refusal in REFUSALS}
    assert {key.partition(":")[0] for key in sentences()} - codes == set()


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: f"{refusal.code}@{refusal.place}")
def test_a_sentence_mentions_only_facts_that_come_with_its_code(refusal: Refusal):
    for template in templates_of(refusal.code).values():
        assert "**" in refusal.facts or placeholders(template) <= refusal.facts


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_foreign_file_has_a_sentence_of_its_own(kind: str):
    assert f"not-a-picture:{kind}" in sentences()


def test_facts_are_filled_in():
    with pytest.raises(ConvvizError) as caught:
        find_kernel("sobel")
    assert sentence(caught.value).startswith(
        "There is no kernel called “sobel”; did you mean sobel-x, sobel-y,"
    )


def test_the_sentence_is_in_the_interfaces_language(qapp):
    install(find_language("pt"))
    with pytest.raises(ConvvizError) as caught:
        read_kernel("[[1, true]]")
    assert sentence(caught.value).startswith("A linha 1, coluna 2 do kernel é true;")


@pytest.mark.parametrize(("language", "text"), [("en", "0.5"), ("pt_BR", "0,5"), ("es_ES", "0,5")])
def test_numbers_are_written_as_in_the_language(language: str, text: str):
    use_locale(QLocale(language))
    assert text in sentence_for("stroke-width", {"width": 0.5}, "")


@pytest.mark.parametrize(("language", "text"), [("en", "1,000,000"), ("pt_BR", "1.000.000")])
def test_thousands_are_marked_as_in_the_language(language: str, text: str):
    use_locale(QLocale(language))
    assert text in sentence_for("kernel-file-large", {"limit": 1_000_000, "received": 2_000_000}, "")


def test_data_without_a_file_name_was_pasted():
    error = PictureError("not-a-picture", "…", name="", kind="pdf")
    assert sentence(error) == "What was pasted is a PDF document; export a page as PNG."


def test_braces_in_a_file_name_are_no_placeholders():
    error = PictureError("picture-no-pixels", "…", name="{limit}.png")
    assert sentence(error) == "{limit}.png has no pixels."


def test_an_unknown_code_falls_back_to_the_plain_sentence():
    assert sentence(ConvvizError("never-heard-of", "Something was wrong.")) == "Something was wrong."
