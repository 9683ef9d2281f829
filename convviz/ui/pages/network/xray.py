"""The card that shows what the network is really fed: each step from the pad to its numbers."""

from __future__ import annotations

import dataclasses
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from convviz.pictures.fitting import Method
from convviz.pictures.preparation import Preparation, Values
from convviz.states.guessing import Guess
from convviz.states.lab.state import Drawing
from convviz.states.network.moment import Moment
from convviz.states.network.run import NetworkRun
from convviz.states.network.state import Feed
from convviz.states.network.xray import XrayScene, XrayStep, xray
from convviz.texts.network_input import fed_text, kind_text, reason_text, source_text, step_text
from convviz.ui.widgets.card import Card
from convviz.ui.widgets.labelled_row import ElidedLabel
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.pixel_thumb import PixelThumb, thumbnail
from convviz.ui.widgets.switch import Switch
from convviz.ui.widgets.tab_order import tab_through
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
        self._in_a_line = True
        self.thumbs = tuple(PixelThumb(_THUMB_PX, self) for _ in range(_STEPS))
        self._arrows = tuple(QLabel("→", self) for _ in range(_STEPS - 1))
        self._facts = ElidedLabel("", self)
        self._facts.setObjectName("xrayFacts")
        self._kind = QLabel(self)
        self._kind.setObjectName("xrayKind")
        self._kind.setWordWrap(True)
        self._source = ElidedLabel("", self)
        self._source.setObjectName("xraySource")
        for label in (self._facts, self._kind, self._source):
            label.setProperty("soft", True)  # noqa: FBT003 - a property of the style sheet
        self.centre = Switch("", self)
        self.centre.setObjectName("xrayCentre")
        self._shown: tuple[NetworkRun, int, tuple[Feed, ...]] | None = None  # in the language in force
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
        if (
            self._shown is not None
            and self._shown[0] is run
            and self._shown[1:] == (self.feed, moment.state.feeds)
        ):
            return  # a move of the cursor
        self._shown = (run, self.feed, moment.state.feeds)
        fed, feed = run.feeds[self.feed], moment.state.feeds[self.feed]
        scene = xray(feed, fed, run.network.input_shapes[self.feed])
        self._scene = scene
        for place, thumb in enumerate(self.thumbs):
            _show_step(thumb, scene.steps[place] if place < len(scene.steps) else None, scene)
        for place, arrow in enumerate(self._arrows, start=1):
            arrow.setVisible(place < len(scene.steps))
        shape, guesses = run.network.input_shapes[self.feed], run.opened.guesses
        guess = guesses[self.feed] if self.feed < len(guesses) else None
        stands_in = fed.values is not None and not fed.exact
        kind = "" if guess is None or fed.exact else kind_text(guess, shape, fed=stands_in)
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind))
        self._facts.setText(fed_text(scene))
        self._facts.setVisible(not kind or fed.values is not None)
        self._show_settings(scene, is_picture=not kind)
        self._show_reason(guess, scene)

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
        self.invert.setToolTip(
            self.tr("Dark and light change places: for ink on paper, and for networks that learnt from it")
        )
        self._shown = None
        self.show_moment(self._workspace.moment)

    def changeEvent(self, event: QEvent) -> None:
        """Follows a new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_settings(self, scene: XrayScene, *, is_picture: bool) -> None:
        how, shape = scene.preparation, scene.shape
        self.centre.setVisible(scene.can_centre and is_picture)
        self.centre.setChecked(how.centre)
        plain = shape is not None and is_picture and not scene.is_exact
        # The pad is a square, and ink is light on dark: of a drawing there is less to choose.
        fits = shape is not None and shape.height == shape.width
        self.fit.setVisible(plain and not (scene.is_drawing and (fits or how.centre)))
        self.fit.set_value(how.fit)
        self.values.setVisible(plain)
        self.values.set_value(how.values)
        self.invert.setVisible(plain and not (scene.is_drawing and how.centre))
        self.invert.setChecked(scene.inverted)

    def _show_reason(self, guess: Guess | None, scene: XrayScene) -> None:
        """Says how the range is known: beside its menu where ink's own switch leaves room for a line of it."""
        why = "" if guess is None else reason_text(guess)
        self.values.setToolTip(why)
        self._source.setToolTip(why)
        in_a_line = self.values.isHidden() or scene.can_centre
        if guess is not None:
            self._source.setText(source_text(guess, scene.preparation.values))
        self._source.setVisible(guess is not None and not in_a_line)
        if in_a_line != self._in_a_line:
            self._in_a_line = in_a_line
            for widget in (self._facts, self.values):
                self._ranges.removeWidget(widget)
            self._ranges.addWidget(self._facts, 0, 0, 1, 1 if in_a_line else 2)
            self._ranges.addWidget(self.values, 0 if in_a_line else 1, 1)

    def _lay_out(self) -> None:
        strip = QHBoxLayout()
        strip.setSpacing(4)
        for place, thumb in enumerate(self.thumbs):
            if place:
                strip.addWidget(self._arrows[place - 1], 0, Qt.AlignmentFlag.AlignCenter)
            strip.addWidget(thumb)
        strip.addStretch(1)
        facts = self._ranges = QGridLayout()
        facts.setSpacing(4)
        facts.setColumnStretch(0, 1)
        facts.addWidget(self._facts, 0, 0)
        facts.addWidget(self._source, 1, 0)
        facts.addWidget(self.values, 0, 1)
        of_pictures = QHBoxLayout()
        of_pictures.addWidget(self.invert)
        of_pictures.addStretch(1)
        of_pictures.addWidget(self.fit)
        settings = QVBoxLayout()
        settings.setSpacing(2)
        settings.addWidget(self._kind)
        settings.addLayout(facts)
        settings.addWidget(self.centre)
        settings.addLayout(of_pictures)
        self.body.addLayout(strip)
        self.body.addLayout(settings)
        for place, thumb in enumerate(self.thumbs):
            thumb.setObjectName(f"xrayStep{place + 1}")
        tab_through(self.values, self.centre, self.invert, self.fit)

    def _connect(self) -> None:
        self.centre.clicked.connect(self._set_centre)
        self.invert.clicked.connect(self._set_invert)
        self.fit.chosen.connect(self._set_fit)
        self.values.chosen.connect(self._set_values)
        self._workspace.followed.connect(self.show_moment)

    def _set_centre(self, on: bool) -> None:  # noqa: FBT001 - a slot of clicked(bool)
        self._prepare(dataclasses.replace(self._preparation(), centre=on))

    def _set_invert(self, on: bool) -> None:  # noqa: FBT001 - a slot of clicked(bool)
        feed = self._workspace.state.feeds[self.feed]
        if isinstance(feed.source, Drawing):
            self._workspace.set_feed(replace(feed, dark_ink=on), self.feed)
        else:
            self._prepare(dataclasses.replace(feed.preparation, invert=on))

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
