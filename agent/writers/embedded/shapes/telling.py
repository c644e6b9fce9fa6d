"""From the brief's facts to lines: sentences alone, fragments in company, figures with a picture of their own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from agent.brief import Fact, FactKind, Language
from agent.reading.cutting.passages import role_of
from agent.reading.lexicon import words as listed_words
from agent.writers.embedded.addressed import LEAST_SAID, beside_addresses, without_addresses
from agent.writers.embedded.as_listed import alone
from agent.writers.embedded.dates import when
from agent.writers.embedded.drawable import known
from agent.writers.embedded.figures import figure
from agent.writers.embedded.grammar import is_finite, is_sentence, nature
from agent.writers.embedded.headlines import headline
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes.asking import under
from agent.writers.embedded.shapes.labels import lacking, sorts, written
from agent.writers.embedded.wording import (
    bare,
    cap,
    fold,
    holds,
    listed,
    lowered,
    sentence,
    uncapped,
    words,
)
from tools.image.shot import Item

SHORT = 5
SINGLE, MOST_WORDS = 4, 4
"""Words from which a fragment stands as a sentence, and how many such fragments are told as one list."""
_MOMENT_WORTH = 0.6
"""What a day or an hour adds to a line's worth: it cannot be guessed, and somebody has to be there."""
_HOURS = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\s?(?:am|pm|Uhr|h)\b")
LONGEST_NUMBER = 24
_HOURS_ASIDE = re.compile(r"\s\(\d[^()]*\s(?:to|bis|à|a|às|alle)\s[^()]*\)")
"""Hours in brackets, which are no amount: "the van comes on Fridays (8 to noon)"."""
_LABELLED_FIGURE = re.compile(r"([^\W\d_][^:\d]{1,39}?)\s?: (\d[\d.,'’ \u00a0\u202f]*)")
"""A bare figure behind its label: "Capacity: 40"."""
HEADED = 16
"""Words that a spoken list under one heading may have; what is longer is told one after another."""
_HEADINGS = (
    "idea facts message note notes details info content text topic news brief fakten inhalt hinweis infos détails"
    " contenu datos detalles contenido dettagli detalhes why proof reason evidence warum beleg grund pourquoi preuve"
    " raison prueba razón perché prova motivo razão then next dann danach puis ensuite luego después poi dopo depois"
)
_NO_HEADING = frozenset((*_HEADINGS.split(), "key facts"))
_COMING = frozenset(("promo", "event", "appeal", "launch"))
"""Kinds whose films are about when and where to come."""
_UNFRAMED = frozenset(("listing", "notice", "comparison", "tribute"))
"""Kinds whose fragments stand as they are, without a word that leads over to them."""
_TO_BE_HAD = re.compile(
    r"(?i)\b(?:out now|available|in (?:shops|stores)|on sale|erhältlich|ab sofort|im handel|disponibles?|en vente|"
    r"a la venta|disponibil[ei]|in vendita|disponíve(?:l|is)|à venda)\b"
)
_SILENT_ROLES = frozenset(
    ("facts", "occasion", "cover", "note", "idea", "subject", "goal", "ending", "action", "request")
)
_HEADED: tuple[FactKind, ...] = (
    "statement", "item", "benefit", "number", "price", "date", "time", "place", "name", "product",
)  # fmt: skip

_FIGURED: tuple[FactKind, ...] = ("number", "price", "date", "time")

_LONGEST_FRAMED = 9
"""Words from which a fragment needs no word that leads over to it; a day or an hour never does."""
LONG = 13
"""Words from which a sentence of two whole clauses is told as two."""
_THERE = re.compile(r"(?i)there(?:['’]s|\s(?:is|are|was|were))\s")
_JOINED = re.compile(r",\s(?:and|und|et|y|e)\s")
CHAINS: dict[Language, tuple[str, str]] = {
    "en": ("It|They|We|You", "and"),
    "de": ("Er|Sie|Es|Wir", "und"),
    "fr": ("Il|Elle|Ils|Elles|On|Nous", "et"),
}
# "What people must do: order the badge": a heading that its text answers.
_ASKS_WHAT = re.compile(
    r"(?:what|was|ce (?:que|qu['’]|qui)|(?:lo )?qu[eé]|(?:che )?cosa|(?:ciò|quello) che|o qu[eê])(?!\w)", re.IGNORECASE
)


def told(m: Material, facts: Sequence[Fact], worth: float = 2.0) -> list[Line]:
    """Facts as lines: those under one label together, sentences alone, short fragments two or three at a time."""
    lines: list[Line] = []
    short: list[Fact] = []
    labels = Counter(fact.label for fact in facts if shared(fact.label))
    told_labels: set[str] = set()
    for fact in facts:
        if labels[fact.label] > 1:
            lines += flushed(m, short, worth)
            short = []
            if fact.label not in told_labels:
                lines += under_label(m, fact.label, [other for other in facts if other.label == fact.label], worth)
                told_labels.add(fact.label)
        elif brief_enough(m, fact):
            short.append(fact)
        else:
            lines += [*flushed(m, short, worth), *whole(m, fact, worth)]
            short = []
    lines += flushed(m, short, worth)
    if lines and _is_framed(lines[0]):
        lines[0] = unframed(lines[0])  # nothing stands before it to add to
    return lines


def unframed(line: Line) -> Line:
    """The line without the word and the colon that it was added with."""
    return replace(line, text=line.shorts[-1], shorts=()) if _is_framed(line) else line


def _is_framed(line: Line) -> bool:
    """Whether a line is one fact behind a word or two and a colon: "Plus: ...", "Et aussi : ..."."""
    lead, _, rest = line.text.partition(": ")
    return len(line.shorts) == 1 and 0 < len(words(lead)) <= 2 and fold(rest) == fold(line.shorts[0])


def brief_enough(m: Material, fact: Fact) -> bool:
    """Whether a fact is a fragment that stands well beside others; what has a day or an hour of its own does not."""
    short = len(words(fact.text)) <= SHORT and nature(fact.text, m.brief.language) in ("number", "noun")
    return short and not alone(m.brief, fact) and not (heading(m, fact) and moment(fact.label))


def moment(text: str) -> bool:
    """Whether a text gives a day or an hour."""
    day = when(text)
    return bool((day and day.sort != "year") or _HOURS.search(text))


def sides(m: Material) -> list[Line]:
    """Each of the things that the brief compares, with all that it says of it."""
    lines = [line for label, facts in m.sides.items() for line in under_label(m, label, facts, 3.0)]
    return [replace(line, keep="spine") for line in lines]


def located(text: str, language: Language) -> bool:
    """Whether a text names a street with its number."""
    return any(re.match(r"\s\d", text[found.end() :]) for found in listed_words("places", language).finditer(text))


def shared(label: str) -> bool:
    """Whether a label is a short heading that several facts may stand under."""
    return 0 < len(words(label)) <= 5


def under_label(m: Material, label: str, facts: Sequence[Fact], worth: float) -> list[Line]:
    """Facts that the brief puts under one heading: short ones as a list, long ones one after another."""
    texts = [bare(m.opened(fact.text)) for fact in facts]
    if sum(len(words(text)) for text in texts) <= HEADED:
        spoken = _in_company(m, label, facts, texts)
        fewer = tuple(", ".join(texts[:count]) for count in range(len(texts), 1, -1)) if len(words(spoken)) > 12 else ()
        items = tuple(Item(label=cap(text)[:80]) for text in texts[:6])
        head = "" if sorts(label, texts[0], m.brief.language) else under(label, m.brief.language)
        shorts = tuple(sentence(f"{head} {text}") for text in fewer)
        return [
            Line(spoken, worth=worth + 0.4 * (len(texts) - 1), shorts=shorts, gain=0.7).draw(
                "list", "steps", headline=cap(label), items=items
            )
        ]
    lines = [
        one(m, fact, worth, framing=False).draw("split" if at % 2 else "hero", "split", kicker=cap(label)[:60])
        for at, fact in enumerate(facts)
    ]
    if all(m.whole(text) for text in texts):
        return lines  # sentences need no heading read aloud
    if sorts(label, texts[0], m.brief.language):
        return lines
    first = lines[0]
    shorts = () if is_finite(words(label)[-1], m.brief.language) else (first.text,)  # "Wir zeigen: ..." is one clause
    head = sentence(label) if m.whole(texts[0]) else under(label, m.brief.language)
    lines[0] = replace(first, text=f"{head} {first.text}", shorts=shorts)
    return lines


def _in_company(m: Material, label: str, facts: Sequence[Fact], texts: Sequence[str]) -> str:
    """Short facts under one label as one sentence: as the brief writes them, else joined."""
    dated_ = any(fact.kind in ("date", "time") for fact in facts)
    mark = "; " if any("," in text for text in texts) else ", "
    joined = mark.join(texts) if dated_ else listed([lowered(text) for text in texts], m.book.word("and"))
    own = "" if dated_ else written(m, label, facts)
    loose = nature(texts[-1], m.brief.language) in ("place", "verb")
    told = m.midway(own) if own and (loose or f" {m.book.word('and')} " in own) else joined
    if sorts(label, told, m.brief.language):
        return sentence(told)
    head = under(label, m.brief.language)
    return sentence(f"{head} {cap(told) if head.endswith('?') else told}")


def whole(m: Material, fact: Fact, worth: float) -> list[Line]:
    """A fact that stands alone; one that says several things of one subject becomes a line for each."""
    said = predicates(fact.text, m.brief.language)
    return [one(m, fact.model_copy(update={"text": text}), worth) for text in said]


def predicates(text: str, language: Language) -> list[str]:
    """'It shows tides, works offline and is free' as three sentences of 'it'; other texts stay whole."""
    clauses = _JOINED.split(text)
    own = len(clauses) == 2 and bool(_THERE.match(clauses[1]))
    if own or (len(clauses) == 2 and len(words(text)) >= LONG and all(is_sentence(part, language) for part in clauses)):
        return [clauses[0], cap(clauses[1])]
    pronouns, last = CHAINS.get(language, ("", ""))
    found = re.match(rf"({pronouns}) (?=\w)", text) if pronouns else None
    if not found:
        return [text]
    subject = found.group(1)
    pieces = re.split(rf",\s+(?:{last}\s+)?|\s+{last}\s+", text[found.end() :])
    if len(pieces) < 2 or not all(words(piece) and is_finite(words(piece)[0], language, subject) for piece in pieces):
        return [text]
    return [f"{subject} {piece}" for piece in pieces]


def common(text: str, language: Language) -> str:
    """With a small first letter where the first word is a common English noun."""
    first = words(text)[0] if words(text) else ""
    plain = language == "en" and known(first, "en") and not when(text) and not first.endswith("day")
    return uncapped(text) if plain else lowered(text)


def flushed(m: Material, facts: Sequence[Fact], worth: float) -> list[Line]:
    """Short fragments in lines of two or three, four where each is a word or two."""
    lines: list[Line] = []
    rest = list(facts)
    while rest:
        size = 2 if len(rest) in (2, 4) else min(3, len(rest))
        alike = next((at for at, fact in enumerate(rest) if not _is_word(m, fact)), len(rest))
        size = min(alike, MOST_WORDS) if alike > 1 else size
        group, rest = rest[:size], rest[size:]
        lines.append(one(m, group[0], worth) if size == 1 else together(m, group, worth))
    return lines


def together(m: Material, group: Sequence[Fact], worth: float) -> Line:
    """Two or three fragments in one line, as a list on screen."""
    said = [headed(m, fact) or m.tell(fact.text) for fact in group]
    joined = _in_one if all(_is_word(m, fact) for fact in group) else _one_by_one
    text = joined(m, said)
    fewer = sorted(said, key=lambda part: (not re.search(r"\d", part), -len(words(part))))
    shorts = tuple(joined(m, [part for part in said if part in fewer[:count]]) for count in range(len(said) - 1, 0, -1))
    items = tuple(Item(label=shown(m, fact)) for fact in group)
    return Line(text, worth=worth + 0.5, shorts=shorts, gain=0.7).draw("list", "steps", items=items)


def _is_word(m: Material, fact: Fact) -> bool:
    """Whether a fact is a word or two that say nothing as a sentence: "highlights", of a salon."""
    german = m.language == "de"  # whose fragments of three words have their verb left out
    few = (
        len(words(fact.text)) < SINGLE - german
        and (german or fact.text[:1].islower())
        and not re.search(r"[\d:?!,]", fact.text)
        and not heading(m, fact)
    )
    return few and nature(m.opened(fact.text), m.brief.language) == "noun" and not moment(fact.text)


def _one_by_one(_: Material, said: Sequence[str]) -> str:
    return " ".join(said)


def _in_one(m: Material, said: Sequence[str]) -> str:
    """'Cuts, colour and highlights.' of three sentences of one word each."""
    plain = [bare(each) for each in said]
    inner = [each if m.language == "de" or each[1:2].isupper() else uncapped(each) for each in plain[1:]]
    return sentence(listed([plain[0], *inner], m.book.word("and")))


def shown(m: Material, fact: Fact) -> str:
    """A fact as an entry of a list on screen, with its heading where that is needed to understand it."""
    return cap(bare(f"{bare(fact.label)}: {fact.text}" if heading(m, fact) else fact.text))[:80]


def one(m: Material, fact: Fact, worth: float, framing: bool = True) -> Line:
    """One fact as one line; a telling figure gets a picture of its own, and a fragment a frame where there is time."""
    text = m.told(fact)
    kind = nature(m.opened(fact.text), m.brief.language)
    framed = ""
    text = (headed(m, fact) if framing else "") or text
    short = kind == "noun" and len(words(text)) < _LONGEST_FRAMED and not re.search(r"[:?]", text) and not moment(text)
    names = m.brief.language == "en" and re.search(r"\s(?:the\s)?[A-Z]", text)  # "Canal Street 22", "at The Old Barn"
    if framing and short and not names and m.kind not in _UNFRAMED and not alone(m.brief, fact):
        told_in = common(bare(m.opened(without_addresses(fact.text, m.brief.addresses))), m.brief.language)
        framed = m.book.say("frame_fact", x=told_in) if not told_in[:1].isupper() or m.brief.language == "de" else ""
    small = len(words(fact.text)) < 3 and kind == "noun"
    placed = moment(text) or located(text, m.brief.language) or bool(_TO_BE_HAD.search(text))
    worth += _MOMENT_WORTH if placed else 0.0
    keep: Keep = "spine" if (placed and m.kind in _COMING) or alone(m.brief, fact) else "drop"
    shorts = (text,) if framed else _without_place(m, text)
    line = Line(framed or text, worth=worth * (0.7 if small else 1), keep=keep, shorts=shorts)
    pictured = figured(line, _HOURS_ASIDE.sub("", fact.text).replace(" = ", ", "))
    if framed and pictured.shot.family != "number":
        head = headline(text, m.brief.language, m.subject)
        return pictured.draw(pictured.shot.family, *pictured.families, headline=head)
    return pictured


def _without_place(m: Material, text: str) -> tuple[str, ...]:
    """A line in fewer words, where it ends on an address that the last card shows: "Just drop in: 8 Mill Lane"."""
    ends = [address for address in m.brief.addresses if bare(text).endswith(address)]
    left = beside_addresses(text, ends)
    return (sentence(left),) if ends and len(words(left)) >= LEAST_SAID else ()


def headed(m: Material, fact: Fact) -> str:
    """A fragment with the brief's own heading: "Biggest risk: cell prices"; nothing where it has none that tells."""
    label, text = heading(m, fact), m.opened(without_addresses(fact.text, m.brief.addresses))
    if not label:
        return ""
    if needed := lacking(label, text, m.brief.language):
        return needed
    if nature(text, m.brief.language) == "verb":
        return sentence(f"{label} {uncapped(text)}")
    leads = words(label)[-1].lower() in m.book.all("prepositions")  # "Created in" and "1934" need no colon
    head = under(m.opened(label), m.brief.language)
    if head.endswith("?"):
        return f"{head} {sentence(cap(bare(text)))}"
    return sentence(f"{m.opened(label) if leads else head} {m.midway(bare(text))}")


def labelled(m: Material, fact: Fact, text: str) -> str:
    """Words of a fact under the label that the brief puts before them: "No CV needed: just write to us"."""
    label = bare(fact.label)
    tells = 0 < len(words(label)) <= SHORT and not role_of(label, m.language)
    return f"{label}: {uncapped(text)}" if tells else cap(text)


def heading(m: Material, fact: Fact) -> str:
    """The label without which a fact cannot be understood: 'Range' of 'Range: 9 hours'; '' where it says nothing."""
    text, label = m.opened(fact.text), bare(fact.label)
    short = len(words(text)) <= SHORT and fact.kind in ("date", "time", "number", "price", "item", "name")
    alone = m.whole(text) or nature(text, m.brief.language) == "order"
    told = m.whole(label) and not short and alone and not under(label, m.brief.language).endswith("?")
    if fact.kind not in _HEADED or not 0 < len(words(label)) <= SHORT or told:
        return ""
    role = role_of(label, m.language)
    if set(re.findall(r"[^\W\d_]+", fold(label))) <= set(re.findall(r"[^\W\d_]+", fold(text))):
        return ""
    silent = role in _SILENT_ROLES and not (role in ("note", "goal") and fact.kind in _FIGURED)
    if sorts(label, text, m.brief.language) and not lacking(label, text, m.brief.language):
        return ""
    if fold(label) in _NO_HEADING or silent or holds(text, label) or holds(label, fact.text):
        return ""
    answers = _ASKS_WHAT.match(label) and len(words(text)) > SHORT
    if answers or (m.kind == "how_to" and nature(text, m.brief.language) == "order"):
        return ""
    return label if not m.whole(text) or _beside(m, label, fact) else ""


def _beside(m: Material, label: str, fact: Fact) -> bool:
    """Whether the brief writes the label on the line of its sentence, and not over it."""
    start = re.escape(fact.text[:12])
    given = (m.brief.text, *(source.text for source in m.brief.sources))
    return any(re.search(rf"(?i){re.escape(label)}\**\s?:\**\s+{start}", text) for text in given)


def figured(line: Line, text: str) -> Line:
    """The line with a number picture, where its text is about one figure."""
    found = figure(text)
    if found and found.unit and len(words(text)) <= 9:
        whole = fold(f"{found.written} {found.unit}") == fold(text)
        return line.draw(
            "number",
            "split",
            "hero",
            number=found.written[:24],
            unit=found.unit,
            headline="" if whole else cap(bare(text)),
        )
    alone = _LABELLED_FIGURE.fullmatch(text)
    if alone and len(alone.group(2)) <= LONGEST_NUMBER:
        return line.draw("number", "split", number=alone.group(2), unit=cap(alone.group(1))[:40])
    return line.draw("split", "hero", "lower_third") if found else line.draw("hero", "split")
