"""What is said to the maker is never spoken, and no fact is lost to a word that doubles as one of the film's trade."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from agent.brief import Brief
from agent.reading import understand
from agent.reading.messages.wishes import told_wish

TABLES: dict[str, dict[str, Any]] = {
    name: yaml.safe_load(Path(__file__).with_name(f"{name}.yaml").read_text(encoding="utf-8"))
    for name in ("reading_talk", "reading_talk_more")
}
BAR = 0.95
RUN = 3  # words of a sentence in a row that show that it is told


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _told(brief: Brief) -> str:
    """All that the film may say or show."""
    said = [*(fact.text for fact in brief.facts), *(fact.label for fact in brief.facts), *brief.must_say, brief.ending]
    named = [brief.call_to_action, brief.subject, brief.description, brief.title, *brief.topics, *brief.addresses]
    return " | ".join(_plain(text) for text in (*said, *named) if text)


def _read(carrier: str, sentence: str) -> str:
    """What is told of a brief with the sentence in it; a signature, which ends without a mark, stands at its foot."""
    inside = sentence[-1] in ".!?"
    text = carrier.format(sentence) if inside else f"{' '.join(carrier.format('').split())} {sentence}"
    return _told(understand(text))


def _is_told(sentence: str, told: str) -> bool:
    words = _plain(sentence).split()
    run = min(RUN, len(words))
    return any(" ".join(words[at : at + run]) in told for at in range(len(words) - run + 1))


@pytest.mark.parametrize("language", TABLES["reading_talk"])
@pytest.mark.parametrize("name", TABLES)
def test_what_is_told_and_what_is_talk_are_kept_apart(name: str, language: str) -> None:
    table = TABLES[name][language]
    carriers = table["carriers"]
    rows = [(True, *row) for row in table["told"]] + [(False, row) for row in table["talk"]]
    lost: list[str] = []
    spoken: list[str] = []
    kept = 0
    for number, (is_content, sentence, *named) in enumerate(rows):
        told = _read(carriers[number // 3 % len(carriers)], sentence)
        if is_content:
            found = _plain(named[0]) in told
            kept += found
            lost += [] if found else [sentence]
            spoken += [sentence] if named[1:] and _plain(named[1]) in told else []
        elif _is_told(sentence, told):
            spoken.append(sentence)
    recall, precision = kept / (kept + len(lost)), kept / (kept + len(spoken))
    assert recall >= BAR, lost
    assert precision >= BAR, spoken


@pytest.mark.parametrize(
    ("lead", "kept_out"),
    [
        ('Don\'t put it like this: "cheap bread for everyone".', "cheap bread for everyone"),
        ("Never write it this way: cheap bread for everyone.", "cheap bread for everyone"),
        ("Bitte nicht so formulieren: „billiges Brot für alle“.", "billiges Brot für alle"),
        ("Ne dites pas ça comme ça : « du pain pas cher ».", "du pain pas cher"),
        ("No lo digáis así: «pan barato para todos».", "pan barato para todos"),
        ("Non ditelo così: «pane economico per tutti».", "pane economico per tutti"),
        ("Não digam assim: «pão barato para todos».", "pão barato para todos"),
    ],
)
def test_what_a_refusal_quotes_is_forbidden(lead: str, kept_out: str) -> None:
    brief = understand(f"Video: Oven & Co, 30 s. {lead}")
    assert kept_out in brief.must_not
    assert not any(kept_out in fact.text for fact in brief.facts)


def test_terms_before_a_colon_are_parted_from_the_news() -> None:
    brief = understand("20 seconds, for our lobby screen: the pool reopens on 3 May.")
    assert brief.duration.target == 20
    assert [(fact.text, fact.label) for fact in brief.facts] == [("The pool reopens on 3 May", "")]


def test_what_an_owner_does_is_told_apart_from_the_request() -> None:
    brief = understand("A film from the Otter Trust, which runs three shelters on the river. 30 seconds.")
    assert "The Otter Trust runs three shelters on the river" in [fact.text for fact in brief.facts]


def test_a_chat_without_marks_keeps_day_time_and_place() -> None:
    text = "can you make a vid for our band night its on friday 8 may at 7pm at the old mill lol entry is 5 pounds haha"
    facts = " | ".join(fact.text for fact in understand(text).facts)
    assert all(told in facts for told in ("Friday 8 May", "7pm", "old mill", "5 pounds"))
    assert "lol" not in facts


@pytest.mark.parametrize(
    ("language", "asked", "told"),
    [
        ("en", "Mention the old scale that still hangs here.", "The old scale still hangs here"),
        ("de", "Erwähnt die alte Waage, die noch in der Halle steht.", "Die alte Waage steht noch in der Halle"),
        ("fr", "Remerciez les bénévoles du jardin.", "Nous remercions les bénévoles du jardin"),
        ("es", "También queremos decir que la rampa está terminada.", "La rampa está terminada"),
        ("it", "Ringraziate i volontari del mercato.", "Ringraziamo i volontari del mercato"),
        ("pt", "As pessoas têm de saber que a ponte fecha.", "A ponte fecha"),
    ],
)
def test_what_is_to_be_mentioned_or_thanked_is_said_in_the_owners_voice(language: str, asked: str, told: str) -> None:
    assert told_wish(asked, language) == f"{told}."


@pytest.mark.parametrize(
    "asked", ["Mention our website and the prices.", "Mention the best month.", "Mention the video."]
)
def test_what_only_points_is_no_news(asked: str) -> None:
    assert told_wish(asked, "en") == ""
