"""Gives each quotation and each wish for words its role: said, shown, never said, the ending, the script."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace

from agent.reading.cutting.passages import STICKY, Passage, role_of
from agent.reading.lexicon import fragments, pattern, words
from agent.reading.telling.banning import kept_out, refuses
from agent.reading.telling.bare_lists import is_tone_list
from agent.reading.telling.forbidding import forbidden
from agent.reading.text.addresses import ANY
from agent.reading.text.clean import bare, clean, uncourteous
from agent.reading.text.quoted import Quote, quotes
from agent.reading.text.sentences import parts
from agent.reading.text.speakers import named_before, person_in, signs_alone

# In the order in which a tie between cues at the same distance is decided.
CUES = ("must_not", "ending", "title", "script", "action", "must_show", "must_say", "opening", "idea", "name")
LEAST_SCRIPT = 4
_FEW = 3  # words of an entry of a list of words
_NAME_WORDS, _CLAIM_WORDS = 3, 7
_HEAD_OF_END = 5
_VERBATIM_ROLES = frozenset(
    {"must_say", "must_show", "must_not", "ending", "action", "title", "script", "opening", "idea"}
)
_DESCRIBED = re.compile(
    r"^(?:the|an?|one|our|some|my|your|his|her|their|something|that|this|how|what|der|die|das|ein\w*|unser\w*|"
    r"le|la|les|un|une|des|notre|"
    r"el|los|las|una|nuestr\w*|il|lo|gli|uno|o|os|as|um|uma|noss\w*|question|logo)\b",
    re.IGNORECASE,
)
# "End on the Copper Pan, worth the climb": an article before a name describes nothing.
_NAME_FIRST = re.compile(
    r"(?i:the|our|le|la|les|el|los|las|il|lo|gli|os|as)\s[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)*,\s[a-zà-ÿ]"
)
_BY = re.compile(
    r"^\s?(?:[,(]?\s?[-–—~]{1,2}\s?(?P<after>[^\W\d_][^\"“”«»\n]{1,60}?)(?=[;\n]|\.\s|$)|"
    r"\((?P<inside>[A-ZÀ-Þ][^()\n]{1,60})\)\.?\s*$|"
    r"(?P<beside>[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ](?:[\w'’-]+|\.)){0,2}(?:,\s[^.!?,:\n]{1,30})?)\s*$)"
)
_PERSON = re.compile(r"[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’.-]*){0,2}(?:,?\s\(?\d{1,3}\)?)?")
# 'Anna from Graz says "..."', 'mayor Ruiz: "..."': who is quoted.
_SAYS = re.compile(
    r"(?:^|[\s,;])((?:[a-zà-ÿ]{3,12}\s)?[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’.-]*){0,2}"
    r"(?:,?\s(?:from|of|in|at|aus|von|de|d[aei]l?la?|du|à|en)\s[A-ZÀ-Þ][\w'’-]*)?(?:\s\([^()]{2,40}\))?)"
    r"\s(?:says?|said|told us|writes?|wrote|sagte?|meinte?|schreibt|dit|écrit|dice|dijo|escribe|ha detto|scrive|diz|"
    r"disse|escreve)\s?[:,]?\s$"
)
# "Don't say", "Never say" are orders, and nobody's name.
_NO_SPEAKER = re.compile(
    r"(?i)(?:\w+\s)?(?:don['’]?t|never|not|please|must|should|always|can|just|also|jamais|nunca|mai)"
)
# "says Carla, 43, member of FitBarn since 2022": what behind a name is of the one who speaks.
_AGE_OR_POST = (
    r"(?:,\s(?:(?:aged\s)?\d{1,3}|(?!and\b|but\b|und\b|et\b)(?![^.,;:]*(?<!\w)(?:is|was|has|had|are|she|he|we|they|it|"
    r"please|make|music|film|video|seconds?|ist|hat|sie|er|est|il|elle)(?!\w))[^.,;:!?\"“”„«»]{3,48}))"
)
_SAID_AFTER = re.compile(
    r"^,?\s(?:says?|said|sagte?|meinte?|dit|dice|dijo|ha detto|diz|disse)\s"
    r"((?:[a-zà-ÿ]{3,14}\s){0,2}[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’-]*){0,2}"
    rf"(?:{_AGE_OR_POST}{{1,3}}(?=[.!]?\s*$)|(?=[.,;]|$)))"
)
# 'titolo "Le polpette", finale: "..."': the label of a quotation amid a sentence.
_LABEL_BEFORE = re.compile(r"(?:^|[,;.!?(–-]\s?)([^,;.!?:()–]{2,40}?)\s?:\s*$")
_MOST = 0.7  # of a sentence; what else it says is told apart
_NEGATED = re.compile(
    r"(?:vietat\w*|prohibid\w*|proibid\w*|interdit\w*|forbidden|verboten|evit\w*|évit\w*|avoid|never|don'?t|do "
    r"not|not|nicht|nie|kein\w*|ne|pas|jamais|no|nunca|nada de|non|mai|niente|não|without|"
    r"ohne|sans|sin|senza|sem)\s(?:\w+\s){0,3}$",
    re.IGNORECASE,
)
# These forbid only what stands right behind them: "ohne »Rockstar« und »Ninja«", but not "no music, »Hello« on screen".
_WEAK = frozenset(
    {"no", "without", "neither", "ohne", "kein", "weder", "sans", "pas de", "surtout pas", "sin", "ni", "senza",
     "niente", "né", "sem", "nem"}
)  # fmt: skip
_ONLY_QUOTES = re.compile(r"[\s\ue001,]*(?:(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e|né|nem)[\s\ue001,]+){0,6}")
# "Don't mention the old name (Gelateria Rossi)".
# 'the phrase "..." should be the last thing we hear'
_LAST = re.compile(
    r"[^.;]{0,14}(?<!\w)(?:the )?(?:last|final|closing) (?:thing|words?|line|sentence|frame)(?!\w)", re.IGNORECASE
)
# Where something happens at the end as well as where the film shall end.
_AT_THE_END = frozenset({"à la fin", "en fin", "al final", "no final", "no fim"})
_BRACKETED = re.compile(r"\(([A-ZÀ-Þ][\w'’&-]*(?:\s[\w'’&-]+){0,3})\)")
# Under these stands what is to be said, even where it begins like a description: "Key takeaway: a pump moves heat".
_MESSAGE = re.compile(
    r"(?i)include|take-?away|message|botschaft|fazit|gedanke|mensaje|messaggio|mensagem|thought|tagline|"
    r"claim|slogan"
)
_THE_WORDS = re.compile(
    r"(?:the (?:words?|phrase|term)s?|das wort|die wörter|die worte|le mot|les mots|la palabra|las palabras|la "
    r"parola|le parole|a palavra|as palavras)\s+",
    re.IGNORECASE,
)


# "cheap pls", "organic (we're not certified)": what stands beside a forbidden word and is none.
_NO_WORD = re.compile(
    r"\s?\([^()]*\)|[\s,]+(?:please|pls|plz|thanks|thx|bitte|danke|merci|svp|por favor|gracias|per favore|grazie|"
    r"obrigad[oa])\W*$",
    re.IGNORECASE,
)


class Lines:
    """What the brief wants said, shown or kept out, by role."""

    def __init__(self) -> None:
        self.by_role: dict[str, dict[str, str]] = defaultdict(dict)
        self.verbatim: set[Passage] = set()
        self.speakers: dict[str, str] = {}

    def add(self, role: str, text: str) -> None:
        """Keeps a line once."""
        line = _NO_WORD.sub("", text).strip() if role == "must_not" else text.strip()
        if line:
            self.by_role[role].setdefault(line.lower(), line)

    def of(self, role: str) -> tuple[str, ...]:
        """The lines of a role in their order."""
        return tuple(self.by_role[role].values())

    def first(self, role: str) -> str:
        """The first line of a role, empty where there is none."""
        return next(iter(self.by_role[role].values()), "")


def lines(passages: tuple[Passage, ...], language: str) -> Lines:
    """Every worded wish of the brief."""
    found = Lines()
    person = ""
    for index, passage in enumerate(passages):
        quoted = quotes(passage.text)
        person = (person_in(passage.text) if passage.role == "speaker" else "") or person
        signed = signs_alone(passages[index + 1].text) if quoted and index + 1 < len(passages) else ""
        if signed and quoted[-1].end >= len(passage.text.rstrip(" .")) and passages[index + 1].line == passage.line:
            found.verbatim.add(passages[index + 1])
            _spoken_by(quoted[-1], signed, passage, found)
        _testimony(passage, quoted, found, person)
        blank = _blank(passage.text, quoted)
        if not passage.from_brief:
            continue
        before = passages[index - 1] if index else None
        banned = kept_out(passage.text, language) or _refused(passage, quoted, blank, before)
        if banned:
            for word in banned:
                found.add("must_not", word)
            found.verbatim.add(passage)
            continue
        following = passages[index + 1].text if index + 1 < len(passages) else ""
        denied = (
            forbidden(passage.text, quoted, language) if passage.role in {"", "must_not", "duration", *STICKY} else ()
        )
        if passage.role == "script" and not _read_out(passage.text, quoted):
            quoted = ()  # "Texto: La librería presenta «Sal», el viernes": all of it is read
        asked = before.text if before and before.role == "request" and before.line == passage.line else ""
        for quote in quoted:
            lead = f"{asked}: {blank[: quote.start]}" if asked else blank[: quote.start]
            known = "must_not" if quote in denied else "quote" if quote.text in found.speakers else ""
            role = known or _role(quote, passage, lead, blank, following, language)
            found.add(role, quote.text)
            if role in _VERBATIM_ROLES:
                found.verbatim.add(passage)
        _unquoted(passage, quoted, found, language)
        last = passages[index + 1] if index + 2 == len(passages) else None
        if last and not quoted and _goes_on(passage, last, language):
            found.add("ending", last.text.rstrip(". "))
            found.verbatim.add(last)
    return found


def _read_out(text: str, quoted: tuple[Quote, ...]) -> bool:
    """Whether the quotations are what is to be read, and the words around them only lead to them."""
    return 2 * sum(len(quote.text) for quote in quoted) > len(text)


def _goes_on(passage: Passage, last: Passage, language: str) -> bool:
    """Whether the last short sentence belongs to the closing name before it: "End on Brellix. Opens itself"."""
    ending = _ending_pattern(language).search(passage.text) if not passage.role else None
    labelled = bare(passage.text) if passage.role == "ending" else ""
    name = bare(passage.text[ending.end() :]) if ending else labelled
    if (
        not name[:1].isupper()
        or len(name.split()) > _NAME_WORDS
        or ANY.search(name)
        or last.role
        or last.label
        or not last.from_brief
    ):
        return False
    of_making = any(words(field, language).search(last.text) for field in ("production", "films"))
    return (
        len(last.text.split()) <= _CLAIM_WORDS
        and not (of_making or re.search(r"\d", last.text))
        and not is_tone_list(last.text, language)
    )


def _refused(passage: Passage, quoted: tuple[Quote, ...], blank: str, before: Passage | None) -> tuple[str, ...]:
    """What stands behind "Don't put it like this:", in this passage or as the one behind such a request."""
    asked = before.text if before and before.role == "request" and before.line == passage.line else ""
    ahead = blank[: quoted[0].start] if quoted else ""
    if passage.role or not (refuses(f"{asked or passage.label}:") or refuses(ahead)):
        return ()
    listed = [bare(_THE_WORDS.sub("", part)) for part in re.split(r",\s", passage.text)]
    few = listed if all(len(part.split()) <= _FEW for part in listed) else [passage.text]
    return tuple(quote.text for quote in quoted) or tuple(map(bare, few))


def _spoken_by(quote: Quote, who: str, passage: Passage, found: Lines) -> None:
    """Keeps a quotation with whom the next sentence names: '"She never raised her voice." Mo A., 24.'"""
    found.add("quote", quote.text)
    found.speakers[quote.text] = who
    if quote.end - quote.start >= _MOST * len(passage.text):
        found.verbatim.add(passage)


def _testimony(passage: Passage, quoted: tuple[Quote, ...], found: Lines, person: str) -> None:
    """Quotations with somebody behind them: '"Best boots I have owned." - Tom K.'; `person` was described before."""
    for quote in quoted:
        by = _BY.match(passage.text[quote.end :]) if passage.role not in _VERBATIM_ROLES else None
        alone = quote.start == 0 and quote.end >= len(passage.text) - 1
        labelled = passage.label if alone and not passage.role else ""
        named = labelled if _PERSON.fullmatch(labelled) else named_before(f"{labelled}: " if labelled else "")
        named = named or (named_before(passage.text[: quote.start]) if passage.role not in _VERBATIM_ROLES else "")
        said = _SAYS.search(passage.text[: quote.start]) if passage.role not in _VERBATIM_ROLES else None
        said = None if said and _NO_SPEAKER.fullmatch(said.group(1)) else said
        after = _SAID_AFTER.match(passage.text[quote.end :]) if passage.role not in _VERBATIM_ROLES else None
        said = said or after
        if (by or named or said or passage.role == "speaker") and len(quote.text.split()) >= 3:
            found.add("quote", quote.text)
            told = said.group(1).strip() if said else named or (person if passage.role == "speaker" else "")
            told = re.sub(r"\s\(([^()]+)\)$", r", \1", told)  # "Ravi (nurse, Sheffield)"
            told = told or found.speakers.get(quote.text, "")
            found.speakers[quote.text] = (by["after"] or by["inside"] or by["beside"]).strip(" .") if by else told
            if not said or after or quote.end - said.start() >= _MOST * len(passage.text):
                found.verbatim.add(passage)


def _role(quote: Quote, passage: Passage, lead: str, blank: str, following: str, language: str) -> str:
    if passage.role == "script" or (len(quote.text) > 60 and words("cues", language, "script").search(following[:60])):
        return "script"
    before, after = lead[-90:], blank[quote.end : quote.end + 50]
    label = _LABEL_BEFORE.search(before)
    if label and (labelled := role_of(label.group(1).strip(), language)) in _VERBATIM_ROLES:
        return labelled
    nearest = "ending" if _LAST.match(after) else _nearest(before, language)
    if nearest and not (passage.role == "must_not" and nearest in {"must_say", "name"}):
        return nearest
    if passage.role in _VERBATIM_ROLES:
        return passage.role
    if passage.role == "facts" and _MESSAGE.search(passage.label) and len(quote.text) >= len(passage.text) - 4:
        return "must_say"
    if passage.role == "speaker":
        return "quote"
    named = {"name", "script"} if len(quote.text.split()) < LEAST_SCRIPT else {"name"}
    return next((role for role in CUES if role not in named and _stands(role, after, language)), "quote")


def _stands(role: str, after: str, language: str) -> bool:
    """Whether a cue of a role stands behind a quotation; "no" and "without" forbid only what follows them."""
    found = words("cues", language, role).finditer(after)
    return any(role != "must_not" or match.group().lower() not in _WEAK for match in found)


def _nearest(before: str, language: str) -> str:
    """The role of the cue that stands last before a quotation."""
    best, at = "", -1
    for role in CUES:
        for match in words("cues", language, role).finditer(before):
            if language == "pt" and match.group().lower() == "no":
                continue  # "in the"
            if match.group().lower() in _WEAK and not _ONLY_QUOTES.fullmatch(before[match.end() :]):
                continue
            place = match.end() + (0.5 if role == "must_not" else 0)
            negated = role in {"must_say", "must_show", "name"} and _NEGATED.search(before[: match.start()])
            if place > at:
                best, at = ("must_not" if negated else role), int(place)
    return best if best != "name" or at >= len(before.rstrip()) - 3 else ""


def _blank(text: str, quoted: tuple[Quote, ...]) -> str:
    """The text with quotations blanked, so that words in them are no cues; same length."""
    for quote in quoted:
        text = text[: quote.start] + "\ue001" * (quote.end - quote.start) + text[quote.end :]
    return text


def _unquoted(passage: Passage, quoted: tuple[Quote, ...], found: Lines, language: str) -> None:
    """Wishes without quotation marks: "End with: Start today at ...", "Never say: cheap, best"."""
    text = passage.text
    if quoted:
        rest = text[quoted[-1].end :]
        if not passage.role and _ending_pattern(language).search(rest):
            _in_sentence(replace(passage, text=rest), found, language)
        return
    if passage.role in {"ending", "action"} and (_MESSAGE.search(passage.label) or not _describes(text, language)):
        worded = uncourteous(text).strip(" .;:,\"“”„«»'‘")
        found.add(passage.role, worded if worded.endswith("!") else bare(worded))
        found.verbatim.add(passage)
    elif passage.role in {"title", "script"}:
        found.add(passage.role, bare(text) if passage.role == "title" else text)
        found.verbatim.add(passage)
    elif passage.role in {"must_say", "must_show"}:
        for part in parts(text, language):
            found.add(passage.role, bare(part))
    elif passage.role == "must_not":
        for part in parts(_THE_WORDS.sub("", text), language, last=True):
            if len(part.split()) <= 3:
                found.add("must_not", bare(part))
    elif not passage.role or passage.role in STICKY:
        _in_sentence(passage, found, language)


def _in_sentence(passage: Passage, found: Lines, language: str) -> None:
    text = passage.text
    cue = words("cues", language, "must_not").search(text)
    for aside in _BRACKETED.findall(text[cue.end() :]) if cue and cue.group().lower() not in _WEAK else ():
        found.add("must_not", aside)
    banned = re.search(
        words("cues", language, "must_not").pattern + r"\W{1,3}" + _THE_WORDS.pattern, text, re.IGNORECASE
    )
    if banned:
        for part in parts(text[banned.end() :], language):
            for word in re.split(r"\s(?:and|or|und|oder|et|ou|y|o|e)\s", part):
                found.add("must_not", bare(word))
        return
    ending = _ending_pattern(language).search(text)
    if ending:
        rest = _asked_for(bare(_OF_FILM.sub("", text[ending.end() :])), language)
        if ending.group().lower() in _AT_THE_END and not (rest.lstrip(" ,")[:1].isupper() or ANY.search(rest)):
            return  # "À la fin elle s'allume" is what happens
        if rest and not _describes(rest, language):
            found.add("ending", clean(uncourteous(rest), language, chat=False))


def _asked_for(rest: str, language: str) -> str:
    """What an ending is announced to say: "our one request: 600 pounds for books" is that request."""
    head, _, told = rest.partition(": ")
    announced = 0 < len(head.split()) <= _HEAD_OF_END and len(told.split()) > 1 and _DESCRIBED.match(head)
    if not announced or words("production", language).search(told):
        return rest
    return told[:1].upper() + told[1:]


def _describes(text: str, language: str) -> bool:
    """Whether an ending is described ("a question for the class") instead of worded."""
    if ANY.search(text) or _NAME_FIRST.match(text):
        return False
    described = _DESCRIBED.match(text) and not re.search(r"[.!]\s", text)
    trade = words("production", language).search(text) and len(text.split()) <= 6
    return bool((described and len(text.split()) <= 14 and not text[:1].isupper()) or trade)


# "Zum Schluss des Videos unsere Nummer": what ends is the film, and none of the words that it ends on.
_OF_FILM = re.compile(
    r"^\s(?:of (?:the|our)|des|vom|de la|du|del(?:la)?|d[eo]|dello|dell['’])\s?"
    r"(?:v[ií]d[eé]os?|films?|clips?|spots?|reels?|filmato|filme|película)(?!\w)[\s,:]*",
    re.IGNORECASE,
)
_endings: dict[str, re.Pattern[str]] = {}


def _ending_pattern(language: str) -> re.Pattern[str]:
    if language not in _endings:
        listed = [
            item for item in fragments("cues", language, "ending") if item not in {"end ?card", "am ende", "alla fine"}
        ]
        _endings[language] = pattern(listed)
    return _endings[language]
