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


def is_place_label(label: str) -> bool:
    """Whether what stands under a label is a place as a whole."""
    return bool(_LABEL.match(label))


def is_place(text: str, label: str, language: str) -> bool:
    """Whether a short phrase says where."""
    if is_place_label(label):
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
