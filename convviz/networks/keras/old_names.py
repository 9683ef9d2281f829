"""What Keras 1 and 2 called otherwise, under the names that Keras 3 uses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convviz.networks.keras.config_text import Json

_CLASSES: Final[Mapping[str, str]] = {
    "Convolution1D": "Conv1D",
    "Convolution2D": "Conv2D",
    "AtrousConvolution1D": "Conv1D",
    "AtrousConvolution2D": "Conv2D",
    "Deconvolution2D": "Conv2DTranspose",
    "Convolution2DTranspose": "Conv2DTranspose",
    "SeparableConvolution1D": "SeparableConv1D",
    "SeparableConvolution2D": "SeparableConv2D",
    "DepthwiseConvolution2D": "DepthwiseConv2D",
    "MaxPool1D": "MaxPooling1D",
    "MaxPool2D": "MaxPooling2D",
    "AvgPool1D": "AveragePooling1D",
    "AvgPool2D": "AveragePooling2D",
    "GlobalMaxPool1D": "GlobalMaxPooling1D",
    "GlobalMaxPool2D": "GlobalMaxPooling2D",
    "GlobalAvgPool1D": "GlobalAveragePooling1D",
    "GlobalAvgPool2D": "GlobalAveragePooling2D",
    "BatchNormalizationV1": "BatchNormalization",
    "BatchNormalizationV2": "BatchNormalization",
    "SyncBatchNormalization": "BatchNormalization",
    "TimeDistributedDense": "Dense",
}

_FIELDS: Final[Mapping[str, str]] = {
    "nb_filter": "filters",
    "subsample": "strides",
    "subsample_length": "strides",
    "stride": "strides",
    "filter_length": "kernel_size",
    "pool_length": "pool_size",
    "border_mode": "padding",
    "dim_ordering": "data_format",
    "bias": "use_bias",
    "atrous_rate": "dilation_rate",
    "p": "rate",
}

_MERGES: Final[Mapping[str, str]] = {
    "sum": "Add",
    "mul": "Multiply",
    "ave": "Average",
    "max": "Maximum",
    "concat": "Concatenate",
    "dot": "Dot",
    "cos": "Dot",
}

_DATA_FORMATS: Final[Mapping[object, str]] = {"tf": "channels_last", "th": "channels_first"}


def renewed(kind: str, fields: Json, keras: int) -> tuple[str, Json]:
    """Class name and fields as Keras 3 has them.

    >>> renewed("Convolution2D", {"nb_filter": 8, "nb_row": 3, "nb_col": 5, "border_mode": "same"}, 1)
    ('Conv2D', {'filters': 8, 'padding': 'same', 'kernel_size': [3, 5]})
    """
    name = _CLASSES.get(kind, kind)
    if not _is_old(fields, keras):
        return name, fields
    new: Json = {}
    for field, value in fields.items():
        new[_FIELDS.get(field, field)] = _DATA_FORMATS.get(value, value) if field == "dim_ordering" else value
    rows, columns = new.pop("nb_row", None), new.pop("nb_col", None)
    if rows is not None and columns is not None:
        new["kernel_size"] = [rows, columns]
    if fields.get("dim_ordering") == "th":
        # Keras 1 keeps such kernels with their filters first; Keras 2 keeps all kernels alike.
        new["filters_lead"] = True
    if name == "Dense" and "units" not in new and "output_dim" in new:
        new["units"] = new.pop("output_dim")
    if name == "Merge":
        return _merge(new)
    return name, new


def _is_old(fields: Json, keras: int) -> bool:
    return keras < 2 or bool(fields.keys() & {"nb_filter", "border_mode", "dim_ordering", "subsample"})


def _merge(fields: Json) -> tuple[str, Json]:
    mode = fields.get("mode")
    kind = _MERGES.get(mode) if isinstance(mode, str) else None
    if kind is None:
        return "Merge", fields
    if kind == "Concatenate":
        fields = fields | {"axis": fields.get("concat_axis", -1)}
    if kind == "Dot":
        fields = fields | {"axes": fields.get("dot_axes", -1), "normalize": mode == "cos"}
    return kind, fields
