"""What a brief wants left out of its sources is gone from them, and the order from the brief."""

from __future__ import annotations

import pytest

from agent.brief import Language, Source
from agent.reading.documents.leaving import without_topics

_ENGLISH = (
    "The bridge closes on 3 May. Minister Pryce called it a milestone. The work costs 4 million pounds.\n"
    '"We are very glad about it," said mayor Ann Roe. Buses use Lock Road.\n'
    "4. Public toilets: put off until March.\n"
    "## Coffee machine\nMalik complained again.\n\n"
    "Cyclists may cross."
)


def _left(brief: str, source: str, language: Language) -> tuple[str, str]:
    text, (kept,) = without_topics(brief, (Source(name="notes", text=source),), language)
    return text, kept.text


@pytest.mark.parametrize(
    ("brief", "gone", "stays"),
    [
        ("A film, 30 s. Don't mention the minister.", "Pryce", "A film, 30 s."),
        ("A film. Skip the bit about the toilets that was postponed. Calm.", "toilets", "A film. Calm."),
        ("A film, not the discussion about coffee", "complained", "A film."),
        ("A film. Leave out the quote from the mayor and keep it short.", "glad", "A film. and keep it short."),
    ],
)
def test_a_topic_leaves_its_sentences_entries_and_sections(brief: str, gone: str, stays: str) -> None:
    text, source = _left(brief, _ENGLISH, "en")
    assert gone not in source
    assert "The bridge closes on 3 May." in source
    assert "Cyclists may cross." in source
    assert text == stays


@pytest.mark.parametrize(
    ("language", "brief", "source", "gone"),
    [
        ("de", "Ein Film. Lass den Minister weg.", "Minister Meier lobt. Es beginnt am 3. Mai.", "Meier"),
        ("de", "Den Absatz über die Kosten bitte weglassen.", "Die Baukosten steigen. Start ist am 3. Mai.", "steigen"),
        ("fr", "Ne mentionnez pas le budget.", "Le budget est de 3 M. La piscine ouvre.", "3 M"),
        ("es", "30 s, sin mencionar al alcalde, vertical.", "El alcalde habló. La piscina abre.", "habló"),
        ("it", "Non citate il sindaco.", "Il sindaco ha parlato. La piscina apre.", "parlato"),
        ("pt", "Deixem de fora o orçamento.", "O orçamento cresceu. A piscina abre.", "cresceu"),
    ],
)
def test_topics_leave_in_every_language(language: Language, brief: str, source: str, gone: str) -> None:
    assert gone not in _left(brief, source, language)[1]


@pytest.mark.parametrize(
    "brief",
    [
        'Never mention "game-changing".',  # words, and no matter
        "Don't mention anything else.",
        "Don't mention the palace.",  # not in the source
    ],
)
def test_other_orders_stay_where_they_are(brief: str) -> None:
    assert _left(brief, _ENGLISH, "en") == (brief, _ENGLISH)


def test_what_a_source_is_about_is_no_topic_to_leave_out() -> None:
    source = "The bridge closes. The bridge is old. The bridge reopens in May. The bridge is 90 m long."
    assert _left("Don't mention the bridge.", source, "en")[1] == source
