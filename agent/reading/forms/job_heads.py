"""Names the post of a short job advert: "We're hiring! Two cooks for our canteen, full time" seeks two cooks.

Read as it stands, the call is the subject and the post one fact among others. The post goes under a label of its own,
who seeks it into a sentence, and each fact that a comma strings behind it is told by itself.
"""

from __future__ import annotations

import re

from agent.reading.forms.tendered import FACTS
from agent.reading.genre.genres import hires
from agent.reading.lexicon import words
from agent.reading.terms.short import is_short
from agent.reading.text.german import nominative
from agent.reading.text.moments import dates
from agent.reading.text.quoted import masked
from agent.reading.text.sentences import parts, sentences

_CALLS = {
    "en": r"we(?:['’]re| are) (?:now )?(?:hiring|recruiting)(?: again| now)?|now hiring|join (?:our team|us)|"
    r"(?:help|staff) wanted|job (?:vacancy|opening|offer|ad(?:vert)?)|vacancy|wanted",
    "de": r"wir stellen ein|jetzt bewerben|(?:verstärkung|mitarbeiter(?:innen)?) gesucht|stellenan(?:zeige|gebot)|"
    r"job(?:angebot|anzeige)|offene stelle|gesucht|komm in unser team|wir suchen (?:dich|sie|verstärkung)",
    "fr": r"(?:on|nous) (?:recrut|embauch)(?:e|ons)|offre d['’]emploi|recrutement|rejoignez(?:-nous| notre équipe)|"
    r"poste à pourvoir",
    "es": r"(?:estamos )?contrat(?:ando|amos)|oferta de (?:empleo|trabajo)|únete (?:a nuestro equipo|al equipo)|"
    r"buscamos personal|se busca|vacante",
    "it": r"(?:stiamo )?assum(?:endo|iamo)|offerta di lavoro|lavora con noi|unisciti (?:a noi|al nostro team)|"
    r"cercasi(?: personale)?",
    "pt": r"(?:estamos (?:a )?)?contrat(?:ar|ando|amos)|oferta de emprego|junt(?:a-te|e-se) (?:à (?:nossa )?equipa|"
    r"a nós)|recrutamos|precisa-se|admite-se|vagas?(?: de emprego| abertas?)?|trabalh[ae] connosco",
}
_SEEKS = {
    "en": r"we(?:['’]re| are) (?:looking for|seeking|hiring)|we (?:need|seek)",
    "de": r"wir suchen(?: ab sofort| dringend| noch)?|(?:ab sofort )?suchen wir",
    "fr": r"(?:on|nous) (?:re)?cherch(?:e|ons)|(?:on|nous) recrut(?:e|ons)",
    "es": r"buscamos|necesitamos|se (?:busca|necesita)n?",
    "it": r"cerchiamo|cercasi|assumiamo",
    "pt": r"procuramos|precisamos de|procura-se|precisa-se(?: de)?|contratamos",
}
_SAID = {
    "en": "We are hiring", "de": "Wir suchen", "fr": "On recrute", "es": "Buscamos", "it": "Cerchiamo",
    "pt": "Procuramos",
}  # fmt: skip
_LABEL = {"en": "Role", "de": "Stelle", "fr": "Poste", "es": "Puesto", "it": "Posizione", "pt": "Vaga"}
# Where the name of a post ends: "for our team", "in Vollzeit", "(m/w/d)", "à Lille".
_ENDS = {
    "en": r"for|in|at|with|from|to|who|full|part|on",
    "de": r"für|in|im|ab|mit|als|zu[mr]?|bei|auf|die|der|an|gesucht",
    "fr": r"pour|en|avec|chez|dès|à(?=\s[A-ZÀ-Þ])|sur|qui|au|à temps",
    "es": r"para|en|con|a(?=\s[A-ZÀ-Þ])|desde|que|a tiempo",
    "it": r"per|a(?=\s[A-ZÀ-Þ])|in|con|presso|da|che|a tempo|part[ -]time",
    "pt": r"para|em|n[oa]s?|com|a tempo|que|desde",
}
_ONE = re.compile(r"^(?:an?|eine?[nr]?|une?|un[ao]?|uma?)\s(?=\S)", re.IGNORECASE)
_MANY = re.compile(
    r"(?:two|three|four|five|six|\d+|several|some|more|new|our|an?)\s|\w+(?<!s)s(?:$|\s(?:for|in|with|to)\s)", re.I
)
# "Anche senza esperienza", "auch für Studierende": what belongs to the words before it.
_BOUND = re.compile(
    r"(?:also|even|with|without|auch|ohne|mit|gerne?|aussi|même|sans|avec|también|sin|con|anche|senza|também|sem|com|"
    r"m/w/d|w/m/d)(?:\s|$)",
    re.IGNORECASE,
)
# "Empieza en septiembre": said of the post, and no order for how the film shall start.
_BEGINS = re.compile(r"(?:start|begin|empieza|empezar|comienz|incorporación|inizi|começ|commence|début|dès)\w*\s", re.I)
_VOWEL = re.compile(r"[aeiou]", re.IGNORECASE)
# "Plumber wanted. Full time": the post stands before the word that seeks it, and terms of work behind it.
_WANTED = re.compile(
    r"(?P<post>(?!(?:no|all|any|more|we|you|your|help|if|as)\s)(?:[\w’'/&-]+\s){0,4}?[\w’'-]+)"
    r"\s(?:wanted|needed|required|sought)(?P<where>(?:\s(?:in|at|for|from|near|to)\s[^.!?,:;\n]{2,50})?)\s?[.,!:–-]\s+(?=\S)",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"(?<!\w)(?:full[ -]time|part[ -]time|\d+ (?:hours|hrs|days) (?:a|per) week|(?:per|an) hour|term[ -]time|shifts?|"
    r"cvs?|salary|wages?|paid holidays?|pension|£\s?\d+(?:\.\d+)?k|pro rata|permanent|fixed[ -]term|apply|apprentic\w+|"
    r"licen[cs]e)(?!\w)",
    re.IGNORECASE,
)
_MOST = 9
"""Words of the clause that names a post."""
_LABELLED = re.compile(r"^[^\n:]{2,30}:\s*$|^\s*[-*•]\s", re.MULTILINE)


def with_post(text: str, language: str) -> str:
    """The brief with its post under a label and its facts as sentences; any other brief as it stands."""
    if not is_short(text, language) or _LABELLED.search(text):
        return text
    if language == "en" and (wanted := _wanted(text.strip())):
        return wanted
    if not hires(text):
        return text
    order, told = _ordered(text.strip(), language)
    told = told.lstrip("¡")
    called = re.match(rf"(?:{_CALLS[language]})\s?[!:.,–—-]+\s+(?=\S)", told, re.IGNORECASE)
    sought = None if called else re.match(rf"(?:{_SEEKS[language]})\s+(?=\S)", told, re.IGNORECASE)
    lead = called or sought
    if not lead or (sought and language == "en"):
        return text  # English clauses that commas string together are parted elsewhere
    first, *more = sentences(told[lead.end() :].split("\n")[0], language) or [""]
    below = told[lead.end() :].split("\n")[1:]
    clause, *facts = _apart(first.rstrip(" .!"), language)
    post = _post(clause, language)
    if not post or len(clause.split(",")[0].split()) > _MOST + len(post.split()) or (sought and not (facts or more)):
        return text
    said = f"{_SAID[language]} {_articled(clause, language)}" if called else f"{lead.group().strip()} {clause}"
    begins = [fact for fact in facts if _BEGINS.match(fact)]
    said_facts = (f"{fact[:1].upper()}{fact[1:]}." for fact in facts if fact not in begins)
    line = " ".join((f"{said[:1].upper()}{said[1:]}.", *said_facts, *more))
    starts = (f"{FACTS[language]}: {fact}." for fact in begins)
    return "\n".join(filter(None, (order, f"{_LABEL[language]}: {post}", line, *starts, *below)))


def _wanted(text: str) -> str:
    """The brief of a post that stands before "wanted"; '' where nothing behind it tells of work."""
    order, told = _ordered(text, "en")
    found = _WANTED.match(told)
    if not found or not _WORK.search(told[found.end() :]):
        return ""
    post, rest = found["post"], told[found.end() :].split("\n")
    post = post if post[1:2].isupper() else f"{post[:1].lower()}{post[1:]}"
    said = f"We are looking for {_articled(post, 'en')}{found['where']}."
    facts = (
        f"{fact[:1].upper()}{fact[1:].rstrip(' .!')}."
        for sentence in sentences(rest[0], "en")
        for fact in _apart(sentence.rstrip(" .!"), "en")
    )
    return "\n".join(filter(None, (order, f"Role: {_ONE.sub('', post)}", " ".join((said, *facts)), *rest[1:])))


def _ordered(text: str, language: str) -> tuple[str, str]:
    """The order for a film at the head of a brief, and what stands behind its colon."""
    head = re.match(r"[^:!?\n]{3,80}?:\s+|[^:.!?\n]{3,80}\.\s+", masked(text))
    if not head or not words("films", language).search(head.group()) or hires(head.group()):
        return "", text
    return f"{head.group().rstrip(' :.')}.", text[head.end() :]


def _apart(sentence: str, language: str) -> list[str]:
    """The clause that names the post, and the facts behind it; two halves of a day or an hour stay together."""
    joined: list[str] = []
    for part in parts(sentence, language):
        days = joined and any(dates(joined[-1], language)) and re.match(r"(?:at |um |à |a las |alle |às )?\d", part)
        if days or (joined and _BOUND.match(part)):
            joined[-1] = f"{joined[-1]}, {part}"
        else:
            joined.append(part)
    return joined or [""]


def _post(clause: str, language: str) -> str:
    """The name of the post in its clause: 'cook' of "a cook for our canteen", '' where it names none."""
    plain = re.sub(r"\s*\((?:[mwfhdx](?:/[mwfhdx]){1,2}|all genders)\)", "", clause, flags=re.IGNORECASE)
    plain = re.split(rf"\s(?:{_ENDS[language]})(?=\s|$)", plain, maxsplit=1, flags=re.IGNORECASE)[0].strip(" ,:;")
    plain = nominative(plain) if language == "de" and _ONE.match(plain) else plain
    named = _ONE.sub("", plain)
    return named if re.search(r"[^\W\d]{3}", named) and len(named.split()) <= _MOST - 2 else ""


def _articled(clause: str, language: str) -> str:
    """The clause as it goes on, with "a" before one English post that stands bare: "We are hiring a waiter"."""
    lowered = clause[:1].lower() + clause[1:] if language != "de" and clause[1:2].islower() else clause
    if language != "en" or _MANY.match(clause):
        return lowered
    return f"{'an' if _VOWEL.match(clause) else 'a'} {lowered}"
