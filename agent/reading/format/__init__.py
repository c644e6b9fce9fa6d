"""How the film is wanted: its length and frame, what it has and what is handed over."""
