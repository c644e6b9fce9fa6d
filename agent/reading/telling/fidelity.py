"""Orders to keep to the material and to a form of address: "Stick to the article", "Rien qui ne soit dans le texte".

Nobody says such a sentence to viewers. It names no film and no shape, so the words of the trade do not give it away.
"""

from __future__ import annotations

import re

# What the material is called by whoever hands it over.
_MATERIAL = {
    "en": r"(?:text|article|release|press release|source|sheet|notes?|report|brief|material|facts|document|file|"
    r"email)",
    "de": r"(?:\w*text\w*|artikels?|\w*mitteilung|\w*meldung|quellen?|\w*blatt\w*|exposés?|notiz\w*|berichts?|"
    r"material\w*|fakten|vorlage|dokuments?|liste)",
    "fr": r"(?:textes?|articles?|communiqué|source|fiche|notes?|rapport|document|dossier|brief|faits|dépêche|"
    r"annonce)",
    "es": r"(?:textos?|artículo|comunicado|nota|fuente|ficha|informe|documento|datos|hechos|material)",
    "it": r"(?:test[oi]|articolo|comunicato|fonte|scheda|not[ae]|rapporto|documento|dati|fatti|materiale)",
    "pt": r"(?:textos?|artigo|comunicado|nota|fonte|ficha|relatório|documento|dados|factos|fatos|material)",
}
_THE = {
    "en": r"(?:the |this |my |our |what(?:['’]s| is) in the )?",
    "de": r"(?:den |dem |die |das |der |des |am |beim |im |in der |auf dem |in |diese\w* |unsere\w* )?",
    "fr": r"(?:au |aux |du |des |dans le |le |la |les |l['’]|à la |à l['’]|de la |de l['’]|dans la |ce |cette |"
    r"ces )?",
    "es": r"(?:al |del |el |la |los |las |este |esta |en el |en la )?",
    "it": r"(?:al |alla |alle |ai |dal |della |del |il |la |i |le |nel |nella |questo |questa |all['’]|dell['’]|"
    r"nell['’])?",
    "pt": r"(?:ao |à |aos |do |da |dos |o |a |os |no |na |este |esta |neste |nesta )?",
}
_KEEP_TO = {
    "en": r"(?:stick|keep|stay)(?: strictly| close| true| faithful)? to|be (?:true|faithful) to|base (?:it|"
    r"everything) on",
    "de": r"(?:halte[tn]?|haltet|halten sie)(?: dich| euch| sich)?(?: bitte)?(?: genau| eng| nur)? an|"
    r"(?:bleib(?:t|en sie|e)?)(?: bitte)?(?: nah| eng| ganz| genau)? (?:an|bei)",
    "fr": r"(?:reste[rz]?|soi[st]|soyez|être|rester)(?: bien| strictement| très)? (?:fidèles?|proches?|collée?s?)|"
    r"(?:(?:s['’]en )?ten(?:ir|ez)[- ]vous|tiens[- ]toi|colle[rz]?|colle|respecte[rz]?|(?:s['’])?en rester)"
    r"(?: bien| strictement)?",
    "es": r"(?:cíñ\w+|ceñ\w+|respet\w+|sé fiel|sed fieles|sea fiel|manten\w+ fiel\w*|atente|ateneos|"
    r"aténgase)(?: solo)?",
    "it": r"(?:attieni\w*|attene\w+|resta(?:te)? fedel\w|sii fedele|rispetta\w*|limita\w+)(?: solo)?",
    "pt": r"(?:cinge-te|cinja\w*|respeit\w+|mantenha-se fiel|sê fiel|seja fiel|limit\w+-\w+|atém-te)(?: só)?",
}
_NOTHING_ELSE = {
    "en": r"(?:nothing|no facts?|only (?:use )?what(?:['’]s| is)) (?:that (?:is|are|does)(?:n['’]t| not) |"
    r"beyond |outside |not |but what(?:['’]s| is) )?(?:in|from|of|said in)?",
    "de": r"(?:nichts|keine (?:fakten|angaben)),? (?:was|die) nicht (?=(?:im|in der|auf dem|in)\b)",
    "fr": r"(?:rien|aucun (?:fait|chiffre)) (?:qui|que|d['’]autre que|hors|en dehors)"
    r"(?: ne (?:soit|figure|se trouve)(?: pas)?| n['’]est)?",
    "es": r"nada (?:que no (?:esté|aparezca|figure)|fuera)(?: en)?",
    "it": r"(?:niente|nulla) (?:che non (?:sia|compaia|figuri|ci sia)|al di fuori)(?: scritto)?",
    "pt": r"nada (?:que não (?:esteja|conste)|fora)(?: n)?",
}
_ONLY = {
    "en": r"(?:use )?(?:only|nothing but|just)(?: use)? (?:the )?(?:facts|info\w*|data|details|"
    r"figures)? ?(?:from|in|of)",
    "de": r"(?:bitte )?(?:nur|ausschließlich)(?: die)?(?: infos?| informationen| angaben| fakten| daten| zahlen)?"
    r"(?: nutzen)? ?(?:aus|von|im|in)",
    "fr": r"(?:utilise[rz]? )?(?:uniquement|seulement|rien que|que|exclusivement) (?:les |des )?(?:infos?|"
    r"informations|faits|données|éléments|détails|chiffres) (?:de|du|des|dans|tirée?s d)",
    "es": r"(?:usa\w* )?(?:solo|sólo|solamente|únicamente) (?:los |la )?(?:datos|info\w*|hechos|detalles) de",
    "it": r"(?:usa\w* )?(?:solo|soltanto|esclusivamente) (?:i |le )?(?:dati|info\w*|fatti|dettagli)",
    "pt": r"(?:us[ae]\w* )?(?:só|somente|apenas) (?:os |as |a )?(?:dados|info\w*|factos|fatos|detalhes) d",
}
# Who has to be heard: "Let both sides speak".
_BOTH = {
    "en": r"(?:please )?(?:let|give|quote|show|hear)\b[^.]{0,20}\b(?:both|all|two) sides\b[^.\d]{0,30}",
    "de": r"(?:bitte )?(?:lass\w*|gebt?|gib|zeigt?|hört?)?\s?(?:bitte )?beide(?:n)? seiten\b[^.\d]{0,40}",
    "fr": r"(?:donne[rz]?|laisse[rz]?|montre[rz]?|cite[rz]?|fai(?:s|tes) entendre)\b[^.]{0,20}\b(?:aux |les )?"
    r"(?:deux|différents?) (?:côtés|camps|parties|points de vue|avis)\b[^.\d]{0,30}",
    "es": r"(?:da\w*|deja\w*|muestra\w*|cita\w*)\b[^.]{0,20}\b(?:ambas|las dos|dos) (?:partes|"
    r"posturas)\b[^.\d]{0,30}",
    "it": r"(?:da\w*|dai|lascia\w*|mostra\w*|cita\w*|senti\w*)\b[^.]{0,20}\b(?:entrambe le|le due|"
    r"tutte le) parti\b[^.\d]{0,30}",
    "pt": r"(?:d[áêe]\w*|deix\w*|mostr\w*|cit\w*)\b[^.]{0,20}\b(?:ambos os|os dois|ambas as) (?:lados|"
    r"partes)\b[^.\d]{0,30}",
}
# Whose words are told has to be named: "Quote whoever speaks", "Cita chi parla", "Bitte Quellen nennen".
_NAMED = {
    "en": r"(?:please )?(?:quote|name|credit|cite) (?:whoever|who(?:ever)? (?:is|speaks|says)|(?:all |the )?"
    r"(?:speakers?|sources?|people)(?: by name)?)\b[^.\d]{0,20}",
    "de": r"(?:bitte )?(?:zitier\w*|nenn\w*) (?:wer|den|die|alle|quellen?)\b[^.\d]{0,25}|"
    r"(?:bitte )?(?:quellen?|namen|sprecher) (?:bitte )?(?:nennen|angeben|zitieren)",
    "fr": r"(?:merci de |il faut )?(?:cite[rz]?|nomme[rz]?) (?:qui|celui|ceux|les? (?:sources?|intervenants?|"
    r"personnes?))\b[^.\d]{0,25}",
    "es": r"(?:cita\w*|nombra\w*) (?:a )?(?:quien(?:es)?|l[ao]s? (?:fuentes?|personas?))\b[^.\d]{0,25}",
    "it": r"(?:cita\w*|nomina\w*) (?:chi|l[ae] font[ei]|le persone|i nomi)\b[^.\d]{0,25}",
    "pt": r"(?:cit\w+|nome\w+) (?:quem|as? fontes?|as pessoas)\b[^.\d]{0,25}",
}
# How viewers are spoken to: "Vouvoyez", "On se tutoie dans la boîte", "Bitte duzen".
_ADDRESSED = {
    "en": r"(?:address|speak to) (?:them|people|viewers|the audience) (?:as|directly)\b[^.\d]{0,30}",
    "de": r"(?:bitte |wir )?(?:du|sie)(?:-?form|-?ansprache|zen|zt|zt euch| sagen)\b[^.\d]{0,30}|"
    r"(?:wir )?(?:duzen|siezen)(?: uns| die leute| alle| bitte)?\b[^.\d]{0,20}|bitte (?:duzen|siezen)",
    "fr": r"(?:on (?:se |les? |leur )?|nous (?:nous )?|il faut |merci de |tu peux |vous pouvez )?"
    r"(?:vouvoi|vouvoy|tutoi|tutoy)\w+\b[^.\d]{0,40}",
    "es": r"(?:(?:de|en) (?:tú|usted)|tuteamos|tutea\w*|trat\w+ (?:de|por) (?:tú|usted))\b[^.\d]{0,30}",
    "it": r"(?:diamo(?:ci)?|dai|date|dando|dare|darsi|usa(?:re|te)?(?: il)?) (?:del )?(?:tu|lei|voi)\b[^.\d]{0,30}",
    "pt": r"(?:trat\w+|tratamos)(?:-\w+)? por (?:tu|você|vocês)\b[^.\d]{0,30}",
}
# What may be in it: "Comparaison bienvenue", "A joke is welcome".
_WELCOME = {
    "en": r"(?:an? |one |some )?(?:\w+ )?(?:comparison|example|joke|humou?r|anecdote|metaphor)s? (?:is |"
    r"are )?(?:very )?welcome",
    "de": r"(?:ein\w* )?(?:\w+ )?(?:vergleich\w*|beispiel\w*|witz\w*|humor|anekdote\w*) (?:ist |sind )?(?:gern\w* |"
    r"sehr )?(?:willkommen|erwünscht)",
    "fr": r"(?:une? |des )?(?:\w+ )?(?:comparaison|exemple|blague|humour|anecdote|métaphore)s?(?: \w+)? (?:est |sont )?"
    r"(?:la |le |les )?bienvenue?s?",
    "es": r"(?:una? )?(?:comparaci\w+|ejemplos?|bromas?|humor|anécdotas?) (?:es |son )?bienvenid[oa]s?",
    "it": r"(?:una? |un['’])?(?:paragon[ei]|confront[oi]|esemp\w+|battut[ae]|umorismo|aneddot\w+) (?:è |"
    r"sono )?benvenut[oaei]",
    "pt": r"(?:uma? )?(?:comparaç\w+|exemplos?|piadas?|humor|anedotas?) (?:é |são )?bem-?vind[oa]s?",
}
_REST = r"[^.!?\d]{0,40}"
_MARKS = " .,;:!–-"


def keeps_to(text: str, language: str) -> bool:
    """Whether a sentence, or each clause of one, only says what to keep to and how to speak to people."""
    pattern = _pattern(language)
    clauses = re.split(r"[,;]\s+(?:et |and |und |y |e )?", text)
    whole = bool(pattern.fullmatch(text.strip(_MARKS)))
    return whole or all(pattern.fullmatch(clause.strip(_MARKS)) for clause in clauses)


_compiled: dict[str, re.Pattern[str]] = {}


def _pattern(language: str) -> re.Pattern[str]:
    if language not in _compiled:
        material = rf"{_THE[language]}(?:\w+ )?{_MATERIAL[language]}(?!\w){_REST}"
        forms = (
            rf"(?:please |bitte |merci de |por favor,? |per favore,? )?(?:{_KEEP_TO[language]})\s{material}",
            rf"(?:bitte )?(?:{_NOTHING_ELSE[language]})\s?{material}",
            rf"(?:{_ONLY[language]})\s?{material}",
            _BOTH[language],
            _WELCOME[language],
            _NAMED[language],
            _ADDRESSED[language],
        )
        _compiled[language] = re.compile("|".join(forms), re.IGNORECASE)
    return _compiled[language]
