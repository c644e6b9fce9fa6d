"""Whose film it is: the name that a brief gives for it, under which looks and colours are remembered."""

from __future__ import annotations

import re
from functools import partial

from agent.brief import Kind
from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import words
from agent.reading.messages.letter import greets, signers
from agent.reading.messages.signatures import pieces
from agent.reading.owners.owning import names_trade, owner_in
from agent.reading.subjects.purposes import site_owner
from agent.reading.telling.direction import MADE_ROUND
from agent.reading.text.moments import is_date
from agent.reading.text.names import Subject
from agent.reading.text.naming import (
    BRAND_LABEL,
    CHANNEL,
    HOUSE_IS,
    MADE_FOR,
    NOT_SUBJECT,
    OWNED,
    OWNER,
    held_by,
    named_house,
)

_LEAST_NAME = 3  # letters; "per Du" is no firm
_NAME_ALONE = re.compile(r"[A-ZÀ-Þ][\w'’&-]+(?:\s(?:&\s)?[A-ZÀ-Þ][\w'’&-]+){1,3}")
_FOR_HOUSE = re.compile(
    r"\s(?:for|fürs?|vom?|pour|para|per|d[eo])\s(?:(?:the|our|das|die|den|unser\w*|l[ea]|el|il|[oa]|notre|"
    r"nuestr\w+)\s)?(?=[A-ZÀ-Þ])"
)
_TITLES = r"(?:(?:Prof|Dr|Dipl|Ing|med|St)\.\s(?:med\.\s)?)*"
"""What stands between a practice and its name: "Praxis Prof. Dr. Klein"."""
# "für die Tischlerei Osterkamp", "vom Turnverein Eichdorf": a trade and its name, as German writes them.
_GERMAN_HOUSE = re.compile(
    r"(?<!\w)(?:für|fürs|von|vom)\s(?:(?:die|das|den|der|dem|unser\w*|mein\w*)\s)?"
    rf"([A-ZÄÖÜ][\w-]+\s{_TITLES}[A-ZÄÖÜ][\w'’-]+(?:\s(?:(?:&|und)\s)?[A-ZÄÖÜ][\w'’-]+)?)(?=[\s.,:;!?)]|$)"
)
# "insta reel fürs café wolke": the same, typed without a capital letter.
_TYPED_HOUSE = re.compile(
    r"(?<!\w)(?:für|fürs|vom)\s(?:(?:die|das|den|unser\w*)\s)?([a-zäöüßé-]+\s[a-zäöüß-]{3,})(?=[\s.,:;!?)]|$)"
)
_REQUESTS = 3  # sentences of a brief that may say for whom the film is
_MANY = 4  # entries of a list none of which is what all of it is about
SIGNATURE = 8  # lines of a letter's end in which its firm stands
_FIRM = re.compile(
    r"(?:^|[,|–-]\s*)([A-ZÀ-Þ][\w&'’-]*(?:\s[\w&'’-]+){0,3}?)\s(?:Ltd|Limited|Inc|LLC|GmbH|AG|e\.\s?V|SARL|SAS|"
    r"S\.\s?A|S\.\s?L|S\.?r\.?l|Lda|B\.V)\b\.?\s*$"
)


def brand_of(passages: tuple[Passage, ...], subject: Subject, kind: Kind, language: str, under: str = "") -> str:
    """Whose film it is: the owner named, who signs, or the subject where it is a name that things are sold under."""
    if labelled := brand_label(passages):
        return labelled
    for passage in passages:
        match = OWNER.search(f"{passage.label}: {passage.text}" if passage.label else passage.text)
        if match and match.group(1)[:1].isupper():
            return match.group(1)[:60].rstrip(" .")
        if passage.from_brief and (channel := CHANNEL.search(passage.text)):
            return channel.group(1)[:60].rstrip(" .")
    if whose := _whose(passages):
        return whose[:60].rstrip(" .")
    if kind != "news" and (owner := owner_in(passages, language)):
        return owner.name[:60]
    if kind != "news" and (whose := site_owner(passages, language)):
        return whose[:60]
    if made_for := _made_for(passages, kind, language):
        return made_for
    if kind in {"announcement", "notice"} and (below := signature(passages)):
        return below.text.strip(" .")
    if under:
        return under[:60]
    tokens = [token for token in subject.name.split() if len(token) > 3 or token[:1].isupper()]
    named = (
        tokens
        and len(subject.name.split()) <= 5
        and all(token[:1].isupper() or token[:1].isdigit() for token in tokens)
    )
    itself = kind == "report" and words("kinds", language, "report").search(subject.name)  # "Quarterly report"
    return subject.name if kind in OWNED and named and not itself else ""


def _whose(passages: tuple[Passage, ...]) -> str:
    """The name of who holds what the film is about, or for whom it is said to be."""
    for passage in passages:
        if passage.from_brief and (holder := held_by(passage.text)):
            return holder
        if passage.from_brief and (made := MADE_ROUND.match(passage.text)):
            return made.group(1)
    return ""


def _made_for(passages: tuple[Passage, ...], kind: Kind, language: str) -> str:
    """Hearthway of "A 12-second announcement for Hearthway: from Monday we bake rye bread"."""
    named = _named_in(passages[0], language) if passages else ""
    return named or (house_in_request(passages) if language == "de" and kind != "news" else "")


def _named_in(request: Passage, language: str) -> str:
    match = MADE_FOR.search(f"{request.label}: {request.text}" if request.label else request.text)
    name = match.group(1).rstrip(" .") if match else ""
    return "" if len(name) < _LEAST_NAME or NOT_SUBJECT.match(name) or is_date(name, language) else name


def house_in_request(passages: tuple[Passage, ...]) -> str:
    """Tischlerei Osterkamp of "Stellenvideo, 9:16, für die Tischlerei Osterkamp aus Bramsche"."""
    for passage in [passage for passage in passages if passage.from_brief][:_REQUESTS]:
        text = f"{passage.label}: {passage.text}" if passage.label else passage.text
        typed = _TYPED_HOUSE.search(text) if text == text.lower() else None
        if typed and names_trade(typed.group(1), "de"):
            return typed.group(1).title()
        for found in _GERMAN_HOUSE.finditer(text):
            if names_trade(found.group(1), "de"):
                return found.group(1)[:60]
    return ""


def one_of_many(subject: Subject, passages: tuple[Passage, ...]) -> bool:
    """Whether a name stands in one entry of a list of news and nowhere else: the film is about whose news they are."""
    own = [passage for passage in passages if passage.from_brief]
    holding = [passage for passage in own if subject.name and subject.name in f"{passage.label}: {passage.text}"]
    return sum(passage.bullet for passage in own) >= _MANY and len(holding) == 1 and holding[0].bullet


_ENDS = re.compile(r"(?<=[.!?])\s+|\n")
_HEAD_LETTERS = 500
"""Letters of a brief in which a house may stand in a sentence of its own."""
_SENTENCE_ALONE = re.compile(
    r"(?<=[.!?]\s)(?P<name>[A-ZÀ-Þ][\w'’-]*(?:\s(?:(?:&|of|and|der|für|de|du|des|della|di|do|"
    r"da)\s)?[A-ZÀ-Þ][\w'’-]*){1,4})(?=\.\s)"
)


def signed(text: str, language: str) -> str:
    """Whose name stands under a letter or over it: "Marketing, Mondo Gelato Ltd", "Secretary, Reach Rowing Club"."""
    signature = pieces(signers(text))
    if named := next((piece for piece in signature if names_trade(piece, language)), ""):
        return named
    if twice := next((piece for piece in signature if " " in piece and text.count(piece) > 1), ""):
        return twice
    return _firm_below(text) or _letterhead(text, language) or _between(text, language)


def _between(text: str, language: str) -> str:
    """A house named in a sentence of its own: "A report for our members, 50 s. Northmere Library. Loans by month"."""
    alone = (found["name"] for found in _SENTENCE_ALONE.finditer(text[:_HEAD_LETTERS]))
    said = (found["name"] for piece in _ENDS.split(text) if (found := HOUSE_IS.fullmatch(piece.strip())))
    return next((name for name in alone if names_trade(name, language)), "") or next(said, "")


def _letterhead(text: str, language: str) -> str:
    """The name over a letter: "Praxis Dr. Sommer" in a first line of its own."""
    first, _, below = text.strip().partition("\n")
    plain = below.strip() and not greets(first) and not re.search(r"[.!?:;,]\s*$|:\s", first)
    alone = pieces(first)[:1] if plain else []
    return next((name for name in map(partial(_behind_film, language), alone) if names_trade(name, language)), "")


def _behind_film(language: str, name: str) -> str:
    """Studio Kraftwerk of "Reel fürs Studio Kraftwerk": a request for a film names its house behind "for"."""
    if not words("films", language).search(name):
        return name
    behind = _FOR_HOUSE.search(name)
    return name[behind.end() :] if behind else ""


def _firm_below(text: str) -> str:
    """The firm under a letter, where the letter speaks of it too: "Marketing, Mondo Gelato Ltd"."""
    lines = [line for line in text.split("\n") if line.strip()]
    for line in lines[-SIGNATURE:] if len(lines) > 2 else ():
        match = _FIRM.search(line)
        if match and text.count(match.group(1)) > 1:
            return match.group(1)
    return ""


def signature(passages: tuple[Passage, ...]) -> Passage | None:
    """The name alone in which a brief ends: "..., everyone welcome. about 30 seconds. Fernbank Allotments"."""
    own = [passage for passage in passages if passage.from_brief]
    last = own[-1] if len(own) > 2 else None
    plain = last and not (last.role or last.label or last.bullet) and _NAME_ALONE.fullmatch(last.text.strip(" ."))
    return last if plain else None


def brand_label(passages: tuple[Passage, ...]) -> str:
    """The name after "Brand:" or "Client:"."""
    for passage in passages:
        if passage.role == "brand" and BRAND_LABEL.match(passage.label):
            name = re.split(r"[,;.#(]", passage.text, maxsplit=1)[0].strip(' "“”«»')
            if name[:1].isupper() and len(name.split()) <= 5:
                return name
    own = (passage for passage in passages if passage.from_brief and not passage.role)
    return next((name for passage in own for part in passage.text.split(",") if (name := named_house(part))), "")
