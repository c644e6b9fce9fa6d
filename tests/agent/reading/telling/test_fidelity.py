from __future__ import annotations

import pytest

from agent.brief import Language
from agent.reading import understand
from agent.reading.telling.fidelity import keeps_to


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Rien qui ne soit dans le texte."),
        ("fr", "Reste fidèle au texte, donne la parole aux deux côtés."),
        ("fr", "Uniquement les infos de la fiche."),
        ("fr", "On se tutoie dans la boîte."),
        ("en", "Stick to the article."),
        ("en", "Use only the facts from the sheet."),
        ("de", "Nichts, was nicht im Text steht."),
        ("de", "Halte dich an den Artikel."),
        ("es", "Nada que no esté en el texto."),
        ("it", "Attieniti al testo."),
        ("pt", "Respeita o comunicado."),
    ],
)
def test_orders_to_keep_to_the_material_are_known(language: Language, text: str) -> None:
    assert keeps_to(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Nous restons fidèles au terroir."),
        ("fr", "Respectez le silence de la forêt."),
        ("en", "Stay close to the river."),
        ("de", "Bleibt bei den Kindern."),
        ("es", "Respetad el silencio."),
    ],
)
def test_what_viewers_are_told_is_no_such_order(language: Language, text: str) -> None:
    assert not keeps_to(text, language)


def test_it_is_neither_told_nor_the_subject() -> None:
    brief = understand(
        "Résumé neutre en 45 secondes, 16:9. Reste fidèle au texte, donne la parole aux deux côtés. "
        "La piscine de Brévanne ferme le 3 mars pour six semaines."
    )
    assert "fidèle" not in brief.subject
    assert not any("fidèle" in fact.text for fact in brief.facts)
