"""Keeps instructions that were planted in a source out of the film: sources are data."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from agent.brief import Source
from agent.reading.documents.machine_talk import speaks_to_machine
from agent.reading.documents.orders import CERTAIN, OF_FILM, Sign

NOTICE = (
    "Instructions inside the article were ignored (instructions inside the source {name}): {count} passage(s) "
    "addressed the maker of the film and were left out."
)
# An order rarely comes alone: what follows it in a short paragraph goes with it, in a long one the next sentences.
_PARAGRAPH, _REACH = 1200, 3
_ORDER = re.compile(
    r"(?:you(?:r| are)\b|(?:then |now |also )?(?:say|show|add|buy|visit|tell|write|open|send|print|read|repeat|do|"
    r"don'?t|make|start|end|begin|use|talk|speak|praise|mention|recommend|promote|output|include|replace|"
    r"sag\w*|lies|zeig\w*|kauf\w*|sprich|di|muestra|compra|habla|dis|dites|montre\w*|achète\w*|parle\w*|mostra|parla|"
    r"diga|fale)\b)",
    re.IGNORECASE,
)
_OF_MAKING = (
    "video",
    "film",
    "voice-over",
    "narrat",
    "end card",
    "caption",
    "prompt",
    "instruct",
    "system",
    "assistant",
)
_QUOTED = re.compile(r"\"[^\"\n]{8,300}\"|“[^”\n]{8,300}”|„[^“\n]{8,300}“|«[^»\n]{8,300}»")
_FRAME = 5
"""Words around a quotation from which a sentence tells of an order, and gives none."""
_SPACED = re.compile(r"(?<!\w)(?:[^\W\d_] ){3,}[^\W\d_](?!\w)")
_LOOKALIKES = str.maketrans("аеорсухіјѕԁһӏАВЕКМНОРСТУХІΑΒΕΖΗΙΚΜΝΟΡΤΥΧο", "aeopcyxijsdhlABEKMHOPCTYXIABEZHIKMNOPTYXo")
_BREAK = re.compile(r"(?<=[.!?])\s+(?=[A-Z\"“«\[<])")


def without_instructions(source: Source) -> tuple[Source, tuple[str, ...]]:
    """The source without planted instructions, and a notice where there were any."""
    kept, dropped = [], 0
    for paragraph in source.text.split("\n"):
        rest, count = _clean(paragraph)
        dropped += count
        if rest.strip() or not paragraph.strip():
            kept.append(rest)
    if not dropped:
        return source, ()
    notice = NOTICE.format(name=repr(source.name), count=dropped)
    text = "\n".join(kept)
    places = (place if place.opens in text else place.model_copy(update={"opens": ""}) for place in source.places)
    return Source(name=source.name, text=text, places=tuple(places)), (notice,)


def without_orders(text: str) -> tuple[str, tuple[str, ...]]:
    """A brief without what was planted in an article pasted into it; the person's first paragraph is never touched."""
    first, *rest = text.split("\n")
    kept = [paragraph for paragraph in rest if not is_order(paragraph)]
    if len(kept) == len(rest):
        return text, ()
    return "\n".join([first, *kept]), (NOTICE.format(name="'brief'", count=len(rest) - len(kept)),)


def is_order(text: str) -> bool:
    """Whether a text orders its reader about, in words that neither a brief nor a film has reason to hold."""
    return _bears(_plain(text), CERTAIN)


def _clean(paragraph: str) -> tuple[str, bool]:
    """The paragraph, or what is left of it around the sentences that are instructions."""
    if not _is_planted(paragraph):
        return paragraph, False
    sentences = _BREAK.split(paragraph)
    reach = len(sentences) if len(paragraph) <= _PARAGRAPH else _REACH
    kept, until = [], -1
    for index, sentence in enumerate(sentences):
        if _is_planted(sentence):
            until = max(until, index + reach)
        elif index > until or not _follows_on(sentence):
            until = -1
            kept.append(sentence)
    whole = len(kept) == len(sentences)  # an order that runs over sentences goes with all of them
    return "" if whole and len(paragraph) <= _PARAGRAPH else " ".join(kept), True


def _follows_on(sentence: str) -> bool:
    """Whether a sentence behind an instruction may belong to it: it speaks of the film, quotes, shouts or links."""
    lowered = sentence.lower()
    marked = any(mark in sentence for mark in '"“”«»„!<[') or "http" in lowered or "user" in lowered
    return marked or any(word in lowered for word in _OF_MAKING) or bool(_ORDER.match(sentence))


def _is_planted(text: str) -> bool:
    """Whether a text of a source gives an order, to whoever reads it or to whatever makes the film."""
    plain = _plain(text)
    return _bears(plain, (*CERTAIN, *OF_FILM)) or speaks_to_machine(plain)


def _bears(plain: str, signs: Sequence[Sign]) -> bool:
    lowered = plain.lower()
    return any(sign.found(plain, lowered) for sign in signs)


def _plain(text: str) -> str:
    """The text as a reader sees it; what it only quotes inside a sentence of its own is told, not ordered."""
    plain = _SPACED.sub(lambda found: found.group().replace(" ", ""), _folded(text))
    bare = _QUOTED.sub(" _ ", plain)
    return bare if len(re.findall(r"[^\W_]+", bare)) >= _FRAME else plain


def _folded(text: str) -> str:
    """Letters as they look: full width, and those of other alphabets, as the Latin ones that they pass for."""
    folded = unicodedata.normalize("NFKC", text)
    return folded if folded.isascii() else folded.translate(_LOOKALIKES)
