"""The sentences with which a workspace file is refused."""

from __future__ import annotations

from convviz.layers.errors import ConvvizError


def damaged(reason: str) -> ConvvizError:
    """The file is not what a workspace file is; `reason` completes "…: "."""
    # What only gets the bytes knows no name; who reads the file puts it in.
    plain = f"This is no sound workspace file: {reason}."
    return ConvvizError("workspace-damaged", plain, name="", reason=reason)


def too_large(unpacked: int, limit: int) -> ConvvizError:
    """The file would unpack to more than is believable."""
    megabytes, most = -(-unpacked // 1_000_000), limit // 1_000_000
    return ConvvizError(
        "workspace-too-large",
        f"This workspace file would unpack to {megabytes} MB, more than a sound one of its size can; "
        f"the limit is {most} MB.",
        megabytes=megabytes,
        limit=most,
    )


def newer(received: int, readable: int) -> ConvvizError:
    """The file was written by a later version of convviz."""
    return ConvvizError(
        "workspace-newer",
        f"This workspace file has format {received}, and this convviz reads up to format {readable}; "
        "open it with a newer convviz.",
        received=received,
        readable=readable,
    )
