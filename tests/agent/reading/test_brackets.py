from __future__ import annotations

from agent.reading import understand


def told(text: str) -> list[str]:
    return [fact.text for fact in understand(text).facts]


def test_what_somebody_tells_of_themselves_in_brackets_is_a_fact() -> None:
    facts = told(
        "On se marie et on voudrait un petit film : Ana et Paul, samedi 6 juin, 20 secondes, vertical "
        "(on s'est rencontrés en se trompant de train, ça peut servir)."
    )
    assert "On s'est rencontrés en se trompant de train" in facts


def test_a_sort_of_film_in_quotation_marks_is_nobodys_words() -> None:
    facts = told("Petit film « save the date » pour le mariage de Camille et Anouar, samedi 6 juin.")
    assert not any("save" in fact.lower() for fact in facts)


def test_an_entry_with_its_own_and_stays_whole() -> None:
    facts = told(
        "Film pour la fête du lac : samedi 6 juin, plage nord, concours à 15 h 30, dîner et danse ensuite. 20 secondes."
    )
    assert any("dîner et danse ensuite" in fact for fact in facts)
