"""Launch and promo: a moment that the viewer knows, the thing, what it gives, its price, and where to get it."""

from __future__ import annotations

import re
from collections import Counter

from agent.brief import Fact
from agent.writers.embedded.grammar import named
from agent.writers.embedded.inviting import is_people, is_person
from agent.writers.embedded.lines import Keep, Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.shapes import parts, sparse, telling
from agent.writers.embedded.shapes.dating import dated
from agent.writers.embedded.shapes.topics import asked_topics
from agent.writers.embedded.wording import cap, words

_THE = re.compile(r"(?i)(?:der|die|das|l[ae]s?|el|los|il|lo|i|gli|[oa]s?)\s|l['’]")
"""Nobody looks for "the choir" without knowing which: no question is asked after what has such an article."""
_NEXT = re.compile(
    r"(?i)(?:an?|our|my|une?|una|un|uma?|eine?)?\s?(?:second|third|fourth|next|new|other|zweite\w*|dritte\w*|neue\w*|"
    r"nächste\w*|deuxième|troisième|nouv\w+|segund[oa]|tercer\w*|nuev[oa]|second[oa]|terz[oa]|nuov[oa]|terceir[oa]|"
    r"nov[oa])\s"
)
"""Nobody looks for "a second shop"."""
ENOUGH = 4
"""Facts from which a film opens on what it is about and not on a saying."""


def launch(m: Material) -> list[Line]:
    """Problem, reveal, how it works, benefits, proof, close."""
    lines = [*opened(m, "hook_name"), parts.introduction(m), *sparse.two_sides(m), *sparse.taken_apart(m)]
    lines += parts.audience(m) + telling.sides(m)
    headed, facts = apart(m.of("benefit", "number", "product", "step", "item", "ingredient", "statement"))
    lines += telling.told(m, headed, 2.5)
    benefits = sorted((fact for fact in facts if fact.kind == "benefit"), key=lambda fact: fact.label != "idea")
    small = [fact for fact in benefits if len(words(fact.text)) <= 2]
    telling_ = [fact for fact in facts if fact.kind in ("benefit", "number", "product") and fact not in small]
    lines += telling.told(m, [*sorted(telling_, key=lambda fact: fact.label != "idea"), *small], 2.5)
    lines += telling.told(m, [fact for fact in facts if fact.kind in ("step", "item", "ingredient")], 1.6)
    lines += telling.told(m, [fact for fact in facts if fact.kind == "statement"], 2.0)
    lines += parts.quotes(m)
    lines += parts.priced(m) + available(m)
    lines += parts.leftovers(m, lines) + parts.from_sources(m, 1.0)
    return [*lines, *sparse.moment(m), *asked(m), *parts.closing(m)]


def opened(m: Material, purpose: str) -> list[Line]:
    """The brief's own opening, a question about the thing, or a friendly word."""
    return [*(parts.hook(m) or sparse.hook(m) or opener(m, purpose)), *sparse.common_ground(m)]


def apart(facts: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    """Facts that share a heading of the brief, and all others."""
    labels = Counter(fact.label for fact in facts if telling.shared(fact.label))
    headed = [fact for fact in facts if labels[fact.label] > 1]
    return headed, [fact for fact in facts if fact not in headed]


def promo(m: Material) -> list[Line]:
    """Like a launch, with an invitation instead of a novelty."""
    lines = parts.hook(m)
    if (
        not lines
        and m.thing is None
        and not is_people(m.what, m.brief.language)
        and named(m.what, m.brief.language)
        and len(words(m.what)) < 7
        and not (m.language != "en" and _THE.match(m.what))
        and not _NEXT.match(m.what)
        and (asks := m.book.say("hook_what", what=m.what))
    ):
        reveal = m.book.say("reveal", subject=m.the_subject)
        lines = [Line(asks, role="hook", keep="spine", worth=2).draw("title", "hero")]
        lines.append(
            Line(reveal, role="reveal", keep="spine", worth=3).draw(
                "hero", "split", headline=cap(m.subject), body=cap(m.what)
            )
        )
    lines = (
        lines
        if any(line.role == "reveal" for line in lines)
        else [*opened(m, "promo_hook"), parts.introduction(m), *sparse.two_sides(m), *sparse.taken_apart(m)]
    )
    lines += parts.audience(m) + telling.sides(m)
    lines += telling.told(m, m.of("product", "benefit", "item", "step", "statement", "number"), 2.0)
    lines += asked_topics(m, lines)
    lines += parts.quotes(m) + parts.priced(m) + dated(m)
    lines += parts.leftovers(m, lines) + parts.from_sources(m, 1.2)
    visit = m.book.say("promo_visit") if m.of("place") else ""
    lines += [Line(visit, worth=0.6).draw("split", "hero", subject="door")] if visit and not m.brief.ending else []
    return [*lines, *sparse.moment(m), *asked(m), *parts.closing(m)]


def asked(m: Material) -> list[Line]:
    """A short question before the close, where there is time."""
    text = m.book.say("question_think") if m.leads_on else ""
    return [Line(text, role="turn", worth=0.4).draw("title", "hero", subject="star")] if text else []


def opener(m: Material, purpose: str) -> list[Line]:
    """A first line for briefs that give no question and no problem."""
    tells = any(m.whole(fact.text) for fact in m.facts) or is_people(m.subject, m.brief.language)
    tells = tells or is_person(m.subject, m.brief.text, m.brief.language)
    little = sparse.thin(m) and len(m.facts) < ENOUGH and not tells
    text = m.book.say(purpose, subject=m.subject) if little else ""
    keep: Keep = "spine"
    return [Line(text, role="hook", keep=keep, worth=1.5).draw("title", "hero")] if text else []


def available(m: Material) -> list[Line]:
    """From when and where it can be had."""
    lines: list[Line] = []
    for fact in m.of("date", "place", "time"):
        lines.append(telling.one(m, fact, 2.0))
    return lines
