"""Why a model file is not opened: one plain sentence for each reason, by code.

The child that parses files imports this module too, so it may need nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convviz.layers.errors import ConvvizError

SENTENCES: Final[Mapping[str, str]] = {
    "model-missing": "There is no file {file} that can be read: {reason}",
    "model-folder": "{file} is a folder; a model is one file, saved by Keras as .keras or .h5.",
    "model-empty": "{file} is empty: nothing was saved or downloaded.",
    "model-too-large": "{file} has {received} bytes; model files are read up to {limit} bytes.",
    "model-lfs-pointer": "{file} is a Git LFS pointer, a note of {received} bytes that stands for the model; "
    "fetch the model itself with `git lfs pull`, or download it from the repository's page.",
    "model-notebook": "{file} is a Jupyter notebook, the program that may have trained a model; "
    "open the .keras or .h5 file that it saves.",
    "model-web-page": "{file} is a web page; download the model itself, on GitHub with “Download raw file”.",
    "model-architecture-only": "{file} is the JSON of an architecture without weights; "
    "open the .keras or .h5 file that model.save() writes.",
    "model-text": "{file} is a text file; a model is a .keras or .h5 file, saved by Keras.",
    "model-pickle": "{file} is a Python pickle, which could run any program when it is opened, so it is not; "
    "save the model with Keras, as .keras.",
    "model-pytorch": "{file} is a PyTorch file; convviz opens models that Keras saved, .keras or .h5.",
    "model-onnx": "{file} is an ONNX model; convviz opens models that Keras saved, .keras or .h5.",
    "model-tflite": "{file} is a TensorFlow Lite model; open the Keras model that it was made from.",
    "model-savedmodel": "{file} is part of a TensorFlow SavedModel; save the model again as .keras.",
    "model-other-weights": "{file} holds weights for other programs ({kind}); "
    "convviz opens models that Keras saved, .keras or .h5.",
    "model-unrecognised": "{file} is no file that Keras writes: it is neither a .keras archive nor HDF5.",
    "model-archive-other": "{file} is an archive without a model in it: a .keras file holds config.json and "
    "model.weights.h5.",
    "model-truncated": "{file} is truncated: its end is missing. Copy or download it again.",
    "model-damaged": "{file} is damaged: {reason}. Copy or download it again.",
    "model-weights-only": "{file} is a weights-only file: it holds numbers but not which layers they belong to. "
    "Open the file that model.save() wrote.",
    "model-no-model": "{file} is an HDF5 file without a Keras model in it.",
    "model-archive-unsafe": "{file} is not opened: {reason}, as no file that Keras writes has.",
    "model-hdf5-unsafe": "{file} is not opened: {reason}, as no file that Keras writes has.",
    "model-bomb": "{file} is not opened: it says that {what} has {received} bytes, and stores {stored}.",
    "model-numbers-kind": "{file} keeps something other than numbers as the weights {what}.",
    "model-config-deep": "The description of the model in {file} is nested deeper than {limit} levels.",
    "model-config-large": "The description of the model in {file} is larger than any model's: {what}.",
    "model-config-wrong": "The description of the model in {file} is not sound: {reason}.",
    "model-subclassed": "The model in {file} is of the class {type}, whose program is not in the file; "
    "convviz opens Sequential and Functional models.",
    "model-layer-wrong": "The layer {layer} of {file} is not sound: {reason}.",
    "model-cycle": "The layers of {file} feed each other in a circle, beginning at {layer}.",
    "model-weights-missing": "{file} has no weights for the layer {layer}, which needs {expected}.",
    "model-weights-mismatch": "The weights {what} of the layer {layer} in {file} have the shape {received}; "
    "the layer's description asks for {expected}.",
    "model-too-many-layers": "The model in {file} has more than {limit} layers.",
    "model-output-too-large": "The layer {layer} of {file} would put out {shape}; up to {limit} numbers are shown.",
    "model-too-much": "The layers of {file} would put out more than {limit} numbers for one picture.",
    "input-open": "The model in {file} leaves its input size open: {open}. Give a shape for it.",
    "input-shape-unfit": "The input {name} of the model is {expected}; received {received}.",
    "model-child-died": "Reading {file} failed: the process that reads model files was stopped by it ({reason}). "
    "The file is damaged or was made to do harm.",
    "model-child-slow": "Reading {file} was given up after {limit} seconds: the file is damaged or was made to "
    "do harm.",
    "model-cancelled": "Reading {file} was cancelled.",
}


class ModelFileError(ConvvizError):
    """A model file that cannot be opened.

    Args:
        code: A key of `SENTENCES`.
        **facts: What its sentence mentions; `file` may be left out where it is not known yet.
    """

    def __init__(self, code: str, **facts: str | float) -> None:
        known = {"file": "The file"} | facts
        super().__init__(code, SENTENCES[code].format(**known), **known)

    def naming(self, file: str) -> ModelFileError:
        """The same refusal with the file's name in its sentence."""
        return ModelFileError(self.code, **(self.facts | {"file": file}))
