"""Writes out the story of a person or a thing that a brief gives in notes: "born 1815 in London, died 1852".

A note without its subject is no sentence, and a true story is no tale: with years in it, it is explained.
"""

from __future__ import annotations

import re

from agent.reading.text.sentences import parts

_LIFE = re.compile(
    r"^(?P<order>[^:.!?\n]*?)\b(?P<genre>biography|bio|portrait|profile|life(?: story)?|story|history)\sof\s"
    r"(?P<article>the |a |an )?(?P<name>[^:.,!?\n]{2,50}?)(?P<more>\s(?:in|within)\s[^:.,!?\n]{3,30})?"
    r"(?P<terms>,\s(?:about\s|max\s)?(?:\d+|one|half a)[\s-]?(?:s|sec|min)[^\s:.!?\n]*)?\s?[:.]\s+(?P<told>(?:.|\n)+)$",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?<![\d.,:])(?:\d{1,4}\s?(?:BCE|BC|AD|CE)|1\d{3}|20[0-4]\d)(?![\d.,:]*\d)(?!\s?(?:g|kg|km|m|ml|people)\b)"
)
_DATED = re.compile(rf"^(?P<year>{_YEAR.pattern})[,:]?\s(?P<what>(?!to\b|until\b|and\b|-)\S.+)")
_PERSON = re.compile(
    r"(?:(?:Dr|St|Sir|Queen|King|Saint)\.?\s)?[A-ZÀ-Þ][\w'’.-]+(?:\s(?:van|von|de|da|di|del|la|le|al|bin)\b)*\s[A-ZÀ-Þ][\w'’-]+.*"
)
_PASSIVE = (
    "born|built|founded|made|discovered|invented|opened|painted|designed|completed|destroyed|named|meant|planned|"
    "crowned|elected|awarded|burnt|burned|rebuilt|sold|closed|finished|begun|created|launched|used|known"
)
_BORN = re.compile(r"(?:born|crowned|elected|awarded|known|named)\b", re.IGNORECASE)
_ACTED = re.compile(
    r"(?:[a-z]{2,}ed|wrote|won|led|became|went|taught|fought|sang|drew|ran|began|grew|left|met|took|gave|spoke|flew|sank|"
    r"fell|stood|lost|came|built|made|found|held|kept)\s",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\d[\d.,]*\s?[a-z]+\s(?:tall|high|long|wide|deep|old|heavy)\b", re.IGNORECASE)


def life_told(body: str) -> str:
    """The brief as an explainer of a life or a history, its notes as sentences; '' for any other brief."""
    found = _LIFE.match(body)
    if not found or not _YEAR.search(found["told"]) or re.search(r"(?i)\b(?:our|my)\s", found["name"]):
        return ""
    name = found["name"].strip()
    person = not found["article"] and bool(_PERSON.fullmatch(name))
    told = _notes(found["told"])
    whole = f"{found['article'] or ''}{name}"
    said = " ".join(_sentence(note, whole, person, at == 0) for at, note in enumerate(told))
    genre = "history" if found["genre"].lower() == "history" else "story"
    subject = name if person else f"the {genre} of {whole}"
    gone = re.search(r"(?i)\bdied\b", said) or any(int(year) < 1920 for year in re.findall(r"\b1\d{3}\b", said))
    title = f"Title: Who was {name}?\n" if person and gone else ""
    order = f"{found['more'] or ''}{found['terms'] or ''}".strip(" ,")
    return f"An explainer{f', {order}' if order else ''}.\n{title}Subject: {subject}\n{said}"


def _notes(told: str) -> list[str]:
    """The notes of a life: the parts of its sentences, where these are no clauses of one sentence."""
    notes: list[str] = []
    for sentence in re.split(r"(?<=[.!])\s+|\n+", told.strip()):
        listed = [part.strip(" .;-") for part in parts(sentence.rstrip("."), "en")]
        loose = sum(bool(_sort(part)) for part in listed)
        notes += listed if 2 * loose >= len(listed) else [sentence.strip(" .")]
    return [note for note in notes if note]


def _sort(note: str) -> str:
    """What a note lacks: 'was' and its subject, its subject alone, "it is", or nothing."""
    if re.match(rf"(?:{_PASSIVE})\b", note, re.IGNORECASE):
        return "passive"
    if _MEASURED.match(note):
        return "measure"
    return "active" if _ACTED.match(note) else "dated" if _DATED.match(note) else ""


def _sentence(note: str, name: str, person: bool, first: bool) -> str:
    """A note with what it lacks, as a sentence."""
    sort = _sort(note)
    who = (name if first or not person else name.split()[-1]) if person else (name if first else "it")
    who = who[:1].upper() + who[1:]
    note_ = re.sub(rf"^(\w+)\s(?={_YEAR.pattern})(?![^.]*\sto\s\d)", r"\1 in ", note)
    note_ = re.sub(r"^(\w+)\s(\d{4})\s(?:to|-|–)\s?(?=\d{4})", r"\1 from \2 to ", note_)
    lowered = note_[:1].lower() + note_[1:]
    if sort == "passive" and (not person or _BORN.match(note)):
        return f"{who} was {lowered}."
    if sort in ("passive", "active"):
        return f"{who} {lowered}."
    if sort == "measure":
        return f"{who} is {lowered}."
    if dated := _DATED.match(note):
        return f"In {dated['year']}, {dated['what']}."
    return f"{note[:1].upper()}{note[1:]}."
