"""The settings of a recipe that have a plain control, card by card."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from convviz.texts.training_recipe import loss_names, schedule_names
from convviz.texts.training_runs import optimizer_name
from convviz.ui.pages.training.recipe.setting_row import Setting

translate = QCoreApplication.translate

_OPTIMIZERS = ("sgd", "rmsprop", "adam", "adamw")
_FALLING = ("cosine", "exponential", "steps")


def _optimizers() -> dict[str, str]:
    return {name: optimizer_name(name) for name in _OPTIMIZERS}


def _pictures() -> str:
    return translate(
        "Recipe", "How many training pictures are used, the same share of every class; 0 for all"
    )


def _validation() -> str:
    return translate(
        "Recipe",
        "Kept to measure on after each epoch, and never learnt from: a share below 1, or how many",
    )


def _all() -> str:
    return translate("Recipe", "all")


def _never() -> str:
    return translate("Recipe", "never")


def _momentum() -> str:
    return translate("Recipe", "How much of the last step goes into the next one")


def _decay() -> str:
    return translate("Recipe", "What each kernel loses in a step, as a share of the learning rate")


def _warmup() -> str:
    return translate("Recipe", "In so many epochs the learning rate rises to its highest value")


def _last_rate() -> str:
    return translate("Recipe", "The learning rate of the last step, as a share of the highest")


def _batch() -> str:
    return translate("Recipe", "Pictures in a step")


def _epochs() -> str:
    return translate("Recipe", "How often each picture is seen")


def _patience() -> str:
    return translate(
        "Recipe",
        "It stops after so many epochs without a lower validation loss and keeps the best; 0 for never",
    )


def _seed() -> str:
    return translate("Recipe", "The same seed on the same machine gives the same weights")


def _dropout() -> str:
    return translate(
        "Recipe",
        "The share of each dense layer's inputs that is left out while it trains, besides what the network says",
    )


def _l1() -> str:
    return translate("Recipe", "Times the sum of all kernels' absolute values, added to the loss")


def _l2() -> str:
    return translate("Recipe", "Times the sum of the kernels' squares, added to the loss")


def _smoothing() -> str:
    return translate("Recipe", "The share of each label that is spread over all classes")


def _balanced() -> str:
    return translate("Recipe", "A rare class counts for more, so that all classes count alike")


def _normalized() -> str:
    return translate(
        "Recipe",
        "Batch normalization behind each layer while it trains; it is folded into kernels and biases at the end",
    )


PICTURES: tuple[Setting, ...] = (
    Setting("pictures", "whole", hint=_pictures, lowest=_all),
    Setting("validation", "number", step=0.05, high=100_000, hint=_validation),
)
LEARNING: tuple[Setting, ...] = (
    Setting("optimizer", "choice", names=_optimizers),
    Setting("learning_rate", "number", low=1e-7, high=10, step=0.0005),
    Setting("momentum", "number", high=0.999, step=0.05, hint=_momentum, needs=("optimizer", ("sgd",))),
    Setting("weight_decay", "number", high=1, step=0.005, hint=_decay, needs=("optimizer", ("adamw",))),
    Setting("schedule", "choice", names=schedule_names),
    Setting("epochs", "whole", low=1, high=9999, hint=_epochs),
    Setting("batch_size", "whole", low=1, high=4096, hint=_batch),
    Setting("patience", "whole", high=999, hint=_patience, lowest=_never),
    Setting("seed", "whole", hint=_seed),
)
OVERFITTING: tuple[Setting, ...] = (
    Setting("dropout", "number", high=0.95, step=0.05, hint=_dropout),
    Setting("l1", "number", high=1, step=0.0001, hint=_l1),
    Setting("l2", "number", high=1, step=0.0001, hint=_l2),
    Setting("smoothing", "number", high=0.9, step=0.05, hint=_smoothing),
)
FINER: tuple[Setting, ...] = (
    Setting("loss", "choice", names=loss_names),
    Setting("warmup", "whole", high=999, hint=_warmup),
    Setting("last_rate", "number", high=1, step=0.005, hint=_last_rate, needs=("schedule", _FALLING)),
    Setting("normalized", "flag", hint=_normalized),
    Setting("balanced", "flag", hint=_balanced),
)
