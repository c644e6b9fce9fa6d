"""Tells what is only a tone or a refusal: "calm but warm", "no music", "nicht zu schnell"."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import alternation, fragments
from agent.reading.text.sentences import parts

# "Ruhig, nicht reißerisch", "ehrlich, du": what a manner is not, and how viewers are spoken to, beside a manner.
_NOT_SO = re.compile(
    r"(?:nicht|not|pas|no|non|não)\s(?:so\s|zu\s|allzu\s|too\s|trop\s|demasiado\s|muy\s|troppo\s|muito\s)?"
    r"(?![^\s]*(?:en|er|ir|ar|are|ere|ire)$)[a-zà-ÿß]{4,20}"
    r"|(?:per\s|mit\s)?(?:du|ihr|sie|tu|vous|usted|tú|lei|você)",
    re.IGNORECASE,
)
# "No recogemos zapatos", "no dia 6": where "no" stands before a verb or a day, it refuses nothing to the maker.
_NO = {
    "pt": "nothing",
    "es": r"nothing|no(?!\s(?:se|nos|lo|la|los|las|hay|hace|es|son|está\w*|tiene\w*|incluy\w+|necesit\w+|requier\w+|"
    r"\w{2,}(?:amos|emos|imos))\b)",
}
_REFUSING = (
    r"without|kein\w*|nichts|rien de|nulla di|ohne|pas de|sans|nada de|sin|niente|senza|sem"  # and "no", by language
)
_DEGREE = (
    r"(?:a (?:little|bit|touch)|very|quite|rather|but|und|et|y|e|and|sehr|très|muy|molto|muito|not too|nicht zu|gerne?|"
    r"un peu|un poco|un po'|um pouco|aber|mais|pero|ma|mas)\s"
)
LINK = r",?\s(?:(?:and|but|or|und|aber|et|mais|y|e|ed|pero|ma|mas|\+|&|/)\s)?"
"""What stands between two words of manner."""
_BUT_NOT = r"\s(?:but|and|aber|mais|pero|ma|mas)\s(?:not|never|nicht|nie|pas|no|non|não)\s[\w-]+"


def is_manner(text: str, language: str) -> bool:
    """Whether every part of a list is a tone, a colour of sound or a 'no ...'."""
    listed = parts(text.rstrip(".! "), language, last=True)
    denied = [part for part in listed if _NOT_SO.fullmatch(part.strip())] if len(listed) > 1 else []
    return len(denied) < len(listed) and all(is_manner_part(part, language) for part in listed if part not in denied)


def is_manner_part(part: str, language: str) -> bool:
    """Whether one part of a list is a tone, a mood, a colour or a 'no ...'."""
    plain = part.strip().rstrip(".!")
    return bool(_said(language, coloured=True).fullmatch(plain) or _refused(language).fullmatch(plain))


def is_tone(part: str, language: str) -> bool:
    """Whether one part of a list gives tones and nothing else: "calm", "sehr freundlich", "warm but not childish"."""
    return bool(_said(language, coloured=False).fullmatch(part))


@cache
def tone(language: str) -> str:
    """One word of a tone or a mood, as a group of an expression."""
    return alternation([*fragments("tones", language), *fragments("moods", language)])


@cache
def _said(language: str, *, coloured: bool) -> re.Pattern[str]:
    """Up to four adjectives with their degrees, a noun of manner before or behind them."""
    nouns = alternation([*fragments("sounds", language, "tone"), *fragments("sounds", language, "air")])
    one = f"(?:{tone(language)}|{alternation(fragments('colors', language))})" if coloured else tone(language)
    return re.compile(
        rf"(?:{nouns}\s)?(?:{_DEGREE}){{0,2}}{one}(?:{LINK}(?:{_DEGREE})?{one}){{0,3}}(?:{_BUT_NOT})?"
        rf"(?:\s(?:{nouns}|please|bitte))?",
        re.IGNORECASE,
    )


@cache
def _refused(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_NO.get(language, 'no|nothing')}|{_REFUSING})\s[\w' -]{{2,30}}", re.IGNORECASE)
