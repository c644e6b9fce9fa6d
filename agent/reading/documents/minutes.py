"""Takes off minutes what is only of the meeting: that it opened and closed, who is to write a letter.

What was decided and what everybody has to do is news; that "Cllr Ashton is to write the letter" is not.
"""

from __future__ import annotations

import re

_OF_THE_MEETING = re.compile(
    r"(?:the )?(?:meeting|session) (?:was )?(?:closed|ended|adjourned|opened|began|started)\b.*|"
    r"(?:the )?minutes of the (?:last|previous)[^.]{0,40}\b(?:approved|agreed|taken as read|signed)\b.*|"
    r"(?:the )?agenda was (?:approved|agreed|adopted)\b.*|"
    r"(?:die )?sitzung (?:wurde )?(?:um .{1,20} )?(?:geschlossen|eröffnet|beendet|endete?|schloss|begann)\b.*|"
    r"(?:ende|beginn|schluss) der sitzung\b.*|"
    r"das protokoll der letzten[^.]{0,40}\b(?:genehmigt|angenommen|verlesen)\b.*|die tagesordnung w\w+ (?:genehmigt|"
    r"angenommen)\b.*|(?:la )?séance (?:est |a été )?(?:levée|ouverte|close)\b.*|"
    r"le (?:compte[- ]rendu|procès-verbal) [^.]{0,60}\b(?:approuvé|adopté)\b.*|"
    r"l['’]ordre du jour [^.]{0,20}(?:approuvé|adopté)\b.*|"
    r"(?:se )?(?:levant\w+|abri\w+|cerr\w+) la sesión\b.*|se aprueba el acta\b.*|"
    r"(?:la )?(?:seduta|riunione) (?:è|viene|si) [^.]{0,12}(?:tolta|chius\w+|apert\w+|conclude)\b.*|"
    r"(?:viene )?approvato il verbale\b.*|a (?:reunião|sessão) (?:foi )?(?:encerrad\w+|abert\w+)\b.*|"
    r"(?:foi )?aprovada a ata\b.*",
    re.IGNORECASE,
)
# "Cllr Ashton to write the letter.": who has it to do, as minutes note it.
_TO_DO = re.compile(
    r"(?:(?:Cllr|Mr|Mrs|Ms|Dr)\.?\s)?[A-Z][\w'’-]+(?:\s(?:and\s)?[A-Z][\w'’-]+){0,2} to [a-z]+\s[^.]*\.?"
)
# "Team meeting, Rowan House, 3 Sept, 14:00-15:10": the line over minutes.
_HELD = re.compile(
    r"(?:[^\W\d_][\w'’-]*\s){0,4}[\w-]*(?:meeting|assembly|sitzung|besprechung|versammlung|réunion|séance|assemblée|"
    r"reunión|asamblea|junta|riunione|assemblea|reunião|assembleia)\b[^.:!?]*\d[^!?]*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(?<=[.!?])\s+(?=[A-ZÀ-Þ])")
_ENTRY = re.compile(r"^(\s*(?:[-*•]\s+|\(?\d{1,2}[.)]\s+)?)(.*)$")
# "Decision: from 1 October ...": everything in minutes that is told was decided.
_DECIDED = re.compile(
    r"^(?:decisions?|decided|resolved|resolution|agreed|beschluss|beschlossen|entscheidung|décision|décidé|acuerdo|"
    r"decisión|decisione|deliberato|decisão|deliberação)\s?:\s+",
    re.IGNORECASE,
)
_NO_DECISION = re.compile(
    r"(?:(?:long|short|lively|brief) (?:discussion|debate)|no decision(?: was taken)?|discussed|noted|"
    r"(?:lange|kurze|lebhafte) (?:diskussion|aussprache)|kein beschluss|zur kenntnis genommen|(?:longue )?discussion|"
    r"pas de décision|sin acuerdo|nessuna decisione|sem decisão)\.?",
    re.IGNORECASE,
)


def decided(text: str) -> str:
    """The lines of minutes without what is only of the meeting."""
    kept: list[str] = []
    for line in text.split("\n"):
        if not any(map(str.strip, kept)) and _HELD.fullmatch(line.strip()):
            continue
        entry = _ENTRY.match(line)
        mark, told = entry.groups() if entry else ("", line)
        pieces = [_plain(piece) for piece in _PARTS.split(told)]
        left = " ".join(piece for piece in pieces if piece)
        kept += [line] if left == told else [f"{mark}{left}"] if left else []
    return "\n".join(kept)


def _plain(sentence: str) -> str:
    """A sentence without its label "Decision:"; '' for one that is only of the meeting."""
    bare = sentence.strip()
    if _OF_THE_MEETING.fullmatch(bare) or _TO_DO.fullmatch(bare) or _NO_DECISION.fullmatch(bare):
        return ""
    told = _DECIDED.sub("", sentence)
    return told[:1].upper() + told[1:] if told != sentence else sentence
