"""Tells the terms of a film among the parts of a sentence, and gathers them: length, shape, manner, for whom it is.

"45 Sekunden", "so 40 sek", "Schritt für Schritt", "ton chaleureux", "für Kinder ab 6 Jahren" are said to the maker,
wherever a hasty sentence holds them. What a thing is without, "sans colorants", is none of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from agent.reading.lexicon import words
from agent.reading.telling.bare_lists import ALIKE
from agent.reading.telling.order_words import residue
from agent.reading.terms.labels import Term, labels
from agent.reading.terms.sound import is_sound, names_sound
from agent.reading.terms.whom import audience_behind, whom_in
from agent.reading.text.clean import bare
from tools.media.frame import RATIOS

_LONGEST = 8  # words of a term
_FEW = 3  # letters that say nothing alone
_LASTS = re.compile(r"\d\s?-?(?:s|sec|sek|seg|min)(?!\w)", re.IGNORECASE)
_PLEASE = (
    r"(?:bitte|danke|svp|s['’]il (?:vous|te) pla[iî]t|merci|please|pls|plz|thanks|por favor|gracias|per favore|grazie|"
    r"obrigad[oa])"
)
_COURTESY = re.compile(_PLEASE, re.IGNORECASE)
_LAST = re.compile(rf"\s{_PLEASE}$", re.IGNORECASE)
_EFFECT = re.compile(
    r"(?:pour (?:donner envie|faire rêver)|um lust zu machen|das lust macht|to inspire|para dar ganas|"
    r"per far venire voglia|para dar vontade)(?:\s[^\d,.:;]{2,30})?",
    re.IGNORECASE,
)
_MOST_MINUTES = 5


@dataclass
class Terms:
    """The terms of a film that were taken out of a brief so far."""

    language: str
    found: list[tuple[Term, str]] = field(default_factory=list)

    def add(self, term: Term, text: str) -> None:
        """Takes in a term, a length with whom it names as two: "Vidéo de 45 secondes pour débutants"."""
        text, whom = audience_behind(text, self.language) if term == "duration" else (text, "")
        plain = (whom_in(text, self.language) or text) if term == "audience" else text
        self.found.append((term, plain.strip(" .,!")))
        if whom:
            self.found.append(("audience", whom))

    def of(self, term: Term) -> list[str]:
        """What was found of one term, each once."""
        return list(dict.fromkeys(text for each, text in self.found if each == term))

    @property
    def lines(self) -> list[str]:
        """Each term under its label; a film is for those who are named first."""
        named = ((label, self.of(term)) for term, label in labels(self.language).items())
        first = labels(self.language)["audience"]
        return [f"{label}: {given[0] if label == first else ', '.join(given)}" for label, given in named if given]


def without_courtesy(part: str) -> str:
    """A part without the "bitte" at its end."""
    return _LAST.sub("", part)


def mere_tone(listed: list[str], language: str) -> bool:
    """Whether parts are surely of manner: they speak of voice or tone, or hold a word that is said of no thing."""
    return any(
        names_sound(bare(part), language) or any(not ALIKE.fullmatch(word) for word in _adjectives(part, language))
        for part in listed
        if term_of(part, language) == "tone"
    )


def _adjectives(part: str, language: str) -> list[str]:
    return [found.group() for found in words("tones", language).finditer(part)]


def term_of(part: str, language: str) -> Term | None:
    """What a part of a sentence settles of the film; None for one that tells something."""
    text = bare(part).strip(" .!")
    if not text or len(text.split()) > _LONGEST:
        return None
    if _COURTESY.fullmatch(text) or _EFFECT.fullmatch(text):
        return "courtesy"
    if _is_length(text, language):
        return "duration"
    shaped = any(words("aspects", language, shape).fullmatch(text) for shape in RATIOS)
    if shaped or words("films", language).fullmatch(text):
        return "format"
    if is_sound(without_courtesy(text), language):
        return "tone"
    return "audience" if whom_in(text, language) else None


def _is_length(text: str, language: str) -> bool:
    """Whether a part gives seconds or minutes and names nothing besides films: "vidéo de 40 secondes svp"."""
    minutes = [int(each) for each in re.findall(r"(\d{1,4})[\s-]?min", text, re.IGNORECASE)]
    if any(each > _MOST_MINUTES for each in minutes):
        return False  # "90 Minuten" is how long a course takes
    timed = words("seconds", language).search(text) or words("minutes", language).search(text) or _LASTS.search(text)
    plain = re.sub(
        r"(?<!\w)(?:so|like|maybe|etwa|svp|bitte|lang|long|please|environ)(?!\w)", " ", text, flags=re.IGNORECASE
    )
    return bool(timed) and len(residue(_LASTS.sub(" ", plain), language)) < _FEW
