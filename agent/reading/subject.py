"""Finds what the film is about, from the grammar of requests, from names and from headlines."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from agent.brief import Kind
from agent.reading.clean import bare, clean
from agent.reading.direction import about_the_film
from agent.reading.lexicon import LEXICONS, alternation, fragments, pattern, starts, words
from agent.reading.moments import is_date
from agent.reading.names import NAME, QUANTITY, Subject, apposition, capitalised, following, generic, short, until_stop
from agent.reading.passages import Passage
from agent.reading.places import is_place
from agent.reading.quoted import quotes
from agent.reading.sentences import parts

_CALLED = r"\b(?:called|named|namens|genannt|appelée?|nommée?|llamad[oa]|chiamat[oa]|chamad[oa])"
_NAMED = re.compile(rf"{_CALLED}\s+[\"“„«]?\s?({NAME})")
_NAMING = re.compile(rf"{_CALLED}$")
_WHAT = re.compile(r"\b((?:an?|our|the|my|ein\w{0,2}|une?|una|uma?)\s(?:[\w'’-]+\s){0,3}[\w'’-]+)$")
_NOT_SUBJECT = re.compile(
    r"^(?:\d+-?\s?(?:bis|to|à|a|-)\s?\d|télévision|televisión|televisione|televisão|la tele|fernsehen|das "
    r"fernsehen|youtube|tiktok|instagram|"
    r"insta|facebook|linkedin|social|print|tv|television|broadcast|"
    r"(?:our|the|my|die|unsere\w?|le|la|les|el|los|il|o|a)?\s?(?:website|web ?site|site|channel|feed|"
    r"newsletter|intranet|blog|landing "
    r"page|internet|web|"
    r"screen|classroom|canteen|board|team|management|investors|shareholders|portal|app store|réseaux|redes)\b|"
    r"kids|children|people|all|alle|everyone|\d+\s?-?\s?\d* ?(?:year|jähr|ans|años|anni|anos)|a (?:classroom|"
    r"projector)|"
    r"the (?:monday|weekly|anniversary|article|text|source|following)|me\b|us\b|you\b|this\b|it\b|"
    r"(?:[\w-]+\s)?(?:staff|employees|students)\b|students|pupils|beginners|parents|employees|staff|"
    r"mitarbeit\w*|tous|todos|tutti|"
    r"(?:about |around |roughly |ca\.? |circa |max\.? |environ |etwa |rund |ungefähr |cerca de |unos |unas |"
    r"aproximadamente )?(?:\d+|one|two|half|a|thirty|zwei|eine?r?) ?(?:-|–|and a half)? ?\d* "
    r"?(?:sec|min|s\b|hour|sek|seg))",
    re.IGNORECASE,
)
_MAKING = re.compile(
    r"\b(?:i|we)\s(?:\w+\s){0,2}?(?:make|bake|cook|build|sell|run|offer|brew|grow|knit|launched|opened|started)\s+"
    r"(?:my |our |the |a |an )?([^,.!?;\n]{3,60}?)(?=\s(?:and|so|lol|because|but|for|every|in)\s|[,.!?;]|$)",
    re.IGNORECASE,
)
_EXPLAIN = re.compile(
    r"(?<!\w)(?:explain(?:s|ing|er (?:on|about|for))?|teach(?:ing)? (?:about )?|introduction to|how to|"
    r"compare|vergleich\w*|compare[rz]?|compara\w*|confronta\w*|erklär\w*(?: (?:mir|uns|bitte))?|"
    r"explique[rz]?(?:-(?:moi|nous))?|expl[íi]ca\w*|explica\w*|spiega\w*|expli(?!cati)\w+|introduce|present|"
    r"launch(?: film| video)? (?:of|for)|recipe (?:for|of)|rezept für|recette d[eu']|receta de|ricetta (?:del|"
    r"della|per|di)|"
    r"receita de)\s+(?:in \d+ [^\W\d_]+,?\s)?(?:the |our |my |das |die |der |den |la |le |les |el |los |las |"
    r"il |lo |o |a |l')?",
    re.IGNORECASE,
)
# "Explain what happens in the leaf" tells what to go into, not what the film is about.
_ASKED_FOR = re.compile(
    r"(?:what|which|who|where|when|was|welche\w*|wo|wann|ce (?:dont|qui|que|qu')|quelles?|quels?|qué|lo que|cosa|o que)\b",
    re.IGNORECASE,
)
_LASTING = re.compile(r"(?:d['’]|de |of |von )?(?:[^\W\d]+ ){0,2}\d+\s?(?:s|sec|sek|seg|min)[^\W\d]*", re.IGNORECASE)
_WORKS = re.compile(
    r"(?<!\w)(?:(?:how|wie|comment|cómo|come|como)\s(?:an? |the |eine?[nrms]? |die |der |das )?([^,.;:!?]{2,40}?)\s"
    r"(?:works?|is made|are made|functions?|funktionier\w*|entsteh\w*)"
    r"|(?:wie|comment|cómo|come|como)\s(?:fonctionne\w*|funciona\w*|funziona\w*|funktionier\w*|entsteh\w*|se "
    r"(?:forme\w*|forma\w*|hacen?)|si forma\w*)\s(?:eine?\s|die\s|der\s|das\s)?(?:une? |le |la |les |el |los |"
    r"las |il |lo |o |a |l'|una? |uma? )?([^,.;:!?]{2,40}?))"
    r"(?=\s(?:for|to|für|pour|para|per|in|to)\s|[,.;:!?]|$)",
    re.IGNORECASE,
)
_WHY_THERE = re.compile(
    r"(?<!\w)(?:why (?:there (?:is|are)|we have|do we have|are there|is there)|warum es|pourquoi (?:il )?y a(?:-t-il)?|"
    r"por qué (?:hay|existen)|perché (?:ci sono|c'è|esistono)|por que (?:há|existem))\s+"
    r"(?:an? |the |des |les |une? |los |las |le |gli |i |il |la |as |os )?((?:[\w'’-]+\s?){1,3}?)"
    r"(?=\s(?:gibt|on|in|for|at|auf|en|sur|em|su|so|when|and)\b|[,.;:!?]|$)",
    re.IGNORECASE,
)
_OURS = re.compile(
    rf"(?<!\w)(?:our|my|unser\w*|mein\w*|notre|mon|ma|nuestr[oa]|nostr[oa]|noss[oa])\s((?:[a-zà-ÿ][\w'’-]*\s){{1,3}})"
    rf"({NAME})"
)
_SENTENCE = re.compile(r"^(?:we|i|you|they|it|wir|ich|nous|on|nosotros)\s", re.IGNORECASE)
_SOMETHING = re.compile(
    r"^(?:(?:i |we |can (?:you|u) )?(?:want|need|make|do)?\s?(?:something|anything|sth|(?:irgend)?etwas|irgendwas|"
    r"quelque chose|algo|qualcosa|alguma coisa)\s(?:[\w'’-]+\s){0,4}?(?:for|about|für|über|pour|sur|para|sobre|per))\s"
    r"(?=(?:our|my|the|unser\w*|mein\w*|notre|nuestr[oa]|(?:il |la )?nostr[oa]|(?:o |a )?noss[oa])\s)"
    r"([^,.;:!?]{3,50})",
    re.IGNORECASE,
)
_NUMBERS_OF = re.compile(
    r"(?:numbers|figures|results|kpis|report|zahlen|chiffres|cifras|dati|números|resultados|résultats|bericht)\s"
    rf"(?:of|for|from|at|der|des|von|de|del|di|da|do)\s+(?:the |la |le |el |il |o |a )?({NAME})"
)
_HEADLINE = re.compile(
    rf"^({NAME})\s+([a-z]+(?:s|ed))\s+(?:(?:its|their|the|a|an|his|her|new)\s)*([a-zà-ÿ][\w' -]{{2,40}}?)"
    r"(?=\s(?:after|in|on|at|for|with|from|by|to|over|as|and|of|this|next)\s|$)"
)
_COUNTED = re.compile(
    r"^(?:the |top |my |die |les |los |le |i |as |os )?(\d{1,2})\s+((?:[^\W\d_][\w'’-]*\s?){1,8})", re.IGNORECASE
)
_NOUN_END = re.compile(r"\s(?:for|to|that|in|video|film|clip|reel|für|pour|para|per|you|with|on|tiktok)\b")
_ORGANISATION = re.compile(
    r"(?:association|organi[sz]ation|charity|company|startup|verein|firma|initiative|stiftung|asociación|"
    r"fundación|empresa|"
    r"associazione|azienda|associação|fondation|café|restaurant|bakery|shop)\s+[«\"“„]\s?([^»\"”“]{2,50}?)\s?[»\"”“]",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"^(?:object|address|property|objekt|adresse|dirección|indirizzo|endereço)$", re.IGNORECASE)
_OWNED_BY = re.compile(
    r"^(?:our|my|the|unser\w{0,2}|notre|nuestr[oa]|il nostro|la nostra|o nosso|a "
    r"nossa)\s((?:[\w'’-]+\s){0,3}?[\w'’-]+)\s"
    r"(?:is|are|turns|has|opens|celebrates|was|can|needs|wants|will|wird|feiert|hat|ist|fête|cumple|compie|faz|"
    r"celebra)\b",
    re.IGNORECASE,
)
_WITHOUT_TERMS = re.compile(
    r"^(?:for|für|pour|para|per)\s+(?:the |our |my |das |den |die |le |la |el |il |o |a )?(.{3,60}?)\s"
    r"(?:i|we|wir|ich|je|nous|necesit\w*|quer\w*|need|want|brauch\w*|besoin)\b",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:agent:|agency:|makler:|client:|kunde:|mitarbeitenden? der|mitarbeiter der|employees of|staff (?:of|"
    r"at)|company|client|"
    rf"salariés de|empleados de|dipendenti di|team of)\s+({NAME})",
    re.IGNORECASE,
)
_BRAND_LABEL = re.compile(
    r"^(?:brand(?: name)?|client|company|marke|kunde|firma|marque|client|entreprise|marca|cliente|empresa|azienda|"
    r"marchio)$",
    re.IGNORECASE,
)
_OWNED: frozenset[Kind] = frozenset({"launch", "promo", "appeal", "testimonial", "report"})
_BEFORE_PLACE = re.compile(
    r"(?:in|an|auf|bei|mit|von|zu|für|nach|aus|dans|à|chez|en|con|per|em|com|at|on|with|from)", re.IGNORECASE
)
# "den Filzpantoffel »Murmel«"
_THING = re.compile(
    r"(?:^|\s)(?:the|our|my|an?|de[rnms]|die|das|eine?n?|unsere?n?|le|la|l'|une?|el|los|una|il|lo|uno|o|a|"
    r"uma?)\s(?:[\w-]+\s){0,2}[\w-]+$",
    re.IGNORECASE,
)
_DISH = re.compile(r"\s(?:recipe|rezept)$", re.IGNORECASE)
_MINE = r"(?:my|our|unser\w*|meine?n?|notre|nuestr[oa]s?|nostr[oa]|noss[oa])"
_PROMOTING = (
    r"(?:(?:announc\w+|promot\w+|anunciar|promocionar|promover|presentar|explicar|contar|mostrar|dar a conocer|"
    r"annoncer|présenter|promouvoir|expliquer|faire connaître|promuovere|presentare|annunciare|spiegare|"
    r"far conoscere|divulgar|apresentar|mostrar|pedir [^,.:]{3,60}? (?:para|per|pour)|"
    r"demander [^,.:]{3,60}? pour|chiedere [^,.:]{3,60}? per)\s+)?"
)
_ABOUT = re.compile(
    r"(?:^|[,;]\s|\s)(?:about|über|sobre|à propos d[eu'])\s(?:the |an? |our |my |eine?n? |die |das |den |"
    r"un[ae]? |la |el |il |o |uma? )?(?=[^\d\s])",
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"\b(?:\d+[- ]?\w*|seconds?|minutes?|brand|short|silent|black|white|and|new|nice|little|cool|great|good|"
    r"internal|vertical|square|social media|please|make|create|need|want|"
    r"me|us|an?|the|my|our|for|of|some|quick|simple|i|we)\b",
    re.IGNORECASE,
)
_PLACEHOLDER = {
    "en": "your brand",
    "de": "deine Marke",
    "fr": "votre marque",
    "es": "tu marca",
    "it": "il tuo marchio",
    "pt": "a sua marca",
}


@dataclass(frozen=True)
class _Given:
    """What the readings look at."""

    passages: tuple[Passage, ...]
    kind: Kind
    names: tuple[str, ...]
    language: str

    @property
    def brief(self) -> list[Passage]:
        """The person's own sentences."""
        return [passage for passage in self.passages if passage.from_brief and _without_lines(passage.text).strip(" .")]


def subject_of(
    passages: tuple[Passage, ...], kind: Kind, title: str, names: tuple[str, ...], language: str
) -> tuple[Subject, bool]:
    """The first of several readings that finds something; False where none did and a stand-in was taken."""
    given = _Given(passages, kind, names, language)
    for reading in _READINGS:
        found = reading(given)
        if found and found.name and not QUANTITY.match(found.name):
            return found, True
    if title:
        return Subject(title), True
    found = _fallback(given)
    return (found, True) if found.name else (Subject(_PLACEHOLDER[language]), False)


def brand_of(passages: tuple[Passage, ...], subject: Subject, kind: Kind) -> str:
    """Whose film it is: the owner named, or the subject where it is a name that things are sold under."""
    if labelled := _brand_label(passages):
        return labelled
    for passage in passages:
        match = _OWNER.search(f"{passage.label}: {passage.text}" if passage.label else passage.text)
        if match and match.group(1)[:1].isupper():
            return match.group(1)[:60].rstrip(" .")
    tokens = [token for token in subject.name.split() if len(token) > 3 or token[:1].isupper()]
    named = len(subject.name.split()) <= 5 and all(token[:1].isupper() or token[:1].isdigit() for token in tokens)
    return subject.name if kind in _OWNED and named else ""


def _labelled(given: _Given) -> Subject | None:
    for passage in given.brief:
        if passage.role == "subject" and not _SENTENCE.match(passage.text) and len(passage.text.split()) <= 40:
            return apposition(bare(passage.text), given.language)
    return None


def _organisation(given: _Given) -> Subject | None:
    for passage in given.brief[:6]:
        if match := _ORGANISATION.search(passage.text):
            return Subject(match.group(1).strip(), following(passage.text[match.end() :], given.language))
    return None


def _named(given: _Given) -> Subject | None:
    for passage in given.brief[:6]:
        for quote in quotes(passage.text):
            before = passage.text[: quote.start].rstrip()
            if _NAMING.search(before):
                what = _WHAT.search(_NAMING.sub("", before).rstrip())
                after = following(passage.text[quote.end :], given.language)
                return Subject(short(quote.text), after or (what.group(1) if what else ""))
            if passage in given.brief[:2] and _THING.search(before) and _title_like(quote.text):
                return Subject(short(quote.text), following(passage.text[quote.end :], given.language))
        if match := _NAMED.search(passage.text):
            what = _WHAT.search(passage.text[: match.start()].rstrip())
            after = following(passage.text[match.end() :], given.language)
            return Subject(capitalised(match.group(1)), f"{what.group(1) if what else ''} {after}".strip())
    return Subject(short(given.names[0])) if given.names else None


def _title_like(text: str) -> bool:
    """Whether a quotation reads like a name and not like a sentence."""
    return text[:1].isupper() and len(text.split()) <= 4 and text[-1:].isalnum()


def _counted(given: _Given) -> Subject | None:
    if given.kind != "list":
        return None
    for passage in given.brief[:2]:
        for part in parts(clean(passage.text, given.language), given.language):
            match = _COUNTED.match(part)
            noun = _NOUN_END.split(match.group(2).strip() + " ", maxsplit=1)[0].strip() if match else ""
            noun = " ".join(match.group(2).split()) if match and len(noun.split()) == 1 else noun
            if match and noun and not QUANTITY.match(part) and not words("films", given.language).search(noun):
                return Subject(short(noun), "", int(match.group(1)))
    return None


def _listing(given: _Given) -> Subject | None:
    if given.kind != "listing":
        return None
    for index, passage in enumerate(given.passages):
        if passage.role == "subject" or _ADDRESSED.match(passage.label):
            name = parts(bare(passage.text), given.language)[0]
            after = given.passages[index + 1] if index + 1 < len(given.passages) else passage
            what = parts(bare(after.text), given.language)[:1] if not after.label else []
            return Subject(short(name), what[0] if what and len(what[0].split()) <= 8 else "")
    for passage in given.passages:
        for part in parts(bare(passage.text), given.language):
            if len(part.split()) <= 6 and is_place(part, "", given.language):
                return Subject(short(part))
    return None


def _explained(given: _Given) -> Subject | None:
    if given.kind not in {"explainer", "how_to", "launch"}:
        return None
    for passage in given.brief[:4]:
        there = _WHY_THERE.search(passage.text) if given.kind == "explainer" else None
        if there:
            return Subject(short(there.group(1)))
        works = _WORKS.search(passage.text) if given.kind == "explainer" else None
        if works:
            return Subject(short(works.group(1) or works.group(2)), short(bare(works.group())))
        match = _EXPLAIN.search(passage.text)
        rest = until_stop(passage.text[match.end() :]) if match else ""
        if not rest or _LASTING.match(rest) or _ASKED_FOR.match(rest):
            continue
        if given.kind == "launch":
            return apposition(rest, given.language)
        thing = re.split(
            r"\s(?:for|to|für|pour|para|per|aux?|ai|a los|às?|in|dans|en)\s|\s[-–]\s|:\s", rest + " ", maxsplit=1
        )[0]
        thing = parts(thing, given.language)[0] if thing.strip() else ""
        if 1 <= len(thing.split()) <= 9 and not words("films", given.language).match(thing.strip()):
            return generic(Subject(short(bare(thing))), given.language)
    return None


def _figures(given: _Given) -> Subject | None:
    if given.kind == "report":
        for passage in given.brief:
            if match := _NUMBERS_OF.search(passage.text):
                return Subject(capitalised(match.group(1)))
    return None


@cache
def _about(language: str) -> re.Pattern[str]:
    """A preposition and an article; after it may stand the subject."""
    about, article = (alternation(fragments(field, language)) for field in ("prepositions", "articles"))
    return re.compile(
        rf"(?<![\w-])(?:{about}(?:\s+|(?<=['’])){_PROMOTING}(?:({article})(?:\s+|(?<=['’])))?|"
        rf"{_MINE}\s+)(?=\S)",
        re.IGNORECASE,
    )


def _requested(given: _Given) -> Subject | None:
    for passage in given.brief[:5]:
        text = re.sub(r"\s?\([^()]{0,80}\)", "", clean(_without_lines(passage.text), given.language))
        film = words("films", given.language).search(text)
        stop = re.search(r"[.;!?]\s", text[film.end() :]) if film else None
        reach = film.end() + (stop.start() if stop else 100) if film else 0
        for match in _about(given.language).finditer(text, film.end() if film else 0, reach):
            found = _told(match, text, given)
            if found:
                return found
        if named := _WITHOUT_TERMS.search(text):
            return generic(Subject(short(named.group(1))), given.language)
    return None


def _without_lines(text: str) -> str:
    """The text without long quotations: what is to be said is not what is asked for."""
    for quote in reversed(quotes(text)):
        if len(quote.text) > 40:
            text = text[: quote.start] + text[quote.end :]
    return text


def _told(match: re.Match[str], text: str, given: _Given) -> Subject | None:
    """The subject after a preposition, if it is one."""
    rest = text[match.end() :]
    if is_date(" ".join(rest.split()[:3]), given.language):
        return None
    if _NOT_SUBJECT.match(rest) or _NOT_SUBJECT.match(f"{match.group(1) or ''} {rest}".strip()):
        return None
    found = apposition(rest, given.language)
    if ours := _OURS.search(found.name):
        return Subject(short(ours.group(2)), ours.group(1).strip())
    if (
        not found.name
        or words("production", given.language).fullmatch(found.name)
        or words("films", given.language).match(found.name)
    ):
        return None
    return _with_name(Subject(_DISH.sub("", found.name), found.description, found.count), given)


def _something(given: _Given) -> Subject | None:
    """What is asked for without words for it: "something nice for our cafe" is about our cafe."""
    found = _SOMETHING.match(clean(given.brief[0].text, given.language)) if given.brief else None
    return Subject(short(found.group(1))) if found else None


def _with_name(found: Subject, given: _Given) -> Subject:
    """A plain noun ("bakery") gives way to a name that stands alone elsewhere ("snip & sons")."""
    plain = found.name[:1].islower() and len(found.name.split()) <= 2
    named = (_name_alone(given) or _plain_name(given)) if plain else None
    return Subject(named.name, found.description or found.name) if named else found


def _made(given: _Given) -> Subject | None:
    for passage in given.brief[:5]:
        if match := _MAKING.search(passage.text):
            return Subject(short(clean(match.group(1), given.language)))
    return None


def _occasion(given: _Given) -> Subject | None:
    for index, passage in enumerate(given.passages):
        announced = given.kind == "announcement" and passage.role == "request" and index + 1 < len(given.passages)
        if passage.role == "occasion" or announced:
            text = bare(given.passages[index + 1].text if announced else passage.text)
            if len(text.split()) <= 6:
                return Subject(short(text))
            return Subject(short(_first_noun(text, given.language) or " ".join(text.split()[:6])), text[:160])
    return None


def _first_noun(text: str, language: str) -> str:
    """The first noun with an article, as far as grammar without a parser can tell."""
    article = alternation(LEXICONS[language].articles)
    noun = (
        r"(?:[a-zäöüß-]+\s){0,2}?[A-ZÄÖÜ][\w-]+"
        if language == "de"
        else r"(?:[\w-]+\s(?:of|de|du|di|del|della|da|do)\s)?[^\W\d][\w-]+"
    )
    for found in re.finditer(rf"(?:(?<=\s)|^)(?:(\w+)\s)?(?<!\w)(?i:{article})\s({noun})", text):
        if not found.group(1) or not _BEFORE_PLACE.fullmatch(found.group(1)):
            return found.group(2)
    return ""


def _told_about(given: _Given) -> Subject | None:
    """ "..., 45 sec, about a paper boat that crosses a flooded city" """
    for passage in given.brief[:3]:
        text = _without_lines(passage.text)
        for match in _ABOUT.finditer(text):
            if not _NOT_SUBJECT.match(text[match.end() :]):
                return apposition(text[match.end() :], given.language)
    return None


def _head_name(given: _Given) -> Subject | None:
    """A name in the request before a colon: "Tell the story of the bakery Forno Alba: ..."."""
    for passage in given.brief[:4]:
        found = re.findall(rf"(?<=[a-zà-ÿ]\s){NAME}", passage.text) if passage.role == "request" else []
        names = [name for name in found if not words("production", given.language).search(name) and len(name) > 2]
        if names and given.language != "de":
            return Subject(short(names[0]))
    return None


def _after_request(given: _Given) -> Subject | None:
    """ "Vertical video of 20 seconds: a weekend in Ostra, a village ..." """
    for index, passage in enumerate(given.brief[:4]):
        if passage.role != "request" or index + 1 >= len(given.brief):
            continue
        after = given.brief[index + 1].text
        if about_the_film(parts(after, given.language)[0], given.language) or _to_maker(after, given.language):
            continue
        found = apposition(given.brief[index + 1].text, given.language)
        if found.name[:1].isupper() and given.language != "de":
            return Subject(found.name, re.sub(r"\s(?:at|in|from|by|en|à|a|em|de)$", "", found.description))
        names = re.findall(rf"(?<=\w\s){NAME}", found.name)
        if names and given.language != "de":
            return Subject(names[-1], ", ".join(filter(None, (found.name, found.description))))
        return found
    return None


def _to_maker(text: str, language: str) -> bool:
    return bool(starts("requests", language).match(text))


def _owned(given: _Given) -> Subject | None:
    for passage in given.brief[:3]:
        match = _OWNED_BY.match(passage.text)
        if match and not words("production", given.language).search(match.group(1)):
            return generic(Subject(short(match.group(1))), given.language)
    return None


def _name_alone(given: _Given) -> Subject | None:
    """A short sentence or part that is only a name: "snip & sons"."""
    trade = words("production", given.language), words("heads", given.language)
    for passage in given.brief:
        if passage.role or passage.label:
            continue
        for part in parts(passage.text, given.language):
            text = bare(clean(part, given.language))
            tokens = text.split()
            if not 2 <= len(tokens) <= 5 or any(pattern.search(text) for pattern in trade):
                continue
            if re.fullmatch(r"[\w'’.-]+(?: [\w'’.-]+)? & [\w'’.-]+(?: [\w'’.-]+)?", text):
                return Subject(capitalised(text))
            if all(token[:1].isupper() for token in tokens) and passage.text.strip(" .!") == text:
                return Subject(text)
    return None


def _plain_name(given: _Given) -> Subject | None:
    """A name typed without capitals, as a sentence of its own: "lotus lane studio"."""
    common = LEXICONS[given.language].function_words.split()
    for passage in given.brief[1:]:
        text = bare(passage.text)
        tokens = text.split()
        plain = 2 <= len(tokens) <= 4 and text.islower() and not any(token in common for token in tokens)
        listed = [words(field, given.language) for field in ("production", "heads", "tones", "requests")]
        if plain and not passage.role and not any(pattern.search(text) for pattern in listed):
            return Subject(capitalised(text))
    return None


def _headline(given: _Given) -> Subject | None:
    first = next((passage for passage in given.passages if not passage.from_brief), None)
    if first is None:
        return None
    text = bare(first.text)
    names = re.findall(rf"(?<=, ){NAME}|^{NAME}(?=\s?[,:–-]|$)", text) if given.kind == "report" else []
    if given.kind == "report":
        return Subject(short(names[-1])) if names else None
    if match := _HEADLINE.match(text):
        thing = re.sub(r"^(?:old|new|former|first|second)\s", "", match.group(3))
        return Subject(short(f"{match.group(1)} {thing}"), text)
    return Subject(short(text)) if len(text.split()) <= 8 else None


def _opening_part(given: _Given) -> Subject | None:
    """What the brief opens on: "Weekly sales, 45s, chart please"."""
    for part in parts(clean(given.brief[0].text, given.language), given.language)[:1] if given.brief else ():
        text = bare(part)
        trade = words("production", given.language).search(text) or words("films", given.language).search(text)
        spoken_to = words("requests", given.language).match(text) or words("tones", given.language).search(text)
        if not trade and not spoken_to and 2 <= len(text.split()) <= 6 and not QUANTITY.match(text):
            return Subject(short(starts("articles", given.language).sub("", text, count=1) if " " in text else text))
    return None


def _branded(given: _Given) -> Subject | None:
    """The name after "Brand:" or "Client:"."""
    name = _brand_label(given.passages)
    return Subject(name) if name and given.kind in _OWNED else None


def _brand_label(passages: tuple[Passage, ...]) -> str:
    for passage in passages:
        if passage.role == "brand" and _BRAND_LABEL.match(passage.label):
            name = re.split(r"[,;.#(]", passage.text, maxsplit=1)[0].strip(' "“”«»')
            if name[:1].isupper() and len(name.split()) <= 5:
                return name
    return ""


def _modified(given: _Given) -> Subject | None:
    """What stands before the word for the film: "Quarterly results video"."""
    for passage in given.brief[:2]:
        film = words("films", given.language).search(passage.text)
        if not film or film.start() < 4:
            continue
        before = re.split(r"[,.;:!?]", passage.text[: film.start()])[-1]
        for field in ("tones", "moods", "films", "requests"):
            before = words(field, given.language).sub(" ", before)
        name = " ".join(_FILLER.sub(" ", before).split()).strip("- ")
        if len(name) > 3 and len(name.split()) <= 4:
            return Subject(short(name))
    return None


def _fallback(given: _Given) -> Subject:
    """The name that is named most, or the first words of content."""
    counts: Counter[str] = Counter()
    moment = pattern(fragments("months", given.language) + fragments("weekdays", given.language))
    trade = words("production", given.language)
    for passage in given.passages[:60] if given.language != "de" else ():
        for match in re.finditer(rf"(?<=[a-zà-ÿ,;:] ){NAME}", passage.text[:600]):
            name = match.group().strip(" .")
            if len(name) > 2 and not moment.fullmatch(name) and not trade.search(name):
                counts[name] += 1
    if counts:
        return Subject(short(counts.most_common(1)[0][0]))
    for passage in given.brief:
        if _to_maker(passage.text, given.language) and len(given.brief) > 1:
            continue
        for part in parts(bare(clean(passage.text, given.language)), given.language):
            manner = words("tones", given.language).search(part)
            if not (
                trade.search(part) or words("films", given.language).search(part) or manner or QUANTITY.match(part)
            ):
                return Subject(short(part))
    return Subject("")


_READINGS = (
    _labelled,
    _something,
    _organisation,
    _branded,
    _named,
    _counted,
    _listing,
    _explained,
    _figures,
    _requested,
    _made,
    _occasion,
    _owned,
    _told_about,
    _head_name,
    _after_request,
    _name_alone,
    _headline,
    _opening_part,
    _modified,
)
