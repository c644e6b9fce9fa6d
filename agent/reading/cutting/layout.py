"""What a document says by its layout, as plain lines: tables of words, ticked boxes, lines wrapped by a printer.

A table's rows become "label: what it says", so that whoever reads on needs to know only labels.
"""

from __future__ import annotations

import re
from itertools import pairwise

from agent.reading.cutting.nesting import nested

LONGEST_WRAPPED = 130
"""Letters of a line; a text with longer lines was not wrapped by hand or printer."""
SHORTEST_WRAPPED = 45
NEARLY, FEWEST_FULL = 0.8, 3
"""A printer fills several lines nearly to the edge; a person who breaks lines by sense does not."""
FEWEST_ROWS, MOST_CELL_WORDS = 2, 4
"""Rows of a table that only gaps rule, and words of their first cell."""
_BULLETED = re.compile(r"^\s*(?:[-*+•–‣▪✓➤]|\(?\d{1,2}[.)])\s")
FEWEST_DASHED = 3
"""Lines in a row in which a dash stands for a colon."""
_DASHED = re.compile(r"^\s*((?:[-*•]\s+)?[^\W\d_][^\W\d_'’./]*(?:\s[^\W\d_'’./]+){0,2}?)\s[–—-]\s(?=\S)")
FEWEST_PIECES, LONGEST_PIECE = 3, 6
"""Pieces of a line that dashes part, and words of the longest: "3rd floor - 58 sqm - built 1972"."""
_UNIT_FIRST = re.compile(r"(?<!\w)(mq|m²|m2|qm)\.? (\d+(?:[.,]\d+)?)(?!\w)", re.IGNORECASE)
"""A measure as estate agents write it: "mq 58"."""
_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_GAP = re.compile(r"(?<=\S)[ \u00a0]{3,}")
_BOX = re.compile(r"^(\s*(?:[-*+•]\s+)?)(?:\[[ xX✓]?\]|[☐☑☒✅])\s+")
_BULLET = re.compile(r"^\s*(?:[-*+•–‣▪✓➤|>#]|\(?\d{1,2}[.)]\s|[A-Z0-9][^:.!?]{0,40}:\s)")
# "brand Crumb & Co": notes without colons, each in a line of its own.
NOTED = re.compile(
    r"(?:brand|client|ending?|music|voice|tone|format|length|title|logo|cta|hashtags?|marke|kunde|ende|musik|ton|titel|"
    r"marque|fin|musique|titre|marca|cliente|final|música|musica|titolo|título|fine|fim)\s(?!of\b|de\b|di\b|von\b|"
    r"der\b|des\b)(?=[A-ZÀ-Þ\"“„«\d])"
)
_BEGINS = re.compile(
    r"(?:Kein(?:e[nmrs]?)?|Ein(?:e[nmrs]?)?|I[nm]|A[mnu]f?|Mit|Ohne|Für|Bei|Zu[mr]?|Ab|Bis|Nach|Vor|Frei|Sie|Wer|Wenn|Nur|"
    r"The|Il|La|Lo|Le|Les|Gli|El|Los|Las|Os|As|Der|Die|Das|Un|Una|Une|We|Wir|Nous|On|Se|Si)\s"
)
"""Little words that are written large only where a sentence begins."""
HANGING = re.compile(r"(?:[,–&-]|\s[a-zà-ÿ]{1,4})$")
"""What no line ends on of its own: "we meet on Friday at", "bread, cheese,"."""
_ENDED = re.compile(r"[.!?:;…\"”“»)]\s*$")
_PLAIN_HEADS = re.compile(
    r"(?:what|details?|value|info\w*|time|date|day|when|where|place|venue|who|item|names?|descriptions?|notes?|events?|"
    r"topics?|prices?|costs?|was|wann|wo|wer|uhrzeit|zeit|datum|tag|ort|thema|beschreibung|angaben?|preis|quoi|quand|"
    r"où|qui|date|heure|jour|lieu|prix|descriptif|qué|cuándo|dónde|quién|hora|fecha|día|lugar|precio|descripción|cosa|"
    r"quando|dove|chi|ora|data|giorno|luogo|prezzo|descrizione|o que|onde|quem|dia|local|preço|descrição)?",
    re.IGNORECASE,
)
"""Headings of columns that say nothing which their cells do not."""


DATA_MARK = "\u2062"
"""Stands before the colon of a row that is data and no part of a brief: "Start: 0 euros" opens no film."""
_FOR_WHOM = re.compile(r"(?:(best )?for(?: whom)?|für wen|pour qui|para quién|per chi|para quem)", re.IGNORECASE)
_FOR = {"b": "for", "f": "for", "für": "für", "pou": "pour", "par": "para", "per": "per"}


def laid_out(text: str) -> str:
    """The text with tables as labelled lines, without boxes to tick, and with broken lines whole."""
    plain = _without_grids(_ruled(_without_dashes([_listed(line) for line in text.split("\n")])))
    lines = [_GAP.sub(" ", line) if line.strip() else "" for line in plain]
    return "\n".join(nested([_BOX.sub(r"\1", line) for line in _unwrapped(lines)]))


def _listed(line: str) -> str:
    """A line of short pieces that dashes part as one that commas part."""
    pieces = re.split(r"\s[-–—]\s", line.strip())
    short = all(0 < len(piece.split()) <= LONGEST_PIECE and not re.search(r"[.!?:,;]", piece) for piece in pieces)
    line = ", ".join(pieces) if len(pieces) >= FEWEST_PIECES and short and not _BULLETED.match(line) else line
    return _UNIT_FIRST.sub(r"\2 \1", line)


def _ruled(lines: list[str]) -> list[str]:
    """Two rows or more whose columns stand apart by spaces or tabs, ruled by bars as tables are."""
    out: list[str] = []
    rows: list[list[str]] = []
    for line in [*lines, ""]:
        cells = _columns(line)
        if cells and (not rows or len(cells) == len(rows[-1])):
            rows.append(cells)
            continue
        out += _barred(rows)
        rows = [cells] if cells else []
        out += [] if cells else [line]
    return out[:-1]


def _columns(line: str) -> list[str]:
    """The cells of a line that begins with a word or two and goes on after a gap; none for any other."""
    cells = [cell.strip() for cell in _GAP.split(line.strip())]
    told = len(cells) > 1 and not line.lstrip().startswith("|") and not _BULLETED.match(line)
    short = len(cells[0].split()) <= MOST_CELL_WORDS and not re.search(r"[.!?,:;]", cells[0])
    return cells if told and short and all(cells) else []


def _barred(rows: list[list[str]]) -> list[str]:
    """Rows as lines with bars; the first is a heading where it alone has no figure over three columns or more."""
    if len(rows) < FEWEST_ROWS:
        return [" ".join(row) for row in rows]
    figured = [any(char.isdigit() for char in "".join(row)) for row in rows]
    headed = len(rows) > FEWEST_ROWS and len(rows[0]) > 2 and not figured[0] and all(figured[1:])
    barred = [f"| {' | '.join(row)} |" for row in rows]
    return [barred[0], "|---|", *barred[1:]] if headed else barred


def _without_dashes(lines: list[str]) -> list[str]:
    """Lines of a word, a dash and a value, three or more in a row, as labelled lines: "Lieu – salle Pagnol"."""
    out = list(lines)
    run: list[int] = []
    for number, line in enumerate([*lines, ""]):
        if _DASHED.match(line):
            run.append(number)
            continue
        if len(run) >= FEWEST_DASHED:
            for at in run:
                out[at] = _DASHED.sub(r"\1: ", lines[at])
        run = []
    return out


def _without_grids(lines: list[str]) -> list[str]:
    """Tables of words as lines; tables of numbers are read before and are no longer there."""
    out: list[str] = []
    rows: list[list[str]] = []
    header: list[str] = []
    for line in [*lines, ""]:
        if _RULE.match(line) and "|" in line:
            header, rows = (rows[-1], rows[:-1]) if rows else ([], rows)
            continue
        if line.lstrip().startswith("|") and line.count("|") >= 2:
            rows.append([cell.strip() for cell in line.strip().strip("|").split("|")])
            continue
        out += [_row(row, header) for row in rows if any(row)]
        rows, header = [], []
        out.append(line)
    return out[:-1]


def _row(cells: list[str], header: list[str]) -> str:
    """ "| Sat | 10:00 | workshop |" as "- Sat: 10:00, workshop"; columns that need it keep their heading."""
    first, *rest = cells
    told = []
    for at, cell in enumerate(rest, 1):
        head = header[at] if len(header) > at and len(rest) > 1 else ""
        told.append(_cell(head, cell))
    said = ", ".join(part for part in told if part.strip(" –-"))
    mark = DATA_MARK if len(rest) > 1 else ""
    return f"- {first}{mark}: {said}" if first and said else f"- {first or said}"


def _cell(head: str, cell: str) -> str:
    """A cell with as much of its column's heading as it needs."""
    if not cell.strip(" –-") or _PLAIN_HEADS.fullmatch(head):
        return cell
    if _FOR_WHOM.fullmatch(head):
        low = head.lower()
        return f"{_FOR.get(low[:3]) or _FOR.get(low[:1], 'for')} {cell}"
    return f"{head} {cell}"


def _unwrapped(lines: list[str]) -> list[str]:
    """Lines that a printer broke, put together: the next word did not fit on the line before."""
    width = max((len(line.rstrip()) for line, after in pairwise([*lines, ""]) if after.strip()), default=0)
    full = sum(len(line.rstrip()) > NEARLY * width for line in lines)
    by_sense = not any(line[:1].islower() for line in lines)  # prose that a printer broke goes on in small letters
    if not SHORTEST_WRAPPED <= width <= LONGEST_WRAPPED or full < FEWEST_FULL or by_sense:
        return lines
    out = lines[:1]
    for before, line in pairwise(lines):
        word = line.split(" ", 1)[0] if line[:1].strip() else ""
        begun = _BULLET.match(line) or _BEGINS.match(line) or NOTED.match(line)
        broken = word and before.strip() and not begun and not _ENDED.search(before) and not _entry_ends(before)
        if broken and len(before.rstrip()) + 1 + len(word) > width:
            out[-1] = _joined(out[-1].rstrip(), line)
        else:
            out.append(line)
    return out


def _entry_ends(line: str) -> bool:
    """Whether an entry of a list ends with its line: a printer's next line begins under its first word."""
    return bool(_BULLETED.match(line)) and not HANGING.search(line.rstrip())


def _joined(before: str, line: str) -> str:
    """Two lines as one; a word that was parted at its hyphen becomes whole."""
    if before.endswith(("@", "/")):
        return before + line
    parted = re.search(r"[^\W\d_]{2}-$", before) and line[:1].islower()
    return before[:-1] + line if parted else f"{before} {line}"
