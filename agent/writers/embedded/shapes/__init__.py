"""Story shapes: in which order each kind of film says what it has to say."""
