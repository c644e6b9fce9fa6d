"""Signs of kinds of film in six languages: words that stand together where somebody is hired, warned, mourned."""

from __future__ import annotations

import re

from agent.brief import Kind
from agent.reading.genre.genre_names import any_of

JOB = any_of(
    r"job (?:video|film|clip|ad|advert\w*|offer|vacancy)", r"(?:stellen|job)(?:anzeige|angebot|video)\w*",
    r"offre d['’]emploi",
    r"recruit(?:ing|ment)", r"recruiting\w*", r"recrutement", r"reclutamiento", r"reclutamento", r"recrutamento",
    r"oferta de (?:trabajo|empleo|emprego)", r"(?:offerta|annuncio) di lavoro",
)  # fmt: skip
SEEKS_MANY = any_of(
    r"(?:seeks?|(?:is|are) (?:seeking|looking for|recruiting|hiring)|needs?|recruits?|such(?:t|en)|"
    r"(?:re)?cherchent?|recrut(?:e|ent|am?)|busca[n]?|necesitan?|contratan?|cerca(?:no)?|assum(?:e|ono)|procuram?|"
    r"precisam? de|contratam?)\s(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|"
    r"sechs|sieben|acht|neun|zehn|zwölf|deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|"
    r"ocho|due|tre|quattro|cinque|sei|sette|otto|dieci|dois|duas|três|quatro|sete|oito)\s[^\W\d]{3,}",
)
"""How many are sought: a job only beside other signs of one."""
POSTED = re.compile(
    r"^\W*(?:role|job title|job(?!.*(?:film|v[ií]d[eé]o|clip|spot|reel))|"
    r"vacancy|(?:offene )?stelle|poste(?: à pourvoir)?|puesto|vacante|posizione|ruolo|vaga)"
    r"\s?:\s\S",
    re.IGNORECASE | re.MULTILINE,
)
"""The label of a post in a job advert of labels: "Posizione: infermiere"."""
DEATH = any_of(
    r"died", r"passed away", r"survived by", r"(?:our|my|the) late [A-Za-z]\w+",
    r"(?:1[89]\d\d|20\d\d) (?:to|[-–]) 20\d\d", r"†", r"starb", r"gestorben", r"verstorben\w*", r"trauern um",
    r"décédée?s?", r"est mort", r"nous a quittée?s?", r"falleci\w+", r"falec\w+", r"murió", r"scompars[oa]",
    r"è (?:morto|morta|mancat[oa])", r"deceas\w+", r"obituary", r"nachruf", r"nécrologie", r"obitu[aá]rio",
    r"necrologio", r"in (?:loving )?memory", r"in memoriam", r"em memória", r"en memoria", r"in ricordo",
    r"in memoria", r"à la mémoire", r"en mémoire", r"gedenken",
)  # fmt: skip
"""What says that the person of a tribute is dead; others are thanked and not mourned."""
DANGER = any_of(
    r"ojo con", r"cuidado con", r"beware", r"watch out for", r"fake (?:messages?|calls?|e-?mails?|texts?|shops?)",
    r"falsche\w* (?:sms|anrufe\w*|e-?mails?|nachrichten|handwerker|polizisten)",
    r"faux (?:messages|appels|courriels|sms|policiers)", r"mensajes falsos", r"llamadas falsas", r"messaggi falsi",
    r"mensagens falsas", r"danger(?:ous)?", r"attention ?[!:]", r"achtung", r"atención ?[!:]", r"attenzione ?[!:]",
    r"atenção ?[!:]", r"security (?:hole|flaw|breach|issue)", r"data (?:breach|leak)", r"sicherheitslücke",
    r"datenleck", r"faille de sécurité", r"fallo de seguridad", r"falla di sicurezza", r"falha de segurança",
    r"outbreak", r"ausbruch", r"épidémie", r"brote", r"focolaio", r"surto", r"(?:head )?lice", r"(?:kopf)?läuse",
    r"poux", r"piojos", r"pidocchi", r"piolhos", r"norovirus", r"measles", r"masern", r"rougeole", r"ticks",
    r"zecken", r"tiques", r"scam(?:mers?)?", r"fraud(?:sters)?", r"betrüger\w*", r"betrug", r"arnaques?",
    r"estafa(?:dores|s)?", r"truff[ae]", r"burlas?", r"phishing", r"fire (?:at|in)", r"wildfire",
    r"(?:wald|groß)?brand in", r"incendi[eo]s?", r"incêndios?", r"flood(?:ing)?", r"hochwasser", r"inondations?",
    r"inundaci\w+", r"alluvione", r"inundaç\w+", r"(?:gas )?leak", r"gasleck", r"fuite de gaz", r"fuga de gas",
    r"contaminated", r"verunreinigt\w*", r"contaminée?s?", r"contaminad[oa]s?", r"contaminat[oaie]", r"\w*spinner",
    r"befall(?:en\w*)?", r"algae", r"algen", r"algues", r"algas", r"alghe", r"black ice", r"glatteis", r"verglas",
    r"ghiaccio", r"heatwave", r"hitzewelle", r"canicule", r"ola de calor", r"lawinen\w*",
)  # fmt: skip
DOWN = any_of(
    r"out of (?:order|service|use)",
    r"(?:is|are|will be) (?:suspended|unavailable|switched off|turned off|cut off|diverted)",
    r"not (?:running|working|available)", r"außer betrieb", r"fällt aus", r"fallen aus", r"umgeleitet",
    r"(?:wasser|strom|gas|heizung|warmwasser) (?:\w+ ){0,2}(?:abgestellt|abgeschaltet|abgedreht)",
    r"hors service", r"en panne", r"ne circule(?:nt|ra|ront)? pas", r"fuera de servicio", r"averiad[oa]s?",
    r"fuori servizio", r"guast[oa]", r"fora de serviço", r"avariad[oa]s?", r"suspendid[oa]s?", r"suspens[oa]s?",
    r"sospes[oaie]", r"suspendue?s?",
)  # fmt: skip
"""What does not work or run for a time."""
DAYS = re.compile(
    r"\d{1,2}\.? ?(?:[^\W\d]{3,10}|\d{1,2}\.)|"
    r"(?i:from|until|till|bis|ab|jusqu|hasta|fino|até|monday|tuesday|wednesday|thursday|friday)"
)
LOST = any_of(
    r"passed away", r"died (?:last|on|in|this|at|yesterday|aged)",
    r"(?:ist|sind) [^.!?]{0,40}(?:gestorben|verstorben|von uns gegangen)", r"nous a quittée?s?", r"est décédée?",
    r"ha fallecido", r"falleció", r"murió", r"è (?:mancat[oa]|scompars[oa]|mort[oa])", r"ci ha lasciat[oi]",
    r"faleceu", r"morreu", r"deixou-nos",
)  # fmt: skip
KIN = any_of(
    r"my",
    r"our",
    r"mein\w*",
    r"unser\w*",
    r"notre",
    r"mon",
    r"ma",
    r"nuestr[oa]",
    r"mi",
    r"nostr[oa]",
    r"mi[oa]",
    r"noss[oa]",
    r"meu",
    r"minha",
)
CARE = any_of(
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
SIGNS: dict[Kind, tuple[int, tuple[re.Pattern[str], ...]]] = {
    "notice": (
        2,
        (
            any_of(
                r"recall(?:s|ed|ing)?", r"(?:ruft|rufen)(?! (?:sie|uns|an))\b[^.!?]{3,90} zurück", r"rückruf",
                r"rappelle(?:nt)? (?:le|la|les|des|ses|son|sa|un)", r"richiama(?:no)? (?:il|la|i|le|un|alcun\w+)",
                r"retira(?:n|mos)?", r"recolhe(?:m|mos)?", r"do not (?:use|eat|drink|swim|open)", r"stop using",
                r"nicht (?:mehr )?(?:verwenden|benutzen|essen|trinken|verzehren)",
                r"ne (?:pas |le |la |les )?(?:pas )?" r"(?:consomme[rz]|utilise[rz]|mange[rz])",
                r"no (?:lo |la |los |las )?(?:consum\w+|us(?:e|en|ar)|com\w+)",
                r"non (?:consum\w+|us(?:are|ate|atelo)|mangia\w+)", r"não (?:consum\w+|us(?:e|em|ar)|com[ae]\w*)",
            ),
            any_of(
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
            any_of(
                r"(?:is|are|we['’]re) (?:looking for|seeking|recruiting|hiring) (?:an?|two|three|more|new|\d)",
                r"we (?:look for|need|seek) an? (?:new )?\w+",
                r"now hiring", r"(?:help|staff) wanted", r"wir stellen ein", r"(?:verstärkung|mitarbeiter\w*) gesucht",
                r"(?:on|nous) (?:recrut|embauch)(?:e|ons)", r"assumendo", r"a contratar", r"recrutamos",
                r"wir suchen (?!nach|den|die|das|dich|euch|spend\w*|hilfe|unser\w*)\w{4,}",
                r"buscamos (?!ayuda|donantes|voluntari\w+|familias?|hogar|casa)\w{5,}",
                r"procuramos (?!ajuda|doador\w*|voluntári\w+|famílias?|casa|lar)\w{5,}",
                r"needs an? (?!(?:new )?(?:roof|home|name|break|holiday|hand|rest|friend)\b)\w+", r"hir(?:es|ing)",
                r"sucht (?:eine?n?|zum|ab|zwei|drei|verstärkung)", r"suchen (?:wir )?"
                r"(?:eine?n?|zum|ab|zwei|drei|verstärkung)",
                r"(?:cherche|recherche|recrute)(?:nt|ons)? (?:une?|deux|des|son|sa)",
                r"busca(?:mos|n)? (?:una?|dos|tres|personal|camarer\w+)", r"se (?:busca|necesita)n?",
                r"cercasi", r"precisa-se", r"admite-se",
                # who is sought, by the endings of those who work: "Trainerinnen", "monitor", "entraîneur"
                r"such(?:t|en) (?:wir )?(?!zimmer|fehler|bilder|kinder|spender|besitzer)\w+(?:innen|er|kraft|kräfte)",
                r"(?:re)?cherche(?:nt|ons)? \w+(?:eur|euse|trice|ière|ier|iste|ante?)s?",
                r"busca(?:mos|n)? (?!pistas|vistas|revistas|listas)\w+(?:or[ae]?s?|istas?|er[oa]s?|antes?|entes?)",
                r"cerca(?:no)? \w+(?:or[ei]|trice|ist[ai]|ier[ei]|ant[ei]|ent[ei])",
                r"cerca(?:no)? (?:un[ao]?|due|personale)", r"cerchiamo", r"assum(?:e|iamo)",
                r"procura(?:mos|m)? (?!ajuda)(?:uma?|dois|duas|\w+(?:or|ora|ico|ista|eiro|eira))",
                r"contrata(?:mos|m)?", r"(?:está|estamos|estão|están) contratando", r"contrata-se",
            ),
            any_of(
                r"(?:\d+|full|part)[- ](?:hours?|time)(?: a| per| contract)? ?(?:week)?", r"shifts?", r"salary",
                r"per hour", r"an hour", r"(?:years?|months?) of experience",
                r"experience (?:is|in|as|with|needed|required)", r"apply (?:at|by|to|until|with)", r"applications?",
                r"cvs?", r"job", r"bewerb\w*", r"\d+ stunden(?:woche)?", r"(?:vier|fünf|4|5)-tage-woche", r"vollzeit",
                r"teilzeit", r"gehalt", r"stundenlohn", r"ausbildung", r"berufserfahrung", r"lebenslauf", r"cdi",
                r"cdd", r"temps (?:plein|partiel)", r"salaire", r"candidatures?", r"postule[rz]", r"prise de poste",
                r"alternance", r"(?:media )?jornada", r"sueldo", r"salario", r"contrato", r"currículums?",
                r"currículos?", r"período integral", r"vale-(?:refeição|transporte|alimentação)", r"carteira assinada",
                r"clt",
                r"experiencia", r"experiência", r"tempo pieno", r"part[- ]time", r"stipendio", r"candidatur\w+",
                r"curriculum", r"esperienza", r"turni", r"salário", r"tempo inteiro", r"vaga", r"turnos?",
                r"(?:euros?|€) (?:la |l['’]|à |de l['’]|die |pro |all['’]|por |per )(?:hora|ora|heure|stunde)",
                r"aufwandsentschädigung", r"vergütung", r"indemnité", r"rémunér\w+",
                r"stelle als", r"azubis?", r"\w*lehrjahr", r"praktikum", r"m/w/d", r"w/m/d", r"apprenti\w*",
                r"apprenticeship",
            ),
        ),
    ),
    "listing": (
        2,
        (
            any_of(
                r"cottage", r"bungalow", r"terraced (?:house|cottage)", r"(?:end|"
                r"mid)[- ]terrace", r"maisonette", r"flat", r"apartment",
                r"studio (?:flat|meublé)", r"wohnung", r"\d-zimmer-\w+", r"reihenhaus", r"doppelhaushälfte",
                r"einfamilienhaus", r"appartement", r"maison", r"studio", r"duplex", r"piso", r"chalet", r"adosado",
                r"ático", r"bilocale", r"trilocale", r"villetta", r"appartamento", r"moradia", r"apartamento",
                r"t[0-5]",
            ),
            any_of(
                r"guide price", r"asking price", r"viewings?", r"(?:for|to) (?:rent|let|sale)", r"kaltmiete",
                r"warmmiete", r"kaufpreis", r"zu (?:verkaufen|vermieten)", r"besichtigung\w*", r"à (?:vendre|louer)",
                r"loyer", r"charges comprises", r"en (?:venta|alquiler)", r"se (?:vende|alquila)",
                r"in (?:vendita|affitto)", r"affittasi", r"vendesi", r"à venda", r"para arrendar", r"arrenda-se",
                r"vende-se", r"visitas (?:por|con)",
            ),
            any_of(
                r"\d+\s?(?:m²|m2|qm|mq|sq\.? ?(?:m|ft)|square (?:met(?:re|er)s|feet)|quadratmeter|mètres carrés|metros "
                r"cuadrados|metri quadr\w+|metros quadrados)", r"\d[- ]bed(?:room)?s?", r"\d zimmer", r"\d pièces",
                r"\d (?:habitaciones|dormitorios)", r"\d (?:camere|locali|vani)", r"t[0-5]", r"\d quartos",
            ),
        ),
    ),
    "appeal": (
        3,
        (
            any_of(
                r"donat(?:e|es|ed|ions?)", r"dons?", r"donne[rz]", r"ont (?:déjà )?donné", r"spende\w*", r"gespendet",
                r"dona(?:r|d|ción|ciones|tivos?|zion[ei]|re|te)", r"doa(?:r|ç\w+)", r"don[ae] (?:en|su|sul|em)",
            ),
            any_of(
                r"(?:il )?(?:nous|nous en) manque(?:nt)?", r"(?:we|i) (?:\w+ )?need",
                r"(?:we are|we['’]re) (?:still )?short", r"fehlen(?: uns)?",
                r"(?:wir|noch) brauchen(?: wir)?", r"nos falta\w*", r"necesitamos", r"ci mancano",
                r"abbiamo bisogno", r"faltam?(?:-nos)?", r"precisamos",
            ),
            any_of(
                r"refuge", r"association", r"ong", r"bénévoles?", r"charity", r"shelter", r"foundation", r"\w*verein",
                r"tierheim", r"stiftung", r"ehrenamt\w*", r"asociación", r"protectora", r"fundación",
                r"volunt[aá]ri\w*",
                r"associazione", r"canile", r"associação", r"canil", r"volunteers?", r"onlus", r"hospice",
            ),
        ),
    ),
    "event": (
        3,
        (
            any_of(
                r"free (?:entry|admission)", r"admission free", r"tickets?", r"doors (?:open|at|\d)", r"eintritt",
                r"einlass", r"entrée (?:libre|gratuite)", r"entrada (?:libre|livre|gratuita|gratis)",
                r"ingresso (?:libero|gratuito)", r"no booking", r"abendkasse", r"bilhetes", r"billets", r"biglietti",
                r"entradas", r"karten (?:zu|für|ab)", r"aforo limitado",
            ),
            any_of(
                r"\d{1,2}:\d\d", r"\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|uhr|h|horas|heures)(?:\d\d)?",
                r"alle (?:ore )?\d{1,2}", r"ore \d{1,2}", r"dalle \d{1,2}", r"às \d{1,2}h?", r"a las \d{1,2}",
            ),
            any_of(
                r"night", r"evening", r"afternoon", r"tour", r"show", r"nacht", r"\w*abend", r"nachmittag",
                r"vorstellung", r"komödie", r"tragödie", r"theater\w*", r"premiere", r"kabarett\w*", r"musical",
                r"lesung",
                r"comedy", r"comédie", r"comedia", r"commedia", r"comédia",
                r"soirée", r"nuit", r"veillée", r"après-midi", r"noche", r"velada", r"tarde",
                r"recital", r"serata", r"notte", r"spettacolo", r"noite", r"sarau", r"espetáculo", r"dinner",
                r"dîner", r"cena", r"jantar", r"almoço", r"quiz", r"bingo", r"tombola", r"sagra", r"festa", r"fiesta",
                r"fête", r"fest", r"concert\w*",
            ),
        ),
    ),
}  # fmt: skip
