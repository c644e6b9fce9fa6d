"""Numbered slides of a brief: "Slide 2: Wash and dry from £18" is one picture's text, and its label is no content."""

from __future__ import annotations

import re

_NAME = (
    r"(?:slide|folie|karte|card|seite|page|tafel|diapo(?:sitive)?|carte|vue|página|lámina|diapositiva|tarjeta|scheda|"
    r"pagina|slide|lâmina|cartão|ecrã|panel|imagen|immagine|imagem|image|bild)"
)
_FIELD = r"(?:title|titel|titre|título|titolo|headline|text|texte|texto|testo|cover|überschrift)"
_LABEL = re.compile(
    rf"(?:^|(?<=[\s;|]))[-*•#]*\s?\**{_NAME}\s?(?:n[°º.]\s?)?(?P<number>\d{{1,2}})\**"
    rf"(?:\s?[(\[]?{_FIELD}[)\]]?)?\**\s?(?::|\.(?=\s)|[-–—](?=\s))\**\s*",
    re.IGNORECASE | re.MULTILINE,
)
_FIRST_SENTENCE = re.compile(r"[^.!?\n]*[.!?]?")
FEWEST = 2


def without_labels(text: str) -> tuple[str, tuple[str, ...]]:
    """The brief with its slides' texts in lines of their own and without their labels, and these texts in order.

    Nothing is taken for slides but labels that count up from 1; a slide with several fields stays one.
    """
    labels = list(_LABEL.finditer(text))
    numbers = [int(label["number"]) for label in labels]
    if not labels or list(dict.fromkeys(numbers)) != list(range(1, max(numbers) + 1)) or max(numbers) < FEWEST:
        return text, ()
    slides: dict[int, str] = {}
    rest = [text[: labels[0].start()].rstrip()]
    for at, label in enumerate(labels):
        last = at + 1 == len(labels)
        block = text[label.end() : None if last else labels[at + 1].start()]
        inline = last and at > 0 and "\n" not in text[labels[at - 1].end() : label.start()]
        own = _FIRST_SENTENCE.match(block) if inline else None
        shown = own.group() if own else re.split(r"\n\s*\n", block, maxsplit=1)[0] if not last else block.split("\n")[0]
        shown = shown.strip(" ;|\n").replace("\n", " ")
        number = numbers[at]
        slides[number] = f"{_closed(slides[number])} {shown}" if number in slides else shown
        rest += [shown, block[len(own.group()) if own else len(block.split("\n")[0]) :].strip() if last else ""]
    return "\n".join(part for part in rest if part), tuple(slides[number] for number in sorted(slides))


def _closed(text: str) -> str:
    return text if text[-1:] in ".!?:…" else f"{text}."
