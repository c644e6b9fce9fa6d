"""Children's story: a hero with a wish, a way with small hindrances and kind helpers, a refrain, arrival and rest."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from agent.writers.embedded.datafile import read
from agent.writers.embedded.drawable import nouns
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import plot
from agent.writers.embedded.wording import bare, cap, fold, holds, sentence, tidy, words

_NAMED = (
    "named|called|namens|nommée?|appelée?|du nom de|llamad[oa]|chiamat[oa]|di nome|chamad[oa]|que se"
    " llama|qui s'appelle"
)
_HERO = re.compile(
    rf"(?i)\b(an?|eine?[nmrs]?|une?|una?|uno|um|uma)\s+((?:[^\W\d]+\s+){{0,3}}?[^\W\d]+),?\s+(?:{_NAMED})\s+([^\W\d]\w*)"
)
_KIND = re.compile(
    r"(?i)^(an?|eine?[nmrs]?|une?|una?|uno|um|uma)\s+((?:[^\W\d]+\s+){0,2}?[^\W\d]+)(?=\s+(?:who|that"
    r"|die|der|das|qui|que|che)\b|[,.;]|$)"
)
_WISH = re.compile(
    r"(?i)\b(?:wants?|wishes|dreams|longs|hopes|tries|would like|learns)\s+(?:to|of)\s+([^.,;!?\n]{3,60})"
    r"|\b(?:quiere|sueña con|desea|vuole|sogna di|quer|sonha)\s+([^.,;!?\n]{3,60})"
    r"|\b(?:veut|rêve de|voudrait|souhaite)\s+([^.,;!?\n]{3,60})"
    r"|,\s*(?:der|die|das)\s+([^.,;!?\n]{3,60}?)\s+(?:möchte|will)\b"
)
_ASIDE = re.compile(r"(?i)\s+(?:but|and|aber|und|mais|et|pero|y|ma|e|mas|it must)\s+")
_SIZES = frozenset(
    [
        "small",
        "little",
        "tiny",
        "young",
        "old",
        "big",
        "kleine",
        "kleiner",
        "kleines",
        "kleinen",
        "petit",
        "petite",
        "pequeño",
        "pequeña",
    ]
)


@dataclass(frozen=True)
class Hero:
    """Whom the tale is about."""

    name: str
    kind: str
    phrase: str
    drawn: str
    wish: str
    refrain: str


def grammar(language: str) -> dict[str, Any]:
    """The tale's sentences in a language."""
    data: dict[str, Any] = read(f"stories/{language}.yaml")
    return data


def hero(m: Material) -> Hero:
    """Name, kind, wish and refrain, as the brief gives them; the rest is the grammar's own."""
    told = ". ".join([m.brief.description, m.brief.subject, m.brief.text, *(fact.text for fact in m.facts)])
    default = grammar(m.language)["defaults"]
    told = re.sub(r"\b(who|that)['’]s\b", r"\1 is", told)
    found = _HERO.search(told)
    apart = _KIND.search(m.brief.description) or _as_asked(m)
    name = found.group(3) if found else named(m) or default["name"]
    described = found or apart
    article, kind = described.group(1, 2) if described else ("", default["kind"])
    phrase = f"{article.lower()} {kind}" if article else default["a_hero"]
    kind = " ".join(word for word in kind.split() if word.lower() not in _SIZES) or kind
    wish = _WISH.search(told)
    wished = next((group for group in wish.groups() if group), "") if wish else ""
    wished = _ASIDE.split(bare(wished))[0]
    phrases = [text for text in (*m.brief.must_say, m.brief.ending, default["refrain"]) if len(words(text)) > 2]
    drawn = ", ".join(thing.noun for thing in nouns(kind, m.brief.language, 1)) or kind.lower()
    kind = kind if m.language == "de" else kind.lower()
    return Hero(cap(name), kind, phrase, drawn, tidy(wished) or default["wish"], sentence(phrases[0]))


def _as_asked(m: Material) -> re.Match[str] | None:
    """The subject with the article that the brief puts before it: 'a lighthouse keeper'."""
    if not 0 < len(words(m.brief.subject)) <= 3 or not (m.brief.subject[:1].islower() or m.language == "de"):
        return None
    article = r"\b(an?|eine?[nmrs]?|une?|una?|uno|um|uma)"
    return re.search(rf"(?i){article}\s+({re.escape(m.brief.subject)})(?!\w)", m.brief.text)


def named(m: Material) -> str:
    """The hero's name where the brief names one without saying what it is."""
    first = next((fact.text for fact in m.of("name")), "")
    return (
        first if len(words(first)) == 1 else m.subject if len(words(m.subject)) == 1 and m.subject[:1].isupper() else ""
    )


def story(m: Material) -> list[Line]:
    """Opening, wish, meetings, rest, arrival, good night."""
    who = hero(m)
    data = grammar(m.language)
    if own := plot.told_by(m):
        given_line = next(iter(m.brief.must_say), "")
        named_ = plot.hero_of(m, own)
        return [*plot.plotted(m, own, data, sentence(given_line) if given_line else ""), night(m, named_, who, data)]
    meetings = rotated(data["meetings"], m.brief.text)
    meetings.insert(2, data["evening"])
    lines = told(data["opening"], who, "drop", 2.2) + given(m, who, data)
    if m.brief.language != "en" or not _trouble(m):
        lines += told(data["wish"], who, "spine", 3)
    for at, rows in enumerate(meetings):
        said = [row.replace("{said}", data["says"][at % len(data["says"])]) for row in rows]
        worth = 2.5 if at < 3 else 1.4 - at / 20
        lines += [
            replace(line, group=f"meeting {at}") for line in told(said, who, "spine" if at < 2 else "drop", worth)
        ]
        lines += [replace(line, group="rest") for line in told(data["rest"], who, "drop", 1.4)] if at == 2 else []
    lines += told(arrival(data, who.wish), who, "must", 3) + told(data["ending"], who, "spine", 2.4)
    lines[0] = Line(lines[0].text, role="hook", keep="must", worth=3, shot=lines[0].shot).draw(
        "title", "hero", headline=m.title()
    )
    return [*lines, close(m, who, data)]


def _trouble(m: Material) -> str:
    """What the hero is like, where the brief says so: 'is afraid of the dark'."""
    found = re.search(
        r"(?:^|\b(?:who|that)(?:\s|['’](?=s\b)))((?:is|s|has|cannot|can't|never|loves|hates)\s[^.,;]{4,60})",
        m.brief.description,
    )
    return found.group(1).strip() if found and not _WISH.search(m.brief.description) else ""


def given(m: Material, who: Hero, data: dict[str, Any]) -> list[Line]:
    """What the brief itself tells of the hero, as news that reaches it."""
    lines: list[Line] = []
    if m.brief.language == "en" and (trouble := _past(_trouble(m))):
        text = f"{who.name} {trouble}. But {who.name} told nobody."
        lines.append(Line(text, keep="must", worth=3).draw("split", "hero", headline=cap(trouble), subject=who.drawn))
    for fact in m.of("statement", "item"):
        plain = re.sub(r"\b(?:her|him)\b(?=$|[.,])", who.name, bare(fact.text))
        news = data.get("news", "")
        short = 3 <= len(words(plain)) <= 9 and who.name not in fact.text.split()[:2] and m.whole(plain)
        if news and short and not _HERO.search(fact.text):
            line = Line(str(news).format(x=sentence(plain), name=who.name), keep="must", worth=3)
            lines.append(line.draw("hero", "split", headline=plain[:80]))
    return lines


def _past(told: str) -> str:
    """'is afraid of the dark' as it was once upon a time."""
    verbs = {
        "is": "was",
        "s": "was",
        "has": "had",
        "cannot": "could not",
        "can't": "could not",
        "loves": "loved",
        "hates": "hated",
    }
    first, _, rest = told.partition(" ")
    return f"{verbs.get(first, first)} {rest}".strip() if first in verbs else ""


def rotated(meetings: Sequence[list[str]], seed: str) -> list[list[str]]:
    """The meetings in an order of this brief's own."""
    start = hashlib.sha256(seed.encode()).digest()[0] % len(meetings)
    return [*meetings[start:], *meetings[:start]]


def told(rows: Sequence[str], who: Hero, keep: Keep, worth: float) -> list[Line]:
    """Rows of the grammar as lines."""
    lines: list[Line] = []
    for at, row in enumerate(rows):
        text, head, subject, setting = (filled(cell.strip(), who) for cell in row.split("|"))
        subject = subject.replace(who.kind, who.drawn)
        refrain = keep == "spine" and "{refrain}" in row
        line = Line(text, keep="must" if refrain else keep, worth=worth, refrain=True)
        lines.append(
            line.draw("hero" if at % 2 else "split", "title", headline=bare(head), subject=subject, setting=setting)
        )
    return lines


def filled(cell: str, who: Hero) -> str:
    """A cell with its holes filled."""
    little = f"the little {who.kind}"
    refrain = who.refrain if '{refrain}" ' not in cell else re.sub(r"\.$", ",", who.refrain)
    values = {"name": who.name, "kind": who.kind, "a_hero": who.phrase, "wish": who.wish}
    return cell.format(hero=little, refrain=refrain, setting=place_of(who.wish), **values)


def arrival(data: dict[str, Any], wish: str) -> list[str]:
    """How the wish comes true, by what was wished for."""
    spoken = set(fold(wish).split())
    rows: list[str] = next(
        (rows for names, rows in data["arrival"].items() if spoken & set(str(names).split())), data["arrival"]["other"]
    )
    return rows


def place_of(wish: str) -> str:
    """The backdrop of the arrival."""
    places = {
        "sea": "sea ocean beach meer mer mar",
        "mountains": "mountain mountains snow summit berg montagne montaña",
        "night": "moon star stars space mond lune luna stern",
    }
    return next((place for place, names in places.items() if any(holds(wish, name) for name in names.split())), "field")


def night(m: Material, name: str, who: Hero, data: dict[str, Any]) -> Line:
    """The close of a story of the brief's own; a hero without a name is wished a good night without one."""
    told_line = close(m, replace(who, name=name or "\0"), data)
    return replace(told_line, text=re.sub(r",?\s\0", "", told_line.text))


def close(m: Material, who: Hero, data: dict[str, Any]) -> Line:
    """Good night, or the brief's own last words."""
    text, head, subject, setting = (filled(cell.strip(), who) for cell in str(data["close"]).split("|"))
    if m.brief.ending:
        text, head = sentence(m.brief.ending), bare(m.brief.ending)
    return Line(text, role="close", keep="must", worth=4).draw(
        "end_card", headline=head[:120], subject=subject, setting=setting
    )
