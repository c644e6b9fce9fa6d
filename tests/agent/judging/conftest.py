"""A small film and what is known of it, for all tests of the judge."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import imageio_ffmpeg
import pytest

from agent import stages
from agent.critic import Evidence, Review
from agent.order import Order
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write
from memory.settings import MemorySettings
from memory.studio import Studio
from tests.agent.judging.judge_court import LINES, SECONDS, TEXT, Court
from tools.media.timing import FPS, Slot
from tools.post.measuring.film import measure_film


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine seconds of moving bars."""
    path = tmp_path_factory.mktemp("judged") / "film.mp4"
    picture = f"testsrc2=s=426x240:r={FPS}:d={SECONDS}"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "lavfi", "-i", picture, "-pix_fmt", "yuv420p"]
    subprocess.run([*command, "-g", "30", str(path)], check=True, timeout=60)
    return path


@pytest.fixture(scope="session")
def evidence(film: Path) -> Evidence:
    """Three scenes of three seconds."""
    brief = understand(TEXT)
    board = write(brief, CountingClock())
    scenes = tuple(
        board.scenes[0].model_copy(update={"id": f"s{number}", "narration": line})
        for number, line in enumerate(LINES, 1)
    )
    frames = FPS * SECONDS // len(scenes)
    slots = tuple(
        Slot(start_frame=at * frames, frames=frames, start=at * frames / FPS, speech_at=0.1)
        for at in range(len(scenes))
    )
    stages_made = {f"{stage}:{scene.id}": f"{stage}-{scene.id}" for stage in ("voice", "picture") for scene in scenes}
    return Evidence(
        brief=brief,
        storyboard=board.model_copy(update={"scenes": scenes}),
        measurement=measure_film(film, (1.5, 4.5, 7.5)),
        slots=slots,
        tasks=stages_made,
    )


@pytest.fixture
def court(film: Path, evidence: Evidence, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Court]:
    monkeypatch.setattr("agent.llm.model.FIRST_PAUSE_S", 0.01)
    with Studio.open(MemorySettings(home=tmp_path / "studio")) as studio:
        opened = Court(studio, evidence, Review(verdict="pass").model_dump(mode="json"))
        monkeypatch.setattr(stages, "film_evidence", lambda _shop, _run: (opened.evidence, film))
        opened.run = stages.create_run(opened.shop("http://127.0.0.1:9/v1"), Order(text=TEXT), "t")
        yield opened
