"""From sounds, or where they are not known from letters, to the shapes of the mouth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from tools.media.mouth import Viseme
from tools.media.timing import Phoneme, Word

_STRESS = "ˈˌ"

_LETTERS: dict[Viseme, str] = {
    "closed": "pbmɸβʙ",
    "bite": "fvɱʋ",
    "tongue": "θðlɫɬɭʎ",
    "teeth": "tdsznɲŋkɡgxɣçʝcɟqɾrʀʁχʈɖɳɦh",
    "pucker": "ʃʒɕʑʂʐɹɻ",
    "mid": "eɛəɜʌɐɘɚɝ",
    "open": "aɑæ",
    "wide": "iɪɨjᵻ",
    "round": "oɔɒɵøœɤ",
    "small": "uʊɯwyʏɥʉ",
}
SOUNDS: dict[str, Viseme] = {letter: viseme for viseme, letters in _LETTERS.items() for letter in letters}
"""The letters of the phonetic alphabet that the six languages use; length, nasality and glottal stops shape no lips."""

# Longest first; what is written so in the six languages mostly sounds so.
_SPELLINGS: tuple[tuple[str, str], ...] = (
    ("sch", "ʃ"), ("tion", "ʃn"), ("eau", "o"), ("igh", "aɪ"), ("sh", "ʃ"), ("ch", "ʃ"), ("th", "θ"), ("ph", "f"),
    ("qu", "kw"), ("oo", "u"), ("ou", "u"), ("ow", "aʊ"), ("au", "aʊ"), ("ee", "i"), ("ea", "i"), ("ie", "i"),
    ("ei", "aɪ"), ("ai", "eɪ"), ("eu", "ɔɪ"), ("äu", "ɔɪ"), ("gn", "n"), ("ck", "k"), ("ng", "n"), ("gh", ""),
    ("j", "ʒ"), ("w", "w"), ("y", "i"), ("q", "k"), ("c", "k"), ("ß", "s"), ("ä", "ɛ"), ("ö", "ø"), ("ü", "y"),
)  # fmt: skip
_SPELLED = re.compile("|".join(spelling for spelling, _ in _SPELLINGS) + "|.")
_SOUNDED = dict(_SPELLINGS)
_PLAIN = str.maketrans("áàâãéèêëíìîïóòôõúùûñç", "aaaaeeeeiiiioooouuuns")
_DIGIT = "ɛn"
_VOWEL_WEIGHT = 2.0


class Shape(NamedTuple):
    """A shape of the mouth with the time for which the sound that asks for it lasts."""

    viseme: Viseme
    start: float
    end: float


def shapes(phonemes: Iterable[Phoneme]) -> Iterator[Shape]:
    """The shapes of sounds whose times are known; a diphthong has two, one after the other."""
    for phoneme in phonemes:
        found = shapes_of(phoneme.symbol)
        step = (phoneme.end - phoneme.start) / max(len(found), 1)
        for number, viseme in enumerate(found):
            yield Shape(viseme, phoneme.start + step * number, phoneme.start + step * (number + 1))


def shapes_of(symbol: str) -> list[Viseme]:
    """The shapes of one symbol of the phonetic alphabet; an open vowel without stress opens less."""
    found: list[Viseme] = []
    for letter in symbol:
        viseme = SOUNDS.get(letter)
        if viseme and (not found or found[-1] != viseme):
            found.append(viseme)
    stressed = bool(set(symbol) & set(_STRESS)) or "ː" in symbol
    return found if stressed else ["mid" if viseme == "open" else viseme for viseme in found]


def estimated(words: Sequence[Word], language: str) -> Iterator[Shape]:
    """The shapes that the letters of words suggest, spread over the words' times; vowels last twice as long."""
    for word in words:
        sounds = [SOUNDS[sound] for sound in _sounds(word.text, language) if sound in SOUNDS]
        weights = [_VOWEL_WEIGHT if sound in ("mid", "open", "wide", "round", "small") else 1.0 for sound in sounds]
        at, step = word.start, (word.end - word.start) / max(sum(weights), 1.0)
        for viseme, weight in zip(sounds, weights, strict=True):
            yield Shape(viseme, at, at + step * weight)
            at += step * weight


def _sounds(text: str, language: str) -> str:
    """The letters of a word as it roughly sounds; a final e is silent in English and French."""
    bare = "".join(char for char in text.casefold() if char.isalnum())
    if language in ("en", "fr") and len(bare) > 3:
        bare = re.sub(r"(?<=[^aeiou])e(?=s?$)", "", bare)
    plain = bare.translate(_PLAIN)
    return "".join(_DIGIT if piece.isdigit() else _SOUNDED.get(piece, piece) for piece in _SPELLED.findall(plain))
