"""The digest is the one that everyone else computes."""

from __future__ import annotations

import hashlib

import numpy as np

from convviz.states.digest import digest_of


def test_it_is_sha_256_of_all_parts_in_order():
    array = np.arange(12, dtype=np.float32).reshape(3, 4)
    expected = hashlib.sha256(b"(3, 4)" + array.tobytes()).hexdigest()
    assert digest_of((b"(3, 4)", array.data)) == expected
    assert digest_of(()) == hashlib.sha256().hexdigest()
