"""Weighs what an order asks for by its prepositions against what the first clause of content is headed by.

"A film about our lockers for the shop page" says its subject itself. "Flood warning for the county of Ebly" has the
same preposition, but no film stands before it, and the county is only where the flood is.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.reading.lexicon import LEXICONS, alternation, fragments, words
from agent.reading.owners.owning import names_trade
from agent.reading.subjects.given import Given, title_like
from agent.reading.subjects.requested import PRINTED, requested
from agent.reading.subjects.theme import IN_A_MINUTE, theme
from agent.reading.telling.order_words import clause_of_order, of_order
from agent.reading.text.names import Subject, capitalised
from agent.reading.text.quoted import quotes

_MARK = re.compile(r"[\"“”„«»]")
# "de la nota adjunta": the end of a phrase whose head was taken off.
_JOINED = re.compile(
    r"(?:à partir d\w|d['’]après|selon|based on|según|secondo|segundo o|anhand|aus de[rmn]|of|by|de|"
    r"del|du|des|della?|di|do|da|dos|das|von|vom|par|por(?!\s(?:que|qué|quê)\s)|per)\s"
)
# 'Lanciamo "Bruma", ...', "Wir stellen vor": what is done with a name, and not what it is.
_LAUNCHES = re.compile(
    r"(?:we(?:['’]re| are)? )?(?:launch(?:ing)?|introduc(?:e|ing)|present(?:ing)?|meet)|(?:wir )?(?:präsentieren|"
    r"starten|launchen|stellen vor)|(?:nous )?(?:lançons|présentons)|(?:lanzamos|presentamos|estrenamos)|(?:lanciamo|"
    r"presentiamo|ecco)|(?:lançamos|apresentamos)",
    re.IGNORECASE,
)
_LAUNCHED = re.compile(rf"(?:{_LAUNCHES.pattern})\s(?=(?-i:[A-ZÀ-Þ]))", re.IGNORECASE)
_INFINITIVE = re.compile(r"[a-zà-ÿ]{2,}(?:ar|er|ir|re)\s")
_NEW = re.compile(
    r"(?:our|my|the|new|unser\w*|mein\w*|neue\w?|der|die|das|notre|nos|nouv\w+|le|la|les|l['’]|nuestr\w+|nuev\w+|el|"
    r"nostr\w+|nuov\w+|il|noss\w+|nov[oa]|o|a)(?!\w)",
    re.IGNORECASE,
)
# Where a film is shown, where something else is named that it is about.
_GATHERING = re.compile(
    r"(?:(?:annual |general |town hall |members['’]? |public |parish )*(?:agm|meeting|assembly)|(?:mitglieder|"
    r"jahreshaupt|bürger|betriebs|"
    r"vereins|eigentümer)versammlung|(?:assemblée|réunion|asamblea|reunión|assemblea|riunione|assembleia|"
    r"reunião)(?: (?:générale|publique|general|generale|geral|pública|pubblica|anual|annuale))?(?: (?:de[i]?|dos|das|"
    r"des|del|di) [a-zà-ÿ]+)?)$",
    re.IGNORECASE,
)
# "four-year-olds", "blutige Anfänger", and no name: for whom, where something else is named.
_ANYONE = {
    True: re.compile(r"(?:[a-zäöüß]+e[nr]? )?[A-ZÄÖÜ][a-zäöüß]+(?:e|en|er|innen)(?: und [A-ZÄÖÜ][a-zäöüß]+)?"),
    False: re.compile(r"[a-zà-ÿ\d][^A-ZÀ-Þ]*"),
}
# "for the team of the Ribe works": whom news from inside is for, and not what it is.
_STAFF = re.compile(
    r"(?:our |the |unser\w* |notre |nos |nuestr\w+ |(?:il |la )?nostr\w+ |(?:[oa] )?noss[oa] )?(?:team|staff|employees|"
    r"workforce|belegschaft|mitarbeit\w*|kolleg\w+|équipes?|salariés|personnel|collaborateurs|equipos?|plantilla|personal|"
    r"emplead[oa]s|trabajador\w+|personale|dipendenti|squadra|equip[ae]s?|pessoal|funcionári[oa]s|colaborador\w+|"
    r"trabalhador\w+)(?!\w)",
    re.IGNORECASE,
)
_FOR = re.compile(r"(?<!\w)(?:for|für|pour|para|per)\s$", re.IGNORECASE)
# "Grace Oyelaran, our caretaker": a name with what it is.
_ITS_NAME = re.compile(
    r",\s(?:our|unser\w*|notre|nuestr\w+|(?:il |la )?nostr\w+|(?:[oa] )?noss\w+|the|der|die|das|le|la|el|il|o|a)\s"
)
_LENGTH = {
    code: re.compile(
        rf"\d\s?-?\s?(?:{alternation([*fragments('seconds', code), *fragments('minutes', code)])})(?!\w)", re.I
    )
    for code in LEXICONS
}


def weighed(given: Given) -> Subject | None:
    """The subject after the order's preposition where the order is for a film, else the head of the first clause."""
    asked = requested(given)
    inside = given.kind in {"announcement", "notice"} and asked is not None and _STAFF.match(asked.name)
    if asked and (inside or barred(asked, given.language)):
        asked = None
    headed = theme(given)
    if not asked or not headed:
        return asked or headed
    return asked if _ordered(asked, headed, given) else headed


def barred(found: Subject, language: str) -> bool:
    """Whether a name is made of the words of an order."""
    if IN_A_MINUTE.search(found.name):
        return True
    return bool(_JOINED.match(found.name)) or clause_of_order(found.name) or of_order(found.name, language)


def _ordered(asked: Subject, headed: Subject, given: Given) -> bool:
    """Whether what is asked for stands behind the word for a film or its length, and is not only who has it made."""
    brief = given.brief
    for passage, after in zip(brief, [*brief[1:], None], strict=True):
        text = f"{passage.label}: {passage.text}" if passage.label else passage.text
        if passage.role == "request" and after:
            text = f"{text}: {after.text}"
        at = text.find(asked.name)
        if at < 0:
            continue
        clause = re.split(r"[,;:.]", text[at:], maxsplit=1)[0]
        reach = text[: at + len(clause)]
        film = (
            words("films", given.language).search(reach)
            or PRINTED.search(reach)
            or _LENGTH[given.language].search(text[:at])
        )
        behind = text.find(headed.name, at)
        maker = names_trade(f"{asked.description} {asked.name}", given.language)
        if _GATHERING.match(asked.name):
            return False
        whom = _FOR.search(text[:at]) and _ANYONE[given.language == "de"].fullmatch(asked.name)
        if whom and (headed.name not in text or ":" in text[at:behind]):
            return False
        named = headed.name[:1].isupper() and _ITS_NAME.match(text[behind + len(headed.name) :])
        if film and named and behind > 0 and text[at:behind].rstrip().endswith(":"):
            return False
        if film and maker and ":" in text[at:behind] and _NEW.match(text[at:behind].rpartition(":")[2].strip()):
            return False
        return bool(film) or bool(maker and of_order(_FOR.sub("", text[:at]), given.language))
    return True


def unquoted(found: Subject) -> Subject:
    """The name in quotation marks with its noun beside it: 'panadería "Trigo Alto' is Trigo Alto, a panadería."""
    if not _MARK.search(found.name):
        launched = _LAUNCHED.match(found.name)
        return replace(found, name=found.name[launched.end() :]) if launched else found
    closed = quotes(found.name)
    if closed:
        name, before, after = closed[0].text, found.name[: closed[0].start], found.name[closed[0].end :]
    else:
        before, _, name = _MARK.sub("\ue000", found.name, count=1).partition("\ue000")
        after = ""
        name = _MARK.sub("", name).strip()
    what = " ".join(f"{before} {after}".split()).strip(" ,;:-–")
    what = "" if _INFINITIVE.match(what) or _LAUNCHES.fullmatch(what) else what
    if not name or len(name.split()) > 6 or not (title_like(name) or what):
        return Subject(_MARK.sub("", found.name).strip(), found.description, found.count)
    return Subject(capitalised(name), found.description or what, found.count)
