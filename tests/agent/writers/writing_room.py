"""A brief, a draft that keeps every rule, and a room in which whatever model a test scripts writes the film."""

from __future__ import annotations

import asyncio
from typing import Any

from agent import authorship, stages
from agent.llm.scripted import Asked, Script, Turn
from agent.order import Order
from agent.production import Limits
from agent.reading import understand
from agent.settings import AgentSettings, ModelSettings
from agent.storyboard import Storyboard
from agent.workshop import Workshop
from agent.writers.llm.forms import Draft, Treatment
from agent.writers.llm.take import Take
from memory.studio import Studio
from tools.registry import Registry
from tools.settings import ToolSettings

TEXT = (
    "A 15-second teaser for Tidewater, a small ferry line with two boats. Calm, clear. "
    "The first boat leaves at 6 am. End with: Step aboard at tidewater.example"
)
BRIEF = understand(TEXT)
TREATMENT = {
    "idea": "Mornings begin on the water.",
    "opening": "A harbour before dawn.",
    "beats": ["The town sleeps.", "The boat is ready."],
    "ending": "Step aboard.",
    "look": "ocean",
    "mood": "calm",
}


def scene(role: str, narration: str, picture: str, subject: str = "ship", **more: Any) -> dict[str, Any]:
    """A scene of a draft; what is not given is empty."""
    empty = {"setting": "", "headline": "", "number": "", "unit": "", "items": []}
    return {"role": role, "narration": narration, "picture": picture, "subject": subject, **empty, **more}


SCENES = [
    scene("hook", "The town is still asleep. The water is not.", "hero", setting="sea", headline="Before the town"),
    scene("reveal", "This is Tidewater, a small ferry line with two boats.", "split", headline="Two boats"),
    scene(
        "point", "The first boat leaves at 6 am, before the streets are loud.", "number", "clock", number="6", unit="am"
    ),
    scene("close", "Step aboard at tidewater.example", "end_card", headline="Tidewater"),
]
DRAFT = {"title": "First boat out", "description": "Tidewater runs two boats.", "hashtags": ["ferry"], "scenes": SCENES}


def changed(at: int, **fields: Any) -> dict[str, Any]:
    """The good draft with other words in one of its scenes."""
    scenes = [dict(entry) for entry in SCENES]
    scenes[at] |= fields
    return {**DRAFT, "scenes": scenes}


def take_of(value: dict[str, Any]) -> Take:
    """A draft as the writer keeps it."""
    return Take(Treatment.model_validate(TREATMENT), Draft.model_validate(value))


class Room:
    """A workshop with a model behind it, as far as writing goes."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self.registry = Registry.discover()
        self.models = ModelSettings()
        self.prices = ""
        self.run = ""

    def write(self, url: str, text: str = TEXT, **order: Any) -> Storyboard:
        """The storyboard of a run with the model at `url` behind it."""
        self.open(Order(text=text, **order), url)
        return self.again()

    def open(self, order: Order, url: str = "") -> None:
        """A run that has understood its brief, with the model at `url` behind it, or with none."""
        if url:
            self.models = ModelSettings(llm="vllm:scripted", llm_url=url, llm_silence_s=5.0, llm_prices=self.prices)
        self.run = stages.create_run(self.shop(), order, "t")
        stages.understand(self.shop(), self.run)

    def shop(self) -> Workshop:
        """Nothing is made here, so there are no workers."""
        pool: Any = None
        limits, settings, tools = Limits.of_machine(), AgentSettings(), ToolSettings()
        return Workshop(
            self.studio, self.registry, pool, limits, settings, tools, self.models, lambda _kind, _data: None
        )

    def again(self) -> Storyboard:
        """The stage that writes, as a run or a resumed run goes through it."""
        shop = self.shop()
        asyncio.run(authorship.draft(shop, self.run))
        stages.write(shop, self.run)
        self.studio.runs.set_status(self.run, "interrupted")
        return stages.load_storyboard(shop, self.run)

    def events(self, kind: str) -> list[dict[str, Any]]:
        """What the run's log holds of a kind."""
        return [dict(event.data) for event in self.studio.runs.events(self.run) if event.kind == kind]

    def record(self) -> dict[str, Any]:
        """Who wrote the storyboard, and how."""
        return dict(authorship.writing_of(self.studio, self.run)["record"])


def by_shape(**answers: Any) -> Script:
    """Answers by what is asked for: the same each time, a list one after the other, a function by what it is asked."""
    known = {"treatment": TREATMENT, "draft": DRAFT, "remarks": {"remarks": []}} | answers

    def answer(asked: Asked) -> Turn:
        value = known[asked.shape]
        if isinstance(value, list):
            return Turn.json(value.pop(0))
        return Turn.json(value(asked) if callable(value) else value)

    return answer
