"""What a film teaches, from the order for it: "cómo separar la basura" of "explica en 40 segundos cómo separar ...".

Between the order and what is taught stand its length and its audience; the lesson is the infinitive behind "how" and
what belongs to it. A brief may also open on the lesson and its length, which is then a title and no step.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import alternation, fragments, words

_HOW = {
    "es": r"(?<!\w)cómo\s(?=[^\W\d]{2,}(?:[aeií]r)(?:se|l[aeo]s?)?\s)",
    "it": r"(?<!\w)come\s(?:si\s)?(?=[^\W\d]{2,}(?:[aei]re|arre|orre|urre|[aei]rsi|[aei]rl[aeio])\s)",
    "pt": r"(?<!\w)como\s(?=[^\W\d]{2,}(?:[aeiô]r)(?:-se|-[oa]s?)?\s)",
}
_TEACHES = re.compile(
    r"(?:(?:expli|ense[ñn]|ensin|muestr|mostr|spieg|insegn|cuent|cont|aprend|impar)\w*|guía|guida|guia|tutorial)",
    re.IGNORECASE,
)
_TAUGHT_HOW = re.compile(r"(?:ensin|enseñ|insegn)\w*\s$", re.IGNORECASE)
_LENGTH = r"\s(?:en|in|em|de|di|dura|durante)\s(?:(?:unos|cerca de|circa|solo|só|apenas)\s)?\d+\s(?:{units})(?!\w)"
_LONGEST = 9
"""Words of a lesson."""


def lesson(text: str, language: str) -> str:
    """What a sentence orders to be taught, without its length: "cómo separar la basura en casa"; '' for none."""
    found = re.search(_HOW[language], text, re.IGNORECASE) if language in _HOW else None
    if not found or _TAUGHT_HOW.search(text[: found.start()]):
        return ""  # "ensinar como afiar": the lesson is the infinitive alone
    asked = not text[: found.start()].strip(' ¿"') or _TEACHES.search(text) or words("films", language).search(text)
    told = re.split(r"[.,;:!?]", _timed(language).sub("", text[found.start() :]), maxsplit=1)[0].strip()
    return told if asked and 2 < len(told.split()) <= _LONGEST else ""


# "Zeigt in einer Minute, wie man einen Schlauch flickt": what is taught ends on its verb.
_TAUGHT_DE = re.compile(
    r"^(?:bitte\s)?(?:zeig|erklär|stell|mach|erstell|ein|wir|ich)[^.:!?]{0,90}?,\s(?P<how>wie\s(?:man|ihr|du|sie)\s[^.,:;!?]{4,60})",
    re.IGNORECASE,
)


def taught_how(text: str) -> str:
    """'wie man einen Schlauch flickt' of a German order to show it; '' for any other sentence."""
    found = _TAUGHT_DE.match(text)
    return found["how"].strip() if found and 2 < len(found["how"].split()) <= _LONGEST else ""


def only_titles(text: str, language: str) -> bool:
    """Whether a sentence is a lesson and its length, and nothing else: "Como trocar o pneu em 45 segundos"."""
    plain = text.strip(" .!¡¿?")
    found = re.match(_HOW[language], plain, re.IGNORECASE) if language in _HOW else None
    return bool(found and _timed(language).search(plain) and not re.search(r"[.,;:]", plain))


def _timed(language: str) -> re.Pattern[str]:
    units = alternation([*fragments("seconds", language), *fragments("minutes", language)])
    return re.compile(_LENGTH.format(units=units), re.IGNORECASE)
