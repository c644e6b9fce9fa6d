"""Judging films that others made: any video file, with its captions and its brief where there are any."""
