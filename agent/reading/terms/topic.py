"""Sets apart for whom a lesson is, where that stands right behind its topic: "Brandschutz für neue Mitarbeiter".

Read in one breath, "für neue Mitarbeiter" is a part of the topic, and the film teaches what nobody asked for. Only an
order for a film "über" its topic, and a heading with rules behind its colon, are read so: "Yoga für Senioren: montags
um 10 Uhr" is a course, and for whom it is belongs to it.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import words
from agent.reading.terms.labels import is_labelled, labels
from agent.reading.terms.short import is_short
from agent.reading.terms.viewers import FOR, viewers
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

_ABOUT = r"(?:über|zum thema|zu[mr]?)"
_RULE = {
    "de": re.compile(r"[^\W\d][^,;:!?]*\s[a-zäöüß]+(?:en|ern|eln)"),
    "fr": re.compile(r"(?:(?:ne (?:pas|jamais)|s['’]|se) ?)?[a-zà-ÿ]+(?:er|ir|re)\s.+", re.IGNORECASE),
    "es": re.compile(r"(?:no |nunca )?[a-zà-ÿ]*[aeií]r(?:se)?\s.+", re.IGNORECASE),
    "it": re.compile(r"(?:non |mai )?[a-zà-ÿ]+(?:[aei]re|[aei]rsi)\s.+", re.IGNORECASE),
    "pt": re.compile(r"(?:não |nunca )?[a-zà-ÿ]*[aeiô]r(?:-se)?\s.+", re.IGNORECASE),
}
"""Language -> what is to be done, as an infinitive with what is done to."""
LESSON = {
    "de": ("Ein Anleitungsvideo.", "Thema"), "fr": ("Un tutoriel.", "Sujet"), "es": ("Un tutorial.", "Tema"),
    "it": ("Un tutorial.", "Tema"), "pt": ("Um tutorial.", "Tema"),
}  # fmt: skip
"""Language -> what a form calls a film of rules, and its label for what they are on."""
_FEWEST = 2
_SOLD = re.compile(r"\d\s?(?:€|uhr|euros?|h\b|%)", re.IGNORECASE)


def with_topic_alone(text: str, language: str) -> str:
    """The brief with those for whom its topic is in a line of their own; as it stands where it names none."""
    if not is_short(text, language) or language not in _RULE or quotes(text) or _SOLD.search(text):
        return text
    audience = labels(language)["audience"]
    if any(line.startswith(f"{audience}:") for line in text.split("\n") if is_labelled(line, language)):
        return text
    if rules := _rules(text, language):
        return rules
    found = _ordered(text) if language == "de" else None
    return f"{found['topic']}{text[found.end('who') :]}\n{audience}: {found['who'].strip()}" if found else text


def _ordered(text: str) -> re.Match[str] | None:
    """A German order for a film on a topic; other languages have their own words for "on", and read it well."""
    found = _order().match(text)
    return found if found and words("films", "de").search(found["film"]) else None


def _rules(text: str, language: str) -> str:
    """A heading that names a topic and whom it is for, with rules behind its colon, as a form; '' for all else."""
    found = _heading(language).match(text)
    if not found or words("films", language).search(found["topic"]):
        return ""
    rules = [part.strip(" .!") for part in parts(found["rules"].rstrip(" .!"), language)]
    if len(rules) < _FEWEST or not all(map(_RULE[language].fullmatch, rules)):
        return ""
    steps = (f"{at}. {rule[:1].upper()}{rule[1:]}" for at, rule in enumerate(rules, 1))
    lesson, label = LESSON[language]
    rest = text[found.end("rules") :].strip(" .!\n")
    whom = f"{labels(language)['audience']}: {found['who'].strip()}"
    return "\n".join(filter(None, (lesson, f"{label}: {found['topic']}", *steps, whom, rest)))


@cache
def _order() -> re.Pattern[str]:
    film = r"(?P<topic>(?P<film>[^.:,;!?\n]{3,60}?)"
    about = rf"\s{_ABOUT}\s[^.:,;!?\n]{{3,60}}?)"
    return re.compile(rf"{film}{about}\s{FOR['de']}\s(?P<who>{viewers('de')})(?=\s?(?:[.:!]|$))", re.IGNORECASE)


@cache
def _heading(language: str) -> re.Pattern[str]:
    topic = r"(?P<topic>[^.:,;!?\n\d]{3,60}?)"
    who = rf"\s{FOR[language]}\s(?P<who>(?:(?:les|los|las|i|gli|le|os|as)\s)?{viewers(language)})"
    return re.compile(rf"{topic}{who}(?=\s?:\s(?P<rules>[^\n.!?]+))", re.IGNORECASE)
