"""Days and hours at a comma: "Applies from Friday 9 May, 6 pm until further notice" is one statement and no list."""

from __future__ import annotations

import re

from agent.reading.text import moments

TIMED = re.compile(
    r"(?:(?:starts?|begins?|opens?|doors?|from|until|till|at|ab|ab|von|um|de|à|dès|a las?|desde|alle|dalle|às|das)\s)?"
    r"(?:(?:at|from|um|à|alle|às)\s)?\d",
    re.IGNORECASE,
)
# "Applies", "Gilt", "Valable": what something does from a day on.
_VERB = re.compile(
    r"(?:applies|starts?|begins?|ends?|opens?|closes?|runs?|lasts?|valid|closed|open|gilt|gültig|beginnt|endet|läuft|"
    r"dauert|öffnet|schließt|valable|commence|ouvre|ferme|dure|vale|válid\w+|empieza|comienza|abre|cierra|dura|valid\w|"
    r"comincia|inizia|apre|chiude|começa|fecha|termina)\b",
    re.IGNORECASE,
)
SINCE = re.compile(
    r"(?:from|on|as of|starting|since|until|by|ab|am|seit|bis|vom|dès|à partir d[eu]|le|depuis|jusqu['’]au|desde|el|a "
    r"partir d[eo]l?|hasta|dal|da[il]?|il|fino al|no dia|em|até)\s",
    re.IGNORECASE,
)


def until_hour(listed: list[str], language: str) -> bool:
    """Whether a comma stands between a day and its hour in a statement: "Applies from Friday 9 May, 6 pm until ..."."""
    day = next(iter(moments.whole_dates(listed[0], language)), "")
    said = SINCE.sub("", f"{listed[0].replace(day, '').strip()} ").strip() if day else ""
    ends = bool(day) and listed[0].rstrip().endswith(day)
    return len(listed) == 2 and ends and bool(_VERB.match(said)) and bool(TIMED.match(listed[1]))
