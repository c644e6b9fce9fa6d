"""How what is handed over beside or instead of a film is wanted: sheets, shapes, limits of texts, languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.brief import Details, Language
from agent.reading.format.deliverables import CARD, COVER, opens_with
from agent.reading.format.shapes import shapes_of_film
from agent.reading.format.tail import NUMERALS, tail_of
from agent.reading.lexicon import alternation
from tools.media.frame import RATIOS, Aspect

OPENING = 90
MOST_PICTURES = 20
_NUMBER = rf"(?:\d{{1,2}}|{alternation(re.escape(word) for word in NUMERALS)})"
_AT_MOST = (
    r"(?:max(?:imal|imum|imo|\.)?|at most|no more than|not more than|up to|under|höchstens|bis zu|au plus|maximum|"
    r"jusqu['’]à|hasta|como (?:mucho|máximo)|máximo|massimo|al massimo|fino a|non più di|até|no máximo)"
)
_SHEET = re.compile(r"(?<![\w.])(?:DIN[- ]?)?A([0-6])(?!\w)")
_RATIO = re.compile(r"(?<![\d:])(16:9|9:16|1:1|4:5)(?![\d:])")
_SQUARE = re.compile(
    r"(?<!\w)(?:square(?=\s(?!met|foot|feet|mile|one))|square(?=[,.;:]|$)|quadratisch\w*|au format carré|"
    r"(?:visuel|image|format|version|post|publication|photo)s?\s(?:\w+\s)?carrée?s?|carrée?s?(?=\s(?:pour|sur)\s)|"
    r"cuadrad[oa]s?|quadrat[oi]|quadrad[oa]s?)(?!\w)",
    re.IGNORECASE,
)
_PIXELS = re.compile(r"(?<![\d.,])(\d{3,4})\s?(?:px\s?)?[x×]\s?(\d{3,4})(?![\d.,]\d)")
_SLIDES = re.compile(
    rf"(?<![\w.])(?P<count>{_NUMBER})[\s-](?:\w+\s)?(?:slides?|cards?|pictures|images|panels|bildern?|folien|karten|"
    r"kacheln|diapositives|imágenes|immagini|imagens|diapositivas|schede|tarjetas|cartões)(?!\w)",
    re.IGNORECASE,
)
_CHARACTERS = re.compile(
    r"(\d{2,5})\s(?:characters|chars|signs|zeichen|caractères|signes|caracteres|caratteri|battute)", re.IGNORECASE
)
# "3-5 hashtags", "entre 3 y 5 hashtags", "max three hashtags", "un hashtag".
_HASHTAGS = re.compile(
    rf"(?P<most>{_AT_MOST}\s)?(?<![\w.,])(?P<few>{_NUMBER})(?:\s?(?:-|–|to|bis|à|a|o|or|oder|ou|and|und|et|y|e)\s?"
    rf"(?P<many>{_NUMBER}))?\s(?:\w+\s)?hash-?tags?(?!\w)",
    re.IGNORECASE,
)
_NONE = (
    r"(?:no|without|zero|kein\w*|ohne|pas d[e'’]|sans|aucun|sin|nada de|ningún|senza|niente|nessun|sem|nenhum)\s?"
    r"(?:\w+\s)?"
)
_NO_HASHTAGS = re.compile(rf"(?<!\w){_NONE}hash-?tags?(?!\w)", re.IGNORECASE)
_EMOJI = r"(?:emojis?|émojis?|emoticon\w*|émoticônes?|smileys?)"
_NO_EMOJIS = re.compile(rf"(?<!\w){_NONE}{_EMOJI}(?!\w)", re.IGNORECASE)
_EMOJIS = re.compile(rf"(?P<count>{_NUMBER}\s)?(?:\w+\s){{0,2}}?(?P<word>{_EMOJI})(?!\w)", re.IGNORECASE)
USUAL_EMOJIS, MOST_EMOJIS = 2, 5
_SENTENCES = re.compile(
    rf"(?<!\w)(?P<count>{_NUMBER})\s(?:short\s|kurze\w?\s)?(?:sentences?|s[äa]tze?n?|phrases?|frases?|oraciones|frasi)"
    r"(?!\w)",
    re.IGNORECASE,
)
_LANGUAGES: dict[Language, str] = {
    "en": r"english|englisch\w*|anglais|inglés|inglese|inglês",
    "de": r"german|deutsch\w*|allemand|alemán|tedesco|alemão",
    "es": r"spanish|spanisch\w*|espagnol|español|castellano|spagnolo|espanhol",
    "fr": r"french|französisch\w*|français|francés|francese|francês",
    "it": r"italian|italienisch\w*|italien|italiano",
    "pt": r"portuguese|portugiesisch\w*|portugais|portugués|portoghese|português",
}


def details_of(text: str) -> Details:
    """How the things are wanted, from the whole brief."""
    characters, count = _CHARACTERS.search(text), _SENTENCES.search(text)
    named = [*shapes_of_film(text), *_shapes(text)]
    sheets = [f"A{number}" for number in _SHEET.findall(text)]
    if not named and not sheets and opens_with(COVER, text[:OPENING]):
        named = ["1:1"]
    if not named and not sheets and opens_with(CARD, text[:OPENING]):
        sheets = ["A6"]
    slides = _SLIDES.search(text)
    return Details(
        papers=tuple(dict.fromkeys(sheets)),
        aspects=tuple(dict.fromkeys(named)),
        pictures=min(MOST_PICTURES, _counted(slides["count"])) if slides else 0,
        characters=int(characters.group(1)) if characters else 0,
        hashtags=_hashtags(text),
        emojis=_emojis(text),
        sentences=_counted(count["count"]) if count else 0,
        tail_s=tail_of(text),
        languages=tuple(
            code for code, names in _LANGUAGES.items() if re.search(rf"(?<!\w)(?:{names})(?!\w)", text, re.I)
        ),
    )


def _shapes(text: str) -> Iterator[Aspect]:
    """The shapes that are named, as a ratio, as a square, or in pixels."""
    yield from (shape for found in _RATIO.findall(text) for shape in RATIOS if shape == found)
    if _SQUARE.search(text):
        yield "1:1"
    for width, height in _PIXELS.findall(text):
        near = (shape for shape, (w, h) in RATIOS.items() if abs(int(width) * h - int(height) * w) < 8 * max(w, h))
        yield from near


def _hashtags(text: str) -> tuple[int, int] | None:
    """Fewest and most hashtags; None where the brief says nothing of them."""
    if _NO_HASHTAGS.search(text):
        return (0, 0)
    found = _HASHTAGS.search(text)
    if not found:
        return None
    few = _counted(found["few"])
    many = _counted(found["many"]) if found["many"] else few
    return (min(few, 1) if found["most"] and not found["many"] else few, max(few, many))


def _emojis(text: str) -> int:
    """How many emojis are wanted: 0 where none are, or nothing is said of them."""
    found = _EMOJIS.search(text)
    if not found or _NO_EMOJIS.search(text):
        return 0
    count = _counted(found["count"].strip()) if found["count"] else 0
    if found["word"].lower() in {"emoji", "émoji", "smiley"}:
        return max(1, count)
    return min(MOST_EMOJIS, count) if count > 1 else USUAL_EMOJIS


def _counted(word: str) -> int:
    return int(word) if word.isdigit() else NUMERALS.get(word.lower(), 0)
