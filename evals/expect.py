"""What a finished film is expected to be, as a brief's `expect` says it, and the record of one comparison."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from evals.plainyaml import load

State = Literal["pass", "fail", "skip"]
Forms = str | tuple[str, ...]
Numeral = int | float
ModelT = TypeVar("ModelT", bound=BaseModel)


class Shape(BaseModel):
    """Base of what is read from briefs: open, and `unchecked` names every expectation that is not known."""

    model_config = ConfigDict(frozen=True, extra="allow", coerce_numbers_to_str=True)


class AudioExpect(Shape):
    """Sound that is wanted without pictures."""

    duration: tuple[Numeral, Numeral] | None = None
    formats: tuple[str, ...] = ()
    lufs: tuple[Numeral, Numeral] | None = Field(default=None, description="Target and tolerance")
    true_peak_max: Numeral | None = None
    tail_music_s: tuple[Numeral, Numeral] | None = None


class PosterExpect(Shape):
    """Stills that are wanted."""

    aspect: tuple[str, ...] = ()
    min_px_short_side: tuple[int, ...] = ()


class CaptionExpect(Shape):
    """The text of a post."""

    max_chars: int | None = None
    hashtags: tuple[int, int] | None = None


class Expect(Shape):
    """All keys of `expect`; a list inside must_say and its like means any one of its forms."""

    deliverables: tuple[str, ...] = ("video",)
    duration: Numeral | tuple[Numeral, Numeral] | None = None
    aspect: str | tuple[str, ...] | None = None
    language: str | None = None
    must_say: tuple[Forms, ...] = ()
    must_show: tuple[Forms, ...] = ()
    must_not: tuple[str, ...] = ()
    min_scenes: int | None = None
    brand_colors: tuple[str, ...] = ()
    chart: bool = False
    chart_values: dict[str, Numeral] = {}
    max_still_s: Numeral | None = None
    speech: bool | Numeral = 0.20
    music: bool | None = None
    burned_captions: bool | None = None
    min_side: int | None = None
    monochrome: bool = False
    profile: str | None = None
    behaviour: Literal["ignore_injection", "cap_or_ask_duration", "not_a_film"] | None = None
    report_mentions: tuple[str, ...] = ()
    facts_only: bool = False
    no_files_outside_job: bool = False
    no_network: bool = False
    poster: PosterExpect | None = None
    caption_text: CaptionExpect | None = None
    audio: AudioExpect | None = None

    @property
    def film(self) -> bool:
        """Whether a film is wanted."""
        return "video" in self.deliverables


class BriefFile(Shape):
    """One brief with its expectations."""

    genre: str = ""
    text: str
    source: str = ""
    expect: Expect
    notes: str = ""


class Result(BaseModel):
    """One expectation compared with what was made."""

    model_config = ConfigDict(frozen=True)

    name: str
    state: State
    detail: str = ""


class BriefError(Exception):
    """A brief file cannot be used; the message says which and why."""


def read_brief(path: Path) -> BriefFile:
    """Reads one YAML file; raises BriefError for one that does not hold a brief."""
    return read_as(path, BriefFile)


def read_as(path: Path, kind: type[ModelT]) -> ModelT:
    """One YAML file as a model; raises BriefError that names the file and the field which does not fit."""
    try:
        data: Any = load(path.read_text(encoding="utf-8"))
        return kind.model_validate(data)
    except (OSError, UnicodeError, yaml.YAMLError) as error:
        raise BriefError(f"{path.name} cannot be read: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"]) or "the file"
        raise BriefError(f"{path.name}: {place}: {first['msg']}") from error


def result(name: str, holds: bool, detail: str = "") -> Result:
    """A comparison that was made."""
    return Result(name=name, state="pass" if holds else "fail", detail=detail)


def skipped(name: str, reason: str) -> Result:
    """A comparison that could not be made here."""
    return Result(name=name, state="skip", detail=reason)


def forms(entry: Forms) -> Sequence[str]:
    """The forms of which one is enough."""
    return (entry,) if isinstance(entry, str) else entry
