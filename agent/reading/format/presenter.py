"""Reads whether the film shall have a presenter: "with a presenter", "a host explains", "moderiert von einer Frau".

The words are cut out of what is read further, for a film must not tell its viewers that it has a presenter.
"""

from __future__ import annotations

import re
from typing import Literal

from agent.reading.lexicon import pattern, words
from agent.reading.text.quoted import quotes

PresenterWish = Literal["", "auto", "woman", "man"]

# Generic forms first, then those of women; a masculine noun is as often meant for anybody.
_ANYBODY = (
    r"(?:tv[ -]|video[ -]|on-?screen )?(?:presenter|host|moderator|anchor|narrator on screen)(?! (?:of|city|country|"
    r"family|view))|talking head|avatar|(?:animated|drawn) (?:character|person)|"
    r"moderator|präsentator|(?:gezeichnete|animierte)[nr]? (?:figur|person)|"
    r"présentateur|animateur|présentateur·rice|personnage (?:dessiné|animé)|"
    r"presentador|personaje (?:dibujado|animado)|"
    r"presentatore|conduttore|personaggio (?:disegnato|animato)|apresentador|personagem (?:desenhad[oa]|animad[oa])"
)
_WOMAN = (
    r"hostess|presenteress|anchorwoman|moderatorin|präsentatorin|présentatrice|animatrice|presentadora|"
    r"presentatrice|conduttrice|apresentadora"
)
_PERSON = rf"(?:{_WOMAN}|{_ANYBODY})"
_HUMAN = rf"(?:{_PERSON}|woman|man|frau|mann|femme|homme|mujer|hombre|donna|uomo|mulher|homem)"
_ARTICLE = r"(?:an?|one|our|eine[nrm]?|une?|una?|uno|uma?|um)"
_ADJECTIVE = r"(?:(?!(?:no|kein\w*)\b)[\w-]{3,20} ){0,2}?"
_SPEAKS = (
    r"(?:explains|presents|hosts|tells|shows|walks|guides|leads|speaks|talks|narrates|erklärt|führt|präsentiert|"
    r"moderiert|spricht|erzählt|zeigt|explique|présente|raconte|guide|montre|explica|presenta|cuenta|muestra|guía|"
    r"spiega|racconta|mostra|guida|apresenta|conta)"
)
_TAIL = (
    rf"(?:\s?[,:(–-]\s?(?:{_ARTICLE} )?{_ADJECTIVE}(?:woman|man|frau|mann|femme|homme|mujer|hombre|donna|uomo|mulher|"
    r"homem)\b[),]?)?(?: (?:souriante?|sympathique|chaleureu(?:x|se)|jeune|amable|simpátic[oa]|sonriente|joven|"
    r"simpatic[oa]|sorridente|amichevole|giovane|amável|jovem))?"
    r"(?:,? (?:who|that|der|die|welche[rs]?|qui|que|che|quem) [^.,;:!?\n]{2,60})?"
    r"(?: (?:on (?:the )?screen|im bild|vor der kamera|à l'écran|en pantalla|in video|na tela))?"
)
_WITH = (
    rf"(?:,\s*)?(?:\b(?:and|und|et|y|e)\s+)?\b(?:with|featuring|using|mit|avec|con|com) (?:{_ARTICLE} )?{_ADJECTIVE}"
    rf"{_PERSON}\b{_TAIL}"
)
_BY = (
    r"(?:,\s*)?\b(?:hosted|presented|moderated) by|(?:,\s*)?\bmoderiert von|(?:,\s*)?\bpräsentiert von|"
    r"(?:,\s*)?\bprésentée? par|(?:,\s*)?\banimée? par|(?:,\s*)?\bpresentad[oa] por|(?:,\s*)?\bconducid[oa] por|"
    r"(?:,\s*)?\bpresentat[oa] da|(?:,\s*)?\bcondott[oa] da|(?:,\s*)?\bapresentad[oa] por"
)
_LED = re.compile(rf"(?:{_BY}) {_ARTICLE} {_ADJECTIVE}{_HUMAN}\b{_TAIL}", re.IGNORECASE)
_NAMED = re.compile(rf"(?:{_BY}) (?=[A-ZÀ-Þ])[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?")
_WITH_ONE = re.compile(_WITH, re.IGNORECASE)
_WANTED = re.compile(
    r"\b(?:include|add|use|want|need|have|show|there (?:should|must) be|nutz\w*|verwend\w*|zeig\w*|nimm|ajoute[rz]?|"
    rf"utilise[rz]?|inclu[iy]\w*|utiliza\w*|quiero|usa|voglio|includ\w*|quero) {_ARTICLE} {_ADJECTIVE}"
    rf"{_PERSON}\b{_TAIL}",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(rf"\b{_ARTICLE} {_ADJECTIVE}{_PERSON} {_SPEAKS}\b", re.IGNORECASE)
_NONE = re.compile(
    rf"\b(?:no|without (?:an? )?|ohne (?:eine[nr]? )?|kein\w* |sans |pas de |sin |senza |sem |nessun\w* |ning\w+ )\s*"
    rf"{_ADJECTIVE}{_PERSON}\b",
    re.IGNORECASE,
)
_SAYS_WOMAN = pattern(
    (_WOMAN, "woman", "female", "lady", "frau", "weiblich\\w*", "femme", "féminine", "mujer", "donna", "mulher")
)
_SAYS_MAN = pattern(("man", "male", "mann", "männlich\\w*", "homme", "hombre", "uomo", "homem"))
_SENTENCE = re.compile(r"[^.!?\n]*[.!?]+|[^.!?\n]+|\n")
_EXPLAIN = {"en": "Explain", "de": "Erkläre", "fr": "Explique", "es": "Explica", "it": "Spiega", "pt": "Explica"}
_SHORT = 9
_LEFT = 2


def presenter_of(text: str, language: str) -> tuple[PresenterWish, str]:
    """The wish, empty for none, and the text without the words that state it.

    Only a sentence about the film counts: one that names it, or a short one of its own. What is quoted never does.
    """
    wish: PresenterWish = ""
    kept: list[str] = []
    hidden = [range(quote.start, quote.end) for quote in quotes(text)]
    for sentence in _SENTENCE.finditer(text):
        said = sentence.group()
        found = None if _NONE.search(said) else _stated(said, language)
        if found and not any(sentence.start() + found.start() in quote for quote in hidden):
            wish = wish or _who(found.group())
            said = _without(said, found, language)
        kept.append(said)
    return wish, "".join(kept)


def _stated(said: str, language: str) -> re.Match[str] | None:
    about = bool(words("films", language).search(said) or words("production", language).search(said))
    short = len(said.split()) <= _SHORT
    found = (_WITH_ONE.search(said) or _LED.search(said) or _WANTED.search(said)) if about or short else None
    if found is None and about:
        found = _NAMED.search(said)
    explains = _EXPLAINS.search(said)
    return found or (explains if explains and (about or not said[: explains.start()].strip()) else None)


def _who(phrase: str) -> PresenterWish:
    if _SAYS_WOMAN.search(phrase):
        return "woman"
    return "man" if _SAYS_MAN.search(phrase) else "auto"


def _without(said: str, found: re.Match[str], language: str) -> str:
    """The sentence without the phrase: what a presenter explains is asked for instead."""
    if found.re is _WANTED:
        return ""
    if found.re is _EXPLAINS:
        return f"{said[: found.start()]}{_EXPLAIN[language]}{said[found.end() :]}"
    rest = said[: found.start()].rstrip() + said[found.end() :]
    return rest if len(re.findall(r"\w{2,}", rest)) >= _LEFT else ""
