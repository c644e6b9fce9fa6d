"""Tells kinds of film that single words give away badly: by the name of the genre, or by several signs together.

"A recall video" names itself. A job advert that never says so still seeks somebody, for so many hours, and takes
applications: one of these signs alone may stand in any film, two or three together only in one kind.
"""

from __future__ import annotations

import re

from agent.brief import Kind
from agent.reading.genre.genre_names import NAMES, any_of
from agent.reading.genre.genre_signs import CARE, DANGER, DAYS, DEATH, DOWN, JOB, KIN, LOST, POSTED, SEEKS_MANY, SIGNS

_NAMED, _SHOWN = 8.0, 5.5
"""What a genre's own name in the request weighs, and what its signs in the text do; a word of a kind weighs 2.5."""
_SCORE = re.compile(
    r"(?<![\d:.,])(?<!opens )(?<!open )(?<!from )(?<!von )(?<!abre )(?<!desde )(?<!dalle )(?<!das )"
    r"(?<!de )\d{1,3}\s?(?:[-–:]|a|à|zu|to)\s?\d{1,3}(?![\d:%])(?!\s?(?:h|uhr|am|pm|years?|%))"
)
_PLAYED = any_of(
    r"victoire", r"\w*sieg", r"victoria", r"vittoria", r"vitória", r"victory", r"win", r"niederlage", r"défaite",
    r"derrota", r"sconfitta", r"defeat", r"beat(?:s|en)?", r"w[io]ns?", r"lost", r"loses?", r"drew", r"draws?",
    r"defeat(?:s|ed)?", r"gew[ia]nn\w*", r"verl(?:or|ier)\w*", r"besieg\w+", r"schl(?:ägt|agen|ug)", r"unentschieden",
    r"bat(?:tent|tu)?", r"(?:s['’])?impos\w+", r"gagn\w+", r"perd(?:u|ent|ió|ono|eu)?",
    r"gan(?:a|ó|aron|hou|ha|haram)", r"venc(?:e|ió|eu|eram|ieron)", r"derrot\w+", r"empat\w+", r"vinc\w+", r"vinto",
    r"batt\w+", r"pareggi\w+",
)  # fmt: skip
_PLAYERS = any_of(
    r"goals?", r"scored", r"half", r"fans", r"league", r"team", r"cup", r"tore?n?", r"halbzeit", r"pause", r"liga",
    r"spiel\w*", r"buts?", r"mi-temps", r"match", r"équipe", r"championnat", r"gol(?:es|s)?", r"partido", r"equipo",
    r"marcó", r"reti?", r"partita", r"squadra", r"campionato", r"classifica", r"jogo", r"equipa", r"golos?",
    r"marcou", r"tabela", r"points?", r"try", r"sets?", r"puesto", r"lugar", r"voleibol", r"volleyball", r"handball",
    r"basket\w*", r"football", r"fußball", r"fútbol", r"futebol", r"calcio", r"hockey", r"rugby", r"jugador[ae]?s?",
)  # fmt: skip
_TWO_SCORES = re.compile(r"[A-ZÀ-Þ][\w.]+ \d{1,3}\s?[,–-]\s?[A-ZÀ-Þ][\w.]+(?: [A-ZÀ-Þ][\w.]+)? \d{1,3}(?!\d|[.:]\d)")
"""Both sides with their points: "Arnedo 3, Calahorra 1"."""
_NEAR = 70
_VOTING = any_of(
    r"polling (?:stations?|place)", r"postal votes?", r"ballot(?:s| papers?)?", r"wahllokale?", r"briefwahl\w*",
    r"stimmabgabe", r"wahlbenachrichtigung", r"bureaux? de vote", r"procuration", r"colegios? electoral(?:es)?",
    r"voto por correo", r"mesas? de voto", r"secç\w+ de voto", r"voto antecipado", r"si vota", r"seggi[o]?",
    r"tessera elettorale", r"se vota",
)  # fmt: skip
_HELD_VOTE = any_of(
    r"elections?", r"\w*wahl(?:en)?", r"élections?", r"elecci(?:ón|ones)", r"elezion[ei]", r"eleiç(?:ão|ões)",
    r"referendum", r"vote", r"scrutin", r"votación", r"voto", r"urne",
)  # fmt: skip
_ADVERT = any_of(
    r"(?:commercial|advert|advertisement|ad|spot) for", r"werbe(?:spot|video|film)", r"publicité",
    r"anuncio (?:de|para|publicitario)", r"spot (?:di|per|de|pour|para)", r"anúncio (?:de|para|publicitário)",
    r"pubblicità",
)  # fmt: skip
_ADVERTISED = 2.0
"""Less than one word of a kind weighs with two, so that an advert for a concert is an event."""
_FLYER = 2.6
"""What the flyer of an event weighs: more than one word of the brief, less than two."""
# "Domenica 18 maggio", "Sat 4 June", "3. Mai": the day of an event.
_DAY = re.compile(
    r"(?<!\d)\d{1,2}\.?\s(?:de |of )?[^\W\d]{3,10}\.?|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}",
    re.IGNORECASE,
)
_COME = any_of(
    r"in case of rain", r"bei regen", r"en cas de pluie", r"en caso de lluvia", r"in caso di (?:pioggia|maltempo)",
    r"em caso de chuva", r"starts? at", r"beginn", r"départ", r"salida", r"partenza", r"ritrovo", r"partida",
    r"programme?", r"programm", r"programma", r"programa", r"inscriptions?", r"inscripción", r"iscrizion[ei]",
    r"inscriç(?:ão|ões)", r"anmeldung", r"registration", r"line-?up", r"on stage",
)  # fmt: skip
"""What a flyer says to those who come."""
_NEIGHBOURS = any_of(
    r"hausverwaltung", r"hausgemeinschaft", r"(?:liebe )?mieter(?:innen)?", r"treppenhaus", r"copropriété",
    r"locataires", r"syndic", r"comunidad de (?:vecinos|propietarios)", r"administrador\w* de fincas",
    r"condominio", r"condòmini",
    r"inquilini", r"condomínio", r"condóminos", r"tenants", r"residents['’]? association", r"stairwell",
)  # fmt: skip
"""Who live under one roof, and are told what happens there on which day."""
_TOLD = 2.6
"""What news for them weighs: more than one word of a kind."""
# "El ayuntamiento de Soria abrirá ...", "The city council voted ...": an office that did something is in the news.
_OFFICE = re.compile(
    r"^\W*(?:(?:the|der|die|das|le|la|el|il|lo|o|a)\s|l['’])?"
    r"(?:(?:city|town|county|parish) council|government|ministry|"
    r"stadtrat|gemeinderat|landkreis|landesregierung|bundesregierung|mairie|conseil municipal|gouvernement|"
    r"ayuntamiento|gobierno|alcaldía|diputación|ministerio|comune|regione|giunta|governo|ministero|"
    r"câmara(?: municipal)?|prefeitura|junta de freguesia|ministério)(?=\s)[^.:;\n]{0,50}?\s(?:voted|approved|decided|"
    r"will|plans|hat|will|beschließt|va|a\s\w+é|vote|approuve|"
    r"[^\W\d]{2,}(?:ó|[aei]rá|[aei]rán|aron|ieron|ou|eu|iu|[aei]ram|[ei]rà|[ei]ranno)|"
    r"ha\s\w+(?:[aiu]to|[ai]do|erto|eso)|va a|vai|aprueba|aprova|approva|invierte|investe|construye)(?!\w)",
    re.IGNORECASE,
)
_STAGED = any_of(
    r"tribute (?:band|act|show|concert|night|gig)",
    r"concierto homenaje",
    r"concert hommage",
    r"expo\w*",
    r"ausstellung",
)


def genres(request: str, text: str) -> dict[Kind, float]:
    """What the kinds weigh by their names in the request and by their signs in the whole text.

    `request` is the brief's first sentences as one text.
    """
    found: dict[Kind, float] = {kind: _NAMED for kind, names in NAMES.items() if names.search(request)}
    if "tribute" in found and _STAGED.search(text):
        del found["tribute"]
    for kind, (least, signs) in SIGNS.items():
        if sum(bool(sign.search(text)) for sign in signs) >= least:
            found[kind] = found.get(kind, 0.0) + _SHOWN
    if _ADVERT.search(request):
        found["promo"] = found.get("promo", 0.0) + _ADVERTISED
    if DANGER.search(text) and CARE.search(text):
        found["notice"] = found.get("notice", 0.0) + _SHOWN
    if DOWN.search(text) and DAYS.search(text):
        found["notice"] = found.get("notice", 0.0) + _SHOWN
    if LOST.search(request) and KIN.search(request):
        found["tribute"] = found.get("tribute", 0.0) + _NAMED
    if _OFFICE.match(text) and not KIN.search(text):
        found["news"] = found.get("news", 0.0) + _TOLD
    if _NEIGHBOURS.search(text) and _DAY.search(text):
        found["announcement"] = found.get("announcement", 0.0) + _TOLD
    if _VOTING.search(text) and _HELD_VOTE.search(text):
        found["notice"] = found.get("notice", 0.0) + _NAMED
    if _score_told(text):
        found["news"] = found.get("news", 0.0) + _NAMED
    return found


def sheets(text: str) -> dict[Kind, float]:
    """What the kinds weigh by a source that is the sheet of a home, or the flyer of an event."""
    found: dict[Kind, float] = {}
    if is_dwelling(text) and SIGNS["listing"][1][-1].search(text):  # what it is, with its floor space or rooms
        found["listing"] = _SHOWN
    least, signs = SIGNS["event"]
    if _DAY.search(text) and sum(bool(sign.search(text)) for sign in (*signs, _COME)) >= least:
        found["event"] = _FLYER
    return found


def is_dwelling(text: str) -> bool:
    """Whether a text names a kind of home: "Trilocale al secondo piano"."""
    return bool(SIGNS["listing"][1][0].search(text))


def cares(text: str) -> bool:
    """Whether a sentence tells people what to do so that nothing happens to them."""
    return bool(CARE.search(text))


def seeks(text: str) -> bool:
    """Whether a sentence says that somebody is sought for a job."""
    return bool(SIGNS["announcement"][1][0].search(text) or SEEKS_MANY.search(text))


def hires(text: str) -> bool:
    """Whether a text seeks somebody for a job."""
    least, signs = SIGNS["announcement"]
    return sum(bool(sign.search(text)) for sign in signs) >= least or bool(JOB.search(text) or POSTED.search(text))


def mourns(text: str) -> bool:
    """Whether a tribute is to somebody who has died, and not to one who is thanked."""
    return bool(DEATH.search(text))


def _score_told(text: str) -> bool:
    """Whether a result stands beside who won or lost it, in a text about a match."""
    if not _PLAYERS.search(text):
        return False
    if _TWO_SCORES.search(text):
        return True
    return any(
        _PLAYED.search(text[max(0, hit.start() - _NEAR) : hit.end() + _NEAR // 2]) for hit in _SCORE.finditer(text)
    )
