"""The people that a film may be for, as a brief names them: "third graders", "a biology class", "meinen Enkel".

A phrase counts where its last noun is one of people who watch and learn. What stands behind "for" may as well be a
thing ("for our bakery") or an occasion ("for the school party"), and those are no viewers.
"""

from __future__ import annotations

from typing import Final

_ENGLISH = (
    r"kids|kiddos|children|toddlers|preschoolers|pre-schoolers|kindergart(?:e)?ners|schoolchildren|school kids|pupils|"
    r"students|teens|teenagers|tweens|young people|adults|grown-ups|learners|beginners|newbies|novices|seniors|"
    r"pensioners|retirees|the elderly|older people|parents|mums|moms|dads|grandparents|families|teachers|staff|"
    r"employees|workers|cashiers|interns|trainees|apprentices|volunteers|new hires|new starters|newcomers|freshers|"
    r"freshmen|commuters|tourists|visitors|travellers|travelers|homeowners|landlords|tenants|renters|residents|drivers|"
    r"motorists|cyclists|couples|patients|gardeners|hikers|runners|voters|colleagues|managers|nurses|founders|"
    r"customers|clients|guests|members|buyers|passengers|shoppers|waiters|waitresses|carers|cooks|chefs|cleaners|"
    r"first-timers|farmers|builders|freelancers|"
    r"laypeople|non-experts|sceptics|skeptics|the curious|people|everyone|everybody|anyone|"
    r"(?:the )?general public|(?:a |the )?(?:general|wide|broad|young|lay|mixed|curious) audience|"
    r"[\w-]+ owners|[\w-]+[ -]graders|[\w-]+[ -]year[ -]olds|(?:grade|year|class|key stage) \d{1,2}|"
    r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)[ -]grade(?: class)?|"
    r"(?:(?:a|the|my|our) )(?:[\w-]+ ){0,3}(?:class|son|daughter|grandson|granddaughter|nephew|niece|grandma|grandpa|"
    r"mum|mom|dad|team)"
)
VIEWERS: Final[dict[str, str]] = {
    "en": _ENGLISH,
    "de": r"\w*kinder\w*|\w*schüler\w*|\w*kolleg(?:en|innen)\w*|jugendliche\w*|erwachsene\w*|anfänger\w*|"
    r"einsteiger\w*|laien|senior\w+|ältere (?:leute|menschen)|rentner\w*|eltern|familien|lehrkräfte|mitarbeit\w+|"
    r"beschäftigte|azubis?|auszubildende|praktikant\w+|ehrenamtliche|neulinge|pendler\w*|tourist\w+|besucher\w*|"
    r"\w*besitzer\w*|\w*eigentümer\w*|mieter\w*|vermieter\w*|autofahrer\w*|radfahrer\w*|patient\w+|"
    r"\w*gärtner|angestellte\w*|\w*kunden|kundinnen|käufer\w*|gäste|"
    r"\w*nutzer\w*|verbraucher\w*|pflegekräfte|\w*fahrer\w*|kellner\w*|mitglieder|lernende|anwohner\w*|bürger\w*|studierende\w*|student\w+|leute|menschen|alle|\w+jährige|\w*klässler\w*|"
    r"(?:die |eine )?(?:\d{1,2}\. |(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte) |"
    r"grundschul|schul)klasse\w*|\w*unterricht",
    "fr": r"enfants|élèves|collégiens|lycéens|écoliers|étudiants|ados|adolescents|jeunes|adultes|débutants|novices|"
    r"seniors|retraités|personnes âgées|parents|familles|enseignants|salariés|employés|stagiaires|apprentis|"
    r"bénévoles|touristes|visiteurs|propriétaires|locataires|automobilistes|cyclistes|patients|tous|"
    r"clients|clientes|membres|acheteurs|soignants|serveurs|chauffeurs|conducteurs|voyageurs|"
    r"collaborateurs|usagers|habitants|riverains|citoyens|citadins|particuliers|(?:la )?maternelle|"
    r"(?:le )?grand public|(?:une |la )?classe de \w+|(?:les |des )?(?:cp|ce1|ce2|cm1|cm2|sixièmes?|cinquièmes?|"
    r"quatrièmes?|troisièmes?)",
    "es": r"niñ[oa]s|alumn[oa]s|escolares|estudiantes|adolescentes|jóvenes|adult[oa]s|principiantes|mayores|"
    r"jubilad[oa]s|padres|familias|docentes|emplead[oa]s|trabajador[ae]s|becari[oa]s|aprendices|voluntari[oa]s|"
    r"turistas|visitantes|propietari[oa]s|personas mayores|\w{4,}istas|"
    r"clientes|soci[oa]s|usuari[oa]s|vecin[oa]s|camarer[oa]s|enfermer[oa]s|comprador[ae]s|repartidor[ae]s|"
    r"inquilin[oa]s|conductor[ae]s|ciclistas|pacientes|tod[oa]s|"
    r"(?:el )?público general|(?:una )?clase de \w+|"
    r"(?:primero|segundo|tercero|cuarto|quinto|sexto|\d\.?[ºo]) de (?:primaria|eso|bachillerato)",
    "it": r"bambin[ie]|alunn[ie]|scolari|student[ei]\w*|adolescenti|ragazz[ie]|giovani|adulti|principianti|anziani|"
    r"pensionati|genitori|famiglie|insegnanti|dipendenti|lavoratori|stagisti|apprendisti|volontari|turisti|"
    r"visitatori|proprietari|\w{4,}isti|inquilini|automobilisti|ciclisti|"
    r"clienti|soci|utenti|camerieri|infermier[ie]|cittadini|condomini|pazienti|tutti|(?:il )?grande pubblico|"
    r"(?:una |la )?classe \w+|"
    r"(?:la )?(?:prima|seconda|terza|quarta|quinta) (?:media|elementare|superiore|primaria)",
    "pt": r"crianças|alun[oa]s|estudantes|adolescentes|jovens|adult[oa]s|principiantes|iniciantes|idos[oa]s|"
    r"reformad[oa]s|aposentad[oa]s|pais|famílias|professores|funcionários|trabalhador[ae]s|estagiári[oa]s|"
    r"aprendizes|voluntári[oa]s|\w{4,}istas|turistas|visitantes|proprietári[oa]s|inquilin[oa]s|condutores|"
    r"clientes|sóci[oa]s|utentes|moradores|cidadãos|colaboradores|enfermeir[oa]s|ciclistas|pacientes|"
    r"tod[oa]s|(?:o )?público (?:em )?geral|(?:uma )?turma \w+|(?:o )?\d{1,2}\.?[ºo] ano",
}
"""Language -> the last nouns of those phrases, as alternatives of one expression in lower case."""
FOR: Final[dict[str, str]] = {
    "en": r"(?:for|aimed at|meant for|intended for|geared towards?|targeted at)",
    "de": r"(?:(?:(?:gedacht|gemacht|bestimmt|geeignet|konzipiert|vorgesehen) )?für|(?:gerichtet )?an)",
    "fr": r"(?:(?:(?:pensée?|conçue?|faite?|prévue?|réalisée?) )?pour|à destination des|"
    r"(?:destinée?|adressée?) (?:aux|à(?= (?:des|nos|tous|toutes|une|la|un) ))|s['’]adressant (?:aux|à))",
    "es": r"(?:(?:(?:pensad|hech|concebid|diseñad)[oa] )?para|(?:dirigid|destinad|orientad)[oa] a)",
    "it": r"(?:(?:(?:pensat|fatt|adatt|realizzat|ideat)[oa] )?per|"
    r"(?:rivolt|destinat|indirizzat|adatt|dedicat)[oa] (?:ai|agli|alle|a))",
    "pt": r"(?:(?:(?:pensad|feit|concebid|criad)[oa] )?para|(?:dirigid|destinad|direcionad)[oa] (?:aos|às|a))",
}
"""Language -> the words that lead such a phrase."""
_BEFORE = {
    "en": r"(?:(?!(?:for|to|how|why|what|in|on|of|and|or|with|is|are|that|about|from|our)\b)[\w'’-]+\s){0,4}?",
    "de": r"(?:(?!(?:für|in|im|auf|und|mit|von|wie|was|warum|ist|sind|unser\w*)\b)[\w'’-]+\s){0,3}?",
}
_BEFORE_ROMANCE = (
    r"(?:(?!(?:pour|para|per|de|du|di|en|dans|in|et|y|e|avec|con|com|que|qui|che|nos|notre|nuestr\w+|nostr\w+|noss\w+|"
    r"\w+[aei]re?)\b)[\w'’-]+\s){0,3}?"
)
# "Un vídeo para niños que explique ...", "com voz calma": what the film does and how it sounds, and not who watches.
_FILM_DOES = (
    r"(?!(?:un[ao]?\s|uma?\s|une\s)?(?:expli|expliqu|spieg|muestr|mostr|montr|enseñ|insegn|ensin|cuent|cont|raccont|"
    r"hable|parl|fal|tono?|tom|voz|voce|voix|estilo|stile|style)\w*)"
)
# "für unsere Azubis", "per i nostri apprendisti": viewers of one's own.
_OWN = {
    "en": r"(?:our|my)\s", "de": r"(?:unsere?|meine?)n?\s", "fr": r"(?:nos|mes)\s", "es": r"(?:nuestr[oa]s|mis)\s",
    "it": r"(?:(?:i|gli|le)\s)?(?:nostr[ie]|miei|mie)\s", "pt": r"(?:(?:os|as)\s)?(?:noss[oa]s|meus|minhas)\s",
}  # fmt: skip
_MORE = {
    "en": r"(?:\s(?:who|with|aged?|under|over|from)\s[^.,:;!?\n()]{1,50}|"
    r"\sat (?:our|the) [\w-]+(?:\s[\w-]+)?|\s\d{1,2}\s?(?:to|-|–)\s?\d{1,2})?",
    "de": r"(?:,?\s(?:die|der|ab|von|unter|über|mit)\s[^.,:;!?\n()]{2,50})?",
    "fr": rf"(?:\s(?:(?:qui|de|dès|à partir de|débutants)\s{_FILM_DOES})[^.,:;!?\n()]{{2,50}})?",
    "es": rf"(?:\s(?:(?:que|de|con|desde|a partir de)\s{_FILM_DOES})(?:[^.,:;!?\n()]|(?<=\d)\.(?=[ºª°])){{2,50}}?)?",
    "it": rf"(?:\s(?:(?:che|di|da|dai|dagli|del\w*|con)\s{_FILM_DOES})(?:[^.,:;!?\n()]|(?<=\d)\.(?=[ºª°])){{2,50}}?)?",
    "pt": rf"(?:\s(?:(?:que|d[eoa]s?|com|a partir d[eoa]s?)\s{_FILM_DOES})"
    r"(?:[^.,:;!?\n()]|(?<=\d)\.(?=[ºª°])){2,50}?)?",
}


def viewers(language: str) -> str:
    """One expression for a phrase of viewers, with what stands before and behind its noun; in no group."""
    before = _BEFORE.get(language, _BEFORE_ROMANCE)
    return rf"(?:{_OWN[language]})?{before}(?:{VIEWERS[language]})(?![\w'’-]){_MORE[language]}"
