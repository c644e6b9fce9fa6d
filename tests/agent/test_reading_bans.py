"""Words that a brief keeps out, however it says so and whatever marks it uses."""

from __future__ import annotations

import pytest

from agent.reading import understand

ORDERS = {
    "A 20-second film about tea. {} It is green and hot.": (
        'Don\'t say {}.', 'Don’t say {}.', 'Do not say {}.', 'Never say {}.', 'Please don’t use {}.', 'Avoid {}.',
    ),
    "Ein Film über Tee, 20 Sekunden. {} Er ist grün und heiß.": ('Sagt nicht {}.', 'Nie sagen: {}.'),
    "Un film de 20 secondes sur le thé. {} Il est vert et chaud.": ('Ne dites jamais {}.', 'Ne pas dire {}.'),
    "Un vídeo de 20 segundos sobre té. {} Es verde y caliente.": ('No digáis {}.', 'Nunca decir {}.'),
    "Un video di 20 secondi sul tè. {} È verde e caldo.": ('Non dite {}.', 'Non dire {}.'),
    "Um vídeo de 20 segundos sobre chá. {} É verde e quente.": ('Não digam {}.', 'Nunca dizer {}.'),
}  # fmt: skip
CASES = [(brief, order) for brief, orders in ORDERS.items() for order in orders]


@pytest.mark.parametrize("phrase", ['"lorem"', "“lorem ipsum dolor”", '"lorem", "ipsum"'])
@pytest.mark.parametrize(("brief", "order"), CASES, ids=[order for _, order in CASES])
def test_quoted_words_are_kept_out(brief: str, order: str, phrase: str) -> None:
    whole = brief.format(order.format(phrase))
    found = understand(whole)
    assert "lorem" in " ".join(found.must_not)
    told = " ".join((*found.must_say, *found.must_show, *(fact.text for fact in found.facts)))
    assert "lorem" not in told
    assert "ipsum" not in told


@pytest.mark.parametrize("order", ["Don't say lorem.", "Sagt nicht lorem.", "Ne dites pas lorem.", "No digáis lorem."])
def test_a_word_without_marks_is_kept_out(order: str) -> None:
    assert understand(f"A 20-second film about tea. {order} It is green and hot.").must_not == ("lorem",)
