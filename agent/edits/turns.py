"""Turns of phrase that mean a sentence of the documented set: complaints, second thoughts, everyday words.

"The voice is too fast" says what is wrong, and so what is wanted. Each turn accounts for the whole sentence, as every
rule does; what it becomes is heard like anything else.
"""

from __future__ import annotations

import re

from agent.edits.spans import plain

_IS = r"(?:is|'s|are|was|seems|feels|sounds|looks|ist|sind|klingt|wirkt|es|est|suona|e|sta|parece)"
_TOO = r"(?:way |much |a bit |a little |far |viel |etwas |ein bisschen )?(?:too|zu|demasiado|muy|trop|troppo|demais)"
_FILM = (
    r"(?:it|that|this|(?:the |this )?(?:whole )?(?:film|video|movie|clip|thing|poster|picture)|"
    r"(?:das |der )?(?:video|film|ganze|plakat)|es)"
)
_SCENE = (
    r"(?P<scene>(?:the |die )?(?:\w+ )?(?:scene|szene|escena|scena|cena)(?: \d{1,2})?|"
    r"(?:the )?(?:intro|outro|opening|beginning|ending))"
)
_MUSIC = r"(?:the |die |la |a )?(?:music|musik|musica|musique|soundtrack|song)"
_VOICE = r"(?:the |die |der |la |a )?(?:voice|narrator|speaker|stimme|sprecher(?:in)?|voz|voix|voce)"
_LOOK = r"(?:the |die |das |der )?(?:look|design|style|colou?rs|farben|stil|pictures?|background)"
_SPEAKS = rf"(?:{_IS}|speaks|talks|reads|spricht|redet|liest|habla|parle|parla|fala)"
_DISLIKE = r"(?:i (?:do not|don't|dont) (?:really )?like|i hate|ich mag)"

_WANT_NO = (
    r"(?:i|we) (?:do not|don't|dont) (?:want|need|like having)|(?:do not|don't|dont) (?:use|have|play|include|show)|"
    r"(?:no need for|we can do without)|ich (?:will|mochte|brauche) kein(?:e|en)?|no quiero|no necesito|"
    r"je ne veux pas "
    r"(?:de |d')?|non voglio|nao quero"
)
_UPRIGHT = (
    r"(?:tik ?tok|(?:(?:instagram|insta|facebook) )?(?:reels?|stor(?:y|ies))|(?:youtube )?shorts?|instagram|"
    r"insta|whatsapp "
    r"status|snapchat)"
)
_FOR = r"(?:for|fur|para|pour|per|as an?|als|come|como|comme)"
_MADE = (
    r"(?:(?:make|do|mach|haz|fais|fai|faz) (?:it|a version|this|one|es|lo)? ?|(?:a |the )?version |vertical |"
    r"upright )?"
)

_LANGUAGE = r"(?:language|sprache|idioma|langue|lingua)"
_ENDS = r"(?:the )?(?:intro|opening|beginning|outro|ending)"

TURNS: tuple[tuple[str, str], ...] = (
    (
        rf"(?:change|switch|set|andere|cambia|muda) (?:the |die |el |o |la )?{_LANGUAGE} (?:to|into|auf|in|zu|a|"
        rf"para) (?P<to>\w+)",
        r"in \g<to>",
    ),
    (
        rf"(?:replace|change|swap) {_MUSIC} (?:with|to|for|into|by) (?:something |some |"
        rf"a )?(?P<way>[\w ]+?)(?: music)?",
        r"\g<way> music",
    ),
    (
        rf"(?:replace|change|swap) {_VOICE} (?:with|for|by) (?P<who>(?:a |another )?[\w ]+?)(?: voice)?",
        r"\g<who> voice",
    ),
    (rf"(?P<verb>remove|delete|cut|skip|drop) (?P<scene>{_ENDS})(?: scene)?", r"\g<verb> \g<scene>"),
    (
        rf"(?:swap|switch|exchange) (?P<scene>{_ENDS}) (?:and|with) (?P<other>{_ENDS})",
        r"swap \g<scene> and "
        r"\g<other>",
    ),
    (
        r"(?:make |mach )?(?:all (?:the )?|every |each |alle )(?:scenes?|szenen?) (?P<way>shorter|longer|kurzer|"
        r"langer)",
        r"make the film \g<way>",
    ),
    (r"(?:shorten|trim) (?:all (?:the )?|every |each )scenes?", "make the film shorter"),
    (r"(?P<before>.*?)half a minute(?P<after>.*)|eine halbe minute", r"\g<before>30 seconds\g<after>"),
    (r"(?P<before>.*?)(?:one|1) and a half minutes(?P<after>.*)", r"\g<before>90 seconds\g<after>"),
    (r"mit (?:einer )?sprecherin|eine frau soll (?:sprechen|reden)", "a female voice"),
    (r"mit (?:einem )?sprecher|ein mann soll (?:sprechen|reden)", "a male voice"),
    (rf"{_SCENE} {_IS} (?:longa|larga|comprida) demais", r"make \g<scene> shorter"),
    (rf"{_SCENE} {_IS} curta demais", r"make \g<scene> longer"),
    (
        rf"(?:{_WANT_NO}) (?:any |the |a |die |den |das |la |el |le |il |a |o )?(?P<what>.+?)(?: at all)?",
        r"no \g<what>",
    ),
    (rf"{_MADE}{_FOR} (?:an? |die |den |das )?{_UPRIGHT}(?: format)?", "make it 9:16"),
    (rf"{_MADE}{_FOR} (?:youtube|tv|television|the website|our website|fernsehen)", "make it 16:9"),
    (rf"{_MADE}{_FOR} (?:the )?(?:instagram|facebook|linkedin) (?:feed|post)", "make it 4:5"),
    (rf"also (?:a version )?{_FOR} (?:an? )?{_UPRIGHT}|also (?:an? )?(?:{_UPRIGHT})", "also 9:16"),
    (r"also (?:a version )?(?:for )?youtube", "also 16:9"),
    (
        r"(?:take|turn|cut|leave|switch) (?P<what>the music|music|the captions|the subtitles|"
        r"the effects) (?:out|off|away)",
        r"remove \g<what>",
    ),
    (
        r"(?:put|bring|get) (?:a |the )?(?P<what>presenter|captions|subtitles|music) (?:in|back|back in)",
        r"with \g<what>",
    ),
    (
        r"add (?:a |the )?(?P<who>man|woman) (?:talking|speaking|who (?:talks|speaks)|presenting|"
        r"as (?:a )?presenter)",
        r"a \g<who> as presenter",
    ),
    (
        r"no sound(?: at all)?|mute (?:it|everything|the film)|make it (?:silent|mute)|ohne ton|stumm|"
        r"sin sonido|sans son|senza audio|sem som",
        "no voice and no music",
    ),
    (
        r"(?:go )?back to the (?:original|start|first one|first film)|the original|zuruck zum original",
        "go back to version 1",
    ),
    (r"(?:a )?dark(?:er)? mode", "darker"),
    (r"(?:a )?light(?:er)? mode", "lighter"),
    (r"our colou?rs are (?P<named>.+)", r"use the colours \g<named>"),
    (
        r"(?:make )?(?:a |the |it )?(?:few|couple of|some) seconds (?P<way>shorter|longer)|(?:a )?(?:bit|"
        r"little) (?P<way2>shorter|longer)",
        r"make the film \g<way>\g<way2>",
    ),
    (r"(?:end|stop|finish) (?:it |the film )?(?:sooner|earlier)", "shorter ending"),
    (r"(?:a |make a |make the )?(?P<way>shorter|longer) (?:intro|opening|beginning|start)", r"make scene 1 \g<way>"),
    (
        r"(?:i (?:don't|do not|dont) like|replace|change|swap) (?:the )?(?:picture|image|drawing|photo) (?:in|"
        r"of|for) (?P<scene>.+)",
        r"another picture in \g<scene>",
    ),
    (
        rf"{_VOICE} {_IS} (?:annoying|awful|terrible|bad|boring|unpleasant|horrible|ugly|schrecklich|nervig|"
        rf"furchtbar)",
        "another voice",
    ),
    (
        rf"{_MUSIC} {_IS} (?:annoying|awful|terrible|bad|unpleasant|horrible|ugly|schrecklich|nervig|furchtbar)",
        "another music",
    ),
    (rf"{_LOOK} {_IS} (?:awful|terrible|bad|ugly|boring|horrible|hasslich|schrecklich|langweilig)", "another look"),
    (
        r"how long is (?:it|the film|this|the video)(?: now)?|wie lang ist (?:er|es|der film)|cuanto dura|"
        r"combien de temps dure-t-il|quanto dura",
        "the length",
    ),
    (
        r"(?:where is|where's|show me|open|give me|download|wo ist|donde esta|ou est|dov'e|onde esta) (?:the |"
        r"my |die |el |le |il |o )?(?:file|film|video|movie|mp4|datei|archivo|fichier|ficheiro)(?: now)?",
        "the files",
    ),
    (
        r"what (?:did you|has|have you) changed?(?: since)?|what changed|what is different|was hast du geandert",
        "show the versions",
    ),
    (
        r"(?:(?:it|that|this)(?:'s| is| looks)? )?(?:very |really |just |so )?(?:great|perfect|nice|good|lovely|"
        r"excellent|wonderful|beautiful|super|cool|awesome|love it|well done|good job|thanks?|thank you|danke|"
        r"prima|toll|klasse|gracias|genial|perfecto|merci|parfait|grazie|perfetto|obrigad[oa]|"
        r"perfeito)(?:,? (?:thanks?|thank you|danke|very much|job))?|i (?:really )?(?:like|love) (?:it|this|"
        r"that)|(?:das )?gefallt mir",
        "thanks",
    ),
    (r"(?:back )?(?:to |in )colou?rs?(?: again)?|(?:wieder )?(?:in )?farbe", "with colours"),
    (r"(?:use |try |take )?(?:another|a different) font|(?:eine )?andere schrift(?:art)?", "another look"),
    (rf"{_SCENE} {_IS} {_TOO} (?:long|lang|largo|larga|longue|lunga|longa)", r"make \g<scene> shorter"),
    (rf"{_SCENE} {_IS} {_TOO} (?:short|kurz|corta|courte|breve|curta)", r"make \g<scene> longer"),
    (rf"(?:{_FILM}\s?{_IS} )?{_TOO} (?:long|lang|largo|longue?|lungo|longo)", "make the film shorter"),
    (rf"(?:{_FILM}\s?{_IS} )?{_TOO} (?:short|kurz|corto|court|corto|curto)", "make the film longer"),
    (rf"{_VOICE} {_SPEAKS} {_TOO} (?:fast|quick(?:ly)?|schnell|rapido|vite|veloce|rapida)", "slower voice"),
    (rf"{_VOICE} {_SPEAKS} {_TOO} (?:slow(?:ly)?|langsam|lento|lenta|lentement)", "faster voice"),
    (r"(?:say|speak|read|sag|sprich|lies) (?:it|das|es) (?:more )?(?P<pace>slower|slowly|langsamer)", "slower voice"),
    (r"(?:say|speak|read|sag|sprich|lies) (?:it|das|es) (?:more )?(?:faster|quickly|schneller)", "faster voice"),
    (rf"{_MUSIC} {_IS} {_TOO} (?:wild|fast|energetic|hectic|exciting|busy|schnell|hektisch|dramatic)", "calmer music"),
    (
        rf"{_MUSIC} {_IS} {_TOO} (?:slow|calm|sad|boring|dull|quiet|langsam|ruhig|traurig|langweilig|triste)",
        "more upbeat music",
    ),
    (rf"(?:{_FILM}|{_LOOK}) ?{_IS} {_TOO} (?:dark|dunkel|oscuro|sombre|scuro|escuro)", "lighter"),
    (rf"(?:{_FILM}|{_LOOK}) ?{_IS} {_TOO} (?:bright|light|hell|claro|clair|chiaro)", "darker"),
    (rf"{_DISLIKE} {_MUSIC}(?: nicht)?|{_MUSIC} gefallt mir nicht", "another music"),
    (rf"{_DISLIKE} {_VOICE}(?: nicht)?|{_VOICE} gefallt mir nicht", "another voice"),
    (rf"{_DISLIKE} {_LOOK}(?: nicht)?|{_LOOK} gef(?:allt|allen) mir nicht", "another look"),
    (rf"(?:replace|exchange|swap|change) {_MUSIC}", "another music"),
    (rf"(?:replace|exchange|swap|change) {_VOICE}", "another voice"),
    (
        r"(?:that|it|this) was better(?: before)?|(?:i )?(?:liked|preferred) (?:it|the (?:old|previous|last|first) "
        r"(?:one|version))(?: before| better)?|(?:give me|show me|bring back|take|go back to|back to|return to) the "
        r"(?:previous|last|old|earlier) (?:one|version)|(?:the )?previous version|das war (?:vorher|davor) besser|"
        r"(?:nimm |mach )?(?:das |es )?(?:wieder )?(?:zuruck|ruckgangig)|(?:zuruck zur |die )?(?:vorige|"
        r"vorherige|letzte|alte)n? (?:version|fassung)(?: bitte)?|mejor (?:antes|la anterior)|"
        r"c'etait mieux avant|era meglio prima",
        "undo",
    ),
    (
        r"(?:start|begin|open|fang|beginne|empieza|commence|inizia|comeca) (?:the film |it )?"
        r"(?:with|mit|con|par|avec|com) (?P<scene>(?:the |der |die )?(?:\w+ )?(?:scene|szene|escena|scena|"
        r"cena)(?: \d{1,2})?)(?: an)?",
        r"move \g<scene> to the front",
    ),
    (
        r"(?P<scene>(?:scene|szene) \d{1,2}) (?:kann |soll |muss )?(?:weg|raus|is not needed|can go)",
        r"remove \g<scene>",
    ),
    (
        r"(?:make|mach) (?:it|es|the film|das video|the video) (?:a bit |more |etwas )?(?:more )?(?:fun|funny|"
        r"funnier|"
        r"exciting|dynamic|lustiger|spannender|peppiger|dynamischer|frischer)",
        "more upbeat music",
    ),
    (
        r"(?P<make>make |mach |make the |mach das )(?:the |das |den )?(?:intro|opening|anfang|beginning) "
        r"(?P<way>shorter|longer|kurzer|langer)",
        r"make scene 1 \g<way>",
    ),
    (
        r"(?:make |mach )(?:the |das |den )?(?:outro|schluss|ende|end) (?P<way>shorter|longer|kurzer|langer)",
        r"make the last scene \g<way>",
    ),
)
_PLACES = (
    (re.compile(r"(?:the )?(?:intro|opening|beginning)(?! scene)"), "scene 1"),
    (re.compile("(?:the )?(?:outro|ending)"), "last scene"),
)
_COMPILED = tuple((re.compile(pattern), meant) for pattern, meant in TURNS)
_SCENES = re.compile(r"(?<!\w)(?:scene|picture|shot)s?(?!\w)")
_LAST_ONE = re.compile(
    r"(?i)(?<=(?:with|fore|fter) the )(?P<place>first|second|third|fourth|fifth|sixth|last|opening|closing) one(?!\w)"
)
_INSTEAD = re.compile(r"\s+(?:instead(?: of (?:the |a )?(?:\w+ )?(?:music|voice|look|captions))?|stattdessen)[.!]*$")
_QUOTE = re.compile(r"[\"“„«]")
_THANKS = re.compile(r"(?<!\w)(?:thanks|thank you|danke)(?!\w)")
_POLITE = re.compile(
    r"^(?:hey,? |ok(?:ay)?,? |hm+,? |sorry,? |please |bitte |actually,? |i think |i find |could you |"
    r"can you |would you )+|"
    r"[,\s]*(?:please|bitte|thanks|thank you|danke|for me)?[\s.!?]*$"
)


def turned(text: str) -> str:
    """What a turn of phrase means; the text as it is where it is none."""
    text = _LAST_ONE.sub(r"\g<place> scene", text) if _SCENES.search(plain(text)) else text
    if (instead := _INSTEAD.search(plain(text))) and not _QUOTE.search(text):
        text = text[: instead.start()]
    folded = _POLITE.sub("", plain(text)).strip()
    if not folded and _THANKS.search(plain(text)):
        return "thanks"
    for pattern, meant in _COMPILED:
        if hit := pattern.fullmatch(folded):
            said = hit.expand(meant)
            for place, name in _PLACES if "scene" in hit.groupdict() else ():
                said = place.sub(name, said)
            return said
    return text
