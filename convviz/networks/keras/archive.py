"""The zip archive of a .keras file: what is in it, checked before it is unpacked, in memory alone."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final, NamedTuple

from convviz.networks.keras.limits import (
    ARCHIVE_MEMBERS,
    COMPRESSION,
    COMPRESSION_OF_TEXT,
    CONFIG_BYTES,
    METADATA_BYTES,
    NUMBERS_BYTES,
)
from convviz.networks.keras.plain_words import plain_words
from convviz.networks.keras.refusals import ModelFileError

_CONFIG: Final = "config.json"
_METADATA: Final = "metadata.json"
_WEIGHTS: Final = "model.weights.h5"
_MODEL_NAMES: Final = (".keras", ".h5", ".hdf5")


class Archive(NamedTuple):
    """The three members that a .keras file is made of."""

    config: bytes
    metadata: bytes
    weights: bytes


def read_archive(data: bytes) -> Archive:
    """Unpacks the three members; others, such as assets, are not touched.

    Raises:
        ModelFileError: Truncated, damaged, no model, or made to do harm.
    """
    with _damage_told(), zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = _members(archive)
        return Archive(
            _unpacked(archive, members[_CONFIG], CONFIG_BYTES, COMPRESSION_OF_TEXT),
            _unpacked(archive, members[_METADATA], METADATA_BYTES, COMPRESSION_OF_TEXT)
            if _METADATA in members
            else b"{}",
            _unpacked(archive, members[_WEIGHTS], NUMBERS_BYTES, COMPRESSION),
        )


@contextmanager
def _damage_told() -> Generator[None]:
    """Says as a refusal what zipfile meets in an archive that does not add up."""
    try:
        yield
    except zipfile.BadZipFile as error:
        # The list of members is a zip's end: a file that begins as one and has no list was cut.
        if "not a zip file" in str(error):
            raise ModelFileError("model-truncated") from error
        raise ModelFileError("model-damaged", reason="its archive does not add up") from error
    except (EOFError, zlib.error, OSError, ValueError, OverflowError, NotImplementedError) as error:
        if isinstance(error, ModelFileError):
            raise
        raise ModelFileError("model-damaged", reason="its archive does not add up") from error


def with_weights(data: bytes, weights: bytes) -> bytes:
    """The archive with other weights; all other members keep their content, their order and their dates.

    Args:
        data: An archive that `read_archive` reads.
        weights: What takes the place of its model.weights.h5.

    Raises:
        ModelFileError: A member is damaged, packed in an uncommon way, or says to be larger than it can be.
    """
    made = io.BytesIO()
    with _damage_told(), zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(made, "w") as changed:
        changed.comment = archive.comment
        for info in archive.infolist():
            member = zipfile.ZipInfo(info.filename, info.date_time)
            member.compress_type = info.compress_type
            member.create_system = info.create_system
            member.external_attr = info.external_attr
            kept = (
                weights
                if info.filename == _WEIGHTS
                else _unpacked(archive, info, NUMBERS_BYTES, COMPRESSION_OF_TEXT)
            )
            changed.writestr(member, kept)
    return made.getvalue()


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    infos = archive.infolist()
    if len(infos) > ARCHIVE_MEMBERS:
        raise ModelFileError("model-archive-unsafe", reason=f"its archive has {len(infos)} members")
    members: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = info.filename
        # `orig_filename` is what the archive says; zipfile cuts it at a zero and turns the separators.
        if info.orig_filename != name or _leads_out(name):
            raise ModelFileError("model-archive-unsafe", reason="a path in its archive leads out of it")
        if name in members:
            raise ModelFileError("model-archive-unsafe", reason=f"its archive holds {name[:100]} twice")
        members[name] = info
    if _CONFIG not in members or _WEIGHTS not in members:
        raise _not_a_model(members)
    return members


def _leads_out(name: str) -> bool:
    return name.startswith(("/", "\\")) or ":" in name or ".." in name.replace("\\", "/").split("/")


def _unpacked(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limit: int, ratio: int) -> bytes:
    if info.flag_bits & 1:
        raise ModelFileError("model-archive-unsafe", reason="its archive is encrypted")
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ModelFileError("model-archive-unsafe", reason="its archive is packed in an uncommon way")
    if info.file_size > min(limit, ratio * max(info.compress_size, 1)):
        raise ModelFileError(
            "model-bomb", what=info.filename, received=info.file_size, stored=info.compress_size
        )
    # zipfile gives no more than the size that was just checked, and compares the checksum.
    return archive.read(info)


def _not_a_model(members: dict[str, zipfile.ZipInfo]) -> ModelFileError:
    names = members.keys()
    if any(name.endswith(("data.pkl", "constants.pkl")) for name in names):
        return ModelFileError("model-pytorch")
    if any(name.endswith("saved_model.pb") for name in names):
        return ModelFileError("model-savedmodel")
    if "[Content_Types].xml" in names:
        return ModelFileError("model-office")
    if names and all(name.endswith(".npy") for name in names):
        return ModelFileError("model-other-weights", kind="NumPy")
    inner = (name for name in names if name.lower().endswith(_MODEL_NAMES))
    packed = next((name for name in inner if not name.lower().endswith(_WEIGHTS)), None)
    if packed is not None:
        return ModelFileError("model-archive-packed", member=plain_words(packed.rpartition("/")[2]))
    return ModelFileError("model-archive-other")
