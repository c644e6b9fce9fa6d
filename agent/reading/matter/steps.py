"""Steps of one sentence kept whole: the things that one step lists are no steps of their own.

"Peel the apples, mix with eggs, flour and sugar, bake" has three steps and not four: "flour and sugar" has no verb and
belongs to what is mixed. German says its verb last, so there what has none belongs to the step that follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.reading.cutting.passages import Passage
from agent.reading.genre.genres import genres
from agent.reading.lexicon import starts, words
from agent.reading.text.clean import bare, clean

_AND = {"en": r"and|or", "de": r"und|oder", "fr": r"et|ou", "es": r"[yeou]", "it": r"ed?|o", "pt": r"e|ou"}
_ARTICLE = r"(?:an?|the|some|une?|des|du|de|la|les?|l['’]|el|los|las|un[ao]?|il|lo|gli|i|os?|as?|uma?)"
_MADE = re.compile(
    r"(?:\b(?:for|of|für|von|pour|de|para|per|di)\s|[:,]\s)(?!\d)((?:[^\s,.:]+\s){0,4}[^\s,.:]+)$", re.IGNORECASE
)
_NUMBER = re.compile(r"(?<=[^\d\s])\s(\d{1,2})\s(?=[^\W\d]{2,}\s[^\W\d])")
# "1 freeze it sliced" in a line of its own.
_NUMBERED_LINE = re.compile(r"^\s*(\d{1,2})\s+(?=[^\W\d])")
FEWEST = 3
_THINGS = 3
"""Words of one side of "olive oil and black pepper"."""
_VERB_LAST = re.compile(r"(?:[a-zäöüß]{2,}(?:en|ern|eln)|lassen|geben|tun)$")


def with_points(text: str) -> str:
    """Lines that count up from 1 without a mark behind their numbers, with one: "1 freeze it" as "1. freeze it"."""
    lines = text.split("\n")
    run: list[int] = []
    for at, line in enumerate(lines):
        number = _NUMBERED_LINE.match(line)
        if number and int(number.group(1)) == len(run) + 1:
            run.append(at)
        elif run and line.strip():
            break
    if len(run) >= FEWEST:
        for at in run:
            lines[at] = _NUMBERED_LINE.sub(r"\1. ", lines[at])
    return "\n".join(lines)


def numbered_apart(text: str, language: str) -> str:
    """Steps that are numbered without a mark, each in a line of its own: "1 take it off 2 open it"."""
    text = with_points(text)
    if not words("kinds", language, "how_to").search(text) and "how_to" not in genres(text, text):
        return text
    found = list(_NUMBER.finditer(text))
    if len(found) < FEWEST or [int(hit.group(1)) for hit in found] != list(range(1, len(found) + 1)):
        return text
    return _NUMBER.sub(r"\n\1. ", text)


def not_a_step(name: str, passages: Sequence[Passage]) -> str:
    """What a recipe is for, where its first step was read as that: "60 second recipe video for lemon biscuits"."""
    if not passages or not any(bare(passage.text) == bare(name) and passage.bullet for passage in passages):
        return ""
    made = _MADE.search(bare(passages[0].text))
    return made.group(1).strip() if made and bare(passages[0].text) != bare(name) else ""


# "First you scan the receipt, then you press the key": steps that are told in their turn.
_NEXT = re.compile(
    r"(?:and |und |et |y |e )?(?:first(?:ly)?|then|next|after that|afterwards|finally|lastly|zuerst|dann|danach|"
    r"anschließend|zum schluss|d['’]abord|puis|ensuite|enfin|primero|luego|después|por último|prima|poi|dopo|infine|"
    r"primeiro|depois|então|por fim)\s",
    re.IGNORECASE,
)


def in_turn(listed: Sequence[str]) -> bool:
    """Whether words of order lead two steps or more of a sentence."""
    return sum(bool(_NEXT.match(piece)) for piece in listed) > 1


def whole_steps(listed: list[str], language: str, headed: bool) -> list[str]:
    """The pieces of a sentence as steps; `headed` where the brief calls them steps."""
    if len(listed) < 3 or not (headed or _acts(listed[0], language)):
        return listed
    return _verb_last(listed) if language == "de" else _verb_first(listed, language)


def _verb_first(listed: list[str], language: str) -> list[str]:
    steps: list[str] = []
    for piece in listed:
        if steps and _only_things(piece, language):
            steps[-1] = f"{steps[-1]}, {piece}"
        else:
            steps.append(piece)
    return steps


def _verb_last(listed: list[str]) -> list[str]:
    """Pieces up to the next verb, where most end on one: "mit Lauch, Möhren und Sellerie kochen"."""
    ends = [bool(_VERB_LAST.search(piece.rstrip(" .!"))) for piece in listed]
    if not ends[-1] or sum(ends) < 2:
        return listed
    steps, begun = [], ""
    for piece, end in zip(listed, ends, strict=True):
        begun = f"{begun}, {piece}" if begun else piece
        if end:
            steps.append(begun)
            begun = ""
    return steps


def _only_things(piece: str, language: str) -> bool:
    """Whether a piece is "carrot and celery": short names on both sides of an "and", not two things to do."""
    sides = re.split(rf"\s(?:{_AND[language]})\s", piece.strip(" .!"))
    if len(sides) != 2 or any(not 0 < len(side.split()) <= _THINGS for side in sides):
        return False
    if any(re.match(rf"(?i){_ARTICLE}\s?\w", side) or re.search(r"\d", side) for side in sides):
        return bool(re.match(rf"(?i){_ARTICLE}\s?\w", sides[0]))
    return not all(_acts(side, language) for side in sides) and len(sides[0].split()) < _THINGS


def _acts(text: str, language: str) -> bool:
    return bool(starts("steps", language).match(clean(text, language)))
