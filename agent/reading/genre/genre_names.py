"""Names of genres in six languages, as a brief's first words give them: "recall video", "Nachruf", "compte rendu"."""

from __future__ import annotations

import re

from agent.brief import Kind


def any_of(*patterns: str) -> re.Pattern[str]:
    """One expression that finds any of the patterns as whole words, in any case."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


_FILM = r"(?:video\w*|vídeo|vidéo|film\w*|clip|reel|spot|message|meldung|hinweis)"
# "An explainer on how to bleed a radiator" has steps, and is named by them.
_NO_STEPS = (
    r"(?![^.:!?\n]*(?<!\w)(?:how to|wie man|so |comment [^\W\d]+(?:er|ir|re)|"
    r"c[oó]m[oe] [^\W\d]+(?:[aei]r|[aei]re)(?:s[ei])?)(?!\w))"
)
NAMES: dict[Kind, re.Pattern[str]] = {
    "explainer": any_of(
        rf"explainers?{_NO_STEPS}",
        rf"(?:educational|classroom|science) (?:video|film|clip|animation|short){_NO_STEPS}",
        rf"(?:\w+[- ])?lessons? (?:on|about){_NO_STEPS}",
        rf"(?:erklär|lern|lehr)-?(?:video|film|clip)s?{_NO_STEPS}", r"(?:einfach|kurz|kindgerecht) erklärt",
        r"(?:simply )?explained(?= (?:simply|for|in)|[.:,]|$)",
        r"expliquée?s? (?:simplement|aux?)", r"explicad[oa]s? (?:fácil\w*|de forma|para|a)",
        r"spiegat[oaie] (?:in modo|semplice\w*|bene|ai|alle)",
        rf"(?:(?:vidéo|film|clip|animation)s? )?(?:explicati(?:f|ve)|pédagogique|éducati(?:f|ve))s? sur{_NO_STEPS}",
        rf"(?:vidéo|film|clip) (?:explicati(?:f|ve)|pédagogique|éducati(?:f|ve)){_NO_STEPS}",
        rf"v[ií]deo(?:clip)? (?:explicativo|educativo|didáctico|divulgativo|didático|pedagógico){_NO_STEPS}",
        rf"(?:video|filmato) (?:esplicativo|educativo|didattico|divulgativo){_NO_STEPS}",
    ),
    "launch": any_of(
        r"launch (?:video|film|clip|spot)", r"(?:produkt)?launch-?(?:video|film|clip)",
        r"(?:vidéo|film|clip) de lancement",
        r"(?:v[ií]deo|película|spot|reel|clip) de lanzamiento", r"(?:video|film|spot|clip) di lancio",
        r"(?:vídeo|filme|spot|reel|clipe?) de lançamento",
    ),
    "event": any_of(
        r"(?:video|film)[- ]invitation", r"invitation (?:video|film|to the|to our)", r"einladungs(?:video|film|clip)",
        r"(?:video)?einladung (?:zu[mr]?|für)", r"(?:vidéo|film) d['’]invitation", r"invitation (?:à|au) ",
        r"v[ií]deo[- ]?(?:de )?(?:invitación|convite)", r"invitación (?:en v[ií]deo|al?|para) ", r"videoinvito",
        r"invito (?:in video|al|alla|per) ", r"convite (?:em vídeo|para) ",
    ),
    "how_to": any_of(
        r"istruzioni", r"instrucciones", r"instruções", r"(?:operating |step )?instructions", r"anleitung",
        r"mode d['’]emploi", r"(?:safety|site|fire safety|visitor) induction", r"toolbox talk",
        r"(?:sicherheits|brandschutz)unterweisung",
        r"consignes de sécurité", r"normas de seguridad", r"norme di sicurezza", r"(?:normas|regras) de segurança",
    ),
    "notice": any_of(
        r"(?:product |safety |food )?recall (?:video|film|clip|notice|message|of)", r"product recall",
        r"(?:warning|safety alert|scam alert) (?:video|film|clip|message|notice|for|to|about)",
        r"(?:weather|storm|flood|heat|fire|scam|fraud|safety|health|avalanche|tide) (?:alert|warning)s?",
        r"(?:public|safety|emergency|service|council|town|parish|village|residents?|"
        r"tenants?) notice", r"election information", r"voting information",
        rf"(?:rückruf|(?:un|sturm|hitze|hochwasser|glätte|betrugs)?\w*warn|warnungs|warnhinweis)\w*-?{_FILM}",
        r"produktrückruf", r"rückruf (?:von|der|des|eines)", r"(?:un)?wetterwarnung", r"(?:hitze|sturm|hochwasser|"
        r"glätte|betrugs)?warnung (?:vor|für|an|als)", r"wahlinformation\w*", r"warnt (?:vor|die|alle)",
        r"warnen (?:vor|unsere|die|alle)", r"rappel (?:de |d['’]un )?(?:produits?|lots?|consommateurs?)",
        r"alerte (?:météo\w*|canicule|orages?|inondations?|arnaques?|sécurité|aux?)",
        r"vigilance (?:orange|rouge|météo)", rf"{_FILM} (?:d['’]alerte|de mise en garde|d['’]avertissement)",
        r"mise en garde", r"avis (?:à la population|public|de (?:travaux|coupure|fermeture|recherche|passage))",
        r"avis aux? (?:public|habitants?|riverains?|usagers?|administrés|parents)",
        r"avviso (?:alla cittadinanza|pubblico|ai (?:cittadini|residenti|condomini))",
        r"aviso (?:público|a la población|à população)",
        rf"(?:{_FILM} de )?(?:alerta|aviso) (?:de|por) (?:seguridad|temporal|tormentas?|calor|lluvias?|viento|"
        r"inundaci\w+|estafas?|segurança|tempestade|chuvas?|vento|incêndios?|burlas?)",
        r"alertas? (?:meteorológic\w+|sanitari\w+|alimentari\w+)", r"alerta a la población",
        r"retirada de (?:un |el )?(?:producto|lote)s?", r"retirada d[oe] (?:um )?(?:produto|lote)s?",
        r"allerta (?:meteo|maltempo|alimentare|caldo|truff[ae]|arancione|rossa|gialla)", r"richiamo (?:di |del )?"
        r"(?:un )?(?:prodott[oi]|lott[oi])", rf"{_FILM} di (?:allerta|avvertimento)", r"recolha d[eo] (?:um )?"
        r"(?:produto|lote)s?", rf"{_FILM} de advertencia", r"rappel conso\w*", rf"{_FILM} di avviso",
        r"suchvideo|suchmeldung|vermisst(?:en\w*)?|entlaufen\w*",
        r"(?:lost|missing|found) (?:cat|dog|pet|child|person)",
        r"(?:lost|found|missing|gefunden|verloren|zugelaufen|perdue?|trouvée?|perdid[oa]|encontrad[oa]|smarrit[oa]|"
        r"trovat[oa]|achad[oa])\s?:",
        r"amtliche\w* (?:hinweis|bekanntmachung|mitteilung)\w*", r"(?:öffentliche )?bekanntmachung",
        r"(?:power|water|gas) (?:cut|outage)s?", r"water (?:is|will be) (?:switched|turned|shut) off",
        r"strom(?:ausfall|abschaltung)", r"wasser(?:abstellung|sperre)", r"wasser (?:wird|ist) (?:ab|an)gestellt",
        r"coupure (?:d['’]eau|d['’]électricité|de courant)", r"cortes? de (?:agua|luz|água|energia|suministro)",
        r"se corta (?:el agua|la luz)",
        r"aviso (?:a|para) (?:los |las )?(?:vecin\w+|residentes|usuari\w+|inquilin\w+)",
        r"interruzione (?:idrica|elettrica|dell['’]acqua)", r"aviso em v[ií]deo",
        r"aviso aos (?:moradores|residentes|utentes)",
        r"se (?:ha )?perdi(?:ó|do|eron) (?:un[ao]?|mi|nuestr[oa]|el|la)", r"se busca (?:a )?(?:mi )?(?:perr|gat)\w+",
        r"(?:perr[oa]|gat[oa]) (?:perdid|extraviad)[oa]", r"(?:si è|abbiamo) (?:pers|smarrit)[oa]",
        r"(?:gatt|can)[oaei] smarrit[oaei]", r"smarrit[oa] (?:un|il|la|cane|gatt[oa])",
        r"perdeu-se", r"procura-se (?:um |uma |o |a )?(?:cão|cadela|gat[oa])", r"(?:cão|cadela|gat[oa]) perdid[oa]",
    ),
    "appeal": any_of(
        r"appel (?:aux|à|au) dons?", r"appel à (?:la )?(?:générosité|solidarité)", r"financement participatif",
        r"campagne de (?:dons|collecte)", r"crowdfunding", r"spenden(?:aufruf|aktion|kampagne)\w*",
        rf"spenden-?{_FILM}", r"fundrais(?:er|ing) (?:video|film|clip|appeal|campaign)",
        r"(?:donation|charity) (?:appeal|campaign|drive)", r"campaña de (?:donaciones|donativos|recaudación|captación)",
        r"micromecenazgo", r"recogida de fondos", r"raccolta fondi", r"campagna (?:di )?(?:donazion[ei]|raccolta)",
        r"campanha de (?:donativos|doaç\w+|angariação)", r"angariação de fundos", r"financiamento coletivo",
    ),
    "comparison": any_of(
        r"(?<!no )(?<!without )comparison (?:video|film|clip|of|between)", r"compare (?!prices|offers|our)\w+",
        r"comparing (?!prices|offers)\w+", r"pros and cons", r"(?:side[- ]by[- ]side|head[- ]to[- ]head)",
        rf"vergleichs\w*{_FILM}", r"im vergleich(?!\s?zu[mr]?\b)", r"vergleich (?:von|zwischen)",
        r"gegenüberstell\w+", r"vergleich(?:e|t|en) (?!euch|dich)\w+", r"vor- und nachteile",
        rf"{_FILM} comparati(?:f|ve|vo|va)", r"que compare \w+", rf"{_FILM} di confronto", r"comparatif",
        r"comparaison (?:entre|de|des)", r"compare[rz]? \w+", r"comparati[vf][oa]", r"comparación (?:entre|de)",
        r"comparar \w+", r"comparaçã?o (?:entre|de)", r"confronto (?:tra|fra|di)",
        r"(?:a|in) confronto(?! (?:a|al|con))", r"confrontare \w+", r"confronta \w+",
    ),
    "tribute": any_of(
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
    "announcement": any_of(
        r"(?:job|recruit(?:ment|ing)|vacancy|hiring) (?:ad|advert\w*|posting|vacancy|offer|video|film|clip|spot)",
        r"(?:stellen|job|recruiting|ausbildungs)-?(?:anzeige|angebot|ausschreibung|video|film|clip|spot)\w*",
        r"(?:stand-?up|all[- ]hands|town[- ]hall(?: meeting)?|staff|break[- ]room|canteen) (?:screens?|meeting|"
        r"monitors?|tv)|all[- ]hands",
        r"(?:(?:staff|team|shift|safety|security|morning|daily|weekly|monthly) ){0,2}briefing(?! (?:room|pack))",
        r"briefing (?:für|zu[mr]?|an|pour|sur|de sécurité|sobre|para|per|sul\w*|di sicurezza|de segurança)",
        r"(?:kantinen|pausenraum|mitarbeiter|team)-?(?:bildschirm\w*|monitor\w*|screen\w*)|betriebsversammlung",
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
    "report": any_of(
        r"year in review", r"jahresrückblick", r"rétrospective", r"resumen del año", r"balance del año",
        r"retrospectiva",
        r"(?:daily|weekly|monthly|quarterly|annual|yearly|half-?yearly) (?:report|figures|numbers|review|results)",
        r"in (?:numbers|figures|zahlen|cifre|numeri)", r"en (?:chiffres|cifras|números)", r"em (?:números|cifras)",
        r"report video", r"(?:tages|wochen|monats|quartals|halbjahres|jahres)(?:bericht|bilanz|zahlen|rückblick)",
        r"bilan (?:du|de l['’]|de la|annuel|mensuel|" r"trimestriel|hebdomadaire)",
        r"rapport (?:annuel|mensuel|trimestriel|hebdomadaire)",
        r"(?:informe|balance|resumen) (?:diario|semanal|mensual|" r"trimestral|anual)",
        r"(?:report|rapporto|resoconto|rendiconto|bilancio) (?:settimanale|mensile|trimestrale|annuale)",
        r"(?:relatório|balanço) (?:semanal|mensal|trimestral|anual)",
    ),
    "news": any_of(
        r"flash (?:info|actu)\w*", r"news ?flash", r"brève (?:d['’]actu\w*|info)", r"flash informativo",
        r"avance informativo", r"flash (?:news|notizie)", r"notizia flash", r"eilmeldung",
        rf"(?:news|nachrichten|presse)\w*[- ]?{_FILM}", r"nachrichten(?:beitrag|stück|sendung)",
        r"(?:kurze |eine )?(?:nachricht|meldung)(?:en)? (?:als|im) (?:video|film|clip|kurzvideo)",
        r"aus (?:der|dieser|unserer|einer|folgender) (?:presse)?mitteilung",
        r"match reports?", r"(?:game|match|race|sports) (?:recap|summary|result)s?", r"final score", r"spielbericht",
        r"spielergebnis\w*", r"(?:résultat|compte[- ]rendu|résumé) d(?:u|e) (?:match|rencontre)",
        r"(?:resultado|crónica|resumen) del partido", r"(?:risultato|cronaca|resoconto) della partita",
        r"(?:resultado|crónica|resumo) d[oe] jogo",
    ),
}  # fmt: skip
