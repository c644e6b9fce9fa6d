"""French verbs as far as an invitation needs them: "venir à l'atelier" as "Venez à l'atelier"."""

from __future__ import annotations

import re

_OWN = {
    "venir": "venez", "faire": "faites", "dire": "dites", "être": "soyez", "avoir": "ayez", "écrire": "écrivez",
    "suivre": "suivez", "prendre": "prenez", "voir": "voyez", "boire": "buvez", "soutenir": "soutenez", "lire": "lisez",
    "inscrire": "inscrivez", "devenir": "devenez", "revenir": "revenez", "tenir": "tenez", "partir": "partez",
}  # fmt: skip
_ISSEZ = re.compile(r"(?:chois|réuss|réfléch|rempl|fourn|agrand|ag|réun|fin)ir$")
_FIRST = re.compile(r"^(?P<self>s['’]|se\s)?(?P<verb>[^\W\d]{2,16}(?:er|ir|re|oir))(?!\w)", re.IGNORECASE)


def imperative(clause: str) -> str:
    """'s'inscrire avant le 3 mai' as 'Inscrivez-vous avant le 3 mai'; '' where it begins with no infinitive."""
    found = _FIRST.match(clause)
    if not found:
        return ""
    verb = _plural(found["verb"].lower())
    told = f"{verb}-vous" if found["self"] else verb
    return f"{told[:1].upper()}{told[1:]}{clause[found.end() :]}"


def _plural(verb: str) -> str:
    if verb in _OWN:
        return _OWN[verb]
    if _ISSEZ.search(verb):
        return f"{verb[:-1]}ssez"
    return f"{verb[:-2]}ez"
