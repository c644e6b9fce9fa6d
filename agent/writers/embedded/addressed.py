"""Takes addresses that nobody can remember by ear out of what is said; the last card shows them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.writers.embedded.wording import words

LEAST_SAID = 3
"""Words that must be left for a sentence to go without its address."""
# A clause that only leads to an address goes with it: ", pedidos no ...", " o escribe a ...", ", Fragen an ...".
_CLAUSE = (
    r"(?:\s*[,;]\s(?:y |e |et |und |and )?(?:más |mais |plus d['’]|weitere |more )?(?:pedidos|encomendas|reservas?|"
    r"información|informação|informações|informes|infos?|citas?|dudas|dúvidas|inscripciones|inscripción|inscrições|"
    r"marcações|prenotazion[ei]|iscrizion[ei]|informazioni|réservations?|inscriptions?|renseignements|bookings?|orders|"
    r"enquiries|information|bestellung(?:en)?|anmeldung(?:en)?|reservierung(?:en)?|fragen|auskunft)(?=\s|:)|"
    r"\s*,?\s(?:o|ou|oder|or|e|y|et|and|und)\s(?:escrib|escrev|scriv|écri|schreib|write|llam|lig|telef|chiam|appel|call|"
    r"ruf|manda|envia|envía|mail)\w*(?:\s(?:nos|us|uns|um|un|uma|una|mail|e-?mail|mensagem|mensaje|whatsapp))*(?=\s))?"
)
# What leads to an address and says nothing without it: ", Tel. ", " an ", ": ", " unter der Nummer ".
_LEADS = (
    r"\s*(?:[,:;(–]\s*)?(?:(?<!\w)(?:und|oder|and|or|et|ou|y|o|e)\s(?=(?:unter|an|auf|at|on|to|by|via|au|à|al|en|su|no|em)\s))?"
    r"(?:(?:pelo|no|por el|al|all['’]|au)\s(?=(?:tele|tel|e-?mail|mail|whats)))?"
    r"(?:(?<!per\s)(?<!via\s)(?<!par\s)(?<!por\s)(?:tele(?:fon|phone|fono|fone)|tel|phone|mobil|handy|e-?mail|mail|whatsapp|tél)\b[.:]?\s*)?"
    r"(?:(?<!\w)(?:unter|über|an|auf|bei|at|on|to|via|by|aux?|à|ao?|all[oa]|al|en|su|em|no|na|para|per|por|pelo|sous|sur)\s)?"
    r"(?:(?<!\w)(?:der|die|das|dem|the|les?|las?|los?|el|il|os?|number|nummer|numéro|número|numero)\s){0,2}"
)
_HANGING = re.compile(
    r"(?:[,;]\s(?:please\s)?(?:call|ring|phone|text|message|mail|e-?mail|ruft?|anrufen|appelez|llamad?|llame|chiama(?:te)?|"
    r"ligue|liguem))?[\s,;:(–-]*$|[\s,;:(–-]+(?:und|oder|and|or|et|ou|y|o|e|unter|at|on|to|via|by|au|à|ao?|al|en|em|no|su|per|por|para|sur|sous)?$",
    re.IGNORECASE,
)  # no "an", which belongs to its verb: "Sperrmüll melden Sie bei der Stadt an: 0345 555 77"


def speakable(address: str) -> bool:
    """Whether an address is a short domain, said as it is written; mail, phones and long paths are shown instead."""
    return bool(re.fullmatch(r"[\w-]{2,20}(?:\.[\w-]{2,12}){1,2}(?:/[a-zà-ÿ]{2,14})?", address))


def without_addresses(text: str, addresses: Sequence[str]) -> str:
    """'Meldet euch bei Karin, 0160 555 7731' as 'Meldet euch bei Karin'; as it is where hardly anything is left."""
    left = beside_addresses(text, [address for address in addresses if not speakable(address)])
    return left if len(words(left)) >= LEAST_SAID else text


def _kept_comma(found: re.Match[str]) -> str:
    """The comma before an address that stands amid a sentence: "our manager, Denise Okafor, until 20 March"."""
    return "," if found.group().lstrip().startswith(",") and found["on"] is not None else ""


def beside_addresses(text: str, addresses: Sequence[str]) -> str:
    """What a text says beside addresses: 'Bauhof' of 'Bauhof, Tel. 08031 555 44'."""
    shown = [address for address in addresses if address in text]
    left = text
    for address in shown:
        gone = rf"{_CLAUSE}{_LEADS}{re.escape(address)}\)?(?P<on>(?=\s\w))?"
        left = re.sub(gone, _kept_comma, left, flags=re.IGNORECASE)
    return _HANGING.sub("", left.rstrip(" .")).lstrip(" ,;:–-") if shown else left
