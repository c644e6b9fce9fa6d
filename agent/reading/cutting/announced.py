"""Parts an order to tell something from what is told: "Please mention that the first lesson is free"."""

from __future__ import annotations

import re

from agent.reading.lexicon import LEXICONS, alternation, fragments, starts, words

# "Please mention that the first lesson is free": what follows is content.
_MENTION = re.compile(
    r"^(?:(?:please|then|bitte|dann|por favor|luego|per favore|poi|merci de|ensuite|and|also)\s)*(?:mention|say|"
    r"tell (?:people|them|viewers|everyone)|point out|"
    r"make (?:it )?clear|erwähn\w*|sag\w*|mentionne[rz]?|précise[rz]?|menciona\w*|"
    r"di\b(?!\sche\s(?:cosa|colore|materiale)\b)|decir|ricorda\w*|"
    r"mencion\w*|diga|(?:(?:termin|acab|conclu|finaliz|encerr|cierr|cerr)\w*|finisci) "
    r"(?:diciendo|dizendo|dicendo))"
    r"(?:\s(?:bitte|auch))?,?\s(?:that|dass|que|che)\s(?=\S)",
    re.IGNORECASE,
)
# "Mention the best month and that we opened a depot in February": the second half is content, the first an order.
_AND_THAT = re.compile(
    r"(?:please |bitte )?(?:mention|say|tell|point out|erwähn\w*|sag\w*|mentionne[rz]?|menciona\w*|"
    r"ricorda\w*)\b[^.]{3,80}?\s(?:and|und|et|y|e)\s(?:that|dass|que|che)\s(?=\S)",
    re.IGNORECASE,
)
# "A video to tell everyone that the canteen changes its hours": what follows is the news.
_ANNOUNCED = re.compile(
    r"(?:\s(?:to|pour|para|per|a|que|which|that|qui|che|and|et|y|e)\s)?(?<!\w)(?:tell(?:s|ing)?|announc(?:es?|ing)|"
    r"inform(?:s|ing)?|say(?:s|ing)?|remind(?:s|ing)?|let(?:s|ting)?(?=\s[^.]{3,30} know)|annon(?:cer?|çant)|"
    r"inform(?:er|ant)|prév(?:enir|enant)|rappel(?:er|le|ant)|avis(?:ar|ando|e)|anunci(?:ar|ando|e)|inform(?:ar|ando|e)|"
    r"comuni(?:car|cando|que)|record(?:ar|ando)|recuerde|lembr(?:ar|ando|e)|avvis(?:are|ando|a|i)|"
    r"annunci(?:are|ando|a|i)?|inform(?:are|i|a)|comuni(?:care|cando|ca|chi)|ricord(?:are|ando|a|i)|dire|dicendo|"
    r"diciendo|dizendo)(?!\w)[^.,;:\"“”„«»]{0,40}?\s(?:(?:that|che|que)\s|qu['’]\s?|know\s(?=(?:we|our|the|it|they)\s))"
    r"(?=\S)",
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
    return sentence[: found.end()].strip(), sentence[found.end() :].strip()
