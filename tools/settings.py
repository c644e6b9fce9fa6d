"""Settings that tools may be given; read once at the edge and handed down in the context."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import Field, SecretStr, field_validator
from pydantic_core import PydanticCustomError
from pydantic_settings import SettingsConfigDict

from memory.settings import Settings


class ToolSettings(Settings):
    """Environment variables start with REELWRIGHT_TOOLS_."""

    model_config = SettingsConfigDict(env_prefix="REELWRIGHT_TOOLS_")

    ffmpeg: str = Field(default="", description="Path of an ffmpeg program; empty for the one that pip installed")
    preset: str = Field(default="veryfast", description="x264 preset of scene segments")
    crf: int = Field(default=20, ge=0, le=40, description="x264 constant rate factor of scene segments")
    audio_kbps: int = Field(default=256, ge=64, le=512, description="AAC bit rate of the finished film, kbit/s")
    voice_engines: str = Field(
        default="", description="Voice engines in the order in which they are tried; empty for the best first"
    )
    voice_folder: str = Field(default="", description="Folder with voice files of piper and kokoro")
    speech_url: str = Field(default="", description="Address of a speech server that works as OpenAI's does")
    speech_key: SecretStr = Field(default=SecretStr(""), description="Its key")
    speech_model: str = Field(default="tts-1", description="Its model")
    speech_voices: str = Field(
        default="alloy,nova,onyx", description="Its voices, with commas; the first is the default"
    )
    speech_timeout_s: float = Field(default=120.0, gt=0, le=600, description="Longest wait for one sentence, seconds")

    @field_validator("ffmpeg")
    @classmethod
    def _there(cls, program: str) -> str:
        """Told before anything is made, and not when the first sound is encoded."""
        if program and not Path(program).is_file():
            raise PydanticCustomError(
                "no_program", "there is no such file; correct it, or unset it to use the one that pip installed"
            )
        return program

    def revealed(self) -> dict[str, Any]:
        """All settings as JSON, the key included: for the pipe to a worker and nowhere else."""
        return self.model_dump(mode="json") | {"speech_key": self.speech_key.get_secret_value()}
