"""English words."""

from __future__ import annotations

from agent.reading.lexicon.model import Lexicon

# fmt: off
LEXICON = Lexicon(
    code="en",
    function_words=(
        "seconds minutes video film "
        "about all am an and are as at be been but by can do does for from has have he her his how i in into is "
        "it its make me more my need no not of on one or our out please she should so than that the their there "
        "these they this those to up us want was we were what when where which who why will with would you your "
    ),
    months=(
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept?", "oct", "nov", "dec",
    ),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    numerals={
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45,
        "fifty": 50, "sixty": 60, "ninety": 90,
        "half a": 0.5, "one and a half": 1.5, "two and a half": 2.5, "a hundred": 100,
    },
    scales={
        "hundred": 100, "thousand": 1000, "million": 1000000.0, "billion": 1000000000.0,
    },
    seconds=("seconds?", "secs?", "s"),
    minutes=("minutes?", "mins?"),
    hours=("hours?", "hrs?"),
    about=(
        "about", "around", "roughly", "approx(?:imately|\\.)?", "circa", "ca\\.?", "like", "or so", "ish",
    ),
    at_most=(
        "at most", "max(?:imum|\\.)?", "under", "up to", "no longer than", "not longer than", "less than",
        "below(?=\\s*\\|)",
        "no more than",
    ),
    at_least=("at least", "minimum", "min\\.", "no shorter than", "not shorter than"),
    films=(
        "videos?", "vids?", "films?", "movies?", "clips?", "reels?", "shorts?", "spots?", "commercials?",
        "adverts?", "ads?",
        "teasers?", "trailers?", "recaps?", "explainers?", "promos?", "animations?", "slideshow", "intros?",
        "video ads?", "documentary", "cartoon", "tiktoks?", "stor(?:y|ies) post", "posters?", "podcasts?", "vlogs?",
        "tutorials?", "walkthroughs?", "footage",
        "how-?tos?", "briefings?", "lessons?(?= (?:on|about)\\b)", "portraits?(?= of\\b)",
        "inductions?(?= for\\b)", "toolbox talks?",
        "bumpers?",
    ),
    production=(
        "(?:text |title |graphic )overlays?",
        "(?:few|little|not many|not much|minimal) (?:words|text|talk(?:ing)?)", "drone", "holograms?", "go viral",
        "videos?", "films?", "clip", "reels?", "tiktok", "testimonials?",
        "social (?:media|channels?)", "socials", "insta", "instagram", "youtube", "voice-?overs?", "narrators?",
        "narration", "music", "soundtrack", "captions?", "subtitles?", "on[- ]screen", "scenes?", "shots?",
        "landscape", "vertical(?:ly)?", "portrait", "square format", "aspect", "typefaces?", "fonts?", "logo",
        "end ?cards?", "lower thirds?", "posters?", "animations?", "b-roll", "projector", "hashtags?", "voice",
        "bar charts?", "charts?", "diagrams?", "loudness", "wav", "mp3", "call to action", "tagline",
        "slogan", "teaser", "trailer", "commercial", "storyboard", "16:9", "9:16", "1:1", "4:5", "colou?rs?",
        "palette", "burn(?:ed|t)[- ]in", "broadcast", "linkedin", "facebook", "show notes", "script", "presenter",
        "silent film", "no sound", "nobody (?:gets hurt|dies)", "no one (?:gets hurt|dies)", "happy end(?:ing)?",
        "look(?! (?:after|at|for|forward|out|into|back|like|round|around|up|inside))",
        "style", "pre-roll", "landing page", "jokes?", "typography",
        "explainer", "promo", "recap", "tutorial", "jingle", "marimba", "4k", "1080p", "720p", "hd", "baby talk",
    ),
    requests=(
        "(?:can|could|may) (?:we|i) (?:please )?(?:get|have)",
        "something", "anything(?! (?:over|under|above|below|up to|between|that|you|we)\\b)",
        "at the (?:end|beginning|start)",
        "read (?:exactly|it|this|out)", "tell", "celebrate",
        "thank (?:the|everyone|our|people|all)", "celebrate with", "ask (?:viewers|people|them|the)", "compare",
        "recommend",
        "please", "pls", "plz", "can (?:you|u)", "could (?:you|u)", "would (?:you|u)",
        "i (?:want|need|would like|'d like|was thinking|am looking|think)", "i'd (?:like|love)",
        "we(?:'d| would)? (?:want|need|like|love)", "we're looking", "we are looking", "make", "create", "produce",
        "design", "use only", "only use", "use", "stick to", "keep", "show", "start (?:on|with|from|in|at|by)",
        "open (?:on|with|at|in)", "begin (?:on|with)", "ends? (?:on|with|card)", "finish (?:on|with|by)",
        "close (?:on|with)", "avoid", "do not", "don'?t", "never", "nothing", "no", "without", "include", "read it",
        "let'?s", "feel free", "you (?:can|may|could|decide)", "u (?:can|may|could)",
        "it (?:must|should|has to|needs to) be", "it(?:'s| is) for", "should be", "target audience", "aim", "explain",
        "cover", "label", "mention", "put the (?:logo|title|price|captions)", "give (?:me|us)", "i am making",
        "maybe", "must", "hi", "hello", "hey", "thanks", "thank you", "cheers",
        "the (?:video|film|clip|reel|tone|music|voice|narrator|ending|mood|look|style)", "tone", "music", "voice",
        "introduce", "tell", "turn (?:this|the|it|our|my|these|those)",
        "write", "say", "describe", "walk (?:me|us|people|viewers)",
        "teach", "present", "summari[sz]e", "one everyday comparison",
        "leave out", "leave (?:the|all|any) .{1,40} out", "skip", "omit", "drop the", "link to", "tag us",
        "(?:only )?for (?:complete |absolute )?beginners",
        "nothing else", "that'?s all(?= ?[.!]?$)",
    ),
    prepositions=(
        "for", "about", "on", "of", "introducing", "announcing", "promoting", "explaining", "presenting", "showing",
        "featuring", "advertising", "celebrating", "launching",
    ),
    articles=(
        "the", "a", "an", "our", "my", "your", "their", "his", "her", "this", "these", "its", "some",
    ),
    labels={
        "audience": (
            "audience", "target(?: audience| group)?", "viewers?", "for whom", "who(?: is it| it's)? for",
            "who (?:sees|watches|will (?:see|watch)|is watching) (?:it|this|the (?:film|video|clip))",
        ),
        "facts": (
            "(?:the )?gist", "tl;?dr", "(?:the )?short version", "in a nutshell", "(?:the )?bottom line",
            "(?:(?:must|please|to|should) )?include",
            "what (?:we|i) (?:want|would like|['’]d like|need) to (?:get across|say|tell|convey|show)",
            "what(?:'s| is) (?:true|new|known|certain|allowed|special|important)(?: about .*)?",
            "what (?:we|you|i) (?:can|may|could) (?:say|use|tell)",
            "(?:usable|verified|allowed|approved|checked) (?:facts?|points?|elements?|claims?)",
            "facts? .* may be used", "what .* (?:has to|must|should) (?:be in|be mentioned|be said|come across)",
            "the (?:news|story|offer|deal)", "content in this order",
            "(?:.* )?facts(?: .*)?", "key (?:points|messages|facts|info(?:rmation)?)", "details", "info(?:rmation)?",
            "important", "good to know", "what to (?:say|mention)", "(?:key |main )?messages?",
            "features?", "benefits?",
            "(?:use )?(?:only )?(?:these|the) (?:facts|points|numbers|figures)", "data", "numbers", "figures",
            "background", "mention", "please mention", "must mention", "points", "about(?: us| it)?", "context",
            "what it does", "highlights", "selling points", "usps?", "programme", "program", "line-?up", "agenda",
            "what (?:we|you|viewers) (?:want|should|need) to (?:say|know|tell)(?: people)?", "the essentials",
            "essentials", "what'?s in it",
        ),
        "cover": (
            "cover", "explain", "(?:points|things) to (?:cover|explain)", "topics?", "please cover",
            "(?:it )?should cover", "contents?", "outline", "sections?", "agenda",
            "(?:please )?(?:cover|mention|include) (?:all )?(?:of )?(?:these|the following)(?: (?:things|points|topics|"
            "items))?", "(?:say|tell them|mention) that",
        ),
        "ingredients": (
            "ingredients?", "you(?:'ll)? need", "what you need", "materials?", "shopping list", "tools?",
        ),
        "steps": (
            "steps?", "method", "instructions?", "how(?: it's done| to)?", "procedure", "directions",
        ),
        "tone": (
            "tone(?: of voice)?", "mood", "style", "feel(?:ing)?", "look and feel", "vibe", "manner",
        ),
        "look": (
            "look", "visuals?", "typeface", "font", "pictures?", "images?", "imagery", "design", "typography",
            "idea for the pictures?",
        ),
        "brand": (
            "contracting (?:body|authority|entity|party)", "commissioned by", "on behalf of",
            "employer", "org(?:ani[sz]ation)?", "organi[sz]er", "charity", "association",
            "brand(?: colou?rs?| name)?", "colou?rs?", "palette", "client", "company", "colou?r scheme",
        ),
        "must_say": (
            "(?:.* )?(?:must|has to|should|needs to) say",
            "(?:the )?lines?", "(?:must|has to|should|to) be (?:spoken|said|heard)", "must[- ]says?", "say", "spoken",
            "(?:the )?(?:voice|narrator) must say", "must hear", "has to say",
            "(?:mandatory|required|obligatory|compulsory)(?: lines?| words?| wording| text| phrases?)?",
        ),
        "must_show": (
            "must be (?:shown|seen|on screen|visible)", "must[- ]shows?", "on[- ]screen(?: text)?", "show", "super",
            "text on screen",
        ),
        "must_not": (
            "never say", "don'?t say", "do not say", "avoid(?: words)?", "forbidden(?: words)?", "banned",
            "no[- ]go(?:es|s| words)?", "not allowed", "do not (?:use|mention)", "don'?t (?:use|mention)", "taboo",
            "never (?:use|mention)", "words to avoid", "must not (?:say|be said)", "off limits",
            "don'?ts", "don'?t", "do not", "what not to (?:say|do|mention|show)",
            "(?:please )?(?:never|don'?t|do not) mention", "not to (?:say|mention|use)", "not", "prohibited(?: \\w+)?",
            "(?:banned|excluded|no-?go) (?:words?|terms?|phrases?|claims?)", "exclusions?",
        ),
        "ending": (
            "end(?:s|ing)?(?: with| on| line| it with| card)?", "finish (?:with|on)", "close (?:with|on)",
            "(?:end|finish|close|sign off)(?: it| the (?:film|video|clip))? (?:with|on|by saying)"
            "(?: (?:the|our) (?:words|line|slogan|tagline|motto|claim))?",
            "(?:(?:our|the) )?(?:line|words|slogan|claim|tagline)(?: is| goes)? at the (?:very )?end",
            "(?:the )?(?:last|final|closing) (?:words?|lines?|sentence)"
            "(?: (?:should|must|to) (?:be|say|name us)| is| are| names us| says| reads| goes)?",
            "(?:the )?(?:end|last|final|closing) ?(?:card|frame|screen|slide)(?: (?:should|must|to|can|will|has to))?"
            "(?: (?:read|say|show|be|reads|says|shows))?",
            "clos(?:ing|e)(?: line| frame| card| shot| words?)?",
            "last (?:line|words?|frame|card)", "final (?:line|words?|frame|card)",
            "sign[- ]off", "pay-?off", "tagline", "claim", "slogan",
            "outro", "end frame", "closing",
            "(?:key )?take-?away(?:s)?(?: at the end)?", "final (?:message|thought|question)",
            "(?:and )?at the (?:very )?end", "wrap-?up",
        ),
        "action": ("call[- ]to[- ]action", "cta", "action", "ask", "what to do(?: next)?"),
        "opening": (
            "opening", "start(?: with| on)?", "open(?: with| on)?", "hook", "begin with", "first (?:line|shot)",
            "intro",
        ),
        "title": ("(?:working )?title", "name", "headline", "called"),
        "script": (
            "text", "script", "(?:voice-?over|narration)(?: text| script)?", "vo", "read(?: this)?", "read exactly",
            "(?:exact )?wording", "verbatim", "copy",
        ),
        "duration": ("length", "duration", "runtime", "running time", "time", "how long"),
        "format": (
            "format", "aspect(?: ratio)?", "platforms?", "channels?", "deliverables?", "output", "size",
            "orientation", "where", "specs?", "delivery", "usage", "placement",
        ),
        "music": ("music", "sound", "soundtrack", "audio"),
        "voice": ("voice", "narrator", "speaker", "voice talent", "language"),
        "idea": (
            "idea", "concept", "big idea", "core idea",
        ),
        "occasion": (
            "occasion", "reason", "news", "what(?:'s| is) new", "announcement", "what happened",
            "story", "plot",
        ),
        "subject": (
            "role", "job(?: title)?", "post(?: title)?", "position", "vacancy", "(?:product|data|fact) ?sheet",
            "product(?: name)?",
            "product", "subject", "topic", "theme", "object", "property", "event", "project", "service",
        ),
        "note": (
            "ps", "p\\.s\\.", "notes?", "remarks?", "nb", "hint", "btw", "deadline", "budget", "brief", "task",
            "assignment", "job", "request", "legal",
            "do'?s", "dos", "please do", "(?:business |communication )?(?:objectives?|purpose|aims?)", "tasks?",
            "timeline", "timing", "approvals?", "references?", "inspiration", "do'?s (?:and|&) don'?ts",
            "dos (?:and|&) don'?ts", "technical", "requirements?",
        ),
        "speaker": (
            "quote", "testimonial", "review", "customer(?: quote)?", "(?:in )?(?:his|her|their)(?: own)? words?",
            "what (?:he|she|they) (?:said|says?)",
        ),
        "goal": (
            "(?:main |campaign )?goals?", "target",
        ),
    },
    cues={
        "must_not": (
            "no (?:[\\w-]+ ){0,3}like", "nothing like", "without", "no", "neither",
            "never (?:say|use|mention|show)", "(?:don'?t|do not) (?:say|use|mention|call|write|show)", "avoid",
            "without (?:saying|the words?|using)", "not (?:say|use|mention)", "forbidden", "banned", "instead of",
            "stay away from", "no talk of", "must not",
        ),
        "ending": (
            "(?<=[,.;:] )(?:end|ending|finish|close)(?=[:\\s]*$)",
            "end(?:s|ing)? (?:it )?(?:with|on)", "finish(?:es)? (?:it )?(?:with|on)", "clos(?:e|ing) (?:with|on)",
            "last (?:line|words?|frame)",
            "last thing (?:we|you|people|viewers|they) (?:hear|see|read)", "final (?:line|words?|frame)",
            "end ?card", "sign off with", "closing line",
            "conclude with",
        ),
        "must_show": (
            "on[- ]screen", "must show", "show the (?:words?|text|line)",
            "(?:must|has to|should) (?:be )?(?:visible|shown|appear)", "written", "(?:so |and |please |just )?write",
            "as text", "display(?:ed|s)?",
        ),
        "must_say": (
            "must (?:be )?(?:say|said|spoken|heard|hear|contain|include)",
            "has to (?:be )?(?:say|said|spoken|heard|hear)", "have to (?:say|hear)",
            "should (?:be )?(?:say|said|spoken|heard)", "needs? to say", "say", "says", "saying", "the words?",
            "the (?:line|phrase|sentence)", "repeats?", "mention",
        ),
        "action": ("call to action", "cta", "asks? (?:people|viewers|them) to"),
        "title": (
            "as (?:the |a )?(?:title|headline)", "titled?", "headline", "entitled", "title it", "call it",
        ),
        "name": (
            "called", "named", "product", "brand", "company", "app", "charity", "association", "shop", "store",
            "course", "album", "book", "show", "series", "play", "exhibition", "festival", "podcast", "game", "café",
            "cafe", "restaurant", "bakery", "launch(?:es|ing)?", "introduc(?:e|es|ing)",
        ),
        "script": (
            "read (?:it|this|that)? ?(?:exactly|verbatim|word for word|as it is|out)", "text", "verbatim",
            "word for word", "exact(?:ly)? (?:words|these words|this text)",
        ),
        "opening": (
            "starts? (?:with|on)", "opens? (?:with|on)", "begins? (?:with|on)", "first line", "hook",
        ),
        "idea": ("idea", "concept", "theme", "motto"),
    },
    tones=(
        "simple words", "plain words", "simple language", "plain language", "easy words",
        "sparse", "trustworthy", "tidy",
        "fun", "informal", "formal", "chill", "sleepy", "tidy", "heartfelt", "raw", "authentic", "loud", "breezy",
        "warm", "upbeat", "calm", "confident", "cinematic", "friendly", "funny", "playful", "serious", "neutral",
        "factual", "honest", "sober", "dignified", "dry", "clear", "dramatic", "elegant", "bold", "gentle", "cosy",
        "cozy", "energetic", "fast", "young", "inspiring", "hopeful", "soft", "quiet", "professional", "casual",
        "modern", "minimal(?:ist)?", "luxurious", "romantic", "witty", "light-hearted", "lighthearted", "sincere",
        "emotional", "optimistic", "reassuring", "punchy", "snappy", "crisp", "dreamy", "nostalgic", "mysterious",
        "epic", "urgent", "respectful", "kind", "cheerful", "happy", "joyful", "relaxed", "matter-of-fact", "simple",
        "straightforward", "personal", "no-nonsense", "understated", "quirky", "cool", "edgy", "classy", "premium",
        "festive", "moody", "plain", "trustworthy", "tender", "slow", "hushed", "proud", "vibrant", "fresh", "human",
        "empathetic", "solemn", "uplifting", "informative", "objective", "encouraging", "motivating", "whimsical",
        "magical", "brisk", "lively", "sweet", "curious", "quick", "crafted", "earnest",
        "suspenseful", "intimate", "rustic", "down to earth", "down-to-earth", "tongue-in-cheek",
        "balanced", "fair", "impartial", "unbiased", "even-handed", "light", "conversational", "approachable",
        "patient", "cute", "catchy", "practical", "strict", "engaging", "educational", "accessible", "concise",
        "inclusive", "down to business", "(?:dry )?humou?r", "(?:dry )?wit",
        "welcoming", "tense", "sleek", "stylish", "atmospheric", "thrilling", "heart-?warming", "touching",
        "spooky", "eerie", "dark",
    ),
    moods=(
        "double bass", "bass", "cello", "violin", "ukulele", "accordion", "harp", "flute", "trumpet", "sparse",
        "strings", "drums", "synths?", "beats?", "chill", "sleepy", "orchestral",
        "cosy", "cozy", "calm", "warm", "upbeat", "soft", "gentle", "dramatic", "cheerful", "happy", "energetic",
        "driving", "light", "ambient", "acoustic", "electronic", "jazzy", "epic", "hopeful", "sad", "playful",
        "relaxed", "quiet", "uplifting", "lo-?fi", "cinematic", "minimal", "marimba", "piano", "guitar", "fast",
        "slow", "dreamy", "festive", "funky", "tense", "mellow", "lively", "bright", "serene",
    ),
    sounds={
        "voice": ("voice", "voice-?over", "narrator", "narration", "speaker"),
        "tone": ("tone", "style", "mood", "vibes?"),
        "air": ("feel", "look"),
        "of_voice": ("female", "male"),
    },
    kinds={
        "how_to": (
            "recipe", "how[- ]to", "tutorial", "step[- ]by[- ]step", "instructions", "diy", "guide to making",
            "(?<!who )cook",
            "bake", "ingredients",
        ),
        "story": (
            "bedtime story", "(?:a|little|short|sweet|funny|small) story (?:about|for|of|in which)", "story about",
            "fairy ?tale",
            "(?:a|the|short|little) fable", "tale of", "short story", "story film",
            "(?:children|kid)'?s'? story", "tell the story of", "once upon a time",
            "(?:a )?story for (?:kids|children|my|our|a)",
        ),
        "list": (

                "(?<![\\d.,])(?:[2-9]|1\\d|20|two|three|four|five|six|seven|eight|nine|ten) "
                "(?:ways|tips|reasons|things|ideas|tricks|facts|mistakes|exercises|"
                "stretches|habits|hacks|books|"
            "places|signs|myths)",
            "top (?:\\d+|ten|five|three)", "listicle", "tips for", "list video",
        ),
        "news": (
            "news", "recap", "headlines?", "press release", "breaking",
            "summar(?:y|ise|ize) (?:of )?(?:the|this) (?:article|news|report|release)",
        ),
        "listing": (
            "real[- ]estate", "listing", "property", "house for sale", "apartment", "flat for (?:rent|sale)",

            "(?:flat|house|home|studio|cottage|room)s? (?:that |which )?we (?:let|rent|sell)",
            "viewings?", "for rent", "to let",
            "(?:office|shop|flat|house|room|studio|unit|garage|cottage|barn|workshop)s? (?:to|for) "
            "(?:rent|let|sale|hire)", "\\d[- ]bed(?:room)?s?",
        ),
        "report": (
            "weekly report", "monthly report", "report", "quarterly", "kpis?", "dashboard", "figures of",
            "numbers of", "results", "investor update", "shareholders?", "annual report",
            "stand-?up (?:report|numbers|figures)", "year in review", "(?:our|the) agm",
            "summary of (?:our|the) (?:year|quarter|month|season)",
            "statistics",
        ),
        "event": (
            "open doors", "guided tours?", "doors \\d", "plays (?:fri|sat|sun|thu|live)\\w*",
            "save[- ]the[- ]date",
            r"wedding(?! (?:photograph\w*|planner|band|dj|cake|dress|cater\w*|rings?|venue|florist|hair|singer|car))",
            "(?:litter|beach|river|village|park) (?:pick(?:ing)?|clean)(?:-?up)?", "clean-?up", "car boot(?: sale)?",
            "coffee morning", "(?:clothes|seed|plant|book|toy) swap", "repair caf[eé]",
            "(?:fun|family|sports|kite) day",
            "sponsored (?:walk|swim|run|ride|silence)", "book club",
            "event", "barbecue", "bbq", "quiz night", "street party", "bake sale", "jumble sale", "concert",
            "festival", "night market",
            "market(?! (?:square|street|place|hall|lane|road|row|garden|town|research|share|leader|day))",
            "workshop", "conference", "exhibition", "fair",
            "open day", "party", "premiere", "gig", "webinar", "meetup", "fun run", "open house", "opening night",
            "tournament", "parade", "lectures?", "open mic", "recital",
            "(?:autumn|spring|summer|winter|evening|free) talks?",
            "talks? (?:at|by|series)", "invite (?:people|everyone|everybody|guests|friends|you)",
            "(?:invite|inviting|invites) (?:all |our |the )*(?:parents|neighbou?rs|families|members|customers|"
            "residents|colleagues|staff|children|pupils|visitors|locals|fans)",
            "(?:charity|sponsored|park|city|village|night|fun) (?:run|walk|ride|race|swim|gala|auction|match|ball)",
            "getting married",
            "(?:museum|quiz|film|movie|open) night",
        ),
        "appeal": (
            "charity(?! (?:quiz|gala|dinner|concert|run|auction|shop|night|ball|match|bake|walk|"
            "swim|raffle|"
            "fair))",
            "donat(?:e|ion|ions)(?![^.]{0,20}welcome)", "fundrais(?:er|ing)", "appeal", "volunteers?", "non-?profit",
            "petition", "sponsor a", "needs (?:your |our )?help",
        ),
        "announcement": (
            "announce(?:ment|s)?", "announc(?:e|es|ing) that",
            "hiring", "vacancy", "job ad", "join our team", "is moving",
            "internal", "all staff", "employees", "colleagues", "staff", "policy",
            "from now on", "we are moving", "reminder", "(?:is|are) moving", "closes? (?:at|early|on)",
            "(?:team|internal|project|status) update", "update for (?:the team|everybody|everyone|all)",
            "minutes (?:below|of|attached)",
            "closure", "closed for", "will be (?:switched|turned|shut) off", "will be closed",
            "(?:opens?|closes?|starts?) (?:earlier|later)", "(?:new|changed) (?:opening|surgery|office) hours",
            "informs", "informs? (?:you|all|our|its|the) [\\w ]{3,40}(?:that|about)",
            "(?:tell|remind|inform) (?:our |the |all )?(?:members|residents|tenants|customers|parents|neighbours|"
            "pupils|staff|people|everyone) (?:that|about)",
            "let (?:our |the |all )?(?:members|residents|tenants|customers|parents|neighbours|staff) know",
            "intranet",
        ),
        "testimonial": (
            "testimonials?", "(?<!in )reviews?", "customer stor(?:y|ies)", "customers? (?:love|say|stories)",
            "case study",
            "success story",
        ),
        "explainer": (
            "explain(?:s|er|ing)?", "compare", "how .{1,40} works?", "how do(?:es)? .{1,40} work",
            "what is", "why do", "teach", "lessons? (?:on|about|in which)",
            "classroom",
            "science", "understand", "introduction to",
            "comparison", "compar(?:e|es|ing)", "versus", "vs\\.?", "pros and cons", "difference between",
        ),
        "launch": (
            "launch", "launch(?:es|ing)", "introduc(?:e|ing)", "new product", "reveal", "pre-?order", "our new",
            "now available", "release",
        ),
        "promo": (
            "promo(?:tion)?", "ad", "advert", "commercial", "spot", "trailer", "teaser", "brand film",
        ),
    },
    wants={
        "no_speech": (
                "no (?:voice-?over|narrat(?:ion|or)|speech|voice|talking|speaking|spoken words)(?! (?:until|before|"
                "in the|for the))",
            "without (?:a |any )?(?:voice-?over|narrat(?:ion|or)|speech|voice|talking)", "silent (?:film|video|clip)",
            "(?:completely|totally|entirely) silent", "no sound at all", "silent(?=\\s?(?:[,.;:)]|$))",
            "music only(?! (?:at|in|on|for|until|from))", "only music", "nobody speaks", "no one speaks", "wordless",
        ),
        "no_music": (
            "no (?:background )?music(?! that)", "without (?:any )?music", "no soundtrack",
            "voice only(?! (?:at|in|on|for|until|from))",
            "silent (?:film|video|clip)", "no audio", "music: none", "(?:completely|totally|entirely) silent",
            "no sound at all", "silent(?=\\s?(?:[,.;:)]|$))",
        ),
        "no_captions": (
            "no (?:burn(?:ed|t)[- ]in )?(?:captions|subtitles)",
            "without (?:burn(?:ed|t)[- ]in )?(?:captions|subtitles)",
            "(?:captions|subtitles) (?:as|in) (?:a )?(?:separate|srt|sidecar)(?: file)?(?: only)?",
            "no (?:captions|subtitles|text) on (?:the )?(?:screen|picture)", "don'?t burn",
        ),
        "monochrome": (
            "black[- ](?:and|&|n)[- ]white", "monochrome", "b&w", "b/w", "greyscale", "grayscale",
        ),
        "broadcast": (
            "broadcast", "r ?128", "ebu", "television", "(?:for|on) (?:the )?(?:tv|telly)", "-23 lufs",
            "tv (?:spots?|ads?|adverts?|commercials?|slots?)",
        ),
        "for_podcast": (
            "video podcasts?", "vodcasts?",
            "podcast (?:episodes?|intros?|outros?|feeds?|platforms?|loudness|trailers?)",
            "(?:for|as|in) (?:(?:a|the|our|my|your|every) )?podcasts?", "-16 lufs",
        ),
        "podcast": ("podcasts?",),
        "no_video": (
            "no video", "not a (?:video|film)", "audio[- ]only", "only audio", "no film", "without (?:a )?video",
            "just (?:the )?audio", "no moving pictures?",
        ),
        "female": ("female", "woman'?s voice", "woman", "feminine"),
        "male": ("male", "man'?s voice", "masculine", "deep voice"),
        "neutral": ("neutral (?:voice|narrator|speaker)", "neutral narrator", "androgynous"),
        "no_price_spoken": (
            "(price|prices|rent|fee|phone number|address|date)\\b[^.,;\\n]{0,30}\\bonly (?:on|as)",
            "(price|prices|rent|fee|phone number|address|date)"
            "\\b[^.;\\n]{0,40}\\bnever spoken",
            "no (price|prices|rent|fee|phone number|number|address|url|date|dates|e-?mail|web ?address|"
            "name) in the (?:voice-?over|narration|voice|speech|audio)",
            "(?:don'?t|do not|never) (?:say|speak|read|mention) the (price|prices|rent|fee|phone number|number|"
            "address|url|"
            "date|e-?mail|web ?address) (?:aloud|out loud|in the voice-?over|in the narration)",
            "(price|prices|rent|fee|phone number|address|url|date|e-?mail|web ?address) (?:only on|"
            "on) (?:the )?(?:end ?card|screen|last card|last frame)(?: only)?",
        ),
    },
    aspects={
        "9:16": (
            "vertical(?:ly)?", "reels?", "tiktoks?", "youtube shorts?", "shorts", "stor(?:y|ies) format",
            "insta(?:gram)?[- ]stor(?:y|ies|ys)", "story ads?", "whatsapp status",
            "(?:for|on|to) (?:my |our |the )?status", "snapchat", "upright",
            "(?<!a\\d )portrait(?: format| mode| video|(?= ?(?:[.,;!]|$)))", "phone format",
        ),
        "1:1": ("square (?:format|video|film|clip|post)", "square(?<!(?-i:[a-z] Square))", "quadratic"),
        "4:5": ("4 by 5", "feed portrait"),
        "16:9": (
            "landscape", "widescreen", "wide ?screen", "youtube", "projector", "tv", "television", "cinema",
            "horizontal", "website hero", "big screen", "vimeo",
        ),
    },
    colors={
        "black": "#000000", "white": "#FFFFFF", "red": "#D32F2F", "blue": "#1E63D0", "navy": "#14213D",
        "dark blue": "#14213D", "light blue": "#7EC8F2", "green": "#2E8B57", "dark green": "#1F4D3A",
        "yellow": "#FFC83D", "orange": "#F28C28", "purple": "#6A3FA0", "pink": "#E85D9A", "brown": "#6B4423",
        "grey": "#808080", "gray": "#808080", "teal": "#0E7C7B", "gold": "#C9A227", "turquoise": "#30B5AE",
        "beige": "#E8DCC4", "cream": "#F7EFDC", "mint": "#9FE2BF", "coral": "#FF7F50", "burgundy": "#6D1A36",
        "sand": "#E0CDA9", "silver": "#B8BCC2",
    },
    currencies=(
        "euros?", "dollars?", "pounds?", "crowns?", "francs?", "cents?", "pence", "eur", "usd", "gbp", "chf", "bucks",
    ),
    places=(
        "street", "road", "avenue", "square", "lane", "hall", "park", "station", "row", "quay", "pier", "room",
        "floor", "building", "centre", "center", "theatre", "theater", "library", "museum", "school", "hotel",
        "garden", "green", "hill", "church", "stadium", "campus", "gallery", "harbou?r", "beach", "yard", "barn",
        "warehouse", "town hall", "venue",
    ),
    steps=(
        "stop", "release", "try to", "lower", "lock", "unlock", "wear", "disconnect", "fasten", "refill", "weigh",
        "shut",
        "reset", "detach", "tell (?:the|your|a|an)", "start the", "report (?:it|to|the)",
        "call (?:the|your|an?)", "ask (?:for|the|your|an?)", "greet", "count (?:the|your)", "clock (?:in|out)",
        "sign (?:in|out)",
        "roast", "grill", "sear", "toss", "reduce", "crush", "drizzle", "garnish", "marinate", "whizz", "mince",
        "steam",
        "roll", "sort", "label the", "unplug", "restart", "thread", "loosen", "repot", "wrap", "pack", "swap", "pick",
        "use", "rub", "oil", "scrub", "apply", "pump", "spray", "thread", "stack", "never (?:use|let|put|leave|add)",
        "don'?t (?:over\\w+|use|let|forget|touch|open|rush|skip)", "do not (?:over\\w+|let|touch|open)",
        "add", "mix", "fold", "whisk", "whip", "stir", "bake", "fry", "cook", "boil", "simmer", "chop", "slice",
        "cut", "peel", "separate", "pour", "preheat", "heat", "grease", "knead", "roll", "rest", "serve", "sprinkle",
        "season", "put", "place", "press", "turn", "open", "close", "unscrew", "screw", "remove", "insert", "attach",
        "connect", "plug", "switch", "hold", "push", "pull", "lift", "wipe", "clean", "rinse", "dry", "sand", "paint",
        "glue", "measure", "mark", "drill", "tighten", "loosen", "check", "repeat", "wait", "let", "leave", "take",
        "combine", "beat", "melt", "grate", "squeeze", "drain", "cover", "chill", "soak", "blend", "spread", "flip",
        "click", "tap", "select", "type", "enter", "save", "download", "install", "log", "sign", "scan", "choose",
        "water", "dig", "plant", "fill", "tie", "sew", "stretch", "breathe", "sit", "stand", "bend", "mash", "toast",
        "shake", "brush", "charge", "drop", "dip", "steep", "brew", "shape", "divide", "flatten", "sift", "set",
        "hang", "seal", "trim", "bring", "top", "fit", "slide", "line", "wash", "warm", "finish",
    ),
    units=(
        "percent", "per cent", "lumens?", "grams?", "kilograms?", "kilos?", "metres?", "meters?",
        "kilomet(?:re|er)s?", "miles?", "hours?", "minutes?", "seconds?", "days?", "weeks?", "months?", "years?",
        "degrees?", "litres?", "liters?", "tsp", "tbsp", "cups?", "teaspoons?", "tablespoons?", "pinch", "watts?",
        "volts?",
    ),
    heads=(
        "reminder", "notice", "listicle", "testimonial",
        "listing", "announcement", "how to .{3,50}", "recipe", "story", "job ad", "review", "report"),
    fillers=(
        "ok(?:ay)?", "so", "oh", "and", "well", "hi", "hey", "hello", "also", "plus", "btw", "like", "basically",
        "hiya(?: there| all)?", "ta(?: very much)?", "heya", "hi there",
        "good (?:morning|afternoon|evening)(?: all| everyone)?", "oh and",
        "maybe", "then", "but", "yeah", "um+", "uh+", "just", "actually", "(?:its|it's|it is|that's|thats)(?= \\d)",
        "lol", "omg", "haha+", "pls", "plz", "obviously", "finally", "first(?=,)", "next(?=,)",
    ),
    connectors=(
        "of", "and", "or", "in", "on", "at", "to", "from", "for", "by", "with", "is", "are", "was", "were", "will",
        "than", "less", "more", "the", "a", "an", "that", "which", "who", "per", "each", "every", "between", "after",
        "before", "as", "but", "so", "if", "when", "then", "until", "since", "into", "up", "down", "travel", "long",
        "not", "only", "because", "while", "took", "had", "has", "have", "instead", "later", "late", "ago", "against",
    ),
)
