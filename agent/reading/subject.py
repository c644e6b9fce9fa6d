"""Finds what the film is about, from the grammar of requests, from names and from headlines."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache

from agent.brief import Kind
from agent.reading.clean import bare, clean
from agent.reading.direction import about_the_film
from agent.reading.german import nominative
from agent.reading.kinds import asks
from agent.reading.lexicon import LEXICONS, alternation, fragments, pattern, starts, words
from agent.reading.moments import is_date
from agent.reading.names import (
    NAME,
    QUANTITY,
    Subject,
    apposition,
    capitalised,
    following,
    generic,
    named_after,
    short,
    until_stop,
)
from agent.reading.naming import (
    ABOUT,
    ACTOR,
    ADDRESSED,
    ANNOUNCED,
    ASKED,
    ASKED_FOR,
    BEFORE_PLACE,
    CALLED_SO,
    CHANNEL,
    COUNTED,
    DISH,
    DOING,
    EXPLAIN,
    FILLER,
    GENRE,
    HEADLINE,
    HELD,
    HOLDING,
    LASTING,
    LAUNCH_OF,
    MAKING,
    MINE,
    NAMED,
    NAMING,
    NO_THING,
    NOT_SUBJECT,
    NOUN_END,
    NUMBERS_OF,
    OFFERED,
    ORGANISATION,
    OUR_NAME,
    OURS,
    OURS_PLAIN,
    OWNED,
    OWNED_BY,
    PERSON_NOUN,
    PLACEHOLDER,
    PROMOTING,
    SENTENCE,
    SOMETHING,
    TALE_OF,
    THING,
    TO_LET,
    WE_ARE,
    WE_ARE_NAMED,
    WE_ARE_THE,
    WHAT,
    WHY_THERE,
    WITHOUT_TERMS,
    WORKS,
)
from agent.reading.owner import brand_label
from agent.reading.passages import Passage
from agent.reading.places import is_place
from agent.reading.quoted import quotes
from agent.reading.sentences import parts

_LESSON = re.compile(r"comment\s[^\W\d]{2,14}(?:er|ir|re)\s|wie man\s", re.IGNORECASE)  # "comment purger un radiateur"
_GENITIVE = re.compile(r"\s(?:der|des|von|vom)\s[A-ZÄÖÜ][^.,;:\n]{2,60}")
_FROM = re.compile(r"(?<!\w)(?:from|aus|di|in|at|near|à|bei|ask|frag\w*)\s$", re.IGNORECASE)
_MINE_LAST = re.compile(rf"(?<!\w){MINE}\s+$", re.IGNORECASE)
_ON_A_DAY = re.compile(r"\s(?:on|from|am|vom|ab|le|du|el|del|il|dal|em|de|a partir de|à partir du)\s", re.IGNORECASE)
_THING_OF = re.compile(
    r"\b\d{1,3}[\s-]?(?:s|secs?|seconds?)\s(?:thing|one|piece|bit|slot|testimonial)\b", re.IGNORECASE
)
_SCREEN = re.compile(r"(?<!\w)(?:pantallas?|scherm[oi]|telas?|ecrãs?|monitore?s?|tablón|bacheca)$", re.IGNORECASE)
_CLAUSE_WORDS = 10  # of a headline in one line


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
        if found and SENTENCE.match(found.name):
            found = _of_ours(found.name)
        found = _plainly(found, kind, language) if found else None
        if found and found.name and not QUANTITY.match(found.name) and not is_date(found.name, language):
            return found, True
    if title:
        return Subject(title), True
    found = _fallback(given)
    if SENTENCE.match(found.name):
        found = _of_ours(found.name) or Subject("")
    return (found, True) if found.name else (Subject(PLACEHOLDER[language]), False)


def _plainly(found: Subject, kind: Kind, language: str) -> Subject:
    """The subject without the day on which it is, and without what it does."""
    for match in _ON_A_DAY.finditer(found.name):
        if is_date(found.name[match.end() :], language):
            return replace(found, name=found.name[: match.start()].strip())
    doing = DOING.match(found.name) if kind in OWNED else None
    return replace(found, name=f"{(doing.group(1) or '').lower()}{doing.group(2).strip()}") if doing else found


def _of_ours(sentence: str) -> Subject | None:
    """What a sentence says is ours: "our gym roof" of "We lost our gym roof in the storm"."""
    if speaker := WE_ARE.match(sentence):
        return Subject(short(speaker.group(1)))
    match = OURS_PLAIN.search(sentence)
    return Subject(short(match.group())) if match else None


def _labelled(given: _Given) -> Subject | None:
    for passage in given.brief:
        if passage.role == "subject" and not SENTENCE.match(passage.text) and len(passage.text.split()) <= 40:
            if named := _quoted_name(passage.text):
                return named
            return apposition(bare(passage.text), given.language)
    return None


def _quoted_name(text: str) -> Subject | None:
    """Luv of 'Regenjacke „Luv“ von Nordhang', with what it is; None where it holds no name or more than one."""
    found = quotes(text)
    if len(found) != 1 or not _title_like(found[0].text) or len(text.split()) > _CLAUSE_WORDS:
        return None
    what = f"{text[: found[0].start].strip()} {text[found[0].end :].strip()}"
    return Subject(short(found[0].text), what.strip(" .,"))


def _organisation(given: _Given) -> Subject | None:
    for passage in given.brief[:6]:
        if match := ORGANISATION.search(passage.text):
            return Subject(match.group(1).strip(), following(passage.text[match.end() :], given.language))
    return None


def _named(given: _Given) -> Subject | None:
    for passage in given.brief[:6]:
        for quote in quotes(passage.text):
            before = passage.text[: quote.start].rstrip()
            if NAMING.search(before):
                what = WHAT.search(NAMING.sub("", before).rstrip())
                after = following(passage.text[quote.end :], given.language)
                return Subject(short(quote.text), after or (what.group(1) if what else ""))
            thing = THING.search(before) if passage in given.brief[:2] and _title_like(quote.text) else None
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
        if (match := NAMED.search(passage.text)) and not CHANNEL.search(passage.text):
            what = WHAT.search(passage.text[: match.start()].rstrip())
            asked = _requested(given) if not what and CALLED_SO.match(match.group()) else None
            if asked and asked.name[:1].islower():
                return Subject(capitalised(match.group(1)), asked.name)
            after = following(passage.text[match.end() :], given.language)
            return Subject(capitalised(match.group(1)), f"{what.group(1) if what else ''} {after}".strip())
    return Subject(short(given.names[0])) if given.names else None


def _tale(given: _Given) -> Subject | None:
    """ "Cuenta la historia de una gota de lluvia que quiere llegar al mar" """
    match = TALE_OF.search(given.brief[0].text) if given.kind == "story" and given.brief else None
    rest = given.brief[0].text[match.end() :] if match else ""
    return apposition(rest, given.language) if rest and not NOT_SUBJECT.match(rest) else None


def _ours(given: _Given) -> Subject | None:
    """ "Anna uses Tempo, our shift planning app, for ..." """
    if given.kind not in OWNED:
        return None
    for passage in given.brief[:6]:
        for found in OUR_NAME.finditer(passage.text):
            if not PERSON_NOUN.search(found.group(2)):
                return Subject(short(found.group(1)), found.group(2).strip())
    return None


def _title_like(text: str) -> bool:
    """Whether a quotation reads like a name and not like a sentence."""
    return text[:1].isupper() and len(text.split()) <= 4 and text[-1:].isalnum()


def _counted(given: _Given) -> Subject | None:
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


def _listing(given: _Given) -> Subject | None:
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
            if len(part.split()) <= 6 and is_place(part, "", given.language):
                return Subject(short(part))
    return _offered(given)


def _offered(given: _Given) -> Subject | None:
    """What is for sale or to let: "Trilocale luminoso in vendita a Varesina"."""
    for passage in given.brief:
        for part in parts(bare(passage.text), given.language)[:2]:
            offered = OFFERED.search(part)
            plain = part[offered.end() :].strip() if offered and not offered.start() else part
            found = offered and not words("heads", given.language).search(plain)
            if found and 2 <= len(plain.split()) <= _CLAUSE_WORDS:
                return Subject(short(plain))
    let = (TO_LET.match(passage.text) for passage in given.brief)
    if thing := next(filter(None, let), None):
        return Subject(short(nominative(thing["what"])))
    entries = (bare(passage.text) for passage in given.brief if passage.bullet and not passage.label)
    first = next(entries, "")
    return Subject(short(first)) if 2 <= len(first.split()) <= _CLAUSE_WORDS and first[0].isalpha() else None


def _explained(given: _Given) -> Subject | None:
    if given.kind not in {"explainer", "how_to", "launch"}:
        return None
    for passage in given.brief[:4]:
        lesson = bare(passage.text)
        if given.kind == "how_to" and _LESSON.match(lesson) and len(lesson.split()) <= _CLAUSE_WORDS:
            return Subject(short(lesson))
        there = WHY_THERE.search(passage.text) if given.kind == "explainer" else None
        if there:
            return Subject(short(there.group(1)))
        told = passage.text.partition(": ")[2]
        asked = (ASKED.match(passage.text) or ASKED.match(told)) if given.kind == "explainer" else None
        if asked and (thing := next((group for group in asked.groups() if group), "")):
            return Subject(short(bare(thing)))
        works = WORKS.search(passage.text) if given.kind == "explainer" else None
        if works:
            return Subject(short(works.group(1) or works.group(2)), short(bare(works.group())))
        match = EXPLAIN.search(passage.text)
        rest = until_stop(passage.text[match.end() :]) if match else ""
        if not rest or LASTING.match(rest) or ASKED_FOR.match(rest) or NOT_SUBJECT.match(rest):
            continue
        if given.kind == "launch":
            return apposition(rest, given.language)
        thing = re.split(
            r"\s(?:(?:with|using|mit|avec|con|com)\s(?:an?|one|some|einem?|einigen|une?|una?|uma?|des)|"
            r"for|to|für|pour|para|per|aux?|ai|a los|às?|in|dans|en)\s|\s[-–]\s|:\s",
            rest + " ",
            maxsplit=1,
        )[0]
        thing = next(iter(parts(thing, given.language)), "")
        if 1 <= len(thing.split()) <= 9 and not words("films", given.language).match(thing.strip()):
            return generic(Subject(short(bare(thing))), given.language)
    return None


def _figures(given: _Given) -> Subject | None:
    if given.kind == "report":
        for passage in given.brief:
            if match := NUMBERS_OF.search(passage.text):
                return Subject(capitalised(match.group(1)))
    return None


@cache
def _about(language: str) -> re.Pattern[str]:
    """A preposition and an article; after it may stand the subject."""
    about, article = (alternation(fragments(field, language)) for field in ("prepositions", "articles"))
    return re.compile(
        rf"(?<![\w-])(?:{about}(?:\s+|(?<=['’])){PROMOTING}(?:({article})(?:\s+|(?<=['’])))?|"
        rf"{MINE}\s+)(?=\S)",
        re.IGNORECASE,
    )


def asked_title(passages: tuple[Passage, ...], kind: Kind) -> str:
    """The question that a brief opens on, as the title of a film that answers it."""
    first = passages[0].text.strip() if passages and passages[0].from_brief else ""
    if kind != "explainer" or not asks(first) or len(first.split()) > _CLAUSE_WORDS:
        return ""
    plain = bare(first.split("?")[0])
    return f"{plain[:1].upper()}{plain[1:]}?"


def _requested(given: _Given) -> Subject | None:
    for passage in given.brief[:5]:
        text = re.sub(r"\s?\([^()]{0,80}\)", "", clean(_without_lines(passage.text), given.language))
        heads = words("heads", given.language)
        film = words("films", given.language).search(text) or heads.match(text) or _THING_OF.search(text)
        stop = re.search(r"[.;!?]\s", text[film.end() :]) if film else None
        reach = film.end() + (stop.start() if stop else 100) if film else 0
        for match in _about(given.language).finditer(text, film.end() if film else 0, reach):
            found = _told(match, text, given)
            if found:
                return found
        named = WITHOUT_TERMS.search(text)
        if named and not GENRE.fullmatch(named.group(1)):
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
    if _SCREEN.search(text[: match.start()].rstrip()):
        return None  # "para la pantalla de la entrada"
    if is_date(" ".join(rest.split()[:3]), given.language):
        return None
    if NOT_SUBJECT.match(rest) or NOT_SUBJECT.match(f"{match.group(1) or ''} {rest}".strip()):
        return None
    if _MINE_LAST.search(match.group()) and (named := named_after(rest, given.language)):
        return named
    found = apposition(LAUNCH_OF.sub("", rest), given.language)
    if ours := OURS.search(found.name):
        return _of_us(ours, given.language)
    if (
        not found.name
        or words("production", given.language).fullmatch(found.name)
        or words("films", given.language).match(found.name)
        or GENRE.fullmatch(found.name)
        or words("minutes", given.language).match(found.name)
        or words("seconds", given.language).match(found.name)
    ):
        return None
    return _with_name(Subject(DISH.sub("", found.name), found.description, found.count), given)


def _of_us(ours: re.Match[str], language: str) -> Subject:
    """The name behind "our": Lumo of "notre lampe de bureau Lumo", in French "notre lampe de bureau"."""
    thing = ours.group()[: ours.start(2) - ours.start()] if language == "fr" else ours.group(1)
    return Subject(short(ours.group(2)), thing.strip())


def _something(given: _Given) -> Subject | None:
    """What is asked for without words for it: "something nice for our cafe" is about our cafe."""
    found = SOMETHING.match(clean(given.brief[0].text, given.language)) if given.brief else None
    return Subject(short(found.group(1))) if found else None


def _with_name(found: Subject, given: _Given) -> Subject:
    """A plain noun ("bakery") gives way to a name that stands alone elsewhere ("snip & sons")."""
    plain = found.name[:1].islower() and len(found.name.split()) <= 2
    named = (_name_alone(given) or _plain_name(given)) if plain else None
    return Subject(named.name, found.description or found.name) if named else found


def _made(given: _Given) -> Subject | None:
    for passage in given.brief[:5]:
        if held := HOLDING.search(f"{passage.label}: {passage.text}" if passage.label else passage.text):
            return Subject(short(held.group(1)))
        if match := MAKING.search(passage.text):
            return Subject(short(clean(match.group(1), given.language)))
    return None


def _occasion(given: _Given) -> Subject | None:
    for index, passage in enumerate(given.passages):
        announced = given.kind == "announcement" and passage.role == "request" and index + 1 < len(given.passages)
        if passage.role == "occasion" or announced:
            text = bare(given.passages[index + 1].text if announced else passage.text)
            if len(text.split()) <= 6:
                return Subject(short(text))
            return Subject(short(_first_noun(text, given.language) or _first_clause(text)), text[:160])
    return None


def _announced(given: _Given) -> Subject | None:
    """ "Announce the Tidewater Hackathon: 48 hours, 30 teams ..." """
    for passage in given.brief[:2]:
        match = ANNOUNCED.match(passage.label or passage.text)
        if match and not NOT_SUBJECT.match(match.group(1)) and not words("films", given.language).search(match.group()):
            return Subject(short(match.group(1)))
    return None


def _first_clause(text: str) -> str:
    """The words up to the first comma, where they are few; else the first six."""
    clause = re.split(r"[,;:(]", text, maxsplit=1)[0].split()
    return " ".join(clause if len(clause) <= _CLAUSE_WORDS else text.split()[:6])


def _first_noun(text: str, language: str) -> str:
    """The first noun with an article, as far as grammar without a parser can tell."""
    article = alternation(LEXICONS[language].articles)
    noun = (
        r"(?:[a-zäöüß-]+\s){0,2}?[A-ZÄÖÜ][\w-]+"
        if language == "de"
        else r"(?:[\w-]+\s(?:of|de|du|di|del|della|da|do)\s)?[^\W\d][\w-]+(?:\sd['’][\w-]+)?"
    )
    for found in re.finditer(rf"(?:(?<=\s)|^)(?:(\w+)\s)?(?<!\w)(?i:{article})\s({noun})", text):
        if not found.group(1) or not BEFORE_PLACE.fullmatch(found.group(1)):
            return found.group(2)
    return ""


def _told_about(given: _Given) -> Subject | None:
    """ "..., 45 sec, about a paper boat that crosses a flooded city" """
    for passage in given.brief[:3]:
        text = _without_lines(passage.text)
        for match in ABOUT.finditer(text):
            if not NOT_SUBJECT.match(text[match.end() :]):
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
        first = next(iter(parts(after, given.language)), "")
        if not first or about_the_film(first, given.language) or _to_maker(after, given.language):
            continue
        found = apposition(given.brief[index + 1].text, given.language)
        if (found.name[:1].isupper() or _titled(found.name, given.language)) and given.language != "de":
            return Subject(found.name, re.sub(r"\s(?:at|in|from|by|en|à|a|em|de)$", "", found.description))
        names = re.findall(rf"(?<=\w\s){NAME}", found.name)
        if names and given.language != "de":
            if found.name.endswith(names[-1]) and not found.name[:1].isdigit():
                return Subject(names[-1], ", ".join(filter(None, (found.name, found.description))))
            firm = re.search(rf"(?<=\s)(?:la |el |il |lo |l['’]|o |a )((?:[a-zà-ÿ]+\s){{1,3}}{NAME})", f" {found.name}")
            return Subject(short(firm.group(1)) if firm and firm.group(1).endswith(names[-1]) else names[-1])
        return found
    return None


def _titled(name: str, language: str) -> bool:
    """Whether a name follows its article: "la Notte dei Musei"."""
    article = starts("articles", language).match(name)
    return bool(article) and name[article.end() :].strip()[:1].isupper() if article else False


def _to_maker(text: str, language: str) -> bool:
    return bool(starts("requests", language).match(text))


def _held(given: _Given) -> Subject | None:
    """ "La médiathèque de Vannes organise la Nuit de la lecture le 24 janvier" """
    for passage in given.brief[:4] if given.kind in {"event", "announcement"} else ():
        if match := HELD.search(passage.text):
            return Subject(short(match["what"]))
    return None


def _actor(given: _Given) -> Subject | None:
    """Who acts in the first sentences, by name: "Die Stadtwerke Ahlen haben ..."."""
    found = (ACTOR.match(passage.text) for passage in given.brief[:5] if not passage.role)
    return next((Subject(short(match["who"])) for match in found if match), None)


def _owned(given: _Given) -> Subject | None:
    for passage in given.brief[:3]:
        match = OWNED_BY.match(passage.text)
        if (
            match
            and not words("production", given.language).search(match.group(1))
            and not NO_THING.match(match.group(1))
        ):
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
        plain = (
            2 <= len(tokens) <= 4
            and "," not in text
            and text.islower()
            and not any(token in common for token in tokens)
        )
        listed = [words(field, given.language) for field in ("production", "heads", "tones", "requests")]
        if (
            plain
            and not (passage.role or passage.bullet or passage.label)
            and not any(pattern.search(text) for pattern in listed)
        ):
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
    if match := HEADLINE.match(text):
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
    name = brand_label(given.passages)
    return Subject(name) if name and given.kind in OWNED else None


def _modified(given: _Given) -> Subject | None:
    """What stands before the word for the film: "Quarterly results video"."""
    for passage in given.brief[:2]:
        film = words("films", given.language).search(passage.text)
        if not film or film.start() < 4:
            continue
        before = re.split(r"[,.;:!?]", passage.text[: film.start()])[-1]
        for field in ("tones", "moods", "films", "requests", "articles"):
            before = words(field, given.language).sub(" ", before)
        name = " ".join(FILLER.sub(" ", before).split()).strip("- ")
        if given.language == "de" and name.islower() and not passage.text.islower():
            continue  # an adjective: German nouns have capitals
        if len(name) > 3 and len(name.split()) <= 4:
            return Subject(short(name))
    return None


def _placed(match: re.Match[str]) -> bool:
    """Whether a name says where somebody comes from: "Marco, di Bari"."""
    return bool(_FROM.search(match.string[: match.start()]))


def _fallback(given: _Given) -> Subject:
    """The name that is named most, or the first words of content."""
    first = given.brief[0].text if given.brief else ""
    ours = OURS.search(first) if given.kind in OWNED and given.language != "de" else None
    if ours:
        return _of_us(ours, given.language)
    if (mine := OURS_PLAIN.search(first)) and given.kind not in {"news", "report"}:
        return Subject(short(mine.group()))
    counts: Counter[str] = Counter()
    moment = pattern(fragments("months", given.language) + fragments("weekdays", given.language))
    trade = words("production", given.language)
    for passage in given.passages[:60] if given.language != "de" else ():
        for match in re.finditer(rf"(?<=[a-zà-ÿ,;:] ){NAME}", passage.text[:600]):
            name = match.group().strip(" .")
            if len(name) > 2 and not moment.match(name) and not _placed(match) and not trade.search(name):
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
    _ours,
    _tale,
    _counted,
    _listing,
    _explained,
    _figures,
    _requested,
    _made,
    _announced,
    _occasion,
    _owned,
    _told_about,
    _head_name,
    _held,
    _actor,
    _after_request,
    _name_alone,
    _headline,
    _opening_part,
    _modified,
)
