"""Moving pictures: scene segments drawn once and encoded once, joined by copy."""
