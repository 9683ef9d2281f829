"""Says what a file is that is no picture, from its first bytes, so that the refusal can name it."""

from __future__ import annotations

import json

# English names of the kinds; the interface translates them by their id.
KINDS: dict[str, str] = {
    "archive": "a compressed archive",
    "audio": "a sound file",
    "camera-raw": "a camera's raw file; export it as JPEG or PNG",
    "dicom": "a DICOM file; export it as PNG or TIFF",
    "eps": "a PostScript drawing; export it as PNG",
    "fits": "a FITS file; export it as TIFF or .npy",
    "git-lfs-pointer": "a Git LFS pointer: the file itself was not downloaded (git lfs pull)",
    "hdf5": "an HDF5 file, perhaps a Keras model; open it as a model",
    "heic": "a HEIC photograph; export it as JPEG",
    "html": "a web page; save the picture itself",
    "jpeg-xl": "a JPEG XL picture; export it as PNG or JPEG",
    "json": "a JSON file",
    "keras-model": "a Keras model; open it as a model",
    "metafile": "a Windows metafile; export it as PNG",
    "notebook": "a notebook",
    "npy": "a NumPy array; open it as numbers",
    "npz": "an archive of NumPy arrays; open one of them as .npy",
    "office": "an office document",
    "pdf": "a PDF document; export a page as PNG",
    "pickle": "a Python pickle, which is never opened",
    "program": "a program",
    "sqlite": "a database",
    "svg": "an SVG drawing; export it as PNG",
    "text": "a text file",
    "unknown": "no picture that is known here",
    "video": "a video; export one frame as PNG",
    "workspace": "a saved workspace; open it with File, Open",
    "xml": "an XML file",
}

# How the pictures themselves begin: such a file is a damaged picture rather than another kind of file.
_PICTURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG", "PNG"),
    (0, b"\xff\xd8\xff", "JPEG"),
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"II*\0", "TIFF"),
    (0, b"MM\0*", "TIFF"),
    (8, b"WEBP", "WebP"),
    (4, b"ftypavif", "AVIF"),
    (4, b"jP  \r\n\x87\n", "JPEG 2000"),
    (0, b"\xff\x4f\xff\x51", "JPEG 2000"),
    (0, b"8BPS", "PSD"),
)

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"version https://git-lfs", "git-lfs-pointer"),
    (0, b"\x89HDF\r\n\x1a\n", "hdf5"),
    (0, b"\x93NUMPY", "npy"),
    (0, b"%PDF-", "pdf"),
    (0, b"%!PS", "eps"),
    (0, b"\xc5\xd0\xd3\xc6", "eps"),
    (0, b"\xd7\xcd\xc6\x9a", "metafile"),
    (40, b" EMF", "metafile"),
    (0, b"SIMPLE  =", "fits"),
    (128, b"DICM", "dicom"),
    (0, b"FUJIFILMCCD-RAW", "camera-raw"),
    (0, b"\xff\x0a", "jpeg-xl"),
    (0, b"\x00\x00\x00\x0cJXL ", "jpeg-xl"),
    (4, b"ftyphei", "heic"),
    (4, b"ftyphev", "heic"),
    (4, b"ftypmif1", "heic"),
    (4, b"ftypcrx", "camera-raw"),
    (4, b"ftyp", "video"),
    (4, b"moov", "video"),
    (0, b"\x1a\x45\xdf\xa3", "video"),
    (8, b"AVI ", "video"),
    (0, b"\x00\x00\x01\xba", "video"),
    (0, b"\x00\x00\x01\xb3", "video"),
    (0, b"FLV\x01", "video"),
    (0, b"OggS", "audio"),
    (8, b"WAVE", "audio"),
    (0, b"ID3", "audio"),
    (0, b"fLaC", "audio"),
    (0, b"SQLite format 3", "sqlite"),
    (0, b"\x7fELF", "program"),
    (0, b"MZ", "program"),
    (0, b"\xcf\xfa\xed\xfe", "program"),
    (0, b"\x1f\x8b", "archive"),
    (0, b"BZh", "archive"),
    (0, b"\xfd7zXZ\0", "archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "archive"),
    (0, b"Rar!\x1a\x07", "archive"),
    (0, b"\x28\xb5\x2f\xfd", "archive"),
    (257, b"ustar", "archive"),
    (0, b"\xd0\xcf\x11\xe0", "office"),
    (0, b"\x80\x02", "pickle"),
    (0, b"\x80\x03", "pickle"),
    (0, b"\x80\x04", "pickle"),
    (0, b"\x80\x05", "pickle"),
)

_TEXT_READ = 4096
_ZIP_READ = 65_536
_NOTEBOOK_LIMIT = 5_000_000
_CONTROL = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")


def picture_format(data: bytes) -> str | None:
    """The picture format that `data` begins as, or None."""
    return next((name for at, mark, name in _PICTURES if data.startswith(mark, at)), None)


def foreign_kind(data: bytes) -> str | None:
    """The kind of file (a key of `KINDS`) whose signature `data` bears; None for none, and for a picture's."""
    if data.startswith(b"BM") and (kind := text_kind(data)) != "unknown":  # BMP's mark is a common beginning
        return kind
    if picture_format(data) is not None:
        return None
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(data)
    return next((kind for at, mark, kind in _SIGNATURES if data.startswith(mark, at)), None)


def text_kind(data: bytes) -> str:
    """The kind of a file that bears no signature: one of the textual kinds, or `"unknown"`."""
    head = data[:_TEXT_READ]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "text"
    if head.translate(None, _CONTROL) != head or not _is_utf8(head):
        return "unknown"
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith((b"{", b"[")):
        return _json_kind(data)
    return _markup_kind(start) or "text"


def _markup_kind(start: bytes) -> str | None:
    if start.startswith((b"<!doctype html", b"<html")):
        return "html"
    if start.startswith((b"<svg", b"<?xml", b"<!--")) and b"<svg" in start:
        return "svg"
    return "xml" if start.startswith(b"<?xml") else None


def _is_utf8(head: bytes) -> bool:
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        # A character that is cut by the end of what was read is no fault of the text.
        return len(head) == _TEXT_READ and error.start > _TEXT_READ - 4
    return True


def _zip_kind(data: bytes) -> str:
    # The names stand before each member and again at the end; a hostile list of millions would take minutes.
    names = data[:_ZIP_READ] + data[-_ZIP_READ:]
    if b"config.json" in names and b".weights.h5" in names:
        return "keras-model"
    if b"state.json" in names:
        return "workspace"
    if b".npy" in names:
        return "npz"
    if b"[Content_Types].xml" in names or b"mimetypeapplication/" in names:
        return "office"
    return "archive"


def _json_kind(data: bytes) -> str:
    if len(data) > _NOTEBOOK_LIMIT:
        return "text"
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return "text"
    return "notebook" if isinstance(content, dict) and "nbformat" in content else "json"
