"""Sound: voice, music, mix and master."""
