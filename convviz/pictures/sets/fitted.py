"""A set as a network is fed it: every picture prepared as the network page prepares one, a batch at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.layers.layer import Shape, TensorShape
from convviz.pictures.fitting import Method
from convviz.pictures.preparation import Preparation, Values, in_range, layout_of, prepare
from convviz.pictures.sets.byte_cache import ByteCache
from convviz.pictures.sets.picture_set import Bytes, Indices, PictureSet, Skipped

Images = NDArray[np.float32]
Change = Callable[[Images], Images]
"""What changes images (count, height, width, channels) in 0..1 to others of the same shape, such as an augmentation."""

_DIGIT = Shape(28, 28, 1)
# So many pictures of a class that cannot be read, one after the other, mean that something else is wrong.
_MOST_TRIES = 50


def preparation_for(
    pictures: PictureSet, shape: TensorShape, values: Values = "0-1", fit: Method = "squash"
) -> Preparation:
    """How `pictures` are prepared for an input of `shape`: drawings for MNIST's size are centred as MNIST was.

    Raises:
        PictureError: The input takes no picture.
    """
    centre = pictures.kind == "drawings" and layout_of(shape).picture == _DIGIT
    return Preparation(fit=fit, values=values, centre=centre)


class Fitted:
    """Batches of `pictures` for an input of `shape`.

    A prepared picture is kept as bytes, so its numbers are those of `prepare` up to half a step of 255. A picture that
    cannot be used gives way to the next of its class, the same one in every epoch, and is listed in `skipped`. Close it
    when it is no longer needed. It can be used from several threads.
    """

    def __init__(self, pictures: PictureSet, preparation: Preparation, shape: TensorShape) -> None:
        """Args: pictures: The set. preparation: How each is prepared. shape: The input's, without the batch.

        Raises:
            PictureError: The input takes no picture.
        """
        self.pictures = pictures
        self.shape = shape
        self._how = preparation
        self._picture, self._channels_first = layout_of(shape)
        self._cache = ByteCache(len(pictures), self._picture)
        self._skipped: dict[int, Skipped] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self.pictures)

    @property
    def labels(self) -> NDArray[np.int64]:
        """int64 (count,)."""
        return self.pictures.labels

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """The pictures that turned out to be of no use."""
        with self._lock:
            return tuple(self._skipped.values())

    def batch(self, indices: Indices, change: Change | None = None) -> Images:
        """The pictures at `indices` as they are fed, float32 (count, *shape), changed by `change` before their range.

        Raises:
            ConvvizError: No picture of one of the classes can be read.
        """
        pixels = self.pixels(indices)
        if change is None:
            fed = self._in_range(pixels)
        else:
            changed = change(pixels / np.float32(255))
            fed = changed if self._how.values == "0-1" else self._in_range(changed * np.float32(255))
        if self._channels_first:
            fed = fed.transpose(0, 3, 1, 2)
        return np.ascontiguousarray(fed, dtype=np.float32).reshape(len(indices), *self.shape)

    def pixels(self, indices: Indices) -> Images:
        """The pictures at `indices` prepared but for their range: float32 (count, height, width, channels), 0 to 255.

        Raises:
            ConvvizError: No picture of one of the classes can be read.
        """
        if self._fits_already():
            taken = self.pictures.take(indices)
            if taken is not None:
                return taken.astype(np.float32)
        result = np.empty((len(indices), *self._picture), dtype=np.uint8)
        with self._lock:
            for place, index in zip(result, indices.tolist(), strict=True):
                if not self._cache.get(index, place):
                    place[:] = self._usable(index)
                    self._cache.put(index, place)
        return result.astype(np.float32)

    def close(self) -> None:
        """Gives the disk back that prepared pictures take."""
        with self._lock:
            self._cache.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _in_range(self, pixels: Images) -> Images:
        # One tall picture of all: `in_range` takes one.
        _, _, width, channels = pixels.shape
        return in_range(pixels.reshape(-1, width, channels), self._how.values).reshape(pixels.shape)

    def _fits_already(self) -> bool:
        how = self._how
        plain = not how.invert and not how.centre and (how.colour == "rgb" or self._picture.channels == 1)
        return plain and self.pictures.shape == self._picture

    def _usable(self, index: int) -> Bytes:
        """The picture at `index` prepared, or the next of its class that can be."""
        tried = 0
        for candidate in self._of_same_class(index):
            if candidate in self._skipped:
                continue
            try:
                return self._prepared(candidate)
            except ConvvizError as error:
                self._skipped[candidate] = Skipped.of(self.pictures.name(candidate), error)
                tried += 1
                if tried == _MOST_TRIES:
                    break
        name = self.pictures.class_names[int(self.labels[index])]
        last = next(reversed(self._skipped.values()))
        sentence = f"No picture of the class {name} can be used; the last one tried: {last.sentence}"
        raise ConvvizError("set-class-wrong", sentence, name=name)

    def _of_same_class(self, index: int) -> Iterator[int]:
        yield index
        same = np.flatnonzero(self.labels == self.labels[index])
        after = int(np.searchsorted(same, index)) + 1
        yield from np.roll(same, -after)[:-1].tolist()

    def _prepared(self, index: int) -> Bytes:
        picture = self.pictures.picture(index).astype(np.float32, copy=False)
        prepared = prepare(picture, replace(self._how, values="0-255"), self._picture)
        if prepared is None:
            name = self.pictures.name(index)
            raise ConvvizError("no-ink", f"{name} is empty: there is no ink in it to centre.", name=name)
        return np.rint(prepared).clip(0, 255).astype(np.uint8)
