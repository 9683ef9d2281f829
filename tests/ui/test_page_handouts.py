"""What every page hands out: pictures as on screen, films, numbers, and the menu that offers them."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from evidence_parts import FAKE
from made_runs import make_run
from PIL import Image
from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from convviz.app import create_window
from convviz.exports.recorded import play
from convviz.layers import as_maps
from convviz.learning.run_folder import RunFolder
from convviz.painting.theme import theme
from convviz.texts.languages import find_language, install
from convviz.ui.export_options import AnimationOptions, PictureOptions
from convviz.ui.main_window import MainWindow
from convviz.ui.page import Page
from convviz.ui.pages.evidence.making import make_evidence_page
from convviz.ui.pages.evidence.page import EvidencePage
from convviz.ui.pages.exporting.animation_export_dialog import AnimationExportDialog
from convviz.ui.pages.exporting.evidence_handouts import EvidenceHandOuts
from convviz.ui.pages.exporting.export_dialog import ExportDialog
from convviz.ui.pages.exporting.handouts import PageHandOuts
from convviz.ui.pages.exporting.network_handouts import NetworkHandOuts
from convviz.ui.pages.exporting.numbers_export_dialog import NumbersExportDialog
from convviz.ui.pages.exporting.page_exporting import PageExporting
from convviz.ui.pages.exporting.training_handouts import TrainingHandOuts
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.pages.training.page import TrainingPage
from convviz.ui.panelled_page import PanelledPage
from convviz.ui.recording import record
from convviz.ui.settings import Settings
from convviz.ui.vector_painting import is_recording
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.save_dialog import SaveDialog

PANELS = {
    "network": ("overview", "maps", "kernels", "summary", "compare", "tray"),
    "training": ("train", "data", "changes", "build", "epochs", "results"),
    "lessons": ("course", "exercises"),
}
EVERY = [(page, panel) for page, panels in PANELS.items() for panel in panels]
_WAIT_MS = 20_000


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made.reduced_motion = True
    return made


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> MainWindow:
    shown = create_window(settings=settings)
    qtbot.addWidget(shown)
    shown.resize(1280, 800)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.fixture
def network(window: MainWindow) -> NetworkPage:
    window.show_page("network")
    found = window.page("network")
    assert isinstance(found, NetworkPage)
    return found


@pytest.fixture
def training(window: MainWindow) -> TrainingPage:
    window.show_page("training")
    found = window.page("training")
    assert isinstance(found, TrainingPage)
    return found


@pytest.fixture
def run(training: TrainingPage) -> RunFolder:
    folder = make_run(training.runs.folder, "one", epochs=3, title="First try")
    training.runs.refresh()
    training.runs.choose(("one",))
    return folder


@pytest.fixture
def evidence(
    qtbot: QtBot, window: MainWindow, settings: Settings, network: NetworkPage
) -> Iterator[EvidencePage]:
    """A page whose worker needs no TensorFlow."""
    page = make_evidence_page(window, settings, network, (sys.executable, "-P", str(FAKE), "well", "0"))
    page.setParent(None)
    qtbot.addWidget(page)
    page.resize(1200, 740)
    page.show()
    yield page
    page.prepare_close()


@pytest.fixture
def choose(qtbot: QtBot, window: MainWindow) -> Callable[[Path], None]:
    """Answers the question where a file goes."""

    def answer(path: Path) -> None:
        qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in window.findChildren(SaveDialog)))
        dialog = next(dialog for dialog in window.findChildren(SaveDialog) if dialog.isVisible())
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        dialog.accept()
        qtbot.waitUntil(path.exists, timeout=_WAIT_MS)

    return answer


def show(window: MainWindow, page_id: str, panel: str) -> Page:
    window.show_page(page_id)
    page = window.page(page_id)
    assert isinstance(page, PanelledPage)
    page.panel_choice.chosen.emit(panel)
    return page


def ask(window: MainWindow, action: str) -> ExportDialog:
    window.action_table[action].trigger()
    return next(dialog for dialog in window.findChildren(ExportDialog) if dialog.isVisible())


def save(dialog: ExportDialog) -> None:
    button = dialog.findChild(QPushButton, "exportSave")
    assert button is not None
    button.click()


def played(page: Page, area: QRect, name: str = "light") -> np.ndarray:
    image = QImage(area.size(), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    play(painter, record(page, area, theme(name)))
    painter.end()
    return pixels(image)


def pixels(image: QImage) -> np.ndarray:
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), -1, 4)[:, :, :3].astype(int)


def settle(qtbot: QtBot) -> None:
    qtbot.wait(150)


@pytest.mark.parametrize(("page_id", "panel"), EVERY)
def test_a_panel_is_handed_out_as_it_is_on_screen(
    window: MainWindow, qtbot: QtBot, page_id: str, panel: str
) -> None:
    page = show(window, page_id, panel)
    settle(qtbot)
    area = page.middle()
    assert area.width() > 800
    assert area.height() > 500
    screen = pixels(window.grab(QRect(page.mapTo(window, area.topLeft()), area.size())).toImage())
    difference = np.abs(played(page, area) - screen).max(axis=2)
    # Lines are smoothed a little differently, and a control may have the keyboard's frame.
    assert (difference > 60).mean() < 0.02
    assert (difference > 0).mean() < 0.15


THEMED = [("network", "overview"), ("network", "kernels"), ("training", "train"), ("training", "build")]


@pytest.mark.parametrize(("page_id", "panel"), THEMED)
def test_another_theme_looks_in_the_file_as_it_would_on_screen(
    window: MainWindow, qtbot: QtBot, page_id: str, panel: str
) -> None:
    page = show(window, page_id, panel)
    settle(qtbot)
    dark = played(page, page.middle(), "dark")
    window.action_table["theme-dark"].trigger()
    settle(qtbot)
    difference = np.abs(dark - played(page, page.middle(), "dark")).max(axis=2)
    light = np.abs(played(page, page.middle(), "light") - dark).max(axis=2)
    window.action_table["theme-light"].trigger()
    assert (difference > 8).mean() < 0.001
    assert (light > 8).mean() > 0.5


@pytest.mark.parametrize(("page_id", "panel"), THEMED)
def test_another_theme_is_only_in_the_file(
    window: MainWindow, qtbot: QtBot, page_id: str, panel: str
) -> None:
    page = show(window, page_id, panel)
    settle(qtbot)
    before = pixels(window.grab().toImage())
    dark = played(page, page.rect(), "dark")
    assert (dark[2, 2][::-1] == [0x15, 0x18, 0x1E]).all()
    assert np.median(dark) < 60
    qtbot.wait(20)
    np.testing.assert_array_equal(pixels(window.grab().toImage()), before)


def test_views_know_that_they_are_recorded_only_while_they_are(network: NetworkPage) -> None:
    seen: list[bool] = []

    class Watching(QWidget):
        def paintEvent(self, _event: object) -> None:
            seen.append(is_recording())

    watching = Watching(network)
    watching.setGeometry(0, 0, 10, 10)
    watching.show()
    record(network, network.rect())
    watching.grab()
    assert seen[-2:] == [True, False]


def test_the_pictures_of_the_network_are_shapes_and_its_words_text(
    window: MainWindow, network: NetworkPage, qtbot: QtBot, choose: Callable[[Path], None], tmp_path: Path
) -> None:
    settle(qtbot)
    save(ask(window, "export-svg"))
    choose(tmp_path / "network.svg")
    root = ET.fromstring((tmp_path / "network.svg").read_bytes())  # noqa: S314 - our own file
    texts = {"".join(each.itertext()).strip() for each in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"mnist", "conv2d_1", "max_pooling2d", "26 × 26 × 32"} <= texts


def test_a_picture_has_as_many_pixels_as_its_scale_says(
    window: MainWindow,
    network: NetworkPage,
    choose: Callable[[Path], None],
    tmp_path: Path,
    settings: Settings,
) -> None:
    settings.picture_export = PictureOptions(caption=False, scale=3)
    dialog = ask(window, "export-png")
    middle = network.middle()
    assert dialog.outcome() == f"{3 * middle.width()} × {3 * middle.height()} pixels"
    save(dialog)
    choose(tmp_path / "a.png")
    with Image.open(tmp_path / "a.png") as image:
        assert image.size == (3 * middle.width(), 3 * middle.height())


def test_a_page_to_print_says_what_it_shows(
    window: MainWindow, network: NetworkPage, choose: Callable[[Path], None], tmp_path: Path
) -> None:
    dialog = ask(window, "export-pdf")
    assert dialog.outcome() == "One page, A4"
    save(dialog)
    choose(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    caption = NetworkHandOuts(network).caption()
    assert caption.startswith("Overview · 93,322 parameters")
    assert "answer: 7" in caption


def test_the_whole_page_can_be_taken(network: NetworkPage) -> None:
    handouts = NetworkHandOuts(network)
    whole = handouts.picture(PictureOptions(size="page"), words=False)
    assert (whole.width, whole.height) == (network.width(), network.height())


def test_the_numbers_of_the_network_are_those_of_its_run(network: NetworkPage) -> None:
    workspace = network.workspace
    workspace.select_layer("conv2d", 3)
    sets = {each.name: each.values for each in NetworkHandOuts(network).numbers()}
    run = workspace.run
    assert run is not None
    assert run.trace is not None
    np.testing.assert_array_equal(sets["Output of conv2d"], run.trace["conv2d"])
    np.testing.assert_array_equal(sets["kernel of conv2d"], run.network.node("conv2d").layer.kernel)
    np.testing.assert_array_equal(sets["Input"], as_maps(run.feeds[0].values))
    before = sets["conv2d before its activation"]
    np.testing.assert_array_equal(np.maximum(before, 0), sets["Output of conv2d"])
    np.testing.assert_allclose(sets["Answer"][:, 0], run.trace.output.ravel(), rtol=1e-6)


def test_one_map_of_a_layer_is_saved_as_it_is(
    window: MainWindow, network: NetworkPage, choose: Callable[[Path], None], tmp_path: Path
) -> None:
    network.workspace.select_layer("conv2d_1", 33)
    dialog = ask(window, "export-npy")
    assert isinstance(dialog, NumbersExportDialog)
    dialog.findChild(QWidget, "oneSegment").click()
    assert dialog.outcome() == "11 × 11 numbers, unrounded"
    save(dialog)
    choose(tmp_path / "map.npy")
    trace = network.workspace.run.trace
    np.testing.assert_array_equal(np.load(tmp_path / "map.npy"), trace["conv2d_1"][:, :, 33])


def test_kernels_come_first_where_kernels_are_looked_at(window: MainWindow, network: NetworkPage) -> None:
    show(window, "network", "kernels")
    assert NetworkHandOuts(network).numbers()[0].name == "kernel of conv2d_1"


@pytest.mark.parametrize("suffix", ["gif", "webp"])
def test_a_drawing_is_replayed_with_what_the_network_says(
    window: MainWindow,
    network: NetworkPage,
    choose: Callable[[Path], None],
    tmp_path: Path,
    settings: Settings,
    suffix: str,
) -> None:
    settings.animation_export = AnimationOptions(most_frames=6, motion="drawing", view="maps")
    dialog = ask(window, f"export-{suffix}")
    assert isinstance(dialog, AnimationExportDialog)
    assert dialog.outcome().startswith("6 of 41 pictures, 1.5 s")
    save(dialog)
    choose(tmp_path / f"a.{suffix}")
    with Image.open(tmp_path / f"a.{suffix}") as film:
        assert (film.n_frames, film.size) == (6, (640, 480))
        pad = []
        for position in range(6):
            film.seek(position)
            pad.append(int((np.asarray(film.convert("L").crop((16, 44, 140, 160))) > 128).sum()))
    assert pad[0] == 0
    assert pad == sorted(pad)
    assert pad[-1] > 200


def test_a_network_that_is_fed_nothing_says_what_is_missing(window: MainWindow, network: NetworkPage) -> None:
    from convviz.states.lab.state import Drawing

    network.workspace.set_source(Drawing())
    window.action_table["export-gif"].trigger()
    assert not any(dialog.isVisible() for dialog in window.findChildren(ExportDialog))
    assert "Select a layer" in window.notice()


def test_an_opened_map_can_be_stepped_alone(network: NetworkPage) -> None:
    network.workspace.select_layer("conv2d", 3)
    motions = {motion.key: motion for motion in NetworkHandOuts(network).motions()}
    assert list(motions) == ["map", "stepping", "drawing"]
    assert (motions["map"].name, motions["map"].count) == ("Map 4", 26 * 26)
    assert (motions["stepping"].name, motions["stepping"].count) == ("All maps", 26 * 26 * 32)
    network.workspace.select_layer("conv2d")
    assert [motion.key for motion in NetworkHandOuts(network).motions()] == ["stepping", "drawing"]


def test_the_view_can_be_chosen_and_is_remembered(
    window: MainWindow, network: NetworkPage, settings: Settings
) -> None:
    dialog = ask(window, "export-gif")
    assert isinstance(dialog, AnimationExportDialog)
    view = dialog.findChild(MenuButton, "exportView")
    assert view is not None
    next(action for action in view.menu().actions() if action.data() == "arithmetic").trigger()
    assert dialog.view() == "arithmetic"
    assert dialog.options().view == "arithmetic"
    dialog.reject()


def test_a_drawing_of_the_lab_grows(
    window: MainWindow, choose: Callable[[Path], None], tmp_path: Path, settings: Settings
) -> None:
    from convviz.pictures.ink import Stroke
    from convviz.states.lab.state import Drawing

    window.show_page("lab")
    workspace = window.page("lab").workspace
    workspace.set_source(Drawing((Stroke(((0.2, 0.2), (0.8, 0.8)), 0.1),)))
    settings.animation_export = AnimationOptions(most_frames=5, motion="drawing")
    save(ask(window, "export-gif"))
    choose(tmp_path / "a.gif")
    with Image.open(tmp_path / "a.gif") as film:
        assert film.n_frames == 5


def test_the_curves_of_a_training_are_its_history(
    window: MainWindow, training: TrainingPage, run: RunFolder, choose: Callable[[Path], None], tmp_path: Path
) -> None:
    show(window, "training", "train")
    save(ask(window, "export-csv"))
    choose(tmp_path / "curves.csv")
    with (tmp_path / "curves.csv").open(newline="") as file:
        header, *rows = csv.reader(file)
    assert header == ["epoch", "loss", "accuracy", "val_loss", "val_accuracy"]
    told = [each for each in run.history() if each.epoch > 0]
    assert [float(row[0]) for row in rows] == [each.epoch for each in told]
    assert [float(row[1]) for row in rows] == [each.loss for each in told]
    assert [float(row[4]) for row in rows] == [each.validation["validation"] for each in told]
    assert "First try" in TrainingHandOuts(training).caption()


def test_the_confusion_matrix_counts_every_answer(
    window: MainWindow, training: TrainingPage, run: RunFolder, qtbot: QtBot
) -> None:
    show(window, "training", "results")
    handouts = TrainingHandOuts(training)
    qtbot.waitUntil(lambda: bool(handouts.numbers()), timeout=_WAIT_MS)
    matrix = next(each for each in handouts.numbers() if "Confusion" in each.name)
    said = run.result()
    expected = np.zeros((10, 10), int)
    np.add.at(expected, (said.labels, said.predicted), 1)
    np.testing.assert_array_equal(matrix.values, expected)
    assert matrix.rows == matrix.columns == tuple("0123456789")


def test_the_film_of_a_training_is_written_from_the_menu(
    window: MainWindow,
    training: TrainingPage,
    run: RunFolder,
    qtbot: QtBot,
    choose: Callable[[Path], None],
    tmp_path: Path,
) -> None:
    window.action_table["export-gif"].trigger()
    assert "Epochs" in window.notice()
    show(window, "training", "epochs")
    handouts = TrainingHandOuts(training)
    qtbot.waitUntil(lambda: bool(handouts.motions()), timeout=_WAIT_MS)
    dialog = ask(window, "export-webp")
    assert dialog.outcome().startswith("4 of 4 pictures")
    save(dialog)
    choose(tmp_path / "film.webp")
    with Image.open(tmp_path / "film.webp") as film:
        assert (film.n_frames, film.size) == (4, (640, 480))


def test_the_arrays_of_an_answer_can_be_taken(evidence: EvidencePage, qtbot: QtBot) -> None:
    handouts = EvidenceHandOuts(evidence)
    qtbot.waitUntil(lambda: bool(handouts.numbers()), timeout=_WAIT_MS)
    answer = evidence.evidence.asked("heat").answer
    sets = {each.name: each.values for each in handouts.numbers()}
    np.testing.assert_array_equal(sets["Map"], answer.arrays["map"])
    np.testing.assert_array_equal(sets["Gradients"], answer.arrays["gradients"])
    assert "Grad-CAM" in handouts.caption()
    assert not handouts.can_move


@pytest.mark.parametrize("panel", ["heat", "pixels", "filters", "pictures", "doubt", "map"])
def test_the_panels_of_evidence_are_handed_out_as_well(
    evidence: EvidencePage, qtbot: QtBot, panel: str
) -> None:
    evidence.panel_choice.chosen.emit(panel)
    settle(qtbot)
    picture = EvidenceHandOuts(evidence).picture(PictureOptions(), words=True)
    image = QImage(picture.width, picture.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    from convviz.painting.paint_options import PaintOptions

    picture.paint(painter, PaintOptions())
    painter.end()
    shown = pixels(image)
    assert len(np.unique(shown.reshape(-1, 3), axis=0)) > 20
    assert picture.caption.startswith(evidence.panel_choice.text())


def test_evidence_offers_no_animations(window: MainWindow, evidence: EvidencePage) -> None:
    kinds = {"png", "svg", "pdf", "csv", "npy"}
    window.action_table.show_page("evidence")
    offered = {
        spec.id.removeprefix("export-")
        for spec, action in window.action_table.menu("export")
        if action.isVisible()
    }
    assert kinds <= offered
    assert not offered & {"gif", "webp", "mp4"}
    assert evidence.findChild(PageExporting) is not None


@pytest.mark.parametrize("code", ["en", "pt", "es"])
@pytest.mark.parametrize("action", ["export-png", "export-pdf", "export-webp", "export-csv"])
def test_every_control_of_the_dialogs_is_named(
    window: MainWindow, network: NetworkPage, code: str, action: str
) -> None:
    install(find_language(code))
    dialog = ask(window, action)
    for name in ("exportScale", "exportPaper", "exportTurned", "exportMotion", "exportView", "exportSize"):
        control = dialog.findChild(QWidget, name)
        if control is not None:
            assert control.accessibleName(), name
    dialog.reject()


def test_a_name_for_a_file_says_the_page_and_the_panel(network: NetworkPage) -> None:
    assert PageHandOuts(network).name() == "mnist-Overview"


def test_one_file_is_written_at_a_time(
    window: MainWindow, network: NetworkPage, tmp_path: Path, qtbot: QtBot
) -> None:
    """Two dialogs may stand open; what is chosen second is refused while the first file is written."""
    import threading

    exporting = network.findChild(PageExporting)
    assert exporting is not None
    desk, let_go = exporting.desk, threading.Event()

    def slow(path: Path, _progress: object, _cancelled: object) -> int:
        let_go.wait(_WAIT_MS / 1000)
        path.write_text("first")
        return 1

    for name in ("first.csv", "second.csv"):
        desk.ask_path("Export", "Numbers", ".csv", slow)
        dialog = next(each for each in window.findChildren(SaveDialog) if each.isVisible())
        dialog.path_chosen.emit(tmp_path / name)
        dialog.reject()
    assert window.notice() == "first.csv is still being written."
    let_go.set()
    qtbot.waitUntil(lambda: not desk.job.busy, timeout=_WAIT_MS)
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".csv"] == ["first.csv"]
