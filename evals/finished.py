"""A finished package as the evals see it: files in a folder and what the command said, no director's inner state."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape
from pathlib import Path
from typing import Any

from agent.critic.wording import shown, srt_text
from agent.storyboard import Storyboard
from tools.post.measurement import Measurement

LOOK_EVERY_S = 0.5


@dataclass(frozen=True)
class Finished:
    """What a run left behind. Everything that costs time is read when it is asked for."""

    folder: Path
    said: dict[str, Any] = field(default_factory=dict)
    colors: tuple[str, ...] = ()

    @property
    def status(self) -> str:
        """What the run said; of a package that is there already, what its own review says, a film or not."""
        return str(self.said.get("status") or self._reviewed or ("delivered" if self.film else "failed"))

    @property
    def _reviewed(self) -> str:
        return {"pass": "delivered", "flawed": "flawed"}.get(str(self.review.get("verdict")), "")

    @property
    def film(self) -> Path | None:
        path = self.folder / "film.mp4"
        return path if path.is_file() else None

    @cached_property
    def srt(self) -> str:
        """The caption file as it is."""
        path = self.folder / "captions.srt"
        return path.read_text(encoding="utf-8-sig") if path.is_file() else ""

    @cached_property
    def captions(self) -> str:
        """The words of the captions."""
        return srt_text(self.srt)

    @cached_property
    def storyboard(self) -> Storyboard | None:
        path = self.folder / "storyboard.json"
        return Storyboard.model_validate_json(path.read_text(encoding="utf-8")) if path.is_file() else None

    @cached_property
    def on_screen(self) -> tuple[str, ...]:
        """What can be read in each scene, as it was decided."""
        if self.film is None:
            return (self.poster,) if self.poster else ()
        return tuple(shown(scene.shot) for scene in self.storyboard.scenes) if self.storyboard else ()

    @cached_property
    def poster(self) -> str:
        """The words of the poster, as they come with it."""
        path = self.folder / "poster.txt"
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    @cached_property
    def post(self) -> str:
        path = self.folder / "post.md"
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    @cached_property
    def report(self) -> str:
        """The report's words, with what the command itself told."""
        path = self.folder / "report.html"
        page = path.read_text(encoding="utf-8") if path.is_file() else ""
        page = re.sub(r"<(style|script)\b.*?</\1>", " ", page, flags=re.DOTALL)
        words = unescape(re.sub(r"<[^>]+>", " ", page))
        told = [str(self.said.get(key, "")) for key in ("message", "notices", "assumptions")]
        return "\n".join((words, *told))

    @cached_property
    def review(self) -> dict[str, Any]:
        path = self.folder / "review.json"
        return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}

    @cached_property
    def measurement(self) -> Measurement | None:
        """The film measured anew, looked at every half second; the run's own figures are not believed."""
        if self.film is None:
            return None
        from tools.media.probe import probe
        from tools.post.measuring.film import measure_film

        seconds = probe(self.film).duration
        marks = [step * LOOK_EVERY_S for step in range(int(seconds / LOOK_EVERY_S))]
        return measure_film(self.film, marks, self.colors)
