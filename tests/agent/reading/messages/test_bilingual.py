"""An order in one language for a film in another: its wishes are met, its words are not told."""

from __future__ import annotations

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

_ITALIAN = (
    "Sagra del Fagiolo, Pieve Alta. La sagra apre sabato 6 settembre alle 12 e dura due giorni. "
    "La cena costa 14 euro, i bambini mangiano gratis. La domenica c'è la gara di sgranatura. Info: 0444 555 0122"
)
_GERMAN = (
    "Das Freibad Lindenhof öffnet am 3. Mai um 10 Uhr. Der Eintritt kostet 4 Euro, Kinder zahlen die Hälfte. "
    "Das neue Becken ist 50 Meter lang."
)


@pytest.mark.parametrize(
    ("order", "source", "language", "seconds", "aspect"),
    [
        ("Bitte ein 20-Sekunden-Video auf Italienisch, quadratisch. Keine Ausrufezeichen.", _ITALIAN, "it", 20, "1:1"),
        ("Make a 25 second vertical video from the text below, calm.", _ITALIAN, "it", 25, "9:16"),
        ("Une vidéo de 20 secondes en allemand, format vertical, ton sobre.", _GERMAN, "de", 20, "9:16"),
        ("Un vídeo de 30 segundos en alemán para nuestros clientes, cuadrado.", _GERMAN, "de", 30, "1:1"),
    ],
)
def test_the_order_is_read_in_its_own_language(
    order: str, source: str, language: str, seconds: float, aspect: str
) -> None:
    brief = understand(order, (Source(name="text", text=source),))
    assert (brief.language, brief.duration.target, brief.aspect) == (language, seconds, aspect)
    told = " ".join(scene.narration for scene in write(brief, CountingClock()).scenes)
    assert not any(word in told for word in ("Ausrufezeichen", "text below", "sobre", "clientes"))


def test_what_an_order_wants_left_out_or_unsaid_is_so_across_languages() -> None:
    order = "Turn the text into a 20 s video in Italian. Don't mention the phone number. Price on the end card only."
    brief = understand(order, (Source(name="text", text=_ITALIAN),))
    assert brief.addresses == ()
    assert brief.silent_words
    assert not any("0444" in fact.text for fact in brief.facts)


def test_a_brief_that_tells_facts_itself_keeps_its_language() -> None:
    brief = understand(
        "Video for our new shop: it opens on 3 May and costs 4 euros.", (Source(name="text", text=_GERMAN),)
    )
    assert brief.language == "en"


def test_the_person_is_told_why_the_film_is_in_the_language_of_its_material() -> None:
    brief = understand("Make a 25 second video from the text below.", (Source(name="text", text=_ITALIAN),))
    assert any("in English and its material in Italian" in notice for notice in brief.notices)
