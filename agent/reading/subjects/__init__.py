"""What the film is about."""
