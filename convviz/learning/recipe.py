"""What one training is asked to do: all that its result depends on, besides the data themselves."""

from __future__ import annotations

from typing import Literal

import msgspec

from convviz.pictures.augmentation.augmentation import Augmentation

OptimizerName = Literal["sgd", "rmsprop", "adam", "adamw"]
Schedule = Literal["constant", "cosine", "exponential", "steps"]
LossName = Literal["fitting", "crossentropy", "mean-squared-error"]
Changes = Literal["", "digits", "photographs"]


class Transfer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A network that stands on one which has learnt already.

    Attributes:
        base: `"vgg16"`, `"mobilenet-0.25"`, `"mobilenet"`, `"mobilenet-v2"` … as `learning.transfer` knows them.
        weights: `"imagenet"` (fetched once by Keras's own loader), or the path of a local weights file.
        unfrozen: How many of the base's last layers with weights learn as well in the second part; 0 for none.
        fine_epochs: How many epochs the second part has.
        fine_rate: Its learning rate.
        units: The size of the dense layer between base and answer; 0 for none.
    """

    base: str
    weights: str = "imagenet"
    unfrozen: int = 0
    fine_epochs: int = 0
    fine_rate: float = 1e-5
    units: int = 256


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A training, as the command line and the window ask for it.

    Attributes:
        architecture: A name of the zoo; "" where `network` says more.
        data: "mnist", "fashion-mnist" or "cifar10", or the path of a local file or folder.
        network: A Keras config as JSON, for a network that was built by hand; "" for the zoo's.
        transfer: What it stands on, or None.
        strokes: The path of a UNIPEN file with pen strokes to learn as well, or "" for none (digits only).
        pictures: How many training pictures are used, the same share of every class; 0 for all.
        augmentation: How pictures are changed anew in every epoch.
        changes: A set of changes made for one kind of picture, in place of `augmentation`.
        loss: `"fitting"` is the cross-entropy that fits the network's last layer.
        optimizer: Keras's.
        learning_rate: Its highest value.
        momentum: Of SGD.
        weight_decay: What AdamW takes from each kernel in a step, as a share of the learning rate.
        schedule: How the learning rate goes on from its highest value.
        warmup: In so many epochs it rises to that in a line.
        last_rate: The share of it at which a cosine ends.
        epochs: How often each picture is seen.
        batch_size: Pictures in a step.
        validation: The share of the training pictures (below 1), or how many of them, that are kept to measure on
            where the data name none for that.
        dropout: The share of each dense layer's inputs that is left out while it trains, besides what the network
            itself says; the file has none of it.
        l1: Times the sum of all kernels' absolute values, added to the loss.
        l2: Times the sum of their squares.
        smoothing: The share of each label that is spread over all classes.
        balanced: Whether a rare class counts for more, so that all classes count alike.
        normalized: Whether batch normalization stands behind each layer with a kernel but the last while it trains;
            it is folded into kernels and biases at the end.
        averaging: The decay of a running average of the weights that is measured and kept in their place; 0 for none.
        finer: Whether the kinds that file names tell (`Abyssinian_12.jpg`), if they tell some, are learnt beside the
            classes, by a second head that is cut off at the end.
        patience: It stops after so many epochs without a lower validation loss and keeps the best; 0 for never.
        variants: In how many ways each pen digit is drawn.
        drawings_an_epoch: How many of the drawings come in an epoch.
        half: Whether the file keeps its weights as float16 (`learning.half_weights`): half as large.
        seed: The same seed on the same machine gives the same weights.
    """

    architecture: str
    data: str
    network: str = ""
    transfer: Transfer | None = None
    strokes: str = ""
    pictures: int = 0
    augmentation: Augmentation = Augmentation()
    changes: Changes = ""
    loss: LossName = "fitting"
    optimizer: OptimizerName = "adam"
    learning_rate: float = 0.001
    momentum: float = 0.9
    weight_decay: float = 0.0
    schedule: Schedule = "constant"
    warmup: int = 0
    last_rate: float = 0.005
    epochs: int = 10
    batch_size: int = 64
    validation: float = 0.1
    dropout: float = 0.0
    l1: float = 0.0
    l2: float = 0.0
    smoothing: float = 0.0
    balanced: bool = False
    normalized: bool = False
    averaging: float = 0.0
    finer: bool = False
    patience: int = 0
    variants: int = 8
    drawings_an_epoch: int = 25000
    half: bool = False
    seed: int = 0
