"""Layouts: from a shot to the layers of a picture, one module a family, composed anew for every aspect ratio."""
