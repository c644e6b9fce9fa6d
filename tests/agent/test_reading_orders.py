"""What a film is about is found in whole orders of many trades, in six languages, and is never made of the order."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from agent.reading import understand
from agent.reading.lexicon import LEXICONS
from agent.reading.telling.order_words import of_order
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.wording import fold

_ORDERS = Path(__file__).parent / "orders"
_LONGEST = 10  # words of a subject; more of them are a sentence and no name
_SHARE = {"built": 0.9, "aside": 0.9}


def _orders(language: str, part: str) -> list[tuple[str, str]]:
    listed = yaml.safe_load((_ORDERS / f"{language}.yaml").read_text(encoding="utf-8"))
    return [(names, order) for names, order in listed[part]]


def _found(names: str, order: str) -> bool:
    subject = understand(order).subject
    return len(subject.split()) <= _LONGEST and any(fold(name) in fold(subject) for name in names.split("|"))


@pytest.mark.parametrize("part", ["built", "aside"])
@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_nine_of_ten_orders_are_about_what_they_name(language: str, part: str) -> None:
    orders = _orders(language, part)
    missed = [order for names, order in orders if not _found(names, order)]
    assert 1 - len(missed) / len(orders) >= _SHARE[part], missed


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("hochkant", "de"),
        ("español, de tú", "es"),
        ("português de Portugal", "pt"),
        ("à envoyer par WhatsApp", "fr"),
        ("for our shop page", "en"),
        ("solo i fatti della scheda", "it"),
        ("for those who missed it", "en"),
        ("to show on the last evening", "en"),
        ("per chi non c'era", "it"),
        ("Stellenanzeige", "de"),
    ],
)
def test_words_of_the_order_name_nothing(phrase: str, language: str) -> None:
    assert of_order(phrase, language)


@pytest.mark.parametrize(
    ("phrase", "language"),
    [("kettle Breeze", "en"), ("Loto de l'école", "fr"), ("Laternenumzug", "de"), ("compostagem", "pt")],
)
def test_things_are_no_words_of_the_order(phrase: str, language: str) -> None:
    assert not of_order(phrase, language)


def test_a_name_whose_closing_mark_was_lost_is_whole_again() -> None:
    brief = understand('vídeo para mi panadería "Trigo Alto", 2x1 los martes en bollos, vertical, 15 segundos, de tú')
    assert (brief.subject, brief.description) == ("Trigo Alto", "panadería")


def test_low_confidence_takes_the_sentence_itself_and_presents_it_as_no_name() -> None:
    brief = understand(
        "Aviso público. As Águas de Ormeda informam os clientes de que, a partir de 1 de julho, é proibido regar com "
        "mangueira. Regadores são permitidos. Multas até 1.000 euros. 25 segundos, legendas, vertical."
    )
    film = write(brief, CountingClock())
    said = " ".join(scene.narration for scene in film.scenes)
    assert brief.subject == "é proibido regar com mangueira"
    assert "Conheça" not in said
    assert "Este é" not in said
