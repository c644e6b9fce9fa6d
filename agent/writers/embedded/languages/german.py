"""German telegram style made into sentences: articles that notes leave out are put back where the gender is sure."""

from __future__ import annotations

import re

_MALE = (
    "plan tag test termin kurs markt preis laden bericht beginn start eintritt abend vertrag verkehr"
    " umzug urlaub lohn raum bus zug weg film"
)
_FEMALE = (
    "woche zeit arbeit teilnahme schule fahrt karte stunde pause schicht ung heit keit schaft tion"
    " tät führung kantine straße messe"
    " reise feier nacht app linie aktion hilfe spende adresse"
)
_NEUTER = (
    "team lager haus büro training angebot gehalt essen fest projekt programm jahr ticket konzert"
    " seminar chen museum zentrum"
)
_STATES = (
    "freiwillig", "kostenlos", "kostenfrei", "möglich", "erforderlich", "frei", "begrenzt", "verpflichtend", "offen",
    "geöffnet", "geschlossen", "inklusive", "barrierefrei", "nötig",
)  # fmt: skip


def article(noun: str) -> str:
    """'Der', 'Die' or 'Das' by the noun's last part, or nothing where that is unsure."""
    low = noun.casefold()
    for word, ends in (("Der", _MALE), ("Die", _FEMALE), ("Das", _NEUTER)):
        if any(low.endswith(end) for end in ends.split()):
            return word
    return ""


_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip
_DAYS = {
    "Mo": "Montag", "Di": "Dienstag", "Mi": "Mittwoch", "Do": "Donnerstag", "Fr": "Freitag", "Sa": "Samstag",
    "So": "Sonntag",
}  # fmt: skip
# "Fr 13.11.", "am 5.4.2027": a day in figures, with its weekday where that is given.
_NUMERIC = re.compile(
    r"(?:(?<!\w)(?P<day>Mo|Di|Mi|Do|Fr|Sa|So|mo|di|mi|do|fr|sa)\.?,?\s)?(?<![\d.,])(?P<date>0?[1-9]|[12]\d|3[01])\.\s?"
    r"(?P<month>0?[1-9]|1[0-2])\.(?P<year>\s?20\d\d)?(?!\d)"
)


def day_in_full(text: str) -> str:
    """'Fr 13.11.' as 'Freitag, 13. November'."""

    def said(found: re.Match[str]) -> str:
        day = f"{_DAYS[found['day'].capitalize()]}, " if found["day"] else ""
        year = f" {found['year'].strip()}" if found["year"] else ""
        return f"{day}{int(found['date'])}. {_MONTHS[int(found['month']) - 1]}{year}"

    return _NUMERIC.sub(said, text)


# "Geladen wird mit Karte", "Geöffnet ist bis acht": a participle stands first, and no noun that lacks its article.
_PASSIVE = re.compile(
    r"(?:Ge[a-zäöüß]{3,}en|Ge(?!rich|wich|fech|bie|rüs|sich|hal)[a-zäöüß]{2,}t)\s(?:wird|ist|war|hat|kann)\s"
)


def completed(text: str) -> str:
    """'Schichtplan wird gedruckt' as 'Der Schichtplan wird gedruckt', 'Teilnahme freiwillig' as a sentence."""
    text = day_in_full(text)
    text = re.sub(r"^Fragen an (?=Team )", "Fragen gehen an das ", text)
    found = re.match(r"([A-ZÄÖÜ][\w-]+) (\w+)(.*)$", text, re.DOTALL)
    if not found:
        return text
    noun, second, rest = found.groups()
    if _PASSIVE.match(text):
        return text  # "Geladen wird mit Karte"
    if noun in _DAYS.values():
        return text  # "Sonntag geschlossen" stands in a list of hours
    if second in _STATES and not rest.strip(" ."):
        return f"{article(noun)} {noun} ist {second}" if article(noun) else text
    if second in (
        "wird",
        "ist",
        "war",
        "bleibt",
        "beginnt",
        "startet",
        "endet",
        "findet",
        "hat",
        "kann",
        "soll",
    ) and article(noun):
        return f"{article(noun)} {noun} {second}{rest}"
    return text
