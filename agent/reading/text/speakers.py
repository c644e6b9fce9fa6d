"""Who says a quotation, where the brief names the person before it and not behind.

'Leila Osei, head teacher, Fenwick Primary: "They argue about clouds."' has name, post and place before a colon, and
'Customer: Joan Pettifer, 71, from Ludlow, who ... Her words: "..."' in a sentence of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?:\s(?:[A-ZÀ-Þ][\w'’.-]*|de|du|da|von|van|di|del)){1,3}"
_HOUSE = r"[A-ZÀ-Þ][\w'’&.-]*(?:\s(?:[A-ZÀ-Þ][\w'’&-]*|&))*"
_DETAIL = r"(?:,\s[^,.:;!?\"“”„«»]{2,48})"
# 'Marcus Bell, dairy farmer: ' right before the quotation.
_BEFORE = re.compile(rf"(?:^|[.!?:;\"“”»]\s+|\s[–—-]\s)(?P<who>{_NAME}{_DETAIL}{{0,3}})\s?:\s*$")
_PERSON = re.compile(rf"(?P<who>{_NAME}{_DETAIL}{{0,3}}?)(?:,\s(?P<link>who|qui|que|che)\s(?P<does>[^\"“”„«»]+))?[.!]?")
# "member of FitBarn gym", "Kundin von Radhaus": of what house somebody speaks.
_SERVED = re.compile(
    r"(?<!\w)(?:member|customer|client|guest|patient|user|student|pupil|regular|kund(?:e|in)|mitglied|gast|client[ea]?|"
    r"membre|soci[oa]|abonn[ée]e?|utente|aluno|aluna)\s(?:of|at|with|bei|von|vom|im|de|du|chez|del?|d[aio])\s(?:the\s|our\s)?"
    rf"(?P<name>(?-i:{_HOUSE}))",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[\"“”„«»]")


def named_before(lead: str) -> str:
    """The person with post and place whom the words right before a quotation name; '' where they name none."""
    found = _BEFORE.search(lead)
    return found["who"] if found else ""


def person_in(text: str) -> str:
    """The person whom a text under "Customer:" only describes: "Joan Pettifer, 71, from Ludlow"; '' for a quotation."""
    found = _PERSON.fullmatch(text.strip())
    return found["who"] if found and not _MARKS.search(text) else ""


# "Mo A., 24.", "Kirsty Moir, Ludlow": a name with an initial, an age or a place, and no verb.
_ALONE = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ](?:[\w'’-]+|\.)){0,2}(?:,\s(?:aged\s)?\d{1,2}|,\s[A-ZÀ-Þ][\w'’ -]{2,24}){0,2}"
)


def signs_alone(text: str) -> str:
    """Who signs a quotation in a sentence of its own; '' where that is no name with an initial, an age or a place."""
    found = _ALONE.fullmatch(text.strip().rstrip(".") if not re.search(r"\s[A-Z]\.$", text.strip()) else text.strip())
    told = found.group() if found else ""
    return told if "," in told or re.search(r"\s[A-ZÀ-Þ]\.?$", told) else ""


def told_of(text: str) -> str:
    """What a description says of its person, as a sentence: "Joan Pettifer, 71, from Ludlow, had her stairlift ..."."""
    found = _PERSON.fullmatch(text.strip())
    return f"{found['who']}, {found['does']}" if found and found["does"] else text


def house_spoken_of(texts: Iterable[str]) -> str:
    """The house whose customer or member is quoted: FitBarn of "says Carla, member of FitBarn gym"; '' for none."""
    found = (_SERVED.search(text) for text in texts)
    return next((each["name"].strip() for each in found if each), "")
