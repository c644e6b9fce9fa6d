"""festival with an HTS voice as Debian packs it: one smooth English voice that tells when its words sound."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import wave
from collections.abc import Sequence
from pathlib import Path

from tools.audio.engines.engine import plain_tokens, utterance
from tools.audio.line import Utterance
from tools.audio.voices import SAMPLES, Voice
from tools.errors import ToolFailed
from tools.settings import ToolSettings

_TIMEOUT_S = 240
_FOLDER = Path("/usr/share/festival/voices/us/cmu_us_slt_arctic_hts")
_START = """(voice_cmu_us_slt_arctic_hts)
(set! hts_engine_params (append hts_engine_params (list (list "-r" {rate:.4f}))))
(define (say text file)
  (format t "SENTENCE\\n")
  (set! utt (SynthText text))
  (mapcar (lambda (token)
    (if (item.daughters token)
      (format t "T %f\\n" (item.feat (car (item.daughters token)) 'word_start))))
    (utt.relation.items utt 'Token))
  (mapcar (lambda (segment)
    (if (string-equal (item.name segment) "pau")
      (format t "P %f\\n" (item.feat segment 'segment_start))))
    (utt.relation.items utt 'Segment))
  (utt.save.wave utt file 'riff))
"""


class Festival:
    """The program festival, one run for all sentences of a line."""

    name = "festival"
    remedy = "apt-get install festival festvox-us-slt-hts"

    def __init__(self, settings: ToolSettings) -> None:
        del settings  # it has none

    def usable(self) -> str | None:
        if not shutil.which("festival"):
            return "festival is not installed"
        return None if _FOLDER.is_dir() else "festival is installed without the voice festvox-us-slt-hts"

    def voices(self) -> tuple[Voice, ...]:
        return (Voice("festival-slt", self.name, "en", "female", "cmu_us_slt_arctic_hts", 50, SAMPLES["en"]),)

    def utter(self, spoken: Sequence[str], voice: Voice, pace: float) -> list[Utterance]:
        cut = [plain_tokens(sentence) for sentence in spoken]
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            told = _run(folder, [tokens for _, tokens in cut], pace)
            return [_said(folder / f"{index}.wav", told[index], places) for index, (places, _) in enumerate(cut)]


def _run(folder: Path, sentences: list[list[str]], pace: float) -> list[list[list[str]]]:
    """Speaks into files; the marks of each sentence. Its letters are plain, so nothing in it can end its string."""
    calls = [f'(say "{" ".join(tokens)}" "{folder / f"{index}.wav"}")' for index, tokens in enumerate(sentences)]
    script = folder / "say.scm"
    script.write_text("\n".join([_START.format(rate=pace), *calls, ""]), encoding="ascii")
    program = [shutil.which("festival") or "festival", "-b", str(script)]
    try:
        done = subprocess.run(program, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False)
    except subprocess.TimeoutExpired as error:
        raise ToolFailed(f"festival did not finish speaking in {_TIMEOUT_S} s; shorten the line") from error
    told = [part.splitlines() for part in done.stdout.split("SENTENCE\n")[1:]]
    if done.returncode != 0 or len(told) != len(sentences):
        raise ToolFailed(f"festival ended with code {done.returncode}: {done.stderr[-300:]}")
    return [[line.split(" ") for line in lines if line[:2] in ("T ", "P ")] for lines in told]


def _said(file: Path, marks: list[list[str]], places: list[int]) -> Utterance:
    with wave.open(str(file), "rb") as sound:
        rate, samples = sound.getframerate(), sound.readframes(sound.getnframes())
    starts, rests = ([round(float(at) * rate) for mark, at in marks if mark == kind] for kind in "TP")
    return utterance({"sample_rate": rate, "starts": starts, "rests": rests}, samples, places)
