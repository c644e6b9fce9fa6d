"""How films sound: each brief made as a draft through the command line, then measured against what a film has to hold.

Pictures are small, for the sound does not depend on them; the sound is that of the finished film.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import BaseModel

from evals.expect import BriefFile, read_brief
from evals.finished import Finished
from evals.mediachecks import duration_range
from evals.running import Options, find_briefs, make

if TYPE_CHECKING:
    from evals.soundfacts import Planned, Stems

LOUDNESS_LU = 0.5
TRUE_PEAK_DB = -1.0
LEAST_DISTANCE_LU = 10.0
LONGEST_SILENCE_S = 1.0
CAPTION_FRAMES = 3.0
WORD_MS = 30.0
BEAT_FRAMES = 2
BEAT_SHARE = 0.95
MOST_AHEAD_MS, MOST_BEHIND_MS = 15.0, 45.0
"""How far the sound may be before and after its picture."""


class FilmSound(BaseModel):
    """One film's figures; those of speech are 0 where nobody speaks."""

    name: str
    status: str
    seconds: float = 0.0
    shortest: float = 0.0
    longest: float = 0.0
    lufs: float = 0.0
    lufs_target: float = 0.0
    true_peak_db: float = 0.0
    least_distance_lu: float = 0.0
    longest_silence_s: float = 0.0
    clipped: int = 0
    cut_off_lines: int = 0
    captions: int = 0
    caption_frames: float = 0.0
    word_ms: tuple[float, ...] = ()
    cuts: int = 0
    cuts_on_beat: int = 0

    @property
    def made(self) -> bool:
        """Whether there was a film to measure."""
        return self.seconds > 0

    @property
    def faults(self) -> list[str]:
        """What this film misses, in words; cuts and word times are judged over all films."""
        if not self.made:
            return [f"no film: {self.status}"]
        speaks = bool(self.word_ms)
        found = {
            f"{self.lufs} LUFS for {self.lufs_target:g}": abs(self.lufs - self.lufs_target) > LOUDNESS_LU,
            f"true peak {self.true_peak_db} dBTP": self.true_peak_db > TRUE_PEAK_DB,
            f"speech {self.least_distance_lu} LU over the rest": speaks and self.least_distance_lu < LEAST_DISTANCE_LU,
            f"{self.longest_silence_s} s of silence inside a line": self.longest_silence_s > LONGEST_SILENCE_S,
            f"{self.clipped} clipped samples": self.clipped > 0,
            f"{self.cut_off_lines} lines cut off": self.cut_off_lines > 0,
            f"a caption {self.caption_frames} frames from its word": self.caption_frames > CAPTION_FRAMES,
            f"{self.seconds} s for {self.shortest:g} to {self.longest:g}": not (
                self.shortest - 0.05 <= self.seconds <= self.longest + 0.05
            ),
        }
        return [words for words, holds in found.items() if holds]


class Summary(BaseModel):
    """All films together."""

    films: int
    without_fault: int
    cuts: int
    cuts_on_beat_share: float
    word_ms_median: float
    word_share_within_30_ms: float
    av_offsets_ms: tuple[float, ...]

    @property
    def passed(self) -> bool:
        """Whether every bar holds."""
        together = all(-MOST_AHEAD_MS <= offset <= MOST_BEHIND_MS for offset in self.av_offsets_ms)
        return (
            self.films > 0 and self.without_fault == self.films and self.cuts_on_beat_share >= BEAT_SHARE and together
        )


def film_sounds(data: Path, only: Sequence[str], options: Options) -> Iterator[FilmSound]:
    """Makes and measures every film that the folder's briefs ask for."""
    for path in find_briefs(data, only):
        brief = read_brief(path)
        if not brief.expect.film or brief.expect.behaviour == "not_a_film":
            continue
        folder = options.out / path.stem
        said = make(brief, folder, options)
        yield measure_film(path.stem, brief, Finished(folder / "package", said), folder / "studio")


def measure_film(name: str, brief: BriefFile, made: Finished, home: Path) -> FilmSound:
    """The figures of a finished run whose studio is `home`."""
    if made.film is None:
        return FilmSound(name=name, status=made.status)
    from evals.soundfacts import Planned, Stems, beats, caption_lateness, meter, on_beat
    from tools.post.measuring.listen import listen

    planned = Planned.load(home, str(made.said["run"]))
    stems, seconds = Stems(made.folder), sum(slot.frames for slot in planned.slots) / 30
    shortest, longest = duration_range(brief.expect.duration) if brief.expect.duration else planned.seconds
    figures = FilmSound(name=name, status=made.status, seconds=round(seconds, 3), shortest=shortest, longest=longest)
    heard = listen(made.film)
    if heard is None:
        return figures
    lufs, peak = meter(made.film)
    figures = figures.model_copy(
        update={
            "lufs": lufs,
            "lufs_target": planned.lufs,
            "true_peak_db": peak,
            "clipped": heard.clipped + stems.full_scale(),
            "cut_off_lines": planned.cut_off,
        }
    )
    score = made.folder / "audio" / "music.mid"
    if score.is_file():
        cuts = [slot.start for slot in planned.slots[1:]]
        kept = on_beat(cuts, beats(score, seconds), BEAT_FRAMES)
        figures = figures.model_copy(update={"cuts": len(cuts), "cuts_on_beat": kept})
    late = caption_lateness(made.srt, planned)
    captions = {"captions": len(late), "caption_frames": round(max(map(abs, late), default=0.0), 2)}
    return figures.model_copy(update=captions | (_speech(stems, planned) if stems.voice is not None else {}))


def _speech(stems: Stems, planned: Planned) -> dict[str, object]:
    first = [words[0] for words in planned.words if words]
    return {
        "least_distance_lu": round(stems.least_distance(planned.spoken), 1),
        "longest_silence_s": stems.longest_silence(planned.spoken),
        "word_ms": tuple(round(1000 * late, 1) for late in stems.onsets(planned.spoken, first)),
    }


def summarise(films: Iterable[FilmSound], offsets_ms: Iterable[float]) -> Summary:
    """The figures over all films."""
    measured = list(films)
    late = sorted(abs(ms) for film in measured for ms in film.word_ms)
    cuts = sum(film.cuts for film in measured)
    return Summary(
        films=len(measured),
        without_fault=sum(not film.faults for film in measured),
        cuts=cuts,
        cuts_on_beat_share=round(sum(film.cuts_on_beat for film in measured) / max(cuts, 1), 4),
        word_ms_median=late[len(late) // 2] if late else 0.0,
        word_share_within_30_ms=round(sum(ms <= WORD_MS for ms in late) / max(len(late), 1), 4),
        av_offsets_ms=tuple(offsets_ms),
    )
