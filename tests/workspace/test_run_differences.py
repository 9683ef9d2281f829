"""What sets recipes apart, and the curves of a run's history."""

from __future__ import annotations

from msgspec.structs import replace

from convviz.learning.messages import EpochReport
from convviz.learning.recipe import Recipe
from convviz.pictures.augmentation.augmentation import Augmentation
from convviz.texts.training_recipe import changes_summary, settings_text
from convviz.workspace.run_curves import run_curves
from convviz.workspace.run_differences import differing_settings, settings_of, unusual_settings

PLAIN = Recipe("mnist", "mnist")


def test_settings_that_differ_are_named_in_the_order_of_a_recipe() -> None:
    other = replace(PLAIN, dropout=0.5, learning_rate=0.01, epochs=99)
    assert differing_settings((PLAIN, other, PLAIN)) == ("learning_rate", "dropout")
    assert (
        settings_text(settings_of(other, ("learning_rate", "dropout"))) == "learning rate 0.01, dropout 50 %"
    )


def test_one_recipe_differs_from_none_and_is_told_by_what_is_unusual() -> None:
    other = replace(PLAIN, optimizer="adamw", balanced=True, pictures=2000)
    assert differing_settings((other,)) == ()
    assert unusual_settings(other) == ("pictures", "optimizer", "balanced")
    text = settings_text(settings_of(other, unusual_settings(other)))
    assert text == "pictures used 2,000, optimizer AdamW, classes count alike yes"


def test_changes_are_summed_up_in_a_line() -> None:
    changes = Augmentation(rotation=40, width_shift=0.1, height_shift=0.2, horizontal_flip=True, noise=0.05)
    assert changes_summary(changes) == "rotation ±40°, shift ±20 %, mirrored, noise 5 %"
    assert changes_summary(Augmentation()).startswith("none")


def report(epoch: int, **changes: object) -> EpochReport:
    return replace(EpochReport(epoch, 5, 0.5, 0.75, {"validation": 0.7}, 1.0, 0.6), **changes)


def test_curves_begin_after_the_first_epoch() -> None:
    curves = run_curves("a", "A", 3, [report(0), report(1), report(2, loss=0.25)])
    assert (curves.loss.epochs, curves.loss.values) == ((1, 2), (0.5, 0.25))
    assert curves.validation_accuracy.values == (0.7, 0.7)
    assert curves.epochs == 5


def test_without_validation_there_are_no_such_curves_and_another_measure_may_stand_in() -> None:
    nothing = run_curves("a", "A", 0, [report(1, validation={}, validation_loss=None)])
    assert nothing.validation_loss.values == nothing.validation_accuracy.values == ()
    pens = run_curves("a", "A", 0, [report(1, validation={"pens": 0.9, "mnist": 0.8})])
    assert pens.validation_accuracy.values == (0.9,)
