"""Tells the gathering at which a film is shown from what it is about: "Film for parents' evening: what we do".

Behind its colon such an order asks or says what is done, and invites nobody; read as an invitation, the evening itself
would be announced. Where "we" do it in a place of their own, that place is what the film is about.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import words

_FOR = {
    "en": r"for (?:the |our |a |next |this )?(?:[\w'’-]+ ){0,3}?(?:evening|day|night|meeting|assembly|agm|party|fair|"
    r"festival|celebration|ceremony|conference|reunion|anniversary)",
    "de": r"(?:für|zu[mr]?|bei|beim) (?:den |die |das |unser\w* |der |dem )?(?:[\wäöüß-]+ ){0,2}?(?:\w*(?:abend|"
    r"versammlung|fest|feier|messe|tagung|konferenz|sitzung|treffen|jubiläum|tag)|tag der offenen tür)",
    "fr": r"pour (?:la |le |les |l['’]|notre |nos )?(?:soirée|réunion|assemblée|fête|journée|kermesse|portes? "
    r"ouvertes?|conférence|cérémonie|salon)(?: (?:de[s]? |du |d['’]|générale|publique|annuelle)?[\wà-ÿ]*){0,2}",
    "es": r"para (?:la |el |las |nuestr[oa] )?(?:reunión|asamblea|fiesta|noche|jornada|feria|junta|velada|ceremonia|"
    r"congreso)(?: (?:de (?:los |las |la )?|anual|general)?[\wà-ÿ]*){0,2}",
    "it": r"per (?:la |il |l['’]|le |(?:la |il )nostr[oa] )?(?:serata|riunione|assemblea|festa|giornata|fiera|"
    r"cerimonia|convegno)(?: (?:dei |delle |di |annuale|generale)?[\wà-ÿ]*){0,2}",
    "pt": r"para (?:a |o |as |(?:a |o )?noss[oa] )?(?:reunião|assembleia|festa|noite|jornada|feira|cerimónia|"
    r"cerimônia|encontro)(?: (?:d[eoa]s? |anual|geral)?[\wà-ÿ]*){0,2}",
}
_ASKS = {
    "en": r"(?:what|how|why|who|where)\s(?!(?:to bring|to wear|to expect)\b)",
    "de": r"(?:was|wie|warum|wer|wo)\s",
    "fr": r"(?:ce qu[ei'’]|comment|pourquoi|qui|où)",
    "es": r"(?:lo que|qué|cómo|por qué|quién\w*|dónde)\s",
    "it": r"(?:(?:quello|ciò) che|(?:che )?cosa|come|perché|chi|dove)\s",
    "pt": r"(?:o que|como|porque|quem|onde)\s",
}
_DOING = {
    "en": r"what we(?: all| really)? do(?: all day| every day| all year)? (?:in|at) (?:the |our )?(?P<where>{where})",
    "de": r"was wir (?:alles |so )?(?:im|in der|in unsere[rm]|in dem|beim|bei der|auf dem|auf der) (?P<where>{where})"
    r"(?: alles| so)? (?:machen|tun|treiben|erleben)",
    "fr": r"ce (?:qu['’]on fait|que (?:nous faisons|l['’]on fait)) (?:à l['’]|à la |au |aux |dans (?:le |la |l['’]|"
    r"notre )|en )(?P<where>{where})",
    "es": r"(?:lo que|qué) hacemos en (?:el |la |los |las |nuestr[oa] )?(?P<where>{where})",
    "it": r"(?:quello che|cosa|che cosa) facciamo (?:nel|nella|nell['’]|all['’]|al|alla|in)\s?(?:nostr[oa] )?"
    r"(?P<where>{where})",
    "pt": r"o que (?:fazemos|a gente faz) (?:n[oa]s?|em) (?:noss[oa] )?(?P<where>{where})",
}
_WHERE = r"[^\W\d][\w'’-]*(?: [^\W\d][\w'’-]*){0,4}?"
_LABEL = {"en": "Subject", "de": "Thema", "fr": "Sujet", "es": "Tema", "it": "Tema", "pt": "Tema"}


def without_gathering(text: str, language: str) -> str:
    """The order without where its film is shown, and with the place of what "we do" as its subject."""
    found = _shown(language).match(text)
    if found and words("films", language).search(found["order"]):
        text = f"{found['order']}{text[found.end() :]}"
    done = _done(language).match(text)
    if not done or not words("films", language).search(done["order"]):
        return text
    return f"{done['order']}. {text[done.end() :].lstrip(' ,.')}\n{_LABEL[language]}: {done['where']}".strip()


@cache
def _shown(language: str) -> re.Pattern[str]:
    order = r"(?P<order>[^.:!?\n]{3,60}?)"
    return re.compile(rf"{order}\s{_FOR[language]}(?=\s?:\s+{_ASKS[language]})", re.IGNORECASE)


@cache
def _done(language: str) -> re.Pattern[str]:
    doing = _DOING[language].format(where=_WHERE)
    return re.compile(rf"(?P<order>[^.:!?\n]{{3,60}}?)\s?:\s+{doing}(?=[.,;!]|$|\n)", re.IGNORECASE)
