"""Ordinal numbers and Roman numerals as they are said: kings, centuries, floors, chapters and places."""

from __future__ import annotations

import re

from tools.audio.spoken_words import word_set

_ROMAN = re.compile(r"(X{0,3})(IX|IV|V?I{0,3})")
_VALUES = {"I": 1, "V": 5, "X": 10}
_KINGS = word_set(
    "charles karl carlos carlo louis ludwig luis luís luigi henry henri heinrich enrique enrico henrique george georg"
    " jorge giorgio william wilhelm willem guillermo guglielmo guilherme guillaume edward eduard eduardo edoardo james"
    " jakob jaime giacomo richard ricardo riccardo philip philipp philippe felipe filippo filipe frederick friedrich"
    " frédéric federico frederico francis franz françois francisco francesco napoleon napoleón napoléon napoleone"
    " leopold leopoldo léopold otto maximilian joseph josef josé alfonso afonso alphonse albert alberto pedro peter"
    " pierre pietro joão john juan jean giovanni johannes paul paulo paolo pablo pius pio pío benedict benedikt"
    " benedicto benedetto bento gregory gregor gregorio clement innocent leo león leão leone alexander alexandre"
    " alejandro alessandro ivan nicholas nikolaus nicolas nicolás nicola gustav christian haakon harald olav umberto"
    " vittorio emanuele emmanuel fernando ferdinand sancho manuel könig king roi rey papa papst pope"
)
_QUEENS = word_set(
    "elizabeth elisabeth élisabeth elisabetta isabel isabella catherine katharina catalina caterina catarina margrethe"
    " margarethe beatrix mary kleopatra cleopatra"
)
_CENTURIES = {
    "en": "century", "de": "jahrhundert jh", "es": "siglo", "fr": "siècle siècles", "it": "secolo", "pt": "século",
}  # fmt: skip
_COUNTED = word_set(
    "chapter part volume act phase type level stage war kapitel teil band akt phase stufe weltkrieg capítulo parte tomo"
    " acto fase guerra chapitre partie tome acte guerre capitolo volume atto capítulo ato"
)
_FRENCH = re.compile(r"(\d{1,3}|[IVX]+)(er|re|ère|e|è|ème|nd|nde)(s?)")
_SIGNED = re.compile(r"(\d{1,3})\.?([ºª°])")
# German: what an ordinal without an article ends in before these nouns; after an article it depends on that alone.
_NOUNS = {
    **dict.fromkeys(word_set("platz stock fc tag advent weltkrieg geburtstag preis rang bezirk schritt teil"), "r"),
    **dict.fromkeys(word_set("jahrhundert mal og ug quartal semester halbjahr kapitel kind spiel jahr"), "s"),
    **dict.fromkeys(word_set("liga klasse etage woche auflage runde reihe stunde frage staffel folge bundesliga"), ""),
}
_WEAK = word_set("der die das")
_STRONG = word_set("dem den des im am zum zur beim vom ins ans einem einen bis ab vor seit nach")


def ordinal(value: int, language: str, feminine: bool = False) -> str:
    """The word: fourteenth, vierzehnte, quatorzième."""
    from num2words import num2words

    said = str(num2words(value, to="ordinal", lang=language)).replace("-", " " if language == "en" else "-")
    if feminine and language in ("es", "it", "pt"):
        return " ".join(word[:-1] + "a" if word.endswith("o") else word for word in said.split())
    return "première" if feminine and said == "premier" else said


def roman(numeral: str) -> int:
    """The value of I to XXXIX in its one right spelling; 0 for anything else."""
    found = _ROMAN.fullmatch(numeral)
    if not numeral or not found:
        return 0
    values = [_VALUES[letter] for letter in numeral]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def numeral(core: str, before: str, after: str, language: str) -> str | None:
    """A Roman numeral after a name, a title or a century, or before one; None where the letters are just letters."""
    owner = re.search(r"['’]s$", core)
    value = roman(core[: owner.start()] if owner else core)
    known, century = before.lower(), _CENTURIES[language].split()
    if not value:
        return None
    if after.lower() in century:
        return ordinal(value, language)
    if known in century:
        return ordinal(value, language) if language == "it" or (language == "pt" and value < 11) else str(value)
    if known in _KINGS | _QUEENS:
        return _of_a_crown(value, language, known in _QUEENS) + (owner.group() if owner else "")
    if language == "de" and known in _WEAK | _STRONG and len(core) > 1:
        return ordinal(value, language).capitalize() + ("n" if known in _STRONG else "")
    long_enough = len(core) > 1 and before[:1].isupper() and before[1:].islower()
    return str(value) if long_enough or known in _COUNTED else None


def _of_a_crown(value: int, language: str, queen: bool) -> str:
    if language == "en":
        return f"the {ordinal(value, language)}"
    if language == "de":
        return f"{'die' if queen else 'der'} {ordinal(value, language).capitalize()}"
    first = language == "it" or value == 1 or (language in ("es", "pt") and value < 11)
    return ordinal(value, language, queen) if first else str(value)


def marked(core: str, before: str, after: str, language: str) -> str | None:
    """An ordinal with its sign: 2e, 1re, XXe, 2.ª, 1°; None for what has none."""
    found = _FRENCH.fullmatch(core) if language == "fr" else None
    if found:
        value = int(found[1]) if found[1].isdigit() else roman(found[1])
        sensible = value and (found[1].isdigit() or before[:1].isupper() or after in _CENTURIES["fr"].split())
        one = value == 1 and found[2] in ("er", "re", "ère")
        if sensible and (one or value > 1):
            return ordinal(value, "fr", found[2] in ("re", "ère")) + found[3]
    signed = _SIGNED.fullmatch(core) if language in ("es", "it", "pt") else None
    if not signed or int(signed[1]) == 0 or (signed[2] == "°" and not (language == "it" and after[:1].islower())):
        return None
    return ordinal(int(signed[1]), language, signed[2] == "ª")


def german(core: str, before: str, after: str) -> str | None:
    """3. before a noun that is counted: der dritte Platz, im dritten Stock, dritter Platz."""
    if not re.fullmatch(r"[1-9]\d?", core) or not after[:1].isupper():
        return None
    article, ending = before.lower(), _NOUNS.get(after.lower())
    if ending is None and article not in _WEAK | _STRONG:
        return None
    stem = ordinal(int(core), "de")
    if article in _STRONG:
        return f"{stem}n"
    return stem if article in _WEAK else f"{stem}{ending}"
