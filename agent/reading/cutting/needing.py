"""Lists of what is needed under a heading that nobody wrote: "you need 2 tyre levers, a patch kit, a pump"."""

from __future__ import annotations

import re

# "you need 2 tyre levers, a patch kit, a pump": a list of things under a heading that nobody wrote.
_NEED = re.compile(
    r"^(?:you(?:'ll| will)? need|u need|du brauchst|ihr braucht|man braucht|il (?:vous |te )?faut|necesitas|"
    r"hace falta|lleva|leva|ci vogliono|serv(?:e|ono)|ti serv(?:e|ono)|(?:você )?(?:vai )?precisa(?:r)? de|"
    r"(?:the |die |les |los |as |os |gli )?(?:ingredients are|zutaten sind|ingrédients sont|ingredientes son|"
    r"ingredientes são|ingredienti sono)|vas a necesitar|necesitarás)\s"
    r"(?!(?:an?|eine?n?|une?|una?|uno|uma?)\s(?:\w+\s)?(?:v[ií]deo|vidéo|film|clip|reel|spot|post)\w*)"
    r"(?!(?:[\w'’]+\s){0,3}(?:charts?|diagramm\w*|grafik\w*|graphiques?|gráfic[oa]s?|grafic[oi]|logos?|voice|voce|voix|voz)\b)"
    r"(?=[^,]{2,60},)",
    re.IGNORECASE,
)
_STATED = re.compile(
    r",[^,]*(?<!\w)(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são|non|não)\s(?!mehr|plus|más|più|mais)",
    re.IGNORECASE,
)
# Where it begins in the middle of a sentence, behind what only speech puts there.
_NEEDED_THEN = re.compile(
    r"(?<=\w)[,;:–-]?\s(?:(?:euh|donc|alors|bon|so|well|also|dann|ähm?|pues|entonces|allora|dunque|então|assim),?\s)+"
    r"(?=(?:you|u|du|ihr|man|il|necesitas|hace|lleva|ci|serv|ti|você|precisa)\w*\s)",
    re.IGNORECASE,
)


def needed(sentence: str) -> re.Match[str] | None:
    """The head of a list of things that are needed; None where a statement follows: "Serve il brevetto, è facile"."""
    found = _NEED.match(sentence)
    return None if found and _STATED.search(sentence, found.end()) else found


def needs_apart(sentence: str) -> list[str]:
    """A request that runs on into what is needed: "... ma recette de gâteau, donc il faut un yaourt, deux pots ..."."""
    found = _NEEDED_THEN.search(sentence)
    if not found or not needed(sentence[found.end() :]):
        return [sentence]
    return [sentence[: found.start()].rstrip(" ,;"), sentence[found.end() :]]
