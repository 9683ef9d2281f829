"""The glossary says the same in three languages, and holds nothing but plain Markdown that leads somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from convviz.layers.errors import ConvvizError
from convviz.texts.articles import reading
from convviz.texts.articles.checking import check_markdown, links_of
from convviz.texts.articles.folding import folded, sort_key
from convviz.texts.articles.glossary import Glossary, glossary
from convviz.texts.articles.links import PlaceLink, TermLink, ViewLink, address_of, parse_link
from convviz.texts.articles.reading import LANGUAGES

# What the course's five lectures and the program's own words speak of: a glossary without one of them is not whole.
_NEEDED = """
tensor scalar pixel channel kernel filter feature-map stride padding valid-padding same-padding
full-padding dilation receptive-field pooling max-pooling average-pooling global-pooling
activation-function relu sigmoid tanh softmax logit bias flatten dense parameter multiply-add epoch
batch loss cross-entropy optimizer sgd momentum rmsprop adam learning-rate overfitting dropout
dropconnect l1-l2 augmentation transfer-learning feature-extraction fine-tuning frozen
residual-block shortcut inception-module pointwise-convolution depthwise-convolution
separable-convolution transposed-convolution batch-normalization grad-cam saliency occlusion
activation-maximization gradient-ascent pca confusion-matrix precision recall accuracy
adversarial-example visual-cortex siamese-network functional-model several-inputs summary
backpropagation gradient-descent vanishing-gradient translation-invariance curse-of-dimensionality
hyperparameter training-set validation-set test-set mnist cifar10 imagenet vgg16 lenet5 black-box
heat-map sharpen emboss blur edge-enhance edge-detect one-hot normalization
"""
_SENTENCE_END = re.compile(r"[.!?»”)](?=\s|$)")
# A decimal mark between digits: a point in English, a comma in Portuguese and Spanish.
_ENGLISH_DECIMAL = re.compile(r"(?<![\d.,])0\.\d")
_FOREIGN_DECIMAL = re.compile(r"(?<![\d.,])0,\d")


@pytest.fixture(params=LANGUAGES)
def words(request: pytest.FixtureRequest) -> Glossary:
    return glossary(request.param)


def test_every_term_of_the_course_is_there(words: Glossary) -> None:
    assert set(_NEEDED.split()) <= {term.id for term in words.terms}


def test_all_languages_have_the_same_terms() -> None:
    ids = [{term.id for term in glossary(language).terms} for language in LANGUAGES]
    assert ids[0] == ids[1] == ids[2]
    assert len(ids[0]) >= 150


def test_no_name_stands_for_two_terms(words: Glossary) -> None:
    names = [folded(term.name) for term in words.terms]
    assert len(names) == len(set(names))


def test_terms_lead_to_others_and_never_to_themselves(words: Glossary) -> None:
    ids = {term.id for term in words.terms}
    for term in words.terms:
        assert term.related or term.id == "sum-check", term.id
        assert set(term.related) <= ids - {term.id}, term.id
        assert len(set(term.related)) == len(term.related), term.id


def test_a_term_is_explained_in_a_few_sentences(words: Glossary) -> None:
    for term in words.terms:
        assert 1 <= len(_SENTENCE_END.findall(term.text)) <= 9, term.id
        assert 60 <= len(term.text) <= 700, (term.id, len(term.text))


def test_texts_are_translated() -> None:
    english = {term.id: term.text for term in glossary("en").terms}
    for language in ("pt", "es"):
        same = [term.id for term in glossary(language).terms if term.text == english[term.id]]
        assert same == []


def test_numbers_are_the_same_in_every_language_but_for_their_marks() -> None:
    """A number that was mistyped in one language would be a wrong lesson there."""
    english = {term.id: _figures(term.text) for term in glossary("en").terms}
    for language in ("pt", "es"):
        for term in glossary(language).terms:
            assert _figures(term.text) == english[term.id], (language, term.id)


def _figures(text: str) -> list[str]:
    return sorted(re.sub(r"\D", "", found) for found in re.findall(r"\d(?:[\d.,]*\d)?", text))


@pytest.mark.parametrize(
    ("language", "wrong"), [("en", _FOREIGN_DECIMAL), ("pt", _ENGLISH_DECIMAL), ("es", _ENGLISH_DECIMAL)]
)
def test_decimal_marks_are_those_of_the_language(language: str, wrong: re.Pattern[str]) -> None:
    assert [term.id for term in glossary(language).terms if wrong.search(term.text)] == []


def test_the_list_is_in_alphabetical_order_whatever_the_accents() -> None:
    names = [term.name for term in glossary("pt").terms]
    assert names.index("época") < names.index("erro quadrático médio")
    assert names.index("acurácia") < names.index("Adam")
    assert sorted(["oso", "ñu", "nube", "ola", "época", "dado"], key=lambda word: sort_key(word, "es")) == [
        "dado",
        "época",
        "nube",
        "ñu",
        "ola",
        "oso",
    ]


def test_searching_ignores_accents_and_capitals_and_puts_names_first() -> None:
    assert glossary("pt").matching("EPOCA")[0].id == "epoch"
    assert glossary("en").matching("lr")[0].id == "learning-rate"
    assert glossary("en").matching("rectified")[0].id == "relu"
    assert {"max-pooling", "average-pooling"} <= {term.id for term in glossary("en").matching("pooling")}
    assert glossary("en").matching("xyzzy") == ()
    assert len(glossary("en").matching("")) == len(glossary("en").terms)


@pytest.mark.parametrize(
    "text",
    [
        "A <b>bold</b> word",
        "<script>alert(1)</script>",
        "![a picture](picture.png)",
        "[the web](https://example.org)",
        "see https://example.org",
        "[a file](file:///etc/passwd)",
        "[a script](javascript:alert)",
        "[nowhere](term:Not_an_id)",
        "text\n\n[ref]: term:relu",
        "<!-- hidden -->",
    ],
)
def test_what_an_article_may_not_hold_is_refused(text: str) -> None:
    with pytest.raises(ConvvizError) as refused:
        check_markdown(text, "it")
    assert refused.value.code == "article-broken"


def test_links_to_terms_views_and_places_are_read() -> None:
    text = "[a](term:relu), [b](view:lab-kernel), [c](page:network/maps#featureWall), 1 < 2 and x<0"
    check_markdown(text, "it")
    assert links_of(text) == (
        TermLink("relu"),
        ViewLink("lab-kernel"),
        PlaceLink("network", "maps", "featureWall"),
    )


@pytest.mark.parametrize(
    "address", ["term:relu", "view:lab", "page:lab", "page:network/maps", "page:lab#kernelGrid"]
)
def test_an_address_is_read_and_written_alike(address: str) -> None:
    link = parse_link(address)
    assert link is not None
    assert address_of(link) == address


@pytest.mark.parametrize(
    "address", ["", "relu", "term:", "page:Lab!", "http://x", "term:a b", "page:lab/maps/more"]
)
def test_other_addresses_lead_nowhere(address: str) -> None:
    assert parse_link(address) is None


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of assets of one's own."""
    (tmp_path / "glossary").mkdir()
    monkeypatch.setattr(reading, "asset", lambda name: tmp_path / name)
    return tmp_path / "glossary"


_TIES = '[relu]\nrelated = []\nsee = "page:lab"\n'
_WORDS = '[relu]\nname = "ReLU"\ntext = "max(0, x)."\n'


@pytest.mark.parametrize(
    ("ties", "said"),
    [
        (_TIES, _WORDS.replace('"max(0, x)."', "3")),
        (_TIES, _WORDS + "more = 1\n"),
        (_TIES, _WORDS + '[sigmoid]\nname = "Sigmoid"\ntext = "S."\n'),
        (_TIES.replace("[]", '["sigmoid"]'), _WORDS),
        (_TIES.replace("page:lab", "term:relu"), _WORDS),
        (_TIES, _WORDS.replace("max(0, x).", "[s](term:sigmoid)")),
        (_TIES, "[relu\n"),
        (_TIES, None),
    ],
)
def test_a_damaged_glossary_is_refused_with_a_sentence(made: Path, ties: str, said: str | None) -> None:
    (made / "terms.toml").write_text(ties, encoding="utf-8")
    if said is not None:
        (made / "en.toml").write_text(said, encoding="utf-8")
    with pytest.raises(ConvvizError) as refused:
        glossary.__wrapped__("en")
    assert refused.value.code == "article-broken"


def test_a_sound_glossary_is_read(made: Path) -> None:
    (made / "terms.toml").write_text(_TIES, encoding="utf-8")
    (made / "en.toml").write_text(_WORDS, encoding="utf-8")
    assert [term.name for term in glossary.__wrapped__("en").terms] == ["ReLU"]
