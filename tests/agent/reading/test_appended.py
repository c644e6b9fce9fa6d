"""What is strung behind a one-line request is told, and what makes the film is not."""

from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand

STRUNG = [
    ("20 sec reel for our new oat milk soap bar, Hushbar, £6.50, unscented, lasts 6 weeks, out on 4 May at h.example",
     ("unscented", "lasts 6 weeks", "Out on 4 May at h.example"), "Hushbar"),
    ("15s square promo: Dockside Vinyl Fair, Sun 14 Sept, 9.30-4, 35 sellers, £2 in, first 50 get a tote",
     ("35 sellers", "first 50 get a tote"), "Dockside Vinyl Fair"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told", "subject"), STRUNG)
def test_features_behind_a_request_are_facts(text: str, told: tuple[str, ...], subject: str) -> None:
    brief = understand(text)
    assert brief.language == "en"
    assert brief.subject == subject
    facts = " | ".join(fact.text for fact in brief.facts).casefold()
    assert all(each.casefold() in facts for each in told)


def test_terms_of_the_film_are_no_features() -> None:
    brief = understand("30 sec promo for our new kettle, 49 euros, vertical, upbeat, big captions, for our shop page")
    facts = " | ".join(fact.text for fact in brief.facts)
    assert "49" in facts
    assert not any(word in facts for word in ("vertical", "upbeat", "captions", "shop page"))


def test_a_statement_before_a_wish_is_told() -> None:
    brief = understand("We own a small cottage called Wren's Loft, sleeps four, and want a 30 second film of it.")
    assert any("sleeps four" in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    ("language", "text", "kept"),
    [
        ("en", "Save the date: Nadia and Tom, 22 August, the boathouse. No presents!! Kids welcome.", "No presents"),
        (
            "de",
            "Einladung zur Hochzeit am 22. August im Bootshaus, 20 Sekunden. Keine Geschenke bitte.",
            "Keine Geschenke",
        ),
    ],
)
def test_what_an_invitation_goes_without_is_told(language: Language, text: str, kept: str) -> None:
    brief = understand(text)
    assert brief.language == language
    assert any(kept in fact.text for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "aspect", "seconds"),
    [
        ("We launch veg boxes. Longacre Farm, near Malton. Film: 25 seconds, square, cheerful.", "1:1", 25),
        ("Video: 40 s, 9:16, ruhig. Der Hofladen Brenner öffnet am 3. Mai um 9 Uhr.", "9:16", 40),
        ("Filmato: 20 secondi, quadrato. La bottega Sole apre il 3 maggio alle 9.", "1:1", 20),
    ],
)
def test_terms_behind_the_word_for_the_film_are_its_terms(text: str, aspect: str, seconds: float) -> None:
    brief = understand(text)
    assert (brief.aspect, brief.duration.target) == (aspect, seconds)
    assert not any("25" in fact.text or "40" in fact.text or "20" in fact.text for fact in brief.facts)


def test_a_statement_with_its_list_stays_one() -> None:
    brief = understand(
        "Appeal for the Harbour Shelter, 30 seconds. £16 pays for one night: a bed, a hot meal and a shower."
    )
    assert any(fact.text.endswith("a bed, a hot meal and a shower") for fact in brief.facts)


def test_words_beside_a_forbidden_word_are_none() -> None:
    assert understand("Reel for our veg boxes. Don't say organic (we're not certified).").must_not == ("organic",)


def test_facts_behind_the_colours_of_a_brand_are_told() -> None:
    brief = understand(
        "30s launch film for our kids' bike Pip. Colours: brick and custard. 279 euros. From 1 June at pip.example and "
        "in 40 shops. Mustn't say unbreakable."
    )
    told = " | ".join(fact.text for fact in brief.facts)
    assert "279 euros" in told
    assert "40 shops" in told
    assert brief.must_not == ("unbreakable",)
    assert (brief.subject, brief.audience) == ("Pip", "")
