"""What is made ready for a network is kept, but not without end."""

from __future__ import annotations

from convviz import open_network
from convviz.learning.evidence.subject import Subject


def test_what_was_made_is_there_the_next_time_and_what_is_wanted_stays() -> None:
    subject, made = Subject(open_network("mnist")), list[int]()

    def once(key: int) -> int:
        def make() -> int:
            made.append(key)
            return key * 10

        return subject.once(key, make)

    for key in range(100):
        assert once(key) == key * 10
        assert once(0) == 0
    assert made == list(range(100))
    assert once(99) == 990
    assert made[100:] == []
    assert once(1) == 10
    assert made[100:] == [1]
