"""Recognises where something is: a street with a number, or a place under its label."""

from __future__ import annotations

import re

from agent.reading.lexicon import words

_LABEL = re.compile(
    r"^(?:where|place|venue|location|address|object|property|dirección|indirizzo|endereço|ort|adresse|wo|"
    r"treffpunkt|lieu|où|lugar|dónde|"
    r"luogo|dove|local|onde)$",
    re.IGNORECASE,
)
# "quai des Tanneurs", "plaza de la Luna", but not "street food from Asia".
_NAMED_AFTER = re.compile(
    r"\s(?:(?:de|des|du|del|la|las|los|le|les|di|dei|delle|do|da|dos|das|of|the|l['’]|d['’])\s?)*[A-ZÀ-Þ]"
)
_AT = re.compile(
    r"^(?:at|in|im|am|auf dem|auf der|à|au|dans|en|al|nel|nella|em|no|na)\s(?:the |der |dem |la |le |el |il |o "
    r"|a )?[A-ZÀ-Þ]"
)

# "next to the fountain", "neben der Post", "junto al río": a phrase that is nothing but where.
_BESIDE = re.compile(
    r"(?:next to|beside|behind|opposite|in front of|near|close to|across from|outside|just off|"
    r"at the (?:foot|corner|end|back) of|neben|hinter|vor|gegenüber(?: von)?|nahe|in der nähe|unter der|über der|"
    r"à côté d[eu]s?|en face d[eu]s?|derrière|devant|près d[eu]s?|au coin d[eu]s?|au bout d[eu]s?|"
    r"al lado del?|junto al?|frente al?|enfrente del?|detrás del?|delante del?|cerca del?|"
    r"accanto (?:a|al|alla|allo|all['’])|di fronte (?:a|al|alla|allo|all['’])|vicino (?:a|al|alla|allo|all['’])|"
    r"dietro|davanti (?:a|al|alla|allo|all['’])|"
    r"ao lado d[aeo]s?|em frente (?:a|à|ao|d[aeo])s?|junto (?:a|à|ao)s?|perto d[aeo]s?|atrás d[aeo]s?)(?!\w)"
    r"\s?(?:[\w'’.-]+\s?){1,6}",
    re.IGNORECASE,
)
_TIME_WORD = re.compile(
    r"(?i)\d|\b(?:noon|midnight|christmas|easter|summer|winter|weihnachten|ostern|ferien|noël|pâques|navidad|natale|natal)\b"
)


HOUSE = re.compile(r"(?:[A-ZÀ-Þ][\w'’.&-]*\s?){2,3}")
"""The name of a house, as it stands before its street: "Lotus Yoga"."""


def is_place_label(label: str) -> bool:
    """Whether what stands under a label is a place as a whole."""
    return bool(_LABEL.match(label))


def is_place(text: str, label: str, language: str) -> bool:
    """Whether a short phrase says where."""
    if is_place_label(label):
        return True
    if _BESIDE.fullmatch(text) and not _TIME_WORD.search(text):
        return True
    found = words("places", language).search(text)
    if not found or not any(char.isupper() for char in text):
        return False
    behind = re.fullmatch(r"(?:\s[\w'’.-]+){0,3}?\s\d{1,4}[a-z]?(?:,\s[A-ZÀ-Þ][\w'’ -]+)?", text[found.end() :])
    if found.start() == 0 and _NAMED_AFTER.match(text[found.end() :]):
        return True
    before = re.match(r"\d{1,4}[a-z]?,?\s(?:[\w'’.-]+\s){0,3}[A-ZÀ-Þ]", text)
    tokens = text.split()
    if 2 <= len(tokens) <= 4 and all(token[:1].isupper() for token in tokens) and found.end() == len(text):
        return True
    return bool(behind) or bool(before) or bool(_AT.match(text))
