"""Keeps a text as a document: a transcript, the words of a picture for those who do not see it, the text of a post."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from pydantic import Field

from memory.assets import DocumentAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool


class Text(Tool):
    """Writes what it is given, to the letter."""

    name = "post.text"
    version = "1"
    summary = "Keeps a text as a document: transcript, alternative text of a picture, text of a post, article."
    resources = Resources(cpu=0.1, memory_mb=10, timeout_s=10)
    determinism = "exact"
    example: ClassVar[dict[str, Any] | None] = {"text": "Doors open at seven."}

    class Input(Payload):
        """The text, without a line break at its end."""

        text: str = Field(min_length=1, max_length=200_000)
        form: Literal["txt", "md", "html"] = "txt"

    class Output(Payload):
        """The document, UTF-8."""

        document: DocumentAsset

    def estimate(self, request: Any) -> Estimate:
        """Nothing to speak of."""
        return Estimate(seconds=0.01)

    async def run(self, request: Any, context: Context) -> Payload:
        """Writes one file."""
        path = context.scratch / f"text.{request.form}"
        path.write_text(f"{request.text}\n", encoding="utf-8")
        return self.Output(document=context.keep(path, DocumentAsset))
