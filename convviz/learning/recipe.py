"""What one training is asked to do: all that its result depends on, besides the data themselves."""

from __future__ import annotations

import msgspec


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A training, as the command line and the window ask for it.

    Attributes:
        architecture: A name of the zoo.
        data: "mnist", or the path of a local file.
        strokes: The path of a UNIPEN file with pen strokes, or "" for none.
        epochs: How often each picture is seen.
        batch_size: Pictures in a step.
        learning_rate: Its highest value: it rises in the first epoch and falls with a cosine to almost 0.
        weight_decay: What AdamW takes from each kernel in a step, as a share of the learning rate.
        dropout: The share of each dense layer's inputs that is left out while it trains; the file has no dropout.
        validation: How many of the last training pictures are kept to measure on while it trains.
        variants: In how many ways each pen digit is drawn.
        drawings_an_epoch: How many of the drawings come in an epoch.
        seed: The same seed on the same machine gives the same weights.
    """

    architecture: str
    data: str
    strokes: str = ""
    epochs: int = 40
    batch_size: int = 128
    learning_rate: float = 0.0015
    weight_decay: float = 0.02
    dropout: float = 0.25
    validation: int = 5000
    variants: int = 8
    drawings_an_epoch: int = 25000
    seed: int = 0
