"""Writes out a short order that is typed in one breath: its request, what it tells, and the terms of the film.

"Wie man einen Schlauch flickt, 45 Sekunden, Schritt für Schritt: 1. ..." holds a title, a length and a manner in one
sentence; "Reel für unseren Salon Lux, ab 3. Mai, 20 Prozent Rabatt" a request and two facts. Each becomes a line or a
sentence of its own, as in a brief that is written with care. Long briefs are left as they are.
"""

from __future__ import annotations

import re

from agent.reading.cutting.announced import lasts
from agent.reading.cutting.passages import role_of
from agent.reading.lexicon import starts, words
from agent.reading.messages.apart import capital
from agent.reading.telling.bare_lists import is_age_group, is_tone_list
from agent.reading.telling.order_words import of_order
from agent.reading.terms.labels import Term
from agent.reading.terms.short import is_short
from agent.reading.terms.term import Terms, mere_tone, term_of, without_courtesy
from agent.reading.terms.whom import audience_behind, told_to
from agent.reading.text.moments import dates, is_time
from agent.reading.text.naming import EXPLAIN
from agent.reading.text.quoted import masked
from agent.reading.text.sentences import parts, sentences
from agent.reading.text.verbs import verb_in

_FORM = 2  # labels that make a form
_SHORT_AUDIENCE = 5  # words; "For people who always carry bags" is read where it stands
_NUMBER = re.compile(r"\d\s?[.)]$")
_LIST_OF = 3  # entries of a list
_HEAD = re.compile(r"^((?:[^:\n]|(?<=\d):(?=\d)){3,160}?)\s?:\s+(?=\S)")
_COUNTED = re.compile(r"\s(?=1\s?[.)]\s+[^\W\d].*?\s2\s?[.)]\s+[^\W\d])")
_LIST = re.compile(
    r"(?:\d{1,2}|three|four|five|six|seven|ten|drei|vier|fünf|sechs|sieben|zehn|trois|quatre|cinq|six|sept|dix|tres|"
    r"cuatro|cinco|siete|diez|tre|quattro|cinque|sette|dieci|três|quatro|sete|dez)\s[^\W\d]{4}",
    re.IGNORECASE,
)
# "..., er wird 75", "..., elle adore la randonnée": a sentence of its own behind the request.
_CLAUSE = {
    "en": r"(?:he|she|they)(?:['’](?:s|re|ll|ve))?\s(?!would|want|need|should|must)",
    "de": r"(?:er|sie)\s(?:[a-zäöüß]{2,}t|hat|ist|mag|wird|sind|haben|werden)\s(?!soll|möcht)",
    "fr": r"(?:ils?|elles?)\s(?!faut|doi|s['’]agit|dure)",
    "es": r"(?:él|ella|le|les)\s\w+[ae]n?\s",
    "it": r"(?:lui|lei|gli|le)\s\w+[aeo]n?o?\s",
    "pt": r"(?:ele|ela|eles|elas)\s",
}
# What goes on with the request: a relative clause, what the film is about, what it is for.
_HANGS = re.compile(
    r"(?:de[rmn]|die|das|in de[rm]|wie|warum|was|wo|wenn|damit|um|dass|ob|und|aber|oder|zum|zur|mit|who|which|that|"
    r"where|how|why|so|to|and|but|with|i|we|ich|wir|et|mais|qui|que|dont|où|comment|pourquoi|afin|pour|avec|je|nous|"
    r"on|y|pero|quien|donde|cómo|para|con|e|ma|che|dove|come|per|mas|onde|como|com)(?=\s|$)|qu['’]|j['’]",
    re.IGNORECASE,
)
_ASKED_WORD = re.compile(
    r"(?:how|why|what|where|when|who|wie|warum|wieso|weshalb|was|wo|woher|wann|comment|pourquoi|qu['’]|quand|où|quel|"
    r"cómo|por qué|qué|come|perché|cosa|como|por que|o que)",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"(?:please |bitte |por favor |per favore |merci de )?(?:[\w'’]+ ){0,2}?(?:do not|don['’]?t|never|nicht|kein\w*|"
    r"nie|ne|n['’]\w+|pas|jamais|sin|non|mai|não|nunca)(?!\w)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-ZÄÖÜ][\w'’-]*(?:\s[A-ZÄÖÜ][\w'’-]*)?")
# "our new hose, the Ferra Coil": the same thing by its name.
_APPOSED = re.compile(
    r"(?:the|an?|your|de[rsnm]|die|das|eine?n?|les?|la|une?|el|los|las|una?|il|lo|i|gli|o|os|as?|uma?)\s|l['’]", re.I
)
_MADE_FOR = re.compile(r"(?:for|für)\s", re.IGNORECASE)
_ABOUT = re.compile(r"(?:about|on|über|zum thema|sur|à propos|sobre|su|sul\w*|acerca)\s", re.IGNORECASE)
_OURS = re.compile(
    r"(?<!\w)(?:our|my|unser\w{0,2}|mein\w{0,2}|notre|nos|mon|ma|mes|nuestr\w+|mi|mis|nostr\w+|mi[ao]|noss\w+|meu|"
    r"minha)\s\S",
    re.IGNORECASE,
)


def written_out(text: str, language: str) -> str:
    """The brief with the terms of its film on lines of their own; as it is where it is long or a form."""
    if not is_short(text, language) or _in_form(text, language):
        return text
    terms = Terms(language)
    lines = [_line(line, terms) for line in text.split("\n")]
    return "\n".join([*(line for line in lines if line is not None), *terms.lines])


def _in_form(text: str, language: str) -> bool:
    """Whether a brief is written under labels, so that each thing stands where it belongs."""
    told = (each for line in text.split("\n") for each in sentences(line, language))
    headed = (_HEAD.match(masked(each)) for each in told)
    return sum(bool(found and role_of(found.group(1), language)) for found in headed) >= _FORM


def _line(line: str, terms: Terms) -> str | None:
    """A line without its terms, what it counts below it; None where it holds nothing else."""
    counted = _COUNTED.search(masked(line))
    if not counted:
        told = list(filter(None, (_sentence(each, terms) for each in sentences(line, terms.language))))
        return " ".join(told) if told or not line.strip() else None
    head = [_sentence(each, terms) for each in sentences(line[: counted.start()].rstrip(" :"), terms.language)]
    listed = [_sentence(each, terms) for each in _unlisted(line[counted.end() :], terms.language)]
    return "\n".join(filter(None, (" ".join(filter(None, head)), *listed)))


def _unlisted(listed: str, language: str) -> list[str]:
    """What is counted as one piece, and the sentences about the film behind it."""
    told = sentences(listed, language)
    at = len(told)
    while at > 1 and _asks(told[at - 1], language) and not _NUMBER.search(told[at - 2]):
        at -= 1
    return [" ".join(told[:at]), *told[at:]]


def _asks(sentence: str, language: str) -> bool:
    return bool(words("films", language).search(sentence)) or term_of(sentence, language) is not None


def _sentence(sentence: str, terms: Terms) -> str:
    """A sentence without its terms; '' where it holds nothing else."""
    language = terms.language
    headed = _HEAD.match(masked(sentence))
    head, rest = (sentence[: headed.end(1)], sentence[headed.end() :]) if headed else (sentence, "")
    mark = sentence[len(head) : len(sentence) - len(rest)] if headed else ""
    if headed and (role := role_of(head, language)):
        return f"{head}{mark}{_trimmed(rest, terms)}" if role == "audience" else sentence
    listed = [without_courtesy(part) for part in parts(head.rstrip(" .!"), language)]
    if all(_is_term(part, language) for part in listed) and not rest:
        return _only_terms(sentence, listed, terms)
    if _REFUSES.match(sentence) or not _orders(listed, rest, language):
        return sentence
    behind = audience_behind if rest or len(listed) > 1 else told_to
    first, whom = behind(listed[0], language)
    kept, found, between = _kept([first, *listed[1:]], language)
    if not rest and not whom and _is_plain(kept, found, language):
        return sentence
    terms.found.extend([("audience", whom)] if whom else [])
    for term, part in found:
        terms.add(term, part)
    if rest:
        told, mark = _trimmed(rest, terms), ". " if _asks_apart(kept, rest, language) else mark
        return f"{', '.join(kept)}{mark}{capital(told) if mark == '. ' else told}"
    joined = _joined(kept, between, sentence.rstrip()[-1:], language)
    return joined if found or whom or joined[: len(kept[0]) + 1] != f"{kept[0]}," else sentence


def _asks_apart(kept: list[str], rest: str, language: str) -> bool:
    """Whether what stands before a colon only orders a film, and behind it stands a sentence: "Kurzes Video: ..."."""
    whole = not _ASKED_WORD.match(rest) and len(parts(rest, language, last=True)) < _LIST_OF
    filmed = len(kept) == 1 and words("films", language).search(kept[0]) and of_order(kept[0], language)
    return bool(filmed and whole and verb_in(rest, language)) and not lasts(rest)


def _only_terms(sentence: str, listed: list[str], terms: Terms) -> str:
    """Takes in a sentence of nothing but terms: "30 Sekunden, Hochformat, freundlich."."""
    settled = [(term_of(part, terms.language), part) for part in listed]
    sorts = {term for term, _ in settled}
    if sorts <= {"duration", "format"} or (sorts == {"tone"} and not mere_tone(listed, terms.language)):
        return sentence
    long = len(sentence.split()) > _SHORT_AUDIENCE and not is_age_group(sentence)
    if long and sorts == {"audience"}:
        return sentence
    if is_tone_list(sentence, terms.language):
        return sentence
    for term, part in settled:
        if term:
            terms.add(term, part)
    return ""


def _is_term(part: str, language: str) -> bool:
    return bool(part) and term_of(part, language) is not None


def _orders(listed: list[str], rest: str, language: str) -> bool:
    """Whether a sentence orders a film: by its word, a wish, a question, a count or a length."""
    first = listed[0]
    asked = starts("requests", language).match(first) or EXPLAIN.search(first) or first.endswith("?")
    ordered = words("films", language).search(first) or asked or (_LIST.match(first) and not rest)
    behind = parts(rest.rstrip(" .!"), language) if rest else []
    settled = {term_of(part, language): part for part in (*listed, *behind)}
    filmed = words("films", language).search(settled.get("duration", ""))
    return bool(ordered or filmed) or ("duration" in settled and bool({"tone", "audience"} & settled.keys()))


def _is_plain(kept: list[str], found: list[tuple[Term, str]], language: str) -> bool:
    """Whether a sentence reads well as it is: one part, or an order with a length and nothing else."""
    ordered = all(of_order(part, language) for part in kept)
    return (len(kept) == 1 and not found) or (ordered and not any(term == "audience" for term, _ in found))


def _kept(listed: list[str], language: str) -> tuple[list[str], list[tuple[Term, str]], bool]:
    """The parts that are no terms, those that are, and whether a term parted the first from what follows."""
    settled = [None, *(term_of(part, language) for part in listed[1:])]
    kept = [part for part, term in zip(listed, settled, strict=True) if not term]
    found = [(term, part) for part, term in zip(listed, settled, strict=True) if term]
    return kept, found, len(kept) > 1 and bool(settled[1])


def _trimmed(rest: str, terms: Terms) -> str:
    """What stands behind a colon without the terms at its end."""
    language = terms.language
    listed = parts(rest.rstrip(" .!"), language)
    at = len(listed)
    while at > 1 and term_of(listed[at - 1], language):
        at -= 1
    behind = [(term_of(part, language), part) for part in listed[at:]]
    sure = any(term == "duration" for term, _ in behind) or mere_tone([part for _, part in behind], language)
    if not sure or [term for term, _ in behind] == ["duration"]:
        return rest  # a length alone is read where it stands
    for term, part in behind:
        if term:
            terms.add(term, part)
    return f"{rest[: rest.rindex(listed[at])].rstrip(' ,;')}."


def _joined(kept: list[str], between: bool, end: str, language: str) -> str:
    """A request and what it tells, each as a sentence or behind a colon."""
    first, *rest = kept
    end = end if end in ".!?" and not first.endswith(("?", "!")) else "."
    dated = rest and any(dates(first, language)) and is_time(rest[0], language)
    if not rest:
        return first if first.endswith(("?", "!")) else f"{first}{end}"
    told = ", ".join(rest)
    filmed = words("films", language).search(first) or starts("requests", language).match(first)
    if _ABOUT.match(told) or (filmed and _MADE_FOR.match(told)):
        return f"{first} {told}{end}"
    if filmed and re.match(_CLAUSE[language], told, re.IGNORECASE):
        return f"{first}. {capital(told)}{end}"
    of_film = any(of_order(part, language) for part in rest)
    named = told[:1].isupper() and (language != "de" or (len(rest) == 1 and _NAME.fullmatch(told)))
    apposed = of_film or named or _APPOSED.match(told)
    if filmed and not (dated or apposed or end == "?" or _HANGS.match(told)) and (between or _OURS.search(first)):
        return f"{first}: {told}{end}"
    return f"{first}, {told}{end}"
