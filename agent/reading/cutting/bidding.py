"""Says to those who watch what a brief only wants them told: "Tell staff to pack", "Demandez aux gens de ranger".

An order to pass something on is news for the viewers. Read as an order it would be lost; said as it stands, the film
would speak to its own maker.
"""

from __future__ import annotations

import re

from agent.reading.text.german import order

_PEOPLE = (
    r"(?:staff|employees|everyone|everybody|people|customers|clients|residents|tenants|parents|visitors|members|guests|"
    r"colleagues|neighbou?rs|pupils|students|teachers|drivers|passengers|patients|players|volunteers|users|families|"
    r"kids|children|runners|participants|shoppers|owners|travellers|commuters|subscribers|shareholders|the team|them)"
)
_BIDS = {
    "en": rf"(?:(?:please|and|also|then)\s)*(?:tell|ask|remind|urge|request)\s(?:all\s|our\s|the\s|any\s|of\s|your\s)*"
    rf"(?:[a-z]+\s)?{_PEOPLE}\s(?P<no>not\s)?to\s(?P<what>(?!know\b|feel\b|see\b|be\s(?:happy|proud)\b)[a-z].*)",
    "de": r"(?:(?:bitte|und|auch)\s)*(?:sag(?:t|en sie)?|bitte[tn]?(?: sie)?|erinner(?:e|t|n sie))\s(?:bitte\s)?"
    r"(?:den|die|alle[nr]?|unsere?[nr]?)\s[^,.:]{3,40},\s(?:(?P<should>(?:dass\s)?sie\s(?:sollen|mögen|müssen)\s)"
    r"(?P<what>[^,]+)|(?P<zu>[^,]*(?:\szu\s|zu)[a-zäöüß]+n))",
    "fr": r"(?:(?:merci de|et|puis)\s)*(?:demande[zr]?|dites|dire|dis|rappele[zr]|rappelle)\s(?:bien\s|aussi\s)*"
    r"(?:au|aux|à)\s[^,.:]{2,40}?\s(?:de\s|d['’])(?P<what>(?:ne pas\s|bien\s|se\s|s['’])*[a-zà-ÿ]+(?:er|ir|re)\b.*)",
    "es": r"(?:(?:por favor,?|y|también)\s)*(?:pid[ea]n?|pedid|dile[s]?|di|diga|decid|recuerd[ae]|recordad)\s"
    r"(?:al?\s)[^,.:]{3,40}?\sque\s(?P<what>(?:no\s)?[a-zà-ÿ]+[aeo]n?\s.*)",
    "it": r"(?:(?:per favore,?|e|anche)\s)*(?:chied(?:i|ete|a)|dite|di['’]|ricorda(?:te)?)\s(?:al?|ai|agli|all[ae]|"
    r"all['’])\s?[^,.:]{3,40}?\sdi\s(?P<what>(?:non\s)?[a-zà-ÿ]+(?:are|ere|ire|rre|rsi)\b.*)",
    "pt": r"(?:(?:por favor,?|e|também)\s)*(?:peç?[ae]m?|pede|diga[m]?|diz|lembr[ae]m?)\s(?:aos?|às?)\s"
    r"[^,.:]{3,40}?\s(?:para|de|que)\s(?P<what>(?:não\s)?[a-zà-ÿ]+(?:ar|er|ir|or)\b.*)",
}
_ASKS = {
    "en": "Please {}", "de": "Bitte {}", "fr": "Merci de {}", "es": "Por favor {}", "it": "Si prega di {}",
    "pt": "Por favor {}",
}  # fmt: skip
# Of whom it is: "bring their own cups" is said as "bring your own cups".
_YOURS = {
    "en": ((r"\btheir\b", "your"), (r"\bthey\b", "you"), (r"\bthemselves\b", "yourselves")),
    "de": ((r"\bihr(e[nmrs]?)?\b", r"Ihr\1"),),
    "fr": ((r"\bleurs\b", "vos"), (r"\b(?:leur|son|sa)\b", "votre"), (r"\bses\b", "vos")),
}
# "Ask viewers to subscribe", "Tell people to visit shop.example": how the film shall end.
_CLOSES = re.compile(r"(?:visit|subscribe|follow|like|click|share|swipe|scan|check out|go to|watch|comment)\b", re.I)
_PATTERNS = {language: re.compile(rf"{form}[.!]*", re.IGNORECASE) for language, form in _BIDS.items()}
# "call 0117 496 0000 with questions": without the number, which is shown, nothing would be left to say.
_WITH_QUESTIONS = re.compile(
    r"(?P<how>(?:call|ring|phone|text|email|e-mail|write to|contact|ask)\s.+?)\swith\s(?:any\s)?"
    r"(?P<what>questions|queries)"
)
_NUMBER = re.compile(r"^(call|ring|phone|text)\s(?=[+(\d])")
_ELIDED = r"(?<=^Merci )de (?=[aeiouyéèêàâîôh])"
_LEAST = 2  # words of what people are to do


def bidden(sentence: str, language: str) -> str:
    """What a sentence wants people told to do, said to them; '' where it wants nothing of them."""
    found = _PATTERNS[language].fullmatch(sentence.strip())
    if not found or re.search(r"[\"“”„«»]", sentence):
        return ""
    groups = found.groupdict()
    what = (groups["what"] or order(groups["zu"]).rstrip(" .") if language == "de" else groups["what"]).rstrip(" .!")
    if len(what.split()) < _LEAST or _CLOSES.match(what):
        return ""
    for theirs, yours in _YOURS.get(language, ()):
        what = re.sub(theirs, yours, what)
    if language == "en" and (asks := _WITH_QUESTIONS.fullmatch(what)):
        how = _NUMBER.sub(r"\1 us on ", asks["how"])
        return f"Any {asks['what']}? {how[:1].upper()}{how[1:]}."
    what = f"do not {what}" if groups.get("no") else what
    asked = _ASKS[language].format(what)
    return f"{re.sub(_ELIDED, 'd’', asked) if language == 'fr' else asked}."
