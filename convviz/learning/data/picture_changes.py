"""Training pictures changed anew in each epoch, within the limits of an augmentation."""

from __future__ import annotations

import numpy as np

from convviz.learning.data.examples import Indices, Numbers
from convviz.learning.data.picture_material import Changed
from convviz.pictures.augmentation.applying import apply
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.pictures.augmentation.draws import draw
from convviz.pictures.sets.fitted import Fitted, Images

# The random numbers of these changes begin with a word of their own, so that no other use shares them.
_CHANGES = 3


def changed_pictures(augmentation: Augmentation, seed: int) -> Changed:
    """What changes pictures within the limits of `augmentation`, by random numbers that follow from `seed`."""

    def changed(pictures: Fitted, at: Indices, epoch: int, step: int) -> Numbers:
        draws = draw(len(at), np.random.default_rng([_CHANGES, seed, epoch, step]))

        def change(images: Images) -> Images:
            return apply(images, draws, augmentation)

        return pictures.batch(at, change)

    return changed
