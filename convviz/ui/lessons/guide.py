"""The guide: a column beside the page with the step's text, its question, and the way through the lesson."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from convviz.ui.accessibility import announce
from convviz.ui.lessons.question_card import QuestionCard
from convviz.ui.lessons.step_text import StepText
from convviz.ui.lessons.step_waiting import StepWaiting
from convviz.ui.widgets.icon_button import IconButton
from convviz.ui.widgets.menu_button import MenuButton
from convviz.ui.widgets.option import Option
from convviz.ui.widgets.thin_bar import ThinBar
from convviz.workspace.lessons import LessonWorkspace

WIDTH_PX = 336
_MARGIN_PX = 16
# Presented, the guide takes so much of the screen, and its type is so much larger.
_LARGE_SHARE = 0.34
_LARGE_TYPE = 1.6
_USUAL_HEIGHT_PX = 1080
_TYPE_PX, _HEADING_PX = 13, 17


class LessonGuide(QFrame):
    """Shows the step that a lesson is at.

    Signals:
        link_opened: The address of a link in a text.
        present_wanted: The lesson is to fill the screen.
        print_wanted: The lesson is to be printed as a worksheet.
        edit_wanted: A copy of the lesson is to be edited.
        end_wanted: The lesson is to be left.
        titled: What the lesson is called, in the language in force.
    """

    link_opened = Signal(str)
    present_wanted = Signal()
    print_wanted = Signal()
    edit_wanted = Signal()
    end_wanted = Signal()
    titled = Signal(str)

    def __init__(self, lessons: LessonWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lessonGuide")
        self.setFixedWidth(WIDTH_PX)
        self._lessons = lessons
        self._heading = QLabel(self)
        self._heading.setObjectName("lessonTitle")
        self._heading.setWordWrap(True)
        self._heading.setProperty("soft", "true")
        self.steps = MenuButton("", parent=self)
        self.steps.setObjectName("lessonSteps")
        self.present = IconButton("full-screen", "", self)
        self.present.setObjectName("lessonPresent")
        self.more = IconButton("more", "", self)
        self.more.setObjectName("lessonMore")
        self.menu = QMenu(self)
        self.menu.setObjectName("lessonMenu")
        self.print_action, self.edit_action = QAction(self), QAction(self)
        self.menu.addActions([self.print_action, self.edit_action])
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.close_button = IconButton("close", "", self)
        self.close_button.setObjectName("lessonEnd")
        self.bar = ThinBar(self)
        self.bar.setObjectName("lessonProgress")
        self.step_title = QLabel(self)
        self.step_title.setObjectName("stepTitle")
        self.step_title.setWordWrap(True)
        self.step_title.setProperty("heading", "true")
        self.waiting = StepWaiting(lessons, self)
        self.text = StepText(self)
        self.question = QuestionCard(lessons, self)
        self.back = IconButton("back", "", self)
        self.back.setObjectName("lessonBack")
        self.again = IconButton("loop", "", self)
        self.again.setObjectName("lessonAgain")
        self.next = IconButton("step", "", self)
        self.next.setObjectName("lessonNext")
        self.place = QLabel(self)
        self.place.setObjectName("lessonPlace")
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._order()
        self._connect()
        self.retranslate()

    def set_large(self, *, large: bool) -> None:
        """Shows everything in type that is read from the back of a room, or as usual."""
        screen = self.screen().geometry().size()
        self.setFixedWidth(max(WIDTH_PX, round(screen.width() * _LARGE_SHARE)) if large else WIDTH_PX)
        # On a screen of many pixels type grows with them.
        scale = max(_LARGE_TYPE, _LARGE_TYPE * screen.height() / _USUAL_HEIGHT_PX) if large else 1.0
        self.setStyleSheet(_large_type(scale) if large else "")
        for button in (self.more, self.present, self.close_button, self.again):
            button.setVisible(not large)
        for text in (self.text, self.question.prompt, self.question.reveal):
            text.set_scale(scale)
        for button in (self.back, self.next):
            button.set_scale(scale)

    def retranslate(self) -> None:
        """Shows every text in the language in force."""
        self.setAccessibleName(self.tr("Lesson"))
        self.text.setAccessibleName(self.tr("Text of the step"))
        self.bar.setAccessibleName(self.tr("How far the lesson is"))
        self.present.set_name(self.tr("Present (F5)"))
        self.close_button.set_name(self.tr("End the lesson"))
        self.more.set_name(self.tr("More for this lesson"))
        self.print_action.setText(self.tr("&Worksheet of the lesson…"))
        self.edit_action.setText(self.tr("&Edit a copy"))
        self.back.set_name(self.tr("Previous step (Page Up)"))
        self.again.set_name(self.tr("Show the step again, as it was"))
        self.next.set_name(self.tr("Next step (Page Down)"))
        self.steps.set_label(self.tr("Step"))
        self.waiting.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Shows the step as it stands."""
        lessons = self._lessons
        if lessons.files is None:
            return
        words, step = lessons.words, lessons.step_words
        steps = lessons.files.lesson.steps
        self._heading.setText(words.title)
        self.titled.emit(words.title)
        self.steps.set_options(
            [
                Option(
                    str(at), f"{at + 1}. {words.steps[each.id].title if each.id in words.steps else each.id}"
                )
                for at, each in enumerate(steps)
            ]
        )
        self.steps.set_value(str(lessons.index))
        self.step_title.setText(step.title)
        self.waiting.refresh()
        self.text.show_text(step.text, lessons.files.files)
        self.question.refresh()
        self.bar.setRange(0, len(steps))
        self.bar.setValue(lessons.index + 1)
        text = self.tr("{step} of {steps}")
        self.place.setText(text.format(step=lessons.index + 1, steps=len(steps)))
        self.back.setEnabled(lessons.index > 0)
        last = lessons.index == len(steps) - 1
        self.next.set_icon("check" if last else "step")
        self.next.set_name(
            self.tr("Finish the lesson (Page Down)") if last else self.tr("Next step (Page Down)")
        )

    def begin_step(self, *, take_keyboard: bool) -> None:
        """A step has come on screen: screen readers hear of it, and its answer takes the keyboard if wanted."""
        announce(self, f"{self.place.text()}. {self.step_title.text()}. {self.text.toPlainText()}")
        if take_keyboard and not self._lessons.outcome.is_over:
            self.question.begin()

    def go_on(self) -> None:
        """The next step; behind the last one the lesson ends."""
        lessons = self._lessons
        if lessons.files is None:
            return
        if lessons.index == len(lessons.files.lesson.steps) - 1:
            self.end_wanted.emit()
        else:
            lessons.go(lessons.index + 1)

    def go_back(self) -> None:
        """The step before."""
        self._lessons.go(max(0, self._lessons.index - 1))

    def changeEvent(self, event: QEvent) -> None:
        """Follows the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        self._lessons.changed.connect(self._follow)
        self.text.link_opened.connect(self.link_opened)
        self.question.link_opened.connect(self.link_opened)
        self.question.done.connect(self._leave_question)
        self.present.clicked.connect(self.present_wanted)
        self.print_action.triggered.connect(self.print_wanted)
        self.edit_action.triggered.connect(self.edit_wanted)
        self.close_button.clicked.connect(self.end_wanted)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.again.clicked.connect(self._lessons.again)
        self.steps.chosen.connect(self._go)

    def _leave_question(self) -> None:
        """Goes on, but not out of the lesson: that is to be meant."""
        lessons = self._lessons
        if lessons.files is not None and lessons.index < len(lessons.files.lesson.steps) - 1:
            self.go_on()

    def _order(self) -> None:
        """Lets the Tab key go from the top to the bottom."""
        head = (self.more, self.present, self.close_button, self.steps, self._scroll)
        # Not from the scroll area to what it holds: Qt would move both at once, and tie a knot.
        rest = (self.waiting.again, self.text, *self.question.tab_stops(), self.back, self.again, self.next)
        for one, next_one in (*pairwise(head), *pairwise(rest)):
            QWidget.setTabOrder(one, next_one)

    def _go(self, step: str) -> None:
        self._lessons.go(int(step))

    def _follow(self) -> None:
        before = self.step_title.text()
        self.refresh()
        if self.step_title.text() != before:
            self._scroll.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        for button in (self.more, self.present, self.close_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        inside = QWidget(self)
        inside.setObjectName("guideBody")
        body = QVBoxLayout(inside)
        body.setContentsMargins(_MARGIN_PX, 0, _MARGIN_PX, _MARGIN_PX)
        body.setSpacing(10)
        body.addWidget(self.step_title)
        body.addWidget(self.waiting)
        body.addWidget(self.text)
        body.addWidget(self.question)
        body.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("guideScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN_PX, 8, _MARGIN_PX, 8)
        for widget in (self.back, self.again):
            foot.addWidget(widget)
        foot.addWidget(self.place, 1)
        foot.addWidget(self.next)
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 8)
        top.setSpacing(6)
        top.addLayout(head)
        row = QHBoxLayout()
        row.addWidget(self.steps)
        row.addWidget(self.bar, 1)
        top.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)


def _large_type(scale: float) -> str:
    body, heading = round(_TYPE_PX * scale), round(_HEADING_PX * scale)
    return f"* {{ font-size: {body}px; }} QLabel#stepTitle {{ font-size: {heading}px; font-weight: 600; }}"
