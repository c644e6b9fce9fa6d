"""What is missing is asked for once and together: at a terminal, in a chat, or as one error."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from agent.cli.asking import with_answers
from agent.errors import Need, UserInputNeeded
from agent.order import Order

ROOT = Path(__file__).parents[3]
ASSET = Need("the film or clip", "--asset FILE")
SCRIPT = Need("what is spoken", "--script FILE")
LABEL = Need("the label for chart.maker (text)", 'the brief, as label: "..."')


def answers(*lines: str) -> Iterator[str]:
    yield from lines


def test_answers_go_where_options_would() -> None:
    said = answers("clip.mp4", "Hello there.", "Best of 2026")
    order, files = with_answers(Order(text="Draw it"), (), (ASSET, SCRIPT, LABEL), lambda _: next(said))
    assert files == (Path("clip.mp4"),)
    assert order.wishes.script == ("Hello there.",)
    assert order.text == 'Draw it\nlabel: "Best of 2026"'


def test_a_script_may_be_a_file(tmp_path: Path) -> None:
    script = tmp_path / "said.txt"
    script.write_text("One.\n\nTwo.", encoding="utf-8")
    order, _ = with_answers(Order(text="x"), (), (SCRIPT,), lambda _: str(script))
    assert order.wishes.script == ("One.", "Two.")


def test_what_is_left_open_is_told_whole() -> None:
    with pytest.raises(UserInputNeeded) as caught:
        with_answers(Order(text="x"), (), (ASSET, SCRIPT), lambda _: None)
    assert caught.value.needs == (ASSET, SCRIPT)


def drain(terminal: int) -> None:
    """Reads what is written to a terminal until it is closed."""
    with suppress(OSError):
        while os.read(terminal, 4096):
            pass


def test_make_asks_at_a_terminal_and_goes_on(tmp_path: Path, recording: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "agent", "make", "Convert this recording to MP3", "--studio", str(tmp_path / "s")]
    with subprocess.Popen(command, cwd=ROOT, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, text=True) as run:
        os.close(theirs)
        shown = threading.Thread(target=drain, args=(ours,), daemon=True)
        shown.start()
        os.write(ours, f"{recording}\n".encode())
        told = run.communicate(timeout=120)[0]
    shown.join(timeout=10)
    os.close(ours)
    assert run.returncode == 0, told
    assert "sound.mp3" in told


def test_yes_asks_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "agent", "make", "Put my song under this clip", "--yes", "--studio", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("give it with --asset FILE") == 2


@pytest.mark.slow
def test_a_chat_asks_for_what_is_missing(tmp_path: Path, recording: Path) -> None:
    said = f"{recording}\nyes\nquit\n"
    command = [sys.executable, "-m", "agent", "chat", "Convert this recording to MP3", "--studio", str(tmp_path / "s")]
    done = subprocess.run(command, cwd=ROOT, input=said, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Missing (1 of 1): the recording or track that audio.export works on. Which file?" in done.stdout
    assert "sound.mp3" in done.stdout
