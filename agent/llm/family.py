"""Which family a model is of, by its name: a judge likes best what it would have written itself.

Judges prefer their own answers (Panickssery et al. 2024, arXiv 2404.13076), and those of their relatives to a lesser
degree, so the critic is taken from another family than the writer where the settings name one.
"""

from __future__ import annotations

import re

_FAMILIES = {
    "gpt": r"gpt|chatgpt|davinci|o[134](?=-|$)",
    "claude": r"claude",
    "gemini": r"gemini|gemma|medgemma|paligemma",
    "qwen": r"qwen|qwq|qvq",
    "llama": r"llama|vicuna|tulu",
    "mistral": r"[a-z]*(?:mistral|mixtral|ministral|codestral|devstral|magistral|pixtral|voxtral)",
    "deepseek": r"deepseek",
    "phi": r"phi(?=-?\d|-|$)",
    "command": r"command|aya|c4ai",
    "granite": r"granite",
    "grok": r"grok",
    "glm": r"c?glm|chatglm",
    "kimi": r"kimi|moonshot",
    "yi": r"yi(?=-|$)",
    "falcon": r"falcon",
    "olmo": r"olmo|molmo",
    "smollm": r"smol",
    "nemotron": r"nemotron",
    "internlm": r"intern",
    "minicpm": r"minicpm",
    "minimax": r"minimax|abab",
}
_STARTS = {family: re.compile(rf"(?:^|[-_. ])(?:{words})") for family, words in _FAMILIES.items()}
_FIRST_WORD = re.compile(r"[a-z]+")


def family(model: str) -> str:
    """The family of a model's name as an endpoint knows it ('Qwen/Qwen3-4B' -> 'qwen').

    Where two families are named, as in distillates, the one that stands first counts; of an unknown name its first
    word does.
    """
    name = model.lower().rpartition("/")[2] or model.lower()
    found = {known: match.start() for known, pattern in _STARTS.items() if (match := pattern.search(name))}
    if found:
        return min(found, key=lambda known: found[known])
    first = _FIRST_WORD.search(name)
    return first[0] if first else name


def related(first: str, second: str) -> bool:
    """Whether two models are of one family."""
    return family(first) == family(second)
