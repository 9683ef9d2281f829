"""The options of `convviz train`: what can be written, group by group, and the recipe that it asks for."""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import msgspec

from convviz.cli.numbers import number, whole
from convviz.layers.errors import ConvvizError
from convviz.learning.recipe import Recipe, Transfer
from convviz.learning.transfer.bases import BASES
from convviz.learning.usual import course_recipe, usual_recipe
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.sets.named import NAMES

_OPTIMIZERS = ("sgd", "rmsprop", "adam", "adamw")
_SCHEDULES = ("constant", "cosine", "exponential", "steps")
_LOSSES = ("fitting", "crossentropy", "mean-squared-error")
_CHANGES: Mapping[str, str] = MappingProxyType({"none": "", "digits": "digits", "photographs": "photographs"})
_FILLS = ("nearest", "reflect", "wrap", "constant")
_FLIPS = ("horizontal", "vertical")
_FEW_FINE_EPOCHS = 10
# Options of the same name as what they set; the others are taken by themselves.
_RECIPE = (
    *(
        "pictures",
        "validation",
        "epochs",
        "batch_size",
        "optimizer",
        "learning_rate",
        "momentum",
        "weight_decay",
    ),
    *("schedule", "warmup", "last_rate", "loss", "seed", "dropout", "l1", "l2", "smoothing", "balanced"),
    *("patience", "normalized", "averaging", "finer", "half"),
)
_AUGMENTATION = (
    *("rotation", "width_shift", "height_shift", "shear", "zoom", "fill"),
    *("brightness", "contrast", "saturation", "noise"),
)
_TRANSFER = ("weights", "fine_epochs", "fine_rate", "units")

Group = argparse._ArgumentGroup  # pyright: ignore[reportPrivateUsage] - it has no public name  # noqa: SLF001


def add_network(train: argparse.ArgumentParser) -> None:
    """Adds what says which network is trained."""
    which = train.add_argument_group("what is trained").add_mutually_exclusive_group(required=True)
    which.add_argument(
        "architecture",
        metavar="ARCHITECTURE",
        nargs="?",
        help="a network of the zoo (convviz models), or a base: " + ", ".join(BASES),
    )
    which.add_argument(
        "--network", metavar="FILE.json", type=Path, help="a network built by hand, as Keras's JSON"
    )
    which.add_argument(
        "--base",
        metavar="NAME",
        choices=tuple(BASES),
        help="the same for a base: a new head on what ImageNet taught it",
    )


def add_data(group: Group) -> None:
    """Adds what says what it learns from."""
    group.add_argument(
        "--data",
        metavar="DATA",
        required=True,
        help="mnist, fashion-mnist or cifar10 (fetched once by Keras); or a FOLDER or FILE.zip with one sub-folder a "
        "class, a FILE.npz, idx files",
    )
    group.add_argument(
        "--pictures",
        type=_counted,
        metavar="N",
        help="train on N pictures only, the same share of every class",
    )
    group.add_argument(
        "--validation",
        type=_validation,
        metavar="SHARE|N",
        help="kept to measure on after each epoch, where DATA names none: a share, or how many",
    )
    group.add_argument(
        "--strokes", metavar="FILE", type=Path, help="pen digits in UNIPEN format to learn as well"
    )


def add_learning(group: Group) -> None:
    """Adds how it learns."""
    group.add_argument(
        "--course",
        type=whole(1, 9),
        nargs="?",
        const=1,
        metavar="N",
        help="as the course did, in its Nth way (1)",
    )
    group.add_argument(
        "--epochs", type=whole(1, 10_000, digits=10), metavar="N", help="how often it sees each picture"
    )
    group.add_argument(
        "--batch-size", "--batch", type=whole(1, 4096, digits=10), metavar="N", help="pictures a step"
    )
    group.add_argument("--optimizer", choices=_OPTIMIZERS)
    group.add_argument("--learning-rate", type=number(1e-9, 1), metavar="RATE", help="its highest value")
    group.add_argument("--momentum", type=number(0, 0.9999), metavar="SHARE", help="of sgd")
    group.add_argument(
        "--weight-decay", type=number(0, 1), metavar="RATE", help="of adamw, as a share of the learning rate"
    )
    group.add_argument("--schedule", choices=_SCHEDULES, help="how the learning rate goes on")
    group.add_argument("--warmup", type=whole(0, 10_000), metavar="N", help="epochs in which it rises first")
    group.add_argument(
        "--last-rate", type=number(0, 1), metavar="SHARE", help="of the rate, at the end of a cosine"
    )
    group.add_argument(
        "--loss", choices=_LOSSES, help="fitting is the cross-entropy that fits the last layer"
    )
    group.add_argument(
        "--seed", type=whole(0, 2**31 - 1, digits=10), metavar="N", help="the same seed gives the same file"
    )


def add_restraint(group: Group) -> None:
    """Adds what keeps it from learning by heart."""
    group.add_argument("--dropout", type=number(0, 0.9), metavar="SHARE", help="of each dense layer's inputs")
    group.add_argument("--l1", type=number(0, 1), metavar="RATE", help="cost of the kernels' absolute values")
    group.add_argument("--l2", type=number(0, 1), metavar="RATE", help="cost of their squares")
    group.add_argument(
        "--smoothing", type=number(0, 0.9), metavar="SHARE", help="of each label, spread over all"
    )
    group.add_argument(
        "--patience", type=whole(0, 10_000), metavar="N", help="stop N epochs after the best; 0 never"
    )
    for option, what in (
        ("--balanced", "rare classes count for more"),
        ("--normalized", "batch normalization while it trains, folded away at the end"),
        ("--finer", "learn the kinds in file names too (pug_3.jpg)"),
    ):
        group.add_argument(option, action=argparse.BooleanOptionalAction, default=None, help=what)
    group.add_argument(
        "--averaging", type=number(0, 0.99999), metavar="DECAY", help="keep a running average of weights"
    )


def add_changes(group: Group) -> None:
    """Adds how pictures are changed anew in each epoch."""
    share, degrees = number(0, 1), number(0, 180)
    group.add_argument(
        "--changes", choices=tuple(_CHANGES), help="a set of changes made for one kind of picture"
    )
    group.add_argument("--rotation", type=degrees, metavar="DEGREES", help="to both sides")
    group.add_argument("--shift", type=share, metavar="SHARE", help="of width and height")
    group.add_argument("--width-shift", type=share, metavar="SHARE")
    group.add_argument("--height-shift", type=share, metavar="SHARE")
    group.add_argument(
        "--shear", type=degrees, metavar="DEGREES", help="as Keras has it: 0.2 is a fifth of a degree"
    )
    group.add_argument("--zoom", type=number(0, 0.95), metavar="SHARE")
    group.add_argument(
        "--flip", choices=_FLIPS, action="append", help="half of the pictures; may be given twice"
    )
    group.add_argument("--fill", choices=_FILLS, help="what stands where a picture was moved away")
    for name in ("brightness", "contrast", "saturation", "noise"):
        group.add_argument(f"--{name}", type=share, metavar="SHARE")


def add_transfer(group: Group) -> None:
    """Adds how a network on a base learns."""
    group.add_argument(
        "--weights",
        metavar="imagenet|FILE.h5",
        help="what the base has learnt: fetched by Keras, or a local file",
    )
    group.add_argument(
        "--units", type=whole(0, 16_384), metavar="N", help="size of the dense layer between base and answer"
    )
    group.add_argument(
        "--unfreeze", type=whole(0, 1000), metavar="N", help="then let the base's last N layers learn too"
    )
    group.add_argument("--fine-epochs", type=whole(1, 10_000, digits=10), metavar="N", help="how long")
    group.add_argument("--fine-rate", type=number(1e-9, 1), metavar="RATE", help="at which learning rate")


def recipe_of(arguments: argparse.Namespace) -> Recipe:
    """The recipe that the options ask for; what is not given is usual, or the course's.

    Raises:
        ConvvizError: There is no such network, or an option does not fit it.
    """
    usual = _start(arguments, data_of(arguments.data))
    given = {name: value for name in _RECIPE if (value := getattr(arguments, name)) is not None}
    if arguments.strokes is not None:
        given["strokes"] = str(arguments.strokes.absolute())
    given |= _changes(arguments, usual)
    given["transfer"] = _transfer(arguments, usual.transfer)
    return msgspec.structs.replace(usual, **given)


def data_of(word: str) -> str:
    """What `--data` means: the name of a set, or an absolute path."""
    return word if word in NAMES else str(Path(word).absolute())


def _start(arguments: argparse.Namespace, data: str) -> Recipe:
    """The recipe before any option."""
    if arguments.network is not None:
        return Recipe("", data, network=_network(arguments.network), epochs=15)
    name = arguments.architecture or arguments.base
    if arguments.course is not None and name not in BASES:
        return course_recipe(name, data, arguments.course - 1)
    return usual_recipe(name, data)


def _changes(arguments: argparse.Namespace, usual: Recipe) -> dict[str, Any]:
    """The augmentation that is asked for, in place of any set of changes."""
    given = {name: value for name in _AUGMENTATION if (value := getattr(arguments, name)) is not None}
    if arguments.shift is not None:
        given = {"width_shift": arguments.shift, "height_shift": arguments.shift} | given
    if arguments.flip:
        given |= {f"{each}_flip": True for each in arguments.flip}
    if arguments.changes is not None:
        return {"changes": _CHANGES[arguments.changes], "augmentation": Augmentation(**given)}
    if not given:
        return {}
    before = {name: getattr(usual.augmentation, name) for name in Augmentation.__dataclass_fields__}
    return {"changes": "", "augmentation": Augmentation(**(before | given))}


def _transfer(arguments: argparse.Namespace, usual: Transfer | None) -> Transfer | None:
    """What the network stands on."""
    given = {name: value for name in _TRANSFER if (value := getattr(arguments, name)) is not None}
    if arguments.unfreeze is not None:
        given["unfrozen"] = arguments.unfreeze
    if usual is None:
        if given:
            sentence = f"--weights and --unfreeze are for a network on a base; give --base, one of {', '.join(BASES)}."
            raise ConvvizError("transfer-base-needed", sentence, known=", ".join(BASES))
        return None
    if "weights" in given and given["weights"] != "imagenet":
        given["weights"] = str(Path(given["weights"]).absolute())
    made = msgspec.structs.replace(usual, **given)
    if made.unfrozen and not made.fine_epochs:
        return msgspec.structs.replace(made, fine_epochs=_FEW_FINE_EPOCHS)
    return made


def _network(path: Path) -> str:
    """The network in a file of Keras's JSON, written anew from what was understood of it: nothing else reaches Keras.

    Raises:
        ConvvizError: It cannot be read, or is no list of layers that can be built here.
    """
    from convviz.networks.blueprint import Fixed, from_config, to_config
    from convviz.networks.keras.config_text import read_config
    from convviz.networks.keras.limits import CONFIG_BYTES
    from convviz.networks.keras.refusals import ModelFileError

    try:
        with path.open("rb") as file:
            text = file.read(CONFIG_BYTES + 1).decode("utf-8", errors="replace")
        plan = from_config(read_config(text))
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{path.name} cannot be read: {reason}."
        raise ConvvizError("file-unreadable", sentence, name=path.name, reason=reason) from error
    except ModelFileError as error:
        raise error.naming(path.name) from error
    if isinstance(plan, Fixed):
        what = plan.what or plan.why
        sentence = (
            f"The network in {path.name} cannot be trained from its file ({what}): layers in a list, from one input to "
            "one output, as “Build your own” saves them, would be right."
        )
        raise ConvvizError("network-not-listed", sentence, name=path.name, what=what)
    return json.dumps(to_config(plan))


def _counted(text: str) -> int:
    return whole(0, 100_000_000, digits=9)(text)


def _validation(text: str) -> float:
    if re.fullmatch(r"\d+", text):
        return float(whole(0, 1_000_000, digits=10)(text))
    share = number(0, 1)(text)
    if share == 1:
        raise argparse.ArgumentTypeError(f"{text!r} leaves nothing to train on")
    return share
