"""What the film may state, show and say."""
