"""Lines that defects put into films, in the languages that films are made in."""

from __future__ import annotations

import re

from agent.brief import Language
from agent.critic.checks.calendar import DAYS, MONTHS
from agent.critic.wording import tokens

CALL: dict[str, str] = {
    "en": "Follow us for more",
    "de": "Folgen Sie uns gleich",
    "es": "Descubre mucho más aquí",
    "fr": "Suivez nous chaque jour",
    "it": "Scopri di più con noi",
    "pt": "Descubra muito mais aqui",
}
FOREIGN: dict[Language, str] = {
    "en": "We are looking forward to seeing you with your friends and the whole family.",
    "de": "Wir freuen uns schon sehr auf euch und eure ganze Familie.",
    "es": "Nos alegra mucho que vengas con tus amigos y con toda la familia.",
    "fr": "Nous sommes heureux de vous voir avec vos amis et toute la famille.",
    "it": "Siamo felici che tu venga con i tuoi amici e con tutta la famiglia.",
    "pt": "Estamos felizes que você venha com os seus amigos e toda a família.",
}
CLAIMS: dict[str, tuple[str, str, str]] = {
    "en": ("Everybody loves it.", "It has won several awards.", "It is guaranteed and clinically proven."),
    "de": ("Alle lieben es.", "Es wurde mehrfach ausgezeichnet.", "Mit Garantie und klinisch geprüft."),
    "es": ("A todos les gusta.", "Ha ganado varios premios.", "Garantizado y clínicamente probado."),
    "fr": ("Tout le monde adore.", "Plusieurs fois primé.", "Garanti et cliniquement prouvé."),
    "it": ("Piace a tutti.", "Ha vinto molti premi.", "Garantito e clinicamente provato."),
    "pt": ("Todos adoram.", "Ganhou vários prémios.", "Garantido e clinicamente comprovado."),
}
MONEY = re.compile(r"\b(?:euros?|dollars?|pounds?|libras?|livres?|Pfund)\b|[€$£]", re.IGNORECASE)


def calendar_words(language: str) -> re.Pattern[str]:
    """Every day of the week and every month."""
    names = [name for kind in (DAYS, MONTHS) for name in kind[language].split()]
    return re.compile(rf"\b(?:{'|'.join(names)})\b", re.IGNORECASE)


def long_word(said: str, brief: str, language: str) -> str:
    """The longest word of the brief that is said, with unlike letters in its middle; empty for none."""
    given = set(tokens(brief, language))
    fit = {word for word in re.findall(r"\b[A-Za-z]{6,}\b", said) if word.casefold() in given}
    unlike = {word for word in fit if len(set(word[len(word) // 2 - 1 : len(word) // 2 + 1].casefold())) == 2}
    return max(sorted(unlike), key=len, default="")
