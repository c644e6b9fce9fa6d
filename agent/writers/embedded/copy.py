"""What is written beside the film when it is posted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.storyboard import Post
from agent.writers.embedded.drawable import is_thing
from agent.writers.embedded.lines import Line
from agent.writers.embedded.material import Material
from agent.writers.embedded.wording import bans, bare, cap, ended, fold, sentences, words


def post(lines: Sequence[Line], material: Material, title: str) -> Post:
    """Title, one to three sentences with the address, and hashtags in the film's language."""
    brief = material.brief
    body = next((sentences(line.text)[0] for line in lines if line.role == "reveal" and line.text), "")
    first = sentences(lines[0].text)[0] if lines and lines[0].text else ""
    body = body or f"{ended(title)} {first if fold(first) != fold(title) else ''}".strip()
    said = [line.text for line in lines if line.text]
    body = said[1] if fold(body) == fold(title) and len(said) > 1 else body
    point = next((line.text for line in lines if line.role == "point" and len(line.text) < 140), "")
    parts = [body, point] if len(body) < 80 else [body]
    closing = sentences(lines[-1].text)[-1] if lines and lines[-1].text else ""
    if closing and fold(closing) != fold(body):
        parts.append(closing)
    parts += [address for address in brief.addresses[:1] if address not in " ".join(parts)]
    return Post(
        title=title[:100], description=" ".join(part for part in parts if part)[:2000], hashtags=hashtags(material)
    )


def hashtags(material: Material) -> tuple[str, ...]:
    """Three to five tags from the subject's own words."""
    brief = material.brief
    found = [_tag(material.subject), _tag(brief.brand.name)]
    weak = set(material.book.word("weak").split())
    found += [_tag(word) for word in words(material.subject) if len(word) > 3 and fold(word) not in weak]
    about = f"{material.what} {material.brief.title} {' '.join(fact.text for fact in material.facts)}"
    found += [
        _tag(word)
        for word in words(about)
        if len(word) > 3 and fold(word) not in weak and is_thing(word, brief.language)
    ]
    found += [_tag(material.book.table("tags").get(material.kind, ""))]
    kept: list[str] = []
    for tag in found:
        if (
            2 < len(tag) <= 30
            and tag.lower() not in (other.lower() for other in kept)
            and not bans(tag, material.banned)
        ):
            kept.append(tag)
    return tuple(f"#{tag}" for tag in kept[:5])


def _tag(text: str) -> str:
    parts = re.findall(r"[^\W_]+", re.sub(r"\b[cdjlmnst]['’]|['’]s?\b|^\d+ ", "", text))
    return "".join(cap(part) if len(parts) > 1 else part.lower() for part in parts) if len(parts) <= 4 else ""


def clean_title(material: Material) -> str:
    """The film's title without its closing mark or a banned word."""
    given = material.title()[:100].rstrip()
    title = given if given.endswith("?") else bare(given)
    return title if not bans(title, material.banned) else cap(material.subject)[:100]
