"""What a brief specifies of prints, pictures and posts: "A4 portrait, 300 dpi", "max 300 characters, 3-5 hashtags".

Such clauses are measures of what is handed over, `agent.reading.format.details` has read them, and nobody is to be told
them. Their clause goes, and what else its sentence says stays: "Facebook text: up to 400 characters, say that we need
hands".
"""

from __future__ import annotations

import re

from agent.brief import Language
from agent.reading.format.deliverables import NOUNS
from agent.reading.format.tail import NUMERALS
from agent.reading.lexicon import words
from agent.reading.telling.order_words import residue
from agent.reading.text.sentences import sentences
from tools.media.frame import RATIOS

_COUNT = rf"(?:\d{{1,4}}|{'|'.join(map(re.escape, NUMERALS))})"
_RANGE = rf"{_COUNT}(?:\s?(?:-|–|to|bis|à|a|o|or|oder|ou|and|und|et|y|e)\s?{_COUNT})?"
_NONE = r"(?:no|without|kein\w*|ohne|pas d[e'’]|sans|sin|nada de|senza|niente|sem|nenhum)"
_TOKEN = re.compile(
    rf"(?<!\w)(?:\d{{2,4}}\s?(?:dpi|ppp|ppi)|\d{{1,2}}\s?mm(?=\s(?:bleed|beschnitt|de fond|di abbondanza|de sangr))|"
    r"(?:mit |with |avec |con |com )?(?:\d mm )?(?:bleed|beschnitt(?:zugabe|rand)?|fonds? perdus?|sangrado|"
    r"abbondanz[ae]|sangria)|(?:print[- ]?ready|druckfertig\w*|druckfähig\w*|prêtes? (?:à imprimer|"
    r"pour l['’]impression)|list[oa]s? para (?:imprimir|imprenta)|pront[oaie] per la stampa|"
    r"pront[oa]s? para (?:impressão|imprimir))|"
    r"(?:for|zum|fürs|pour l['’]|para(?: a)?|per(?: la)?)\s?(?:print(?:ing)?|drucken|druck|impression|imprimir|"
    r"imprenta|stampa|impressão)|(?:png|jpe?g|pdf)(?:\s?/\s?(?:png|jpe?g|pdf))*|"
    r"(?:DIN[- ]?)?A[0-6](?=[\s,.;:)+]|$)|\d{3,4}\s?(?:px\s?)?[x×]\s?\d{3,4}(?!\s?[mc]?m\b)(?:\s?(?:px|pixels?))?|"
    rf"{_COUNT}\s(?:characters|chars|signs|zeichen|caractères|signes|caracteres|caratteri|battute)|"
    rf"(?:{_RANGE}|{_NONE})\s?(?:\w+\s)?hash-?tags?|"
    rf"(?:(?:{_RANGE}|{_NONE}|an?|some|a few|a couple of|ein paar|einige|quelques|un par de|alg[uú]n\w*|un paio di|"
    r"qualche|alguns)\s)?(?:emojis?|émojis?|emoticon\w*|émoticônes?|smileys?)|"
    r"(?:big|large|bold|große\w*|fette|gros(?:se)?|grande?s?)\s(?:text|type|letters|font|schrift|buchstaben|texte|"
    r"lettres|letras?|testo|caratteri|texto)|"
    rf"(?:max\w*\.?|at most|höchstens)\s{_COUNT}\s(?:words|wörter|worte|mots|palabras|parole|palavras))(?!\w)",
    re.IGNORECASE,
)
_SHAPE = re.compile(
    rf"(?<![\d:])(?:{'|'.join(RATIOS)})(?![\d:])|(?<!\w)(?:square|quadrat\w*|carrée?s?|cuadrad[oa]s?)(?!\w)",
    re.IGNORECASE,
)
_THINGS = re.compile(
    rf"(?<![\w-])(?:{'|'.join(NOUNS.values())}|captions?|post(?:ing)?|légende|leyenda|legenda|didascalia|"
    r"pictures?|images?|bild(?:er)?|visuels?|im[aá]gen(?:es)?|immagin[ei]|imagem|imagens|versions?|versione|fassung|"
    r"versión|version[ei]s|versão|same|dasselbe|gleiche\w*|même|misma|stessa|mesma|print(?:ing|ed|s)?|print ?shop|"
    r"druck\w*|impression|imprimerie|imprenta|impresión|stampa|tipografia|impressão|gráfica|sharp|scharf|both|printer|"
    r"fürs|feed|stor(?:y|ies|ie)|historias|png|jpe?g|pdf|"
    r"wav|mp3|resolution|auflösung|résolution|resolución|risoluzione|resolução|one|ones|sheets?|limit|más|fine|ok|okay|"
    r"vanno|bene|allowed|erlaubt|gerne|welcome)(?![\w-])",
    re.IGNORECASE,
)
_PIXELS = re.compile(r"\W*\d{3,4}\s?(?:px\s?)?[x×]\s?\d{3,4}(?:\s?(?:px|pixels?))?\W*", re.IGNORECASE)  # "1080 x 1350"
_LABEL = re.compile(r"^\s*[-*•]?\s*(?P<label>[^:.!?,;]{2,40}?)\s?:\s+(?=\S)")
# Marks between clauses, and the spaces around a bracket, which is a clause of its own.
_BETWEEN = re.compile(
    r"((?:\s*[,;:]\s+|\s+[-–—+]\s+)(?![^()]*\))|(?<=\w)\s+(?=\()|(?<=\))\s+|"
    r"\s+(?=(?:and|und|et|y|e)\s(?:the same|dasselbe|das gleiche|l[ae] même|l[ao] mism[ao]|l[ao] stess[ao]|"
    r"[ao] mesm[ao])\s))"
)
_JOINT = re.compile(r"^(?:and|und|sowie|et|y|e|plus|auch|also)\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"^\((?P<inside>[^()]*)\)$")
_LEAST = 3


def without_specifications(text: str, language: Language, film: bool) -> str:
    """The brief without clauses that only give measures; where a film is wanted, shapes are its own and stay."""
    if not _TOKEN.search(text):
        return text
    return "\n".join(_line(line, language, film) for line in text.split("\n"))


def _line(line: str, language: Language, film: bool) -> str:
    if not _TOKEN.search(line):
        return line
    told = sentences(line, language)
    kept = [_sentence(sentence, language, film) for sentence in told]
    return line if kept == told else " ".join(filter(None, kept))


def _sentence(sentence: str, language: Language, film: bool) -> str:
    """The sentence without its measures; as it is where it has none."""
    if not _TOKEN.search(sentence):
        return sentence
    label = _LABEL.match(sentence)
    named = label["label"] if label and _of_order(label["label"], language) else ""
    body = sentence[label.end() :] if label and named else sentence
    clauses = ["", *_BETWEEN.split(body.rstrip(" .!"))]  # each with what stands before it
    pairs = list(zip(clauses[::2], clauses[1::2], strict=True))
    kept: list[tuple[str, str]] = []
    dropped = False
    for mark, clause in pairs:
        goes_on = dropped and not mark.strip() and _of_order(clause, language)
        dropped = goes_on or _measures(clause, language, film)
        kept += [] if dropped else [(mark, clause)]
    if len(kept) == len(pairs):
        return sentence
    left = _JOINT.sub("", "".join(mark + clause for mark, clause in kept).strip(" ,;:–—+-"))
    return f"{left[:1].upper()}{left[1:]}." if left else ""


def _measures(clause: str, language: Language, film: bool) -> bool:
    """Whether a clause gives a measure and names nothing else."""
    bracket = _BRACKETS.match(clause.strip())
    plain = bracket["inside"] if bracket else clause
    if film and (_SHAPE.search(plain) or _PIXELS.fullmatch(plain) or words("films", language).search(plain)):
        return False
    measured = _TOKEN.search(plain) or _SHAPE.search(plain)
    return bool(measured) and _of_order(_TOKEN.sub(" ", _SHAPE.sub(" ", plain)), language)


def _of_order(phrase: str, language: Language) -> bool:
    """Whether a phrase names nothing but what is handed over, and where it goes."""
    return len(residue(_THINGS.sub(" ", phrase), language)) < _LEAST
