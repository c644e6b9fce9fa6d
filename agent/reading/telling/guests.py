"""Requests to those who come: "Please bring cash", "Bitte vorher anmelden", "Merci d'apporter vos gobelets".

A please is mostly said to the maker; before a verb of coming, bringing or booking it is said to guests.
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words

_TO_GUESTS = re.compile(
    r"\s*(?:(?:please (?:do )?(?:not )?|kindly )(?:bring|book|arrive|come|call (?:us|ahead)|ring|register|rsvp|"
    r"reserve|wear|leave|park|return|sign up|let us know by|hand in|drop (?:off|in)|pay|wrap up|dress)\b|"
    r"no (?:need to (?:book|register)|booking (?:needed|required))\b|(?:booking|registration) (?:is )?(?:essential|"
    r"required)|bitte (?:bringt|bringen sie|meldet euch|melden sie sich|kommt|kommen sie|reserviert|reservieren sie|"
    r"parkt|parken sie|zieht|nehmt|denkt an)\b|"
    r"bitte [^.!?]{0,60}(?:mitbringen|anmelden|vorbeikommen|reservieren|abgeben|anrufen|abholen|einwerfen|parken|"
    r"anziehen|mitnehmen|vorbestellen|zurückbringen|ummelden|eintragen)\W*$|"
    r"(?:merci|prière|pensez|n['’]oubliez pas) (?:de |d['’]|à )(?:apporter|venir|réserver|vous inscrire|s['’]inscrire|"
    r"ramener|rapporter|confirmer (?:votre|sa)|prévoir|prendre)\b|n['’]oubliez pas (?:vos|votre)\b|"
    r"(?:por favor,? |se ruega |se recomienda )(?:no )?(?:traed|traigan?|trae|traer|reserv\w+|ven(?:id|gan?)|"
    r"confirm\w+|inscr[ií]b\w+|llam(?:ad|en) antes|acud\w+)\b|"
    r"(?:per favore,? |si prega (?:gentilmente )?di )(?:non )?(?:port\w+|prenot\w+|ven\w+|conferm\w+|iscriver\w+|"
    r"arrivare|parcheggiare)\b|(?:por favor,? |pede-se (?:que )?|é favor )(?:não )?(?:trag\w+|traz\w+|reserv\w+|"
    r"venha\w*|confirm\w+|inscrev\w+|"
    r"estacion\w+)\b)",
    re.IGNORECASE,
)
_SENT = re.compile(
    r"(?<!\w)(?:draft|deadline|files?|entwurf|datei(?:en)?|fichiers?|archivos?|borrador|bozza|ficheiros?|logo|invoice|"
    r"rechnung|facture|text|texte?|texto|testo|slogan|claim)(?!\w)",
    re.IGNORECASE,
)


def asks_guests(text: str, language: str) -> bool:
    """Whether a sentence asks those who come for something, and speaks of no film and nothing that is sent for one."""
    return bool(_TO_GUESTS.match(text)) and not (_SENT.search(text) or words("films", language).search(text))
