"""The ffmpeg program: where it is, and how it is run so that it can be watched, stopped and understood.

Everything that calls ffmpeg does it here, so that a failure names the command and ffmpeg's own last words.
"""

from __future__ import annotations

import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.errors import ToolFailed, ToolUnavailable
from tools.settings import ToolSettings

Report = Callable[[float], None]
LAST_LINES = 8
BITEXACT = ("-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact")


def ffmpeg_program(settings: ToolSettings) -> str:
    """The program's path: the configured one, or else the one that came with imageio-ffmpeg."""
    if settings.ffmpeg:
        if not Path(settings.ffmpeg).is_file():
            raise ToolUnavailable(
                f"There is no ffmpeg at {settings.ffmpeg!r}: correct REELWRIGHT_TOOLS_FFMPEG, or unset it."
            )
        return settings.ffmpeg
    return _bundled()


def run_ffmpeg(
    settings: ToolSettings, arguments: Sequence[str], seconds: float = 0.0, report: Report | None = None
) -> None:
    """Runs ffmpeg to its end. `report` gets the finished share of `seconds`, and stops the program by raising."""
    command = [ffmpeg_program(settings), "-hide_banner", "-nostdin", "-y", "-progress", "pipe:1", *arguments]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace"
    ) as process:
        words: deque[str] = deque(maxlen=LAST_LINES)
        listener = threading.Thread(target=_listen, args=(process, words), daemon=True)
        listener.start()
        try:
            _follow(process, seconds, report)
        except BaseException:
            process.kill()
            listener.join()
            raise
        listener.join()
    if process.returncode:
        raise ToolFailed(f"ffmpeg stopped with code {process.returncode}: {' | '.join(words) or 'no message'}")


def _bundled() -> str:
    try:
        import imageio_ffmpeg  # listing tools must not load it
    except ImportError as error:
        raise ToolUnavailable("No ffmpeg: pip install imageio-ffmpeg, or set REELWRIGHT_TOOLS_FFMPEG.") from error
    try:
        return str(imageio_ffmpeg.get_ffmpeg_exe())
    except RuntimeError as error:
        raise ToolUnavailable(f"imageio-ffmpeg has no program for this machine: {error}") from error


def _listen(process: subprocess.Popen[str], words: deque[str]) -> None:
    assert process.stderr is not None
    words.extend(line.strip() for line in process.stderr if line.strip())


def _follow(process: subprocess.Popen[str], seconds: float, report: Report | None) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        key, _, value = line.strip().partition("=")
        if report and seconds > 0 and key == "out_time_us" and value.lstrip("-").isdigit():
            report(min(max(int(value) / 1e6 / seconds, 0.0), 1.0))
