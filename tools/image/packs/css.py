"""The little CSS that drawing programs write into an SVG: rules for a class, an id or an element, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
SELECTOR = re.compile(r"^([.#]?)([A-Za-z_][\w-]*)$")
WEIGHTS = {"": 1, ".": 2, "#": 3}
PROPERTY = re.compile(r"^[a-z][a-z-]*$")
MAX_RULES = 2000


@dataclass(frozen=True)
class Rule:
    """What is said of everything with one class, id or element name."""

    sort: str
    name: str
    says: dict[str, str]

    @property
    def weight(self) -> int:
        """Rules of a greater weight win."""
        return WEIGHTS[self.sort]

    def applies(self, tag: str, ident: str, classes: set[str]) -> bool:
        """Whether an element is meant."""
        return {"": self.name == tag, ".": self.name in classes, "#": self.name == ident}[self.sort]


def rules_of(sheet: str) -> list[Rule]:
    """The rules of a style sheet; raises ValueError with the reason for anything but simple ones."""
    text = COMMENT.sub(" ", sheet)
    if "@" in text or "\\" in text:
        at = re.search(r"@[\w-]*|\\", text)
        raise ValueError(f"its style sheet uses {at[0] if at else '@'}; save it with plain attributes instead of CSS")
    if RULE.sub("", text).strip():
        raise ValueError("its style sheet cannot be read; save it with plain attributes instead of CSS")
    found: list[Rule] = []
    for selectors, body in RULE.findall(text):
        for selector in selectors.split(","):
            match = SELECTOR.match(selector.strip())
            if match is None:
                raise ValueError(
                    f"its style sheet selects {selector.strip()[:40]!r}; save it with plain attributes instead of CSS"
                )
            found.append(Rule(match[1], match[2], declarations(body)))
            if len(found) > MAX_RULES:
                raise ValueError(f"its style sheet has more than {MAX_RULES:,} rules")
    return found


def declarations(text: str) -> dict[str, str]:
    """`fill:red;stroke:none` as properties; what is no declaration of SVG's is left out."""
    said = {}
    for part in COMMENT.sub(" ", text).split(";"):
        key, _, value = part.partition(":")
        name = key.strip().lower()
        if PROPERTY.match(name) and value.strip():
            said[name] = value.replace("!important", "").strip()
    return said
