"""Takes the greeting and the closing formula off a letter that is handed over as material.

They are said to whoever got the letter; in a film they would be read aloud as if they were its matter.
"""

from __future__ import annotations

import re

FIRST = 6
"""Lines with words among which a letter greets."""
SIGNED = 5
"""Lines under a closing formula that only say who signs."""
_GREETING = re.compile(
    r"(?:dear|to whom it may concern|sehr geehrte\w*|liebe[rs]?|guten tag|werte\w*|madame|monsieur|mesdames|messieurs|"
    r"chère?s?|bonjour|estimad[oa]s?|apreciad[oa]s?|"
    r"querid[oa]s?|muy señor\w*|gentil[ei]\w*|egregi\w*|spett\w*|car[oaie]|"
    r"prezad[oa]s?|exm[oa]s?\.?|ex\.m[oa]s|car[oa]s)\b[^.!?:\d]{0,70}[,!:]?",
    re.IGNORECASE,
)
# "Hi all,", "Hallo zusammen!": a line of a few words that only greets.
_HELLO = re.compile(
    r"(?:hi|hello|hey|hallo|moin|servus|salut|coucou|hola|buenas|ciao|salve|olá|oi)(?:\s[^\W\d_]+){0,3}\s?[,!.]?",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?:(?:(?:many |best |kind )?(?:thanks|regards|wishes)|thank you|cheers|best|(?:viele[n]? |besten |"
    r"liebe )?(?:dank|grüße)|lg|vg|mfg|merci|gracias|saludos|grazie|saluti|obrigad[oa]|abraços?)\s?[,!.]?$|"
    r"yours (?:faithfully|sincerely|truly)|(?:kind|best|warm) (?:regards|wishes)|"
    r"mit freundliche[mn] gr(?:u|ü)(?:ß|ss)e?n?|"
    r"hochachtungsvoll|(?:viele|herzliche|beste) grüße|(?:je|nous) vous pri(?:e|ons) d['’]agréer|veuillez (?:agréer|"
    r"recevoir|croire)|(?:bien )?cordialement|salutations distinguées|atentamente|(?:un )?cordial(?:es)? saludos?|"
    r"recib(?:a|an) un|(?:le|les) saludan?|sin otro particular|(?:cordiali|distinti) saluti|cordialmente|"
    r"(?:com os )?(?:melhores|mais cordiais) cumprimentos|atenciosamente|respeitosamente)\b.{0,90}",
    re.IGNORECASE,
)
_SIGNATURE = 8  # words of a line that only names who signs


def without_courtesies(text: str) -> str:
    """The text without a line that greets at its beginning, and without the closing formula and the names under it."""
    lines = text.split("\n")
    first = [at for at, line in enumerate(lines) if line.strip()][:FIRST]
    greeting = next((at for at in first if any(form.fullmatch(lines[at].strip()) for form in (_GREETING, _HELLO))), -1)
    closing = next((at for at in range(len(lines) - 1, -1, -1) if _CLOSING.fullmatch(lines[at].strip())), -1)
    below = [line for line in lines[closing + 1 :] if line.strip()] if closing > greeting else []
    signed = closing > greeting and len(below) <= SIGNED
    names = {at for at in range(closing, len(lines)) if at == closing or _signs(lines[at])} if signed else set()
    return "\n".join(line for at, line in enumerate(lines) if at != greeting and at not in names)


def _signs(line: str) -> bool:
    """Whether a line under the closing formula only names somebody: no number, no address, no sentence."""
    return bool(line.strip()) and len(line.split()) <= _SIGNATURE and not re.search(r"[\d@]|[.!?]$", line.strip())
