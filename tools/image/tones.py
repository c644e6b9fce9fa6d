"""Tones and subjects in the languages of briefs, as the English words that looks are chosen by."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence, Set
from functools import cache

from tools.image.art.words import FOREIGN

TONES: dict[str, str] = {
    "warm": "warm herzlich gemutlich calid chaleureu cald caloroso acolhed acogedor accoglient cercan",
    "friendly": "freundlich amable amistos simpatic amical sympath amichevol amigavel",
    "calm": "ruhig gelassen entspannt tranquil calm seren pausad pacat besinnlich apaisan paisible",
    "gentle": "sanft zart behutsam suave dulce doux douce dolce delicat tener doce meig liebevoll tendr",
    "cheerful": "frohlich heiter lustig munter alegre divertid joyeu gaie amusant allegr divertent witzig drole",
    "playful": "verspielt jugueton ludiqu espiegl giocos brincalhon ludic",
    "factual": "sachlich nuchtern objetiv objectif obiettiv factual factuel sobr neutr",
    "informative": "informativ",
    "serious": "ernst serios serieu serio seria serious",
    "modern": "modern",
    "professional": "professionell profesional professionnel professional profissional kompetent",
    "elegant": "elegan edel stilvoll raffina lujos luxueu lussuos luxuos hochwertig exklusiv exclusiv",
    "confident": "selbstbewusst selbstsicher confiad assure confiant mutig audaz audac",
    "energetic": "energisch dynamisch energic dinamic energiq dynamiqu mitreissend schwungvoll",
    "upbeat": "rapid schnell spritzig vivac jung joven jeune giovan jovem flott",
    "hopeful": "hoffnungsvoll esperanz espoir speranz esperanc zuversichtlich optimis",
    "nostalgic": "nostalg",
    "festive": "festlich festiv feierlich",
    "urgent": "dringend urgent urgenc",
    "curious": "neugierig curios curieu",
    "practical": "praktisch practic pratiq pratic hilfreich utile",
    "fresh": "frisch fresc frais fraich",
    "dramatic": "dramat spannend",
    "inviting": "einladend invitant convidativ",
    "sincere": "ehrlich aufrichtig sincer honest dign wurd",
    "emotional": "emotional emocion emouvan emotion bewegend commovent comovent ruhrend",
    "motivating": "motivier motivador motivant motivante motivazional ermutigend encourag",
    "educational": "lehrreich educativ pedagog didact didatt didatic",
    "minimalist": "minimalist schlicht minimal",
    "simple": "einfach sencill simpl semplic",
    "futuristic": "futurist",
    "official": "offiziell oficial officiel ufficial formell formal",
}
EMPTIED = re.compile(
    r"\b(?:co-?working|work|working|office|parking|storage|living|event|green|open|public|shared|safe|head)"
    r"[\s-]+spaces?\b",
    re.IGNORECASE,
)
"""Space that has nothing to do with planets."""
OFFICES = re.compile("work|office", re.IGNORECASE)


NEAR = 8
"""So many words of a subject say what it is; what comes after them says where, when and for whom."""


def tones_in_english(tones: Sequence[str], known: Set[str]) -> set[str]:
    """The words of tones, and what those of other languages mean; `known` ones mean themselves."""
    words = set(_words(" ".join(tones)))
    strange = [_bare(word) for word in words - known]
    return words | {
        name for name, stems in TONES.items() if any(word.startswith(tuple(stems.split())) for word in strange)
    }


def subject_in_english(subject: str) -> set[str]:
    """The words of a subject, and what the first ones mean where they are nouns of another language."""
    words = _words(EMPTIED.sub(lambda place: " office " if OFFICES.search(place[0]) else " ", subject))
    things = {part for word in words[:NEAR] for part in _nouns().get(_bare(word), "").split()}
    return set(words) | things


def _words(said: str) -> list[str]:
    return [found for word in said.lower().replace("-", " ").split() if (found := word.strip(".,;:!?\"'()«»„“”"))]


@cache
def _nouns() -> dict[str, str]:
    return {_bare(word.lower()): english for word, english in FOREIGN.items()}


def _bare(word: str) -> str:
    plain = unicodedata.normalize("NFD", word.replace("ß", "ss"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
