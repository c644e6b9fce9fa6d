"""Who wants the film: the shop, club, council or family that says so in a turn of phrase of its own.

Whoever orders a film seldom writes "Brand:". They write "For the shop Thimble & Oak, ...", "Wir sind die Feuerwehr
Oberhain", "Je tiens une librairie, Le Chat qui Lit", "La mairie de Vannes informe". Each of these names an owner, and
none of them is what the film tells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from agent.reading.cutting.passages import Passage
from agent.reading.text.moments import is_date
from agent.reading.text.naming import NOT_SUBJECT

_WORD = r"(?:[DMS]r\.|Prof\.|Dipl\.|St\.|[A-Z]\.|[A-ZÀ-Þ][\w'’&-]*)"
_JOINT = (
    r"(?:(?:&|and|und|et|of(?: the)?|zu[mr]?|am|im|an der|von|vom|del?|de la|de los|de las|della?|dell['’]|dei|"
    r"delle|degli|d[aoi]s?|du|des|aux?|qui|que|che|y|e|la|le|les|el|los|las|sur|sous|for|for the)\s|d['’]|l['’])"
)
_PLAIN_OF = r"(?:of the|del?|de la|del|della|dell['’]|du|de l['’]|d[ao]s?|der|des)\s?[a-zà-ÿ]{3,}\s(?:[a-zà-ÿ]{3,}\s)?"
_QUOTED = r"[\"“„«]\s?(?P<quoted>[^\"”“»\n]{2,48}?)\s?[\"”“»]"
_NAME = rf"(?P<name>{_WORD}(?:\s{_JOINT}{{0,2}}{_WORD}|\s{_PLAIN_OF}{_WORD}){{0,6}}(?:\s\d{{1,3}}(?=[,.;:!]|$))?)"
_ARTICLE = (
    r"(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Mm]y|[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em|[Ee]ine?[nrm]?|[Uu]nsere?[nrm]?|"
    r"[Mm]eine?[nrm]?|[Ll][ae]s?|[Ee]l|[Ll]os|[Ii]l|[Ll]o|[Ii]|[Gg]li|[Oo]s?|[Aa]s?|[Uu]ne?|[Uu]n[ao]|[Uu]ma?|"
    r"[Nn]otre|[Nn]os|[Nn]uestr[oa]|(?:[Ii]l |[Ll]a )?[Nn]ostr[oa]|(?:[Oo] |[Aa] )?[Nn]oss[oa]|[Mm]on|[Mm]a|"
    r"[Mm]i|[Mm]eu|[Mm]inha)\s|[Ll]['’])"
)
_WHAT = r"(?P<what>[a-zà-ÿ][\w'’-]*(?:\s[a-zà-ÿ][\w'’-]*){0,4}?)"
_GERMAN_WHAT = r"(?P<what>(?:[a-zäöü][\wäöüß-]*\s){0,3}[A-ZÄÖÜ][\w-]+)"
_AT = re.compile(r"(?:^|\s)(?:in|at|near|from|bei|aus|en|à|chez|em|na|no|a|con|with|for|por|per|para|pour)$")
_OF = re.compile(r"(?:^|\s)(?:d[eaoi]s?|del|della|du|dell['’]|de la|of|of the|der|des)\s?$")

# Houses that are called by what they are: "École Jules-Verne", "Clínica Patitas".
_HOUSE = re.compile(
    r"(?:école|collège|lycée|crèche|clinique|pharmacie|médiathèque|bibliothèque|musée|théâtre|paroisse|colegio|escuela|"
    r"instituto|clínica|farmacia|biblioteca|museo|teatro|parroquia|scuola|liceo|asilo|clinica|parrocchia|escola|colégio|"
    r"farmácia|museu|paróquia)",
    re.IGNORECASE,
)
# What people run, by the noun before the name; without one, "for the talk Roots of Jazz" would be a firm.
_NOUNS = (
    r"shop|store|(?:[a-z]+)?shop|bakery|caf[eé]|restaurant|pub|bar|brewery|club|society|association|charity|company|"
    r"firm|start-?up|studio|gallery|museum|library|school|academy|college|nursery|kindergarten|choir|band|orchestra|"
    r"theatre|theater|clinic|practice|surgery|pharmacy|salon|gym|hotel|hostel|guest ?house|inn|farm|vineyard|winery|"
    r"garage|florist'?s?|council|team|troupe|foundation|trust|agency|co-?op|cooperative|allotments?|parish|church|"
    r"dentists?|dental|vets?|singers|players|rowers|dancers|scouts|guides|rangers|bowlers|neighbours|family|bank|group|label|roastery|distillery|nurseries|"
    r"boutique|librairie|boulangerie|pâtisserie|épicerie|ferme|entreprise|société|association|asso|collectif|club|"
    r"chorale|chœur|école|collège|lycée|crèche|mairie|commune|médiathèque|bibliothèque|musée|théâtre|cabinet|clinique|"
    r"pharmacie|garage|atelier|agence|fondation|compagnie|troupe|orchestre|fanfare|restaurant|hôtel|gîte|auberge|"
    r"domaine|brasserie|marque|magasin|salon|coopérative|fromagerie|menuiserie|paroisse|"
    r"tienda|panadería|pastelería|librería|cafetería|restaurante|empresa|asociación|ong|fundación|club|peña|coro|"
    r"colegio|escuela|instituto|guardería|ampa|ayuntamiento|biblioteca|museo|teatro|clínica|consulta|farmacia|taller|"
    r"agencia|cooperativa|hotel|bodega|granja|finca|estudio|academia|gimnasio|peluquería|marca|floristería|banda|"
    r"orquesta|parroquia|quesería|carpintería|heladería|frutería|carnicería|pescadería|zapatería|joyería|barbería|"
    r"ferretería|protectora|negozio|panificio|forno|pasticceria|libreria|bar|ristorante|trattoria|osteria|azienda|"
    r"associazione|onlus|fondazione|coro|scuola|asilo|liceo|comune|biblioteca|teatro|clinica|studio|ambulatorio|"
    r"farmacia|officina|agenzia|albergo|agriturismo|cantina|fattoria|palestra|parrucchiere|marchio|compagnia|banda|"
    r"orchestra|parrocchia|bottega|caseificio|falegnameria|gelateria|birrificio|pro loco|ditta|pizzeria|macelleria|"
    r"enoteca|ottica|ferramenta|circolo|"
    r"loja|padaria|pastelaria|livraria|café|restaurante|empresa|associação|fundação|clube|coro|grupo|escola|colégio|"
    r"creche|câmara|junta|biblioteca|museu|teatro|clínica|consultório|farmácia|oficina|agência|quinta|adega|estúdio|"
    r"ginásio|marca|mercearia|banda|orquestra|paróquia|queijaria|cabeleireiro|pousada|pizzaria|sorveteria|"
    r"gelataria|geladaria|barbearia|salão|talho|açougue|florista|floricultura|lanchonete|"
    r"óptica|veterinaria|inmobiliaria|autoescuela|lavandería|cervecería|churrería|pizzería|confitería|papelería|"
    r"cafeteria|hamburgueria|confeitaria|autoescola|lavandaria|lavanderia|cervejaria|pet ?shop|papelaria|sapataria|"
    r"peixaria|frutaria|imobiliária|ótica"
)
_TRADE = re.compile(rf"(?<!\w)(?:{_NOUNS})(?!\w)", re.IGNORECASE)
# German writes the trade as a noun of the name's own: "die Schreinerei Holzapfel", "der Turnverein Eichdorf".
_GERMAN_TRADE = re.compile(
    r"[\w-]*(?:laden|geschäft|verein|chor|praxis|schule|kita|kindergarten|bäckerei|metzgerei|schreinerei|tischlerei|"
    r"werkstatt|gärtnerei|brauerei|hotel|restaurant|café|firma|agentur|studio|stiftung|initiative|gemeinde|"
    r"feuerwehr|klinik|apotheke|museum|bücherei|bibliothek|theater|club|klub|verband|genossenschaft|betrieb|salon|"
    r"kanzlei|start-?up|buchhandlung|konditorei|rösterei|kellerei|weingut|pension|gasthof|gasthaus|imkerei|käserei|"
    r"molkerei|gymnasium|universität|hochschule|werke|haus|hof|mühle|manufaktur|orchester|kapelle|band|amt|wache|"
    r"familie|verwaltung|atelier|zentrum|akademie|pfarrei|tafel|mission|diakonie|hort|schwimmbad|freibad|fahrschule|optiker|marke|gruppe|team)",
    re.IGNORECASE,
)
_FIRM = r"(?:Ltd|Limited|Inc|LLC|GmbH|AG|e\.\s?V|e\.\s?G|KG|SARL|SAS|S\.\s?A|S\.\s?L|S\.?r\.?l|Lda|B\.V)\b\.?"
_END = (
    r"(?=[,.;:!?(–—\n]|\s[-–—]\s|\s(?:in|aus|bei|near|at|from|à|en|a|em|de|et|und|and|y|e|who|that|qui|que|che|"
    r"ein\w*|an?|une?|una|uma?)\s|$)"
)
_NAMED = rf"(?:{_QUOTED}|{_NAME}(?:\s{_FIRM})?)"
_CALLED = (
    r"(?P<joint>(?:\s(?:in|near|bei|en|à|a|em|at|vicino a|près de|cerca de)\s[A-ZÀ-Þ][\w'’-]+)?,\s(?:the |die |der |"
    r"das |la |le |l['’]|el |il |lo |o |a )?|\s?[-–—:]\s|\s(?:called|named|namens|appelée?|nommée?|llamad[oa]|"
    r"chiamat[oa]|chamad[oa])\s|\s)"
)
_ALONE = r"(?![\w'’-])(?!,?\s(?:and|und|et|y|e)\s[A-ZÀ-Þ]|,\s[A-ZÀ-Þ])"
_THERE = r"(?:\s(?:in|aus|à|en|a|em|di|near|bei)\s[A-ZÀ-Þ][\w'’-]+)?"
_THING = rf"(?:{{what}}{_CALLED})"
_FOR = (
    rf"^(?:(?:[Tt]his|[Ii]t)(?:['’]s| is) )?(?:[Ff]or|[Ff]ür|[Pp]our|[Pp]ara|[Pp]er)\s"
    rf"{_ARTICLE}?{_THING}?{_NAMED}{_END}"
)
_WE = (
    rf"^(?:(?:[Hh]i|[Hh]ello|[Hh]allo|[Bb]onjour|[Hh]ola|[Cc]iao|[Oo]lá)[,!.]?\s)?"
    rf"(?:[Ww]e(?:['’]re| are)|[Ww]ir sind|[Nn]ous sommes|[Oo]n est|(?:[Nn]osotr[oa]s )?[Ss]omos|(?:[Nn]oi )?[Ss]iamo|"
    rf"(?:[Nn]ós )?[Ss]omos)\s{_ARTICLE}?{_THING}?{_NAMED}{_END}"
)
_RUN = (
    rf"(?<!\w)(?:(?:[Ii]|[Ww]e)(?:['’]ve| have)? (?:run|own|manage|opened|have)|"
    rf"(?:[Ii]ch|[Ww]ir) (?:habe|haben|führen?|betreiben?|leiten?)|[Jj]e (?:tiens|gère|dirige)|[Jj]['’]ai|"
    rf"[Nn]ous (?:tenons|gérons|avons|dirigeons)|[Oo]n (?:tient|gère|a)|[Tt]en(?:go|emos)|[Ll]lev(?:o|amos)|"
    rf"[Rr]egent(?:o|amos)|[Dd]iri(?:jo|gimos)|[Hh]o|[Aa]bbiamo|[Gg]est(?:isco|iamo)|[Tt]en(?:ho|os))\s"
    rf"{_ARTICLE}{_THING}{_NAMED}{_ALONE}"
)
_OURS = (
    rf"(?<!\w)(?:[Oo]ur|[Mm]y|[Nn]otre|[Mm]on|[Mm]a|[Nn]uestr[oa]|[Mm]i|[Nn]ostr[oa]|[Mm]i[ao]|[Nn]oss[oa]|[Mm]eu|"
    rf"[Mm]inha|[Uu]nser\w{{0,2}}|[Mm]ein\w{{0,2}})\s{_THING}{_NAMED}{_ALONE}"
)
# What somebody who speaks for an organisation does; several do it where the verb is a plural.
_SPEAK = {
    "en": "are looking for|present|invite|announce",
    "de": "suchen|laden|bitten|präsentieren",
    "fr": "présentent|invitent|cherchent|recherchent|organisent",
    "es": "presentan|invitan|buscan|organizan|convocan",
    "it": "presentano|invitano|cercano|organizzano",
    "pt": "apresentam|convidam|procuram|organizam",
}
_SPEAKS = {
    "en": "presents|invites|informs|announces|is looking for|seeks|needs|hosts|celebrates",
    "de": "präsentiert|lädt|informiert|sucht|bittet|feiert|teilt mit|braucht|zeigt|öffnet",
    "fr": "présente|informe(?:nt)?|invite|cherche|recherche|recrute|organise|a besoin|fête|célèbre|ouvre|accueille",
    "es": "presenta|informan?|invita|busca|organiza|convoca|celebra|necesita|inaugura|estrena",
    "it": "presenta|informa|invita|cerca|organizza|comunica|ha bisogno|apre|festeggia|ospita",
    "pt": "apresenta|informam?|convida|procura|organiza|recruta|avisa|precisa|celebra|inaugura|acolhe",
}
_DOES = rf"^{_ARTICLE}?{_THING}?{_NAMED}{_THERE}\s(?:{{speaks}}|(?P<several>{{speak}}))(?!\w)"
_NATION = re.compile(r"\w+(?:ish|ese|ian|ans?)|German|Dutch|French|Swiss|Greek|Open|Live|Back|Hiring")
# "Promo for Harbour Brewery, small-batch beer": a film for a house.
_FILM_FOR = re.compile(
    r"^(?:[Pp]romo|[Aa]d(?:vert)?|[Cc]ommercial|[Tt]railer|[Tt]easer|[Ss]pot|[Rr]eel|[Cc]lip|[Vv]id[eé]o|[Vv]ídeo|[Ff]ilm)\s"
    r"(?:(?:for|für|pour|para|per)\s(?:the\s)?(?=[A-ZÀ-Þ])|"
    r"(?:d[aei]l?(?:\s(?:la|l['’]|los|las))?|della|dell['’]|du|do|da)\s?(?:[a-zà-ÿ]+\s)?(?=[A-ZÀ-Þ]))"
)
_PRONOUN = re.compile(r"(?:we|i|wir|ich|ihr|sie|nous|on|je|nosotr[oa]s|yo|noi|io|nós|eu)", re.IGNORECASE)
_LEAST = 2  # letters of a name
_FIRST = 6  # sentences of a brief in which somebody says who they are
_PLACED = re.compile(r"^,?\s(?:in|en|à|a|em|near)\s[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ][\w'’-]*)*")


@dataclass(frozen=True)
class Owner:
    """Whose film it is, and what that is where the brief says it: "Le Chat qui Lit", "petite librairie"."""

    name: str
    form: str
    """The turn of phrase that names it: "we", "for", "run", "does", "ours"."""
    what: str = ""


# "Chez Nadia, salon de coiffure à Rezé.", "Northgate Surgery: we are closed ...": a name before all else.
_HEAD = rf"^{_NAMED}(?:,\s{_ARTICLE}?{{what}})?(?:\s(?:in|à|en|a|em)\s[A-ZÀ-Þ][\w'’-]+)?\s?(?:[:.](?=\s|$)|$)"
_INFORMS = {
    "en": r"informs|announces|would like to inform",
    "de": r"informiert|teilt mit|gibt bekannt",
    "fr": r"informe(?:nt)?|annonce|communique",
    "es": r"informan?|comunica|anuncia",
    "it": r"informa|comunica|avvisa|annuncia",
    "pt": r"informam?|comunica|avisa|anuncia",
}
_LINK = {"en": "that|:", "de": ":", "fr": "que|qu['’]|:", "es": "(?:de )?que|:", "it": "che|:", "pt": "que|:"}
_NEWS = rf"^{_ARTICLE}?{_THING}?{_NAMED}\s(?:{{informs}})(?:\s[^\W\d]+){{0,4}}?(?P<link>\s?(?:{{link}}))\s?(?=\S|$)"
# "Ich bin Hebamme und heiße Tanja Voss": who works under a name of one's own.
_CALLED_I = (
    r"(?<!\w)(?:[Mm]y name is|heiße|[Jj]e m['’]appelle|[Mm]e llamo|[Mm]i chiamo|[Cc]hamo-me|[Mm]eu nome é)\s"
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+\s[A-ZÀ-Þ][\w'’-]+)(?!\w)"
)
_FORMS = {"we": _WE, "for": _FOR, "run": _RUN, "does": _DOES, "ours": _OURS, "head": _HEAD, "called": _CALLED_I}
"""Turns of phrase, the surest first."""


@cache
def _pattern(form: str, language: str) -> re.Pattern[str]:
    what = _GERMAN_WHAT if language == "de" else _WHAT
    form_told = _NEWS if form == "informs" else _FORMS[form]
    filled = (
        form_told.replace("{what}", what).replace("{informs}", _INFORMS[language]).replace("{link}", _LINK[language])
    )
    return re.compile(filled.replace("{speaks}", f"(?:{_SPEAKS[language]})").replace("{speak}", _SPEAK[language]))


def owner_in(passages: Sequence[Passage], language: str) -> Owner | None:
    """The owner whom the first sentences of a brief name, the surest turn of phrase first."""
    first = [passage for passage in passages if passage.from_brief][:_FIRST]
    for form in _FORMS:
        for passage in first[:1] if form == "head" else first:
            text = f"{passage.label}: {passage.text}" if passage.label else passage.text
            found = _pattern(form, language).search(text)
            if found and (owner := _owner(found, form, language)):
                return owner
    return None


def parted_news(text: str, language: str) -> str:
    """The news behind who tells it in sentences of its own: "El Ayuntamiento informa a los vecinos: el lunes ..."."""
    found = _pattern("informs", language).search(text)
    if not found or not _owner(found, "does", language):
        return text
    rest = text[found.end() :]
    return f"{text[: found.start('link')]}.\n{rest[:1].upper()}{rest[1:]}" if rest else text


def only_speaks(text: str, language: str) -> bool:
    """Whether a sentence says who informs and nothing else: "La mairie de Vannes informe."."""
    found = _pattern("informs", language).match(f"{text.rstrip(' .:')}: ")
    return bool(found and found.end() >= len(text.rstrip(" .:")) and _owner(found, "does", language))


def beyond_owner(text: str, language: str) -> str | None:
    """What a sentence says besides for whom the film is: "" of "For the shop Thimble & Oak."; None where it is none."""
    found = _pattern("for", language).match(text)
    if not found or not _owner(found, "for", language):
        return None
    return _PLACED.sub("", text[found.end() :]).strip(" .,:!")


def names_trade(text: str, language: str) -> bool:
    """Whether a text holds the noun of something that people run: "Withy Reach Rowing Club"."""
    return _german_trade(text) if language == "de" else bool(_TRADE.search(text))


def _owner(found: re.Match[str], form: str, language: str) -> Owner | None:
    groups = found.groupdict(default="")
    name, what = (groups.get("quoted") or groups["name"]).strip(" ."), groups.get("what", "").strip()
    whole_name, name = name, _FILM_FOR.sub("", name)
    if form == "called":
        return Owner(name, form)
    joint = groups.get("joint", "")
    if (
        len(name) < _LEAST
        or _PRONOUN.fullmatch(name)
        or is_date(name, language)
        or NOT_SUBJECT.match(name)
        or _AT.search(what)
    ):
        return None
    if language == "de":
        whole = f"{what} {name}" if what and joint == " " and not groups.get("quoted") else name
        known = _german_trade(f"{what} {name}") or bool(groups.get("several"))
        return Owner(whole, form) if known or (form == "we" and " " in whole) else None
    runs = bool(_TRADE.search(f"{what} {whole_name}") or groups.get("several"))
    alone = form == "we" and not _NATION.fullmatch(name)
    if not runs and not alone:
        return None
    if what and _OF.search(f"{what} "):  # "La mairie de Vannes": the name needs its noun
        return Owner(f"{what[:1].upper()}{what[1:]} {name}", form)
    if what and joint == " " and _HOUSE.fullmatch(last := what.split()[-1]):
        return Owner(f"{last[:1].upper()}{last[1:]} {name}", form)
    return Owner(name, form, what)


def _german_trade(text: str) -> bool:
    """Whether a word of a German name says that it is a firm's, a club's or an office's."""
    return any(_GERMAN_TRADE.fullmatch(word.strip(' "„“»«,.')) for word in text.split())
