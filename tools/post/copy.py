"""Writes what is pasted beside the film when it is posted, within each platform's limits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from pydantic import Field

from memory.assets import DocumentAsset
from tools.contract import Context, Estimate, Payload, Resources, Tool
from tools.media.frame import Aspect

PARTS = {
    "en": ("Made with AI: {} are synthetic.", "pictures", "voice", "music", "and"),
    "de": ("Mit KI erstellt: {} sind synthetisch.", "Bilder", "Stimme", "Musik", "und"),
    "es": ("Hecho con IA: {} son sintéticas.", "las imágenes", "la voz", "la música", "y"),
    "fr": ("Créé avec l’IA : {} sont synthétiques.", "images", "voix", "musique", "et"),
    "it": ("Creato con l’IA: {} sono sintetiche.", "immagini", "voce", "musica", "e"),
    "pt": ("Feito com IA: {} são sintéticas.", "imagens", "voz", "música", "e"),
}
WIDE_RANGES = ((0, 0x10FF), (0x2000, 0x200D), (0x2010, 0x201F), (0x2032, 0x2037))
URL = re.compile(r"https?://\S+|\bwww\.\S+\.\S+")
SENTENCE = re.compile(r"(?<=[.!?…][\"”’»])\s+|(?<=[^\W\d_][.!?…])\s+(?=[^\Wa-z])")
URL_WEIGHT = 23


@dataclass(frozen=True)
class Platform:
    """What a platform takes; lengths in its own counting, times in seconds, 0 where it has no such thing."""

    name: str
    title: int
    text: int
    hashtags: int
    longest: float
    weighted: bool = False

    def length(self, text: str) -> int:
        """Length as the platform counts it; X gives addresses 23, and characters outside its light ranges two."""
        if not self.weighted:
            return len(text.encode("utf-16-le")) // 2
        plain = URL.sub("", text)
        light = sum(any(low <= ord(c) <= high for low, high in WIDE_RANGES) for c in plain)
        return light + 2 * (len(plain) - light) + URL_WEIGHT * len(URL.findall(text))


PLATFORMS = (
    Platform("YouTube", title=100, text=5000, hashtags=15, longest=43200),
    Platform("Instagram", title=0, text=2200, hashtags=5, longest=900),
    Platform("TikTok", title=0, text=2200, hashtags=5, longest=600),
    Platform("LinkedIn", title=0, text=3000, hashtags=5, longest=600),
    Platform("X", title=0, text=280, hashtags=2, longest=140, weighted=True),
)


class PlatformPost(Payload):
    """What goes with the film on one platform."""

    platform: str
    title: str
    text: str
    hashtags: tuple[str, ...]
    notice: str = ""


class Copy(Tool):
    """Post texts for five platforms, cut where a platform takes less, never reworded."""

    name = "post.copy"
    version = "5"
    summary = (
        "Write title, description and hashtags for YouTube, Instagram, TikTok, LinkedIn and X, with the AI notice."
    )
    resources = Resources(cpu=0.1, memory_mb=10)
    example: ClassVar[dict[str, Any] | None] = {
        "title": "A light for every ride",
        "description": "See and be seen. From 49 euros at www.example.com.",
        "hashtags": ["Bike Light", "#cycling"],
        "language": "en",
        "aspect": "9:16",
        "seconds": 30,
    }

    class Input(Payload):
        """What is said about the film."""

        title: str = Field(min_length=1, max_length=300)
        description: str = Field(default="", max_length=20000)
        hashtags: tuple[str, ...] = Field(default=(), max_length=60)
        language: str = "en"
        aspect: Aspect = "16:9"
        seconds: float = Field(gt=0)
        given: tuple[Literal["voice", "music"], ...] = Field(default=(), description="Sound that is a person's own")
        music_credit: str = Field(default="", max_length=520, description="The track's name and terms, where stated")
        sources: tuple[str, ...] = Field(default=(), max_length=20, description="What the film stands on, a line each")

    class Output(Payload):
        """The texts, as a document for people and as data."""

        post: DocumentAsset
        platforms: tuple[PlatformPost, ...]

    def estimate(self, request: Copy.Input) -> Estimate:
        """Text only."""
        return Estimate(seconds=0.01)

    async def run(self, request: Copy.Input, context: Context) -> Copy.Output:
        """Writes one Markdown file."""
        posts = tuple(compose(platform, request) for platform in PLATFORMS)
        target = context.scratch / "post.md"
        target.write_text(markdown(posts, request.sources), encoding="utf-8")
        return self.Output(post=context.keep(target, DocumentAsset), platforms=posts)


def compose(platform: Platform, request: Copy.Input) -> PlatformPost:
    """The parts in order of how little they can be missed; the description gets what room is left."""
    disclosure = disclose(request.language, request.given)
    tags = hashtags(request.hashtags)[: platform.hashtags]
    title = shorten(request.title, platform.title, platform) if platform.title else ""
    lead = "" if platform.title else request.title.strip()
    credit = shorten(_credit(request), platform.text // 3, platform)
    tail = "\n\n".join(part for part in (disclosure, credit, " ".join(tags)) if part)
    lead = shorten(lead, platform.text - platform.length(tail) - 2, platform)
    room = platform.text - platform.length("\n\n".join(part for part in (lead, tail) if part)) - 2
    body = condensed(request.description.strip(), room, platform)
    text = "\n\n".join(part for part in (lead, body, tail) if part)
    return PlatformPost(
        platform=platform.name, title=title, text=text, hashtags=tags, notice=_notice(platform, request)
    )


def disclose(language: str, given: Sequence[str] = ()) -> str:
    """The notice that the film is made with AI, naming no sound that a person gave."""
    form, pictures, voice, music, joint = PARTS.get(language.partition("-")[0].lower(), PARTS["en"])
    made = [word for name, word in (("voice", voice), ("music", music)) if name not in given]
    listed = ", ".join([pictures, *made[:-1]])
    return form.format(f"{listed} {joint} {made[-1]}" if made else pictures)


def _credit(request: Copy.Input) -> str:
    if not request.music_credit:
        return ""
    word = PARTS.get(request.language.partition("-")[0].lower(), PARTS["en"])[3].split()[-1]
    return f"{word[0].upper()}{word[1:]}: {request.music_credit}"


def shorten(text: str, limit: int, platform: Platform) -> str:
    """The text, or as many of its whole words as fit with an ellipsis."""
    if platform.length(text) <= limit:
        return text
    words = re.findall(r"\S+\s*", text)
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        fits = platform.length("".join(words[:middle]).rstrip(" \n,;:–-") + "…") <= limit
        low, high = (middle, high) if fits else (low, middle - 1)
    return "".join(words[:low]).rstrip(" \n,;:–-") + "…" if low else ""


def condensed(text: str, limit: int, platform: Platform) -> str:
    """The text, or as many of its first sentences as fit with its last; cut between words where not even one does."""
    parts = SENTENCE.split(text)
    for count in range(len(parts) - 2, 0, -1):
        if platform.length(text) <= limit:
            break
        text = " ".join((*parts[:count], parts[-1]))
    return shorten(text, limit, platform)


def hashtags(wished: tuple[str, ...]) -> tuple[str, ...]:
    """Each once, as platforms take them: letters, digits and underscores, not digits alone."""
    found: dict[str, str] = {}
    for wish in wished:
        words = re.findall(r"\w+", unicodedata.normalize("NFC", wish))
        tag = words[0] if len(words) == 1 else "".join(word[:1].upper() + word[1:] for word in words)
        if tag and not tag.replace("_", "").isdigit() and tag.strip("_"):
            found.setdefault(tag.casefold(), f"#{tag}")
    return tuple(found.values())


def markdown(posts: tuple[PlatformPost, ...], sources: Sequence[str] = ()) -> str:
    """One section a platform; the texts stand in fences, to be copied as they are, and the sources behind them."""
    parts = ["# Post"]
    for post in posts:
        parts.append(f"## {post.platform}")
        if post.notice:
            parts.append(f"> {post.notice}")
        if post.title:
            parts += ["Title:", _fenced(post.title), "Description:"]
        parts.append(_fenced(post.text))
    if sources:
        parts += ["Sources:", _fenced("\n".join(" ".join(source.split()) for source in sources))]
    return "\n\n".join(parts) + "\n"


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}text\n{text}\n{fence}"


def _notice(platform: Platform, request: Copy.Input) -> str:
    if request.seconds > platform.longest:
        return f"{platform.name} takes films of up to {platform.longest:g} seconds; this one has {request.seconds:g}."
    if platform.name == "YouTube" and request.aspect != "16:9" and request.seconds <= 180:
        return "Square or vertical and at most three minutes long: YouTube shows this film as a Short."
    return ""
