from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.audio.spoken import sentences, written_tokens
from tools.errors import ToolUnavailable


def said(text: str, language: str = "en") -> str:
    return " | ".join(sentence.spoken for sentence in sentences(text, language))


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("€79", "79 euros"),
        ("79 €", "79 euros"),
        ("$1", "1 dollar"),
        ("$1,200.50", "1200 dollars 50"),
        ("£5 million", "5 million pounds"),
        ("€1.2m", "1 point 2 million euros"),
        ("468,000", "468000"),
        ("42.5%", "42 point 5 percent"),
        ("+6.1 %", "plus 6 point 1 percent"),
        ("118 m2", "118 square metres"),
        ("250g", "250 grams"),
        ("2 tsp", "2 teaspoons"),
        ("18:00", "6 p m"),
        ("6:30 p.m.", "6 30 p m."),
        ("00:15", "12 15 ay m"),
        ("10-13 h", "10 to 13 hours"),
        ("18:00–23:00", "6 p m to 11 p m"),
        ("9 a.m. now", "9 ay m now"),
        ("at 3pm", "at 3 p m"),
        ("at 6 PM", "at 6 p m"),
        ("I am here", "I am here"),
        ("on March 3", "on March 3rd"),
        ("you may 3", "you may 3"),
        ("No. 5", "number 5"),
        ("from 3 March", "from the 3rd of March"),
        ("in 1965", "in 19 65"),
        ("in 2005", "in 2005"),
        ("the 1990s", "the 19 nineties"),
        ("brewly.example", "brewly dot example"),
        ("https://brewly.example/try", "brewly dot example slash try"),
        ("hello@brewly.example", "hello at brewly dot example"),
        ("0700 555 0142", "0 7 0 0, 5 5 5, 0 1 4 2"),
        ("USB-C", "U S B C"),
        ("IPX6", "I P X 6"),
        ("AND", "And"),
        ("AI", "ay I"),
        ("crumb & co", "crumb and co"),
        ("#1 #coffee", "number 1 coffee"),
        ("2 + 2 = 4", "2 plus 2 equals 4"),
        ("Dr. Okoro", "Doctor Okoro"),
        ("this — that", "this, that"),
        ("<b>so</b>", "so"),
    ],
)
def test_english_is_read_aloud(text: str, spoken: str) -> None:
    assert said(text) == spoken


@pytest.mark.parametrize(
    ("language", "text", "spoken"),
    [
        ("de", "Ab 1. September", "Ab ersten September"),
        ("de", "bis 15. August.", "bis fünfzehnten August."),
        ("de", "1.250,50 €", "1250 Euro 50"),
        ("de", "um 18:30 Uhr", "um 18 Uhr 30"),
        ("de", "z. B. morgen", "zum Beispiel morgen"),
        ("de", "3,5 %", "3 Komma 5 Prozent"),
        ("de", "team@nordhain.example", "team ätt nordhain Punkt example"),
        ("fr", "1 200 repas", "1200 repas"),
        ("fr", "4 €", "4 euros"),
        ("fr", "à 18h30", "à 18 heures 30"),
        ("es", "12,50 €", "12 euros 50"),
        ("es", "a las 18:00", "a las 18 horas"),
        ("it", "1.200 €", "1200 euro"),
        ("pt", "R$ 79,90", "79 reais 90"),
    ],
)
def test_other_languages_are_read_aloud(language: str, text: str, spoken: str) -> None:
    assert said(text, language) == spoken


def test_sentences_end_where_a_reader_breathes() -> None:
    assert said("Hi there. Ready? Go!") == "Hi there. | Ready? | Go!"
    assert said("Dr. Smith and J. Doe, e.g. at 4.2 km. Yes.") == (
        "Doctor Smith and J Doe, for example at 4 point 2 kilometres. | Yes."
    )
    assert said("No. That is it. At 9 p.m. We go.") == "No. | That is it. | At 9 p m. | We go."
    assert said("Am 1. September. Danach.", "de") == "Am ersten September. | Danach."


def test_lone_signs_join_their_neighbour() -> None:
    assert written_tokens("Well — yes 😀 « Oui » !") == ["Well —", "yes 😀", "« Oui » !"]
    assert written_tokens("— a") == ["— a"]


def test_text_without_words_has_no_sentences() -> None:
    assert sentences(" — 😀 …\n", "en") == ()


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(ToolUnavailable, match="'nl'"):
        sentences("hallo", "nl")


@settings(deadline=None)
@given(
    st.text(alphabet=st.characters(codec="utf-8"), max_size=60), st.sampled_from(["en", "de", "es", "fr", "it", "pt"])
)
def test_no_written_character_is_lost(text: str, language: str) -> None:
    tokens = written_tokens(text)
    if tokens:
        kept = [char for char in text if not char.isspace() and unicodedata.category(char) != "Cc"]
        assert [char for token in tokens for char in token if not char.isspace()] == kept
    spoken = [token for sentence in sentences(text, language) for piece in sentence.pieces for token in piece.tokens]
    assert spoken == tokens
    assert all(piece.spoken.strip() for sentence in sentences(text, language) for piece in sentence.pieces)


@settings(deadline=None)
@given(st.text(alphabet="abz09.,:;!?€$%&#@-–—+=/'\"()[] mk", max_size=40))
def test_signs_in_any_order_are_read(text: str) -> None:
    for language in ("en", "de", "fr"):
        tokens = [token for s in sentences(text, language) for piece in s.pieces for token in piece.tokens]
        assert tokens == written_tokens(text)


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("Veyra’s ring", "vay rah’s ring"),
        ("By Veyra Halo, today.", "By vay-ra hay-lo, today."),
        ("(Veyra)!", "vay rah!"),
        ("veyra Veyras", "veyra Veyras"),
        ("IPX6 for €3", "splash proof for three bucks"),
    ],
)
def test_a_brand_says_its_words_its_own_way(text: str, spoken: str) -> None:
    table = {"Veyra": "vay rah", "Veyra Halo": "vay-ra\nhay-lo", "IPX6": "splash proof", "€3": "three bucks"}
    parts = sentences(text, "en", table)
    assert " | ".join(part.spoken for part in parts) == spoken
    assert [token for part in parts for piece in part.pieces for token in piece.tokens] == written_tokens(text)
