"""Measures one film apart from the command: `python -m agent.reviewing.apart FILM`, facts or a sentence as JSON.

A film that somebody else made may burst or hang its decoder. Here it takes down a process with little memory and time,
and nothing else.
"""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from pathlib import Path

from agent.brief import Closed
from agent.reviewing.admission import admit_film, refused
from tools.errors import InvalidRequest
from tools.post.measurement import Headers, Measurement, NoiseFloor, SoundFaults, SpeechBand

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 900
CPU_SECONDS = 1200
ADMISSION_CPU_S = 30.0
"""More than opening and counting packets takes; a header that sends the reader in circles ends the process here."""
MEMORY = 4 * 2**30
REFUSED = 2
LOOK_EVERY_S = 0.25


class Measured(Closed):
    """What is known of a film after one look at its pictures and two at its sound; or why it is not judged."""

    measurement: Measurement | None = None
    speech_band: SpeechBand | None = None
    sound_faults: SoundFaults | None = None
    noise_floor: NoiseFloor | None = None
    headers: Headers = Headers()
    refusal: str = ""


def measure_apart(path: Path, *, seconds: float = SECONDS, memory: int = MEMORY) -> Measured:
    """Raises InvalidBrief where the film is refused, or breaks the limits of time (seconds) and memory (bytes)."""
    command = [sys.executable, "-m", "agent.reviewing.apart", str(path.absolute()), str(memory)]
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, timeout=seconds, cwd=ROOT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise refused(path, f"it could not be decoded within {seconds:g} s") from error
    if done.returncode not in (0, REFUSED):
        raise refused(path, f"it broke its decoder (exit code {done.returncode})")
    found = Measured.model_validate_json(done.stdout)
    if found.refusal:
        raise refused(path, found.refusal)
    return found


def main(name: str, memory: str) -> int:
    """Measures one file."""
    resource.setrlimit(resource.RLIMIT_AS, (int(memory), int(memory)))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    path = Path(name)
    try:
        found, status = _measured(path), 0
    except (InvalidRequest, _Refusal) as error:
        found, status = Measured(refusal=str(error).rstrip(".")), REFUSED
    except MemoryError:
        found, status = Measured(refusal="it needs more memory than a film may have"), REFUSED
    sys.stdout.write(found.model_dump_json())
    return status


class _Refusal(Exception):
    """Why, without the name that the caller adds."""


def _measured(path: Path) -> Measured:
    from agent.errors import InvalidBrief
    from tools.post.measuring.ears import Ears
    from tools.post.measuring.film import measure_film
    from tools.post.measuring.headers import read_headers
    from tools.post.measuring.hiss import HissEar
    from tools.post.measuring.sound_faults import FaultEar
    from tools.post.measuring.speech_band import SpeechEar

    signal.setitimer(signal.ITIMER_PROF, ADMISSION_CPU_S)
    try:
        declared = admit_film(path)
    except InvalidBrief as error:
        raise _Refusal(str(error).partition(" cannot be judged: ")[2]) from error
    signal.setitimer(signal.ITIMER_PROF, 0)
    marks = [LOOK_EVERY_S * number for number in range(round(declared / LOOK_EVERY_S))]
    speech, faults, hiss = SpeechEar(), FaultEar(), HissEar()
    measurement = measure_film(path, marks, texts=True, ear=Ears(speech, faults, hiss))
    return Measured(
        measurement=measurement,
        speech_band=speech.band() if measurement.sound else None,
        sound_faults=faults.faults() if measurement.sound else None,
        noise_floor=hiss.floor() if measurement.sound else None,
        headers=read_headers(path),
    )


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
