"""A layer's description read field by field: each has the kind and the bounds that the layer needs, or is refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, cast

from convviz.networks.keras.limits import NUMBER
from convviz.networks.keras.refusals import ModelFileError

OpenShape = tuple[int | None, ...]
"""The shape of one picture's tensor; None for sizes that the file leaves open."""

_SHAPE_AXES: Final = 10
_LARGEST: Final = 1e38
"""About the largest float32."""


class UnsupportedError(Exception):
    """A sound layer that convviz does not compute; it is shown, not run.

    Args:
        activation: Its activation, where it is not run because of that.
    """

    def __init__(self, activation: str = "") -> None:
        super().__init__(activation)
        self.activation = activation


class Fields:
    """The fields of one layer.

    Args:
        layer: The layer's name, for messages.
        config: Its description.
        keras: Keras's main version that wrote it.
    """

    def __init__(self, layer: str, config: Mapping[str, object], keras: int = 3) -> None:
        self.layer = layer
        self.keras = keras
        self._config = config

    def __contains__(self, name: str) -> bool:
        return self._config.get(name) is not None

    def with_fields(self, further: Mapping[str, object]) -> Fields:
        """The same layer with further fields."""
        return Fields(self.layer, {**self._config, **further}, self.keras)

    def raw(self, name: str) -> object:
        """The field as it is; None where it is not there."""
        return self._config.get(name)

    def count(self, name: str, default: int | None = None, *, least: int = 1) -> int:
        """A whole number.

        Raises:
            ModelFileError: It is none, or below `least`, or beyond all bounds.
        """
        value = self._given(name, default)
        return self._whole(name, value, least)

    def counts(self, name: str, default: Sequence[int] | int | None = None, *, least: int = 1) -> list[int]:
        """A list of one or more whole numbers; one number alone is a list of one."""
        value = self._given(name, default)
        items = cast("Sequence[object]", value) if isinstance(value, (list, tuple)) else [value]
        if not 0 < len(items) <= _SHAPE_AXES:
            raise self.wrong(name, items)
        return [self._whole(name, item, least) for item in items]

    def pair(self, name: str, default: int | None = None, *, least: int = 1) -> tuple[int, int]:
        """Two whole numbers; one alone stands for both."""
        numbers = self.counts(name, default, least=least)
        if len(numbers) not in (1, 2):
            raise self.wrong(name, self.raw(name))
        return numbers[0], numbers[-1]

    def number(self, name: str, default: float | None = None) -> float:
        """A finite number, however Keras wrapped it."""
        value = unwrapped(self._given(name, default))
        # Compared before it is converted: a whole number may be beyond all floats.
        if isinstance(value, (int, float)) and abs(value) <= _LARGEST:
            return float(value)
        raise self.wrong(name, value)

    def flag(self, name: str, *, default: bool) -> bool:
        """True or false."""
        value = self._given(name, default)
        if value not in (True, False):
            raise self.wrong(name, value)
        return bool(value)

    def text(self, name: str, default: str | None = None) -> str:
        """A text."""
        value = self._given(name, default)
        if not isinstance(value, str):
            raise self.wrong(name, value)
        return value

    def one_of(self, name: str, known: Sequence[str], default: str) -> str:
        """One of a few texts."""
        value = self.text(name, default)
        if value not in known:
            raise self.wrong(name, value)
        return value

    def wrong(self, name: str, value: object) -> ModelFileError:
        """The refusal of a field."""
        return ModelFileError("model-layer-field", layer=self.layer, field=name, received=repr(value)[:100])

    def too_large(self, name: str) -> ModelFileError:
        """The refusal of a field beyond all that the layer works on."""
        received = repr(self.raw(name))[:100]
        return ModelFileError("model-layer-large", layer=self.layer, field=name, received=received)

    def _given(self, name: str, default: object) -> object:
        value = self._config.get(name)
        if value is None:
            value = default
        if value is None:
            raise ModelFileError("model-layer-silent", layer=self.layer, field=name)
        return value

    def _whole(self, name: str, value: object, least: int) -> int:
        number = int(value) if isinstance(value, float) and value.is_integer() else value
        if type(number) is not int or not least <= number <= NUMBER:
            raise self.wrong(name, value)
        return number


def unwrapped(value: object) -> object:
    """A number out of what Keras may wrap around one: `{"class_name": "__numpy__", "config": {"value": 2}}`."""
    if isinstance(value, dict):
        config = cast("Mapping[str, object]", value).get("config")
        if isinstance(config, dict):
            return cast("Mapping[str, object]", config).get("value")
        return cast("Mapping[str, object]", value).get("value", cast("object", value))
    return value


def open_shape(value: object, layer: str, *, batch: bool = True) -> OpenShape:
    """A shape as the file writes it, without its batch axis.

    Raises:
        ModelFileError: It is no shape.
    """
    if isinstance(value, dict):
        # tf.keras 1.x: {"class_name": "TensorShape", "items": [...]}.
        value = cast("Mapping[str, object]", value).get("items")
    if not isinstance(value, (list, tuple)):
        raise ModelFileError("model-layer-field", layer=layer, field="shape", received=repr(value)[:100])
    given = cast("Sequence[object]", value)
    sizes = given[1 if batch else 0 :]
    if len(sizes) > _SHAPE_AXES or not all(
        size is None or (type(size) is int and 0 < size <= NUMBER) for size in sizes
    ):
        raise ModelFileError("model-layer-field", layer=layer, field="shape", received=repr(given)[:100])
    return tuple(cast("Sequence[int | None]", sizes))


def shape_if_any(value: object) -> OpenShape | None:
    """The shape where the value is one, else None: what the file says beside what is needed."""
    try:
        return open_shape(value, "")
    except ModelFileError:
        return None


def fits(shape: tuple[int, ...], wanted: OpenShape | None) -> bool:
    """Whether a shape is the wanted one, as far as that is known.

    >>> fits((3, 3, 8), (3, 3, None)), fits((3, 3), (3, 3, None)), fits((2,), None)
    (True, False, True)
    """
    return wanted is None or (
        len(shape) == len(wanted) and all(w in (None, s) for s, w in zip(shape, wanted, strict=True))
    )
