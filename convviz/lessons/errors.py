"""The sentences with which a lesson's files are refused."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError


def damaged(reason: str, name: str = "") -> ConvvizError:
    """The file is not what a lesson is; `reason` completes "…: ". What only gets the bytes knows no name."""
    sentence = f"{name} is no sound lesson: {reason}." if name else f"This is no sound lesson: {reason}."
    return ConvvizError("lesson-damaged", sentence, name=name, reason=reason)


def too_large(unpacked: int, limit: int) -> ConvvizError:
    """The files are larger than lessons are."""
    megabytes, most = -(-unpacked // 1_000_000), limit // 1_000_000
    return ConvvizError(
        "lesson-too-large",
        f"This lesson would take {megabytes} MB unpacked, more than a sound one of its size can; "
        f"the limit is {most} MB.",
        megabytes=megabytes,
        limit=most,
    )


def newer(received: int, readable: int) -> ConvvizError:
    """The lesson was written by a later version of convviz."""
    return ConvvizError(
        "lesson-newer",
        f"This lesson has format {received}, and this convviz reads up to format {readable}; "
        "open it with a newer convviz.",
        received=received,
        readable=readable,
    )


def misread(file: str, reason: str) -> ConvvizError:
    """One of its texts is not as it has to be; `reason` is one clause in English."""
    return ConvvizError("lesson-text", f"{file} of this lesson: {reason}.", file=file, reason=reason)


def no_class(received: int, count: int) -> ConvvizError:
    """A step or a question names a class that the network does not have."""
    sentence = f"The network has the classes 0 to {count - 1}; received {received}."
    return ConvvizError("lesson-no-class", sentence, last=count - 1, received=received)
