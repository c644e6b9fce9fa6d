"""Reads the shape and size of the frame: ratios, the words for them, and the platforms that imply them."""

from __future__ import annotations

import re

from agent.brief import Kind
from agent.reading.lexicon import words
from tools.media.frame import RATIOS, Aspect

_RATIO = re.compile(
    r"(?<![\d:.])(16|9|1|4|5|3|2)\s?(?:[:x×/]|by)\s?(16|9|1|5|4|3|2)(?![\d:])(?!\s?(?:am|pm|uhr|h)\b)", re.IGNORECASE
)
# "2x1 en baños", "3 x 2": so many for the price of so many, and no shape of a frame.
_OFFER = re.compile(
    r"(?<![\d:.])([2-5])\s?[x×]\s?[1-4](?![\d:])(?=\s(?:en|em|in|su|sur|auf|on|para|per|nos?|nas?|de)\s)"
)
_PIXELS = re.compile(r"(?<!\d)(\d{3,4})\s?[x×]\s?(\d{3,4})(?!\d)")
_NEAREST: dict[str, Aspect] = {
    "5:4": "1:1",
    "4:3": "16:9",
    "3:4": "4:5",
    "2:3": "9:16",
    "3:2": "16:9",
    "2:1": "16:9",
    "1:2": "9:16",
}
_SIZES = (
    (re.compile(r"(?<!\w)(?:4k|uhd|2160p)(?!\w)", re.IGNORECASE), 2160),
    (re.compile(r"(?<!\w)(?:1440p|2k|qhd)(?!\w)", re.IGNORECASE), 1440),
    (re.compile(r"(?<!\w)(?:1080p|full ?hd)(?!\w)", re.IGNORECASE), 1080),
    (re.compile(r"(?<!\w)720p(?!\w)", re.IGNORECASE), 720),
)
_ORDER: tuple[Aspect, ...] = ("1:1", "4:5", "9:16", "16:9")
_UNSHAPED = re.compile(r"(?<!\w)(?:instagram|insta|facebook|feed)(?!\w)", re.IGNORECASE)

# "une story Insta", "eine Story für Instagram": upright, in whatever order it is said.
_STORY = re.compile(
    r"(?<!\w)stor(?:y|ys|ies|ia|ias|ie)[- ](?:(?:for|on|für|auf|pour|sur|para|per|su|en|no) )?"
    r"(?:(?:our|the|unser\w*|notre|nuestr\w+|(?:il )?nostr\w+|(?:o )?noss\w+) )?"
    r"(?:insta(?:gram)?|whats ?app|snapchat)(?!\w)",
    re.IGNORECASE,
)


def aspect_of(text: str, kind: Kind, language: str) -> tuple[Aspect, str, str]:
    """The frame's shape, with an assumption where the brief did not say, and a notice where it had to change."""
    for match in _RATIO.finditer(_OFFER.sub(" ", text)):
        ratio = f"{match.group(1)}:{match.group(2)}"
        if ratio in RATIOS:
            return ratio, "", ""
        if ratio in _NEAREST:
            near = _NEAREST[ratio]
            return near, "", f"The brief asks for {ratio}; films come in {', '.join(RATIOS)}, so it was made in {near}."
    for match in _PIXELS.finditer(text):
        across, down = int(match.group(1)), int(match.group(2))
        return min(RATIOS, key=lambda name: abs(RATIOS[name][0] / RATIOS[name][1] - across / down)), "", ""
    for aspect in _ORDER:
        pattern = words("aspects", language, aspect)
        if pattern.search(text):
            return aspect, "", ""
    if _STORY.search(text):
        return "9:16", "", ""
    if _UNSHAPED.search(text):
        return "4:5", "The brief names a feed but no format, so the film is 4:5.", ""
    usual: Aspect = "9:16" if kind in {"list", "testimonial"} else "16:9"
    return usual, f"The brief names no format, so the film is {usual}.", ""


def short_side_of(text: str) -> int:
    """The short side in pixels where the brief names a resolution."""
    return next((size for pattern, size in _SIZES if pattern.search(text)), 1080)


def short_form(text: str, aspect: Aspect) -> bool:
    """Whether it is for a feed of short films."""
    return aspect == "9:16" or bool(
        re.search(r"(?<!\w)(?:tiktok|reels?|shorts|stor(?:y|ies) format)(?!\w)", text, re.IGNORECASE)
    )
