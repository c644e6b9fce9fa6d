"""Finds what the film is about and what that is, from the grammar of requests and from names."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from agent.brief import Kind
from agent.reading.clean import bare, clean
from agent.reading.lexicon import alternation, fragments, words
from agent.reading.passages import Passage
from agent.reading.quoted import quotes
from agent.reading.sentences import parts

LONGEST = 60


@dataclass(frozen=True)
class Subject:
    """What the film is about, what that is, and how many of it where the brief counts."""

    name: str
    description: str = ""
    count: int = 0


_NAME = r"[A-ZÀ-Þ][\w'’&.-]*(?:\s(?:[A-ZÀ-Þ][\w'’&.-]*|&|de|of|du|von|da|do|di|\d{1,4}))*"
_NAMED = re.compile(
    rf"(?:called|named|namens|genannt|appelée?|nommée?|llamad[oa]|chiamat[oa]|chamad[oa])\s+[\"“„«]?\s?({_NAME})"
)
_NAMING = re.compile(r"\b(?:called|named|namens|genannt|appelée?|nommée?|llamad[oa]|chiamat[oa]|chamad[oa])$")
_WHAT = re.compile(r"\b((?:an?|our|the|my|ein\w{0,2}|une?|una|uma?)\s(?:[\w-]+\s){0,3}[\w-]+)$")
_RELATIVE = re.compile(
    r"^(?:who|which|that|where|der|die|das|qui|que|che|donde|dove|onde|with|mit|in|for|from|at|to|on)\b", re.IGNORECASE
)
_NOT_SUBJECT = re.compile(
    r"^(?:youtube|tiktok|instagram|insta|facebook|linkedin|social|our (?:website|site|channel|feed)|the (?:website|web ?site|landing page|feed|internet|web)|"
    r"kids|children|people|all|alle|everyone|\d+\s?-?\s?\d* (?:year|jähr|ans|años|anni|anos)|a (?:classroom|projector)|the (?:screen|classroom|monday|canteen|weekly)|"
    r"me|us|you|this|it|the (?:article|text|source|following)|instagram|print|tv|television|students|pupils|beginners|parents|employees|staff|"
    r"(?:about |around )?\d+ ?(?:-|–)? ?\d* ?(?:sec|min|s\b|hour|sek|seg)|mitarbeit\w*|tous|todos|tutti|les réseaux|redes|der website)",
    re.IGNORECASE,
)
_STOP_WORD = re.compile(
    r"\s(?:for (?:youtube|tiktok|instagram|kids|children|people|our (?:website|site|channel)|the (?:website|screen|feed|landing page)|\d)|with (?:a|upbeat|warm|calm|soft|music)|"
    r"in (?:\d|german|english|french|spanish|vertical|landscape|a )|below|attached|please|from the (?:article|text)|so that|because|that (?:makes|shows)|für (?:instagram|youtube|unsere)|pour (?:instagram|youtube|les réseaux)|para (?:tiktok|instagram|youtube|redes))\b.*$",
    re.IGNORECASE,
)
_MAKING = re.compile(
    r"\b(?:i|we)\s(?:\w+\s){0,2}?(?:make|bake|cook|build|sell|run|offer|brew|grow|knit|launched|opened|started)\s+(?:my |our |the |a |an )?([^,.!?;\n]{3,60}?)(?=\s(?:and|so|lol|because|but|for|every|in)\s|[,.!?;]|$)",
    re.IGNORECASE,
)
_EXPLAIN = re.compile(
    r"(?<!\w)(?:explain(?:s|ing|er (?:on|about|for))?|teach(?:ing)? (?:about )?|introduction to|how to|erklär\w*(?: (?:mir|uns|bitte))?|explique[rz]?|explica\w*|spiega\w*|expli\w+|introduce|present|"
    r"launch(?: film| video)? (?:of|for)|recipe (?:for|of)|rezept für|recette d[eu']|receta de|ricetta (?:del|della|per|di)|receita de)\s+(?:the |our |my |das |die |der |den |la |le |les |el |los |las |il |lo |o |a |l')?",
    re.IGNORECASE,
)
_NUMBERS_OF = re.compile(
    r"(?:numbers|figures|results|kpis|report|zahlen|chiffres|cifras|dati|números|resultados|résultats|bericht)\s(?:of|for|from|at|der|des|von|de|del|di|da|do)\s+(?:the |la |le |el |il |o |a )?("
    + _NAME
    + ")"
)
_HEADLINE = re.compile(
    rf"^({_NAME})\s+([a-z]+(?:s|ed))\s+(?:(?:its|their|the|a|an|his|her|new)\s)*([a-zà-ÿ][\w' -]{{2,40}}?)(?=\s(?:after|in|on|at|for|with|from|by|to|over|as|and|of|this|next)\s|$)"
)
_COUNTED = re.compile(
    r"^(?:the |top |my |die |les |los |le |i |as |os )?(\d{1,2})\s+((?:[^\W\d_][\w'’-]*\s?){1,5})", re.IGNORECASE
)
_QUANTITY = re.compile(r"^\d+\s?(?:-|–)?\s?\d*\s?(?:sec|min|s\b|sek|hour|k\b|p\b|seg|stund|x\b|:)", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"(?:association|organi[sz]ation|charity|company|startup|verein|firma|initiative|stiftung|asociación|fundación|empresa|associazione|azienda|associação|fondation|l'association|café|restaurant|bakery|shop)\s+[«\"“„]\s?([^»\"”“]{2,50}?)\s?[»\"”“]",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"(?<!\w)(?:i|we|us|you|u|they|them|me|is|are|was|love|like|ich|wir|uns|sind|ist|nous|ils|est|sont|nos|son|es|noi|sono|è|nós|são|é|please|maybe)(?!\w)",
    re.IGNORECASE,
)
_SMALL = frozenset("a an the of and or in on at to for de la le les el los du des und der die das e y et il lo".split())


def subject_of(passages: tuple[Passage, ...], kind: Kind, title: str, language: str) -> Subject:
    """The first of several readings that finds something."""
    brief = [passage for passage in passages if passage.from_brief]
    readings = (
        _labelled,
        _organisation,
        _named,
        _counted,
        _listing,
        _explained,
        _figures,
        _requested,
        _made,
        _occasion,
        _after_colon,
        _name_alone,
        _headline,
    )
    for reading in readings:
        found = reading(brief, passages, kind, language)
        if found and found.name:
            return found
    if title:
        return Subject(title)
    return _fallback(brief, passages, language)


_OWNER = re.compile(
    rf"(?:agent:|agency:|makler:|client:|kunde:|mitarbeitenden? der|mitarbeiter der|employees of|staff (?:of|at)|company|client|salariés de|empleados de|dipendenti di|team of)\s+({_NAME})",
    re.IGNORECASE,
)
_OWNED: frozenset[Kind] = frozenset({"launch", "promo", "appeal", "testimonial", "report"})


def brand_of(brief: tuple[Passage, ...], subject: Subject, kind: Kind) -> str:
    """Whose film it is: the owner named, or the subject where it is a name that things are sold under."""
    for passage in brief:
        match = _OWNER.search(f"{passage.label}: {passage.text}" if passage.label else passage.text)
        if match and match.group(1)[:1].isupper():
            return match.group(1)[:60]
    named = subject.name[:1].isupper() and len(subject.name.split()) <= 5
    return subject.name if kind in _OWNED and named else ""


def _labelled(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    for passage in brief:
        if passage.role == "subject" and len(passage.text.split()) <= 40:
            return _apposition(bare(passage.text), language)
    return None


def _organisation(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    for passage in brief[:6]:
        if match := _ORGANISATION.search(passage.text):
            return Subject(match.group(1).strip(), _following(passage.text[match.end() :], language))
    return None


def _named(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    for passage in brief[:6]:
        for quote in quotes(passage.text):
            before = passage.text[: quote.start].rstrip().lower()
            if before.endswith(
                (
                    "called",
                    "named",
                    "namens",
                    "genannt",
                    "appelé",
                    "appelée",
                    "llamado",
                    "llamada",
                    "chiamato",
                    "chiamata",
                    "chamado",
                    "chamada",
                )
            ):
                return Subject(quote.text, _following(passage.text[quote.end :], language))
        if match := _NAMED.search(passage.text):
            before, after = passage.text[: match.start()], passage.text[match.end() :]
            what = _WHAT.search(before.rstrip())
            description = f"{what.group(1) if what else ''} {clean(_until_stop(after), language)}".strip()
            return Subject(_title_name(match.group(1)), description[:160].strip(" ,.;"))
    return None


def _counted(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    for passage in brief[:2]:
        for part in parts(clean(passage.text, language), language):
            match = _COUNTED.match(part)
            if not match or _QUANTITY.match(part):
                continue
            noun = re.split(
                r"\s(?:for|to|that|in|video|film|clip|reel|für|pour|para|per|you|with|on|tiktok)\b",
                match.group(2).strip() + " ",
                maxsplit=1,
            )[0].strip()
            trade = words("films", language).search(noun)
            if kind == "list" and noun and not trade:
                return Subject(_short(noun), "", int(match.group(1)))
    return None


def _listing(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    if kind != "listing":
        return None
    for passage in passages:
        if passage.role == "subject" or re.match(
            r"^(?:object|address|property|objekt|adresse|dirección|indirizzo|endereço)$", passage.label, re.IGNORECASE
        ):
            pieces = parts(bare(passage.text), language)
            after = next(
                (
                    other
                    for other in passages
                    if other.line == passage.line and other is not passage and other.origin == passage.origin
                ),
                None,
            )
            what = parts(bare(after.text), language)[0] if after and not after.label else ""
            return Subject(_short(pieces[0]), what if len(what.split()) <= 8 else "")
    return None


def _explained(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    if kind not in {"explainer", "how_to", "launch"}:
        return None
    for passage in brief[:4]:
        match = _EXPLAIN.search(passage.text)
        if match:
            rest = _until_stop(passage.text[match.end() :])
            if kind == "launch":
                return _apposition(rest, language)
            rest = re.split(
                r"\s(?:for|to|für|pour|para|per|aux?|ai|a los|às?|in|dans|en)\s|\s[-–]\s", rest + " ", maxsplit=1
            )[0]
            if 1 <= len(rest.split()) <= 9 and not words("films", language).match(rest.strip()):
                return Subject(_short(bare(rest)))
    return None


def _figures(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    if kind != "report":
        return None
    for passage in brief:
        if match := _NUMBERS_OF.search(passage.text):
            return Subject(_title_name(match.group(1)))
    return None


_heads: dict[str, re.Pattern[str]] = {}


def _head_pattern(language: str) -> re.Pattern[str]:
    """A word for the film, what it is made of, a preposition and an article; after it stands the subject."""
    if language not in _heads:
        film = alternation(fragments("films", language))
        preposition = alternation(fragments("prepositions", language))
        article = alternation(fragments("articles", language))
        _heads[language] = re.compile(
            rf"(?<!\w){film}(?!\w)(?:\s(?!{preposition}(?!\w))[\w'’-]+){{0,3}}?[\s,]+{preposition}(?:\s+|(?<=['’]))(?:{article}(?:\s+|(?<=['’])))?(?=\S)",
            re.IGNORECASE,
        )
    return _heads[language]


def _requested(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    for passage in brief[:5]:
        text = clean(passage.text, language)
        for match in _head_pattern(language).finditer(text):
            rest = text[match.end() :]
            if _NOT_SUBJECT.match(rest) or _NOT_SUBJECT.match(text[max(0, match.end() - 4) : match.end()] + rest):
                continue
            found = _apposition(rest, language)
            if found.name and not words("production", language).fullmatch(found.name):
                generic = found.name[:1].islower() and len(found.name.split()) <= 2
                named = _name_alone(brief, passages, kind, language) if generic else None
                return Subject(named.name, found.description or found.name) if named else found
    match_for = (
        re.search(
            rf"^(?:\w+!\s)?(?:For|Für|Pour|Para|Per)\s+(?:the |our |my |das |den |die |le |la |el |il |o |a )?(.{{3,60}}?)\s(?:I|we|wir|ich|je|nous|necesit|quer|need|want)",
            brief[0].text + " " + (brief[1].text if len(brief) > 1 else ""),
        )
        if brief
        else None
    )
    return Subject(_short(match_for.group(1))) if match_for else None


def _made(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    for passage in brief[:5]:
        if match := _MAKING.search(passage.text):
            return Subject(_short(clean(match.group(1), language)))
    return None


def _occasion(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    for passage in passages:
        if passage.role == "occasion":
            text = bare(passage.text)
            if len(text.split()) <= 6:
                return Subject(_short(text))
            names = [
                name
                for name in re.findall(
                    r"\b(?:die|den|das|der|the|our|la|le|el|il|o|a)\s((?:[\w-]+\s){0,2}?[A-ZÀ-Þ][\w-]+)", text
                )
            ]
            return Subject(_short(names[0] if names else " ".join(text.split()[:6])), text[:160])
    return None


def _after_colon(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    """ "Vertical video of 20 seconds: a weekend in Valdemora, a village ..." """
    for passage in brief[:3]:
        head, colon, rest = passage.text.partition(": ")
        if not colon and passage.label:
            head, rest = passage.label, passage.text
        if rest and words("films", language).search(head) and len(rest.split()) <= 40:
            found = _apposition(rest, language)
            names = re.findall(rf"(?<![.!?]\s)(?<!^)\b{_NAME}", found.name)
            if names:
                return Subject(names[-1], ", ".join(filter(None, (found.name, found.description))))
            return found
    return None


def _name_alone(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    """A short sentence or part that is only a name: "crumb & co"."""
    for passage in brief:
        if passage.role or passage.label:
            continue
        for part in parts(passage.text, language):
            text = bare(clean(part, language))
            tokens = text.split()
            if (
                not 2 <= len(tokens) <= 5
                or words("production", language).search(text)
                or words("films", language).search(text)
            ):
                continue
            if re.match(r"^[\w'’.-]+(?: [\w'’.-]+)? (?:&|\+|und|and) [\w'’.-]+(?: [\w'’.-]+)?$", text) and "&" in text:
                return Subject(_title_name(text))
            if all(token[:1].isupper() for token in tokens) and passage.text.strip(" .!") == text:
                return Subject(text)
    return None


def _headline(brief: list[Passage], passages: tuple[Passage, ...], kind: Kind, language: str) -> Subject | None:
    first = next((passage for passage in passages if not passage.from_brief), None)
    if first is None:
        return None
    text = bare(first.text)
    if match := _HEADLINE.match(text):
        thing = re.sub(r"^(?:old|new|former|first|second)\s", "", match.group(3))
        return Subject(_short(f"{match.group(1)} {thing}"), text)
    return Subject(_short(text), "") if len(text.split()) <= 8 else None


def _fallback(brief: list[Passage], passages: tuple[Passage, ...], language: str) -> Subject:
    """The name that is named most, or the first words of content."""
    counts: Counter[str] = Counter()
    skip = re.compile(alternation(fragments("months", language) + fragments("weekdays", language)) + "$", re.IGNORECASE)
    for passage in passages[:60]:
        for match in re.finditer(rf"(?<=[a-zà-ÿ,;:] ){_NAME}", passage.text[:600]):
            name = match.group().strip(" .")
            if len(name) > 2 and not skip.match(name) and not words("production", language).search(name):
                counts[name] += 1
    if counts and language != "de":
        return Subject(_short(counts.most_common(1)[0][0]))
    for passage in brief:
        text = bare(clean(passage.text, language))
        pieces = [
            part
            for part in parts(text, language)
            if not words("production", language).search(part) and not words("films", language).search(part)
        ]
        if pieces:
            return Subject(_short(pieces[0]))
    return Subject(_short(bare(clean(brief[0].text, language))) if brief else "")


def _apposition(rest: str, language: str) -> Subject:
    """The subject before the first comma, its description after it."""
    sentence = _until_stop(rest)
    pieces = parts(sentence, language)
    if not pieces:
        return Subject("")
    name = re.split(r":\s|\s[-–—]\s", pieces[0], maxsplit=1)
    head, inline = name[0], name[1] if len(name) > 1 else ""
    head = _STOP_WORD.sub("", " " + head).strip()
    relative = re.split(r"\s(?=(?:who|which|that|qui|der|die|das|que|che)\s)", head, maxsplit=1)
    head = relative[0]
    description = inline or (relative[1] if len(relative) > 1 else "")
    if not description and len(pieces) > 1:
        description = _following(", " + ", ".join(pieces[1:]), language)
    return Subject(_short(bare(head)), bare(re.sub(r"\s?\([^()]*\)", "", description))[:200])


def _following(rest: str, language: str) -> str:
    """An apposition or relative clause right after a name."""
    match = re.match(
        r"^\s?[,(–—-]\s?(.{4,200})$|^\s((?:qui|que|che|who|which|that|with|der|die|das)\s.{4,200})$",
        _until_stop(rest),
        re.DOTALL,
    )
    if not match:
        return ""
    text = (match.group(1) or match.group(2)).strip()
    first = parts(text, language)[0]
    article = re.match(alternation(fragments("articles", language)) + r"(?!\w)", first, re.IGNORECASE)
    if not article and not _RELATIVE.match(first) and (not first[:1].islower() or _TALK.search(first)):
        return ""
    if (
        words("films", language).search(first)
        or _QUANTITY.match(first)
        or words("aspects", language, "9:16").search(first)
    ):
        return ""
    return bare(first)


def _until_stop(text: str) -> str:
    return re.split(r"(?<=[^\d\W])[.!?](?:\s|$)|\n|;", text, maxsplit=1)[0]


def _short(text: str) -> str:
    plain = " ".join(text.split()).strip(' ,;:-–."“”«»')
    if len(plain) <= LONGEST:
        return plain
    return plain[:LONGEST].rsplit(" ", 1)[0]


def _title_name(text: str) -> str:
    """A name in lower case gets its capitals."""
    plain = _short(text)
    if plain != plain.lower():
        return plain
    return " ".join(token if token in _SMALL else token[:1].upper() + token[1:] for token in plain.split())
