"""The list of named kernels: found by typing, chosen with mouse and keys, given to the right stage."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from convviz.layers.kernels import families, find_kernel, kernels, kernels_of
from convviz.painting.kernel_icon import kernel_icon
from convviz.painting.theme import theme
from convviz.states.blobs import BlobStore
from convviz.states.lab.kernel_changes import with_filter_added
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.stage_defaults import new_stage
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import Activate, Fit, Kernel
from convviz.texts.kernels import family_name, kernel_name
from convviz.ui.pages.lab.kernels import KernelsCard
from convviz.ui.theme import Appearance
from convviz.ui.widgets.kernel_list_model import KERNEL_ID, KernelListModel
from convviz.workspace.lab import LabWorkspace


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[LabWorkspace]:
    blobs = BlobStore()
    made = LabWorkspace(starting_lab(blobs), blobs)
    made.select_stage(0)
    yield made
    made.deleteLater()


@pytest.fixture
def card(qtbot: QtBot, workspace: LabWorkspace, appearance: Appearance) -> KernelsCard:
    made = KernelsCard(workspace)
    qtbot.addWidget(made)
    made.resize(236, 420)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def kernel(workspace: LabWorkspace, index: int = 0) -> Kernel:
    found = kernel_of(workspace.state.stages[index])
    assert found is not None
    return found


def shown(card: KernelsCard) -> list[str]:
    """Names in the list; headings in brackets."""
    model = card.list.kernels
    rows = [model.index(row) for row in range(model.rowCount())]
    return [str(row.data()) if row.data(KERNEL_ID) else f"[{row.data()}]" for row in rows]


def click(card: KernelsCard, kernel_id: str) -> None:
    index = card.list.kernels.index_of(kernel_id)
    card.list.scrollTo(index)
    place = card.list.visualRect(index).center()
    QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_all_kernels_stand_in_their_families(card: KernelsCard) -> None:
    expected: list[str] = []
    for family in families():
        expected.append(f"[{family_name(family)}]")
        expected += [kernel_name(each.id) for each in kernels() if each.family == family]
    assert shown(card) == expected


def test_the_kernel_in_use_is_marked(card: KernelsCard, workspace: LabWorkspace) -> None:
    assert card.list.currentIndex().data(KERNEL_ID) == "sobel-x"
    workspace.set_weight(0, 0, 0, 0, 5.0)
    assert not card.list.currentIndex().isValid()
    assert card.list.selectedIndexes() == []
    workspace.undo_stack.undo()
    assert card.list.selectedIndexes()[0].data(KERNEL_ID) == "sobel-x"


def test_a_click_gives_the_kernel_to_the_stage(card: KernelsCard, workspace: LabWorkspace) -> None:
    click(card, "gaussian-3")
    assert kernel(workspace).name == "gaussian-3"
    assert kernel(workspace).divide_by_sum
    np.testing.assert_allclose(kernel(workspace).effective()[:, :, 0, 0], find_kernel("gaussian-3").weights())


def test_arrow_keys_give_one_kernel_after_the_other_as_one_undo_step(
    card: KernelsCard, workspace: LabWorkspace
) -> None:
    card.list.setFocus()
    for expected in ("sobel-y", "sobel-main-diagonal"):
        QTest.keyClick(card.list, Qt.Key.Key_Down)
        assert kernel(workspace).name == expected
    workspace.undo_stack.undo()
    assert kernel(workspace).name == "sobel-x"


def test_arrow_keys_pass_over_headings(card: KernelsCard, workspace: LabWorkspace) -> None:
    click(card, "edge-detect")
    card.list.setFocus()
    QTest.keyClick(card.list, Qt.Key.Key_Up)
    assert kernel(workspace).name == "edge-enhance"


def test_reaching_the_list_with_tab_chooses_nothing(card: KernelsCard, workspace: LabWorkspace) -> None:
    workspace.set_weight(0, 0, 0, 0, 5.0)
    card.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert kernel(workspace).name == ""
    assert workspace.undo_stack.count() == 1
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    assert kernel(workspace).name == "identity"


def test_a_first_click_counts_when_no_kernel_is_marked(card: KernelsCard, workspace: LabWorkspace) -> None:
    workspace.set_weight(0, 0, 0, 0, 5.0)
    card.search.setFocus()
    click(card, "identity")
    assert kernel(workspace).name == "identity"


def test_the_search_finds_names_ids_and_families_without_capitals_or_accents(card: KernelsCard) -> None:
    card.search.setText("SOBEL-X")
    assert shown(card) == ["[Edges: gradient]", "Sobel x"]
    card.search.setText(" lines ")
    assert shown(card)[0] == "[Lines]"
    assert len(shown(card)) == 5
    card.search.setText("nothing like it")
    assert shown(card) == []


def test_accents_do_not_matter(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "convviz.ui.widgets.kernel_list_model.kernel_words",
        lambda family: {kernel.id: (f"Énfasis {kernel.id}", "") for kernel in kernels_of(family)},
    )
    model = KernelListModel()
    model.set_search("enfasis identity")
    assert model.rowCount() == 2


def test_letters_typed_in_the_list_go_to_the_search(card: KernelsCard) -> None:
    card.list.setFocus()
    QTest.keyClicks(card.list, "l")
    assert card.search.hasFocus()
    QTest.keyClicks(card.search, "apl")
    assert card.search.text() == "lapl"
    assert "Sobel x" not in shown(card)


def test_down_and_enter_lead_from_the_search_to_the_first_kernel_found(
    card: KernelsCard, workspace: LabWorkspace
) -> None:
    for key, expected in ((Qt.Key.Key_Down, "prewitt-x"), (Qt.Key.Key_Return, "scharr-x")):
        card.search.setFocus()
        card.search.setText(expected[:7])
        QTest.keyClick(card.search, key)
        assert kernel(workspace).name == expected
        assert card.list.hasFocus()


def test_up_on_the_first_kernel_leads_back_to_the_search_and_escape_empties_it(card: KernelsCard) -> None:
    card.search.setText("scharr")
    QTest.keyClick(card.search, Qt.Key.Key_Down)
    QTest.keyClick(card.list, Qt.Key.Key_Up)
    assert card.search.hasFocus()
    QTest.keyClick(card.search, Qt.Key.Key_Escape)
    assert card.search.text() == ""


def test_from_a_stage_without_kernel_the_convolution_before_it_takes_it(
    card: KernelsCard, workspace: LabWorkspace
) -> None:
    workspace.add_stage(new_stage("depthwise"))
    workspace.select_stage(2)
    assert card.list.selectedIndexes() == []
    assert not card.list.currentIndex().isValid()
    click(card, "emboss")
    assert workspace.state.cursor.stage == 0
    assert card.list.currentIndex().data(KERNEL_ID) == "emboss"
    assert kernel(workspace, 0).name == "emboss"
    assert kernel(workspace, 3).name == "sobel-x"


def test_without_any_convolution_choosing_says_so(card: KernelsCard, workspace: LabWorkspace) -> None:
    told: list[str] = []
    workspace.notice.connect(told.append)
    workspace.set_stage(0, Activate("tanh"))
    click(card, "box-blur")
    assert told == ["No stage has a kernel: add a convolution first."]
    assert workspace.undo_stack.count() == 1
    assert card.list.selectedIndexes() == []


def test_a_kernel_that_does_not_fit_is_greyed_and_says_why(
    card: KernelsCard, workspace: LabWorkspace
) -> None:
    index = card.list.kernels.index_of("disk-7")
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled
    assert (
        index.data(Qt.ItemDataRole.ToolTipRole)
        == "A window of 7 rows does not fit into 6 rows without padding: the largest is 6."
    )
    click(card, "disk-7")
    assert kernel(workspace).name == "sobel-x"
    workspace.set_stage(0, replace(workspace.state.stages[0], padding="same"))
    click(card, "disk-7")
    assert kernel(workspace).name == "disk-7"


def test_an_offset_follows_what_white_is_in_the_input(card: KernelsCard, workspace: LabWorkspace) -> None:
    click(card, "negative")
    assert kernel(workspace).bias == (1.0,)
    workspace.set_values(np.full((6, 6, 1), 200, np.float32))
    click(card, "relief-on-grey")
    assert kernel(workspace).bias == (128.0,)
    workspace.clear_ink()
    workspace.set_fit(Fit(28, 28, full_scale=1))
    click(card, "negative")
    assert kernel(workspace).bias == (1.0,)


def test_among_several_filters_only_the_shown_one_takes_the_kernel(
    card: KernelsCard, workspace: LabWorkspace
) -> None:
    workspace.set_kernel(with_filter_added(kernel(workspace), 0))
    workspace.show_kernel_of(1, 0)
    click(card, "sharpen")
    weights = kernel(workspace).stored()
    np.testing.assert_array_equal(weights[:, :, 0, 0], find_kernel("sobel-x").rows)
    np.testing.assert_array_equal(weights[:, :, 0, 1], find_kernel("sharpen").rows)


def test_headings_cannot_be_chosen(card: KernelsCard, workspace: LabWorkspace) -> None:
    card.list.scrollToTop()
    QTest.mouseClick(card.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    assert kernel(workspace).name == "sobel-x"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_an_icon_shows_the_weights_in_the_theme_s_signed_colours(qapp: QApplication, name: str) -> None:
    colours = theme("light" if name == "light" else "dark")
    picture = kernel_icon("sobel-x", colours, 28).toImage()
    row = 14
    left, middle, right = (picture.pixelColor(column, row).name() for column in (5, 14, 23))
    assert (left, middle, right) == (colours.positive.name(), colours.zero.name(), colours.negative.name())


@pytest.mark.parametrize("each", kernels(), ids=lambda each: each.id)
def test_every_kernel_has_an_icon_sharp_on_any_screen(qapp: QApplication, each: object) -> None:
    for ratio in (1.0, 1.5, 2.0):
        icon = kernel_icon(getattr(each, "id", ""), theme("light"), 28, ratio)
        assert icon.width() == round(28 * ratio)
        assert icon.deviceIndependentSize().width() == 28


def test_the_list_is_painted_in_both_themes(card: KernelsCard) -> None:
    pictures = []
    for name in ("light", "dark"):
        card.list.set_theme(theme("light" if name == "light" else "dark"))
        pictures.append(card.list.viewport().grab().toImage())
    assert pictures[0] != pictures[1]


def test_the_model_has_rows_and_no_children(qapp: QApplication) -> None:
    model = KernelListModel()
    assert model.rowCount() == len(kernels()) + len(families())
    assert model.rowCount(model.index(0)) == 0
    assert model.index_of("") == QModelIndex()
