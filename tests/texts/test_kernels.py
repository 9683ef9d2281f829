import re

import pytest

from convviz.layers.errors import ConvvizError
from convviz.layers.kernels import NamedKernel, families, kernels
from convviz.texts.kernels import family_name, kernel_description, kernel_name
from convviz.texts.languages import LANGUAGES, Language, install


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?]) (?=[A-ZÀ-Ý0-9“«])", text)


@pytest.mark.parametrize("kernel", kernels(), ids=lambda kernel: kernel.id)
def test_every_kernel_has_a_name_and_two_sentences(kernel: NamedKernel):
    name, description = kernel_name(kernel.id), kernel_description(kernel.id)
    assert 3 <= len(name) <= 36
    assert name != kernel.id
    assert description.endswith(".")
    assert len(sentences(description)) == 2
    assert len(description) <= 330


def test_no_two_kernels_share_a_name_or_a_description():
    names = [kernel_name(kernel.id) for kernel in kernels()]
    descriptions = [kernel_description(kernel.id) for kernel in kernels()]
    assert len(set(names)) == len(set(descriptions)) == len(kernels())


def test_every_family_has_a_heading():
    headings = [family_name(family) for family in families()]
    assert len(set(headings)) == len(headings)
    assert all(heading[0].isupper() for heading in headings)


def test_sobel_x_says_which_sign_means_what():
    assert "Left minus right" in kernel_description("sobel-x")
    assert "positive where the left is brighter" in kernel_description("sobel-x")


def test_a_kernel_that_does_not_exist_is_refused():
    with pytest.raises(ConvvizError, match="sobel-x"):
        kernel_name("sobel")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_needs_two_sentences_as_well(qapp, language: Language):
    install(language)
    wrong = {kernel.id for kernel in kernels() if len(sentences(kernel_description(kernel.id))) != 2}
    assert wrong == set()
