"""Short questions and topics of lessons become films that know their subject, in six languages."""

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def knows(text: str) -> bool:
    """Whether a brief's film tells what is generally known of its subject."""
    return any("general knowledge" in told for told in write(understand(text), CountingClock()).assumptions)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Explain how bread is made, for kids.", "en"),
        ("A video about trees for primary school children", "en"),
        ("Was ist ein Atom?", "de"),
        ("Ein Video über Dinosaurier für meine Klasse", "de"),
        ("Explique la gravité", "fr"),
        ("Une vidéo sur les dinosaures pour ma classe", "fr"),
        ("¿Para qué sirven los huesos?", "es"),
        ("Explica el corazón en 60 segundos", "es"),
        ("Un video sugli alberi per i bambini della scuola primaria", "it"),
        ("A che cosa servono le ossa?", "it"),
        ("Vídeo sobre o cérebro humano", "pt"),
        ("O que foi o Império Romano?", "pt"),
        ("À quoi sert un volcan ?", "fr"),
        ("De quoi est fait un atome ?", "fr"),
        ("Com'è fatto un atomo?", "it"),
        ("Wozu dient das Herz?", "de"),
        ("Woraus besteht ein Atom?", "de"),
        ("¿Para qué sirve el corazón?", "es"),
        ("¿De qué está hecho un átomo?", "es"),
        ("De que é feito um átomo?", "pt"),
        ("What are atoms made of?", "en"),
    ],
)
def test_a_lesson_is_told_and_not_asked(text: str, language: str) -> None:
    brief = understand(text)
    assert (brief.language, brief.kind) == (language, "explainer")
    assert knows(text)


def test_words_in_a_house_do_not_make_it_a_lesson() -> None:
    assert not knows("Explainer for Lune Verte, a yoga studio. Classes under the moon every Friday.")


def test_whom_it_is_for_stands_behind_the_topic() -> None:
    brief = understand("A video about trees for third graders")
    assert (brief.subject, brief.audience) == ("trees", "third graders")


@pytest.mark.parametrize("text", ["¿De dónde viene la miel?", "¿Qué es la democracia?"])
def test_a_spanish_question_keeps_its_two_marks(text: str) -> None:
    scene = write(understand(text), CountingClock()).scenes[0]
    assert scene.narration == scene.shot.headline == text


@pytest.mark.parametrize("text", ["Wozu dient das Herz?", "À quoi sert un volcan ?"])
def test_a_question_that_opens_a_film_is_asked(text: str) -> None:
    assert write(understand(text), CountingClock()).scenes[0].narration.endswith("?")


def test_an_italian_question_keeps_its_first_word() -> None:
    assert understand("A cosa serve il cuore?").subject == "A cosa serve il cuore?"


@pytest.mark.parametrize("text", ["Com'è fatto un atomo?", "Wozu dienen Wurzeln?"])
def test_a_short_question_has_its_language(text: str) -> None:
    assert understand(text).language == ("it" if "fatto" in text else "de")
