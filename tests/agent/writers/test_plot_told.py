"""A story is told in the brief's own sentences: none is torn or lost, true ones have no fairy evening."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

_LAKE = (
    "Please make a 60 sec story film, landscape, about our swimming lake. In 1962 the gravel works closed and left a "
    "hole. The villagers planted 400 willows. In 1987 a company wanted to build hotels there; 1,100 people signed "
    "against it and won. Every summer a volunteer, Greta Holm, counts the kingfishers: last year there were nine. "
    'Swimming is free, from May to September. End: "Leave only ripples."'
)
_SEE = (
    "Bitte eine Geschichte, 60 Sekunden, quer, über unseren Badesee. 1962 schloss das Kieswerk und ließ ein Loch. Die "
    "Leute im Dorf pflanzten 400 Weiden. 1987 wollte eine Firma dort Hotels bauen, aber 1100 Menschen unterschrieben "
    "dagegen. Jeden Sommer zählt eine Freiwillige, Greta Holm, die Eisvögel. Am Ende: „Nimm nur Wellen mit.“"
)


def _said(text: str) -> str:
    return " ".join(scene.narration for scene in write(understand(text), CountingClock()).scenes)


@pytest.mark.parametrize(
    ("text", "whole", "never"),
    [
        (_LAKE, "Every summer a volunteer, Greta Holm, counts the kingfishers: last year there were nine.", "star"),
        (_SEE, "Jeden Sommer zählt eine Freiwillige, Greta Holm, die Eisvögel.", "Stern"),
    ],
)
def test_a_true_story_is_its_own_whole_sentences(text: str, whole: str, never: str) -> None:
    said = _said(text)
    assert whole in said
    assert "400" in said
    assert never not in said


def test_names_are_names_and_the_first_one_is_the_hero() -> None:
    said = _said(
        "bedtime story, about a minute. a small lighthouse called Pim is afraid of the dark. every night he shines "
        "just so he isn't alone. one night a fishing boat gets lost, the boat is called Marta. "
        "pim wants to hide but he shines as bright as he can and marta finds the harbour. "
        "in the morning all the fishermen wave."
    )
    assert "Pim wants to hide" in said
    assert "and Marta finds" in said
    assert "Marta took" not in said
    assert "Good night, Marta" not in said


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        (
            "Role: Night-shift baker\nCompany: Oatfield Bakers\nLength: 20 seconds\nHours: 32 per week\n"
            "Pay: 19.40 an hour\nApply: WhatsApp 0700 555 0177, until 30 November",
            "Oatfield Bakers: night-shift baker.",
        ),
        (
            "Stelle: Nachtbäcker\nFirma: Bäckerei Haferfeld\nLänge: 20 Sekunden\nStunden: 32 pro Woche\n"
            "Lohn: 19,40 Euro pro Stunde\nBewerbung: WhatsApp 0700 555 0177, bis 30. November",
            "Bäckerei Haferfeld: Nachtbäcker.",
        ),
    ],
)
def test_a_job_opens_on_whose_it_is(text: str, opening: str) -> None:
    assert opening in _said(text)
