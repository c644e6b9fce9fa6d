"""What a brief wants to be seen and not heard, said beside it: "Price 89 euros: not spoken, last card only".

The clause is an order and no content, so it is cut out of its sentence; what the sentence gives is shown and not said.
"""

from __future__ import annotations

import re

from agent.reading.text.addresses import addresses

_CARD = (
    r"(?:(?:last|final|end|closing) ?(?:card|screen|frame|slide|shot|picture)|end ?card|"
    r"(?:letzte\w* |end|schluss)-?(?:karte|bild|tafel|folie|einstellung)|abspann|"
    r"(?:dernier|dernière) (?:carton|carte|image|écran|plan|vue)|carton (?:final|de fin)|écran final|"
    r"(?:última|ultima|último|ultimo) (?:tarjeta|pantalla|imagen|cartela|schermata|scheda|immagine|tela|imagem|cartão|"
    r"ecrã|plano)|(?:cartela|tarjeta|pantalla|schermata|scheda) (?:final|finale)|cartão final|ecrã final)"
)
_WHERE = (
    rf"(?:(?:on|at|in|auf|im|am|à|sur|en|nell['’]|sull['’]|sulla|nella|a|no|na|ao)\s?)?"
    rf"(?:the |der |dem |den |le |la |l['’]|el |il |o |a )?"
    rf"(?:{_CARD}|screen|(?:very )?end(?! of)|bild(?:schirm)?|ende(?! de[sr])|schluss|écran|fin(?! d)|pantalla|"
    r"final(?! d)|schermo|fine(?! d)|ecrã|tela)(?!\w)"
)
_SHOWN = (
    r"(?:(?:be )?(?:shown|visible|written|displayed|seen|show(?: it| this| that| them)?|appears?)|"
    r"(?:zu sehen|gezeigt|eingeblendet|zeigen|einblenden|zu lesen)|"
    r"(?:affichée?s?|montrée?s?|visibles?|afficher|montrer)|"
    r"(?:se (?:ve|muestra)|aparece|mostrar|visible|mostrado)|"
    r"(?:mostrat[oa]|visibile|mostrare|scritt[oa]|appare|compare)|(?:aparece|mostrar|visível|"
    r"mostrado))"
)
_ONLY = (
    r"(?:only|just|nur|lediglich|erst|seulement|uniquement|juste|solo|sólo|solamente|únicamente|soltanto|unicamente|só|"
    r"apenas|somente)"
)
_SAID = (
    r"(?:(?:is |are |to be |must |should )*(?:not|never) (?:to be |be )?(?:spoken|said|read|mentioned|voiced)"
    r"(?: out loud| out| aloud)?|(?:don['’]t|do not|never) (?:say|speak|read|mention|voice)(?: it| this| that)?"
    r"(?: out loud| out| aloud)?(?! (?:the|that|we|our|a)\b)|"
    r"(?:wird |bitte |soll )?(?:nicht|nie) (?:(?:laut |vor)?(?:ge)?(?:sprechen|sprochen|sagen|sagt|lesen|nennen|nannt|"
    r"vorlesen|aussprechen|einsprechen))(?: werden)?|"
    r"(?:(?:n['’]est |ne sera )?(?:jamais|pas|non) (?:être )?(?:dite?s?|prononcée?s?|lue?s?|citée?s?)"
    r"(?: à (?:voix haute|l['’]oral))?|"
    r"ne pas (?:le |la |les )?(?:dire|prononcer|lire|citer)(?! (?:le|la|les|l['’])\b))|"
    r"no (?:se )?(?:dice|diga|decir(?:lo)?|pronuncia\w*|lee|leer(?:lo)?|menciona\w*)(?! (?:el|la)\b)|"
    r"non (?:va |viene |deve essere )?(?:dett[oa]|dire|dirlo|dirla|pronunciat[oa]|lett[oa]|letto)|"
    r"não (?:se |é |deve ser |é para )?(?:diz|dizer|dit[oa]|falar|falad[oa]|ler|lid[oa]|mencionar)|"
    r"(?:not|never|nicht|pas|non|no|não)\s(?:in (?:the )?(?:voice(?:-?over)?|narration|speech)|(?:vom|im|durch den) "
    r"(?:ton|sprecher)|(?:à la|en|dans la) voix(?: off)?|à l['’]oral|(?:en|por|con) (?:la )?voz(?: en off)?|"
    r"de viva voz|a voce|nella voce|nel parlato|(?:n[ao]|em|pela) (?:voz|locução)))"
)
_SHOW = (
    rf"(?:{_SHOWN} )?{_ONLY}(?: {_SHOWN})?(?: {_WHERE})(?: {_SHOWN}| {_ONLY})?|"
    rf"(?:{_SHOWN} )?{_WHERE} {_ONLY}(?: {_SHOWN})?|"
    rf"(?:{_SHOWN} {_ONLY}|{_ONLY} {_SHOWN})(?=\s*(?:[.,;)!\n]|$))"
)
_THING = (
    r"(?:the |der |den |die |das |le |la |l['’]|el |il |o |a )?(?:prices?|phone number|number|address|date|e-?mail|"
    r"preis|telefonnummer|nummer|adresse|datum|prix|numéro|téléphone|precio|teléfono|dirección|fecha|prezzo|telefono|"
    r"indirizzo|data|preço|telefone|morada|endereço)\s(?:is |ist |est |es |è |é )?"
)
_NOUN = rf"(?:{_THING})?"
_CLAUSE = re.compile(
    rf"(?:\s*[-–—:;,(]\s*|\s+)(?:(?:and|und|et|y|e|but|aber|mais|pero|ma|mas|sondern|sino)\s)?"
    rf"(?<!\w)(?:{_NOUN}(?:{_SAID}|{_SHOW})|(?P<where>{_WHERE}))(?!\w)\)?",
    re.IGNORECASE,
)
_VALUE = re.compile(
    r"[€$£]\s?\d|\d\s?(?:€|\$|£|euros?|eur|dollars?|pounds?|franken|francs?|chf)(?!\w)|(?<!\d)(?:\+?\d[\d /()-]{6,}\d)",
    re.IGNORECASE,
)
_LEADING = re.compile(rf"^\s*(?:{_NOUN}(?:{_SAID}|{_SHOW}))\s?:\s*", re.IGNORECASE)
_TOLD_OFF = (
    r"(?:(?:please )?(?:don['’]t|do not|never) (?:say|speak|mention|read) the "
    r"(?:price|phone number|number|address|date)(?: out loud| aloud)?|"
    r"(?:bitte )?(?:nicht|nie) (?:den |die |das )?(?:preis|telefonnummer|nummer|adresse|datum) "
    r"(?:sagen|sprechen|nennen)|(?:den |die )?(?:preis|nummer|adresse) (?:bitte )?nicht (?:sagen|sprechen|nennen|"
    r"vorlesen)|ne (?:pas dire|dites pas) (?:le prix|le numéro|l['’]adresse)|"
    r"no (?:decir|digas|digan) (?:el precio|el teléfono)|"
    r"non dire (?:il prezzo|il numero|l['’]indirizzo)|não (?:dizer|diga|digam) (?:o preço|o telefone|a morada))"
)
_ORDER_ALONE = re.compile(
    rf"^\s*(?:{_TOLD_OFF}|{_NOUN}(?:{_SAID}|{_SHOW}))"
    rf"(?:[\s,;]+(?:and |und |et |y |e )?(?:{_SAID}|{_SHOW}|{_WHERE}))*[\s.!]*$",
    re.IGNORECASE,
)
# "...; price on the last card only, not spoken": of a value that stands elsewhere, in a source or further on.
_OF_A_VALUE = re.compile(
    rf"(?:^\s*|(?<=[.!?])\s*|\s*[-–—:;,(]\s*|\s(?:and|und|et|y|e)\s)(?P<thing>{_THING})(?:{_SAID}|{_SHOW})"
    r"(?: (?:a voce|ad alta voce|à voix haute|en voz alta|em voz alta|out loud|aloud))?"
    rf"(?:[\s,;]+(?:(?:and|und|et|y|e|but|aber|mais|pero|ma|mas)\s)?(?:{_SAID}|{_SHOW}|{_WHERE}))*(?!\w)\)?",
    re.IGNORECASE,
)
_LEFT_OVER = re.compile(
    r"(?:[\s,;:–-]+(?:please|bitte|svp|por favor|per favore|is|are|must|should|wird|werden|soll|sollen|ist|est|sera|se|"
    r"è|é|va|and|und|et|y|e))+$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\s*[^\n.!?]*(?:[.!?](?=\S)[^\n.!?]*)*[.!?]?")


def without_clauses(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without the clauses, and what stays unheard: sentences (as they are left) with their figures and
    addresses, or the name of a value that stands elsewhere ("the price").
    """
    kept: list[str] = []
    muted: list[str] = []
    for sentence in _SENTENCE.findall(text):
        if kept and _gives(kept[-1]) and _ORDER_ALONE.match(sentence):
            muted.append(kept[-1].strip())
            continue
        rest = _cut(sentence) if _gives(sentence) else sentence
        if rest != sentence:
            muted.append(rest.strip())
        elif not _gives(sentence):
            muted += [hit["thing"].strip() for hit in _OF_A_VALUE.finditer(sentence)]
            rest = _OF_A_VALUE.sub("", sentence)
        kept.append(rest)
    return "".join(kept), tuple(muted)


def _gives(sentence: str) -> bool:
    return bool(_VALUE.search(sentence) or addresses(sentence))


def _cut(sentence: str) -> str:
    """The sentence without its clauses, where one of them is an order about saying or showing."""
    rest = _LEADING.sub("", sentence)
    if not any(hit["where"] is None for hit in _CLAUSE.finditer(rest)) and rest == sentence:
        return sentence
    left = _LEFT_OVER.sub("", _CLAUSE.sub("", rest).strip(" ,;:–-.!")).strip(" ,;:–-")
    left = re.sub(r"\(([^()]*)$", r"\1", left)
    if not _gives(left):
        return sentence
    space = sentence[: len(sentence) - len(sentence.lstrip())]
    return f"{space}{left}{'.' if sentence.rstrip()[-1:] in '.!?' else ''}"
