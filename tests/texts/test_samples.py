import pytest

from convviz.pictures.samples import samples
from convviz.texts.languages import find_language, install
from convviz.texts.samples import sample_family_name, sample_name


def readable(sample_id: str) -> str:
    """What an id without words of its own would be called."""
    return sample_id.replace("-", " ").capitalize()


def test_every_sample_has_a_name_of_its_own():
    names = {sample.id: sample_name(sample.id) for sample in samples()}
    assert len(set(names.values())) == len(names)
    assert {name for name in names if names[name] == readable(name)} <= {
        f"digit-{digit}" for digit in range(10)
    }


def test_every_family_has_a_heading():
    headings = {sample_family_name(sample.family) for sample in samples()}
    assert headings == {"Digits", "Photographs", "Patterns", "Small grids"}


@pytest.mark.parametrize(
    ("sample_id", "name"),
    [
        ("grid-letter-a", "Letter A"),
        ("digit-7", "Digit 7"),
        ("digit-7-bar", "Digit 7 with a bar"),
        ("photo-of-a-later-version", "Photo of a later version"),
        ("digit-7-dotted", "Digit 7 dotted"),
        ("x", "X"),
    ],
)
def test_names_are_for_people(sample_id: str, name: str):
    assert sample_name(sample_id) == name


def test_a_digit_is_named_in_the_language(qapp):
    install(find_language("es"))
    assert sample_name("digit-7-bar") == "Dígito 7 con barra"
