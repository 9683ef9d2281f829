"""How many pictures a step usually takes, where there are few of them."""

from __future__ import annotations

# Fewer make every step a matter of chance.
_LEAST = 4
# So many steps an epoch has at least, about: with one or two a network hardly learns in ten epochs.
_STEPS = 10


def usual_batch(batch: int, pictures: int) -> int:
    """A batch that leaves an epoch about ten steps or more.

    >>> usual_batch(64, 54000), usual_batch(64, 200), usual_batch(64, 24), usual_batch(2, 24)
    (64, 16, 4, 2)

    Args:
        batch: What does well where there are pictures enough.
        pictures: How many there are to learn from; 0 where that is not known.

    Returns:
        `batch`, or a smaller power of two: at most a tenth of the pictures, but at least 4.
    """
    if not pictures:
        return batch
    tenth = pictures // _STEPS
    return min(batch, max(_LEAST, 1 << max(tenth.bit_length() - 1, 0)))
