"""The kernel card: everything that can be done to a kernel as a whole, and a sentence where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from widget_parts import part

from convviz.layers.kernels import find_kernel
from convviz.painting.grids.cell_numbers import FEWEST_NUMBER_PX
from convviz.states.blobs import BlobStore
from convviz.states.files.kernel_file import read_kernel
from convviz.states.lab.kernel_changes import from_named, kernel_from, randomised, with_filter_added
from convviz.states.lab.layers import kernel_of
from convviz.states.lab.stage_defaults import OPERATIONS, new_stage
from convviz.states.lab.start import starting_lab
from convviz.states.lab.state import Convolution, Kernel
from convviz.texts import numbers
from convviz.texts.kernels import kernel_description
from convviz.ui.pages.lab.kernel import KernelCard
from convviz.ui.pages.lab.kernel_files import export_kernel, import_kernel, paste_kernel
from convviz.ui.pages.lab.kernel_tools import KernelTools
from convviz.ui.theme import Appearance
from convviz.ui.widgets.kernel_grid import KernelGrid
from convviz.ui.widgets.number_box import NumberBox
from convviz.workspace.lab import LabWorkspace

_RGB = np.random.default_rng(3).random((8, 9, 3)).astype(np.float32)


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[LabWorkspace]:
    blobs = BlobStore()
    made = LabWorkspace(starting_lab(blobs), blobs)
    made.select_stage(0)
    yield made
    made.deleteLater()


@pytest.fixture
def card(qtbot: QtBot, workspace: LabWorkspace, appearance: Appearance) -> KernelCard:
    made = KernelCard(workspace)
    qtbot.addWidget(made)
    made.resize(236, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def told(workspace: LabWorkspace) -> list[str]:
    sentences: list[str] = []
    workspace.notice.connect(sentences.append)
    return sentences


def kernel(workspace: LabWorkspace) -> Kernel:
    found = kernel_of(workspace.state.stages[workspace.state.cursor.stage])
    assert found is not None
    return found


def click(card: KernelCard, name: str) -> None:
    QTest.mouseClick(part(card, name), Qt.MouseButton.LeftButton)


def action(card: KernelCard, name: str) -> QAction:
    found = part(card, "kernelMenu").findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def words(card: KernelCard) -> str:
    return part(card, "kernelWords").accessibleName()


def enter(box: NumberBox, text: str) -> None:
    box.setFocus()
    box.setText(text)
    QTest.keyClick(box, Qt.Key.Key_Return)


def test_the_card_shows_the_weights_and_says_what_they_do(card: KernelCard) -> None:
    assert isinstance(part(card, "kernelGrid"), KernelGrid)
    assert part(card, "kernelSum").text() == "Σ = 0"
    assert words(card) == f"Sobel x. {kernel_description('sobel-x')}"


def test_an_edited_kernel_is_the_person_s_own(card: KernelCard, workspace: LabWorkspace) -> None:
    workspace.set_weight(0, 0, 0, 0, 1 / 3)
    minus = numbers.MINUS
    assert words(card) == (
        f"Own kernel. Weights set by hand. They add up to {minus}0.6667, "
        f"so flat areas come out {minus}0.6667 times as large."
    )
    assert part(card, "kernelSum").text() == f"Σ ≈ {numbers.MINUS}0.667"
    assert f"{numbers.MINUS}0.666666667" in part(card, "kernelSum").accessibleName()


@pytest.mark.parametrize(
    ("centre", "ending"), [(0.0, "only changes are left."), (1.0, "flat areas keep their value.")]
)
def test_the_sum_of_own_weights_tells_what_becomes_of_flat_areas(
    card: KernelCard, workspace: LabWorkspace, centre: float, ending: str
) -> None:
    workspace.set_weight(1, 1, 0, 0, centre)
    assert words(card).endswith(ending)


@pytest.mark.parametrize("operation", [name for name in OPERATIONS if kernel_of(new_stage(name)) is None])
def test_an_operation_without_weights_says_what_it_does_instead(
    card: KernelCard, workspace: LabWorkspace, operation: str
) -> None:
    workspace.set_stage(0, new_stage(operation))
    assert " has no weights: it " in words(card)
    for name in ("kernelGrid", "kernelRotate", "kernelScale", "kernelMore"):
        assert not part(card, name).isVisible()
    workspace.undo_stack.undo()
    assert part(card, "kernelGrid").isVisible()


def test_rotating_four_times_is_four_undo_steps_and_no_change(
    card: KernelCard, workspace: LabWorkspace
) -> None:
    before = kernel(workspace).stored()
    click(card, "kernelRotate")
    np.testing.assert_array_equal(
        kernel(workspace).stored()[:, :, 0, 0], [[1, 2, 1], [0, 0, 0], [-1, -2, -1]]
    )
    for _ in range(3):
        click(card, "kernelRotate")
    np.testing.assert_array_equal(kernel(workspace).stored(), before)
    assert workspace.undo_stack.count() == 4


def test_transposing_makes_sobel_y_of_sobel_x(card: KernelCard, workspace: LabWorkspace) -> None:
    click(card, "kernelTranspose")
    np.testing.assert_array_equal(kernel(workspace).stored()[:, :, 0, 0], find_kernel("sobel-y").rows)


def test_each_press_draws_other_weights_and_undo_brings_them_back(
    qtbot: QtBot, workspace: LabWorkspace, appearance: Appearance
) -> None:
    numbered = count(1)
    tools = KernelTools(workspace, seeds=lambda: next(numbered))
    qtbot.addWidget(tools)
    sobel = kernel(workspace)
    tools.random.click()
    first = kernel(workspace)
    assert first == randomised(sobel, 1)
    tools.random.click()
    assert kernel(workspace) == randomised(sobel, 2) != first
    workspace.undo_stack.undo()
    assert kernel(workspace) == first


def test_real_seeds_differ(card: KernelCard, workspace: LabWorkspace) -> None:
    click(card, "kernelRandom")
    first = kernel(workspace)
    click(card, "kernelRandom")
    assert kernel(workspace) != first


def test_weights_can_be_divided_by_their_sum_unless_it_is_zero(
    card: KernelCard, workspace: LabWorkspace
) -> None:
    assert not part(card, "kernelDivide").isEnabled()
    assert part(card, "kernelDivide").toolTip() == "The sum is 0: there is nothing to divide by."
    workspace.set_kernel(from_named(find_kernel("box-sum")))
    click(card, "kernelDivide")
    np.testing.assert_allclose(kernel(workspace).effective(), 1 / 9)
    assert part(card, "kernelSum").text() == "Σ = 9"


def test_scale_and_offset_are_typed_also_as_quotients(card: KernelCard, workspace: LabWorkspace) -> None:
    enter(card.tools.scale, "1/8")
    assert kernel(workspace).scale == 0.125
    assert kernel(workspace).name == "sobel-x"
    enter(card.tools.offset, "-2")
    assert kernel(workspace).bias == (-2.0,)
    assert card.tools.offset.text() == f"{numbers.MINUS}2"
    assert "added once to every sum" in card.tools.offset.toolTip()


def test_arrow_keys_and_the_wheel_move_a_number_as_one_undo_step(
    card: KernelCard, workspace: LabWorkspace, qtbot: QtBot
) -> None:
    scale = card.tools.scale
    scale.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp):
        QTest.keyClick(scale, key)
    assert kernel(workspace).scale == 2.1
    workspace.undo_stack.undo()
    assert kernel(workspace).scale == 1.0
    assert scale.value() == 1.0


def test_a_text_that_is_no_number_gives_way_to_the_number_before(
    card: KernelCard, workspace: LabWorkspace
) -> None:
    enter(card.tools.scale, "two")
    assert card.tools.scale.text() == "1"
    assert workspace.undo_stack.count() == 0


def test_numbers_are_written_and_read_in_the_language(card: KernelCard, workspace: LabWorkspace) -> None:
    numbers.use_locale(QLocale("pt_BR"))
    enter(card.tools.scale, "0,5")
    assert kernel(workspace).scale == 0.5
    assert card.tools.scale.text() == "0,5"


def test_a_number_is_shown_short_and_kept_exact(card: KernelCard, workspace: LabWorkspace) -> None:
    workspace.set_kernel(replace(kernel(workspace), scale=1 / 3))
    assert card.tools.scale.text() == "0.33333"
    enter(card.tools.scale, "0.33333")
    assert kernel(workspace).scale == 1 / 3


def test_filters_are_added_shown_and_removed(card: KernelCard, workspace: LabWorkspace) -> None:
    assert not part(card, "kernelFilter").isVisible()
    action(card, "kernelMenuAddFilter").trigger()
    assert kernel(workspace).shape == (3, 3, 1, 2)
    assert workspace.scene.kernel is not None
    assert workspace.scene.kernel.filter == 1
    assert card.slices.filter.value() == 2
    enter(card.tools.offset, "4")
    assert kernel(workspace).bias == (0.0, 4.0)
    card.slices.filter.setFocus()
    QTest.keyClick(card.slices.filter, Qt.Key.Key_Down)
    assert workspace.scene.kernel.filter == 0
    assert card.tools.offset.value() == 0
    click(card, "kernelRemoveFilter")
    assert kernel(workspace).bias == (4.0,)
    assert not part(card, "kernelFilter").isVisible()


def test_there_are_no_more_filters_than_the_lab_takes(card: KernelCard, workspace: LabWorkspace) -> None:
    workspace.set_kernel(kernel_from(np.ones((3, 3, 1, 15))))
    click(card, "kernelAddFilter")
    assert kernel(workspace).shape[3] == 16
    assert not part(card, "kernelAddFilter").isEnabled()
    assert part(card, "kernelAddFilter").accessibleName() == "The lab's convolutions have at most 16 filters."


def test_planes_share_a_slice_or_have_one_each(card: KernelCard, workspace: LabWorkspace) -> None:
    assert not part(card, "kernelPlane").isVisible()
    workspace.set_values(_RGB)
    plane = card.slices.plane
    assert plane.isVisible()
    assert plane.text() == "all alike"
    plane.chosen.emit("2")
    assert kernel(workspace).shape == (3, 3, 3, 1)
    assert plane.text() == "B"
    workspace.set_weight(0, 0, 2, 0, 9.0)
    assert part(card, "kernelSum").text() == "Σ = 8"
    plane.chosen.emit("0")
    assert part(card, "kernelSum").text() == "Σ = 0"
    plane.chosen.emit("2")
    plane.chosen.emit("alike")
    assert kernel(workspace).shape == (3, 3, 1, 1)
    assert kernel(workspace).weights[0] == 9.0


def test_planes_of_later_stages_are_numbered(card: KernelCard, workspace: LabWorkspace) -> None:
    workspace.set_kernel(kernel_from(np.ones((3, 3, 1, 3))))
    workspace.add_stage(new_stage("convolution"))
    card.slices.plane.chosen.emit("2")
    assert card.slices.plane.text() == "3"


def test_moving_the_cursor_over_the_pictures_costs_nothing_here(
    card: KernelCard, workspace: LabWorkspace
) -> None:
    refreshed: list[object] = []
    card.tools.refresh = lambda: refreshed.append(None)  # type: ignore[method-assign]
    workspace.hover_cell(0, 0, 2, 2)
    workspace.step(1)
    assert refreshed == []
    workspace.set_weight(0, 0, 0, 0, 2.0)
    assert len(refreshed) == 1


def test_a_kernel_goes_through_a_file(
    card: KernelCard, workspace: LabWorkspace, tmp_path: Path, told: list[str]
) -> None:
    enter(card.tools.scale, "0.5")
    expected = replace(kernel(workspace), name="")
    export_kernel(workspace, tmp_path / "own.json")
    workspace.set_kernel(from_named(find_kernel("emboss")))
    import_kernel(workspace, tmp_path / "own.json")
    assert kernel(workspace) == expected
    assert told == []


def test_a_file_that_is_no_kernel_is_refused_in_one_sentence(
    card: KernelCard, workspace: LabWorkspace, tmp_path: Path, told: list[str]
) -> None:
    (tmp_path / "wrong.json").write_text('{"weights": "none"}', "utf-8")
    import_kernel(workspace, tmp_path / "wrong.json")
    import_kernel(workspace, tmp_path / "missing.json")
    export_kernel(workspace, tmp_path / "no-such-folder" / "own.json")
    assert len(told) == 3
    assert kernel(workspace).name == "sobel-x"


@pytest.mark.parametrize(("name", "mode"), [("kernelImport", "AcceptOpen"), ("kernelExport", "AcceptSave")])
def test_files_are_chosen_in_a_dialog(
    card: KernelCard, workspace: LabWorkspace, tmp_path: Path, name: str, mode: str
) -> None:
    path = tmp_path / "given.json"
    path.write_text("[[1, 2], [3, 4]]", "utf-8")
    action(card, name).trigger()
    dialog = card.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode[mode]
    dialog.fileSelected.emit(str(path))
    dialog.close()
    if name == "kernelImport":
        assert kernel(workspace).weights == (1, 2, 3, 4)
    else:
        assert read_kernel(path.read_bytes()).name == "sobel-x"


def test_a_copied_kernel_can_be_pasted(card: KernelCard, workspace: LabWorkspace) -> None:
    action(card, "kernelCopy").trigger()
    workspace.set_kernel(from_named(find_kernel("emboss")))
    action(card, "kernelPaste").trigger()
    np.testing.assert_array_equal(kernel(workspace).stored()[:, :, 0, 0], find_kernel("sobel-x").rows)
    QGuiApplication.clipboard().clear()


def test_cells_of_a_spreadsheet_become_the_weights(
    card: KernelCard, workspace: LabWorkspace, told: list[str]
) -> None:
    paste_kernel(workspace, "1\t2\t3\n4\t5\t6\n")
    assert kernel(workspace).shape == (2, 3, 1, 1)
    assert kernel(workspace).weights == (1, 2, 3, 4, 5, 6)
    workspace.set_kernel(with_filter_added(kernel(workspace), 0))
    paste_kernel(workspace, "7\t8\n")
    np.testing.assert_array_equal(kernel(workspace).stored()[:, :, 0, 0], [[0, 7, 8], [0, 0, 0]])
    np.testing.assert_array_equal(kernel(workspace).stored()[:, :, 0, 1], [[1, 2, 3], [4, 5, 6]])
    paste_kernel(workspace, "\t".join("1" * 12))
    paste_kernel(workspace, "no numbers")
    assert len(told) == 2


def test_a_kernel_that_would_not_fit_when_turned_stays_and_says_why(
    card: KernelCard, workspace: LabWorkspace, told: list[str]
) -> None:
    workspace.set_values(np.ones((4, 9, 1), np.float32))
    workspace.set_kernel(kernel_from(np.ones((3, 6, 1, 1))))
    click(card, "kernelRotate")
    assert kernel(workspace).shape == (3, 6, 1, 1)
    assert told == ["A window of 5 rows does not fit into 4 rows without padding: the largest is 4."]


def test_the_menu_offers_what_can_be_done(card: KernelCard) -> None:
    click(card, "kernelMore")
    menu = part(card, "kernelMenu")
    assert menu.isVisible()
    assert [a.text() for a in menu.actions() if not a.isSeparator()] == [
        "Copy kernel",
        "Paste kernel",
        "Import…",
        "Export…",
        "Add a filter",
    ]
    menu.close()


class Loud(QTranslator):
    """A language in which every word is the English one in capitals."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, *_rest: object) -> str:
        return source.upper() if "{" not in source else source


def test_a_language_is_spoken_at_once(card: KernelCard, workspace: LabWorkspace) -> None:
    QApplication.installTranslator(Loud(QApplication.instance()))
    QApplication.processEvents()
    assert card.title_label.text() == "KERNEL"
    assert words(card).startswith("SOBEL X. LEFT MINUS")
    assert card.tools.rotate.accessibleName() == "ROTATE BY 90°"
    assert workspace.undo_stack.count() == 0


def test_the_card_is_as_high_whatever_the_description(card: KernelCard, workspace: LabWorkspace) -> None:
    heights = set()
    for name in ("identity", "emboss", "sobel-x", "gaussian-7"):
        workspace.set_kernel(from_named(find_kernel(name)))
        heights.add(card.sizeHint().height())
    assert len(heights) == 1
    assert heights.pop() <= 400


@pytest.mark.parametrize("name", ["gaussian-5", "gaussian-7"])
def test_the_weights_of_a_larger_kernel_can_still_be_read(
    card: KernelCard, workspace: LabWorkspace, name: str
) -> None:
    card.resize(card.width(), card.sizeHint().height())
    workspace.set_kernel(from_named(find_kernel(name)))
    QApplication.processEvents()
    place = card.grid.geometry_of_cells()
    assert place is not None
    assert place.cell >= FEWEST_NUMBER_PX


def test_every_control_has_a_name_of_its_own(card: KernelCard, workspace: LabWorkspace) -> None:
    workspace.set_values(_RGB)
    action(card, "kernelMenuAddFilter").trigger()
    controls = [
        widget
        for widget in card.findChildren(QWidget)
        if widget.isVisibleTo(card)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
    ]
    names = [control.objectName() for control in controls]
    assert len(names) >= 10
    assert len(set(names)) == len(names), names
    for control in controls:
        assert control.objectName(), control
        assert control.accessibleName(), control.objectName()
        assert control.mapTo(card, QPoint(control.width(), 0)).x() < card.width(), control.objectName()


def test_undo_of_a_size_change_brings_the_weights_back(card: KernelCard, workspace: LabWorkspace) -> None:
    before = kernel(workspace)
    stage = workspace.state.stages[0]
    assert isinstance(stage, Convolution)
    workspace.set_stage(0, replace(stage, kernel=kernel_from(np.ones((1, 1, 1, 1)))))
    workspace.undo_stack.undo()
    assert kernel(workspace) == before
    assert words(card).startswith("Sobel x.")
