"""The button "Samples ▾": everything that comes along, a family a submenu, with small pictures."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from convviz.texts.samples import sample_family_name, sample_name
from convviz.ui.widgets.pixel_thumb import thumbnail

if TYPE_CHECKING:
    from convviz.pictures.samples import Sample

_ICON_PX = 28


class SampleMenu(QToolButton):
    """Offers the samples; the submenus are made when the menu is first opened, the pictures of each with it.

    Signals:
        chosen: The id of the sample that a person picked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sampleMenu")
        self.setProperty("kind", "link")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._families: list[_FamilyMenu] = []
        menu = QMenu(self)
        self.setMenu(menu)
        menu.aboutToShow.connect(self._fill)
        menu.triggered.connect(self._choose)
        self.retranslate()

    def families(self) -> list[QMenu]:
        """The submenus, in order."""
        self._fill()
        return list(self._families)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.setText(self.tr("Samples"))
        self.setAccessibleName(self.tr("Samples"))
        for submenu in self._families:
            submenu.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        if self._families:
            return
        from convviz.pictures.samples import samples

        for family, members in groupby(samples(), key=_family_of):
            submenu = _FamilyMenu(family, members, self.menu())
            submenu.retranslate()
            self.menu().addMenu(submenu)
            self._families.append(submenu)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))


class _FamilyMenu(QMenu):
    def __init__(self, family: str, members: Iterable[Sample], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{family}Samples")
        self._family = family
        self._has_icons = False
        for sample in members:
            self.addAction("").setData(sample.id)
        self.aboutToShow.connect(self._add_icons)

    def retranslate(self) -> None:
        self.setTitle(sample_family_name(self._family))
        for action in self.actions():
            action.setText(sample_name(str(action.data())))

    def _add_icons(self) -> None:
        if not self._has_icons:
            self._has_icons = True
            for action in self.actions():
                action.setIcon(QIcon(QPixmap.fromImage(sample_picture(str(action.data())))))


def _family_of(sample: Sample) -> str:
    return sample.family


@lru_cache(maxsize=128)
def sample_picture(sample_id: str) -> QImage:
    """The sample as a small picture."""
    from convviz.pictures.ink import rasterise
    from convviz.pictures.samples import DigitSample, GridSample, PictureSample, load_sample

    sample = load_sample(sample_id, _ICON_PX)
    match sample:
        case DigitSample():
            return thumbnail(rasterise(sample.strokes, _ICON_PX, _ICON_PX)[:, :, np.newaxis], 0, 1)
        case GridSample():
            values = sample.values[:, :, np.newaxis]
            small = thumbnail(values, min(0.0, float(values.min())), float(values.max()))
            return small.scaled(_ICON_PX, _ICON_PX, Qt.AspectRatioMode.KeepAspectRatio)
        case PictureSample():
            from PySide6.QtGui import QImageReader

            reader = QImageReader(str(sample.path))
            size = reader.size().scaled(_ICON_PX, _ICON_PX, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(size if size.isValid() else QSize(_ICON_PX, _ICON_PX))
            return reader.read()
