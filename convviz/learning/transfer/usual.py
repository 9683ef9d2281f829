"""The settings that a head on a base is usually trained with: ours, and the course's. No Keras."""

from __future__ import annotations

from convviz.learning.recipe import Recipe, Transfer
from convviz.learning.transfer.bases import BASES
from convviz.networks.zoo import Training

# The course tunes VGG16 from `block5_conv1` on.
_LAST_BLOCK = 3
# A head on all of a base's means bears ten times the course's rate for VGG16, and gains more from it.
_FINE_RATE = 1e-4
_COURSE_RATE, _COURSE_FINE_RATE, _COURSE_FINE_EPOCHS = 2e-5, 1e-5, 100


def usual_transfer(architecture: str, data: str) -> Recipe:
    """A head on a frozen base, on features that are computed once; nothing is unfrozen.

    Args:
        architecture: A name of `learning.transfer.bases`, or the zoo's network on VGG16.
        data: As in a recipe.
    """
    own = architecture in BASES
    return Recipe(
        architecture,
        data,
        transfer=Transfer(architecture, fine_rate=_FINE_RATE) if own else Transfer("vgg16"),
        optimizer="rmsprop",
        learning_rate=1e-3 if own else 1e-4,
        schedule="cosine",
        epochs=30,
        batch_size=32,
        dropout=0.5,
        balanced=True,
    )


def course_transfer(told: Training) -> Transfer:
    """What the course's network on VGG16 stands on, in one of its trainings."""
    if told.frozen == "up-to-block4":
        return Transfer(
            "vgg16", unfrozen=_LAST_BLOCK, fine_epochs=_COURSE_FINE_EPOCHS, fine_rate=_COURSE_FINE_RATE
        )
    return Transfer("vgg16")


def course_head_rate(told: Training) -> float:
    """The learning rate of the head: the course names it once, for features, and names another only for fine tuning."""
    named = told.learning_rate
    return _COURSE_RATE if named is None or told.frozen == "up-to-block4" else named
