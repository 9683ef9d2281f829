"""Answers that were given, so that no question is worked on twice: the newest, up to a bound of memory."""

from __future__ import annotations

import hashlib
from collections import OrderedDict

import numpy as np

from convviz.states.evidence.answers import Answer, Floats
from convviz.states.evidence.questions import Question

AnswerKey = tuple[str, Question, str]
"""The network's digest, what was asked, and the digest of the arrays that it was asked about."""

_MOST_BYTES = 1 << 28


def digest_of(arrays: tuple[Floats, ...]) -> str:
    """The same for the same arrays, in hexadecimal; "" for none."""
    if not arrays:
        return ""
    whole = hashlib.sha256()
    for array in arrays:
        whole.update(repr(array.shape).encode())
        whole.update(np.ascontiguousarray(array).data)
    return whole.hexdigest()


class AnswerCache:
    """Keeps whole answers by network, question and arrays."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most = most_bytes
        self._held = 0
        self._answers: OrderedDict[AnswerKey, Answer] = OrderedDict()

    def get(self, key: AnswerKey) -> Answer | None:
        """The answer, or None."""
        answer = self._answers.get(key)
        if answer is not None:
            self._answers.move_to_end(key)
        return answer

    def put(self, key: AnswerKey, answer: Answer) -> None:
        """Keeps an answer; the oldest go where there is no room."""
        self._held += _bytes(answer) - _bytes(self._answers.get(key))
        self._answers[key] = answer
        self._answers.move_to_end(key)
        while self._held > self._most and len(self._answers) > 1:
            _, old = self._answers.popitem(last=False)
            self._held -= _bytes(old)


def _bytes(answer: Answer | None) -> int:
    return 0 if answer is None else sum(array.nbytes for array in answer.arrays.values())
