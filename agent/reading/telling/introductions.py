"""Sentences in which whoever writes the brief says who they are: "City desk here.", "Soy profe de Economía."."""

from __future__ import annotations

import re

from agent.reading.lexicon import words

_MOST_WORDS = 12
# "City desk here", "Lokalredaktion hier", "Ici la rédaction", "Qui la redazione", "Aquí la redacción", "Aqui é a Lia".
_HERE = re.compile(
    r"(?!.*(?<!\w)(?:is|are|was|were|you|we|get|find|come|ist|sind|gibt|findet|est|sont|es(?!\s)|está|sono|são)(?!\w))"
    r"(?:[^.!?,:;]{2,50},\s)?(?:[^.!?,:;\d]{2,50}\s(?:here|hier)(?:\s(?:again|wieder|nochmal))?|"
    r"hier\s(?:ist|schreibt|spricht)\s[^.!?;:\d]{2,50}|"
    r"(?:ici|qui|aquí|aqui)(?:\s(?:è|é|fala|habla|parla|scrive|escribe))?\s(?:la |le |l['’]|il |lo |el |o |a )?"
    r"(?-i:[^\W\d_])[^.!?;:\d]{2,50})\W*",
    re.IGNORECASE,
)
# "Je suis médiatrice au musée", "I'm a teacher in Leeds", "I teach Year 6".
_I_AM = re.compile(
    r"(?:(?:i am|i['’]m)(?!\s(?:at|open|based|available|selling|offering|there)\b)|ich bin|je suis|soy|"
    r"(?:io )?sono(?=\s(?:(?:un|una|uno|il|la|lo|profess|insegn|maestr|docente|diret)\S*\s|l['’]|un['’]))|"
    r"(?:eu )?sou)\s(?:an? |eine? |une? |una? |uma? |la |le |der |die |l['’]|un['’])?[^\W\d]|"
    r"(?:i teach|ich unterrichte|j['’]enseigne|doy clases?|enseño|insegno|dou aulas|ensino|leciono)\s",
    re.IGNORECASE,
)


def introduces_writer(text: str, language: str) -> bool:
    """Whether a sentence only says who writes: their desk, their post, what they teach."""
    bare = text.strip()
    if words("films", language).search(bare):
        return False  # "Sou professora e queria um vídeo ..." asks for one too
    short = len(bare.split()) <= _MOST_WORDS
    return bool(_I_AM.match(bare) or (short and _HERE.fullmatch(bare)))
