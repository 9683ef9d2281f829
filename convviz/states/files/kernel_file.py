"""Kernels as JSON files: reading what a stranger wrote, and writing."""

from __future__ import annotations

import json
import re

import msgspec
import numpy as np
from numpy.typing import NDArray

from convviz.layers.errors import ConvvizError
from convviz.states.files.kernel_grid import weights_of
from convviz.states.files.kernel_json import is_list, is_object, number, shown
from convviz.states.files.kernel_record import KernelFile

MAX_BYTES = 1_000_000
MAX_NAME = 100
_ENTRIES = ("name", "weights", "scale", "divide_by_sum", "bias", "offset")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_kernel(untrusted: bytes | str) -> KernelFile:
    """The kernel in the text or bytes of a JSON file.

    Either nested lists alone, or an object with `weights` and any of `name`, `scale`, `divide_by_sum` and
    `bias` (or `offset`, another word for it). Lists nest as rows, columns, channels, filters; the last two
    may be left out.

    Raises:
        ConvvizError: It is no kernel; the sentence says what was found and what would be right.
    """
    document = _parsed(untrusted)
    if is_list(document):
        document = {"weights": document}
    if not is_object(document):
        raise ConvvizError(
            "kernel-file-kind",
            "A kernel file holds rows of numbers, or an object with “weights”; "
            f"this one holds {shown(document)}.",
            received=shown(document),
        )
    _check_entries(document)
    weights = weights_of(document["weights"])
    return KernelFile(
        name=_name(document.get("name", "")),
        weights=weights,
        scale=number(document.get("scale", 1), "scale"),
        divide_by_sum=_switch(document.get("divide_by_sum", False)),
        bias=_bias(document, weights.shape[3]),
    )


def write_kernel(kernel: KernelFile) -> bytes:
    """The file for `kernel`: JSON for people, one kernel row a line, numbers as short as they can be.

    Raises:
        ConvvizError: The file would be larger than `read_kernel` takes.
    """
    rows, columns, channels, filters = kernel.weights.shape
    weights = kernel.weights
    if filters == 1:
        weights = weights.reshape((rows, columns) if channels == 1 else (rows, columns, channels))
    bias = np.array(kernel.bias[0] if filters == 1 else kernel.bias)
    entries = (
        f'"name": {json.dumps(kernel.name, ensure_ascii=False)}',
        '"weights": [\n' + ",\n".join(f"    {_written(row)}" for row in weights) + "\n  ]",
        f'"scale": {_written(np.array(kernel.scale))}',
        f'"divide_by_sum": {json.dumps(kernel.divide_by_sum)}',
        f'"bias": {_written(bias)}',
    )
    data = ("{\n  " + ",\n  ".join(entries) + "\n}\n").encode()
    _check_size(len(data))
    return data


def _written(values: NDArray[np.float64]) -> str:
    """Numbers as JSON, whole ones without a decimal point."""
    if values.ndim:
        return f"[{', '.join(_written(value) for value in values)}]"
    value = float(values)
    whole = value.is_integer() and abs(value) < 1e15
    return json.dumps(int(value) if whole else value, allow_nan=False)


def _parsed(untrusted: bytes | str) -> object:
    data = untrusted.encode(errors="replace") if isinstance(untrusted, str) else untrusted
    _check_size(len(data))
    data = data.removeprefix(_BYTE_ORDER_MARK)
    try:
        return msgspec.json.decode(data)
    except RecursionError:
        raise ConvvizError(
            "kernel-file-depth",
            "The lists of a kernel nest two to four deep (rows, columns, channels, filters); "
            "“weights” is [[[[[[…]]]]]].",
            received="[[[[[[…]]]]]]",
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        line = _line_of(error, data)
        raise ConvvizError(
            "kernel-file-json",
            f"A kernel file is written in JSON; line {line} of this one cannot be read as JSON.",
            line=line,
        ) from None


def _line_of(error: Exception, data: bytes) -> int:
    """The line that `error` is about, counted from 1; the last one where it does not say."""
    if isinstance(error, UnicodeDecodeError):
        return data[: error.start].count(b"\n") + 1
    position = re.search(r"\(byte (\d+)\)$", str(error))
    before = data[: int(position[1])] if position else data.rstrip()
    return before.count(b"\n") + 1


def _check_size(received: int) -> None:
    if received > MAX_BYTES:
        raise ConvvizError(
            "kernel-file-large",
            f"A kernel file has at most {MAX_BYTES:,} bytes; this one has {received:,}.",
            limit=MAX_BYTES,
            received=received,
        )


def _check_entries(document: dict[str, object]) -> None:
    for entry in document:
        if entry not in _ENTRIES:
            allowed = ", ".join(_ENTRIES)
            raise ConvvizError(
                "kernel-file-entry",
                f"A kernel file has no entry {shown(entry)}; its entries are {allowed}.",
                received=shown(entry),
                allowed=allowed,
            )
    if "weights" not in document:
        raise ConvvizError("kernel-file-no-weights", "This kernel file has no “weights”: rows of numbers.")
    if "bias" in document and "offset" in document:
        raise ConvvizError(
            "kernel-file-bias-twice",
            "“bias” and “offset” mean the same in a kernel file; write only one of them.",
        )


def _name(untrusted: object) -> str:
    if not isinstance(untrusted, str) or len(untrusted) > MAX_NAME:
        raise ConvvizError(
            "kernel-file-name",
            f"“name” is {shown(untrusted)} in this kernel file; "
            f"it has to be text of at most {MAX_NAME} characters.",
            received=shown(untrusted),
            limit=MAX_NAME,
        )
    return "".join(character for character in untrusted if character.isprintable()).strip()


def _switch(untrusted: object) -> bool:
    if not isinstance(untrusted, bool):
        raise ConvvizError(
            "kernel-file-switch",
            f"“divide_by_sum” is {shown(untrusted)} in this kernel file; it has to be true or false.",
            received=shown(untrusted),
        )
    return untrusted


def _bias(document: dict[str, object], filters: int) -> tuple[float, ...]:
    """One number a filter: a single one in the file serves all filters."""
    entry = "offset" if "offset" in document else "bias"
    untrusted = document.get(entry, 0)
    if not is_list(untrusted):
        return (number(untrusted, entry),) * filters
    if len(untrusted) != filters:
        raise ConvvizError(
            "kernel-file-bias",
            f"“{entry}” holds {len(untrusted)} numbers in this kernel file; "
            f"it has to be one number, or one for each filter ({filters}).",
            entry=entry,
            received=len(untrusted),
            filters=filters,
        )
    return tuple(number(value, entry) for value in untrusted)
