"""One network, trained by several processes on several machines at once (tf.distribute.MultiWorkerMirroredStrategy).

1. Every process runs the same training on the same data, which each reads from its own disk, and takes another part of
   each batch. TF_CONFIG says how many they are and which one this is.
2. In each step the gradients of all are added up before they are applied, so that all have the same weights after it.
   The loop is ours: Keras 3's `fit` does not work under this strategy.
3. The first process, the chief, alone writes files and measures in the end. A training that goes on takes everything
   from the chief's checkpoint.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Generator
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec
import numpy as np

from convviz.layers.errors import ConvvizError
from convviz.learning.cluster.distributed_learner import DistributedLearner, Share, Together
from convviz.learning.cluster.processes import TF_CONFIG, Cluster, cluster_of
from convviz.learning.loop.checkpoint import Checkpoint
from convviz.learning.loop.job import (
    begun_with,
    build_checked,
    check_output,
    config_of,
    data_of,
    failing,
    finished_with,
    first_answers,
    input_shapes,
    judged_in_the_end,
    task_of,
)
from convviz.learning.loop.keeping import Epoch, Keeper
from convviz.learning.loop.reporting import Tell
from convviz.learning.loop.run_record import RunRecord
from convviz.learning.loop.training import train
from convviz.learning.messages import BatchReport, Event, Finished, Train
from convviz.learning.network.heads import objectives_of
from convviz.learning.network.keras_session import begin_session, tensorflow
from convviz.learning.network.keras_writing import model_bytes
from convviz.learning.network.trained_network import trained_network
from convviz.learning.process.control import Control
from convviz.learning.recipe import Recipe


def run_distributed(request: Train, tell: Tell, control: Control) -> Finished:
    """Does one process's part of what `request` asks; all processes of TF_CONFIG are asked the same.

    Returns:
        The chief's says what was written and how good it is; the others' have the same SHA-256 and write nothing.

    Raises:
        Cancelled: `control` said so; the other processes fail then.
        ConvvizError: TF_CONFIG or the recipe does not fit, another process is gone, or as in `run_job`.
    """
    cluster = cluster_of(os.environ.get(TF_CONFIG))
    _check(request.recipe, cluster)
    record = RunRecord(
        request if cluster.is_chief else msgspec.structs.replace(request, folder="", resume=False)
    )
    with record.held(), failing(record), _losses_told():
        return _run(request, Together(cluster), record, tell, control)


@contextlib.contextmanager
def _losses_told() -> Generator[None]:
    """Says in one sentence that another process is gone.

    Raises:
        ConvvizError: It is.
    """
    errors = tensorflow().errors
    try:
        yield
    except (errors.UnavailableError, errors.AbortedError, errors.CancelledError) as error:
        sentence = (
            "Another process of the training is gone or cannot be reached; start all again with --resume."
        )
        raise ConvvizError("cluster-lost", sentence) from error


def _run(request: Train, together: Together, record: RunRecord, tell: Tell, control: Control) -> Finished:
    begun = time.monotonic()
    recipe, cluster = request.recipe, together.cluster
    if cluster.is_chief:
        check_output(Path(request.output))
        record.clear_parts()
    begin_session(recipe.seed)
    found = _agreed(record.resumed() if cluster.is_chief else None, recipe, together)
    data = data_of(recipe, tell, control)
    with contextlib.closing(data):
        with together.strategy.scope():
            kept = build_checked(config_of(recipe, len(data.classes)))
        material = data.material(input_shapes(kept))
        objectives = objectives_of(kept, recipe, material, boxes=task_of(recipe) == "digit-and-box")
        with together.strategy.scope():
            network = trained_network(kept, recipe, material.kinds)
        if cluster.is_chief:
            record.begin(kept.to_json(), material.classes, material.counts)
        tell(begun_with(kept, material, 1 + (found.epochs_done if found else 0)))
        shared = replace(material, source=Share(material.source, cluster))
        keeper = record if cluster.is_chief else _Nobody()
        learns = partial(DistributedLearner, together)
        told = _of_all(tell, len(cluster.workers))
        train(network, objectives, shared, recipe, keeper, found, told, control, learns)
        if not cluster.is_chief:
            content = model_bytes(kept, Path(request.output), material.classes, half=recipe.half)
            together.from_chief(np.zeros(1, np.float32))
            digest = hashlib.sha256(content).hexdigest()
            return Finished("", digest, kept.count_params(), time.monotonic() - begun, ())
        own = [each for each in objectives if each.kept]
        judged = judged_in_the_end(kept, own, material, tell, control)
        finished = finished_with(request, kept, material, judged, time.monotonic() - begun, tell)
        record.finish(finished, first_answers(judged, material), None)
        # The others leave when the chief is done: one that was gone before would be taken for lost.
        together.from_chief(np.zeros(1, np.float32))
        return finished


def _check(recipe: Recipe, cluster: Cluster) -> None:
    """Refuses what cannot be done together.

    Raises:
        ConvvizError: It stops early, stands on a base, or its batches cannot be shared evenly.
    """
    count = len(cluster.workers)
    if recipe.patience or recipe.transfer:
        what = "stops early" if recipe.patience else "stands on a base"
        sentence = f"A training that {what} cannot be shared among processes; run it without --distributed."
        raise ConvvizError("cluster-alone", sentence, what=what)
    if recipe.batch_size % count:
        sentence = (
            f"Batches of {recipe.batch_size} cannot be shared evenly among {count} processes; "
            f"a multiple of {count} would be right."
        )
        raise ConvvizError("cluster-uneven", sentence, received=recipe.batch_size, count=count)


def _agreed(found: Checkpoint | None, recipe: Recipe, together: Together) -> Checkpoint | None:
    """What all go on from; only the chief has the numbers, and hands them over when they are put back."""
    done = int(together.from_chief(np.array(found.epochs_done if found else 0, np.int32)))
    return (found or Checkpoint(recipe, done, (), ())) if done else None


def _of_all(tell: Tell, count: int) -> Tell:
    """Tells how fast all processes are together."""

    def told(event: Event) -> None:
        if isinstance(event, BatchReport):
            event = msgspec.structs.replace(event, rate=event.rate * count)
        tell(event)

    return told


class _Nobody(Keeper):
    """What keeps the epochs of a process that writes nothing."""

    def add_epoch(self, epoch: Epoch) -> None:
        """Keeps nothing."""

    def save(self, checkpoint: Checkpoint) -> None:
        """Keeps nothing."""
