"""What the readings of a subject look at, and what several of them ask about a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from agent.brief import Kind
from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import starts
from agent.reading.text.quoted import quotes

CLAUSE_WORDS = 10  # of a headline in one line


@dataclass(frozen=True)
class Given:
    """What the readings look at."""

    passages: tuple[Passage, ...]
    kind: Kind
    names: tuple[str, ...]
    language: str

    @property
    def brief(self) -> list[Passage]:
        """The person's own sentences."""
        return [passage for passage in self.passages if passage.from_brief and without_lines(passage.text).strip(" .")]


def without_lines(text: str) -> str:
    """The text without long quotations: what is to be said is not what is asked for."""
    for quote in reversed(quotes(text)):
        if len(quote.text) > 40:
            text = text[: quote.start] + text[quote.end :]
    return text


def title_like(text: str) -> bool:
    """Whether a quotation reads like a name and not like a sentence."""
    return text[:1].isupper() and len(text.split()) <= 4 and text[-1:].isalnum()


def to_maker(text: str, language: str) -> bool:
    return bool(starts("requests", language).match(text))
