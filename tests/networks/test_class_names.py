"""Class names are read from whatever text people keep them in, one for each class."""

from __future__ import annotations

import doctest
import json
from pathlib import Path

import pytest

from convviz.layers import ConvvizError
from convviz.networks import class_names
from convviz.networks.class_names import (
    check_class_names,
    class_names_for,
    parse_class_names,
    read_class_names,
)


def test_the_examples_in_the_docstrings_hold() -> None:
    outcome = doctest.testmod(class_names)
    assert outcome.attempted
    assert not outcome.failed


@pytest.mark.parametrize(
    "text",
    [
        "cat\ndog\nold horse",
        "\ufeffcat\r\ndog\r\n\r\nold horse\r\n",
        "cat, dog, old horse",
        "cat;dog;old horse\n",
        "cat\tdog\told horse",
        "0 cat\n1 dog\n2 old horse",
        "0: cat\n1: dog\n2: old horse",
        "0,cat\n1,dog\n2,old horse",
        '["cat", "dog", "old horse"]',
        '{"0": "cat", "1": "dog", "2": "old horse"}',
        '{"1": "dog", "0": "cat", "2": "old horse"}',
        '{"cat": 0, "old horse": 2, "dog": 1}',
        '{"0": ["n1", "cat"], "1": ["n2", "dog"], "2": ["n3", "old horse"]}',
    ],
)
def test_a_list_of_names_is_read_however_it_is_written(text: str) -> None:
    assert parse_class_names(text) == ("cat", "dog", "old horse")


def test_numbers_are_names_too() -> None:
    assert parse_class_names("3\n5\n8") == ("3", "5", "8")
    assert parse_class_names("[3, 5, 8]") == ("3", "5", "8")
    assert parse_class_names("0\n1\n2") == ("0", "1", "2")
    assert parse_class_names("7 of hearts\n8 of hearts") == ("7 of hearts", "8 of hearts")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "class-names-none"),
        ("\n \n", "class-names-none"),
        ("[]", "class-names-none"),
        ("[1, ", "class-names-json"),
        ("[" * 100_000, "class-names-json"),
        ("[[[]]]", "class-names-json"),
        ("[true, false]", "class-names-json"),
        ('{"a": "cat", "b": "dog"}', "class-names-json"),
        ('{"0": "cat", "2": "dog"}', "class-names-json"),
        ('{"cat": 0, "dog": 0}', "class-names-json"),
        (json.dumps(["a"] * 100_001), "class-names-many"),
    ],
)
def test_what_names_no_classes_is_refused(text: str, code: str) -> None:
    with pytest.raises(ConvvizError) as refusal:
        parse_class_names(text)
    assert refusal.value.code == code


def test_there_has_to_be_a_name_for_each_class() -> None:
    check_class_names(("cat", "dog"), 2)
    with pytest.raises(ConvvizError, match=r"3 class names; the network has 2"):
        check_class_names(("cat", "dog", "cow"), 2)


def test_known_networks_have_their_names_and_only_for_their_own_number_of_classes() -> None:
    assert class_names_for("mnist", 10) == tuple("0123456789")
    assert class_names_for("mnist", 26)[:2] == ("class 0", "class 1")
    assert class_names_for("cifar10", 10)[9] == "truck"


def test_a_file_of_names_is_read_whatever_its_encoding_and_not_if_it_is_huge(tmp_path: Path) -> None:
    names = tmp_path / "names.txt"
    names.write_bytes("\ufeffgato\ncão\n".encode())
    assert read_class_names(names) == ("gato", "cão")
    names.write_bytes("cão\n".encode("latin-1"))
    assert len(read_class_names(names)) == 1
    with names.open("wb") as file:
        file.truncate(10_000_001)
    for path, code in ((names, "class-names-large"), (tmp_path, "class-names-unreadable")):
        with pytest.raises(ConvvizError) as refusal:
            read_class_names(path)
        assert refusal.value.code == code
