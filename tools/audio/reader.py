"""Reads one written token, or the few that belong together, as words to say.

espeak-ng reads plain words and whole numbers well; money, units, addresses, times and short forms are written out here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from tools.audio import ordinals, say
from tools.audio.dates import date
from tools.audio.fractions import fraction
from tools.audio.phones import phone
from tools.audio.spoken_words import Names
from tools.audio.unspoken import NOTHING, masked

_SIGNS = "€$£¥%&+=#@°²³×"
KERNEL = re.compile(rf"[^\W_]|[{re.escape(_SIGNS)}]")
_SENTENCE_END = re.compile(r"[.!?…]")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_CLOCK = re.compile(r"(\d{1,2})(?::|h)([0-5]\d)")
_DAY = r"[1-9]|[12]\d|3[01]"
_RANGE = re.compile(r"([^\s–—-]*\d[^\s–—-]*)[–—-]([^\s–—-]*\d[^\s–—-]*)")
# Short forms that are written without a full stop.
_BARE_SHORT = ("w/", "w/o", "n°", "nº", "1er", "1re", "1º", "mme", "mlle", "gmbh")
# Short forms that are words of their own unless a number follows.
_NUMBERED_SHORT = ("no", "n", "nr", "n°", "nº", "n.º")
_HALVES = ("am", "pm")
# An address with a longer path is said up to the path.
_LONGEST_PATH = 40
_LEADING = ("≥", "≤", "≈", "~", "±")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_QUANTITY = re.compile(r"([+−-]?)([€$£¥]|R\$|EUR|USD|GBP|JPY|CHF|BRL)?(\d[\d.,\u00a0\u202f]*)([^\d.,\s].*)?")


# What is written, word by word, and how it is said.
Pronunciations: TypeAlias = tuple[tuple[tuple[str, ...], str], ...]


@dataclass(frozen=True)
class Piece:
    """Written tokens that are spoken as one, and the words that speak them."""

    tokens: tuple[str, ...]
    spoken: str
    ending: str = ""


@dataclass(frozen=True)
class Parts:
    """A token taken apart: the word itself and the punctuation after it."""

    core: str
    tail: str


@lru_cache(maxsize=4096)
def take_apart(token: str) -> Parts:
    """The word of a token and what follows it; a minus sign in front of a number belongs to it."""
    said = masked(token)
    places = [match.start() for match in KERNEL.finditer(said)]
    first, last = places[0], places[-1]
    if first and said[first - 1] in "-−" and said[first].isdigit():
        first -= 1
    while last + 1 < len(said) and unicodedata.category(said[last + 1])[0] == "M":
        last += 1
    return Parts(" ".join(said[first : last + 1].replace(NOTHING, "").split(" ")), said[last + 1 :])


def _is_address(core: str) -> bool:
    return bool(_MAIL.fullmatch(core) or _DOMAIN.fullmatch(core))


class Reader:
    """Reads the first piece of a run of tokens."""

    def __init__(
        self, tokens: list[str], names: Names, language: str, pronunciations: Pronunciations = (), before: str = ""
    ) -> None:
        self._tokens = tokens
        self._before = take_apart(before) if before else Parts("", "")
        self._pronunciations = pronunciations
        self._names = names
        self._language = language
        self._parts = take_apart(tokens[0])
        self._next = take_apart(tokens[1]) if len(tokens) > 1 else Parts("", "")

    def read(self) -> Piece:
        rules: tuple[Callable[[], tuple[str, int] | None], ...] = (
            self._pronounced,
            self._dated,
            self._dialled,
            self._grouped,
            self._address,
            self._clock,
            self._day,
            self._ordinal,
            self._fraction,
            self._ratio,
            self._range,
            self._quantity,
            self._short,
        )
        for rule in rules:
            found = rule()
            if found:
                return self._piece(*found)
        return self._piece(self._plain(self._parts.core), 1)

    def _piece(self, spoken: str, count: int) -> Piece:
        tail = take_apart(self._tokens[count - 1]).tail
        lead = self._tokens[0].partition(self._parts.core)[0].strip()[-1:]
        if lead in _LEADING and self._parts.core[:1].isdigit():
            spoken = f"{self._names.signs[lead]} {spoken}"
        ending = self._ending(tail, count)
        mark = ending or next((char for char in tail if char in ",;:"), "")
        if (not mark and set(tail) & set("—–")) or (" -" in tail):
            mark = ","
        return Piece(tuple(self._tokens[:count]), spoken + mark.replace("…", "."), ending)

    def _ending(self, tail: str, count: int) -> str:
        marks = _SENTENCE_END.findall(tail)
        if not marks:
            return ""
        following = next((char for token in self._tokens[count : count + 1] for char in token if char.isalnum()), "")
        if set(marks) == {"."} and following and self._is_short(count, following):
            return ""
        return next((mark for mark in "?!…" if mark in marks), ".")

    def _is_short(self, count: int, following: str) -> bool:
        """Whether the full stop belongs to a short form rather than to the sentence."""
        core = take_apart(self._tokens[count - 1]).core
        if following.islower():
            return not _is_address(take_apart(self._tokens[count]).core)
        if core.lower() in ("a.m", "p.m", "etc", "usw", "ecc"):
            return False
        initial = len(core) == 1 and core.isalpha() and core != "I"
        if self._language == "de" and ordinals.german(core, self._before.core, take_apart(self._tokens[count]).core):
            return True
        return initial or self._day() is not None or self._short() is not None

    def _pronounced(self) -> tuple[str, int] | None:
        """Words that a brand has its own way to say, also with an 's behind them."""
        for written, spoken in self._pronunciations:
            cores = [take_apart(token) for token in self._tokens[: len(written)]]
            last = re.sub(r"['’]s$", "", cores[-1].core)
            apart = any(parts.tail for parts in cores[:-1])
            if not apart and (*(parts.core for parts in cores[:-1]), last) == written:
                return spoken + cores[-1].core[len(last) :], len(written)
        return None

    def _grouped(self) -> tuple[str, int] | None:
        """Thousands set apart by spaces: 1 200."""
        if self._language == "en" or self._parts.tail or not re.fullmatch(r"[1-9]\d{0,2}", self._parts.core):
            return None
        count, digits = 1, self._parts.core
        while count < len(self._tokens) and re.fullmatch(r"\d{3}", take_apart(self._tokens[count]).core):
            digits += take_apart(self._tokens[count]).core
            count += 1
            if take_apart(self._tokens[count - 1]).tail:
                break
        if count == 1:
            return None
        reader = Reader(
            [digits + take_apart(self._tokens[count - 1]).tail, *self._tokens[count:]], self._names, self._language
        )
        spoken, taken = reader._quantity() or (digits, 1)
        return spoken, count + taken - 1

    def _dialled(self) -> tuple[str, int] | None:
        """A telephone number, its groups up to the next mark."""
        return phone(self._tokens[:8], self._names, self._language)

    def _dated(self) -> tuple[str, int] | None:
        said = date(self._parts.core, self._parts.tail, self._language)
        return (said, 1) if said else None

    def _ordinal(self) -> tuple[str, int] | None:
        """Kings, centuries, floors: Louis XIV, 2.ª planta, im 3. Stock."""
        core, before = self._parts.core, "" if self._before.tail else self._before.core
        dotted = self._language == "de" and self._parts.tail == "."
        after = self._next.core if dotted else self._follower_as_written()
        said = ordinals.marked(core, before, after, self._language) or ordinals.numeral(
            core, before, after, self._language
        )
        if not said and dotted:
            said = ordinals.german(core, before, after)
        return (said, 1) if said else None

    def _fraction(self) -> tuple[str, int] | None:
        third = take_apart(self._tokens[2]).core if len(self._tokens) > 2 else ""
        return fraction(self._parts.core, self._follower_as_written(), third, self._language)

    def _ratio(self) -> tuple[str, int] | None:
        """16:9 and version numbers, which are neither times nor decimals."""
        core = self._parts.core
        pair = re.fullmatch(r"(\d{1,3}):(\d{1,3})", core)
        if pair and not _CLOCK.fullmatch(core):
            return f"{pair[1]} {self._names.ratio} {pair[2]}", 1
        version = re.fullmatch(r"([vV]?)\d+(?:\.\d+){2,}", core)
        if version and self._names.group != ".":
            return re.sub(r"^v", "v ", core.lower()).replace(".", f" {self._names.point} "), 1
        return None

    def _address(self) -> tuple[str, int] | None:
        core = self._parts.core
        if not _is_address(core):
            return None
        names = self._names
        said = re.sub(r"^(?:https?://)?(?:www\.)?", "", re.split(r"[?#]", core)[0], flags=re.IGNORECASE).rstrip("/")
        if len(said) > _LONGEST_PATH:
            said = said.partition("/")[0]
        for sign, name in ((".", names.dot), ("@", names.at), ("/", names.slash), ("-", names.dash), ("_", " ")):
            said = said.replace(sign, f" {name} ")
        return " ".join(said.split()), 1

    def _clock(self) -> tuple[str, int] | None:
        if not self._parts.tail and self._next == Parts("h", "") and len(self._tokens) > 2:
            spaced = _CLOCK.fullmatch(f"{self._parts.core}h{take_apart(self._tokens[2]).core}")
            if spaced:
                return say.clock_time(int(spaced[1]), int(spaced[2]), self._language, suffix=True), 3
        around = re.fullmatch(r"(\d+)\s?h/(\d+)", self._parts.core)
        if around:
            return f"{around[1]} {self._names.units['h'][1]} {self._names.ratio} {around[2]}", 1
        found = _CLOCK.fullmatch(self._parts.core)
        if not found or int(found[1]) > 24:
            return None
        follower = self._follower()
        if self._language == "en" and follower in _HALVES:
            said = say.clock_time(int(found[1]), int(found[2]), self._language, suffix=False)
            return f"{said} {say.letter_by_letter(follower, self._language)}", 2
        said = say.clock_time(int(found[1]), int(found[2]), self._language, suffix=True)
        return said, 2 if follower in ("uhr", "h") else 1

    def _follower(self) -> str:
        """The next token in small letters, where it belongs to this one: nothing stands between them."""
        return "" if self._parts.tail else self._next.core.lower().replace(".", "")

    def _follower_as_written(self) -> str:
        return "" if self._parts.tail else self._next.core

    def _day(self) -> tuple[str, int] | None:
        """The day in front of or behind a month: 3 March, 1. September, March 3."""
        core, month = self._parts.core, self._next.core.lower()
        if self._language == "en" and core[:1].isupper() and core.lower() in self._names.months:
            day = re.fullmatch(_DAY, self._next.core) if not self._parts.tail else None
            return (f"{core} {month}{say.english_suffix(int(month))}", 2) if day else None
        if not re.fullmatch(_DAY, core) or month not in self._names.months:
            return None
        if self._language == "de":
            said = say.GERMAN_DAYS[int(core) - 1]
            if self._before.core.lower() in ("der", "die"):
                said = said[:-1]
            return (said, 1) if self._parts.tail == "." else None
        return (f"the {core}{say.english_suffix(int(core))} of", 1) if not self._parts.tail else None

    def _range(self) -> tuple[str, int] | None:
        found = _RANGE.fullmatch(self._parts.core)
        if not found or self._parts.core.startswith("0"):
            return self._weekdays()
        begin, end = found.groups()
        if begin[0] in self._names.currencies and (end[0].isdigit() or end[0] == begin[0]):
            begin, end = begin[1:], begin[0] + end.removeprefix(begin[0])  # €5–10 is 5 to 10 euros
        low = Reader([begin], self._names, self._language)
        first = low._clock() or low._quantity()
        tail_tokens = [end + self._parts.tail, *self._tokens[1:]]
        high = Reader(tail_tokens, self._names, self._language)
        second = high._clock() or high._quantity()
        return (f"{first[0]} {self._names.to} {second[0]}", second[1]) if first and second else None

    def _weekdays(self) -> tuple[str, int] | None:
        """Mon–Fri."""
        ends = [self._names.days.get(part) for part in re.split("[–-]", self._parts.core)]
        return (f"{ends[0]} {self._names.to} {ends[1]}", 1) if len(ends) == 2 and all(ends) else None

    def _quantity(self) -> tuple[str, int] | None:
        """A number with its currency or unit, before, behind or in the next token."""
        decade = say.decade(self._parts.core, self._language)
        if decade:
            return decade, 1
        if self._parts.core in self._names.currencies and not self._parts.tail and self._next.core[:1].isdigit():
            follower = Reader([self._parts.core + self._tokens[1], *self._tokens[2:]], self._names, self._language)
            found = follower._quantity()
            return (found[0], found[1] + 1) if found else None
        found_number = _QUANTITY.fullmatch(self._parts.core)
        if not found_number:
            return None
        sign, before, digits, after = (part or "" for part in found_number.groups())
        number = say.number(digits, self._names)
        found = self._with_unit(number, before, digits, after) if number else None
        if not found or not sign:
            return found
        return f"{self._names.signs['+' if sign == '+' else '−']} {found[0]}", found[1]

    def _with_unit(self, number: str, before: str, digits: str, after: str) -> tuple[str, int] | None:
        taken = 1
        magnitude = self._names.units.get("M" if after == "m" else after) if before else None
        if magnitude:
            number, after = f"{number} {magnitude[1]}", ""
        elif not after and not self._parts.tail and self._next.core.lower() in self._names.magnitudes:
            pair = self._names.units.get(self._next.core)
            number, taken = f"{number} {pair[number != '1'] if pair else self._next.core}", 2
            third = take_apart(self._tokens[2]).core if len(self._tokens) > 2 else ""
            if not before and third in self._names.currencies and self._next.tail in ("", "."):
                return f"{number} {self._names.currencies[third][1]}", 3
        unit = before or after
        if not unit and taken == 1 and not self._parts.tail and self._next.core in self._joinable():
            unit, taken = self._next.core, 2
        if not unit and taken == 1 and self._language == "en" and self._follower() in _HALVES:
            unit, taken = self._follower(), 2
        if not unit:
            return (say.year(number, self._language) if taken == 1 and digits.isdigit() else number), taken
        named = self._unit(unit, number, digits)
        return (named, taken) if named else None

    def _joinable(self) -> Iterable[str]:
        return {*self._names.units, *self._names.currencies, "%"}

    def _unit(self, unit: str, number: str, digits: str) -> str | None:
        if unit == "%":
            return f"{number} {self._names.percent}"
        currency = self._names.currencies.get(unit)
        if currency:
            return say.money(number, digits, currency, self._names)
        pair = self._names.units.get(unit)
        if pair:
            return f"{number} {pair[0] if number == '1' else pair[1]}"
        if unit in _HALVES and self._language == "en":
            return f"{number} {say.letter_by_letter(unit, self._language)}"
        return f"{number} {self._plain(unit)}" if unit.isalpha() and not unit.islower() else None

    def _short(self) -> tuple[str, int] | None:
        """A short form, also one set with a space: z. B."""
        core = self._parts.core.lower()
        pair = self._names.short.get(f"{core}.{self._next.core.lower()}") if self._parts.tail == "." else None
        if pair:
            return pair, 2
        stopped = self._parts.tail.startswith(".") or "." in core or core in _BARE_SHORT
        if core in _NUMBERED_SHORT and not self._next.core[:1].isdigit():
            return None
        said = self._names.short.get(core) if stopped else None
        return (said, 1) if said else None

    def _plain(self, core: str) -> str:
        if core in self._names.signs:
            return self._names.signs[core]
        said = re.sub("[₀-₉]+", lambda found: f" {found.group().translate(_LOWERED)} ", core)
        if said.startswith("#"):
            said = f"{self._names.signs['#']} {said[1:]}" if said[1:].isdigit() else said[1:]
        for sign in "&+=@%":
            said = said.replace(sign, f" {self._names.signs[sign]} ")
        said = re.sub(r"[<>\[\]{}()*_|\\^~`“”„«»\"/–—]", " ", said)
        return " ".join(
            say.capitals(part, self._language) for part in re.sub(r"(?<=[A-Z0-9])-|-(?=[A-Z0-9])", " ", said).split()
        )
