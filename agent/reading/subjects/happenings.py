"""What happens to a house as the news of a film: "the closing of our bakery", "la réouverture de la piscine".

The house alone is no news, so what happens stays in the subject.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from agent.brief import Kind, Language
from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import words

_ENDS = {
    "en": r"closing|closure|cancellation|postponement|relocation",
    "de": r"Schließung|Absage|Verschiebung|Umzug",
    "fr": r"fermeture|annulation|report|déménagement",
    "es": r"cierre|cancelación|aplazamiento|traslado",
    "it": r"chiusura|annullamento|rinvio|trasferimento|trasloco",
    "pt": r"fecho|fechamento|encerramento|cancelamento|adiamento|mudança",
}
"""What sells nothing: a film of it is an announcement."""
_BEGINS = {
    "en": r"(?:re-?)?opening|renovation|return",
    "de": r"(?:Wieder|Neu)?[Ee]röffnung|Renovierung|Rückkehr",
    "fr": r"(?:ré)?ouverture|rénovation|inauguration|retour",
    "es": r"(?:re)?apertura|renovación|inauguración|regreso",
    "it": r"(?:ri)?apertura|ristrutturazione|inaugurazione|ritorno",
    "pt": r"(?:re)?abertura|renovação|inauguração|regresso",
}
_OF = {
    "en": r"of\s(?:the|our|my)", "de": r"(?:unsere[sr]|meine[sr]|der|des)",
    "fr": r"(?:d(?:e|u|es)(?:\sla|\snotre|\snos|\smon|\sma)?|de\sl['’])", "es": r"del?(?:\sla|\snuestr[oa]|\smi)?",
    "it": r"d(?:i|el|ella|ello|ei|elle|ell['’])(?:\snostr[oa]|\smi[oa])?",
    "pt": r"d(?:e|o|a)(?:\snoss[oa]|\sminha|\smeu)?",
}  # fmt: skip
_UNTIL = {
    "en": r"on|from|in|until|this|next|at|for|between|starting",
    "de": r"vom|am|ab|bis|im|wegen|zum|an(?:zu)?kündig\w*|anzukündigen|von|mit",
    "fr": r"du|le|les|dès|en|jusqu['’]au|pour|à partir|cet|cette|ce",
    "es": r"del?|el|desde|en|hasta|por|este|esta|a partir",
    "it": r"dal|il|da|in|fino|per|questo|questa|a partire",
    "pt": r"de|no|na|desde|em|até|por|este|esta|a partir",
}
"""What leads to the day or the reason behind it."""
_LONGEST = 60
"""Letters of a house with its name."""


def happening(name: str, brief: Sequence[Passage], language: Language) -> str:
    """What happens to the subject of this name, as the brief's first words put it; '' where nothing does.

    Args:
        name: the subject, as far as it was read.
    """
    head = re.split(r"\s(?=\d)", name, maxsplit=1)[0].split()
    told = _told(brief, language, f"{_ENDS[language]}|{_BEGINS[language]}")
    return next((text for text in told if head and head[0].casefold() in text.casefold()), "")


def is_happening(name: str, language: Language) -> bool:
    """Whether a subject is what happens to a house: "reopening of our cafe"."""
    return _form(language, f"{_ENDS[language]}|{_BEGINS[language]}").match(name) is not None


def only_told(kind: Kind, brief: Sequence[Passage], language: Language) -> bool:
    """Whether what is read as a promo only tells that something ends or moves."""
    return kind in ("promo", "launch") and bool(_told(brief, language, _ENDS[language]))


def _told(brief: Sequence[Passage], language: Language, nouns: str) -> list[str]:
    """What the first words say to happen; "cierre del vídeo" is how the film ends, and happens to no house."""
    found = (match.group() for passage in brief[:2] for match in _form(language, nouns).finditer(passage.text))
    return [text for text in found if not words("films", language).search(text)]


@cache
def _form(language: Language, nouns: str) -> re.Pattern[str]:
    house = rf"[^.,;:!?\n]{{3,{_LONGEST}}}?"
    until = rf"(?=\s(?:{_UNTIL[language]})\s(?:[\d(]|\w+\s\d|\w)|[.,;:!?\n]|$)"
    return re.compile(rf"(?<!\w)(?i:{nouns})\s(?i:{_OF[language]})\s?{house}{until}")
