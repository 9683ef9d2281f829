"""Why a model file is not opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def sentences() -> dict[str, str]:
    """Templates by code, in the interface's language."""
    return {
        **_of_other_files(),
        **_of_no_models(),
        **_of_files(),
        **_of_classes(),
        **_of_descriptions(),
        **_of_layers(),
        **_of_inputs(),
    }


def _of_other_files() -> dict[str, str]:
    return {
        "model-missing": translate("Errors", "There is no file {file}."),
        "model-forbidden": translate("Errors", "{file} cannot be read: it is not permitted to you."),
        "model-unreadable": translate("Errors", "{file} cannot be read: {reason}."),
        "model-folder": translate(
            "Errors", "{file} is a folder; a model is one file, saved by Keras as .keras or .h5."
        ),
        "model-savedmodel-folder": translate(
            "Errors",
            "{file} is a folder with a TensorFlow SavedModel; load it in the Keras that saved it, "
            "and save it as one .keras or .h5 file.",
        ),
        "model-unpacked-folder": translate(
            "Errors",
            "{file} is the folder of a .keras file that was unpacked; open the .keras file itself.",
        ),
        "model-device": translate(
            "Errors",
            "{file} is a device, not a file; a model is one file, saved by Keras as .keras or .h5.",
        ),
        "model-empty": translate("Errors", "{file} is empty: nothing was saved or downloaded."),
        "model-too-large": translate(
            "Errors", "{file} has {received} bytes; model files are read up to {limit} bytes."
        ),
        "model-lfs-pointer": translate(
            "Errors",
            "{file} is a Git LFS pointer, a note of {received} bytes that stands for the model; "
            "fetch the model itself with “git lfs pull”, or download it from the repository's page.",
        ),
        "model-notebook": translate(
            "Errors",
            "{file} is a Jupyter notebook, the program that may have trained a model; "
            "open the .keras or .h5 file that it saves.",
        ),
        "model-web-page": translate(
            "Errors", "{file} is a web page; download the model itself, on GitHub with “Download raw file”."
        ),
        "model-architecture-only": translate(
            "Errors",
            "{file} is the JSON of an architecture without weights; "
            "open the .keras or .h5 file that model.save() writes.",
        ),
        "model-text": translate(
            "Errors", "{file} is a text file; a model is a .keras or .h5 file, saved by Keras."
        ),
        "model-pickle": translate(
            "Errors",
            "{file} is a Python pickle, which could run any program when it is opened, so it is not; "
            "save the model with Keras, as .keras.",
        ),
        "model-pytorch": translate(
            "Errors", "{file} is a PyTorch file; convviz opens models that Keras saved, .keras or .h5."
        ),
        "model-onnx": translate(
            "Errors", "{file} is an ONNX model; convviz opens models that Keras saved, .keras or .h5."
        ),
        "model-tflite": translate(
            "Errors", "{file} is a TensorFlow Lite model; open the Keras model that it was made from."
        ),
        "model-savedmodel": translate(
            "Errors", "{file} is part of a TensorFlow SavedModel; save the model again as .keras."
        ),
        "model-other-weights": translate(
            "Errors",
            "{file} holds weights for other programs ({kind}); "
            "convviz opens models that Keras saved, .keras or .h5.",
        ),
        "model-unrecognised": translate(
            "Errors",
            "{file} is no file that Keras writes: it is neither a .keras archive nor HDF5.",
        ),
        "model-archive-other": translate(
            "Errors",
            "{file} is an archive without a model in it: a .keras file holds config.json and "
            "model.weights.h5.",
        ),
        "model-weights-only": translate(
            "Errors",
            "{file} is a weights-only file: it holds numbers but not which layers they belong to. "
            "Open the file that model.save() wrote.",
        ),
        "model-no-model": translate("Errors", "{file} is an HDF5 file without a Keras model in it."),
    }


def _of_no_models() -> dict[str, str]:
    return {
        "model-zeros": translate(
            "Errors",
            "{file} has {received} bytes that are all zero: what belongs there never arrived. "
            "Copy or download it again.",
        ),
        "model-tensorflow-graph": translate(
            "Errors",
            "{file} is a TensorFlow graph without its Keras model; "
            "open the .keras or .h5 file that it was made from.",
        ),
        "model-checkpoint": translate(
            "Errors",
            "{file} is part of a TensorFlow checkpoint, which holds numbers but not which layers they belong "
            "to; save the whole model as .keras.",
        ),
        "model-picture": translate(
            "Errors", "{file} is a picture ({kind}); a model is a .keras or .h5 file, saved by Keras."
        ),
        "model-pdf": translate(
            "Errors", "{file} is a PDF document; a model is a .keras or .h5 file, saved by Keras."
        ),
        "model-office": translate(
            "Errors", "{file} is an office document; a model is a .keras or .h5 file, saved by Keras."
        ),
        "model-program": translate(
            "Errors",
            "{file} is a program, which is never run; a model is a .keras or .h5 file, saved by Keras.",
        ),
        "model-packed": translate(
            "Errors", "{file} is packed ({kind}); unpack it, and open the .keras or .h5 file that it holds."
        ),
        "model-archive-packed": translate(
            "Errors", "{file} is an archive with {member} in it; unpack it, and open that file."
        ),
    }


def _of_files() -> dict[str, str]:
    return {
        "model-truncated": translate(
            "Errors", "{file} is truncated: its end is missing. Copy or download it again."
        ),
        "model-beginning-missing": translate(
            "Errors", "{file} lacks its beginning. Copy or download it again."
        ),
        "model-damaged": translate("Errors", "{file} is damaged. Copy or download it again."),
        "model-archive-unsafe": translate(
            "Errors", "{file} is not opened: its archive is made as Keras never makes one."
        ),
        "model-hdf5-unsafe": translate(
            "Errors", "{file} is not opened: its weights are stored as Keras never stores them."
        ),
        "model-bomb": translate(
            "Errors", "{file} is not opened: it says that {what} has {received} bytes, and stores {stored}."
        ),
        "model-numbers-kind": translate(
            "Errors", "{file} keeps something other than numbers as the weights {what}."
        ),
        "model-child-died": translate(
            "Errors",
            "Reading {file} failed: the process that reads model files was stopped by it. "
            "The file is damaged or was made to do harm.",
        ),
        "model-child-slow": translate(
            "Errors",
            "Reading {file} was given up after {limit} seconds: the file is damaged or was made to do harm.",
        ),
        "model-cancelled": translate("Errors", "Reading {file} was cancelled."),
    }


def _of_classes() -> dict[str, str]:
    return {
        "model-no-layers": translate("Errors", "The model {name} in {file} has no layers."),
        "model-one-layer": translate(
            "Errors",
            "{file} holds one layer, a {type}, and no network; open the file of the whole model.",
        ),
        "model-class-unknown": translate(
            "Errors",
            "The model in {file} is of the class {type}, whose program is not in the file; "
            "convviz opens Sequential and Functional models.",
        ),
        "model-subclassed": translate(
            "Errors",
            "The model in {file} is of the class {type}, a program that is not in the file: the weights of "
            "{layers} are there, but not how these layers work together. "
            "Build it as Sequential or Functional and save that.",
        ),
        "model-registered": translate(
            "Errors",
            "The model in {file} is of the class {type}, which the package {package} makes from {settings}: "
            "what layers it has and in which order stands in that package's program alone, which is not in the "
            "file. Save it from there as Sequential or Functional.",
        ),
    }


def _of_descriptions() -> dict[str, str]:
    return {
        "model-config-deep": translate(
            "Errors", "The description of the model in {file} is nested deeper than {limit} levels."
        ),
        "model-config-large": translate(
            "Errors", "The description of the model in {file} is larger than any model's."
        ),
        "model-config-wrong": translate(
            "Errors", "The description of the model in {file} is not sound: it is no JSON of a model."
        ),
        "model-config-value": translate(
            "Errors",
            "The description of the model in {file} is not sound: it has {received} where something else "
            "belongs.",
        ),
        "model-config-ends": translate(
            "Errors",
            "The description of the model in {file} does not say what its inputs or its outputs are.",
        ),
        "model-layer-twice": translate(
            "Errors", "The model in {file} has two layers called {layer}, which cannot be told apart."
        ),
        "model-layer-absent": translate(
            "Errors", "The model in {file} takes from a layer {layer} that is not in it."
        ),
        "model-cycle": translate(
            "Errors", "The layers of {file} feed each other in a circle, beginning at {layer}."
        ),
    }


def _of_layers() -> dict[str, str]:
    return {
        "model-layer-wrong": translate("Errors", "The layer {layer} of {file} is not sound: {reason}."),
        "model-layer-field": translate(
            "Errors",
            "The layer {layer} of {file} is not sound: it has {field} = {received}, which no such layer can have.",
        ),
        "model-layer-large": translate(
            "Errors",
            "The layer {layer} of {file} is not sound: it has {field} = {received}, far more than what it works on.",
        ),
        "model-layer-silent": translate(
            "Errors", "The layer {layer} of {file} is not sound: it does not say its {field}."
        ),
        "model-layer-unfed": translate("Errors", "Nothing is fed to the layer {layer} of {file}."),
        "model-layer-inputs": translate(
            "Errors", "The layer {layer} of {file} takes {expected} inputs and is given {received}."
        ),
        "model-layer-code": translate("Errors", "There is no code for the layer {layer} of {file}."),
        "model-weights-missing": translate(
            "Errors", "{file} has no weights for the layer {layer}, which needs {expected}."
        ),
        "model-weights-count": translate(
            "Errors", "{file} has {received} arrays of weights for the layer {layer}, which takes {expected}."
        ),
        "model-weights-mismatch": translate(
            "Errors",
            "The weights {what} of the layer {layer} in {file} have the shape {received}; "
            "the layer's description asks for {expected}.",
        ),
        "model-too-many-layers": translate("Errors", "The model in {file} has more than {limit} layers."),
        "model-output-too-large": translate(
            "Errors", "The layer {layer} of {file} would put out {shape}; up to {limit} numbers are shown."
        ),
        "model-too-much": translate(
            "Errors", "The layers of {file} would put out more than {limit} numbers for one picture."
        ),
    }


def _of_inputs() -> dict[str, str]:
    return {
        "input-open": translate(
            "Errors", "The model in {file} leaves its input size open: {open}. Give a shape for it."
        ),
        "input-shape-unfit": translate(
            "Errors", "The input {name} of the model is {expected}; it was given {received}."
        ),
        "model-name-unknown": translate(
            "Errors", "There is no file and no model “{received}”; the models by name are {known}."
        ),
    }
