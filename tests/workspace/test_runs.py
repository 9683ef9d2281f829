"""The runs on this machine: listed, chosen, followed while they train, renamed and removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_runs import make_run

from convviz.learning.messages import EpochReport
from convviz.learning.recipe import Recipe, Transfer
from convviz.learning.run_folder import RunFacts
from convviz.workspace.run_list import RUN_COLOURS
from convviz.workspace.runs import RunsWorkspace


def report(epoch: int, loss: float = 0.5) -> EpochReport:
    return EpochReport(epoch, 9, loss, 0.8, {"validation": 0.7}, 1.0)


def bare_run(root: Path, name: str, begun: str = "2026-11-22T10:00:00Z", **recipe: object) -> None:
    """A run without a finished epoch."""
    from convviz.learning.run_folder import RunFolder

    asked = Recipe(**({"architecture": "mnist", "data": "mnist"} | recipe))
    RunFolder(root / name).write_facts(RunFacts(asked, "{}", begun, ("a", "b"), (1, 1)))


class Ear:
    """Records what a workspace says."""

    def __init__(self, runs: RunsWorkspace) -> None:
        self.heard: list[tuple[str, object]] = []
        self.notices: list[str] = []
        runs.runs_changed.connect(lambda: self.heard.append(("runs", None)))
        runs.chosen_changed.connect(lambda: self.heard.append(("chosen", None)))
        runs.epoch_changed.connect(lambda epoch: self.heard.append(("epoch", epoch)))
        runs.run_updated.connect(lambda each: self.heard.append(("updated", each)))
        runs.notice.connect(self.notices.append)


@pytest.fixture
def two(qapp, tmp_path):
    make_run(tmp_path, "older", begun="2026-11-21T10:00:00Z", epochs=3)
    make_run(tmp_path, "newer", begun="2026-11-22T10:00:00Z", epochs=5)
    return RunsWorkspace(tmp_path)


def test_runs_are_listed_newest_first_with_title_epochs_and_colours_of_their_own(two):
    newer, older = two.runs()
    assert (newer.id, older.id) == ("newer", "older")
    assert (newer.epochs_done, older.epochs_done) == (5, 3)
    assert older.title == "mnist on MNIST, Adam 0.001"
    assert newer.title == "mnist on MNIST, Adam 0.001 (2)"
    assert newer.colour_index != older.colour_index


@pytest.mark.parametrize(
    ("recipe", "title"),
    [
        (
            {"architecture": "cifar10", "data": "cifar10", "optimizer": "sgd", "learning_rate": 0.01},
            "cifar10 on CIFAR-10, SGD 0.01",
        ),
        (
            {"architecture": "", "network": "{}", "data": "/home/me/my shapes"},
            "own network on my shapes, Adam 0.001",
        ),
        (
            {
                "architecture": "",
                "transfer": Transfer("vgg16"),
                "optimizer": "rmsprop",
                "learning_rate": 2e-5,
            },
            "vgg16 on MNIST, RMSprop 2e−5",
        ),
    ],
)
def test_a_title_says_network_data_optimiser_and_rate(qapp, tmp_path, recipe, title):
    bare_run(tmp_path, "one", **recipe)
    assert RunsWorkspace(tmp_path).runs()[0].title == title


def test_no_folder_yet_means_no_runs(qapp, tmp_path):
    runs = RunsWorkspace(tmp_path / "nothing" / "here")
    assert (runs.runs(), runs.current, runs.epoch, runs.trouble) == ((), "", 0, ())


def test_a_broken_folder_is_passed_over_and_said(two, tmp_path):
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "run.json").write_text("{")
    (tmp_path / "a file").write_text("nothing")
    (tmp_path / "empty").mkdir()
    ear = Ear(two)
    two.refresh()
    assert [each.id for each in two.runs()] == ["newer", "older"]
    assert len(ear.notices) == 1
    assert "broken" in ear.notices[0]


def test_the_last_chosen_run_is_the_current_one_at_its_newest_epoch(two):
    ear = Ear(two)
    two.choose(("older", "nobody", "newer"))
    assert (two.chosen, two.current, two.epoch) == (("older", "newer"), "newer", 5)
    assert ("chosen", None) in ear.heard
    assert ("epoch", 5) in ear.heard
    two.choose(("newer", "older"))
    assert (two.current, two.epoch) == ("older", 3)
    ear.heard.clear()
    two.choose(("newer", "older"))
    assert ear.heard == []


def test_the_cursor_follows_a_live_run_until_somebody_moves_it(two):
    two.choose(("older",))
    two.live("older", report(4))
    assert two.epoch == 4
    two.set_epoch(1)
    two.live("older", report(5))
    assert (two.epoch, two.newest_epoch) == (1, 5)
    two.set_epoch(99)
    two.live("older", report(6))
    assert two.epoch == 6


def test_a_live_epoch_is_in_the_history_before_its_file_is(two):
    ear = Ear(two)
    two.live("older", report(4, 0.25))
    assert [each.epoch for each in two.history("older")] == [0, 1, 2, 3, 4]
    assert ear.heard == [("runs", None), ("updated", "older")]
    two.set_running("older")
    two.add("older")
    assert two.history("older")[-1].loss == 0.25


def test_a_resumed_run_tells_an_epoch_once_more(two):
    two.live("older", report(2, 0.125))
    assert [each.epoch for each in two.history("older")] == [0, 1, 2]
    assert two.history("older")[-1].loss == 0.125


def test_a_run_that_has_no_files_yet_comes_with_its_first_word(two, tmp_path):
    ear = Ear(two)
    two.add("third")
    assert ear.heard == []
    assert ear.notices == []
    bare_run(tmp_path, "third", begun="2026-11-23T10:00:00Z")
    two.live("third", report(0))
    assert two.runs()[0].id == "third"
    assert two.history("third") == (report(0),)


def test_a_name_given_is_kept_in_the_folder_and_survives_what_the_worker_writes(two, tmp_path):
    two.rename("older", "  Without dropout ")
    assert two.run("older").title == "Without dropout"
    assert two.folder_of("older").facts().name == "Without dropout"
    # The worker knows the run by the facts that it began with.
    bare_run(tmp_path, "older", begun="2026-11-21T10:00:00Z")
    two.add("older")
    assert two.folder_of("older").facts().name == "Without dropout"
    two.rename("older", "")
    assert two.run("older").title == "mnist on MNIST, Adam 0.001"


def test_a_removed_run_is_gone_with_its_folder_and_no_longer_chosen(two, tmp_path):
    two.choose(("newer", "older"))
    ear = Ear(two)
    assert two.delete("older")
    assert not (tmp_path / "older").exists()
    assert [each.name for each in tmp_path.iterdir()] == ["newer"]
    assert (two.chosen, two.current, two.epoch) == (("newer",), "newer", 5)
    assert ("chosen", None) in ear.heard
    assert ("epoch", 5) in ear.heard


@pytest.mark.parametrize("name", ["", "..", ".", "notes", "../outside", "linked", ".hidden"])
def test_what_is_no_run_is_never_removed(two, tmp_path, name):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "thesis.txt").write_text("years of work")
    outside = tmp_path.parent / "outside"
    make_run(tmp_path.parent, "outside", epochs=0)
    (tmp_path / "linked").symlink_to(outside, target_is_directory=True)
    ear = Ear(two)
    assert not two.delete(name)
    assert len(ear.notices) == 1
    assert (tmp_path / "notes" / "thesis.txt").exists()
    assert (outside / "run.json").exists()
    assert (tmp_path / "newer" / "run.json").exists()


def test_a_run_in_work_is_not_removed(two, tmp_path):
    two.set_running("older")
    ear = Ear(two)
    assert not two.delete("older")
    assert "still being trained" in ear.notices[0]
    two.set_running("")
    assert two.delete("older")


def test_chosen_runs_have_colours_of_their_own_among_many(qapp, tmp_path):
    for number in range(RUN_COLOURS + 3):
        bare_run(tmp_path, f"run-{number:02}", begun=f"2026-11-22T10:{number:02}:00Z")
    runs = RunsWorkspace(tmp_path)
    alike = [each.id for each in runs.runs() if each.colour_index == runs.runs()[0].colour_index]
    assert len(alike) > 1
    runs.choose(alike)
    shown = [each.colour_index for each in runs.runs() if each.id in alike]
    assert len(set(shown)) == len(alike)
