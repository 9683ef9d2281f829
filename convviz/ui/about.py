"""Help → About: versions, the licence, and whose work convviz stands on."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from convviz.ui.dialog_room import resize_on_screen
from convviz.ui.icons import application_icon
from convviz.ui.versions import installed_versions
from convviz.ui.widgets.dialog_buttons import StandardButton, dialog_buttons

_ICON_PX = 56
_SIZE = QSize(560, 520)


class _Credit(Struct, frozen=True):
    """A work that comes along, its licence and where it is from."""

    name: str
    licence: str
    address: str


_CREDITS = (
    _Credit("Qt, PySide6", "LGPL 3", "https://www.qt.io"),
    _Credit("numpy", "BSD 3-Clause", "https://numpy.org"),
    _Credit("Pillow", "MIT-CMU", "https://python-pillow.github.io"),
    _Credit("msgspec", "BSD 3-Clause", "https://github.com/jcrist/msgspec"),
    _Credit("h5py", "BSD 3-Clause", "https://www.h5py.org"),
    _Credit("TensorFlow, Keras", "Apache 2.0", "https://keras.io"),
    _Credit("pyqtgraph", "MIT", "https://www.pyqtgraph.org"),
    _Credit("imageio-ffmpeg", "BSD 2-Clause", "https://github.com/imageio/imageio-ffmpeg"),
    _Credit("Inter", "SIL Open Font License 1.1", "https://rsms.me/inter"),
)


class AboutDialog(QDialog):
    """One scroll of selectable text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About convviz"))
        resize_on_screen(self, _SIZE)
        picture = QLabel(self)
        picture.setPixmap(application_icon().pixmap(QSize(_ICON_PX, _ICON_PX), self.devicePixelRatioF()))
        sentence = QLabel(self.tr("Shows every number that a convolution computes."), self)
        sentence.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(picture)
        head.addWidget(sentence, 1)
        text = QTextBrowser(self)
        text.setObjectName("aboutText")
        text.setAccessibleName(self.tr("Versions, licence and credits"))
        text.setOpenExternalLinks(True)
        text.setHtml(self._html())
        buttons = dialog_buttons(self, StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(text, 1)
        layout.addWidget(buttons)

    def _html(self) -> str:
        versions = "".join(_row(name, version) for name, version in installed_versions())
        credits_ = "".join(
            _row(f'<a href="{credit.address}">{credit.name}</a>', credit.licence) for credit in _CREDITS
        )
        ffmpeg = self.tr(
            "Videos are written by FFmpeg, a program of its own under the GPL that comes with imageio-ffmpeg; "
            "its source is at https://ffmpeg.org."
        )
        photographs = self.tr(
            "The sample photographs come with scikit-image (BSD 3-Clause) and are in the public domain or free to use."
        )
        data = self.tr(
            "The networks that come along learned from MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0), Pen-Based "
            "Recognition of Handwritten Digits (Alpaydin, Alimoglu; CC BY 4.0), Oxford-IIIT Pet (Parkhi, Vedaldi, "
            "Zisserman, Jawahar; CC BY-SA 4.0) and CIFAR-10 (Krizhevsky, 2009)."
        )
        mit = self.tr(
            "convviz is free software under the MIT licence: use, change and share it, as long as the licence text "
            "stays with it. It comes without any warranty."
        )
        # lupdate does not look into f-strings.
        headings = (self.tr("Versions"), self.tr("Licence"), self.tr("Credits"))
        parts = (
            f"<table>{versions}</table>",
            f"<p>{mit}</p>",
            f"<table>{credits_}</table><p>{ffmpeg}</p><p>{photographs}</p><p>{data}</p>",
        )
        return "".join(_heading(heading) + part for heading, part in zip(headings, parts, strict=True))


def _heading(text: str) -> str:
    # The bundled font has no heavier weight than 600.
    return f'<h3 style="font-weight:600">{text}</h3>'


def _row(left: str, right: str) -> str:
    return f'<tr><td style="padding-right:24px">{left}</td><td>{right}</td></tr>'
