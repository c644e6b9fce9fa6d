"""What a film shall answer as a clause makes a lesson of it, and is what it is about."""

import pytest

from agent.reading import understand


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (
            "A video for year 8 pupils on why the Titanic sank. It hit an iceberg on 14 April 1912.",
            "why the Titanic sank",
        ),
        ("A one-minute film about how the Vikings sailed. They rowed when the wind dropped.", "how the Vikings sailed"),
        (
            "Ein Video darüber, warum Flamingos rosa werden, 45 Sekunden. Sie fressen kleine Krebse.",
            "warum Flamingos rosa werden",
        ),
        (
            "Une vidéo de 40 secondes expliquant pourquoi les feuilles tombent. L'arbre économise son eau.",
            "pourquoi les feuilles tombent",
        ),
        ("Un vídeo sobre por qué cruje la madera. Se encoge cuando se seca.", "por qué cruje la madera"),
        (
            "Video di 40 secondi per i nostri operai: perché si portano i guanti. Le schegge fanno male.",
            "perché si portano i guanti",
        ),
        (
            "How vaccines train the body. They show it a harmless piece of a germ. 45 seconds.",
            "How vaccines train the body",
        ),
        ("Um vídeo sobre por que o mar é salgado. Os rios trazem sais.", "por que o mar é salgado"),
    ],
)
def test_a_clause_behind_the_order_is_a_lesson(text: str, subject: str) -> None:
    brief = understand(text)

    assert (brief.kind, brief.subject) == ("explainer", subject)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A video for our porters: wear vests, report leaks to the desk. Report any damage.", "promo"),
        ("Why choose Harlow Build. We build sheds in a week.", "promo"),
        ("Safety induction for visitors on our site: wear a helmet, keep to the path, report to the gate.", "how_to"),
        ("A film about how we roast our coffee. Open daily from 8.", "promo"),
        ("Un vídeo sobre cómo trabajamos en nuestra panadería. Abrimos a las 6.", "promo"),
        ("A clip on how to bleed a radiator: turn off the heating, open the valve, close it again.", "how_to"),
        ("An explainer on how to bleed a radiator: turn off the heating, open the valve, close it again.", "how_to"),
    ],
)
def test_what_a_house_does_or_one_learns_is_no_lesson_of_that_kind(text: str, kind: str) -> None:
    assert understand(text).kind == kind


@pytest.mark.parametrize(
    ("text", "kind", "subject"),
    [
        ("Make an explainer for our customers about phishing: what it is, how to report it in our app.", "explainer",
         "phishing"),
        ("Vidéo explicative sur les reins pour des élèves de CM1. Ils pèsent 150 g chacun.", "explainer", "reins"),
        ("Vídeo educativo: las partes de la planta. Raíz, tallo y hojas.", "explainer", "partes de la planta"),
        ("Video didattico sul fegato per la classe quinta. Pesa un chilo e mezzo.", "explainer", "fegato"),
        ("Steuern einfach erklärt, für Jugendliche. Der Staat baut damit Schulen und Straßen.", "explainer", "Steuern"),
        ("Explain what a mortgage is to students. You borrow money for a house and pay it back for years.", "explainer",
         "mortgage"),
        ("A one minute lesson about how kites fly, aimed at 9 year olds. The wind pushes them up.", "explainer", None),
        ("Un video sulla digestione per la prima media, un minuto. Lo stomaco scioglie il cibo.", "explainer",
         "digestione"),
        ("Ein Video über den Magen für die vierte Klasse, 1 Minute. Er fasst 1,5 Liter.", "explainer", "Magen"),
        ("Toolbox talk for our roofers on wind: stop above 40 km/h, tie loose boards, clip on twice.", "how_to", None),
        ("El desierto, 1 minuto. Llueve muy poco. Para alumnos de 9 años.", "explainer", "desierto"),
        ("Weekly safety briefing for our drivers, 50 seconds. Topics: new gate, wear vests.", "announcement",
         "Weekly safety briefing"),
        ("Briefing for our carers on the new rota: it starts on 3 May, and shifts end at 9.", "announcement",
         "new rota"),
        ("Cats vs dogs for people in small flats, 45 seconds. Points: noise, cost.", "comparison", "cats versus dogs"),
        ("Compare renting vs buying a home for first-time buyers. 60 seconds. Points: cost, freedom.", "comparison",
         "renting versus buying a home"),
    ],
)  # fmt: skip
def test_the_kind_is_what_the_brief_calls_it(text: str, kind: str, subject: str | None) -> None:
    brief = understand(text)

    assert brief.kind == kind
    assert subject is None or brief.subject == subject


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("A 40 second portrait of our caretaker Amos Bell. He has looked after the school since 2003.", "Amos Bell"),
        ("Porträt unserer Köchin Ulla Kern, 40 Sekunden. Sie kocht seit 1999 für die Schule.", "Ulla Kern"),
        ("Portrait de notre facteur René Gilles, 40 secondes. Il connaît chaque maison.", "René Gilles"),
        ("Retrato de nuestra portera Ana Ruiz, 40 segundos. Conoce a todos desde 1990.", "Ana Ruiz"),
        ("Ritratto della nostra sarta Pia Neri, 40 secondi. Cuce abiti dal 1985.", "Pia Neri"),
        ("Retrato da nossa parteira Rita Leal, 40 segundos. Ajudou 900 bebés.", "Rita Leal"),
    ],
)
def test_a_portrait_of_a_person_sells_nobody(text: str, subject: str) -> None:
    brief = understand(text)

    assert (brief.kind, brief.subject) == ("tribute", subject)


@pytest.mark.parametrize(
    "text",
    [
        "A portrait of our bakery Mill Lane. She opened in 1998 and he bakes rye bread.",
        "A portrait video of our village Alderholt. It has a pond and two pubs.",
        "Make it portrait. Our cafe Luna opens at 8 every day.",
    ],
)
def test_a_portrait_of_a_house_is_no_tribute(text: str) -> None:
    assert understand(text).kind != "tribute"
