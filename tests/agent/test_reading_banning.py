"""Words that a brief keeps out are kept out however it says so."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.telling.banning import kept_out


@pytest.mark.parametrize(
    ("brief", "words"),
    [
        ("A 20-second film for our bakery Crumb. The word cheap must not appear.", ("cheap",)),
        ("A 20-second film for Crumb, a bakery. The words cheap and poor must never be said.", ("cheap", "poor")),
        ('A 20-second film for our bakery Crumb. "Cheap" is not allowed anywhere in the film.', ("Cheap",)),
        ("Ein 20-Sekunden-Film für unsere Bäckerei Krume. Das Wort billig darf nicht vorkommen.", ("billig",)),
        ("Ein 20-Sekunden-Film für unsere Bäckerei Krume. Das Wort „billig“ darf im Film nicht fallen.", ("billig",)),
        ("Un film de 20 secondes pour notre boulangerie Mie. Le mot « gratuit » ne doit pas apparaître.", ("gratuit",)),
        ("Un vídeo de 20 segundos para nuestra panadería Miga. La palabra gratis no debe aparecer.", ("gratis",)),
        ("Un video di 20 secondi per il forno Mollica. La parola gratis non deve comparire.", ("gratis",)),
        ("Um vídeo de 20 segundos para a padaria Miolo. A palavra grátis não pode aparecer.", ("grátis",)),
    ],
)  # fmt: skip
def test_a_word_is_kept_out_and_the_ban_is_no_fact(brief: str, words: tuple[str, ...]) -> None:
    read = understand(brief)
    assert read.must_not == words
    assert not any(words[0] in fact.text for fact in read.facts)


@pytest.mark.parametrize(
    "sentence",
    ["Dogs must not be shown in the shop.", "The word is out: it must not rain.", "Parking is forbidden.", ""],
)
def test_other_bans_are_facts(sentence: str) -> None:
    assert kept_out(sentence, "en") == ()
