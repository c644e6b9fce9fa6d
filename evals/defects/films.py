"""The good films that defects are planted into: made once as drafts, and kept where a folder is given."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from evals.defects.foreign import Foreign, make_foreign
from evals.defects.specimen import Specimen, specimen
from evals.expect import BriefFile, read_brief
from evals.running import Options, find_briefs, last_object, make

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 900.0
GOOD = ("delivered", "flawed")


def good_films(data: Path, only: Sequence[str], out: Path, told: Callable[[str], None]) -> Iterator[Specimen]:
    """The suite's films, from `out` where they are there already; raises RuntimeError for one that cannot be made.

    A brief with `narration_of: NAME` is spoken by the voice of that film, handed over as a recording of one's own; one
    with `foreign:` is made by plain ffmpeg, as somebody else's film.
    """
    for path in find_briefs(data, only):
        brief, folder = read_brief(path), out / path.stem
        mark = hashlib.sha256(path.read_bytes()).hexdigest()
        stamp = folder / "made.txt"
        if not (stamp.exists() and stamp.read_text() == mark):
            told(f"{path.stem}: being made")
            _make(path, brief, folder, out)
            stamp.write_text(mark)
        yield specimen(path.stem, folder / "package", brief.text)


def _make(path: Path, brief: BriefFile, folder: Path, out: Path) -> None:
    extra = brief.model_extra or {}
    if "foreign" in extra:
        wanted = Foreign.model_validate(extra["foreign"])
        make_foreign(wanted, _other(path, wanted.voice_of, out), folder / "package")
        return
    if "narration_of" in extra:
        said = _make_spoken(brief, folder, _other(path, str(extra["narration_of"]), out))
    else:
        said = make(brief, folder, Options(out, draft=True, timeout_s=LONGEST_S))
    if said.get("status") not in GOOD:
        message = f"{path.stem} was not made: {said.get('message') or said.get('status')}"
        raise RuntimeError(message)


def _other(path: Path, name: str, out: Path) -> Specimen:
    """Another film of the same suite."""
    (other,) = good_films(path.parent, [name], out, lambda _line: None)
    return other


def _make_spoken(brief: BriefFile, folder: Path, other: Specimen) -> dict[str, Any]:
    """A film over the voice of another one."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "brief.txt").write_text(brief.text, encoding="utf-8")
    words = " ".join(" ".join(cue.lines) for cue in other.cues)
    (folder / "script.txt").write_text(words.replace(". ", ".\n\n"), encoding="utf-8")
    command = [sys.executable, "-m", "agent", "make", str(folder / "brief.txt"), "--json", "--yes", "--draft"]
    command += ["--narration", str(other.stems / "voice.wav"), "--script", str(folder / "script.txt")]
    command += ["--studio", str(folder / "studio"), "--out", str(folder / "package")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LONGEST_S, check=False)
    return last_object(done.stdout) or {"message": done.stderr[-400:]}
