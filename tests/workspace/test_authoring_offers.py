"""What can be asked of what is shown: what is offered can be answered, and what it comes to is right."""

from __future__ import annotations

import numpy as np
import pytest
from lesson_subjects import lab_subject, network_subject

from convviz.lessons.asked import expected
from convviz.lessons.lesson import Shown
from convviz.lessons.quantities import records as asked
from convviz.lessons.questions import ChoiceQuestion, KernelQuestion
from convviz.lessons.scenes.given import Given
from convviz.lessons.scenes.lab_scene import ConvolutionScene, KernelScene, LabScene, PoolingScene
from convviz.lessons.scenes.network_scene import NetworkScene
from convviz.states.lessons.answers import ChoiceAnswer
from convviz.texts.lesson_offers import kind_text, offer_names
from convviz.workspace.authoring.describing import offer_line, quantity_text
from convviz.workspace.authoring.offers import KINDS, Spot, kinds, offers, question_of, spot_of_shown

GRID = ((1.0, 2.0, 0.0, 5.0), (0.0, 3.0, -1.0, 2.0), (4.0, 0.0, 2.0, 7.0))
LAB = LabScene(
    given=Given(grid=GRID),
    stages=(ConvolutionScene(KernelScene(weights=((1.0, -2.0),))), PoolingScene(size=(1, 3))),
)


def lab_offers(kind: str, spot: Spot) -> dict[str, object]:
    subject = lab_subject(LAB)
    return {quantity_text(each.quantity): each.result for each in offers(kind, spot, subject)}  # type: ignore[arg-type]


def test_what_is_offered_for_a_number_is_what_stands_there() -> None:
    found = lab_offers("number", Spot(1, (1, 2)))
    row = np.array(GRID[1])
    assert found["number in row 2, column 3"].value == row[2] - 2 * row[3]  # type: ignore[attr-defined]
    assert found["height of stage 1"].value == 3  # type: ignore[attr-defined]
    assert "size of stage 1" not in found
    assert "class that the network answers, from 0" not in found


def test_only_what_fits_the_kind_is_offered() -> None:
    assert set(lab_offers("shape", Spot(1))) == {
        "size of stage 1",
        "what a cell of stage 1 sees of the input",
    }
    assert "row 2 of stage 1" in lab_offers("row", Spot(1))
    assert "cell that row 1, column 1 was taken from" in lab_offers("cell", Spot(2))
    assert "cell that row 1, column 1 was taken from" not in lab_offers("cell", Spot(1))


@pytest.mark.parametrize("spot", [Spot(0, (2, 1)), Spot(1, (0, 0)), Spot(2, (2, 0)), Spot()])
def test_every_question_that_is_offered_in_the_lab_has_an_answer(spot: Spot) -> None:
    _check_all(spot, lab_subject(LAB))


@pytest.mark.parametrize("spot", [Spot("conv2d", (3, 4, 1)), Spot()])
def test_every_question_that_is_offered_of_a_network_has_an_answer(spot: Spot) -> None:
    subject = network_subject("zoo:lenet5", Given(sample="digit-7"))
    names = {node.id for node in subject.run.network.nodes}  # type: ignore[union-attr]
    at = next((name for name in names if "conv" in name), None) if spot.at else None
    _check_all(Spot(at, spot.cell), subject)


def _check_all(spot: Spot, subject: object) -> None:
    for kind in kinds(spot, subject):  # type: ignore[arg-type]
        for offer in offers(kind, spot, subject):  # type: ignore[arg-type]
            question = question_of(kind, offer.quantity, spot, subject)  # type: ignore[arg-type]
            assert question is not None, (kind, offer)
            assert offer_line(offer.quantity, offer.result)
            expected(question, subject)  # type: ignore[arg-type]


def test_the_first_option_of_a_choice_is_true() -> None:
    subject = lab_subject(LAB)
    question = question_of("choice", asked.Size(1), Spot(1), subject)
    assert isinstance(question, ChoiceQuestion)
    assert expected(question, subject) == ChoiceAnswer("0")


def test_a_kernel_is_asked_for_where_a_named_one_stands_and_among_others_of_its_size() -> None:
    named = lab_subject(LabScene())
    question = question_of("kernel", None, Spot(1), named)
    assert isinstance(question, KernelQuestion)
    assert len(question.options) == 4
    assert expected(question, named) == ChoiceAnswer("sobel-x")
    assert "kernel" not in kinds(Spot(1), lab_subject(LAB))


def test_the_place_is_the_cell_that_is_pinned_or_stepped() -> None:
    assert spot_of_shown(Shown(lab=LabScene(stage=1, cell=(2, 3)))) == Spot(1, (2, 3))
    assert spot_of_shown(Shown(lab=LabScene(grid=0, pinned=(1, 1)))) == Spot(0, (1, 1))
    network = NetworkScene(layer="conv", channel=2, cell=(4, 5))
    assert spot_of_shown(Shown(network=network)) == Spot("conv", (4, 5, 2))
    assert spot_of_shown(Shown(network=NetworkScene())) == Spot()


def test_every_kind_and_every_quantity_that_is_offered_has_words() -> None:
    assert all(kind_text(kind) for kind in ("", *KINDS))
    assert quantity_text(asked.Layers("Conv2D")) == "as the file has it (layers)"
    assert {"value", "parameters", "silent-share"} <= offer_names()
