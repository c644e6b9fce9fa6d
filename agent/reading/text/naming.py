"""Turns of phrase by which people name what a film is about, in the six languages."""

from __future__ import annotations

import re

from agent.brief import Kind
from agent.reading.text.names import NAME

# With the word that hangs the name on its thing: "une boulangerie qui s'appelle Mie" is "une boulangerie".
CALLED = (
    r"(?:,?\s(?:qui|que|che|which|that)\s(?=s['’]|se |si |is )(?:is\s)?)?\b"
    r"(?:called|named|[Nn]ame(?:['’]s| is)|namens|genannt|(?:s['’])?appelée?|s['’]appelle|nommée?|llamad[oa]|"
    r"chiamat[oa]|chamad[oa]|(?i:se llama|si chiama|se chama|chama-se|ci chiamiamo|nos llamamos|chamamo-nos|"
    r"nos chamamos|l['’]azienda è|la empresa es|a empresa é|(?:la|nuestra) marca es|(?:il|il nostro) marchio è|"
    r"(?:a|a nossa) marca é))"
)
CALLED_SO = re.compile(r"(?:se llama|si chiama|se chama|chama-se)\s", re.IGNORECASE)
NAMED = re.compile(rf"{CALLED}\s+[\"“„«]?\s?({NAME})")
# "einen Salon, der Haargenau heißt": German puts the verb behind the name.
NAMED_DE = re.compile(rf",\s(?:der|die|das)\s[\"“„«]?\s?({NAME})[\"“”»]?\sheißt(?!\w)")
AND_WHICH = re.compile(r"\s(?:et|y|e|and)\s(?=(?:qui|que|che|which|that)\s)")
"""Joins what a thing does to its name: "qui s'appelle Verdure et qui identifie les plantes"."""
NAMING = re.compile(rf"{CALLED}$")
WHAT = re.compile(r"\b((?:an?|our|the|my|(?:ein|mein|unser)\w{0,2}|une?|una|uma?)\s(?:[\w'’-]+\s){0,3}[\w'’-]+)$")
PRINTED_THING = (
    "(?:carousel|karussell|carrousel|carrusel|carosello|carrossel|poster|plakat|affiche|cartel|locandina|cartaz|flyer|"
    "flugblatt|thumbnail)"
)
"""What is asked for as a film is, and is none."""
NOT_SUBJECT = re.compile(
    r"^(?:\d+-?\s?(?:bis|to|à|a|-)\s?\d|télévision|televisión|televisione|televisão|la tele|fernsehen|das "
    r"fernsehen|youtube|tiktok|instagram|"
    r"insta|facebook|linkedin|slack|teams|whats ?app|discord|telegram|social|print|tv|television|broadcast|"
    r"(?:our|the|my|die|unsere\w?|le|la|les|el|los|il|o|a)?\s?(?:website|web ?site|site|(?:web|online)[- ]?shop|"
    r"home ?page|channel|feed|newsletter|intranet|blog|landing "
    r"page|internet|web|"
    r"screen(?! ?time)|anzeigetafel|infoscreens?|monitore?|schaukasten|schaufenster|"
    r"wartezimmer|foyer|aushang|lokalportal|stadtportal|gemeindekino|classroom|canteen|agm|"
    r"board|team|management|investors|shareholders|portal|app store|réseaux|redes)\b|"
    r"(?:un|um|il|el|o)?\s?p[uú]b(?:blic|lic)o\b|"
    r"(?:the |our |my )?[\w-]+['’]s? (?:web ?site|site|page|channel|feed|portal|newsletter)\b|"
    r"(?:kids|children|people)(?!['’])|all(?:e[mnrs]?)?(?!\w)|everyone(?!\w)|"
    r"\d+\s?-?\s?\d* ?(?:year|jähr|ans|años|anni|anos)|"
    r"a (?:classroom|projector)|the (?:monday|weekly|anniversary|article|text|source|following)|me\b|us\b|you\b|this\b|"
    r"(?-i:it)\b|(?:[\w-]+\s)?(?:staff|employees|students)\b|"
    r"(?:students|pupils|beginners|parents|employees|staff|tous|todos|tutti)(?![\w'’])|mitarbeit\w*|"
    r"(?:mandar|enviar|poner|subir|colgar|publicar|compartir|usar|proyectar|pasar|ponerlo|inviar|metter|pubblicar|"
    r"condivider|proiettar|usar|postar|partilhar|compartilhar|colocar|passar|projetar|pôr)e?(?:-?l[oaei]s?|-?[oa])?\b|"
    r"(?:envi|mand|post|partilh|compartilh|coloc|pass|projet)á-l[oa]s?\b|"
    r"(?:soci[os]*|sócios|vecinos|vicini|vizinhos|clientes?|clienti|alumn[oa]s|alunos|genitori|empleados|dipendenti|"
    r"colaboradores|funcionários|moradores|residentes|visitantes)\b|"
    r"(?:avvisare|informare|comunicare|ricordare|avisar|informar|comunicar|recordar|lembrar)\b|"
    r"(?:medio |mezzo |meio )?minut[oi]s?\b|(?:pantallas?|schermo|schermi|telas?|ecrãs?|monitore?s?|tablón|bacheca)\b|"
    r"(?:produc?to|prodotto|presentaci[óo]n|presentazione|apresentação|promoci[óo]n|promozione|promoção|evento|"
    r"lanzamiento|lancio|lançamento|bienvenida|benvenuto|boas-vindas|empresa)\s*(?:[,.:;(]|$|\d|d[ei] \d)|"
    r"(?:about |around |roughly |ca\.? |circa |max\.? |environ |etwa |rund |ungefähr |cerca de |unos |unas |"
    r"aproximadamente )?(?:\d+|one|two|half|a|thirty|zwei|eine?r?) ?(?:-|–|and a half)? ?\d* "
    r"?(?:sec|min|s\b|hour|sek|seg))",
    re.IGNORECASE,
)
# "Organizamos la Fiesta de la Vendimia los días 26 y 27": what is held or opened is what the film is about.
HOLDING = re.compile(
    r"(?<!\w)(?i:organizamos|celebramos|inauguramos|estrenamos|lanzamos|organizziamo|festeggiamo|inauguriamo|lanciamo|"
    r"celebriamo|comemoramos|lançamos|realizamos|organiz[az]a|organizza|organizzano|celebra|celebran|realiza|promove)\s"
    r"(?:el |la |los |las |nuestr[oa] |il |lo |l['’]|(?:il |la )?nostr[oa] |o |a |os |as |noss[oa] )"
    rf"((?:[a-zà-ÿ]{{4,}}\s)?{NAME}(?!\w)(?:\s(?:(?:del?|della?|dei|do|da|dos|das)\s)?(?:la\s|los\s|"
    rf"las\s)?{NAME})?)(?<!\sde)"
)
OFFERED = re.compile(
    r"^(?:se (?:vende|alquila)|vendesi|affittasi|(?:vende|aluga|arrenda)-se)\s|"
    r"\s(?:in (?:vendita|affitto)|en (?:venta|alquiler)|à venda|para (?:venda|alugar|arrendar))(?!\w)",
    re.IGNORECASE,
)
MAKING = re.compile(
    r"\b(?:i|we)\s(?:\w+\s){0,2}?(?:make|bake|cook|build|sell|run|offer|brew|grow|knit|launched|opened|started)\s+"
    r"(?:my |our |the |a |an )?([^,.!?;\n]{3,60}?)(?=\s(?:and|so|lol|because|but|for|every|in)\s|[,.!?;]|$)",
    re.IGNORECASE,
)
EXPLAIN = re.compile(
    r"(?<!\w)(?:explain(?:s|ing|er (?:on|about|for(?=\s(?:an?|the|our|my)\s)))?|teach(?:ing)? (?:about )?|"
    r"introduction to|how to|compare|vergleich\w*|compare[rz]?|compara(?!is|ci|ç|z|t)\w*|confronta\w*|"
    r"erklär(?!\w*(?:video|film|clip))"
    r"\w*(?: (?:mir|uns|bitte))?|"
    r"explique[rz]?(?:-(?:moi|nous))?|expl[íi]ca(?!ti)\w*|spieg(?:a|hi|are)\w*|expli(?!cati)\w+|"
    r"introduce|present|ensinando a|ensinar (?:a|como)|enseñar cómo|insegnare come|que ensine a|enseñando a|"
    r"(?:que )?enseñ(?:e|ar) a|(?:che )?insegn(?:i|are) a|"
    r"launch(?: film| video)? (?:of|for)|recipe (?:for|of)|rezept für|recette d[eu']|receta de|ricetta (?:del|"
    r"della|per|di)|receita de)\s+(?:(?:in|en|em) \d+ [^\W\d_]+,?\s)?(?:the |our |my |das |die |der |den |la |le |les |"
    r"el |los |las |il |lo |o |a |l')?",
    re.IGNORECASE,
)
# "Explain what happens in the leaf" tells what to go into, not what the film is about.
ASKED_FOR = re.compile(
    r"(?:what|which|who|where|when|was|welche\w*|wo|wann|ce (?:dont|qui|que|qu')|quel\w*|qué|lo que|cosa|o que)\b",
    re.IGNORECASE,
)
LASTING = re.compile(
    r"(?:d['’]|de |of |von )?(?:(?:(?![^\W\d]{4,} (?:em|en|in) \d)[^\W\d]+ ){0,2}\d+\s?(?:s|sec|sek|seg|min)[^\W\d]*|"
    r"(?:une|eine[rn]?|one|un|uma?) minut\w*)",
    re.IGNORECASE,
)
WORKS = re.compile(
    r"(?<!\w)(?:(?:how|wie|comment|cómo|come|como)\s(?:an? |the |eine?[nrms]? |die |der |das )?([^,.;:!?]{2,40}?)\s"
    r"(?:works?|is made|are made|functions?|funktionier\w*|entsteh\w*)"
    r"|(?:wie|comment|cómo|come|como)\s(?:fonctionne\w*|funciona\w*|funziona\w*|funktionier\w*|entsteh\w*|se "
    r"(?:forme\w*|forma\w*|hacen?)|si forma\w*)\s(?:eine?\s|die\s|der\s|das\s)?(?:une? |le |la |les |el |los |"
    r"las |il |lo |o |a |l'|una? |uma? )?([^,.;:!?]{2,40}?))"
    r"(?=\s(?:for|to|für|pour|para|per|in|to)\s|[,.;:!?]|$)",
    re.IGNORECASE,
)
# "How do earthquakes happen?", "Was ist Inflation?": the thing that is asked about.
ASKED = re.compile(
    r"^(?:(?:what (?:is|are|was|causes|makes)|what's|was (?:ist|sind)|qu['’]est-ce (?:que c['’]est que |"
    r"qu['’]|que )|c['’]est quoi|"
    r"qué (?:es|son)|(?:che )?cos['’]è|che cosa (?:è|sono)|o que (?:é|são))\s?(?:an? |the |eine?n? |die |der |"
    r"das |une? |la |le |les |l['’]|el |los |las |una? |il |lo |i |gli |o |a |os |as |uma? )?"
    r"(?P<what>(?:(?!\s(?:and|und|et|y|e)\s(?:how|why|what|wie|warum|wozu|comment|pourquoi|cómo|come|como)\s)"
    r"[^,.;:!?]){3,60}(?![\w'’-]))"
    r"|(?:how|why|where) (?:do|does|did|can) (?:an? |the )?(?P<doing>(?:[\w'’-]+ ){0,2}?[\w'’-]+) "
    r"(?:happen|form|work|fly|grow|come|live|sleep|move|spread|start|begin|have|get|make|turn|change|need|"
    r"float|sink|rise|fall)\b|how (?:is|are|was|were) (?:an? |the )?(?P<made>[\w'’ -]{3,40}?) "
    r"(?:made|built|produced|formed|grown|recycled|mined)\b"
    r"|why (?:is|are) (?P<being>(?:an? |the )?[\w'’-]+)(?= [\w'’-]+)"
    r"|(?:warum|wieso|weshalb) (?:ist|sind|hat|haben) (?:eine?n? |die |der |das |wir |man |ich |sie )?(?P<sein>[\w-]+)"
    r"|(?:pourquoi|por qué|perché|por que) (?:est|sont|es|son|è|sono|é|"
    r"são) (?P<ser>[^,.;:!?]{3,30}?)(?= [^\s]+\W*$))",
    re.IGNORECASE,
)
# "Como nascem as borboletas", "cómo hacen la miel las abejas": how something comes to be; "come ogni anno" is none.
_HAPPENS = (
    r"is|are|was|were|gets?|got|works?|becomes?|grows?|grew|travels?|comes?|came|moves?|turns?|fl(?:y|ies)|"
    r"happens?|forms?|breathes?|makes?|finds?|learns?|lives?|sleeps?|hatch(?:es)?|spreads?|reach(?:es)?|cleans?|heats?"
)
HOW_IT_IS = re.compile(
    r"how (?!to |(?:we|you|i|they|it|this|that|our|my|your|much|many|long|often|far|old|is|are|do|does|did|can) )"
    rf"(?:(?:an?|the) )?[\w'’-]+(?: [\w'’-]+){{0,3}}? (?:{_HAPPENS})(?!\w)[^.,;:!?\n]{{0,60}}|"
    r"wie (?:(?:der|die|das|eine?) )?(?-i:[A-ZÄÖÜ])[\w-]+ [^.,;:!?\n]{0,60}(?:wird|werden|entsteh(?:t|en)|"
    r"funktionier(?:t|en)|komm(?:t|en)|wächst|wachsen)(?=\W|$)|"
    r"comment (?:les? |la |l['’]|une? |du |des )[^.,;:!?\n]{3,60}|"
    r"c[oó]m[oe] (?!(?:siempre|sempre|ogni|tod[oa]s?|tutt[oaie]|cada|antes|prima|parte|a|al|o|os|as|e|y|el|la|los|las|"
    r"il|lo|i|gli|le)\s)(?:(?:é|são|es|son|è|sono|viene|vengono)\s)?[^\W\d]{3,}(?<![aei]r)(?<![aei]re)\s"
    r"(?:(?:el|la|los|las|il|lo|i|gli|le|o|a|os|as|un[ao]?|uma?)\s|l['’])[^.,;:!?\n]{3,60}",
    re.IGNORECASE,
)
WHY_THERE = re.compile(
    r"(?<!\w)(?:why (?:there (?:is|are)|we have|do we have|are there|is there)|warum es|"
    r"pourquoi (?:il )?y a(?:-t-il)?|"
    r"por qué (?:hay|existen)|perché (?:ci sono|c'è|esistono)|por que (?:há|existem))\s+"
    r"(?:an? |the |des |les |une? |los |las |le |gli |i |il |la |as |os )?((?:[\w'’-]+\s?){1,3}?)"
    r"(?=\s(?:gibt|on|in|for|at|auf|en|sur|em|su|so|when|and)\b|[,.;:!?]|$)",
    re.IGNORECASE,
)
OURS = re.compile(
    r"(?<!\w)(?:our|my|unser\w*|mein\w*|notre|mon|ma|nuestr[oa]|nostr[oa]|noss[oa])\s"
    r"((?:(?!(?:on|in|at|from|by|for|am|im|um|vom|bei|für|pour|para|per|le|el|il|em|no|na)\s)[a-zà-ÿ][\w'’-]*\s){1,3})"
    rf"({NAME})"
)
OURS_PLAIN = re.compile(
    r"(?<!\w)(?:our|unser\w{0,2}|notre|nuestr[oa]|(?:il |la )?nostr[oa]|(?:o |a )?noss[oa])\s[\w-]+"
    r"(?:\s(?!in|on|at|for|and|to|is|was|from|with|im|am|für|und|dans|en|et|por|para|y|per|e|di|de|"
    r"em)[a-zà-ÿ-]{3,})?",
    re.IGNORECASE,
)
# "We're a small vineyard near Siena": who speaks is what the film is about.
WE_ARE = re.compile(
    r"^(?:we(?:['’]re| are)|wir sind|nous sommes|(?:nosotros )?somos|(?:noi )?siamo|(?:nós )?somos)\s"
    r"(?:an? |the |eine? |une? |una? |uma? )([a-zà-ÿ][^,.;:!?()]{3,48})",
    re.IGNORECASE,
)
# "We're a tiny charity - Otter's Rest, we look after ...": the name behind who speaks.
# "Somos el comedor social Mesa Abierta": who speaks, with the name behind what they are.
WE_ARE_THE = re.compile(
    r"^(?i:(?:nosotros |noi |nós )?(?:somos|siamo))\s((?:el|la|los|las|il|lo|i|gli|le|o|a|os|as|una?|uno|uma?)\s"
    r"(?:[a-zà-ÿ]+\s){0,4}(?!(?:del?|di|da|do|dos|das)\s)[a-zà-ÿ]{4,})\s"
    rf"({NAME})(?=[.,;:!]|\s(?:e|ed|y)\s|$)"
)
WE_ARE_NAMED = re.compile(
    r"(?i:^(?:(?:hi|hello|hey)[,!.]? )?(?:we(?:['’]re| are)|wir sind|nous sommes|(?:nosotros )?somos|(?:noi )?siamo|"
    r"(?:nós )?somos)\s(?:an? |the |eine? |une? |una? |uma? ))((?:[a-zà-ÿ][\w'’-]*\s?){1,5}?)"
    rf"(?:,|\s?[-–—:]|\scalled|\snamed)\s({NAME})(?=[,.;:!–—]|\s-\s|$)"
)
# "my channel is called Leafy Lou": whose film it is, and nothing to tell.
CHANNEL = re.compile(
    r"(?<!\w)(?:my|our|the|mein\w*|unser\w*|mon|ma|notre|nos|mi|nuestr[oa]|il mio|la mia|nostr[oa]|meu|minha|noss[oa])"
    r"\s(?:[\w-]+\s)?(?:channel|account|page|profile|handle|kanal|profil|chaîne|compte|canale?|cuenta|perfil|profilo|"
    r"conta)(?:['’]s|\s(?:is|ist|heißt|est|s['’]appelle|es|se llama|è|si chiama|é|chama-se|se chama))(?:\sname is)?"
    r"(?:\s(?:called|named|chamad[oa]))?\s[\"“„«]?\s?(@?[^\W_][^.,;:!?\n\"”“»]{1,40})",
    re.IGNORECASE,
)
# "The main thing is that people understand ..." opens on no subject.
NO_THING = re.compile(
    r"(?:\w+ )?(?:thing|point|aim|idea|goal|purpose|message|plan|problem|reason|focus)$", re.IGNORECASE
)
TALE_OF = re.compile(
    r"(?<!\w)(?:story|tale|fable|geschichte|märchen|histoire|conte|historia|cuento|storia|fiaba|favola|história|"
    r"conto)\s(?:\([^()]{0,80}\)\s)?"
    r"(?:(?:of|von|vom|della|del|d[eu]|di|d[ao])\s|dell['’]|d['’])"
    r"(?:the |an? |eine[rmn]?s? |de[rmn] |une? |la |le |l['’]|una? |un['’]|el |il |lo |o |uma? )?(?=[^\d\s])",
    re.IGNORECASE,
)
# "vídeo de lançamento da Mimosa" is about Mimosa.
LAUNCH_OF = re.compile(
    r"^(?:lançamento|lancement|lanzamiento|lancio|launch|présentation|presentación|presentazione|apresentação)\s"
    r"(?:of (?:the |our )?|d[aoe]s?\s|del(?:la)?\s|du\s|de la\s|d['’]|dell['’])",
    re.IGNORECASE,
)
# "Found: a grey cat": what has happened, and no label.
LOST_OR_FOUND = re.compile(
    r"(?:lost|found|missing|gefunden|verloren|vermisst|zugelaufen|perdue?|trouvée?|perdid[oa]|encontrad[oa]|smarrit[oa]|"
    r"trovat[oa]|achad[oa])\s?:\s",
    re.IGNORECASE,
)
OUR_NAME = re.compile(
    rf"(?<!\w)({NAME}),\s(?:our|my|unser\w*|mein\w*|notre|mon|ma|nuestr[oa]|(?:il |la )?nostr[oa]|(?:o |a )?noss[oa])"
    r"\s([^,.;:!?()]{3,60})"
)
# "Maria, our founder" is a person and not what the film is about.
PERSON_NOUN = re.compile(
    r"(?<!\w)(?:founder|owner|director|baker|teacher|manager|chef|cook|colleague|friend|\w*(?:chef|leiter|"
    r"meister|gründer|kolleg)(?:in)?|patron\w*|directeur|directrice|fundador\w*|director\w*|jef[ea]|fondat\w+|"
    r"colleg\w+|client[es]?|customer|kund\w+|mother|father|sister|brother|son|daughter|dog|cat)(?!\w)",
    re.IGNORECASE,
)
SENTENCE = re.compile(
    r"^(?!(?-i:IT)\s)(?:(?:we|i|you|they|it|wir|ich|nous|on|nosotros)(?:['’](?:re|m|ve|ll|d))?\s|[^\W\d]+mo-nos\s|"
    r"(?:nos|ci)\s[^\W\d]+(?:mos|mo)\s|"
    r"[^\W\d]{2,}(?:amos|emos|imos|iamo)\s(?:en|el|la|los|las|al?|n[ao]s?|os?|em|in|il?|le|tutti|todos|de|desde)\s)",
    re.IGNORECASE,
)
SOMETHING = re.compile(
    r"^(?:(?:i |we |can (?:you|u) )?(?:want|need|make|do)?\s?(?:something|anything|sth|smth|(?:irgend)?etwas|"
    r"irgendwas|quelque chose|algo|qualcosa|alguma coisa)\s(?:[\w'’-]+\s){0,4}?(?:for|about|für|über|pour|sur|para|"
    r"sobre|per))\s(?=(?:our|my|the|unser\w*|mein\w*|notre|nuestr[oa]|(?:il |la )?nostr[oa]|(?:o |a )?noss[oa])\s)"
    r"([^,.;:!?]{3,50})",
    re.IGNORECASE,
)
NUMBERS_OF = re.compile(
    r"(?:numbers|figures|results|kpis|report|zahlen|chiffres|cifras|dati|números|resultados|résultats|bericht)\s"
    rf"(?:of|for|from|at|der|des|von|de|del|di|da|do)\s+(?:the |la |le |el |il |o |a )?({NAME})"
)
# "Our weekly footfall clip, 30 sec": what is counted, before the word for the film.
EVERY_PERIOD = re.compile(
    r"(?<!\w)((?:daily|weekly|monthly|quarterly|yearly|annual)\s(?:numbers|figures|results|review|summary|recap|report|"
    r"update)|(?:daily|weekly|monthly|quarterly|yearly|annual)\s(?!board|team|staff|management|members?|all)"
    r"[a-z]+(?:\s[a-z]+)?(?=\s(?:clip|video|film|short|update|summary|recap|review|report|numbers|figures)))(?!\w)",
    re.IGNORECASE,
)
# "Oh and the shop is Bramley Hardware": whose film it is, and nothing else.
HOUSE_IS = re.compile(
    r"(?i:(?:oh,? )?(?:and |und |et |y |e )?(?:the|our|der|die|das|unser\w*|le|la|l['’]|notre|el|nuestr\w+|il|o|a)\s?"
    r"(?:shop|store|company|firm|club|business|school|museum|caf[eé]|restaurant|bakery|team|place|laden|geschäft|"
    r"firma|verein|schule|magasin|boutique|entreprise|école|tienda|empresa|escuela|negozio|ditta|azienda|scuola|loja|"
    r"escola)(?:['’]s name)?\s(?:is(?: called)?|ist|heißt|s['’]appelle|est|c['’]est|es|se llama|è|si chiama|é|"
    r"chama-se)\s)(?P<name>[A-ZÀ-Þ][\w'’&-]*(?:\s(?:&\s)?[A-ZÀ-Þ][\w'’-]*){0,4})[.!]?"
)
HEADLINE = re.compile(
    rf"^({NAME})\s+([a-z]+(?:s|ed))\s+(?:(?:its|their|the|a|an|his|her|new)\s)*([a-zà-ÿ][\w' -]{{2,40}}?)"
    r"(?=\s(?:after|in|on|at|for|with|from|by|to|over|as|and|of|this|next)\s|$)"
)
COUNT = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|"
    r"deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|"
    r"cinque|sei|sette|otto|nove|dieci|dois|duas|três|quatro|sete|oito|dez)"
)
COUNTED = re.compile(
    r"^(?:the |top |my |die |les |los |le |i |as |os )?(\d{1,2})\s+((?:[^\W\d_][\w'’-]*\s?){1,8})", re.IGNORECASE
)
NOUN_END = re.compile(r"\s(?:for|to|that|in|video|film|clip|reel|für|pour|para|per|you|with|on|tiktok)\b")
ORGANISATION = re.compile(
    r"(?:association|organi[sz]ation|charity|company|startup|verein|firma|initiative|stiftung|asociación|"
    r"fundación|empresa|associazione|azienda|associação|fondation|café|restaurant|bakery|"
    r"shop)\s+[«\"“„]\s?([^»\"”“]{2,50}?)\s?[»\"”“]",
    re.IGNORECASE,
)
ADDRESSED = re.compile(r"^(?:object|address|property|objekt|adresse|dirección|indirizzo|endereço)$", re.IGNORECASE)
OWNED_BY = re.compile(
    r"^(?:our|my|the|unser\w{0,2}|notre|nuestr[oa]|il nostro|la nostra|o nosso|a "
    r"nossa)\s((?:[\w'’-]+\s){0,3}?[\w'’-]+)\s"
    r"(?:is|are|turns|has|opens|celebrates|was|can|needs|wants|will|wird|feiert|hat|ist|fête|cumple|compie|faz|"
    r"celebra)\b",
    re.IGNORECASE,
)
WITHOUT_TERMS = re.compile(
    r"^(?:for|für|pour|para|per)\s+(?:the |our |my |das |den |die |le |la |el |il |o |a )?(.{3,60}?)\s"
    r"(?:i|we|wir|ich|je|nous|necesit\w*|quer\w*|need|want|brauch\w*|benötig\w*|möcht\w*|hätt\w*|besoin)\b",
    re.IGNORECASE,
)
OWNER = re.compile(
    r"(?:agent:|agency:|makler:|client:|kunde:|mitarbeitenden? der|mitarbeiter der|employees of|staff (?:of|"
    r"at)|company|client|"
    rf"salariés de|empleados de|dipendenti di|team of)\s+({NAME})",
    re.IGNORECASE,
)
_ASSOCIATION = r"(?:association|asociación|associazione|associação|ong|onlus|asso)"
MADE_FOR = re.compile(
    rf"^.{{0,90}}?\b(?:for|für|pour|para|per)\s(?:(?:la |l['’]|a )(?i:{_ASSOCIATION})\s)?({NAME})"
    rf"(?:\s(?:in|near|à|en|a|em|n[oa])\s{NAME})?(?=\s?:|$)"
)
BRAND_LABEL = re.compile(
    r"^(?:brand(?: name)?|client|company|marke|kunde|absender(?:in)?|auftraggeber(?:in)?|firma|marque|client|"
    r"entreprise|marca|cliente|empresa|azienda|"
    r"marchio|employer|org(?:ani[sz]ation)?|organi[sz]er|charity|association|arbeitgeber(?:in)?|organisation|"
    r"veranstalter(?:in)?|verein|träger|employeur|organisateur|empleador|organización|organizador|asociación|"
    r"datore di lavoro|organizzazione|organizzatore|associazione|empregador|organização|associação)$",
    re.IGNORECASE,
)
# "brand Crumb & Co", "Company Nordhaven Logistics", "nom de la chaîne Riverside": a label of notes without its colon.
_HOUSE_NOUN = (
    r"(?:brand|client|company|channel|kanal|firma|marke|kunde|marque|cliente?|entreprise|chaîne|marca|empresa|canale?|"
    r"azienda|ditta)"
)
_NAME_OF = (
    r"(?:name (?:of (?:the|our) )?|nom (?:de (?:la |l['’])?|du )|nombre (?:de la |del? )|nome (?:del(?:la |l['’]|lo )?"
    r"|d[ao] )?)"
)
_NAMED_HOUSE = re.compile(
    rf"(?i:(?:and |und |et |y |e )?(?:the |our )?{_NAME_OF}?{_HOUSE_NOUN}(?:[- ]?name)?(?: is)?)\s"
    rf"[\"“„«]?\s?(?P<name>{NAME})\s?[\"“”»]?"
)


def named_house(part: str) -> str:
    """The name in a part that is a label without its colon and a name, and nothing else; empty for any other."""
    found = _NAMED_HOUSE.fullmatch(part.strip(" ."))
    return found["name"].rstrip(" .") if found else ""


# "organisé par l'association Les Lanternes": who holds something, by name.
HOLDERS = re.compile(
    r",?\s(?:(?:organi[sz]ed|hosted|held|put on) by|(?:organisiert|veranstaltet) (?:von|vom)|organisée?s? par|"
    r"organizad[oa]s? p(?:or|el[oa])|organizzat[oae] da(?:l(?:l[aoe])?)?)(?:\s|(?=l['’]))",
    re.IGNORECASE,
)
_HOLDER = re.compile(
    r"(?:(?i:the|der|dem|die|l[ae]s?|el|il|lo|o|a)\s|(?i:l['’]))?"
    r"(?:(?i:association|asociación|associazione|associação|club|verein|company|charity|asso)\s)?"
    rf"(?P<name>{NAME})"
)


def held_by(text: str) -> str:
    """The name of who holds what a sentence speaks of; empty where it names nobody."""
    found = HOLDERS.search(text)
    named = _HOLDER.match(text, found.end()) if found else None
    return named["name"].rstrip(" .") if named else ""


OWNED: frozenset[Kind] = frozenset({"launch", "promo", "appeal", "testimonial", "report"})
BEFORE_PLACE = re.compile(
    r"(?:in|an|auf|bei|mit|von|zu|für|nach|aus|dans|à|chez|en|con|per|em|com|at|on|with|from)", re.IGNORECASE
)
# "den Filzpantoffel »Murmel«"
THING = re.compile(
    r"(?:^|\s)(?:the|our|my|an?|de[rnms]|die|das|eine?n?|unsere?[nmrs]?|notre|nuestr[oa]|nostr[oa]|noss[oa]|"
    r"del|del?l[ao]|d[oa]|n[oa]|al|all[ao]|pel[oa]|"
    r"le|la|l'|une?|el|los|una|il|lo|uno|o|a|"
    r"uma?)\s(?:[\w-]+\s){0,2}[\w-]+$",
    re.IGNORECASE,
)
# "Announce the Tidewater Hackathon: ..." is about what is announced.
ANNOUNCED = re.compile(
    r"(?i:please |bitte )?(?i:announce|promote|advertise|introduce|bewirb|bewerbt|annoncez|anuncia|annuncia|anuncie)\s"
    rf"(?:the |our |an? |die |das |den |la |le |el |il |l['’]|o |a )?({NAME})(?=[:,.]|$)"
)
# "Fieldshare rents tractors", "Der Chor Klangfarben sucht neue Stimmen": who does it is the subject.
DOING = re.compile(
    rf"^(Der |Die |Das )?({NAME})\s(?:rents|sells|offers|makes|builds|bakes|brings|delivers|repairs|helps|lends|lets|"
    r"teaches|runs|cleans|connects|seeks|vermietet|verkauft|bietet|sucht|liefert|repariert|hilft|baut|backt|bringt|"
    r"vend|propose|loue|aide|répare|livre|cherche|alquila|vende|ofrece|ayuda|busca|offre|noleggia|aiuta|cerca|aluga|"
    r"oferece|ajuda|procura)\s\S"
)
# What is asked for and not what it is about: "Film d'annonce", "für die Betriebsversammlung".
GENRE = re.compile(
    r"(?:annonce|appel|rappel|présentation|invitation|lancement|recrutement|promotion|accueil|bienvenue|"
    r"location|vente)(?:\s(?:de|aux|à)\s"
    r"(?:location|vente|dons|bénévoles|candidatures|la générosité))?|ankündigung|bekanntgabe|vorstellung|einladung|"
    r"[^\W\d]*portal|[^\W\d]*(?:versammlung|sitzung|besprechung|tagung)|assemblée(?: générale)?|"
    r"réunion(?: d['’]équipe| publique)?",
    re.IGNORECASE,
)
# "La médiathèque de Vannes organise la Nuit de la lecture": what is held is the subject.
HELD = re.compile(
    r"\s(?:organise(?:nt|ons)?|accueille(?:nt)?|propose(?:nt)?|célèbre(?:nt)?|(?:veranstalte[tn]|"
    r"feier[tn])(?:\s(?:[^.,]|(?<=\d)\.){3,40}?(?=\s(?:eine?n?|unser\w*|das|die|den)\s[A-ZÄÖÜ]))?)\s"
    r"(?:la |le |les |l['’]|sa |son |ses |notre |une? |die |das |den |ein\w* |ihr\w* |sein\w* |wieder |auch )*"
    r"(?P<what>[A-ZÀ-Þ][\w'’-]*(?:\s(?:d['’]|de |du |des |la |le |l['’]|à |und |der )*[\w'’-]+){0,5}?)"
    r"(?=\s(?:(?:le|du|au|les)\s(?:\d|[a-z]+di\b|dimanche)|(?:am|vom|ab|im|in|à|dans|avec|mit|pour|für)\s|"
    r"de \d)|[.,;:]|$)"
)
# "Die Stadtwerke Ahlen haben ...": who acts, by name.
ACTOR = re.compile(
    r"^(?:Die|Der|Das|La|Le|L['’]|Les)\s?(?P<who>(?:[a-zà-ÿ]+\s){0,2}?[A-ZÀ-Þ][\w'’-]+(?:\s(?:Dr\.\s|d[ue]\s|de la\s)?"
    r"[A-ZÀ-Þ][\w'’-]+){1,3})\s(?:in [A-ZÄÖÜ]\w+ |à [A-ZÀ-Þ][\w-]+ )?(?:hat|haben|ist|sind|wird|werden|war|"
    r"sucht|suchen|zieht|öffnet|eröffnet|schließt|lädt|feiert|bietet|startet|stellt|a|ont|est|sera|va|cherche|recrute|"
    r"ouvre|ferme|déménage|lance|propose)\s"
)
TO_LET = re.compile(
    r"^(?:(?:verkaufe|vermiete|verschenke|biete)|zu (?:vermieten|verkaufen) (?:ist|sind)|"
    r"(?:vermietet|verkauft|angeboten) wird|(?:wir|"
    r"ich) (?:vermieten?|verkaufen?)|"
    r"(?:on|nous) (?:loue|louons|vend|vendons)|à (?:louer|vendre) ?[:,]?)\s"
    r"(?:(?:eine?n?|une?|unsere?n?|meine?n?|notre|die|das|le|la)\s)?(?P<what>[^.,;:]{4,70})",
    re.IGNORECASE,
)
DISH = re.compile(r"\s(?:recipe|rezept)$", re.IGNORECASE)
MINE = r"(?:my|our|unser\w*|meine?n?|notre|nuestr[oa]s?|nostr[oa]|noss[oa]|mi|mi[ao]|meu|minha)"
PROMOTING = (
    r"(?:(?:announc\w+|promot\w+|anunciar|promocionar|vender|alquilar|vendere|affittare|alugar|promover|"
    r"presentar|explicar|contar|mostrar|dar a conocer|"
    r"annoncer|présenter|promouvoir|expliquer|faire connaître|promuovere|presentare|annunciare|spiegare|"
    r"far conoscere|divulgar|apresentar|mostrar|"
    r"(?:raccogliere|recaudar|collecter|lever|arrecadar|angariar|recolher)\s"
    r"(?:des |de l'|os |i )?[^\W\d]+\s(?:per|para|pour)|"
    r"pedir [^,.:]{3,60}? (?:para|per|pour)|"
    r"demander [^,.:]{3,60}? pour|chiedere [^,.:]{3,60}? per)\s+)?"
)
ABOUT = re.compile(
    r"(?:^|[,;]\s|\s)(?:about|über|sobre|à propos d[eu'])\s(?:the |an? |our |my |eine?n? |die |das |den |"
    r"un[ae]? |la |el |il |o |uma? )?(?=[^\d\s])",
    re.IGNORECASE,
)
FILLER = re.compile(
    r"\b(?:\d+[- ]?\w*|seconds?|minutes?|brand|short|silent|black|white|and|new|nice|little|cool|great|good|"
    r"internal|vertical|square|social media|please|make|create|need|want|"
    r"me|us|an?|the|my|our|for|of|some|quick|simple|i|we)\b",
    re.IGNORECASE,
)
PLACEHOLDER = {
    "en": "your brand",
    "de": "deine Marke",
    "fr": "votre marque",
    "es": "tu marca",
    "it": "il tuo marchio",
    "pt": "a sua marca",
}
