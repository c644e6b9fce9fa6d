"""sync.subtitles: the film's captions as files that players and platforms read, SubRip and WebVTT."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import Field

from memory.assets import CaptionsAsset
from tools.contract import Context, Estimate, InvalidRequest, Payload, Resources, Tool
from tools.media.timing import Cue


class SubtitlesInput(Payload):
    """The cues of each scene, and where the scenes start."""

    cues: tuple[tuple[Cue, ...], ...]
    starts: tuple[float, ...]
    language: str = "en"
    estimated: bool = Field(default=False, description="Whether the times were found by listening; noted in the WebVTT")


class SubtitlesOutput(Payload):
    """Both files."""

    srt: CaptionsAsset
    vtt: CaptionsAsset


class Subtitles(Tool):
    """Writes subtitle files."""

    name = "sync.subtitles"
    version = "2"
    summary = "Writes the captions of all scenes as one SRT and one WebVTT file."
    Input = SubtitlesInput
    Output = SubtitlesOutput
    resources = Resources(cpu=0.1, memory_mb=10, timeout_s=10)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {
        "cues": [[{"start": 0.2, "end": 1.4, "lines": ["Good morning."]}], []],
        "starts": [0.0, 2.0],
    }

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=0.01)

    async def run(self, request: SubtitlesInput, context: Context) -> SubtitlesOutput:
        if len(request.cues) != len(request.starts):
            raise InvalidRequest(
                f"{len(request.cues)} scenes of cues for {len(request.starts)} starts; give one for each"
            )
        titles = _titles(request)
        files = {
            "captions.srt": srt(titles),
            "captions.vtt": vtt(titles, request.language, estimated=request.estimated),
        }
        kept = []
        for name, content in files.items():
            path = context.scratch / name
            path.write_bytes(content.encode())
            kept.append(context.keep(path, CaptionsAsset))
        return SubtitlesOutput(srt=kept[0], vtt=kept[1])


@dataclass(frozen=True)
class Title:
    """One subtitle in milliseconds of the film."""

    start: int
    end: int
    lines: tuple[str, ...]


def _titles(request: SubtitlesInput) -> list[Title]:
    found = [
        Title(round((start + cue.start) * 1000), round((start + cue.end) * 1000), cue.lines)
        for cues, start in zip(request.cues, request.starts, strict=True)
        for cue in cues
    ]
    return list(_apart(sorted(found, key=lambda title: title.start)))


def _apart(titles: Sequence[Title]) -> Iterable[Title]:
    """The titles with none reaching into the next."""
    limits = [title.start for title in titles[1:]] + ([titles[-1].end] if titles else [])
    for title, limit in zip(titles, limits, strict=True):
        end = min(title.end, limit)
        if end > title.start:
            yield Title(title.start, end, title.lines)


def srt(titles: Iterable[Title]) -> str:
    """The SubRip text."""
    return "".join(
        f"{number}\n{_stamp(title.start, ',')} --> {_stamp(title.end, ',')}\n{_text(title.lines)}\n\n"
        for number, title in enumerate(titles, 1)
    )


def vtt(titles: Iterable[Title], language: str, *, estimated: bool = False) -> str:
    """The WebVTT text; SubRip has no place for a note."""
    body = "".join(
        f"{_stamp(title.start, '.')} --> {_stamp(title.end, '.')}\n{_escaped(_text(title.lines))}\n\n"
        for title in titles
    )
    note = "NOTE The times were estimated from a recording.\n\n" if estimated else ""
    return f"WEBVTT\nLanguage: {language}\n\n{note}{body}"


def _stamp(milliseconds: int, mark: str) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{mark}{rest:03}"


def _text(lines: Iterable[str]) -> str:
    """Lines without the blank ones, which would end the subtitle early, and without an arrow, which would begin one."""
    cleaned = (" ".join(line.split()).replace("-->", "→") for line in lines)
    return "\n".join(line for line in cleaned if line)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
