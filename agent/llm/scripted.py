"""A server that works as OpenAI's does and says what it was told to: real HTTP on loopback, for tests and trials.

It streams, hands over calls in fragments, and misbehaves in every way that a client has to bear. What was asked of it
is kept in `asked`. Nothing leaves the machine, and no model is needed.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, cast

from memory.endpoints import Method

Json = dict[str, Any]
PIECE = 12  # letters of one fragment; small, so that words and escapes are cut apart


@dataclass(frozen=True)
class Asked:
    """One request for a reply."""

    body: Json
    headers: Mapping[str, str]

    @property
    def method(self) -> Method:
        """How the form was asked for."""
        if "response_format" in self.body:
            return "json_schema"
        return "tools" if self.body.get("tools") else "prompt"

    @property
    def shape(self) -> str:
        """The name of the form that was asked for; empty where it stands in the prompt alone."""
        if self.method == "json_schema":
            return str(self.body["response_format"]["json_schema"]["name"])
        return str(self.body["tools"][0]["function"]["name"]) if self.method == "tools" else ""

    @property
    def said(self) -> list[str]:
        """All messages, oldest first."""
        return [_words(message.get("content", "")) for message in self.body.get("messages", [])]

    @property
    def pictures(self) -> list[str]:
        """The addresses of all pictures that were sent along."""
        blocks = (message.get("content") for message in self.body.get("messages", []))
        listed = [block for content in blocks if isinstance(content, list) for block in content]
        return [str(block["image_url"]["url"]) for block in listed if block["type"] == "image_url"]


def _words(content: Any) -> str:
    """A message's text, without its pictures."""
    if isinstance(content, list):
        return "\n".join(str(block["text"]) for block in content if block["type"] == "text")
    return str(content)


@dataclass(frozen=True)
class Turn:
    """One answer of the server.

    `say` goes out as text, or as a call's arguments where a call was asked for and `plain` is not set. `stall_s` is
    silence after `stall_after` fragments; `cut` hangs up after `stall_after` fragments; `raw` replaces the stream.
    """

    say: str = ""
    plain: bool = False
    refusal: str = ""
    finish: str = "stop"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    stall_s: float = 0.0
    stall_after: int = 0
    cut: bool = False
    raw: bytes | None = None
    usage: bool = True
    piece: int = PIECE

    @classmethod
    def json(cls, value: Any, **more: Any) -> Turn:
        """An answer in the form that was asked for."""
        return cls(say=json.dumps(value, ensure_ascii=False), **more)

    @classmethod
    def error(cls, status: int, message: str = "no", **headers: str) -> Turn:
        """An HTTP error with a body as OpenAI's has it."""
        return cls(say=message, status=status, headers=headers)


Script = Callable[[Asked], Turn]


def in_turn(*turns: Turn) -> Script:
    """Answers one after the other; the last one again and again."""
    left = list(turns)
    return lambda _asked: left.pop(0) if len(left) > 1 else left[0]


class ScriptedServer:
    """A context manager; `url` is what goes into REELWRIGHT_LLM_URL."""

    def __init__(
        self,
        script: Script,
        *,
        methods: Sequence[Method] = ("json_schema", "tools", "prompt"),
        models: Sequence[Json] = ({"id": "scripted", "object": "model", "max_model_len": 32768},),
        sees: bool = True,
    ) -> None:
        self.asked: list[Asked] = []
        self._script, self._methods, self._models, self._sees = script, methods, list(models), sees
        self._lock, self._closing = threading.Lock(), threading.Event()
        self._http = _Http(self)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,), daemon=True)

    @property
    def url(self) -> str:
        """Its base address."""
        return f"http://127.0.0.1:{self._http.server_address[1]}/v1"

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def turn(self, asked: Asked) -> Turn:
        """What is answered; a form that this server does not know is turned down as such servers do."""
        with self._lock:
            self.asked.append(asked)
            if asked.method not in self._methods:
                return Turn.error(400, f"{asked.method} is not supported")
            if asked.pictures and not self._sees:
                return Turn.error(400, "scripted is not a multimodal model")
            return self._script(asked)

    def listed(self) -> Json:
        """The answer to /v1/models."""
        return {"object": "list", "data": self._models}

    def rest(self, seconds: float) -> None:
        """Silence, which ends when the server is closed."""
        self._closing.wait(seconds)


class _Http(ThreadingHTTPServer):
    """The sockets of a scripted server."""

    daemon_threads = True

    def __init__(self, scripted: ScriptedServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.scripted = scripted


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # fragments go out at once, as from a model that writes

    @property
    def scripted(self) -> ScriptedServer:
        """Whose script is followed."""
        return cast("_Http", self.server).scripted

    def handle(self) -> None:
        """Requests until either side hangs up."""
        try:
            super().handle()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True  # the client had enough

    def do_GET(self) -> None:
        if self.path.rstrip("/").endswith("/models"):
            self._whole(200, self.scripted.listed(), {})
        else:
            self._whole(404, {"error": {"message": "not found"}}, {})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", "0"))))
        asked = Asked(body, {name.lower(): text for name, text in self.headers.items()})
        turn = self.scripted.turn(asked)
        if turn.status != 200:
            self._whole(turn.status, {"error": {"message": turn.say, "type": "scripted"}}, turn.headers)
            return
        self._stream(turn, asked)

    def _whole(self, status: int, value: Json, headers: Mapping[str, str]) -> None:
        data = json.dumps(value).encode()
        self.send_response(status)
        for name, text in {"Content-Type": "application/json", **headers}.items():
            self.send_header(name.replace("_", "-"), text)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _stream(self, turn: Turn, asked: Asked) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        for at, data in enumerate([turn.raw] if turn.raw is not None else events(turn, asked)):
            if at == turn.stall_after and turn.stall_s:
                self.wfile.flush()
                self.scripted.rest(turn.stall_s)
            if at == turn.stall_after and turn.cut:
                self.close_connection = True
                return
            self.wfile.write(b"%x\r\n%s\r\n" % (len(data), data))
        self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it so
        """Tests print nothing."""


def events(turn: Turn, asked: Asked) -> Iterator[bytes]:
    """The server-sent events of a turn."""
    model = str(asked.body.get("model", ""))
    yield _event(model, {"role": "assistant", "content": None if asked.method == "tools" else ""})
    if turn.refusal:
        yield _event(model, {"refusal": turn.refusal})
    calls = asked.method == "tools" and not turn.plain and not turn.refusal
    pieces = [turn.say[at : at + turn.piece] for at in range(0, len(turn.say), turn.piece)]
    for at, piece in enumerate(pieces):
        yield _event(model, _call(asked, piece, first=at == 0) if calls else {"content": piece})
    finish = "tool_calls" if calls and turn.finish == "stop" else turn.finish
    yield _event(model, {}, finish)
    if turn.usage:
        counted = {"prompt_tokens": sum(map(len, asked.said)) // 4 + 1, "completion_tokens": len(turn.say) // 4 + 1}
        usage = {**counted, "total_tokens": sum(counted.values())}
        yield _data({"id": "c", "object": "chat.completion.chunk", "model": model, "choices": [], "usage": usage})
    yield b"data: [DONE]\n\n"


def _call(asked: Asked, piece: str, *, first: bool) -> Json:
    function: Json = {"arguments": piece}
    call: Json = {"index": 0, "function": function}
    if first:
        function["name"] = asked.shape
        call |= {"id": "call_1", "type": "function"}
    return {"tool_calls": [call]}


def _event(model: str, delta: Json, finish: str | None = None) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return _data({"id": "c", "object": "chat.completion.chunk", "created": 0, "model": model, "choices": [choice]})


def _data(value: Json) -> bytes:
    return f"data: {json.dumps(value)}\n\n".encode()
