"""The sources that a film stands on, as they are named beside it, and its citations as rows."""

from __future__ import annotations

from typing import Any

from agent.storyboard import Storyboard

MOST_PLACES = 6
MOST_SOURCES = 20
LONGEST_LINE = 300


def credited(board: Storyboard) -> tuple[str, ...]:
    """A line for each source that is cited: its name, and where in it."""
    places: dict[str, dict[str, None]] = {}
    for scene in board.scenes:
        for citation in scene.citations:
            places.setdefault(citation.source, {}).update({citation.where: None} if citation.where else {})
    return tuple(_line(name, list(found)) for name, found in list(places.items())[:MOST_SOURCES])


def citation_rows(board: Storyboard) -> list[dict[str, Any]]:
    """One row a citation, with its scene; for the manifest and the report."""
    return [
        {"scene": scene.id, **citation.model_dump(mode="json")}
        for scene in board.scenes
        for citation in scene.citations
    ]


def _line(name: str, places: list[str]) -> str:
    told = ", ".join(places[:MOST_PLACES]) + (", …" if len(places) > MOST_PLACES else "")
    return (f"{name} ({told})" if told else name)[:LONGEST_LINE]
