import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from convviz.layers.kernels import families, kernels
from convviz.resources import asset
from convviz.texts.errors import sentences
from convviz.texts.kernels import family_name, kernel_description, kernel_name
from convviz.texts.languages import LANGUAGES, find_language, install

ROOT = Path(__file__).parents[2]
CHECKER = ROOT / ".ci" / "translations"
MARKERS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1, "QT_TR_NOOP": 0}
PROGRAM = """
from PySide6.QtCore import QObject
class Words(QObject):
    def words(self, count):
        self.tr("Hello, {name}")
        self.tr("%n cell(s)", "", count)
"""

needs_checker = pytest.mark.skipif(not CHECKER.exists(), reason="the checker stands in a checkout only")


def marked_texts() -> Iterator[tuple[str, ast.expr]]:
    """Where in the program a text is marked for translation, and the text."""
    for path in sorted((ROOT / "convviz").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                place = MARKERS.get(name, len(node.args))
                if place < len(node.args):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node.args[place]


def extracted_texts() -> set[str | None]:
    """What lupdate has found in the program."""
    tree = ET.parse(asset("translations/convviz_pt_BR.ts"))  # noqa: S314 - our own file
    return {message.findtext("source") for message in tree.iter("message")}


def is_built(text: ast.expr) -> bool:
    """Whether a text is put together at run time, so that no translation can be found for it."""
    formatted = isinstance(text, ast.Call) and getattr(text.func, "attr", "") in {"format", "join", "replace"}
    return formatted or isinstance(text, ast.JoinedStr | ast.BinOp)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, CHECKER, *arguments], capture_output=True, text=True, check=False, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def complete(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a small program and its complete translations."""
    folder = tmp_path_factory.mktemp("complete")
    (folder / "words.py").write_text(PROGRAM)
    assert run("--update", "--source", folder, "--translations", folder).returncode == 1
    for language, (hello, *forms) in {
        "en": ("", "%n cell", "%n cells"),
        "pt_BR": ("Olá, {name}", "%n célula", "%n células"),
        "es_ES": ("Hola, {name}", "%n celda", "%n celdas"),
    }.items():
        tree = ET.parse(folder / f"convviz_{language}.ts")  # noqa: S314 - written by the checker
        for translation in tree.iter("translation"):
            del translation.attrib["type"]
            for element, form in zip(translation, forms, strict=False):
                element.text = form
            translation.text = None if len(translation) else hello
        tree.write(folder / f"convviz_{language}.ts", encoding="utf-8")
    assert run("--update", "--source", folder, "--translations", folder).returncode == 0
    return folder


@pytest.fixture
def program(complete: Path, tmp_path: Path) -> tuple[str | Path, ...]:
    """A copy of it to spoil: arguments for the checker."""
    shutil.copytree(complete, tmp_path, dirs_exist_ok=True)
    return "--source", tmp_path, "--translations", tmp_path


def replace_in(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_no_text_is_built_before_it_is_translated():
    built = [place for place, text in marked_texts() if is_built(text)]
    assert built == []


def test_lupdate_finds_every_marked_text():
    # It misses those that stand within an f-string.
    found = extracted_texts()
    missed = [
        f"{place}: {text.value}"
        for place, text in marked_texts()
        if isinstance(text, ast.Constant) and text.value not in found
    ]
    assert missed == []


def test_the_scan_tells_literals_from_built_texts():
    texts = ["f'a {b}'", "'a' + b", "'a %s' % b", "'a {}'.format(b)", "'a' 'b'", "TABLE[b]", "b"]
    assert [is_built(ast.parse(text, mode="eval").body) for text in texts] == [True] * 4 + [False] * 3
    assert len(list(marked_texts())) > 100


@needs_checker
def test_complete_translations_pass(program):
    result = run(*program)
    assert (result.returncode, result.stderr) == (0, "")


@needs_checker
def test_the_order_of_the_strings_does_not_matter(program):
    tree = ET.parse(program[-1] / "convviz_pt_BR.ts")  # noqa: S314 - written by the checker
    context = tree.find("context")
    first, *_, last = messages = context.findall("message")
    assert first is not last
    for message in messages:
        context.remove(message)
    context.extend(reversed(messages))
    tree.write(program[-1] / "convviz_pt_BR.ts", encoding="utf-8")
    result = run(*program)
    assert (result.returncode, result.stderr) == (0, "")


@needs_checker
@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("Olá, {name}", "Olá, {nome}", "other placeholders"),
        ("Olá, {name}", "Olá", "other placeholders"),
        ("Olá, {name}", "", "empty"),
        ("<translation>Olá", '<translation type="unfinished">Olá', "unfinished"),
        ("<translation>Olá", '<translation type="obsolete">Olá', "obsolete"),
        ("<source>Hello, {name}", "<source>Goodbye, {name}", "no longer in the program"),
        ("<source>Hello, {name}", "<source>Goodbye, {name}", "not extracted yet"),
        ("<numerusform>%n células</numerusform>", "<numerusform></numerusform>", "empty"),
        ("Olá", "Oi", "not what lrelease makes"),
    ],
)
def test_each_fault_is_named(program, old: str, new: str, fault: str):
    replace_in(program[-1] / "convviz_pt_BR.ts", old, new)
    result = run(*program)
    assert result.returncode == 1
    assert f": {fault}" in result.stderr


@needs_checker
def test_a_new_string_is_noticed_in_every_language(program):
    replace_in(program[-1] / "words.py", "Hello, {name}", "Hello, dear {name}")
    result = run(*program)
    assert result.returncode == 1
    assert result.stderr.count("not extracted yet: Words: “Hello, dear {name}”") == 2


@needs_checker
def test_updating_keeps_translations_and_marks_new_strings(program):
    replace_in(program[-1] / "words.py", "def words", 'QCoreApplication.translate("Words", "New")\ndef words')
    result = run("--update", *program)
    assert result.stderr.count("unfinished: Words: “New”") == 2
    assert "Olá, {name}" in (program[-1] / "convviz_pt_BR.ts").read_text(encoding="utf-8")


@needs_checker
def test_a_missing_file_is_named(program):
    (program[-1] / "convviz_es_ES.ts").unlink()
    assert "convviz_es_ES.ts: missing" in run(*program).stderr


@pytest.mark.parametrize("code", ["pt_BR", "es_ES"])
def test_every_word_on_kernels_and_errors_is_translated(qapp, code: str):
    english = spoken_words()
    install(find_language(code))
    same = {text for text, translated in zip(english, spoken_words(), strict=True) if text == translated}
    # Names of people and of values are the same everywhere.
    assert {text for text in same if len(text.split()) > 2 and "{name}: " not in text} == set()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_the_compiled_translations_load(language):
    assert QTranslator().load(str(asset(f"translations/convviz_{language.code}.qm")))


def spoken_words() -> list[str]:
    ids = [kernel.id for kernel in kernels()]
    return [
        *map(kernel_name, ids),
        *map(kernel_description, ids),
        *map(family_name, families()),
        *sentences().values(),
    ]
