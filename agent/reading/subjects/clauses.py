"""Cuts the sentences of a brief into clauses and tells which of them are only of the order.

A clause is passed over where it names the film, its length, its audience, a day or a figure, or who has the film made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.reading.lexicon import words
from agent.reading.telling.direction import about_the_film
from agent.reading.telling.order_words import clause_of_order, of_order
from agent.reading.text.moments import is_date, is_time, until_day
from agent.reading.text.names import QUANTITY
from agent.reading.text.naming import EXPLAIN
from agent.reading.text.noun_phrase import head_of
from agent.reading.text.quoted import masked
from agent.reading.text.verbs import leading, verb_in

_CUT = re.compile(r"(?P<colon>\s?:\s)|[,;]\s|\s[–—-]\s|\s\|\s")
# "Visitors in thousands: January 12, February 15": the heading of figures.
_COUNT = re.compile(r"^[^\W\d]+\s\d[\d.,]*$")
_PLEASE = re.compile(
    r"(?<!\w)(?:please|pls|bitte|s['’]il (?:vous|te) pla[iî]t|svp|por favor|per favore)(?!\w)", re.IGNORECASE
)
# Who tells or holds something is not what it is about: "The council informs that ...", "The club presents the play".
TELLS = re.compile(
    r"(?<!\w)(?:(?:tells?|reminds?|warns?|advises?) [\w ]{3,40}?(?= that)|(?:weis(?:t|en)|"
    r"wies) (?:[^,:]{0,24} )?darauf hin|"
    r"informs?(?: (?:all |its |the )?[\w ]{3,24})?|announces?|reports?|informier(?:t|en)[^,]{0,24}|"
    r"teilt mit|teilen mit|informe(?:nt)?(?: [^,]{3,24})?|annonce(?:nt)?|prévient|rappelle|informan?(?: [^,]{0,24})?|"
    r"anuncian?|avisan?|comunican?|recuerda|informano|annuncia(?:no)?|comunica(?:no)?|avvisa|ricorda|"
    r"informam(?: [^,]{0,24}?)?|anunciam|avisam|lembra)\s?(?:that|dass|que|qu['’]|che|de que|:|,)\s?",
    re.IGNORECASE,
)
WANTED = re.compile(
    r"(?<!\w)(?:(?:i|we|you) (?:need|want|would)|i['’]d|we['’]d|brauch\w*|bräucht\w*|benötig\w*|möcht\w*|hätt\w*|"
    r"wünsch\w*|j['’]ai besoin|besoin d\w*|il (?:me|nous) fau(?:t|drait)|voudr\w+|souhait\w+|aimer\w+|necesit[oa]\w*|"
    r"quiero|queremos|quisiera\w*|gustaría|vorre\w+|voglio|vogliamo|serve|servirebbe(?:ro)?|bisogno|quero|queremos|"
    r"precis[oa]\w*|gostar\w+|necesitamos|knock up|can you|could you|könnt ihr|können sie|pouvez|peux-tu|puedes|podéis|"
    r"puoi|potete)(?!\w)",
    re.IGNORECASE,
)
_SOMETHING = re.compile(
    r"(?<!\w)(?:something|anything|was (?:kurzes|nettes|kleines|schönes)|etwas|was|(?:un )?truc|quelque chose|algo|"
    r"qualcosa|una cosa|(?:alguma )?coisa)(?!\w)",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(r"\s(?:for|to|für|pour|aux?|para|per|ai|a los|aos)\s", re.IGNORECASE)
_STATED = re.compile(
    r"(?:the|our|an?|der|die|das|unser\w*|eine?|les?|la|l['’]|notre|nos|une?|el|los|las|nuestr\w+|il|lo|i|gli|os?|"
    r"as?|noss\w+)(?:\s|(?<=['’]))|"
    r"[A-ZÀ-Þ]",
    re.IGNORECASE,
)
_SHORT = 5  # words of a term among others
# "For carers and relatives", but not "for our new hose": whom a film is for, or who has it made.
_FOR_WHOM = re.compile(
    r"(?:for|für|pour|para|per)\s(?!our|my|unser|mein|notre|nos|nuestr|mis?\s|nostr|mi[oa]|noss|minha|meu)",
    re.IGNORECASE,
)
_DAY = 6  # words of a clause that is only a day or an hour
_NEW = r"(?:new|neue[rsn]?|nouve(?:au|l|lle)|nuev[oa]|nuov[oa]|nov[oa]|novo)"
OWN = re.compile(
    rf"(?:our|my|unser\w*|mein\w*|notre|nos|mon|ma|mes|nuestr[oa]s?|mis?|(?:il |la |i |le )?(?:nostr[oaie]|mi[oae]|"
    rf"miei)|(?:[oa]s? )?(?:noss[oa]s?|meus?|minhas?))\s|"
    rf"(?:(?:the|an?|der|die|das|eine?|le|la|l['’]|une?|el|il|lo|o|a|um|uma)\s?)?{_NEW}\s",
    re.IGNORECASE,
)
# "30 seconds on our new lockers", "one minute look back at the programme": what follows is the subject.
ABOUT = re.compile(
    r"(?:(?<!\w)(?:seconds?|secs?|minutes?|film|video|clip|reel|look back|recap|sekunden|sek\.?|minuten?|rückblick|"
    r"rückschau|secondes?|vidéo|retour(?: en images)?|bilan en images|segundos|minutos?|vídeo|repaso|segundos|"
    r"secondi|minuto|sguardo)\s(?:about|on|at|back at|over|über|auf|zu|zum|zur|sur|sobre|a|al|su|sul|sui|sulla|sulle)|"
    r"(?:^|\s)(?:recap|summary|highlights|memories|zusammenfassung|bilder|resumen|recuerdo|resumo|memória|ricordo|"
    r"riassunto|résumé|souvenir)\s(?:of|von|vom|der|des|de|del|di|della?|do|da|dos|das))\s"
    r"(?=(?:our|the|my|unser\w*|de[rmn]|d[ai][es]|nos|notre|les?|la|l['’]|nuestr\w+|el|los|las|il|i|gli|"
    r"nostr\w+|os?|as?|noss\w+)\s?\S)",
    re.IGNORECASE,
)
# "One minute for the town hall meeting": a length, and the occasion on which it is shown.
_LENGTH = re.compile(
    r"(?:(?:about|around|roughly|etwa|rund|ca\.?|environ|unos|unas|circa|cerca de)\s)?(?:an?|one|two|half an?|eine|"
    r"zwei|eine halbe|une|deux|un|uno|una|dos|due|uma?|dois|duas|medio|mezzo|meio|\w+(?= sec| sek| seg)|"
    r"\d+)[\s-](?:minut\w*|sec\w*|"
    r"sek\w*|seg\w*|min)"
    r"(?!\w)",
    re.IGNORECASE,
)
# "New: ...", "Worum geht's: ...": what stands behind such a heading is the subject, whoever speaks before it.
HEADING = re.compile(
    r"(?:(?:brand )?new|just in|introducing|subject(?: matter)?|topic|what(?:['’]s| is) it about|neu|neuheit|"
    r"worum geht(?:['’]s| es)|thema|nouveau(?:té)?|de quoi (?:s['’]agit-il|ça parle)|sujet|thème|(?:la )?novedad|nuevo|"
    r"de qué (?:va|trata|se trata)|"
    r"tema|(?:la )?novità|nuovo|(?:di (?:che|cosa) )?si tratta|di cosa parla|argomento|(?:a )?novidade|novo|"
    r"do que se trata|sobre o quê|assunto)\W*",
    re.IGNORECASE,
)
_SENDER = re.compile(
    r"(?i:from|by|von|vom|de la part d(?:e(?:s|\sla)?|u|['’])|de parte del?|da parte d(?:i|el|ella|e|a|o)|"
    r"um vídeo d[aeo])\s?(?:(?:the|der|dem|la|le|l['’]|el|il|o|a)\s)?[A-ZÀ-Þ][\w'’&-]*(?:\s(?:[A-ZÀ-Þ&][\w'’&-]*|und|"
    r"and|et|y|e|de|di|du))*",
)


@dataclass(frozen=True)
class Clause:
    """A piece of a sentence between its marks, and whether a colon stands behind it."""

    text: str
    colon: bool
    after: str


def clauses_of(text: str) -> list[Clause]:
    plain = re.sub(r"\s?\([^()]{0,80}\)", "", text)
    hidden, pieces, at, colon = masked(plain), [], 0, False
    for match in [*_CUT.finditer(hidden), None]:
        end = match.start() if match else len(plain)
        colon = bool(match and match["colon"])
        pieces.append((plain[at:end].strip(), colon))
        at = match.end() if match else end
    return [
        Clause(text, colon, pieces[at + 1][0] if at + 1 < len(pieces) else "")
        for at, (text, colon) in enumerate(pieces)
        if text
    ]


def led_by_order(clauses: list[Clause], language: str) -> int:
    """How many clauses at the head of a sentence are of the order: all up to its colon where the first one is.

    So it is where only terms stand between a genre and a sentence: "News, 35 seconds, no music: the cycle path ...".
    """
    colon = next((at + 1 for at, clause in enumerate(clauses) if clause.colon), 0)
    if not colon or skipped(clauses[0], language):
        return colon
    behind = clauses[colon].text if colon < len(clauses) else ""
    terms = sum(skipped(clause, language) for clause in clauses[1:colon])
    return colon if terms and _STATED.match(behind) and verb_in(behind, language) else 0


def of_manner(clause: Clause, language: str) -> bool:
    """Whether a clause amid terms of the order is as short as they are: "punchy", "no monsters", "ages 16 to 24"."""
    text = trimmed(clause.text)
    says = verb_in(text, language) or leading(language).match(text)
    return len(text.split()) <= _SHORT and not says and not re.search(r"[A-ZÀ-Þ\"“„«]", text[:1])


_EVERY = re.compile(r"(?:tod[oa]s|tutt[ie]|cada|ogni|desde|dal|dalle|abiert|apert|abert|a partir)", re.IGNORECASE)


def _with_its_day(text: str, language: str) -> bool:
    """Whether a short clause names what happens before its day: "Gita a Matera sabato 4 maggio"."""
    if language not in ("es", "it", "pt"):
        return False
    what = until_day(text, language)
    return what != text and what[:1].isupper() and len(what.split()) > 1 and not _EVERY.match(what)


def skipped(clause: Clause, language: str) -> bool:
    """Whether a clause is of the order, only a day or a figure, or the maker's name before its product."""
    text = trimmed(clause.text)
    if _LENGTH.match(text) and not verb_in(text, language):
        return not ABOUT.search(text)
    wanted = WANTED.search(text) and _SOMETHING.search(text)
    told = TELLS.search(f"{text}:" if clause.colon else text)
    if text.endswith("?") or _PLEASE.search(text) or wanted or (told and told.end() >= len(text)):
        return True
    if _FOR_WHOM.match(text) and not verb_in(text, language):
        return True
    if _SENDER.fullmatch(text) or HEADING.fullmatch(text):
        return True
    if not text or (words("films", language).search(text) and not ABOUT.search(text)):
        return True
    if ABOUT.search(text):
        return False
    told = verb_in(text, language)
    of_film = about_the_film(text, language) and not told and not EXPLAIN.match(text)
    head = head_of(text, language)
    genre = not told and bool(_TO_WHOM.match(text, len(head))) and of_order(head, language)
    if of_order(text, language) or of_film or genre:
        return True
    day = len(text.split()) <= _DAY and not told and (is_date(text, language) or is_time(text, language))
    day = day and not _with_its_day(text, language)
    if day or QUANTITY.match(text) or text[:1].isdigit():
        return True
    if clause.colon and re.search(r"\d", clause.after) and not re.search(r"\d", text) and _COUNT.search(clause.after):
        return True
    named = len(text.split()) <= 4 and text[:1].isupper()
    return clause.colon and (clause_of_order(text) or (named and bool(OWN.match(clause.after))))


def trimmed(text: str) -> str:
    """A clause without the marks around it; quotation marks stay with what they quote."""
    return text.strip(" .,;:!–—-")
