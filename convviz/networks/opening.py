"""Any network by one word: a file, a model that comes along, or a network of the zoo."""

from __future__ import annotations

from pathlib import Path

from convviz.layers import ConvvizError
from convviz.networks import bundled, zoo
from convviz.networks.keras_file import InputShapes, build, read_bundled_model, read_model
from convviz.networks.network import Network


def open_network(model: str | Path, input_shapes: InputShapes | None = None) -> Network:
    """The network that a name or a file means.

    Args:
        model: A file that Keras wrote, the name of a model that comes along (`"mnist"`), or the name of a network of
            the zoo (`"lenet5"`), which is untrained: its weights are drawn as Keras draws them, always the same.
            A name goes before a file of that name; `Path("mnist")` or `"./mnist"` means the file.
        input_shapes: Shapes for inputs whose sizes the file leaves open.

    Raises:
        ConvvizError: There is no such model, or the file is not one that can be opened; the message says why.
    """
    if isinstance(model, str):
        if model in bundled.names():
            return read_bundled_model(bundled.path(model)).network(input_shapes)
        if model in zoo.names():
            return build(zoo.config(model))
        if not Path(model).exists():
            known = ", ".join(dict.fromkeys((*bundled.names(), *zoo.names())))
            raise ConvvizError(
                "model-name-unknown",
                f"There is no file and no model {model!r}; the models by name are {known}.",
                received=model,
                known=known,
            )
    return read_model(model).network(input_shapes)
