"""What people write around their facts: polite labels, asides, who they are, what is for the screen only."""

from __future__ import annotations

import pytest

from agent.brief import Brief, Fact
from agent.errors import InvalidBrief
from agent.reading import understand


def texts(brief: Brief, *kinds: str) -> list[str]:
    return [fact.text for fact in brief.facts if not kinds or fact.kind in kinds]


def test_label_with_please_still_forbids() -> None:
    brief = understand('Produktfilm, 30 Sekunden, für den Rucksack "Nord 9". Bitte nicht sagen: grün, einzigartig.')
    assert brief.must_not == ("grün", "einzigartig")
    assert not [text for text in texts(brief) if "einzigartig" in text]


def test_steps_keep_their_order_and_needs_become_ingredients() -> None:
    brief = understand(
        "vertical video, 40 seconds, how to hang a picture. steps are: find the stud, drill a hole (!! not too deep),"
        " push in the plug, turn in the screw, hang it. you need a drill, a plug, a screw."
    )
    assert texts(brief, "step")[:3] == ["find the stud", "drill a hole (! not too deep)", "push in the plug"]
    assert texts(brief, "ingredient") == ["a drill", "a plug", "a screw"]


def test_undosed_entries_of_a_list_of_doses_are_ingredients() -> None:
    brief = understand("Ricetta del pane, 40 secondi: 500 g di farina, 10 g di sale, olio, semi. Si mescola tutto.")
    assert {"olio", "semi"} <= set(texts(brief, "ingredient"))


def test_programme_of_an_event_is_no_date() -> None:
    brief = understand("Vidéo de 20 secondes pour la Fête du Port. Au programme : fanfare à 17 h, bal à 20 h.")
    assert {"fanfare à 17 h", "bal à 20 h"} <= set(texts(brief, "item"))


def test_place_named_after_something_is_a_place() -> None:
    brief = understand("Annoncez la Fête du Lac, samedi 6 juin, quai des Orfèvres à Lune, en 20 secondes.")
    assert "quai des Orfèvres à Lune" in texts(brief, "place")


def test_price_for_the_end_card_is_shown_and_not_spoken() -> None:
    brief = understand(
        "A 40 s clip for a flat we let: 2 rooms, 50 m2, Elm Street 4, Orby."
        " Rent 900 euros: show this on the end card only, don't speak it."
    )
    assert brief.kind == "listing"
    assert "Rent 900 euros" in texts(brief, "price")
    assert "900" in brief.silent_words


def test_requests_to_staff_are_told_and_requests_to_the_maker_are_not() -> None:
    brief = understand(
        "Internal video, 40 seconds, for all staff at Hall & Sons. Please finish open orders by Friday 4 pm."
        " Please keep it short."
    )
    assert "Please finish open orders by Friday 4 pm" in texts(brief)
    assert brief.brand.name == "Hall & Sons"
    assert not [text for text in texts(brief) if "short" in text]


def test_quote_under_a_first_name_is_a_quote_of_that_person() -> None:
    brief = understand('Testimonial video for our school Blue Fox, 30 s.\nMira: "I learned to swim at 61."')
    assert [(fact.text, fact.label) for fact in brief.facts if fact.kind == "quote"] == [
        ("I learned to swim at 61.", "Mira")
    ]


def test_writer_of_the_brief_is_not_in_the_film() -> None:
    brief = understand(
        "Je suis professeure de biologie. Il me faut une vidéo explicative d'environ 60 secondes sur la photosynthèse."
    )
    assert brief.subject == "photosynthèse"
    assert not [text for text in texts(brief) if "professeure" in text]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("An explainer of 60 seconds on why there are tides. Explain the pull of the moon.", "tides"),
        (
            "30 second spot for regional TV, broadcast levels. Subject: the night bus of Orsa, by phone.",
            "the night bus",
        ),
        ("something nice for our cafe", "our cafe"),
        ("Quero um vídeo de 30 segundos para promover um fim de semana em Lagos: praia, vinho.", "fim de semana"),
        ("I need footage of a king opening our garden centre Fern & Fable, 30 seconds.", "Fern & Fable"),
    ],
)
def test_subject_behind_a_request(text: str, subject: str) -> None:
    assert understand(text).subject.startswith(subject)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A story for kids around 6, two minutes: a lamp called Lo who fears the dark.", "story"),
        ("A 30 second film for our garden centre Fern & Fable.", "promo"),
    ],
)
def test_kind_by_how_it_is_asked_for(text: str, kind: str) -> None:
    assert understand(text).kind == kind


def test_name_before_music_only_is_no_script() -> None:
    brief = understand('A 20 second film without voice-over for our bookshop "Papermoon", music only, text on screen.')
    assert not brief.script
    assert brief.subject == "Papermoon"


def test_instant_is_refused_and_wonders_are_explained() -> None:
    with pytest.raises(InvalidBrief, match="5 seconds"):
        understand("A 0.5 second video about our bakery Loaf")
    notices = " ".join(understand("An 8K hologram of our shop Nib, 20 seconds, make it go viral").notices)
    assert "not possible" in notices
    assert "cannot be promised" in notices


def test_single_letters_tell_no_language() -> None:
    assert understand("a, b, c").language == "en"


def test_facts_are_facts() -> None:
    assert isinstance(understand("A film for Nib, 20 seconds. We open on 2 May.").facts[0], Fact)


@pytest.mark.parametrize(
    ("brief", "name"),
    [
        ("A 12-second announcement for Hearthway: from Monday we bake rye bread too.", "Hearthway"),
        ("An announcement for Hearthway. From Monday we open at six.", "Hearthway"),
        ("An appeal for Open Hands: 400 blankets are missing.", "Open Hands"),
        ("Ansage für Nordwind: ab Montag öffnet die Kantine.", "Nordwind"),
        ("A promo for Monday: half-price pizza for everybody.", ""),
        ("A film for Instagram: our new tea.", ""),
    ],
)
def test_whose_film_it_is(brief: str, name: str) -> None:
    assert understand(brief).brand.name == name
