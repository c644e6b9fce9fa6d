from __future__ import annotations

from agent.reading import understand


def test_what_is_needed_is_read_in_the_middle_of_dictation() -> None:
    brief = understand(
        "je voudrais une vidéo de quarante secondes pour ma recette de gâteau au yaourt de mamie Odette, donc il "
        "faut un "
        "yaourt nature, deux pots de sucre, trois œufs et un sachet de levure. on mélange le yaourt et le sucre."
    )
    needed = [fact.text for fact in brief.facts if fact.kind == "ingredient"]
    assert needed == ["un yaourt nature", "deux pots de sucre", "trois œufs", "un sachet de levure"]
    assert brief.duration.target == 40


def test_a_film_that_is_needed_is_no_ingredient() -> None:
    brief = understand("Bonjour, alors il faut une vidéo de 30 secondes, un peu drôle, pour notre boulangerie Korn.")
    assert not any(fact.kind == "ingredient" for fact in brief.facts)
