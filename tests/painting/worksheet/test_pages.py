"""Sheets keep within their paper, break where they may, and show no answer before the answers."""

from __future__ import annotations

import doctest

import numpy as np
import pytest
from pseudo_language import PseudoLanguage
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from convviz.exports.worksheet.lab import lab_worksheet
from convviz.painting.lettering import text_width
from convviz.painting.worksheet import words
from convviz.painting.worksheet.block import Block, flow
from convviz.painting.worksheet.grid import Cells, Drawn, readable_cells
from convviz.painting.worksheet.pages import MARGIN, Sheet, blocks_of, lay_out, paint_page
from convviz.painting.worksheet.words import paragraphs
from convviz.states.blobs import BlobStore
from convviz.states.lab.derive import Deriver
from convviz.states.lab.start import starting_lab
from convviz.states.worksheet.lesson import SheetStep, lesson_worksheet
from convviz.states.worksheet.parts import (
    Answer,
    Blank,
    GridTask,
    Heading,
    Part,
    Prose,
    SheetGrid,
    SumTask,
    TableTask,
    Worksheet,
)

pytestmark = pytest.mark.usefixtures("qapp")

A4 = (595.0, 842.0)


def nothing(painter: QPainter, x: float, y: float) -> None:
    del painter, x, y


def piece(height: float, *, before: float = 0.0, leads: bool = False) -> Block:
    return Block(height, nothing, before, leads=leads)


def drawn(sheet: Sheet, page: int, scale: int = 2) -> np.ndarray:
    """The darkness of a page, 0 to 255, shape (rows, columns)."""
    image = QImage(round(sheet.width * scale), round(sheet.height * scale), QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_page(painter, sheet, page)
    painter.end()
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return 255 - lines[:, : image.width()]


def a_grid_task(rows: int = 6, columns: int = 8, side: int = 3, planes: int = 1) -> GridTask:
    rng = np.random.default_rng(rows * columns)
    inputs = tuple(
        SheetGrid(
            f"Input {plane}",
            rng.normal(0, 99, (rows + side - 1, columns + side - 1)),
            framed=(0, 0, side, side),
        )
        for plane in range(planes)
    )
    kernels = tuple(SheetGrid(f"Kernel {plane}", rng.normal(0, 9, (side, side))) for plane in range(planes))
    return GridTask(
        "Slide the kernel over the input. " * 3,
        "stride 1",
        inputs,
        kernels,
        SheetGrid("Output", rng.normal(0, 999, (rows, columns)), first=(3, 4)),
        np.ones((rows, columns), np.bool_),
        (0, 0),
        "Write out the sum:",
        ("1 · 2 + 3 · 4 = 14",),
    )


def every_part() -> tuple[Part, ...]:
    grid = SheetGrid("Window", np.arange(9.0).reshape(3, 3), np.eye(3, dtype=np.bool_))
    return (
        Heading("A heading that is so long that it does not stand on one line of any sheet of paper at all"),
        Prose(
            "Some **Markdown** with a list:\n\n- one\n- two\n\n```\ncode\n```\n\n" + "Words and words. " * 60
        ),
        a_grid_task(),
        a_grid_task(10, 10, 3, 3),
        SumTask(
            "Do it.",
            (grid, grid),
            (grid, grid),
            ("1", "2"),
            (("others", "3", False), ("sum", "6", True)),
            ("1 + 2",),
        ),
        TableTask(
            "Work out what is missing.",
            ("Layer", "A very long head of a column", "Shape", "Parameters"),
            tuple(
                (f"a_layer_with_a_long_name_{row}", "SeparableConv2D", "112 × 112 × 64", "1,234,567")
                for row in range(30)
            ),
            frozenset({(0, 2), (3, 3)}),
            frozenset({3}),
            ("a = b",),
        ),
        Answer("What is a stride?", "The **step** of the window.", 3),
        Blank(4),
    )


def test_pieces_flow_on_and_leading_ones_go_with_what_follows() -> None:
    pages = flow([piece(50), piece(30, before=10), piece(10, leads=True), piece(40), piece(95)], 100, 100)
    assert [[placed.top for placed in page] for page in pages] == [[0.0, 60.0], [0.0, 10.0], [0.0]]


def test_a_piece_that_is_higher_than_a_page_has_one_of_its_own() -> None:
    assert [len(page) for page in flow([piece(10), piece(500), piece(10)], 100, 100)] == [1, 1, 1]


@pytest.mark.parametrize("answers", [False, True])
@pytest.mark.parametrize("size", [A4, (612.0, 792.0)])
def test_nothing_is_drawn_into_the_margins(answers: bool, size: tuple[float, float]) -> None:
    sheet = lay_out(Worksheet("A title " * 14, every_part()), *size, answers=answers)
    assert len(sheet.pages) > 1
    for page in range(len(sheet.pages)):
        ink = drawn(sheet, page)
        edge = round((MARGIN - 2) * 2)
        assert ink[:, :edge].max() < 40
        assert ink[:, -edge:].max() < 40
        assert ink[:edge].max() < 40
        assert ink[-edge:].max() < 40
        assert ink.max() > 200


def test_the_output_stands_below_where_it_does_not_fit_beside() -> None:
    beside = blocks_of(a_grid_task(4, 4), 500, answers=False)
    below = blocks_of(a_grid_task(10, 10, 7), 500, answers=False)
    assert len(below) > len(beside)
    assert all(block.height < 500 for block in below)


def test_no_result_is_on_the_sheet_before_the_answers() -> None:
    task = a_grid_task(4, 4)
    other = GridTask(
        task.instruction,
        task.settings,
        task.inputs,
        task.kernels,
        SheetGrid("Output", np.zeros((4, 4)), first=(3, 4)),
        task.blank,
        task.marked,
        task.marked_words,
        ("something else",),
    )
    sheets = [lay_out(Worksheet("Sheet", (each,)), *A4, answers=False) for each in (task, other)]
    # Only how wide the cells are could tell; the numbers are not there.
    assert len(sheets[0].pages) == len(sheets[1].pages) == 1
    shown = [lay_out(Worksheet("Sheet", (each,)), *A4, answers=True) for each in (task, other)]
    assert not np.array_equal(drawn(shown[0], 0), drawn(shown[1], 0))

    table = TableTask("Do.", ("A", "B"), (("x", "111"),), frozenset({(0, 1)}))
    hidden = TableTask("Do.", ("A", "B"), (("x", "222"),), frozenset({(0, 1)}))
    pages = [drawn(lay_out(Worksheet("S", (each,)), *A4, answers=False), 0) for each in (table, hidden)]
    np.testing.assert_array_equal(*pages)


def test_answers_hold_no_prose_and_no_blank_lines() -> None:
    worksheet = Worksheet("Sheet", (Prose("Read this."), Blank(3)))
    assert not worksheet.has_answers
    assert lay_out(worksheet, *A4, answers=True).pages == ((),)
    assert Worksheet("Sheet", (Answer("Why?", "So."),)).has_answers


def test_markdown_loads_no_pictures(tmp_path: object) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    path = f"{tmp_path}/black.png"
    assert image.save(path)
    text = f"![]({path}) ![](file://{path})"
    sheet = lay_out(Worksheet("", (Prose(text),), named=False), *A4, answers=False)
    dark = drawn(sheet, 0)[: round(A4[1] * 2) - 140]
    assert (dark > 200).sum() < 500


def test_code_stays_in_one_piece() -> None:
    assert paragraphs("a\n\n```\nb\n\nc\n```\n\nd") == ["a", "```\nb\n\nc\n```", "d"]


@pytest.mark.parametrize("answers", [False, True])
def test_longer_words_keep_to_the_paper_too(answers: bool, qapp: QCoreApplication) -> None:
    language = PseudoLanguage()
    qapp.installTranslator(language)
    try:
        blobs = BlobStore()
        lab = starting_lab(blobs)
        deriver = Deriver(blobs)
        worksheet = lab_worksheet(lab, deriver.run(lab), deriver.derive(lab))
        sheet = lay_out(worksheet, *A4, answers=answers)
        edge = round((MARGIN - 2) * 2)
        for page in range(len(sheet.pages)):
            ink = drawn(sheet, page)
            assert max(ink[:, :edge].max(), ink[:, -edge:].max(), ink[:edge].max(), ink[-edge:].max()) < 40
    finally:
        qapp.removeTranslator(language)


def test_titles_side_by_side_do_not_run_into_each_other() -> None:
    grid = SheetGrid("A title that is much wider than its grid", np.ones((2, 2)))
    cells = readable_cells(grid, Cells(20, 16))
    assert Drawn(grid, cells).width >= text_width(grid.title, 8)
    assert Drawn(SheetGrid("", grid.values), cells).width == 2 * cells.width


def a_picture(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def test_a_lesson_shows_its_own_pictures_no_wider_than_the_sheet() -> None:
    pictures = {"pictures/a.png": a_picture(900, 300)}
    step = SheetStep("One", "![a](pictures/a.png)", "Why?", ("this", "that"), "**this**", pictures=pictures)
    sheet = lay_out(lesson_worksheet("A lesson", (step,)), *A4, answers=False)
    ink = drawn(sheet, 0)
    dark = ink > 200
    assert dark.sum() > 0.9 * (2 * 511) * (2 * 511 / 3)
    edge = round((MARGIN - 2) * 2)
    assert not dark[:, :edge].any()
    assert not dark[:, -edge:].any()


def test_the_steps_of_a_lesson_are_asked_and_answered() -> None:
    steps = (
        SheetStep("One", "Read [this](term:stride)."),
        SheetStep("Two", "And that.", "Which one?", ("yes", "no"), "A) yes", 0, (a_grid_task(3, 3),)),
    )
    worksheet = lesson_worksheet("A lesson", steps, introduction="Begin.")

    kinds = [type(part).__name__ for part in worksheet.parts]
    assert kinds == ["Prose", "Heading", "Prose", "Heading", "Prose", "GridTask", "Answer"]
    assert worksheet.has_answers
    asked = worksheet.parts[-1]
    assert isinstance(asked, Answer)
    assert asked.prompt == "Which one?\n\nA) yes\n\nB) no"
    assert len(lay_out(worksheet, *A4, answers=False).pages) == 1


def test_the_examples_in_the_code_hold() -> None:
    assert doctest.testmod(words).failed == 0
    assert doctest.testmod(words).attempted > 1


def test_headings_of_what_asks_nothing_do_not_stand_among_the_answers() -> None:
    with_more = Worksheet(
        "Sheet",
        (Heading("Read"), Prose("This."), Heading("Do"), Answer("Why?", "So.", 1), Heading("End"), Blank(2)),
    )
    alone = Worksheet("Sheet", (Heading("Do"), Answer("Why?", "So.", 1)))
    pages = [drawn(lay_out(each, *A4, answers=True), 0) for each in (with_more, alone)]
    np.testing.assert_array_equal(*pages)


def test_lines_to_write_on_stay_together() -> None:
    blocks = blocks_of(Answer("Why?", "So.", 4), 500, answers=False)
    assert [block.leads for block in blocks] == [True, True, True, True, False]


def test_a_question_stands_on_the_page_of_the_grid_that_it_is_answered_from() -> None:
    filling = [Prose("Words. " * 90)] * 6
    for lines in range(12):
        parts = (*filling, Blank(lines), a_grid_task(8, 8), Answer("Which one?", "That.", 2))
        sheet = lay_out(Worksheet("Sheet", parts), *A4, answers=False)
        per_page = [[placed.block for placed in page] for page in sheet.pages]
        last_grid = max(at for at, page in enumerate(per_page) if any(block.height > 150 for block in page))
        assert last_grid == len(per_page) - 1
