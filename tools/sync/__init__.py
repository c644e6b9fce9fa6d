"""Time: pacing, captions and their cues."""
