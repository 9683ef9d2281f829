"""`convviz models`, `summary`, `predict` and `maps`, as scripts and teachers call them."""

from __future__ import annotations

import json
import math
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from convviz import open_network
from convviz.cli import main
from convviz.networks import bundled, zoo
from convviz.networks.edits import weights_of
from convviz.pictures.npy import npy_bytes

MODELS = Path(__file__).parents[2] / "../shared/data/models"
RNG = np.random.default_rng(17)


def said(capsys: pytest.CaptureFixture[str], *words: object, status: int = 0) -> tuple[str, str]:
    """What a command prints to standard output and to standard error."""
    assert main([str(word) for word in words]) == status
    captured = capsys.readouterr()
    return captured.out, captured.err


def refused(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    out, err = said(capsys, *words, status=1)
    assert out == ""
    assert err.count("\n") == 1
    return err


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    pixels = RNG.integers(0, 256, (40, 60, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(tmp_path / "photo.png")
    return tmp_path / "photo.png"


def shared_model(name: str) -> Path:
    if not (MODELS / name).exists():
        pytest.skip("the shared models are not here")
    return MODELS / name


def keras_file(path: Path, layers: list[dict[str, object]], weights: dict[str, tuple[int, ...]]) -> Path:
    """A Sequential model as Keras 3 writes it, its weights random."""
    h5py = pytest.importorskip("h5py")
    config = {
        "class_name": "Sequential",
        "module": "keras",
        "registered_name": None,
        "config": {
            "name": path.stem,
            "layers": [{"module": "keras.layers", "registered_name": None} | layer for layer in layers],
        },
    }
    rng = np.random.default_rng(12)
    with h5py.File(path.with_suffix(".weights.h5"), "w") as file:
        for name, shape in weights.items():
            file[name] = rng.normal(size=shape).astype(np.float32)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.15.1"}))
        archive.write(path.with_suffix(".weights.h5"), "model.weights.h5")
    return path


@pytest.fixture
def any_size(tmp_path: Path) -> Path:
    """A model that takes grey pictures of any size: two filters, their means, and three classes."""
    layers = [
        {"class_name": "InputLayer", "config": {"name": "input_layer", "batch_shape": [None, None, None, 1]}},
        {
            "class_name": "Conv2D",
            "config": {"name": "conv2d", "filters": 2, "kernel_size": [3, 2], "activation": "relu"},
        },
        {"class_name": "GlobalAveragePooling2D", "config": {"name": "global_average_pooling2d"}},
        {"class_name": "Dense", "config": {"name": "dense", "units": 3, "activation": "softmax"}},
    ]
    weights = {
        "layers/conv2d/vars/0": (3, 2, 1, 2),
        "layers/conv2d/vars/1": (2,),
        "layers/dense/vars/0": (2, 3),
        "layers/dense/vars/1": (3,),
    }
    return keras_file(tmp_path / "sizes.keras", layers, weights)


def test_every_model_by_name_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    listed = json.loads(said(capsys, "models", "--json")[0])
    assert {model["name"] for model in listed} == {*bundled.names(), *zoo.names()}
    for model in listed:
        assert model["kind"] == ("bundled" if model["name"] in bundled.names() else "zoo")
        assert model["description"]
        if model["kind"] == "zoo":
            assert model["parameters"] == zoo.entry(model["name"]).parameters
    lines = said(capsys, "models")[0].splitlines()
    assert len(lines) == 1 + len(listed)
    lenet = next(line for line in lines if line.startswith("lenet5"))
    assert "32 × 32 × 3" in lenet
    assert "62,958" in lenet


def test_a_summary_has_the_entries_and_the_counts_of_the_course(capsys: pytest.CaptureFixture[str]) -> None:
    document = json.loads(said(capsys, "summary", "residual", "--json")[0])
    assert document["total_parameters"] == 77_382
    layers = {layer["name"]: layer for layer in document["layers"]}
    assert layers["conv2d_3"]["parameters"] == 4640
    assert layers["conv2d_3"]["type"] == "Conv2D"
    assert layers["conv2d_3"]["output_shape"] == [64, 64, 32]
    assert layers["conv2d_3"]["multiply_adds"] == 64 * 64 * 32 * 16 * 9
    assert layers["add"]["connected_to"] == ["conv2d_2", "conv2d"]
    for layer in document["layers"]:
        product = sum(
            math.prod(factor["count"] for factor in term["shared"])
            * sum(math.prod(each["count"] for each in addend["factors"]) for addend in term["addends"])
            for term in layer["derivation"]
        )
        assert product == layer["parameters"]
    table = said(capsys, "summary", "residual")[0]
    assert "77,382 parameters" in table
    assert "64 × 64 × 32" in table


def test_a_prediction_lists_all_classes_best_first(capsys: pytest.CaptureFixture[str], photo: Path) -> None:
    out, err = said(capsys, "predict", "cifar10", photo, photo, "--json")
    answers = json.loads(out)
    assert [answer["picture"] for answer in answers] == [str(photo)] * 2
    for answer in answers:
        chances = [each["probability"] for each in answer["classes"]]
        assert chances == sorted(chances, reverse=True)
        assert sum(chances) == pytest.approx(1, abs=1e-6)
        assert {each["name"] for each in answer["classes"]} >= {"airplane", "truck"}
    assert not err
    lines = said(capsys, "predict", "cifar10", photo, "--top", 3)[0].splitlines()
    assert [line.split()[0] for line in lines] == [each["name"] for each in answers[0]["classes"][:3]]


def test_the_answer_of_random_weights_is_said_to_mean_nothing(
    capsys: pytest.CaptureFixture[str], photo: Path
) -> None:
    assert "random" in said(capsys, "predict", "lenet5", photo)[1]


def test_one_sigmoid_gives_both_classes(capsys: pytest.CaptureFixture[str], photo: Path) -> None:
    (answer,) = json.loads(said(capsys, "predict", "catsdogs", photo, "--json")[0])
    assert sorted(each["name"] for each in answer["classes"]) == ["cat", "dog"]
    assert sum(each["probability"] for each in answer["classes"]) == pytest.approx(1)


def test_a_network_with_two_inputs_takes_two_pictures_at_a_time(
    capsys: pytest.CaptureFixture[str], digit: Path
) -> None:
    answers = json.loads(said(capsys, "predict", "siamese", digit, digit, digit, digit, "--json")[0])
    assert [answer["picture"] for answer in answers] == [[str(digit)] * 2] * 2
    assert "takes 2 pictures at a time; received 3" in refused(capsys, "predict", "siamese", *[digit] * 3)


def test_of_several_outputs_the_classes_are_given_and_the_others_named(
    capsys: pytest.CaptureFixture[str], photo: Path
) -> None:
    out, err = said(capsys, "predict", "multi-output", photo, "--json")
    assert len(json.loads(out)[0]["classes"]) == 10
    assert "box is put out too" in err


def test_a_network_without_classes_is_refused_with_what_it_puts_out(
    capsys: pytest.CaptureFixture[str], photo: Path
) -> None:
    assert "maps of 4 × 4 × 512" in refused(capsys, "predict", "vgg16-base", photo)


def test_class_names_come_from_a_file(
    capsys: pytest.CaptureFixture[str], photo: Path, tmp_path: Path
) -> None:
    names = tmp_path / "names.txt"
    names.write_text("\n".join(f"kind {letter}" for letter in "abcdef"), encoding="utf-8")
    (answer,) = json.loads(said(capsys, "predict", "residual", photo, "--classes", names, "--json")[0])
    assert sorted(each["name"] for each in answer["classes"]) == [f"kind {letter}" for letter in "abcdef"]
    assert "6 class names; the network has 10" in refused(
        capsys, "predict", "lenet5", photo, "--classes", names
    )
    assert "cannot be read" in refused(
        capsys, "predict", "lenet5", photo, "--classes", tmp_path / "missing.txt"
    )


def test_an_array_of_the_inputs_shape_is_fed_as_it_is(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    values = RNG.normal(size=(28, 28)).astype(np.float32)
    (tmp_path / "a.npy").write_bytes(npy_bytes(values))
    np.savetxt(tmp_path / "a.csv", values, delimiter=",", fmt="%.9g")
    (tmp_path / "batch.npy").write_bytes(npy_bytes(values.reshape(1, 28, 28, 1)))
    network = open_network("mnist-dense")
    expected = network.run(values.reshape(28, 28, 1)).output
    for name in ("a.npy", "a.csv", "batch.npy"):
        (answer,) = json.loads(said(capsys, "predict", "mnist-dense", tmp_path / name, "--json")[0])
        for each in answer["classes"]:
            assert each["probability"] == pytest.approx(float(expected[int(each["name"])]), rel=1e-5)


def test_other_numbers_are_taken_for_a_picture_and_it_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pixels = np.zeros((60, 50))
    pixels[10:50, 24:30] = 255
    grids = {"white255.csv": pixels, "white1.csv": pixels / 255}
    answers = []
    for name, grid in grids.items():
        np.savetxt(tmp_path / name, grid, delimiter=",")
        out, err = said(capsys, "predict", "mnist-dense", tmp_path / name, "--json")
        answers.append(json.loads(out)[0]["classes"])
        assert name in err
    for one, other in zip(*answers, strict=True):
        assert one["name"] == other["name"]
        assert one["probability"] == pytest.approx(other["probability"], rel=1e-4)
    (tmp_path / "odd.npy").write_bytes(npy_bytes(np.zeros((2, 3, 4, 5))))
    assert "2 × 3 × 4 × 5; the network takes 28 × 28 × 1" in refused(
        capsys, "predict", "mnist-dense", tmp_path / "odd.npy"
    )


def test_ink_on_paper_is_inverted_unless_it_is_forbidden(
    capsys: pytest.CaptureFixture[str], digit: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.png"
    Image.fromarray(255 - np.asarray(Image.open(digit))).save(paper)
    on_dark = json.loads(said(capsys, "predict", "mnist-dense", digit, "--json")[0])[0]["classes"]
    out, err = said(capsys, "predict", "mnist-dense", paper, "--json")
    assert json.loads(out)[0]["classes"] == on_dark
    assert "was inverted" in err
    out, err = said(capsys, "predict", "mnist-dense", paper, "--no-invert", "--json")
    assert json.loads(out)[0]["classes"] != on_dark
    assert "inverted" not in err


def test_an_empty_drawing_is_no_digit(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    Image.new("L", (50, 50)).save(tmp_path / "empty.png")
    assert "there is no ink" in refused(capsys, "predict", "mnist-dense", tmp_path / "empty.png")
    assert json.loads(
        said(capsys, "predict", "mnist-dense", tmp_path / "empty.png", "--no-centre", "--json")[0]
    )


@pytest.mark.parametrize("words", [("--values", "signed"), ("--colour", "grey"), ("--fit", "crop")])
def test_every_way_to_prepare_changes_what_is_fed(
    capsys: pytest.CaptureFixture[str], photo: Path, tmp_path: Path, words: tuple[str, str]
) -> None:
    fed = []
    for index, options in enumerate([(), words]):
        out = tmp_path / f"{index}.npz"
        said(capsys, "maps", "lenet5", photo, "--layer", "input_layer", "-o", out, *options)
        fed.append(np.load(out)["input_layer"])
    assert not np.array_equal(*fed)


def test_maps_holds_every_layer_under_its_id(
    capsys: pytest.CaptureFixture[str], digit: Path, tmp_path: Path
) -> None:
    out = tmp_path / "layers.npz"
    document = json.loads(said(capsys, "maps", "siamese", digit, digit, "-o", out, "--json")[0])
    network = open_network("siamese")
    with np.load(out) as arrays:
        assert (
            set(arrays)
            == {node.id for node in network.nodes}
            == {each["name"] for each in document["layers"]}
        )
        assert {name: arrays[name].shape for name in arrays} == dict(network.shapes)
        trace = network.run(arrays["first"], arrays["second"])
        for name in arrays:
            assert arrays[name].dtype == np.float32
            np.testing.assert_array_equal(arrays[name], trace[name])
    assert (tmp_path / "layers.npz").read_bytes()[:2] == b"PK"
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None


def test_one_layer_can_be_written_alone_and_an_unknown_one_is_refused(
    capsys: pytest.CaptureFixture[str], digit: Path, tmp_path: Path
) -> None:
    out = tmp_path / "one.npz"
    said(capsys, "maps", "mnist-dense", digit, "--layer", "dense", "-o", out)
    with np.load(out) as arrays:
        assert list(arrays) == ["dense"]
    assert "no layer 'conv2d_9'" in refused(
        capsys, "maps", "mnist-dense", digit, "--layer", "conv2d_9", "-o", tmp_path / "no.npz"
    )
    assert not (tmp_path / "no.npz").exists()


def test_maps_are_drawn_sixteen_a_row(
    capsys: pytest.CaptureFixture[str], photo: Path, tmp_path: Path
) -> None:
    widths = {}
    for name, words in {"16": (), "8": ("--per-row", "8"), "zoom": ("--zoom", "5")}.items():
        out = tmp_path / f"{name}.png"
        said(capsys, "maps", "residual", photo, "--layer", "conv2d_4", "-o", out, *words)
        with Image.open(out) as picture:
            widths[name] = picture.width
    margins = 2 * 12
    assert widths["16"] == 16 * (32 + 2) + 2 + margins
    assert widths["8"] == 8 * (32 + 2) + 2 + margins
    assert widths["zoom"] == 16 * (5 * 32 + 2) + 2 + margins


@pytest.mark.parametrize(
    "words",
    [
        ("predict", "mnist"),
        ("summary",),
        ("maps", "mnist", "a.png"),
        ("maps", "mnist", "a.png", "-o", "a.jpg"),
        ("predict", "mnist", "a.png", "--top", "0"),
        ("predict", "mnist", "a.png", "--values", "0-2"),
        ("summary", "mnist", "--input-size", "224"),
        ("summary", "mnist", "--input-size", "0x3"),
    ],
)
def test_wrong_use_is_told_from_a_refusal(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    out, err = said(capsys, *words, status=2)
    assert out == ""
    assert "usage: convviz" in err


def test_what_there_is_not_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], photo: Path, tmp_path: Path
) -> None:
    assert "no model 'alexnet'" in refused(capsys, "summary", "alexnet")
    assert "There is no file" in refused(capsys, "predict", "lenet5", tmp_path / "missing.png")
    assert "Cannot write" in refused(capsys, "maps", "lenet5", photo, "-o", tmp_path / "no" / "a.npz")


def test_a_model_of_open_size_is_asked_for_one(
    capsys: pytest.CaptureFixture[str], any_size: Path, photo: Path
) -> None:
    assert "--input-size" in refused(capsys, "summary", any_size)
    document = json.loads(said(capsys, "summary", any_size, "--input-size", "20x30", "--json")[0])
    shapes = [layer["output_shape"] for layer in document["layers"]]
    assert shapes == [[20, 30, 1], [18, 29, 2], [2], [3]]
    (answer,) = json.loads(said(capsys, "predict", any_size, photo, "--input-size", "20x30", "--json")[0])
    assert len(answer["classes"]) == 3


def test_a_size_is_refused_where_the_file_says_another(
    capsys: pytest.CaptureFixture[str], photo: Path
) -> None:
    text = refused(capsys, "predict", "lenet5", photo, "--input-size", "40x30")
    assert "takes pictures of 32 × 32 × 3" in text
    assert "40x30" in text
    assert "28 × 28" in refused(capsys, "summary", "mnist", "--input-size", "28x27")
    same = said(capsys, "summary", "mnist", "--input-size", "28x28", "--json")[0]
    assert same == said(capsys, "summary", "mnist", "--json")[0]


def test_maps_are_those_of_one_run(capsys: pytest.CaptureFixture[str], digit: Path, tmp_path: Path) -> None:
    output = tmp_path / "maps.npz"
    assert "1; received 2" in refused(capsys, "maps", "mnist", digit, digit, "-o", output)
    assert "2; received 1" in refused(capsys, "maps", "siamese", digit, "-o", output)
    assert not output.exists()


def test_a_layer_that_there_is_not_is_refused_with_those_that_there_are(
    capsys: pytest.CaptureFixture[str], digit: Path, tmp_path: Path
) -> None:
    def told(layer: str) -> str:
        return refused(capsys, "maps", "mnist", digit, "--layer", layer, "-o", tmp_path / "maps.npz")

    assert "no layer 'Conv2D_1'; it has conv2d_1" in told("Conv2D_1")
    everything = told("xyz")
    assert all(node.id in everything for node in open_network("mnist").nodes)


def test_a_network_that_takes_no_picture_is_fed_none(
    capsys: pytest.CaptureFixture[str], photo: Path, tmp_path: Path
) -> None:
    layers = [
        {"class_name": "InputLayer", "config": {"name": "steps", "batch_shape": [None, 100, 1]}},
        {"class_name": "Conv1D", "config": {"name": "conv1d", "filters": 2, "kernel_size": [5]}},
    ]
    sound = keras_file(
        tmp_path / "sound.keras", layers, {"layers/conv1d/vars/0": (5, 1, 2), "layers/conv1d/vars/1": (2,)}
    )
    assert "shape 100 × 1, which is no picture" in refused(
        capsys, "maps", sound, photo, "-o", tmp_path / "maps.npz"
    )
    np.save(tmp_path / "sound.npy", np.ones((100, 1), np.float32))
    said(capsys, "maps", sound, tmp_path / "sound.npy", "-o", tmp_path / "maps.npz")
    assert np.load(tmp_path / "maps.npz")["conv1d"].shape == (96, 2)


def test_nearly_certain_is_not_written_as_certain(capsys: pytest.CaptureFixture[str], digit: Path) -> None:
    chances = {
        each["name"]: each["probability"]
        for each in json.loads(said(capsys, "predict", "mnist", digit, "--json")[0])[0]["classes"]
    }
    for line in said(capsys, "predict", "mnist", digit)[0].splitlines():
        name, written = line.split(maxsplit=1)
        assert written.endswith(" %")
        if written[0] in "<>":
            assert chances[name] < 5e-6 or 0.999995 <= chances[name] < 1
        else:
            assert float(written.removesuffix(" %")) == pytest.approx(100 * chances[name], abs=5.1e-4)


def test_a_list_of_class_names_must_be_a_text(
    capsys: pytest.CaptureFixture[str], digit: Path, tmp_path: Path
) -> None:
    assert "is no text" in refused(capsys, "predict", "mnist", digit, "--classes", digit)
    names = [f"número {count}" for count in range(10)]
    for coding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        file = tmp_path / f"{coding}.txt"
        file.write_text("\n".join(names), encoding=coding)
        (answer,) = json.loads(said(capsys, "predict", "mnist", digit, "--classes", file, "--json")[0])
        assert {each["name"] for each in answer["classes"]} == {*names}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's always full device")
@pytest.mark.parametrize("words", [("summary", "mnist"), ("models", "--json")])
def test_an_output_that_cannot_be_written_is_one_line(words: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "convviz", *words],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "convviz: Cannot write standard output: No space left on device.\n"


@pytest.mark.parametrize("sample", ["mlcommons__pretrainedResnet.h5", "AKSHATV25__model.keras"])
def test_a_file_is_a_model_like_any_other(
    capsys: pytest.CaptureFixture[str], photo: Path, sample: str
) -> None:
    path = shared_model(sample)
    document = json.loads(said(capsys, "summary", path, "--json")[0])
    network = open_network(path)
    counted = {id(node.layer): weights_of(node.layer) for node in network.nodes}
    assert document["total_parameters"] == sum(
        array.size for arrays in counted.values() for array in arrays.values()
    )
    out, err = said(capsys, "predict", path, photo, "--json")
    assert json.loads(out)[0]["classes"][0]["name"].startswith("class ")
    assert "random" not in err
    assert err.count("does not say which range of values it wants") == 1
    _, told = said(capsys, "predict", path, photo, "--values", "0-255")
    assert "range" not in told


@pytest.mark.skipif("mnist" not in bundled.names(), reason="the digit network is not bundled yet")
def test_the_bundled_network_reads_the_samples_of_digits(
    capsys: pytest.CaptureFixture[str], digit: Path
) -> None:
    out, err = said(capsys, "predict", "mnist", digit, "--top", 1, "--json")
    assert err == ""
    (answer,) = json.loads(out)
    assert answer["classes"][0]["name"] == "1"
    assert answer["classes"][0]["probability"] > 0.9
