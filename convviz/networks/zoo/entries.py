"""What the course says about each network of the zoo: sizes, counts, how it was trained and how well it did."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Literal

import msgspec

from convviz.layers import TensorShape
from convviz.networks.zoo import branching, digits, photographs, several
from convviz.networks.zoo.models import Nested

Task = Literal["digits", "photographs", "two-classes", "features", "digit-sum", "digit-and-box", "same-digit"]
Optimizer = Literal["rmsprop", "sgd", "adam"]


class Training(msgspec.Struct, frozen=True):
    """One way in which the course trained a network; what it does not tell is None.

    Attributes:
        optimizer: Keras's name.
        learning_rate: None where it is Keras's default.
        batch_size: Pictures a step.
        epochs: How often all pictures were seen.
        accuracy: On the course's test or validation pictures, 0..1; the lowest and highest where it names several.
        loss: On the same pictures.
        pictures: How many to train on, to validate on and to test on.
        augmented: Whether pictures were turned, shifted and mirrored.
        frozen: `"base"` where the base did not learn, `"up-to-block4"` where its last block did, else `"nothing"`.
    """

    optimizer: Optimizer | None = None
    learning_rate: float | None = None
    batch_size: int | None = None
    epochs: int | None = None
    accuracy: tuple[float, float] | None = None
    loss: float | None = None
    pictures: tuple[int, int, int] | None = None
    augmented: bool = False
    frozen: Literal["nothing", "base", "up-to-block4"] = "nothing"


class Entry(msgspec.Struct, frozen=True):
    """A network of the zoo.

    Attributes:
        name: Its name in the zoo; its title and description stand in `convviz.texts.zoo` under it.
        task: What it is for.
        parameters: How many numbers it learns.
        input_shapes: What it takes, without the batch.
        outputs: How many numbers each of its outputs has.
        trainings: How the course trained it; nothing where the course does not.
        compares_with: The entry that it is best shown beside, or "".
    """

    name: str
    task: Task
    parameters: int
    input_shapes: tuple[TensorShape, ...]
    outputs: tuple[int, ...]
    trainings: tuple[Training, ...] = ()
    compares_with: str = ""


_DIGIT, _PHOTOGRAPH, _PICTURE = (28, 28, 1), (150, 150, 3), (64, 64, 3)
_CATS_AND_DOGS = (2000, 1000, 1000)
_ADAM = Training("adam", 1e-3, epochs=50)

_ENTRIES = (
    Entry("lenet5", "photographs", 62_958, ((32, 32, 3),), (10,), (Training("rmsprop", None, 64, 5),)),
    Entry(
        "mnist",
        "digits",
        93_322,
        (_DIGIT,),
        (10,),
        (Training("rmsprop", None, 64, 5, (0.989, 0.993)),),
        "mnist-dense",
    ),
    Entry(
        "mnist-dense",
        "digits",
        407_050,
        (_DIGIT,),
        (10,),
        (Training(accuracy=(0.978, 0.978)),),
        "mnist",
    ),
    Entry(
        "cifar10",
        "photographs",
        229_834,
        ((32, 32, 3),),
        (10,),
        (Training("sgd", 0.01, 32, 40, (0.7524, 0.7524), 0.71711, (45_000, 5_000, 10_000)),),
    ),
    Entry(
        "catsdogs",
        "two-classes",
        3_453_121,
        (_PHOTOGRAPH,),
        (1,),
        (Training(None, None, 20, 30, (0.72, 0.72), pictures=_CATS_AND_DOGS),),
        "catsdogs-dropout",
    ),
    Entry(
        "catsdogs-dropout",
        "two-classes",
        3_453_121,
        (_PHOTOGRAPH,),
        (1,),
        (Training("rmsprop", 1e-4, accuracy=(0.82, 0.82), pictures=_CATS_AND_DOGS, augmented=True),),
        "catsdogs",
    ),
    Entry("vgg16-base", "features", 14_714_688, (_PHOTOGRAPH,), (4 * 4 * 512,)),
    Entry(
        "vgg16-transfer",
        "two-classes",
        16_812_353,
        (_PHOTOGRAPH,),
        (1,),
        (
            Training("rmsprop", 2e-5, 20, 30, (0.9, 0.9), pictures=_CATS_AND_DOGS, frozen="base"),
            Training(
                "rmsprop", accuracy=(0.96, 0.96), pictures=_CATS_AND_DOGS, augmented=True, frozen="base"
            ),
            Training(
                "rmsprop",
                1e-5,
                accuracy=(0.97, 0.97),
                pictures=_CATS_AND_DOGS,
                augmented=True,
                frozen="up-to-block4",
            ),
        ),
        "catsdogs",
    ),
    Entry("residual", "photographs", 77_382, (_PICTURE,), (6,), (_ADAM,), "residual-plain"),
    Entry("residual-plain", "photographs", 77_382, (_PICTURE,), (6,), compares_with="residual"),
    Entry("inception", "photographs", 790_246, (_PICTURE,), (6,)),
    Entry("multi-input", "digit-sum", 113_299, (_DIGIT, _DIGIT), (19,)),
    Entry("multi-output", "digit-and-box", 91_726, ((56, 56, 1),), (10, 4)),
    Entry("siamese", "same-digit", 56_129, (_DIGIT, _DIGIT), (1,)),
)
ENTRIES: Mapping[str, Entry] = MappingProxyType({entry.name: entry for entry in _ENTRIES})

BUILDERS: Mapping[str, Callable[[], Nested]] = MappingProxyType(
    {
        "lenet5": photographs.lenet5,
        "mnist": digits.mnist,
        "mnist-dense": digits.mnist_dense,
        "cifar10": photographs.cifar10,
        "catsdogs": photographs.catsdogs,
        "catsdogs-dropout": photographs.catsdogs_dropout,
        "vgg16-base": photographs.vgg16_base,
        "vgg16-transfer": photographs.vgg16_transfer,
        "residual": branching.residual,
        "residual-plain": branching.residual_plain,
        "inception": branching.inception,
        "multi-input": several.multi_input,
        "multi-output": several.multi_output,
        "siamese": several.siamese,
    }
)
