"""What is answered to wishes that are no edit of a film: why, and what to say or do instead.

A topic is told by its words alone, since the sentence as such was not understood; nothing is changed by any of them.
"""

from __future__ import annotations

import re

from agent.edits.spans import plain

_MOODS = (
    "Music is one of: calm, celebration, cinematic, corporate, epic, lofi, news, playful, tech, tender, uplifting, "
    "warm. Say, for instance: epic music; calmer music; no music; another music. A track of your own comes with the "
    "brief: make --music FILE."
)
_ANEW = 'What is no film of this storyboard is a brief of its own: python -m agent make "{brief}"'
TOPICS: tuple[tuple[str, str], ...] = (
    (
        r"4k|8k|1080p?|720p?|uhd|hd|resolution|higher quality|better quality|auflosung|resolucion|risoluzione|"
        r"resolucao|fps|"
        r"frame ?rate|bitrate",
        "A film is made at 1080 lines and 30 frames a second, with --draft at fewer. Another size is said in the "
        "brief: in 4K; in 720p.",
    ),
    (r"gif", _ANEW.format(brief="a GIF of ...")),
    (r"thumbnails?|miniaturas?|vignette|vorschaubild(?:er)?", _ANEW.format(brief="three thumbnails about ...")),
    (r"poster|plakat|flyer|affiche|cartel|locandina|cartaz", _ANEW.format(brief="a poster about ...")),
    (
        r"accent|british|american|australian|young|younger|older|child|child's|kid|deeper|robot\w*|robotic|"
        r"akzent|acento|"
        r"tiefer|jungere?|altere?",
        "Voices are chosen by name: `python -m agent voices` lists them. Say, for instance: another voice; a female "
        "voice; the voice en-gb-andy.",
    ),
    (
        r"(?:captions?|subtitles?|untertitel|subtitulos|sous-titres|sottotitoli|legendas).*",
        "Captions stand low in the picture, as large and as strong as reading needs, and in the language that is "
        "spoken. Say: no captions; captions again. Words in them follow what is said: write X instead of Y.",
    ),
    (
        r"size|bigger|smaller|larger|small|large|big|klein\w*|gro(?:ss|ß)\w*|grande|petit|piccol[oa]|"
        r"pequen[oa]|maior|"
        r"menor|can't read|cannot read|unreadable|legible|readable",
        "Type is set as large as its words leave room for: fewer words are larger. Say, for instance: change the "
        'headline of scene 2 to "..."; change the title to "..."',
    ),
    (
        r"font|fonts|typeface|helvetica|arial|comic sans|serif|bold|italic|capitals?|uppercase|upper case|lower case|"
        r"schrift(?:art)?|fuente|police|"
        r"carattere|fonte",
        "Type belongs to the look. Say: another look; change the look to swiss.",
    ),
    (
        r"animations?|animate|motion|movement|moving|transitions?|zoom|pan|bewegung|animationen|uberg[aä]nge|"
        r"ubergange",
        "How pictures move belongs to the look. Say: another look; change the look to calm.",
    ),
    (r"music|song|soundtrack|track|musik|musica|musique|jazz|rock|piano|guitar|classical|hip.?hop", _MOODS),
    (
        r"(?:add|use|put|show|place|include|with|mit|con|avec|com|fuge|benutze?|usa|utilise|aggiungi|"
        r"adiciona).*logo.*|"
        r"logo.*",
        "Give the logo's file, SVG, PNG or JPEG: use our logo brand/logo.svg. It is on the end card, in its own "
        "proportions.",
    ),
    (
        r"rewrite|rephrase|reword|paraphrase|better text|duplicate|split|merge|combine|umschreiben|umformulieren|"
        r"reescribe|reformule|reecris|riscrivi|reescreve|schreib.*um|formuliere.*",
        'Give the words, since they are yours: say "..." in scene 2; add "..." to scene 2; remove scene 3. With a '
        "language model free wishes are understood too: docs/models.md.",
    ),
    (
        r"about|mention|explain|tell|add the|include|erwahne?|menciona|mentionne|parle de|add our|add a|add|"
        r"put our|insert",
        'Give the words: say "..." in scene 2; add a scene that says "..."; end with "..."',
    ),
    (
        r"save|download|publish|upload|share|export|post it|send|speichern|herunterladen|hochladen|veroffentlich\w+|"
        r"guardar|descargar|publicar|subir|telecharger|publier|scaricare|pubblicare",
        "All of it lies in its folder already, with post.md, the texts to post it with: say where is the film. "
        "Nothing is uploaded from here.",
    ),
    (
        r"hello|hi|hey|hallo|hola|bonjour|salut|ciao|ola|who are you|what are you",
        "Hello. Say what shall be other in the film, or help for all that can be said.",
    ),
    (
        r"remove|delete|drop|entferne|losche|quita|elimina|supprime|enleve|togli|tira",
        'Say what: remove scene 3; take out "..."; take out the sentence about parking; no music; no captions.',
    ),
    (
        r"show|zeige?|muestra|montre|mostra|mostre",
        "Say what, and in which scene: show a ship in scene 2; another picture in scene 2.",
    ),
    (
        r"start over|from scratch|start again|begin again|new film|von vorn|neu anfangen|de nuevo|recommence|"
        r"ricomincia|"
        r"recomeca",
        "Say: go back to version 1; or give a new brief with: python -m agent make.",
    ),
    (
        r"professional|serious|formal|funnier|fun|simpler|elegant|boring|better|nicer|cooler|good|improve|pop|worse|"
        r"bad|ugly|"
        r"terrible|don't like|do not like|hate|wrong|besser|schoner|langweilig|gefallt mir nicht|mejor|feo|"
        r"mieux|moche|"
        r"meglio|brutto|melhor|feio|redo it|try again|again|ganz anders",
        "Say what shall be other: another look; calmer music; another voice; make it shorter; another picture "
        "in scene "
        '2; say "..." in scene 2.',
    ),
    (
        r"(?:change|replace|correct|update|fix|andere|cambia|change[zr]?|modifie|muda|mude)\b.*",
        'Say what stands there now and what shall: replace "20" with "25"; change "Sunday" to "Monday" in scene 3. '
        "`show the storyboard` lists all words.",
    ),
)
_COMPILED = tuple((re.compile(rf"(?<!\w)(?:{topic})(?!\w)"), answer) for topic, answer in TOPICS)


def reason_for(text: str) -> str:
    """What is answered to a wish by its topic; empty where it has none that is known."""
    folded = plain(text)
    return next((answer for pattern, answer in _COMPILED if pattern.search(folded)), "")
