"""What words mean in the making of media, so that "make it less shaky" and "stabilises footage" speak of one thing.

Each concept is a set of patterns over plain English; the catalogue's own sentences are read with the same patterns.
"""

from __future__ import annotations

import re

KINDS: dict[str, str] = {
    "image": r"images?|pictures?|photos?|photographs?|illustrations?|drawings?|posters?|thumbnails?|panoramas?|"
    r"collages?",
    "video": r"videos?|films?|clips?|movies?|footage|slideshows?",
    "audio": r"audios?|sounds?|music|songs?|recordings?|voice recordings?|podcasts?|audio ?tracks?|soundtracks?",
    "text": r"texts?|articles?|documents?|paragraphs?|essays?|transcripts?|scripts?|stor(?:y|ies)|posts?|sentences?|"
    r"information|info|content",
    "url": r"(?:\w+[_.])?urls?|links?|websites?|web ?pages?|addresses",
}
CONCEPTS: dict[str, str] = {
    "search": r"find(?! below)|finds|finding|search\w*|look(?:ing)? for|locate|related|relevant",
    "internet": r"internet|online|web",
    "address": KINDS["url"],
    "download": r"download\w*|fetch\w*|save (?:it|them)? ?(?:from|on|locally)",
    "similar": r"similar|reverse image|look(?:s|ing)? like|by (?:an? )?image",
    "extract": r"extract\w*|retriev\w*|pull out|take out",
    "transcribe": r"transcrib\w*|transcripts?|transcription|speech(?:es)?|spoken|say(?:s|ing)?\b",
    "ocr": r"ocr|optical|text (?:present )?(?:in|from|on) (?:the |an |this |it)|contains? (?:some )?text|textual",
    "noise": r"nois\w*|denois\w*|unwanted sounds?|hiss|hum|clean(?:er)? (?:up )?(?:the )?(?:audio|sound|recording)",
    "effect": r"effects?|reverb\w*|chorus|equali[sz]\w*|echo|bass|distortion",
    "join": r"splic\w*|merg\w*|combin\w*|join\w*|mix\w*|concatenat\w*|put together",
    "alter_voice": r"(?:tone|pitch|gender|robotic|female|male|deeper|higher|different|energetic|change\w*|alter\w*|"
    r"modif\w*) (?:\w+ ){0,3}?voice|voice (?:\w+ ){0,3}?(?:tone|pitch|gender|characteristics|robotic|female|male|"
    r"deeper|chang\w*)|pitch",
    "summary": r"summar\w*|main (?:points?|ideas?)|concise|shorter version|condens\w*|key points?|gist",
    "translate": r"translat\w*|(?:in|into|to) english|foreign|different language|french|german|spanish|italian",
    "sentiment": r"sentiments?|positive|negative|neutral|emotions?|mood|feeling",
    "grammar": r"grammar|grammatical\w*|corrections?|correct(?:ed|ing)?\b|proofread\w*|spelling",
    "simple": r"simpl\w+|eas(?:y|ier|ily)|understandable|plain(?:er)? (?:language|words|terms)|layman",
    "expand": r"expand\w*|elaborat\w*|detailed|more detail\w*|lengthen\w*|descriptive",
    "keyword": r"keywords?|key ?phrases?|important (?:words|phrases|terms)",
    "paraphrase": r"paraphras\w*|reword\w*|rephras\w*|different words|rewrit\w+|rewrote",
    "spin": r"spin\w*|synonyms?|syntax|unique (?:version|text|way|article|one)|rewrit\w+ (?:the |this |an |it |that )*"
    r"(?:article|blog|transcript)\w*|rewrit\w+ (?:it )?in a unique|make it unique|uniquely",
    "topic": r"(?<!on the )topics?(?! of)|(?<!main )(?<!rough )(?<!key )(?<!any )ideas?|brainstorm\w*",
    "waveform": r"waveforms?|spectrograms?|visual(?:ly|i[sz]\w*)? (?:represent\w*|the audio)|visual representation|"
    r"visuali[sz]\w*|represents? (?:the|an|a given) audio",
    "slideshow": r"slide ?shows?",
    "stitch": r"stitch\w*|panoram\w*|collages?|side by side",
    "colorize": r"colou?ri[sz]\w*|(?:add|adding|adds) colou?rs?|black[- ]and[- ]white|colou?rful|colou?red",
    "style": r"styl(?:e|es|ed|istic|i[sz]e\w*)|neural style|artistic",
    "stabilize": r"stabili[sz]\w*|shak(?:y|iness|ing)|smooth(?:er|ing)?\b|jitter\w*",
    "speed": r"speed\w*|sped|faster|slow\w*|playback|fast[- ]forward|\d(?:\.\d+)?x\b|twice as|double|half",
    "sync": r"synchroni[sz]\w*|sync\w*|in time with|timed|timing|match(?:es)? the (?:video|visuals)|line up",
    "voiceover": r"voice-?\s?overs?|narrat\w*",
    "still": r"stills?|frames?|screenshots?|snapshots?|"
    r"scene (?:in|from|of) (?:the |this |a |my |that )?(?:\w+ )?(?:video|film|clip)",
    "speak": r"(?:text|it|them|this|that|article|script|version|description) (?:in)?to (?:an |a )?"
    r"(?:audio|speech|voice)|read (?:it )?(?:aloud|out)|text[- ]to[- ](?:speech|audio|voice)|spoken version|"
    r"audio (?:file |version )?(?:based on|of|from|with|using) "
    r"(?:the |this |that |my |a |following |transcribed |unique )*(?:text|article|script|voiceover)|"
    r"audio (?:format|version)",
    "make": r"generat\w*|creat\w*|mak(?:e|es|ing)|produc\w*|turn(?:s|ed|ing)? (?:\w+ ){0,3}?into|convert\w*|"
    r"transform\w*",
    "describe": r"descriptions?|described|based on|text prompt|prompt",
    "caption": r"captions?|subtitl\w*",
    "crop": r"crop\w*|vertical|portrait|re-?cut|reframe\w*|9:16|square",
    "loudness": r"loud\w*|volume|level|master\w*",
}
_COMPILED = {name: re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE) for name, words in CONCEPTS.items()}
_KINDS = {name: re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE) for name, words in KINDS.items()}
SUFFIXES = {
    "jpg": "image", "jpeg": "image", "png": "image", "gif": "image", "webp": "image", "svg": "image",
    "mp4": "video", "mov": "video", "mkv": "video", "webm": "video", "avi": "video",
    "wav": "audio", "mp3": "audio", "flac": "audio", "m4a": "audio", "ogg": "audio",
    "txt": "text", "md": "text", "pdf": "text", "docx": "text", "text": "text",
}  # fmt: skip


KIND_PATTERN = "|".join(KINDS.values())


def concepts_in(text: str) -> frozenset[str]:
    """The concepts that a text speaks of."""
    return frozenset(concept_places(text))


def concept_places(text: str) -> dict[str, int]:
    """Concept -> where the text first speaks of it."""
    return {name: match.start() for name, pattern in _COMPILED.items() if (match := pattern.search(text))}


def kinds_in(text: str) -> tuple[str, ...]:
    """The kinds of media that a text names, in the order of their first mention."""
    found = ((match.start(), kind) for kind, pattern in _KINDS.items() if (match := pattern.search(text)))
    return tuple(kind for _, kind in sorted(found))


def kind_of(word: str) -> str:
    """The kind of media that one word names; empty for none."""
    return next((kind for kind, pattern in _KINDS.items() if pattern.fullmatch(word)), "")
