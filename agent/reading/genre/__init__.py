"""What kind of film is wanted."""
