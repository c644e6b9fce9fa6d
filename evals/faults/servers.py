"""A speech server on loopback that speaks, fails, falls silent, or sends what is no sound."""

from __future__ import annotations

import io
import json
import threading
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tools.audio.espeak import speak_lines
from tools.audio.voices import voice_named

VOICE = "en-us-annie"
HTML = b"<!doctype html><title>Sign in</title><p>Please sign in to go on."


class Speech(ThreadingHTTPServer):
    """Answers as `how` says: speaks, fails, hangs, lies, or fails twice and then speaks (flaky)."""

    daemon_threads = True

    def __init__(self, how: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.how, self.asked, self.closing = how, 0, threading.Event()

    @property
    def url(self) -> str:
        """What goes into REELWRIGHT_TOOLS_SPEECH_URL."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def mend(self) -> None:
        """From now on it speaks."""
        self.how = "speaks"


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        server: Any = self.server
        asked = json.loads(self.rfile.read(int(self.headers.get("Content-Length", "0"))))
        server.asked += 1
        if server.how == "hangs":
            server.closing.wait(60)
        elif server.how == "fails" or (server.how == "flaky" and server.asked <= 2):
            self._answer(503, "application/json", b'{"error": {"message": "overloaded"}}')
        elif server.how == "lies":
            self._answer(200, "audio/wav", HTML)
        else:
            self._answer(200, "audio/wav", spoken(str(asked["input"])))

    def _answer(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it so
        """Nothing is printed."""


def spoken(text: str) -> bytes:
    """The text as a WAV file."""
    line = speak_lines([text], voice_named(VOICE))[0]
    samples = (line.samples.clip(-1, 1) * 32767).astype("<i2")
    held = io.BytesIO()
    with wave.open(held, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(line.rate)
        file.writeframes(samples.tobytes())
    return held.getvalue()


@contextmanager
def speech(how: str) -> Iterator[Speech]:
    """The server while it is needed."""
    server = Speech(how)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
