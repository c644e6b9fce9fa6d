"""A text that is to be spoken as it stands: "Read exactly this:", "Text, wörtlich:", "El texto, tal cual:".

Its label stands on a line of its own or at the end of one, the text in quotation marks or as a paragraph under it. What
is to be read is no fact that could be told otherwise, so it goes from the brief and becomes the script.
"""

from __future__ import annotations

import re

from agent.brief import Language
from agent.reading.text.sentences import sentences

FEWEST = 5
"""Words of a text that is read out; fewer are a name or a line to be shown."""
FEWEST_UNMARKED = 12
"""The same under a label like "Script:" that does not ask for the exact words."""
_EXACT = (
    r"exact(?:ly|e)?|verbatim|word[- ](?:for|by)[- ]word|as (?:it is|is|it stands|written|given)|unchanged|"
    r"wörtlich|wort(?:wörtlich| für wort)|wortgetreu|genau (?:so|dies\w*|das|folgend\w*)|exakt|unverändert|"
    r"mot (?:pour|à) mot|tel(?:le)? quel(?:le)?|exactement|sans (?:rien changer|modification)|"
    r"tal cual|palabra por palabra|literal(?:mente)?|al pie de la letra|exactamente|sin cambiar nada|"
    r"parola per parola|esattamente|così com['’]è|alla lettera|testual(?:e|mente)|senza cambiare nulla|"
    r"exatamente|palavra por palavra|à letra|tal (?:e )?qual|sem (?:mudar|alterar) nada"
)
_SPOKEN = (
    r"read\w*|say|speak|record|voice(?: ?over)?|narrat\w+|scripts?|spoken|words|texts?|copy|vo|"
    r"(?:vor|ein)?(?:lesen|sprechen)|(?:sprecher(?:in)?|spot)?texte?|wortlaut|gesprochen\w*|sprecher(?:in)?|"
    r"lire|lisez|dire|dites|textes?|paroles|voix|"
    r"leer|lea[ns]?|locutar|decir|textos?|guion|guión|locuci[oó]n|"
    r"leggere|legg(?:i|ete|ere)|dire|testi?|copione|voce|"
    r"ler|leia[m]?|dizer|textos?|guião|roteiro|locução|voz"
)
_SCRIPT = (
    r"(?:(?:the|our|full|final|der|unser|le|notre|el|nuestro|il|nostro|o|nosso) )?(?:(?:spoken |audio |voice-?over |"
    r"radio )?(?:script|narration)|voice-?over(?: text)?|vo|(?:sprecher(?:in)?|spot)-?text|texte (?:à lire|de la voix|"
    r"parlé|du spot)|(?:gui[oó]n|texto)(?: (?:de la locución|de la cuña|hablado|a leer))|gui[oó]n|copione|testo "
    r"(?:da leggere|dello spot|parlato)|(?:guião|roteiro|texto (?:a ler|falado|da locução)))"
)
_SEEN = (
    r"(?<!\w)(?:facebook|insta\w*|linked ?in|tik ?tok|whats ?app|web ?site|webseite|show|screen|cards?|slides?|"
    r"captions?|post|poster|hashtags?|title|headline|bild\w*|tafel|karten?|titel|"
    r"untertitel|plakat|écran|carton|titre|légende|affiche|pantalla|rótulo|título|cartel|schermo|titolo|locandina|ecrã|"
    r"tela|legenda|cartaz)(?!\w)"
)
# "Read exactly this:", "Script (word for word, please):": the words before a colon, from the last mark or line on.
_LABEL = re.compile(r"(?:^|(?<=[.!?;])|(?<=\n))[ \t*_#>-]*(?P<label>[^.!?:;\n\"“„«»]{2,90}?)[*_]*\s?:[*_]*[ \t]*")
_BRACKET = re.compile(r"\s*\([^()]*\)")
_QUOTED = re.compile(r"\s*(?:\"([^\"]+)\"|“([^“”]+)”|„([^“”„\"]+)[“”\"]|«([^«»]+)»|»([^«»]+)«)")
_PARAGRAPH = re.compile(r"[ \t]*\n(?:[ \t]*\n)*(?P<text>\S[^\n]*(?:\n[ \t]*\S[^\n]*)*)")


def without_recital(text: str, language: Language) -> tuple[str, tuple[str, ...]]:
    """The brief without the texts that are to be read out as they stand, and their sentences in order."""
    kept: list[str] = []
    spoken: list[str] = []
    at = 0
    for label in _LABEL.finditer(text):
        least = _least_words(label["label"]) if label.start() >= at else 0
        words, end = _text_under(text, label.end()) if least else ("", 0)
        if least and len(words.split()) >= least:
            kept.append(text[at : label.start()].rstrip(" "))
            spoken += sentences(" ".join(words.split()), language)
            at = end
    return ("\n".join([*kept, text[at:].lstrip(" .")]).strip() if spoken else text), tuple(spoken)


def _least_words(label: str) -> int:
    """How many words a text under a label has at least; 0 where the label asks for nothing to be spoken."""
    if re.search(_SEEN, label, re.IGNORECASE):
        return 0
    if re.search(rf"(?<!\w)(?:{_EXACT})(?!\w)", label, re.IGNORECASE) and re.search(
        rf"(?<!\w)(?:{_SPOKEN})(?!\w)", label, re.IGNORECASE
    ):
        return FEWEST
    return FEWEST_UNMARKED if re.fullmatch(_SCRIPT, _BRACKET.sub("", label).strip(), re.IGNORECASE) else 0


def _text_under(text: str, start: int) -> tuple[str, int]:
    """What stands in quotation marks behind a label, else the paragraph under it; and where it ends."""
    if quoted := _QUOTED.match(text, start):
        return next(group for group in quoted.groups() if group), quoted.end()
    if paragraph := _PARAGRAPH.match(text, start):
        return paragraph["text"], paragraph.end()
    return "", start
