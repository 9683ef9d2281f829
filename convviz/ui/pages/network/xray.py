"""The card that shows what the network is really fed: each step from the pad to its numbers."""

from __future__ import annotations

import dataclasses
from typing import cast

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from convviz.pictures.fitting import Method
from convviz.pictures.preparation import Preparation, Values
from convviz.states.network.moment import Moment
from convviz.states.network.xray import XrayScene, XrayStep, xray
from convviz.texts.network_input import fed_text, reason_text, step_text
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.pixel_thumb import PixelThumb, thumbnail
from convviz.ui.widgets.switch import Switch
from convviz.workspace.network import NetworkWorkspace

_THUMB_PX = 58
_STEPS = 3


class XrayCard(Card):
    """A strip of pictures with arrows between, and how they are made."""

    def __init__(self, workspace: NetworkWorkspace, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("xrayCard")
        self._workspace = workspace
        self.feed = 0
        self._scene: XrayScene | None = None
        self.thumbs = tuple(PixelThumb(_THUMB_PX, self) for _ in range(_STEPS))
        self._arrows = tuple(QLabel("→", self) for _ in range(_STEPS - 1))
        self._facts = ElidedLabel("", self)
        self._facts.setObjectName("xrayFacts")
        self._facts.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self.centre = Switch("", self)
        self.centre.setObjectName("xrayCentre")
        self.fit = MenuButton("", parent=self)
        self.fit.setObjectName("xrayFit")
        self.values = MenuButton("", parent=self)
        self.values.setObjectName("xrayValues")
        self.invert = Switch("", self)
        self.invert.setObjectName("xrayInvert")
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_moment(self, moment: Moment) -> None:
        """Shows the way of the input that is looked at."""
        run = moment.run
        if run is None or self.feed >= len(run.feeds):
            return
        fed, feed = run.feeds[self.feed], moment.state.feeds[self.feed]
        scene = xray(feed, fed, run.network.input_shapes[self.feed])
        self._scene = scene
        for place, thumb in enumerate(self.thumbs):
            _show_step(thumb, scene.steps[place] if place < len(scene.steps) else None, scene)
        for place, arrow in enumerate(self._arrows, start=1):
            arrow.setVisible(place < len(scene.steps))
        self._facts.setText(fed_text(scene))
        guesses = run.opened.guesses
        self.values.setToolTip(reason_text(guesses[self.feed]) if self.feed < len(guesses) else "")
        self._show_settings(scene)

    def retranslate(self) -> None:
        """Words in the interface's language."""
        self.set_title(self.tr("What the network is fed"))
        self.centre.setText(self.tr("Centre and scale as MNIST"))
        self.centre.setToolTip(
            self.tr(
                "The digits that the network learnt from were all made so: switch it off to see why it matters"
            )
        )
        self.fit.set_label(self.tr("How another shape is fitted"))
        self.fit.set_options(
            (
                Option("crop", self.tr("Crop"), self.tr("The largest middle part is used")),
                Option("letterbox", self.tr("Letterbox"), self.tr("All of it is used, with black bars")),
                Option("squash", self.tr("Squash"), self.tr("All of it is used, stretched to fit")),
            )
        )
        self.values.set_label(self.tr("Range of the numbers"))
        self.values.set_options(
            (
                Option("0-1", "0 … 1", self.tr("Black is 0, white is 1")),
                Option("-1-1", "−1 … 1", self.tr("Black is −1, white is 1")),
                Option("0-255", "0 … 255", self.tr("As in picture files")),
                Option("imagenet-caffe", self.tr("ImageNet, BGR"), self.tr("As VGG16 and ResNet50 learnt")),
                Option("imagenet-torch", self.tr("ImageNet, RGB"), self.tr("As DenseNet learnt")),
            )
        )
        self.invert.setText(self.tr("Invert"))
        self.invert.setToolTip(self.tr("Dark ink on light paper becomes light on dark, as in MNIST"))
        self.show_moment(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_settings(self, scene: XrayScene) -> None:
        how = scene.preparation
        self.centre.setVisible(scene.can_centre)
        self.centre.setChecked(how.centre)
        colours = scene.shape is not None and scene.shape.channels == 3
        plain = scene.shape is not None and not scene.is_exact
        self.fit.setVisible(plain and not scene.is_drawing)
        self.fit.set_value(how.fit)
        self.values.setVisible(plain)
        self.values.set_value(how.values)
        self.invert.setVisible(plain and not colours and not scene.is_drawing)
        self.invert.setChecked(how.invert)

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setSpacing(4)
        for place, thumb in enumerate(self.thumbs):
            if place:
                strip.addWidget(self._arrows[place - 1], 0, Qt.AlignmentFlag.AlignCenter)
            strip.addWidget(thumb)
        strip.addStretch(1)
        facts = QHBoxLayout()
        facts.setSpacing(4)
        facts.addWidget(self._facts, 1)
        facts.addWidget(self.values)
        of_pictures = QHBoxLayout()
        of_pictures.addWidget(self.invert)
        of_pictures.addStretch(1)
        of_pictures.addWidget(self.fit)
        settings = QVBoxLayout()
        settings.setSpacing(2)
        settings.addLayout(facts)
        settings.addWidget(self.centre)
        settings.addLayout(of_pictures)
        self.body.addLayout(strip)
        self.body.addLayout(settings)
        for place, thumb in enumerate(self.thumbs):
            thumb.setObjectName(f"xrayStep{place + 1}")

    def _connect(self) -> None:
        self.centre.clicked.connect(self._set_centre)
        self.invert.clicked.connect(self._set_invert)
        self.fit.chosen.connect(self._set_fit)
        self.values.chosen.connect(self._set_values)
        self._workspace.followed.connect(self.show_moment)

    def _set_centre(self, on: bool) -> None:  # noqa: FBT001 - a slot of clicked(bool)
        self._prepare(dataclasses.replace(self._preparation(), centre=on))

    def _set_invert(self, on: bool) -> None:  # noqa: FBT001 - a slot of clicked(bool)
        self._prepare(dataclasses.replace(self._preparation(), invert=on))

    def _set_fit(self, fit: str) -> None:
        self._prepare(dataclasses.replace(self._preparation(), fit=cast("Method", fit)))

    def _set_values(self, values: str) -> None:
        self._prepare(dataclasses.replace(self._preparation(), values=cast("Values", values)))

    def _preparation(self) -> Preparation:
        return self._workspace.state.feeds[self.feed].preparation

    def _prepare(self, preparation: Preparation) -> None:
        self._workspace.set_preparation(preparation, self.feed)


def _show_step(thumb: PixelThumb, step: XrayStep | None, scene: XrayScene) -> None:
    thumb.setVisible(step is not None)
    if step is None:
        thumb.set_image(QImage())
        return
    rows, columns = step.values.shape[:2]
    box = step.used
    thumb.set_box(
        None
        if box is None
        else QRectF(box.left / columns, box.top / rows, box.width / columns, box.height / rows)
    )
    thumb.set_image(thumbnail(step.values, step.low, step.high))
    thumb.setToolTip(step_text(step.kind, scene))
    thumb.setAccessibleName(step_text(step.kind, scene))
