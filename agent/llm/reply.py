"""One reply of a model, put together from its stream: words or a call's arguments, why it ended, and what it took."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from langchain_core.messages import BaseMessageChunk

LETTERS_PER_TOKEN = 3.5  # of English prose in common vocabularies; only where an endpoint reports no usage
LONGEST = 400_000  # letters; no storyboard is a tenth of it, and a model that goes round in circles never ends

Finish = Literal["stop", "length", "filter"]
_FINISHES: dict[str, Finish] = {"length": "length", "max_tokens": "length", "content_filter": "filter"}


@dataclass(frozen=True)
class Reply:
    """What came back. `words` is the text, or the arguments where the model called the tool that was asked for."""

    words: str
    finish: Finish
    refusal: str
    input_tokens: int
    output_tokens: int
    seconds: float
    first_s: float


@dataclass
class Gathering:
    """The reply so far; pieces of calls are joined as they came, so that nothing is mended on the way."""

    _text: list[str] = field(default_factory=list)
    _arguments: dict[int, list[str]] = field(default_factory=dict)
    _refusal: list[str] = field(default_factory=list)
    _finish: Finish = "stop"
    _usage: tuple[int, int] = (0, 0)
    letters: int = 0

    def add(self, chunk: BaseMessageChunk) -> bool:
        """Takes one piece; tells whether it held anything that was written."""
        text = chunk.content if isinstance(chunk.content, str) else ""
        refusal = str(chunk.additional_kwargs.get("refusal") or "")
        self._text.append(text)
        self._refusal.append(refusal)
        grown = len(text) + len(refusal)
        for call in getattr(chunk, "tool_call_chunks", ()):
            piece = call.get("args") or ""
            self._arguments.setdefault(call.get("index") or 0, []).append(piece)
            grown += len(piece)
        self._finish = _FINISHES.get(str(chunk.response_metadata.get("finish_reason")), self._finish)
        if usage := getattr(chunk, "usage_metadata", None):
            self._usage = (int(usage["input_tokens"]), int(usage["output_tokens"]))
        self.letters += grown
        return grown > 0

    @property
    def overlong(self) -> bool:
        """Whether the model writes on and on."""
        return self.letters > LONGEST

    def reply(self, sent: int, seconds: float, first_s: float) -> Reply:
        """The whole reply to a request of so many letters."""
        arguments = ["".join(pieces) for _, pieces in sorted(self._arguments.items())]
        known_input, known_output = self._usage
        return Reply(
            words=next(filter(None, arguments), "") or "".join(self._text),
            finish="length" if self.overlong else self._finish,
            refusal="".join(self._refusal),
            input_tokens=known_input or tokens_in(sent),
            output_tokens=known_output or tokens_in(self.letters),
            seconds=seconds,
            first_s=first_s,
        )


def tokens_in(letters: int) -> int:
    """About how many tokens so many letters are."""
    return int(letters / LETTERS_PER_TOKEN) + 1
