"""Networks being built count as Keras and as our own layers do, and refuse what Keras refuses."""

from __future__ import annotations

import contextlib
import doctest
import json
import random
from types import ModuleType

import pytest
from msgspec.structs import replace

from convviz.layers import ConvvizError
from convviz.networks import zoo
from convviz.networks.blueprint import (
    KINDS,
    PALETTE,
    Blueprint,
    Fixed,
    Row,
    arguments,
    blank,
    duplicate,
    fits,
    from_config,
    from_zoo,
    insert,
    kinds,
    move,
    naming,
    new_row,
    remove,
    rename,
    rows_of,
    rules,
    set_argument,
    set_input_shape,
    to_config,
    values_of,
    with_classes,
)
from convviz.networks.blueprint.arguments import Choice, Flag, Number, Pair, Sizes, Whole
from convviz.networks.blueprint.edits import MOST_ROWS, set_trainable
from convviz.networks.blueprint.writing import keras_arguments
from convviz.networks.keras_file import build

LISTED = [name for name in zoo.names() if name not in {"multi-input", "multi-output", "siamese"}]
LIMITS_OF_OURS = {"blueprint-many-weights", "blueprint-many-numbers"}


def mnist() -> Blueprint:
    plan = from_zoo("mnist")
    assert isinstance(plan, Blueprint)
    return plan


def code_at(plan: Blueprint, at: int) -> str:
    trouble = rows_of(plan).lines[at].trouble
    return "" if trouble is None else trouble.code


@pytest.mark.parametrize("name", LISTED)
def test_a_network_of_the_zoo_comes_back_from_a_list_of_layers_as_it_was(name: str) -> None:
    plan = from_zoo(name)
    assert isinstance(plan, Blueprint)
    assert to_config(plan) == zoo.config(name)


@pytest.mark.parametrize("name", zoo.names())
def test_the_table_counts_what_the_course_counts(name: str) -> None:
    assert rows_of(from_zoo(name)).parameters == zoo.entry(name).parameters


@pytest.mark.parametrize(
    ("name", "why"), [("siamese", "inputs"), ("multi-input", "inputs"), ("multi-output", "outputs")]
)
def test_a_network_with_several_ends_is_shown_and_not_edited(name: str, why: str) -> None:
    plan = from_zoo(name)
    assert isinstance(plan, Fixed)
    assert plan.why == why
    assert to_config(plan) == zoo.config(name)
    assert len(rows_of(plan).lines) == len(build(zoo.config(name)).nodes) - 1


def test_the_residual_network_is_two_blocks_and_the_inception_network_two_modules() -> None:
    kinds = {name: [row.kind for row in from_zoo(name).rows] for name in ("residual", "inception")}
    assert kinds["residual"].count("ResidualBlock") == 2
    assert kinds["inception"].count("InceptionModule") == 2
    assert "Conv2D" not in kinds["inception"]
    assert "Add" not in kinds["residual"]


@pytest.mark.parametrize("name", LISTED)
def test_work_is_counted_as_the_layers_count_it(name: str) -> None:
    table = rows_of(from_zoo(name))
    network = build(zoo.config(name))
    assert table.multiply_adds == network.multiply_adds()
    assert table.output_shape == network.shapes[network.outputs[0]]


def random_value(dice: random.Random, argument: object) -> object:
    match argument:
        case Whole():
            return dice.choice([1, 2, 3, 4, 6])
        case Pair(square=square, low=low):
            first = dice.choice([low, 1, 2, 3, 5])
            return (first, first if square or dice.random() < 0.7 else dice.choice([1, 2, 3]))
        case Choice(options=options):
            return dice.choice(options)
        case Number(low=low, high=high):
            return dice.uniform(max(low, -2), min(high, 2))
        case Flag():
            return dice.random() < 0.5
        case Sizes():
            return tuple(dice.choice([1, 2, 4, 8]) for _ in range(dice.randint(1, 3)))
    raise AssertionError(argument)


def random_edit(dice: random.Random, plan: Blueprint) -> Blueprint:
    count = len(plan.rows)
    at = dice.randrange(count) if count else 0
    choice = dice.randrange(8) if count else 0
    if choice <= 2:
        kind = dice.choice(PALETTE)
        return insert(plan, dice.randint(0, count), new_row(kind.name))
    if choice == 3:
        return remove(plan, at)
    if choice == 4:
        return move(plan, at, dice.randrange(count))
    if choice == 5:
        return duplicate(plan, at)
    arguments = KINDS[plan.rows[at].kind].arguments
    if not arguments:
        return set_input_shape(plan, tuple(dice.randint(1, 24) for _ in range(dice.randint(1, 3))))
    argument = dice.choice(arguments)
    return set_argument(plan, at, argument.name, random_value(dice, argument))


def random_plan(seed: int) -> Blueprint:
    dice = random.Random(seed)  # noqa: S311 - networks, no secrets
    plan = blank(dice.choice([(12, 10, 3), (8, 8, 4), (20,), (28, 28, 1)]))
    for _ in range(dice.randint(3, 30)):
        plan = random_edit(dice, plan)
    return plan


def keras_refuses(keras: ModuleType, row: Row, shape: tuple[int, ...]) -> bool:
    kind = "Conv2D" if KINDS[row.kind].rule is None else row.kind
    arguments = (
        {"filters": 2, "kernel_size": 1, "padding": "same"} if kind != row.kind else keras_arguments(row)
    )
    try:
        getattr(keras.layers, kind)(**arguments)(keras.Input(shape))
    except Exception:  # noqa: BLE001 - however Keras refuses
        return True
    return False


@pytest.mark.parametrize("seed", range(80))
def test_random_networks_have_keras_shapes_and_counts_and_its_impossible_layers(
    keras: ModuleType, seed: int
) -> None:
    plan = random_plan(seed)
    table = rows_of(plan)
    at = table.impossible
    if at is not None:
        line, fed = table.lines[at], ([plan.input_shape, *(each.shape for each in table.lines)][at])
        assert line.trouble is not None
        assert fed is not None
        if line.trouble.code not in LIMITS_OF_OURS:
            assert keras_refuses(keras, line.row, fed)
        assert all(each.waits for each in table.lines[at + 1 :])
        plan = replace(plan, rows=plan.rows[:at])
    if not plan.rows:
        return
    config = to_config(plan)
    table = rows_of(plan)
    keras.backend.clear_session()
    model = keras.models.model_from_json(json.dumps(config))
    assert model.count_params() == table.parameters
    for line in table.lines:
        for inner in line.inner:
            layer = model.get_layer(inner.name)
            assert tuple(layer.output.shape[1:]) == inner.outcome.shape
            assert layer.count_params() == inner.outcome.parameters
            assert {tuple(each.shape) for each in layer.weights} == {
                size for _, size in inner.outcome.weights
            }


@pytest.mark.parametrize("seed", range(80, 160))
def test_random_networks_open_in_the_program_and_come_back_from_their_config(seed: int) -> None:
    plan = random_plan(seed)
    at = rows_of(plan).impossible
    plan = plan if at is None else replace(plan, rows=plan.rows[:at])
    if not plan.rows:
        return
    config = to_config(plan)
    again = from_config(json.loads(json.dumps(config)))
    assert to_config(again) == config
    network, table = build(config), rows_of(plan)
    assert not network.stopped
    assert network.parameter_count() == table.parameters
    assert network.multiply_adds() == table.multiply_adds
    assert network.shapes[network.outputs[0]] == table.output_shape


@pytest.mark.parametrize("seed", range(12))
def test_random_networks_run_in_keras_as_in_the_table(keras: ModuleType, seed: int) -> None:
    """Some layers are built and fail only when they run: depthwise kernels with unequal strides."""
    plan = random_plan(1000 + seed)
    at = rows_of(plan).impossible
    plan = plan if at is None else replace(plan, rows=plan.rows[:at])
    if not plan.rows:
        return
    model = keras.models.model_from_json(json.dumps(to_config(plan)))
    output = model(keras.ops.zeros((2, *plan.input_shape)), training=True)
    assert tuple(output.shape[1:]) == rows_of(plan).output_shape


@pytest.mark.parametrize(
    ("kind", "arguments", "shape", "code"),
    [
        ("Conv2D", {}, (64,), "blueprint-needs-maps"),
        ("MaxPooling2D", {"pool_size": (3, 3)}, (2, 5, 8), "blueprint-window"),
        ("Conv2D", {"kernel_size": (3, 3), "dilation_rate": (3, 3)}, (6, 6, 1), "blueprint-window"),
        ("Conv2D", {"strides": (2, 2), "dilation_rate": (2, 2)}, (9, 9, 1), "blueprint-stride-dilation"),
        ("Conv2D", {"groups": 2}, (9, 9, 3), "blueprint-groups"),
        ("Reshape", {"target_shape": (5, 5, 3)}, (76,), "blueprint-reshape"),
        ("Conv2D", {}, (8, 8), "blueprint-needs-axes"),
        ("ResidualBlock", {}, (10,), "blueprint-needs-maps"),
        ("InceptionModule", {}, (10,), "blueprint-needs-maps"),
    ],
)
def test_an_impossible_layer_says_why(kind: str, arguments: dict, shape: tuple[int, ...], code: str) -> None:
    plan = insert(blank(shape), 0, new_row(kind))
    for name, value in arguments.items():
        plan = set_argument(plan, 0, name, value)
    assert code_at(plan, 0) == code


def test_rows_below_an_impossible_one_wait_and_those_above_keep_their_shapes() -> None:
    plan = move(mnist(), 5, 1)  # Flatten after the first convolution
    lines = rows_of(plan).lines
    assert [line.shape for line in lines[:2]] == [(26, 26, 32), (26 * 26 * 32,)]
    assert lines[2].trouble is not None
    assert lines[2].trouble.code == "blueprint-needs-maps"
    assert all(line.waits for line in lines[3:])
    with pytest.raises(ConvvizError) as refusal:
        to_config(plan)
    assert refusal.value.code == "blueprint-impossible"


def test_a_layer_of_too_many_weights_is_refused_at_once() -> None:
    plan = insert(blank((4096, 4096, 3)), 0, new_row("Flatten"))
    plan = insert(plan, 1, new_row("Dense"))
    assert code_at(plan, 1) == "blueprint-many-weights"


def test_two_layers_of_one_name_are_told_apart() -> None:
    plan = rename(rename(mnist(), 0, "eye"), 2, "eye")
    assert code_at(plan, 2) == "blueprint-name-twice"
    assert code_at(rename(plan, 2, "ear"), 2) == ""


def test_a_given_name_is_not_given_again_by_counting() -> None:
    plan = rename(mnist(), 0, "conv2d_1")
    names = [line.name for line in rows_of(plan).lines]
    assert len(set(names)) == len(names)
    assert names[0] == "conv2d_1"


def test_an_argument_that_is_set_to_its_default_leaves_no_trace() -> None:
    plan = mnist()
    changed = set_argument(set_argument(plan, 0, "padding", "same"), 0, "padding", "valid")
    assert changed == plan


def test_the_strides_of_a_pool_follow_its_size_until_they_are_set() -> None:
    plan = set_argument(mnist(), 1, "pool_size", (3, 3))
    assert rows_of(plan).lines[1].shape == (8, 8, 32)
    plan = set_argument(plan, 1, "strides", (1, 1))
    assert rows_of(plan).lines[1].shape == (24, 24, 32)
    assert values_of(set_argument(plan, 1, "strides", (3, 3)).rows[1])["strides"] is None


def test_a_shortcut_gets_weights_where_the_sizes_differ() -> None:
    plan = insert(blank((16, 16, 8)), 0, new_row("ResidualBlock"))
    plain = set_argument(plan, 0, "filters", 8)
    assert [inner.part.role for inner in rows_of(plain).lines[0].inner] == ["conv1", "conv2", "add", "out"]
    assert "shortcut" in [inner.part.role for inner in rows_of(plan).lines[0].inner]
    strided = set_argument(plain, 0, "strides", (2, 2))
    assert rows_of(strided).lines[0].shape == (8, 8, 8)
    # Two convolutions of 8 · (8 · 9 + 1) and W_s of 8 · (8 + 1).
    assert rows_of(strided).lines[0].parameters == 2 * 8 * 73 + 8 * 9


@pytest.mark.parametrize(
    ("row", "name", "value", "code"),
    [
        (0, "filters", 0, "blueprint-argument"),
        (0, "filters", True, "blueprint-argument"),
        (0, "kernel_size", (3, 3, 3), "blueprint-argument"),
        (0, "activation", "magic", "blueprint-argument"),
        (0, "units", 3, "blueprint-no-argument"),
        (7, "use_bias", 1, "blueprint-argument"),
    ],
)
def test_an_argument_of_the_wrong_kind_is_refused(row: int, name: str, value: object, code: str) -> None:
    with pytest.raises(ConvvizError) as refusal:
        set_argument(mnist(), row, name, value)
    assert refusal.value.code == code


def test_a_network_grows_up_to_its_limit() -> None:
    plan = blank((4,))
    for _ in range(MOST_ROWS):
        plan = insert(plan, 0, new_row("ReLU"))
    with pytest.raises(ConvvizError) as refusal:
        duplicate(plan, 0)
    assert refusal.value.code == "blueprint-full"


@pytest.mark.parametrize("shape", [(), (0, 3, 3), (5000,), (1, 1, 1, 1)])
def test_an_input_that_is_none_is_refused(shape: tuple[int, ...]) -> None:
    with pytest.raises(ConvvizError) as refusal:
        blank(shape)
    assert refusal.value.code == "blueprint-input"


@pytest.mark.parametrize("name", ["", "a/b", "-x", "x" * 61, "ção"])
def test_a_name_that_keras_would_not_take_is_refused(name: str) -> None:
    if not name:
        assert rename(mnist(), 0, name).rows[0].name == ""
        return
    with pytest.raises(ConvvizError) as refusal:
        rename(mnist(), 0, name)
    assert refusal.value.code == "blueprint-name"


def test_a_frozen_layer_stays_frozen_in_keras_and_comes_back_so(keras: ModuleType) -> None:
    plan = set_trainable(mnist(), 0, trainable=False)
    model = keras.models.model_from_json(json.dumps(to_config(plan)))
    assert [layer.trainable for layer in model.layers[:2]] == [False, True]
    assert from_config(to_config(plan)) == plan


@pytest.mark.parametrize("trainable", [True, False])
def test_a_nested_network_is_frozen_and_freed_as_a_whole(keras: ModuleType, trainable: bool) -> None:
    plan = set_trainable(from_zoo("vgg16-transfer"), 0, trainable=trainable)
    model = keras.models.model_from_json(json.dumps(to_config(plan)))
    learns = sum(int(keras.ops.size(each)) for each in model.trainable_weights)
    assert learns == (16_812_353 if trainable else 2_097_665)
    assert rows_of(from_config(to_config(plan))).parameters == 16_812_353


def test_a_nested_network_takes_its_own_input_alone() -> None:
    plan = move(from_zoo("vgg16-transfer"), 0, 1)
    assert code_at(plan, 1) == "blueprint-nested"


@pytest.mark.parametrize("module", [arguments, kinds, naming, rules])
def test_the_examples_in_the_docstrings_hold(module: ModuleType) -> None:
    outcome = doctest.testmod(module)
    assert outcome.attempted
    assert not outcome.failed


def test_a_named_block_comes_back_with_its_name() -> None:
    plan = rename(from_zoo("residual"), 1, "first")
    config = to_config(plan)
    assert "first_conv1" in json.dumps(config)
    assert from_config(config) == plan


def test_a_duplicate_of_a_named_layer_has_a_name_of_its_own() -> None:
    plan = duplicate(rename(mnist(), 0, "eye"), 0)
    assert [row.name for row in plan.rows[:2]] == ["eye", "eye_2"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"data_format": "channels_first"}, "argument"),
        ({"kernel_regularizer": {"class_name": "L2", "config": {"l2": 0.1}}}, "argument"),
        ({"kernel_initializer": {"class_name": "HeNormal", "config": {}}}, "argument"),
        ({"activation": "mish"}, "argument"),
    ],
)
def test_what_the_table_would_lose_is_not_edited(change: dict, why: str) -> None:
    config = zoo.config("mnist")
    config["config"]["layers"][1]["config"].update(change)
    plan = from_config(config)
    assert isinstance(plan, Fixed)
    assert (plan.why, plan.what) == (why, next(iter(change)))


def test_what_keras_itself_writes_is_edited_as_well(keras: ModuleType) -> None:
    model = keras.models.model_from_json(json.dumps(zoo.config("residual")))
    assert from_config(json.loads(model.to_json())) == from_zoo("residual")


def test_a_network_fits_the_classes_that_it_answers_for() -> None:
    assert fits(mnist(), 10) is None
    assert fits(from_zoo("catsdogs"), 2) is None
    assert fits(from_zoo("residual"), 6) is None


@pytest.mark.parametrize(
    ("plan", "classes", "code"),
    [
        (from_zoo("mnist"), 7, "fits-count"),
        (from_zoo("catsdogs"), 3, "fits-count"),
        (from_zoo("vgg16-base"), 2, "fits-maps"),
        (from_zoo("siamese"), 2, "fits-several"),
        (blank((28, 28, 1)), 2, "fits-empty"),
        (set_argument(from_zoo("mnist"), 7, "activation", "linear"), 10, "fits-function"),
        (move(from_zoo("mnist"), 5, 0), 10, "fits-impossible"),
    ],
)
def test_a_network_that_does_not_fit_says_so(plan: Blueprint, classes: int, code: str) -> None:
    trouble = fits(plan, classes)
    assert trouble is not None
    assert trouble.code == code


@pytest.mark.parametrize("name", ["mnist", "catsdogs", "residual", "inception", "vgg16-transfer", "lenet5"])
@pytest.mark.parametrize("classes", [2, 3, 26])
def test_a_network_is_given_the_classes_of_the_data(name: str, classes: int) -> None:
    changed = with_classes(from_zoo(name), classes)
    assert fits(changed, classes) is None


def test_one_sigmoid_stays_for_two_classes() -> None:
    plan = from_zoo("catsdogs")
    assert with_classes(plan, 2) is plan
    assert rows_of(with_classes(plan, 4)).output_shape == (4,)


def test_a_softmax_after_the_dense_layer_counts() -> None:
    plan = set_argument(mnist(), 7, "activation", "linear")
    plan = insert(plan, 8, new_row("Activation"))
    plan = set_argument(plan, 8, "activation", "softmax")
    assert fits(plan, 10) is None


def test_the_table_of_a_large_network_allocates_no_weights() -> None:
    import tracemalloc

    plan = set_argument(from_zoo("vgg16-transfer"), 2, "units", 30_000)
    tracemalloc.start()
    total = rows_of(plan).parameters
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert total > 8192 * 30_000
    assert peak < 2_000_000


def places(value: object, path: tuple = ()):
    """Every place in nested JSON."""
    yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in pairs:
        yield from places(each, (*path, key))


@pytest.mark.parametrize("seed", range(150))
def test_a_damaged_config_is_refused_or_shown_and_nothing_else(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - damage, no secrets
    config = zoo.config(dice.choice(["mnist", "residual", "inception", "siamese", "vgg16-transfer"]))
    for _ in range(3):
        *above, last = dice.choice([place for place in places(config) if place])
        held = config
        for key in above:
            held = held[key]
        if dice.random() < 0.4:
            del held[last]
        else:
            held[last] = dice.choice([None, 0, -1, 2.5, "x", [], {}, [1], True, [3, 3], "Dense"])
    with contextlib.suppress(ConvvizError):
        rows_of(from_config(config))
