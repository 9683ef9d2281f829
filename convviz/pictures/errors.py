"""What can be wrong with a picture, a grid of numbers or a drawing that a person gives."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError


class PictureError(ConvvizError):
    """A picture, grid or drawing that cannot be used; `code` and `facts` say why.

    Where a file is at fault, the fact `name` is its name without folders, or empty for pasted data.
    """
