"""Quotations that a sentence forbids."""

import pytest

from agent.brief import Source
from agent.reading import understand
from agent.reading.telling.forbidding import forbidden, is_ban
from agent.reading.text.quoted import quotes

ORDERS = {
    "en": "A 30-second video for Plum, a soap shop in Leeds. Soap from 4 pounds.",
    "de": "Ein Video von 30 Sekunden für Plum, einen Seifenladen in Kassel. Seife ab 4 Euro.",
    "fr": "Une vidéo de 30 secondes pour Plume, une savonnerie à Lille. Savons dès 4 euros.",
    "es": "Vídeo de 30 segundos para Pluma, una jabonería de Cádiz. Jabones desde 4 euros.",
    "it": "Video di 30 secondi per Piuma, una saponeria a Lucca. Saponi da 4 euro.",
    "pt": "Vídeo de 30 segundos para a Pluma, uma saboaria em Évora. Sabões a partir de 4 euros.",
}


@pytest.mark.parametrize(
    ("language", "order", "banned"),
    [
        ("en", 'The expressions "hidden gem" and "timeless" shall not be used.', {"hidden gem", "timeless"}),
        ("en", 'We never call ourselves "artisan" or "boutique".', {"artisan", "boutique"}),
        ("en", 'Steer clear of "luxury".', {"luxury"}),
        ("en", "don't write stunning / cosy / bijou.", {"stunning", "cosy", "bijou"}),
        ("en", "Words we hate: vegan, natural, clean.", {"vegan", "natural", "clean"}),
        ("de", 'Auf Begriffe wie "Wellness" und "Verwöhnen" bitte verzichten.', {"Wellness", "Verwöhnen"}),
        ("de", '"Bio" dürfen wir nicht schreiben.', {"Bio"}),
        ("fr", "Les mots « luxe » et « spa » sont à bannir.", {"luxe", "spa"}),
        ("es", "No señaléis a ningún piso ni digáis «derroche».", {"derroche"}),
        ("it", 'Non scrivere "terapia" o "antistress", siamo un laboratorio!', {"terapia", "antistress"}),
        ("pt", 'Não escrevam "artesanal" nem "natural".', {"artesanal", "natural"}),
    ],
)
def test_what_an_order_forbids_is_never_told(language: str, order: str, banned: set[str]) -> None:
    brief = understand(f"{ORDERS[language]} {order}")
    assert set(brief.must_not) == banned
    assert not [fact for fact in brief.facts if any(word.lower() in fact.text.lower() for word in banned)]


@pytest.mark.parametrize(
    ("language", "sentence", "banned"),
    [
        ("en", 'Say "Plover One", never say "Plover 1".', ["Plover 1"]),
        ("en", 'Please don\'t forget to say "old dogs still wag".', []),
        ("en", 'Not only "fresh" but also "local" must be said.', []),
        ("de", 'Bitte nicht "billig", sondern "günstig" sagen.', ["billig"]),
        ("de", 'Vergesst nicht "Kommt vorbei" zu sagen.', []),
        ("fr", "N’oubliez pas de dire « Venez nombreux ».", []),
        ("it", 'La frase "il martedì si impasta" deve sentirsi.', []),
        ("it", 'Dare del "voi" ai cittadini, non usare il "tu".', []),
    ],
)
def test_a_denial_reaches_only_what_it_is_said_of(language: str, sentence: str, banned: list[str]) -> None:
    assert [quote.text for quote in forbidden(sentence, quotes(sentence), language)] == banned


def test_a_long_quotation_is_speech_and_no_word() -> None:
    text = 'The mother did not say much, only: "You will find your way home as you always did, little one."'
    assert forbidden(text, quotes(text), "en") == ()


@pytest.mark.parametrize(
    ("label", "language", "ban"),
    [
        ("Words we hate", "en", True),
        ("Begriffe, die wir nie nutzen", "de", True),
        ("Mots à ne pas dire", "fr", True),
        ("Words that count", "en", False),
        ("Opening times", "en", False),
    ],
)
def test_labels_over_words_that_are_not_to_be_said(label: str, language: str, ban: bool) -> None:
    assert is_ban(label, language) is ban


def test_a_headline_goes_without_what_must_not_be_said() -> None:
    brief = understand(
        'Make a 30 second news item of the release. Don\'t use "landmark".',
        (
            Source(
                name="release", text="LANDMARK BARRIER PASSES ITS TEST\n\nThe barrier was closed for the first time."
            ),
        ),
    )
    assert "landmark" not in brief.subject.lower()
    assert "barrier" in brief.subject.lower()
