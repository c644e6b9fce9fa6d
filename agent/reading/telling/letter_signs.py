"""The signs of the letter around a brief: who writes, who has to approve, what there is no budget for, what to send.

They speak of the making and its people, so none of it is the film's. Each is a form, as in `telling.talk`.
"""

from __future__ import annotations

SURE, STRONG, LIKELY = 6, 4, 3
"""What a sign weighs: a price, a day or a place on the other side weighs 2 each, and 5 together at most."""

# "I attach the release", "I can't wait to see it": what only a writer of letters does.
_WRITES = {
    "en": r"i(?:['’]ll|['’]ve|['’]m| am| will| have)? (?:just |already |really )?(?:attach\w*|enclose\w*|forward\w*|"
    r"sent you|send you|hope|think|guess|believe|suppose|wonder|trust|am afraid|afraid|look\w* forward|can['’]?t wait|"
    r"counting on)\b|(?:really )?looking forward to (?:it|seeing|hearing|your|the (?:result|film|video))|"
    r"can['’]?t wait to (?:see|hear)|"
    r"(?:please )?find (?:attached|enclosed)|attached (?:is|are|you)|"
    r"(?:excited|curious|keen) to see (?:it|what|the)",
    "de": r"(?:ich|wir) (?:hänge|hängen|schicke|schicken|sende|senden|lege|legen|glaube|glauben|denke|denken|finde|"
    r"finden|freue|freuen|vertraue|vertrauen|hoffe|hoffen|meine|bin gespannt|sind gespannt)\b(?! (?:sich|"
    r"euch auf unsere? gäste))[^.]{0,60}(?:\ban\b|\bbei\b|\bmit\b|ergebnis|film|video|euch|ihnen|dass|wäre|sollte|"
    r"\bauf\b|gut|schön)|(?:bin|sind|wir sind|ich bin) (?:schon )?gespannt|anbei|im anhang|"
    r"freu\w* (?:mich|uns) (?:schon |"
    r"sehr )*(?:auf|drauf)",
    "fr": r"(?:je|j['’]|nous)\s?(?:vous )?(?:joi(?:ns|gnons)|ai joint|envoie|envoyons|pense|pensons|crois|espère|"
    r"espérons|trouve|compte sur|suis impatient\w*|sommes impatient\w*|me réjouis|ai hâte|avons hâte)\b|"
    r"hâte de (?:voir|découvrir)|"
    r"(?:ci-joint|en pièce jointe)|vous trouverez (?:ci-joint|le reste|plus|la suite|tout)",
    "es": r"(?:os |le |les |te )?(?:adjunto|adjuntamos|"
    r"envío(?!\s(?:grat|a (?:domicilio|toda)|en \d|desde|inclui|rápid|internac))|"
    r"enviamos|mando|mandamos|creo que|creemos que|pienso|"
    r"espero|esperamos|confío|supongo)\b|¡?(?:tengo|tenemos|con) (?:muchas |muchísimas )?ganas de (?:ver|oír)\w*|"
    r"(?:estoy|estamos) deseando|¡?(?:qué|con) ilusión|encontrar\w* (?:más|el resto|todo|lo demás)",
    "it": r"(?:vi |le |ti )?(?:allego|alleghiamo|invio|inviamo|mando|mandiamo|credo|crediamo|penso|pensiamo|spero|"
    r"speriamo|confido|suppongo)\b|non ved(?:o|iamo) l['’]ora di|sono curios\w|siamo curios\w|in allegato|"
    r"(?:trovate|troverete|trovi) (?:il resto|altro|di più|tutto)",
    "pt": r"(?:vos |lhes? )?(?:anexo|anexamos|"
    r"envio(?!\s(?:gr[aá]t|para todo|ao domicílio|em \d|desde|inclu|rápid|internac))|"
    r"enviamos|mando|mandamos|acho|achamos|penso|espero|esperamos|"
    r"creio|suponho|confio)\b|(?:estou|estamos) (?:muito )?(?:ansios\w+|curios\w+|desejos\w+)|mal posso esperar|"
    r"em anexo|(?:encontram|encontra|encontrarão) (?:mais|o resto|tudo)",
}

# Who has to like it: "My boss likes blue", "The chairman wants to see it before Friday".
_BOSS = {
    "en": r"(?:my|our|the) (?:boss(?:es)?|chair(?:man|woman|person)?|board|director|manager|committee|ceo|head|"
    r"client|mayor|marketing (?:team|people|department)|management)(?:['’]s)? (?:also |really |only )?(?:likes?|loves?|"
    r"wants?|prefers?|hates?|would (?:like|love|prefer)|insists?|(?:has|have) to (?:approve|see|sign)|"
    r"(?:must|will|needs? to) (?:approve|"
    r"see|sign)|thinks?|approves?|doesn['’]t (?:like|want))\b",
    "de": r"(?:mein\w*|unser\w*|der|die|das) (?:chef(?:in)?|vorstand|vorsitzende\w*|leitung|geschäftsführ\w+|"
    r"direktor\w*|gremium|kund(?:e|in)|auftraggeber\w*|bürgermeister\w*|marketing\w*) (?:mag|will|möchte|wünscht|liebt|"
    r"hasst|bevorzugt|besteht|findet|muss (?:\w+ )*(?:freigeben|absegnen|zustimmen|sehen)|hätte)\b",
    "fr": r"(?:mon|ma|notre|le|la) (?:chef\w*|patron\w*|président\w*|direct\w+|conseil|comité|client\w*|maire|bureau) "
    r"(?:l['’]?)?(?:aime|adore|veut|souhaite|préfère|déteste|doit (?:le |la )?(?:voir|valider|approuver)|aimerait|"
    r"tient|n['’]aime|ne veut)\b",
    "es": r"(?:a )?(?:mi|nuestr[oa]|el|la|al) (?:jef[ea]|president[ea]|director\w*|junta|comité|client\w+|alcald\w+|"
    r"gerente) (?:le (?:gusta|encanta)|quiere|prefiere|odia|pide|tiene que (?:ver|aprobar)|debe (?:ver|aprobar)|"
    r"querría)\w*",
    "it": r"(?:al|alla|il|la|ai)?\s?(?:mi[oa]|nostr[oa])?\s?(?:cap[oa]|president\w+|direttor\w+|direttrice|"
    r"consiglio|comitato|client\w+|sindac[oa]|dirigen\w+) (?:piace|ama|vuole|preferisce|odia|chiede|"
    r"deve (?:veder|approvar)|vorrebbe)\w*",
    "pt": r"(?:a |o )?(?:minha|meu|noss[ao]|o|a) (?:chefe|president[ea]|diret\w+|direção|comité|comissão|client\w+|"
    r"gerente|autarca) (?:gosta|adora|quer|prefere|odeia|pede|tem de (?:ver|aprovar)|gostaria)\w*",
}

# What a writer doubts, hopes and offers; how much of a manner it shall have.
_UNSURE = {
    "en": r"(?:(?:i|we)(?:['’]m| am|['’]re| are) )?(?:still )?not (?:quite |really )?sure (?:about|if|how|what|"
    r"whether)|(?:i |we )?hope (?:that|it|this|you)\b|if you (?:need|want|miss) (?:more|anything|further|other)\b",
    "de": r"[^.]*\bbin ich (?:mir )?(?:noch )?(?:unsicher|nicht sicher)|ich bin (?:mir )?(?:noch )?(?:unsicher|"
    r"nicht sicher)|(?:wenn|falls) (?:ihr|sie|du) (?:noch )?(?:mehr|etwas|was|weitere\w*) (?:braucht|brauchen|brauchst|"
    r"wissen)",
    "fr": r"je ne suis pas (?:très |encore )?(?:sûre?|certaine?)|s['’]il vous (?:en )?(?:faut|manque) (?:plus|autre|"
    r"quelque|davantage)|si vous avez (?:besoin d|des questions)",
    "es": r"no est(?:oy|amos) (?:muy )?segur\w+|espero que|si (?:necesit\w+|os falta|quer[ée]is|hace falta) (?:más|"
    r"algo|otr\w+)",
    "it": r"non (?:sono|siamo) (?:molto |tanto )?sicur\w|(?:spero|speriamo) (?:sia|che|di|si)|se (?:vi|ti|"
    r"le) (?:serve|manca|occorre) "
    r"(?:altro|di più|qualcosa)",
    "pt": r"não (?:tenho|temos) (?:a )?certeza|(?:espero|esperamos) que|se (?:precisar\w*|quiser\w*|"
    r"faltar) (?:de )?(?:mais|algo|"
    r"alguma|outr\w+)",
}
_POSSIBLE = {
    "en": r"as \w+ (?:and \w+ )?as (?:possible|you can)",
    "de": r"(?:möglichst \w+|so \w+ (?:und \w+ )?wie (?:möglich|es geht))",
    "fr": r"(?:le|la|les) plus \w+ (?:et \w+ )?possible",
    "es": r"lo más \w+ (?:y \w+ )?posible",
    "it": r"(?:il|la) più \w+ (?:e \w+ )?possibile",
    "pt": r"o mais \w+ (?:e \w+ )?possível",
}
_LACKS = {
    "en": r"(?:it|this|that) (?:needs|could use|wants|should have|could do with) (?:some|a (?:bit|little|"
    r"touch) (?:of|more)?|more) ?"
    r"(?:warmth|humou?r|energy|pace|life|heart|drive|rhythm|emotion|charm|wit|punch|calm|lightness)",
    "de": r"(?:es|das) (?:braucht|fehlt|darf|verträgt) (?:noch )?(?:etwas|ein (?:bisschen|wenig)|mehr) (?:wärme|"
    r"humor|energie|tempo|leben|herz|schwung|gefühl|charme|witz|ruhe|leichtigkeit)",
    "fr": r"(?:il (?:y )?(?:faut|faudrait|manque)|ça manque de?) (?:un peu de|plus de|davantage de|"
    r"d['’])\s?(?:chaleur|humour|énergie|"
    r"rythme|vie|cœur|émotion|charme|légèreté|calme)",
    "es": r"(?:le (?:falta|hace falta)|necesita|pide) (?:un poco de|más|algo de) (?:calidez|humor|energía|ritmo|"
    r"vida|corazón|emoción|encanto|calma|calor)",
    "it": r"(?:ci vuole|serve|manca|ha bisogno di) (?:un po['’] di|più|un tocco di) ?(?:calore|umorismo|energia|"
    r"ritmo|vita|cuore|emozione|leggerezza|calma|ironia)",
    "pt": r"(?:precisa de|falta-lhe|falta|pede) (?:um pouco de|mais|algum) (?:calor|humor|energia|ritmo|vida|"
    r"coração|emoção|leveza|calma|encanto)",
}
# Whoever it is: "Unser Kommandant will ihn vor Ostern sehen".
_SEES_IT = {
    "en": r"(?:my|our|the) \w+(?: \w+)? (?:wants?|has|have|needs?|would like) to (?:see|approve|check|sign off) "
    r"(?:it|this|the (?:film|video|clip))\b",
    "de": r"(?:mein\w*|unser\w*|der|die) \w+ (?:will|möchte|muss|wollen|müssen) (?:es|ihn|das|den film|"
    r"das video)\b[^.]*\b(?:sehen|freigeben|absegnen|abnehmen|prüfen)\W*$",
    "fr": r"(?:mon|ma|notre|le|la|l['’])\s?\w+ (?:veut|doit|souhaite|aimerait) (?:le|la) (?:voir|valider|approuver|"
    r"relire)\b",
    "es": r"(?:mi|nuestr[oa]|el|la) \w+ (?:quiere|tiene que|debe|necesita) (?:ver|aprobar|revisar|validar)l[oa]\b",
    "it": r"(?:il|la|l['’]|i|mi[oa])\s?(?:nostr[oa] )?\w+ (?:vuole|deve|vorrebbe) (?:veder|approvar|controllar)l[oa]\b",
    "pt": r"(?:o|a) (?:noss[oa] )?\w+ (?:quer|tem de|tem que|precisa de) (?:vê-l[oa]|aprová-l[oa]|revê-l[oa])",
}

# What the making lacks: "We have no budget for a shoot".
_MEANS = {
    "en": r"\b(?:no|not (?:much|enough)|little|small|tiny|any|without an?) (?:budget|footage|photographer|"
    r"camera ?(?:man|crew)?|film crew|actors?)\b",
    "de": r"(?:kein\w*|wenig|kleines|nicht viel|ohne) (?:\w+ )?(?:budget|filmmaterial|fotograf\w*|kamerateam|"
    r"schauspieler\w*)|\bfür (?:einen |den )?dreh\b",
    "fr": r"(?:pas de|peu de|petit|sans|aucun) (?:budget|rushes|photographe|caméraman|acteurs?)|\bpour un tournage\b",
    "es": r"(?:no (?:tenemos|hay|tengo)|sin|poco|ningún) (?:\w+ )?(?:presupuesto|metraje|fotógraf\w+|actor\w*)|"
    r"\bpara un rodaje\b",
    "it": r"(?:non (?:abbiamo|c['’]è|ho)|senza|poco|nessun) (?:\w+ )?(?:budget|fotograf\w|attor\w+|troupe)|"
    r"\bper le riprese\b",
    "pt": r"(?:não (?:temos|há|tenho)|sem|pouco|nenhum) (?:\w+ )?(?:orçamento|fotógraf\w+|ator\w*)|"
    r"\bpara (?:as )?filmagens\b",
}
_FILE = r"(?:\bmp4\b|\bmov\b|\bwetransfer\b|\bdropbox\b|\bgoogle drive\b|\bprores\b|\bpowerpoint\b)"

# For whom it is, where nothing but "it" is named; what it may be; what need not be said.
_FOR = {
    "en": r"(?:it['’]s|it is|this is) (?:mainly|mostly|above all|primarily|really|meant|intended|aimed|especially|"
    r"just|only)(?: \w+)? (?:for|at) ",
    "de": r"(?:es|das|er) (?:ist|richtet sich) (?:vor allem|hauptsächlich|in erster linie|eigentlich|besonders|nur|"
    r"meist|an|gedacht)(?: \w+)? (?:für|an)? ?",
    "fr": r"(?:c['’]est|ce sera|ça s['’]adresse) (?:surtout|avant tout|principalement|destiné|plutôt|d['’]abord|"
    r"essentiellement) (?:pour|à|aux) ",
    "es": r"(?:esto )?(?:es|va|está) (?:sobre todo|principalmente|más que nada|dirigid[oa]|pensad[oa]|"
    r"especialmente) (?:para|a) ",
    "it": r"(?:è|sarà|si rivolge) (?:soprattutto|principalmente|più che altro|rivolto|pensato|destinato|"
    r"specialmente) (?:per|a|ai) ?",
    "pt": r"(?:é|será|destina-se) (?:sobretudo|principalmente|acima de tudo|dirigido|pensado|especialmente) (?:para|"
    r"a|aos) ",
}
_MAY_BE = {
    "en": r"(?:it |this )?(?:can|could|may|might|should|must|has to) (?:also )?be (?:a (?:bit|little|touch)|"
    r"slightly|rather|quite|very|really|fairly|somewhat) (?!late|later|busy|wet|cold|hot|crowded|noisy)\w+",
    "de": r"(?:(?:es|das|er) )?(?:darf|kann|könnte|soll|sollte|muss) (?:gern\w*|ruhig|auch|schon|etwas|"
    r"ein (?:bisschen|wenig)|nicht)[^.]{0,30}\bsein\b",
    "fr": r"(?:ça|cela|il|elle|ce) (?:peut|pourrait|doit|devrait) (?:aussi )?être (?:un peu|assez|plutôt|très|"
    r"légèrement) \w+",
    "es": r"(?:puede|podría|debe|debería|tiene que) ser (?:un poco|algo|bastante|muy|más bien) \w+",
    "it": r"(?:può|potrebbe|deve|dovrebbe) essere (?:un po['’]|abbastanza|piuttosto|molto|leggermente) ?\w+",
    "pt": r"(?:pode|poderia|deve|devia|tem de) ser (?:um pouco|algo|bastante|muito|meio) \w+",
}
_BETWEEN = {
    "en": r"(?:somewhere|something|a mix) (?:in )?(?:between|of) \w+ and \w+",
    "de": r"(?:irgendwo|irgendwas|etwas|eine mischung) (?:zwischen|aus) \w+ und \w+",
    "fr": r"(?:quelque (?:part|chose)|un mélange|à mi-chemin) (?:entre|de) [\w’']+ et [\w’']+",
    "es": r"(?:algo|a medio camino|una mezcla) (?:entre|de) (?:lo )?\w+ y (?:lo )?\w+",
    "it": r"(?:qualcosa|una via di mezzo|un misto) (?:tra|fra|di) (?:il |l['’])?\w+ e (?:il |l['’])?\w+",
    "pt": r"(?:algo|alguma coisa|uma mistura) (?:entre|de) (?:o )?\w+ e (?:o )?\w+",
}
_UNSAID = {
    "en": r"(?:there(?:['’]s| is) )?no need to (?:mention|say|talk|show|explain|go into|name)|"
    r"(?:you|we) (?:don['’]t|needn['’]t|do not)(?: need to| have to)? (?:mention|say|talk about|show|explain|"
    r"go into|name)|(?:we['’]d|i['’]d|we would|i would) rather not (?:mention|say|show|talk)|\w+ (?:need not|"
    r"needn['’]t) be mentioned",
    "de": r"[^.,]{2,40}\b(?:müsst ihr|muss|müssen wir|müssen sie|braucht ihr|brauchen sie|braucht|soll|sollte|"
    r"sollten)\b[^.,]{0,25}\bnicht (?:zu )?(?:erwähn|zeig|sag|erzähl|vorkomm|nenn|rein|drin)\w*",
    "fr": r"(?:inutile|pas (?:besoin|la peine|nécessaire)) de (?:parler|mentionner|dire|montrer|préciser|évoquer|"
    r"citer)",
    "es": r"no (?:hace falta|es necesario|hay que|hay necesidad de) (?:hablar|mencionar|decir|mostrar|explicar|"
    r"nombrar|citar|enseñar)",
    "it": r"non (?:serve|occorre|c['’]è bisogno di|è necessario|bisogna) (?:parlare|menzionare|dire|mostrare|"
    r"spiegare|citare|nominare)",
    "pt": r"não (?:é preciso|é necessário|vale a pena|há necessidade de) (?:falar|mencionar|dizer|mostrar|explicar|"
    r"citar|referir)",
}
# "Il ne faut pas que ça fasse triste", "I don't want it to sound sad".
_WANT_NOT = {
    "en": r"(?:i|we)(?:['’]d| would)? (?:don['’]t|do not|wouldn['’]t|really don['’]t|want|like) (?:want |"
    r"like )?(?:it|this|the (?:film|video|clip|tone)) (?:to|too)\b",
    "de": r"(?:ich|wir) (?:will|wollen|möchten?) (?:nicht|auch nicht|auf keinen fall)?,? ?dass (?:es|das|der film|"
    r"das video)\b",
    "fr": r"(?:il (?:ne )?(?:faut|faudrait) (?:pas )?|(?:je|nous|on) (?:ne )?(?:veux|veut|voulons|voudrais?) (?:pas )?)"
    r"qu(?:e |['’])(?:ça|cela|ce|il|elle|le film|la vidéo|le ton|on)\b",
    "es": r"(?:no )?(?:quiero|queremos|quisiera|me gustaría|nos gustaría) que (?:no )?(?:suen|parezc|qued|se (?:ve|"
    r"sient)|dé|sea|fuer|resulte)\w*",
    "it": r"(?:non )?(?:voglio|vogliamo|vorrei|vorremmo) che (?:non )?(?:suon|sembr|risult|sia|fosse|pai|dia)\w*",
    "pt": r"(?:não )?(?:quero|queremos|queria|gostava|gostaríamos) que (?:não )?(?:soe|pareç|fique|seja|fosse|parec|"
    r"dê)\w*",
}
# "What we want is an appeal, under a minute": the order behind its own announcement.
_WHAT_WE_WANT = {
    "en": r"(?:and |so )?what (?:we|i)(?:['’](?:re|d|m)| are| am| would)? ?(?:really )?(?:want|need|like|looking for|"
    r"after|thinking of|had in mind)(?: from you)?(?: is| was|:)",
    "de": r"(?:und )?was (?:wir|ich) (?:brauchen?|wollen|will|möchten?|suchen?|bräuchten?)(?: von euch)?,? (?:ist|"
    r"sind|wäre)",
    "fr": r"(?:et )?ce (?:qu['’](?:on|il nous (?:faut|faudrait))|que (?:nous|je))(?: voul\w+| veu[tx]| voudr\w+|"
    r" cherch\w+| souhait\w+)?,? (?:c['’]est|ce serait)",
    "es": r"(?:y )?lo que (?:quer|necesit|busc)\w+ (?:es|sería)",
    "it": r"(?:e )?(?:quello|ciò) che (?:vogl|vorrem|cerch|ci serv)\w+ (?:è|sarebbe)",
    "pt": r"(?:e )?o que (?:quer|precis|procur)\w+ (?:é|seria)",
}
# "We never show faces": what those who have a film made never do in one.
_WE_NEVER = {
    "en": r"we (?:never|don['’]?t|do not) (?:show|film|name|picture|use (?:photos|pictures|faces|names))\b|"
    r"links? (?:is |are )?in (?:the |our |my )?bio\b",
    "de": r"wir (?:zeigen|filmen|nennen) (?:nie|niemals|keine|grundsätzlich)\b|link (?:ist )?in (?:der )?bio\b",
    "fr": r"(?:nous|on) ne (?:montr|film|nomm|cit)\w+ (?:jamais|pas|aucun)\b|lien (?:est )?(?:en|dans la) bio\b",
    "es": r"(?:nunca|no) (?:mostramos|grabamos|nombramos|enseñamos)\b|(?:el )?enlace (?:está )?en (?:la )?bio\b",
    "it": r"non (?:mostriamo|filmiamo|nominiamo)\b|(?:il )?link (?:è )?in bio\b",
    "pt": r"(?:nunca|não) (?:mostramos|filmamos|nomeamos)\b|(?:o )?link (?:está )?na bio\b",
}
_PAPERS = {
    "en": r"you(?:['’]ll| will| can)? find [^.]{2,40} (?:attach\w*|mail|folder|drive|pdf|press release|document)",
    "de": r"(?:ihr findet|sie finden|findet ihr|finden sie) [^.]{2,40}(?:anhang|mail|ordner|drive|pdf|mitteilung|"
    r"dokument)",
    "fr": r"vous (?:trouverez|trouvez) [^.]{2,40}(?:jointe?|mail|dossier|drive|pdf|communiqué|document)",
    "es": r"(?:encontraréis|tenéis|encontrarán|tienen) [^.]{2,40}(?:adjunt\w|correo|carpeta|drive|pdf|nota|documento)",
    "it": r"(?:trovate|troverete|avete) [^.]{2,40}(?:allegat\w|mail|cartella|drive|pdf|comunicato|documento)",
    "pt": r"(?:encontram|encontrarão|têm) [^.]{2,40}(?:anexo|mail|pasta|drive|pdf|comunicado|documento)",
}
_CAN_WE = {
    "en": r"(?:can|could|may|might|shall|should) we (?:please )?(?:avoid|use|have|show|keep|make|skip|leave|say|"
    r"start|end|add)\b",
    "de": r"(?:können|könnten|sollen|dürfen) wir [^.?]*(?:vermeiden|nutzen|zeigen|haben|weglassen|machen|sagen|"
    r"einbauen|nehmen)\b",
    "fr": r"(?:peut-on|pourrait-on|pouvons-nous|on peut|on pourrait) (?:éviter|utiliser|montrer|garder|faire|mettre|"
    r"dire|avoir)\b",
    "es": r"¿?(?:podemos|podríamos|se puede|se podría) (?:evitar|usar|mostrar|hacer|poner|decir|dejar|tener)\b",
    "it": r"(?:possiamo|potremmo|si può|si potrebbe) (?:evitare|usare|mostrare|fare|mettere|dire|lasciare|avere)\b",
    "pt": r"(?:podemos|poderíamos|dá para|pode-se) (?:evitar|usar|mostrar|fazer|pôr|dizer|deixar|ter)\b",
}
_TRY = {
    "en": r"(?:please )?(?:try|aim|feel free|remember|be sure|make sure)(?: \w+)? to (?:get|keep|show|make|put|fit|"
    r"bring|include|use|avoid|find|have|say|sound|capture|convey|work)\b",
    "de": r"(?:bitte )?(?:versucht|versuche|versuchen sie|achtet|achten sie|denkt|denken sie|schaut|schauen sie)"
    r"(?: bitte)?(?:,| darauf| daran| dran| auf die| auf das| dass| ob)[^.]*",
    "fr": r"(?:merci d['’])?(?:essaye[zr]?|essayez|tâchez|veillez|pensez|arrangez-vous|débrouillez-vous)(?: bien)? "
    r"(?:de|à|d['’]|pour) ?(?:ne pas )?(?:mettre|montrer|garder|faire|utiliser|glisser|rester|éviter|trouver|dire|"
    r"rendre|soigner)",
    "es": r"(?:intentad|intenta|intenten|procurad|procura|procuren|aseguraos|asegúrate|tratad|trata|tened en cuenta)"
    r"(?: de)? (?:que|no|mostrar|hacer|poner|usar|mantener|evitar|meter|sacar)",
    "it": r"(?:cercate|cerca|provate|prova|fate in modo|assicuratevi|vedete) (?:di|a|che) ?(?:non )?\w+",
    "pt": r"(?:tentem|tente|procurem|procure|certifiquem-se|garantam|vejam) (?:de )?(?:que|se|não|pôr|mostrar|fazer|"
    r"usar|manter|evitar|incluir|meter)",
}
_MORE = {
    "en": r"you(?:['’]ll| will| can)? find (?:more|the rest|everything|all (?:of )?(?:it|that)|details)[^.]{0,30}",
    "de": r"(?:mehr|alles|den rest|weiteres|details) (?:findet ihr|finden sie|findest du)[^.]{0,60}",
    "fr": r"vous (?:trouverez|trouvez) (?:plus|le reste|tout|la suite|davantage)[^.]{0,40}",
    "es": r"(?:encontraréis|encontrarás|tenéis|tienes) (?:más|el resto|todo|lo demás)[^.]{0,40}",
    "it": r"(?:trovate|troverete|trovi) (?:il resto|altro|di più|tutto|di tutto)[^.]{0,40}",
    "pt": r"(?:encontram|encontrarão|têm) (?:mais|o resto|tudo)[^.]{0,40}",
}


def letter_signs(code: str) -> tuple[tuple[int, str], ...]:
    """What each sign of a letter weighs, and its form."""
    head = r"^\W*"
    return (
        (STRONG, rf"{head}(?:{_WRITES[code]})"),
        (SURE, rf"{head}(?:{_BOSS[code]})"),
        (SURE, rf"{head}(?:{_UNSURE[code]})"),
        (STRONG, rf"{head}(?:{_POSSIBLE[code]})\W*$"),
        (STRONG, rf"{head}(?:{_LACKS[code]})"),
        (SURE, rf"{head}(?:{_SEES_IT[code]})"),
        (STRONG, _MEANS[code]),
        (STRONG, _FILE),
        (STRONG, rf"{head}(?:{_FOR[code]})"),
        (STRONG, rf"{head}(?:{_MAY_BE[code]})\W*$"),
        (STRONG, rf"{head}(?:{_BETWEEN[code]})\W*$"),
        (STRONG, rf"{head}(?:{_UNSAID[code]})"),
        (LIKELY, rf"{head}(?:{_TRY[code]})"),
        (STRONG, rf"{head}(?:{_WANT_NOT[code]})"),
        (STRONG, rf"{head}(?:{_WHAT_WE_WANT[code]})"),
        (STRONG, rf"{head}(?:{_WE_NEVER[code]})"),
        (STRONG, rf"{head}(?:{_PAPERS[code]})"),
        (STRONG, rf"{head}(?:{_CAN_WE[code]})[^.!]*\?"),
        (STRONG, rf"{head}(?:{_MORE[code]})\W*$"),
    )
