"""Scores planning on data in the form of TaskBench (arXiv 2311.18760): which tools a request needs, what feeds what.

Node F1 is the micro F1 over the sets of tool names, edge F1 that over the pairs of `task_links`, both over all samples;
a name that the catalogue does not have is left out of both sides and counted.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from agent.planning.offers import Offer
from agent.planning.plan import Draft, draft
from evals.expect import BriefError

CATALOGUE, GOLD = "tool_desc.json", "gold*.jsonl"


class Node(BaseModel):
    """A tool of the catalogue, in TaskBench's words."""

    model_config = ConfigDict(extra="ignore")

    id: str
    desc: str
    takes: list[str] = Field(alias="input-type")
    gives: list[str] = Field(alias="output-type")

    def offer(self) -> Offer:
        """Kinds without case: the data has both Image and image."""
        takes, gives = (tuple(kind.lower() for kind in kinds) for kinds in (self.takes, self.gives))
        return Offer(name=self.id, does=self.desc, takes=takes, gives=gives)


class Catalogue(BaseModel):
    """All tools."""

    nodes: list[Node]


class Use(BaseModel):
    """A tool in a gold graph."""

    task: str


class Link(BaseModel):
    """One tool's result going into another."""

    source: str
    target: str


class Sample(BaseModel):
    """A request and the graph that people verified."""

    model_config = ConfigDict(extra="ignore")

    id: str
    user_request: str
    task_nodes: list[Use]
    task_links: list[Link] = []


@dataclass
class Counts:
    """Decisions right, made in vain, and missed."""

    right: int = 0
    vain: int = 0
    missed: int = 0

    def add(self, found: AbstractSet[Hashable], gold: AbstractSet[Hashable]) -> None:
        """Takes one sample's decisions."""
        self.right += len(found & gold)
        self.vain += len(found - gold)
        self.missed += len(gold - found)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall; 0 where nothing was decided."""
        decided = 2 * self.right + self.vain + self.missed
        return round(2 * self.right / decided, 4) if decided else 0.0


class Score(BaseModel):
    """The figures of one planner."""

    planner: str
    samples: int
    validity: float = Field(description="Share of plans whose tools exist and whose links fit and have no circle")
    node_f1: float
    edge_f1: float
    exact: float = Field(description="Share of samples with exactly the gold tools and links")
    outside: int = Field(description="Gold tools that the catalogue does not have")
    stood_in: int = Field(default=0, description="Requests that the embedded planner planned in a model's place")


def read(folder: Path) -> tuple[tuple[Offer, ...], tuple[Sample, ...]]:
    """Catalogue and samples; raises BriefError where the folder has another form."""
    try:
        nodes = Catalogue.model_validate_json((folder / CATALOGUE).read_bytes()).nodes
        lines = [line for path in sorted(folder.glob(GOLD)) for line in path.read_text("utf-8").splitlines() if line]
        samples = tuple(Sample.model_validate_json(line) for line in lines)
    except (OSError, ValidationError) as error:
        raise BriefError(f"{folder} holds no data in the form of TaskBench: {error}") from error
    if not samples:
        raise BriefError(f"{folder} holds no samples: put them in {GOLD}, one JSON object a line.")
    return tuple(node.offer() for node in nodes), samples


def score(
    offers: Sequence[Offer], samples: Sequence[Sample], plans: Iterable[Draft] | None = None, planner: str = "embedded"
) -> Score:
    """Compares the plans of all requests; without plans, those of the embedded planner."""
    known = {offer.name: offer for offer in offers}
    nodes, edges, valid, exact, outside = Counts(), Counts(), 0, 0, 0
    own = (draft(sample.user_request, offers) for sample in samples)
    for sample, planned in zip(samples, own if plans is None else plans, strict=True):
        gold = {use.task for use in sample.task_nodes}
        outside += len(gold - known.keys())
        links = {(link.source, link.target) for link in sample.task_links if {link.source, link.target} <= known.keys()}
        nodes.add(set(planned.steps), gold & known.keys())
        edges.add(set(planned.named_links()), links)
        valid += is_valid(planned, known)
        exact += set(planned.steps) == gold and set(planned.named_links()) == links
    return Score(
        planner=planner,
        samples=len(samples),
        validity=round(valid / len(samples), 4),
        node_f1=nodes.f1,
        edge_f1=edges.f1,
        exact=round(exact / len(samples), 4),
        outside=outside,
    )


def is_valid(planned: Draft, known: dict[str, Offer]) -> bool:
    """Tools exist, and every link leads forward from a result to an input of its kind."""
    if not set(planned.steps) <= known.keys():
        return False
    return all(
        0 <= source < target < len(planned.steps)
        and set(known[planned.steps[source]].gives) & set(known[planned.steps[target]].takes)
        for source, target in planned.links
    )
