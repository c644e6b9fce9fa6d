"""What can go wrong, as the files of the recovery suite say it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, RootModel

from tools.fakes import How


class Fault(BaseModel):
    """What all faults of a film's making say."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    told: str = Field(min_length=3, description="A pattern of what the person has to be told")
    stands_in: bool = Field(default=False, description="Whether something else takes over, so that a film is delivered")
    same_bytes: bool = Field(default=False, description="Whether the film ends as if nothing had happened")


class Kill(BaseModel):
    """The process is killed at random moments."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fault: Literal["kill"]
    kills: int = Field(ge=1, le=200)
    seed: int = 0


class Program(Fault):
    """ffmpeg."""

    fault: Literal["ffmpeg"]
    how: Literal["fails", "hangs", "lies"]


class SpeechServer(Fault):
    """A speech server that is set up."""

    fault: Literal["speech"]
    how: Literal["fails", "hangs", "lies", "flaky"]


class Model(Fault):
    """A language model that is set up."""

    fault: Literal["model"]
    how: Literal["fails", "hangs", "lies"]


class Disk(Fault):
    """The disk is full."""

    fault: Literal["disk"]
    room_mb: int = Field(ge=1, le=64)


class Tool(BaseModel):
    """A tool among others in a graph."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fault: Literal["tool"]
    how: How
    times: int = Field(default=1000, ge=1, description="Calls before it behaves")
    told: str = Field(default="", description="Words of the reason that has to be given")
    overcome: bool = Field(default=False, description="Whether another attempt makes it good, so that nothing is told")


FilmFault = Program | SpeechServer | Model | Disk


class Case(RootModel[Annotated[Kill | FilmFault | Tool, Field(discriminator="fault")]]):
    """One fault."""
