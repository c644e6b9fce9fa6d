"""The terms of a film in a short brief: for whom it is, how it sounds, how long it is and which shape it has.

A form gives each under its label; a short brief gives them in passing, with what it tells: "Warum regnet es, 30
Sekunden, für Kinder, mit ruhiger Stimme". Here they are told from what is told and set apart, so that none is narrated
and none is taken for the subject. `short` says which briefs are read so; `sound`, `viewers` and `whom` know the words;
`term` sorts one part of a sentence. On these stand four readings: `lesson` of briefs that teach, `manners` of what no
comma parts, `breath` of orders typed in one breath, `tails` of what trails a sentence; `order` runs the last three.
"""
