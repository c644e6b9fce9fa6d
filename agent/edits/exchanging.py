"""Sentences that correct words: "write Zürich instead of Zurich", "it's Sunday, not Saturday", "drop the word cheap".

Words may stand in quotation marks or not; a scene may be named before, behind or between them.
"""

from __future__ import annotations

import re
from functools import cache

from agent.edits import corrections as said
from agent.edits.corrections import either
from agent.edits.forms import Cut, Edit, Replace
from agent.edits.lexicon import phrases
from agent.edits.spans import number_of, plain, scene_pattern, spans

LONGEST = 200
_QUOTES = "\"'“”„«»‘’ "
_QUOTED = re.compile(r"[\"“„«][^\"“”»]*[\"”“»]")
_ARTICLE = re.compile(rf"^{either(said.ARTICLES)}\s+")
_PREPOSITION = re.compile(r"^(?:on|at|in|by|for|am|um|im|el|le|il|no|na)\s+", re.IGNORECASE)
PARTS_OF_A_FILM = frozenset(
    [
        "language",
        "font",
        "size",
        "length",
        "duration",
        "speed",
        "tempo",
        "format",
        "shape",
        "logo",
        "background",
        "volume",
        "order",
        "resolution",
        "accent",
        "name",
        "price",
        "date",
        "time",
        "address",
        "number",
        "website",
        "url",
        "email",
        "everything",
        "it",
        "them",
        "this",
        "that",
        "sprache",
        "schrift",
        "lange",
        "tempo",
        "hintergrund",
        "lautstarke",
        "name",
        "preis",
        "datum",
        "zeit",
        "adresse",
        "idioma",
        "fuente",
        "tamano",
        "precio",
        "fecha",
        "direccion",
        "langue",
        "police",
        "taille",
        "prix",
        "adresse",
        "lingua",
        "carattere",
        "prezzo",
        "data",
        "indirizzo",
        "lingua",
        "fonte",
        "preco",
        "morada",
    ]
)
"""What is no word of a film, but something of it: what stands there now has to be said."""
_FIGURE = re.compile(r"\d[\d.,:]*")
_START = re.compile(
    r"^(?:(?:please|bitte|por favor|s'il te plait|per favore)[,\s]+)?"
    r"(?:(?:fix|correct|there is|there's) (?:the|a) (?:typo|spelling|mistake)[:,]?\s+)?"
)
_VERB_LAST = re.compile(r"(?i)\s+(?:heißen|heissen|schreiben|lauten|sein)(?=[.!]*$)")
"""German verbs that stand behind what they are about."""
_END = re.compile(r"[\s.!]*(?:[,\s](?:please|bitte|por favor|s'il te plait|s'il vous plait|per favore))?[\s.!]*$")


def exchanged(text: str) -> Edit | None:
    """The correction that a sentence asks for; None where it asks for none."""
    rest, scene = _without_place(_VERB_LAST.sub("", text))
    folded = plain(rest)
    return _cut(rest, folded, scene) or _replaced(rest, folded, scene)


def _without_place(text: str) -> tuple[str, int | None]:
    """The sentence without its courtesies and the place where it holds, and the scene if one is named."""
    folded = plain(text)
    start, end = _START.match(folded), _END.search(folded)
    text = text[start.end() if start else 0 : end.start() if end else len(text)].strip()
    quoted = [hit.span() for hit in _QUOTED.finditer(text)]
    for pattern in _places():
        hit = pattern.search(plain(text))
        if hit and not any(first <= hit.start() < last for first, last in quoted):
            kept = f"{text[: hit.start()].rstrip()} {text[hit.end() :].lstrip(' ,:')}".strip()
            named = scene_pattern().search(hit.group())
            return kept, number_of(named["before"] or named["after"] or named["id"]) if named else None
    return text, None


@cache
def _places() -> tuple[re.Pattern[str], ...]:
    scene = re.sub(r"\?P<\w+>", "?:", scene_pattern().pattern)
    into = rf"{either(said.PREPOSITIONS)}\s+(?:{either(said.ARTICLES)}\s+)*"
    part = rf"(?:{into}{either(said.PARTS)}|{either(said.EVERYWHERE)})"
    return (
        re.compile(rf"^{into}{scene}\s*[,:]?\s+|\s+{into}{scene}(?!\w)"),
        re.compile(rf"^{part}\s*[,:]?\s+|\s+{part}(?!\w)"),
    )


@cache
def _exchanges() -> tuple[re.Pattern[str], ...]:
    change = either(f"{said.CHANGES}, {', '.join(phrases('replace'))}")
    the = rf"(?:{either(said.ARTICLES)}\s+)?"
    what = rf"(?:{the}{either(said.WORD)}\s+)?"
    writes = rf"(?:(?:it|that|this|es|das)(?:\s+|(?=')))?(?:{either(said.WRITES)}|'s(?: spelled| called)?)"
    instead = rf"(?:\s+{either(said.INSTEAD)}\s*|\s*,\s*{either(said.NOT)}\s+)"
    return tuple(
        re.compile(f"^{pattern}$")
        for pattern in (
            rf"{writes}\s+{what}(?P<new>.+?)(?:{instead}|(?P<abrupt>\s+{either(said.NOT)}\s+))(?P<old>.+)",
            rf"{either(said.INSTEAD_FIRST)}\s+(?P<old>.+?),?\s+{writes}\s+(?P<new>.+)",
            rf"{change}\s+{what}(?P<old>.+?)\s+{either(said.INTO)}\s+(?P<new>.+)",
            r"(?P<old>.+?)\s*(?:->|=>|→)\s*(?P<new>.+)",
            rf"(?P<old>.+?)\s+{either(said.BECOMES)}\s+(?P<new>.+)",
            rf"(?:[^\W\d_]+\s+){{1,4}}{either(said.TELLS)}\s+(?P<new>.+?){instead}(?P<old>.+)",
            rf"(?P<wanted>.+?){instead}(?P<old>.+)",
        )
    )


def _replaced(text: str, folded: str, scene: int | None) -> Edit | None:
    for pattern in _exchanges():
        if not (hit := pattern.search(folded)):
            continue
        bare = "wanted" in hit.groupdict()
        written, wanted = text[slice(*hit.span("old"))], text[slice(*hit.span("wanted" if bare else "new"))]
        old, new = written.strip(_QUOTES), wanted.strip(_QUOTES)
        if _is_a_manner(wanted) or (bare and spans(wanted).concepts) or set(new) & set('"“”„«»'):
            continue
        if "abrupt" in hit.groupdict() and hit["abrupt"] and not (_is_a_name(new) and _is_a_name(old)):
            continue
        if _are_words(written, old) and 0 < len(new) <= LONGEST and new != old:
            return Replace(old=old, new=_like(old, new), scene=scene)
    return None


def _are_words(written: str, old: str) -> bool:
    """Whether these are words of the film, and not a part of it: "the music", "the second picture"."""
    if not 0 < len(old) <= LONGEST:
        return False
    found = spans(old)
    if _bare(old) in PARTS_OF_A_FILM or set(old) & set('"“”„«»'):
        return False
    names_a_part = found.concepts or found.scenes or found.seconds
    return written.strip()[:1] in "\"“„«'" or bool(found.rest or (found.numbers and not names_a_part))


def _bare(words: str) -> str:
    folded = plain(words)
    return folded[article.end() :] if (article := _ARTICLE.match(folded)) else folded


def _is_a_manner(new: str) -> bool:
    """Whether what is wanted is a way of being and no words: "the font should be bigger"."""
    found = spans(new)
    return bool(found.concepts) and not found.rest and not found.quotes and not found.numbers


def _is_a_name(words: str) -> bool:
    """Whether words are a name or a figure, as they are written."""
    return words[:1].isupper() or words[:1].isdigit()


def _like(old: str, new: str) -> str:
    """The new words as far as they answer to the old: "25 dollars, not 20" exchanges the figure."""
    if _FIGURE.fullmatch(old) and (figure := re.match(r"\d[\d.,:]*(?=\s)", new)):
        return figure.group()
    return new if _PREPOSITION.match(old) else _PREPOSITION.sub("", new)


@cache
def _cuts() -> tuple[tuple[re.Pattern[str], bool], ...]:
    """What takes words out, and whether it takes the whole sentences that hold them."""
    quoted = r"(?P<text>[\"“„«'].+[\"”“»'])"
    the = rf"(?:{either(said.ARTICLES)}\s+)?"
    cut, sentence, last = either(said.CUTS), either(said.SENTENCE), either(said.LAST)
    return (
        (re.compile(rf"^{cut}\s+{the}(?:{last}\s+{sentence}|{sentence}\s+{last})$"), True),
        (re.compile(rf"^{cut}\s+{the}{sentence}\s+{either(said.ABOUT)}\s+(?P<text>.+)$"), True),
        (re.compile(rf"^{cut}\s+{the}{sentence}[:,]?\s+{quoted}$"), True),
        (re.compile(rf"^{cut}\s+{the}{either(said.WORD)}\s+(?P<text>.+)$"), False),
        (re.compile(rf"^{cut}\s+{quoted}$"), False),
        (re.compile(rf"^lass(?:e|t)?\s+{the}(?:{either(said.WORD)}\s+)?(?P<text>.+?)\s+weg$"), False),
        (re.compile(rf"^{either(said.UNSAID)}\s+(?P<text>.+)$"), False),
    )


def _cut(text: str, folded: str, scene: int | None) -> Edit | None:
    for pattern, sentence in _cuts():
        if hit := pattern.search(folded):
            named = "text" in hit.groupdict()
            words = text[slice(*hit.span("text"))].strip(_QUOTES) if named else ""
            if sentence:
                words = words[len(article.group()) :] if (article := _ARTICLE.match(plain(words))) else words
            if len(words) <= LONGEST and (words or not named):
                return Cut(text=words, sentence=sentence, scene=scene)
    return None
