"""Names the classes of the page's network: asks, keeps the names beside the model, and finds them there again."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from convviz.layers import ConvvizError
from convviz.networks.class_names import check_class_names
from convviz.networks.names_beside import names_beside, names_file
from convviz.networks.outputs import Classifier, reading_of
from convviz.states.network.state import Model
from convviz.texts.errors import sentence
from convviz.ui.pages.network.page import NetworkPage
from convviz.ui.settings import Settings
from convviz.workspace.class_naming import keep_names, model_file


class ClassNaming(QObject):
    """Belongs to a network page.

    Names go into a text file beside the model, and into the settings, where they are found by the file's content: for
    networks that came along, folders that cannot be written to, and a model that was moved.

    Args:
        page: The page.
        settings: Remembers the names.
        window: What the dialog stands before.
    """

    def __init__(self, page: NetworkPage, settings: Settings, window: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._window = window
        page.workspace.opened.connect(self._recall)

    def ask(self) -> None:
        """Lets the person name the classes of the network that is open."""
        from convviz.ui.pages.network.classes_dialog import ClassesDialog

        state, count = self._page.workspace.state, self._count()
        if state.model is None or not count:
            self._page.notice.emit(self.tr("This network has no classes to name."), "warning")
            return
        came_along = self._page.workspace.networks.get(state.model.key).classes
        names = state.classes or came_along or tuple(map(str, range(count)))
        file = model_file(state.model)
        kept = "" if file is None else names_file(file).name
        dialog = ClassesDialog(names, count, self._window, kept)
        dialog.names_chosen.connect(self._name)
        dialog.open()

    def _name(self, names: tuple[str, ...]) -> None:
        model = self._page.workspace.state.model
        if model is None:
            return
        self._settings.remember_class_names(model.key, names)
        self._page.workspace.set_classes(names)
        file = model_file(model)
        if file is None or not (names or names_file(file).exists()):
            return
        try:
            kept = keep_names(file, names)
        except ConvvizError as error:
            text = self.tr("{sentence} The names are remembered by the program instead.")
            self._page.notice.emit(text.format(sentence=sentence(error)), "warning")
            return
        text = self.tr("The names are kept in {file}.") if names else self.tr("{file} is gone.")
        self._page.notice.emit(text.format(file=kept.name), "info")

    def _recall(self, model: Model) -> None:
        """A network that was named before has its names again."""
        names = self._beside(model) or self._settings.class_names(model.key)
        if names:
            self._page.workspace.set_classes(names)

    def _beside(self, model: Model) -> tuple[str, ...]:
        file, count = model_file(model), self._count()
        if file is None or not count:
            return ()
        try:
            names = names_beside(file)
            if names:
                check_class_names(names, count)
        except ConvvizError as error:
            text = self.tr("The names in {file} are not used: {sentence}")
            self._page.notice.emit(
                text.format(file=names_file(file).name, sentence=sentence(error)), "warning"
            )
            return ()
        return names

    def _count(self) -> int:
        """How many classes the network has; 0 where it has none."""
        state = self._page.workspace.state
        networks = self._page.workspace.networks
        if state.model is None or state.model.key not in networks:
            return 0
        reading = reading_of(networks.get(state.model.key).network)
        return reading.classes if isinstance(reading, Classifier) else 0
