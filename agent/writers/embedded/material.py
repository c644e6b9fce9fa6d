"""All that one film may be made of: the brief's facts sorted, its sources' sentences, and what is known of its subject."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from agent.brief import Brief, Fact, FactKind
from agent.writers.embedded.extract import distinct, is_order, prose
from agent.writers.embedded.grammar import is_sentence, named, nature
from agent.writers.embedded.knowledge import Topic, allowed, find
from agent.writers.embedded.languages.phrasebook import Phrasebook
from agent.writers.embedded.wording import bans, bare, cap, ended, fold, holds, sentence, tidy, words

_DIRECTION = re.compile(
    r"(?i)#[0-9a-f]{6}\b|\b(?:16:9|9:16|1:1|4:5|voice-?over|narrator|subtitles?|burned|captions?|hashtags?|landscape|aspect|lower thirds?"
    r"|pre-roll|typeface|untertitel|sprecher\w*|eingebrannt|sous-titres?|voix off|subtítulos|locutor\w*|tiktok|youtube|instagram"
    r"|video-?stil|must be spoken|never say|end on|finish with|close with|please make|make (?:me )?a (?:video|film|reel))\b"
)
_COUNTED = re.compile(r":\s*[-+]?\d[\d.,' ]*\s*(?:%|\w{1,12})?\s*(?:\(.*\))?\.?$")
_QUOTES = "\"“”„«»‘’'"


@dataclass(frozen=True)
class Material:
    """The brief as the writer sees it."""

    brief: Brief
    book: Phrasebook

    @cached_property
    def banned(self) -> tuple[str, ...]:
        return self.brief.must_not

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """Facts that may be said: no directions, nothing banned, nothing twice."""
        kept: list[Fact] = []
        for fact in self.brief.facts:
            text = tidy(fact.text)
            usable = text and not _DIRECTION.search(text) and not bans(text, self.banned) and not is_order(text)
            if usable and not any(fold(text) == fold(other.text) for other in kept):
                kept.append(fact.model_copy(update={"text": text}))
        return tuple(kept)

    def of(self, *kinds: FactKind) -> list[Fact]:
        """The facts of these kinds, in the order of the brief."""
        return [fact for fact in self.facts if fact.kind in kinds]

    @cached_property
    def subject(self) -> str:
        """The thing's name, fit for the middle of a sentence."""
        return bare(self.brief.subject.strip(_QUOTES)) or self.brief.brand.name or bare(self.brief.title)

    @cached_property
    def what(self) -> str:
        """What the thing is, without closing mark."""
        text = bare(tidy(self.brief.description))
        text = re.sub(r"(?i)^(?:is|ist|est|es|è|é)\s+", "", text)
        clean = not bans(text, self.banned) and not _DIRECTION.search(text) and len(words(text)) < 26
        return "" if not clean or fold(text) == fold(self.subject) else text

    @cached_property
    def source_sentences(self) -> list[str]:
        """What the sources say, in order, without near repeats."""
        texts = [text for source in self.brief.sources for text in prose(source.text)]
        return distinct([text for text in texts if not bans(text, self.banned)])

    @cached_property
    def topic(self) -> Topic | None:
        """What is known of the subject, where the brief leaves room for it."""
        kinds = {"how_to": ("how_to", "list"), "list": ("list", "how_to")}.get(self.brief.kind, ("explainer", "list", "how_to"))
        if self.brief.kind not in ("explainer", "how_to", "list"):
            return None
        wanted = f"{self.brief.subject} {self.brief.title}"
        found = find(self.brief.language, wanted, f"{wanted} {self.brief.description} {self.brief.text}", kinds)
        if found and allowed(found, self.banned):
            return found.model_copy(update={"points": allowed(found, self.banned)})
        return None

    @cached_property
    def spoken_address(self) -> str:
        """The first address that is short enough to be heard."""
        return next((entry for entry in self.brief.addresses if speakable(entry)), "")

    @cached_property
    def plain_sentences(self) -> list[str]:
        """Source sentences that are told, not counted: no totals, no pairs of values."""
        return [text for text in self.source_sentences if not _COUNTED.search(text)]

    def spelled(self, label: str) -> str:
        """A table's label said in full: 'Mon' is Monday."""
        return {**self.book.table("days"), **self.book.table("months")}.get(label.rstrip("."), label)

    @property
    def language(self) -> str:
        return self.brief.language

    def told(self, fact: Fact) -> str:
        """A fact as a sentence that can stand alone."""
        return self.tell(fact.text)

    def tell(self, text: str) -> str:
        """A fragment as a sentence that can stand alone."""
        if nature(text, self.brief.language) == "verb":
            framed = self.book.say("it_verb", x=text)
            return sentence(framed or f"{self.subject} {text}")
        return sentence(text)

    def whole(self, text: str) -> bool:
        """Whether a text is a full sentence already."""
        return is_sentence(text, self.brief.language)

    def introduces(self) -> str:
        """The line that says what the subject is."""
        if not self.what:
            return self.book.say("reveal", subject=self.subject)
        key = "reveal_what" if named(self.what, self.brief.language) else "reveal_bare"
        return self.book.say(key, subject=self.subject, what=self.what) or self.book.say("reveal", subject=self.subject)

    def mentions(self, text: str) -> bool:
        """Whether the text names the subject."""
        return holds(text, self.subject)

    def title(self) -> str:
        """The film's title: given, else made of the subject's own words."""
        given = bare(self.brief.title.strip(_QUOTES))
        return cap(given or self.subject or ended(self.brief.kind))


def speakable(address: str) -> bool:
    """Whether an address is a short domain, said as it is written; mail, phones and long paths are shown instead."""
    return bool(re.fullmatch(r"[\w-]{2,20}(?:\.[\w-]{2,12}){1,2}", address))
