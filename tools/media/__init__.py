"""What the trades share: ffmpeg, probing, frame encoding, PCM, fonts."""
