"""The experiment tray: what counts as right, the confusion matrix, and the rows of its table."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.pictures.ink import Stroke
from convviz.pictures.preparation import Preparation
from convviz.states.files.tray_file import read_tray, tray_bytes
from convviz.states.lab.state import Drawing, Photo
from convviz.states.network.state import Feed
from convviz.states.network.tray import (
    Accuracy,
    Answer,
    Label,
    Tray,
    TrayEntry,
    Verdict,
    accuracy,
    confusion,
    csv_rows,
    fooled,
    in_cell,
    is_right,
    labelled,
    with_entry,
    without,
)
from convviz.texts.network_tray import settings_text

FEED = Feed(Drawing((Stroke(((0.1, 0.2), (0.3, 0.4)), 0.08),)))


def verdict(number: int, probability: float = 0.9, name: str = "", classes: int = 10) -> Verdict:
    answers = (Answer(number, name, probability), Answer(number + 1, "", 1 - probability))
    return Verdict("key", "mnist", 0, classes, answers)


def kept(*pairs: tuple[int | None, int]) -> Tray:
    tray: Tray = ()
    for label, said in pairs:
        mark = None if label is None else Label(label)
        entry = TrayEntry(0, "2026-01-02T03:04:05+00:00", (FEED,), (28, 28, 1), verdict(said), mark)
        tray = with_entry(tray, entry)
    return tray


def test_numbers_go_on_and_none_is_used_twice_while_its_drawing_is_there():
    tray = kept((1, 1), (2, 2), (3, 3))
    assert [entry.number for entry in tray] == [1, 2, 3]
    shorter = without(tray, [2])
    assert [entry.number for entry in with_entry(shorter, tray[0])] == [1, 3, 4]
    assert with_entry((), tray[0], above=6)[0].number == 7


def test_what_has_no_label_counts_neither_as_right_nor_as_wrong():
    tray = kept((7, 7), (1, 7), (None, 3), (4, 4))
    assert accuracy(tray) == Accuracy(2, 3)
    assert accuracy(tray).share == pytest.approx(2 / 3)
    assert [entry.number for entry in fooled(tray)] == [2]
    assert accuracy(()).share is None


def test_a_label_that_is_given_later_counts():
    tray = labelled(kept((None, 3), (None, 3)), [2], Label(8))
    assert [is_right(entry) for entry in tray] == [None, False]


def test_the_matrix_has_the_true_class_by_row_and_what_was_said_by_column():
    found = confusion(kept((7, 7), (7, 1), (7, 1), (2, 7), (None, 5)))
    expected = np.zeros((10, 10), int)
    expected[7, 7], expected[7, 1], expected[2, 7] = 1, 2, 1
    np.testing.assert_array_equal(found.counts, expected)
    assert [label.number for label in found.classes] == list(range(10))


def test_of_many_classes_only_those_that_occur_are_in_the_matrix():
    entry = kept((900, 3))[0]
    many = (TrayEntry(1, entry.kept, entry.feeds, entry.shape, verdict(3, classes=1000), Label(900)),)
    found = confusion(many)
    assert [label.number for label in found.classes] == [3, 900]
    np.testing.assert_array_equal(found.counts, [[0, 0], [1, 0]])


def test_the_entries_of_a_cell_are_those_that_it_counts():
    tray = kept((7, 7), (7, 1), (7, 1), (2, 7))
    found = confusion(tray)
    for row, true in enumerate(found.classes):
        for column, said in enumerate(found.classes):
            assert sum(in_cell(entry, true, said) for entry in tray) == found.counts[row, column]


def test_classes_of_another_network_are_compared_by_name_where_both_have_one():
    entry = TrayEntry(1, "", (FEED,), (28, 28, 1), verdict(0, name="cat"), Label(0, "cat"))
    assert is_right(entry, verdict(5, name="Cat"))
    assert is_right(entry, verdict(0, name="dog")) is False
    assert is_right(entry, verdict(0)) is True


def test_a_replay_has_its_own_accuracy_over_what_it_was_asked():
    tray = kept((7, 7), (1, 7), (4, 4))
    assert accuracy(tray, {1: verdict(1), 2: verdict(1)}) == Accuracy(1, 2)
    assert confusion(tray, {1: verdict(1), 2: verdict(1)}).counts.sum() == 2


def test_rows_of_the_table_have_a_column_each_for_both_networks():
    rows = csv_rows(kept((7, 7), (1, 7), (None, 3)), {2: verdict(1, 0.625)})
    assert all(len(row) == len(rows[0]) for row in rows)
    right, again = rows[0].index("right"), rows[0].index("replay_right")
    assert [row[right] for row in rows[1:]] == ["yes", "no", ""]
    assert [row[again] for row in rows[1:]] == ["", "yes", ""]
    assert rows[2][rows[0].index("replay_probability")] == "0.625"
    assert rows[1][rows[0].index("top")] == "7:0.9 8:0.1"


def test_a_row_tells_how_the_drawing_was_fed():
    (entry,) = kept((7, 7))
    dark = replace(entry, feeds=(Feed(Drawing(), Preparation(values="-1-1"), dark_ink=True),))
    centred = replace(entry, number=2, feeds=(Feed(Drawing(), Preparation(centre=True), dark_ink=True),))
    head, *rows = csv_rows((dark, centred))
    told = [dict(zip(head, row, strict=True)) for row in rows]
    columns = ("input", "range", "fit", "centred", "inverted")
    assert [told[0][each] for each in columns] == ["drawing", "-1-1", "squash", "no", "yes"]
    assert [told[1][each] for each in columns] == ["drawing", "0-1", "squash", "yes", "no"]
    assert settings_text(dark) == f"Fed as {' × '.join(map(str, entry.shape))}, −1 … 1, inverted"
    assert settings_text(centred).endswith("0 … 1, centred as MNIST")


def test_the_file_gives_back_what_was_written():
    tray = kept((7, 7), (None, 3))
    assert read_tray(tray_bytes(tray)) == tray


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"\xff\xfe",
        b'{"convviz_tray": 2, "entries": []}',
        tray_bytes(kept((7, 7)) * 2),
        tray_bytes((TrayEntry(1, "", (Feed(Photo("../../secret")),), (1,), verdict(1)),)),
        tray_bytes((TrayEntry(1, "", (), (1,), verdict(1)),)),
        tray_bytes(kept((7, 7))).replace(b'"number":7', b'"number":-7'),
        tray_bytes(kept((7, 7))).replace(b"0.08", b"8.0"),
    ],
)
def test_an_unsound_file_is_refused(data: bytes):
    with pytest.raises(ConvvizError):
        read_tray(data)
