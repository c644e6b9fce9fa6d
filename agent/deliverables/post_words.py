"""What the text of a post says: the brief's own facts first, in the customer's phrases, and nothing to fill it up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from agent.brief import Brief, Kind
from agent.deliverables.bill import head_of, name_before, phrases, repeats_head
from agent.deliverables.work import Job

_ENDS = re.compile(r"(?<=[.!?…])\s+")
_HEAD = ("date", "time", "place")
LONGEST = 400
"""Characters of a sentence that stays whole in a post."""
_LIST_WORDS, LIST_MOST = 6, 5
"""Words of a phrase that is listed with others in one sentence, and how many are."""
OF_A_KIND: dict[Kind, str] = {
    "event": "🎉", "how_to": "💡", "list": "✅", "launch": "✨", "appeal": "💚", "listing": "🏡", "report": "📊",
    "news": "📣", "announcement": "📣", "notice": "📣", "explainer": "💡", "testimonial": "💬", "story": "📖",
    "tribute": "🕯️", "comparison": "⚖️", "promo": "✨",
}  # fmt: skip
_SIGNS = {"date": "📅", "price": "🎟️", "address": "👉"}
_MORE_SIGNS = ("✨", "🙌", "💬", "⭐")


def sentences_of(job: Job) -> list[str]:
    """The post in the order in which it is cut short: what, when and where, what it costs, then what else there is."""
    brief = job.brief
    if brief.script:
        return _recited(brief)
    head = head_of(brief)
    name = brief.title or name_before(brief) or (job.board.title if head["date"] else brief.subject)
    when = ", ".join(head[key] for key in _HEAD if head[key]) if head["date"] else ""
    opening = [ended(f"{name}: {when or brief.description}")] if when or brief.description else []
    price = [ended(head["price"])] if head["price"] and head["date"] else []
    known = " ".join((*opening, *price)).casefold()
    costs = re.compile(rf"{re.escape(head['price'])},\s+" if head["price"] else "(?!)", re.IGNORECASE)
    fresh = (text for text in phrases(brief, LONGEST) if not (_said(text, known) or repeats_head(text, head)))
    told = [costs.sub("", text) for text in fresh]
    rest = [ended(opened(text)) for text in _listed(told, brief)]
    if not (when or rest):
        rest = [each for each in _ENDS.split(job.board.post.description) if each.strip() and not _same(each, name)]
    shown = " ".join((*opening, *rest)).casefold()
    reach = [ended(each) for each in brief.addresses if each.casefold() not in shown]
    return [*opening, *price, *rest, *reach] or [ended(name)]


def with_signs(sentences: Sequence[str], brief: Brief) -> list[str]:
    """The first sentences with an emoji each, as many as are wanted."""
    signs = iter(_MORE_SIGNS)
    head = head_of(brief)
    marked: list[str] = []
    for at, sentence in enumerate(sentences):
        held = next((sign for key, sign in _SIGNS.items() if _holds(sentence, key, head, brief)), "")
        sign = held if held and held not in "".join(marked) else OF_A_KIND[brief.kind] if at == 0 else next(signs, "")
        marked.append(f"{sign} {sentence}" if at < brief.details.emojis and sign else sentence)
    return marked


def _holds(sentence: str, key: str, head: dict[str, str], brief: Brief) -> bool:
    wanted = brief.addresses if key == "address" else tuple(filter(None, (head[key],)))
    return any(text.casefold() in sentence.casefold() for text in wanted)


def _recited(brief: Brief) -> list[str]:
    """Slides or a text that was given: as they are; where few sentences are wanted, those that name things."""
    told = [ended(text) for text in brief.script]
    if set(brief.deliverables) & {"carousel", "poster"}:
        return [ended(opened(brief.subject)), *told]
    most = brief.details.sentences
    if not most or most >= len(told):
        return told
    best = sorted(range(len(told)), key=lambda at: (-_names(told[at]), at))[:most]
    return [told[at] for at in sorted(best)]


def _names(sentence: str) -> int:
    """Names and figures behind a sentence's first word."""
    return len(re.findall(r"(?<=\s)[A-ZÀ-Þ]\w+|\d+", sentence))


def _listed(told: Iterable[str], brief: Brief) -> list[str]:
    """Phrases of a few words in one sentence with their neighbours; longer ones are sentences of their own."""
    rows: list[list[str]] = []
    for text in told:
        short = len(text.split()) <= _LIST_WORDS and not text.rstrip().endswith((".", "!", "?"))
        if short and rows and len(rows[-1]) < LIST_MOST and len(rows[-1][-1].split()) <= _LIST_WORDS:
            rows[-1].append(text if brief.language == "de" or not _common(text, brief) else text[:1].lower() + text[1:])
        else:
            rows.append([text])
    return [", ".join(row) for row in rows]


def _common(text: str, brief: Brief) -> bool:
    """Whether a phrase is written small somewhere in the brief, so that its capital is only a beginning."""
    first = text.split()[0]
    return bool(re.search(rf"(?<!\w){re.escape(first.lower())}(?!\w)", brief.text))


def _said(text: str, known: str) -> bool:
    return text.strip(" .!?").casefold() in known


def _same(one: str, other: str) -> bool:
    return re.sub(r"\W+", "", one).casefold() == re.sub(r"\W+", "", other).casefold()


def opened(text: str) -> str:
    """With a capital, as a sentence begins."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """With a full stop, where no other mark ends it."""
    plain = text.strip(" ,;")
    return plain if plain.endswith((".", "!", "?", "…")) else f"{plain}."
