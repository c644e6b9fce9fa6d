"""Finding: artwork and assets by words."""
