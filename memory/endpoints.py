"""What was learnt about model endpoints, one readable file each under `endpoints/` in the studio; no key is in it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Method = Literal["json_schema", "tools", "prompt"]


class EndpointFacts(BaseModel):
    """How a model at an address can be used. May be deleted at any time: it is learnt again."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str = Field(description="provider:model")
    methods: tuple[Method, ...] = Field(default=(), description="Structured output that worked, best first")
    pictures: bool | None = Field(default=None, description="Whether it sees pictures; None where nobody has tried")
    context_tokens: int | None = Field(default=None, ge=1, description="Longest conversation, where it is told")
    tokens_per_second: float | None = Field(default=None, ge=0, description="While it writes")
    first_token_s: float | None = Field(default=None, ge=0)
    checked: float = Field(default=0.0, description="Unix time of the probe; 0 for what runs learnt in passing")


def facts_path(home: Path, identity: str) -> Path:
    """Where the facts of an endpoint lie."""
    return home / "endpoints" / f"{identity}.json"


def load_facts(home: Path, identity: str) -> EndpointFacts | None:
    """What is known; None where nothing is, or nothing that can be read."""
    try:
        return EndpointFacts.model_validate_json(facts_path(home, identity).read_bytes())
    except (FileNotFoundError, ValidationError):
        return None


def save_facts(home: Path, identity: str, facts: EndpointFacts) -> None:
    """Writes the facts whole or not at all."""
    path = facts_path(home, identity)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(facts.model_dump_json(indent=2) + "\n", encoding="utf-8")
    part.replace(path)
