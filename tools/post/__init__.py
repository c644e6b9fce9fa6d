"""Finishing: mux, subtitles, timeline, contact sheet, posting text."""
