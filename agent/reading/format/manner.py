"""Reads how the film shall feel: tone, mood of the music, audience, opening."""

from __future__ import annotations

import re

from agent.reading.cutting.passages import Passage
from agent.reading.lexicon import words
from agent.reading.text.clean import bare, clean
from agent.reading.text.quoted import quotes

_AUDIENCE = re.compile(
    r"(?<!\w)(?:for|aimed at|für|pour|para|per)\s(?:all |alle |unsere |our |the |die |les |los |i |as |os |"
    r"tous les |todos los )?((?:\d+\s?(?:-|–|to|bis|à|a)\s?\d+[- ]year[- ]olds?|kids|children|teenagers|students|"
    r"beginners|parents|employees|staff|commuters|seniors|"
    r"kinder|jugendliche|mitarbeitende\w*|eltern|schüler\w*|enfants|étudiants|salariés|parents|collaborateurs|"
    r"niños|jóvenes|familias|estudiantes|"
    r"bambini|ragazzi|studenti|famiglie|crianças|jovens|alunos|famílias|people who [^,.;]{3,60}|\w+ (?:lovers|"
    r"owners|fans|teams))(?: der [A-ZÀ-Þ][\w ]{2,40})?)"
    r"(?!\w|['’]|\s(?:training|meetings?|rooms?|days?|part(?:y|ies)|only)(?!\w))",
    re.IGNORECASE,
)
# "there's a kite-making tent for kids": what somebody finds there is for them, and not the film.
_OF_SOMETHING = re.compile(
    r"(?<!\w)(?:there(?:['’]s| is| are|['’]ll be| will be)|we have|we['’]ve got|with|es gibt|gibt es|il y a|"
    r"il y aura|hay|habrá|c['’]è|ci sono|ci sarà|há|haverá|mit|avec|con|com)\s(?![^.]*\b(?:film|video|vídeo|vidéo|clip|"
    r"reel)s?\b)[^.]{3,60}$",
    re.IGNORECASE,
)
_MUSIC = re.compile(r"(?<!\w)(?:music|soundtrack|\w*musik|musique|música|musica|score|trilha)(?!\w)", re.IGNORECASE)
_NEGATED = re.compile(
    r"(?<!\w)(?:no|not|nicht|kein\w*|pas|sans|sin|nada de|non|niente|senza|não|sem|without|never|\w+n['’]t)\s"
    r"(?:\w+\s){0,5}(?:d['’])?$",
    re.IGNORECASE,
)
_START = re.compile(
    r"(?<!\w)(?:start|open|begin|beginn\w*|commence\w*|ouvr\w*|empieza\w*|comienza\w*|inizia\w*|comincia\w*|"
    r"come[cç]\w*|abr[ae]\w*)\s(?:on|with|from|in|at|mit|par|sur|avec|con|com)\s+([^.;\n]{3,200})",
    re.IGNORECASE,
)
_NEXT = re.compile(r",\s(?:reveal|then|dann|puis|luego|poi|depois|three|two|show|end|finish|price)\b.*$", re.IGNORECASE)


def tone_of(direction: list[Passage], language: str) -> tuple[str, ...]:
    """Tone words of the sentences to the maker, without those that are ruled out."""
    found: dict[str, None] = {}
    for passage in direction:
        if passage.role in {
            "script",
            "ending",
            "must_say",
            "must_show",
            "must_not",
            "title",
            "audience",
            "music",
            "cover",
            "opening",
            "idea",
        }:
            continue
        text = _unquoted(passage.text)
        for match in words("tones", language).finditer(text):
            before = text[max(0, match.start() - 40) : match.start()]
            if match.group()[:1].isupper() and re.search(r"[a-zà-ÿ,]\s$", before):
                continue  # "la festa di Chiara" is no clear one
            if not _NEGATED.search(before) and not _MUSIC.search(_clause(text, match.start(), match.end())):
                found[match.group().lower()] = None
    return tuple(found)[:6]


def _unquoted(text: str) -> str:
    for quote in reversed(quotes(text)):
        text = f"{text[: quote.start]}, {text[quote.end :]}"
    return text


def music_mood_of(direction: list[Passage], language: str) -> str:
    """Moods beside the word for music, with what it must not be left out."""
    moods: dict[str, None] = {}
    for passage in direction:
        for music in _MUSIC.finditer(passage.text):
            span = _clause(passage.text, music.start(), music.end())
            for match in words("moods", language).finditer(span):
                if not _NEGATED.search(span[: match.start()]):
                    moods[match.group().lower()] = None
        if passage.role == "music":
            moods.update(
                (match.group().lower(), None)
                for match in words("moods", language).finditer(passage.text)
                if not _NEGATED.search(passage.text[: match.start()])
            )
    return " ".join(list(moods)[:4])


def _clause(text: str, start: int, end: int) -> str:
    left = max(text.rfind(mark, 0, start) for mark in ",.;:(") + 1
    rights = [place for mark in ",.;:)" if (place := text.find(mark, end)) >= 0]
    return text[left : min(rights, default=len(text))]


def audience_of(brief: list[Passage], language: str) -> str:
    """Whom the film is for."""
    labelled = [passage.text for passage in brief if passage.role == "audience"]
    if labelled:
        return bare(clean(labelled[0], language))[:160]
    for passage in brief:
        match = _AUDIENCE.search(passage.text)
        if match and not _OF_SOMETHING.search(passage.text[: match.start()]):
            return bare(match.group(1))[:160]
    return ""


def opening_of(direction: list[Passage], quoted: str) -> str:
    """What the film starts on, worded or described."""
    if quoted:
        return quoted
    for passage in direction:
        if passage.role == "opening":
            return bare(passage.text)[:200]
        if match := _START.search(passage.text):
            return bare(_NEXT.sub("", match.group(1)))[:200]
    return ""
