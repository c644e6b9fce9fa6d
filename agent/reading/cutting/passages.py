"""Cuts brief and sources into passages: lines and sentences, each with the label that it stands under."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.reading.cutting.announced import LENGTHS, announced, lasts, mentioned
from agent.reading.cutting.bidding import bidden
from agent.reading.cutting.blocks import SHOWN, of_the_world, worldly
from agent.reading.cutting.entries import BULLET, entry_lines
from agent.reading.cutting.enumerated import entries, weight
from agent.reading.cutting.label_reach import ends_before
from agent.reading.cutting.layout import DATA_MARK
from agent.reading.cutting.leading import SEEKS_SOMEBODY, counts, led
from agent.reading.cutting.needing import needed, needs_apart
from agent.reading.cutting.run_on import run_on
from agent.reading.cutting.spliced import spliced
from agent.reading.cutting.talked_of import talked_of
from agent.reading.lexicon import alternation, fragments, starts, words
from agent.reading.telling.evidence import leaning
from agent.reading.telling.forbidding import is_ban
from agent.reading.text.addresses import ANY
from agent.reading.text.moments import is_date, is_time
from agent.reading.text.naming import COUNT, LOST_OR_FOUND, PRINTED_THING, WE_ARE_NAMED
from agent.reading.text.quoted import masked
from agent.reading.text.sentences import parts, sentences
from agent.reading.text.verbs import leading, verb_in
from tools.media.frame import RATIOS

_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+")
_ALL_BOLD = re.compile(r"\s*(\*\*|__)[^*_]{2,80}\1:?\s*|\s*(\*\*|__)[^*_]{2,80}:\2\s*")
_NUMBERED = re.compile(r"^\d{1,2}(?:\.\d)?[.)]?\s+(?=[^\W\d])")
_HEADING_WORDS = 8
ABOUT = re.compile(
    r"^(?:it(?:['’]s| is) (?:all )?about|this is about|es geht um|es handelt sich um|il s['’]agit d(?:e |['’])|"
    r"(?:se )?trata de|"
    r"si tratta di|trata-se de|é sobre|va (?:de|sobre)(?=\s(?:un|una|el|la|los|las)\s))\s?",
    re.IGNORECASE,
)
_LABEL_WORDS = 5  # more of them before a colon are no label
_OVER_LIST = 5  # words of a heading that is not marked as one
_CASE = re.compile(
    r"(?:missed|lost|broken|stuck|late|confused|damaged|need|got|found|questions?|problems?|too (?:heavy|big|late)|no)"
    r"(?:\s[\w'’-]+){0,3}\?|"
    r"¿?(?:alguna |tienes |tienen |tenéis |noch |haben sie |tem |tens |alguma |une |des |hai |avete )?"
    r"(?:dudas?|preguntas?|fragen|problem[ae]?s?|dúvidas?|perguntas?|domande|dubbi|questions?|interess\w*|"
    r"interes\w*|te interesa|le interesa|curios\w*)\s?\?",
    re.IGNORECASE,
)
_CASE_DE = re.compile(
    r"(?:(?:Noch )?Fragen|Probleme?|"
    r"[A-ZÄÖÜ][\w-]+\s(?:vergessen|verloren|verpasst|verlegt|kaputt|defekt|weg|krank|voll))\?"
)
"""The same in German: "Passwort vergessen? Hotline 4455"."""
_WHERE = frozenset(("where", "wo", "où", "dónde", "donde", "dove", "onde"))
_CALLED = re.compile(r"(?:apply|register|book|sign up|order|rsvp|donate|enrol+|reply|reserve)\s\w", re.IGNORECASE)
_FRAGMENT = 3  # words of a sentence that says nothing alone
_FIRST = 3  # passages before a bold line that still names what the brief is about
_BOLD = re.compile(r"(\*\*|__)(?=\S)(.{1,200}?)(?<=\S)\1")
_LABEL = re.compile(r"^([^\W_][^:\n\"“”«»„]{0,60}?)\s?:(?:\s+|$)(?!//)")
_DASH = re.compile(r"^((?:[^:\n\"“”«»„!?]|(?<=\d):(?=\d)){4,48}?)\s[–—-]\s+(?=\S)")
_HOUR = re.compile(r"\d{1,2}(?:[:.h]\d{2})?(?:\s?(?:h|uhr|am|pm|heures|horas|ore))?(?!\w)", re.IGNORECASE)
_HEAD = re.compile(r"^((?:[^:\n]|:(?=\S)){4,160}?)\s?:\s+(?=\S)")
_POLITE = re.compile(r"^(?:and |und |et |y |e )?(?:please|pls|bitte|merci de|por favor|per favore)\s", re.IGNORECASE)
_PLEASE = re.compile(r"\s(?:please|bitte|s['’]il (?:vous|te) pla[iî]t|svp|por favor|per favore)$", re.IGNORECASE)
# "Material steht ganz am Anfang: ...", "Ingredients come first: ...": where in the film a list has its place.
_PLACED = re.compile(
    r"(?<=\w)\s(?:bitte\s)?(?:(?:steh|komm|gehör)\w*\s|go(?:es)?\s|comes?\s|viene\s|vient\s)?(?:bitte\s|gleich\s|"
    r"ganz\s)*"
    r"(?:(?:am|an den|zum) (?:anfang|beginn|schluss|ende)|zuerst|zuletzt|(?:at the )?(?:beginning|start)|first|"
    r"au début|à la fin|al (?:principio|final)|all['’]inizio|alla fine|no (?:início|fim))$",
    re.IGNORECASE,
)
_ARE = re.compile(r"(?<=\w)\s(?:is|are|ist|sind|est|sont|es|son|è|sono|é|são)$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)")
# Roles that the sentences after a labelled one still belong to, as long as the line lasts.
STICKY = frozenset({"audience", "tone", "look", "music", "voice", "brand", "format", "note"})
# Whose line goes on with the next sentence where that is none about the film: "Outro: Which one? Tell us below."
_OF_MANNER = frozenset({"brand", "tone", "look", "music", "voice", "audience"})
_SUM_GIVEN = re.compile(r"[€£$]\s?\d|\d\s?(?:€|£|\$|euros?|pounds?|dollars?|franken|francs?)(?!\w)", re.IGNORECASE)
_ASKED_POLITELY = re.compile(
    r"¿?(?:(?:hi|hello|hey|hallo|bonjour|hola|ciao|olá)[,!]?\s)?(?:(?:can|could|would|will) (?:you|u)|"
    r"(?:könn|kann|würde)\w* (?:ihr|du|sie)|pou(?:vez|rri?ez)(?:-vous)?|peux-tu|"
    r"pod(?:éis|ríais|rías?|emos)|puedes?|pueden|pot(?:ete|reste|resti)|puoi|pod(?:em|e|eriam|eria|ias))\s",
    re.IGNORECASE,
)
_GOES_ON = frozenset({"ending", "action", "script"})
_NEW_ORDER = re.compile(
    r"(?:(?:read|lies|lest|lis|lisez|lee|leer|leggi|leggete|leia|leiam|lê|ler|exactly|genau|colou?rs?|farben|"
    r"couleurs|colores|colori|cores|tono?|tom)\b|"
    r"please|nothing|don['’]?t|do not|no\b|never|avoid|without|keep|make|use|show|must|must not|bitte|kein\w*|"
    r"nicht|ohne|verwend\w*|"
    r"pas de|ne\b|sans|évite\w*|merci|no\b|sin\b|evita\w*|usa\w*|non\b|senza|niente|não|sem\b|evit\w*|use\b|by\b|"
    r"we\b|i\b|wir\b|ich\b|nous\b|the (?:film|video|text))",
    re.IGNORECASE,
)
ROLES = (
    "must_not", "must_say", "must_show", "ending", "action", "opening", "ingredients", "steps", "audience", "tone",
    "brand", "duration", "format", "music", "voice", "script", "title", "idea", "occasion", "cover", "facts", "speaker",
    "subject", "look", "note", "goal",
)  # fmt: skip


_Block = tuple[tuple[str, str], ...]
"""Role and text of the labelled lines that stand together."""


@dataclass(frozen=True)
class Passage:
    """A sentence or list entry of the brief or a source."""

    text: str
    role: str = ""
    label: str = ""
    bullet: bool = False
    ordinal: int = 0
    line: int = 0
    origin: str = "brief"
    inline: bool = False
    """Whether the label stands before the text in its own line, and not over it."""

    @property
    def from_brief(self) -> bool:
        """Whether the person wrote it as the brief, not as material."""
        return self.origin == "brief"


def role_of(label: str, language: str) -> str:
    """What the words before a colon announce; empty where they are part of the content."""
    plain = _ASIDE.sub("", label.replace("’", "'")).strip()
    words = _PLEASE.sub("", _ARE.sub("", _PLACED.sub("", plain)))
    forms = (words, _POLITE.sub("", words))
    named = next((role for role in ROLES if any(map(_role_pattern(role, language).fullmatch, forms))), "")
    return named or ("must_not" if is_ban(words, language) else "")


_patterns: dict[tuple[str, str], re.Pattern[str]] = {}


def _role_pattern(role: str, language: str) -> re.Pattern[str]:
    key = (role, language)
    if key not in _patterns:
        _patterns[key] = re.compile(alternation(fragments("labels", language, role)), re.IGNORECASE)
    return _patterns[key]


def passages(text: str, language: str, origin: str = "brief") -> tuple[Passage, ...]:
    """The passages of a text in order."""
    found: list[Passage] = []
    under = _Heading()
    lines = led(entry_lines(text), language)
    blocks = _blocks(lines, language) if origin == "brief" else {}
    for number, line in enumerate(lines):
        if not line.strip():
            under = under if under.marked or not under.used else _Heading()
            continue
        marked, bold = bool(_HEADING.match(line)), bool(_ALL_BOLD.fullmatch(line))
        bare = _BOLD.sub(r"\2", _HEADING.sub("", line)).strip()
        bullet = None if marked else BULLET.match(bare)
        body = bare[bullet.end() :].strip() if bullet else bare
        named = bold and not bullet and len(found) <= _FIRST and origin == "brief" and not role_of(body, language)
        over = not bullet and not bold and _stands_over(body, lines[number + 1 :])
        heading = None if bullet or named else _heading(body, marked or bold or over, found, origin, language)
        if heading:
            under = heading if not marked else replace(heading, marked=True)
            continue
        entry = bool(bullet) or bool(_LABEL.match(masked(body)))
        under = _Heading() if under.over_list and not entry and not under.marked else under
        ordinal = int(bullet.group(1)) if bullet and bullet.group(1) else 0
        context = Passage("", "subject" if named else under.role, under.label, bool(bullet), ordinal, number, origin)
        found += _of_line(body, context, language, blocks.get(number, ()))
        under = replace(under, used=True, over_list=under.over_list or entry)
    return tuple(passage for passage in found if any(char.isalnum() for char in passage.text))


@dataclass(frozen=True)
class _Heading:
    """What the lines below stand under; a marked heading holds until the next one, others until an empty line."""

    role: str = ""
    label: str = ""
    marked: bool = False
    used: bool = False
    over_list: bool = False


def _stands_over(body: str, below: list[str]) -> bool:
    """Whether a short line without a mark at its end is the heading of the list below it."""
    short = len(body.split()) <= _OVER_LIST and not re.search(r"[.!?,:;\d]", body)
    following = next((line for line in below if line.strip()), "")
    return short and bool(BULLET.match(following))


def _heading(body: str, marked: bool, found: list[Passage], origin: str, language: str) -> _Heading | None:
    """Role and words of a line that is only a heading; the first one names what the brief is about and is told."""
    label = _NUMBERED.sub("", body.rstrip(": "))
    if body.endswith(":") and len(body) <= 64 and not re.search(r"[.!?]", body):
        return _Heading(role_of(label, language), label)
    if marked and role_of(label, language):
        return _Heading(role_of(label, language), label)
    short = len(label.split()) <= _HEADING_WORDS and not re.search(r"[.!?]", label)
    return _Heading("", label) if marked and short and (found or origin != "brief") else None


def _of_line(body: str, context: Passage, language: str, block: _Block = ()) -> list[Passage]:
    found: list[Passage] = []
    role, label, own = context.role, context.label, False
    plain = Passage("", line=context.line, origin=context.origin)
    for whole in _cut(body, context, language):
        asked, told = announced(whole, language) if context.from_brief else ("", whole)
        if asked:
            found.append(replace(plain, text=asked, role="request"))
        head, sentence = _request(told, context, language) if not asked else ("", told)
        listed = _headed_list(sentence, context, language) if not head else ()
        if listed:
            found += [replace(plain, text=listed[0]), replace(plain, text=listed[1], role="facts")]
            continue
        topics = _topics(head or sentence, context, language)
        sentence = "" if topics and not head else sentence
        found += topics
        if head:
            found += [] if topics else [replace(plain, text=head, role="request")]
            if _ASKED_POLITELY.match(head) and _is_list(sentence.rstrip(" ?"), language):
                sentence = sentence.rstrip(" ?")  # the mark is the request's: "Könnt ihr ...: Brot ab 7, Kuchen?"
            if role_of_rest := _behind_request(head, sentence, language):
                found.append(replace(plain, text=sentence, role=role_of_rest))
                continue
        if ordered_told := _told_behind_order(sentence, context, language):
            found.append(ordered_told)
            continue
        labelled = _labelled(sentence, language, block)
        if labelled:
            head, named, sentence = labelled
            ordered = not named and context.origin == "brief" and leaning(head, "promo", language) > 0
            role, label, own = named, "" if ordered else head, True  # "Keep it simple: in summer leaves are green"
        elif own and (_is_apart(sentence, role, language) or ends_before(sentence, role, label, language)):
            role, label, own = "", "", False
        under = replace(plain, bullet=context.bullet, ordinal=context.ordinal, inline=own and bool(labelled))
        found.append(replace(under, text=sentence, role=role, label=label))
    return _under_its_head(found, context)


def _labelled(sentence: str, language: str, block: _Block) -> tuple[str, str, str] | None:
    """A label, its role and what stands behind it; None for a sentence without one: "Income was 540 euros: 61 %"."""
    match = (
        None
        if _is_call(sentence) or LOST_OR_FOUND.match(sentence)
        else _LABEL.match(masked(sentence)) or _dated(sentence, language)
    )
    rest = sentence[match.end() :] if match else ""
    if not match or not rest.strip():
        return None
    label = sentence[: match.end(1)]
    named = _role_told(label, rest, language, block)
    label = label.replace(DATA_MARK, "")
    few = len(label.split()) <= (9 if _COUNTED_HEAD.match(label) else 5)
    return (label, named, rest.strip()) if named or (few and not _gives_sum(label, language)) else None


def _is_apart(sentence: str, role: str, language: str) -> bool:
    """Whether a sentence behind a labelled one is none of its label's any more."""
    if role in _GOES_ON and not _of_making(sentence, language):
        return False
    return role not in STICKY or (role in _OF_MANNER and _tells_facts(sentence, language))


def _behind_request(head: str, rest: str, language: str) -> str:
    """The role of what stands behind a request and its colon, where it is a title or a list."""
    if _LISTICLE.search(head) and _COUNTS.match(rest) and len(rest.split()) <= _HEADING_WORDS + 4:
        return "title"
    return "facts" if _is_list(rest, language) or entries(rest, language) else ""


def _told_behind_order(sentence: str, context: Passage, language: str) -> Passage | None:
    """The news behind "Please mention that", "Tell staff to" and "You need"; None where a sentence has none of them."""
    if not context.from_brief:
        return None
    if wished := mentioned(sentence):
        return Passage(sentence[wished.end() :].strip(), "facts", line=context.line)
    if asked := bidden(sentence, language):
        return Passage(asked, "facts", line=context.line)
    if not context.bullet and (needs := needed(sentence)):
        return Passage(
            sentence[needs.end() :].strip(), "ingredients", sentence[: needs.end()].strip(), line=context.line
        )
    return None


def _topics(text: str, context: Passage, language: str) -> list[Passage]:
    """The topics that a sentence of the brief wants talked of, as what is to be covered."""
    listed = talked_of(text, language) if context.origin == "brief" else ""
    return [Passage(listed, "cover", line=context.line, origin=context.origin)] if listed else []


def _tells_facts(sentence: str, language: str) -> bool:
    """Whether a sentence gives a price, a day or an address and no word of the making: "From 1 June at pip.example"."""
    given = ANY.search(sentence) or _SUM_GIVEN.search(sentence) or is_date(sentence, language)
    of_making = words("production", language).search(sentence) or words("films", language).search(sentence)
    return bool(given) and not of_making and not _NEW_ORDER.match(sentence)


def _under_its_head(found: list[Passage], context: Passage) -> list[Passage]:
    """An item of minutes, "3. Parking. No decision.", with its head as the label of what follows."""
    if not (context.ordinal and context.origin != "brief" and len(found) > 1):
        return found
    head = found[0].text.rstrip(".")
    if found[0].label or len(head.split()) > _HEADING_WORDS - 1 or any(char.isdigit() for char in head):
        return found
    return [replace(each, label=each.label or head, inline=True) for each in found[1:]]


def _cut(body: str, context: Passage, language: str) -> list[str]:
    """The sentences of a line, fragments with what they belong to, and run-on ones clause by clause."""
    cut = sentences(body, language)
    if context.ordinal:
        return _answered(_rejoined(cut))
    if context.origin != "brief" or context.bullet:
        return _answered(cut)
    spread = [clause for sentence in cut for clause in (_clauses(sentence) if language == "en" else (sentence,))]
    return _answered(
        [piece for sentence in spread for part in needs_apart(sentence) for piece in _introduced(part, context)]
    )


def _clauses(sentence: str) -> list[str]:
    """The clauses that commas string together, each as a sentence."""
    label = _LABEL.match(masked(sentence))
    listed = label and role_of(label.group(1), "en") in {"facts", "cover"}
    if label and listed and entries(sentence[label.end() :], "en"):
        return [sentence]  # what a label lists stays under it: "Say that: lessons start in May, and we need a coach"
    return [clause for piece in spliced(sentence) for clause in run_on(piece)]


def _introduced(sentence: str, context: Passage) -> list[str]:
    """Who speaks, and what they do: "We're a charity - Otter's Rest, we look after ..."."""
    who = WE_ARE_NAMED.match(sentence) if not context.role else None
    rest = sentence[who.end() :].lstrip(" ,;:–—-") if who else ""
    return [sentence[: who.end()], rest] if who and _PRONOUN.match(rest) else [sentence]


def _rejoined(cut: list[str]) -> list[str]:
    """The sentences of a counted entry, a fragment with the one before it: "A torch. Then three."."""
    joined: list[str] = []
    for sentence in cut:
        asks = sentence.endswith("?")
        asked = bool(joined) and joined[-1].endswith("?") and len(joined[-1].split()) <= _FRAGMENT
        if asked or (joined and len(sentence.split()) <= _FRAGMENT and not asks and not _LABEL.match(sentence)):
            joined[-1] = f"{joined[-1]} {sentence}"
        else:
            joined.append(sentence)
    return joined


def _role_told(label: str, text: str, language: str, block: _Block = ()) -> str:
    """The role of a label; none for one that stands before a fact: "Where: the old mill", "Music: brass band at 9"."""
    named = role_of(label, language)
    if not named and _orders_film(label, text, language):
        return "format"
    if named == "format" and label.strip().lower() in _WHERE and not SHOWN.search(text):
        place = re.match(r"\s*(?:\d|the )?\s?[A-ZÀ-Þ]", text) or of_the_world(block, language)
        return "" if place else named
    return "" if named and worldly(named, label, text.strip(), language, block) else named


def _orders_film(label: str, text: str, language: str) -> bool:
    """Whether a label is only the word for a film and its length or shape stands behind it: "Film: 25 s, square"."""
    if not words("films", language).fullmatch(label.strip()):
        return False
    first = next(iter(parts(text, language)), "")
    shaped = any(words("aspects", language, aspect).search(first) for aspect in RATIOS) or RATIO.search(first)
    return bool(shaped or lasts(first))


def _blocks(lines: list[str], language: str) -> dict[int, _Block]:
    """Role and text of the labelled sentences of each run of lines that begin with a label, for each of the lines."""
    found: dict[int, _Block] = {}
    run: list[int] = []
    pairs: list[tuple[str, str]] = []
    for number, line in enumerate([*lines, ""]):
        body = _BOLD.sub(r"\2", BULLET.sub("", line.strip())).strip()
        labelled = [
            (_role_told(sentence[: match.end(1)], sentence[match.end() :], language), sentence[match.end() :].strip())
            for sentence in sentences(body, language)
            if (match := _LABEL.match(masked(sentence))) and sentence[match.end() :].strip()
        ]
        if labelled and (_LABEL.match(masked(body)) or not run):
            run.append(number)
            pairs += labelled
            if _LABEL.match(masked(body)):
                continue
        found.update(dict.fromkeys(run, tuple(pairs)))
        run, pairs = [], []
    return found


def _is_call(sentence: str) -> bool:
    """Whether the words before a colon are what to do with the address behind it: "Apply by 14 November: jobs@..."."""
    head, mark, rest = sentence.partition(": ")
    return bool(mark and _CALLED.match(head) and ANY.match(rest.strip()))


def _answered(cut: list[str]) -> list[str]:
    """The sentences, a case in two or three words with what to do in it: "Missed collection? Report it"."""
    joined: list[str] = []
    for sentence in cut:
        if joined and (_CASE.fullmatch(joined[-1]) or _CASE_DE.fullmatch(joined[-1])):
            joined[-1] = f"{joined[-1]} {sentence}"
        else:
            joined.append(sentence)
    return joined


def _dated(sentence: str, language: str) -> re.Match[str] | None:
    """The day before a dash: "5 June, 4 pm – picture books"."""
    match = _DASH.match(sentence)
    if (
        match
        and _HOUR.match(sentence[match.end() :])
        and is_time(f"{match.group(1)}-{sentence[match.end() :]}", language)
    ):
        return None  # "Monday 10 am - 7 pm" is one span
    return match if match and (is_date(match.group(1), language) or is_time(match.group(1), language)) else None


def _of_making(sentence: str, language: str) -> bool:
    """Whether a sentence behind a closing line is about the film again and does not belong to the line."""
    return bool(_NEW_ORDER.match(sentence) or words("production", language).search(sentence))


def _tells(head: str, language: str) -> bool:
    """Whether the words before a colon are a sentence: "Ci servono 6.000 euro per gli strumenti"."""
    return bool(verb_in(head, language) or leading(language).match(head) or _NEEDED.match(head))


def _headed_list(sentence: str, context: Passage, language: str) -> tuple[str, ...]:
    """ "A bright flat in Mill Lane 4 in Leeds: 58 m², kitchen, balcony" as what it is and what it has."""
    match = _HEAD.match(masked(sentence)) if not context.bullet and not context.role and not context.label else None
    head = ABOUT.sub("", sentence[: match.end(1)]) if match else ""
    rest = sentence[match.end() :].strip() if match else ""
    if SEEKS_SOMEBODY.match(head) or _tells(head, language):
        return ()
    plain = not role_of(head, language) and not starts("requests", language).match(head) and not _PRONOUN.match(head)
    plain = (
        plain and not _gives_sum(head, language) and not counts(head, len(parts(rest, language, last=True)), language)
    )
    return (head, rest) if len(head.split()) > _LABEL_WORDS and plain and _is_list(rest, language) else ()


def _gives_sum(head: str, language: str) -> bool:
    """Whether what stands before a colon is a statement with its figure: "Income was 540,000 euros: 61 % gifts"."""
    return bool(re.search(r"\d[\d.,]*\s?(?:[€%$£]|[^\W\d]+)$", head)) and verb_in(head, language) is not None


def _is_list(sentence: str, language: str) -> bool:
    """Whether three things or more stand behind the colon: "Video for a weekend: a walk, a market and a swim"."""
    listed = parts(sentence, language, last=True)
    asks = starts("requests", language).match(sentence) or _LABEL.match(masked(sentence))
    told = _PRONOUN.match(sentence) or words("production", language).search(listed[0] if listed else "")
    timed = any(lasts(piece) for piece in listed)  # brackets behind the terms of a film are no entry's
    longest = max(len(piece.split()) if timed else weight(piece) for piece in listed) if listed else 0
    return len(listed) >= 3 and not asks and not told and longest <= _LONGEST_ENTRY


# "Listicle, 60 seconds: Five things nobody tells you": what is counted is the title.
_LISTICLE = re.compile(
    r"(?<!\w)(?:listicle|list|countdown|top|liste|lista|elenco|rangliste|classement)(?!\w)", re.IGNORECASE
)
_COUNTS = re.compile(rf"(?:the |my |our |top )?{COUNT}\s[^\W\d]", re.IGNORECASE)
# "Info for the intranet (45 s, 16:9): ...": a length or a shape in brackets.
_TERMS = re.compile(
    r"\((?:[^()]*[,;(]\s?)??(?:16:9|9:16|1:1|4:5|\d{1,3}\s?(?:s|sec\w*|sek\w*|seg\w*|min\w*)\b)[^()]*\)$"
)
# "Noticia en 30 segundos: ...", "News in 20 seconds: ...": a genre and its length.
_IN_LENGTH = {
    code: re.compile(rf"(?<=\w)\s(?:in|en|em|de|di|of)\s{length.pattern}$", re.IGNORECASE)
    for code, length in LENGTHS.items()
}
RATIO = re.compile(r"(?<!\d)(?:16:9|9:16|1:1|4:5)(?!\d)")
# "One bar chart by month, the best and the worst, and what comes next: the meter is changed on 9 July".
_CHARTED = re.compile(
    r"(?<!\w)(?:(?:bar |line |pie )?(?:charts?|graphs?)|(?:balken|linien|kreis)?(?:diagramm\w*|grafik\w*)|graphiques?|"
    r"gráfic[oa]s?|grafic[oi])(?!\w)",
    re.IGNORECASE,
)
_NEEDED = re.compile(
    r"(?:we need|uns fehlen|wir brauchen|il nous (?:faut|manque)|nous avons besoin|nos (?:hace|hacen) falta|"
    r"necesitamos|ci (?:serv|manc|occorr)\w+|abbiamo bisogno|precisamos|faltam-nos)\s",
    re.IGNORECASE,
)
_LONGEST_ENTRY = 10  # words of an entry of a list behind a request
_NAMED = 2  # words of a head that may as well be a label
_SUM = re.compile(r"[^\W\d_]{0,4}\s?[€$£]?\s?\d")
# "Instagram carousel for the library: five things ...": what is to be made, when it is no film.
_PRINTED = re.compile(
    rf"(?:an? |eine?n? |une? |una? |uma? )?(?:[\w-]+\s){{0,2}}?{PRINTED_THING}s?(?:\s(?:\([^()]*\)|A[0-6])){{0,2}}"
    r"(?:\s(?:for|about|on|für|zu|über|pour|sur|para|sobre|per|su|de|do|da|del)\s.*)?",
    re.IGNORECASE,
)
_COUNTED_HEAD = re.compile(
    r"(?:the |our |my )?(?:top )?\d{1,2}\s[^\W\d]{4}", re.IGNORECASE
)  # "Top 3 mistakes when ..."
_PRONOUN = re.compile(
    r"(?:we|i|you|they|he|she|it|there|wir|ich|ihr|sie|er|es|nous|vous|ils|elles?|il|on|nosotros|ellos|noi|loro|nós|"
    r"eles)\s",
    re.IGNORECASE,
)


def _ends_on_film(head: str, language: str) -> bool:
    """Whether what stands before a colon is a sort of film: "Property video", "Vidéo immobilière" is none."""
    films = [found.end() for found in words("films", language).finditer(head)]
    return bool(films) and films[-1] == len(head.rstrip())


def _request(sentence: str, context: Passage, language: str) -> tuple[str, str]:
    """Splits "Video of 20 seconds for X: what it is about" into the request and the rest."""
    match = _HEAD.match(masked(sentence)) if context.origin == "brief" and not context.bullet else None
    head = sentence[: match.end(1)] if match else ""
    if not head or role_of(head, language):
        return "", sentence
    if SEEKS_SOMEBODY.match(head):
        return "", sentence  # "Wir suchen zum 1. August: eine Gesellin" is news
    if _orders_film(head, sentence[match.end() :] if match else "", language):
        return "", sentence  # "Film: 25 seconds, square" is a label with the terms of the film
    names_film = 1 < len(head.split()) <= _LABEL_WORDS and _ends_on_film(head, language)
    if (
        not names_film
        and len(head.split()) <= _NAMED
        and _SUM.match(rest := sentence[match.end() :] if match else "")
        and not lasts(rest)
    ):
        return "", sentence  # "Beitrag: 24 Euro" is a fee and no film
    asked = (len(head.split()) >= 4 and starts("requests", language).match(head)) or _PRINTED.match(head)
    timed = any(LENGTHS[language].fullmatch(part) for part in parts(head, language)[1:]) or bool(_TERMS.search(head))
    timed = timed or (len(head.split()) <= _LABEL_WORDS and bool(_IN_LENGTH[language].search(head)))
    timed = timed or (len(head.split()) > _NAMED and lasts(head))  # "30 seconds to promote our repair shop: ..."
    drawn = len(head.split()) > _NAMED and _CHARTED.search(head)
    if not (asked or timed or drawn or names_film or words("heads", language).search(head)):
        return "", sentence
    return head, sentence[match.end() :].strip() if match else sentence
