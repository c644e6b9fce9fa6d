"""What signs, units and short forms are called aloud, language by language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Names:
    """The spoken names of one language; pairs are (one, many)."""

    group: str  # written between thousands, as a character class
    decimal: str  # written before decimals
    point: str  # said before decimals
    dot: str
    at: str
    slash: str
    dash: str
    to: str
    ratio: str  # said between the figures of 16:9
    signs: dict[str, str]
    percent: str
    currencies: dict[str, tuple[str, str]]
    units: dict[str, tuple[str, str]]
    months: frozenset[str]
    magnitudes: frozenset[str]
    days: dict[str, str]  # short names of weekdays, said in full between dashes
    short: dict[str, str]  # abbreviation without its last full stop, and what is said


def word_set(words: str) -> frozenset[str]:
    """Words set apart by spaces."""
    return frozenset(words.split())


def _days(words: str) -> dict[str, str]:
    """`Mon:Monday Tue:...` as a table."""
    return dict(entry.split(":") for entry in words.split())


def _units(words: str) -> dict[str, tuple[str, str]]:
    """`g:gram/grams m2,m²:...` as a table."""
    table = {}
    for entry in words.split(";"):
        signs, names = entry.strip().split(":")
        one, many = names.split("/")
        table.update(dict.fromkeys(signs.split(","), (one, many)))
    return table


NAMES: dict[str, Names] = {
    "en": Names(
        group=",",
        decimal=".",
        point="point",
        dot="dot",
        at="at",
        slash="slash",
        dash="dash",
        to="to",
        ratio="to",
        signs={
            "&": "and", "+": "plus", "−": "minus", "=": "equals", "#": "number",
            "@": "at", "%": "percent", "×": "times",
            "≥": "at least", "≤": "at most", "≈": "about", "~": "about", "±": "plus or minus",
        },
        percent="percent",
        currencies=_units(
            "€,EUR:euro/euros;$,USD:dollar/dollars;£,GBP:pound/pounds;"
            "¥,JPY:yen/yen;CHF:Swiss franc/Swiss francs"
        ),
        units=_units(
            "m2,m²,sqm:square metre/square metres;m3,m³:cubic metre/cubic metres;"
            "km/h,kmh:kilometre an hour/kilometres an hour;km:kilometre/kilometres;m:metre/metres;"
            "cm:centimetre/centimetres;mm:millimetre/millimetres;kg:kilogram/kilograms;g:gram/grams;"
            "mg:milligram/milligrams;l,L:litre/litres;ml:millilitre/millilitres;h:hour/hours;"
            "min:minute/minutes;s,sec:second/seconds;ms:millisecond/milliseconds;"
            "°C:degree Celsius/degrees Celsius;°F:degree Fahrenheit/degrees Fahrenheit;°:degree/degrees;"
            "kW:kilowatt/kilowatts;kWh:kilowatt hour/kilowatt hours;W:watt/watts;GB:gigabyte/gigabytes;"
            "MB:megabyte/megabytes;TB:terabyte/terabytes;tsp:teaspoon/teaspoons;tbsp:tablespoon/tablespoons;"
            "lm:lumen/lumens;mph:mile an hour/miles an hour;x:times/times;k:thousand/thousand;"
            "M:million/million;bn:billion/billion;ft:foot/feet;lb,lbs:pound/pounds;oz:ounce/ounces;mi:mile/miles;"
            "m/s:metre a second/metres a second;Mbit/s:megabit a second/megabits a second;kcal:kilocalorie/kilocalories"
        ),
        months=word_set(
            "january february march april may june july august september october november december "
            "jan feb mar apr jun jul aug sept sep oct nov dec"
        ),
        magnitudes=frozenset({"thousand", "million", "billion", "trillion"}),
        days=_days(
            "Mon:Monday Tue:Tuesday Tues:Tuesday Wed:Wednesday Thu:Thursday Thurs:Thursday Fri:Friday Sat:Saturday"
            " Sun:Sunday"
        ),
        short={
            "mr": "Mister", "mrs": "Missis", "ms": "Miz", "dr": "Doctor", "prof": "Professor", "vs": "versus",
            "e.g": "for example", "i.e": "that is", "etc": "et cetera", "approx": "approximately",
            "no": "number", "a.m": "ay m", "p.m": "p m", "inc": "incorporated",
            "ltd": "limited", "min": "minutes", "u.s": "U S", "u.k": "U K", "w/": "with", "w/o": "without",
            "st": "Saint", "mt": "Mount", "ave": "Avenue", "jr": "Junior", "sr": "Senior",
            "capt": "Captain", "dept": "department",
        },
    ),
    "de": Names(
        group=".",
        decimal=",",
        point="Komma",
        dot="Punkt",
        at="ätt",
        slash="Schrägstrich",
        dash="Bindestrich",
        to="bis",
        ratio="zu",
        signs={
            "&": "und", "+": "plus", "−": "minus", "=": "gleich", "#": "Nummer",
            "@": "ätt", "%": "Prozent", "×": "mal",
            "≥": "mindestens", "≤": "höchstens", "≈": "etwa", "~": "etwa", "±": "plus minus",
        },
        percent="Prozent",
        currencies=_units(
            "€,EUR:Euro/Euro;$,USD:Dollar/Dollar;£,GBP:Pfund/Pfund;"
            "¥,JPY:Yen/Yen;CHF:Franken/Franken"
        ),
        units=_units(
            "m2,m²,qm:Quadratmeter/Quadratmeter;m3,m³:Kubikmeter/Kubikmeter;"
            "km/h:Kilometer pro Stunde/Kilometer pro Stunde;km:Kilometer/Kilometer;m:Meter/Meter;"
            "cm:Zentimeter/Zentimeter;mm:Millimeter/Millimeter;kg:Kilogramm/Kilogramm;g:Gramm/Gramm;"
            "mg:Milligramm/Milligramm;l,L:Liter/Liter;ml:Milliliter/Milliliter;h,Std:Stunde/Stunden;"
            "min,Min:Minute/Minuten;s,Sek:Sekunde/Sekunden;°C:Grad Celsius/Grad Celsius;°:Grad/Grad;"
            "kW:Kilowatt/Kilowatt;kWh:Kilowattstunde/Kilowattstunden;W:Watt/Watt;GB:Gigabyte/Gigabyte;"
            "MB:Megabyte/Megabyte;TL:Teelöffel/Teelöffel;EL:Esslöffel/Esslöffel;x:mal/mal;"
            "Mio:Million/Millionen;Mrd:Milliarde/Milliarden"
        ),
        months=word_set("januar februar märz april mai juni juli august september oktober november dezember"),
        magnitudes=frozenset({"tausend", "million", "millionen", "milliarde", "milliarden", "mio", "mrd"}),
        days=_days("Mo:Montag Di:Dienstag Mi:Mittwoch Do:Donnerstag Fr:Freitag Sa:Samstag So:Sonntag"),
        short={
            "z.b": "zum Beispiel", "d.h": "das heißt", "u.a": "unter anderem", "usw": "und so weiter",
            "bzw": "beziehungsweise", "ca": "circa", "dr": "Doktor", "prof": "Professor", "nr": "Nummer",
            "str": "Straße", "inkl": "inklusive", "max": "maximal", "tel": "Telefon", "evtl": "eventuell",
            "zzgl": "zuzüglich", "st": "Sankt", "gmbh": "G m b H", "bspw": "beispielsweise", "ggf": "gegebenenfalls",
            "vgl": "vergleiche", "hr": "Herr", "fr": "Frau", "mind": "mindestens", "abb": "Abbildung",
        },
    ),
    "es": Names(
        group=".",
        decimal=",",
        point="coma",
        dot="punto",
        at="arroba",
        slash="barra",
        dash="guion",
        to="a",
        ratio="a",
        signs={
            "&": "y", "+": "más", "−": "menos", "=": "igual a", "#": "número",
            "@": "arroba", "%": "por ciento", "×": "por",
            "≥": "al menos", "≤": "como máximo", "≈": "unos", "~": "unos", "±": "más menos",
        },
        percent="por ciento",
        currencies=_units(
            "€,EUR:euro/euros;$,USD:dólar/dólares;£,GBP:libra/libras;"
            "¥,JPY:yen/yenes;CHF:franco suizo/francos suizos"
        ),
        units=_units(
            "m2,m²:metro cuadrado/metros cuadrados;m3,m³:metro cúbico/metros cúbicos;"
            "km/h:kilómetro por hora/kilómetros por hora;km:kilómetro/kilómetros;m:metro/metros;"
            "cm:centímetro/centímetros;mm:milímetro/milímetros;kg:kilo/kilos;g:gramo/gramos;l,L:litro/litros;"
            "ml:mililitro/mililitros;h:hora/horas;min:minuto/minutos;s:segundo/segundos;°C:grado/grados;"
            "°:grado/grados;kW:kilovatio/kilovatios;W:vatio/vatios;GB:gigabyte/gigabytes;"
            "MB:megabyte/megabytes;x:por/por"
        ),
        months=frozenset(),
        magnitudes=frozenset({"mil", "millón", "millones"}),
        days=_days("lun:lunes mar:martes mié:miércoles jue:jueves vie:viernes sáb:sábado dom:domingo"),
        short={
            "sr": "señor", "sra": "señora", "dr": "doctor", "dra": "doctora", "etc": "etcétera",
            "p.ej": "por ejemplo", "ud": "usted", "uds": "ustedes", "n.º": "número",
            "aprox": "aproximadamente", "av": "avenida", "tel": "teléfono", "ee.uu": "Estados Unidos",
            "avda": "avenida",
            "pág": "página", "máx": "máximo", "mín": "mínimo",
        },
    ),
    "fr": Names(
        group="\u00a0\u202f\u2009 ",
        decimal=",",
        point="virgule",
        dot="point",
        at="arobase",
        slash="barre",
        dash="tiret",
        to="à",
        ratio="sur",
        signs={
            "&": "et", "+": "plus", "−": "moins", "=": "égale", "#": "numéro",
            "@": "arobase", "%": "pour cent", "×": "fois",
            "≥": "au moins", "≤": "au plus", "≈": "environ", "~": "environ", "±": "plus ou moins",
        },
        percent="pour cent",
        currencies=_units(
            "€,EUR:euro/euros;$,USD:dollar/dollars;£,GBP:livre/livres;"
            "¥,JPY:yen/yens;CHF:franc suisse/francs suisses"
        ),
        units=_units(
            "m2,m²:mètre carré/mètres carrés;m3,m³:mètre cube/mètres cubes;"
            "km/h:kilomètre heure/kilomètres heure;km:kilomètre/kilomètres;m:mètre/mètres;"
            "cm:centimètre/centimètres;mm:millimètre/millimètres;kg:kilo/kilos;g:gramme/grammes;"
            "l,L:litre/litres;ml:millilitre/millilitres;h:heure/heures;min:minute/minutes;s:seconde/secondes;"
            "°C:degré/degrés;°:degré/degrés;kW:kilowatt/kilowatts;W:watt/watts;Go:gigaoctet/gigaoctets;"
            "Mo:mégaoctet/mégaoctets;x:fois/fois"
        ),
        months=frozenset(),
        magnitudes=frozenset({"mille", "million", "millions", "milliard", "milliards"}),
        days=_days("lun:lundi mar:mardi mer:mercredi jeu:jeudi ven:vendredi sam:samedi dim:dimanche"),
        short={
            "m": "monsieur", "mme": "madame", "mlle": "mademoiselle", "dr": "docteur", "etc": "et cetera",
            "p.ex": "par exemple", "env": "environ", "n°": "numéro", "1er": "premier", "1re": "première",
            "tél": "téléphone", "av": "avenue", "bd": "boulevard", "st": "saint", "ste": "sainte", "max": "maximum",
            "min": "minimum", "c.-à-d": "c'est-à-dire",
        },
    ),
    "it": Names(
        group=".",
        decimal=",",
        point="virgola",
        dot="punto",
        at="chiocciola",
        slash="barra",
        dash="trattino",
        to="a",
        ratio="a",
        signs={
            "&": "e", "+": "più", "−": "meno", "=": "uguale a", "#": "numero",
            "@": "chiocciola", "%": "per cento", "×": "per",
            "≥": "almeno", "≤": "al massimo", "≈": "circa", "~": "circa", "±": "più o meno",
        },
        percent="per cento",
        currencies=_units(
            "€,EUR:euro/euro;$,USD:dollaro/dollari;£,GBP:sterlina/sterline;"
            "¥,JPY:yen/yen;CHF:franco svizzero/franchi svizzeri"
        ),
        units=_units(
            "m2,m²,mq:metro quadrato/metri quadrati;m3,m³:metro cubo/metri cubi;"
            "km/h:chilometro all'ora/chilometri all'ora;km:chilometro/chilometri;m:metro/metri;"
            "cm:centimetro/centimetri;mm:millimetro/millimetri;kg:chilo/chili;g:grammo/grammi;"
            "l,L:litro/litri;ml:millilitro/millilitri;h:ora/ore;min:minuto/minuti;s:secondo/secondi;"
            "°C:grado/gradi;°:grado/gradi;kW:chilowatt/chilowatt;W:watt/watt;GB:gigabyte/gigabyte;"
            "MB:megabyte/megabyte;x:per/per"
        ),
        months=frozenset(),
        magnitudes=frozenset({"mila", "milione", "milioni", "miliardo", "miliardi"}),
        days=_days("lun:lunedì mar:martedì mer:mercoledì gio:giovedì ven:venerdì sab:sabato dom:domenica"),
        short={
            "sig": "signor", "sig.ra": "signora", "dott": "dottor", "ecc": "eccetera", "es": "esempio",
            "p.es": "per esempio", "ca": "circa", "n": "numero", "tel": "telefono", "1º": "primo",
            "dott.ssa": "dottoressa", "pag": "pagina",
            "max": "massimo", "min": "minimo", "prof": "professor",
        },
    ),
    "pt": Names(
        group=".",
        decimal=",",
        point="vírgula",
        dot="ponto",
        at="arroba",
        slash="barra",
        dash="traço",
        to="a",
        ratio="por",
        signs={
            "&": "e", "+": "mais", "−": "menos", "=": "igual a", "#": "número",
            "@": "arroba", "%": "por cento", "×": "vezes",
            "≥": "pelo menos", "≤": "no máximo", "≈": "cerca de", "~": "cerca de", "±": "mais ou menos",
        },
        percent="por cento",
        currencies=_units(
            "R$,BRL:real/reais;€,EUR:euro/euros;$,USD:dólar/dólares;£,GBP:libra/libras;"
            "¥,JPY:iene/ienes;CHF:franco suíço/francos suíços"
        ),
        units=_units(
            "m2,m²:metro quadrado/metros quadrados;m3,m³:metro cúbico/metros cúbicos;"
            "km/h:quilômetro por hora/quilômetros por hora;km:quilômetro/quilômetros;m:metro/metros;"
            "cm:centímetro/centímetros;mm:milímetro/milímetros;kg:quilo/quilos;g:grama/gramas;"
            "l,L:litro/litros;ml:mililitro/mililitros;h:hora/horas;min:minuto/minutos;s:segundo/segundos;"
            "°C:grau/graus;°:grau/graus;kW:quilowatt/quilowatts;W:watt/watts;GB:gigabyte/gigabytes;"
            "MB:megabyte/megabytes;x:vezes/vezes"
        ),
        months=frozenset(),
        magnitudes=frozenset({"mil", "milhão", "milhões", "bilhão", "bilhões"}),
        days=_days("seg:segunda ter:terça qua:quarta qui:quinta sex:sexta sáb:sábado dom:domingo"),
        short={
            "sr": "senhor", "sra": "senhora", "dr": "doutor", "dra": "doutora", "etc": "etcétera",
            "p.ex": "por exemplo", "aprox": "aproximadamente", "n.º": "número", "nº": "número",
            "1º": "primeiro", "tel": "telefone", "av": "avenida", "pág": "página", "máx": "máximo", "mín": "mínimo",
            "prof": "professor", "ltda": "limitada",
        },
    ),
}  # fmt: skip

# Said as words although they have no look of one, and spelled although they do.
SPELLED = word_set(
    "AI API APP ATM BBC CEO CEOS CIA CNC CPU CTO DIY EU FAQ FBI GPU HR ID IQ IT KPI LED PIN PR QR ROI SEO SMS TV UI UK "
    "UN UPS URL US USA USB UX VAT VIP VR IPX EV ETA KI EDV AG GMBH ADAC AOK TVA ONG DNI RATP EUA UE OG EG"
)
