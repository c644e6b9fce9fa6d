"""Says in the owner's voice what a brief only asks to have said: "mention the old scale", "thank Bo, who cleaned".

What is to be mentioned or thanked is content. Read as an order it would be lost; said as it stands, the film would give
orders to its own maker.
"""

from __future__ import annotations

import re

from agent.reading.telling.otherwise import of_the_trade
from agent.reading.text.german import main_clause, nominative

_PEOPLE = {
    "en": r"(?:people|everyone|everybody|viewers|visitors|members|parents|customers|residents|guests|they)",
    "es": r"(?:la gente|todo el mundo|todos|los (?:vecinos|clientes|socios|padres|visitantes))",
    "it": r"(?:la gente|tutti|i (?:vicini|clienti|soci|genitori|visitatori)|le persone)",
    "pt": r"(?:as pessoas|toda a gente|todos|os (?:vizinhos|clientes|sócios|pais|visitantes|moradores))",
}
_SAID = {
    "en": r"(?:say|tell (?:people|them|everyone|viewers)|mention|add|point out|stress|explain|make clear|get across)",
    "de": r"(?:sagen|erzählen|erwähnen|mitteilen|betonen|zeigen)",
    "es": r"(?:decir|contar|mencionar|añadir|recordar|avisar(?: de)?|dejar claro|explicar|destacar|subrayar)",
    "it": r"(?:dire|far sapere|ricordare|aggiungere|spiegare|sottolineare|citare|chiarire|comunicare|segnalare)",
    "pt": r"(?:dizer|contar|mencionar|acrescentar|lembrar|avisar|deixar claro|explicar|destacar|referir|sublinhar)",
}
# "We also want to say that ...": the clause is the news. `reported` reads German and French.
_THAT = {
    "en": rf"(?:(?:we|i)(?:['’]d| would)? (?:also |really |just )?(?:want|like|"
    rf"love) (?:you )?to (?:also )?{_SAID['en']}|"
    rf"(?:please |and |also )*(?:make sure|be sure|see to it)(?: that)? {_PEOPLE['en']} (?:all )?(?:know|understand|"
    rf"see|realise|realize|hear)|{_PEOPLE['en']} (?:also )?(?:should|must|need to|have to|ought to) (?:also )?(?:know|"
    rf"understand|hear|realise|realize)|(?:it|the (?:film|video)) (?:should|must|has to|needs to|"
    rf"could) (?:also )?{_SAID['en']}|"
    rf"(?:please )?(?:don['’]t|do not) forget (?:to {_SAID['en']})?)",
    "es": rf"(?:(?:cuént|cuent|dí|di|decid|díg|avís|avis|recuérd|recordad|explíc|"
    rf"inform)\w*(?: a {_PEOPLE['es']})?(?: de)?|"
    rf"(?:también )?(?:queremos|quiero|nos gustaría|me gustaría|quisiera|"
    rf"quisiéramos) (?:también )?{_SAID['es']}|"
    rf"{_PEOPLE['es']} (?:tiene|tienen|debe|deben) (?:que )?saber|que (?:se sepa|{_PEOPLE['es']} sepan?|quede claro)|"
    r"que (?:se )?(?:diga|cuente|explique|recuerde|mencione|avise)n?|"
    rf"(?:también )?(?:hay que|habría que|es importante) {_SAID['es']}|no (?:olvid\w+|os olvidéis de) {_SAID['es']})",
    "it": rf"(?:che (?:si )?(?:dica|racconti|spieghi|ricordi|chiarisca)(?:no)?|"
    rf"(?:dite|digli|dì|raccontate|racconta|spiegate|spiega|ricordate|avvisate|"
    rf"informate)(?: (?:a )?{_PEOPLE['it']})?|"
    rf"(?:vogliamo|voglio|vorremmo|vorrei|ci piacerebbe) (?:anche )?{_SAID['it']}|{_PEOPLE['it']} (?:deve|"
    rf"devono) sapere|(?:bisogna|occorre|va|è importante) (?:anche )?(?:{_SAID['it']}|detto)|non dimentica\w+ (?:di )?"
    rf"{_SAID['it']})",
    "pt": rf"(?:que (?:se )?(?:diga|conte|explique|lembre|avise)m?|"
    rf"(?:diga|digam|conte|contem|explique|expliquem|lembrem|avisem|informem)(?:-lhes?)?(?: (?:a |"
    rf"às )?{_PEOPLE['pt']})?|(?:também )?(?:queremos|quero|queríamos|gostaríamos de|"
    rf"gostaria de) (?:também )?{_SAID['pt']}|"
    rf"{_PEOPLE['pt']} (?:têm de|têm que|devem|precisam de|precisam) saber|(?:é preciso|é importante|há que) "
    rf"{_SAID['pt']}|não (?:se )?esqueç\w+ (?:de )?{_SAID['pt']})",
}
_LINK = {"en": r"that\s", "es": r"que\s", "it": r"che\s", "pt": r"que\s"}
_MENTION = {
    "en": r"(?:please |also |and |do |(?:don['’]t|do not) forget to |remember to )*(?:mention|bring up|"
    r"name)\s(?:also\s)?",
    "de": r"(?:bitte )?(?:auch )?(?:erwähn(?:e|t|en sie)|nenn(?:e|t|en sie))\s(?:bitte |auch )*",
    "fr": r"(?:merci de |n['’]oublie[zs] pas de )?(?:mentionne[zr]?|évoque[zr]?|cite[zr]?)\s(?:aussi |également )?",
    "es": r"(?:por favor,? )?(?:menciona[dr]?|mencione[n]?|nombra[dr]?|no olvidéis mencionar)\s(?:también )?",
    "it": r"(?:per favore,? )?(?:citate|cita|citare|menzionate|menziona|nominate|ricordate)\s(?:anche )?",
    "pt": r"(?:por favor,? )?(?:mencione[m]?|citem?|refiram?|não esqueçam de mencionar)\s(?:também )?",
}
_THANK = {
    "en": (r"(?:please |and |also )*thank (?!you\b|us\b|god\b)(?=[^.]*\s(?:who|for)\s)", "We thank "),
    "de": (
        r"(?:bitte )?(?:dank(?:e(?=\s(?:bitte\s|auch\s)*(?:de[nmr]|allen|unser\w*|mein\w*)\s)|t|en sie)|"
        r"bedank(?:t|en sie|e) (?:euch|sich|dich) bei)\s(?:bitte |auch )*",
        "Wir danken ",
    ),
    "fr": (r"(?:merci de )?remercie[zr]?\s(?:aussi )?", "Nous remercions "),
    "es": (r"(?:da|dad|den|dar) las gracias (?=al?\s)|agrade(?:ced|ce|zcan|cer)\s(?=al?\s)", "Damos las gracias "),
    "it": (r"ringrazi(?:ate|a|are|no)\s(?:anche )?", "Ringraziamo "),
    "pt": (r"agrade(?:çam|ça|cer|ce)\s(?=(?:aos?|às?)\s)", "Agradecemos "),
}
_ARTICLE = {
    "en": r"(?:the|our|his|her|their|my|an?)\s",
    "de": r"(?:der|die|das|den|unsere?n?|ein\w*|seine?n?|ihre?n?)\s",
    "fr": r"(?:les?|la|l['’]|notre|nos|une?|son|sa|ses)\s?",
    "es": r"(?:el|la|los|las|nuestr\w+|una?|su|sus)\s",
    "it": r"(?:il|lo|la|i|gli|le|l['’]|un[oa]?|un['’])\s?",
    "pt": r"(?:os?|as?|um|uma|noss\w+)\s",
}
# What only points to what is told elsewhere: "mention the price and the website", "mention the best month".
_POINTING = re.compile(
    r"(?<!\w)(?:web ?sites?|web|url|link|address|prices?|dates?|times?|hours|phone|number|name|names|contact|"
    r"discount|offer|deadline|place|location|venue|benefits?|features?|event|brand|product|company|sponsors?|hashtags?|"
    r"code|facts?|figures?|best|worst|biggest|largest|highest|lowest|most|least|top|main|key|following|above|three|two|"
    r"four|five|preise?|adresse|datum|uhrzeit|öffnungszeiten|telefon\w*|nummer|namen?|rabatt|angebot|ort|vorteile|"
    r"produkt|firma|beste\w*|größte\w*|höchste\w*|wichtigste\w*|zahlen|"
    r"prix|tarifs?|site|date|heures?|horaires|téléphone|numéro|nom|offre|lieu|avantages|produit|meilleure?s?|plus|"
    r"chiffres|precios?|fecha|hora|horario|teléfono|número|nombre|oferta|lugar|ventajas|producto|mejor\w*|mayor\w*|"
    r"cifras|prezz[oi]|sito|data|orar[io]+|telefono|numero|nome|offerta|luogo|vantaggi|prodotto|miglior\w*|maggior\w*|"
    r"cifre|preços?|telefone|oferta|local|vantagens|produto|melhor\w*|maior\w*)(?!\w)",
    re.IGNORECASE,
)
_WHO = {
    "en": r"^(?P<what>[^,]{3,80}?),?\s(?:who|which|that)\s(?P<does>(?!(?:i|we|you|he|she|they|it|the|our|my|your|"
    r"an?|his|her)\s)[a-z].*)$",
    "fr": r"^(?P<what>[^,]{3,80}?),?\squi\s(?P<does>\S.*)$",
    "es": r"^(?P<what>[^,]{3,80}?),?\sque\s(?P<does>(?!(?:yo|nos|os|me|te|se|el|la|los|las|un|una|mi|su)\s)[a-z].*)$",
    "it": r"^(?P<what>[^,]{3,80}?),?\sche\s(?P<does>(?!(?:io|ci|vi|mi|ti|si|il|lo|la|i|gli|le|un|una|"
    r"l['’])\s?)[a-z].*)$",
    "pt": r"^(?P<what>[^,]{3,80}?),?\sque\s(?P<does>(?!(?:eu|nos|vos|me|te|se|o|a|os|as|um|uma)\s)[a-z].*)$",
}
_WHO_DE = re.compile(r"^(?P<what>[^,]{3,80}),\s(?:der|die|das)\s(?P<does>[^,]{5,120})$")
_LEAST = 3  # words of what is mentioned; a name needs fewer
_QUOTED = re.compile(r"[\"“”„«»]")


def told_wish(sentence: str, language: str) -> str:
    """What a sentence wants mentioned, thanked or known, in the owner's voice; '' where it wants none of that."""
    if _QUOTED.search(sentence):
        return ""
    return _known(sentence, language) or _thanked(sentence, language) or _mentioned(sentence, language)


def _known(sentence: str, language: str) -> str:
    form = _THAT.get(language)
    found = (
        re.match(rf"(?:{form})\s{_LINK[language]}(?P<told>\S[^\n]{{5,300}})$", sentence, re.IGNORECASE)
        if form
        else None
    )
    return _sentence(found["told"]) if found else ""


def _thanked(sentence: str, language: str) -> str:
    form, ours = _THANK.get(language, ("(?!)", ""))
    found = re.match(form, sentence, re.IGNORECASE)
    whom = sentence[found.end() :].strip() if found else ""
    return _sentence(f"{ours}{whom}") if whom and not of_the_trade(whom, language) else ""


def _mentioned(sentence: str, language: str) -> str:
    found = re.match(_MENTION[language], sentence, re.IGNORECASE)
    what = sentence[found.end() :].strip(" .!") if found else ""
    named = what[:1].isupper()
    stands = named or re.match(_ARTICLE[language], what, re.IGNORECASE)
    head = re.split(r",|\s(?:that|which|who|qui|que|che|der|die|das)\s", what, maxsplit=1)[0]
    short = len(what.split()) < _LEAST and not named
    if not stands or short or _POINTING.search(head) or of_the_trade(what, language):
        return ""
    return _sentence(_stated(what, language))


def _stated(what: str, language: str) -> str:
    """'the old scale that still stands in the hall' as 'the old scale still stands in the hall'."""
    if language == "de":
        found = _WHO_DE.match(what)
        clause = main_clause(f"er {found['does']}") if found else ""
        return f"{nominative(found['what'])} {clause.removeprefix('Er ')}" if found and clause else nominative(what)
    found = re.match(_WHO[language], what)
    return f"{found['what']} {found['does']}" if found else what


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip(' .!')}."
