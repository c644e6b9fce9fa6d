"""Any server that speaks as OpenAI's does (`POST .../audio/speech`): a vendor's, or one of the user's own."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urlsplit

from tools.audio.engines.riff import read_riff
from tools.audio.line import Utterance
from tools.audio.voices import SAMPLES, Voice
from tools.errors import ToolFailed, ToolUnavailable, TransientError
from tools.settings import ToolSettings

PATH = "/v1/audio/speech"
LARGEST = 32 << 20
_CHUNK = 1 << 16
_BUSY = (408, 409, 425, 429)


class SpeechApi:
    """One request a sentence; nothing but the sentence, the voice's name and the pace leaves the machine."""

    name = "api"
    remedy = "set REELWRIGHT_TOOLS_SPEECH_URL, _SPEECH_KEY, _SPEECH_MODEL and _SPEECH_VOICES"

    def __init__(self, settings: ToolSettings) -> None:
        self._settings = settings
        self._url = urlsplit(settings.speech_url)

    def usable(self) -> str | None:
        if not self._settings.speech_url:
            return "no speech server is configured"
        if self._url.scheme not in ("http", "https") or not self._url.hostname:
            return "REELWRIGHT_TOOLS_SPEECH_URL is no http or https address"
        return None if self._names() else "REELWRIGHT_TOOLS_SPEECH_VOICES names no voice"

    def voices(self) -> tuple[Voice, ...]:
        """Each configured voice in each language, as such models speak them all."""
        return tuple(
            Voice(f"api-{name.lower()}", self.name, language, "neutral", name, 50, sample)
            for language, sample in SAMPLES.items()
            for name in self._names()
        )

    def utter(self, spoken: Sequence[str], voice: Voice, pace: float) -> list[Utterance]:
        return [Utterance(*read_riff(self._fetch(sentence, voice, pace), self._place()), (), ()) for sentence in spoken]

    def _names(self) -> list[str]:
        return [name.strip() for name in self._settings.speech_voices.split(",") if name.strip()]

    def _place(self) -> str:
        return f"the speech server {self._url.hostname}"

    def _fetch(self, sentence: str, voice: Voice, pace: float) -> bytes:
        body = {
            "model": self._settings.speech_model,
            "voice": voice.engine_name,
            "input": sentence,
            "speed": pace,
            "response_format": "wav",
        }
        deadline = time.monotonic() + self._settings.speech_timeout_s
        connection = self._connect()
        try:
            connection.request("POST", self._path(), json.dumps(body).encode(), self._headers())
            with connection.getresponse() as response:
                status, data = response.status, self._read(response, deadline)
        except (OSError, HTTPException) as error:
            raise TransientError(f"{self._place()} did not answer whole: {type(error).__name__}: {error}") from error
        finally:
            connection.close()
        self._judge(status, data)
        return data

    def _connect(self) -> HTTPConnection:
        kind = HTTPSConnection if self._url.scheme == "https" else HTTPConnection
        return kind(self._url.hostname or "", self._url.port, timeout=min(30.0, self._settings.speech_timeout_s))

    def _path(self) -> str:
        path = self._url.path.rstrip("/")
        return path if path.endswith("/audio/speech") else path.removesuffix("/v1") + PATH

    def _headers(self) -> dict[str, str]:
        key = self._settings.speech_key.get_secret_value()
        return {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {key}"} if key else {})

    def _read(self, response: HTTPResponse, deadline: float) -> bytes:
        data = bytearray()
        while part := response.read1(_CHUNK):
            data += part
            if len(data) > LARGEST:
                raise ToolFailed(f"{self._place()} sent more than {LARGEST >> 20} MB for one sentence; it is no speech")
            if time.monotonic() > deadline:
                raise TransientError(f"{self._place()} took longer than {self._settings.speech_timeout_s:.0f} s")
        announced = response.getheader("Content-Length", "")
        if announced.isdigit() and len(data) < int(announced):
            raise TransientError(f"{self._place()} stopped {int(announced) - len(data)} bytes before the end")
        return bytes(data)

    def _judge(self, status: int, data: bytes) -> None:
        """Sorts a refusal by who must act on it; an answer that sends us elsewhere is not followed."""
        if status == 200:
            return
        key = self._settings.speech_key.get_secret_value()
        said = " ".join(data[:300].decode(errors="replace").split())
        said = said.replace(key, "[key]") if key else said
        message = f"{self._place()} answered {status}: {said}"
        if status in _BUSY or status >= 500:
            raise TransientError(message)
        if status in (401, 403, 404):
            raise ToolUnavailable(f"{message}; check REELWRIGHT_TOOLS_SPEECH_URL, _SPEECH_KEY and _SPEECH_MODEL")
        raise ToolFailed(message)
