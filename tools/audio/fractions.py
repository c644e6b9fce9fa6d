"""Fractions as they are said, alone and after a whole number: three quarters, two and a half."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = "½⅓⅔¼¾⅛"
_WRITTEN = re.compile(rf"(\d{{0,3}})([{_SIGNS}])|([1-3])/([2-8])")
_PARTS: dict[str, dict[str, str]] = {
    "en": {"1/2": "half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters",
           "1/8": "one eighth"},
    "de": {"1/2": "halbe", "1/3": "ein Drittel", "2/3": "zwei Drittel", "1/4": "ein Viertel", "3/4": "dreiviertel",
           "1/8": "ein Achtel"},
    "es": {"1/2": "medio", "1/3": "un tercio", "2/3": "dos tercios", "1/4": "un cuarto", "3/4": "tres cuartos",
           "1/8": "un octavo"},
    "fr": {"1/2": "un demi", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart", "3/4": "trois quarts",
           "1/8": "un huitième"},
    "it": {"1/2": "mezzo", "1/3": "un terzo", "2/3": "due terzi", "1/4": "un quarto", "3/4": "tre quarti",
           "1/8": "un ottavo"},
    "pt": {"1/2": "meio", "1/3": "um terço", "2/3": "dois terços", "1/4": "um quarto", "3/4": "três quartos",
           "1/8": "um oitavo"},
}  # fmt: skip
_AND = {"en": "and", "de": "und", "es": "y", "fr": "et", "it": "e", "pt": "e"}


def fraction(core: str, following: str, after: str, language: str) -> tuple[str, int] | None:
    """What is said for the token and perhaps the one behind it ("1 1/2"), and for how many tokens.

    `after` is the word that the fraction measures, which in some languages tells whether half is media or medio.
    """
    if re.fullmatch(r"[1-9]\d?", core) and (part := _part(following)) and part[0] == "":
        return _said(core, part[1], "", language), 2
    found = _part(core)
    return (_said(found[0], found[1], following or after, language), 1) if found else None


def _part(core: str) -> tuple[str, str] | None:
    found = _WRITTEN.fullmatch(core)
    if not found:
        return None
    if found[2]:
        above, below = unicodedata.normalize("NFKC", found[2]).split("⁄")
        return found[1], f"{above}/{below}"
    written = f"{found[3]}/{found[4]}"
    return ("", written) if written in _PARTS["en"] else None


def _said(whole: str, written: str, measured: str, language: str) -> str:
    part = _PARTS[language][written]
    if written == "1/2" and measured.rstrip("s").endswith("a") and language in ("es", "it", "pt"):
        part = part[:-1] + "a"
    if written == "1/2" and language == "fr":
        part = "demi" if whole else "une demi" if measured.endswith("e") else part
    if not whole or whole == "0":
        return part
    if language == "de" and written == "1/2":
        from num2words import num2words

        return f"{'ein' if whole == '1' else num2words(int(whole), lang='de')}einhalb"
    joined = {"en": {"1/2": "a half", "1/4": "a quarter"}}.get(language, {}).get(written, part)
    return f"{whole} {_AND[language]} {joined}"
