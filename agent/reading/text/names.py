"""Reads a name and what stands beside it: the noun phrase of a subject and its apposition."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.reading.lexicon import starts, words
from agent.reading.text.clean import bare
from agent.reading.text.moments import is_date
from agent.reading.text.noun_phrase import STAY
from agent.reading.text.sentences import parts

LONGEST = 60
_JOINT = (
    r"(?:&|(?:de|of|du|von|da|do|di)(?!\w)|(?:dell?a?|dei|delle|degli|dello|de l[ao]s?|des|dos|das)(?=\s[A-ZÀ-Þ])|"
    r"d['’][A-ZÀ-Þ][\w-]*|\d{1,4})"
)
NAME = rf"[A-ZÀ-Þ][\w'’&.-]*(?:\s(?:[A-ZÀ-Þ][\w'’&.-]*|{_JOINT}))*"
QUANTITY = re.compile(r"^\d+\s?(?:-|–)?\s?\d*\s?(?:sec|min|s\b|sek|hour|k\b|p\b|seg|stund|x\b|:)", re.IGNORECASE)
_RELATIVE = re.compile(
    r"^(?:who|which|that|where|der|die|das|qui|que|che|donde|dove|onde|with|mit|by|von|par|in|for|from|at|to|on)\b",
    re.IGNORECASE,
)
# An article behind a preposition opens no clause: "zum Schulanfang für das Geschäft Feder".
_CLAUSE = re.compile(
    r"(?<!\s(?:für|mit|von|bei|aus|auf))(?<!\s(?:an|in|zu))(?<!\s(?:über|nach))\s"
    r"(?=(?:(?:who|which|that)(?:['’](?:s|re|d|ll))?|qui|der|die|das|que|che)\s)"
)
# "Hotel Seeblick with a view of the lake": what belongs to a name; "a cafe with a garden" is all one thing.
_WITH = r"(?:with|mit|avec|con|com)\s"
_BELONGING = re.compile(rf"(?<![A-ZÀ-Þ])(?P<name>{NAME})\s(?={_WITH})")
# What a film shall show beside its subject: "a campfire with a text that says ...".
_SHOWN = re.compile(
    r"\swith (?:[\w-]+,? (?:and )?){0,5}(?:captions|subtitles|texts?|slogan|ending|soundtrack|logo|animations?|visuals|"
    r"call to action|cta|countdown)\b.*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^\s?[,(–—-]\s?(.{4,200})$|^\s((?:qui|que|che|who|which|that|with|by|von|par|der|die|das)\s.{4,200})$", re.DOTALL
)
_STOP = re.compile(
    r"\s(?:for (?:youtube|tiktok|instagram|kids|children|people|our (?:website|site|channel|"
    r"(?:[\w-]+ )?(?:screens?|window|lobby|monitor|wall))|the (?:website|"
    r"screen|feed|"
    r"landing page|anniversary|meeting)|\d)|with (?:upbeat|warm|calm|soft|music)|in (?:\d|german|english|"
    r"french|spanish|"
    r"vertical|landscape|a )|below|attached|please|from the (?:article|text)|so that|because|on (?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)day|that (?:makes|shows)|"
    r"(?:for|für|pour|para|per) (?:(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr\w+|l[ao]s?|"
    r"l[ae] mi[ao]|i miei|el|il|los|las|gli|os|as|nostr\w+|noss\w+|"
    r"minha|meus?|a|o|les|le|die|den) )?(?:class|clase|classe|klasse|niñ[oa]s|enfants|bambin[ie]|kinder|"
    r"crianças|consejo|consiglio|conselho|junta|ass?embl[eé]ia?|asamblea|padres|genitori|pais|equipe|equipa|equipo|"
    r"squadra|plantilla|personale|soci[os]?|sócios|"
    r"alumn\w+|élèves|"
    r"schüler\w*|primaria|escuela|école|scuola|escola|students|pupils|teen\w*|beginners|schule|turma)|"
    r"für (?:instagram|youtube|unsere)|pour (?:instagram|youtube|les réseaux)|para (?:tiktok|instagram|youtube|"
    r"redes))\b.*$",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"(?<!\w)(?:i|we|us|you|u|they|them|me|is|are|was|love|like|say|lieben|adorent|adore|aiment|aman|amano|"
    r"adoram|ich|wir|uns|sind|ist|nous|ils|est|sont|nos|son|es|noi|"
    r"sono|è|nós|são|é|please|maybe)(?!\w)",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    rf"^((?:[a-zà-ÿ][\w'’-]*\s){{1,3}})({NAME})((?:\s(?:in|at|from|near|en|à|a|em|de|aus)\s.{{2,40}})?)$"
)
_OF = re.compile(r"(?:der|die|das)\s")  # no relative clause without its comma
_STREET = re.compile(r"via|viale|piazza|corso|calle|plaza|avenida|paseo|rua|praça|largo", re.IGNORECASE)
_PLACED = re.compile(r"in|at|near|en|em|à|a|aos?|às|aux?|ai|n[ao]s?|nell[ae]|nei")
_SMALL = re.compile(r"(?:an?|the|of|and|or|in|on|at|to|for|de|las?|les?|el|los|du|des|und|der|die|das|e|y|et|il|lo)")


# "a minha loja, a Doce Nuvem": the article is none of the name.
_ARTICLED = frozenset({"es", "it", "pt"})
_BEFORE_NAME = re.compile(r"(?:el|la|il|lo|l['’]|o|a)\s?(?=[A-ZÀ-Þ])")


_PLACED_NAME = re.compile(rf"({NAME})(?:\s(?:in|at|near|from|on)\s(?:the )?{NAME})?")


@dataclass(frozen=True)
class Subject:
    """What the film is about, what that is, and how many of it where the brief counts."""

    name: str
    description: str = ""
    count: int = 0


def apposition(rest: str, language: str) -> Subject:
    """The subject before the first comma, its description after it."""
    pieces = parts(_SHOWN.sub("", until_stop(rest)), language)
    if not pieces:
        return Subject("")
    head, _, inline = re.sub(r"\s[-–—]\s", ": ", pieces[0], count=1).partition(": ")
    head = _BELONGING.sub("\\g<name>\ue002", _STOP.sub("", " " + head).strip(), count=1)
    head, _, relative = (head if "\ue002" in head else _CLAUSE.sub("\ue002", head, count=1)).partition("\ue002")
    description = inline or relative
    if not description and len(pieces) > 1:
        description = following(", " + ", ".join(pieces[1:]), language)
    timed = any(words(field, language).search(description) for field in ("seconds", "minutes"))
    description = "" if QUANTITY.match(description) or (timed and len(description.split()) < 4) else description
    return generic(Subject(short(bare(head)), tidy(description)), language)


def named_after(rest: str, language: str) -> Subject | None:
    """'bakery, Crumb' of "our bakery, Crumb" is Crumb, a bakery; a list of names, as of a team, is none."""
    what, *after = parts(until_stop(rest), language) or [""]
    after = [_BEFORE_NAME.sub("", piece) for piece in after] if language in _ARTICLED else after
    named = [placed.group(1) for piece in after if (placed := _PLACED_NAME.fullmatch(piece))]
    if len(named) != 1 or not after[0].startswith(named[0]) or len(what.split()) > 4 or is_date(named[0], language):
        return None
    return Subject(short(bare(named[0])), tidy(what))


_OF_SOMEBODY = re.compile(r"\s(?:de|du|des|d['’]|del?|dell?[ao]|dei|d[ao]s?|of)(?:\s|(?<=['’]))", re.IGNORECASE)


_SORT = re.compile(r"[TF]\d(?:\+\d)?")
"""How many rooms a flat has, in Portuguese and French."""


def generic(subject: Subject, language: str) -> Subject:
    """'trattoria Da Beppe in Luvigno' is Da Beppe, a trattoria in Luvigno."""
    match = _GENERIC.match(subject.name) if language != "de" else None
    event = words("kinds", language, "event").match(subject.name)
    if match and _SORT.fullmatch(match.group(2).strip()):
        return subject  # "apartamento T2 em Braga"
    if not match or (event and _OF_SOMEBODY.match(subject.name, event.end())):
        return subject  # "vide-grenier de l'école Jules-Carnot" is no school
    last = match.group(1).split()[-1]
    thing = match.group(1).strip().rpartition(" ")[0]
    if _PLACED.fullmatch(last) and not STAY.search(thing):
        return subject  # "caravan at Ingoldmells" is no Ingoldmells, "a weekend in Ostra" is Ostra
    if _PLACED.fullmatch(last):
        return Subject(match.group(2).strip(), subject.description or subject.name, subject.count)
    if (
        _STREET.fullmatch(last)
        or starts("connectors", language).fullmatch(last)
        or starts("articles", language).fullmatch(last)
    ):
        return subject
    what = f"{match.group(1).strip()}{match.group(3)}"
    if re.match(_WITH, subject.description):
        what = f"{what} {subject.description}"
    elif subject.description:
        what = subject.description
    return Subject(match.group(2).strip(), what, subject.count)


def following(rest: str, language: str) -> str:
    """An apposition or relative clause right after a name."""
    match = _AFTER.match(until_stop(rest))
    genitive = language == "de" and match is not None and match.group(1) is None and _OF.match(match.group(2))
    if not match or genitive:
        return ""
    first = next(iter(parts((match.group(1) or match.group(2)).strip(), language)), "")
    article = starts("articles", language).match(first)
    if not article and not _RELATIVE.match(first) and (not first[:1].islower() or _TALK.search(first)):
        return ""
    trade = words("films", language).search(first) or words("aspects", language, "9:16").search(first)
    manner = words("tones", language).match(first) and len(first.split()) <= 3
    production = words("production", language).search(first) and len(first.split()) <= 4
    return "" if trade or production or manner or is_date(first, language) or QUANTITY.match(first) else tidy(first)


def tidy(text: str) -> str:
    """A description without brackets."""
    return bare(re.sub(r"\s?\([^()]{0,200}\)", "", text))[:200]


def until_stop(text: str) -> str:
    """The text up to the end of its sentence."""
    return re.split(
        r"(?<=[^\d\W])(?<!\b[DSMF]r)(?<!\bSt)(?<!\bMrs)(?<!\bDra)(?<!\bProf)(?!(?<=\b[Nn][or])\.\s\d)[.!?](?:\s|$)|"
        r"\n|;",
        text,
        maxsplit=1,
    )[0]


def short(text: str) -> str:
    """At most as much as a title bears."""
    plain = " ".join(text.split()).strip(' ,;:-–."“”«»')
    plain = re.sub(r"\s[?–—-]$", "", plain)
    return plain if len(plain) <= LONGEST else plain[:LONGEST].rsplit(" ", 1)[0]


def capitalised(text: str) -> str:
    """A name in lower case gets its capitals."""
    plain = short(text)
    if plain != plain.lower():
        return plain
    return " ".join(token if _SMALL.fullmatch(token) else token[:1].upper() + token[1:] for token in plain.split())
