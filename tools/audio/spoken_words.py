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
    signs: dict[str, str]
    percent: str
    currencies: dict[str, tuple[str, str]]
    units: dict[str, tuple[str, str]]
    months: frozenset[str]
    magnitudes: frozenset[str]
    short: dict[str, str]  # abbreviation without its last full stop, and what is said


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


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
        signs={
            "&": "and", "+": "plus", "−": "minus", "=": "equals", "#": "number",
            "@": "at", "%": "percent", "×": "times",
        },
        percent="percent",
        currencies=_units(
            "€:euro/euros;$:dollar/dollars;£:pound/pounds"
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
            "K:thousand/thousand;M:million/million;bn:billion/billion"
        ),
        months=_set(
            "january february march april may june july august september october november december "
            "jan feb mar apr jun jul aug sept sep oct nov dec"
        ),
        magnitudes=frozenset({"thousand", "million", "billion", "trillion"}),
        short={
            "mr": "Mister", "mrs": "Missis", "ms": "Miz", "dr": "Doctor", "prof": "Professor", "vs": "versus",
            "e.g": "for example", "i.e": "that is", "etc": "et cetera", "approx": "approximately",
            "no": "number", "a.m": "ay m", "p.m": "p m", "inc": "incorporated",
            "ltd": "limited", "min": "minutes", "u.s": "U S", "u.k": "U K", "w/": "with", "st": "Saint",
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
        signs={
            "&": "und", "+": "plus", "−": "minus", "=": "gleich", "#": "Nummer",
            "@": "ätt", "%": "Prozent", "×": "mal",
        },
        percent="Prozent",
        currencies=_units(
            "€:Euro/Euro;$:Dollar/Dollar;£:Pfund/Pfund"
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
        months=_set("januar februar märz april mai juni juli august september oktober november dezember"),
        magnitudes=frozenset({"tausend", "million", "millionen", "milliarde", "milliarden", "mio", "mrd"}),
        short={
            "z.b": "zum Beispiel", "d.h": "das heißt", "u.a": "unter anderem", "usw": "und so weiter",
            "bzw": "beziehungsweise", "ca": "circa", "dr": "Doktor", "prof": "Professor", "nr": "Nummer",
            "str": "Straße", "inkl": "inklusive", "max": "maximal", "tel": "Telefon", "evtl": "eventuell",
            "zzgl": "zuzüglich", "st": "Sankt",
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
        signs={
            "&": "y", "+": "más", "−": "menos", "=": "igual a", "#": "número",
            "@": "arroba", "%": "por ciento", "×": "por",
        },
        percent="por ciento",
        currencies=_units(
            "€:euro/euros;$:dólar/dólares;£:libra/libras"
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
        short={
            "sr": "señor", "sra": "señora", "dr": "doctor", "dra": "doctora", "etc": "etcétera",
            "p.ej": "por ejemplo", "ud": "usted", "uds": "ustedes", "n.º": "número",
            "aprox": "aproximadamente", "av": "avenida", "tel": "teléfono",
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
        signs={
            "&": "et", "+": "plus", "−": "moins", "=": "égale", "#": "numéro",
            "@": "arobase", "%": "pour cent", "×": "fois",
        },
        percent="pour cent",
        currencies=_units(
            "€:euro/euros;$:dollar/dollars;£:livre/livres"
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
        short={
            "m": "monsieur", "mme": "madame", "mlle": "mademoiselle", "dr": "docteur", "etc": "et cetera",
            "p.ex": "par exemple", "env": "environ", "n°": "numéro", "1er": "premier", "1re": "première",
            "tél": "téléphone",
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
        signs={
            "&": "e", "+": "più", "−": "meno", "=": "uguale a", "#": "numero",
            "@": "chiocciola", "%": "per cento", "×": "per",
        },
        percent="per cento",
        currencies=_units(
            "€:euro/euro;$:dollaro/dollari;£:sterlina/sterline"
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
        short={
            "sig": "signor", "sig.ra": "signora", "dott": "dottor", "ecc": "eccetera", "es": "esempio",
            "p.es": "per esempio", "ca": "circa", "n": "numero", "tel": "telefono", "1º": "primo",
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
        signs={
            "&": "e", "+": "mais", "−": "menos", "=": "igual a", "#": "número",
            "@": "arroba", "%": "por cento", "×": "vezes",
        },
        percent="por cento",
        currencies=_units(
            "R$:real/reais;€:euro/euros;$:dólar/dólares;£:libra/libras"
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
        short={
            "sr": "senhor", "sra": "senhora", "dr": "doutor", "dra": "doutora", "etc": "etcétera",
            "p.ex": "por exemplo", "aprox": "aproximadamente", "n.º": "número", "nº": "número",
            "1º": "primeiro", "tel": "telefone", "av": "avenida",
        },
    ),
}  # fmt: skip

# Said as words although they have no look of one, and spelled although they do.
SPELLED = _set(
    "AI API APP ATM BBC CEO CEOS CIA CNC CPU CTO DIY EU FAQ FBI GPU HR ID IQ IT KPI LED PIN PR QR ROI SEO SMS TV UI UK "
    "UN UPS URL US USA USB UX VAT VIP VR IPX EV ETA KI EDV AG GMBH"
)
