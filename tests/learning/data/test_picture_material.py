"""Pictures come to a network in a new order each epoch, as they are or changed, and none is in two places."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz.layers.errors import ConvvizError
from convviz.learning.data.material import Material
from convviz.learning.data.picture_material import PictureData, kinds_of
from convviz.learning.messages import Event
from convviz.learning.process.control import Cancelled, Unhindered
from convviz.learning.recipe import Recipe
from convviz.pictures.augmentation.augmentation import Augmentation

SHAPE = (6, 5, 3)
COUNTS = {"cat": 12, "dog": 28}


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of pictures of one colour each, which tells which picture it is."""
    folder = tmp_path_factory.mktemp("pets")
    number = 0
    for name, count in COUNTS.items():
        (folder / name).mkdir()
        for index in range(count):
            kind = ("pug", "boxer")[index % 2] if name == "dog" else "Abyssinian"
            Image.new("RGB", (10, 12), (number, 100, 200)).save(folder / name / f"{kind}_{index:02}.png")
            number += 1
    (folder / "cat" / "torn_1.png").write_bytes(b"no picture")
    return folder


@pytest.fixture
def material(pets: Path) -> Iterator[Callable[..., Material]]:
    """What makes material of the pictures; it is closed when the test ends."""
    with ExitStack() as opened:

        def made(**changes: object) -> Material:
            usual = {"batch_size": 8, "validation": 0.2}
            return opened.enter_context(closing(data(pets, **(usual | changes)))).material((SHAPE,))

        yield made


def data(pets: Path, **changes: object) -> PictureData:
    return PictureData(Recipe("catsdogs", str(pets), **changes), lambda _event: None, Unhindered())


def measured_on(found: Material) -> list[int]:
    """Which pictures it is measured on after each epoch."""
    assert found.validation is not None
    return numbers(found.validation.batch(np.arange(len(found.validation))).inputs[0])


def learnt_from(found: Material) -> set[int]:
    """Which pictures there are in an epoch."""
    return {number for batch in found.source.epoch(0) for number in numbers(batch.inputs[0])}


def numbers(images: np.ndarray) -> list[int]:
    """Which pictures these are, told by their red."""
    return np.rint(images[:, 0, 0, 0] * 255).astype(int).tolist()


def test_an_epoch_has_each_picture_once_at_most_in_an_order_of_its_own(
    material: Callable[..., Material],
) -> None:
    found = material()
    assert found.source.steps == 32 // 8
    epochs = [
        [number for batch in found.source.epoch(epoch) for number in numbers(batch.inputs[0])]
        for epoch in (0, 1, 0)
    ]
    assert epochs[0] == epochs[2] != epochs[1]
    assert sorted(epochs[0]) == sorted(set(epochs[0])) == sorted(epochs[1])


def test_what_it_is_measured_on_is_not_learnt_from(material: Callable[..., Material]) -> None:
    found = material()
    assert found.validation is not None
    kept = measured_on(found)
    assert len(kept) == 8
    assert not set(kept) & learnt_from(found)
    # The same share of every class, by the places in the set that the answers are told with.
    assert found.validation.labels.tolist() == [0] * 2 + [1] * 6
    in_their_order = [*range(12), *range(13, 40, 2), *range(12, 40, 2)]
    assert kept == [in_their_order[place] for place in found.kept]


def test_a_picture_that_is_lost_meanwhile_gives_way_to_another_of_the_same_part(
    pets: Path, material: Callable[..., Material], tmp_path: Path
) -> None:
    copy = tmp_path / "pets"
    shutil.copytree(pets, copy)
    with closing(data(copy, batch_size=8, validation=0.2)) as lossy:
        found = lossy.material((SHAPE,))
        kept = set(measured_on(material()))
        cats = sorted(set(range(COUNTS["cat"])) - kept)
        # One cat of those to learn from stays; one dog of those to measure on goes.
        for lost in cats[1:]:
            (copy / "cat" / f"Abyssinian_{lost:02}.png").write_bytes(b"lost")
        dog = min(number for number in kept if number >= COUNTS["cat"]) - COUNTS["cat"]
        (copy / "dog" / f"{('pug', 'boxer')[dog % 2]}_{dog:02}.png").write_bytes(b"lost")
        learnt, measured = learnt_from(found), set(measured_on(found))
    assert learnt & set(range(COUNTS["cat"])) == {cats[0]}
    assert not learnt & kept
    assert measured == kept - {dog + COUNTS["cat"]}


def test_labels_stay_with_their_pictures(material: Callable[..., Material]) -> None:
    for batch in material().source.epoch(2):
        (images,), (labels,) = batch.inputs, batch.targets
        assert images.shape == (8, *SHAPE)
        assert images.dtype == np.float32
        assert labels.tolist() == [int(number >= COUNTS["cat"]) for number in numbers(images)]


def test_fewer_pictures_are_the_same_share_of_every_class(material: Callable[..., Material]) -> None:
    assert material(pictures=16).counts == (5, 11)
    assert material().counts == (10, 22)


def test_wrong_files_are_told_and_passed_over(material: Callable[..., Material]) -> None:
    assert material().skipped == ("cat/torn_1.png",)


def test_changes_are_made_anew_in_each_epoch_and_the_same_in_the_same(
    material: Callable[..., Material],
) -> None:
    found = material(augmentation=Augmentation(brightness=0.5), pictures=8, batch_size=8)
    first, again, other = (
        np.sort(next(found.source.epoch(epoch)).inputs[0][:, 0, 0, 2]) for epoch in (0, 0, 1)
    )
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()
    assert len(set(first.tolist())) > 4


def test_finer_kinds_are_told_beside_the_classes(material: Callable[..., Material]) -> None:
    found = material(finer=True)
    assert found.kinds == 3
    for batch in found.source.epoch(0):
        classes, kinds = batch.targets
        # In alphabetical order: Abyssinian, boxer, pug.
        assert ((kinds == 0) == (classes == 0)).all()


def test_names_that_tell_no_kinds_are_no_obstacle(tmp_path: Path) -> None:
    for name in COUNTS:
        (tmp_path / name).mkdir()
        for index in range(5):
            Image.new("RGB", (4, 4)).save(tmp_path / name / f"{chr(97 + index)}_{index}.png")
    with closing(data(tmp_path, finer=True)) as found:
        assert found.material((SHAPE,)).kinds == 0


def test_balanced_classes_have_weights(material: Callable[..., Material]) -> None:
    weights = material(balanced=True).class_weights
    assert weights == pytest.approx([32 / 20, 32 / 44])
    assert material().class_weights is None


def test_without_a_test_set_the_validation_is_what_is_measured_in_the_end(
    material: Callable[..., Material],
) -> None:
    found = material()
    assert dict(found.tested()) == dict(found.measured)


def test_a_network_with_several_inputs_is_refused(pets: Path) -> None:
    with pytest.raises(ConvvizError) as caught:
        data(pets).material((SHAPE, SHAPE))
    assert caught.value.code == "inputs-several"


def test_reading_can_be_cancelled(pets: Path) -> None:
    class Never:
        def check(self) -> None:
            raise Cancelled

    told: list[Event] = []
    with pytest.raises(Cancelled):
        PictureData(Recipe("catsdogs", str(pets)), told.append, Never())


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("dog/oxford_great_pyrenees_12.jpg", "oxford_great_pyrenees"),
        ("cat/Abyssinian_3.jpg", "Abyssinian"),
        ("cat/tom-7.png", "tom"),
        ("cat/tom.jpg", ""),
        ("cat/123.jpg", ""),
        ("Abyssinian_1/tom.jpg", ""),
    ],
)
def test_a_kind_stands_before_the_number_of_a_file(name: str, kind: str) -> None:
    assert kinds_of([name]).tolist() == [kind]
