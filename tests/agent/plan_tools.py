"""Small tools with every shape of input and output, and a table, made by hand, of what goes where."""

from __future__ import annotations

import asyncio
from typing import Any, Literal, cast

from memory.assets import AudioAsset, VideoAsset
from tools.contract import Context, Estimate, Payload, Tool, ToolUnavailable
from tools.media.timing import Slot, Word

WORDS = tuple(Word(text=f"w{i}", start=i, end=i + 1) for i in range(3))
SOUND = AudioAsset(sha256="a" * 64, suffix=".wav", size=1)
FILM = VideoAsset(sha256="b" * 64, suffix=".mp4", size=1)


class Sound(Tool):
    name, version, summary = "make.sound", "1", "Make a sound."

    class Input(Payload):
        text: str
        pace: float = 1.0

    class Output(Payload):
        sound: AudioAsset
        seconds: float
        words: tuple[Word, ...]

    def estimate(self, request: Any) -> Estimate:
        return Estimate(seconds=2.0, cost_usd=0.5)

    async def run(self, request: Any, context: Context) -> Payload:
        return self.Output(sound=SOUND, seconds=1.5, words=WORDS)


class Film(Tool):
    name, version, summary, licence = "make.film", "1", "Make a film.", "Model-X OR MIT"

    class Input(Payload):
        frames: int
        sound: AudioAsset | None = None
        words: tuple[Word, ...] = ()
        title: str = ""

    class Output(Payload):
        film: VideoAsset
        poster: VideoAsset | None
        frames: int
        mode: Literal["fast", "slow"]
        rates: dict[str, float]

    async def run(self, request: Any, context: Context) -> Payload:
        return self.Output(film=FILM, poster=None, frames=30, mode="fast", rates={"x": 2.0})


class Join(Tool):
    name, version, summary = "join.films", "1", "Join films."

    class Span(Payload):
        first: float
        last: float | None = None
        word: Word | None = None

    class Input(Payload):
        films: tuple[VideoAsset, ...]
        span: Join.Span
        mode: Literal["fast", "slow", "odd"] = "odd"
        pair: tuple[int, str] = (1, "x")
        levels: dict[str, float] = {}  # noqa: RUF012  # pydantic copies defaults

    class Output(Payload):
        film: VideoAsset
        slots: tuple[Slot, ...]
        pair: tuple[str, AudioAsset]

    async def run(self, request: Any, context: Context) -> Payload:
        slots = tuple(Slot(start_frame=i, frames=9, start=i, speech_at=0) for i in range(3))
        return self.Output(film=FILM, slots=slots, pair=("one", SOUND))


class Far(Sound):
    name = "far.sound"

    def check(self) -> None:
        raise ToolUnavailable("far.sound needs a key: set FAR_KEY")


OUTPUTS: dict[str, dict[str, str]] = {
    "make.sound": {
        "sound": "audio", "seconds": "float", "words": "words", "words.1": "word", "words.2.text": "text",
        "words.0.start": "float",
    },
    "make.film": {"film": "video", "frames": "int", "mode": "mode", "rates.x": "float", "film.sha256": "text"},
    "join.films": {"film": "video", "slots.2.frames": "int", "slots.0.start": "float", "pair.0": "text",
                   "pair.1": "audio"},
}  # fmt: skip
INPUTS: dict[str, dict[str, str]] = {
    "make.sound": {"text": "text", "pace": "float"},
    "make.film": {"frames": "int", "sound": "audio", "words": "words", "words.0": "word", "title": "text"},
    "join.films": {
        "films.0": "video", "films.1": "video", "span.first": "float", "span.last": "float", "span.word": "word",
        "span.word.text": "text", "mode": "mode", "pair.0": "int", "pair.1": "text", "levels.high": "float",
    },
}  # fmt: skip
ACCEPTS = {"float": {"float", "int"}, "text": {"text", "mode"}}


def accepts(wanted: str, given: str) -> bool:
    """By hand, what the validator has to find out from annotations."""
    return given in ACCEPTS.get(wanted, {wanted})


def plain_request(tool: str) -> dict[str, Any]:
    """A request without references, in which every place of INPUTS exists."""
    film, word = FILM.model_dump(mode="json"), WORDS[0].model_dump(mode="json")
    requests: dict[str, dict[str, Any]] = {
        "make.sound": {"text": "a", "pace": 1.0},
        "make.film": {"frames": 3, "sound": SOUND.model_dump(mode="json"), "words": [word], "title": "t"},
        "join.films": {
            "films": [film, film],
            "span": {"first": 1.0, "last": None, "word": word},
            "mode": "odd",
            "pair": [1, "x"],
            "levels": {"high": 1.0},
        },
    }
    return requests[tool]


class Shelf:
    """A registry of these tools."""

    def __init__(self, *tools: Tool) -> None:
        self._tools = {tool.name: tool for tool in (Sound(), Film(), Join(), Far(), *tools)}

    def get(self, name: str) -> Tool:
        if name not in self._tools:
            raise ToolUnavailable(f"there is no tool {name}")
        return self._tools[name]


def carry_out(tool: Tool, request: dict[str, Any]) -> dict[str, Any]:
    """Runs a tool as production does."""
    made = asyncio.run(tool.run(tool.Input.model_validate(request), cast(Context, None)))
    return made.model_dump(mode="json")
