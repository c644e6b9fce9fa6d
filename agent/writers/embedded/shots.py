"""Pictures for the chosen lines: a family by what the line says, unlike its neighbours', with nouns to draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from agent.critic.wording import shown
from agent.writers.embedded.accents import accent
from agent.writers.embedded.cards import carded
from agent.writers.embedded.casting import Cast
from agent.writers.embedded.fit import GROWING
from agent.writers.embedded.headlines import headline
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.passages import shown_items
from agent.writers.embedded.wording import fold, holds, words
from tools.image.shot import Family, Item, Shot

SPARE: tuple[Family, ...] = ("split", "hero", "title", "lower_third")
FREE: tuple[Family, ...] = ("hero", "split", "title", "lower_third", "end_card")
"""Families whose picture is not made of their own parts."""
OWN_ROLES = ("hook", "reveal")
"""What opens the film and names its subject shows that subject, unless it names something else."""
MOST_BESIDE = 2
"""So many words beside the entry of a list leave it the only thing that a line says."""
LETTERED: tuple[Family, ...] = ("split", "hero")
"""Families that need something to show beside their words."""


def shots(lines: Sequence[Line], material: Material) -> list[Shot]:
    """One picture a line; neighbours differ in family, and every phrase that has to be shown is somewhere."""
    cast = Cast(material, len(lines))
    made = [_filled(line, material, cast) for line in _own_entries(lines, cast)]
    made = carded(made, lines, material)
    made = _varied(made, lines)
    return _showing(made, material)


def _own_entries(lines: Sequence[Line], cast: Cast) -> list[Line]:
    """The lines, with entries of a list that share one picture shown by what each of them names."""
    shared = Counter(line.shot.subject for line in lines if line.group == "entries")
    lines = [_one_entry(line) for line in lines]
    return [
        replace(line, shot=line.shot.model_copy(update={"subject": ""}))
        if line.group == "entries" and shared[line.shot.subject] > 1 and cast.names_other(line.text, line.shot.subject)
        else line
        for line in lines
    ]


def _one_entry(line: Line) -> Line:
    """A line that a list was cut into, shown by the entry that it says: the same cards three times tell no more."""
    said = [item for item in line.shot.items if holds(line.text, item.label)]
    lone = line.shot.family == "list" and len(line.shot.items) > 1 and len(said) == 1 and not line.shot.headline
    if not lone or len(words(line.text)) > len(words(said[0].label)) + MOST_BESIDE:
        return line
    return line.draw("hero", "split", items=(), subject=said[0].subject)


def _without_aside(text: str, material: Material) -> str:
    """A line without what brackets add to its fact: "New hours, 10 am to 6 pm" is headed by the hours being new."""
    bracketed = (fact.text for fact in material.facts if "(" in fact.text)
    return next((told for told in bracketed if fold(material.opened(told)) == fold(text)), text)


def _filled(line: Line, material: Material, cast: Cast) -> Shot:
    shot, language = line.shot, material.brief.language
    head = shot.headline or headline(_without_aside(line.text, material), language, material.subject)
    said = f"{shot.headline}. {line.text}" if shot.headline else line.text
    own = line.role in OWN_ROLES or (line.role == "turn" and cast.may_return)
    choice = cast.choose(said, shot.subject, own=own, closing=shot.family == "end_card")
    subject = choice.subject if shot.family in FREE else cast.particular(shot.subject) or choice.subject
    family = "title" if not subject and shot.family in LETTERED else shot.family
    return shot.model_copy(
        update={
            "family": family,
            "headline": head[:160],
            "accent": shot.accent or accent(head, language, material.brief.brand.name),
            "subject": subject[:80],
            "setting": shot.setting or choice.setting,
            "spoken": line.text[:600],
            "items": _pictured(shown_items(shot.items, line.text) if shot.family in GROWING else shot.items, cast),
        }
    )


def _pictured(items: tuple[Item, ...], cast: Cast) -> tuple[Item, ...]:
    """The items with what shows each of them; a tick where nothing does, so that no word of theirs is mistaken."""
    return tuple(
        item.model_copy(
            update={"subject": cast.particular(item.subject) or cast.shown_by(f"{item.label}. {item.detail}")}
        )
        for item in items
    )


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
    if family in LETTERED:
        return bool(shot.subject)
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
