"""What a film is about where no reading of the brief says it: who asks, the name that comes most, the first words."""

from __future__ import annotations

import re
from collections import Counter

from agent.reading.lexicon import LEXICONS, fragments, pattern, words
from agent.reading.owners.owning import owner_in
from agent.reading.subjects.given import Given, to_maker
from agent.reading.subjects.requested import of_us
from agent.reading.text.clean import bare, clean
from agent.reading.text.names import NAME, QUANTITY, Subject, short
from agent.reading.text.naming import OURS, OURS_PLAIN, OWNED
from agent.reading.text.sentences import parts

_FROM = re.compile(
    r"(?<!\w)(?:from|aus|di|in|at|near|à|bei|ask|frag\w*|en|em|a|no|na|(?:praia|playa|vila|villa|cidade|ciudad|bairro|"
    r"barrio|parque|parco|pueblo|paese|comune|plaza|praça|piazza|calle|rua|via|río|rio) d(?:e|i|o|a|el)?)\s$",
    re.IGNORECASE,
)


def most_named(given: Given) -> Subject:
    """The name that is named most, or the first words of content."""
    first = given.brief[0].text if given.brief else ""
    ours = OURS.search(first) if given.kind in OWNED and given.language != "de" else None
    if ours:
        return of_us(ours, given.language)
    owner = owner_in(given.brief, given.language) if given.kind not in {"news", "story", "report"} else None
    if owner and len(owner.name.split()) > 1:
        return Subject(short(owner.name), owner.what)
    if (mine := OURS_PLAIN.search(first)) and given.kind not in {"news", "report"}:
        return Subject(short(mine.group()))
    if names := _names_counted(given):
        return Subject(short(names.most_common(1)[0][0]))
    return _first_content(given)


def _placed(match: re.Match[str]) -> bool:
    """Whether a name says where somebody comes from: "Marco, di Bari"."""
    return bool(_FROM.search(match.string[: match.start()]))


def _before(text: str) -> str:
    """The first word of a name at the head of a sentence: Longacre of "Longacre Farm, near Malton"."""
    found = re.search(r"(?:^|[.!?]\s)([A-ZÀ-Þ][\w'’-]+\s)$", text)
    first = found.group(1) if found else ""
    return "" if any(first.strip().lower() in LEXICONS[code].function_words.split() for code in LEXICONS) else first


def _names_counted(given: Given) -> Counter[str]:
    """How often each name stands in the text; German, where all nouns have capitals, counts none."""
    counts: Counter[str] = Counter()
    moment = pattern(fragments("months", given.language) + fragments("weekdays", given.language))
    trade = words("production", given.language)
    for passage in given.passages[:60] if given.language != "de" else ():
        for match in re.finditer(rf"(?<=[a-zà-ÿ,;:] ){NAME}", passage.text[:600]):
            name = f"{_before(passage.text[: match.start()])}{match.group()}".strip(" .")
            if len(name) > 2 and not moment.match(name) and not _placed(match) and not trade.search(name):
                counts[name] += 1
    return counts


def _first_content(given: Given) -> Subject:
    """The first words that are neither of the film nor a tone nor an amount."""
    trade = words("production", given.language)
    for passage in given.brief:
        if to_maker(passage.text, given.language) and len(given.brief) > 1:
            continue
        for part in parts(bare(clean(passage.text, given.language)), given.language):
            manner = words("tones", given.language).search(part)
            if not (
                trade.search(part) or words("films", given.language).search(part) or manner or QUANTITY.match(part)
            ):
                return Subject(short(part))
    return Subject("")
