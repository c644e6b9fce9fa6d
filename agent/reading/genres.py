"""Tells kinds of film that single words give away badly: by the name of the genre, or by several signs together.

"A recall video" names itself. A job advert that never says so still seeks somebody, for so many hours, and takes
applications: one of these signs alone may stand in any film, two or three together only in one kind.
"""

from __future__ import annotations

import re

from agent.brief import Kind

_NAMED, _SHOWN = 8.0, 5.5
"""What a genre's own name in the request weighs, and what its signs in the text do; a word of a kind weighs 2.5."""


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


_FILM = r"(?:video\w*|vídeo|vidéo|film\w*|clip|reel|spot|message|meldung|hinweis)"
_NAMES: dict[Kind, re.Pattern[str]] = {
    "notice": _any(
        r"(?:product |safety |food )?recall (?:video|film|clip|notice|message|of)", r"product recall",
        r"(?:warning|safety alert|scam alert) (?:video|film|clip|message|notice|for|to|about)",
        r"(?:weather|storm|flood|heat|fire|scam|fraud|safety|health|avalanche|tide) (?:alert|warning)s?",
        r"(?:public|safety|emergency|service) notice", r"election information", r"voting information",
        rf"(?:rückruf|(?:un|sturm|hitze|hochwasser|glätte|betrugs)?\w*warn|warnungs|warnhinweis)\w*-?{_FILM}",
        r"produktrückruf", r"rückruf (?:von|der|des|eines)", r"(?:un)?wetterwarnung", r"(?:hitze|sturm|hochwasser|"
        r"glätte|betrugs)?warnung (?:vor|für|an|als)", r"wahlinformation\w*", r"warnt (?:vor|die|alle)",
        r"warnen (?:vor|unsere|die|alle)", r"rappel (?:de |d['’]un )?(?:produits?|lots?|consommateurs?)",
        r"alerte (?:météo\w*|canicule|orages?|inondations?|arnaques?|sécurité|aux?)",
        r"vigilance (?:orange|rouge|météo)", rf"{_FILM} (?:d['’]alerte|de mise en garde|d['’]avertissement)",
        r"mise en garde",
        rf"(?:{_FILM} de )?(?:alerta|aviso) (?:de|por) (?:seguridad|temporal|tormentas?|calor|lluvias?|viento|"
        r"inundaci\w+|estafas?|segurança|tempestade|chuvas?|vento|incêndios?|burlas?)",
        r"alertas? (?:meteorológic\w+|sanitari\w+|alimentari\w+)", r"alerta a la población",
        r"retirada de (?:un |el )?(?:producto|lote)s?", r"retirada d[oe] (?:um )?(?:produto|lote)s?",
        r"allerta (?:meteo|maltempo|alimentare|caldo|truff[ae]|arancione|rossa|gialla)", r"richiamo (?:di |del )?"
        r"(?:un )?(?:prodott[oi]|lott[oi])", rf"{_FILM} di (?:allerta|avvertimento)", r"recolha d[eo] (?:um )?"
        r"(?:produto|lote)s?", rf"{_FILM} de advertencia", rf"{_FILM} di avviso",
        r"(?:power|water|gas) (?:cut|outage)s?", r"water (?:is|will be) (?:switched|turned|shut) off",
        r"strom(?:ausfall|abschaltung)", r"wasser(?:abstellung|sperre)", r"wasser (?:wird|ist) (?:ab|an)gestellt",
        r"coupure (?:d['’]eau|d['’]électricité|de courant)", r"cortes? de (?:agua|luz|água|energia|suministro)",
        r"se corta (?:el agua|la luz)",
        r"aviso (?:a|para) (?:los |las )?(?:vecin\w+|residentes|usuari\w+|inquilin\w+)",
        r"interruzione (?:idrica|elettrica|dell['’]acqua)", r"aviso em v[ií]deo",
        r"aviso aos (?:moradores|residentes|utentes)",
    ),
    "comparison": _any(
        r"(?<!no )(?<!without )comparison (?:video|film|clip|of|between)", r"compare (?!prices|offers|our)\w+",
        r"comparing (?!prices|offers)\w+", r"pros and cons", r"(?:side[- ]by[- ]side|head[- ]to[- ]head)",
        rf"vergleichs\w*{_FILM}", r"im vergleich(?!\s?zu[mr]?\b)", r"vergleich (?:von|zwischen)",
        r"gegenüberstell\w+", r"vergleich(?:e|t|en) (?!euch|dich)\w+", r"vor- und nachteile",
        rf"{_FILM} comparati(?:f|ve|vo|va)", r"que compare \w+", rf"{_FILM} di confronto", r"comparatif",
        r"comparaison (?:entre|de|des)", r"compare[rz]? \w+", r"comparati[vf][oa]", r"comparación (?:entre|de)",
        r"comparar \w+", r"comparaçã?o (?:entre|de)", r"confronto (?:tra|fra|di)",
        r"(?:a|in) confronto(?! (?:a|al|con))", r"confrontare \w+", r"confronta \w+",
    ),
    "tribute": _any(
        r"(?<!by )(?:quiet |short |small )?(?:tribute|memorial|obituary|remembrance) (?:video|film|clip|to|for)",
        r"obituary", r"in (?:loving )?memory of", r"(?:for|at) the funeral of", r"celebration of life",
        r"(?:trauerfeier|beerdigung|abschiedsfeier) (?:von|für|unsere\w+)", r"(?:obsèques|funérailles) d[eu]",
        r"(?:funeral|velatorio|velório) d[eao]\w*", r"funerale di", r"a (?:\w+ )?tribute,", r"nachruf",
        r"(?:gedenk|trauer|" rf"erinnerungs)\w*{_FILM}", r"in (?:liebevoller |stiller )?(?:erinnerung|gedenken) an",
        r"zum gedenken an", r"wir trauern um", r"hommage (?:à|au|aux)", r"(?:en|à la) mémoire d[eu]", r"nécrologie",
        r"in memoriam", r"homenaje (?:a|al)", r"en (?:memoria|recuerdo) de", r"obituario",
        r"in (?:ricordo|memoria) d[ei]\w*", r"necrologio", r"omaggio (?:a|al|alla)", r"homenagem (?:a|ao|à)",
        r"em memória d[eoa]", r"obituário",
    ),
    "announcement": _any(
        r"(?:job|recruit(?:ment|ing)|vacancy|hiring) (?:ad|advert\w*|posting|vacancy|offer|video|film|clip|spot)",
        r"(?:stellen|job|recruiting|ausbildungs)-?(?:anzeige|angebot|ausschreibung|video|film|clip|spot)\w*",
        r"offre d['’]emploi", rf"{_FILM} de recrutement", r"recrutement",
        r"oferta de (?:trabajo|empleo|emprego|trabalho)", r"anuncio de (?:trabajo|empleo)",
        r"anúncio de (?:emprego|trabalho)", r"(?:offerta|annuncio) di lavoro",
        r"(?:these|our|the|meeting|attached) minutes(?! (?:of (?:film|video)|long))",
        r"minutes (?:of|from|below|attached)", r"notes (?:of|from) (?:the |our |last )?[\w'’ ]{0,30}meeting",
        r"meeting notes", r"notizen (?:aus|von|zu) de\w+ \w*(?:sitzung|versammlung)", r"notes de (?:la )?réunion",
        r"notas de la reunión", r"appunti (?:della|dell['’])\s?(?:riunione|assemblea)", r"notas da reunião",
        r"(?:sitzungs|versammlungs)?protokoll\w*", r"compte[- ]rendu (?:de |d['’])(?:la |l['’])?(?:réunion|séance|"
        r"assemblée|conseil)", r"acta de (?:la )?(?:reunión|asamblea|junta)", r"verbale (?:dell['’]|della |di )\w+",
        r"ata d[ae] (?:reunião|assembleia)",
    ),
    "report": _any(
        r"year in review", r"jahresrückblick", r"rétrospective", r"resumen del año", r"balance del año",
        r"retrospectiva",
        r"(?:daily|weekly|monthly|quarterly|annual|yearly|half-?yearly) (?:report|figures|numbers|review|results)",
        r"report video", r"(?:tages|wochen|monats|quartals|halbjahres|jahres)(?:bericht|bilanz|zahlen|rückblick)",
        r"bilan (?:du|de l['’]|de la|annuel|mensuel|" r"trimestriel|hebdomadaire)",
        r"rapport (?:annuel|mensuel|trimestriel|hebdomadaire)",
        r"(?:informe|balance|resumen) (?:diario|semanal|mensual|" r"trimestral|anual)",
        r"(?:report|rapporto|resoconto|rendiconto|bilancio) (?:settimanale|mensile|trimestrale|annuale)",
        r"(?:relatório|balanço) (?:semanal|mensal|trimestral|anual)",
    ),
    "news": _any(
        r"match reports?", r"(?:game|match|race|sports) (?:recap|summary|result)s?", r"final score", r"spielbericht",
        r"spielergebnis\w*", r"(?:résultat|compte[- ]rendu|résumé) d(?:u|e) (?:match|rencontre)",
        r"(?:resultado|crónica|resumen) del partido", r"(?:risultato|cronaca|resoconto) della partita",
        r"(?:resultado|crónica|resumo) d[oe] jogo",
    ),
}  # fmt: skip
_JOB = _any(
    r"job (?:ad|advert\w*|offer|vacancy)", r"(?:stellen|job)(?:anzeige|angebot|video)\w*", r"offre d['’]emploi",
    r"recrutement", r"oferta de (?:trabajo|empleo|emprego)", r"(?:offerta|annuncio) di lavoro",
)  # fmt: skip
_DEATH = _any(
    r"died", r"passed away", r"survived by", r"(?:our|my|the) late [A-Za-z]\w+",
    r"(?:1[89]\d\d|20\d\d) (?:to|[-–]) 20\d\d", r"†", r"starb", r"gestorben", r"verstorben\w*", r"trauern um",
    r"décédée?s?", r"est mort", r"nous a quittée?s?", r"falleci\w+", r"falec\w+", r"murió", r"scompars[oa]",
    r"è (?:morto|morta|mancat[oa])", r"deceas\w+", r"obituary", r"nachruf", r"nécrologie", r"obitu[aá]rio",
    r"necrologio", r"in (?:loving )?memory", r"in memoriam", r"em memória", r"en memoria", r"in ricordo",
    r"in memoria", r"à la mémoire", r"en mémoire", r"gedenken",
)  # fmt: skip
"""What says that the person of a tribute is dead; others are thanked and not mourned."""
_DANGER = _any(
    r"danger(?:ous)?", r"attention ?[!:]", r"achtung", r"atención ?[!:]", r"attenzione ?[!:]", r"atenção ?[!:]",
    r"security (?:hole|flaw|breach|issue)", r"data (?:breach|leak)", r"sicherheitslücke", r"datenleck",
    r"faille de sécurité", r"fallo de seguridad", r"falla di sicurezza", r"falha de segurança", r"outbreak",
    r"ausbruch", r"épidémie", r"brote", r"focolaio", r"surto", r"(?:head )?lice", r"(?:kopf)?läuse", r"poux",
    r"piojos", r"pidocchi", r"piolhos", r"norovirus", r"measles", r"masern", r"rougeole", r"ticks", r"zecken",
    r"tiques", r"scam(?:mers?)?", r"fraud(?:sters)?", r"betrüger\w*", r"betrug", r"arnaques?", r"estafa(?:dores|s)?",
    r"truff[ae]", r"burlas?", r"phishing", r"fire (?:at|in)", r"wildfire", r"(?:wald|groß)?brand in",
    r"incendi[eo]s?", r"incêndios?", r"flood(?:ing)?", r"hochwasser", r"inondations?", r"inundaci\w+", r"alluvione",
    r"inundaç\w+", r"(?:gas )?leak", r"gasleck", r"fuite de gaz", r"fuga de gas", r"contaminated", r"verunreinigt\w*",
    r"contaminée?s?", r"contaminad[oa]s?", r"contaminat[oaie]", r"\w*spinner", r"befall(?:en\w*)?", r"algae",
    r"algen", r"algues", r"algas", r"alghe", r"black ice", r"glatteis", r"verglas", r"ghiaccio", r"heatwave",
    r"hitzewelle", r"canicule", r"ola de calor", r"lawinen\w*",
)  # fmt: skip
_CARE = _any(
    r"please (?:update|change|check|keep|avoid|stay|wash|close|do not|don['’]t|never|leave|boil|report|delete|ignore)",
    r"change your password", r"do not (?:use|touch|open|swim|eat|drink|click|call|enter|feed|leave)",
    r"don['’]t (?:touch|open|swim|eat|drink|click|enter|feed)", r"stay (?:indoors|at home|away|inside)",
    r"keep (?:away|your distance|dogs|children|windows)", r"check (?:your|the|hair|for)", r"treat if",
    r"close (?:all |your )?(?:windows|doors)", r"boil (?:tap )?water", r"abstand halten",
    r"nicht (?:berühren|anfassen|öffnen|betreten|baden|anklicken|verwenden|trinken)", r"anleinen",
    r"fenster (?:und türen )?(?:schließen|geschlossen)", r"zu hause bleiben", r"hände waschen", r"(?:bitte )?meiden",
    r"löschen sie", r"lassen sie niemanden", r"évitez", r"restez (?:chez|à)", r"fermez (?:les|vos)", r"lavez-vous",
    r"ne (?:touchez|buvez|vous baignez|cliquez|mangez|répondez) pas", r"surveillez", r"láv(?:ense|ate)", r"eviten?",
    r"no (?:toquen?|beban?|abran?|se bañen?|salgan?)", r"cierren?", r"quédense", r"chiud(?:ete|ere)",
    r"restate (?:in|a) casa", r"lava(?:te|tevi)", r"non (?:toccate|bevete|aprite|uscite|chiamate|usate|fate)",
    r"evitate", r"evite(?:m)?", r"não (?:toque|beba|abra|saia|clique)[m]?", r"lave(?:m)? as mãos", r"feche(?:m)? as",
    r"fique(?:m)? em casa", r"mantenha(?:m)?",
)  # fmt: skip
_SIGNS: dict[Kind, tuple[int, tuple[re.Pattern[str], ...]]] = {
    "notice": (
        2,
        (
            _any(
                r"recall(?:s|ed|ing)?", r"(?:ruft|rufen)(?! (?:sie|uns|an))\b[^.!?]{3,90} zurück", r"rückruf",
                r"rappelle(?:nt)? (?:le|la|les|des|ses|son|sa|un)", r"richiama(?:no)? (?:il|la|i|le|un|alcun\w+)",
                r"retira(?:n|mos)?", r"recolhe(?:m|mos)?", r"do not (?:use|eat|drink|swim|open)", r"stop using",
                r"nicht (?:mehr )?(?:verwenden|benutzen|essen|trinken|verzehren)",
                r"ne (?:pas |le |la |les )?(?:pas )?" r"(?:consomme[rz]|utilise[rz]|mange[rz])",
                r"no (?:lo |la |los |las )?(?:consum\w+|us(?:e|en|ar)|com\w+)",
                r"non (?:consum\w+|us(?:are|ate|atelo)|mangia\w+)", r"não (?:consum\w+|us(?:e|em|ar)|com[ae]\w*)",
            ),
            _any(
                r"batch(?:es)?", r"lot (?:no|number|\d)\w*", r"charge(?:n|nnummer)? \w*\d\w*", r"lots? n?\W?\w*\d\w*",
                r"lotes?", r"lott[oi]", r"allerg\w+", r"alérgi\w+", r"verletzung\w*", r"danger(?:ous|eux|euse)?",
                r"gefährlich", r"peligros[oa]s?", r"perigos[oa]s?", r"pericolos[oaie]", r"splinters?",
                r"refund(?:ed)?", r"hazard", r"risk of", r"risque d[e'’]", r"rembours\w+", r"erstatt\w+",
                r"reembols\w+", r"rimbors\w+", r"toxic", r"algae", r"salmonel\w+", r"listeri\w+",
            ),
        ),
    ),
    "announcement": (
        2,
        (
            _any(
                r"(?:is|are|we['’]re) (?:looking for|seeking|recruiting|hiring) (?:an?|two|three|more|new|\d)",
                r"we (?:look for|need|seek) an? (?:new )?\w+", r"hir(?:es|ing)",
                r"sucht (?:eine?n?|zum|ab|zwei|drei|verstärkung)", r"suchen (?:wir )?"
                r"(?:eine?n?|zum|ab|zwei|drei|verstärkung)",
                r"(?:cherche|recherche|recrute)(?:nt|ons)? (?:une?|deux|des|son|sa)",
                r"busca(?:mos|n)? (?:una?|dos|tres|personal|camarer\w+)", r"se busca",
                r"cerca(?:no)? (?:un[ao]?|due|personale)", r"cerchiamo", r"assum(?:e|iamo)",
                r"procura(?:mos|m)? (?!ajuda)(?:uma?|dois|duas|\w+(?:or|ora|ico|ista|eiro|eira))",
                r"contrata(?:mos|m)?",
            ),
            _any(
                r"(?:\d+|full|part)[- ](?:hours?|time)(?: a| per| contract)? ?(?:week)?", r"shifts?", r"salary",
                r"per hour", r"an hour", r"(?:years?|months?) of experience",
                r"experience (?:is|in|as|with|needed|required)", r"apply (?:at|by|to|until|with)", r"applications?",
                r"cvs?", r"job", r"bewerb\w*", r"\d+ stunden(?:woche)?", r"(?:vier|fünf|4|5)-tage-woche", r"vollzeit",
                r"teilzeit", r"gehalt", r"stundenlohn", r"ausbildung", r"berufserfahrung", r"lebenslauf", r"cdi",
                r"cdd", r"temps (?:plein|partiel)", r"salaire", r"candidatures?", r"postule[rz]", r"prise de poste",
                r"alternance", r"(?:media )?jornada", r"sueldo", r"salario", r"contrato", r"currículum", r"currículo",
                r"experiencia", r"experiência", r"tempo pieno", r"part[- ]time", r"stipendio", r"candidatur\w+",
                r"curriculum", r"esperienza", r"turni", r"salário", r"tempo inteiro", r"vaga", r"turnos?",
                r"stelle als", r"azubis?", r"\w*lehrjahr", r"praktikum", r"m/w/d", r"w/m/d", r"apprenti\w*",
                r"apprenticeship",
            ),
        ),
    ),
    "listing": (
        2,
        (
            _any(
                r"cottage", r"bungalow", r"terraced (?:house|cottage)", r"flat", r"apartment",
                r"studio (?:flat|meublé)", r"wohnung", r"\d-zimmer-\w+", r"reihenhaus", r"doppelhaushälfte",
                r"einfamilienhaus", r"appartement", r"maison", r"studio", r"duplex", r"piso", r"chalet", r"adosado",
                r"ático", r"bilocale", r"trilocale", r"villetta", r"appartamento", r"moradia", r"apartamento",
                r"t[0-5]",
            ),
            _any(
                r"guide price", r"asking price", r"viewings?", r"(?:for|to) (?:rent|let|sale)", r"kaltmiete",
                r"warmmiete", r"kaufpreis", r"zu (?:verkaufen|vermieten)", r"besichtigung\w*", r"à (?:vendre|louer)",
                r"loyer", r"charges comprises", r"en (?:venta|alquiler)", r"se (?:vende|alquila)",
                r"in (?:vendita|affitto)", r"affittasi", r"vendesi", r"à venda", r"para arrendar", r"arrenda-se",
                r"vende-se", r"visitas (?:por|con)",
            ),
            _any(
                r"\d+\s?(?:m²|m2|qm|mq|sq\.? ?(?:m|ft)|square (?:met(?:re|er)s|feet)|quadratmeter|mètres carrés|metros "
                r"cuadrados|metri quadr\w+|metros quadrados)", r"\d[- ]bed(?:room)?s?", r"\d zimmer", r"\d pièces",
                r"\d (?:habitaciones|dormitorios)", r"\d (?:camere|locali|vani)", r"t[0-5]", r"\d quartos",
            ),
        ),
    ),
    "event": (
        3,
        (
            _any(
                r"free (?:entry|admission)", r"admission free", r"tickets?", r"doors (?:open|at|\d)", r"eintritt",
                r"einlass", r"entrée (?:libre|gratuite)", r"entrada (?:libre|livre|gratuita|gratis)",
                r"ingresso (?:libero|gratuito)", r"no booking", r"abendkasse", r"bilhetes", r"billets", r"biglietti",
                r"entradas", r"karten (?:zu|für|ab)", r"aforo limitado",
            ),
            _any(
                r"\d{1,2}:\d\d", r"\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|uhr|h|horas|heures)(?:\d\d)?",
                r"alle (?:ore )?\d{1,2}", r"dalle \d{1,2}", r"às \d{1,2}h?", r"a las \d{1,2}",
            ),
            _any(
                r"night", r"evening", r"afternoon", r"tour", r"show", r"nacht", r"\w*abend", r"nachmittag",
                r"vorstellung", r"soirée", r"nuit", r"veillée", r"après-midi", r"noche", r"velada", r"tarde",
                r"recital", r"serata", r"notte", r"spettacolo", r"noite", r"sarau", r"espetáculo", r"dinner",
                r"dîner", r"cena", r"jantar", r"almoço", r"quiz", r"bingo", r"tombola", r"sagra", r"festa", r"fiesta",
                r"fête", r"fest", r"concert\w*",
            ),
        ),
    ),
}  # fmt: skip
_SCORE = re.compile(
    r"(?<![\d:.,])(?<!opens )(?<!open )(?<!from )(?<!von )(?<!abre )(?<!desde )(?<!dalle )(?<!das )"
    r"(?<!de )\d{1,3}\s?(?:[-–:]|a|à|zu|to)\s?\d{1,3}(?![\d:%])(?!\s?(?:h|uhr|am|pm|years?|%))"
)
_PLAYED = _any(
    r"beat(?:s|en)?", r"w[io]ns?", r"lost", r"loses?", r"drew", r"draws?", r"defeat(?:s|ed)?", r"gew[ia]nn\w*",
    r"verl(?:or|ier)\w*", r"besieg\w+", r"schl(?:ägt|agen|ug)", r"unentschieden", r"bat(?:tent|tu)?",
    r"(?:s['’])?impos\w+", r"gagn\w+", r"perd(?:u|ent|ió|ono|eu)?", r"gan(?:a|ó|aron|hou|ha|haram)",
    r"venc(?:e|ió|eu|eram|ieron)", r"derrot\w+", r"empat\w+", r"vinc\w+", r"vinto", r"batt\w+", r"pareggi\w+",
)  # fmt: skip
_PLAYERS = _any(
    r"goals?", r"scored", r"half", r"fans", r"league", r"team", r"cup", r"tore?n?", r"halbzeit", r"pause", r"liga",
    r"spiel\w*", r"buts?", r"mi-temps", r"match", r"équipe", r"championnat", r"gol(?:es|s)?", r"partido", r"equipo",
    r"marcó", r"reti?", r"partita", r"squadra", r"campionato", r"classifica", r"jogo", r"equipa", r"golos?",
    r"marcou", r"tabela", r"points?", r"try", r"sets?", r"puesto", r"lugar", r"voleibol", r"volleyball", r"handball",
    r"basket\w*", r"football", r"fußball", r"fútbol", r"futebol", r"calcio", r"hockey", r"rugby", r"jugador[ae]?s?",
)  # fmt: skip
_TWO_SCORES = re.compile(r"[A-ZÀ-Þ][\w.]+ \d{1,3}\s?[,–-]\s?[A-ZÀ-Þ][\w.]+(?: [A-ZÀ-Þ][\w.]+)? \d{1,3}(?!\d|[.:]\d)")
"""Both sides with their points: "Arnedo 3, Calahorra 1"."""
_NEAR = 70
_VOTING = _any(
    r"polling (?:stations?|place)", r"postal votes?", r"ballot(?:s| papers?)?", r"wahllokale?", r"briefwahl\w*",
    r"stimmabgabe", r"wahlbenachrichtigung", r"bureaux? de vote", r"procuration", r"colegios? electoral(?:es)?",
    r"voto por correo", r"mesas? de voto", r"secç\w+ de voto", r"voto antecipado", r"si vota", r"seggi[o]?",
    r"tessera elettorale", r"se vota",
)  # fmt: skip
_HELD_VOTE = _any(
    r"elections?", r"\w*wahl(?:en)?", r"élections?", r"elecci(?:ón|ones)", r"elezion[ei]", r"eleiç(?:ão|ões)",
    r"referendum", r"vote", r"scrutin", r"votación", r"voto", r"urne",
)  # fmt: skip
_ADVERT = _any(
    r"(?:commercial|advert|advertisement|ad|spot) for", r"werbe(?:spot|video|film)", r"publicité",
    r"anuncio (?:de|para|publicitario)", r"spot (?:di|per|de|pour|para)", r"anúncio (?:de|para|publicitário)",
    r"pubblicità",
)  # fmt: skip
_ADVERTISED = 2.0
"""Less than one word of a kind weighs with two, so that an advert for a concert is an event."""
_STAGED = _any(
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
    found: dict[Kind, float] = {kind: _NAMED for kind, names in _NAMES.items() if names.search(request)}
    if "tribute" in found and _STAGED.search(text):
        del found["tribute"]
    for kind, (least, signs) in _SIGNS.items():
        if sum(bool(sign.search(text)) for sign in signs) >= least:
            found[kind] = found.get(kind, 0.0) + _SHOWN
    if _ADVERT.search(request):
        found["promo"] = found.get("promo", 0.0) + _ADVERTISED
    if _DANGER.search(text) and _CARE.search(text):
        found["notice"] = found.get("notice", 0.0) + _SHOWN
    if _VOTING.search(text) and _HELD_VOTE.search(text):
        found["notice"] = found.get("notice", 0.0) + _NAMED
    if _score_told(text):
        found["news"] = found.get("news", 0.0) + _NAMED
    return found


def seeks(text: str) -> bool:
    """Whether a sentence says that somebody is sought for a job."""
    return bool(_SIGNS["announcement"][1][0].search(text))


def hires(text: str) -> bool:
    """Whether a text seeks somebody for a job."""
    least, signs = _SIGNS["announcement"]
    return sum(bool(sign.search(text)) for sign in signs) >= least or bool(_JOB.search(text))


def mourns(text: str) -> bool:
    """Whether a tribute is to somebody who has died, and not to one who is thanked."""
    return bool(_DEATH.search(text))


def _score_told(text: str) -> bool:
    """Whether a result stands beside who won or lost it, in a text about a match."""
    if not _PLAYERS.search(text):
        return False
    if _TWO_SCORES.search(text):
        return True
    return any(
        _PLAYED.search(text[max(0, hit.start() - _NEAR) : hit.end() + _NEAR // 2]) for hit in _SCORE.finditer(text)
    )
