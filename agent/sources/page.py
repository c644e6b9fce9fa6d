"""The article of a web page, without its menus, banners and footers; loaded in a process of its own."""

from __future__ import annotations

import re

import justext
from lxml import etree, html

from agent.errors import InvalidBrief

LANGUAGES = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "pt": "Portuguese"}
FEW_CHARACTERS = 200
_UNSEEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$|})|"
    r"font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:;|$|})|(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}|"
    r"color\s*:\s*transparent|clip\s*:\s*rect\(\s*0|(?:^|[;{\s])(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$|})",
    re.IGNORECASE,
)
_RULE = re.compile(r"([^{}]+)(\{[^{}]*\})")
_NAMED = re.compile(r"[.#]([\w-]+)\s*$")
UNREAD = ("script", "style", "template", "noscript", "svg", "math", "object", "iframe")


def read_page(data: bytes, name: str) -> str:
    """Title and paragraphs; where no article is found, all text that the page shows."""
    try:
        root = html.fromstring(data, parser=html.HTMLParser(encoding=_encoding(data)))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        message = f"{name} is no web page that can be read ({error})."
        raise InvalidBrief(message) from error
    language = LANGUAGES.get((root.get("lang") or "en")[:2].lower(), "English")
    _without_unseen(root)
    found = justext.justext(html.tostring(root, encoding="unicode"), justext.get_stoplist(language))
    article = "\n".join(part.text for part in found if not part.is_boilerplate)
    if len(article) < FEW_CHARACTERS:
        article = "\n".join(part.text for part in found)
    title = (root.findtext(".//title") or "").strip()
    text = "\n".join(filter(None, [title if title not in article else "", article])).strip()
    if not text:
        message = f"{name} shows no text: it may be drawn by scripts. Save the text itself."
        raise InvalidBrief(message)
    return text


def _encoding(data: bytes) -> str | None:
    """UTF-8 where the bytes are, for pages often leave it unsaid; else what the page declares."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"


def _without_unseen(root: html.HtmlElement) -> None:
    """Drops what a reader of the page would not see: comments, scripts, and elements that are hidden."""
    names = _hiding(" ".join(style.text or "" for style in root.iter("style")))
    for element in list(root.iter()):
        if element is not root and element.getparent() is not None and _is_unseen(element, names):
            element.drop_tree()


def _is_unseen(element: html.HtmlElement, names: frozenset[str]) -> bool:
    if not isinstance(element.tag, str) or element.tag in UNREAD:
        return True
    named = {*(element.get("class") or "").split(), element.get("id") or ""}
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    return hidden or bool(named & names) or bool(_UNSEEN.search(element.get("style") or ""))


def _hiding(styles: str) -> frozenset[str]:
    """Classes and ids that the page's own style sheet hides."""
    rules = ((rule[1], rule[2]) for rule in _RULE.finditer(styles) if _UNSEEN.search(rule[2]))
    heads = (_NAMED.search(one.strip()) for selectors, _ in rules for one in selectors.split(","))
    return frozenset(head[1] for head in heads if head)
