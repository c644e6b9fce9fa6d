"""Takes off a document what is printed round its text: the marks of a press release, who came, page numbers.

None of this is news, and left in it would be read aloud.
"""

from __future__ import annotations

import re

from agent.reading.documents.boilerplate import MONTHS, without_small_print
from agent.reading.documents.courtesies import without_courtesies
from agent.reading.documents.forwarded import topic_of, unforwarded
from agent.reading.documents.minutes import decided

_RELEASE = (
    r"(?:(?:press|media|news) release|press(?:e)?mitteilung|medienmitteilung|presseinformation|communiqué de presse|"
    r"nota de prensa|comunicado de prensa|comunicato stampa|comunicado (?:de|à) imprensa|nota (?:de|à) imprensa|"
    r"for immediate release|zur sofortigen veröffentlichung|pour (?:une )?diffusion immédiate|"
    r"para (?:su )?(?:difusión|publicación) inmediata|per (?:la )?diffusione immediata|para divulgação imediata)"
)
_LINE = re.compile(
    rf"\W*(?:{_RELEASE}(?:\W+(?:{_RELEASE}|(?:sperrfrist|embargo(?:ed|ado|é)?)\b.{{0,80}}))?"
    r"(?:\W+(?:nr|no|n°|nº)?\.?\s?\d[\d/ .-]*)?"
    r"|(?:sperrfrist|embargo(?:ed|ado|é)?|sotto embargo)\b.{0,80}"
    r"|(?:ends?|ende|fin|fine|fim)|30"
    r"|(?:page|seite|página|pagina|p\.)\s?\d+(?:\s?(?:of|von|de|sur|di|/)\s?\d+)?"
    r"|(?:strictly )?(?:confidential|vertraulich|confidentiel|confidencial|riservato)(?: .{0,30})?"
    r"|©.{0,80}|(?:draft|entwurf|brouillon|borrador|bozza|rascunho)(?:\s?v?\d[\d.]*)?)\W*",
    re.IGNORECASE,
)
_PAGE_TAIL = re.compile(
    r"\s{3,}(?:page|seite|página|pagina)\s?\d+(?:\s?(?:of|von|de|sur|di|"
    r"/)\s?\d+)?\s*$",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"(?-i:[A-ZÀ-Þ][\w.'’-]*(?:[\s-](?:[A-ZÀ-Þ][\w.'’-]*|am|an|der|de|la|sur|di|do|upon|on)){{0,3}}),?\s(?:den\s|"
    rf"le\s|a\s|li\s|,\s)?(?:\d{{1,2}}\.?(?:er|º)?\s(?:de\s)?(?:{MONTHS})|"
    rf"(?:{MONTHS})\s\d{{1,2}},?)(?:\s(?:de\s)?\d{{4}})?\.?",
    re.IGNORECASE,
)
"""Only a town and a day: "Wessling, 3 November 2025"."""
_ATTENDED = re.compile(
    r"\W*(?:present|attend(?:ees|ing|ed(?: by)?)|participants|in attendance|apologies|regrets|absent|"
    r"minutes taken by|chair(?:ed by)?|anwesend\w*|abwesend\w*|"
    r"entschuldigt|teilnehmend\w*|teilnehmer(?:innen)?|protokoll(?:führung|ant\w*)?|présents?|absents?|excusés?|"
    r"asistentes|ausentes|presenti|assenti|presentes)\b[^:\n]{0,20}:.*|"
    r"\W*(?:minutes\b|(?:meeting )?notes\b(?=.*\bmeeting\b)|protokoll\b|compte[- ]rendu\b|acta\b|verbale\b|ata\b)"
    r"(?:\s?[:,]|\s(?:of|vom|der|du|de|del|da|di|for|team)\b)[^.]*(?:\d\.\d[^.]*)*(?:[ap]\.m\.?[^.]*)*",
    re.IGNORECASE,
)
# "After discussion (Mrs Keel: too loud) it was decided": who said what is not for everybody.
_REMARKED = re.compile(
    r"\s\((?:Mr|Mrs|Ms|Dr|Herr|Frau|M\.|Mme|Sr\.?|Sra\.?|Sig\.?|Sig\.ra|Dona)\s[^():\n]{2,30}:[^()\n]{2,80}\)"
)
# "3 contrari (Ferri, Lotti, Massa)": who voted how is not for everybody, either.
_VOTED = re.compile(
    r"(?i:(?<!\w)(against|abstentions?|abstained|gegenstimmen?|dagegen|enthaltung(?:en)?|contre|en contra|abstenciones|"
    r"contrari[oe]?|astenut[oi]|contra|abstenções))\s"
    r"\((?:[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’-]+)?(?:,\s|\s(?:and|und|et|y|e)\s)?)+\)"
)
_HOW_MANY = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+)?\s?:\s*\d{1,4}\s(?!\d)[^,;.]*\.?$")
"""How many came is told, who they were is not: "Present: 23 members"."""
_MINUTES = re.compile(
    r"(?:minutes|protokoll|compte[- ]rendu|acta|verbale|ata)\s?(?:[:,]|of(?: the)?|vom|der|du|de la|de|del|da)\s+"
    r"(?!\d)([^,\n]{4,60})",
    re.IGNORECASE,
)
# "ELMSTEAD PARISH COUNCIL" over "Minutes of the meeting held on 11 February".
_MEETING = re.compile(
    r"(?:meeting|sitzung|réunion|séance|reunión|sesión|riunione|seduta|reunião|sessão)\b", re.IGNORECASE
)
_NOTES = re.compile(
    r"^(?:notes? (?:on|about|for)|notizen (?:zu|über)|notes? sur|notas? sobre|note su|appunti su)\s+", re.IGNORECASE
)
_CONTACT = re.compile(
    r"\W*(?:(?:contacts?|kontakt|contatti|contactos?|contacto)\s?:\s?(?:the )?(?:press|media|presse|pressestelle|"
    r"service (?:de )?presse|prensa|gabinete de (?:prensa|imprensa)|stampa|ufficio stampa|imprensa)|"
    r"(?:press|media)[ -](?:contacts?|enquir\w+|inquir\w+|office)|pressekontakt|medienkontakt|kontakt für medien|"
    r"contacts? presse|contactos? (?:de|para) (?:la )?prensa|contatt[oi] stampa|ufficio stampa|"
    r"contactos? (?:de|para a?) ?imprensa|assessoria de imprensa|notes? (?:to|for) editors?|editor['’]s notes?|"
    r"hinweise? (?:an|für) (?:die )?redaktion\w*|rückfragen(?: bitte)? an)\b.*",
    re.IGNORECASE,
)
_HEADING = re.compile(r"^\s{0,3}(#{1,6})\s+(.*)$")
_INTERNAL = re.compile(
    r"(?:\d+[.)]?\s+)?(?:to[- ]?dos?|internal\b.*|open (?:questions|points|issues)|comments?|change ?log|"
    r"version history|references|bibliography|sources|see also|appendix|offene (?:punkte|fragen)|intern\w*|quellen|"
    r"literatur|à faire|interne|références|pendientes|interno|fuentes|referencias|da fare|fonti|pendências|a fazer|"
    r"fontes)(?:\s?\(.*\))?\s?:?",
    re.IGNORECASE,
)


_HEAD_LINES = 6
FEWEST_SHOUTED, MOST_SHOUTED = 4, 16
"""Words of a line in capitals that is a headline; fewer are a name, "ELMSTEAD PARISH COUNCIL"."""
# A word written large amid a sentence.
_NAMED_INSIDE = re.compile(r"(?<=[a-zà-ÿ,;] )[A-ZÀ-Þ][a-zà-ÿ]+")
_NAME_WORDS = 6  # words of the line that says whose minutes they are


def unwrapped(text: str) -> str:
    """The lines of a source that tell something."""
    kept: list[str] = []
    dropping = internal = 0
    text = without_small_print(_REMARKED.sub("", _VOTED.sub(r"\1", without_courtesies(unforwarded(text)))))
    for line in (_PAGE_TAIL.sub("", line) for line in text.split("\n")):
        heading = _HEADING.match(line)
        if heading:
            level, words = len(heading.group(1)), heading.group(2).strip(" *_")
            internal = 0 if internal and level <= internal else internal
            internal = internal or (level if _INTERNAL.fullmatch(words) else 0)
        dropping = bool(line.strip()) and (dropping or bool(_CONTACT.fullmatch(line)))
        if not (internal or dropping or _is_frame(line)):
            kept.append(line)
    came = [line.strip() for line in text.split("\n") if _ATTENDED.fullmatch(line) and _HOW_MANY.match(line.strip())]
    told = calmed("\n".join([*kept, *came]))
    return decided(told) if _is_minutes(text) else told


def calmed(text: str) -> str:
    """The text with headlines that are shouted as they are said; names are those that the text writes large."""
    lines = text.split("\n")
    names = {word.lower(): word for word in _NAMED_INSIDE.findall(text)}
    for at, line in enumerate(lines):
        words = line.split()
        if line.isupper() and FEWEST_SHOUTED <= len(words) <= MOST_SHOUTED:
            plain = re.sub(r"[^\W\d_]+", lambda found: names.get(found.group().lower(), found.group().lower()), line)
            lines[at] = plain[:1].upper() + plain[1:]
    return "\n".join(lines)


def _is_minutes(text: str) -> bool:
    """Whether a text says in its first lines who came, or of what meeting it is."""
    heads = [line.strip("#*_ ") for line in text.split("\n") if line.strip()][:_HEAD_LINES]
    return any(_ATTENDED.fullmatch(line) for line in heads)


def meeting_of(text: str) -> str:
    """What minutes are of, as their first lines say; '' for what are no minutes."""
    heads = [line.strip("#*_ ") for line in text.split("\n") if line.strip()][:_HEAD_LINES]
    pieces = (piece for line in heads for piece in re.split(r"\s[–—-]\s", line))  # "Allotments - Minutes of ..."
    named = next((taken.group(1).strip(" .") for piece in pieces if (taken := _MINUTES.match(piece))), "")
    over = heads[0] if heads and len(heads[0].split()) <= _NAME_WORDS and heads[0].isupper() else ""
    return over.title() if over and _MEETING.match(named) else named


def heading_of(text: str) -> str:
    """What a document calls itself in its first lines: what its minutes are of, its subject line, or title; ''."""
    if meeting := meeting_of(text) or topic_of(text):
        return meeting
    for line in [line for line in text.split("\n") if line.strip()][:6]:
        titled = _HEADING.match(line)
        if titled and titled.group(1) == "#" and not _is_frame(line):
            return _NOTES.sub("", re.sub(r"\s*\([^()]*\)", "", titled.group(2))).strip(" *_.")
    return ""


def _is_frame(line: str) -> bool:
    bare = line.strip().strip("#*_ ")
    last = re.split(r"\s[–—-]\s", bare)[-1]  # "ALLOTMENT ASSOCIATION - Minutes of the meeting, 21 February"
    return bool(bare) and bool(_LINE.fullmatch(bare) or _DATED.fullmatch(bare) or _ATTENDED.fullmatch(last))
