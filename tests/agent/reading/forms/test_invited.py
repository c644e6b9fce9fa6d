"""Short invitations are about what they invite to, and tell its day."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.forms.invited import invited


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("You're invited to Otto's garden party, Sunday 8 June 3 pm, 5 Fern Lane, bring a hat", "Otto's garden party"),
        ("Wir laden herzlich ein zur Einweihung unserer Werkstatt am 3. Mai, 14 Uhr.", "Einweihung unserer Werkstatt"),
        ("Vous êtes invités à la fête du four samedi 7 juin à 18 h sur la place", "fête du four"),
        ("Os invitamos a la cena de barrio el 5 de julio a las 21 en la plaza", "cena de barrio"),
        ("Vi invitiamo alla festa del pane sabato 3 maggio alle 18 in piazza", "festa del pane"),
        ("Convidamos para a noite de fado, sexta 6 de junho, às 21h, na tasca", "noite de fado"),
    ],
)
def test_what_it_invites_to_is_the_subject(text: str, subject: str) -> None:
    brief = understand(text)
    assert (brief.kind, brief.subject) == ("event", subject)
    assert any(char.isdigit() for fact in brief.facts for char in fact.text)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Come to think of it, we sell soap."), ("de", "Wir laden die Ware am 3. Mai aus.")],
)
def test_other_briefs_stay(language: str, text: str) -> None:
    assert invited(text, language) == text
