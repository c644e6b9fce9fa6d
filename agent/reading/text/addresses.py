"""Finds web, mail and street addresses and phone numbers."""

from __future__ import annotations

import re

_MAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}"
_WEB = (
    r"(?:https?://)[^\s<>\"“”«»()]{3,200}"
    r"|(?<![\w@.-])(?:www\.)?[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9-]{1,63}){0,2}\."
    r"(?:example|com|org|net|io|dev|app|eu|de|fr|es|it|pt|co\.uk|uk|ch|at|be|nl|info|shop|store|art|tv|me|br|mx|test)"
    r"(?:/[\w./?=&%#~+-]{0,120})?(?![\w@-])"
)
# "0391 555 80", "07621 555 0", but not "05/2016", a month.
_PHONE = (
    r"(?<![\w.,/:-])(?!\d{1,2}/(?:19|20)\d\d(?!\d))(?=(?:[^\d\n]{0,2}\d){6})"
    r"(?:\+\d{1,3}[ /.-]?|\(?0)\d{1,5}\)?(?:[ /-]\d{2,9}){1,5}(?:[ -]\d)?(?![\w:])"
)
_MOBILE = r"(?<![\w.,/:-])(?:[6-9]\d|2[1-9])\d[ .-]\d{3}[ .-]\d{3}(?=\s*(?:[.,;)\n]|$))"
# Spain: "985 55 01 20".
_SPAIN = r"(?<![\w.,/:-])[6-9]\d\d[ .]\d\d[ .]\d\d[ .]\d\d(?![\w:-])"
# Lisbon, Porto, Madrid: "21 123 4567", "91 123 45 67"; an Italian mobile: "333 123 4567", "333 1234567".
_AREA = r"(?<![\w.,/:-])(?:2[12]|[89][1-8]) \d{3} \d\d ?\d\d(?![\w:-])"
_ITALY = r"(?<![\w.,/:-])3[2-9]\d[ .-](?:\d{3}[ .-]?\d{3,4}|\d\d[ .-]\d\d[ .-]\d{3})(?![\w:%€-])"
# "06.12.34.56.78", "0221 / 12 34 56".
_FRANCE = r"(?<![\w.,/:-])0\d(?:\.\d\d){4}(?![\w:-])"
_GERMANY = r"(?<![\w.,/:-])0\d{2,4} / \d{2,9}(?: \d{2,4}){0,3}(?![\w:-])"
# "call 555 0134": seven figures, where a word says that they are a number to call.
_CALLED = (
    r"(?:(?<=call )|(?<=phone )|(?<=ring )|(?<=text )|(?<=tel )|(?<=tel\. )|(?<=us on )|(?<=book on )|(?<=phone: )|"
    r"(?<=tel: ))\d{3}[ -]\d{4}(?![\w:-])"
)
# Brazil: "(81) 99999-1234".
_BRAZIL = r"(?<![\w.,/:-])(?:\(?[1-9]\d\)?\s9\d{4}|\([1-9]\d\)\s[2-9]\d{3})-\d{4}(?![\w:-])"
_HANDLE = r"(?<![\w@.])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])(?![\w@])"
_NUMBERS = (_PHONE, _FRANCE, _GERMANY, _MOBILE, _SPAIN, _AREA, _ITALY, _CALLED, _BRAZIL)
ANY = re.compile("|".join((_MAIL, _WEB, *_NUMBERS, _HANDLE)), re.IGNORECASE)


def addresses(text: str) -> tuple[str, ...]:
    """The addresses in the order in which they stand, each once."""
    found: dict[str, None] = {}
    for match in ANY.finditer(text):
        found[match.group().rstrip(".,;:!?")] = None
    return tuple(found)
