"""Why a model file is not opened: one plain sentence for each reason, by code.

The child that parses files imports this module too, so it may need nothing but the standard library.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convviz.layers.errors import ConvvizError
from convviz.networks.keras.plain_words import plain_words

SENTENCES: Final[Mapping[str, str]] = {
    "model-missing": "There is no file {file}.",
    "model-forbidden": "{file} cannot be read: it is not permitted to you.",
    "model-unreadable": "{file} cannot be read: {reason}.",
    "model-folder": "{file} is a folder; a model is one file, saved by Keras as .keras or .h5.",
    "model-savedmodel-folder": "{file} is a folder with a TensorFlow SavedModel; load it in the Keras that saved it, "
    "and save it as one .keras or .h5 file.",
    "model-unpacked-folder": "{file} is the folder of a .keras file that was unpacked; open the .keras file itself.",
    "model-device": "{file} is a device, not a file; a model is one file, saved by Keras as .keras or .h5.",
    "model-empty": "{file} is empty: nothing was saved or downloaded.",
    "model-too-large": "{file} has {received} bytes; model files are read up to {limit} bytes.",
    "model-lfs-pointer": "{file} is a Git LFS pointer, a note of {received} bytes that stands for the model; "
    "fetch the model itself with `git lfs pull`, or download it from the repository's page.",
    "model-notebook": "{file} is a Jupyter notebook, the program that may have trained a model; "
    "open the .keras or .h5 file that it saves.",
    "model-web-page": "{file} is a web page; download the model itself, on GitHub with “Download raw file”.",
    "model-architecture-only": "{file} is the JSON of an architecture without weights; "
    "open the .keras or .h5 file that model.save() writes.",
    "model-zeros": "{file} has {received} bytes that are all zero: what belongs there never arrived. "
    "Copy or download it again.",
    "model-text": "{file} is a text file; a model is a .keras or .h5 file, saved by Keras.",
    "model-pickle": "{file} is a Python pickle, which could run any program when it is opened, so it is not; "
    "save the model with Keras, as .keras.",
    "model-pytorch": "{file} is a PyTorch file; convviz opens models that Keras saved, .keras or .h5.",
    "model-onnx": "{file} is an ONNX model; convviz opens models that Keras saved, .keras or .h5.",
    "model-tflite": "{file} is a TensorFlow Lite model; open the Keras model that it was made from.",
    "model-tensorflow-graph": "{file} is a TensorFlow graph without its Keras model; "
    "open the .keras or .h5 file that it was made from.",
    "model-checkpoint": "{file} is part of a TensorFlow checkpoint, which holds numbers but not which layers they "
    "belong to; save the whole model as .keras.",
    "model-savedmodel": "{file} is part of a TensorFlow SavedModel; save the model again as .keras.",
    "model-other-weights": "{file} holds weights for other programs ({kind}); "
    "convviz opens models that Keras saved, .keras or .h5.",
    "model-picture": "{file} is a picture ({kind}); a model is a .keras or .h5 file, saved by Keras.",
    "model-pdf": "{file} is a PDF document; a model is a .keras or .h5 file, saved by Keras.",
    "model-office": "{file} is an office document; a model is a .keras or .h5 file, saved by Keras.",
    "model-program": "{file} is a program, which is never run; a model is a .keras or .h5 file, saved by Keras.",
    "model-packed": "{file} is packed ({kind}); unpack it, and open the .keras or .h5 file that it holds.",
    "model-archive-packed": "{file} is an archive with {member} in it; unpack it, and open that file.",
    "model-unrecognised": "{file} is no file that Keras writes: it is neither a .keras archive nor HDF5.",
    "model-archive-other": "{file} is an archive without a model in it: a .keras file holds config.json and "
    "model.weights.h5.",
    "model-truncated": "{file} is truncated: its end is missing. Copy or download it again.",
    "model-beginning-missing": "{file} lacks its beginning. Copy or download it again.",
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
    "model-config-wrong": "The description of the model in {file} is not sound: it is no JSON of a model.",
    "model-config-value": "The description of the model in {file} is not sound: it has {received} for {what}.",
    "model-config-ends": "The description of the model in {file} does not say what its inputs or its outputs are.",
    "model-no-layers": "The model {name} in {file} has no layers.",
    "model-one-layer": "{file} holds one layer, a {type}, and no network; open the file of the whole model.",
    "model-class-unknown": "The model in {file} is of the class {type}, whose program is not in the file; "
    "convviz opens Sequential and Functional models.",
    "model-subclassed": "The model in {file} is of the class {type}, a program that is not in the file: the weights of "
    "{layers} are there, but not how these layers work together. Build it as Sequential or Functional and save that.",
    "model-registered": "The model in {file} is of the class {type}, which the package {package} makes from "
    "{settings}: what layers it has and in which order stands in that package's program alone, which is not in the "
    "file. Save it from there as Sequential or Functional.",
    "model-layer-twice": "The model in {file} has two layers called {layer}, which cannot be told apart.",
    "model-layer-unfed": "Nothing is fed to the layer {layer} of {file}.",
    "model-layer-inputs": "The layer {layer} of {file} takes {expected} inputs and is given {received}.",
    "model-layer-absent": "The model in {file} takes from a layer {layer} that is not in it.",
    "model-layer-code": "There is no code for the layer {layer} of {file}.",
    "model-layer-field": "The layer {layer} of {file} is not sound: it has {field} = {received}, which no such layer "
    "can have.",
    "model-layer-large": "The layer {layer} of {file} is not sound: it has {field} = {received}, far more than what it "
    "works on.",
    "model-layer-silent": "The layer {layer} of {file} is not sound: it does not say its {field}.",
    "model-layer-wrong": "The layer {layer} of {file} is not sound: {reason}.",
    "model-cycle": "The layers of {file} feed each other in a circle, beginning at {layer}.",
    "model-weights-missing": "{file} has no weights for the layer {layer}, which needs {expected}.",
    "model-weights-count": "{file} has {received} arrays of weights for the layer {layer}, which takes {expected}.",
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
        **facts: What its sentence mentions; `file` may be left out where it is not known yet. Words of the file itself
            are made plain.
    """

    def __init__(self, code: str, **facts: str | float) -> None:
        known = {"file": "The file"} | facts
        plain = {name: plain_words(fact) if isinstance(fact, str) else fact for name, fact in known.items()}
        super().__init__(code, SENTENCES[code].format(**plain), **plain)

    def naming(self, file: str) -> ModelFileError:
        """The same refusal with the file's name in its sentence."""
        named = ModelFileError(self.code, **(self.facts | {"file": file}))
        named.because = self.because
        return named
