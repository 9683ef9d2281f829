"""Files made to do harm: each is refused in one sentence, or opens without what it may not do; nothing of it runs."""

from __future__ import annotations

import contextlib
import json
import marshal
import os
import sys
import time
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
from broken_files import DATA, ParsingLoop, broken_configs, broken_copies, config_of
from model_files import (
    BIAS,
    KERNEL,
    called,
    dense,
    dense_group,
    dense_weights,
    entry,
    functional,
    h5_file,
    hdf5,
    keras_file,
    layer,
    sequential,
    tensor,
    weights_of,
)

from convviz.layers import ConvvizError
from convviz.networks import UnknownLayer
from convviz.networks.keras import child_process
from convviz.networks.keras.building import build_network, open_inputs
from convviz.networks.keras.config_text import read_config
from convviz.networks.keras.contents import Contents
from convviz.networks.keras.layer_making import LayerMaker
from convviz.networks.keras.reading import describe
from convviz.networks.keras.refusals import ModelFileError
from convviz.networks.keras.weights import assign
from convviz.networks.keras_file import keras_main_version, read_model

# The whole ten thousand take minutes; a part of them, the same each time, seconds.
COPIES = int(os.environ.get("CONVVIZ_BROKEN_FILES", "400"))
SOUND = sequential(entry(), dense())


def refusal(path: Path, **shapes) -> ConvvizError:
    with pytest.raises(ConvvizError) as caught:
        read_model(path).network(**shapes)
    assert path.name in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value


def test_what_is_made_by_hand_is_sound(tmp_path):
    network = read_model(keras_file(tmp_path / "sound.keras", SOUND)).network()
    given = np.array([1, 2, 3], dtype=np.float32)
    np.testing.assert_allclose(network.run(given).output, given @ KERNEL + BIAS)
    old = h5_file(tmp_path / "sound.h5", SOUND, dense_group)
    np.testing.assert_allclose(read_model(old).network().run(given).output, given @ KERNEL + BIAS)


# Code


def marker_code(marker: Path) -> str:
    code = compile(f"open({str(marker)!r}, 'w').close()", "model", "exec")
    return marshal.dumps(code).decode("latin-1")


def in_both_formats(tmp_path: Path, config: dict) -> list[Path]:
    """With weights for a second layer as well, should it want some."""

    def placed(stored):
        dense_weights(stored)
        stored["layers/dense_1/vars/0"] = KERNEL[:2]
        stored["layers/dense_1/vars/1"] = BIAS

    def grouped(group):
        dense_group(group)
        weights_of(group, "bad", kernel=KERNEL[:2], bias=BIAS)

    return [keras_file(tmp_path / "m.keras", config, placed), h5_file(tmp_path / "m.h5", config, grouped)]


def call(module: str, name: str, *arguments: object) -> dict:
    """How Keras writes a function or an object that it would make by calling it."""
    return {
        "module": module,
        "class_name": name,
        "config": {"args": list(arguments)},
        "registered_name": name,
    }


def attacks(marker: Path) -> dict[str, dict]:
    harm = f"touch {marker}"
    return {
        "Lambda": layer("Lambda", "bad", function=[marker_code(marker), None, None], function_type="lambda"),
        "Lambda of Keras 3": layer(
            "Lambda",
            "bad",
            function={"class_name": "__lambda__", "config": {"code": marker_code(marker), "defaults": None}},
        ),
        "class of a module": layer("system", "bad", module="os", command=harm),
        "function": {
            "module": "builtins",
            "class_name": "function",
            "config": "exec",
            "registered_name": "exec",
        },
        "TFSMLayer": layer("TFSMLayer", "bad", module="keras.export", filepath=str(marker.parent)),
        "TorchModuleWrapper": layer("TorchModuleWrapper", "bad", module="keras.layers", lvalue="gASV"),
        "StringLookup": layer("StringLookup", "bad", vocabulary="/etc/passwd"),
        "Wrapper": layer("Wrapper", "bad", layer=call("os", "system", harm)),
        "registered": layer("Dense", "bad", module="evil", units=2) | {"registered_name": "evil>Dense"},
        "operation": layer("EnableUnsafe", "bad", module="keras.src.ops.evil", command=harm),
        "activation": dense("bad", activation=call("os", "system", harm)),
    }


@pytest.mark.parametrize("name", attacks(Path("x")))
def test_nothing_that_a_file_names_is_run_or_imported(tmp_path, name):
    marker = tmp_path / "harm"
    bad = attacks(marker)[name]
    bad["config"] = bad["config"] if isinstance(bad["config"], dict) else {"name": "bad"}
    for path in in_both_formats(tmp_path, sequential(entry(), dense(), bad)):
        before = {*sys.modules}
        network = read_model(path).network()
        assert isinstance(network.node("bad").layer, UnknownLayer)
        trace = network.run(np.ones(3, np.float32))
        assert "dense" in trace
        assert "bad" in trace.stopped
        assert not {each for each in {*sys.modules} - before if "convviz" not in each and "numpy" not in each}
    assert not marker.exists()


@pytest.mark.parametrize(
    "where", ["kernel_initializer", "dtype", "kernel_regularizer", "build_config", "compile_config"]
)
def test_what_is_not_needed_is_not_looked_at(tmp_path, where):
    marker = tmp_path / "harm"
    attack = call("os", "system", f"touch {marker}")
    config = sequential(entry(), dense(**{where: attack}) | {where: attack}) | {where: attack}
    for path in in_both_formats(tmp_path, config):
        assert read_model(path).network().run(np.ones(3, np.float32)).output.shape == (2,)
    assert not marker.exists()


def test_a_model_of_another_class_is_named_and_not_made(tmp_path):
    config = {
        "module": "os",
        "class_name": "system",
        "config": {"command": "true"},
        "registered_name": "os>system",
    }
    error = refusal(keras_file(tmp_path / "m.keras", config))
    assert error.code == "model-registered"
    assert "system" in str(error)


# What HDF5 can do


@pytest.fixture
def secret(tmp_path):
    path = tmp_path / "secret.h5"
    with h5py.File(path, "w") as stored:
        stored["kernel"] = KERNEL
    return path


def outside_storage(stored, secret):
    stored.create_dataset("layers/dense/vars/0", (3, 2), "f4", external=[(str(secret), 0, 24)])


def virtual(stored, secret):
    layout = h5py.VirtualLayout((3, 2), "f4")
    layout[:] = h5py.VirtualSource(str(secret), "kernel", (3, 2))
    stored.create_virtual_dataset("layers/dense/vars/0", layout)


def outside_link(stored, secret):
    stored["layers/dense/vars/0"] = h5py.ExternalLink(str(secret), "kernel")


def outside_group(stored, secret):
    stored["layers/dense/vars"] = h5py.ExternalLink(str(secret), "/")


def soft_link(stored, secret):
    stored["elsewhere"] = KERNEL
    stored["layers/dense/vars/0"] = h5py.SoftLink("/elsewhere")


TRICKS = [outside_storage, virtual, outside_link, outside_group, soft_link]


@pytest.mark.parametrize("trick", TRICKS)
def test_weights_that_stand_elsewhere_are_not_read(tmp_path, secret, trick):
    weights = hdf5(lambda stored: trick(stored, secret))
    assert refusal(keras_file(tmp_path / "m.keras", SOUND, weights)).code == "model-hdf5-unsafe"


@pytest.mark.parametrize("trick", TRICKS)
def test_the_same_holds_for_h5_files(tmp_path, secret, trick):
    def fill(group):
        trick(group, secret)
        group["dense"] = group["layers/dense"]
        group["dense"].attrs["weight_names"] = ["vars/0"]

    assert refusal(h5_file(tmp_path / "m.h5", SOUND, fill)).code == "model-hdf5-unsafe"


def test_groups_that_hold_each_other_have_an_end(tmp_path):
    def fill(stored):
        stored.create_group("layers/dense")
        stored["layers/dense/again"] = stored["layers"]

    assert refusal(keras_file(tmp_path / "m.keras", SOUND, fill)).code == "model-hdf5-unsafe"


@pytest.mark.parametrize(
    ("shape", "options"),
    [
        ((1 << 28,), {}),
        ((1 << 40, 1 << 20), {"chunks": (1024, 1)}),
        ((1 << 13, 1 << 13), {"chunks": (1 << 12, 1 << 12), "compression": "gzip", "fillvalue": 1}),
        ((2, 1 << 40), {"chunks": (1, 16)}),
    ],
)
def test_numbers_that_are_only_declared_are_refused(tmp_path, shape, options):
    def fill(stored):
        stored.create_dataset("layers/dense/vars/0", shape, "f4", **options)

    path = keras_file(tmp_path / "m.keras", SOUND, fill)
    assert path.stat().st_size < 20_000
    assert refusal(path).code == "model-bomb"


def test_numbers_that_unpack_to_a_thousand_times_are_refused(tmp_path):
    def fill(stored):
        zeros = np.zeros((4096, 4096), np.float32)
        stored.create_dataset("layers/dense/vars/0", data=zeros, chunks=(4096, 1024), compression="gzip")

    assert refusal(keras_file(tmp_path / "m.keras", SOUND, fill)).code == "model-bomb"


@pytest.mark.parametrize(
    "array", [np.array([b"text"]), np.array([(1, 2.0)], dtype="i4,f4"), np.array([1 + 2j])]
)
def test_weights_that_are_no_numbers_are_refused(tmp_path, array):
    def fill(stored):
        stored["layers/dense/vars/0"] = array

    assert refusal(keras_file(tmp_path / "m.keras", SOUND, fill)).code == "model-numbers-kind"


def test_weights_that_are_not_finite_load_and_are_said(tmp_path):
    def fill(stored):
        stored["layers/dense/vars/0"] = np.where(KERNEL == 2, np.nan, KERNEL)
        stored["layers/dense/vars/1"] = np.array([np.inf, -np.inf], np.float32)

    file = read_model(keras_file(tmp_path / "m.keras", SOUND, fill))
    assert file.facts.not_finite == 3
    assert np.isnan(file.network().run(np.ones(3, np.float32)).output).any()


# What zip can do


@pytest.mark.parametrize("name", ["../config.json", "/etc/passwd", "a/../../b", "C:/x", "a\\..\\b", "a\x00b"])
def test_paths_that_lead_out_of_an_archive_are_refused(tmp_path, name):
    path = tmp_path / "m.keras"
    keras_file(path, SOUND, extra={"placeholder!!": b"x"})
    content = path.read_bytes()
    placed = name.encode().ljust(len("placeholder!!"), b"_")
    path.write_bytes(content.replace(b"placeholder!!", placed[: len("placeholder!!")]))
    assert refusal(path).code == "model-archive-unsafe"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_member_that_is_there_twice_is_refused(tmp_path):
    path = keras_file(tmp_path / "m.keras", SOUND)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("config.json", "{}")
    assert refusal(path).code == "model-archive-unsafe"


def test_more_members_than_any_model_has_are_refused(tmp_path):
    extra = {f"assets/{number}": b"" for number in range(5000)}
    assert refusal(keras_file(tmp_path / "m.keras", SOUND, extra=extra)).code == "model-archive-unsafe"


def test_other_members_are_not_touched(tmp_path):
    path = keras_file(tmp_path / "m.keras", SOUND, extra={"assets/vocabulary.txt": b"x"})
    assert read_model(path).network().run(np.ones(3, np.float32)).output.shape == (2,)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["m.keras"]


@pytest.mark.parametrize("bomb", ["config.json", "model.weights.h5"])
def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path, bomb):
    large = b" " * (64 << 20)
    config = large if bomb == "config.json" else SOUND
    weights = large if bomb == "model.weights.h5" else dense_weights
    path = keras_file(tmp_path / "m.keras", config, weights, compression=zipfile.ZIP_DEFLATED)
    start = time.monotonic()
    assert refusal(path).code == "model-bomb"
    assert time.monotonic() - start < 10


def test_a_flat_output_longer_than_any_axis_is_no_absurdity(tmp_path):
    """What many first networks have: a convolution of a photograph, flattened without pooling before it."""
    numbers = 128 * 128 * 72
    config = sequential(
        entry((None, 128, 128, 72)), layer("Flatten", "f"), layer("Dropout", "d", rate=0.5), dense(units=1)
    )

    def weights(stored: h5py.File) -> None:
        stored["layers/dense/vars/0"] = np.ones((numbers, 1), np.float32)
        stored["layers/dense/vars/1"] = np.zeros(1, np.float32)

    path = keras_file(tmp_path / "m.keras", config, weights)
    network = read_model(path).network()
    assert network.run(np.ones((128, 128, 72), np.float32)).output[0] == numbers


def test_sizes_that_an_archive_lies_about_are_found_out(tmp_path):
    path = keras_file(tmp_path / "m.keras", SOUND, compression=zipfile.ZIP_DEFLATED)
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("config.json").file_size.to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(size, (10).to_bytes(4, "little")))
    assert refusal(path).code == "model-damaged"


# Descriptions


def test_a_million_layers_are_refused(tmp_path):
    text = json.dumps(SOUND).replace(
        '"layers": [', '"layers": [' + '{"class_name":"A","config":{}},' * 400_000
    )
    path = keras_file(tmp_path / "m.keras", text.encode())
    start = time.monotonic()
    assert refusal(path).code == "model-too-many-layers"
    assert time.monotonic() - start < 20
    path = keras_file(tmp_path / "more.keras", text.replace('"A"', '"ABCDEFGHI"').encode() + b" " * (8 << 20))
    assert refusal(path).code in {"model-config-large", "model-bomb"}


@pytest.mark.parametrize("opening", ["[", '{"a":', '[{"layers":'])
def test_nesting_without_end_is_refused(tmp_path, opening):
    assert refusal(keras_file(tmp_path / "m.keras", (opening * 500_000).encode())).code == "model-config-deep"
    assert refusal(h5_file(tmp_path / "m.h5", opening * 20_000, dense_group)).code == "model-config-deep"


@pytest.mark.parametrize(
    "text", [b"", b"null", b"7", b'"x"', b"[1]", b"{", b"\xff\xfe", b'{"a": NaNN}', b"9" * 9999]
)
def test_a_description_that_is_none_is_refused(tmp_path, text):
    assert refusal(keras_file(tmp_path / "m.keras", text)).code in {"model-config-wrong", "model-damaged"}


@pytest.mark.parametrize(
    "name",
    ["conv\n1", "a\x1b]0;title\x07", "\u202etxt.exe", "\u2067turned", "half \ud800 a letter", "nul\0"],
    ids=ascii,
)
def test_a_name_that_would_play_with_a_terminal_or_a_line_is_refused(tmp_path, name):
    for config in (sequential(entry(), dense(name)), sequential(entry(), layer(name, "plain"))):
        error = refusal(keras_file(tmp_path / "m.keras", config))
        assert error.code == "model-config-value"
        assert str(error).isprintable()


def test_words_of_a_file_stand_plainly_in_its_refusal(tmp_path):
    config = {"class_name": "Own", "config": {"a\x1b[2J": "\u202e"}, "registered_name": "pack\x07>Own"}
    error = refusal(keras_file(tmp_path / "m.keras", config))
    assert error.code == "model-registered"
    assert str(error).isprintable()


def test_what_a_file_says_of_itself_is_made_plain(tmp_path):
    path = h5_file(
        tmp_path / "m.h5",
        sequential(entry(), dense()),
        dense_group,
        version="2.4\n",
        class_names=["cat\x1b[31m", "dog"],
    )
    facts = read_model(path).facts
    assert facts.class_names == ("cat\ufffd[31m", "dog")
    assert facts.keras_version == "2.4\ufffd"


def test_models_that_multiply_in_each_other_are_refused(tmp_path):
    inner = functional([called(entry(name="e")), called(layer("ReLU", "r"), "e")], ["e"], ["r"], "m0")
    for depth in range(1, 15):
        nested = inner | {"name": f"m{depth - 1}", "inbound_nodes": []}
        nested["inbound_nodes"] = [{"args": [tensor("e")]}] + [
            {"args": [tensor(f"m{depth - 1}", number + 1)]} for number in range(3)
        ]
        inner = functional([called(entry(name="e")), nested], ["e"], [f"m{depth - 1}"], f"m{depth}")
        inner["config"]["output_layers"] = [[f"m{depth - 1}", 4, 0]]
    start = time.monotonic()
    assert refusal(keras_file(tmp_path / "m.keras", inner)).code == "model-too-many-layers"
    assert time.monotonic() - start < 20


def test_layers_in_a_circle_are_refused(tmp_path):
    layers = [called(entry(name="e")), called(layer("ReLU", "a"), "b"), called(layer("ReLU", "b"), "a")]
    error = refusal(keras_file(tmp_path / "m.keras", functional(layers, ["e"], ["b"])))
    assert error.code == "model-cycle"


@pytest.mark.parametrize(
    "layers",
    [
        [called(entry(name="e")), called(layer("ReLU", "a"), "nowhere")],
        [called(entry(name="e")), called(layer("ReLU", "a"))],
        [called(entry(name="e")), called(layer("ReLU", "e"), "e")],
    ],
)
def test_a_graph_that_takes_from_nowhere_is_refused(tmp_path, layers):
    name = layers[-1]["name"]
    error = refusal(keras_file(tmp_path / "m.keras", functional(layers, ["e"], [name])))
    assert error.code in {"model-layer-absent", "model-layer-unfed", "model-layer-twice"}


def test_a_graph_that_gives_nothing_is_refused(tmp_path):
    layers = [called(entry(name="e")), called(layer("ReLU", "a"), "e")]
    assert (
        refusal(keras_file(tmp_path / "m.keras", functional(layers, ["e"], []))).code == "model-config-ends"
    )


ABSURD = {
    "input": [entry((None, 100_000, 100_000, 3))],
    "long input": [entry((None, 1 << 30, 1))],
    "padding": [entry((None, 8, 8, 1)), layer("ZeroPadding2D", "z", padding=[[10**9, 0], [0, 0]])],
    "upsampling": [entry((None, 8, 8, 1)), layer("UpSampling2D", "u", size=[10**6, 10**6])],
    "resizing": [entry((None, 8, 8, 1)), layer("Resizing", "r", height=10**9, width=10**9)],
    "repeating": [entry((None, 8)), layer("RepeatVector", "r", n=2**31)],
    "pooling": [
        entry((None, 8, 8, 1)),
        layer("MaxPooling2D", "p", pool_size=10**9, strides=1, padding="same"),
    ],
    "negative": [entry((None, 8, 8, 1)), layer("MaxPooling2D", "p", pool_size=-3)],
    "fraction": [entry((None, 8, 8, 1)), layer("MaxPooling2D", "p", pool_size=1.5)],
    "text": [entry((None, 8, 8, 1)), layer("MaxPooling2D", "p", pool_size="__import__('os')")],
    "endless": [entry((None, 8)), layer("ReLU", "r", max_value=float("inf"))],
    "beyond floats": [entry((None, 8)), layer("ReLU", "r", max_value=10**400)],
    "constant": [entry((None, 8)), layer("Rescaling", "r", scale=[[[[[[[[[[1]]]]]]]]]])],
    "many": [entry((None, 1024, 1024, 64)), *(layer("ReLU", f"r{number}") for number in range(20))],
    "units": [entry((None, 3)), dense(units=10**9)],
    "kernel": [entry((None, 3)), dense(units=7)],
    "no weights": [entry((None, 3)), dense("other"), dense("another")],
}


@pytest.mark.parametrize("name", ABSURD)
def test_sizes_that_are_absurd_are_refused_at_once(tmp_path, name):
    path = keras_file(tmp_path / "m.keras", sequential(*ABSURD[name]))
    start = time.monotonic()
    assert refusal(path).code in {
        "model-output-too-large",
        "model-too-much",
        "model-layer-field",
        "model-layer-large",
        "model-weights-mismatch",
        "model-weights-missing",
    }
    assert time.monotonic() - start < 10


def test_given_sizes_are_bounded_as_well(tmp_path):
    path = keras_file(tmp_path / "m.keras", sequential(entry((None, None, None, 1)), layer("ReLU", "r")))
    assert refusal(path, input_shapes=[(10**6, 10**6, 1)]).code == "model-output-too-large"


# The child


def dying(monkeypatch, code: str) -> None:
    monkeypatch.setattr(child_process, "_command", lambda _module: [sys.executable, "-I", "-S", "-c", code])


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import sys; sys.stdin.buffer.read(); sys.exit(3)",
        "import sys; sys.stdout.buffer.write(b'A' * 20)",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'O' + b'\\xff' * 8)",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'E\\x02' + bytes(7) + b'[]')",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'O\\x02' + bytes(7) + b'{}')",
    ],
)
def test_a_child_that_dies_or_says_what_it_never_says_is_one_sentence(monkeypatch, tmp_path, code):
    path = keras_file(tmp_path / "m.keras", SOUND)
    dying(monkeypatch, code)
    assert refusal(path).code == "model-child-died"


def test_a_child_that_takes_too_long_is_ended(monkeypatch):
    dying(monkeypatch, "import time; time.sleep(60)")
    with pytest.raises(ModelFileError) as caught:
        child_process.parse_in_child(b"PK", seconds=0.2)
    assert caught.value.code == "model-child-slow"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_a_child_that_works_too_long_is_said_to_be_slow(monkeypatch):
    dying(monkeypatch, "import resource; resource.setrlimit(resource.RLIMIT_CPU, (1, 5))\nwhile True: pass")
    with pytest.raises(ModelFileError) as caught:
        child_process.parse_in_child(b"PK")
    assert caught.value.code == "model-child-slow"


def test_reading_is_given_up_when_it_is_not_wanted_any_more(monkeypatch, tmp_path):
    path = keras_file(tmp_path / "m.keras", SOUND)
    dying(monkeypatch, "import time; time.sleep(60)")
    start = time.monotonic()
    with pytest.raises(ModelFileError) as caught:
        read_model(path, cancel=lambda: time.monotonic() - start > 0.2)
    assert caught.value.code == "model-cancelled"
    assert time.monotonic() - start < 10


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
@pytest.mark.parametrize(
    "attempt",
    ["open('/etc/passwd')", "open('harm', 'w')", "__import__('socket').socket()", "__import__('os').pipe()"],
)
def test_the_child_can_open_nothing_once_it_has_the_bytes(monkeypatch, attempt):
    code = child_process._START.replace(
        "main()",
        f"from convviz.networks.keras import child\nimport socket\nchild._limit(1000)\n"
        f"try:\n    {attempt}\nexcept OSError:\n    sys.exit(77)",
    )
    *command, _ = [
        each if each != child_process._START else code for each in [*child_process._command("child"), ""]
    ]
    monkeypatch.setattr(child_process, "_command", lambda _module: command)
    with pytest.raises(ModelFileError) as caught:
        child_process.parse_in_child(b"PK")
    assert caught.value.facts["reason"] == "exit status 77"


def test_the_child_knows_nothing_of_the_program_s_surroundings(monkeypatch):
    monkeypatch.setenv("SECRET_TOKEN", "x")
    assert "SECRET_TOKEN" not in child_process._environment()
    assert {"-I", "-S"} <= {*child_process._command("child")}


# Ten thousand broken copies


@pytest.fixture(scope="module")
def sound_files():
    return [path.read_bytes() for path in sorted(DATA.iterdir()) if path.suffix in {".h5", ".keras"}]


@pytest.fixture
def loop():
    parsing = ParsingLoop()
    yield parsing
    process = parsing._process
    if process is not None:
        process.stdin.close()
        process.wait(15)
        process.stdout.close()


def finish(contents: Contents, text: str) -> None:
    """All that becomes of a file's contents, and a run where it is a small one."""
    keras = keras_main_version(contents.outline.keras_version)
    description = describe(read_config(text), keras)
    maker = LayerMaker(assign(description, contents, keras), keras, contents.outline.backend)
    shapes = {
        name: tuple(size or 8 for size in shape or (8, 9, 3)) for name, shape in open_inputs(description)
    }
    network = build_network(description, maker, shapes, {})
    if sum(int(np.prod(shape)) for shape in network.shapes.values() if shape) < 1_000_000:
        with np.errstate(all="ignore"):
            network.run(*(np.ones(shape, np.float32) for shape in network.input_shapes))


@pytest.mark.skipif(sys.platform == "win32", reason="the loop ends itself by an alarm")
@pytest.mark.timeout(1200)
def test_copies_with_flipped_bytes_open_or_are_refused(loop, sound_files):
    for data in broken_copies(sound_files, COPIES):
        with contextlib.suppress(ConvvizError):
            contents = loop.parse(data)
            if contents is not None:
                finish(contents, contents.outline.config)
    # HDF5 itself may die of a malformed file, as it does of about one in a thousand: that is what the child is for.
    assert len(loop.deaths) <= COPIES / 50 + 1


@pytest.mark.skipif(sys.platform == "win32", reason="the loop ends itself by an alarm")
@pytest.mark.timeout(1200)
def test_descriptions_with_wrong_values_open_or_are_refused(loop, sound_files):
    for data in sound_files:
        contents = loop.parse(data)
        for config in broken_configs([config_of(data)], COPIES // len(sound_files)):
            with contextlib.suppress(ConvvizError):
                finish(contents, json.dumps(config))
