"""The training page as a step shows it: a panel, a recipe, and trainings that come with the lesson."""

from __future__ import annotations

import shutil
from pathlib import Path

from msgspec.structs import replace

from convviz.layers.errors import ConvvizError
from convviz.lessons.lesson import Shown
from convviz.ui.lessons.staging.page_stage import PageStage
from convviz.ui.pages.training.page import TrainingPage
from convviz.workspace.kept_steps import KeptSteps, keep_steps
from convviz.workspace.lessons import LessonWorkspace
from convviz.workspace.training_state import TrainingState

_LENT = "lesson-"


class TrainingStage(PageStage[TrainingPage]):
    """Brings the training page to a scene; the lesson's trainings stand among the person's while it lasts."""

    def __init__(self, page: TrainingPage) -> None:
        super().__init__(page)
        self._kept: TrainingState | None = None
        self._chosen: tuple[str, ...] = ()
        self._steps = KeptSteps((), 0, 0)

    def keep(self) -> None:
        """Remembers the recipe with its steps of undo, the panel and which runs were looked at."""
        self._steps = keep_steps(self.page.training.undo_stack)
        self._kept = self.page.training.state
        self._chosen = self.page.runs.chosen

    def show(self, shown: Shown, lessons: LessonWorkspace) -> None:
        """Shows the scene.

        Raises:
            ConvvizError: A training is not among the lesson's files, or cannot be put among the runs.
        """
        scene = shown.training
        if scene is None or lessons.files is None:
            return
        training = self.page.training
        recipe = training.recipe
        if scene.architecture and scene.architecture != recipe.architecture:
            recipe = replace(recipe, architecture=scene.architecture, network="")
        if scene.epochs is not None:
            recipe = replace(recipe, epochs=scene.epochs)
        if recipe != training.recipe:
            training.set_recipe(recipe)
        if training.state.panel != scene.panel:
            training.set_panel(scene.panel)
        if scene.runs:
            self._lend(scene.runs, lessons.files.lesson.id, lessons.files.files)

    def restore(self) -> None:
        """Takes the lesson's trainings away and gives back the recipe, what can be undone in it, and the panel."""
        runs = self.page.runs
        for run in runs.runs():
            if run.id.startswith(_LENT):
                shutil.rmtree(runs.folder / run.id, ignore_errors=True)
        runs.refresh()
        runs.choose(run for run in self._chosen if runs.run(run) is not None)
        if self._kept is not None:
            self.page.training.set_recipe(self._kept.recipe)
            self.page.training.set_panel(self._kept.panel)
        self._steps.put_back(self.page.training.undo_stack)

    def _lend(self, names: tuple[str, ...], lesson: str, files: dict[str, bytes]) -> None:
        runs = self.page.runs
        ids = {name: f"{_LENT}{lesson}-{name}" for name in names}
        for name, run in ids.items():
            start = f"runs/{name}/"
            entries = {
                each.removeprefix(start): data for each, data in files.items() if each.startswith(start)
            }
            if "run.json" not in entries:
                raise ConvvizError("lesson-no-run", f"The lesson holds no training “{name}”.", name=name)
            if runs.run(run) is None:
                _write(runs.folder / run, entries)
                runs.add(run)
        if runs.chosen != tuple(ids.values()):
            runs.choose(ids.values())


def _write(folder: Path, entries: dict[str, bytes]) -> None:
    try:
        for name, data in entries.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        reason = error.strerror or str(error)
        sentence = f"The lesson's training cannot be put among the others: {reason}."
        raise ConvvizError("lesson-run-not-kept", sentence, reason=reason) from error
