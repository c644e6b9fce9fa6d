"""The article of a web page, without its menus, banners and footers; loaded in a process of its own."""

from __future__ import annotations

import justext
from lxml import etree, html

from agent.errors import InvalidBrief

LANGUAGES = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "pt": "Portuguese"}
FEW_CHARACTERS = 200


def read_page(data: bytes, name: str) -> str:
    """Title and paragraphs; where no article is found, all text that the page shows."""
    try:
        root = html.fromstring(data)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        message = f"{name} is no web page that can be read ({error})."
        raise InvalidBrief(message) from error
    language = LANGUAGES.get((root.get("lang") or "en")[:2].lower(), "English")
    found = justext.justext(data, justext.get_stoplist(language))
    article = "\n".join(part.text for part in found if not part.is_boilerplate)
    if len(article) < FEW_CHARACTERS:
        article = "\n".join(part.text for part in found)
    title = (root.findtext(".//title") or "").strip()
    text = "\n".join(filter(None, [title if title not in article else "", article])).strip()
    if not text:
        message = f"{name} shows no text: it may be drawn by scripts. Save the text itself."
        raise InvalidBrief(message)
    return text
