"""Changes of training pictures that leave them what they are: turned, shifted, zoomed, mirrored, recoloured."""

from __future__ import annotations

from convviz.pictures.augmentation.augmentation import Augmentation, Fill

__all__ = ["Augmentation", "Fill"]
