"""Asides to the maker that point at the brief or at who will watch: "Say that too", "My viewers are engineers"."""

from __future__ import annotations

_BACK = {
    "en": r"(?:please |and |do )*(?:say|mention|include|show|write|put|keep|use|repeat|stress)s? (?:that|this|it|"
    r"them|these|those)(?: (?:sentence|line|phrase|words?|part|bit|one|point|exactly|too|as well|also|in|loud|clearly|"
    r"twice|word for word|please|somewhere|at the (?:start|end)|on screen))*",
    "de": r"(?:bitte )?(?:(?:das|diesen satz|den satz|dies|es|beides) (?:bitte )?(?:auch |genau so |unbedingt |so )*"
    r"(?:sagen|erwähnen|zeigen|einblenden|schreiben|aufnehmen|betonen|nennen)|"
    r"(?:sagt|zeigt|erwähnt|schreibt|nennt) (?:das|den satz|es)(?: bitte| auch| genau so| unbedingt)*)",
    "fr": r"(?:merci de |il faut )?(?:dites|dis|mentionnez|montrez|gardez|répétez|écrivez)[- ](?:le|la|les|cela|ça|"
    r"cette phrase)(?: aussi| bien| clairement| svp| tel quel)*|"
    r"(?:cette phrase|ça|cela) (?:aussi )?(?:doit|est à) (?:être "
    r")?(?:dite?|dire)",
    "es": r"(?:por favor,? )?(?:decid|decidlo|dilo|digan|díganlo|mencionad|mostrad|poned|repetid)(?:lo)?(?: también| "
    r"así| tal cual| esa frase| esta frase| eso)*",
    "it": r"(?:per favore,? )?(?:dite|ditelo|dillo|mostrate|mostratelo|scrivetelo|ripetetelo|mettetelo)(?: anche| "
    r"così| chiaramente| questa frase| quella frase)*",
    "pt": r"(?:por favor,? )?(?:digam|diga|diz|mostrem|ponham|repitam|escrevam)(?:-no| isso| isto| essa frase| esta "
    r"frase)(?: também| assim)*",
}
_VIEWERS = {
    "en": r"(?:my|our|the) (?:viewers|audience|followers|subscribers|listeners|readers) "
    r"(?:are|is|know|don['’]t know|already know|will be|speak)\b",
    "de": r"(?:meine|unsere|die) (?:zuschauer\w*|follower\w*|abonnent\w*|leser\w*|hörer\w*|zielgruppe) "
    r"(?:sind|ist|kennen|kennt|wissen|weiß)\b",
    "fr": r"(?:mes|nos|les) (?:spectateurs|abonnés|lecteurs|auditeurs|followers) (?:sont|connaissent|savent)\b|"
    r"(?:mon|notre|le) public (?:est|connaît|sait)\b",
    "es": r"(?:mis|nuestros|los) (?:espectadores|seguidores|suscriptores|lectores|oyentes) (?:son|conocen|saben)\b|"
    r"(?:mi|nuestro|el) público (?:es|conoce|sabe)\b",
    "it": r"(?:i miei|i nostri|gli) (?:spettatori|follower|iscritti|lettori|ascoltatori) (?:sono|conoscono|sanno)\b|"
    r"(?:il mio|il nostro|il) pubblico (?:è|conosce|sa)\b",
    "pt": r"(?:os meus|os nossos|os) (?:espetadores|espectadores|seguidores|subscritores|leitores|ouvintes) "
    r"(?:são|conhecem|sabem)\b|(?:o meu|o nosso|o) público (?:é|conhece|sabe)\b",
}


_MAKERS = {
    "en": r"the (?:contractor|agency|producer|supplier|bidder|tenderer|service provider)",
    "de": r"(?:der|die) (?:auftragnehmer\w*|agentur|produktion|anbieter\w*|bieter\w*|dienstleister\w*)",
    "fr": r"(?:le |la |l['’])(?:prestataire|titulaire|agence|soumissionnaire|fournisseur)",
    "es": r"(?:el |la )(?:contratista|adjudicatari[oa]|proveedor\w*|agencia|licitador\w*)",
    "it": r"(?:il |la |l['’])(?:fornitore|appaltatore|contraente|agenzia|aggiudicatario)",
    "pt": r"(?:o |a )(?:adjudicatário|fornecedor|prestador|agência|concorrente)",
}
_SHALL = (
    r"(?:shall|must|may|will|should|is to|soll\w*|darf|muss|hat|verpflichtet|doit|devra|peut|ne\b|se engage|debe\w*|"
    r"podrá|no\b|deve|dovrà|può|non\b|deverá|pode|não\b)"
)


_PAPER = {
    "en": r"(?:minutes|(?:press |media )?release|texts?|articles?|reports?|data|notes|sheet|documents?|figures|"
    r"numbers|story|material|details|facts|csv|table)",
    "de": r"(?:protokoll|texte?|(?:presse)?mitteilung|pm|artikel|bericht|daten|notizen|dokumente?|zahlen|material|"
    r"unterlagen|fakten|tabelle|infos?)",
    "fr": r"(?:compte[- ]rendu|procès-verbal|textes?|communiqué|articles?|rapport|données|notes|documents?|chiffres|"
    r"éléments|fiche|tableau)",
    "es": r"(?:acta|textos?|nota(?: de prensa)?|artículos?|informe|datos|notas|documentos?|cifras|ficha|tabla|"
    r"material)",
    "it": r"(?:verbale|testi?|testo|comunicato|articol[oi]|rapporto|dati|appunti|document[oi]|numeri|scheda|tabella|"
    r"materiale)",
    "pt": r"(?:ata|textos?|comunicado|artigos?|relatório|dados|notas|documentos?|números|ficha|tabela|material)",
}
_LIES = {
    "en": r"(?:the |my |our |all |here (?:are|is) (?:the |my |our )?){paper}(?:\s[\w'’]+){{0,3}}?\s(?:(?:is|are|"
    r"follows?|comes?|goes|pasted)\s)?(?:attached|below|enclosed|pasted(?: below)?|underneath|beneath|follows?)",
    "de": r"(?:(?:das|der|die|alle|unser\w*|hier (?:das|der|die)) )?{paper}(?:\s\w+){{0,3}}?\s(?:liegt|liegen|hängt|"
    r"hängen|ist|sind|steht|stehen|folgt|folgen|kommt|findet ihr|finden sie)\s?(?:bei|an|unten|anbei|im anhang|drunter|"
    r"angehängt|darunter)",
    "fr": r"(?:(?:le |la |les |l['’]|voici (?:le |la |les )?){paper}(?:\s\w+){{0,3}}?\s(?:est|sont|suit|suivent|"
    r"figure\w*)?\s?(?:ci-)?(?:joint\w*|dessous|en pièce jointe|en annexe|plus bas)|"
    r"(?:je )?joins? (?:le|la|les) {paper})",
    "es": r"(?:(?:el |la |los |las |aquí (?:el |la |los ))?{paper}(?:\s\w+){{0,3}}?\s(?:está\w*|va\w*|"
    r"sigue\w*)?\s?(?:adjunt\w+|abajo|más abajo|a continuación|debajo))",
    "it": r"(?:(?:il |la |i |gli |le |ecco (?:il |la |i ))?{paper}(?:\s\w+){{0,3}}?\s(?:è|sono|segue|"
    r"seguono)?\s?(?:allegat\w+|(?:qui )?sotto|in allegato|di seguito))",
    "pt": r"(?:(?:(?:o |a |os |as )?{paper}(?:\s\w+){{0,3}}?\s(?:está|estão|vai|vão|segue|seguem)?\s?(?:em anexo|"
    r"abaixo|anexad\w+))|segue[m]? (?:o |a |os |as ){paper})",
}


def of_papers(language: str) -> str:
    """The form of a sentence that says where the material is: "The minutes are attached", "Das Protokoll liegt bei"."""
    return rf"(?:{_LIES[language].format(paper=_PAPER[language])})(?!\w)[^.]{{0,30}}"


def of_makers(language: str) -> str:
    """The form of a clause that binds whoever is hired: "The contractor shall not add statistics"."""
    return rf"{_MAKERS[language]}\s{_SHALL}"


def points_back(language: str) -> str:
    """The form of an order that only points at what was said before it."""
    return rf"(?:{_BACK[language]})\W*$"


def of_viewers(language: str) -> str:
    """The form of a sentence about who will watch."""
    return f"(?:{_VIEWERS[language]})"
