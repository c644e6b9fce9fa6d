"""Parts an order to tell something from what is told: "Please mention that the first lesson is free"."""

from __future__ import annotations

import re

from agent.reading.lexicon import LEXICONS, alternation, fragments, starts, words

# "Please mention that the first lesson is free": what follows is content.
_MENTION = re.compile(
    r"^(?:(?:please|then|bitte|dann|por favor|luego|per favore|poi|merci de|ensuite|and|also)\s)*(?:mention|say|"
    r"tell (?:people|them|"
    r"viewers|everyone)|point out|"
    r"make (?:it )?clear|erwähn\w*|sag\w*|mentionne[rz]?|précise[rz]?|menciona\w*|di\b|decir|ricorda\w*|"
    r"mencion\w*|diga|(?:(?:termin|acab|conclu|finaliz|encerr|cierr|cerr)\w*|finisci) "
    r"(?:diciendo|dizendo|dicendo))"
    r"(?:\s(?:bitte|auch))?,?\s(?:that|dass|que|che)\s(?=\S)",
    re.IGNORECASE,
)
# "Mention the best month and that we opened a depot in February": the second half is content, the first an order.
_AND_THAT = re.compile(
    r"(?:please |bitte )?(?:mention|say|tell|point out|erwähn\w*|sag\w*|mentionne[rz]?|menciona\w*|"
    r"ricorda\w*)\b[^.]{3,80}?"
    r"\s(?:and|und|et|y|e)\s(?:that|dass|que|che)\s(?=\S)",
    re.IGNORECASE,
)
# "A video to tell everyone that the canteen changes its hours": what follows is the news.
_ANNOUNCED = re.compile(
    r"(?:\s(?:to|pour|para|per|que|which|that|and|et|y|e)\s)?(?<!\w)(?:tell|announce|inform|say|remind|"
    r"let (?=[^.]{3,30} know)|annoncer|"
    r"informer|prévenir|rappeler|avisar|anunciar|informar|comunicar|recordar|lembrar|avvisare|annunciare|informare|"
    r"comunicare|"
    r"ricordare|dire)(?!\w)[^.,;:\"“”„«»]{0,40}?\s(?:(?:that|che|que)\s|qu['’]\s?)(?=\S)",
    re.IGNORECASE,
)
_FRAGMENT = 3  # words that say nothing alone
# "Listicle, 60 seconds, vertical: ...": the length among the terms of a request.
LENGTHS = {
    code: re.compile(rf"\d{{1,3}}\s?(?:{alternation(fragments('seconds', code))})", re.IGNORECASE) for code in LEXICONS
}


def lasts(text: str) -> bool:
    """Whether a text begins with a length."""
    return any(length.match(text) for length in LENGTHS.values())


def mentioned(sentence: str) -> re.Match[str] | None:
    """What leads to news: "Please mention that the first lesson is free"; not "Say that too", which points back."""
    found = _MENTION.match(sentence) or _AND_THAT.match(sentence)
    return found if found and len(sentence[found.end() :].split()) >= _FRAGMENT else None


def announced(sentence: str, language: str) -> tuple[str, str]:
    """A request parted from the news that it wants told; '' before it where it wants none, and in German, whose
    clauses behind "dass" end on their verbs and are no sentences of their own.
    """
    found = _ANNOUNCED.search(sentence) if language != "de" else None
    asked = sentence[: found.start()].strip() if found else ""
    asks = asked and (
        starts("requests", language).match(asked) or words("heads", language).search(asked) or lasts(asked)
    )
    if not found or not asks:
        return "", sentence
    verb = sentence[: found.end()].strip().rsplit(" ", 1)[0] if lasts(asked) else asked  # "20 seconds to announce"
    return verb, sentence[found.end() :].strip()
