"""How a drawing is kept: one key or one click says what it truly is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QMenu, QPushButton, QToolButton, QWidget

from convviz.states.network.bars import BarsScene
from convviz.states.network.tray import Label
from convviz.texts.network_tray import label_name
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.workspace.tray import TrayWorkspace

_FEW = 10
_LIKELY = 9
_MOST_LISTED = 60
OTHER = "other"
"""The choice that asks for a class by its name."""


def label_of_key(text: str, classes: tuple[Label, ...]) -> Label | None:
    """The class that a figure stands for, of a network with ten classes at most; None for any other sign."""
    if len(classes) > _FEW or not text.isdecimal() or len(text) != 1:
        return None
    number = int(text)
    return classes[number] if number < len(classes) else None


def listed(classes: tuple[Label, ...], likely: tuple[Label, ...]) -> tuple[Label, ...]:
    """The classes that a menu offers: all of some dozens, of more those that are likeliest."""
    return classes if len(classes) <= _MOST_LISTED else likely


class ClassDialog(QInputDialog):
    """Asks for one of many classes by name.

    Signals:
        label_chosen: The Label.
    """

    label_chosen = Signal(object)

    def __init__(self, classes: tuple[Label, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._classes = classes
        self.setObjectName("trayClassDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is it really?"))
        self.setLabelText(self.tr("Class"))
        self.setComboBoxItems([label_name(label) for label in classes])
        self.setComboBoxEditable(True)
        self.textValueSelected.connect(self._take)

    def _take(self, text: str) -> None:
        wanted = text.strip().casefold()
        for label in self._classes:
            if wanted in {label_name(label).casefold(), str(label.number)}:
                self.label_chosen.emit(label)
                return


class KeepRow(QWidget):
    """A button for each of a few classes, else a menu of them; and one to keep without a label.

    Signals:
        chosen: The Label, or None for none.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: tuple[Label, ...] = ()
        self._buttons: list[QToolButton] = []
        self.title = QLabel(self)
        self.menu = MenuButton("", label=" ", parent=self)
        self.menu.setObjectName("trayKeepMenu")
        self.plain = QPushButton(self)
        self.plain.setObjectName("trayKeepPlain")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self.title)
        self._row.addWidget(self.menu)
        self._row.addWidget(self.plain)
        self.menu.chosen.connect(self._choose_listed)
        self.plain.clicked.connect(self._choose_none)
        self.retranslate()

    def set_classes(self, classes: tuple[Label, ...], likely: tuple[Label, ...] = ()) -> None:
        """Offers other classes; of many, the likeliest and a way to the others."""
        if len(classes) > _FEW:
            options = [Option(str(label.number), label_name(label)) for label in listed(classes, likely)]
            if len(options) < len(classes):
                options.append(Option(OTHER, self.tr("Another class…")))
            self.menu.set_options(options)
        if classes == self._classes:
            return
        self._classes = classes
        for button in self._buttons:
            self._row.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        few = classes if len(classes) <= _FEW else ()
        self._buttons = [self._button(label) for label in few]
        for place, button in enumerate(self._buttons):
            self._row.insertWidget(1 + place, button)
        self.menu.setVisible(len(classes) > _FEW)

    def retranslate(self) -> None:
        """Takes the words of the current language."""
        self.title.setText(self.tr("Keep as"))
        self.menu.set_label(self.tr("Keep with the name of its class"), self.tr("Keep as…"))
        self.plain.setText(self.tr("no label"))
        self.plain.setAccessibleName(self.tr("Keep without a label"))
        self.plain.setToolTip(self.tr("Keep it now, and label it later"))
        for button, label in zip(self._buttons, self._classes, strict=False):
            self._name(button, label)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _button(self, label: Label) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"trayKeep{label.number}")
        button.setProperty("class", label.number)
        button.setText(label_name(label))
        button.clicked.connect(self._choose_button)
        self._name(button, label)
        return button

    def _name(self, button: QToolButton, label: Label) -> None:
        name = label_name(label)
        button.setAccessibleName(self.tr("Keep as {name}").format(name=name))
        button.setToolTip(self.tr("It is {name}: keep it (key {key})").format(name=name, key=label.number))

    def _choose_button(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            self.chosen.emit(self._classes[int(sender.property("class"))])

    def _choose_listed(self, number: str) -> None:
        if number == OTHER:
            dialog = ClassDialog(self._classes, self)
            dialog.label_chosen.connect(self.chosen)
            dialog.open()
        else:
            self.chosen.emit(self._classes[int(number)])

    def _choose_none(self) -> None:
        self.chosen.emit(None)


class KeepMenu(QMenu):
    """The menu that "Keep" opens anywhere on the page: a figure on the keyboard picks its class.

    Of a network with many classes it offers those that were thought likeliest.

    Args:
        tray: Where it is kept.
        said: What the network says of it.
        parent: Whose menu it is.

    Signals:
        kept: It was kept.
    """

    kept = Signal()

    def __init__(self, tray: TrayWorkspace, said: BarsScene, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("trayKeepChoices")
        self._tray = tray
        classes = tray.classes()
        likely = tuple(classes[bar.number] for bar in said.bars[:_LIKELY])
        self._labels = classes if len(classes) <= _FEW else likely
        self.addAction(self.tr("Keep this as…")).setEnabled(False)
        for place, label in enumerate(self._labels):
            # The figure after & is the key that picks it.
            key = str(label.number) if len(classes) <= _FEW else str(place + 1)
            name = label_name(label).replace("&", "&&")
            action = self.addAction(f"&{key}" if name == key else f"&{key}  {name}")
            action.setData(place)
        self.addSeparator()
        self.addAction(self.tr("Without a label"))
        self.triggered.connect(self._keep)
        self.aboutToHide.connect(self.deleteLater)

    def open_at(self, place: QPoint) -> None:
        """Shows the menu on the screen; the window goes on meanwhile."""
        self.popup(place)

    def _keep(self, action: QAction) -> None:
        place = action.data()
        if self._tray.keep(None if place is None else self._labels[int(place)]):
            self.kept.emit()
