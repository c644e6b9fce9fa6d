"""Writes a short film of rules as a form, where its head orders it: "Video Erste Hilfe für Eltern: erst ..., dann".

The head names a topic and whom it is for, and behind its colon stands what they are to do, in infinitives, in turn, or
as what goes where ("Papier in die blaue Tonne"). Nothing is sold to them. Read as a request, the topic would be
presented, and what is to be done first, or in which case, would be what the film is about.
"""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import alternation, fragments
from agent.reading.owners.owning import names_trade
from agent.reading.terms.labels import labels
from agent.reading.terms.short import is_short
from agent.reading.terms.topic import LESSON
from agent.reading.terms.viewers import FOR, viewers
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

_ABOUT = {
    "de": r"(?:über|zum thema|zu[mr]?)", "fr": r"(?:sur|à propos de)", "es": r"(?:sobre|acerca de)",
    "it": r"(?:sull['’]|su(?:l|lla|llo|lle|gli|i)?)", "pt": r"sobre",
}  # fmt: skip
_ARTICLE = r"(?:(?:der|die|das|den|dem|les?|la|el|los|las|il|lo|i|gli|os?|as?)\s|l['’])?"
_DO = {
    "de": r".*?(?<!\w)(?-i:[a-zäöüß])[a-zäöüß]+(?:en|ern|eln)",
    "fr": r"(?:ne (?:pas|jamais) |bien |toujours |se |s['’])?(?:l[ea]s?|l['’])?\s?[a-zà-ÿ]+(?:er|ir|re)(?:\s.+)?",
    "es": r"(?:no |nunca |siempre )?[a-zà-ÿ]*[aeiáéí]r(?:se|l[aeo]s?)?(?:\s.+)?",
    "it": r"(?:non |mai |sempre )?[a-zà-ÿ]+(?:[aei]re|[aei]r(?:si|l[aeoi]))(?:\s.+)?",
    "pt": r"(?:não |nunca |sempre )?[a-zà-ÿ]*(?:[aeiô]r|[áêí])(?:-(?:se|l?[oa]s?))?(?:\s.+)?",
}
"""What is to be done, as an infinitive."""
_TURN = {
    "de": r"(?:erst|zuerst|dann|danach|zuletzt|anschließend|schließlich)", "fr": r"(?:d['’]abord|puis|ensuite|enfin)",
    "es": r"(?:primero|luego|después|por último)", "it": r"(?:prima|poi|dopo|infine)",
    "pt": r"(?:primeiro|depois|a seguir|por fim)",
}  # fmt: skip
_CASE = {
    "de": r"(?:wenn|bei|falls|sobald)", "fr": r"(?:si|s['’]|quand|en cas)", "es": r"(?:si|cuando|en caso)",
    "it": r"(?:se|quando|in caso)", "pt": r"(?:se|quando|em caso)",
}  # fmt: skip
_WHERE = {
    "de": r"(?:in die|in den|ins|zu[mr]?|auf den|auf die|an die|an den)", "fr": r"(?:dans|au|aux|à la|sur)",
    "es": r"(?:en|al|a la|a los)", "it": r"(?:nel(?:l[aeo]|l['’])?|nei|negli|al(?:la|le|lo)?)",
    "pt": r"(?:no|na|nos|nas|ao|à|aos)",
}  # fmt: skip
_SOLD = re.compile(r"[€$£%]|\d\s?(?:uhr|euros?|h\b)|\d{1,2}:\d\d", re.IGNORECASE)
_FEWEST = 2


def taught_rules(text: str, language: str) -> str:
    """The brief with its topic under a label and its rules numbered; any other brief as it stands."""
    if language not in _DO or not is_short(text, language) or quotes(text) or _SOLD.search(text):
        return text
    found = _head(language).match(text)
    if not found or names_trade(found["topic"], language):
        return text
    rules = _in_case([part.strip(" .!") for part in parts(found["rules"], language, last=True)], language)
    if len(rules) < _FEWEST or not (_acts(rules, language) or (found["about"] and _goes_where(rules, language))):
        return text
    lesson, subject = LESSON[language]
    whom = f"{labels(language)['audience']}: {found['who'].strip()}"
    steps = (f"{at}. {rule[:1].upper()}{rule[1:]}" for at, rule in enumerate(rules, 1))
    rest = text[found.end() :].strip(" .!\n")
    return "\n".join(filter(None, (lesson, f"{subject}: {found['topic'].strip()}", *steps, whom, rest)))


def _in_case(rules: list[str], language: str) -> list[str]:
    """The rules, with the case in which they hold before the first: "si l'enfant s'étouffe, le laisser tousser"."""
    case = len(rules) > _FEWEST and re.match(rf"{_CASE[language]}(?:\s|(?<=['’]))", rules[0], re.IGNORECASE)
    return [f"{rules[0]}, {rules[1]}", *rules[2:]] if case else rules


def _acts(rules: list[str], language: str) -> bool:
    """Whether the rules say what to do: all but the first, which may name the case, in infinitives or in turn."""
    act = re.compile(rf"{_DO[language]}|(?:{_TURN[language]})\s.+", re.IGNORECASE)
    done = sum(bool(re.fullmatch(rf"(?:{_TURN[language]}\s)?{_DO[language]}", rule, re.I)) for rule in rules)
    return bool(done) and all(act.fullmatch(rule) for rule in rules[1:])


def _goes_where(rules: list[str], language: str) -> bool:
    """Whether the rules say what goes where: "le papier dans le bac bleu"."""
    return all(re.search(rf"\w\s{_WHERE[language]}(?:\s|(?<=['’]))", rule, re.IGNORECASE) for rule in rules)


@cache
def _head(language: str) -> re.Pattern[str]:
    """An order for a film on a topic for those who watch, and the sentence behind its colon."""
    film = rf"(?:[\w'’-]+\s){{0,2}}?(?:{alternation(fragments('films', language))})"
    topic = rf"(?P<about>{_ABOUT[language]}(?:\s|(?<=['’])))?{_ARTICLE}(?P<topic>[^.:,;!?\n\d]{{3,50}}?)"
    own = r"(?:(?:les|los|las|i|gli|le|os|as|die)\s)?"
    who = rf"\s{FOR[language]}\s(?P<who>{own}{viewers(language)})"
    return re.compile(rf"{film}\s{topic}{who}\s?:\s+(?P<rules>[^\n.!?]+)[.!]?", re.IGNORECASE)
