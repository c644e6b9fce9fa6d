"""German word order and case: clauses behind "dass" as main clauses, what is asked for in the nominative.

People write "es soll klar werden, dass jede Spende hilft" and "es geht um den Anhänger"; spoken as it stands,
neither is a sentence.
"""

from __future__ import annotations

import re

_APART = re.compile(
    r"(?:zugute|entgegen|zusammen|herein|heraus|hinaus|herunter|vorbei|weiter|dabei|zurück|statt|teil|nach|fest|"
    r"auf|aus|ein|mit|vor|weg|los|her|hin|bei|ab|an|zu|um(?=zieh|steig|bau|stell))(?=[^\W\d]{3})"
)
"""A prefix that stands last in a main clause."""
_WHOLE = re.compile(r"antwort|beinhalt|herrsch|beid|abonnier|ander|ein(?:t|en|em|er|es)?$|zu(?:cht|m|r)|ausnahm|aben")
_SURE = (
    "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen sollte "
    "sollten darf dürfen will wollen möchte möchten gibt geht kommt kommen kostet kosten bleibt bleiben beginnt"
)
_FINITE = frozenset(_SURE.split())
_PERSON = re.compile(r"(?:wir|ihr|sie|er|es|ich|du|man|niemand)(?=\s)", re.IGNORECASE)
_ADVERB = re.compile(
    r"(?:jetzt|nun|heute|morgen|hier|dort|immer|ab sofort|ab jetzt|ab heute|danach|dann|das|dies|alles?|jede[rs]?|"
    r"(?:mon|diens|donners|frei|sams|sonn)tags|sonnabends|mittwochs|(?:vor|nach)?mittags|abends|morgens|nachts)(?=\s)",
    re.IGNORECASE,
)
_CAPITAL = r"[A-ZÄÖÜ0-9„\"»][^\s,]*"
_NOUN = re.compile(
    r"(?:(?:der|die|das|den|dem|ein\w*|kein\w*|unser\w*|euer|eure\w*|ihr\w*|mein\w*|dein\w*|sein\w*|jede[rs]?|"
    r"alle|viele|manche|diese[rs]?|beide|am|im|ab|bis|in|an|auf|für|bei|mit|ohne|nach|vor|seit|um|zum|zur|vom|"
    r"von)\s){0,3}"
    rf"(?:(?:[a-zäöüß]\S*(?:e|en|er|es|em)|\d[\w.,:]*)\s){{0,3}}{_CAPITAL}"
    rf"(?:\s(?:(?:und|&)\s)?{_CAPITAL}(?=\s[a-zäöü0-9]\S*\s)){{0,3}}"
)
_OF = re.compile(rf"\s(?:des|der)\s(?:[a-zäöüß]+\s)?{_CAPITAL}(?=\s\S+\s)")
_PLACED = re.compile(r"(?:am|im|ab|bis|in|an|auf|für|bei|mit|ohne|nach|vor|seit|um|zum|zur|vom|von)\s", re.IGNORECASE)
# "sie Pflanzen bestäuben und Honig machen": two verbs of one subject.
_PAIR = re.compile(
    r"(.+\s.+\s[a-zäöüß]+(?:en|t))\sund\s((?!(?:wir|ihr|sie|er|es|man|d[iae][res])\s)\S+\s.*[a-zäöüß]+(?:en|t))$"
)
_VIEWERS = re.compile(
    r"(?:alle|man|sie|(?:die|unsere|viele|möglichst viele|alle)\s(?:Leute|Menschen|Besucher\w*|Gäste|Kund\w+|"
    r"Zuschauer\w*|Eltern|Familien|Bürger\w*|Mitarbeit\w+|Kolleg\w+|Nachbar\w*|Anwohner\w*|Teilnehm\w+))\s",
    re.IGNORECASE,
)
_NESTED = re.compile(
    r"^[^,]{3,60}\s(?:wissen|weiß|erfahren|erfährt|merken|merkt|verstehen|versteht|sehen|sieht),\sdass\s"
)


def main_clause(clause: str, asked: bool = False) -> str:
    """'jede Spende den Tieren zugutekommt' as 'Jede Spende kommt den Tieren zugute'; '' where its verb is unsure.

    With `asked`, what viewers shall do is told as an infinitive: 'die Leute mit der Bahn kommen' as 'Am besten mit der
    Bahn kommen'.
    """
    text = clause.strip().rstrip(" .!?")
    while nested := _NESTED.match(text):
        text = text[nested.end() :]
    halves = re.split(r",?\sund\sdass\s", text)
    told = [_ordered(half, asked) for half in halves]
    return ". ".join(told) if all(told) else ""


def _ordered(clause: str, asked: bool) -> str:
    cut = re.search(r"[,:]\s|\s[–(]", clause)
    body, tail = (clause[: cut.start()], clause[cut.start() :]) if cut else (clause, "")
    if pair := _PAIR.match(body):
        first, second = _ordered(pair.group(1), asked), _ordered(f"wir {pair.group(2)}", asked)
        if first and second:
            return f"{first} und {second.removeprefix('Wir ')}{tail}"
    tokens = body.split()
    at = _verb_at(tokens)
    viewers = _VIEWERS.match(body) if asked else None
    if viewers and at == len(tokens) - 1 and tokens[at].endswith("n") and tokens[at] not in _FINITE - {"kommen"}:
        return f"Am besten {body[viewers.end() :].removeprefix('sich ')}{tail}"
    first = _first_phrase(body)
    if at < 1 or not first or len(first.split()) > at:
        return ""
    verb, prefix = _parted(tokens[at])
    kept = len(first.split())
    middle = [*tokens[kept:at], *([prefix] if prefix else []), *tokens[at + 1 :]]
    return " ".join([first[:1].upper() + first[1:], verb, *middle]) + tail


def _verb_at(tokens: list[str]) -> int:
    """Where the finite verb stands: last, or the last sure one where something follows it; -1 where it is unsure."""
    last = len(tokens) - 1
    if last > 0 and re.fullmatch(r"[a-zäöüß]+(?:t|n|st)", tokens[last]) and not tokens[last].startswith("ge"):
        return last
    return next((at for at in range(last, 0, -1) if tokens[at] in _FINITE), -1)


def _first_phrase(body: str) -> str:
    found = _PERSON.match(body) or _NOUN.match(body) or _ADVERB.match(body)
    of = _OF.match(body, found.end()) if found and body[found.end() :] and not _PLACED.match(body) else None
    return body[: (of or found).end()] if found else ""


def _parted(verb: str) -> tuple[str, str]:
    """'stattfindet' as 'findet' and 'statt'."""
    if verb in _FINITE or _WHOLE.match(verb):
        return verb, ""
    found = _APART.match(verb)
    rest = verb[found.end() :] if found else ""
    return (
        (rest, verb[: -len(rest)]) if re.match(r"[b-df-hj-np-tv-zäöü]{0,3}[aeiouäöüy]\w*(?:t|n)$", rest) else (verb, "")
    )


_TO = re.compile(r"^(?P<rest>.*?)\s?\b(?:zu\s(?P<plain>[a-zäöü]+n)|(?P<lead>[a-zäöü]{2,6})zu(?P<verb>[a-zäöü]{3,}n))$")


def order(clause: str) -> str:
    """'sich unter a.example zu bewerben' as 'Jetzt unter a.example bewerben'; '' where no infinitive ends it."""
    found = _TO.match(clause.strip().rstrip(" .!").removeprefix("sich "))
    if not found:
        return ""
    return " ".join(f"Jetzt {found['rest']} {found['plain'] or found['lead'] + found['verb']}".split())


_ACCUSATIVE = re.compile(r"^(den|(?:k|uns|m|d|s)?(?:einen|eren)|ihren|euren)\s((?:[a-zäöüß]+en\s){0,2})(?=[A-ZÄÖÜ])")
_NOMINATIVE = {"den": "der", "ihren": "ihr", "euren": "euer", "unseren": "unser"}


def nominative(phrase: str) -> str:
    """'den neuen Anhänger' as 'der neue Anhänger', 'unseren kleinen Laden' as 'unser kleiner Laden'."""
    found = _ACCUSATIVE.match(phrase)
    if not found:
        return phrase
    article = _NOMINATIVE.get(found.group(1), found.group(1).removesuffix("en"))
    ending = "e" if article == "der" else "er"
    adjectives = " ".join(f"{word[:-2]}{ending}" for word in found.group(2).split())
    return " ".join(filter(None, (article, adjectives, phrase[found.end() :])))


def named_in_nominative(phrase: str) -> str:
    """'„Tavo“, einen kleinen Kocher' as '„Tavo“, ein kleiner Kocher', and the phrase before the comma alike."""
    head, mark, behind = phrase.partition(", ")
    return f"{nominative(head)}{mark}{nominative(behind)}"


_BEFORE = r"(?<!\w)(?P<article>d(?:en|ie|as)|unsere?n?|meine?n?|euren?|eure|eine?n?)\s"


def named_so(subject: str, text: str) -> str:
    """The subject with the article that the text says it with: 'die neue Eisdiele Polar'; as it is where there is none.

    Without it 'Das ist neue Eisdiele Polar' is no sentence.
    """
    if re.search(rf"(?:site|seite|page|kanal|account)\sder\s{re.escape(subject)}(?!\w)", text, re.IGNORECASE):
        return f"die {subject}"
    found = re.search(rf"{_BEFORE}{re.escape(subject)}(?!\w)", text, re.IGNORECASE)
    if not found or (found["article"].lower() in {"ein", "eine", "einen"} and not subject[:1].islower()):
        return subject
    return nominative(f"{found['article'].lower()} {subject}")


__all__ = ("main_clause", "named_in_nominative", "named_so", "nominative", "order")
