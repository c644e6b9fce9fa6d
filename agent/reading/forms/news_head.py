"""The headline of short news in Spanish, Italian and Portuguese, made of its first sentence.

"El lunes 3 de marzo se cortará el agua de 9 a 13 h" is about "se cortará el agua": the day and the hours are told, and
no part of what it is about. What stands before or behind the verb alone ("agua", "clínica") says no news.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Kind
from agent.reading.cutting.passages import Passage
from agent.reading.genre.genres import hires
from agent.reading.text.moments import MOVES_TO, date_spans
from agent.reading.text.places import is_place
from agent.reading.text.romance import tensed
from agent.reading.text.verbs import leading, verb_in

_KINDS: frozenset[Kind] = frozenset({"announcement", "news", "notice"})
_LANGUAGES = frozenset(("es", "it", "pt"))
_FEWEST, _MOST = 3, 9
"""Words of a headline."""
_NEWS_MOST = 12
_OURS = re.compile(
    r"(?:nuestr[oa]s?|(?:il |la |i |le |lo |l['’])?nostr[oaie]|(?:os? |as? )?noss[oa]s?)\s", re.IGNORECASE
)
_LEADS = re.compile(
    r"(?:,\s*|\s+|^)(?:(?:a partir d(?:e|el|o|a)|a partire d(?:a|al|all['’])|desde|hasta|até|fino|entro|entre|tra|del?|"
    r"da[l]?|dall['’]|il|el|los|i|o|no|na|nos|nas|em|en|in|al|ao?|à|este|esta|quest[oa]|próxim[oa]|prossim[oa])\s?"
    r"(?:(?:el|los|il|o|os|al?|del|dos?|día|dia|giorno|próxim[oa]|prossim[oa])(?:\s|$)|l['’])*)?$",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r",?\s(?:de|desde|dalle|dalle ore|das|às|alle|alle ore|a)\s(?:las\s)?\d{1,2}(?:[:.h]\d{2})?\s?(?:h|horas|ore)?"
    r"(?:\s(?:a|alle|às|as|hasta)\s(?:las\s)?\d{1,2}(?:[:.h]\d{0,2})?\s?(?:h|horas|ore)?)?(?=\s|[.,;]|$)",
    re.IGNORECASE,
)
_BREAK = re.compile(
    r"\s(?=(?:que|che|por|para|per|a causa|debido|devido|con|com|en|em|in|de|di|nel\w*|no|na)\s)", re.IGNORECASE
)
_CAUSE = re.compile(
    r"\s(?=(?:por|per|para)\s(?:obras|lavori|manutenzion\w+|mantenimiento|manutenção|avería|guasto|avaria)\b|"
    r"(?:a causa|debido|devido)\s)",
    re.IGNORECASE,
)
_END = re.compile(r"[,;:()]\s|\s[–—-]\s|[.!?]+$")


def news_headed(name: str, brief: Sequence[Passage], kind: Kind, language: str) -> str:
    """The headline of the first sentence where the name found is only a part of it; '' to keep the name."""
    text = " ".join(passage.text for passage in brief)
    if kind not in _KINDS or language not in _LANGUAGES or hires(text):
        return ""
    first = next((each for each in brief if not (each.role or each.label or each.bullet) and name in each.text), None)
    where = kind != "announcement" and first is not None and _is_where(name, first.text)
    if not where and not _is_part(name, language):
        return ""
    found = headline_of(first.text, language, _NEWS_MOST if kind == "news" else _MOST) if first else ""
    return found if _says(found, language) else ""


def headline_of(sentence: str, language: str, most: int = _MOST) -> str:
    """A sentence without its days and hours, cut behind a whole phrase where it is long."""
    plain = sentence
    for start, end in reversed(date_spans(sentence, language)):
        if MOVES_TO.search(plain[:start]):
            continue
        before = _LEADS.sub("", plain[:start].rstrip())
        plain = f"{before} {plain[end:].lstrip(' ,') if not before else plain[end:]}"
    plain = (
        _OURS.sub("", " ".join(_END.split(_HOURS.sub("", f" {plain.strip()}"))[0].split()), count=1) if plain else ""
    )
    plain = _CAUSE.split(plain)[0] if len(_CAUSE.split(plain)[0].split()) >= _FEWEST else plain
    while len(plain.split()) > most and (cuts := list(_BREAK.finditer(plain))):
        plain = plain[: cuts[-1].start()]
    return plain.strip(" ,;:") if _FEWEST <= len(plain.split()) <= most else ""


def _is_where(name: str, sentence: str) -> bool:
    """Whether a name only says where: Viseu of "Perdeu-se uma carteira no mercado de Viseu"."""
    return " " not in name and bool(re.search(rf"\s(?:d[eio]|da|en?m?|in|n[oa]|a)\s{re.escape(name)}(?!\w)", sentence))


def _is_part(name: str, language: str) -> bool:
    """Whether a name is one common noun, or a piece of a sentence that breaks off at its verb or behind its hours."""
    if is_place(name, "", language):
        return True  # where it moves to
    tokens = name.split()
    if len(tokens) == 1:
        return name.islower()
    return bool(tensed(tokens[-1], language)) or (name[:1].islower() and tensed(tokens[0], language))


def _says(text: str, language: str) -> bool:
    """Whether a headline has its verb."""
    verb = verb_in(text, language) or leading(language).match(f"{text} ")
    reflexive = re.match(r"[^\W\d]{4,}-se\s", text)
    return bool(text and (reflexive or verb or any(tensed(word, language) for word in text.split())))
