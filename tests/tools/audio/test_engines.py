"""Voice engines: which one speaks, what they give, and how each may fail."""

from __future__ import annotations

import asyncio
import json
import struct
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydantic import SecretStr

from tools.audio.engines.choosing import choose, engines
from tools.audio.engines.engine import plain_tokens, speak
from tools.audio.engines.riff import read_riff
from tools.audio.espeak import speak_lines
from tools.audio.voice import Voice, VoiceInput
from tools.audio.voices import voice_named
from tools.errors import InvalidRequest, ToolFailed, ToolUnavailable, TransientError
from tools.media.pcm import RATE, read_wav
from tools.settings import ToolSettings
from tools.sync.alignment import align, resample
from tools.testing import LocalContext

LINE = "At dusk, the street belongs to headlights. Be seen from every side!"
KEY = "sk-very-secret"
Answer = Callable[[BaseHTTPRequestHandler, dict[str, Any]], None]


def wav(samples: np.ndarray, rate: int, claimed: int | None = None) -> bytes:
    data = samples.astype("<i2").tobytes()
    size = len(data) if claimed is None else claimed
    head = struct.pack("<4sI4s4sIHHIIHH", b"RIFF", 0xFFFFFFFF, b"WAVE", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16)
    return head + struct.pack("<4sI", b"data", size) + data


def said(text: str) -> tuple[np.ndarray, int]:
    line = speak_lines([text], voice_named("en-gb-andy"), 0.9)[0]
    return (line.samples * 32767).astype(np.int16), line.rate


def answer(status: int, body: bytes, **headers: str) -> Answer:
    def send(handler: BaseHTTPRequestHandler, request: dict[str, Any]) -> None:
        handler.send_response(status)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in ({"Content-Length": str(len(body))} | named).items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return send


def speaking(handler: BaseHTTPRequestHandler, request: dict[str, Any]) -> None:
    answer(200, wav(*said(request["input"]), claimed=0xFFFFFFFF))(handler, request)


def stalling(handler: BaseHTTPRequestHandler, request: dict[str, Any]) -> None:
    handler.send_response(200)
    handler.send_header("Content-Length", "100000")
    handler.end_headers()
    for _ in range(40):
        handler.wfile.write(b"RIFF")
        handler.wfile.flush()
        time.sleep(0.05)


class Server:
    """A speech server that does what it is told and remembers what it was asked."""

    def __init__(self) -> None:
        self.answer: Answer = speaking
        self.asked: list[tuple[str, str, dict[str, Any]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.asked.append((self.path, self.headers.get("Authorization", ""), request))
                try:
                    outer.answer(self, request)
                except OSError:
                    return  # the client went away, as some tests want

            def log_message(self, *arguments: Any) -> None:
                return

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_port}/v1"


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    yield server
    server.http.shutdown()
    server.http.server_close()


@pytest.fixture
def api(server: Server, tmp_path: Path) -> LocalContext:
    settings = ToolSettings(
        voice_engines="api,espeak", speech_url=server.url, speech_key=SecretStr(KEY), speech_timeout_s=1.0
    )
    return LocalContext(tmp_path / "store", tmp_path / "scratch", settings=settings)


def run(context: LocalContext, text: str = LINE, **fields: Any) -> Any:
    return asyncio.run(Voice().run(VoiceInput.model_validate({"text": text, **fields}), context))


def test_a_speech_server_speaks_and_its_words_are_found(server: Server, api: LocalContext) -> None:
    spoken = run(api)
    samples, rate = read_wav(api.path(spoken.speech))
    assert (rate, len(samples) / rate) == (RATE, spoken.duration)
    assert [word.text for word in spoken.words] == LINE.split()
    edges = [edge for word in spoken.words for edge in (word.start, word.end)]
    assert edges == sorted(edges)
    found = align(resample(samples[:, 0], rate), LINE, "en")
    apart = [abs(a.start - b.start) for a, b in zip(found.words, spoken.words, strict=True)]
    assert np.median(apart) < 0.05
    assert [(path, key, body["voice"], body["model"]) for path, key, body in server.asked] == [
        ("/v1/audio/speech", f"Bearer {KEY}", "alloy", "tts-1")
    ] * 2
    assert [body["input"] for _, _, body in server.asked] == [
        "At dusk, the street belongs to headlights.",
        "Be seen from every side!",
    ]


@pytest.mark.parametrize(
    ("given", "error", "word"),
    [
        (answer(429, b"slow down"), TransientError, "429"),
        (answer(500, b"oh no"), TransientError, "500"),
        (answer(503, b""), TransientError, "503"),
        (answer(401, f"bad key {KEY}".encode()), ToolUnavailable, "SPEECH_KEY"),
        (answer(400, b"no such voice"), ToolFailed, "no such voice"),
        (answer(302, b"", Location="http://example.com/speech"), ToolFailed, "302"),
        (answer(200, b'{"error": "none"}'), ToolFailed, "no WAV"),
        (answer(200, b""), ToolFailed, "no WAV"),
        (answer(200, wav(np.ones(500), 24_000)[:300], Content_Length="1044"), TransientError, "before the end"),
        (answer(200, wav(np.ones(500), 24_000, claimed=9000)), TransientError, "9000"),
        (answer(200, wav(np.zeros(9000), 24_000)), InvalidRequest, "silent"),
        (stalling, TransientError, "longer than 1 s"),
    ],
)
def test_a_server_that_fails_is_understood(
    server: Server, api: LocalContext, given: Answer, error: type[Exception], word: str
) -> None:
    server.answer = given
    with pytest.raises(error, match=word) as raised:
        run(api)
    assert KEY not in str(raised.value)


def test_a_flood_is_cut_off(server: Server, api: LocalContext, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.audio.engines.speech_api.LARGEST", 100_000)
    server.answer = answer(200, bytes(1_000_000))
    with pytest.raises(ToolFailed, match="more than"):
        run(api)


def test_a_server_that_is_not_there_may_come_back(tmp_path: Path) -> None:
    settings = ToolSettings(speech_url="http://127.0.0.1:9", voice_engines="api")
    with pytest.raises(TransientError, match=r"127\.0\.0\.1"):
        run(LocalContext(tmp_path / "a", tmp_path / "b", settings=settings))


def test_the_key_is_in_no_printed_setting() -> None:
    settings = ToolSettings(speech_key=SecretStr(KEY))
    assert KEY not in f"{settings!r} {settings.model_dump(mode='json')}"
    assert ToolSettings.model_validate(settings.revealed()) == settings


def test_the_order_decides_where_no_voice_is_named(tmp_path: Path) -> None:
    plain = ToolSettings(voice_engines="espeak")
    assert choose("en", "", plain)[1].id == "en-us-annie"
    assert choose("de", "male", plain)[1].id == "de-andy"
    served = ToolSettings(speech_url="https://speech.example", speech_voices="Fable, nova", voice_engines="")
    assert choose("it", "", served)[1].id == "api-fable"
    assert choose("it", "api-nova", served)[1].engine_name == "nova"
    assert choose("it", "female", served)[1].id == "it-annie"
    assert choose("it", "it-andy", served)[0].name == "espeak"
    assert [engine.name for engine in engines(plain)] == ["api", "kokoro", "piper", "festival", "flite", "espeak"]


@pytest.mark.parametrize(
    ("language", "wish", "fields", "error", "word"),
    [
        ("nl", "", {}, ToolUnavailable, "'nl'"),
        ("en", "nobody", {}, InvalidRequest, "en-us-annie"),
        ("en", "api-alloy", {}, ToolUnavailable, "SPEECH_URL"),
        ("en", "", {"voice_engines": "espeak,elves"}, ToolUnavailable, "elves"),
        ("en", "", {"voice_engines": "api", "speech_url": "file:///etc/passwd"}, InvalidRequest, "en-us-annie"),
    ],
)
def test_a_voice_that_cannot_speak_is_named(
    language: str, wish: str, fields: dict[str, str], error: type[Exception], word: str
) -> None:
    with pytest.raises(error, match=word):
        choose(language, wish, ToolSettings.model_validate(fields))


def test_voice_files_are_found_and_what_is_missing_is_said(tmp_path: Path) -> None:
    (tmp_path / "en_US-lessac.onnx").write_bytes(b"model")
    (tmp_path / "en_US-lessac.onnx.json").write_text('{"espeak": {"voice": "en-us"}}')
    (tmp_path / "alone.onnx.json").write_text("{}")
    (tmp_path / "broken.onnx").write_bytes(b"model")
    (tmp_path / "broken.onnx.json").write_text("[")
    (tmp_path / "kokoro-v1.onnx").write_bytes(b"model")
    with zipfile.ZipFile(tmp_path / "voices-v1.bin", "w") as archive:
        for name in ("af_heart.npy", "im_nicola.npy", "zf_xiaobei.npy"):
            archive.writestr(name, b"")
    by_name = {engine.name: engine for engine in engines(ToolSettings(voice_folder=str(tmp_path)))}
    assert [(v.id, v.language) for v in by_name["piper"].voices()] == [("piper-en_us-lessac", "en")]
    found = [(v.id, v.language, v.gender) for v in by_name["kokoro"].voices()]
    assert found == [("kokoro-af_heart", "en", "female"), ("kokoro-im_nicola", "it", "male")]
    (tmp_path / "voices-v1.bin").write_bytes(b"no archive")
    assert by_name["kokoro"].voices() == ()
    assert "no kokoro" in (by_name["kokoro"].usable() or "")


@pytest.mark.parametrize("name", ["flite-slt", "flite-rms", "festival-slt"])
def test_installed_engines_speak(tmp_path: Path, name: str) -> None:
    try:
        engine, voice = choose("en", name, ToolSettings())
    except ToolUnavailable as missing:
        pytest.skip(str(missing))
    line, again = (speak(engine, [LINE], voice, 1.0, {"dusk": "dawn"})[0] for _ in range(2))
    assert [word.text for word in line.words] == LINE.split()
    assert np.array_equal(line.samples, again.samples)
    assert speak(engine, [LINE], voice, 1.3, {})[0].seconds < 0.9 * line.seconds
    spoken = LINE.replace("dusk", "dawn")
    found = align(resample(line.samples, line.rate), spoken, "en")
    off = np.abs([a.start - b.start for a, b in zip(found.words, line.words, strict=True)]) * 1000
    assert np.median(off) <= 25
    assert np.percentile(off, 90) <= 80
    assert found.confidence > 0.7
    context = LocalContext(tmp_path / "store", tmp_path / "scratch")
    made = run(context, 'A "quote) (quit) \\ and Müller’s café 😀.', voice=name)
    assert len(read_wav(context.path(made.speech))[0]) / RATE == made.duration


def test_english_engines_get_plain_letters_and_their_places() -> None:
    places, tokens = plain_tokens('Müller’s café " 😀 (quit) B-C, —')
    assert tokens == ["Muller's", "cafe", "quit", "B-C,"]
    assert places == [0, 9, 18, 25]


@pytest.mark.parametrize("data", [b"", b"RIFFxxxxWAVE", b"RIFF" + bytes(60), wav(np.ones(9), 24_000)[:20]])
def test_what_is_no_wav_is_refused(data: bytes) -> None:
    with pytest.raises(ToolFailed, match="WAV"):
        read_riff(data, "it")
