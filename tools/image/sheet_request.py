"""What `image.poster` is asked for: the facts of a bill, and the look that it is laid out in."""

from __future__ import annotations

from pydantic import Field

from tools.contract import Payload
from tools.image.packs.art import PackArt
from tools.media.frame import Shape


class PosterRequest(Payload):
    """A bill in words; whatever is empty leaves its place to the rest."""

    title: str = Field(min_length=1, max_length=120)
    accent: str = Field(default="", max_length=60, description="The words of the title that are set apart")
    kicker: str = Field(default="", max_length=60, description="Small line above the title")
    date: str = Field(default="", max_length=60)
    time: str = Field(default="", max_length=60)
    place: str = Field(default="", max_length=100)
    price: str = Field(default="", max_length=60)
    details: tuple[str, ...] = Field(default=(), max_length=6, description="What else there is, a few words each")
    notes: tuple[str, ...] = Field(default=(), max_length=4, description="Sentences, each on a line of its own")
    address: str = Field(default="", max_length=120, description="Web or mail address, or phone number")
    subject: str = Field(default="", max_length=80, description="What is shown, as plain nouns")
    setting: str = Field(default="", max_length=60, description="Where it is shown, as a plain noun")
    look: str
    colors: tuple[str, ...] = Field(default=(), description="Brand colours, #RRGGBB")
    monochrome: bool = False
    brand: str = ""
    shape: Shape = "A"
    art: tuple[PackArt, ...] = Field(default=(), max_length=300, description="The person's own art, shown where named")
