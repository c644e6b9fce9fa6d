"""Tells what kind of film is wanted from the words that each kind goes with."""

from __future__ import annotations

import re
from typing import get_args

from agent.brief import Kind
from agent.reading.cutting.blocks import product
from agent.reading.cutting.passages import Passage
from agent.reading.forms.portrayed import portrayed
from agent.reading.genre.genres import genres, sheets
from agent.reading.genre.occasions import kind_of_occasion, occasion_of
from agent.reading.genre.plain_news import plain_news
from agent.reading.genre.thanked import thanks_first
from agent.reading.genre.wondered import wondered
from agent.reading.lexicon import starts, words
from agent.reading.owners.owning import only_speaks
from agent.reading.text.clean import clean
from agent.reading.text.moments import dates, is_time
from agent.reading.text.naming import HOW_IT_IS
from agent.reading.text.sentences import parts

# Where counts tie, the kind with the narrower words comes first.
_ORDER: tuple[Kind, ...] = (
    "story",
    "testimonial",
    "listing",
    "how_to",
    "list",
    "news",
    "appeal",
    "report",
    "notice",
    "tribute",
    "comparison",
    "announcement",
    "event",
    "explainer",
    "launch",
    "promo",
)
_DOSE = re.compile(
    r"(?<!\w)(?:\d+|½|¼|one|two|half a)\s?(?:g|kg|ml|cl|dl|tsp|tbsp|cups?|eggs?|el|tl|eier|œufs?|huevos?|uova|"
    r"ovos?|cloves?)(?!\w)"
    r"|(?<!\w)(?:pinch of|prise|pincée de|pizca de|pizzico di|pitada de)(?!\w)",
    re.IGNORECASE,
)
_RECIPE = re.compile(r"(?<!\w)(?:recip|rezept|recett|recet|ricett|receit)", re.IGNORECASE)
SHORT_BRIEF = 260
_REQUEST = 200
"""Letters of a brief in which it names the genre of its film."""
# "7 balcony herbs", "Top 3 mistakes", but not "30-second film" or "3 bedroom flat".
_COUNTED = re.compile(
    r"^(?:(?:the|my|our|top|die|les|los|las|le|i|as|os)\s)?(?:[2-9]|1[0-2])\s(?!sec|min|sek|seg|hour|"
    r"stund)(?:[^\W\d_][\w'’-]*\s){0,3}[^\W\d_]{2,}(?:s|en|i|e)(?=\s?(?:[,.!?:–-]|$|for|to|that|in|für|pour|"
    r"para|per|you|with|before|every))",
    re.IGNORECASE,
)
_UNTOLD = frozenset({"must_not", "note", "audience"})  # "No comparison with others" asks for no comparison
_WONDERED = 3.0  # what a clause that the film shall answer weighs: more than one word of another kind
_INFORMING = 2.5  # as much as one word of a kind in the first sentences
_HEADED = 12  # more than the words of a whole brief score for another kind
_SOURCE_HEADED = 2.6  # more than one word of the brief, less than two
_SET = 1.0  # what an hour on a day weighs for an event, so that a run for a good cause is a run
_SET_SHORT = ("es", "it", "pt")  # languages whose short briefs with a day and an hour are invitations
_INAUGURATED = re.compile(r"(?<!\w)(?:re)?(?:apertura|abertura|inaugur\w+)(?!\w)", re.IGNORECASE)
_SHEET = 900  # letters of a source in which a house or flat is described first
# "Consejos para ahorrar": a brief that opens on what it lists, without a number.
_LISTED = re.compile(
    r"^(?:algunos |unos |alcuni |alguns |algumas )?(?:consejos|trucos|ideas|consigli|trucchi|idee|dicas|truques|ideias)"
    r"\s(?:para|per|sobre|su)\s",
    re.IGNORECASE,
)
_ROOMS = re.compile(
    r"\d+[- ](?:bed(?:room)?|rooms?|bath|storey|zimmer|pièces|dormitorios|habitaciones|camere)\b", re.IGNORECASE
)
_SHORT_WORDS = 16
_NO_NAME = {"de": r"(?=(?:[a-zäöü][\w-]+e[nrs]?\s)?[\w-]+\b\W*(?:[a-zäöü(]|$))(?!\d)", "en": r"(?![A-Z]\w*[a-z]|\d)"}
_ABOUT_THING = {
    code: re.compile(
        rf"(?<!\w)(?i:{about})(?:\s|(?<=['’]))(?i:{article})?"
        + _NO_NAME.get(code, r"(?:(?![A-ZÀ-Þ]|\d)|(?=[A-ZÀ-Þ][a-zà-ÿ]+\s[a-zà-ÿ]{4}))")
        + r"[^\W\d]{3}"
    )
    for code, about, article in (
        ("en", "about|on", r"(?:the|an?|how|why|what)\s"),
        ("de", "über|zum thema|zu", r"(?:das|die|den|der|dem|eine?n?)\s"),
        ("fr", "sur|à propos d[eu']|au sujet d[eu']", r"(?:les?\s|la\s|l['’]|une?\s)"),
        ("es", "sobre|acerca de", r"(?:el|la|los|las|una?)\s"),
        ("it", "su|sul|sui|sulla|sulle|sugli|sull['’]|sullo", r"(?:il|la|le|gli|un[ao]?)\s"),
        ("pt", "sobre", r"(?:os?|as?|uma?)\s"),
    )
}
_OWN = re.compile(
    r"(?<!\w)(?:our|my|we|us|unser\w*|mein\w*|wir|uns|notre|nos|mon|ma|mes|nous|nuestr\w+|mi|mis|nostr\w+|mi[ao]|"
    r"noss\w+|meu|minha)(?!\w)|[€$£]",
    re.IGNORECASE,
)
_ALL_OF_US = re.compile(r"brauchen wir|do we (?:need|have)|avons-nous", re.IGNORECASE)
# "for my class": who teaches has nothing to sell.
_FOR_CLASS = re.compile(
    r"(?<!\w)(?:for|für|pour|para|per|with|mit|avec|con|com)\s(?:(?:o|a|os|as|il|la|i|gli|le)\s)?(?:\w+\s)?"
    r"(?:class(?:es)?|students|pupils|schüler\w*|klassen?|schulklasse|classe|élèves|clase|alumn[oa]s|alunn[ie]|"
    r"alun[oa]s|turma|aula)(?!\w)",
    re.IGNORECASE,
)
# "Report spills at once": what people are told to do, and no film of figures.
_REPORTED = re.compile(
    r"report (?:to|any|all|every|an?|the|them|it|spills?|faults?|damage|problems?|accidents?|leaks?)(?!\w)",
    re.IGNORECASE,
)
# Those of an audience who go to school.
_PUPILS = re.compile(
    r"(?<!\w)(?:pupils|students|[\w-]+ graders|(?:year|grade|class) \d+|\w*schüler\w*|schulkinder|grundschul\w+|"
    r"\w*klässler\w*|\w*klasse\w*|élèves|collégiens|lycéens|écoliers|cm[12]|ce[12]|alumn[oa]s|escolares|primaria|"
    r"alunn[ie]|scolari|scuola|(?:prima|seconda|terza|quarta|quinta) (?:media|elementare)|eso|bachillerato|"
    r"(?:six|cinqu|quatr|trois)ièmes?|alun[oa]s|(?:\d\D{0,2} )ano)(?!\w)",
    re.IGNORECASE,
)
_OWN_PEOPLE = re.compile(
    r"(?<!\w)(?:staff|employees|colleagues|volunteers|(?:[\w-]+ )?(?:team|crew)|new (?:hires|starters|joiners)|"
    r"trainees|apprentices|workers)$",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:why (?:is|are|do|does|did|can|was|were)|how (?:is|are|do|does|did|can) (?!you|u\b|i\b)|what (?:is|"
    r"are|was|causes?|makes?)|"
    r"what's|where (?:do|does) .+ come|warum (?!wir)|wieso|weshalb|wie (?:funktionier|entsteh|komm|werd|wird|"
    r"leb|fliegt)\w*|"
    r"was (?:ist|sind|passiert)|woher komm\w*|pourquoi|comment (?:se|fonctionne|marche|naît|vit)\w*|qu['’]est-ce qu|"
    r"c['’]est quoi|por qué|cómo (?:se|funciona|nace)|qué (?:es|son|pasa)|perché|come (?:si|funziona|nasce)|"
    r"(?:che )?cos['’]è|"
    r"che cosa (?:è|sono)|porque é|por que|como (?:se|funciona|nasce)|o que (?:é|são)|"
    # what things are for, what they were, where they come from
    r"what (?:is|are|was|were) .+ for\?|wozu (?:brauch|dien)\w+ (?!ihr\b)|wofür (?:brauch|ist|sind)\w*|"
    r"was (?:war|waren)|wer war|à quoi ser(?:t|vent)|d['’]où vien(?:t|nent)|qui éta(?:it|ient)|"
    r"para qué sirven?|qué (?:fue|era|eran|hace|hacen)|quién (?:fue|era)|de dónde vienen?|cuáles son|"
    r"cómo (?:respir|crec|viv|vuel|duerm|circul|produc|form)\w+|a (?:che )?cosa serv(?:e|ono)|"
    r"(?:che )?cos['’]era(?:no)?|chi era|da dove v(?:iene|engono)|com['’]è fatt[oa]|quali sono|"
    r"para que servem?|o que (?:foi|foram|era)|quem foi|de onde v[eê]m|porque existem?|quais são|"
    r"como (?:respir|cresc|viv|vo|dorm|circul|produz|form)\w+|"
    # what things are made of
    r"woraus (?:besteh|ist|sind)\w*|de quoi (?:est|sont|se compose)\w*|de qué (?:está|se compone|son)\w*|"
    r"di (?:che )?cosa (?:è|sono) (?:fatt|compost)\w+|de que (?:é|são) (?:feit|compost)\w+|"
    r"what (?:is|are) .+ made of)",
    re.IGNORECASE,
)
# "Don't compare us with the supermarket" asks for no comparison.
_DENIED = re.compile(
    r"(?<!\w)(?:don['’]?t|do not|never|bitte nicht|bitte kein\w*|ne pas|pas de|sin|nada de|non|senza|não|sem)\s$",
    re.IGNORECASE,
)
_REDUCED = re.compile(
    r"(?<!\w)(?:(?:half|reduced) price|\d\s?% off|(?:summer|winter|spring|autumn|closing[ -]down) sale)(?!\w)", re.I
)
_STREET = re.compile(r"(?<![\w.])\d{1,3}[a-z]? (?:[A-Z][\w’'-]+ ){1,3}$")  # "22 Station Parade"
# "Nella chiusura del video", "In chiusura il nostro indirizzo": how the film ends, and no house that closes.
_FILM_CLOSES = re.compile(
    r"(?:(?<=[.!?\n]\s)|^)(?:in chiusura|en (?:fermeture|clôture))(?!\w)|"
    r"(?:chiusura|fermeture|cierre|encerramento|fecho|schließung)\s(?:d(?:el|ello|ella|o|a|u|es?)\s|de l[ao]s?\s|"
    r"dell['’]|des\s)?(?:v[ií]d[eé]os?|filmato|film|clip|spot|filme|película)(?!\w)",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"(?<!\w)(?:we|i|they|he|she|wir|ich|nous|on)\s"
    r"(?:also\s|(?!want|need|would|like)[a-z]+\s[^.,;:]{0,40}\s(?:and|und|et)\s)?$",
    re.IGNORECASE,
)
# "Our service teaches how to grow herbs": who sells that shows no steps; "a video that shows how to ..." does.
_TEACHES = re.compile(
    r"(?<!\w)(?:(?:we|they|it|she|he|(?!video|film|clip|reel)[a-z]{3,})(?:\s(?:also|will|can))?\s"
    r"(?:shows?|teach(?:es)?|explains?|tells?)"
    r"(?:\s(?:you|people|kids|children|beginners|adults|them|everyone))?|learn|"
    r"(?:insegn|mostr|spieg)(?:a|ano|iamo)(?:\s\w+)?|(?:enseñ|muestr|explic)(?:a|an|amos)(?:\s\w+)?|"
    r"(?:ensin|mostr|explic)(?:a|am|amos)(?:\s\w+)?|"
    r"(?:apprend|apprenons|apprennent|(?:montr|expliqu|enseign)(?:e|ent|ons))(?:\s\w+)?|"
    r"(?:zeig|lehr|erklär)(?:t|en)(?:\s\w+){0,2}),?\s$",
    re.IGNORECASE,
)
_FILMED = re.compile(r"(?<!\w)(?:v[ií]d[eé]os?|film\w*|clips?|reels?|tutorial\w*)(?!\w)[^.!?]{0,40}$", re.IGNORECASE)
# "Imagefilm", "vidéo de présentation pour l'entreprise": a firm shows itself, however many staff it names.
_IMAGE = re.compile(
    r"(?<!\w)(?:imagefilm|imagevideo|firmenvideo|unternehmensfilm|firmenfilm|(?:company|corporate|brand|image) "
    r"(?:film|video|portrait)|(?:vidéo|film) (?:de présentation|d['’]entreprise|institutionnel\w*|corporate)|"
    r"v[ií]deo (?:corporativo|de presentación|institucional|de apresentação)|video (?:aziendale|istituzionale|"
    r"di presentazione))(?!\w)",
    re.IGNORECASE,
)
_TRUE = re.compile(
    r"(?<!\w)(?:story|geschichte|histoire|historia|storia|história)\s(?:of|von|d[eiao]|del|della|du)\s"
    r"(?:(?:il|la|o|a)\s)?(?:our|my|unser\w*|mein\w*|notre|mon|ma|nuestr\w+|mi|nostr\w+|mi[ao]|noss\w+|meu|minha)\s",
    re.IGNORECASE,
)
# The label of a job advert: "Role: night-shift baker".
POST = re.compile(
    r"role|job(?: title)?|post|position|vacancy|(?:offene )?stelle|poste(?: à pourvoir)?|puesto|vacante|posizione|"
    r"ruolo|vaga|cargo",
    re.IGNORECASE,
)
# "Notice: the bridge is closed": the head of a notice, in which no other word need say so.
_NOTICE = re.compile(
    r"(?:(?:public|important|urgent) )?notice(?: (?:for|to) [\w ]{3,40})?|"
    r"(?:wichtiger )?hinweis(?: (?:für|an) [\w ]{3,40})?|"
    r"avis(?: aux? [\w' ]{3,40})?|aviso(?: (?:a|para) [\w ]{3,40})?|avviso(?: (?:ai|alle|per) [\w ]{3,40})?",
    re.IGNORECASE,
)
# "Chart of the days, the best day, total against last week": beside a table, what only a report tells.
_CHART = re.compile(
    r"(?<!\w)(?:charts?|graphs?|bars|bar (?:chart|graph)|plot|diagram\w*|balken\w*|säulen\w*|grafik\w*|kurve|"
    r"graphiques?|"
    r"courbe|histogramme|gráfic[oa]s?|barras|grafic[oi]|barre|(?:best|strongest|weakest|busiest) (?:day|month|week|"
    r"quarter)|"
    r"(?:bester|stärkster|schwächster) (?:tag|monat)|meilleur (?:jour|mois)|mejor (?:día|mes)|miglior (?:giorno|mese)|"
    r"melhor (?:dia|mês))(?!\w)",
    re.IGNORECASE,
)
# "A how-to, 60 seconds.", "An explainer in a minute.": the genre is what the brief says first.
_GENRE_FIRST = re.compile(
    r"(?:an?\s(?:how-to|explainer|comparison video)|ein vergleichsvideo|une vidéo comparative|un v[ií]deo comparativo|"
    r"um vídeo comparativo)\b(?=[^.:!?]*[.]?$)",
    re.IGNORECASE,
)
# "A notice video.", "Ein Infovideo.": the same of what people are told.
_INFORMS: dict[Kind, re.Pattern[str]] = {
    "event": re.compile(
        r"(?:an event video|ein einladungsvideo|une vidéo d['’]invitation|un vídeo de invitación|un video d['’]invito|"
        r"um vídeo de convite)[.]?$",
        re.IGNORECASE,
    ),
    "listing": re.compile(
        r"(?:a listing video|ein angebotsvideo|une vidéo de petite annonce|un vídeo de venta|un video di vendita|"
        r"um vídeo de venda)[.]?$",
        re.IGNORECASE,
    ),
    "notice": re.compile(
        r"(?:a notice video|ein hinweisvideo|une vidéo d['’]avis|un vídeo de aviso|un video di avviso|"
        r"um vídeo de aviso)[.]?$",
        re.IGNORECASE,
    ),
    "announcement": re.compile(
        r"(?:an announcement video|ein infovideo|une vidéo d['’]information|un vídeo de comunicación|"
        r"un video di comunicazione|um vídeo de comunicação)[.]?$",
        re.IGNORECASE,
    ),
}
_CHARTED = 8
_FEWEST_ROWS = 4
_SURE: frozenset[Kind] = frozenset({"story", "list", "testimonial", "news", "listing"})
assert set(_ORDER) == set(get_args(Kind))


def kind_of(passages: tuple[Passage, ...], has_table: bool, language: str) -> Kind:
    """The kind with the most different words in the brief; the first sentences count more than the rest."""
    brief = [passage.text for passage in passages if passage.from_brief and passage.role not in _UNTOLD]
    split = 2 if sum(map(len, brief)) > SHORT_BRIEF else len(brief)
    head, rest = " \n ".join(brief[:split])[:400], " \n ".join(brief[split:])[:4000]
    scores = {kind: _score(kind, head, rest, language) for kind in _ORDER}
    sold = _is_product_sheet(passages) and not (has_table or scores["how_to"])
    roles = {passage.role for passage in passages} - ({"ingredients"} if sold else set())
    scores["promo"] += _SOURCE_HEADED * sold
    wanted = any(passage.from_brief and POST.fullmatch(passage.label.strip()) for passage in passages)
    scores["announcement"] += _HEADED * wanted
    scores["how_to"] += 4 * (_is_made(roles, brief, scores["how_to"], language) and not wanted)
    scores["how_to"] += 6 * (_reads_like_a_recipe(brief, language) or _in_order(passages, language))
    scores["event"] += _SET * bool(scores["event"] and _is_set(brief, language))
    scores["report"] += (2 + _CHARTED * bool(_CHART.search(" ".join(brief)))) * has_table
    own = [passage for passage in passages if passage.from_brief]
    scores["list"] += 4 * bool(own and not own[0].label and _COUNTED.match(own[0].text) and not _ROOMS.match(brief[0]))
    scores["list"] += 4 * bool(own and not own[0].label and _LISTED.match(own[0].text))
    scores["explainer"] += 6 * _opens_on_question(own)
    scores["explainer"] += _WONDERED * bool(wondered(own, language))
    if headed := _headed(own, language):
        scores[headed] += _HEADED
    if headed := _of_source(passages, language):
        scores[headed] += _SOURCE_HEADED
    sheet = " \n ".join(passage.text for passage in passages if not passage.from_brief)[:_SHEET]
    for kind, weight in sheets(sheet).items():
        scores[kind] += weight * (not has_table)
    spoken = " \n ".join(passage.text for passage in own if passage.role not in ("must_not", "note"))
    for kind, weight in genres(spoken[:_REQUEST], spoken[:4000]).items():
        scores[kind] += weight
    given = [passage for passage in passages if not passage.from_brief]
    asked = f"{own[0].label}: {head}" if own else head
    scores["comparison"] += _HEADED * (_sets_side_by_side(own, head) or _sets_side_by_side(given, asked, _EITHER))
    scores["comparison"] *= not has_table  # a report's figures are compared with last year's
    scores["announcement"] += _INFORMING * any(only_speaks(text, language) for text in brief[:2])
    scores["tribute"] += _HEADED * bool(own and thanks_first(own[0].text, language))
    if _IMAGE.search(head):
        scores["promo"] += _HEADED
    if portrait := "tribute" if portrayed(spoken, language) else _portrayed(head):
        scores["story"], scores[portrait] = 0, scores[portrait] + _HEADED
    told = f"{own[0].label}: {' '.join(brief)}" if own and own[0].label else " ".join(brief)
    day = kind_of_occasion(occasion_of(told, language)) if not scores["story"] else None
    if day:
        scores[day] += _HEADED
    best = max(_ORDER, key=lambda kind: scores[kind])
    if scores[best]:
        return best
    short = language in _SET_SHORT and sum(map(len, brief)) <= SHORT_BRIEF
    short = short and bool(_INAUGURATED.search(head) or not _OWN.search(head))
    if short and _is_set(brief, language):
        return "event"
    if language == "en" and (news := plain_news(brief)):
        return news
    told_of = "explainer" if _for_pupils(passages, head) else _by_subject(head, language)
    return "announcement" if told_of == "promo" and _for_own_people(passages, language) else told_of


def _for_pupils(passages: tuple[Passage, ...], head: str) -> bool:
    """Whether pupils shall watch what nobody calls their own: they are taught, and sold nothing."""
    viewers = " ".join(passage.text for passage in passages if passage.role == "audience")
    return bool(_PUPILS.search(viewers)) and not _OWN.search(head)


def _for_own_people(passages: tuple[Passage, ...], language: str) -> bool:
    """Whether those who work for whoever asks shall watch: they are told what to do, and nothing is sold to them."""
    viewers = " ".join(passage.text for passage in passages if passage.role == "audience")
    return language == "en" and bool(_OWN_PEOPLE.search(viewers))


def _opens_on_question(own: list[Passage]) -> bool:
    """Whether a brief asks first, or right behind its request: "Un vídeo para niños: cómo nacen las mariposas"."""
    asked = own[1:2] if own and own[0].role == "request" else own[:1]
    return bool(asked and not asked[0].label and asks(asked[0].text))


def _is_set(brief: list[str], language: str) -> bool:
    """Whether a day of the month and an hour are given, at which people meet."""
    dated = any(any(map(str.isdigit, day)) for text in brief for day in dates(text, language))
    return dated and any(is_time(piece, language) for text in brief for piece in parts(text, language))


def _is_product_sheet(passages: tuple[Passage, ...]) -> bool:
    """Whether the material is the data sheet of a thing: what it weighs and costs, label by label."""
    rows = [(passage.role, passage.text) for passage in passages if not passage.from_brief and passage.label]
    return len(rows) >= _FEWEST_ROWS and product(rows)


def _is_made(roles: set[str], brief: list[str], named: float, language: str) -> bool:
    """Whether steps or things to have at hand tell how something is done; for a night out one brings things, too."""
    dated = any(any(map(str.isdigit, day)) for text in brief for day in dates(text, language))
    return "steps" in roles or (
        "ingredients" in roles and (bool(named) or not dated or bool(_DOSE.search(" ".join(brief))))
    )


def _in_order(passages: tuple[Passage, ...], language: str) -> bool:
    """Whether a numbered list says what to do: "1. Tell the operator 2. Stop the ...", or stands under "How to"."""
    counted = [passage for passage in passages if passage.from_brief and passage.ordinal]
    if len(counted) > 1 and starts("kinds", language, "how_to").match(counted[0].label):
        return True
    listed = [passage.text for passage in counted]
    orders = sum(bool(starts("steps", language).match(clean(text[:80], language))) for text in listed)
    return len(listed) >= _FEWEST_ROWS and 2 * orders >= len(listed)


def _portrayed(head: str) -> Kind | None:
    """What a true story is, of somebody or something that is one's own: "the story of our lollipop lady Doreen"."""
    found = _TRUE.search(head)
    if not found:
        return None
    return "tribute" if re.match(r"[^.!?\n]{3,60}?\s(?:who|der|die|qui|que|che)\s", head[found.end() :]) else "promo"


# "Gas or induction: which hob?": of two labels of a source, joined by "and", nobody need choose one.
_EITHER = r"or|vs\.?|versus|oder|ou|o|u|gegen|contre|contra|contro"


def _sets_side_by_side(told: list[Passage], head: str, joint: str = rf"{_EITHER}|and|und|et|y|e") -> bool:
    """Whether two labels are the two things that a brief's first sentences join: "cargo bike or second car"."""
    labels = list(dict.fromkeys(passage.label for passage in told if passage.label and not passage.role))
    pairs = ((one, other) for one in labels for other in labels if one != other)
    joint = rf"\W{{1,3}}(?:{joint})\W{{1,2}}(?:[\w’']+\W{{1,2}}){{0,6}}?"
    return any(re.search(rf"(?i)(?<!\w){re.escape(one)}{joint}{re.escape(other)}(?!\w)", head) for one, other in pairs)


def _of_source(passages: tuple[Passage, ...], language: str) -> Kind | None:
    """The kind that the heading of the material names: "Brackwell Rowing Club - Annual report 2024"."""
    first = next((passage for passage in passages if not passage.from_brief), None)
    heading = first.text if first and len(first.text.split()) <= _SHORT_WORDS // 2 else ""
    kinds: tuple[Kind, ...] = ("report", "news")
    return next((kind for kind in kinds if heading and words("kinds", language, kind).search(heading)), None)


def asks(text: str) -> bool:
    """Whether a sentence asks what something is or why it is so, and does not speak of its writer."""
    plain = text.strip().lstrip("¿")
    asked = bool(_QUESTION.match(plain) or HOW_IT_IS.match(plain))
    return asked and not _OWN.search(_ALL_OF_US.sub("", text)) and len(text.split()) <= _SHORT_WORDS


def _headed(own: list[Passage], language: str) -> Kind | None:
    """The kind that a brief names before its first colon: "News: ...", "Customer testimonial: ..."."""
    heading = own[0].label if own and own[0].label else ""
    if own and own[0].role == "request" and len(own[0].text.split()) <= 4:
        heading = own[0].text
    if own and (stated := _GENRE_FIRST.match(own[0].text)):
        heading = stated.group()
    if _NOTICE.fullmatch(heading.strip()):
        return "notice"
    if informs := next((kind for kind, form in _INFORMS.items() if own and form.match(own[0].text)), None):
        return informs
    named = genres(heading, heading) if heading else {}
    if named:
        return max(named, key=lambda kind: named[kind])
    return next((kind for kind in _ORDER if heading and words("kinds", language, kind).search(heading)), None)


def _by_subject(head: str, language: str) -> Kind:
    """A short brief "about" something that is nobody's own explains it."""
    thing = len(head.split()) <= _SHORT_WORDS and _ABOUT_THING[language].search(head)
    sold = _OWN.search(_FOR_CLASS.sub("", head)) or (language == "en" and _REDUCED.search(head))
    return "explainer" if thing and not sold else "promo"


def _reads_like_a_recipe(brief: list[str], language: str) -> bool:
    """Whether there are quantities of things to eat, or some with sentences that begin like steps."""
    doses = len(_DOSE.findall(" \n ".join(brief)[:6000]))
    steps = sum(bool(starts("steps", language).match(clean(text[:80], language))) for text in brief[:40])
    named = any(_RECIPE.search(text) for text in brief[:3])
    return doses >= 3 or (doses >= 2 and (steps >= 1 or named))


def _score(kind: Kind, head: str, rest: str, language: str) -> float:
    pattern = words("kinds", language, kind)
    first = {match.lower() for match in _texts(pattern, head[:80] if kind == "list" else head, kind)}
    later = {match.lower() for match in _texts(pattern, rest, kind)} - first
    weight = 3.5 if kind in _SURE else 1.0 if kind == "promo" else 2.5
    return weight * min(2, len(first)) + 0.8 * min(3, len(later))


def _texts(pattern: re.Pattern[str], text: str, kind: Kind) -> list[str]:
    """The words of a kind; those who teach for a living want no lesson: "we teach mending on Thursdays"."""
    found = [match for match in pattern.finditer(text) if not _DENIED.search(text[: match.start()])]
    if kind == "event":
        found = [match for match in found if not _STREET.search(text[: match.start()])]
    if kind == "announcement":
        ends = [film.span() for film in _FILM_CLOSES.finditer(text)]
        found = [match for match in found if not any(start <= match.start() < end for start, end in ends)]
    if kind == "report":
        found = [match for match in found if not _REPORTED.match(text, match.start())]
    if kind in ("explainer", "how_to"):
        found = [match for match in found if not _DOES.search(text[: match.start()])]
    if kind == "how_to" and _OWN.search(text):
        found = _not_taught(found, text)
    return [match.group() for match in found]


def _not_taught(found: list[re.Match[str]], text: str) -> list[re.Match[str]]:
    """The words of a kind without those of sentences in which somebody offers to teach."""
    taught = [match.start() for match in found if _is_taught(text[: match.start()])]
    return [
        match
        for match in found
        if not any(at <= match.start() and not re.search(r"[.!?]\s", text[at : match.start()]) for at in taught)
    ]


def _is_taught(before: str) -> bool:
    """Whether what is shown is what somebody offers, and not what the film shows."""
    taught = _TEACHES.search(before)
    subject = before[: taught.start()].rsplit(".", 1)[-1].strip() if taught else ""
    pronoun = taught is not None and " " in taught.group().strip()
    return taught is not None and bool(subject or pronoun) and not _FILMED.search(before[: taught.start()])
