"""The folders of trainings in one folder: found, read, renamed, removed. No signals."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from convviz.layers.errors import ConvvizError
from convviz.learning.messages import EpochReport
from convviz.learning.run_folder import RunFacts, RunFolder
from convviz.texts.training_runs import numbered_title, run_title
from convviz.workspace.built_name import built_name

RUN_COLOURS = 8
"""How many colours runs are told apart by; `RunSummary.colour_index` is below it."""
# What is being removed is called so first: a name that no run has, so that half of it is never shown as one.
_LEAVING = ".removed-"


class FoundRun(Struct, frozen=True):
    """What the files of a run say.

    Attributes:
        facts: What it was asked, and how it stands.
        history: Its finished epochs.
    """

    facts: RunFacts
    history: tuple[EpochReport, ...]


def is_run_name(name: str) -> bool:
    """Whether a folder of this name may be a run's: one name, not hidden, that leads nowhere else."""
    return bool(name) and not name.startswith(".") and Path(name).name == name and "\\" not in name


def run_names(folder: Path) -> tuple[str, ...]:
    """The names of the folders that hold a `run.json`; () where there is no such folder yet."""
    try:
        found = [each for each in folder.iterdir() if is_run_name(each.name)]
    except OSError:
        return ()
    return tuple(sorted(each.name for each in found if (each / "run.json").is_file()))


def read_run(folder: RunFolder) -> FoundRun:
    """What the files of a run say.

    Raises:
        ConvvizError: They are damaged.
    """
    return FoundRun(folder.facts(), folder.history())


def remove_run(root: Path, run_id: str, running: str) -> None:
    """Removes a run's folder with all that is in it.

    Args:
        root: The folder of all runs.
        run_id: The name of the run's folder.
        running: The id of the run that is being trained, or "".

    Raises:
        ConvvizError: It is no run's folder, only leads to one, is being written, or cannot be removed.
    """
    path = root / run_id
    if not is_run_name(run_id) or path.is_symlink() or not (path / "run.json").is_file():
        sentence = f"{run_id} is no folder of a training, so it is left as it is."
        raise ConvvizError("run-foreign", sentence, name=run_id)
    if run_id == running:
        sentence = f"{run_id} is still being trained; stop it before you remove it."
        raise ConvvizError("run-in-work", sentence, name=run_id)
    try:
        # A file that another program holds open stops this before anything is gone.
        leaving = path.rename(path.with_name(f"{_LEAVING}{path.name}"))
        shutil.rmtree(leaving)
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{path.name} cannot be removed: {reason}."
        raise ConvvizError("run-not-removed", sentence, name=path.name, reason=reason) from error


def titles(runs: Iterable[tuple[str, RunFacts]]) -> dict[str, str]:
    """What each run is called, by its id; those that would be called alike are numbered in the order given."""
    plain = {each: facts.name or _title(facts) for each, facts in runs}
    alike, seen = Counter(plain.values()), Counter[str]()
    result: dict[str, str] = {}
    for each, title in plain.items():
        seen[title] += 1
        result[each] = title if alike[title] == 1 or seen[title] == 1 else numbered_title(title, seen[title])
    return result


def told(history: tuple[EpochReport, ...], report: EpochReport) -> tuple[EpochReport, ...]:
    """`history` with a report that has just come; a run that was resumed may tell an epoch once more."""
    return (*(each for each in history if each.epoch < report.epoch), report)


def _title(facts: RunFacts) -> str:
    recipe = facts.recipe
    base = "" if recipe.transfer is None else recipe.transfer.base
    network = recipe.architecture or base or built_name(recipe.network)
    return run_title(network, recipe.data, recipe.optimizer, recipe.learning_rate)
