import doctest
import importlib
import pkgutil

import pytest

import convviz.layers

_MODULES = [module.name for module in pkgutil.walk_packages(convviz.layers.__path__, "convviz.layers.")]


@pytest.mark.parametrize("name", _MODULES)
def test_every_example_in_a_docstring_is_true(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0


def test_the_shape_rules_carry_examples() -> None:
    finder = doctest.DocTestFinder()
    for name in ("geometry", "padding", "transposed_geometry", "border", "receptive_field"):
        module = importlib.import_module(f"convviz.layers.{name}")
        assert any(test.examples for test in finder.find(module))
