"""What is written beside the film when it is posted: a title that says what it is, and what nobody should have to ask.

A post is read without the film, so it names an event's day and place, a report's figures, what a customer said and the
steps of a recipe, whether or not the film found room for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.brief import FactKind, Kind
from agent.reading.text.moments import day_of
from agent.storyboard import Post
from agent.writers.embedded.hashtags import hashtags
from agent.writers.embedded.headlines import headline
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bans, bare, cap, fold, holds, sentence, sentences, words

MOST_LETTERS = 420
MOST_SENTENCES = 7
LEAST_OWN = 0.5
"""The least share of a sentence's words that must be the brief's own for it to tell something."""
ALIKE = 0.7
"""The share of a sentence's words that earlier ones hold already, from which it says nothing new."""
LONGEST_SUBTITLE, MOST_LEADING = 80, 2
WHEN_AND_WHERE: tuple[FactKind, ...] = ("date", "time", "place")
STEPS: tuple[FactKind, ...] = ("step", "item", "ingredient")
ASKED: dict[Kind, tuple[FactKind, ...]] = {
    "report": ("number", "price"), "testimonial": ("quote",), "appeal": ("price", "number"),
    "listing": ("number", "price"), "launch": ("price", "benefit"), "event": ("price",),
}  # fmt: skip
"""What readers of a post of that kind ask for, beside when and where."""


_LONGEST_NEWS = 12
"""Words of a statement that is a title as it stands."""
HELD: tuple[Kind, ...] = ("event", "listing", "announcement", "notice", "promo", "launch")
"""Kinds of which a day in the brief is the day when it is."""


def post(lines: Sequence[Line], material: Material, title: str) -> Post:
    """Title, up to seven sentences that tell something, the closing line with the address, and hashtags.

    A story begins as it is told, and keeps its ending.
    """
    named = post_title(material, title)
    said = [_unled(part, material) for line in lines for part in sentences(line.text)]
    if material.kind == "story":
        return Post(title=named, description=" ".join(said[:3])[:2000], hashtags=hashtags(material))
    closing, opening = said[-1] if said and _closes(said[-1], material) else "", _opening(lines)
    told = [*opening, *_facts(material, "".join(opening)), *said[:-1]]
    parts = list(_fresh(told, title if material.kind == "event" else named, closing, material))
    if not parts:
        parts = [part for part in said[:2] if fold(part) != fold(closing)]
    parts += [closing] if closing else []
    parts += [address for address in material.brief.addresses[:1] if address not in " ".join(parts)]
    return Post(title=named, description=" ".join(parts)[:2000], hashtags=hashtags(material))


def _opening(lines: Sequence[Line]) -> list[str]:
    """The sentence that says whose film it is, else the first."""
    revealing = [line for line in lines if line.role == "reveal"] or lines
    return [part for line in revealing[:1] for part in sentences(line.text)[:1]]


def _unled(part: str, material: Material) -> str:
    """A sentence without a word or two of the film's own that lead on to it: "Plus: free parking"."""
    lead, mark, rest = part.partition(": ")
    led = mark and rest and len(words(lead)) <= MOST_LEADING and not holds(material.brief.text, lead)
    return cap(rest) if led else part


def _facts(material: Material, opening: str) -> Iterator[str]:
    """What is asked first, as sentences of their own: when and where in one, steps in one, the others each."""
    facts = material.facts
    if when := [part for part in _when(material) if not holds(opening, part)]:
        yield sentence(", ".join(when))
    for fact in facts:
        if fact.kind in ASKED.get(material.kind, ()):
            yield f"“{fact.text}”" if fact.kind == "quote" else sentence(fact.text)
    if len(steps := [bare(fact.text) for fact in facts if fact.kind in STEPS]) > 1:
        yield sentence(", ".join(steps))


def _when(material: Material) -> list[str]:
    """Day, time and place; what is held gives its day even where the film does not tell it."""
    given = {kind: [bare(fact.text) for fact in material.facts if fact.kind == kind] for kind in WHEN_AND_WHERE}
    if not given["date"] and material.kind in HELD and (day := day_of(material.brief.text, material.language)):
        given["date"] = [day]
    return list(dict.fromkeys(part for kind in WHEN_AND_WHERE for part in given[kind]))


def _fresh(found: Sequence[str], title: str, closing: str, material: Material) -> Iterator[str]:
    """The sentences that tell something which neither the title nor those before them say, as far as there is room."""
    known = _content(" ".join((material.brief.text, *(source.text for source in material.brief.sources))))
    heard, room, count = _content(title) | _content(closing), MOST_LETTERS - len(closing), 0
    for at, part in enumerate(found):
        content = _content(part)
        opens = at == 0 and bool(content - _content(title)) and bool(content & known)
        told = part.rstrip()[-1:] != "?" and len(content & known) >= LEAST_OWN * len(content)
        own = content & known
        new = len(own - heard) > (1 - ALIKE) * len(own)
        if not content or not (opens or (told and new)) or bans(part, material.banned):
            continue
        if len(part) + 1 > room or count >= MOST_SENTENCES:
            continue
        heard, room, count = heard | content, room - len(part) - 1, count + 1
        yield part


def _content(text: str) -> set[str]:
    """Its telling words: figures, and words of four letters and more."""
    return {word for word in fold(text).split() if len(word) > 3 or word[:1].isdigit()}


def _closes(last: str, material: Material) -> bool:
    """Whether a closing line is worth a place: it is the brief's own, or ends what calls for one."""
    own = holds(material.brief.text, last) or any(address in last for address in material.brief.addresses)
    return own or material.kind not in ("report", "news", "story")


def post_title(material: Material, title: str) -> str:
    """The film's title with what it is, where it is a bare name; an event's with its day."""
    what, given = bare(material.what), material.brief.title
    if given or title.endswith("?"):
        return title[:100]
    dated = (bare(fact.text) for fact in material.facts if fact.kind == "date")
    day = next((text for text in dated if any(letter.isdigit() for letter in text)), "")
    day = day or day_of(material.brief.text, material.language)
    if material.kind == "event" and day and not holds(title, day) and len(title) + len(day) < 98:
        return f"{title}, {day}"
    if len(words(title)) > 2 or not _names_it(what) or bans(what, material.banned):
        return title[:100]
    return cap(what) if holds(what, title) else f"{title}: {what}"


def _names_it(what: str) -> bool:
    """Whether a description can stand beside a name: short, in one piece, and of more than a word."""
    whole = not re.search(r"[\"“„«:;]|\b\w+\.\w{2,}", what)
    start = fold(what).partition(" ")[0]
    return whole and len(words(what)) > 1 and len(what) <= LONGEST_SUBTITLE and start not in _DANGLING


_BEGIN_NOTHING = (
    "who which that whose where when how from for to der die das dem des deren dessen wie von vom aus für que qui dont "
    "où como pour para cuyo quien onde cujo de che cui chi per"
)
_DANGLING = frozenset(_BEGIN_NOTHING.split())
"""Words that begin no description of a thing."""


def _headline(material: Material) -> str:
    """The news in its own words, where the brief's first statement tells of the subject and no title is given."""
    if material.kind != "news" or material.brief.title or material.source_sentences:
        return ""
    told = next((fact.text for fact in material.of("statement")), "")
    if not holds(told, material.subject) or bare(told) == bare(material.subject):
        return ""
    whole = len(words(told)) <= _LONGEST_NEWS
    return cap(bare(told)) if whole else headline(told, material.brief.language, material.subject)


def clean_title(material: Material) -> str:
    """The film's title without its closing mark or a banned word; what the brief asks keeps its question mark."""
    given = (_headline(material) or material.title())[:100].rstrip()
    title = given if given.endswith("?") else bare(given)
    if len(words(title)) > 2 and re.search(rf"(?i)(?:^|[.!?:\n¿]\s*){re.escape(title)}\s?\?", material.brief.text):
        title = f"{title}?"
    return title if not bans(title, material.banned) else cap(material.subject)[:100]
