"""The director's graph as LangGraph's developer tool opens it, and the order of its nodes."""

import asyncio
import json
from pathlib import Path

import pytest

from agent.graph import build_graph, development_graph
from agent.workshop import open_workshop
from memory.settings import MemorySettings
from memory.studio import Studio

ROOT = Path(__file__).parents[2]
EDGES = {
    ("understand", "recall"), ("recall", "write"), ("write", "plan"), ("plan", "approve"), ("approve", "plan"),
    ("approve", "produce"), ("produce", "review"), ("review", "revise"), ("review", "deliver"), ("revise", "plan"),
    ("revise", "deliver"), ("deliver", "remember"),
}  # fmt: skip


def test_the_graph_has_the_designed_edges(tmp_path: Path) -> None:
    async def edges() -> set[tuple[str, str]]:
        with Studio.open(MemorySettings(home=tmp_path / "studio")) as studio:
            async with open_workshop(studio) as shop:
                drawn = build_graph(shop).get_graph()
                return {(edge.source, edge.target) for edge in drawn.edges}

    assert asyncio.run(edges()) >= EDGES


def test_langgraph_json_names_the_graph() -> None:
    named = json.loads((ROOT / "langgraph.json").read_text(encoding="utf-8"))["graphs"]["director"]
    path, _, attribute = named.partition(":")
    assert (ROOT / path).is_file()
    assert attribute == development_graph.__name__


@pytest.mark.slow
def test_a_bare_brief_runs_through_the_development_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REELWRIGHT_HOME", str(tmp_path / "studio"))

    async def run() -> dict[str, object]:
        async with development_graph() as graph:
            return await graph.ainvoke({"brief": "A 6-second teaser for Tidewater, a ferry line. 240p draft, calm."})

    state = asyncio.run(run())
    assert state["status"] in ("delivered", "flawed")
    assert (tmp_path / "studio" / "runs" / str(state["run"]) / "film.mp4").is_file()
