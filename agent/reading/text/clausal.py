"""Tells the commas of a sentence from those of a list: a sentence that is cut at its commas says nothing any more."""

from __future__ import annotations

import re
from itertools import pairwise

from agent.reading.text.romance import states
from agent.reading.text.verbs import leading, verb_in

# "..., that's 38,000 pounds, and we've raised 21,500": clauses of one sentence.
_GOES_ON = re.compile(
    r"(?:(?:and\s)?(?:that['’]s|that is|we['’]ve|we have|it['’]s|we are|we['’]re)|(?:und\s)?(?:das sind|wir haben)|"
    r"(?:et\s)?(?:c['’]est|nous avons)|(?:y\s)?(?:son|hemos)|(?:e\s)?(?:sono|abbiamo|são|temos))\s[^,]*\d",
    re.IGNORECASE,
)
# "Income was 61,300, up from 58,900": what hangs on the statement before it.
_HANGS = re.compile(
    r"(?:which|who|whose|up|down|largely|mainly|mostly|partly|chiefly|because|thanks to|due to|compared|covered|"
    r"followed|leaving|making|bringing)\s",
    re.IGNORECASE,
)
_STATES = re.compile(
    r"(?:[\w'’-]+\s){1,4}(?:is|are|was|were|has|have|had|rose|fell|grew|made|cost|costs|leaves|left)\s", re.IGNORECASE
)
_SOMEBODY = re.compile(r"(?:the|our|die|der|das|la|le|les|l['’]|el|los|las|il|lo|i|gli|os?|as?)\s?\w", re.IGNORECASE)
_IN_PLACE = re.compile(
    r"(?:in|en|em|no|na|a|à|di|de|near|bei|aus|cerca de|vicino a|perto de)\s(?:(?:el|la|il|o|the|der)\s)?"
    r"[A-ZÀ-Þ][\w'’-]*(?:\s[\w'’-]+){0,3}"
)
_PERSON = re.compile(
    r"(?:we|i|you|they|he|she|it|there|wir|ihr|sie|es|nous|vous|ils|elles|il|on|nosotros|ellos|noi|loro|"
    r"nós|eles)(?:['’]\w+)?\s",
    re.IGNORECASE,
)
# "Wer verhindert ist, beantragt Briefwahl bis Freitag", "Si vous ne pouvez pas venir, ...": whom it concerns, or when.
_WHOEVER = re.compile(
    r"(?:whoever|anyone who|everyone who|if (?:you|it|we|the|your|there)|wer|wem|wenn|falls|sofern|sobald|solange|"
    r"weil|obwohl|je(?=\s\w+er\s)|qui(?:conque)?(?=\s(?:veut|souhaite|ne|n['’]|a|peut|vient))|si (?:vous|tu|le|la|on|"
    r"quelqu)|celles? et ceux qui|quien(?:es)?|si (?:no|alguien|tienes?|quer[eé]is|quieres|llueve)|quem|se (?:não|"
    r"quiser\w*|chover)|chi(?=\s(?:non|vuole|ha|può|viene|desidera))|se (?:non|volete|vuoi|piove))\s",
    re.IGNORECASE,
)
_FIGURED = re.compile(
    r"(?<!\w)(?:is|are|was|were|has|have|will|can|ist|sind|wird|beträgt|kostet|dauert|kann|können|muss|müssen|gibt|"
    r"hat|haben|est|sont|coûte|es|son|è|sono|é|são)(?!\w)"
)
# A German clause that opens on its verb stands behind what was put before it: "Im Sommer, ..., bleibt es dabei".
_VERB = re.compile(r"[a-zäöüß]{2,}(?:t|en)(?=\s\S+\s\S)")
_NO_VERB = re.compile(
    r"(?:seit|mit|nicht|jetzt|oft|fast|erst|selbst|sonst|samt|zuletzt|direkt|dort|leicht|recht|laut|statt|gut|"
    r"gegen|neben|wegen|zwischen|oben|unten|innen|außen|hinten|vorn\w*|gestern|morgen|zusammen|mitten|bitte|etwa|"
    r"den|ein(?:en)?|kein(?:en)?|(?:m|d|s)ein(?:en)?|ihren|unseren|euren|jeden|diesen|allen|vielen|beiden|\w*lichen|"
    r"\w*igen|\w*ischen|bevorzugt|inzwischen|insgesamt|komplett|gesamt|bunt|ge[a-zäöü]{3,}t|ge[a-zäöü]{3,}en|"
    r"be[a-zäöü]{3,}t(?=\s(?:und|von|mit)\s)|hundert|zehn|sieben)(?!\w)"
)
# "Im Sommer", "Am Montag", "Wie jedes Jahr": what a German clause may open on before its verb.
_FRONTED = re.compile(
    r"(?:im|am|ab|in|an|auf|bei|beim|mit|ohne|nach|vor|seit|um|zum|zur|vom|von|wegen|während|trotz|statt|bis|für|"
    r"über|unter|durch|aus|damit|dass|ob|wie|was|wo|nachdem|bevor|da|dank|heute|jetzt|nun|dieses|diesen|jeden|alle)\s",
    re.IGNORECASE,
)
# "Débutants acceptés, on forme pendant six mois": behind the comma somebody acts.
_ACTS = re.compile(
    r"(?:we|they|wir|ihr|nous|vous|on|ils|elles|nosotros|ellos|noi|nós|eles)\s"
    r"(?!(?:and|or|und|oder|et|ou|y|o|e|too|also|auch|aussi|(?:y )?también|anche|também|deux|two|both)(?!\w))"
    r"[^\W\d]{2,}\s\w",
    re.IGNORECASE,
)
# "préparées par les habitants", "run by the parents", "gestito dai soci".
_DONE_BY = re.compile(r"[a-zà-ÿ]{3,}\s(?:par|by|von|vom|da|dal|dall['’]|dai|dalle|por|pel[oa]s?)(?:\s|(?<=['’]))")
_FULL_NAME = re.compile(r"(?:(?:and|und|et|y|e)\s)?[A-ZÀ-Þ][\w'’-]+(?:\s(?:d[aei]l?|van|von|le|la))?\s[A-ZÀ-Þ][\w'’-]+")
_BREATH = 24  # words of a sentence that can be said as a whole
# "nur ziehen, sonst fallen sie auseinander": what only a sentence goes on with.
_REASONED = re.compile(
    r"(?:sonst|denn|sondern|deshalb|darum|weil|damit|obwohl|dass|so dass|wobei|falls|wenn)\s", re.IGNORECASE
)
_THREE = 3  # pieces of a sentence with something set aside in it
_FEW = 4  # words of a first clause that bears a verb of its own


def is_clause(text: str, listed: list[str], language: str) -> bool:
    """Whether the commas are those of a sentence and not of a list."""
    if _PERSON.match(text) or _WHOEVER.match(text) or states(listed, language):
        return True
    if _aged(listed):
        return True
    if any(_GOES_ON.match(piece) for piece in listed[1:]) or placed_aside(listed, language):
        return True
    if language == "en" and _STATES.match(listed[0]) and any(_HANGS.match(piece) for piece in listed[1:]):
        return True
    if language == "de" and any(_REASONED.match(piece) for piece in listed[1:]):
        return True
    if language == "de" and (_verb_behind(listed) or _verb_in_first(listed[0])):
        return True
    if len(text.split()) <= _BREATH and (any(map(_ACTS.match, listed[1:])) or _done_by(listed) or _titled(listed)):
        return True
    if _set_aside(listed, language):
        return True
    return len(listed[0].split()) >= _FEW and bool(_FIGURED.search(listed[0]))


# "St. Anne's Hospital, Ward 3, seeks four nurses", "Ana, la cocinera, prepara la ensalada": a name, and what it is.
_NAMED = re.compile(r"(?:(?:The|Our|Le|La|Les|El|Los|Las|Il|O|A)\s)?[A-ZÀ-Þ][\w.'’&-]*(?:\s[A-ZÀ-Þ&][\w.'’&-]*){0,4}")
_WHAT_THEY_ARE = re.compile(
    r"(?:(?:la|le|el|il|lo|o|a|notre|nuestr[oa]|nostr[oa]|noss[oa])\s|l['’])[^\W\d]", re.IGNORECASE
)
_GOES_ON_SMALL = re.compile(r"[a-zà-ÿ]{3,}\s\S+\s\S")
# "Chalon, cinquième, recevra Pau": what somebody will do, in French.
_WILL = re.compile(r"[a-zà-ÿ]{2,}r(?:a|ont)\s\w")


def _set_aside(listed: list[str], language: str) -> bool:
    """Whether what somebody is stands between their name and their verb: "Chalon, cinquième, recevra Pau"."""
    if len(listed) < _THREE or not listed[0][:1].isupper() or leading(language).match(listed[0]):
        return False
    acts = leading(language).match(listed[2]) or (language == "fr" and _WILL.match(listed[2]))
    if language == "en":
        return bool(acts and _NAMED.fullmatch(listed[0]))
    if _NAMED.fullmatch(listed[0]) and _WHAT_THEY_ARE.match(listed[1]) and _GOES_ON_SMALL.match(listed[2]):
        return language != "de"
    return bool(acts) and len(listed[0].split()) <= _FEW and not re.search(r"\d", listed[0])


def placed_aside(listed: list[str], language: str) -> bool:
    """Whether commas only set off where somebody is: "La floristería Amapola, en Burgos, prepara ramos"."""
    acts = len(listed) > 2 and _IN_PLACE.fullmatch(listed[1])
    if not acts:
        return False
    return bool(_SOMEBODY.match(listed[0]) or (listed[0][:1].isupper() and leading(language).match(listed[2])))


def _aged(listed: list[str]) -> bool:
    """Whether somebody's age stands behind their name, and then what they do: "Joe Pike, 62, gets up at two"."""
    aged = len(listed) >= _THREE and re.fullmatch(r"\d{1,3}", listed[1]) and re.match(r"[a-zà-ÿ]", listed[2])
    return bool(aged and _FULL_NAME.fullmatch(listed[0]))


def _done_by(listed: list[str]) -> bool:
    """Whether those who did it are listed: "Douze soupes, préparées par les habitants, les écoles et la mairie"."""
    return any(_DONE_BY.match(one) and _SOMEBODY.match(other) for one, other in pairwise(listed[1:]))


def _titled(listed: list[str]) -> bool:
    """Whether two people stand with what they are: "Ana Roche, cuisinière, et Paul Vidal, charpentier"."""
    people = [bool(_FULL_NAME.fullmatch(piece)) for piece in listed]
    return sum(people) > 1 and not all(people) and not any(one and other for one, other in pairwise(people))


def _verb_behind(listed: list[str]) -> bool:
    """Whether a German clause opens on its verb behind one that does not: "Am Montag, 3. März, ziehen wir um"."""
    if not _FRONTED.match(listed[0]):
        return False  # "22 Liter, wasserdicht, wiegt 88 Gramm" is a list
    return any(_VERB.match(piece) and not _NO_VERB.match(piece) for piece in listed[1:])


def _verb_in_first(piece: str) -> bool:
    """Whether the first part of a German text is a clause already: "In die gelbe Tonne kommen Dosen, ..."."""
    found = verb_in(piece, "de") if len(piece.split()) >= _FEW else None
    return found is not None and piece[:1].isupper()
