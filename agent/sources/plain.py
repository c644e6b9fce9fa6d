"""Text as it stands: Markdown and its kin keep their marks, which the reader of briefs knows."""

from __future__ import annotations

from agent.errors import InvalidBrief


def read_plain(data: bytes, name: str) -> str:
    """UTF-8, or UTF-16 with its mark; raises InvalidBrief for anything else."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        message = f"{name} is not text: it holds zero bytes. Give text, PDF, Word, a table or subtitles."
        raise InvalidBrief(message)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        message = f"{name} is not UTF-8 text (byte {error.start}): save it as UTF-8."
        raise InvalidBrief(message) from error
