"""The JSON of a model's description: bounded before it is read."""

from __future__ import annotations

import json
import re
from typing import Final, cast

from convviz.networks.keras.limits import CONFIG_BYTES, CONFIG_DEPTH, CONFIG_ITEMS
from convviz.networks.keras.refusals import ModelFileError

Json = dict[str, object]

_STRINGS: Final = re.compile(r'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_NO_BRACKETS: Final = re.compile(r"[^\[\]{}]+")


def read_config(text: str) -> Json:
    """The description as plain values.

    Raises:
        ModelFileError: No JSON object, or one longer, deeper or of more parts than any model's.
    """
    if len(text) > CONFIG_BYTES:
        raise ModelFileError("model-config-large", what=f"{len(text)} letters")
    _check_extent(text)
    try:
        config: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelFileError("model-config-wrong") from error
    if not isinstance(config, dict):
        raise ModelFileError("model-config-wrong")
    return cast("Json", config)


def _check_extent(text: str) -> None:
    """Counts brackets and commas outside of strings, so that no parser has to bear them."""
    bare = _STRINGS.sub("", text)
    if bare.count(",") > CONFIG_ITEMS:
        raise ModelFileError("model-config-large", what=f"{bare.count(',')} parts")
    depth = 0
    for bracket in _NO_BRACKETS.sub("", bare):
        depth += 1 if bracket in "[{" else -1
        if depth > CONFIG_DEPTH:
            raise ModelFileError("model-config-deep", limit=CONFIG_DEPTH)


def mapping_of(value: object, what: str) -> Json:
    """The value, which has to be an object.

    Raises:
        ModelFileError: It is none.
    """
    if not isinstance(value, dict):
        raise ModelFileError("model-config-value", received=repr(value)[:60], what=what[:60])
    return cast("Json", value)


def sequence_of(value: object, what: str) -> list[object]:
    """The value, which has to be a list.

    Raises:
        ModelFileError: It is none.
    """
    if not isinstance(value, list):
        raise ModelFileError("model-config-value", received=repr(value)[:60], what=what[:60])
    return cast("list[object]", value)
