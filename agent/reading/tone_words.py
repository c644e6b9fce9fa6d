"""Tells what is only a tone or a refusal: "calm but warm", "no music", "nicht zu schnell"."""

from __future__ import annotations

import re

from agent.reading.lexicon import alternation, fragments
from agent.reading.sentences import parts

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
_manners: dict[str, re.Pattern[str]] = {}


def is_manner(text: str, language: str) -> bool:
    """Whether every part of a list is a tone, a colour of sound or a 'no ...'."""
    listed = parts(text.rstrip(".! "), language, last=True)
    denied = [part for part in listed if _NOT_SO.fullmatch(part.strip())] if len(listed) > 1 else []
    return len(denied) < len(listed) and all(is_manner_part(part, language) for part in listed if part not in denied)


def is_manner_part(part: str, language: str) -> bool:
    """Whether one part of a list is a tone, a mood, a colour or a 'no ...'."""
    if language not in _manners:
        tone = alternation(
            [*fragments("tones", language), *fragments("moods", language), *fragments("colors", language)]
        )
        degree = (
            r"(?:(?:a (?:little|bit|touch)|very|quite|rather|but|und|et|y|e|and|sehr|très|muy|molto|muito|not too|"
            r"nicht zu|gerne?|un peu|un poco|un po'|um pouco|aber|mais|pero|ma|mas)\s)"
        )
        _manners[language] = re.compile(
            rf"^(?:(?:tone|ton|tono|tom|stil|style|stile|estilo|ritmo)\s)?"
            rf"(?:{degree}{{0,2}}{tone}(?:\s(?:(?:and|but|und|et|y|e|aber|mais|pero|or|\+|&|"
            rf"/)\s)?{tone}){{0,2}}(?:\s(?:but|and|aber|mais|pero|ma|mas)\s(?:not|never|nicht|nie|pas|no|non|"
            rf"não)\s[\w-]+)?(?:\s(?:vibes?|feel|mood|tone|style|please|bitte))?|"
            rf"(?:{_NO.get(language, 'no|nothing')}|without|kein\w*|nichts|rien de|nulla di|"
            rf"ohne|pas de|sans|nada de|sin|niente|senza|sem)\s[\w' -]{{2,30}})$",
            re.IGNORECASE,
        )
    return bool(_manners[language].match(part.strip().rstrip(".!")))
