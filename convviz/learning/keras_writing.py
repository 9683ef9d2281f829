"""Writes a network as a .keras file: small, and the same bytes for the same weights."""

from __future__ import annotations

import io
import json
import re
import tempfile
import zipfile
from pathlib import Path

from convviz.exports.atomic import write_whole
from convviz.learning.keras_session import KerasModel

# The earliest time that a zip can hold. With the time of writing no two files would be the same.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_METADATA, _WHEN = "metadata.json", "date_saved"
_CONFIG = "config.json"
# Keras numbers objects that may be shared by where they lie in memory.
_OBJECT_ID = re.compile(rb'"shared_object_id": (\d+)')


def keras_bytes(model: KerasModel) -> bytes:
    """The `.keras` file of `model`, without optimizer and without the time of writing."""
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "model.keras"
        model.save(written)
        packed = io.BytesIO()
        with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
            for name in sorted(source.namelist()):
                content = _repeatable(name, source.read(name))
                target.writestr(zipfile.ZipInfo(name, _NO_TIME), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def write_keras(model: KerasModel, path: Path) -> bytes:
    """Writes `model` whole or not at all, and gives the bytes.

    Raises:
        ConvvizError: The file cannot be written.
    """
    content = keras_bytes(model)
    write_whole(path, content)
    return content


def _repeatable(name: str, content: bytes) -> bytes:
    """A part of the file without what differs from one writing to the next."""
    if name == _METADATA:
        facts = {key: value for key, value in json.loads(content).items() if key != _WHEN}
        return json.dumps(facts).encode()
    if name == _CONFIG:
        seen = list(dict.fromkeys(_OBJECT_ID.findall(content)))
        return _OBJECT_ID.sub(lambda found: b'"shared_object_id": %d' % (seen.index(found[1]) + 1), content)
    return content
