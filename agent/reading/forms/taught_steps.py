"""Writes a short brief that teaches in the five languages besides English as a form: what it is on, and its steps.

"Vídeo: como plantar morangos: escolher um vaso, encher com terra, regar" orders a film, names what is learned and lists
how; "Video: wie eine Glocke gegossen wird, 40 Sekunden" asks for one thing. Read as a list, or by its nouns alone, the
question breaks: a German one ends on its verb.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words
from agent.reading.telling.order_words import of_order
from agent.reading.terms.labels import is_labelled
from agent.reading.terms.short import is_short
from agent.reading.terms.term import term_of
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

# "wie man ein Regal baut", "comment nettoyer un four": what is learned.
_LEARNED = {
    "de": r"wie man\s(?!uns\b|mich\b)[^:.!?\n]{4,60}|so\s[a-zäöüß]+t man\s[^:.!?\n]{4,60}",
    "fr": r"comment\s(?:bien\s|se\s|s['’])?[a-zà-ÿ]+(?:er|ir|re|oir)\s[^:.!?\n]{3,60}",
    "es": r"c[oó]mo\s(?:se\s)?[a-zà-ÿ]+[aei]r(?:se)?\s[^:.!?\n]{3,60}",
    "it": r"come\s[a-zà-ÿ]+(?:are|ere|ire|rre|rsi)\s[^:.!?\n]{3,60}",
    "pt": r"como\s[a-zà-ÿ]+(?:ar|er|ir|or)\s[^:.!?\n]{3,60}",
}
# "wie eine Glocke gegossen wird": a clause that asks, its verb at its end.
_ASKED = r"(?:wie|warum|wieso|weshalb|woher)\s(?!(?:wir|ich|ihr|man)\s)[^:.,!?\n]{4,70}\s[a-zäöüß]+(?:[td]|en)"
_FORM = {
    "de": ("Ein Anleitungsvideo", "Thema"), "fr": ("Une vidéo tutoriel", "Sujet"), "es": ("Un vídeo tutorial", "Tema"),
    "it": ("Un video tutorial", "Tema"), "pt": ("Um vídeo tutorial", "Tema"),
}  # fmt: skip
_HEAD = r"^(?P<order>(?:[^:.!?\n]{3,70}?(?:\s?[:,–-]\s|\s))?)"
_LEAD = re.compile(r"[\s:,–-]*(?:(?:das |die |der |qui |que |che )?(?:zeigt|erklärt|montre|explique|muestra|explica|"
                   r"mostra|spiega|mostre|explique|mostri|spieghi|enseñe|ensine)|sobre|sur|su|über|para|per|pour)?[\s:,–-]*$",
                   re.IGNORECASE)  # fmt: skip
_IN_TURN = r"(?:schritt für schritt|étape par étape|pas à pas|paso a paso|passo (?:dopo |a )?passo)"
# "Enséñame paso a paso ...", "Zeig uns Schritt für Schritt, ...": who wants to see it is no part of it.
_SHOW_ME = re.compile(
    r"^(?:(?:zeige?|erkläre?)(?:t|n sie)?(?: (?:mir|uns|bitte|mal))*|(?:montre|explique|apprend)[sz]?-(?:moi|nous)|"
    r"(?:enséña|muéstra|explíca)(?:me|nos)|(?:mostra|insegna|spiega)(?:te)?(?:mi|ci)|"
    rf"(?:mostr[ae]|ensin[ae]|expli(?:ca|que))-(?:me|nos))(?:,?\s{_IN_TURN})?,?\s*$|^{_IN_TURN}[\s:,–-]*$",
    re.IGNORECASE,
)
_MANNER_BEHIND = re.compile(rf"[,\s]+{_IN_TURN}$", re.IGNORECASE)
_FEWEST, _LONGEST = 3, 9
"""Steps of a list, and words of a step."""


def taught_steps(text: str, language: str) -> str:
    """The brief with what is learned under a label and its steps numbered; any other brief as it stands."""
    if language not in _LEARNED or quotes(text) or not is_short(text, language):
        return text
    lines = text.split("\n")
    terms = [line for line in lines if is_labelled(line, language)]
    body = "\n".join(line for line in lines if line not in terms).strip()
    told = _stepped(body, language) or (_asked(body) if language == "de" else "")
    return "\n".join((told, *terms)) if told else text


def _stepped(body: str, language: str) -> str:
    """What is learned, with each step in a line; '' where no steps stand behind a colon."""
    found = re.match(rf"{_HEAD}(?P<what>{_LEARNED[language]})\s?:\s+(?P<list>[^\n]+)$", body, re.IGNORECASE)
    order = _SHOW_ME.sub("", _LEAD.sub("", found["order"])) if found else ""
    if not found or (order and not (words("films", language).search(order) and of_order(order, language))):
        return ""
    first, *rest = re.split(r"(?<=[^\W\d]{2}[.!?])\s+", found["list"], maxsplit=1)
    listed = [part.strip(" .!") for part in parts(first, language, last=True)]
    steps = [part for part in listed if part and not term_of(part, language)]
    given = [part for part in listed if part and part not in steps]
    if len(steps) < _FEWEST or any(len(step.split()) > _LONGEST or ":" in step for step in steps):
        return ""
    film, subject = _FORM[language]
    numbered = (f"{at}. {step[:1].upper()}{step[1:]}" for at, step in enumerate(steps, 1))
    order = ", ".join(filter(None, (order, *given)))
    head = f"{film}.{f' {order}.' if order else ''}"
    what = _MANNER_BEHIND.sub("", found["what"].strip())
    return "\n".join((head, f"{subject}: {what}", *numbered, *(("", *rest) if rest else ())))


def _asked(body: str) -> str:
    """A German clause that asks, behind an order and before nothing but terms, as what the film is on."""
    found = re.match(rf"{_HEAD}(?P<what>{_ASKED})(?P<terms>(?:,\s[^:.!?\n]+)?)[.!]?$", body)
    order = _LEAD.sub("", found["order"]) if found else ""
    if not found or not order or not (words("films", "de").search(order) and of_order(order, "de")):
        return ""
    given = [part for part in parts(found["terms"].strip(" ,"), "de") if part]
    if not all(term_of(part, "de") for part in given):
        return ""
    return f"Ein Erklärvideo. {', '.join((order, *given))}.\nThema: {found['what']}"
