"""What is said to the maker is never spoken, and no fact is lost to a word that doubles as one of the film's trade."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from agent.brief import Brief
from agent.reading import understand

TABLE: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("reading_talk.yaml").read_text(encoding="utf-8"))
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


@pytest.mark.parametrize("language", TABLE)
def test_what_is_told_and_what_is_talk_are_kept_apart(language: str) -> None:
    table = TABLE[language]
    carriers = table["carriers"]
    rows = [(True, *row) for row in table["told"]] + [(False, row) for row in table["talk"]]
    lost, spoken, kept = [], [], 0
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
