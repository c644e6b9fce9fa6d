"""Writes out a short comparison in sentences: "trains versus planes: time 2 hours versus 3 hours, price 60 versus 90".

Read as a list, the measures stand without the things that they are of, and one of them becomes the subject. Each
measure is said of both things in a sentence of its own, and the two things are named as what the film is about.
"""

from __future__ import annotations

import re

from agent.reading.forms.in_turn import set_in_turn
from agent.reading.forms.set_against import LANGUAGES, points, set_against
from agent.reading.telling.order_words import of_order
from agent.reading.terms.short import is_short
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

_THING = r"(?!\d)[^\s,.:;!?\d][^,.:;!?\n\d]{1,38}?"
_AGAINST = r"\s(?:versus|vs\.?|against)\s"
_BOUND = r"(?=\s*[:.,?!\n–—]|\s-\s|\s(?:for|from|in|on|by|when)\s|$)"
_ASKED = re.compile(
    rf"(?<!\w)(?:compar(?:e|es|ing)|comparison (?:of|between))\s(?P<one>{_THING})(?:\s(?:and|with|to|or)\s|{_AGAINST})"
    rf"(?P<other>{_THING}){_BOUND}",
    re.IGNORECASE,
)
_SET = re.compile(rf"(?:^|[:.]\s|\s)(?P<one>{_THING}){_AGAINST}(?P<other>{_THING}){_BOUND}", re.IGNORECASE)
# "LED or halogen?", "Is a bus or a tram better for the centre?"
_CHOICE = re.compile(
    r"^(?P<asks>(?:is|are|(?:what(?:['’]s| is)|which(?: one)? is)\s(?:better|cheaper|best),?:?)\s(?:an?\s|the\s)?)?"
    rf"(?P<one>{_THING})\sor\s(?:an?\s|the\s)?(?P<other>{_THING})(?P<better>\s(?:better|cheaper|faster|worth it))?"
    r"(?P<where>\s(?:for|in|on|to|when|if|at)\s[^?.:!,\n]{2,40})?\?",
    re.IGNORECASE,
)
_VALUES = re.compile(r"\d[^,.;\n]{0,24}\s(?:versus|vs\.?|against)\s[^,.;\n]{0,16}?\d", re.IGNORECASE)
_LEADS = re.compile(
    r"^.*?(?<!\w)(?:(?:video|film|clip|reel|explainer|comparison|short|spot)s?(?: (?:on|about|of|for|that))?|please|"
    r"explain|the difference between)(?!\w)[\s:,-]*",
    re.IGNORECASE,
)
_VALUE = r"(?:(?:about|around|roughly|up to|under|over|only|just)\s)?[€£$]?\d[\d.,]*\s?(?:%|[^\s,.;:]+)?|none|no|yes"
_MEASURE = re.compile(
    rf"^(?:and\s)?(?P<what>(?:CO2|[^\d€£$])+?):?\s(?P<one>{_VALUE})(?P<per>(?:\s(?!versus\b|vs\b|against\b)\S+){{0,3}})"
    rf"{_AGAINST}(?P<other>{_VALUE})(?P<rest>.*)$",
    re.IGNORECASE,
)
_DOES = re.compile(r"^(?:it\s)?[a-z]{2,}(?<!s)s\s(?:[a-z]+\s){0,2}?(?P<prep>in|for|at|after|up to)$", re.IGNORECASE)
_CLAUSE = re.compile(
    r",\s(?:while\s|and\s|but\s)?(?=[^\s,]+(?:\s[^\s,]+)?\s(?:uses?|costs?|lasts?|is|are|has|have|needs?)\s)"
)
# "The change versus last week", "September versus August": the figures of a report.
_OF_TIME = re.compile(
    r"(?<!\w)(?:last|previous|prior|this|same|week|month|quarter|year|yesterday|budget|plan|target|\d+|change|growth|"
    r"january|february|march|april|june|july|august|september|october|november|december)(?!\w)",
    re.IGNORECASE,
)
_ROWS = re.compile(r"^[^\n,;]{1,30}[,;]\s?\d(?!\d*[\s-]?(?:s|se[ck]\w*|min\w*)(?!\w))", re.MULTILINE)
_ACRONYM = re.compile(r"[A-Z][A-Z\d]|[a-z][A-Z]|[A-Z]\d")


def side_by_side(text: str, language: str) -> str:
    """The brief with what it compares named and its measures in sentences; any other brief as it stands."""
    if not is_short(text, language) or quotes(text):
        return text
    if language in LANGUAGES:
        return set_against(text, language) or text
    if turned := set_in_turn(text):
        return turned
    pair = _pair(text)
    if not pair:
        return text
    one, other, found = pair
    rest = text[found.end() :]
    where, timed, told = _after(rest, found)
    ordered, told = _without_order(told)
    sentences = [_sentence(measure, one, other) for measure in _measures(told)]
    kept = _kept(told)
    lead = text[: found.start("one")].strip(" :,.")
    lead = "" if found.groupdict().get("asks") else lead
    topic = re.sub(_LEADS, "", lead).strip(" :,.") if not re.match(r"(?i)compar", lead[-12:].strip()) else ""
    topic = "" if re.search(r"(?i)compar\w*$|^(?:an?|the|make|create|do)\b", topic) or len(topic.split()) > 4 else topic
    order = lead.removesuffix(topic).strip(" :,.") if topic else re.sub(r"(?i)\s?compar\w+(?: of| between)?$", "", lead)
    order = ", ".join(filter(None, (f"{order}{timed}".strip(" ,"), *ordered)))
    subject = f"{one} versus {other}{f' {topic[:1].lower()}{topic[1:]}' if topic else ''}{where}"
    lines = ("A comparison video.", f"{order}." if order else "", f"Subject: {subject}", " ".join(sentences), kept)
    return "\n".join(filter(None, (line.strip() for line in lines)))


def _pair(text: str) -> tuple[str, str, re.Match[str]] | None:
    """The two things that a brief sets side by side, and where; None where it does not, or not so plainly."""
    found = _ASKED.search(text) or _choice(text) or _set(text)
    if not found:
        return None
    one, other = found["one"].strip(), found["other"].strip()
    if re.match(r"(?i)(?:the |our |we |it |you )?(?:price|prices|offers)\b", one) or len(one.split()) > 6:
        return None
    if _OF_TIME.search(f"{one} {other}") or _ROWS.search(text):
        return None
    return _uncapped(one, other), other, found


def _choice(text: str) -> re.Match[str] | None:
    """'LED or halogen?' where both are told of behind it, or it asks which is better."""
    found = _CHOICE.match(text)
    told = text[found.end() :] if found else ""
    sides = [found["one"], found["other"]] if found else []
    named = all(re.search(rf"(?i)(?<!\w){re.escape(side)}(?!\w)", told) for side in sides)
    compares = re.search(r"(?i)(?<!\w)compar\w+", told) or _VALUES.search(told)
    weighed = found and found["asks"] and (found["better"] or "er" in found["asks"])
    return found if found and (named or compares or weighed) else None


def _set(text: str) -> re.Match[str] | None:
    """'trains versus planes' at the head of a brief, and no measure of a list."""
    found = _SET.search(text.split("\n", 1)[0])
    return found if found and not re.search(r"\d", re.split(r"[:,.]", text[: found.start("one")])[-1]) else None


def _after(rest: str, pair: re.Match[str]) -> tuple[str, str, str]:
    """What stands behind the two things: where they are compared, in what time, and what is told of them."""
    if pair.group().endswith("?"):
        return pair["where"] or "", "", rest.strip()
    found = re.match(r"(?P<where>[^:.?!\n]*)(?:[:.?!\n]|$)\s*", rest)
    where = found["where"].rstrip(" ,-–—") if found else ""
    told = rest[found.end() :] if found else rest
    timed = re.match(r"\s?(?:in|for)\s(?:about |under )?(?:\d|half|one|an?\s)|\s?,", where)
    return ("", where, told) if timed else (where, "", told)


def _without_order(told: str) -> tuple[list[str], str]:
    """What stands first behind the two things and only orders a film, and the rest: "Short video, price, size"."""
    first = re.split(r"(?<=[a-z%\d])\.\s|\n", told, maxsplit=1)[0]
    listed = parts(first.rstrip("."), "en")
    at = next((at for at, part in enumerate(listed) if not of_order(part, "en")), len(listed))
    if not at or _VALUES.search(" ".join(listed[:at])):
        return [], told
    rest = told[told.index(listed[at]) :] if at < len(listed) else told[len(first) :].lstrip(". ")
    return listed[:at], rest


def _measures(told: str) -> list[re.Match[str]]:
    """The measures of what is told, where two values stand side by side."""
    first = re.split(r"(?<=[a-z%\d])\.\s|\n", told, maxsplit=1)[0]
    found = (_MEASURE.match(part.strip()) for part in parts(first.rstrip("."), "en"))
    return [each for each in found if each]


def _kept(told: str) -> str:
    """What is told besides measures; two clauses of a choice become two sentences."""
    if not _measures(told):
        lines = told.split("\n", 1)
        first, mark, rest = lines[0].partition(". ")
        clauses = _CLAUSE.split(first)
        capped = ". ".join(clause[:1].upper() + clause[1:] for clause in clauses)
        counted = " ".join(points([first], "en")) if len(clauses) == 1 else first
        head = f"{capped}{mark}{rest}" if counted == first else f"{counted} {rest}".strip()
        return "\n".join([head, *lines[1:]])
    first = re.split(r"(?<=[a-z%\d])\.\s|\n", told, maxsplit=1)[0]
    loose = [part for part in parts(first.rstrip("."), "en") if not _MEASURE.match(part.strip())]
    rest = told[len(first) :].lstrip(". ")
    return f"{'. '.join(part[:1].upper() + part[1:] for part in loose)}{'. ' if loose else ''}{rest}"


def _sentence(measure: re.Match[str], one: str, other: str) -> str:
    """'The price is 60 euros for trains and 90 euros for planes.'"""
    what, rest = measure["what"].strip(), measure["rest"].strip()
    what = what if _ACRONYM.match(what) else what[:1].lower() + what[1:]
    first = f"{measure['one']}{measure['per']}".strip()
    second, more = _with_unit(first, measure["other"], rest)
    first = f"{first} {' '.join(second.split()[1:])}" if re.fullmatch(r"[\d.,]+", first) and " " in second else first
    more = f", {more}" if more else ""
    if _DOES.match(what):
        said = _plural(what) if re.search(r"\w{2}[^sui]s$", one) else what
        return f"{one[:1].upper()}{one[1:]} {said} {first}; for {other} it is {second}{more}."
    what = re.sub(r"\s(?:in|for|at|after)$", "", what) if not what.endswith("per") else what
    if "none" in (first, second) or {first, second} & {"yes", "no"}:
        return f"{what[:1].upper()}{what[1:]}: {first} for {one}, {second} for {other}{more}."
    article = "" if _ACRONYM.match(what) or re.match(r"(?i)(?:the|an?|its?)\s", what) else "The "
    verb = "are" if re.search(r"[^su\Wi]s$", what) else "is"
    said = f"{article}{what if article else what[:1].upper() + what[1:]}"
    return f"{said} {verb} {first} for {one} and {second} for {other}{more}."


def _plural(does: str) -> str:
    """'wash warm in' of "washes warm in"."""
    verb, _, rest = does.partition(" ")
    return f"{re.sub(r'(?:(?<=sh)|(?<=ch)|(?<=ss))es$|(?<=[xo])es$|s$', '', verb)} {rest}"


def _with_unit(first: str, second: str, rest: str) -> tuple[str, str]:
    """The second value with as many words as the first, and what is said behind it."""
    words = rest.split()
    missing = max(0, len(first.split()) - len(second.split()))
    return " ".join((second, *words[:missing])), " ".join(words[missing:]).strip(" ,")


def _uncapped(one: str, other: str) -> str:
    """The first thing as it stands inside a sentence, where only the sentence's start gave it a capital."""
    proper = other[:1].isupper() or _ACRONYM.match(one)
    return one if proper else one[:1].lower() + one[1:]
