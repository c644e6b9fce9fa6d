"""What is heard when: the events that a film's effects are placed by."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tools.contract import Payload

Kind = Literal["whoosh", "riser", "click", "ding", "impact", "ambience"]


class Event(Payload):
    """One sound; `at` is the moment it belongs to: a whoosh peaks there, a riser ends there, all others begin there."""

    kind: Kind
    at: float = Field(ge=0, le=3600, description="Seconds from the start of the film")
    gain_db: float = Field(default=0.0, ge=-40, le=12, description="Added to the level of its kind")
    seconds: float = Field(default=0.0, ge=0, le=3600, description="How long it lasts, 0 for the kind's own length")
    setting: str = Field(
        default="", max_length=60, description="Of an ambience: room, nature, street, rain, crowd, sea"
    )
