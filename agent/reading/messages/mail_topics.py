"""The subject line of a mail that names what the film is about: "Subject: launch clip Plover One"."""

from __future__ import annotations

import re

from agent.reading.lexicon import words

_LINE = re.compile(
    r"^\s*(?:subject|re|fwd?|aw|betreff|betr\.|objet|asunto|oggetto|assunto)\s?:\s*(?:(?:re|fwd?|aw|wg|tr|rv|"
    r"enc)\s?:\s*)*(?P<topic>[^\n]{3,90})$",
    re.IGNORECASE | re.MULTILINE,
)
_LABEL = {"en": "Project", "de": "Thema", "fr": "Sujet", "es": "Tema", "it": "Tema", "pt": "Tema"}
_GENRE = re.compile(
    r"(?<!\w)(?:launch|promo(?:tion)?|teaser|trailer|image|request|brief(?:ing)?|enquiry|inquiry|quote|order|new|"
    r"short|idea|anfrage|auftrag|angebot|neuer?|kurzer?|lancement|demande|projet|petit|solicitud|encargo|nuevo|breve|"
    r"richiesta|incarico|nuovo|pedido|novo|curto|for|about|on|für|zu[rm]?|über|pour|sur|de|du|para|sobre|per|su[l]?|"
    r"our|the|unser\w*|die|der|das|notre|le|la|les|nuestr\w+|el|il|lo|noss\w+|o|a)(?!\w)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÀ-Þ][\w'’&.-]*(?:\s(?:[A-ZÀ-Þ0-9&][\w'’&.-]*|of|and|und|et|y|e|de|di|da)){0,4}")
_FIRST = 200


def with_topic(text: str, language: str) -> str:
    """The mail with its subject line as a label, where that is a kind of film and a name that the mail holds too."""
    found = _LINE.match(text[:_FIRST].lstrip()) if text.strip() else None
    if not found:
        return text
    rest = text.lstrip()[found.end() :]
    bare = _GENRE.sub(" ", words("films", language).sub(" ", found["topic"]))
    name = " ".join(re.sub(r"[-–—:,|/]+(?=\s|$)", " ", bare).split())
    asks = words("films", language).search(found["topic"])
    if not (asks and _NAME.fullmatch(name) and name in rest):
        return text
    genre = " ".join(found["topic"].replace(name, " ").split()).strip(" -–—:,|/")
    return f"{_LABEL[language]}: {name}\n{genre[:1].upper()}{genre[1:]}.\n{rest}"
