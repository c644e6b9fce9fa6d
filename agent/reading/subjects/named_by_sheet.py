"""Names what a film is about by the head of its sheet: "for our bike workshop" and "Radwerk Lind, Canal Road 8".

The brief says what it is and hands over what it is called. A film of "our bike workshop" would keep the name, by which
people find it, for one fact among others.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Source
from agent.reading.cutting.passages import Passage
from agent.reading.text.moments import is_date, is_time
from agent.reading.text.names import Subject
from agent.reading.text.places import is_place
from agent.reading.text.verbs import verb_in

_ORDER = {
    "en": r"(?:for|of|about|on)\s(?P<what>(?:our|my)\s{what})",
    "de": r"(?:für|über|von)\s(?P<what>(?:unsere?[nr]?|meine?[nr]?)\s{what})",
    "fr": r"(?:pour|de|sur)\s(?P<what>(?:notre|mon|ma)\s{what})",
    "es": r"(?:para|de|sobre)\s(?P<what>(?:nuestr[oa]|mi)\s{what})",
    "it": r"(?:per|su)\s(?P<what>(?:il nostro|la nostra|il mio|la mia)\s{what})",
    "pt": r"(?:para|sobre)\s(?P<what>(?:o nosso|a nossa|o meu|a minha)\s{what})",
}
_WHAT = r"[^\W\d][\w'’-]+(?:\s[^\W\d][\w'’-]+){0,3}?(?=\s?(?:[,.:;!\n]|$|\s\d))"
_NAME = r"[A-ZÀ-Þ][\w'’&-]*(?:\s(?:(?:&|de|du|des|del|di|da|of)\s)?[A-ZÀ-Þ\d][\w'’&-]*){1,3}"
_HEAD = re.compile(rf"\W*(?:[^\W\d][\w-]{{2,20}}:\s)?(?P<name>{_NAME})(?P<next>\s?[,.;–\n]|$)(?P<rest>[^.\n]*)")
_LIST_OF = re.compile(
    r"(?i)(?:opening|hours|times|prices?|facts?|data|contact|address|phone|horaires|tarifs|prix|horario)"
)


def named_by_sheet(brief: Sequence[Passage], sources: Sequence[Source], language: str) -> Subject | None:
    """The name that the first source is headed by, with what the brief says that it is; None where it has no such."""
    asked = re.compile(rf"(?<!\w){_ORDER[language].replace('{what}', _WHAT)}", re.IGNORECASE)
    found = next(filter(None, (asked.search(passage.text) for passage in brief[:2])), None)
    head = _HEAD.match(sources[0].text) if found and sources else None
    if not found or not head or _LIST_OF.search(head["name"]):
        return None
    name, line = head["name"].strip(), f"{head['name']}{head['next']}{head['rest']}"
    timed = is_date(name, language) or is_time(name, language) or verb_in(line, language)
    placed = is_place(head["rest"].strip(), "", language)
    if timed or (language == "de" and not placed) or name in " ".join(passage.text for passage in brief):
        return None
    what = found["what"].strip()
    return Subject(name, re.sub(r"(?i)^(unser|mein)e[nr]\s", _as_subject, what) if language == "de" else what)


def _as_subject(found: re.Match[str]) -> str:
    """A German possessive as it stands behind a name: "unser" of "unseren", "unsere" of "unserer"."""
    return f"{found[1]}{'e' if found[0].strip().endswith('er') else ''} "
