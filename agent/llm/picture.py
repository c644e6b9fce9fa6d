"""Pictures in a question, as OpenAI's chat format has them: small JPEGs inside the message, nothing fetched.

A picture is counted as a number of tokens that is on the high side for the sizes sent here, so that neither a budget
nor a context is overrun; what the endpoint reports replaces the guess.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from langchain_core.messages import BaseMessage, HumanMessage

from agent.llm.reply import LETTERS_PER_TOKEN

PICTURE_TOKENS = 800  # of 512 x 512; OpenAI counts 255 to 765, Qwen-VL 330, Anthropic 350
LETTERS = round(PICTURE_TOKENS * LETTERS_PER_TOKEN)  # of prose that takes as many


@dataclass(frozen=True)
class Picture:
    """A JPEG, and the line that stands before it."""

    label: str
    jpeg: bytes

    @property
    def address(self) -> str:
        """As a data URI."""
        return f"data:image/jpeg;base64,{base64.b64encode(self.jpeg).decode()}"

    @property
    def digest(self) -> str:
        """SHA-256 of label and picture, for the ledger."""
        return hashlib.sha256(self.label.encode() + b"\n" + self.jpeg).hexdigest()


def question(text: str, pictures: Sequence[Picture]) -> HumanMessage:
    """A message with its pictures behind the text, each under its label; plain text where there are none."""
    if not pictures:
        return HumanMessage(text)
    blocks: list[str | dict[str, Any]] = [_text(text)]
    for picture in pictures:
        blocks += [_text(picture.label), {"type": "image_url", "image_url": {"url": picture.address}}]
    return HumanMessage(content=blocks)


def extended(message: BaseMessage, more: str) -> HumanMessage:
    """The message with more text at its end."""
    if isinstance(message.content, str):
        return HumanMessage(message.content + more)
    return HumanMessage(content=[*message.content, _text(more.strip())] if more else message.content)


def letters(message: BaseMessage) -> int:
    """How long a message is; a picture counts as so much prose as it takes tokens."""
    if isinstance(message.content, str):
        return len(message.content)
    return sum(_length(block) for block in message.content)


def _length(block: str | dict[Any, Any]) -> int:
    if isinstance(block, str):
        return len(block)
    return LETTERS if block.get("type") == "image_url" else len(str(block.get("text", "")))


def _text(text: str) -> dict[str, Any]:
    return {"type": "text", "text": text}
