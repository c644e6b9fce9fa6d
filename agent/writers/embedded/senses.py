"""What the words of a line mean before any of them is drawn: verbs, names, turns of speech and what is not there.

"Book a walker" speaks of no book, "Apple Street" of no apple, "break the ice" of no ice and "no sugar" of no sugar.
A picture of such a word is worse than none, so these words are taken out or read as what they stand for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from agent.brief import Language
from agent.writers.embedded.datafile import read
from agent.writers.embedded.wording import fold, words

VERB = "to-"
"""What a verb is looked up as: "to-book" is no book."""
MEANT = "="
"""Before the thing that a turn of speech stands for."""
SILENT = ""
_BUT = "but sondern aber pero sino mais ma mas only just nur solo seulement"
BUT = frozenset(_BUT.split())
"""Ends what is denied; and "not only" denies nothing."""
FARTHEST_DENIED = 4
"""So many words after a negation are denied: "no sugar, no palm oil"; what comes later is another thought."""
LONGEST_NAME = 5
_DETERMINERS = "a an the your our its it them us me you my his her their this that these every"
DETERMINERS = frozenset(_DETERMINERS.split())
_SUBJECTS = "to can will we they i please let must should could would who never always don't you'll"
SUBJECTS = frozenset(_SUBJECTS.split())
_ORDERED = "in on at now online early ahead here today by some past over through into across around anywhere everywhere"
AFTER_ORDERS = DETERMINERS | frozenset(_ORDERED.split())
_VERBS = (
    "book park bear ship train watch point ring file pack store drive ride mail head spring fall leave seal match date"
    " house brush stamp press wave cover charge cast star plant light water fish cook run rose fly play draw face"
    " object cycle fire order record stick roll rock tie can stop step box plan schedule land count clip nail"
)
VERBS = frozenset(_VERBS.split())
"""English words that name a thing, or what is done."""
_LEAVES = "at for from on the your our its every"
ENDED = {
    "leaves": frozenset(_LEAVES.split()),
    "rose": frozenset(("to", "by", "from")),
    "ships": frozenset(("on", "in", "to", "from")),
}
"""Words that are verbs before some others."""
TRAVELLED = frozenset(("travels", "travelled", "traveled"))
"""Verbs unless they are somebody's: "a letter travels", but "our travels"."""
RUNS = frozenset(("run", "runs"))
_RUNS_BEFORE = "on by until from out at through all for with"
RUNS_BEFORE = DETERMINERS | frozenset(_RUNS_BEFORE.split())
_INFLECTED = re.compile(r"(?:ig|isch|lich|haft|sam|bar)e[nmrs]?$")
"""How an adjective ends that stands before a noun."""
WHERE: dict[Language, frozenset[str]] = {
    "en": frozenset(("in", "at", "near", "from", "around", "to")),
    "de": frozenset(),
    "es": frozenset(("en", "a", "de", "desde", "hasta")),
    "fr": frozenset(("à", "en", "de", "d", "près", "vers")),
    "it": frozenset(("a", "ad", "in", "di", "da")),
    "pt": frozenset(("em", "a", "de", "para")),
}
"""After these a capital begins the name of a place or of somebody."""
_WHEN = (
    "january february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday christmas easter halloween advent english french spanish german italian noël"
    " pâques navidad natale pasqua natal páscoa"
)
_LAND = (
    "vale serra praia monte lago ilha costa castelo rio playa valle isla castillo mont montagne lac île plage vallée"
    " château castello spiaggia isola lake mount"
)
NO_NAME = frozenset(f"{_WHEN} {_LAND}".split())
"""Capitalised words that say when, or what kind of place it is."""
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_POSSESSIVE = re.compile(r"['’]s\b")


LISTS = (
    "none", "absent", "free", "street", "kinds", "capital", "towns", "measures", "named", "titles", "surnames",
    "family", "articles",
)  # fmt: skip
"""What an entry of the lexicon lists besides turns of speech."""


@dataclass(frozen=True)
class Lexicon:
    """One language's words that do not mean what they name."""

    idioms: tuple[tuple[tuple[str, ...], str], ...]
    none: tuple[tuple[str, ...], ...]
    absent: tuple[tuple[str, ...], ...]
    free: tuple[str, ...]
    street: frozenset[str]
    kinds: frozenset[str]
    capital: frozenset[str]
    towns: frozenset[str]
    measures: frozenset[str]
    named: tuple[str, ...]
    titles: frozenset[str]
    surnames: frozenset[str]
    family: frozenset[str]
    articles: frozenset[str]


@cache
def lexicon(language: Language) -> Lexicon:
    """The entries of one language."""
    given = read("senses.yaml")[language]
    idioms = [entry.partition(" = ") for entry in given["idioms"]]
    listed = {key: str(given.get(key) or "").casefold().split() for key in LISTS}
    return Lexicon(
        idioms=tuple((tuple(said.casefold().split()), meant.strip()) for said, _, meant in idioms),
        none=tuple(tuple(entry.split("-")) for entry in listed["none"]),
        absent=tuple(tuple(entry.split("-")) for entry in listed["absent"]),
        free=tuple(listed["free"]),
        street=frozenset(listed["street"]),
        kinds=frozenset(listed["kinds"]),
        capital=frozenset(listed["capital"]),
        towns=frozenset(listed["towns"]),
        measures=frozenset(listed["measures"]),
        named=tuple(listed["named"]),
        titles=frozenset(listed["titles"]),
        surnames=frozenset(listed["surnames"]),
        family=frozenset(listed["family"]),
        articles=frozenset(listed["articles"]),
    )


def spoken(clause: str, language: Language) -> list[str]:
    """The words of a clause as they are written, with what is run together apart: "l'eau" is two words."""
    plain = clause.replace("’", "'")
    plain = _POSSESSIVE.sub("", plain) if language == "en" else plain
    plain = _APOSTROPHE.sub(" ", plain) if language in ("fr", "it") else plain
    return words(plain)


def meant(clause: str, language: Language, names: Sequence[str] = ()) -> list[str]:
    """What each word of a clause is looked up as; empty for what names nothing that is there."""
    written = spoken(clause, language)
    said = [fold(word) for word in written]
    found = list(said)
    for at in (*_denied(said, language), *_named(written, said, language), *_known(said, names, language)):
        found[at] = SILENT
    if language == "en":
        for at in range(len(said)):
            if _is_verb(said, at):
                found[at] = f"{VERB}{said[at].removesuffix('s')}" if found[at] else SILENT
    elif language == "de":
        small = lexicon("de").capital
        found = [SILENT if word in small and at and written[at].islower() else word for at, word in enumerate(found)]
    for start, size, instead in _idioms(said, language):
        found[start : start + size] = [instead, *[SILENT] * (size - 1)]
    return found


@cache
def _by_letter(language: Language) -> dict[str, list[tuple[int, tuple[str, ...], str]]]:
    """The idioms by the letter that they begin with, each with its place in the list: few fit any word."""
    found: dict[str, list[tuple[int, tuple[str, ...], str]]] = {}
    for place, (phrase, instead) in enumerate(lexicon(language).idioms):
        found.setdefault(phrase[0][0], []).append((place, phrase, instead))
    return found


def _idioms(said: Sequence[str], language: Language) -> Iterator[tuple[int, int, str]]:
    """Where turns of speech begin, over how many words, and what they stand for; in the order of the list."""
    listed, found = _by_letter(language), list[tuple[int, int, int, str]]()
    for at, first in enumerate(said):
        for place, phrase, instead in listed.get(first[:1], ()):
            size = len(phrase)
            if at + size <= len(said) and all(map(_fits, said[at : at + size], phrase)):
                found.append((place, at, size, MEANT + instead.replace(" ", "-") if instead else SILENT))
    return ((at, size, instead) for _, at, size, instead in sorted(found))


def _fits(word: str, part: str) -> bool:
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


def _denied(said: Sequence[str], language: Language) -> Iterator[int]:
    """The words that a negation takes in, and what is called free of something."""
    entry = lexicon(language)
    for at in range(len(said)):
        for phrase in entry.none:
            after = at + len(phrase)
            if tuple(said[at:after]) == phrase and said[after : after + 1] and said[after] not in BUT:
                yield from _until(said, after)
        for phrase in entry.absent:
            if tuple(said[at : at + len(phrase)]) == phrase:
                yield from range(at)
        if any(len(said[at]) > len(end) + 2 and said[at].endswith(end) for end in entry.free):
            yield at


def _until(said: Sequence[str], start: int) -> Iterator[int]:
    for at in range(start, min(start + FARTHEST_DENIED, len(said))):
        if said[at] in BUT:
            return
        yield at


def _named(written: Sequence[str], said: Sequence[str], language: Language) -> Iterator[int]:
    """The words of proper names; of "Northgate Chess Club" the kind of club is meant, of "Apple Street" nothing."""
    entry = lexicon(language)
    for at in range(len(said) - 1):
        if said[at] in entry.towns and written[at][:1].isupper() and written[at + 1][:1].isupper():
            yield from (at, at + 1)
    yield from _surnames(written, said, entry)
    if language == "de":
        yield from _after_german_noun(written, said, entry)
        return
    yield from _where(written, said, language)
    for start, end in _runs(written):
        last = said[end - 1]
        if last in entry.street:
            yield from range(start, end)
        elif language != "en":
            yield from range(start, end) if _after_noun(written, start) else ()
        elif end - start > 1:
            yield from range(start, end - 2 if last in entry.kinds else end - 1)


def _surnames(written: Sequence[str], said: Sequence[str], entry: Lexicon) -> Iterator[int]:
    """Trades that are somebody's name: after a title, and some wherever no article says that the trade is meant."""
    for at, word in enumerate(said):
        described = at > 1 and written[at - 1].islower()
        before = {said[at - 1] if at else "", said[at - 2] if described else ""}
        titled = word in entry.surnames | entry.family and said[at - 1 : at] and said[at - 1] in entry.titles
        if written[at][:1].isupper() and (titled or (word in entry.family and not before & entry.articles)):
            yield at


def _where(written: Sequence[str], said: Sequence[str], language: Language) -> Iterator[int]:
    """The capitalised words after "in" or "near": the name of a place ("in Bath"), unless it is a time or a feast.

    Of longer names English says at their end what they name, and so they are read elsewhere.
    """
    if len(written) > LONGEST_NAME and all(word[:1].isupper() for word in written):
        return
    for at in range(1, len(said)):
        end = at
        while end < len(said) and _names_place(written[end], said[end]):
            end += 1
        if said[at - 1] in WHERE[language] and (end == at + 1 or language != "en"):
            yield from range(at, end)


def _names_place(written: str, said: str) -> bool:
    return written[:1].isupper() and not written.isupper() and said not in NO_NAME


def _after_german_noun(written: Sequence[str], said: Sequence[str], entry: Lexicon) -> Iterator[int]:
    """The noun right after another one is its name ("Schreinerei Holzapfel"), unless the first says how much."""
    for at in range(1, len(said)):
        opens = at == 1 and not said[0].endswith(entry.named)
        names = written[at - 1][:1].isupper() and written[at][:1].isupper() and not opens
        names = names and not _INFLECTED.search(said[at - 1])  # "Freiwillige Feuerwehr": the noun is what it is
        if names and said[at - 1] not in entry.measures and not written[at - 1].isupper():
            yield at


def _runs(written: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where two or more capitalised words follow each other; a clause that is all in capitals is a title."""
    capital = [word[:1].isupper() and not word.isupper() for word in written]
    if len(written) > LONGEST_NAME and all(capital):
        return
    at = 0
    while at < len(written):
        end = at
        while end < len(written) and capital[end]:
            end += 1
        if end - at > 1:
            yield at, end
        at = max(end, at + 1)


def _after_noun(written: Sequence[str], start: int) -> bool:
    """Whether the name follows what it is the name of ("librería El Faro")."""
    return start > 0 and written[start - 1].islower() and len(written[start - 1]) > 3


def _known(said: Sequence[str], names: Sequence[str], language: Language) -> Iterator[int]:
    """The words of names that are known to be names."""
    for name in names:
        parts = [fold(word) for word in spoken(name, language)]
        for at in range(len(said) - len(parts) + 1) if parts else ():
            if said[at : at + len(parts)] == parts:
                yield from range(at, at + len(parts))


def _is_verb(said: Sequence[str], at: int) -> bool:
    """Whether an English word that may be both is what is done: after "to" or "we", as an order, or with an object."""
    word, before = said[at], said[at - 1] if at else ""
    after = said[at + 1] if at + 1 < len(said) else ""
    if word in ENDED:
        return after in ENDED[word] or (word == "rose" and after[:1].isdigit())
    if word in RUNS:
        return after in RUNS_BEFORE
    if word in TRAVELLED:
        return before not in DETERMINERS
    if word in VERBS:
        return before in SUBJECTS or (before in ("", "and", "or", "then", "now", "you") and after in AFTER_ORDERS)
    return word.endswith("s") and word[:-1] in VERBS and bool(before) and after in DETERMINERS
