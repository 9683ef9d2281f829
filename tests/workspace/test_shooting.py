"""Shooting with a made-up camera: bursts, the countdown, and no picture without its sign."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from convviz.layers.errors import ConvvizError
from convviz.workspace import shooting as module
from convviz.workspace.shooting import Shooting, ShootingState, as_shot, central_square


class MadeUpCamera:
    def __init__(self) -> None:
        self.take: Callable[[np.ndarray], None] | None = None
        self.refuse: Callable[[ConvvizError], None] | None = None
        self.ended = 0

    def begin(self, take, refuse) -> None:
        self.take, self.refuse = take, refuse

    def end(self) -> None:
        self.take = None
        self.ended += 1


FRAME = np.zeros((120, 160, 3), np.uint8)


@pytest.fixture
def camera() -> MadeUpCamera:
    return MadeUpCamera()


@pytest.fixture
def shooting(qtbot: QtBot, camera: MadeUpCamera, monkeypatch: pytest.MonkeyPatch) -> Shooting:
    monkeypatch.setattr(module, "_SHOT_MS", 0)  # every frame is due
    return Shooting(camera)


def recorded(shooting: Shooting) -> tuple[list[np.ndarray], list[ShootingState]]:
    shots: list[np.ndarray] = []
    states: list[ShootingState] = []
    shooting.shot.connect(lambda shot: shots.append((shot, shooting.state.phase)))
    shooting.state_changed.connect(states.append)
    return shots, states


def test_nothing_is_kept_before_somebody_shoots(shooting: Shooting, camera: MadeUpCamera) -> None:
    shots, states = recorded(shooting)
    shooting.open()
    for _ in range(5):
        camera.take(FRAME)
    assert shots == []
    assert [state.phase for state in states] == ["waiting", "on"]


def test_holding_takes_a_picture_of_every_frame_that_is_due_and_says_so(
    shooting: Shooting, camera: MadeUpCamera
) -> None:
    shots, _ = recorded(shooting)
    shooting.open()
    camera.take(FRAME)
    shooting.hold(on=True)
    for _ in range(3):
        camera.take(FRAME)
    shooting.hold(on=False)
    camera.take(FRAME)
    assert [phase for _, phase in shots] == ["shooting"] * 3
    assert shooting.state == ShootingState("on", taken=3)


def test_shots_are_spaced_however_fast_frames_come(
    shooting: Shooting, camera: MadeUpCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_SHOT_MS", 60_000)
    shots, _ = recorded(shooting)
    shooting.open()
    camera.take(FRAME)
    shooting.hold(on=True)
    for _ in range(20):
        camera.take(FRAME)
    assert len(shots) == 1


def test_the_countdown_ends_in_a_burst_of_ten(shooting: Shooting, camera: MadeUpCamera, qtbot: QtBot) -> None:
    shots, states = recorded(shooting)
    shooting._timer.setInterval(1)
    shooting.open()
    camera.take(FRAME)
    shooting.count_down()
    qtbot.waitUntil(lambda: shooting.state.phase == "shooting", timeout=10_000)
    assert [state.count for state in states if state.phase == "counting"] == [3, 2, 1]
    for _ in range(15):
        camera.take(FRAME)
    assert len(shots) == 10
    assert shooting.state.phase == "on"


def test_a_countdown_is_called_off(shooting: Shooting, camera: MadeUpCamera, qtbot: QtBot) -> None:
    shooting.open()
    camera.take(FRAME)
    shooting.count_down()
    assert shooting.state.phase == "counting"
    shooting.count_down()
    assert shooting.state.phase == "on"
    assert not shooting._timer.isActive()


def test_closing_lets_the_camera_go_whatever_it_was_doing(shooting: Shooting, camera: MadeUpCamera) -> None:
    shooting.open()
    camera.take(FRAME)
    shooting.hold(on=True)
    shooting.close()
    assert camera.ended == 1
    assert shooting.state == ShootingState()
    shooting.close()
    assert camera.ended == 1


def test_a_camera_that_fails_is_let_go_and_its_reason_kept(shooting: Shooting, camera: MadeUpCamera) -> None:
    shooting.open()
    camera.refuse(ConvvizError("camera-refused", "It is used by another program.", reason="busy"))
    assert camera.ended == 1
    assert shooting.state.phase == "off"
    assert shooting.state.refusal.code == "camera-refused"


def test_a_shot_is_the_middle_square_at_its_own_size() -> None:
    frame = np.zeros((100, 300, 3), np.uint8)
    frame[:, 100:200] = 9
    square = central_square(frame)
    assert square.shape == (100, 100, 3)
    assert (square == 9).all()
    assert as_shot(square).shape == (256, 256, 3)
    assert (as_shot(square) == 9).all()
