"""Italian as it is written and dictated: what orders, what leads in, and what is content though it looks like one."""

from __future__ import annotations

import pytest

from agent.reading import understand


def _facts(text: str) -> str:
    return " | ".join(fact.text for fact in understand(text).facts)


def test_reading_aloud_is_no_voice_of_the_film() -> None:
    told = _facts(
        "Appello, 30 secondi. L'ospedale di Sant'Egidio cerca lettori volontari, due ore a settimana, per leggere ad "
        "alta voce ai bambini. La formazione è gratuita."
    )
    assert "ad alta voce" in told


def test_what_lies_under_something_points_at_no_material() -> None:
    text = "Fiaba di un minuto: Bice è una tartaruga. Ogni anno va in letargo sotto la siepe. A marzo spunta."
    assert "sotto la siepe" in _facts(text)
    assert not any("material" in notice for notice in understand(text).notices)


@pytest.mark.parametrize("rule", ["No fumatori.", "Niente animali.", "Nessun perditempo, no agenzie."])
def test_rules_of_a_house_are_content(rule: str) -> None:
    assert rule.split(",")[0].rstrip(".") in _facts(
        f"Affittasi stanza singola a Padova, video verticale. 350 euro al mese, camera 14 mq. {rule}"
    )


def test_who_writes_is_not_told() -> None:
    brief = understand(
        "Buongiorno, sono l'amministratrice del condominio Le Querce. Vorrei un breve video: da lunedì 2 a venerdì 6 "
        "giugno si ridipinge la scala B. Si entra dalla scala A."
    )
    assert brief.kind == "announcement"
    assert not any("amministratrice" in fact.text for fact in brief.facts)


def test_what_one_brings_to_a_night_out_makes_no_tutorial() -> None:
    brief = understand(
        'La biblioteca organizza "Notte in pigiama": venerdì 24 novembre dalle 20.30. Servono sacco a pelo, torcia, '
        'spazzolino. Serve un video da 30" per la pagina Facebook, tono tenero ma spiritoso.'
    )
    assert brief.kind != "how_to"
    assert {fact.label for fact in brief.facts if fact.text == "torcia"} == {"Servono"}
    assert not any("Facebook" in fact.text or fact.kind == "quote" for fact in brief.facts)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Mi serve un video per i colleghi, una quarantina di secondi. Il 3 maggio riapre la mensa.", 40),
        ("Il nous faut une vidéo d'une trentaine de secondes. La cantine rouvre le 3 mai.", 30),
        ("Un video da mezzo minuto per il club: il 3 maggio riapre la mensa.", 30),
        ("Video di 20 secondi per la nostra mensa: riapre il 3 maggio.", 20),
    ],
)
def test_lengths_in_round_numbers(text: str, seconds: float) -> None:
    wish = understand(text).duration
    assert (wish.target, wish.given) == (seconds, True)


def test_lead_ins_of_speech_are_left_out() -> None:
    told = _facts(
        "Mi serve un video per Tipografia Alba. In pratica da martedì 8 aprile la mensa chiude per tre settimane. "
        "Ah e chi è celiaco parli con Rosanna."
    )
    assert "Da martedì 8 aprile" in told
    assert "hi è celiaco" in told
    assert "Ah e" not in told
