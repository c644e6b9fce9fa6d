"""Takes the formulas of an office off its news: "Si informa che da lunedì parte ..." tells "Da lunedì parte ...".

A notice also bears what kind of paper it is as a line of its own: "AVVISO ALLA CITTADINANZA", "Public notice".
"""

from __future__ import annotations

import re

from agent.reading.documents.letterheads import without_letterhead
from agent.reading.text.german import main_clause

_FORMULA = re.compile(
    r"(?P<at>^|\n|(?<=[.!?])\s)(?P<mark>[ \t]*(?:[-•*]\s)?)(?:"
    r"(?:we (?:hereby )?(?:inform|notify|advise) (?:you|all \w+|residents|members|customers|parents|our \w+) that|"
    r"(?:please )?be (?:advised|informed) that|notice is hereby given that|this is to inform (?:you|all \w+) that|"
    r"it is hereby (?:announced|notified) that)|"
    r"(?:nous (?:vous |tenons à vous )?inform(?:ons|er) que|la population est informée que|il est porté à la "
    r"connaissance (?:du public|de la population|des habitants) que|avis est donné que)|"
    r"(?:se (?:informa|comunica|avisa|pone en conocimiento)(?: a[l]? [^.,;:\n]{3,40}?)?(?: de)? que|"
    r"por la presente se (?:informa|comunica)(?: de)? que|les informamos (?:de )?que)|"
    r"(?:si (?:informa|comunica|avvisa|rende noto)(?: (?:la|alla|i|ai|gli|agli) [^.,;:\n]{3,40}?)? che|"
    r"vi informiamo che|la (?:gentile )?cittadinanza è informata che)|"
    r"(?:(?:informa|comunica|avisa)-se(?: [oa]s? [^.,;:\n]{3,40}?)?(?: de)? que|vimos (?:por este meio )?informar que|"
    r"informamos que))\s(?P<told>[^\W\d_])",
    re.IGNORECASE,
)
_GERMAN = re.compile(
    r"(?P<at>^|\n|(?<=[.!?])\s)(?:hiermit (?:teilen wir|geben wir)(?: ihnen| euch)?(?: mit| bekannt)|"
    r"wir (?:informieren|weisen|möchten)(?: sie| euch)?(?: hiermit)?(?: darüber| darauf)?(?: hin| informieren)?|"
    r"es wird (?:hiermit )?(?:bekannt gegeben|bekanntgegeben|mitgeteilt|darauf "
    r"hingewiesen)),\sdass\s(?P<told>(?:[^.!?\n]|(?<=\d)\.){6,300})",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\W*(?:(?:public|official|important) )?(?:(?:notice|announcement|circular|newsletter|bulletin)(?: to (?:all "
    r")?\w+)?|(?:amtliche |öffentliche )?(?:bekanntmachung|mitteilung|rundschreiben|aushang|elternbrief|"
    r"elterninformation|kundeninformation|mieterinformation)(?: (?:an|für) (?:alle|die) \w+)?|"
    r"(?:avis|communiqué|note|circulaire)(?: (?:à la population|aux (?:habitants|usagers|parents|riverains)|au "
    r"public))?|(?:bando|aviso|circular|comunicado|edicto|"
    r"anuncio)(?: (?:público|municipal|a (?:la población|los \w+|las \w+)))?|"
    r"(?:avviso|comunicato|circolare|comunicazione|ordinanza)(?: (?:pubblico|alla (?:cittadinanza|popolazione|"
    r"clientela)|ai (?:cittadini|residenti|genitori|soci|clienti)))?|"
    r"(?:aviso|edital|comunicado|circular)(?: (?:público|à população|aos \w+))?)\W*",
    re.IGNORECASE,
)


def informed(text: str, language: str) -> str:
    """The text with its news as plain sentences, and without a line that only says what kind of paper it is."""
    lines = without_letterhead(text).split("\n")
    lines = [line for line in lines if not (line.strip() and _PAPER.fullmatch(line))]
    text = _FORMULA.sub(lambda found: f"{found['at']}{found['mark']}{found['told'].upper()}", "\n".join(lines))
    return _GERMAN.sub(_stated, text) if language == "de" else text


def _stated(found: re.Match[str]) -> str:
    told = main_clause(found["told"], asked=False)
    return f"{found['at']}{told.rstrip('.')}" if told else found.group()
