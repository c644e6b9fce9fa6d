"""A shot: what a scene's picture says and shows, in words; how it is laid out and drawn is the image tool's work."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.contract import Payload

Family = Literal[
    "title",
    "hero",
    "split",
    "steps",
    "compare",
    "number",
    "list",
    "quote",
    "chart",
    "diagram",
    "timeline",
    "route",
    "product",
    "gallery",
    "lower_third",
    "end_card",
]


class Item(Payload):
    """One entry of a list, a step, a side of a comparison or a labelled part."""

    label: str = Field(min_length=1, max_length=80)
    detail: str = Field(default="", max_length=120)
    subject: str = Field(default="", max_length=60, description="What to draw beside it, as a plain noun")


class Point(Payload):
    """One value of a chart, as it was given."""

    label: str = Field(min_length=1, max_length=40)
    value: float


class Chart(Payload):
    """Numbers from the brief or a source, never invented."""

    kind: Literal["bar", "line", "donut"] = "bar"
    points: tuple[Point, ...] = Field(min_length=2, max_length=24)
    unit: str = Field(default="", max_length=20)
    highlight: tuple[str, ...] = Field(default=(), description="Labels of the points that the line is about")


class Shot(Payload):
    """The picture of one scene."""

    family: Family
    headline: str = Field(default="", max_length=160)
    accent: str = Field(default="", max_length=60, description="The words of the headline that are set apart")
    kicker: str = Field(default="", max_length=60, description="Small line above the headline")
    body: str = Field(default="", max_length=240, description="Supporting text under the headline")
    number: str = Field(default="", max_length=24, description="The figure of a number shot, as it is written")
    unit: str = Field(default="", max_length=40)
    items: tuple[Item, ...] = Field(default=(), max_length=10)
    chart: Chart | None = None
    button: str = Field(default="", max_length=60, description="Call to action on an end card")
    address: str = Field(default="", max_length=120, description="Web or mail address, phone number or place")
    subject: str = Field(default="", max_length=80, description="What is shown, as plain nouns, most important first")
    setting: str = Field(default="", max_length=60, description="Where it is shown, as a plain noun")
    spoken: str = Field(default="", max_length=600, description="The line that is heard over the picture")
