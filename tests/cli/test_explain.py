"""`convviz explain`: what it asks the worker, what it writes and says, and how it ends."""

from __future__ import annotations

import argparse
import csv
import importlib.util
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz import open_network
from convviz.cli import main
from convviz.cli.explain import command as explain
from convviz.cli.explain.command import run
from convviz.cli.explain.options import METHODS, SETTINGS, unknown_setting
from convviz.cli.explain.question import question_of
from convviz.exports.networks.chosen import choose_network
from convviz.exports.networks.feeding import Wishes, feeds
from convviz.exports.theme_file import sign_colours, theme_colour
from convviz.layers.errors import ConvvizError
from convviz.pictures.colours import colour_law
from convviz.states.evidence.questions import (
    Attribution,
    Flip,
    Forget,
    HeatMap,
    Maximise,
    Question,
    Scan,
    Score,
    Target,
)

RNG = np.random.default_rng(6)
# Answers every question at once, with numbers of the right shapes; for one about a picture that begins with 0 it fails.
STAND_IN = """
import os, sys
import numpy as np
from convviz.layers.errors import ConvvizError
from convviz.learning.evidence.handing import take
from convviz.learning.messages import Answered, Ask, Failed, Partly, Preparing, read_request, send
from convviz.states.evidence.answers import Answer
from convviz.states.evidence.questions import *
from pathlib import Path
out = os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)
def some(*shape):
    return np.random.default_rng(sum(shape)).normal(size=shape).astype(np.float32)
def answer(asked):
    question, inputs = asked.question, asked.arrays
    network = take(Path(asked.folder))
    match question:
        case HeatMap():
            shape = network.maps_shape(question.layer)
            return Answer({"map": abs(some(*shape[:2])), "weights": some(shape[2])}, {"score": 2.5})
        case Attribution():
            return Answer({"map": some(*inputs[question.input].shape)}, {"score": 2.5})
        case Maximise():
            count, sides = len(question.channels), network.input_shapes[0]
            return Answer({"pictures": some(count, *sides), "excitements": some(count), "starts": some(count)})
        case Forget():
            count = question.stages + 1
            return Answer({"maps": abs(some(count, 5, 4)), "alike": some(count)}, {},
                          {"layers": ("", *["dense"] * question.stages)})
        case Score():
            assert inputs[-1].shape == inputs[0].shape[:2]
            names = ("deletion", "insertion", "random_deletion", "random_insertion")
            arrays = {name: np.linspace(0, 1, question.steps + 1, dtype=np.float32) for name in ("shares", *names)}
            return Answer(arrays, {f"{name}_area": 0.5 for name in names})
        case Flip():
            changed = inputs[0] + np.float32(0.1)
            return Answer({"changed": changed, "difference": changed - inputs[0],
                           "confidences": np.eye(2, 10, dtype=np.float32)},
                          {"before": 0, "after": 1, "size": 0.1, "flipped": 1})
        case Scan():
            channels = network.maps_shape(question.layer).channels
            top = np.full((channels, question.top), -1, np.float32)
            top[:, :2] = [3, 1]
            cells = np.zeros((channels, question.top, 2), np.float32)
            arrays = {"top": top, "strengths": abs(some(channels, question.top)), "cells": cells,
                      "maxima": some(channels), "vectors": some(7, channels)}
            return Answer(arrays, {"pictures": 7})
while (request := read_request(sys.stdin.buffer)) is not None:
    send(out, Preparing(0, 0, "starting"))
    if isinstance(request, Ask):
        if request.arrays and request.arrays[0].flat[0] > 0.9:
            send(out, Failed.of(ConvvizError("class-outside", "This one is too light.")))
            continue
        send(out, Partly(Answer({}, done=1, total=2)))
        send(out, Answered(answer(request)))
"""
WORKER = (sys.executable, "-P", "-c", STAND_IN)


@pytest.fixture
def digits(tmp_path: Path) -> Path:
    arrays = {
        f"{name}_{part}": RNG.integers(0, 256, (12, 28, 28), dtype=np.uint8)
        if name == "x"
        else np.arange(12) % 10
        for name in "xy"
        for part in ("train", "test")
    }
    np.savez(tmp_path / "digits.npz", **arrays)
    return tmp_path / "digits.npz"


def parsed(*words: object) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    explain.add_arguments(parser)
    return parser.parse_args([str(word) for word in words])


def explained(*words: object) -> dict:
    return run(parsed(*words), WORKER)


def question(*words: object, target: Target | None = None, names: tuple[str, ...] = ()) -> Question:
    """What a line about the digits asks."""
    arguments = parsed("mnist", *words, "-o", "x.png")
    assert unknown_setting(arguments) == ""
    return question_of(arguments, open_network("mnist"), target or Target(3), names)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("p --method grad-cam", HeatMap("grad-cam", "conv2d_2", Target(3))),
        ("p --method score-cam --layer conv2d", HeatMap("score-cam", "conv2d", Target(3))),
        ("p --method gradient", Attribution("gradient", Target(3))),
        (
            "p --method smoothgrad --samples 7 --noise 0.3 --seed 5",
            Attribution("smoothgrad", Target(3), samples=7, noise=0.3, seed=5),
        ),
        (
            "p --method occlusion --window 6 --stride 2 --baseline grey",
            Attribution("occlusion", Target(3), window=6, stride=2, baseline="grey"),
        ),
        ("p --method forget --stages 3", Forget(HeatMap("grad-cam", "conv2d_2", Target(3)), 3)),
        ("p --method forget --of gradient", Forget(Attribution("gradient", Target(3)))),
        ("p --method score --of smoothgrad --steps 9", Score(Target(3), steps=9)),
        ("p --method flip --furthest 0.2", Flip(furthest=0.2)),
        ("p --method flip --class 3", Flip(target=3)),
        (
            "--method scan --data mnist --limit 50 --top 4 --part train",
            Scan("mnist", "conv2d_2", "train", 50, 4),
        ),
    ],
)
def test_options_become_the_question_that_they_mean(words: str, expected: Question) -> None:
    assert question(*words.split()) == expected


def test_what_is_maximised_are_channels_or_classes() -> None:
    filters = question("--method", "maximise", "--layer", "conv2d_1", "--channels", "2,5-7", "--steps", 9)
    assert isinstance(filters, Maximise)
    assert (filters.layer, filters.channels, filters.steps) == ("conv2d_1", (2, 5, 6, 7), 9)
    classes = question("--method", "maximise")
    assert isinstance(classes, Maximise)
    assert (classes.layer, classes.channels) == ("", tuple(range(10)))
    one = question("--method", "maximise", "--class", "nine", names=("eight", "nine"))
    assert isinstance(one, Maximise)
    assert one.channels == (1,)
    with pytest.raises(ConvvizError) as refused:
        question("--method", "maximise", "--channels", "9-10")
    assert refused.value.code == "channel-outside"


def test_a_data_set_is_prepared_as_the_options_say() -> None:
    plain, wished = (question("--method", "scan", "--data", "mnist", *words) for words in ((), ("--invert",)))
    assert isinstance(plain, Scan)
    assert isinstance(wished, Scan)
    assert plain.preparation == ""
    assert json.loads(wished.preparation)["invert"] is True


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("p --method flip --steps 1001", "--steps of flip is a number from 1 to 1000"),
        ("p --method grad-cam --steps 3", "--steps is no setting of grad-cam"),
        ("--method grad-cam", "grad-cam needs a PICTURE"),
        ("p --method maximise", "maximise is about no picture"),
        ("--method scan", "scan needs --data"),
        ("--method scan --data mnist --output-index 0", "--output-index is no setting of scan"),
        ("p --method scan --data mnist", "scan is about no picture"),
    ],
)
def test_what_does_not_belong_together_is_wrong_use(
    words: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", "mnist", *words.split(), "-o", "x.png"]) == 2
    assert said in capsys.readouterr().err


def test_every_method_knows_its_settings() -> None:
    assert set(SETTINGS) == set(METHODS)


@pytest.mark.parametrize("method", [method for method in METHODS if method not in {"maximise", "scan"}])
@pytest.mark.parametrize("ending", ["png", "npy", "npz", "csv"])
def test_every_method_writes_every_format(method: str, ending: str, digit: Path, tmp_path: Path) -> None:
    output = tmp_path / f"out.{ending}"
    document = explained("mnist", digit, "--method", method, "-o", output)
    (answer,) = document["answers"]
    assert answer["output"] == str(output)
    match ending:
        case "png":
            with Image.open(output) as picture:
                assert min(picture.size) > 60
        case "npy":
            assert np.load(output).dtype == np.float32
        case "npz":
            with np.load(output) as arrays:
                assert {name: list(array.shape) for name, array in arrays.items()} == {
                    name: list(shape) for name, shape in answer["arrays"].items()
                }
        case _:
            rows = list(csv.reader(output.read_text().splitlines()))
            assert len({len(row) for row in rows}) == 1


@pytest.mark.parametrize("ending", ["png", "npy", "npz", "csv"])
@pytest.mark.parametrize("words", ["--method maximise --layer conv2d_1", "--method scan --top 5 --data"])
def test_so_do_those_about_no_picture(words: str, ending: str, digits: Path, tmp_path: Path) -> None:
    given = [*words.split(), *([str(digits)] if words.endswith("--data") else [])]
    output = tmp_path / f"out.{ending}"
    document = explained("mnist", *given, "-o", output)
    assert output.stat().st_size > 0
    assert document["answers"][0]["class"] is None
    if ending == "csv" and "scan" in words:
        rows = list(csv.DictReader(output.read_text().splitlines()))
        assert [row["place"] for row in rows[:3]] == ["3", "1", "3"]
        assert {row["rank"] for row in rows} == {"0", "1"}


def test_a_heat_map_lies_over_the_picture_as_opaque_as_is_said(digit: Path, tmp_path: Path) -> None:
    shown: dict[str, np.ndarray] = {}
    for opacity in ("0", "0.5", "1"):
        output = tmp_path / f"{opacity}.png"
        explained("mnist", digit, "--method", "grad-cam", "--raw", "--opacity", opacity, "-o", output)
        with Image.open(output) as picture:
            shown[opacity] = np.asarray(picture).astype(int)
    # Two pictures of 280 pixels a side, 8 apart, from (12, 32) on: 28 × 28 and 3 × 3 cells.
    left, right = (shown["0"][32:312, start : start + 280] for start in (12, 300))
    assert (left == right).all()
    mixed, covered = (shown[each][32:312, 300:580] for each in ("0.5", "1"))
    end = colour_law("positive", sign_colours("light")).colour(1, 0, 1)
    strongest = (covered == end).all(axis=2)
    assert strongest.any()
    # What lets the picture through has the one colour of its sign.
    expected = (left + theme_colour("light", "positive")) / 2
    assert np.abs(mixed - expected)[strongest].max() <= 2
    ink = left[:, :, 0] == 0
    assert mixed[ink & ~strongest].max() < mixed[ink & strongest].max()
    cells = open_network("mnist").maps_shape("conv2d_2")
    assert cells is not None
    assert len(np.unique(covered.reshape(-1, 3), axis=0)) == cells.height * cells.width


def test_the_class_is_the_one_that_is_answered_or_named(digit: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.npy"
    words = ("mnist", digit, "--method", "grad-cam", "-o", output)
    assert explained(*words)["answers"][0]["class"] == {"index": 1, "name": "1"}
    assert explained(*words, "--class", "7")["answers"][0]["question"].target == Target(7)
    names = tmp_path / "names.txt"
    names.write_text("\n".join(f"digit {each}" for each in "abcdefghij"))
    found = explained(*words, "--classes", names, "--class", "digit c")["answers"][0]
    assert found["class"] == {"index": 2, "name": "digit c"}
    with pytest.raises(ConvvizError) as refused:
        explained(*words, "--class", "seven")
    assert refused.value.code == "class-name-unknown"


def test_contributions_need_no_worker_and_make_the_logit(
    digit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.npy"
    words = ["explain", "mnist", str(digit), "--method", "contributions", "-o", str(output), "--json"]
    assert main(words) == 0
    (answer,) = json.loads(capsys.readouterr().out)["answers"]
    assert np.load(output).sum() + answer["facts"]["bias"] == pytest.approx(answer["facts"]["sum"], rel=1e-4)
    assert answer["texts"] == {"layer": ["dense"]}


def test_of_a_folder_each_picture_is_explained_and_bad_ones_are_named(digit: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "digits", tmp_path / "deep/why"
    (folder / "more").mkdir(parents=True)
    for name in ("one.png", "more/one.png"):
        (folder / name).write_bytes(digit.read_bytes())
    Image.open(digit).save(folder / "one.bmp")
    (folder / "broken.png").write_bytes(b"\x89PNG no more")
    (folder / "README.md").write_text("no picture")
    light = np.ones((28, 28, 1), np.float32)
    np.save(folder / "light.npy", light)
    document = explained(
        "mnist", folder, folder / "light.npy", "--method", "grad-cam", "--write", "npz", "-o", out
    )
    written = sorted(str(file.relative_to(out)) for file in out.rglob("*") if file.is_file())
    assert written == ["more/one.npz", "one-2.npz", "one.npz"]
    assert [Path(each["picture"]).name for each in document["skipped"]] == ["broken.png", "light.npy"]
    assert any("broken.png was skipped" in note for note in document["notes"])
    assert "too light" in document["skipped"][1]["reason"]


def test_where_none_can_be_explained_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    with pytest.raises(ConvvizError) as refused:
        explained("mnist", tmp_path / "pictures", "--method", "grad-cam", "-o", tmp_path / "why")
    assert refused.value.code == "folder-without-pictures"
    for name in "ab":
        (tmp_path / f"pictures/{name}.png").write_bytes(b"\x89PNG no more")
    with pytest.raises(ConvvizError):
        explained("mnist", tmp_path / "pictures", "--method", "grad-cam", "-o", tmp_path / "why")
    assert not (tmp_path / "why").exists()


@pytest.mark.parametrize(("given", "output"), [(1, "out.txt"), (2, "out.png")])
def test_what_cannot_be_written_to_is_wrong_use(
    digit: Path, tmp_path: Path, given: int, output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out.png").write_bytes(b"something")
    with pytest.raises(SystemExit) as ended:
        explained("mnist", *[digit] * given, "--method", "grad-cam", "-o", tmp_path / output)
    assert ended.value.code == 2
    assert output in capsys.readouterr().err


def test_what_is_wrong_with_all_is_said_once(digit: Path, tmp_path: Path) -> None:
    for words, code in (
        (("--layer", "nowhere"), "no-such-layer"),
        (("--class", "seven"), "class-name-unknown"),
        (("--output-index", "1"), "output-outside"),
    ):
        with pytest.raises(ConvvizError) as refused:
            explained("mnist", digit, digit, "--method", "grad-cam", *words, "-o", tmp_path / "why")
        assert refused.value.code == code
    with pytest.raises(ConvvizError) as refused:
        explained("mnist", digit, "--method", "gradient", "--input", "1", "-o", tmp_path / "why.png")
    assert refused.value.code == "input-outside"


def test_of_an_output_without_classes_the_strongest_number_is_explained(digit: Path, tmp_path: Path) -> None:
    words = ("multi-output", digit, digit, "--output-index", "1")
    document = explained(*words, "--method", "gradient", "-o", tmp_path / "why")
    network = open_network("multi-output")
    assert network.outputs[1] == "box"
    (fed,) = feeds(choose_network("multi-output"), [digit], Wishes())
    strongest = int(network.run(*fed.arrays)["box"].argmax())
    assert [each["class"] for each in document["answers"]] == [
        {"index": strongest, "name": f"number {strongest}"}
    ] * 2
    assert sum("strongest number" in note for note in document["notes"]) == 1
    chosen = explained(*words, "--class", "2", "--method", "gradient", "-o", tmp_path / "third")
    assert chosen["answers"][0]["class"] == {"index": 2, "name": "number 2"}
    assert not any("strongest number" in note for note in chosen["notes"])
    with pytest.raises(ConvvizError) as refused:
        explained(*words, "--method", "flip", "-o", tmp_path / "flipped")
    assert refused.value.code == "puts-out-numbers"


def test_people_read_one_line_for_each_file(
    digit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.csv"
    assert main(["explain", "mnist", str(digit), "--method", "contributions", "-o", str(output)]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{output}: contributions, 1, sum ")
    assert out.count("\n") == 1


@pytest.mark.usefixtures("ctrl_c")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no Ctrl+C to one process alone")
def test_ctrl_c_ends_it_and_leaves_what_was_written(digit: Path, tmp_path: Path) -> None:
    slow = STAND_IN.replace(
        "        send(out, Answered(answer(request)))",
        "        seen = globals().setdefault('seen', [])\n"
        "        seen.append(1)\n"
        "        if len(seen) > 1:\n"
        "            import time; print('waiting', file=sys.stderr, flush=True); time.sleep(60)\n"
        "        send(out, Answered(answer(request)))",
    )
    (tmp_path / "slow.py").write_text(slow)
    program = (
        "import sys\n"
        "from convviz.cli.explain import command as explain\n"
        "from convviz.cli import main\n"
        "real = explain.run\n"
        f"explain.run = lambda arguments: real(arguments, (sys.executable, '-P', {str(tmp_path / 'slow.py')!r}))\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    other = tmp_path / "two.png"
    other.write_bytes(digit.read_bytes())
    out = tmp_path / "why"
    words = [
        "explain",
        "mnist",
        str(digit),
        str(other),
        "--method",
        "grad-cam",
        "--write",
        "npy",
        "-o",
        str(out),
    ]
    process = subprocess.Popen([sys.executable, "-c", program, *words], stderr=subprocess.PIPE, text=True)
    until = time.monotonic() + 60
    while not (out / "one.npy").exists() and time.monotonic() < until:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode == 130
    assert [file.name for file in out.iterdir()] == ["one.npy"]


@pytest.mark.skipif(importlib.util.find_spec("tensorflow") is None, reason="TensorFlow is not here")
def test_the_worker_itself_answers(digit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = tmp_path / "why.npy"
    words = ["explain", "mnist", str(digit), "--method", "integrated-gradients", "-o", str(output), "--json"]
    assert main(words) == 0
    (answer,) = json.loads(capsys.readouterr().out)["answers"]
    facts = answer["facts"]
    assert np.load(output).sum() == pytest.approx(facts["sum"], rel=1e-4)
    assert facts["sum"] == pytest.approx(facts["score"] - facts["baseline_score"], rel=0.01)
    trace = open_network("mnist").run(_fed(digit))
    assert facts["score"] == pytest.approx(
        float(trace.before_activation["dense_1"][answer["class"]["index"]]), rel=1e-4
    )


def _fed(picture: Path) -> np.ndarray:
    """The digit as the command feeds it."""
    (fed,) = feeds(choose_network("mnist"), [picture], Wishes())
    return fed.arrays[0]
