"""Pictures for the chosen lines: a family by what the line says, unlike its neighbours', with nouns to draw."""

from __future__ import annotations

from collections.abc import Sequence

from agent.writers.embedded.cards import carded
from agent.writers.embedded.drawable import nouns
from agent.writers.embedded.fit import GROWING
from agent.writers.embedded.headlines import accent, headline
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.passages import shown_items
from agent.writers.embedded.wording import holds
from tools.image.shot import Family, Shot

SPARE: tuple[Family, ...] = ("split", "hero", "title")
DEFAULT_SETTINGS = {
    "launch": "stage", "explainer": "classroom", "how_to": "kitchen", "list": "room", "news": "city", "event": "stage",
    "appeal": "room", "listing": "street", "report": "office", "announcement": "office", "story": "field",
    "testimonial": "shop", "promo": "shop",
}  # fmt: skip
DEFAULT_NOUNS = {
    "launch": "gift", "explainer": "light bulb", "how_to": "check mark", "list": "pencil", "news": "newspaper",
    "event": "calendar", "appeal": "heart", "listing": "house", "report": "chart", "announcement": "megaphone",
    "story": "book", "testimonial": "heart", "promo": "star",
}  # fmt: skip

NEVER_DONE = frozenset(("newspaper",))  # what "press hard" is not about


def shots(lines: Sequence[Line], material: Material) -> list[Shot]:
    """One picture a line; neighbours differ in family, and every phrase that has to be shown is somewhere."""
    made = [_filled(line, material, at) for at, line in enumerate(lines)]
    made = carded(made, lines, material)
    made = _varied(made, lines)
    return _showing(made, material)


def _filled(line: Line, material: Material, at: int) -> Shot:
    shot, language = line.shot, material.brief.language
    things = nouns(f"{shot.headline} {line.text}", language)
    head = shot.headline or headline(line.text, language, material.subject)
    about = nouns(f"{material.subject} {material.what} {material.brief.title}", language, 1)
    kind = material.kind
    drawn = ", ".join(thing.noun for thing in things if not (kind == "how_to" and thing.noun in NEVER_DONE))
    subject = shot.subject or drawn or _usual(material, about[0].noun if about else "", at)
    backdrop = (things or about)[0].setting if (things or about) else DEFAULT_SETTINGS[kind]
    return shot.model_copy(
        update={
            "headline": head[:160],
            "accent": shot.accent or accent(head, language, material.brief.brand.name),
            "subject": subject[:80],
            "setting": shot.setting or backdrop,
            "spoken": line.text[:600],
            "items": shown_items(shot.items, line.text) if shot.family in GROWING else shot.items,
        }
    )


def _usual(material: Material, about: str, at: int) -> str:
    """What stands for the subject where a line names nothing: by turns, so that scenes do not all look the same."""
    listed = [about] if about else []
    listed += material.thing.draw.split(", ") if material.thing else []
    turns = list(dict.fromkeys(listed)) or [DEFAULT_NOUNS[material.kind]]
    return turns[at % len(turns)]


def _varied(made: list[Shot], lines: Sequence[Line]) -> list[Shot]:
    """Gives a shot another family where its neighbour has the same."""
    varied: list[Shot] = []
    for at, (shot, line) in enumerate(zip(made, lines, strict=True)):
        before = varied[-1].family if varied else ""
        after = made[at + 1].family if at + 1 < len(made) and lines[at + 1].families == () else ""
        family = shot.family
        if family == before:
            options = [option for option in (*line.families, *SPARE) if option != before and _possible(option, shot)]
            family = next((option for option in options if option != after), options[0] if options else family)
        varied.append(shot.model_copy(update={"family": family}))
    return varied


def _possible(family: Family, shot: Shot) -> bool:
    if family in ("list", "steps", "timeline", "route"):
        return len(shot.items) > 1
    if family == "number":
        return bool(shot.number)
    if family == "chart":
        return shot.chart is not None
    return True


def _showing(made: list[Shot], material: Material) -> list[Shot]:
    for phrase in material.brief.must_show:
        if any(holds(shown(shot), phrase) for shot in made):
            continue
        at = next((at for at, shot in enumerate(made) if holds(shot.spoken, phrase) and not shot.body), len(made) - 1)
        made[at] = _with(made[at], phrase)
    return made


def _with(shot: Shot, phrase: str) -> Shot:
    if not shot.address and shot.family == "end_card" and len(phrase) <= 120 and "." in phrase:
        return shot.model_copy(update={"address": phrase})
    joined = f"{shot.body} · {phrase}" if shot.body else phrase
    return shot.model_copy(update={"body": joined[:240]})


def shown(shot: Shot) -> str:
    """All words that a shot puts on screen."""
    items = " | ".join(f"{item.label}: {item.detail}" for item in shot.items)
    points = " | ".join(point.label for point in shot.chart.points) if shot.chart else ""
    parts = (
        shot.kicker,
        shot.headline,
        shot.body,
        f"{shot.number} {shot.unit}",
        items,
        points,
        shot.button,
        shot.address,
    )
    return " | ".join(parts)
