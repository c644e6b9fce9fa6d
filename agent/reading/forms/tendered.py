"""Reads a brief that is written as a specification: numbered clauses with heads, and what "the film shall" tell.

"4. Content. The film shall (a) state that the museum reopens on 3 October; (b) mention the turret clock" asks for the
same as "Content: the museum reopens on 3 October; the turret clock", and is rewritten so.
"""

from __future__ import annotations

import re

from agent.reading.cutting.passages import role_of
from agent.reading.lexicon import fragments
from agent.reading.lexicon import words as listed

# "2. Length. 60 seconds": a clause whose head says what it is about.
_CLAUSE = re.compile(
    r"^\s*(?:§\s?)?\(?\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?P<head>[^\W\d_][^.:;\n]{1,40})[.:]\s+(?=\S)", re.MULTILINE
)
# "Content = our lockout procedure".
_EQUALS = re.compile(r"^(?P<head>[^\W\d_][\w ]{2,30}?) = (?=\S)", re.MULTILINE)
_NUMBER = re.compile(r"^\s*(?:§\s?)?\(?\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=\S)", re.MULTILINE)
_SHALL = {
    "en": r"(?:shall|should|must|has to|needs to|is to|will)",
    "de": r"(?:soll|sollte|muss|hat)",
    "fr": r"(?:doit|devra|devrait)",
    "es": r"(?:debe|deberá|debería|tiene que|ha de)",
    "it": r"(?:deve|dovrà|dovrebbe)",
    "pt": r"(?:deve|deverá|deveria|tem de|tem que)",
}
_TELL = {
    "en": r"(?:state|mention|present|show|explain|name|list|announce|say|introduce|include|give|point out|make clear|"
    r"cover|highlight|note|indicate|describe|communicate)(?:\s(?:that|how))?",
    "de": r"(?:darauf hinweisen|mitteilen|sagen|erwähnen|zeigen|erklären),?(?:\sdass)?",
    "fr": r"(?:indiquer|mentionner|présenter|montrer|expliquer|annoncer|préciser|rappeler|citer|dire)"
    r"(?:\sque|\s(?=qu['’]))?",
    "es": r"(?:indicar|mencionar|presentar|mostrar|explicar|anunciar|precisar|recordar|citar|decir|"
    r"informar de)(?:\sque)?",
    "it": r"(?:indicare|menzionare|presentare|mostrare|spiegare|annunciare|precisare|ricordare|citare|dire)(?:\sche)?",
    "pt": r"(?:indicar|mencionar|apresentar|mostrar|explicar|anunciar|precisar|recordar|lembrar|citar|dizer|referir)"
    r"(?:\sque)?",
}
FACTS = {"en": "Facts", "de": "Fakten", "fr": "Faits", "es": "Datos", "it": "Fatti", "pt": "Factos"}
_CLOSING = {"en": "End with", "de": "Ende", "fr": "Fin", "es": "Final", "it": "Finale", "pt": "Final"}
_WORDS = {
    "facts": r"contents?|messages?|information|inhalte?|aussagen?|contenus?|contenidos?|mensajes?|contenut[oi]|"
    r"messaggi|conteúdos?|mensagens",
    "ending": r"closing|end ?card|final (?:text|frame|line|words)|schluss\w*|endtext|abspann|final[e]?|clôture|"
    r"cierre|chiusura|encerramento|fecho",
    "subject": r"scope|object|gegenstand|objet|objeto|oggetto|objecto",
}
_LONGEST_HEAD = 6
# "REQUEST FOR QUOTATION - Lot 2: Life jacket film": the form's name goes, what it is for stays.
_FORM = re.compile(
    r"\A\s*(?:request for (?:quotations?|proposals?|tenders?|offers?)|invitation to (?:tender|bid)|rf[qp]|call for "
    r"tenders|ausschreibung|leistungsbeschreibung|angebotsanfrage|appel d['’]offres|cahier des charges|pliego(?: de "
    r"condiciones)?|licitación|capitolato(?: tecnico)?|bando di gara|richiesta di offerta|caderno de encargos|"
    r"concurso público)\b[^:\n]*(?:(?:lot|los|lote|lotto)\s?\d+\s?:\s*(?P<what>[^\n]+))?",
    re.IGNORECASE,
)
_TOPICS = re.compile(r"[^\W\d_][^.:;\n]{1,40}[.:]\s*$")
_ENTRY = r"(?:\(?[a-h]\)|\n\s*(?:[-–•*]|\d{1,2}[.)]|[a-h][.)]))\s+"


def tendered(text: str, language: str) -> str:
    """The brief with the heads of its clauses as labels, and what the film shall tell as a list of its content."""
    text = _FORM.sub(lambda found: found["what"] or "", text)
    text = _EQUALS.sub(lambda found: f"{found['head']}: " if role_of(found["head"], language) else found.group(), text)
    clauses = [found for found in _CLAUSE.finditer(text) if _role(found["head"], language)]
    if len(clauses) > 1:
        text = _NUMBER.sub("\n", _CLAUSE.sub(lambda found: _labelled(found, language), text))
    return _told(text, language)


def _labelled(found: re.Match[str], language: str) -> str:
    """The head as a label; one over what is asked for ("1. Subject. One film for the reopening of ...") goes."""
    head = found["head"].strip()
    role, rest = _role(head, language), found.string[found.end() :].split(".")[0]
    if role == "subject" and listed("films", language).search(rest):
        return ""
    if role and not role_of(head, language):
        return f"{(FACTS if role == 'facts' else _CLOSING)[language]}: "
    return f"{head}: " if role else found.group()


def _role(head: str, language: str) -> str:
    """What a head announces, by its own words or by the one that counts: "Mandatory content, in this order"."""
    named = role_of(head, language)
    if named or len(head.split()) > _LONGEST_HEAD:
        return named
    return next((role for role, word in _WORDS.items() if re.search(rf"(?<!\w)(?:{word})(?!\w)", head, re.I)), "")


def _told(text: str, language: str) -> str:
    film = f"(?:{'|'.join(fragments('films', language))})"
    head = re.compile(
        rf"(?:(?:the|this|der|das|dieser|le|la|ce|el|este|il|questo|o|"
        rf"este)\s)?{film}\s{_SHALL[language]}\b[^.;:\n()]{{0,30}}?"
        rf"\s?:?\s*(?={_ENTRY})",
        re.IGNORECASE,
    )
    found = head.search(text)
    if not found or not listed("films", language).search(found.group()):
        return text
    rest = text[found.end() :]
    over = re.search(r"\n(?!\s*(?:[-–•*(]|\d{1,2}[.)]|[a-h][.)]))", rest)
    block, after = (rest[: over.start()], rest[over.start() :]) if over else (rest, "")
    entry = re.compile(rf"(?P<mark>{_ENTRY})(?:{_TELL[language]}\s)?", re.IGNORECASE)
    before = _TOPICS.sub("", text[: found.start()])
    entries = re.sub(r"[;,]\s*(?=\n|$)", "", entry.sub(_listed, block)).strip()
    return f"{before}\n{FACTS[language]}:\n{entries}{after}"


def _listed(found: re.Match[str]) -> str:
    return "\n- "
