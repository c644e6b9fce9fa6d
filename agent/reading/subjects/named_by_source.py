"""Names whom only the source of a portrait names: "Portrait of our beekeeper" and "Miriam Adler has kept ...".

The brief says what the person is and hands over who it is. A film about "our beekeeper" would be one of a trade, and a
viewer would never learn whom the sentences are about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Source
from agent.reading.cutting.passages import Passage
from agent.reading.owners.owning import names_trade
from agent.reading.text.names import Subject

_ORDER = {
    "en": r"(?:portrait|film|video|clip|reel)s?\s(?:film |video )?(?:of|about|on)\s(?P<whose>our|my)\s",
    "de": r"(?:porträt\w*|portrait\w*|film|video|clip|reel)\s(?:von |über )?(?P<whose>unsere?[rsnm]?|meine?[rsnm]?)\s",
    "fr": r"(?:portrait|film|vidéo|clip|reel)\s(?:de |d['’]|sur )(?P<whose>notre|mon|ma)\s",
    "es": r"(?:retrato|película|vídeo|video|clip|reel)\s(?:de |sobre )(?P<whose>nuestr[oa]|mi)\s",
    "it": r"(?:ritratto|film|video|clip|reel)\s(?:del(?:la)?|sul(?:la)?)\s(?P<whose>nostr[oa]|mi[oa])\s",
    "pt": r"(?:retrato|filme|vídeo|clip|reel)\s(?:d[oa]|sobre [oa])\s(?P<whose>noss[oa]|meu|minha)\s",
}
_ROLE = r"(?P<role>[^\W\d][\w'’-]+(?:\s[^\W\d][\w'’-]+){0,2})\s?(?=[,.:;!\n]|$|\s\d)"
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:\s(?:d[aei]l?\s|van\s|von\s)?[A-ZÀ-Þ][\w'’-]+){1,2}"
_TOLD = re.compile(rf"(?P<name>{_NAME})(?:,\s[^.!?\n]{{2,60}},)?\s[a-zà-ÿ]")
_THEY = {
    "en": r"he|she|his|her", "de": r"er|sie|ihre?\w*|seine?\w*", "fr": r"il|elle|son|sa|ses", "es": r"él|ella|su|sus",
    "it": r"lui|lei|suo|sua|suoi|sue", "pt": r"ele|ela|seu|sua|seus|suas",
}  # fmt: skip
_ARTICLE = {"it": {"o": "il", "a": "la", "u": "il"}, "pt": {"o": "o", "a": "a", "u": "o"}}


def named_by_source(brief: Sequence[Passage], sources: Sequence[Source], language: str) -> Subject | None:
    """Whom the first source names first and speaks of as "she" or "he", with what the brief says that they are."""
    asked = re.compile(rf"(?<!\w){_ORDER[language]}{_ROLE}", re.IGNORECASE)
    found = next(filter(None, (asked.search(passage.text) for passage in brief[:2])), None)
    person = _TOLD.match(sources[0].text.strip()) if found and sources else None
    if not found or not person or names_trade(person["name"], language):
        return None
    told = sources[0].text.strip()[person.end() :]
    if not re.search(rf"(?<!\w)(?:{_THEY[language]})(?!\w)", told, re.IGNORECASE):
        return None
    return Subject(person["name"], _what(found["whose"].lower(), found["role"].strip(), language))


def _what(whose: str, role: str, language: str) -> str:
    """What somebody is, as it stands behind a name: "notre boulanger", "la nostra maestra", "unsere Imkerin"."""
    if language == "de":
        own = re.sub(r"e[rsnm]$", "e" if whose.endswith("er") else "", whose)  # "unserer Imkerin", "unseres Kochs"
        return f"{own} {role.removesuffix('s') if whose.endswith('es') else role}"
    article = _ARTICLE.get(language, {}).get(whose[-1], "")
    return f"{article} {whose} {role}".strip()
