"""Sentences in which whoever asks says what they run and how it is called: "We run a gym called Granite & Chalk."

They name the film's subject, and whoever presents that tells all that they say; so nothing of them is told again.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.text.names import NAME

_RUN: dict[str, str] = {
    "en": r"(?:we(?:['’]re| are)|(?:we|i)(?:['’]ve| have)?(?: just)? (?:run|own|manage|opened|have|got|started))",
    "de": r"(?:wir sind|(?:wir|ich) (?:haben|habe|führen?|betreiben?|leiten?))",
    "fr": r"(?:nous sommes|on est|je (?:tiens|gère|dirige)|j['’]ai|(?:nous|on) (?:tenons|tient|gérons|gère|avons|a))",
    "es": r"(?:somos|ten(?:go|emos)|llev(?:o|amos)|regent(?:o|amos)|diri(?:jo|gimos))",
    "it": r"(?:siamo|ho|abbiamo|gest(?:isco|iamo))",
    "pt": r"(?:somos|ten(?:ho|os)|temos|ger(?:o|imos)|dirij?(?:o|imos))",
}
_AN: dict[str, str] = {
    "en": r"(?:an? |the |our |my )", "de": r"(?:eine?n? |die |das |den )", "fr": r"(?:une? |la |le |l['’])",
    "es": r"(?:una? |el |la )", "it": r"(?:un['’]|una? |uno |il |la |lo |l['’])", "pt": r"(?:uma? |o |a )",
}  # fmt: skip
_CALLED: dict[str, str] = {
    "en": "called|named", "de": "namens|mit (?:dem )?namen", "fr": r"(?:qui s['’])?appell?ée?|nommée?|qui s['’]appelle",
    "es": "llamad[oa]|que se llama", "it": "chiamat[oa]|che si chiama", "pt": "chamad[oa]|que se chama",
}  # fmt: skip
_IN: dict[str, str] = {
    "en": "(?:based )?in|near|at", "de": "in|bei|aus", "fr": "à|en|près de|au|aux", "es": "en|cerca de",
    "it": "a|in|vicino a", "pt": "em|no|na|perto de",
}  # fmt: skip
# "Hola, soy Lucía y tengo ...": who writes, before what they run.
_WHO: dict[str, str] = {
    "en": r"(?:i am|i['’]m|my name is)", "de": "(?:ich bin|ich heiße|mein name ist)",
    "fr": r"(?:je suis|je m['’]appelle)", "es": "(?:soy|me llamo)",
    "it": "(?:sono|mi chiamo)", "pt": "(?:sou|chamo-me|meu nome é)",
}  # fmt: skip
_AND: dict[str, str] = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e"}
_GREETING = r"(?:(?:hi|hello|hey|hallo|guten tag|bonjour|salut|hola|ciao|salve|buongiorno|olá|oi)[^.!?,]{0,12}[,!.]\s)"


def names_own_house(text: str, language: str) -> bool:
    """Whether a sentence says what those who ask run, how it is called and where it is, and nothing besides."""
    return _sentence(language).fullmatch(text.strip()) is not None


@cache
def _sentence(language: str) -> re.Pattern[str]:
    who = rf"(?:{_WHO[language]}\s[^.:;!?\d]{{2,40}}?,?\s{_AND[language]}\s)"
    thing = r"[^.,:;!?\d]{2,60}?"
    name = rf"[\"“„«]?\s?(?-i:{NAME})\s?[\"“”»]?"
    placed = rf"(?:,?\s(?:{_IN[language]})\s(?:the |la |le |l['’])?(?-i:{NAME}))?"
    called = rf"{_AN[language]}{thing}\s(?:{_CALLED[language]})\s{name}{placed}"
    return re.compile(rf"{_GREETING}?{who}?{_RUN[language]}\s{called}\W*", re.IGNORECASE)
