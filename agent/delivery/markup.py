"""HTML as values: what is not markup already is escaped, so no brief, source or caption can become markup."""

from __future__ import annotations

from html import escape

VOID = frozenset({"br", "img", "meta", "link", "track"})


class Html(str):
    """Text that is markup and stays as it is."""

    __slots__ = ()


def tag(name: str, /, *inside: str | None, **attributes: str | float | None) -> Html:
    """An element. Attributes: a trailing underscore is dropped, other underscores are hyphens, None leaves one out."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_text(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{written}>" if name in VOID else f"<{name}{written}>{join(*inside)}</{name}>")


def join(*parts: str | None) -> Html:
    """The parts one after another; None is nothing."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in parts if part is not None))


def _text(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.6g}"
