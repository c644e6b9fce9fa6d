"""Names the event of a short invitation: "You're invited to Nina's party, Friday 3 May, 7 pm" is about the party.

The invitation is told as it stands; what people are invited to goes under a label of its own, without its day and hour.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.terms.short import is_short
from agent.reading.text.moments import date_spans, time_spans
from agent.reading.text.quoted import masked, quotes

_INVITES = {
    "en": r"(?:you(?:['’]re| are)(?: all| both)? (?:warmly |cordially )?invited to|"
    r"(?:we|i)(?: would like to|['’]d like to)? invite you(?: all)? to|come to|join us (?:for|at))",
    "de": r"(?:(?:wir|ich) (?:laden?|lade) (?:(?:euch|sie|dich|alle|herzlich|ganz) )*ein(?: zu[mr]?)|"
    r"(?:ihr|sie|du) (?:seid|sind|bist) (?:herzlich )?eingeladen(?: zu[mr]?)|"
    r"(?:wir|ich) (?:laden?|lade) (?:(?:euch|sie|dich|alle|herzlich|ganz) )*zu[mr]?)",
    "fr": r"(?:vous êtes (?:tous |toutes )?invitée?s? (?:à|au|aux)|(?:nous|on) vous invit(?:e|ons) (?:à|au|aux))",
    "es": r"(?:(?:os|te|les|le) invit(?:amos|o)|est(?:áis|ás|án|á) invitad[oa]s?) (?:al?)",
    "it": r"(?:(?:vi|ti) invit(?:iamo|o)|siete (?:tutti )?invitati|sei invitat[oa]) (?:al(?:la|lo|l['’])?|ai|alle|a)",
    "pt": r"(?:convid(?:amos|o)(?:-(?:vos|te|os))?(?: todos)?|estão (?:todos )?convidados|está convidad[oa]) "
    r"(?:para|ao?|à)",
}
INVITATION = {
    "en": ("An event video", "Subject"), "de": ("Ein Einladungsvideo", "Thema"),
    "fr": ("Une vidéo d’invitation", "Sujet"), "es": ("Un vídeo de invitación", "Tema"),
    "it": ("Un video d’invito", "Tema"), "pt": ("Um vídeo de convite", "Tema"),
}  # fmt: skip
_ARTICLE = re.compile(
    r"^(?:the|our|an?|de[rmn]|die|das|la|le|les|l['’]|el|los|las|il|lo|i|gli|[oa]s?|un[ao]?|une|uma?)(?:\s|(?<=['’]))",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"(?:\s(?:on|at|from|in|this|next|am|um|ab|im|in der|den|diesen|le|ce|du|à|à partir|dès|el|los|a|a las|este|il|dal|"
    r"alle|quest[oa]|no|na|em|às|a partir d[aeo]s?|dia|día|giorno))+$",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"\s(?:at|in|on|im|in de[rmn]|am|auf|bei|dans|chez|en|nel\w*|presso|n[oa])\s(?:the |der |dem |la |le |l['’])?\S",
    re.I,
)
_LONGEST = 8
"""Words of what people are invited to."""


def invited(text: str, language: str) -> str:
    """The brief with what it invites to under a label; any other brief as it stands."""
    if quotes(text) or not is_short(text, language):
        return text
    head = re.match(r"[^:.!?\n]{3,80}:\s+", masked(text))
    order = head.group() if head and words("films", language).search(head.group()) else ""
    told = text[len(order) :]
    found = re.match(rf"{_INVITES[language]}\s*", told, re.IGNORECASE)
    dated = found and (date_spans(told, language) or time_spans(told))
    what = _event(told[found.end() :], language) if found and dated else ""
    if not what:
        return text
    film, subject = INVITATION[language]
    ordered = f" {order.rstrip(' :')}." if order else ""
    if cut := re.match(rf"(?P<asked>.*?{re.escape(what)}),\s(?P<rest>\S.*)", told, re.DOTALL):
        told = f"{cut['asked']}. {cut['rest'][:1].upper()}{cut['rest'][1:]}"
    return f"{film}.{ordered}\n{subject}: {what}\n{told[:1].upper()}{told[1:]}"


def _event(rest: str, language: str) -> str:
    """What stands behind an invitation, up to its day, its hour or its place; '' where it is long or nothing."""
    first = re.split(r"[,;:!?\n]|(?<!\d)\.|\s[–—-]\s", rest, maxsplit=1)[0]
    spans = sorted((*date_spans(first, language), *time_spans(first)))
    before = _LOOSE.sub("", first[: spans[0][0]].rstrip()) if spans else first
    if len(before.split()) > _LONGEST and (placed := _PLACED.search(before, len(before) // 3)):
        before = before[: placed.start()]
    what = _ARTICLE.sub("", before.strip())
    return what if what and len(what.split()) <= _LONGEST else ""
