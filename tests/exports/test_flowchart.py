import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

import convviz
from convviz.exports.flowchart import write_flowchart
from convviz.layers import ConvvizError
from convviz.painting.network.flowchart import lay_out_flowchart
from convviz.painting.theme import theme


@pytest.fixture(autouse=True)
def application(qapp: object) -> None:
    """Fonts need one."""


@pytest.mark.parametrize("name", ["mnist", "inception", "residual", "siamese"])
def test_layers_stand_below_what_they_take_and_none_on_another(name: str) -> None:
    network = convviz.open_network(name)
    chart = lay_out_flowchart(network)
    boxes = list(chart.boxes.values())
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[:i])
    for node in network.nodes:
        assert all(chart.boxes[each].bottom < chart.boxes[node.id].y for each in node.inputs)
    assert all(box.x >= 0 and box.right <= chart.width and box.bottom <= chart.height for box in boxes)


def test_an_svg_names_every_layer_with_its_shape_and_parameters(tmp_path: Path) -> None:
    path = tmp_path / "net.svg"
    network = convviz.open_network("mnist")
    write_flowchart(network, path, theme("light"))
    text = "".join(ET.parse(path).getroot().itertext())  # noqa: S314 - our own file
    for node in network.nodes:
        assert node.id in text
    assert "11 × 11 × 64" in text
    assert "18,496 parameters" in text
    assert "93,322 parameters" in text


def test_a_png_has_two_pixels_a_logical_pixel(tmp_path: Path) -> None:
    path = tmp_path / "net.PNG"
    network = convviz.open_network("lenet5")
    write_flowchart(network, path, theme("dark"))
    chart = lay_out_flowchart(network)
    with Image.open(path) as image:
        assert image.size == (2 * -int(-chart.width // 1), 2 * -int(-chart.height // 1))
        assert len(image.convert("RGB").getcolors(1 << 24) or ()) > 20


def test_another_ending_is_refused_and_nothing_is_written(tmp_path: Path) -> None:
    with pytest.raises(ConvvizError) as caught:
        write_flowchart(convviz.open_network("lenet5"), tmp_path / "net.pdf", theme("light"))
    assert caught.value.code == "flowchart-ending"
    assert list(tmp_path.iterdir()) == []
