"""Finite verbs of the sentences in which people announce things: what stands before one is what they speak of.

Nobody can list all verbs. These are the ones of openings, sales, works, warnings and clubs, in the third person and in
the tenses of news; a sentence whose verb is not among them is read as a phrase without one.
"""

from __future__ import annotations

import re
from functools import cache

# English plurals of nouns look like verbs: "parking changes at the works".
_ENGLISH_EITHER = (
    r"changes|plans|shows|plays|runs|stops|needs|costs|records|supports|starts|ends|meets|returns|moves|turns|offers|"
    r"helps|looks|hosts|leaves|rises|falls|works|cuts|closes|opens|saves|dreams|deals|calls|sets|tests|visits|joins"
)
_SURE = {
    "en": (
        r"sold|made|had|saw|cost|took|gave|is|are|was|were|has|have|had|will|can|may|must|should|does|do|did|"
        r"isn['’]t|aren['’]t|goes|comes|becomes|"
        r"begins|opened|closed|started|seeks|wants|invites|celebrates|brings|takes|gets|gives|lets|makes|keeps|"
        r"reopens|welcomes|holds|launches|presents|announces|informs|recalls|sells|rents|teaches|collects|sings|finds|"
        r"lives|wins|loses|expands|introduces|replaces|arrives|loves|hires|recruits|serves|rescues|builds|repairs|"
        r"performs|publishes|extends|removes|adds|cancels|raises|lowers|moved|returned|won|lost|rose|fell|grew|"
        r"reports|sees|knows|means|lasts|stands|lies|sits|reads|follows|covers|includes|feeds|protects|stays|remains|"
        r"pays|buys|provides|funds|contains|bakes|brews|delivers|mends|trains|tells|explores|turned|became|drew|"
        r"raised|planted|served|switches|allows|"
        r"ran|broke|sank|came|went|began|flew|drove|wrote|swam|chose|spoke|threw|sang|finished|scored|overturned|crashed"
    ),
    "de": (
        r"ist|sind|war|waren|hat|haben|hatte|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen|darf|dürfen|"
        r"will|wollen|geht|gehen|kommt|kommen|kostet|kosten|bleibt|bleiben|beginnt|beginnen|startet|starten|endet|"
        r"öffnet|öffnen|eröffnet|eröffnen|schließt|schließen|zieht|ziehen|sucht|suchen|lädt|laden|feiert|feiern|bietet|"
        r"bieten|findet|finden|hält|halten|fährt|fahren|läuft|laufen|steigt|steigen|sinkt|sinken|fällt|fallen|ruft|"
        r"rufen|stellt|stellen|bringt|bringen|gibt|geben|macht|machen|zeigt|zeigen|spielt|spielen|singt|singen|"
        r"präsentiert|präsentieren|informiert|informieren|teilt|warnt|sperrt|sammelt|sammeln|braucht|brauchen|nimmt|"
        r"nehmen|trifft|treffen|verkauft|verkaufen|vermietet|liefert|liefern|hilft|helfen|wächst|wachsen|gewinnt|"
        r"verliert|baut|bauen|erneuert|ersetzt|ändert|ändern|wechselt|kehrt|lebt|leben|träumt|liebt|lernt|begegnet|"
        r"steht|stehen|liegt|liegen|führt|führen|fällt aus|dauert|gilt|gelten|erscheint|bekommt|erhält|entsteht|spart|"
        r"rettet|pflegt|betreut|probt|tagt|wartet|freut"
    ),
    "fr": (
        r"est|sont|était|étaient|sera|seront|a|ont|avait|aura|va|vont|peut|peuvent|doit|doivent|vient|viennent|"
        r"revient|reviennent|devient|ouvre|ouvrent|rouvre|ferme|ferment|commence|démarre|débute|finit|termine|"
        r"déménage|emménage|cherche|cherchent|recherche|recrute|recrutent|embauche|invite|invitent|fête|fêtent|"
        r"célèbre|organise|organisent|propose|proposent|offre|accueille|accueillent|tient|part|partent|passe|passent|"
        r"roule|circule|s['’]arrête|arrive|monte|montent|descend|baisse|tombe|rappelle|retire|présente|présentent|"
        r"annonce|informe|prévient|lance|lancent|vend|vendent|loue|livre|aide|aident|joue|jouent|chante|apporte|"
        r"coûte|dure|change|changent|remplace|rénove|vit|vivent|rêve|aime|apprend|rencontre|trouve|reste|se|collecte|"
        r"sauve|soigne|répare|forme|répète|gagne|perd|grandit|demande|demandent|remercie|remercient|fait|font|donne|prend|met|compte|adopte|adore|adorent|travaille|travaillent|habite"
    ),
    "es": (
        r"es|son|era|eran|fue|fueron|suman|será|serán|está|están|estará|ha|han|había|tiene|tienen|va|van|puede|pueden|debe|deben|viene|"
        r"vienen|vuelve|vuelven|regresa|abre|abren|reabre|cierra|cierran|empieza|empiezan|comienza|arranca|termina|"
        r"acaba|se|busca|buscan|contrata|invita|invitan|celebra|celebran|organiza|organizan|ofrece|ofrecen|acoge|sale|"
        r"salen|pasa|para ahora|circula|llega|llegan|sube|suben|baja|cae|retira|presenta|presentan|anuncia|informa|"
        r"avisa|lanza|lanzan|vende|venden|alquila|reparte|ayuda|ayudan|toca|canta|trae|cuesta|dura|cambia|cambian|"
        r"renueva|vive|viven|sueña|quiere|aprende|conoce|encuentra|queda|quedan|recoge|salva|cuida|repara|ensaya|gana|"
        r"pierde|crece|pide|piden|agradece|agradecen|atiende|atienden|recibe|reciben|hace|hacen|da|pone|estrena|cumple|"
        r"necesita|necesitan|muda|adopta|trabaja|trabajan|adora|adoran|encanta"
    ),
    "it": (
        r"è|sono|era|erano|sarà|saranno|ha|hanno|aveva|va|vanno|può|possono|deve|devono|viene|vengono|torna|tornano|"
        r"ritorna|apre|aprono|riapre|chiude|chiudono|comincia|inizia|parte|partono|finisce|termina|si|cerca|cercano|"
        r"assume|assumono|invita|invitano|festeggia|celebra|organizza|organizzano|offre|offrono|accoglie|passa|ferma|"
        r"circola|arriva|arrivano|sale|salgono|scende|cade|richiama|ritira|presenta|presentano|annuncia|informa|"
        r"avvisa|lancia|vende|affitta|consegna|aiuta|aiutano|suona|canta|porta|costa|dura|cambia|cambiano|sostituisce|"
        r"vive|vivono|sogna|vuole|impara|incontra|trova|resta|raccoglie|salva|cura|ripara|prova|vince|perde|cresce|chiede|chiedono|ringrazia|ringraziano|"
        r"fa|fanno|dà|mette|compie|esce|ama|amano|adora|lavora|lavorano|abita"
    ),
    "pt": (
        r"é|são|era|eram|foi|foram|somam|será|serão|está|estão|estará|tem|têm|tinha|vai|vão|pode|podem|deve|devem|vem|vêm|"
        # "Volta às aulas na Papelaria Caderno" is a noun, "o atleta volta às pistas" and "Volta o clube" are verbs
        r"volta(?!\s(?:às?|aos?)\s)|(?<=[oa]\s)(?<!(?<!\w)[ao]\s)(?<!(?<!\w)[dn][ao]\s)volta(?=\s(?:às?|aos?)\s)|"
        r"voltam|regressa|abre|abrem|reabre|fecha|fecham|encerra|começa|começam|arranca|termina|acaba|procura|procuram|"
        r"contrata|recruta|convida|convidam|celebra|organiza|organizam|oferece|oferecem|acolhe|sai|saem|passa|"
        r"para agora|circula|chega|chegam|sobe|sobem|desce|cai|recolhe|retira|apresenta|apresentam|anuncia|informa|"
        r"avisa|lança|vende|vendem|aluga|entrega|ajuda|ajudam|toca|canta|traz|custa|dura|muda|mudam|renova|vive|vivem|"
        r"sonha|quer|aprende|conhece|encontra|fica|ficam|salva|cuida|repara|ensaia|ganha|perde|cresce|pede|pedem|"
        r"agradece|agradecem|atende|atendem|recebe|recebem|faz|fazem|dá|põe|estreia|"
        r"precisa|precisam|adota|adora|adoram|trabalha|trabalham|mora|gosta|gostam"
    ),
}
_DETERMINED = re.compile(r"\s(?:its?|their|the|an?|his|her|our|back|again|now|here|every)\b", re.IGNORECASE)
_HEADED = re.compile(r"(?:the|our|an?|this|my|its)\s", re.IGNORECASE)
_OF = re.compile(r"\s(?:of|and|per)\b|,", re.IGNORECASE)
# What stands behind an article or "of" is a noun: "une offre", "la porta", "de compte".
_NOUN_NEXT = re.compile(
    r"(?:^|\s|['’])(?:the|an?|our|my|der|das|den|eine?n?|unsere?|le|la|les|l['’]|une?|notre|nos|du|des|el|los|las|una|"
    r"nuestr[oa]|il|lo|gli|nostr[oa]|os?|as|uma?|noss[oa]|de|del|della?|di|d[ao]s?|of|von|vom)$",
    re.IGNORECASE,
)


# "Our pumps use 30% less power": what many of a kind do stands behind their plural and before what only follows a verb.
_MANY = re.compile(r"(?:our|my|these|all our)\s(?:[\w-]+\s){0,2}?[a-z]{2,}(?<![su])s$", re.IGNORECASE)
_MANY_DO = re.compile(
    r"(?<=s\s)(?!(?:club|team|day|night|week|home|shop|centre|center|hall|bar|group|class|school|room|and|or|from|with|"
    r"for|in|at|on|under|over|up|to|by|of|than|just|only|about|around|now)\s)[a-z]{2,}(?<!s)"
    r"(?=\s(?:\d|no\s|less\s|more\s|you\s|your\s|the\s|an?\s|any\s|them\s|it\s|up to\s\d|two\s|three\s|four\s|five\s))"
)


@cache
def _finite(language: str) -> re.Pattern[str]:
    either = rf"|(?P<either>(?:now\s)?(?:{_ENGLISH_EITHER}))" if language == "en" else ""
    return re.compile(rf"(?<=[\w'’\"”»)]\s)(?:{_SURE[language]}{either})(?![\w'’-])")


def verb_in(text: str, language: str) -> re.Match[str] | None:
    """The first finite verb inside a sentence; English words that may be plurals only where an article decides it."""
    for found in _finite(language).finditer(text):
        if _NOUN_NEXT.search(text[: found.start()].rstrip()):
            continue
        either = found.groupdict().get("either")
        if either and _OF.match(text, found.end()):
            continue
        if not either or _HEADED.match(text) or _DETERMINED.match(text, found.end()):
            return found
    return _of_many(text) if language == "en" else None


def _of_many(text: str) -> re.Match[str] | None:
    """What several things of a house do, whatever verb it is: "our tents keep you dry"."""
    found = _MANY_DO.search(text)
    return found if found and _MANY.match(text[: found.start()].rstrip()) else None


@cache
def leading(language: str) -> re.Pattern[str]:
    """A finite verb that opens its sentence: "Vuelve el Paseo de los Faroles"."""
    return re.compile(rf"(?:{_SURE[language]})\s", re.IGNORECASE)
