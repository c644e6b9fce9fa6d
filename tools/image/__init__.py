"""Still pictures: what a scene shows, as named layers."""
