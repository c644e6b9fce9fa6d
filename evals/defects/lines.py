"""Lines that defects put into films, in the languages that films are made in."""

from __future__ import annotations

from agent.brief import Language

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
