"""Numbers, money, years, times of day and capitals in words that espeak-ng reads well."""

from __future__ import annotations

import re

from tools.audio.spoken_words import SPELLED, Names

NO_BREAK = "\u00a0\u202f"
# Nobody follows more figures as one number; they are told one by one.
LONGEST_NUMBER = 12
DECADES = ("tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
GERMAN_DAYS: tuple[str, ...] = tuple(
    f"{stem}ten"
    for stem in (
        *("ers", "zwei", "drit", "vier", "fünf", "sechs", "sieb", "ach", "neun", "zehn", "elf", "zwölf"),
        *("dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzigs"),
        *(f"{unit}undzwanzigs" for unit in ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")),
        *("dreißigs", "einunddreißigs"),
    )
)


def english_suffix(day: int) -> str:
    """The st of 1st."""
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def clock_time(hour: int, minute: int, language: str, suffix: bool) -> str:
    """A time of day; `suffix` tells whether English has to add a m or p m."""
    if language == "en":
        said = f"{hour if not suffix else (hour % 12 or 12)}"
        said += f" {minute}" if minute > 9 else f" oh {minute}" if minute else ""
        return said + (" p m" if 12 <= hour < 24 else " ay m") if suffix else said
    tied = {"de": "Uhr", "fr": "heures", "es": "y", "it": "e", "pt": "e"}[language]
    whole = {"de": "Uhr", "fr": "heures", "es": "horas", "it": "", "pt": "horas"}[language]
    return f"{hour} {tied} {minute}" if minute else f"{hour} {whole}".strip()


def number(digits: str, names: Names) -> str | None:
    """Whole numbers without their separators, decimals after the language's word; None for no number at all."""
    digits = digits.rstrip(f".,{NO_BREAK}")
    if re.fullmatch(r"0\d+", digits):
        return " ".join(digits)
    if digits.isdigit() and len(digits) > LONGEST_NUMBER:
        return ", ".join(" ".join(digits[at : at + 4]) for at in range(0, len(digits), 4))
    group = f"[{re.escape(names.group + NO_BREAK)}]"
    if re.fullmatch(rf"\d{{1,3}}(?:{group}\d{{3}})+", digits):
        return re.sub(group, "", digits)
    whole = re.fullmatch(rf"((?:\d{{1,3}}(?:{group}\d{{3}})+|\d+))[{re.escape(names.decimal)}.](\d+)", digits)
    if whole:
        return f"{re.sub(group, '', whole[1])} {names.point} {' '.join(whole[2])}"
    return digits if digits.isdigit() else " ".join(re.findall(r"\d+", digits)) or None


def decade(digits: str, language: str) -> str | None:
    """1990s and 80's; None for what is no decade of English."""
    found = re.fullmatch(r"(\d\d)?([1-9]0)['’]?s", digits)
    if language != "en" or not found:
        return None
    return f"{found[1] or ''} {DECADES[int(found[2]) // 10 - 1]}".strip()


def money(amount: str, digits: str, pair: tuple[str, str], names: Names) -> str:
    """An amount with its currency; cents are named after it."""
    cents = re.fullmatch(rf".*[{re.escape(names.decimal)}](\d\d)", digits)
    if cents and f" {names.point} " in amount:
        whole = amount.split(f" {names.point} ")[0]
        small = "" if cents[1] == "00" else f" {int(cents[1])}"
        return f"{whole} {pair[0] if whole == '1' else pair[1]}{small}"
    return f"{amount} {pair[0] if amount == '1' else pair[1]}"


def year(number: str, language: str) -> str:
    """1965 as nineteen sixty-five, where the language says years so."""
    if not re.fullmatch(r"1[1-9]\d\d|20[1-9]\d", number) or (language == "de" and number.startswith("20")):
        return number
    if language not in ("en", "de"):
        return number
    high, low = number[:2], number[2:]
    if language == "de":
        return f"{high}hundert" + (f" {int(low)}" if low != "00" else "")
    return f"{high} hundred" if low == "00" else f"{high} oh {low[1]}" if low[0] == "0" else f"{high} {low}"


def capitals(word: str, language: str) -> str:
    """Letter by letter where capitals are no word: USB, IPX6."""
    letters = re.fullmatch(r"([A-Z]{2,6})(s?)(\d*)", word)
    if not letters:
        return word
    if letters[1] in SPELLED or letters[3] or not set(letters[1]) & set("AEIOUY"):
        return letter_by_letter(letters[1] + letters[2] + letters[3], language)
    return word.capitalize()


def letter_by_letter(word: str, language: str) -> str:
    """The letters' names; digits at the end stay a number. A lone A would be read as the English article."""
    letters = " ".join(re.findall(r"\d+|.", word))
    return re.sub(r"\b[Aa]\b", "ay", letters) if language == "en" else letters
