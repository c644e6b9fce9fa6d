"""Cards of the thing on offer: which scene carries its name, what is stated of it and its price; nothing is made up."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.writers.embedded.casting import everything, world
from agent.writers.embedded.drawable import VAGUE
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.passages import passages
from agent.writers.embedded.wording import bare, cap, fold, holds, words
from tools.image.shot import Family, Item, Shot

OFFERED = ("launch", "promo", "listing")
FEWEST, MOST = 2, 4
LONGEST_FACT, MOST_WORDS = 32, 5
AMOUNT = re.compile(
    r"(?P<before>(?:(?:from|only|just|ab|nur|à partir de|dès|desde|solo|sólo|a partir de|da)\s)?)"
    r"(?P<amount>(?:R\$|[€$£]|(?:EUR|USD|CHF|GBP)\s)\s?\d[\d.,'\u00a0\u202f]*\d|(?:R\$|[€$£])\s?\d|\d[\d.,'\u00a0\u202f]*\s?(?:€|\$|£|EUR|USD|CHF|euros?|Euro)(?!\w))",
    re.IGNORECASE,
)
_ENERGY = re.compile(
    r"(?i)\b(?:energy (?:class|rating)|epc|energie(?:effizienz)?klasse|energieausweis|classe (?:énergie|énergétique|"
    r"energetica|energética)|dpe|(?:certificado|calificación|certificação) energétic[ao]|clase energética)\b"
)
"""What a home's advert has to show by law."""
TAKEN: tuple[Family, ...] = (
    "title",
    "quote",
    "chart",
    "timeline",
    "route",
    "gallery",
    "compare",
    "diagram",
    "end_card",
)


def carded(made: list[Shot], lines: Sequence[Line], m: Material) -> list[Shot]:
    """The shots with one of them a product card, where the brief offers a thing and states enough of it."""
    facts = stated(m)
    amount, note = priced(m)
    if m.kind not in OFFERED or len(facts) < FEWEST or (not amount and len(facts) < FEWEST + 1):
        return made
    at = _place(made, lines, amount, facts)
    thing = _thing(m)
    if at is None or not thing:
        return made
    spoken = [fact for fact in facts if holds(lines[at].text, bare(m.opened(fact)))]
    heard = " ".join(line.text for line in lines)
    first = spoken if len(spoken) >= FEWEST else []
    unsaid = [fact for fact in facts if fact not in spoken and not holds(heard, bare(m.opened(fact)))]
    facts = list(dict.fromkeys((*first, *unsaid, *facts)))
    name = cap(m.subject)
    card = made[at].model_copy(
        update={
            "family": "product", "headline": name[:160], "accent": "", "subject": thing[:80], "number": amount[:24],
            "unit": note[:40], "body": "", "items": tuple(Item(label=fact[:80]) for fact in facts[:MOST]),
        }
    )  # fmt: skip
    return [*made[:at], card, *made[at + 1 :]]


def stated(m: Material) -> list[str]:
    """Short facts of the thing, in the brief's order; what a passage tells has its own picture."""
    found = []
    apart = {core for passage in passages(m) for core in passage.cores}
    home = m.kind == "listing"
    facts = m.of("number", "benefit", "item", "product", *(("statement",) if home else ()))
    pieces = [piece for fact in facts if bare(fact.text) not in apart for piece in _pieces(fact.text, home)]
    for piece in sorted(pieces, key=lambda piece: not _ENERGY.search(piece)) if home else pieces:
        text = bare(m.spaced(piece))
        short = len(text) <= LONGEST_FACT and len(words(text)) <= MOST_WORDS
        said = fold(text) in (fold(m.subject), fold(m.what)) or AMOUNT.search(text)
        if short and not said and not m.whole(text):
            found.append(cap(text))
    return found


def _pieces(text: str, parted: bool) -> list[str]:
    """A fact, or the entries of one that commas part: "Riscaldamento autonomo, classe energetica D"."""
    return re.split(r",\s", text) if parted else [text]


def priced(m: Material) -> tuple[str, str]:
    """The price as it is written, and what is said beside it; empty where there is none, or none to be spoken of."""
    for fact in m.of("price"):
        text = bare(fact.text)
        found = AMOUNT.search(text)
        if found and not any(holds(text, word) for word in m.brief.silent_words):
            amount = f"{found.group('before')}{found.group('amount')}".strip()
            beside = text[found.end() :].strip(" ,;:–-")
            return amount, beside if len(beside) <= 24 else ""
    return "", ""


def _place(made: Sequence[Shot], lines: Sequence[Line], amount: str, facts: Sequence[str]) -> int | None:
    """The scene that speaks the price, else the one that tells most of the facts; never the first or the last."""
    inner = range(1, len(lines) - 1)
    free = [at for at in inner if made[at].family not in TAKEN and lines[at].role not in ("hook", "close", "problem")]
    digits = re.sub(r"\D", "", amount)
    spoken = [at for at in free if digits and digits in re.sub(r"\D", "", lines[at].text)]
    if spoken:
        return spoken[0]
    if amount and not any(lines[at].role == "reveal" for at in free):
        return None
    told = {at: sum(holds(lines[at].text, fact) for fact in facts) for at in free}
    best = max(told, key=lambda at: (told[at], lines[at].role == "reveal"), default=None)
    return best if best is not None and (told[best] >= FEWEST or lines[best].role == "reveal") else None


def _thing(m: Material) -> str:
    """What is drawn for the thing on offer."""
    own = next((noun for noun in world(m, everything(m)) if noun not in VAGUE), "")
    if own:
        return own
    if m.thing:
        return m.thing.draw
    return "house" if m.kind == "listing" else ""
