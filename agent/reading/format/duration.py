"""Reads how long the film shall be, and tells that from the other times that a brief names."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice

from agent.brief import DurationWish, Fact, FactKind, Kind
from agent.errors import InvalidBrief
from agent.reading.cutting.passages import Passage
from agent.reading.format.tail import in_tail
from agent.reading.lexicon import alternation, fragments, numerals, starts, words
from agent.reading.messages.intake import LONGEST_FILM, SHORTEST_FILM
from agent.reading.telling.order_words import residue
from agent.reading.text.sentences import parts
from agent.reading.text.verbs import verb_in
from tools.media.frame import RATIOS

LEAST_ASKED = 2.0  # a wish below this is a slip; from here on it is a very short film

DEFAULTS: dict[Kind, float] = {
    "launch": 30, "explainer": 60, "how_to": 42, "list": 35, "news": 45, "event": 25, "appeal": 30, "listing": 35,
    "report": 45, "announcement": 40, "notice": 30, "comparison": 45, "tribute": 40, "story": 120,
    "testimonial": 28, "promo": 30,
}  # fmt: skip
THIN, LEAST_OWN = 0.4, 10.0
"""The share of its usual length, and the seconds, that a film has at least for which nobody asked a length: where
little is to be said, a short one is better than one of pauses."""
SHORT_FORM = 32.5
SECONDS_A_PICTURE = 8.0
"""Of a film that is told in pictures to swipe through, so that the writer has room for one thing on each."""
MOST_A_SENTENCE = 12
LEAST_SCORE = 2
LONGEST_ASIDE = 8
LONGEST_OPENING = 14
"""Words of a first sentence with the film's length that names the film: "Bilan du trimestre en 40 secondes pour X"."""
_ASIDES: frozenset[FactKind] = frozenset({"number", "item", "statement", "benefit", "time"})
CUT_TO: dict[Kind, float] = {"story": 150, "explainer": 150}
_SECONDS_MARK = r"″|''|[\"”](?=[\s,.;:)]|$)"  # 'uno spot da 15"'
_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2}):([0-5]\d)(?![\d:])(\s?min(?:uten?|utes?|utos?|uti)?(?!\w))?", re.IGNORECASE)


@dataclass(frozen=True)
class _Candidate:
    low: float
    high: float
    words: str
    score: int
    about: bool
    most: bool
    least: bool
    amid: bool = False
    """Whether a thing is named that takes so long, among others or behind a colon: no film's title is."""
    named: bool = False
    """Whether anything is; at the head of a brief that is what the film is on: "Tides in 60 seconds"."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    numeral = alternation(re.escape(word) for word in numerals(language))
    article = r"an?(?=[\s-](?:minute|hour))|einer(?=\s(?:minute|stunde))|"
    number = rf"(?:{article}\d{{1,6}}(?:[.,]\d{{1,2}})?|{numeral}(?!\w))"
    units = "|".join(
        f"(?P<{name}>{alternation(fragments(field, language))}|{mark})"
        for name, field, mark in (("sec", "seconds", _SECONDS_MARK), ("min", "minutes", "′"), ("hour", "hours", "h"))
    )
    return re.compile(
        rf"(?<![\w.,:#-])(?P<minus>[-−])?(?P<low>{number})(?:\s?(?:-|–|to|bis|à|a|e|and|und|et|y|o|"
        rf"or)\s?(?P<high>{number}))?"
        rf"(?:[\s-]?|\sd(?:i|e|['’])\s?)(?:{units})(?!\w)(?P<half>\s(?:and a half|et demie?|y medi[oa]|e mezz[oa]|e "
        rf"mei[oa])(?!\w))?(?P<quarter>\s(?:and a quarter|et quart|y cuarto|e (?:un|um) quarto)(?!\w))?"
        rf"(?:[\s-]?(?:and\s)?(?P<plus>\d{{1,2}})\s?(?:s|sec|seconds?|sekunden)(?!\w))?"
        rf"(?:\s(?:e\s|y\s)?(?P<bare>[1-5][05]|{numeral})(?=\s*(?:[,.;:!?)]|$|(?:environ|about|sur|on|sobre|su|über|"
        r"max\w*|circa|ca|etwa|más o menos|para|pour|per|für|for|in|au|à|en)(?!\w))))?",
        re.IGNORECASE,
    )


_NOT_AFTER = re.compile(
    r"^\W{0,2}(?:each|per\b(?!\s(?:(?:il|lo|la|i|gli|le|un[ao]?|chi|far|tutti|nostr\w)\s|"
    r"l['’]|un['’]))|every|a (?:day|week|charge)|on one|of (?:battery|play|light)|battery|later|before|"
    r"after|ago|away|walk|drive|old|am Tag|pro|je\b|von|entfernt|par\b|chacun|cada|por\b(?! qu[eé])|"
    r"al día|ogni|di cammino|à pied|a pie|a pé|weekly|"
    r"on (?:low|medium|high)|at \d|in the oven|until)",
    re.IGNORECASE,
)
# "wait 30 seconds", "laisse reposer 10 minutes": for how long something is done.
_DOING = (
    r"(?:wait|bake|cook|boil|fry|rest|simmer|hold|stir|press|soak|warte\w*|drück\w*|rühr\w*|back\w*|koch\w*|"
    r"attend\w*|cui\w*|repose\w*|appuy\w*|esper\w*|hiérv\w*|horne\w*|aspett\w*|cuoc\w*|"
    r"lessa\w*|aguard\w*|coz\w*|mex\w*)(?:\s(?:it|for|them|about|sie|ihn|es|lo|la))?"
)
_NOT_BEFORE = re.compile(
    rf"\b(?:each|every|per|after|within|{_DOING}|alle|nach|innerhalb|chaque|"
    r"toutes les|après|cada|tras|ogni|dopo|após|second|no later than|by second|in (?:just|only|under)|takes?|took|"
    r"dauert|spätestens)\s?$",
    re.IGNORECASE,
)
_DONE_FOR = re.compile(rf"^{_DOING}\s", re.IGNORECASE)
# "Prizes for under 12s": how old they are.
_AGED = re.compile(
    r"(?:for|the|our|all|and|girls|boys|kids|children|free)[\s,]+(?:under|over)[\s-]?$|^over[\s-]$", re.IGNORECASE
)
_OPEN_HOURS = re.compile(
    r"(?:\d\s?(?:-|–|to|bis|à|a|alle|até)\s?\d|(?<!\w)(?:à|de|dès|jusqu['’]à|las?|às|das|dalle|alle|ore|ab|bis|um|"
    r"von|from|at|until|till|entre|between|zwischen|geöffnet|open|ouvert\w*|abiert\w*|apert\w*|abert\w*)\s?)$",
    re.IGNORECASE,
)
"""What makes hours the time when a door is open: "10-14h", "dès 9 h"; no film lasts from ten to fourteen hours."""
_FOR = re.compile(r"(?:\bfor|für|während|pendant|durante|por)\s(?:about\s|the last\s|another\s)?$", re.IGNORECASE)
# "A 40 second ...", "Uma notícia de 45 segundos": a brief that begins with seconds asks for them.
_OPENS = re.compile(
    r"^\W*(?:(?:make|create|we need|i need|erstelle|crea|crée|crie)\s(?:me\s|us\s)?)?"
    r"(?:an?|eine?n?|une?|un[ao]?|uma?)\s(?:[^\W\d]+\s){0,2}(?:de|di|von|d['’])?\s?$",
    re.IGNORECASE,
)
# "Zeigt in einer Minute, wie ...", "Explain in two minutes why ...": in what time something is to be taught.
_TAUGHT_IN = re.compile(
    r"^\W*(?:bitte\s|please\s)?(?:zeig|erklär|erzähl|stell|explain|show|tell|explique|montre|racont|explic|mostr|"
    r"muestr|cuent|spieg|mostra)\w*(?:\s\w+){0,4}?\s(?:in|en|em)\s"
    r"(?:(?:etwa|circa|ca\.?|rund|about|around|unos|cerca de|environ)\s)?$",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"(?:\b(?:long|length|runtime|lang|länge|dauer|durée|duración|durata|duração|dure|dura|lasting|last|runs?|"
    r"not longer|max|(?:keep|make) (?:it|this))\b)",
    re.IGNORECASE,
)


# "5 minutes to the harbour", "10 Minuten zum Bahnhof": how far a place is.
_AWAY = re.compile(
    r"\s(?:(?:walk|drive|by (?:car|bus|train|bike|foot)|on foot|zu fuß|mit (?:dem|der)|à pied|en (?:voiture|coche|"
    r"train|tren|bus)|andando|a pie|a piedi|a pé|di cammino|de (?:carro|coche|metro)|in (?:auto|treno|macchina))(?!\w)|"
    r"(?:to|from) (?:the|our|a)\s|(?:bis )?zu[mr]\s|vo[mn]\s|bis\s|de (?:la|las|los|l['’])\s?|d[ue]s?\s|"
    r"del(?:l[ao'’])?\s?|da[li]?(?:l[ao'’])?\s?|d[ao]s?\s)",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(
    r"(?:^|\s)(?:in|en|em|de|di|von|of|about|around|max\.?|etwa|ca\.?|circa|environ|unos|für|for)\s?$", re.I
)
_WITHIN = re.compile(r"\s(?:in|en|em)\s(?:(?:just|only|nur|seulement|solo|sólo|soli|só|apenas)\s)?$", re.IGNORECASE)
_PRONOUN = re.compile(r"(?:it|they|he|she|es|er|sie|ils?|elles?)\s", re.IGNORECASE)
_OF_A_THING = 3
"""Words before a time that name what takes it: "tempo 5 minutos"."""
_OURS = re.compile(r"(?:our|unser|notre|nos|nuestr|nostr|noss)\w*\s", re.IGNORECASE)
_ALL = re.compile(r"(?:all\w*|everything|tou[ts]\w*|tod[oa]s?|tutt[oaie]|tud[oa])(?!\w)", re.IGNORECASE)
_AMID = 5
"""What a time loses in which a thing that is told does something: "GPS in five seconds", "a haircut in 20 minutes"."""


def duration(
    passages: tuple[Passage, ...], kind: Kind, short_form: bool, language: str
) -> tuple[DurationWish, tuple[str, ...]]:
    """The wish, and a notice where what was asked had to be cut; raises InvalidBrief for 0 or less."""
    candidates = _all(passages, language)
    if kind == "story":  # hours are never a feature of a story
        candidates = [replace(found, score=found.score + 2) if found.low >= 3600 else found for found in candidates]
    best = max(candidates, key=lambda candidate: candidate.score, default=None)
    if best is None or best.score < LEAST_SCORE:
        return _default(kind, short_form), ()
    if best.high <= 0 or best.low < 0:
        raise InvalidBrief(
            f"The brief asks for a film of {best.words!r}, which is no length. "
            f"Ask for {SHORTEST_FILM:g} to {LONGEST_FILM:g} seconds."
        )
    if best.high > LONGEST_FILM:
        target = CUT_TO.get(kind, 90)
        return DurationWish(target=target, shortest=target * 0.85, longest=target * 1.15, given=True), (
            f"The brief asks for {best.words}; a film can have at most {LONGEST_FILM / 60:g} minutes, so the "
            f"length was cut to about {target:g} seconds. Play it in a loop to fill {best.words}.",
        )
    if best.high < LEAST_ASKED:
        raise InvalidBrief(
            f"The brief asks for {best.words}; nothing can be seen or said in that. The shortest film is"
            f" {SHORTEST_FILM:g} seconds long: ask for that or more."
        )
    if best.high < SHORTEST_FILM:
        low = SHORTEST_FILM
        notice = (
            f"The brief asks for {best.words}; the shortest film is {low:g} seconds long, so it was made that long."
        )
        return DurationWish(target=low + 0.5, shortest=low, longest=low + 1, given=True), (notice,)
    return _wish(best), ()


def is_length(passage: Passage, language: str) -> bool:
    """Whether a short sentence only says how long the film shall be."""
    short = len(passage.text.split()) <= 6
    alone = len(passage.text.strip(" .!")) <= 1.5 * max(
        (len(found.words) for found in _candidates(passage, language)), default=0
    )
    needed = 3 if alone or any(words("aspects", language, aspect).search(passage.text) for aspect in RATIOS) else 4
    return short and any(found.score >= needed and not found.named for found in _candidates(passage, language))


def without_length(facts: tuple[Fact, ...], passages: tuple[Passage, ...], language: str) -> tuple[Fact, ...]:
    """The facts without a short one that only holds the film's length: "Weekly report, 40 seconds"."""
    found = _all(passages, language)
    best = max(found, key=lambda candidate: candidate.score, default=None)
    if best is None or best.score < LEAST_SCORE:
        return facts
    opening = passages[0].text if passages and passages[0].from_brief else ""
    return tuple(
        fact for fact in facts
        if (best.words not in fact.text and fact.text not in best.words) or fact.kind not in _ASIDES
        or len(fact.text.split()) > (LONGEST_OPENING if opening.startswith(fact.text) else LONGEST_ASIDE)
        or _DONE_FOR.match(fact.text)
    )  # fmt: skip


def fixed(seconds: float) -> DurationWish:
    """The wish for exactly so many seconds."""
    slack = max(0.5, seconds * 0.02)
    return DurationWish(target=seconds, shortest=seconds - slack, longest=seconds + slack, given=True)


def room_for(wish: DurationWish, pictures: int) -> DurationWish:
    """The wish with time to say something to each of so many pictures, where nothing that is made has a length."""
    target = max(wish.target, pictures * SECONDS_A_PICTURE)
    return wish if target == wish.target else DurationWish(target=target, shortest=target * 0.85, longest=target * 1.3)


def _wish(found: _Candidate) -> DurationWish:
    low, high = sorted((found.low, found.high))
    if low != high:
        return DurationWish(target=(low + high) / 2, shortest=max(low, 1), longest=high, given=True)
    if found.most:
        return DurationWish(target=high * 0.95, shortest=high * 0.85, longest=high, given=True)
    if found.least:
        return DurationWish(
            target=min(LONGEST_FILM, low * 1.08), shortest=low, longest=min(LONGEST_FILM, low * 1.25), given=True
        )
    if found.about:
        return DurationWish(target=low, shortest=low * 0.95, longest=low * 1.05, given=True)
    return fixed(low)


def _default(kind: Kind, short_form: bool) -> DurationWish:
    target = min(DEFAULTS[kind], SHORT_FORM) if short_form and kind not in {"how_to", "story"} else DEFAULTS[kind]
    return DurationWish(
        target=target, shortest=max(LEAST_OWN, round(THIN * target, 2)), longest=round(target * 1.15, 2)
    )


def _all(passages: tuple[Passage, ...], language: str) -> list[_Candidate]:
    """The times of all passages; those of things that are told, and not of what the brief opens with, weigh little."""
    return [
        replace(found, score=found.score - _AMID) if found.amid or (found.named and place) else found
        for place, passage in enumerate(passages)
        if not _of_side(passage, passages)
        for found in _candidates(passage, language)
    ]


def _of_side(passage: Passage, passages: tuple[Passage, ...]) -> bool:
    """Whether a passage tells of one of the things that the subject names: "Bike: 20 minutes" of "bus versus bike"."""
    side = passage.label.strip() if not passage.role else ""
    compared = (each.text for each in passages if each.role == "subject" and " versus " in each.text)
    return bool(side) and any(re.search(rf"(?<!\w){re.escape(side)}(?!\w)", text, re.IGNORECASE) for text in compared)


@lru_cache(maxsize=512)
def _candidates(passage: Passage, language: str) -> tuple[_Candidate, ...]:
    if not passage.from_brief or passage.role in {"script", "ending", "must_say", "must_show", "steps", "ingredients"}:
        return ()
    listed = parts(passage.text, language)
    spans = islice(_pattern(language).finditer(passage.text), MOST_A_SENTENCE)
    found = [_weighed(match, passage, listed, language) for match in spans]
    return (*found, *_clocked(passage), *_labelled(passage, language))


def _labelled(passage: Passage, language: str) -> list[_Candidate]:
    """The length in "A 40 second list: ...", whose words before the colon were taken for a label."""
    head = replace(passage, text=passage.label, label="")
    match = _pattern(language).search(head.text)
    if not match or not match.group("sec") or not _OPENS.search(head.text[: match.start()]):
        return []
    return [_weighed(match, head, parts(head.text, language), language)]


def _clocked(passage: Passage) -> list[_Candidate]:
    """Lengths written like a clock: "1:30 min", or "Length: 1:30"; a ratio like 9:16 is none."""
    found = []
    for match in _CLOCK.finditer(passage.text):
        seconds = 60.0 * int(match.group(1)) + int(match.group(2))
        if seconds and match.group(0) not in RATIOS and (match.group(3) or passage.role == "duration"):
            found.append(_Candidate(seconds, seconds, match.group().strip(), 4, False, False, False))
    return found


def _weighed(match: re.Match[str], passage: Passage, listed: list[str], language: str) -> _Candidate:
    text = passage.text
    unit = 3600 if match.group("hour") else 60 if match.group("min") else 1
    low = _number(match.group("low"), language) * unit * (-1 if match.group("minus") else 1)
    high = _number(match.group("high"), language) * unit if match.group("high") else low
    extra = int(match.group("plus") or 0) + (unit / 2 if match.group("half") else 0)
    extra += unit / 4 if match.group("quarter") else 0
    if match.group("bare") and match.group("min"):  # "une minute trente"
        extra += _number(match.group("bare"), language)
    before, after = text[max(0, match.start() - 48) : match.start()], text[match.end() : match.end() + 40]
    around = before + " " + after
    own = next((part for part in listed if match.group() in part), text)
    lead = own.partition(match.group())[0]
    told = bool(passage.label or not text.startswith(own) or ": " in lead)
    name = _named_before(lead.rpartition(": ")[2], language)
    return _Candidate(
        low=low + extra,
        high=high + extra,
        words=match.group().strip(),
        score=_score(match, passage, listed, language, before, after),
        about=bool(re.search(words("about", language).pattern + r"\W{0,2}$", before, re.IGNORECASE)) and low == high,
        most=bool(words("at_most", language).search(before[-24:] + " | " + after[:26])) and low == high,
        least=bool(words("at_least", language).search(around)) and low == high,
        amid=told and bool(name),
        named=bool(name),
    )


def _score(match: re.Match[str], passage: Passage, listed: list[str], language: str, before: str, after: str) -> int:
    text = passage.text
    score = {"duration": 5, "format": 3, "facts": -3, "occasion": -1, "audience": -2}.get(passage.role, 0)
    films = words("films", language)
    told = before.rpartition(": ")[2] or before  # "TikTok for our car wash: clean in 90 seconds"
    near = films.search(after[:40]) or films.search(told[-40:])
    score += 3 if near else 0
    score += 3 if match.group("sec") and _OPENS.search(text[: match.start()]) else 0
    score += 3 if _TAUGHT_IN.match(text[: match.start()]) else 0
    score += 2 if _LENGTH.search(before[-16:] + " | " + after[:14]) else 0
    score += 2 if words("production", language).search(text) or near else 0
    score += 2 if match.group("sec") else 1 if match.group("min") else 0
    own = next((part for part in listed if match.group() in part), text)
    score += 1 if len(own.split()) <= 6 else 0
    score += 2 if match.group("sec") and _asked_plainly(own, match.group(), language) else 0
    score -= 2 if not near and _happens_within(text[: match.start()], language) else 0
    aged = _AGED.search(before) and match.group().endswith("s") and not near
    if aged or _NOT_AFTER.search(after) or _NOT_BEFORE.search(before):
        score -= 5
    if match.group("hour") and (match.group("high") or _OPEN_HOURS.search(before)):
        score -= 5
    if _FOR.search(before) and not near:
        score -= 4
    if match.group("min") and not near and (_AWAY.match(after) or _takes(own.partition(match.group())[0], language)):
        score -= 2
    if in_tail(text, *match.span("low")):
        score -= 9
    return score


def _asked_plainly(own: str, length: str, language: str) -> bool:
    """Whether a part says the length and nothing else: "20 seconds", "keep it under 15 seconds"."""
    return len(residue(own.replace(length, " "), language)) < _OF_A_THING


def _happens_within(lead: str, language: str) -> bool:
    """Whether something is done in some time: "It boils in 40 seconds"; an order does nothing."""
    within = _WITHIN.search(lead)
    asks = starts("requests", language).match(lead) or words("films", language).search(lead)
    does = _PRONOUN.match(lead) or verb_in(lead[: within.start()], language) if within else None
    return bool(does) and not asks


def _named_before(lead: str, language: str) -> str:
    """The words before a time in their part, "GPS" of "GPS in 5 seconds"; none where they ask or name the film."""
    within = _WITHIN.search(lead)
    name = lead[: within.start()].strip() if within else ""
    asks = starts("requests", language).match(name) or _OURS.match(f"{name} ") or _TAUGHT_IN.match(lead)
    films = words("films", language).search(name) or words("production", language).search(name)
    return "" if asks or films or _ALL.match(name) else name


def _takes(lead: str, language: str) -> bool:
    """Whether the words before some minutes in their part name what takes them."""
    named = 0 < len(lead.split()) <= _OF_A_THING and not _LEADS_IN.search(lead)
    return named and len(residue(lead, language)) >= _OF_A_THING and not words("production", language).search(lead)


def _number(text: str, language: str) -> float:
    word = 1.0 if text.lower() in {"a", "an", "einer"} else numerals(language).get(text.lower())
    return word if word is not None else float(text.replace(",", "."))
