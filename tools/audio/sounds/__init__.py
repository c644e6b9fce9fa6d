"""The sounds that effects are made of, one a file, all synthesised: nothing is sampled, so nothing has a licence."""
