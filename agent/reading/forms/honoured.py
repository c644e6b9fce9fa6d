"""Tells what a tribute says of somebody in passing: "for our trainer Jens, der nach 12 Jahren geht".

A relative clause behind the name of who is honoured holds what there is to tell, and is lost with the order for the
film. It becomes a sentence of its own: "Jens geht nach 12 Jahren."
"""

from __future__ import annotations

import re

from agent.reading.terms.short import is_short
from agent.reading.text.german import main_clause

_HONOURS = re.compile(
    r"(?<!\w)(?:tribute|thank[- ]?you|farewell|goodbye|leaving|send-off|retire\w*|in memory|"
    r"abschied\w*|verabschied\w*|danke\w*|dank|würdigung|ehrung|nachruf|hommage|adieux?|au revoir|remerciement\w*|"
    r"homenaje|despedida|agradecimiento|jubilación|omaggio|saluto|addio|ringraziamento|homenagem|agradecimento)(?!\w)",
    re.IGNORECASE,
)
_WHO = {"en": "who", "de": "de[rm]|die", "fr": "qui", "es": "que", "it": "che", "pt": "que"}
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+){0,2}"
_TITLED = re.compile(r"(?:Frau|Herr|Mr|Mrs|Ms|Miss|Dr|Mme|Madame|Monsieur|Sra?|Don|Doña|Dona|Suor|Schwester|Sister)\s")
# "que todos queremos": somebody else does something, and no sentence begins on it.
_OTHERS = re.compile(
    r"(?:tod[oa]s?|tutt[ie]|tous|yo|io|eu|we|i|you|they|everyone|everybody|nosotros|noi|nós|nous|on|"
    r"el|la|los|las|il|lo|i|gli|le|les|os?|as?|un[ao]?|uma?|whose|whom)\s",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"^(?:an?\s)?(?:short\s)?thank[- ]?you (?P<film>video|film|clip|reel)(?=\s(?:for|to)\s)", re.IGNORECASE
)


def honoured(text: str, language: str) -> str:
    """The brief with what its first sentence says of who is honoured in a sentence of its own."""
    if not is_short(text, language):
        return text
    who = re.compile(
        rf"^(?P<lead>[^.!?\n]*?)(?P<name>{_NAME}),\s(?:{_WHO[language]})\s(?P<told>[^.!?\n]{{6,160}})(?P<rest>(?:.|\n)*)$"
    )
    found = who.match(text)
    if not found or not _HONOURS.search(found["lead"]) or _OTHERS.match(found["told"]):
        return text
    name, told = found["name"], found["told"].strip(" ,")
    tokens = name.split()
    role = language == "de" and len(tokens) > 1 and re.search(r"(?:unser|mein)\w*\s$", found["lead"], re.IGNORECASE)
    short = name if _TITLED.match(name) else tokens[1] if role else tokens[0]
    said = main_clause(f"{short} {told}") if language == "de" else f"{short} {told}"
    if not said:
        return text
    lead = _THANKS.sub(r"A tribute \g<film>", found["lead"])
    return f"{lead}{name}. {said}.{found['rest'].removeprefix('.')}"
