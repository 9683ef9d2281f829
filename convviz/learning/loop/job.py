"""A training from its recipe to its file: data, network, loop, measurements, writing."""

from __future__ import annotations

import contextlib
import hashlib
import math
import time
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.learning.data.digit_tasks import TASKS, TaskData
from convviz.learning.data.material import Data, Material
from convviz.learning.data.pen_material import PenData
from convviz.learning.data.picture_material import PictureData
from convviz.learning.loop.course import Alone, Course
from convviz.learning.loop.judging import Judge, Judgement
from convviz.learning.loop.objectives import Objective
from convviz.learning.loop.reporting import Tell, seldom
from convviz.learning.loop.run_record import RunRecord
from convviz.learning.loop.training import answers_of
from convviz.learning.messages import Begun, Failed, Finished, Preparing, Train
from convviz.learning.network.heads import objectives_of
from convviz.learning.network.keras_session import KerasModel, begin_session, build
from convviz.learning.network.keras_writing import write_model
from convviz.learning.network.network_choice import config_of, not_built
from convviz.learning.process.control import Cancelled, Control
from convviz.learning.process.failures import unexpected
from convviz.learning.recipe import Recipe
from convviz.learning.run_folder import Answers
from convviz.networks import zoo


def run_job(request: Train, tell: Tell, control: Control) -> Finished:
    """Does what `request` asks, and tells how it goes.

    Raises:
        Cancelled: `control` said so.
        ConvvizError: The data, the network, its base, the checkpoint or the output is not as it must be.
    """
    record = RunRecord(request)
    with record.held(), failing(record):
        return _run(request, record, tell, control)


@contextlib.contextmanager
def failing(record: RunRecord) -> Generator[None]:
    """Says in the record why what is done within failed; whatever Keras raises becomes one sentence.

    Raises:
        ConvvizError: It failed.
    """
    try:
        yield
    except (Cancelled, ConvvizError) as error:
        if isinstance(error, ConvvizError):
            record.fail(Failed.of(error))
        raise
    except Exception as error:
        failure = unexpected(error, training=True)
        record.fail(Failed.of(failure))
        raise failure from error


def _run(request: Train, record: RunRecord, tell: Tell, control: Control) -> Finished:
    begun = time.monotonic()
    recipe = request.recipe
    check_output(Path(request.output))
    record.clear_parts()
    found = record.resumed()
    data = data_of(recipe, tell, control)
    with contextlib.closing(data):
        begin_session(recipe.seed)
        course = course_of(recipe, len(data.classes))
        kept = course.model
        material = data.material(input_shapes(kept))
        objectives = objectives_of(kept, recipe, material, boxes=task_of(recipe) == "digit-and-box")
        training = course.training(material, objectives)
        record.begin(kept.to_json(), material.classes, material.counts)
        tell(begun_with(kept, material, 1 + (found.epochs_done if found else 0)))
        try:
            best_epoch = training(record, found, tell, control)
        except Cancelled:
            unfinished = record.stop()
            if unfinished is not None:
                write_model(kept, unfinished, material.classes)
            raise
        own = [each for each in objectives if each.kept]
        judged = judged_in_the_end(kept, own, material, tell, control)
        finished = finished_with(request, kept, material, judged, time.monotonic() - begun, tell)
        record.finish(finished, first_answers(judged, material), best_epoch)
        return finished


def course_of(recipe: Recipe, classes: int) -> Course:
    """The network that `recipe` names, made for so many classes, and how it is trained.

    Raises:
        ConvvizError: It cannot be built, or the weights of its base cannot be had.
    """
    if recipe.transfer is None:
        return Alone(recipe, build_checked(config_of(recipe, classes)))
    from convviz.learning.transfer.course import OnABase
    from convviz.learning.transfer.network import transferred

    return OnABase(recipe, recipe.transfer, transferred(recipe.architecture, recipe.transfer, classes))


def data_of(recipe: Recipe, tell: Tell, control: Control) -> Data:
    """The data of `recipe`, opened.

    Raises:
        ConvvizError: They cannot be fetched or read, or a network cannot learn from them.
        Cancelled: Somebody asked for it.
    """
    if recipe.strokes or recipe.changes == "digits":
        return PenData(recipe, tell, control)
    task = task_of(recipe)
    for made in TASKS:
        if task == made:
            return TaskData(made, recipe, tell, control)
    return PictureData(recipe, tell, control)


def task_of(recipe: Recipe) -> str:
    """What the zoo says that the network is for; "" for one that was built by hand or stands on a base.

    Raises:
        ConvvizError: There is no such network.
    """
    return "" if recipe.network or recipe.transfer else zoo.entry(recipe.architecture).task


def check_output(output: Path) -> None:
    """Refuses at once what would else fail after hours.

    Raises:
        ConvvizError: The folder is not there.
    """
    if not output.parent.is_dir():
        reason = "its folder does not exist"
        sentence = f"Cannot write {output}: {reason}."
        raise ConvvizError("cannot-write", sentence, path=str(output), reason=reason)


def build_checked(config: Mapping[str, Any]) -> KerasModel:
    """The network that a config describes, with fresh weights.

    Raises:
        ConvvizError: Keras cannot build it.
    """
    try:
        return build(dict(config))
    except (ValueError, TypeError, KeyError) as error:
        raise not_built(str(error)) from error


def input_shapes(model: KerasModel) -> tuple[tuple[int, ...], ...]:
    """The shapes of a model's inputs, without the batch."""
    return tuple(tuple(tensor.shape[1:]) for tensor in model.inputs)


def begun_with(model: KerasModel, material: Material, first_epoch: int) -> Begun:
    """What is trained, on what."""
    learning = sum(math.prod(variable.shape) for variable in model.trainable_variables)
    kept = 0 if material.validation is None else len(material.validation)
    return Begun(
        model.count_params(),
        learning,
        material.classes,
        material.counts,
        kept,
        material.source.steps,
        first_epoch,
        material.skipped,
    )


def judged_in_the_end(
    model: KerasModel, objectives: list[Objective], material: Material, tell: Tell, control: Control
) -> dict[str, Judgement]:
    """What the finished network says of the test pictures, by their name."""
    tell(Preparing(0, 0, "measuring"))
    judge = Judge(model, objectives)
    found: dict[str, Judgement] = {}
    tested = material.tested()
    for name, examples in tested.items():
        found[name] = judge.judge(examples, control, seldom(tell, "measuring"))
    return found


def finished_with(
    request: Train,
    model: KerasModel,
    material: Material,
    judged: Mapping[str, Judgement],
    seconds: float,
    tell: Tell,
) -> Finished:
    """Writes the finished network and says how good it is.

    Raises:
        ConvvizError: It cannot be written.
    """
    tell(Preparing(0, 0, "writing"))
    half = request.recipe.half
    content = write_model(model, Path(request.output), material.classes, half=half)
    classes = len(material.classes)
    return Finished(
        request.output,
        hashlib.sha256(content).hexdigest(),
        model.count_params(),
        seconds,
        tuple(each.measurement(name, classes) for name, each in judged.items() if len(each.labels)),
    )


def first_answers(judged: Mapping[str, Judgement], material: Material) -> Answers | None:
    """What the network said of the first test set; of the validation where there is none."""
    if not judged:
        return None
    name, judgement = next(iter(judged.items()))
    places = material.kept if name in material.measured else np.arange(len(judgement.labels))
    return answers_of(judgement, places)
