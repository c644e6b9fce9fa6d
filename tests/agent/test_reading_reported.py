"""What German and French requests want told becomes a sentence, and the request is not said."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.reading.messages.reported import reported
from agent.reading.text.french import imperative
from agent.reading.text.german import main_clause, nominative
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def said(text: str) -> str:
    return " ".join(scene.narration for scene in write(understand(text), CountingClock()).scenes)


@pytest.mark.parametrize(
    ("clause", "told"),
    [
        ("wir täglich von 9 bis 18 Uhr geöffnet haben", "Wir haben täglich von 9 bis 18 Uhr geöffnet"),
        ("jede Spende direkt den Kindern zugutekommt", "Jede Spende kommt direkt den Kindern zugute"),
        ("am Samstag der Markt schon um 8 Uhr öffnet", "Am Samstag öffnet der Markt schon um 8 Uhr"),
        ("das Training auch bei Regen stattfindet", "Das Training findet auch bei Regen statt"),
        ("die Leute wissen, dass montags Ruhetag ist", "Montags ist Ruhetag"),
        ("Hunde an der Leine bleiben müssen", "Hunde müssen an der Leine bleiben"),
        ("oben links", ""),
    ],
)
def test_german_clause_gets_the_order_of_a_sentence(clause: str, told: str) -> None:
    assert main_clause(clause) == told


def test_what_viewers_shall_do_is_told_as_an_order() -> None:
    assert main_clause("die Gäste mit dem Rad kommen, denn es gibt kaum Parkplätze", asked=True) == (
        "Am besten mit dem Rad kommen, denn es gibt kaum Parkplätze"
    )


@pytest.mark.parametrize(
    ("phrase", "told"),
    [("den neuen Anhänger", "der neue Anhänger"), ("unseren kleinen Laden", "unser kleiner Laden"),
     ("die Tasche", "die Tasche")],
)  # fmt: skip
def test_german_object_becomes_a_subject(phrase: str, told: str) -> None:
    assert nominative(phrase) == told


@pytest.mark.parametrize(
    ("clause", "told"),
    [("venir à l'atelier", "Venez à l'atelier"), ("s'inscrire avant mai", "Inscrivez-vous avant mai"),
     ("choisir", "Choisissez"), ("le jardin", "")],
)  # fmt: skip
def test_french_infinitive_becomes_an_invitation(clause: str, told: str) -> None:
    assert imperative(clause) == told


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Uns ist wichtig, dass der Eintritt frei ist.", "de", "Der Eintritt ist frei."),
        ("Am Ende bitte, dass wir umziehen. Danke!!", "de", "Am Ende: Wir ziehen um."),
        ("Bitte nicht sagen, dass wir Verluste machen.", "de", "Bitte nicht sagen, dass wir Verluste machen."),
        ("Sie sagt, dass sie kommt.", "de", "Sie sagt, dass sie kommt."),
        ("Il faut que les gens sachent qu'on ferme le lundi.", "fr", "On ferme le lundi."),
        ("N'oubliez pas de dire que le parking est gratuit.", "fr", "Le parking est gratuit."),
        ("À la fin, inviter les gens à venir au bal du 9 mai.", "fr", "À la fin : Venez au bal du 9 mai."),
        ("Je pense que le ton doit être gai.", "fr", "Je pense que le ton doit être gai."),
    ],
)
def test_what_is_to_be_told_is_parted_from_the_request(text: str, language: str, told: str) -> None:
    assert reported(text, language) == told


def test_where_the_film_is_shown_is_not_told() -> None:
    spoken = said(
        "Bonjour,\nPourriez-vous faire une vidéo de 30 secondes sur le bilan de la coopérative du Val ? Elle sera "
        "projetée à l'assemblée générale. La coopérative a collecté 3 millions de litres de lait.\n"
        "Bien cordialement,\nÉtienne Roux, directeur"
    )
    assert "3 millions" in spoken
    assert "projetée" not in spoken
    assert "Roux" not in spoken


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Wir brauchen einen Film von 30 Sekunden für Instagram. Anlass ist das Lichterfest in Jena vom 2. bis 4. Mai.",
         "Lichterfest in Jena"),
        ("Film d'annonce, 30 secondes. La médiathèque de Dole organise la Nuit du conte le samedi 24 janvier.",
         "Nuit du conte"),
        ("Spendenaufruf für den Tierschutzverein Arche Gera e. V. – 40 Sekunden, warm. Uns fehlen noch 9.000 Euro.",
         "Tierschutzverein Arche Gera"),
        ("Für die Betriebsversammlung benötigen wir eine Zusammenfassung des dritten Quartals, eine Minute. "
         "Die Stadtwerke Lohr haben 4,2 Millionen Euro umgesetzt.", "Stadtwerke Lohr"),
        ("Vidéo pour une annonce de location, 30 s.\n- Maison rénovée à Dinan\n- 85 m², trois chambres\n- Loyer : 900 "
         "euros\nContact : Agence Ty Breizh, 02 98 00 00 00", "Maison rénovée à Dinan"),
    ],
)  # fmt: skip
def test_the_kind_of_film_and_its_occasion_are_no_subject(text: str, subject: str) -> None:
    assert understand(text).subject == subject


def test_german_reveal_has_its_article() -> None:
    spoken = said("Bitte ein Video, 25 Sekunden, für unsere neue Eisdiele Polar in Kiel. Die Kugel kostet 2 Euro.")
    assert "unsere neue Eisdiele Polar in Kiel" in spoken


def test_genitive_behind_a_name_is_no_apposition() -> None:
    spoken = said(
        'Produktfilm, 30 Sekunden. Es geht um den Anhänger "Rolli" der Manufaktur Rad aus Ulm. Er kostet 9 Euro.'
    )
    assert "der Anhänger der Manufaktur Rad aus Ulm" in spoken
    assert "Den Anhänger" not in spoken


def test_hint_for_those_who_do_it_is_told_and_numbered_minutes_are_a_step() -> None:
    spoken = said(
        "Bitte ein Erklärvideo (60 s): Wie entkalke ich meinen Kocher?\n\n1. Kocher mit Wasser füllen.\n"
        "2. 30 Minuten einwirken lassen.\n3. Gut nachspülen.\n\nHinweis: Essig greift Dichtungen an.\n"
        "Absender: Beratung Lindau."
    )
    assert "Essig greift Dichtungen an" in spoken
    assert "Du brauchst" not in spoken
    assert "Absender" not in spoken


def test_programme_with_hours_is_told_entry_by_entry() -> None:
    brief = understand(
        "Film de 30 secondes. La médiathèque de Dole organise la Nuit du conte. Au programme : des contes "
        "pour les petits à 18 h 30, une lecture à voix haute avec Maud Kerv à 20 h, et une chasse au livre à 22 h."
    )
    assert "Une chasse au livre à 22 h" in {fact.text[:1].upper() + fact.text[1:] for fact in brief.facts}


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Moin, wir ziehen um und brauchen dafür ein Video.", "de", "Wir ziehen um. Wir brauchen dafür ein Video."),
        ("Am Ende die Leute auffordern, sich bis 3. Mai anzumelden.", "de", "Am Ende: Jetzt bis 3. Mai anmelden."),
        ("Wichtig ist, dass Rezepte weiter bestellt werden können: a.example", "de",
         "Rezepte können weiter bestellt werden: a.example."),
        ("Ein Video über Bienen, einfach erklärt, dass sie Pflanzen bestäuben und Honig machen.", "de",
         "Ein Video über Bienen, einfach erklärt. Sie bestäuben Pflanzen und machen Honig."),
        ("Bonjour à tous, on lance notre lampe Lumo et on aimerait un film de 40 s.", "fr",
         "On lance notre lampe Lumo. On aimerait un film de 40 s."),
    ],
)  # fmt: skip
def test_news_amid_a_request_stands_alone(text: str, language: str, told: str) -> None:
    assert reported(text, language) == told


def test_viewing_keeps_its_day_and_prices_their_order() -> None:
    brief = understand(
        "Video, 30 Sekunden. Zu vermieten ist eine helle Wohnung in Gera. Die Kaltmiete beträgt 890 Euro. "
        "Besichtigung am Samstag, 9. Mai, von 10 bis 12 Uhr."
    )
    texts = [fact.text for fact in brief.facts]
    assert brief.subject == "helle Wohnung in Gera"
    assert "Besichtigung am Samstag, 9. Mai, von 10 bis 12 Uhr" in texts
    assert "9. Mai" not in texts
    prices = understand("Film de 30 s pour la lampe Lumo. Prix : 149 euros jusqu'au 31 mars, puis 179 euros.").facts
    assert "149 euros jusqu'au 31 mars, puis 179 euros" in [fact.text for fact in prices]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Hey, wir veranstalten am 21. März einen Reparaturtreff im Turm in Kassel und hätten gern einen kurzen Clip.",
         "Reparaturtreff"),
        ('Auftrag: Launchvideo, 30 Sekunden\nProdukt: Regenjacke „Luv" von Nordhang\nBotschaften:\n- wiegt 290 Gramm',
         "Luv"),
        ("Bonjour, on voudrait une vidéo d'une minute pour nos locataires : comment purger un radiateur. Couper le "
         "chauffage. Ouvrir la vis.", "comment purger un radiateur"),
    ],
)  # fmt: skip
def test_what_is_held_named_or_taught_is_the_subject(text: str, subject: str) -> None:
    assert understand(text).subject == subject


def test_name_behind_the_thanks_is_no_step() -> None:
    spoken = said(
        "Une vidéo d'une minute : comment purger un radiateur. Couper le chauffage. Ouvrir la vis. Refermer la vis. "
        "Merci ! Service technique, Habitat du Lac"
    )
    assert "Service technique" not in spoken


def test_a_length_in_words_is_no_subject() -> None:
    brief = understand(
        "Vidéo explicative d'une minute pour le site de la mairie : comment fonctionne le nouveau tri des biodéchets. "
        "Chaque foyer reçoit un bac brun."
    )
    assert brief.subject == "nouveau tri des biodéchets"
