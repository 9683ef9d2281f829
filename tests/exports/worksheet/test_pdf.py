"""Worksheets are written as PDF files, with their answers where they are wanted."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convviz import open_network
from convviz.exports.worksheet.network import network_worksheet, table_task
from convviz.exports.worksheet.pdf import answers_path, write_worksheet
from convviz.layers import (
    Activation,
    Add,
    BatchNormalization,
    Cell,
    Conv2DTranspose,
    ConvvizError,
    DepthwiseConv2D,
    Flatten,
    GlobalAveragePooling2D,
    InputLayer,
    Layer,
    SeparableConv2D,
)
from convviz.networks import Network, Node, Trace
from convviz.networks.summary import summarise
from convviz.states.worksheet.options import SheetOptions
from convviz.states.worksheet.parts import Blank, GridTask, SumTask, TableTask, Worksheet
from convviz.texts.numbers import format_count

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def trace() -> Trace:
    network = open_network("mnist")
    picture = np.random.default_rng(1).random(network.input_shapes[0]).astype(np.float32)
    return network.run(picture)


def pages(path: Path) -> list[bytes]:
    return re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes())


def boxes(path: Path) -> set[tuple[int, int]]:
    found = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", path.read_bytes())
    return {(round(float(width)), round(float(height))) for width, height in found}


def test_answers_follow_stand_beside_or_are_left_out(trace: Trace, tmp_path: Path) -> None:
    worksheet = network_worksheet(trace, "conv2d_1")
    counts: dict[str, int] = {}
    for answers in ("none", "after", "separate"):
        path = tmp_path / f"{answers}.pdf"
        written = write_worksheet(path, worksheet, SheetOptions(answers=answers))
        counts[answers] = len(pages(path))
        assert written == ((path, answers_path(path)) if answers == "separate" else (path,))
    assert counts["after"] > counts["none"] == counts["separate"]
    assert len(pages(answers_path(tmp_path / "separate.pdf"))) == counts["after"] - counts["none"]


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_paper_is_the_one_that_is_chosen(paper: Any, size: tuple[int, int], tmp_path: Path) -> None:
    write_worksheet(tmp_path / "a.pdf", Worksheet("Sheet", (Blank(3),)), SheetOptions(paper=paper))
    assert boxes(tmp_path / "a.pdf") == {size}


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError):
        write_worksheet(tmp_path / "none" / "a.pdf", Worksheet("Sheet", (Blank(1),)))


def test_the_numbers_of_a_convolution_add_up_as_they_stand_on_the_sheet(trace: Trace) -> None:
    cell = Cell(5, 3, 4)
    worksheet = network_worksheet(trace, "conv2d_1", cell)
    task = next(part for part in worksheet.parts if isinstance(part, SumTask))
    sums = [float(text.replace("−", "-")) for text in task.sums]
    for patch, kernel, total in zip(task.patches, task.kernels, sums, strict=True):
        assert float(np.sum(patch.values * kernel.values)) == pytest.approx(total, abs=0.0051)
    steps = {words: float(number.replace("−", "-")) for words, number, _ in task.steps}
    before = trace.before_activation["conv2d_1"][cell.row, cell.column, cell.channel]
    assert steps["the whole sum"] == pytest.approx(before, abs=0.0051)
    others = sum(value for words, value in steps.items() if words == "bias" or words.startswith("what"))
    assert sum(sums) + others == pytest.approx(steps["the whole sum"], abs=1e-9)
    assert steps["after ReLU"] == pytest.approx(max(before, 0), abs=0.0051)


def test_the_next_pooling_layer_is_a_task(trace: Trace) -> None:
    worksheet = network_worksheet(trace, "conv2d_1", Cell(5, 3, 4))
    (task,) = (part for part in worksheet.parts if isinstance(part, GridTask))
    (plane,) = task.inputs
    top, left = plane.first or (0, 0)
    for row, column in np.ndindex(*task.output.values.shape):
        down, across = task.output.first or (0, 0)
        at = 2 * (row + down) - top, 2 * (column + across) - left
        window = plane.values[at[0] : at[0] + 2, at[1] : at[1] + 2]
        assert window.max() == task.output.values[row, column]


def test_a_dense_layer_is_a_table_of_its_strongest_terms(trace: Trace) -> None:
    worksheet = network_worksheet(trace, trace.network.outputs[0])
    task = next(part for part in worksheet.parts if isinstance(part, TableTask))
    numbers = [[text.replace("−", "-") for text in row] for row in task.rows]
    for _, value, weight, product in numbers[:6]:
        assert float(value) * float(weight) == pytest.approx(float(product), abs=0.0051)
    softmax = len(task.rows) - 1
    assert (softmax, 3) not in task.gaps, "nobody can work a softmax out from one unit"


@pytest.mark.parametrize("blanks", ["all", "half"])
def test_the_table_has_gaps_and_how_they_are_filled(trace: Trace, blanks: Any) -> None:
    network = trace.network
    task = table_task(network, "", SheetOptions(blanks=blanks))
    rows = summarise(network).rows
    assert [row[0] for row in task.rows] == [row.name for row in rows]
    assert [row[3] for row in task.rows] == [format_count(row.parameters) for row in rows]
    assert (0, 2) not in task.gaps
    learning = [at for at, row in enumerate(rows) if row.parameters]
    with_gap = [at for at, column in sorted(task.gaps) if column == 3]
    assert with_gap == learning if blanks == "all" else set(with_gap) < set(learning)
    assert len(task.ways) == len(learning)
    for way in task.ways:
        products, _, count = way.partition(": ")[2].replace(",", "").partition("=")
        assert eval(products.replace("·", "*")) == int(count)  # noqa: S307 - our own arithmetic


def test_the_table_of_a_long_network_is_cut_around_the_layer() -> None:
    names = [f"tanh_{number}" for number in range(60)]
    nodes = [Node("input", "InputLayer", InputLayer((3, 3, 1)))]
    for name in names:
        nodes.append(Node(name, "Activation", Activation("tanh"), (nodes[-1].id,)))
    network, middle = Network("long", nodes, names[-1:]), names[30]
    task = table_task(network, middle, SheetOptions())
    assert len(task.rows) <= 26
    assert middle in {row[0] for row in task.rows}


@pytest.mark.parametrize(
    "layer",
    [
        Add(),
        GlobalAveragePooling2D(),
        SeparableConv2D(np.ones((2, 2, 3, 2)), np.ones((1, 1, 6, 2))),
        Activation("tanh"),
        Flatten(),
    ],
    ids=lambda layer: type(layer).__name__,
)
def test_what_cannot_be_laid_out_as_windows_and_kernels_is_left_to_the_table(layer: Layer) -> None:
    nodes = [
        Node("input", "InputLayer", InputLayer((4, 5, 3))),
        Node("layer", type(layer).__name__, layer, ("input",) * (2 if isinstance(layer, Add) else 1)),
    ]
    network = Network("small", nodes, ["layer"])
    trace = network.run(np.random.default_rng(2).random((4, 5, 3)).astype(np.float32))
    worksheet = network_worksheet(trace, "layer")
    assert not any(isinstance(part, SumTask | GridTask) for part in worksheet.parts)
    assert sum(isinstance(part, TableTask) for part in worksheet.parts) == 1


def test_depthwise_and_normalising_layers_are_tasks() -> None:
    for layer in (
        DepthwiseConv2D(np.ones((2, 3, 3, 1))),
        BatchNormalization([2.0] * 3, [1.0] * 3, [0.5] * 3, [0.25] * 3),
        Conv2DTranspose(np.ones((2, 2, 1, 3)), strides=2),
    ):
        nodes = [
            Node("input", "InputLayer", InputLayer((4, 5, 3))),
            Node("layer", type(layer).__name__, layer, ("input",)),
        ]
        network = Network("small", nodes, ["layer"])
        trace = network.run(np.random.default_rng(2).random((4, 5, 3)).astype(np.float32))
        worksheet = network_worksheet(trace, "layer", Cell(0, 1, 2))
        assert len([part for part in worksheet.parts if isinstance(part, SumTask | TableTask)]) == 2
