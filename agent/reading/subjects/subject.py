"""Finds what the film is about: readings of names, of headlines and of requests, the surest first."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from agent.brief import Kind
from agent.reading.cutting.passages import Passage
from agent.reading.forms.portrayed import portrayed
from agent.reading.genre.genres import is_dwelling
from agent.reading.genre.kinds import POST, asks
from agent.reading.lexicon import alternation, fragments, words
from agent.reading.owners.owner import brand_label
from agent.reading.owners.owning import owner_in
from agent.reading.owners.we_hold import held_by_us
from agent.reading.subjects.explained import explained, taught, topic
from agent.reading.subjects.given import CLAUSE_WORDS, Given, title_like
from agent.reading.subjects.holding import (
    event_made,
    event_of_ours,
    festival,
    helped,
    invited_to,
    our_event,
    presented,
    to_come,
)
from agent.reading.subjects.housed import housed
from agent.reading.subjects.most_named import most_named
from agent.reading.subjects.occasion_named import briefing, occasion
from agent.reading.subjects.requested import (
    actor,
    after_request,
    announced,
    head_name,
    headed_by_loss,
    held,
    modified,
    name_alone,
    opening_part,
    owned,
    promoted,
    requested,
    something,
    told_about,
)
from agent.reading.subjects.theme import first_told, introduced
from agent.reading.subjects.weighing import barred, unquoted, weighed
from agent.reading.telling.order_words import clause_of_order
from agent.reading.text.addresses import ANY
from agent.reading.text.clean import bare, clean
from agent.reading.text.german import nominative
from agent.reading.text.moments import is_date, until_day
from agent.reading.text.names import (
    NAME,
    QUANTITY,
    Subject,
    apposition,
    capitalised,
    following,
    short,
)
from agent.reading.text.naming import (
    ADDRESSED,
    AND_WHICH,
    CALLED_SO,
    CHANNEL,
    COUNTED,
    DOING,
    EVERY_PERIOD,
    HEADLINE,
    HOLDERS,
    HOLDING,
    HOW_IT_IS,
    MAKING,
    MINE,
    NAMED,
    NAMED_DE,
    NAMING,
    NOT_SUBJECT,
    NOUN_END,
    NUMBERS_OF,
    OFFERED,
    ORGANISATION,
    OUR_NAME,
    OURS,
    OURS_PLAIN,
    OWNED,
    PERSON_NOUN,
    PLACEHOLDER,
    SENTENCE,
    TALE_OF,
    THING,
    TO_LET,
    WE_ARE,
    WE_ARE_NAMED,
    WE_ARE_THE,
    WHAT,
)
from agent.reading.text.places import is_place
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

_IT_IS = re.compile(
    r"^(?:it['’]s|it is|this is|es ist|das ist|c['’]est|es|è|é)\s(?:the|our|an?|das|der|die|unser\w*|la|le|l['’]|"
    r"notre|el|nuestr\w+|il|nostr\w+|o|noss\w+)\s(?=\S)",
    re.IGNORECASE,
)
# "city council voted 9" of "The city council voted 9 to 4": a verb and half of its figures are of no name.
_VOTED = re.compile(r"(?<=\w)\s(?:[a-z]+ed|won|lost|beat|sold)(?:\s\d[\d.,]*)$")
# "Vorwoche 5" of "Retouren 4,1 Prozent, Vorwoche 5,0": a figure and what it counts, and no name.
_FIGURE_LAST = re.compile(r"(?<!\w)(?!(?:19|20)\d\d$)\d{1,5}$")
# "recrutement pour des chauffeurs": the genre of the film, and whom it seeks.
_RECRUITED = re.compile(
    r"(?:recruit(?:ing|ment)|recruiting|recrutement|reclutamiento|reclutamento|recrutamento)\s"
    r"(?:(?:for|of|für|von|pour|d['’]|de|per|di|para)\s?)(?:des\s|les\s|our\s|neuen?\s|nov[oa]s\s)?(?=\S)",
    re.IGNORECASE,
)
_GENITIVE = re.compile(r"\s(?:der|des|von|vom)\s[A-ZÄÖÜ][^.,;:\n]{2,60}")


_ANY_SEX = re.compile(r"\s*\((?:[mwfhdx](?:/[mwfhdx]){1,2}|all genders)\)", re.IGNORECASE)


_OF_THINGS: frozenset[Kind] = frozenset({"launch", "promo", "listing"})
"""Kinds whose source may be the sheet of a product, which names it."""


def subject_of(
    passages: tuple[Passage, ...], kind: Kind, title: str, names: tuple[str, ...], language: str
) -> tuple[Subject, bool]:
    """The first of several readings that finds something; False where none did and a stand-in was taken."""
    given = Given(passages, kind, names, language)
    for reading in _READINGS:
        found = reading(given)
        asked = reading in _EXPLICIT or (kind == "how_to" and reading is explained)  # "how to do a refund"
        if found and not asked and barred(found, language):
            continue
        if found and SENTENCE.match(found.name):
            found = _of_ours(found.name)
        found = _plainly(found, kind, language) if found else None
        plain = found and found.name and not ANY.fullmatch(found.name) and not QUANTITY.match(found.name)
        if found and plain and not is_date(found.name, language):
            return (Subject(offer) if (offer := _listed_trade(found.name, given)) else found), True
    if title:
        return Subject(title), True
    found = unquoted(most_named(given))
    if SENTENCE.match(found.name):
        found = _of_ours(found.name) or Subject("")
    if barred(found, language) or _in_address(found.name, given):
        found = Subject(first_told(given) or _house_told(given))
    found = replace(found, name=_CUT_DAY.sub("", found.name)) if language == "en" else found
    return (found, True) if found.name else (Subject(PLACEHOLDER[language]), False)


# "Football trials on Saturday 14": a name cut within its day.
_CUT_DAY = re.compile(
    r"(?<=\w)(?:,|\son)?\s(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s\d{1,2}(?:st|nd|rd|th)?)?$", re.IGNORECASE
)
# "Der Jugendtreff Lok hatte offen": a thing and its name at the head of a German sentence.
_HOUSE_DE = re.compile(r"(?:Der|Die|Das|Unsere?)\s([A-ZÄÖÜ][\w-]{3,}\s[A-ZÄÖÜ][\w-]+)(?=\s[a-zäöü])")


def _house_told(given: Given) -> str:
    """The house that the first sentences tell of; '' where none is named, and in all languages but German."""
    told = (_HOUSE_DE.match(passage.text) for passage in given.brief[:CLAUSE_WORDS] if given.language == "de")
    return next((found.group(1) for found in told if found), "")


_TRADES = r"[a-z-]+(?:\s[a-z-]+){0,2}(?:, [a-z-]+(?:\s[a-z-]+)?){0,3},? and [a-z-]+(?:\s[a-z-]+)?"


def _listed_trade(name: str, given: Given) -> str:
    """'Roof repairs' of "Roof repairs, guttering and chimneys": a capital at the head of a list makes no name."""
    first = given.brief[0].text if given.language == "en" and given.brief and not given.brief[0].label else ""
    listed = re.match(rf"(?P<trade>{re.escape(name)}(?:\s[a-z-]+){{1,2}}), {_TRADES}\.?$", first) if name else None
    return listed["trade"] if listed and " " not in name else ""


def _in_address(name: str, given: Given) -> bool:
    """Whether a name stands behind the number of a house, and nowhere else: "22 Station Parade"."""
    told = " ".join(passage.text for passage in given.brief)
    address = re.compile(rf"(?<!\w)\d{{1,3}}[a-z]? (?:[A-Z][\w'’-]+ ){{0,2}}{re.escape(name)}(?!\w)") if name else None
    return bool(address and address.search(told)) and name not in address.sub("", told) if address else False


def _plainly(found: Subject, kind: Kind, language: str) -> Subject:
    """The subject without the day on which it is, and without what it does."""
    found = unquoted(found)
    found = replace(found, description="") if clause_of_order(found.description) else found
    found = replace(found, name=_IT_IS.sub("", found.name))
    found = replace(found, name=HOLDERS.split(found.name)[0] or found.name)
    if (name := until_day(found.name, language)) != found.name:
        return replace(found, name=name)
    found = replace(found, name=_loose_end(language).sub("", found.name))
    found = replace(found, name=_VOTED.sub("", found.name)) if kind == "news" else found
    found = replace(found, name=_RECRUITED.sub("", found.name)) if kind == "announcement" else found
    doing = DOING.match(found.name) if kind in OWNED else None
    return replace(found, name=f"{(doing.group(1) or '').lower()}{doing.group(2).strip()}") if doing else found


@cache
def _loose_end(language: str) -> re.Pattern[str]:
    """What a name ends on where its day was cut off: "... à partir", "Tag der offenen Tür am Samstag"."""
    days = alternation(fragments("weekdays", language))
    return re.compile(
        rf"\s(?:à partir|a partir|as of|starting|from|(?:on|am|le|el|il|na|no|este|diesen|this|ce)\s{days})$",
        re.IGNORECASE,
    )


def _of_ours(sentence: str) -> Subject | None:
    """What a sentence says is ours: "our gym roof" of "We lost our gym roof in the storm"."""
    if speaker := WE_ARE.match(sentence):
        return Subject(short(speaker.group(1)))
    match = OURS_PLAIN.search(sentence)
    return Subject(short(match.group())) if match else None


# "Nom : Vélocargo Nevers", and what it is under "Quoi".
_NAME = re.compile(r"(?:nom|name|nombre|nome)(?!.*(?:film|v[ií]d))(?: [^\d]{1,30})?", re.IGNORECASE)
_WHAT_IT_IS = re.compile(
    r"(?:quoi|what(?: it is)?|was(?: es ist)?|qué(?: es)?|(?:che )?cosa|o quê|"
    r"o que é)",
    re.IGNORECASE,
)


def _named_by_label(given: Given) -> Subject | None:
    """The name that a list of points gives, with what it says that it is."""
    named = next((each for each in given.brief if each.role == "title" and _NAME.fullmatch(each.label)), None)
    what = next((bare(each.text) for each in given.brief if named and _WHAT_IT_IS.fullmatch(each.label)), "")
    return Subject(short(named.text), what[:160]) if named and given.kind not in {"story", "list", "how_to"} else None


def _labelled(given: Given) -> Subject | None:
    sheet = [passage for passage in given.passages if not passage.from_brief and given.kind in _OF_THINGS]
    for passage in (*given.brief, *sheet):
        if passage.role == "subject" and not SENTENCE.match(passage.text) and len(passage.text.split()) <= 40:
            if named := _quoted_name(passage.text):
                return named
            if POST.fullmatch(passage.label.strip()):
                return Subject(short(bare(_ANY_SEX.sub("", passage.text.split(",")[0]))))
            return apposition(bare(_ANY_SEX.sub("", passage.text)), given.language)
    return None


def _quoted_name(text: str) -> Subject | None:
    """Luv of 'Regenjacke „Luv“ von Nordhang', with what it is; None where it holds no name or more than one."""
    found = quotes(text)
    if len(found) != 1 or not title_like(found[0].text) or len(text.split()) > CLAUSE_WORDS:
        return None
    what = f"{text[: found[0].start].strip()} {text[found[0].end :].strip()}"
    return Subject(short(found[0].text), what.strip(" .,"))


def _organisation(given: Given) -> Subject | None:
    for passage in given.brief[:6]:
        if match := ORGANISATION.search(passage.text):
            return Subject(match.group(1).strip(), following(passage.text[match.end() :], given.language))
    return None


_OUR_THING = re.compile(rf"(?<!\w){MINE}\s(?:[\w-]+\s){{0,2}}[\w-]+$", re.IGNORECASE)
_IN_SMALL = re.compile(r"[a-zà-ÿ][\w.-]{2,24}")


# Whose pet or child it is stands before the name, and the film is about whose it is.
_OF_OTHERS = re.compile(
    r"(?<!\w)(?:their|his|her|ihre?|seine?|leur|son|sa|sus?|loro|(?:il |la )?su[oa]|seus?|suas?)\s(?:[\w-]+\s)?"
    r"(?:dog|cat|pet|horse|son|daughter|baby|hund|katze|pferd|sohn|tochter|kind|chien|chat|fils|fille|bébé|perr[oa]|"
    r"gat[oa]|hij[oa]|cane|gatto|figli[oa]|cão|cadela|filh[oa])\b[^.,;]*$",
    re.IGNORECASE,
)


def _named_in_small(before: str, quoted: str) -> bool:
    """Whether a quoted word without a capital is the name of what is ours: 'our library "tinyqueue"'."""
    return bool(_OUR_THING.search(before) and _IN_SMALL.fullmatch(quoted))


def _named(given: Given) -> Subject | None:
    for passage in given.brief[:6]:
        for quote in quotes(passage.text):
            before = passage.text[: quote.start].rstrip()
            if NAMING.search(before):
                what = WHAT.search(NAMING.sub("", before).rstrip())
                after = following(passage.text[quote.end :], given.language)
                return Subject(short(quote.text), after or (what.group(1) if what else ""))
            titled = title_like(quote.text) or _named_in_small(before, quote.text)
            thing = THING.search(before) if passage in given.brief[:2] and titled else None
            if thing:
                noun = " ".join(thing.group().split()[1:])
                plain = "" if words("production", given.language).search(noun) else noun
                if given.language == "de" and plain and (of := _GENITIVE.match(passage.text, quote.end)):
                    plain = f"{nominative(thing.group().strip())}{of.group()}"
                return Subject(short(quote.text), following(passage.text[quote.end :], given.language) or plain)
        if match := WE_ARE_THE.match(passage.text):
            return Subject(short(match.group(2)), match.group(1).strip())
        if match := WE_ARE_NAMED.match(passage.text):
            return Subject(short(match.group(2)), match.group(1).strip())
        match = NAMED.search(passage.text) or NAMED_DE.search(passage.text)
        if match and not CHANNEL.search(passage.text):
            if given.kind == "listing" and not is_dwelling(passage.text[: match.start()]):
                continue  # "cat called Biscuit"
            if _OF_OTHERS.search(passage.text[: match.start()]):
                continue  # "their dog is called Biscuit"
            what = WHAT.search(passage.text[: match.start()].rstrip())
            asked = requested(given) if not what and CALLED_SO.match(match.group()) else None
            if asked and asked.name[:1].islower():
                return Subject(capitalised(match.group(1)), asked.name)
            after = following(AND_WHICH.sub(" ", passage.text[match.end() :], count=1), given.language)
            plain = what.group(1) if what else ""
            plain = nominative(plain) if given.language == "de" else plain
            return Subject(capitalised(match.group(1)), f"{plain} {after}".strip())
    return Subject(short(given.names[0])) if given.names else None


def _tale(given: Given) -> Subject | None:
    """ "Cuenta la historia de una gota de lluvia que quiere llegar al mar" """
    if given.kind in ("promo", "tribute"):
        return _true_tale(given)
    match = TALE_OF.search(given.brief[0].text) if given.kind == "story" and given.brief else None
    rest = given.brief[0].text[match.end() :] if match else ""
    return apposition(rest, given.language) if rest and not NOT_SUBJECT.match(rest) else None


def _true_tale(given: Given) -> Subject | None:
    """ "Tell the story of our lollipop lady Doreen, who has walked ..." """
    told = " ".join(passage.text for passage in given.brief)
    if given.kind == "tribute" and (person := portrayed(told, given.language)):
        return person
    for passage in given.brief[:3]:
        match = TALE_OF.search(passage.text)
        ours = OURS.match(passage.text[match.end() :]) if match and given.language != "de" else None
        if ours:
            after = following(ours.string[ours.end() :], given.language)
            return Subject(short(ours.group(2)), after or ours.group(1).strip())
    return None


def _ours(given: Given) -> Subject | None:
    """ "Anna uses Tempo, our shift planning app, for ..." """
    if given.kind not in OWNED:
        return None
    for passage in given.brief[:6]:
        for found in OUR_NAME.finditer(passage.text):
            if not PERSON_NOUN.search(found.group(2)):
                return Subject(short(found.group(1)), found.group(2).strip())
    return None


def _counted(given: Given) -> Subject | None:
    if given.kind != "list":
        return None
    for passage in given.brief[:2]:
        told = f"{passage.label}, {passage.text}" if passage.label[-1:].isalpha() else passage.text
        for part in parts(clean(told, given.language), given.language):
            match = COUNTED.match(part)
            noun = NOUN_END.split(match.group(2).strip() + " ", maxsplit=1)[0].strip() if match else ""
            noun = " ".join(match.group(2).split()) if match and len(noun.split()) == 1 else noun
            if match and noun and not QUANTITY.match(part) and not words("films", given.language).search(noun):
                return Subject(short(noun), "", int(match.group(1)))
    return None


# "Perto do metro": what is near a home is not the home.
_NEARBY = re.compile(
    r"(?:near|close|next|beside|opposite|nah|nähe|neben|gegenüber|près|proche|à côté|en face|cerca|junto|frente|"
    r"vicino|accanto|di fronte|a due passi|perto|ao lado|em frente|\d+ min\w*)\b",
    re.IGNORECASE,
)


def _listing(given: Given) -> Subject | None:
    if given.kind != "listing":
        return None
    for index, passage in enumerate(given.passages):
        if passage.role == "subject" or ADDRESSED.match(passage.label):
            name = next(iter(parts(bare(passage.text), given.language)), "")
            after = given.passages[index + 1] if index + 1 < len(given.passages) else passage
            what = parts(bare(after.text), given.language)[:1] if not after.label else []
            return Subject(short(name), what[0] if what and len(what[0].split()) <= 8 else "")
    for passage in given.passages:
        for part in parts(bare(passage.text), given.language):
            if len(part.split()) <= 6 and not _NEARBY.match(part) and is_place(part, "", given.language):
                return Subject(short(part))
    return _offered(given)


def _offered(given: Given) -> Subject | None:
    """What is for sale or to let: "Trilocale luminoso in vendita a Varesina"."""
    for passage in given.brief:
        for part in parts(bare(passage.text), given.language)[:2]:
            offered = OFFERED.search(part)
            plain = part[offered.end() :].strip() if offered and not offered.start() else part
            found = offered and not words("heads", given.language).search(plain)
            if found and 2 <= len(plain.split()) <= CLAUSE_WORDS:
                return Subject(short(plain))
    let = (TO_LET.match(passage.text) for passage in given.brief)
    if thing := next(filter(None, let), None):
        return Subject(short(nominative(thing["what"])))
    entries = (bare(passage.text) for passage in given.brief if passage.bullet and not passage.label)
    first = next(entries, "")
    return Subject(short(first)) if 2 <= len(first.split()) <= CLAUSE_WORDS and first[0].isalpha() else None


def _figures(given: Given) -> Subject | None:
    if given.kind == "report":
        for passage in given.brief:
            if match := NUMBERS_OF.search(passage.text):
                return Subject(capitalised(match.group(1)))
            if match := EVERY_PERIOD.search(passage.text):
                return Subject(short(match.group(1)))
    return None


def asked_title(passages: tuple[Passage, ...], kind: Kind) -> str:
    """The question that a brief opens on, as the title of a film that answers it."""
    first = passages[0].text.strip() if passages and passages[0].from_brief else ""
    if kind != "explainer" or not asks(first) or len(first.split()) > CLAUSE_WORDS:
        return ""
    plain = bare(re.split(r"\?|\s[–—-]\s", first, maxsplit=1)[0])
    told = "?" not in first and HOW_IT_IS.match(plain)  # "How glass is made"
    return f"{plain[:1].upper()}{plain[1:]}{'' if told else '?'}"


def _made(given: Given) -> Subject | None:
    for passage in given.brief[:5]:
        if held := HOLDING.search(f"{passage.label}: {passage.text}" if passage.label else passage.text):
            return Subject(short(held.group(1)))
        if match := MAKING.search(passage.text):
            return Subject(short(clean(match.group(1), given.language)))
    return None


# "Compare our two phone tariffs": what both are, where only a source names them.
_COMPARED = re.compile(
    r"(?:compare[rz]?|vergleich\w*(?: sie)?|compara[rd]?\w*|confronta\w*)\s(?P<what>(?:our|the|die|unsere|nos|les|"
    r"nuestr[oa]s|los|las|i nostri|le nostre|os nossos|as nossas)\s(?:two|zwei|beiden|deux|dos|due|dois|duas)\s"
    r"[^,.:;\n\d]{3,50}?)(?=\s(?:for|für|pour|para|per|in|with)\s|[,.:;\n]|$)",
    re.IGNORECASE,
)


def _compared(given: Given) -> Subject | None:
    """The two things of a comparison, by the word for both."""
    found = _COMPARED.match(given.brief[0].text) if given.kind == "comparison" and given.brief else None
    return Subject(short(found["what"])) if found else None


def _headline(given: Given) -> Subject | None:
    first = next((passage for passage in given.passages if not passage.from_brief), None)
    if first is None:
        return None
    if first.label and given.kind == "comparison":
        return None  # the values of one side
    text = bare(first.text)
    names = re.findall(rf"(?<=, ){NAME}|^{NAME}(?=\s?[,:–-]|$)", text) if given.kind == "report" else []
    if given.kind == "report":
        names = [name for name in names if not _FIGURE_LAST.search(name)]
        return Subject(short(names[-1])) if names else None
    if match := HEADLINE.match(text):
        thing = re.sub(r"^(?:old|new|former|first|second)\s", "", match.group(3))
        return Subject(short(f"{match.group(1)} {thing}"), text)
    return Subject(short(text)) if len(text.split()) <= 8 else None


def _branded(given: Given) -> Subject | None:
    """The name after "Brand:" or "Client:"."""
    name = brand_label(given.passages)
    placed = (passage.text.strip(" .") for passage in given.brief if passage.role == "brand")
    whole = next((text for text in placed if re.fullmatch(rf"{re.escape(name)},\s[A-ZÀ-Þ][\w'’-]+", text)), name)
    if not name or given.kind not in OWNED:
        return None
    return (_product(given) if given.kind in _OF_THINGS else None) or Subject(whole)


def _product(given: Given) -> Subject | None:
    """What is ours by its name in quotation marks, of a brief that labels whose it is: 'our desk lamp "Lumo"'."""
    ours = any(
        _OUR_THING.search(each.text[: quote.start].rstrip()) for each in given.brief[:2] for quote in quotes(each.text)
    )
    return _named(given) if ours else None


def _for_owner(given: Given) -> Subject | None:
    """Who asks, where a promo says first for whom it is: "For the shop Thimble & Oak, ..."; an appeal is its club's."""
    forms = {"promo": ("for",), "appeal": ("for", "we", "run")}.get(given.kind, ())
    owner = owner_in(given.brief, given.language)
    return Subject(short(owner.name), owner.what) if owner and owner.form in forms else None


def _of_owner(given: Given) -> Subject | None:
    """Who speaks, where nothing else is named that a film of this kind is about."""
    owner = owner_in(given.brief, given.language) if given.kind in OWNED - {"report"} else None
    return Subject(short(owner.name), owner.what) if owner else None


# What a brief names by a label or by "called" is its subject, whatever its words are.
_EXPLICIT = frozenset({_labelled, _organisation, _branded, _named, _ours, _figures, briefing})
_READINGS = (
    _named_by_label,
    _labelled,
    presented,
    festival,
    headed_by_loss,
    promoted,
    something,
    _organisation,
    _branded,
    introduced,
    _for_owner,
    invited_to,
    held_by_us,
    event_of_ours,
    event_made,
    our_event,
    to_come,
    _named,
    _ours,
    _tale,
    _counted,
    _listing,
    briefing,
    topic,
    taught,
    explained,
    _figures,
    weighed,
    _of_owner,
    _made,
    announced,
    occasion,
    owned,
    told_about,
    head_name,
    held,
    actor,
    after_request,
    name_alone,
    _compared,
    _headline,
    helped,
    housed,
    opening_part,
    modified,
)
