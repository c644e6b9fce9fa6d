"""Languages told apart, asked for and refused."""

from __future__ import annotations

import pytest

from agent.brief import Source, Wishes
from agent.errors import InvalidBrief
from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A video for our new lamp that follows the sun", "en"),
        ("Ein Video für unsere neue Lampe, die der Sonne folgt", "de"),
        ("Une vidéo pour notre nouvelle lampe qui suit le soleil", "fr"),
        ("Un vídeo para nuestra nueva lámpara que sigue al sol", "es"),
        ("Un video per la nostra nuova lampada che segue il sole", "it"),
        ("Um vídeo para a nossa nova lâmpada que segue o sol", "pt"),
        ("lamp, tiktok", "en"),
        ("A 12-second promo for Hearthway, a bakery. Warm, a female voice.", "en"),
        ("A teaser, a poster and a trailer: Moss, a quiet café", "en"),
        ("A 15 s ad for a taxi app: no waiting.", "en"),
        ("A video inviting people to the library's reading afternoon.", "en"),
    ],
)
def test_language_is_told(text: str, language: str) -> None:
    assert understand(text).language == language


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Сделай видео о кофе на тридцать секунд", "Russian"),
        ("コーヒーの動画を作ってください", "Japanese"),
        ("请制作一个关于咖啡的三十秒视频", "Chinese"),
        ("اصنع فيديو قصير عن القهوة", "Arabic"),
        ("Maak een video van 30 seconden over onze nieuwe fiets voor het hele gezin", "Dutch"),
        ("Zrób film o kawie, która jest dla nas ważna, i o tym, jak się ją parzy do śniadania w domu", "Polish"),
        ("Natoč prosím video o naší kavárně, která je v centru města, pro všechny, kdo se do ní chystají", "Czech"),
        ("Make a video in Japanese about tea", "Japanese"),
    ],
)
def test_unsupported_language_is_refused_by_name(text: str, name: str) -> None:
    with pytest.raises(InvalidBrief, match=name) as caught:
        understand(text)
    assert "German" in str(caught.value)


def test_asked_language_without_its_words_is_kept_with_a_notice() -> None:
    brief = understand("Make a video in German about our new lamp that follows the sun")
    assert brief.language == "en"
    assert any("German" in notice and "Nothing is translated" in notice for notice in brief.notices)


def test_asked_language_is_taken_where_the_material_has_it() -> None:
    source = Source(name="text", text="Die neue Lampe folgt der Sonne. Sie ist leicht und kostet 40 Euro.")
    assert understand("Make a video in German from the text below", (source,)).language == "de"


def test_wish_decides_where_the_brief_is_too_short_to_tell() -> None:
    assert understand("Lampe, TikTok", wishes=Wishes(language="de")).language == "de"


@pytest.mark.parametrize(
    ("text", "language"),
    [("Pubblicità per il birrificio Tre Ponti.", "it"), ("Voilà le café Le Rex.", "fr")],
)
def test_an_accent_speaks_for_the_language_whose_words_end_in_it(text: str, language: str) -> None:
    assert understand(text).language == language
