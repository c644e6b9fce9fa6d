"""Parts news from the wish behind it: "The blood bus comes on 19 November, and I'd like a video of it"."""

from __future__ import annotations

import re
from functools import cache

from agent.reading.lexicon import fragments, words
from agent.reading.text.naming import WE_ARE

_WANT = {
    "en": r"(?:(?:i|we)(?:['’]d| would) (?:like|love)(?: to have)?|(?:i|we) (?:need|want|are looking for|could use)|"
    r"(?:can|could) you (?:make|do)|please make)",
    "de": r"(?:(?:ich|wir) )?(?:möchte\w*|hätte\w*|brauche\w*|bräuchte\w*|wünsch\w*|suche\w*)(?: (?:ich|wir))?"
    r"(?: gern\w*)?(?: dafür| dazu)?",
    "fr": r"(?:j['’]aimerais|je (?:voudrais|veux|cherche)|nous (?:voudrions|aimerions|souhaitons|cherchons)|"
    r"on (?:voudrait|aimerait|cherche|veut)|il (?:me|nous) (?:faut|faudrait))",
    "es": r"(?:yo )?(?:querría\w*|quería\w*|quisiera\w*|quiero|queremos|necesit\w+|(?:me|nos) gustaría|"
    r"(?:me|nos) hace falta)",
    "it": r"(?:vorre(?:i|mmo)|voglio|vogliamo|(?:mi|ci) serv(?:e|irebbe)|(?:mi|ci) piacerebbe|abbiamo bisogno di|"
    r"cerc(?:o|hiamo))",
    "pt": r"(?:queria|queríamos|quero|queremos|gostava|gostávamos|gostaria\w*|precis\w+)",
}
_AND = r"(?:and|so|und|daher|deshalb|et|donc|y|así que|e|quindi|então|por isso)"
_FEWEST = 4
"""Words of news."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    film = "|".join(fragments("films", language))
    return re.compile(
        rf"(?P<news>.{{12,400}}?)[,;]?\s{_AND}\s(?P<wish>{_WANT[language]}\s[^.!?]{{0,60}}?(?<!\w)(?:{film})(?!\w).*)",
        re.IGNORECASE,
    )


def wish_parted(sentence: str, language: str) -> str:
    """The sentence as two, news first; '' where nothing stands before its wish."""
    found = _pattern(language).fullmatch(sentence.strip())
    if not found or len(found["news"].split()) < _FEWEST or words("films", language).search(found["news"]):
        return ""
    if re.match(_WANT[language], found["news"], re.IGNORECASE) or WE_ARE.match(found["news"]):
        return ""  # who speaks is no news
    wish = found["wish"]
    return f"{found['news'].rstrip(' ,;')}. {wish[:1].upper()}{wish[1:]}"
