"""The layers that only networks have are imported when they are first asked for."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import convviz.layers

_SOURCE = Path(convviz.layers.__file__)


def test_importing_the_layers_imports_those_of_the_lab_alone() -> None:
    program = "import sys, convviz.layers; print(*sorted(name for name in sys.modules if name.startswith('convviz.')))"
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    modules = result.stdout.split()
    assert "convviz.layers.convolution" in modules
    for later in ("dense", "merging", "shaping", "normalizing", "sequences", "fields", "global_pooling"):
        assert f"convviz.layers.{later}" not in modules


def test_every_name_is_there_and_is_the_class_that_type_checkers_see() -> None:
    checked = next(
        node for node in ast.parse(_SOURCE.read_text()).body if isinstance(node, ast.If)
    )  # if TYPE_CHECKING
    declared = {
        alias.name: statement.module
        for statement in checked.body
        if isinstance(statement, ast.ImportFrom)
        for alias in statement.names
    }
    for name, module in declared.items():
        assert getattr(convviz.layers, name).__module__ == module
        assert name in convviz.layers.__all__
    for name in convviz.layers.__all__:
        assert getattr(convviz.layers, name) is not None


def test_a_name_that_is_none_is_refused_as_python_does() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Conv9D'"):
        convviz.layers.Conv9D  # noqa: B018
    with pytest.raises(ImportError):
        from convviz.layers import Conv9D  # noqa: F401
