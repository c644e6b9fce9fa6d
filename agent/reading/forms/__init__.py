"""Short briefs of one sort each, written out as a form would have them."""
