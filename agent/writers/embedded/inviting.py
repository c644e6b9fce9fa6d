"""Which invitation suits what a film is about: a lamp is tried, a club is visited, a parents' evening is attended."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.brief import Fact, Language

# What people come together for, by the noun that names it.
_GATHERING: dict[Language, str] = {
    "en": r"evening|meeting|party|fair|f[eê]te|festival|concert|market|workshop|open (?:day|house|evening)|sale|walk|"
    r"tour|tournament|race|run|supper|quiz|exhibition|ceremony|assembly|stall|swap|jumble|parade|"
    r"(?:fun|family|sports|kite|field|open|race) day|pick|clean-?up|repair café|repair cafe|coffee morning|"
    r"taster|talk|screening|(?:re)?opening|reunion|night",
    "de": r"[\wäöüß-]*(?:abend|treffen|treff|fest|feier|markt|konzert|lauf|turnier|versammlung|sitzung|tag der offenen|"
    r"basar|flohmarkt|ausstellung|lesung|führung|wanderung|vortrag|frühstück|nachmittag|kirmes|umzug|"
    r"eröffnung|workshop|sprechtag|messe)",
    "fr": r"réunion|soirée|fête|marché|concert|vide-grenier|brocante|portes ouvertes|tournoi|course|randonnée|visite|"
    r"exposition|atelier|repas|kermesse|bal|conférence|loto|spectacle|(?:ré)?ouverture|inauguration|assemblée",
    "es": r"reunión|fiesta|mercadillo|concierto|torneo|carrera|visita|exposición|taller|charla|feria|jornada",
    "it": r"riunione|festa|mercatino|concerto|torneo|corsa|visita|mostra|laboratorio|incontro|fiera|sagra",
    "pt": r"reunião|festa|feira|concerto|torneio|corrida|visita|exposição|oficina|palestra|encontro",
}
# Houses and groups of people: nobody tries one, and nobody looks for one by asking what it is.
_PEOPLE: dict[Language, str] = {
    "en": r"club|society|association|charity|council|town|village|school|nursery|library|friends of|trust|foundation|"
    r"choir|orchestra|band|team|group|parish|church|community|company|firm|business|start-?up|agency|office|"
    r"department|committee|museum|clinic|surgery|practice|joinery|workshop|studio|scouts|guides|"
    r"swimming pool|pool|baths|park|playground",
    "de": r"[\wäöüß-]*(?:verein|chor|club|klub|stadtwerke|gemeinde|stadt|schule|kita|kindergarten|bücherei|bibliothek|"
    r"stiftung|initiative|orchester|kapelle|feuerwehr|verband|firma|betrieb|praxis|kanzlei|agentur|museum|"
    r"tischlerei|schreinerei|werkstatt|polsterei|zimmerei|gärtnerei|start-?up|tafel|bad|spielplatz|halle)|"
    r"[TS][SVuU][VCGS]|SC|FC",
    "fr": r"club|association|asso|mairie|commune|ville|école|collège|lycée|crèche|médiathèque|bibliothèque|chorale|"
    r"fondation|collectif|comité|entreprise|société|start-?up|cabinet|menuiserie|atelier|amicale|troupe|piscine|"
    r"stade|gymnase|musée|aire de jeux",
    "es": r"club|asociación|ayuntamiento|colegio|escuela|biblioteca|coro|fundación|empresa|comité|taller",
    "it": r"club|associazione|comune|scuola|biblioteca|coro|fondazione|azienda|comitato|officina|falegnameria",
    "pt": r"clube|associação|câmara|escola|biblioteca|coro|fundação|empresa|comissão|oficina",
}
_I: dict[Language, str] = {
    "en": r"I|I['’]m|my name is", "de": r"ich|heiße|mein\w*", "fr": r"je|j['’]\w+|m['’]appelle",
    "es": r"soy|me llamo", "it": r"sono|mi chiamo", "pt": r"sou|chamo-me",
}  # fmt: skip
# "oficina de bicicletas", "taller mecánico": a house that mends things; nobody is invited to it.
_MENDS = re.compile(
    r"(?<!\w)(?:taller|oficina|atelier)\s(?:(?:de|di|d['’])\s?)?(?:bici\w*|vélos?|coches|autos?|carros?|automóve\w+|"
    r"automóvil\w*|motos?|mecánic\w+|mecânic\w+|répar\w+|repar\w+|consertos?)(?!\w)",
    re.IGNORECASE,
)
_PERSON = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ'’-]+\s(?:(?:de|von|van|du|di)\s)?[A-ZÀ-Þ][a-zà-ÿ'’-]+")


def gathers(subject: str, language: Language) -> bool:
    """Whether the noun of a subject names something that people come to: "parents' evening", "Elternabend"."""
    return _names(_GATHERING[language], _MENDS.sub("", subject))


def is_people(text: str, language: Language) -> bool:
    """Whether a text names a house or a group of people: "Withy Reach Rowing Club", "start-up"."""
    return _names(_PEOPLE[language], text)


def is_venture(what: str) -> bool:
    """Whether a description only says that somebody does business: "start-up"."""
    return (
        re.search(r"(?<!\w)(?:start-?up|company|firm|business|firma|entreprise|empresa|azienda)(?!\w)", what, re.I)
        is not None
    )


def is_person(subject: str, text: str, language: Language) -> bool:
    """Whether a subject is the name of somebody who speaks of themselves in the brief."""
    speaks = re.search(rf"(?<!\w)(?:{_I[language]})(?!\w)", text)
    return bool(speaks and _PERSON.fullmatch(subject))


def _names(nouns: str, text: str) -> bool:
    return re.search(rf"(?<!\w)(?:{nouns})s?(?!\w)", text, re.IGNORECASE) is not None


_TICKETS = re.compile(
    r"(?<!\w)(?:tickets?|admission|entry|eintritt|karten|entrée|billets?|entradas?|ingresso|bigliett[oi]|bilhetes?)(?!\w)",
    re.IGNORECASE,
)
_POSTS = "post|role|job|position|vacancy|stelle|poste|puesto|vacante|posizione|ruolo|vaga|cargo"


def admits(prices: Sequence[Fact]) -> bool:
    """Whether what something costs is a ticket or the entry: people come to it."""
    return any(_TICKETS.search(f"{fact.label} {fact.text}") for fact in prices)


def posted(subject: str, text: str) -> bool:
    """Whether a subject is the post of a job advert's label: "Post: Community First Responder"."""
    return re.search(rf"(?im)^\W*(?:{_POSTS})[^:\n]{{0,12}}:\s*{re.escape(subject[:24])}", text) is not None
