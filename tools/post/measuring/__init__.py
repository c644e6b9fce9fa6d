"""How a finished film is measured; loaded with the first film, as it brings PyAV and OpenCV."""
