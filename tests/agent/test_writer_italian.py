"""Italian sentences are known as sentences, and a shop is presented with what it is."""

from __future__ import annotations

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.subjects.headlined import of_heading
from agent.reading.text.names import Subject
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from agent.writers.embedded.grammar import nature


def _told(text: str, source: str = "") -> list[str]:
    brief = understand(text, (Source(name="s", text=source),) if source else ())
    return [scene.narration for scene in write(brief, CountingClock()).scenes]


@pytest.mark.parametrize(
    "text",
    [
        "L'ASL di Monforte invita i residenti allo screening",
        "Il kit si ritira in farmacia",
        "Le barche si spostano al pontile C",
        "Usiamo solo legno certificato",
        "Il circolo organizza una gara",
    ],
)
def test_sentences_are_sentences(text: str) -> None:
    assert nature(text, "it") == "sentence"


@pytest.mark.parametrize(
    "text", ["Cucina portoghese di casa", "Stand gastronomici dalle 12 alle 23", "Richiamo di un prodotto"]
)
def test_fragments_are_none(text: str) -> None:
    assert nature(text, "it") == "noun"


def test_a_shop_of_one_line_is_presented_with_its_town() -> None:
    assert any("Camogli" in line for line in _told("spot di 20 secondi per la mia gelateria Panna & Limone a Camogli"))


def test_what_invites_opens_the_film() -> None:
    told = _told(
        "Avviso video 30 s: l'ASL di Monforte invita i residenti tra 50 e 69 anni allo screening gratuito. "
        "Il kit si ritira in farmacia. L'esame non fa male e dura due minuti."
    )
    assert "invita i residenti" in told[0]


def test_nobody_is_named_for_a_vote() -> None:
    minutes = (
        "Verbale dell'assemblea del Circolo Velico, 12 marzo\n1. Bilancio approvato con 38 voti a favore, 3 contrari "
        "(Ferri, Lotti, Massa).\n2. La quota passa da 180 a 195 euro.\n3. Il pontile B chiude dal 3 al 21 novembre."
    )
    told = " ".join(_told("Dal verbale ricava un video di 30 secondi per i soci.", minutes))
    assert "195 euro" in told
    assert "Ferri" not in told


def test_an_address_is_no_part_of_a_name() -> None:
    assert of_heading(Subject("Trattoria Saudade, via del Pratello 61, Bologna"), "it").name == "Trattoria Saudade"
    assert of_heading(Subject("Via dei Cedri 27, Borgo Lavina"), "it").name == "Via dei Cedri 27, Borgo Lavina"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Comunicazione interna per Officine Tarsia, 35 s. Da lunedì 3 marzo si timbra col badge.", "Officine Tarsia"),
        ("Internal announcement for Tarsia Works, 35 seconds. From 3 March we clock in with a badge.", "Tarsia Works"),
    ],
)
def test_a_genre_is_no_part_of_a_title(text: str, title: str) -> None:
    assert write(understand(text), CountingClock()).title == title
