"""Plants known defects into good films and counts which of them the critic finds."""
