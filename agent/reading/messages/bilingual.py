"""Reads an order in one language for a film in another: its wishes in the order's words, its facts in the material's.

"Bitte ein 30-Sekunden-Video auf Italienisch" beside an Italian sheet is a German order and an Italian film. Read as one
text, the order's words would be told in a language that nobody watching asked for, and its length would be missed.
"""

from __future__ import annotations

from collections.abc import Callable

from agent.brief import Brief, FactKind, Language, Source, Wishes
from agent.errors import InvalidBrief
from agent.reading.format.silent import silent_words
from agent.reading.format.withheld import withheld
from agent.reading.messages.muted import without_clauses
from agent.reading.remarks import assumptions
from agent.reading.text.language import NAMES, asked, detect, surely

_BARE_ORDER = "Video."
"""What the material is read beside where the order is read apart."""
_TOLD: frozenset[FactKind] = frozenset(
    {"statement", "benefit", "date", "price", "number", "place", "step", "ingredient", "product", "quote"}
)
"""Kinds of facts by which a brief tells something itself and does not only order."""
_OF_THE_ORDER = (
    "deliverables", "details", "duration", "aspect", "short_side", "tone", "must_say", "must_show", "script", "title",
    "ending", "speech", "music", "burned_captions", "monochrome", "profile", "voice", "look", "presenter", "music_mood",
)  # fmt: skip
"""What is wished of a film, whatever language it is wished in."""
_MOST = 4000
_LEAST_ORDER = 3
"""Little words of its language that an order has at least."""
Reading = Callable[[str, tuple[Source, ...], Wishes], Brief]


def read_apart(read: Reading, text: str, sources: tuple[Source, ...], wishes: Wishes) -> Brief | None:
    """The brief of an order and material in two languages; None where both are in one, or the order tells facts too.

    `read` understands a text with its sources in the language that its wishes fix.
    """
    material = "\n".join(source.text[:_MOST] for source in sources)
    own, content = detect(text), detect(material) if material.strip() else None
    if not own or not content or own == content or wishes.script:
        return None
    request = wishes.language or asked(text)
    if request not in (None, content) or (request is None and surely(material) != content):
        return None
    if surely(text, _LEAST_ORDER) != own:
        return None  # a few little words are of several languages
    try:
        order = read(text, (), wishes.model_copy(update={"language": own}))
    except InvalidBrief:
        return None  # read as one text, it is refused in the words that fit it
    if request is None and any(fact.kind in _TOLD for fact in order.facts):
        return None
    matter = read(_BARE_ORDER, sources, wishes.model_copy(update={"language": content}))
    return _joined(order, matter, own, asked_for=request is not None)


def _joined(order: Brief, matter: Brief, own: Language, asked_for: bool) -> Brief:
    left_out = withheld(matter.facts, order.text)
    _, muted = without_clauses(order.text)
    facts = tuple(fact for fact in matter.facts if fact.text not in left_out)
    told = "\n".join(source.text for source in matter.sources).casefold()
    known = order.subject.casefold() in told
    unheard = silent_words(order.text, facts, matter.addresses, own, muted)
    joined = matter.model_copy(
        update={
            **{name: getattr(order, name) for name in _OF_THE_ORDER},
            "text": order.text,
            "kind": matter.kind if order.kind == "promo" else order.kind,
            "subject": order.subject if known else matter.subject,
            "description": "" if known else matter.description,
            "facts": facts,
            "must_not": (*order.must_not, *left_out),
            "must_show": tuple(dict.fromkeys((*order.must_show, *unheard))),
            "silent_words": unheard,
            "addresses": tuple(each for each in matter.addresses if not any(each in text for text in left_out)),
            "brand": matter.brand.model_copy(update={"colors": order.brand.colors}),
            "notices": (*matter.notices, *_noticed(order, matter, own, asked_for)),
        }
    )
    return joined.model_copy(update={"assumptions": assumptions(joined, "", bool(joined.voice))})


def _noticed(order: Brief, matter: Brief, own: Language, asked_for: bool) -> list[str]:
    """What the person should know: why the film is in the material's language, and what of the order it cannot tell."""
    spoken, written = NAMES[matter.language], NAMES[own]
    notices = []
    if not asked_for:
        notices.append(
            f"The brief is in {written} and its material in {spoken}. Nothing is translated without a language model, "
            f"so the film is in {spoken}; give the facts in {written} to have it spoken so."
        )
    untold = [fact.text for fact in order.facts if fact.kind in _TOLD]
    if untold:
        notices.append(
            f"What the brief tells in {written} is not in the film, which is in {spoken}: {'; '.join(untold)[:200]}."
        )
    return notices
