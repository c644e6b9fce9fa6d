"""Every value of a block of labelled lines is said or shown, whatever its labels and their order."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent.critic.wording import shown
from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write

_BLOCKS: dict[str, tuple[str, tuple[tuple[str, str, str], ...]]] = {
    "en": (
        "A 60 second film for the Wenham Green sports club.",
        (
            ("Members", "312", "312"), ("Capacity", "40", "40"), ("Founded", "1934", "1934"),
            ("Training", "Tuesdays, 7 pm", "Tuesdays"), ("Fee", "£9 a month", "£9"),
            ("Hall", "Mill Lane 4", "Mill Lane"),
            ("Trainer", "Olu Adeyemi", "Olu Adeyemi"), ("Nearest stop", "Corn Hall, 5 min walk", "Corn Hall"),
            ("SPARE KEYS", "bar, from 6 pm", "bar"), ("Next match", "14 March", "14 March"),
        ),
    ),
    "de": (
        "Ein Film von 60 Sekunden für den Sportverein Eschbach.",
        (
            ("Mitglieder", "312", "312"), ("Kapazität", "40", "40"), ("Gegründet", "1934", "1934"),
            ("Training", "dienstags, 19 Uhr", "dienstags"), ("Halle", "Mühlweg 3", "Mühlweg"),
            ("Trainerin", "Jana Reuter", "Jana Reuter"), ("Schlüssel", "an der Theke ab 18 Uhr", "Theke"),
            ("Nächstes Spiel", "14. März", "14. März"), ("Umkleiden", "4", "4"),
        ),
    ),
    "fr": (
        "Un film de 60 secondes pour le club sportif de Montclair.",
        (
            ("Adhérents", "312", "312"), ("Capacité", "40", "40"), ("Créé en", "1934", "1934"),
            ("Salle", "12 rue des Tilleuls", "Tilleuls"), ("Entraîneuse", "Inès Calder", "Inès Calder"),
            ("Prochain match", "14 mars", "14 mars"), ("Vestiaires", "4", "4"), ("Cotisation", "90 € par an", "90"),
        ),
    ),
    "es": (
        "Un vídeo de 60 segundos para el club deportivo La Noria.",
        (
            ("Socios", "312", "312"), ("Aforo", "40", "40"), ("Presupuesto", "18.400 €", "18.400"),
            ("Entrenadora", "Inés Calder", "Inés Calder"), ("Próximo partido", "14 de marzo", "14 de marzo"),
            ("Pistas", "4", "4"), ("Cuota", "9 € al mes", "9"), ("Material", "se presta en recepción", "recepción"),
        ),
    ),
    "it": (
        "Un video di 60 secondi per la polisportiva Valdonica.",
        (
            ("Soci", "312", "312"), ("Capienza", "40", "40"), ("Campi", "4", "4"), ("Quota", "9 € al mese", "9"),
            ("Allenatrice", "Marta Gallo", "Marta Gallo"), ("Prossima partita", "14 marzo", "14 marzo"),
            ("Palestra", "via Spada 9", "via Spada"), ("Spogliatoi", "6", "6"),
        ),
    ),
    "pt": (
        "Um vídeo de 60 segundos para o clube desportivo Vilar.",
        (
            ("Sócios", "312", "312"), ("Lotação", "40", "40"), ("Campos", "4", "4"), ("Quota", "9 € por mês", "9"),
            ("Treinadora", "Teresa Mota", "Teresa Mota"), ("Próximo jogo", "14 de março", "14 de março"),
            ("Balneários", "6", "6"), ("Pavilhão", "Rua do Almada 77", "Almada"),
        ),
    ),
}  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data(), language=st.sampled_from(sorted(_BLOCKS)), mark=st.sampled_from((": ", " – ", ":   ")))
def test_every_value_of_a_block_is_said_or_shown(data: st.DataObject, language: str, mark: str) -> None:
    request, lines = _BLOCKS[language]
    chosen = data.draw(st.lists(st.sampled_from(lines), min_size=4, max_size=6, unique=True))
    block = "\n".join(f"{label}{mark}{value}" for label, value, _ in chosen)
    board = write(understand(f"{request}\n\n{block}"), CountingClock())
    told = " ".join(f"{scene.narration} {shown(scene.shot)}" for scene in board.scenes).replace("\u00a0", " ")
    for label, _, value in chosen:
        assert re.search(rf"(?i)(?<![\w.,]){re.escape(value)}(?!\w)", told), (label, value, told)


def test_no_sentence_of_a_block_is_said_twice() -> None:
    for request, lines in _BLOCKS.values():
        block = "\n".join(f"{label}: {value}" for label, value, _ in lines)
        untimed = re.sub(r"(?: 60.second| von 60 Sekunden| d[ei] 60 se[cg]\w+)", "", request)
        board = write(understand(f"{untimed}\n\n{block}"), CountingClock())
        said = [part for scene in board.scenes for part in re.split(r"(?<=[.!?])\s", scene.narration)]
        assert len(said) == len(set(said)), said
