"""What any text has, whatever it is for: sentences, clauses, names, numbers, days, places."""
