"""What sections are built of: headings, tables, lists, and times that lead to their place in the film."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agent.delivery.markup import Html, tag


def section(name: str, title: str, *inside: Html | None) -> Html:
    """A part of the page that can be led to."""
    return tag("section", tag("h2", title, id=f"{name}-title"), *inside, id=name, aria_labelledby=f"{name}-title")


def table(heads: Sequence[str], rows: Sequence[Html], *, stacked: bool = False) -> Html:
    """A table that scrolls sideways where it is too wide, or whose cells are stacked there."""
    head = tag("tr", *(tag("th", name, scope="col") for name in heads))
    made = tag("table", tag("thead", head), tag("tbody", *rows), class_="stacked" if stacked else None)
    return tag("div", made, class_="wide", tabindex="0")


def listed(points: Iterable[str]) -> Html:
    """A plain list."""
    return tag("ul", *(tag("li", point) for point in points))


def lines(texts: Iterable[str]) -> list[Html]:
    """One line each."""
    return [tag("div", text) for text in texts]


def moment(seconds: float, words: str = "") -> Html:
    """A button that shows the film at that time."""
    label = f"Show the film at {seconds:.1f} seconds"
    return tag("button", words or clock(seconds), class_="at", type_="button", data_at=seconds, aria_label=label)


def clock(seconds: float) -> str:
    """As players show it, with tenths."""
    return f"{int(seconds) // 60}:{seconds % 60:04.1f}"
