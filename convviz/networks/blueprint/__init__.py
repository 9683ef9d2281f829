"""Networks being built: lists of layers with their shapes and costs, edited without Keras and without weights."""

from __future__ import annotations

from convviz.networks.blueprint.classes import fits, with_classes
from convviz.networks.blueprint.edits import (
    blank,
    duplicate,
    insert,
    move,
    remove,
    rename,
    rename_network,
    set_argument,
    set_input_shape,
)
from convviz.networks.blueprint.kinds import KINDS, PALETTE, Kind, new_row, values_of
from convviz.networks.blueprint.reading import from_config, from_zoo
from convviz.networks.blueprint.records import Blueprint, Fixed, Plan, Row, Value
from convviz.networks.blueprint.table import Line, Table, Trouble, rows_of
from convviz.networks.blueprint.writing import to_config

__all__ = [
    "KINDS",
    "PALETTE",
    "Blueprint",
    "Fixed",
    "Kind",
    "Line",
    "Plan",
    "Row",
    "Table",
    "Trouble",
    "Value",
    "blank",
    "duplicate",
    "fits",
    "from_config",
    "from_zoo",
    "insert",
    "move",
    "new_row",
    "remove",
    "rename",
    "rename_network",
    "rows_of",
    "set_argument",
    "set_input_shape",
    "to_config",
    "values_of",
    "with_classes",
]
