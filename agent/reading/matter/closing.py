"""Reads how the film closes: the line, the wish for one, what people shall do, and what stays on screen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Brief, DurationWish, Fact
from agent.errors import InvalidBrief
from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import words
from agent.reading.matter.spoken import Lines
from agent.reading.text.addresses import ANY
from agent.reading.text.clean import bare

_ONLY = re.compile(r"(?:only|nur|seulement|uniquement|s[oó]lo|solo|apenas)\b", re.IGNORECASE)
# "our number, 01632 960 114", "Tel. 258 000 111": nothing but where to turn to.
_POINTER = re.compile(
    r"(?:^|(?<=[.!?])\s+)(?:(?:our|my|the|unsere|die|notre|le|la|nuestr[oa]|el|(?:il |la )?nostr[oa]|"
    r"(?:o |a )?noss[oa])\s)?(?:(?:phone |telephone )?number|"
    r"(?:phone|tele(?:phone|fon[oe]?)|teléfono|téléphone|tel|tél|tlf|web ?site|web|"
    r"site|e-?mail|mail|adresse?|address|nummer|numéro|número|numero|info)(?: address)?)\s?[.:,]*\s*"
    rf"(?:{ANY.pattern})[.!]?\s*$",
    re.IGNORECASE,
)
# Words a second: an ordinary reading, and one that can no longer be followed.
USUAL, FASTEST = 2.5, 3.6
# What a film takes beside its words: opening and end card, and a pause after each line.
_EDGES_S, _GAP_S = 4.0, 0.4


def ending_of(worded: Lines) -> str:
    """The closing line; an address given apart from it stays out, to be shown."""
    given = worded.of("ending")
    lines = [line for line in given if not ANY.fullmatch(line)] or list(given)
    lines = [kept for line in lines if (kept := without_pointer(line))]
    return " ".join(line if line.endswith((".", "!", "?")) or line is lines[-1] else f"{line}." for line in lines)


def without_pointer(line: str) -> str:
    """A closing line without what only points at an address, which is shown: "Order now. Tel. 258 000 111"."""
    found = _POINTER.search(line)
    return line[: found.start()].strip() if found else line


def ending_wish_of(brief: list[Passage], ending: str, language: str) -> str:
    """How the film closes where the brief describes it."""
    if ending:
        return ""
    for passage in brief:
        if passage.role == "ending":
            return bare(passage.text)[:200]
        match = words("cues", language, "ending").search(passage.text)
        rest = bare(passage.text[match.end() :]) if match else ""
        if _ONLY.match(rest):
            continue
        if len(rest.split()) >= 2 and not words("production", language).fullmatch(rest.split()[-1]):
            return re.split(r"[.;]\s", rest, maxsplit=1)[0][:200]
    return ""


def action_of(ending: str, worded: Lines) -> str:
    """What people shall do: as worded, or the sentence of the ending that holds an address."""
    if worded.first("action"):
        return worded.first("action")
    pieces = re.split(r"(?<=[.!?])\s+", ending)
    return next((bare(piece) for piece in pieces if ANY.search(piece) and not ANY.fullmatch(bare(piece))), "")


def shown(worded: Lines, silent: tuple[str, ...]) -> tuple[str, ...]:
    """What has to be on screen."""
    ends = [line for line in worded.of("ending") if ANY.fullmatch(line)]
    inside = [
        match.group().rstrip(".,")
        for role in ("ending", "action")
        for line in worded.of(role)
        for match in ANY.finditer(line)
    ]
    return tuple(dict.fromkeys([*worded.of("must_show"), *ends, *inside, *silent]))


def possible(brief: Brief) -> None:
    """Refuses what contradicts itself."""
    _readable(brief)
    banned = [phrase for phrase in brief.must_not if phrase.strip()]
    for line in (*brief.must_say, *brief.must_show, brief.ending, *brief.script):
        for phrase in banned:
            if line and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", line, re.IGNORECASE):
                raise InvalidBrief(
                    f"The brief wants {line[:80]!r} said or shown and forbids {phrase[:60]!r}. Drop one of the two."
                )


def long_enough(wish: DurationWish, script: Sequence[str]) -> DurationWish:
    """The wish, longer where the brief names no length and the text to be read takes more than is usual."""
    needed = sum(len(line.split()) for line in script) / USUAL + _EDGES_S + _GAP_S * len(script)
    if wish.given or needed <= wish.target:
        return wish
    return DurationWish(target=round(needed, 1), shortest=round(0.7 * needed, 1), longest=round(1.4 * needed, 1))


def _readable(brief: Brief) -> None:
    """Refuses a text that cannot be read in the time that the brief gives it."""
    count = sum(len(sentence.split()) for sentence in brief.script)
    if brief.duration.given and count > FASTEST * brief.duration.longest:
        raise InvalidBrief(
            f"The text to be read has {count} words, which takes about {count / USUAL:.0f} seconds; the brief gives it "
            f"{brief.duration.longest:g}. Shorten the text or ask for a longer film."
        )


def without_banned(facts: tuple[Fact, ...], banned: tuple[str, ...]) -> tuple[Fact, ...]:
    """Facts whose words are allowed."""
    if not banned:
        return facts
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(phrase) for phrase in banned)})(?!\w)", re.IGNORECASE)
    return tuple(fact for fact in facts if not pattern.search(fact.text))
