"""Takes the verb off the end of a German order: "Ein Video für die Bäckerei Krume machen: frisches Brot ab 6 Uhr."

German puts an infinitive last, where it stands right behind the name of the house and would be read as a part of it.
Without it the order is the one that most people write, "Ein Video für die Bäckerei Krume: ...".
"""

from __future__ import annotations

import re

from agent.reading.lexicon import words

_VERB = (
    r"(?:machen|drehen|erstellen|produzieren|anfertigen|aufnehmen|gestalten|basteln|herstellen|umsetzen|bauen|"
    r"schneiden|entwerfen)"
)
# No comma and no "zu" stands before it: "ein Video, um Werbung zu machen" and "Leute, die Musik machen" keep theirs.
_ORDER = re.compile(
    rf"^(?P<order>[^.:,;!?\n]{{8,120}}?\s(?:für|über|von|zu[mr]?)\s[^.:,;!?\n]{{3,80}}?)(?<!\szu)\s(?:bitte\s)?{_VERB}"
    r"(?P<mark>\s*(?:[.:,;!?\n]|$))"
)


def without_order_verb(text: str, language: str) -> str:
    """The brief without the infinitive that ends its order for a film; as it stands where it has none."""
    found = _ORDER.match(text) if language == "de" else None
    if not found or not words("films", language).search(found["order"]):
        return text
    return f"{found['order']}{found['mark']}{text[found.end() :]}"
