"""The engines behind audio.voice, one file each; all say sentences and give samples back."""
