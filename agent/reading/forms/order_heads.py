"""Rewrites what a short order has before its colon, so that the film's word does not hide what it is about.

"Une vidéo éducative : comment les abeilles font le miel" asks for an explanation, "Reisevideo Lissabon: ..." is a film
about Lisbon, and "Avis aux habitants : ..." says whom a notice is for. Each is said as a careful brief says it.
"""

from __future__ import annotations

import re

from agent.reading.forms.invited import INVITATION
from agent.reading.lexicon import words
from agent.reading.messages.apart import capital
from agent.reading.telling.order_words import of_order
from agent.reading.terms.labels import labels
from agent.reading.terms.short import is_short
from agent.reading.terms.viewers import viewers

_HEAD = re.compile(r"^(?P<head>[^:\n.!?]{3,70}?)\s?:\s+(?P<rest>\S[^\n]*)", re.DOTALL)
_ASKED = {
    "en": r"(?:how(?! to\b)|why|what)\s",
    "de": r"(?:wie(?! man\b)|warum|wieso|weshalb|was)\s",
    "fr": r"(?:comment(?!\s[^\W\d]+(?:er|ir|re)\s)|pourquoi|ce qu[e'’])\s?",
    "es": r"(?:cómo(?!\s[^\W\d]+[aei]r\s)|por qué|qué)\s",
    "it": r"(?:come(?!\s[^\W\d]+[aei]re?\s)|perché|(?:che )?cosa)\s",
    "pt": r"(?:como(?!\s[^\W\d]+[aei]r\s)|por ?que|porque|o que)\s",
}
_EXPLAIN = {
    "en": "Explain ", "de": "Erkläre, ", "fr": "Explique ", "es": "Explica ", "it": "Spiega ", "pt": "Explica ",
}  # fmt: skip
_TEACHING = re.compile(
    r"(?<!\w)(?:[ée]ducati(?:onal|ve|vo|va|f)|p[ée]dagogique|explicati(?:ve|f|vo|va)|didattic[oa]|didáctic[oa]|"
    r"lehrreich\w*|small|little|kleine\w*|petite?|pequeñ[oa]|piccol[oa]|pequen[oa]|court\w*|kurze\w*|short|cort[oa]|"
    r"breve|curt[oa])(?!\w)",
    re.IGNORECASE,
)
# "Einladung zur Hochzeit", "Invitation aux portes ouvertes": what people are invited to.
_INVITED = re.compile(
    r"^(?:invitation to (?:(?:the|our|my) )?|einladung zu[mr]? |invitation (?P<fr>aux? |à (?:la |l['’])?)|"
    r"invitación (?P<es>a la |al? )|invito (?P<it>al |alla |all['’])|convite para (?P<pt>[oa] )?)(?=\S[^.!?\n]{8,}\d)",
    re.IGNORECASE,
)
_THE = {
    "fr": {"au": "Le ", "aux": "Les ", "à la": "La ", "à l'": "L’", "à l’": "L’"}, "es": {"al": "El ", "a la": "La "},
    "it": {"al": "Il ", "alla": "La ", "all'": "L’", "all’": "L’"}, "pt": {"o": "O ", "a": "A "},
}  # fmt: skip
"""The article of what people are invited to, which "to" has swallowed."""
# German puts what a film is about right behind its word: "Reisevideo Lissabon".
_ABOUT_DE = re.compile(
    r"^(?P<film>(?:[A-ZÄÖÜ][\w-]*)?(?:[Vv]ideo|[Ff]ilm|[Cc]lip|[Rr]eel))\s(?P<what>[A-ZÄÖÜ][\w'’-]+"
    r"(?:\s[A-ZÄÖÜ][\w'’-]+){0,2})(?=(?:\sfür\s[^:.!?\n]{3,40})?\s?:\s)"
)
# "Promo vuelta al cole: ...", "Vidéo promo rentrée scolaire pour la papeterie X : ...": a topic without a preposition.
_PROMO = re.compile(
    r"^(?P<film>promo(?:ción|ção|zione)?|spot|pub|v[ií]d[eé]o (?:promo\w*|publicitari[oa]|publicitaire)|"
    r"video (?:promo\w*|pubblicitario))\s"
    r"(?P<topic>(?!(?:d[aeiou]l?|des|della|dell|sur|sobre|su\w{0,3}|para|pour|per|con|com|avec|en|em|in|a|à|au|el|la|los|"
    r"las|le|les|il|lo|i|o|os|as|une?|um|uma|una)(?:\s|['’])|film|v[ií]d|reel|clip|spot)(?-i:[a-zà-ÿ])[^:.,!?\n\d]{4,40}?)"
    r"(?P<whose>\s(?:para|pour|per)\s[^:.!?\n]{3,50})?\s?:\s+",
    re.IGNORECASE,
)
_TOLD_TO = {
    "en": r"(?:notice|info(?:rmation)?|news|note) (?:for|to)",
    "de": r"(?:info(?:rmation)?(?:en)?|hinweis|mitteilung|nachricht) (?:für|an)(?: (?:alle|die))?",
    "fr": r"(?:avis|infos?(?:rmations?)?|message) (?:aux?|à tous les|pour les|à l['’]attention des)",
    "es": r"(?:aviso|información) (?:a|para) (?:los|las|todos los)",
    "it": r"(?:avviso|informazion[ei]) (?:ai|agli|alle|per (?:i|gli|le))",
    "pt": r"(?:aviso|informaç(?:ão|ões)) (?:aos?|às?|para (?:os|as))",
}


def with_plain_head(text: str, language: str) -> str:
    """The brief without a head that only names the film; as it is where it is long or has none."""
    if not is_short(text, language):
        return text
    if language == "de" and (about := _ABOUT_DE.match(text)):
        return f"{about['film']} über {text[about.start('what') :]}"
    if invited := _INVITED.match(text):
        return _invitation(invited, language)
    if language in _THE and (promo := _PROMO.match(text)) and " " in promo["topic"]:
        order = f"{promo['film']}{promo['whose'] or ''}."
        return f"{order}\n{INVITATION[language][1]}: {promo['topic']}\n{capital(text[promo.end() :])}"
    found = _HEAD.match(text)
    if not found:
        return text
    behind = text[found.end() :]
    if told := _told_to(found, language):
        return f"{told[0]}{behind}\n{told[1]}"
    return _asked(found, behind, language) or text


def _invitation(invited: re.Match[str], language: str) -> str:
    """What people are invited to, with its article, as an order for a film that invites."""
    swallowed = (invited[language] or "").strip().lower() if language in _THE else ""
    the, what = _THE.get(language, {}).get(swallowed, ""), invited.string[invited.end() :]
    told = f"{the}{what}" if the else capital(what)
    return told if language == "en" else f"{INVITATION[language][0]}.\n{told}"


def _asked(found: re.Match[str], behind: str, language: str) -> str:
    """What is to be explained first, and the words for the film under a label; '' where nothing is asked."""
    head, rest = found["head"], found["rest"]
    plain = _TEACHING.sub(" ", head)
    filmed = words("films", language).search(head) and of_order(plain, language)
    if not filmed or not re.match(_ASKED[language], rest, re.IGNORECASE):
        return ""
    asks = re.match(r"[^.!?:]*\?", rest)
    lead = capital(rest) if asks else f"{_EXPLAIN[language]}{rest[:1].lower()}{rest[1:]}"
    return f"{lead}{behind}\n{labels(language)['format']}: {head}"


def _told_to(found: re.Match[str], language: str) -> tuple[str, str] | None:
    """The news and for whom it is, of "Info für Eltern: ..."; None where the head says something else."""
    whom = re.fullmatch(rf"{_TOLD_TO[language]}\s(?P<whom>{viewers(language)})", found["head"], re.IGNORECASE)
    return (capital(found["rest"]), f"{labels(language)['audience']}: {whom['whom']}") if whom else None
