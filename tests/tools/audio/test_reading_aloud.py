"""What is said for what is written, in six languages: money, dates, times, numbers, addresses and kings."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tools.audio.ordinals import roman
from tools.audio.spoken import sentences, written_tokens

SAID = {
    "en": {
        "€2.5 billion": "2 point 5 billion euros",
        "¥500": "500 yen",
        "12 USD": "12 dollars",
        "EUR 40": "40 euros",
        "€5–10": "5 to 10 euros",
        "$5-$10": "5 to 10 dollars",
        "2025-06-14": "June 14th, 20 25",
        "14/6/2025": "June 14th, 20 25",
        "6/14/2025": "June 14th, 20 25",
        "3/4/2025": "3, 4, 20 25",
        "3/4 cup": "three quarters cup",
        "2½ hours": "2 and a half hours",
        "1 1/2 hours": "1 and a half hours",
        "+44 20 7946 0958": "plus 4 4, 2 0, 7 9 4 6, 0 9 5 8",
        "(555) 123-4567": "5 5 5, 1 2 3, 4 5 6 7",
        "call 0800 123 456, now": "call 0 8 0 0, 1 2 3, 4 5 6, now",
        "555-0142": "5 5 5, 0 1 4 2",
        "https://www.acme.com/try?x=1&y=2": "acme dot com slash try",
        "King Charles III": "King Charles the third",
        "Henry VIII's wives": "Henry the eighth's wives",
        "World War II": "World War 2",
        "Chapter IV": "Chapter 4",
        "I am here": "I am here",
        "a CD and a DVD": "a C D and a D V D",
        "16:9": "16 to 9",
        "v2.0.1": "v 2 point 0 point 1",
        "Mt. Everest": "Mount Everest",
        "5 ft": "5 feet",
        "4K": "4 K",
        "H₂O": "H 2 O",
        "~30": "about 30",
        "≥ 18": "at least 18",
        "w/o sugar": "without sugar",
        "Mon–Fri": "Monday to Friday",
        "20–30 %": "20 to 30 percent",
        "24/7": "24 7",
        "-5 °C": "minus 5 degrees Celsius",
    },
    "de": {
        "2,5 Mrd. €": "2 Komma 5 Milliarden Euro",
        "CHF 40": "40 Franken",
        "03.04.2025": "dritten April 2025",
        "am 3.4. um 9:05 Uhr": "am dritten April um 9 Uhr 5",
        "der 21. Mai": "der einundzwanzigste Mai",
        "am 1. Mai": "am ersten Mai",
        "3. Platz": "dritter Platz",
        "im 20. Jahrhundert": "im zwanzigsten Jahrhundert",
        "die 2. Etage": "die zweite Etage",
        "Ludwig XIV. war": "Ludwig der Vierzehnte war",
        "Elisabeth II.": "Elisabeth die Zweite.",
        "Kapitel IV": "Kapitel 4",
        "2½ Stunden": "zweieinhalb Stunden",
        "3/4 Liter": "dreiviertel Liter",
        "030 123456": "0 3 0, 1 2 3 4 5 6",
        "+49 30 901820": "plus 4 9, 3 0, 9 0 1 8 2 0",
        "Mo–Fr 9–17 Uhr": "Montag bis Freitag 9 bis 17 Uhr",
        "www.acme.de": "acme Punkt de",
        "GmbH": "G m b H",
        "1.000.000": "1000000",
        "5-10 kg": "5 bis 10 Kilogramm",
        "≥ 18": "mindestens 18",
    },
    "fr": {
        "2,5 milliards d’euros": "2 virgule 5 milliards d’euros",
        "03/04/2025": "3 avril 2025",
        "1/5/2025": "premier mai 2025",
        "le 1er mai": "le premier mai",
        "le 2e étage": "le deuxième étage",
        "XXe siècle": "vingtième siècle",
        "François Ier": "François premier",
        "Louis XIV": "Louis 14",
        "9 h 05": "9 heures 5",
        "24h/24": "24 heures sur 24",
        "01 42 68 53 00": "0 1, 42, 68, 53, 0 0",
        "01.42.68.53.00": "0 1, 42, 68, 53, 0 0",
        "½ tasse": "une demi tasse",
        "Mme Curie": "madame Curie",
        "TVA": "T V A",
        "≥ 18": "au moins 18",
        "5-10 kg": "5 à 10 kilos",
    },
    "es": {
        "3/4/2025": "3 de abril de 2025",
        "Felipe VI": "Felipe sexto",
        "Alfonso XIII": "Alfonso 13",
        "Isabel II": "Isabel segunda",
        "siglo XX": "siglo 20",
        "2.ª planta": "segunda planta",
        "1.º": "primero",
        "½ taza": "media taza",
        "91 123 45 67": "9 1, 1 2 3, 4 5, 6 7",
        "+34 600 123 456": "más 3 4, 6 0 0, 1 2 3, 4 5 6",
        "EE. UU.": "Estados Unidos.",
        "1.200 €": "1200 euros",
        "lun-vie": "lunes a viernes",
        "20 %": "20 por ciento",
    },
    "it": {
        "3/4/2025": "3 aprile 2025",
        "il 1° maggio": "il primo maggio",
        "20 °C": "20 gradi",
        "Vittorio Emanuele II": "Vittorio Emanuele secondo",
        "Papa Giovanni XXIII": "Papa Giovanni ventitreesimo",
        "XX secolo": "ventesimo secolo",
        "2ª edizione": "seconda edizione",
        "½ tazza": "mezza tazza",
        "06 1234567": "0 6, 1 2 3 4 5 6 7",
        "1.200 €": "1200 euro",
        "≥ 18": "almeno 18",
    },
    "pt": {
        "3/4/2025": "3 de abril de 2025",
        "1º de maio": "primeiro de maio",
        "Dom Pedro II": "Dom Pedro segundo",
        "Luís XIV": "Luís 14",
        "Século XX": "Século 20",
        "2ª edição": "segunda edição",
        "½ xícara": "meia xícara",
        "(11) 91234-5678": "1 1, 9 1 2 3 4, 5 6 7 8",
        "R$ 79,90": "79 reais 90",
        "9h-17h": "9 horas a 17 horas",
        "≥ 18": "pelo menos 18",
    },
}  # fmt: skip
CASES = [(language, text, said) for language, table in SAID.items() for text, said in table.items()]


@pytest.mark.parametrize(("language", "text", "said"), CASES)
def test_is_read_aloud_and_stays_as_written(language: str, text: str, said: str) -> None:
    parts = sentences(text, language)
    assert " | ".join(part.spoken for part in parts) == said
    assert [token for part in parts for piece in part.pieces for token in piece.tokens] == written_tokens(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "10 20 30 40"),
        ("en", "2024 2025 2026"),
        ("en", "(2024) 5000"),
        ("es", "2024 2025 2026"),
        ("it", "01/02 2025"),
    ],
)
def test_figures_in_a_row_are_no_telephone_number(language: str, text: str) -> None:
    assert "," not in sentences(text, language)[0].spoken


def test_long_figures_are_told_one_by_one() -> None:
    spoken = sentences("It is 1234567890123456789012345678901234567890.", "en")[0].spoken
    assert spoken.startswith("It is 1 2 3 4, 5 6 7 8,")
    assert sum(char.isdigit() for char in spoken) == 40


@given(st.integers(1, 39))
def test_roman_numerals_have_one_spelling(value: int) -> None:
    tens, ones = divmod(value, 10)
    assert roman("X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]) == value


def test_letters_that_only_look_roman_stay_letters() -> None:
    assert not any(map(roman, ("", "IIII", "VX", "IC", "LIV", "MIX", "XXXX", "VV", "iv")))


@settings(deadline=None, max_examples=150)
@given(st.text(alphabet="0123456789.,:/-–+() hXIVe°ºª½¼€%", max_size=24), st.sampled_from(sorted(SAID)))
def test_figures_in_any_order_are_read_to_their_end(text: str, language: str) -> None:
    parts = sentences(text, language)
    assert [token for part in parts for piece in part.pieces for token in piece.tokens] == written_tokens(text)
    assert all(piece.spoken.strip() for part in parts for piece in part.pieces)
