"""What a poster says, in the customer's own phrases: name, day, hours, place and price, then all else that was given.

A poster has room for what a film has no time to say, so nothing is told twice, nothing is reworded, and what belongs
together stays together: "Bring your broken toasters, torn jeans, wobbly chairs - max 2 items each".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from agent.brief import Brief, Fact
from agent.reading.format.deliverables import NOUNS
from agent.reading.messages.specified import without_specifications
from agent.reading.text import moments
from agent.reading.text.places import is_place
from agent.reading.text.sentences import sentences

LONGEST_DETAIL, LONGEST_NOTE, LONGEST_PRICE = 34, 96, 26
MOST_DETAILS, MOST_NOTES = 6, 4
LONGEST_DATE = 6
"""Words of a date with its weekday, or of two days; a clause that speaks of a day is longer."""
LISTED = 3
"""Words of the first of several things that are only listed; "Bring your broken toasters, jeans" are an order."""
LONGEST_NAME = 8
"""Words of a name that stands before its day."""
_HEAD = ("date", "time", "place", "price")
_TOLD = frozenset({"number", "item", "benefit", "ingredient", "name", "statement", "step", "contact", *_HEAD})
_PAPER = re.compile(r"A[0-6]")
_CUT = re.compile(r"\s*[,;]\s+|\s+[-–—]\s+")
_WHERE = re.compile(
    r"\s*,?\s*((?:in|at|im|am|auf dem|auf der|in der|beim|au|à|dans|en|al|nel|nella|no|na)\s"
    r"(?:[^,.;:\n]|\.(?=\w)){3,60})",
    re.IGNORECASE,
)
_ORDERED = re.compile(rf"\d|(?<![\w-])(?:{'|'.join(NOUNS.values())})(?![\w-])", re.IGNORECASE)
_ENTRY = re.compile(
    r"(?:entry|admission|entrance|eintritt|entrée|entrada|ingresso|free (?:entry|admission))(?!\w)", re.IGNORECASE
)
# "no Jardim do Coreto", "im Pfarrgarten": in the sentence of the day, where it is.
_AT = re.compile(
    r"(?i:at|in|im|am|auf dem|auf der|in der|beim|au|à|dans|en|al|nel|nella|n[oa])\s"
    r"(?i:the|der|dem|la|le|el|il|l['’])?\s?[A-ZÀ-Þ]\w"
)
_UNTIL = re.compile(
    r"\s?(?:à|a|-|–|bis|to|till|until|alle|às|a las|até)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:h|uhr|am|pm)?(?!\w)",
    re.IGNORECASE,
)
_COST = re.compile(r"\d|free|frei|gratis|kostenlos|gratuit|libre|liber|livre|grátis|spende|donation", re.IGNORECASE)
_JOINT = re.compile(r"^(?:and|und|et|y|e|plus|danach|dann|then|puis|luego|poi|depois)\s+", re.IGNORECASE)


def head_of(brief: Brief) -> dict[str, str]:
    """Day, hours, place and price as they were given; each may be empty."""
    entry = next((fact.text for fact in brief.facts if _ENTRY.match(fact.text)), "")
    date, time, place = (_first(brief.facts, kind) for kind in ("date", "time", "place"))
    dates = [fact.text.strip(" .,;") for fact in brief.facts if fact.kind == "date"]
    if len(dates) > 1 and not any(char.isdigit() for char in dates[0]):
        date = f"{dates[0]}, {dates[1]}"
    if not date or len(date.split()) > LONGEST_DATE or not any(char.isdigit() for char in date):
        date = moments.day_of(f"{brief.text}\n{date}", brief.language) or date
    time = _to_its_end(time or moments.time_of(f"{date}\n{brief.text}"), brief.text)
    place = "" if place == name_before(brief) else place
    place = place or _where(brief, timed=bool(time))
    price = entry or _first(brief.facts, "price")
    if len(price) > LONGEST_PRICE:
        price = next((part for part in _CUT.split(price) if len(part) <= LONGEST_PRICE and _costs(part)), price)
    return {"date": date, "time": time if date else "", "place": _opened(place), "price": _opened(price)}


def further(brief: Brief, said: Sequence[str]) -> tuple[list[str], list[str]]:
    """What else there is in the order of the brief: details of a few words, and notes that take a line."""
    known, head = [_folded(text) for text in said if text], head_of(brief)
    details: list[str] = []
    notes: list[str] = []
    for text in (*brief.must_show, *phrases(brief)):
        plain = _JOINT.sub("", text.strip(" .,;")) or text
        folded = _folded(plain)
        if not folded or _PAPER.fullmatch(plain) or any(folded in each for each in known) or plain in brief.addresses:
            continue
        if (
            repeats_head(folded, head)
            or len(plain) > LONGEST_NOTE
            or any(len(each) > 3 and _mostly(each, folded) for each in known)
        ):
            continue
        known.append(folded)
        (details if len(plain) <= LONGEST_DETAIL else notes).append(_opened(plain))
    return details[:MOST_DETAILS], [*notes, *details[MOST_DETAILS:]][:MOST_NOTES]


def name_before(brief: Brief) -> str:
    """The name that stands right before the first day, where the brief's subject is a part of it or none was found."""
    day = _first(brief.facts, "date")
    told = list(_sentences(brief))
    at = next((at for at, sentence in enumerate(told) if day and day in sentence), -1)
    if at < 0:
        return ""
    before = told[at].partition(day)[0] or (told[at - 1] if at else "")
    led = before.rpartition(": ")[2].strip(" .,;:-–*•")
    name = _CUT.split(led)[-1] if len(led.split()) > LONGEST_NAME else led
    core = set(re.findall(r"\w{4,}", _folded(brief.subject)))
    shared = core & set(re.findall(r"\w{4,}", _folded(name)))
    fits = name[:1].isupper() and 1 < len(name.split()) <= LONGEST_NAME and not _ORDERED.search(name)
    of_order = _ORDERED.search(brief.subject)  # "Flyer needed" names nothing
    return name if fits and (shared or of_order) and name != brief.subject else ""


def phrases(brief: Brief, longest: int = LONGEST_NOTE) -> Iterator[str]:
    """The facts, those of one sentence together where they are no plain list and tell nothing of the head.

    A sentence of more characters than `longest` is parted.
    """
    facts = [fact for fact in brief.facts if fact.kind in _TOLD]
    left = list(facts)
    for sentence in _sentences(brief):
        inside = [fact for fact in left if fact.text in sentence]
        if not inside:
            continue
        left = [fact for fact in left if fact not in inside]
        inside = [fact for fact in inside if not any(fact.text in o.text and fact.text != o.text for o in inside)]
        first = min(inside, key=lambda fact: sentence.index(fact.text))
        whole = sentence.startswith(first.text) and len(first.text.split()) > LISTED
        headed = any(fact.kind in _HEAD for fact in inside)
        if headed or not whole or len(sentence) > longest:
            yield from (part for fact in inside for part in _cut(fact.text, longest))
        else:
            yield sentence
    yield from (part for fact in left for part in _cut(fact.text, longest))


def _sentences(brief: Brief) -> Iterator[str]:
    """The brief's sentences without what they say of paper, pixels and characters."""
    text = without_specifications(brief.text, brief.language, film=False)
    return (each for line in text.split("\n") for each in sentences(line, brief.language))


def _cut(text: str, longest: int) -> list[str]:
    """A phrase whole where it has room, else its parts."""
    return (
        [text]
        if len(text) <= LONGEST_DETAIL or longest > LONGEST_NOTE
        else [p for p in _CUT.split(text) if p]
        if "," in text
        else [text]
    )


def _where(brief: Brief, timed: bool) -> str:
    """A place of the brief's own lines, or what stands behind "in" or "at" at the hours."""
    told, day = list(_sentences(brief)), _first(brief.facts, "date")
    at = next((at for at, sentence in enumerate(told) if day and day in sentence), 0)
    named = _folded(name_before(brief) or brief.subject)
    for sentence in (*told[at:], *told[:at]):
        run: list[str] = []
        for part in [*_CUT.split(sentence.strip(" .")), ""]:
            if sentence == told[at] and _AT.match(part) and not re.search(r"\d", part):
                return part
            where = part and _folded(part) != named and is_place(part, "", brief.language)
            if where and len(part.split()) <= LONGEST_NAME:
                run.append(part)
            elif run:
                return ", ".join(run)
    said = _WHERE.match(moments.behind_moments(brief.text, brief.language)) if timed else None
    return said.group(1).strip() if said else ""


def _to_its_end(time: str, text: str) -> str:
    """Hours with their end, where it stands right behind: "8h" of "de 8h à 17h"."""
    end = _UNTIL.match(text, text.index(time) + len(time)) if time and time in text else None
    return f"{time}{end.group().rstrip()}" if end else time


def repeats_head(text: str, head: Mapping[str, str]) -> bool:
    """Whether a phrase says two things of the head again and hardly more."""
    folded = _folded(text)
    told = [part for each in head.values() if (part := _folded(each)) and part in folded]
    return len(told) > 1 and len(folded.split()) - sum(len(text.split()) for text in told) <= LISTED


def _costs(part: str) -> bool:
    return bool(_COST.search(part))


def _first(facts: Sequence[Fact], kind: str) -> str:
    return next((fact.text.strip(" .,;") for fact in facts if fact.kind == kind), "")


def _folded(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .,;!")


def _mostly(inner: str, outer: str) -> bool:
    """Whether a phrase that is said already is nearly all of another one."""
    return inner in outer and len(outer) - len(inner) <= 6


def _opened(text: str) -> str:
    return text[:1].upper() + text[1:]
