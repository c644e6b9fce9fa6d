"""What is explained, taught or cooked: the clause or the thing behind the order for it."""

from __future__ import annotations

import re

from agent.reading.cutting.passages import Passage
from agent.reading.genre.wondered import wondered
from agent.reading.lexicon import words
from agent.reading.subjects.given import CLAUSE_WORDS, Given
from agent.reading.subjects.lessons import lesson, taught_how
from agent.reading.text.clean import bare
from agent.reading.text.names import Subject, apposition, generic, short, until_stop
from agent.reading.text.naming import ASKED, ASKED_FOR, EXPLAIN, HOW_IT_IS, LASTING, NOT_SUBJECT, WHY_THERE, WORKS
from agent.reading.text.sentences import parts

_LESSON = re.compile(r"comment\s[^\W\d]{2,14}(?:er|ir|re)\s|wie man\s", re.IGNORECASE)  # "comment purger un radiateur"
_HOW_TO = re.compile(r"^(?:how to|wie man|(?:comment|cómo|come|como)(?=\s[^\W\d]{2,}(?:[aei]r|re)\s))\s", re.I)
# "Explique aux collégiens pourquoi la mer monte", "Erklär Kindern, warum es regnet".
_WHY = re.compile(
    r"(?<!\w)(?:expli\w+|explain\w*|erklär\w*|spieg\w+)(?!\w)[^.:;!?]{0,60}?\s"
    r"(?P<why>(?:why|warum|wieso|weshalb|pourquoi|por qué|perché|por ?qu[eê]|porquê)\s[^.,;:!?()]{6,80})",
    re.IGNORECASE,
)
# "compound interest, inflation and pensions": things of which each is to be explained.
_THING = r"(?!(?:and|with|how|why|what|include|use|show|make|no)\b)[a-z][a-z-]*(?:\s[a-z-]+){0,2}"
_SEVERAL = re.compile(rf"{_THING}(?:,\s{_THING}){{1,3}},?\sand\s{_THING}", re.IGNORECASE)
_RECIPE = re.compile(r"rec(?:ipe|ette|eta)|ricetta|rezept", re.IGNORECASE)
# "gâteau au yaourt de mamie Odette, donc il faut ...": a dish has its "au" and its "de".
_DISH_END = re.compile(
    r"\s(?:for|für|pour|para|per|with|so|also|donc|alors|euh|pues|allora|então|in (?:\d|einer|under)|en \d)\s",
    re.IGNORECASE,
)


def explained(given: Given) -> Subject | None:
    """What an explainer, a recipe or a launch names behind its order: "explain how a heat pump works"."""
    if given.kind not in {"explainer", "how_to", "launch"}:
        return None
    labels = (passage.label for passage in given.brief[:1] if len(passage.label.split()) > CLAUSE_WORDS // 2)
    headed = [Passage(label) for label in labels if EXPLAIN.search(label)]
    for passage in (*headed, *given.brief[:4]):
        if passage.role == "cover" and passage.inline:
            continue  # "Topics: what it is, how to set it up" says what to go into, not what the film is about
        plain = bare(passage.text)
        if given.kind == "how_to" and _LESSON.match(plain) and len(plain.split()) <= CLAUSE_WORDS:
            return Subject(short(plain))
        if given.kind == "explainer" and (asked := _asked(passage.text, given.language)):
            return asked
        match = EXPLAIN.search(passage.text)
        rest = until_stop(passage.text[match.end() :]) if match else ""
        rest = _HOW_TO.sub("", rest)
        if given.kind == "explainer" and rest and (asked := _asked(rest, given.language)):
            return asked
        if not rest or LASTING.match(rest) or ASKED_FOR.match(rest) or NOT_SUBJECT.match(rest):
            continue
        if given.kind == "launch":
            return apposition(rest, given.language)
        if match and _RECIPE.match(match.group()):
            return Subject(short(bare(next(iter(parts(_DISH_END.split(rest, maxsplit=1)[0], given.language)), ""))))
        thing = re.split(
            r"\s(?:(?:with|using|mit|avec|con|com)\s(?:an?|one|some|einem?|einigen|une?|una?|uma?|des)|"
            r"for|to|für|pour|para|per|aux?|ai|a los|às?|in|dans|en|em(?=\s\d))\s|\s[-–]\s|:\s",
            rest + " ",
            maxsplit=1,
        )[0]
        if given.kind == "how_to" and len(thing.split()) == 1:
            thing = rest  # "how to live with a dog" is not how to live
        thing = thing if _SEVERAL.fullmatch(thing.strip()) else next(iter(parts(thing, given.language)), "")
        if 1 <= len(thing.split()) <= 9 and not words("films", given.language).match(thing.strip()):
            return generic(Subject(short(bare(thing))), given.language)
    clause = wondered(given.brief, given.language) if given.kind == "explainer" else ""
    return Subject(short(clause)) if clause else None


def _asked(text: str, language: str) -> Subject | None:
    """What a sentence of an explainer asks: what something is, how it works, why it is so."""
    if there := WHY_THERE.search(text):
        clause = "" if language == "de" else short(bare(there.group()))  # a German one ends on its verb
        return Subject(short(there.group(1)), clause)
    asked = ASKED.match(text) or ASKED.match(text.partition(": ")[2])
    if asked and (thing := next((group for group in asked.groups() if group), "")):
        return Subject(short(bare(thing)))
    if works := WORKS.search(text):
        return Subject(short(works.group(1) or works.group(2)), short(bare(works.group())))
    if how := HOW_IT_IS.match(bare(text).lstrip("¿ ")):
        return Subject(short(bare(how.group())))
    why = _WHY.search(text)
    return Subject(short(bare(why["why"]))) if why and len(why["why"].split()) <= CLAUSE_WORDS else None


# "Erklärvideo Mülltrennung für unser Haus": German puts the topic right behind the film.
_TOPIC_DE = re.compile(
    r"(?:[Ee]rklär|[Ll]ern|[Ll]ehr|[Ii]nfo|[Ss]chulungs)-?(?:video|film|clip)\s(?:zu[mr]?\s|über\s(?:die\s|das\s|den\s)?)?"
    r"(?P<what>[A-ZÄÖÜ][\w-]+(?:\s(?:im|am|in|und|bei|von)\s[A-ZÄÖÜ][\w-]+)?)(?=\s(?:für|in|bei|an)\s|[,.:]|$)"
)


# "Aufruf für die Kirchturmsanierung in Wulfenau": what help is asked for.
_CALL_DE = re.compile(
    r"(?:Spenden|Hilfs)?[Aa]ufruf\s(?:für|zu[mr]?)\s(?:(?:die|das|den|der|unsere?n?)\s)?(?P<what>[A-ZÄÖÜ](?:(?!\s[–—-]\s)[^.,;:\n]){4,60})"
)
# "Appel aux dons pour la banque alimentaire de Lille": for whom help is asked, in the languages of Romance.
_CALL_FOR = re.compile(
    r"^(?:appel (?:aux dons|à l['’]aide|à la solidarité)|campagne de dons|llamamiento|campaña de donaciones|"
    r"raccolta fondi|appello|campanha de doações|apelo)\s"
    r"(?:pour|en faveur d[eu]|a favor del?|para|per|a favore d\w+|por)\s?"
    r"(?:(?:la|le|les|el|los|las|il|lo|i|gli|[oa]s?|notre|nuestr\w+|(?:il |la )?nostr\w+|noss\w+)\s|l['’])?"
    r"(?P<what>[^.,;:!?\n\d]{4,60})",
    re.IGNORECASE,
)
# "wir bräuchten was fürs Stadtteilfest im Gallusviertel": the feast behind "something for the".
_FEAST_DE = re.compile(
    r"(?i:(?:was|etwas)\s(?:\w+\s){0,2}?(?:fürs|zum|zur))\s(?P<what>[\w-]*(?:fest|markt|konzert|lauf|tag|abend|feier|"
    r"ausstellung|messe|turnier)\b[^.,;:!?\n]{0,40})"
)


def topic(given: Given) -> Subject | None:
    """What a German film of a teaching kind is on, by the noun behind its genre; for whom an appeal asks."""
    if given.kind == "appeal" and given.brief and (called := _CALL_FOR.match(given.brief[0].text)):
        return Subject(called["what"].strip())
    first = given.brief[0].text if given.brief and given.language == "de" else ""
    found = _TOPIC_DE.match(first) or _CALL_DE.match(first) or _FEAST_DE.search(first)
    return Subject(found["what"].strip()) if found else None


def taught(given: Given) -> Subject | None:
    """What is to be taught: "Explica en un vídeo de 40 segundos cómo separar la basura en casa"."""
    if given.kind == "how_to" and given.language == "de":
        shown = next(filter(None, (taught_how(passage.text) for passage in given.brief[:2])), "")
        return Subject(short(shown)) if shown else None
    kinds = {"how_to", "explainer"}
    taught = (lesson(passage.text, given.language) for passage in given.brief[:2] if given.kind in kinds)
    return next((Subject(short(told)) for told in taught if told), None)
