"""What a brief says where its matter lies in a source: it asks, points and orders, and hardly tells.

"Lead with the finding", "what happens and when", "the facts are in the press text": beside a release or minutes these
are said to the maker. What states a fact of its own, or gives a day, a price or a name, is content as ever.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from agent.brief import Kind, Source
from agent.reading.cutting.passages import Passage
from agent.reading.documents.wrapping import heading_of, unwrapped
from agent.reading.lexicon import starts
from agent.reading.telling.evidence import facts_in
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts, sentences
from agent.reading.text.verbs import verb_in

FEWEST = 3
"""Sentences or entries from which a source has the matter of a film."""
MOST_OF_SUBJECT = 8
"""Words before the verb of a statement; more of them stand before a verb in what is ordered."""
LONGEST_HEADLINE = 14
HEADED: frozenset[Kind] = frozenset({"news", "announcement", "notice"})
"""Kinds whose film is about what its source is headed by, where the brief names nothing that the source speaks of."""
_ASKS = re.compile(
    r"(?:and |und |et |y |e )?(?:what|when|who|how|why|where|which|whether|was|wann|wer|wie|warum|wo|welche\w*|ob|quoi|"
    r"ce qu[ei'’]|quand|qui|comment|pourquoi|où|quel\w*|qué|cuándo|quién\w*|cómo|por qué|dónde|cuál\w*|che cosa|cosa|"
    r"quando|chi|come|perché|dove|quale|o que|quem|porquê|onde|como|qual)\s",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"(?<!\w)(?:in|from|see|im|in der|aus|dans|d['’]après|en|del?|nel\w*|dal\w*|n[oa]|d[oa])\s(?:\w+(?:['’]s)?\s){0,3}"
    r"(?:mail|e-?mail|pdf|csv|text|attachment|release|source|file|table|minutes|sheet|notes?|article|document|anhang|"
    r"anlage|tabelle|quelle|datei|protokoll|mitteilung|pièce jointe|tableau|communiqué|texte|fichier|compte[- ]rendu|"
    r"adjunto|tabla|archivo|texto|nota|acta|comunicado|allegato|tabella|testo|verbale|comunicato|anexo|tabela|ficheiro|"
    r"ata)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"(?:[A-ZÀ-Þ0-9][\w'’.&-]*(?:\s(?:of|the|and|&|de|des|du|della?|di|do|da|der|für|und|et|e|y)(?=\s))?\s?){1,6}[.]?"
)
_ORDER = re.compile(
    r"(?:say|name|pick|choose|lead|list|compare|highlight|focus|stress|underline|point|take|quote|cite|stick|base|keep|"
    r"put|mention|tell|explain|show|use|give|don['’]t|do not|never|only|just|nur|bitte|seulement|solo|sólo|soltanto|"
    r"apenas|só)\s",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{4,}")
_ROOT = 5
"""Letters by which words of one family are told: recall, recalls, recalled."""


def asked_beside(passages: Sequence[Passage], verbatim: Collection[Passage], language: str) -> frozenset[Passage]:
    """The passages of the brief that only ask or order beside a source of some length.

    What is worded for the film (`verbatim`) is none of them.
    """
    given = [passage.text for passage in passages if not passage.from_brief]
    if len(given) < FEWEST:
        return frozenset()
    plain = (passage for passage in passages if passage.from_brief and not (passage.role or passage.label))
    return frozenset(each for each in plain if each not in verbatim and _asks(each.text, given, language))


def heads_request(passage: Passage, brief: Sequence[Passage], language: str) -> bool:
    """Whether a phrase stands right behind the request for a film and names it: "Reel, 30 s: street party"."""
    texts = [each.text for each in brief]
    at = texts.index(passage.text) if passage.text in texts else 0
    phrase = passage.text[:1].islower() and not _ORDER.match(passage.text) and not _ASKS.match(passage.text)
    named = phrase and not starts("requests", language).match(passage.text) and not verb_in(passage.text, language)
    return at > 0 and brief[at - 1].role == "request" and named


def as_notes(passages: Sequence[Passage], asked: Collection[Passage]) -> tuple[Passage, ...]:
    """The passages, those that only ask as notes."""
    return tuple(replace(passage, role="note") if passage in asked else passage for passage in passages)


def _asks(text: str, given: Sequence[str], language: str) -> bool:
    bare = text.strip(" .!")
    if quotes(text) or _NAMES.fullmatch(bare):
        return False
    if text.rstrip().endswith("?") or _POINTS.search(bare) or any(map(_ASKS.match, parts(bare, language))):
        return True
    if facts_in(text, language) > 1:
        return False
    verb = verb_in(bare, language)
    ordered = _ORDER.match(bare) or starts("requests", language).match(bare)
    states = verb is not None and len(bare[: verb.start()].split()) <= MOST_OF_SUBJECT and not ordered
    return not states or _repeats(bare, given)


def _repeats(text: str, given: Sequence[str]) -> bool:
    """Whether one sentence of the source says all of it: "We must recall a kettle" of "X recalls the kettle Y"."""
    told = _roots(text)
    return bool(told) and not re.search(r"\d", text) and any(told <= _roots(other) for other in given)


def _roots(text: str) -> set[str]:
    return {word.lower()[:_ROOT] for word in _WORD.findall(text)} - {"must", "have", "will", "with", "from"}


def headline(sources: Sequence[Source], language: str) -> str:
    """What the first source is headed by: its title, or a first line of few words; '' where it begins with a text."""
    for source in sources:
        if titled := heading_of(source.text):
            return titled
        first = next((line.strip("#*_ ") for line in unwrapped(source.text).split("\n") if line.strip()), "")
        if (
            len(first.split()) <= LONGEST_HEADLINE
            and len(sentences(first, language)) == 1
            and not first.endswith((".", ":"))
        ):
            return first.title() if first.isupper() else first
    return ""


def spoken_of(name: str, sources: Sequence[Source]) -> bool:
    """Whether a source has a word of weight of a name."""
    told = {root for source in sources for root in _roots(source.text)}
    return bool(_roots(name) & told) or not _roots(name)
