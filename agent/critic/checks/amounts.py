"""An amount that an outside film names has the brief's unit: 14 pounds are not 14 dollars, and 38 percent not 38 euros.

`facts` looks for numbers that nobody gave; here a number that was given stands beside another currency, or became a
percentage, or the other way round. Only numbers that the brief gives in one unit alone count.
"""

from __future__ import annotations

from itertools import pairwise

from agent.critic.evidence import Evidence
from agent.critic.findings import Finding, Where
from agent.critic.wording import tokens

SOURCE = "the brief and its sources"
UNITS: dict[str, str] = {
    "euro": "euro euros eur",
    "dollar": "dollar dollars dolar dolares dollari dollaro usd",
    "pound": "pound pounds pfund libra libras livre livres sterling gbp sterlina sterline",
    "franc": "franc francs franken chf franco francos franchi franc",
    "crown": "crown crowns krone kronen krona kronor coronas couronnes corone coroas",
    "percent": "percent",
}
NAMES = {word: unit for unit, words in UNITS.items() for word in words.split()}


def applies(evidence: Evidence) -> bool:
    """With captions of an outside film and the brief that it was made for."""
    return evidence.outside and bool(evidence.brief.text) and any(evidence.cues)


def check(evidence: Evidence) -> list[Finding]:
    """A finding for each caption with an amount in another unit."""
    brief, language = evidence.brief, evidence.storyboard.language
    given = "\n".join((brief.text, *brief.script, *(source.text for source in brief.sources)))
    known = _amounts(given, language)
    found: list[Finding] = []
    for _, cue in evidence.film_cues():
        line = " ".join(cue.lines)
        for number, units in _amounts(line, language).items():
            wrong = units - known.get(number, units)
            if wrong and len(known[number]) == 1:
                found.append(
                    Finding(
                        check="amounts",
                        severity="error",
                        measured=f"{number} {', '.join(sorted(wrong))}: “{line[:60]}”",
                        expected=f"{number} {', '.join(known[number])}",
                        where=Where(start=round(cue.start, 3), end=round(cue.end, 3)),
                        advice="Say the amount as the brief gives it",
                    )
                )
    return found


def _amounts(text: str, language: str) -> dict[str, set[str]]:
    """Each number with the units that it stands beside."""
    found: dict[str, set[str]] = {}
    for number, word in pairwise(tokens(text, language)):
        if number[:1].isdigit() and word in NAMES:
            found.setdefault(number, set()).add(NAMES[word])
    return found
