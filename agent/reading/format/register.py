"""Reads how the people who watch are spoken to in German: with "du", with "ihr" or with "Sie".

A brief says so ("Sie-Form", "bitte duzen"), or its own sentences do ("Meldet euch bei Karin", "Wir bitten Sie").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

Register = Literal["", "du", "ihr", "sie"]

# "Sie-Form", "Ansprache: Sie", "16:9, Sie, sachlich", 'mit "ihr" ansprechen', "duzen (ihr)".
_ASKED = re.compile(
    r"(?i:(?P<form>du|ihr|sie)\s?-\s?(?:form|ansprache|anrede|stil))(?!\w)"
    r"|(?i:ansprache|anrede|ansprechen|angesprochen|form|per|mit|in der)\s?[:(]?\s?[„\"“»']?"
    r"(?P<after>Du|du|Ihr|ihr|Sie)[\"“”«']?\s?(?=[,.;)!\n]|$|ansprechen|anreden|und\s)"
    r"|[,;(•]\s(?:bitte\s)?(?:(?:und|per)\s)?(?P<listed>du|ihr|Du|Ihr|Sie)(?=\s?[,.;)!\n]|$)"
    r"|(?P<verb>(?i:(?:ge)?(?:duz|siez)(?:en|t)?))(?!\w)(?:\s?\((?P<of>ihr|du)\))?"
)
_REGISTERS: dict[str, Register] = {"du": "du", "ihr": "ihr", "sie": "sie"}
_FORMAL = re.compile(r"(?<=[\w,] )Sie(?!\w)|(?<!\w)(?:Ihnen|(?<=[\w,] )Ihr(?:e[nmrs]?)?)(?!\w)")
_PLURAL = re.compile(r"(?<!\w)(?:euch|eure[nmrs]?|euer|ihr(?=\s[a-zäöüß]+t(?!\w)))(?!\w)", re.IGNORECASE)
_SINGULAR = re.compile(r"(?<!\w)(?:du|dich|dir|dein(?:e[nmrs]?)?)(?!\w)", re.IGNORECASE)


def register_of(text: str, told: Iterable[str]) -> Register:
    """How viewers are spoken to: as the brief asks, else as the sentences that are told do; '' where neither says."""
    if asked := _ASKED.search(text):
        if asked["verb"]:
            return "sie" if "siez" in asked["verb"].lower() else "ihr" if asked["of"] == "ihr" else "du"
        return _REGISTERS[(asked["form"] or asked["after"] or asked["listed"]).lower()]
    sentences = " \n".join(told)
    forms: tuple[tuple[Register, re.Pattern[str]], ...] = (("sie", _FORMAL), ("ihr", _PLURAL), ("du", _SINGULAR))
    counted = {register: len(form.findall(sentences)) for register, form in forms}
    best = max(counted, key=lambda register: counted[register])
    return best if counted[best] else ""
