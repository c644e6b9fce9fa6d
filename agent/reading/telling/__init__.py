"""What a sentence does: it tells of the world, or it speaks to whoever makes the film."""
