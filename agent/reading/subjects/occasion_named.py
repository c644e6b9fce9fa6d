"""Names the occasion that an announcement is made for: "travaux sur le pont" of "... du mardi 2 au jeudi 4 mars"."""

from __future__ import annotations

import re

from agent.reading.lexicon import LEXICONS, alternation, words
from agent.reading.subjects.given import CLAUSE_WORDS, Given
from agent.reading.text.clean import bare
from agent.reading.text.moments import whole_dates
from agent.reading.text.names import Subject, short
from agent.reading.text.naming import BEFORE_PLACE

_LEADS_DAY = re.compile(
    r"[\s,](?:du|le|dès|de|from|on|until|vom|am|ab|bis|el|del|desde|il|dal|da|a|à|no|na|em|à partir du)$", re.IGNORECASE
)


# "Weekly safety briefing for our drivers on the new route": what it is on, else which briefing it is.
_BRIEFING = re.compile(
    r"(?<!\w)(?P<which>(?:(?:weekly|daily|monthly|morning|evening|safety|security|shift|staff|team)\s){0,2}briefing"
    r"(?:\s(?:de|di)\s(?:sécurité|seguridad|sicurezza|segurança))?)(?:\s(?:video|film|clip))?(?!\w)"
    r"(?:[^.,:;!?\n]{0,50}?\s(?:on|about|zu[mr]?|über|sur|sobre|sul\w*|su)\s"
    r"(?:(?:the|our|a|die|das|den|dem|der|les?|la|el|los|las|il|lo|i|gli|o|as?|os)\s|l['’])?"
    r"(?P<what>[^.,:;!?\n]{4,60}))?",
    re.IGNORECASE,
)


def is_briefing(name: str) -> bool:
    """Whether a subject is a briefing by its name, and no mere word for a film."""
    return bool(_BRIEFING.fullmatch(name))


def briefing(given: Given) -> Subject | None:
    """What a briefing is on, or which one it is: "new route", "weekly safety briefing"."""
    first = given.brief[0] if given.brief and given.kind == "announcement" else None
    found = _BRIEFING.search(f"{first.label}: {first.text}" if first.label else first.text) if first else None
    return Subject(short(bare(found["what"] or found["which"]))) if found else None


def occasion(given: Given) -> Subject | None:
    """The occasion under its label, or behind the request for an announcement; None where there is neither."""
    for index, passage in enumerate(given.passages):
        announced = given.kind == "announcement" and passage.role == "request" and index + 1 < len(given.passages)
        if passage.role == "occasion" or announced:
            text = bare(given.passages[index + 1].text if announced else passage.text)
            if len(text.split()) <= 6:
                return Subject(short(text))
            dated = _before_day(text, given.language)
            if passage.role == "occasion" and 2 <= len(dated.split()) <= CLAUSE_WORDS:
                return Subject(short(dated), text[:160])
            return Subject(short(_first_noun(text, given.language) or _first_clause(text)), text[:160])
    return None


def _before_day(text: str, language: str) -> str:
    """The words before a weekday or a date: "travaux sur le pont" of "... du mardi 2 au jeudi 4 mars"; '' for none."""
    days = [found.start() for found in words("weekdays", language).finditer(text)]
    days += [text.find(day) for day in whole_dates(text, language)]
    return _LEADS_DAY.sub("", text[: min(days)].rstrip(" ,:;–-")) if days else ""


def _first_clause(text: str) -> str:
    """The words up to the first comma, where they are few; else the first six."""
    clause = re.split(r"[,;:(]", text, maxsplit=1)[0].split()
    return " ".join(clause if len(clause) <= CLAUSE_WORDS else text.split()[:6])


def _first_noun(text: str, language: str) -> str:
    """The first noun with an article, as far as grammar without a parser can tell."""
    article = alternation(LEXICONS[language].articles)
    noun = (
        r"(?:[a-zäöüß-]+\s){0,2}?[A-ZÄÖÜ][\w-]+"
        if language == "de"
        else r"(?:[\w-]+\s(?:of|de|du|di|del|della|da|do)\s(?:(?:the|la|le|les|los|"
        r"las)\s)?)?[^\W\d][\w-]+(?:\sd['’][\w-]+)?"
    )
    for found in re.finditer(rf"(?:(?<=\s)|^)(?:(\w+)\s)?(?<!\w)(?i:{article})\s({noun})", text):
        if not found.group(1) or not BEFORE_PLACE.fullmatch(found.group(1)):
            return found.group(2)
    return ""
