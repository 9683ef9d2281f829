"""What networks that were built by hand are called."""

from __future__ import annotations

import json

import pytest

from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import RunFacts
from convviz.networks import zoo
from convviz.networks.blueprint import from_zoo, rename_network, set_argument, to_config
from convviz.workspace.built_name import built_name
from convviz.workspace.run_list import titles


def config(plan) -> str:
    return json.dumps(to_config(plan))


def test_a_network_keeps_the_name_that_it_was_given():
    assert built_name(config(rename_network(from_zoo("mnist"), "my-first"))) == "my-first"


@pytest.mark.parametrize("name", ["mnist", "lenet5", "residual"])
def test_the_zoos_network_as_it_is_keeps_its_name(name):
    assert built_name(config(from_zoo(name))) == name
    assert built_name(json.dumps(zoo.config(name))) == name


def test_a_network_of_the_zoo_that_was_changed_is_told_apart():
    changed = set_argument(from_zoo("mnist"), 0, "filters", 3)
    assert built_name(config(changed)) == "mnist, changed"


@pytest.mark.parametrize("text", ["", "{}", "[]", "no json", '{"config": {"name": 3}}'])
def test_what_has_no_name_has_none(text):
    assert built_name(text) == ""


def test_a_run_is_called_after_the_network_that_was_built():
    built = config(rename_network(from_zoo("mnist"), "my-first"))
    facts = RunFacts(Recipe("", "mnist", network=built), built, "2026-11-22T09:00:00Z", ("a", "b"), (1, 1))
    assert titles([("one", facts)]) == {"one": "my-first on MNIST, Adam 0.001"}
