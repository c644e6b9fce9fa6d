"""A good film before and after something was done to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

from agent.reading import understand
from agent.reviewing.subtitles import read_subtitles
from evals.defects.lines import MONEY, calendar_words, long_word
from tools.media.ffmpeg import run_ffmpeg
from tools.media.timing import Cue
from tools.settings import ToolSettings

TAGS = ("-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709", "-color_range", "tv")
PICTURE = ("-c:v", "libx264", "-profile:v", "high", "-preset", "veryfast", "-crf", "16", "-g", "30", *TAGS)
FEWEST_FOR_SYNC, FEWEST_FOR_STEPS = 3, 6
SOUND = ("-c:a", "aac", "-b:a", "256k", "-ar", "48000")


def during(start: float, end: float) -> str:
    """What ffmpeg's `enable` reads as from `start` to `end`, seconds."""
    return f"between(t,{start:.3f},{end:.3f})"


@dataclass(frozen=True)
class Specimen:
    """A film with its captions and its brief; `stems` is the folder of its voice, music and effects.

    `has` names what a defect may need: captions, several captions, voice, music, required words, tall, and so on.
    """

    name: str
    film: Path
    cues: tuple[Cue, ...]
    brief: str
    stems: Path
    seconds: float
    fps: float = 30.0
    height: int = 0
    language: str = "en"
    has: frozenset[str] = frozenset()

    @property
    def srt(self) -> str:
        """The captions as a file holds them."""
        blocks = (
            f"{number}\n{_clock(cue.start)} --> {_clock(cue.end)}\n" + "\n".join(cue.lines)
            for number, cue in enumerate(self.cues, 1)
        )
        return "\n\n".join(blocks) + "\n"

    @property
    def said(self) -> str:
        """The words of the captions."""
        return " ".join(line for cue in self.cues for line in cue.lines)

    @property
    def middle(self) -> Cue:
        """The longest caption that is not the first, for a defect in the midst of the film."""
        return max(self.cues[1:] or self.cues, key=lambda cue: cue.end - cue.start)

    @property
    def kind(self) -> int:
        """A number of the film's own, for defects that come in several kinds."""
        return crc32(self.name.encode())

    def filmed(self, target: Path, arguments: Sequence[str]) -> Specimen:
        """The same with a film that ffmpeg makes from this one; `arguments` stand between input and output."""
        written = ["-map_metadata", "-1", "-movflags", "+faststart", str(target)]
        run_ffmpeg(ToolSettings(), ["-v", "error", "-i", str(self.film), *arguments, *written])
        return replace(self, film=target)

    def pictured(self, target: Path, filters: str, output: Sequence[str] = ()) -> Specimen:
        """The same with other pictures."""
        return self.filmed(
            target,
            ["-filter_complex", f"[0:v]{filters}[v]", "-map", "[v]", "-map", "0:a?", *PICTURE, *output, "-c:a", "copy"],
        )

    def sounding(self, target: Path, graph: str, inputs: Sequence[Path] = ()) -> Specimen:
        """The same with another sound; `graph` ends in [a], other files are inputs 1, 2 and so on."""
        others = [part for path in inputs for part in ("-i", str(path))]
        return self.filmed(
            target, [*others, "-filter_complex", graph, "-map", "0:v", "-map", "[a]", "-c:v", "copy", *SOUND]
        )

    def captioned(self, cues: Sequence[Cue]) -> Specimen:
        """The same with other captions."""
        return replace(self, cues=tuple(cues))


def specimen(name: str, package: Path, text: str) -> Specimen:
    """A finished package as a specimen; `text` is its brief."""
    from tools.media.probe import probe

    cues = read_subtitles((package / "captions.srt").read_text(encoding="utf-8")).cues
    video = probe(package / "film.mp4").video
    assert video is not None
    brief, stems = understand(text), package / "audio"
    spoken = bool(cues) and brief.speech
    words = " ".join(line for cue in cues for line in cue.lines)
    has = {
        "captions": bool(cues),
        "several captions": len(cues) >= FEWEST_FOR_SYNC,
        "voice": spoken and (stems / "voice.wav").exists(),
        "music": brief.music and (stems / "music.wav").exists(),
        "required words": bool(brief.must_say) and spoken,
        "six captions": sum(cue.end - cue.start >= 1 for cue in cues) >= FEWEST_FOR_STEPS,
        "ending": spoken and bool(brief.ending),
        "a day": all(calendar_words(brief.language).search(each) for each in (words, text)),
        "money": all(MONEY.search(each) for each in (words, text)),
        "long words": bool(long_word(words, text, brief.language)),
        "accents": any(ord(char) > 127 for char in words),
        "drawn": (package / "storyboard.json").exists(),
        "tall": video.height > 1.5 * video.width,
    }
    return Specimen(
        name=name,
        film=package / "film.mp4",
        cues=cues,
        brief=text,
        stems=stems,
        seconds=video.frames / video.fps,
        fps=video.fps,
        height=video.height,
        language=brief.language,
        has=frozenset(name for name, there in has.items() if there),
    )


def _clock(seconds: float) -> str:
    thousandths = round(seconds * 1000)
    hours, rest = divmod(thousandths, 3_600_000)
    minutes, rest = divmod(rest, 60_000)
    return f"{hours:02}:{minutes:02}:{rest // 1000:02},{rest % 1000:03}"
