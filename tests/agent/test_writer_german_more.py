"""German briefs of several kinds, told with what they give: shows, stories, house rules, lost pets."""

from __future__ import annotations

import pytest

from agent.reading import understand
from agent.writers.clock import CountingClock
from agent.writers.embedded import write


def _said(text: str) -> str:
    return " ".join(scene.narration for scene in write(understand(text), CountingClock()).scenes)


def test_a_show_is_announced_in_one_breath() -> None:
    bill = '"Die Physiker", Komödie von Dürrenmatt, am 3., 4. und 10. Mai um 19.30 Uhr im Gasthof Adler.'
    said = _said(f"Der Theaterverein Ohmtal spielt wieder! {bill} Eintritt 9 Euro. Trailer, 25 Sekunden, 16:9.")
    assert bill.rstrip(".") in said


def test_a_story_tells_what_the_brief_tells() -> None:
    said = _said(
        "Erzähl bitte eine kleine Geschichte (etwa 1 Minute, quer) von einem alten Kran, der sich am Hafen langweilt. "
        "Eines Tages fällt eine Kiste ins Wasser, und er holt sie heraus. Am Ende winkt ihm der ganze Hafen zu."
    )
    assert "von einem alten Kran, der sich am Hafen langweilt" in said
    assert "er holt sie heraus" in said


def test_please_behind_a_verb_is_said_to_those_who_watch() -> None:
    said = _said(
        "Erklärvideo zur Mülltrennung für unser Haus, 40 Sekunden, Sie-Form. In die gelbe Tonne kommen Dosen, Becher "
        "und Folien, bitte leer. In die blaue Tonne kommt Papier, Kartons bitte zerkleinern."
    )
    assert "In die gelbe Tonne kommen Dosen, Becher und Folien, bitte leer" in said
    assert "Kartons bitte zerkleinern" in said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Suchvideo für unsere Katze Mia, 20 Sekunden. Mia ist seit Montag weg.", "notice"),
        ("Kurze Nachricht als Video, 30 s, nüchtern. Die Brücke ist wieder frei.", "news"),
        ("Fürs Schwarze Brett, 30 Sekunden: Am 12. Oktober wird der Mailserver umgestellt.", "announcement"),
    ],
)
def test_kinds_are_known_by_what_they_are_called(text: str, kind: str) -> None:
    assert understand(text).kind == kind


def test_a_manner_that_is_not_wanted_is_not_told() -> None:
    assert "reißerisch" not in _said(
        "Suchvideo für unsere Katze Mia, 20 Sekunden. Mia ist weg. Ruhig, nicht reißerisch."
    )


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Erklärvideo Mülltrennung für unser Haus, 45 Sekunden. Glas kommt in den Container.", "Mülltrennung"),
        (
            "Rückblick in einer Minute für den Vorstand, herzlich. Der Jugendtreff Kran in Sande hatte "
            "im letzten Jahr an 200 Tagen bis spät offen.",
            "Jugendtreff Kran",
        ),
        ("insta reel fürs café birne: ab montag gibts mittagstisch, 12–14 uhr, 15 sek", "Café Birne"),
        ("Wir sind Heizung Brandes aus Celle und warten Heizungen, 25 Sekunden. Ab 99 Euro.", "Heizung Brandes"),
    ],
)
def test_what_a_german_brief_is_about(text: str, subject: str) -> None:
    assert understand(text).subject == subject


def test_a_reduced_price_stays_with_the_full_one() -> None:
    said = _said("Konzert der Stadtkapelle Ohm am 3. Mai, 19 Uhr, 25 Sekunden. Eintritt 12 Euro, ermäßigt 8.")
    assert "12 Euro, ermäßigt 8" in said


def test_a_rent_that_is_only_shown_is_not_said() -> None:
    said = _said(
        "Video zur Wohnung, 30 Sekunden, 4:5. Kaltmiete nur einblenden, nicht sprechen. Birkenweg 4, 3 Zimmer, 78 m², "
        "Balkon. Kaltmiete 590 Euro. Frei ab 1. Juli."
    )
    assert "590" not in said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("4.800 km, 2. Akku dabei, neue Bremsen im März.", "2. Akku dabei"),
        ("Fest sa 14.6. ab 14 uhr aufm markt.", "Samstag, 14. Juni ab 14 uhr aufm markt"),
    ],
)
def test_ordinals_and_days_in_figures_end_no_sentence(text: str, told: str) -> None:
    assert told in _said(f"hallo, wir bräuchten was fürs stadtfest in ohmtal, 20 sek. {text} gern bunt und laut")


def test_a_question_opens_its_own_lesson() -> None:
    said = _said(
        "Wie beantrage ich einen Bibliotheksausweis? Erklärfilm, 40 Sekunden, Sie-Form. Sie brauchen Ihren Ausweis. "
        "Den Antrag stellen Sie in der Bücherei."
    )
    assert said.startswith("Wie beantrage ich einen Bibliotheksausweis?")


def test_a_tip_with_its_reason_stays_whole() -> None:
    said = _said(
        "Rezeptreel, 40 Sekunden, du: Knödel. Du brauchst 500 g Quark, 150 g Mehl, 2 Eier. So gehts: alles verkneten, "
        "Knödel formen, zehn Minuten ziehen lassen. Tipp: nicht kochen, nur ziehen, sonst fallen sie auseinander."
    )
    assert "nicht kochen, nur ziehen, sonst fallen sie auseinander" in said.casefold()


def test_a_price_is_said_once_and_a_month_is_no_address() -> None:
    text = "Verkaufe mein Boot, 30 Sekunden, quer. Erstzulassung 06/2014, 2. Hand, Preis 9.900 € VB, steht in Kiel."
    brief = understand(text)
    assert brief.kind == "listing"
    assert not brief.addresses
    assert _said(text).count("9.900") == 1


def test_a_case_keeps_what_to_do_in_it() -> None:
    said = _said(
        "Info für alle, 30 Sekunden, du\n- neues Programm ab 1. März\n- Urlaub bis 5. März eintragen\n"
        "- Passwort vergessen? Hotline 4455"
    )
    assert "Passwort vergessen? Hotline 4455" in said


def test_also_before_a_place_is_no_filler() -> None:
    said = _said(
        "Was ist eine Solarzelle und wie funktioniert sie? Erklärfilm, 40 Sekunden. Auch im Winter klappt das."
    )
    assert "Auch im Winter klappt das" in said
