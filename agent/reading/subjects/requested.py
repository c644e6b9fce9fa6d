"""What a request is about, by its grammar: after its prepositions, behind its colon, before its word for film."""

from __future__ import annotations

import re
from functools import cache

from agent.brief import Kind
from agent.reading.cutting.announced import lasts
from agent.reading.lexicon import LEXICONS, alternation, fragments, starts, words
from agent.reading.subjects.given import Given, to_maker, without_lines
from agent.reading.telling.direction import about_the_film
from agent.reading.text.clean import bare, clean
from agent.reading.text.moments import is_date
from agent.reading.text.names import (
    NAME,
    QUANTITY,
    Subject,
    apposition,
    capitalised,
    generic,
    named_after,
    short,
)
from agent.reading.text.naming import (
    ABOUT,
    ACTOR,
    ANNOUNCED,
    DISH,
    FILLER,
    GENRE,
    HELD,
    LAUNCH_OF,
    LOST_OR_FOUND,
    MINE,
    NO_THING,
    NOT_SUBJECT,
    OURS,
    OWNED_BY,
    PRINTED_THING,
    PROMOTING,
    SOMETHING,
    WITHOUT_TERMS,
)
from agent.reading.text.quoted import quotes
from agent.reading.text.sentences import parts

_THING_OF = re.compile(
    r"\b\d{1,3}[\s-]?(?:s|secs?|seconds?)\s(?:thing|one|piece|bit|slot|testimonial)\b", re.IGNORECASE
)
# "Vorrei promuovere il mio corso": an order for a film that does not say the word.
_PROMOTES = re.compile(
    r"(?:vorrei|voglio|vogliamo|quiero|queremos|quisiera|me gustaría|quero|queria|gostaria de|gostava de)\s"
    r"(?:promuovere|pubblicizzare|far conoscere|promocionar|promover|dar a conocer|divulgar|anunciar)",
    re.IGNORECASE,
)
_SCREEN = re.compile(
    r"(?<!\w)(?:facebook|instagram|page|feed|screens?|écrans?|website|pantallas?|scherm[oi]|telas?|ecrãs?|monitore?s?|"
    r"tablón|bacheca|público|pubblico|publikum|audience)$",
    re.IGNORECASE,
)
_EDGE = re.compile(
    r"(?<!\w)(?:start|open|begin|end|finish|close|beginn\w*|start\w*|end\w*|commen\w+|ouvr\w+|termin\w+|fini\w*|"
    r"empie\w+|empez\w+|comien\w+|acab\w+|cierr\w+|inizi\w+|cominc\w+|chiud\w+|come[cç]\w+|fech\w+)"
    r"(?:s|ing)?(?:\s(?:it|the (?:film|video)))?$",
    re.IGNORECASE,
)
# "Bilan de l'année pour les adhérents": the time that is looked back on.
_PERIOD = re.compile(
    r"(?:year|month|quarter|season|jahr\w*|monat\w*|quartal\w*|année|mois|trimestre|semestre|saison|semaine|año|mes|anno|"
    r"mese|stagione|ano|mês)(?!\w)",
    re.IGNORECASE,
)
_LOSS = 9  # words of what is lost, with the word for it
_OF_OURS = re.compile(
    r"(?:please |bitte )?(?:announce|promote|advertise|introduce|present|bewirb|bewerbt|annonce[rz]?|présente[rz]?|"
    r"anuncia|annuncia|anuncie|promociona|presenta|promuovi|apresenta|apresente|divulga|divulgue)\s"
    r"(?:our|my|unser\w*|notre|mon|ma|nuestr[oa]|(?:il |la )?nostr[oa]|[oa]\snoss[oa])\s(?:(?:new|neu\w*|nouve\w+|"
    r"nuev[oa]|nuov[oa]|nov[oa])\s)?(?P<what>[^\d,.:;\"“”„«»]{3,48}?)"
    r"(?=\s(?:in|with|on|at|for|mit|am|en|avec|le|con|el|il|em|com|no|na|dura)\s|[,.:;!]|$)",
    re.IGNORECASE,
)
# "30 seconds to promote Dale Bike Repair": a length, and whom it is to bring people to.
_TIMED_FOR = re.compile(
    r"\s(?:to|pour|para|per)\s(?:promote|advertise|introduce|present|promouvoir|présenter|faire connaître|promocionar|"
    r"presentar|dar a conocer|promuovere|presentare|far conoscere|promover|apresentar|divulgar)\s"
    r"(?:our |my |the |notre |nos |mon |ma |mi |nuestr\w+ |(?:il |la )?nostr\w+ |[oa] noss[oa] )?"
    r"(?P<what>[^,.:;\n]{3,48})$",
    re.IGNORECASE,
)
_FOR_STAFF: frozenset[Kind] = frozenset({"announcement", "notice", "report"})
"""Kinds whose films inform the people of a house."""
# "80 salariés de la Coopérative du Val Doré": whom the film is for, and whose they are.
_PEOPLE_OF = re.compile(
    r"(?:\d+\s)?(?i:salarié|collaborateur|collaboratrice|employé|adhérent|membre|habitant|élève|parent|bénévole|"
    r"agent|équipe|"
    r"usager|locataire|client|employee|member|resident|tenant|volunteer|dipendent|soci|abitant|emplead|trabajador|"
    r"vecin|"
    r"funcionári|trabalhador|morador|sóci|colaborador)[a-zà-ÿ]*\s(?:de (?:la |l['’]|los |las )?|d(?:u|es|el?|o|a|os|"
    r"as)\s|"
    r"dell?['’a]?\s?|of (?:the )?)"
    r"(?P<whose>[A-ZÀ-Þ][\w'’&-]*(?:\s(?:(?:de|du|des|del|della|di|do|da|of|et|y|"
    r"e)\s)?(?:l['’])?[A-ZÀ-Þ][\w'’&-]*){0,4})"
)
_MINE_LAST = re.compile(rf"(?<!\w){MINE}\s+$", re.IGNORECASE)


@cache
def _about(language: str) -> re.Pattern[str]:
    """A preposition and an article; after it may stand the subject."""
    about, article = (alternation(fragments(field, language)) for field in ("prepositions", "articles"))
    return re.compile(
        rf"(?<![\w-])(?:{about}(?:\s+|(?<=['’])){PROMOTING}(?:({article})(?:\s+|(?<=['’])))?|"
        rf"(?:inviting|that invites?|invitation)(?:\s[\w'’-]+){{0,3}}?\sto\s(?:(?:the|an?|our|my)\s)?|"
        rf"{MINE}\s+)(?=\S)",
        re.IGNORECASE,
    )


PRINTED = re.compile(rf"{PRINTED_THING}\w*", re.IGNORECASE)


def requested(given: Given) -> Subject | None:
    for passage in given.brief[:5]:
        text = re.sub(r"\s?\([^()]{0,80}\)", "", clean(without_lines(passage.text), given.language))
        heads = words("heads", given.language)
        film = (
            words("films", given.language).search(text)
            or heads.match(text)
            or _THING_OF.search(text)
            or PRINTED.match(text)
            or _PROMOTES.search(text)
        )
        stop = re.search(r"[.;!?]\s", text[film.end() :]) if film else None
        reach = film.end() + (stop.start() if stop else 100) if film else 0
        within = [(quote.start, quote.end) for quote in quotes(text)]
        for match in _about(given.language).finditer(text, film.end() if film else 0, reach):
            if any(start < match.start() < end for start, end in within):
                continue  # the "d'" of "Lumière d'Hiver" is of the name
            found = _told(match, text, given)
            if found:
                return found
        named = WITHOUT_TERMS.search(text)
        if named and not GENRE.fullmatch(named.group(1)):
            return generic(Subject(short(named.group(1))), given.language)
    return None


def _told(match: re.Match[str], text: str, given: Given) -> Subject | None:
    """The subject after a preposition, if it is one."""
    rest = text[match.end() :]
    if _SCREEN.search(text[: match.start()].rstrip()):
        return None  # "para la pantalla de la entrada"
    if _EDGE.search(text[: match.start()].rstrip()):
        return None  # "open on a question", "terminer sur le logo"
    if is_date(" ".join(rest.split()[:2]), given.language) or _PERIOD.match(rest):
        return None  # "for Saturday", but not "for our party on Saturday"
    if NOT_SUBJECT.match(rest) or NOT_SUBJECT.match(f"{match.group(1) or ''} {rest}".strip()):
        return None
    if _MINE_LAST.search(match.group()) and (named := named_after(rest, given.language)):
        return named
    if given.kind in _FOR_STAFF and (people := _PEOPLE_OF.match(rest)):
        return Subject(short(people["whose"]))
    found = apposition(LAUNCH_OF.sub("", rest), given.language)
    if ours := OURS.search(found.name):
        return of_us(ours, given.language)
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


def of_us(ours: re.Match[str], language: str) -> Subject:
    """The name behind "our": Lumo of "notre lampe de bureau Lumo", in French "notre lampe de bureau"."""
    thing = ours.group()[: ours.start(2) - ours.start()] if language == "fr" else ours.group(1)
    return Subject(short(ours.group(2)), thing.strip())


def something(given: Given) -> Subject | None:
    """What is asked for without words for it: "something nice for our cafe" is about our cafe."""
    found = SOMETHING.match(clean(given.brief[0].text, given.language)) if given.brief else None
    return Subject(short(found.group(1))) if found else None


def _with_name(found: Subject, given: Given) -> Subject:
    """A plain noun ("bakery") gives way to a name that stands alone elsewhere ("snip & sons")."""
    plain = found.name[:1].islower() and len(found.name.split()) <= 2
    named = (name_alone(given) or _plain_name(given)) if plain else None
    return Subject(named.name, found.description or found.name) if named else found


def promoted(given: Given) -> Subject | None:
    """What is one's own behind the verb of the order: "Promote our new yoga studio in 15 seconds"."""
    first = given.brief[0] if given.brief and given.kind in ("launch", "promo", "event") else None
    ours = _OF_OURS.match(first.text) if first and not first.label else None
    ours = ours or (_TIMED_FOR.search(first.text) if first and first.role == "request" and lasts(first.text) else None)
    return apposition(ours["what"], given.language) if ours else None


def headed_by_loss(given: Given) -> Subject | None:
    """What is lost or found, with that word: "Found: a grey cat, since Monday" is about "Found: a grey cat"."""
    first = given.brief[0].text if given.brief and given.kind == "notice" else ""
    found = LOST_OR_FOUND.match(first)
    named = next(iter(parts(first, given.language)), "") if found else ""
    return Subject(named.strip(" .!")) if found and len(named.split()) <= _LOSS else None


def announced(given: Given) -> Subject | None:
    """ "Announce the Tidewater Hackathon: 48 hours, 30 teams ..." """
    for passage in given.brief[:2]:
        match = ANNOUNCED.match(passage.label or passage.text)
        if match and not NOT_SUBJECT.match(match.group(1)) and not words("films", given.language).search(match.group()):
            return Subject(short(match.group(1)))
    return None


def told_about(given: Given) -> Subject | None:
    """ "..., 45 sec, about a paper boat that crosses a flooded city" """
    for passage in given.brief[:3]:
        text = without_lines(passage.text)
        for match in ABOUT.finditer(text):
            if not NOT_SUBJECT.match(text[match.end() :]):
                return apposition(text[match.end() :], given.language)
    return None


def head_name(given: Given) -> Subject | None:
    """A name in the request before a colon: "Tell the story of the bakery Forno Alba: ..."."""
    for passage in given.brief[:4]:
        found = re.findall(rf"(?<=[a-zà-ÿ]\s){NAME}", passage.text) if passage.role == "request" else []
        names = [
            name
            for name in found
            if not (words("production", given.language).search(name) or NOT_SUBJECT.match(name)) and len(name) > 2
        ]
        if names and given.language != "de":
            return Subject(short(names[0]))
    return None


def after_request(given: Given) -> Subject | None:
    """ "Vertical video of 20 seconds: a weekend in Ostra, a village ..." """
    for index, passage in enumerate(given.brief[:4]):
        if passage.role != "request" or index + 1 >= len(given.brief):
            continue
        after = given.brief[index + 1].text
        first = next(iter(parts(after, given.language)), "")
        if not first or about_the_film(first, given.language) or to_maker(after, given.language):
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


def held(given: Given) -> Subject | None:
    """ "La médiathèque de Vannes organise la Nuit de la lecture le 24 janvier" """
    for passage in given.brief[:4] if given.kind in {"event", "announcement"} else ():
        if match := HELD.search(passage.text):
            return Subject(short(match["what"]))
    return None


def actor(given: Given) -> Subject | None:
    """Who acts in the first sentences, by name: "Die Stadtwerke Ahlen haben ..."."""
    found = (ACTOR.match(passage.text) for passage in given.brief[:5] if not passage.role)
    return next((Subject(short(match["who"])) for match in found if match), None)


def owned(given: Given) -> Subject | None:
    for passage in given.brief[:3]:
        match = OWNED_BY.match(passage.text)
        if (
            match
            and not words("production", given.language).search(match.group(1))
            and not NO_THING.match(match.group(1))
        ):
            return generic(Subject(short(match.group(1))), given.language)
    return None


def name_alone(given: Given) -> Subject | None:
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


def _plain_name(given: Given) -> Subject | None:
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


# "A cosa serve il cuore?": the first word of a question, which is an article elsewhere.
_ASKED_WITH = re.compile(r"(?:a|da|di)\s(?:che|chi|cosa)\s", re.IGNORECASE)


def opening_part(given: Given) -> Subject | None:
    """What the brief opens on: "Weekly sales, 45s, chart please"."""
    for part in parts(clean(given.brief[0].text, given.language), given.language)[:1] if given.brief else ():
        text = bare(part)
        trade = words("production", given.language).search(text) or words("films", given.language).search(text)
        spoken_to = words("requests", given.language).match(text) or words("tones", given.language).search(text)
        if not trade and not spoken_to and 2 <= len(text.split()) <= 6 and not QUANTITY.match(text):
            article = starts("articles", given.language).match(text) if " " in text else None
            article = None if _ASKED_WITH.match(text) else article
            return Subject(short(text[article.end() :] if article else text))
    return None


# "We design, paint and film": what a house does.
_WE_FILM = re.compile(r"(?:we|i|they) [^.!?]{3,60}\s(?:and|or)\s", re.IGNORECASE)


def modified(given: Given) -> Subject | None:
    """What stands before the word for the film: "Quarterly results video"."""
    for passage in given.brief[:2]:
        film = words("films", given.language).search(passage.text)
        if not film or film.start() < 4 or _WE_FILM.fullmatch(passage.text[: film.start()]):
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
