"""How much of anything a model file may hold: far above every model in use, far below what could do harm."""

from __future__ import annotations

from typing import Final

MIB: Final = 1 << 20

FILE_BYTES: Final = 2048 * MIB
"""A file; VGG16 with its dense layers has 528 MiB."""

CONFIG_BYTES: Final = 16 * MIB
"""The JSON of the architecture; NASNetLarge has 1.2 MiB."""

CONFIG_DEPTH: Final = 64
CONFIG_ITEMS: Final = 1_500_000
METADATA_BYTES: Final = MIB
ARCHIVE_MEMBERS: Final = 1_000

COMPRESSION: Final = 100
"""How many times larger than what is stored something may become; weights hardly compress at all."""

COMPRESSION_OF_TEXT: Final = 1_000
"""The same for JSON, whose size `CONFIG_BYTES` bounds as well; deflate cannot exceed 1,032."""

UNSTORED_BYTES: Final = 4096
"""What a data set may have without anything stored for it."""

NUMBERS_BYTES: Final = 2048 * MIB
"""All weights together."""

HDF5_OBJECTS: Final = 200_000
HDF5_DEPTH: Final = 40
WEIGHTS_AXES: Final = 8
NAME_LENGTH: Final = 500
CLASS_NAMES: Final = 100_000

LAYERS: Final = 10_000
"""Calls of layers, nested models written out; NASNetLarge has 1,041."""

NUMBER: Final = 1 << 31
"""A whole number in a layer's description."""

AXIS: Final = 1 << 20
"""The length of an axis that windows slide along: a second of sound has 44,100."""

OUTPUT_NUMBERS: Final = 1 << 27
"""What one layer may put out for one picture: half a gibibyte."""

CHILD_SECONDS: Final = 15
"""How long a processor may work on a file, and as much again for every `CHILD_BYTES` of it; VGG16 takes 2 s."""

CHILD_PATIENCE: Final = 4
"""How many times as long as that a person may wait: a machine that has much else to do is no fault of the file."""

CHILD_BYTES: Final = 100 * MIB

ALL_NUMBERS: Final = 1 << 29
"""What all layers together may put out for one picture: two gibibytes. ResNet50 has 2^25."""

WINDOW_CELLS: Final = 1 << 23
"""A window times the axis that it slides along."""


def seconds_for(size: int) -> int:
    """How long reading a file of `size` bytes may take."""
    return CHILD_SECONDS * (1 + size // CHILD_BYTES)
