"""Tells the language of a brief from its function words, and refuses those that cannot be spoken."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import cast

from agent.brief import Language
from agent.errors import InvalidBrief
from agent.reading.lexicon import LEXICONS

SUPPORTED = "English, German, Spanish, French, Italian or Portuguese"
NAMES: dict[Language, str] = {
    "en": "English", "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "pt": "Portuguese",
}  # fmt: skip
_COMMON = {
    "en": "first free get new off each every open only today tonight until versus vs per price weight long old year "
    "years month months week weeks days hours steps step tips explain compare teach lesson kids class "
    "sale rent sell selling hiring call",
    "de": "verkaufen verkaufe vermieten vermiete gesucht stellen zimmer uhr wozu dienen woraus besteht bestehen",
    "fr": "vends vendre louer loue meublé prix pièces recrute cherche ouvert ouverte heures "
    "explique expliquez vidéo comment pourquoi quoi",
    "es": "vendo vende alquilo alquila buscamos habitaciones horas abierto mes meses envíe explica vídeo cómo qué",
    "it": "vendo vendesi affitto affittasi cercasi cerchiamo camere ore aperto "
    "spiega spiegami esplicativo sui sugli sulla sulle fatto fatta fatti fatte",
    "pt": "vendo vende aluga alugo procuramos quartos horas aberto mês meses envie "
    "explica explique vídeo porque existem servem quais",
}
"""Words that short offers, lessons and comparisons are made of: "£2 in, first 50 get a tote"."""
_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("Japanese", "\u3040-\u30ff"), ("Korean", "\uac00-\ud7af\u1100-\u11ff"), ("Chinese", "\u4e00-\u9fff"),
    ("Ukrainian", "іїєґІЇЄҐ"), ("Russian", "\u0400-\u04ff"), ("Greek", "\u0370-\u03ff"), ("Arabic", "\u0600-\u06ff"),
    ("Hebrew", "\u0590-\u05ff"), ("Thai", "\u0e00-\u0e7f"), ("Hindi", "\u0900-\u097f"), ("Bengali", "\u0980-\u09ff"),
    ("Tamil", "\u0b80-\u0bff"), ("Georgian", "\u10a0-\u10ff"), ("Armenian", "\u0530-\u058f"),
)  # fmt: skip
_OTHERS: dict[str, str] = {
    "Dutch": "het een van voor met niet zijn wij onze ook naar maar geen deze wordt worden graag bij uit jullie maak",
    "Swedish": "och att det som är för på av inte till vår våra ett från eller vi ska gör sekunder också",
    "Danish": "og det er at en til på for af ikke vores med som har vi skal fra eller også lav sekunder",
    "Norwegian": "og det er å på til av ikke vår våre som har vi skal fra eller også lag sekunder",
    "Polish": "i w na z się do nie jest to że dla o jak po od przez nasz nasza nasze film proszę sekund oraz jest",
    "Czech": "a v na se je to že pro s z o do jak po nebo náš naše jsou video prosím vteřin která který",
    "Turkish": "ve bir bu için ile de da ne çok daha gibi olarak bizim saniyelik lütfen kadar olan video",
    "Finnish": "ja on ei se että joka meidän kanssa tai video sekuntia uusi ovat mutta myös tee",
    "Hungarian": "a az és egy hogy nem is van meg ez vagy mint másodperces kérem új készíts videót",
    "Romanian": "și de la cu pentru un o este în din că nu pe mai sau noastră nostru secunde vă rog",
    "Indonesian": "dan yang di untuk dengan ini dari kami tidak adalah pada akan buat detik tentang",
    "Vietnamese": "và của là cho một các được có không trong với người giây phim này chúng tôi",
}  # fmt: skip
_ENGLISH_NAMES: dict[str, Language] = {name.lower(): code for code, name in NAMES.items()}
_ASKED_NAMES: dict[str, Language] = {
    **_ENGLISH_NAMES,
    "deutsch": "de", "deutsche": "de", "deutscher": "de", "englisch": "en", "französisch": "fr", "spanisch": "es",
    "italienisch": "it", "portugiesisch": "pt", "español": "es", "castellano": "es", "inglés": "en", "alemán": "de",
    "francés": "fr", "français": "fr", "anglais": "en", "allemand": "de", "espagnol": "es", "italien": "it",
    "italiano": "it", "inglese": "en", "tedesco": "de", "francese": "fr", "spagnolo": "es", "português": "pt",
    "inglês": "en", "alemão": "de", "francês": "fr", "espanhol": "es", "portugais": "pt", "portugués": "pt",
}  # fmt: skip
_FOREIGN = (
    "dutch", "swedish", "danish", "norwegian", "polish", "czech", "turkish", "finnish", "hungarian", "romanian",
    "indonesian", "vietnamese", "japanese", "korean", "chinese", "mandarin", "cantonese", "russian", "ukrainian",
    "greek", "arabic", "hebrew", "thai", "hindi", "bengali", "tamil", "swahili", "latin", "welsh", "irish", "catalan",
    "basque", "klingon", "esperanto", "urdu", "persian", "farsi", "croatian", "serbian", "bulgarian", "slovak",
)  # fmt: skip
_ASKED = re.compile(
    r"(?<!\w)(?:in|auf|en|em|voix en|voice(?:-?over)? in|speaks?|language:?|sprache:?|idioma:?|langue:?|lingua:?)\s+("
    + "|".join((*_ASKED_NAMES, *_FOREIGN))
    + r")(?=\s*(?:$|[.,;:!?)\n]|(?:please|voice|narrat\w*|language|with|and|de|for|only|aloud|about|on|of|that|"
    r"which|to|from|by|over|so|"
    r"über|für|mit|sur|pour|avec|sobre|para|con|su|per|com)(?!\w)))",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:^|[,;(]\s{0,3})(" + "|".join(_ASKED_NAMES) + r")(?=\s{0,3}(?:[,;.)]|$))", re.IGNORECASE | re.MULTILINE
)
_LETTERS = re.compile(r"[^\W\d_]+", re.UNICODE)
_MARKS: dict[str, str] = {"de": "äöüß", "fr": "èêçœàù", "es": "ñ¿¡", "pt": "ãõ", "it": "ìò"}
"""Letters that tell a language."""
_ITALIAN_END = re.compile(r"(?<=\w{2})(?:tà|tù)(?!\w)")  # "pubblicità"; French has that accent in "à", "là" and "voilà"
_ENDS = {
    "es": re.compile(r"(?<=\w{3})(?:ción|ciones|miento|dad)(?!\w)"),
    "fr": re.compile(r"(?<=\w{3})(?:ité|ités|eaux|euse|ogie|atie|tion|tions)(?!\w)"),
    "it": re.compile(r"(?<=\w{3})(?:zione|zioni|mento)(?!\w)"),
    "pt": re.compile(r"(?<=\w{3})(?:ção|ções|dade|ência|ância|agem)(?!\w)"),
}
"""Endings of nouns that tell languages apart whose small words are alike."""
_PORTUGUESE_ARTICLE = re.compile(r"(?:^|\b(?:sobre|para|com|que|explica))\s?(?:o|os)\s(?=\w{3})", re.IGNORECASE)
"""Where Spanish has "el" and Italian "il"."""
_SAMPLE = 8000
LEAST_SURE, SURELY = 5, 1.4
"""Words of one language that leave no doubt, and how many times as many they are as those of the next."""
LEAST_OWN = 2  # words of a language that we do not have, in a text that is refused
_NOT_SPANISH = re.compile(r"(?<![^\W\d])[a-zà-ÿ]*[ãõç]")
"""A common word with a letter that Spanish has not; a name may have it."""
MOST_LETTERS = 3  # so many single letters tell no language: "a, b, c"


def detect(text: str) -> Language | None:
    """The language by script and function words; None where too little is said to tell. Raises for unsupported ones."""
    sample = text[:_SAMPLE]
    _refuse_script(sample)
    tokens, scores = _scored(sample)
    best, score = max(scores.items(), key=lambda item: (item[1], item[0] == "en"))
    _refuse_latin(tokens, score, _function_words()[best])
    return cast("Language", best) if score >= max(1, len(tokens) * 0.04) else None


def surely(text: str, least: int = LEAST_SURE) -> Language | None:
    """The language of a text with so many of its words that there is no doubt: "la", "con" and "de" are of several."""
    _, scores = _scored(text[:_SAMPLE])
    (best, most), (_, second) = scores.most_common(2)
    return cast("Language", best) if most >= least and most >= SURELY * second else None


def _scored(sample: str) -> tuple[list[str], Counter[str]]:
    """The words of a text, and how many of them and of its letters each language has."""
    tokens = [word.lower() for word in _LETTERS.findall(sample)]
    scores: Counter[str] = Counter(
        {code: sum(token in known for token in tokens) for code, known in _function_words().items()}
    )
    rest, ends = _ITALIAN_END.subn("", sample)
    scores["it"] += min(3, ends)
    for code, letters in _MARKS.items():
        scores[code] += min(3, sum(rest.count(letter) for letter in letters))
    for code, ending in _ENDS.items():
        scores[code] += min(2, len(ending.findall(sample)))
    scores["pt"] += bool(_PORTUGUESE_ARTICLE.search(sample))
    if _NOT_SPANISH.search(sample) and not re.search(r"[ñ¿¡]", sample):
        scores["es"] = max(0, scores["es"] - 1)
    if "?" in sample and "¿" not in sample:
        scores["es"] = max(0, scores["es"] - 1)  # hasty Spanish leaves it out as well
    for code, known in _function_words().items():
        if code == "en":
            continue
        single = [token for token in tokens if len(token) == 1 and token in known]
        scores[code] -= len(single) - len(set(single))  # "a bakery, a voice" is one letter, however often
        if not any(len(token) > 1 and token in known for token in tokens):
            scores[code] = 0 if scores[code] < MOST_LETTERS else scores[code]
    return tokens, scores


@cache
def _function_words() -> dict[str, frozenset[str]]:
    return {
        code: frozenset(f"{lexicon.function_words} {_COMMON.get(code, '')}".split())
        for code, lexicon in LEXICONS.items()
    }


def _refuse_script(sample: str) -> None:
    letters = sum(char.isalpha() for char in sample)
    for name, span in _SCRIPTS:
        count = len(re.findall(f"[{span}]", sample))
        if letters and count > letters * (0.08 if name in {"Japanese", "Ukrainian"} else 0.4):
            raise InvalidBrief(_refusal(name, "The brief is"))


def _refuse_latin(tokens: list[str], score: int, known: frozenset[str]) -> None:
    """Raises for another language; letters, and words of the language that scored best, speak for it only as well."""
    for name, listed in _OTHERS.items():
        function_words = listed.split()
        hits = Counter(token for token in tokens if token in function_words)
        own = [word for word in hits if len(word) > 1 and word not in known]
        if len(own) >= LEAST_OWN and len(hits) >= 4 and hits.total() > 1.3 * score:
            raise InvalidBrief(_refusal(name, "The brief seems to be"))


def _refusal(name: str, lead: str) -> str:
    return f"{lead} in {name}, which Reelwright cannot write or speak yet. Give the brief in {SUPPORTED}."


def asked(text: str) -> Language | None:
    """The language that the brief asks for in words; raises InvalidBrief for one that is not supported."""
    for match in _ASKED.finditer(text):
        name = match.group(1).lower()
        if name in _FOREIGN:
            raise InvalidBrief(
                f"The brief asks for a film in {name.capitalize()}, which cannot be spoken yet. Ask for {SUPPORTED}."
            )
        return _ASKED_NAMES[name]
    bare = _BARE.search(text)
    return _ASKED_NAMES[bare.group(1).lower()] if bare else None


def choose(text: str, material: str, wished: Language | None) -> tuple[Language, tuple[str, ...]]:
    """The language to make the film in, and what to say where it is not the one asked for.

    Facts are kept word for word, so a film is made in the language that its words are in.
    """
    own = detect(text)
    request = wished or asked(text)
    content = detect(material) if material.strip() else None
    if request and (own is None or own == request or content == request):
        return request, ()
    chosen = own or content or "en"
    if request and request != chosen:
        return chosen, (
            f"The brief asks for {NAMES[request]} but its words are {NAMES[chosen]}. Nothing is translated without a "
            f"language model, so the film is in {NAMES[chosen]}; give the facts in {NAMES[request]} to have it "
            f"spoken so.",
        )
    if content and content != chosen:
        return chosen, (
            f"The material is in {NAMES[content]} and the brief in {NAMES[chosen]}; quotations are not translated.",
        )
    return chosen, ()
