"""Lines and sentences that documents carry because all of their kind do: rights, codes, picture credits, "About us".

They say nothing of the matter. A data sheet, a manual, a press release and minutes each have their own; in a film
read aloud, "Subject to technical changes" is as wrong as "Article number 77-1203".
"""

from __future__ import annotations

import re

from agent.reading.lexicon import LEXICONS

MOST_IN_ABOUT = 6
"""Words of a line over what a firm says of itself: "About the Kestrel Trust"."""
MOST_IN_NAME = 3
"""Words of a line that only says what paper it is: "COMUNICADO DE IMPRENSA"."""
MOST_ABOVE = 6
"""Lines of a release in which its dateline stands."""
_END = r"[^.\n]*(?:\.(?=\s|$)|$)"
# "All rights reserved. Subject to technical changes."
_SMALL_PRINT = re.compile(
    r"(?:^|(?<=[.!?)]\s)|(?<=\s[-–|·]\s)|(?<=\s)(?=©|\(c\)))(?:(?:©|\(c\)|"
    r"copyright)\s[^.\n]{0,60}?(?=,?\s*(?:all rights|alle rechte|tous droits|"
    r"todos l?os d|tutti i d)|[.\n]|$)[,.]?\s?)?"
    r"(?:all rights reserved|subject to (?:technical )?(?:changes?|alterations?|modifications?)|errors? and omissions?|"
    r"specifications? (?:are )?subject to|e\s?&\s?o\s?e\b|alle rechte vorbehalten|"
    r"(?:technische )?änderungen (?:und irrtümer )?vorbehalten|"
    r"irrtümer (?:und änderungen )?vorbehalten|tous droits réservés|sous réserve de modifications?|"
    r"photos? non contractuelles?|"
    r"todos los derechos reservados|salvo error u omisión|sujeto a (?:cambios|modificaciones)|"
    r"tutti i diritti riservati|con riserva di modifiche|salvo errori e omissioni|todos os direitos reservados|"
    r"sujeito a alterações|"
    rf"salvo erro ou omissão){_END}",
    re.IGNORECASE | re.MULTILINE,
)
_CODE = (
    r"(?:art(?:icle|ikel|ículo|icolo|igo)?\.?[ -]?(?:no|nr|number|nummer|n[°º])\.?|artikelnummer|bestell(?:nummer|"
    r"-?nr\.?)|order (?:no\.?|number|code)|(?:item|model|part|product) (?:no\.?|number|code)|sku|ean(?:-?1[38])?|gtin|"
    r"upc|zolltarifnummer|(?:hs|customs) code|référence|réf\.|(?:código|codice) (?:de |del |do )?(?:artículo|articolo|"
    r"artigo|barras|prodotto|producto|produto)|numéro d['’]article|vat (?:no\.?|number|id)|ust-?id(?:-?nr)?\.?|"
    r"import(?:er|eur|ador|atore)|inverkehrbringer|distributor|doc(?:ument)?\.? (?:no\.?|id)|revision|rev\.)"
)
_LINE = re.compile(
    rf"(?:{_CODE}(?:\s?[:#]|\s(?=[\dA-Z]*\d)).*"  # "EAN 0123456789012", "Art. no.: 77-1203-B"
    r"|(?:(?:product |technical )?data ?sheet|(?:technisches )?datenblatt|fiche technique|ficha técnica|scheda tecnica|"
    r"fact sheet|spec(?:ification)?s? sheet)(?:\s?[-–|:].{0,40})?"
    # Such as: Fig. 12: Spout position.
    r"|(?:fig(?:ure|ura)?|abb(?:ildung)?)\.?\s?\d+[a-z]?\s?[:.].*"
    r"|(?:photos?|pictures?|images?|fotos?|bilder?|bild|image|foto|immagini?|imagem|imagen)"
    r"(?:\s(?:credits?|by|von|de|di|nachweis))?\s?:\s?[^.\d]{2,60}"
    # "Corvo 2 - User manual - p. 18": what runs along the head of each page
    r"|.{0,60}(?:manual|instructions|handbuch|anleitung|guide|mode d['’]emploi|notice|manuale|libretto|instrucciones|"
    r"istruzioni|instruções)\b.{0,30}"
    r"(?:p(?:age|ágina|agina|g)?|s(?:eite)?)\.?\s?\d+)\W*",
    re.IGNORECASE,
)
# "Media release | Kestrel Trust | Embargo: 3 July": cells of which one says what paper it is.
_CELLS = re.compile(r"\s[|•·]\s|\s[-–—]\s")
_PAPER = re.compile(
    r"(?:(?:press|media|news) ?release|pressemitteilung|medienmitteilung|presseinformation|communiqué de presse|"
    r"nota de prensa|comunicado(?: de prensa| de imprensa| à imprensa)?|comunicato stampa|newsletter|sperrfrist|"
    r"embargo\w*|sotto embargo|for immediate release|intranet|rundschreiben|circular|internal (?:memo|notice)|"
    r"memo)\b.{0,30}",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:about|über|à propos d[eu'’]\s?|acerca de|sobre|informazioni su|profilo d[ei]l?l?a?|chi è)\s?"
    r"(?:the |die |das |den |la |le |el |il |a |o )?(?-i:[A-ZÀ-Þ])[^.:\n]{1,60}(?P<colon>:\s.*)?",
    re.IGNORECASE,
)
_PRESSED = re.compile(
    r"(?i)(?:press|media|news) release|for immediate release|embargo|sperrfrist|presse|medienmitteilung|prensa|"
    r"stampa|imprensa"
)
MONTHS = "|".join(month for lexicon in LEXICONS.values() for month in lexicon.months)
# "Per informazioni: ufficio stampa, stampa@rove.example": whom journalists ask.
_FOR_THE_PRESS = re.compile(
    r"(?:(?:for (?:more |further )?information|contact|kontakt|rückfragen|weitere informationen|pour (?:plus "
    r"d['’])?informations?|renseignements|para más información|contacto|per (?:ulteriori )?informazioni|contatti|info|"
    r"para mais informações|contatos?|contactos?)\s?:?\s)?(?:(?:the |der |die |le |la |el |l['’]|a )?"
    r"(?:press|media) (?:office|contact|enquiries|team)|pressestelle|pressekontakt|medienstelle|medienkontakt|"
    r"service (?:de )?presse|contact presse|gabinete de prensa|contacto de prensa|ufficio stampa|contatti stampa|"
    r"assessoria de imprensa|gabinete de imprensa|contacto (?:de|para a) imprensa)\b"
    r"[^.!?]{0,20}[,:;–-].{0,120}(?:@|\d{3}|(?:\d\d[ .]){3})",
    re.IGNORECASE,
)
# "Coldwick, 4 June. The bridge ...": where and when a release was written, before its first words.
_DATELINE = re.compile(
    rf"^(?P<town>(?-i:[A-ZÀ-Þ][\w.'’-]*(?:[\s-](?:[A-ZÀ-Þ][\w.'’-]*|am|an|der|de|la|sur|di|do|upon|on)){{0,3}})),?\s"
    rf"(?:den\s|le\s|a\s|li\s)?(?:\d{{1,2}}\.?(?:er|º|st|nd|rd|th)?\s(?:of\s|de\s)?"
    rf"(?:{MONTHS})|(?:{MONTHS})\s\d{{1,2}},?)(?:\s(?:de\s)?\d{{4}})?(?:\s?[-–—.:]\s+)(?=(?-i:[A-ZÀ-Þ„\"“«]))",
    re.IGNORECASE,
)
# "6.3 Descaling", "TOP 2 Coffee machine": a part's number and its heading.
_PART = re.compile(
    r"(?:\d{1,2}(?:\.\d{1,2})+\.?|(?:TOP|Top|Item|Agenda item|Punkt|Punto|Point|Ponto|Ordre du jour)\s\d{1,2}[.:)]?)\s+"
    r"(?P<head>[^\W\d_][^.!?:;\n]{2,60})"
)
_LEAD = re.compile(
    r"^(?:as (?:discussed|agreed|announced|promised|you (?:all )?know)|as (?:already )?mentioned|wie (?:besprochen|"
    r"angekündigt|vereinbart|bekannt|ihr wisst|sie wissen)|comme (?:convenu|annoncé|vous le savez)|"
    r"como (?:acordado|anunciado|"
    r"sabéis|saben|combinado|sabem)|come (?:concordato|annunciato|sapete)),\s+(?=\w)",
    re.IGNORECASE,
)
# "The authority is delighted to announce an exciting milestone: Harrow Bridge closes" is news behind its colon.
PROUD = re.compile(
    r"^(?-i:[A-ZÀ-Þ])[^.:!?\n]{0,70}?\s(?:"
    r"(?:is|are|am)\s(?:\w+\s)?(?:delighted|pleased|proud|excited|thrilled|happy|glad) to (?:announce|share|inform|"
    r"report|say|let)\b[^.:!?\n]{0,70}?(?:\sthat\s|:\s)|"
    r"(?:freu(?:t|en) (?:sich|uns)|(?:ist|sind) stolz)[^.:!?\n]{0,70}?:\s|"
    r"(?:(?:est|sont|sommes)\s(?:\w+\s)?(?:heureu\w+|ravie?s?|fi[eè]re?s?)|(?:a|ont|"
    r"avons) le (?:grand )?plaisir) (?:de|d['’])\s?"
    r"[^.:!?\n]{0,70}?(?:\s(?:que\s|qu['’])|\s?:\s)|"
    r"(?:se complacen?|se alegran?|(?:tiene|tienen|tenemos) el placer|est(?:á|án|amos) (?:encantad|"
    r"orgullos)\w+)\s(?:de|en)\s[^.:!?\n]{0,70}?(?:\sque\s|:\s)|"
    r"(?:(?:è|sono|siamo)\s(?:liet|felic|orgoglios)\w+|(?:ha|hanno|"
    r"abbiamo) il piacere) di\s[^.:!?\n]{0,70}?(?:\sche\s|:\s)|"
    r"(?:(?:tem|têm|temos) o prazer|est(?:á|ão|amos) (?:feliz|orgulhos)\w*|orgulha(?:m)?-se) (?:de|em)\s"
    r"[^.:!?\n]{0,70}?(?:\sque\s|:\s))(?=\w)",
    re.IGNORECASE,
)


def without_small_print(text: str) -> str:
    """A document's lines without what all documents of its kind carry; headings with numbers as headings."""
    pressed = bool(_PRESSED.search(text[:400]))
    kept: list[str] = []
    dropping = False
    for line in text.split("\n"):
        bare = line.strip().strip("*_ ")
        dropping = bool(bare) and (dropping or (pressed and bool(kept) and _is_about(bare)))
        if dropping or (bare and (_carried(bare) or _FOR_THE_PRESS.match(bare))):
            continue
        kept.append(_plain(line) if bare else line)
    return "\n".join(kept)


def _plain(line: str) -> str:
    part = _PART.fullmatch(line.strip())
    if part:
        return f"## {part['head'].strip()}"
    led = PROUD.sub("", _LEAD.sub("", _DATELINE.sub("", line.strip())))
    return _SMALL_PRINT.sub("", led[:1].upper() + led[1:] if led != line.strip() else line).rstrip()


def _carried(line: str) -> bool:
    """Whether a line holds only what papers of its kind carry."""
    cells = _CELLS.split(line)
    alone = len(line.split()) <= MOST_IN_NAME
    return bool(_LINE.fullmatch(line) or ((alone or len(cells) > 1) and any(map(_PAPER.fullmatch, cells))))


def _is_about(line: str) -> bool:
    """Whether a line begins what a firm says of itself at the foot of its releases."""
    about = _ABOUT.fullmatch(line)
    return bool(about and (about["colon"] or len(line.split()) <= MOST_IN_ABOUT))


def town_of(text: str) -> str:
    """The town from which a release reports, as its first lines say: "Valdirovere, 18 marzo - ..."; '' for none."""
    lines = (line.strip() for line in text.split("\n")[:MOST_ABOVE])
    found = next(filter(None, map(_DATELINE.match, lines)), None)
    town = found["town"] if found else ""
    return town.title() if town.isupper() else town
