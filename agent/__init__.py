"""The director: from a brief, by way of storyboard and plan, to a finished and judged film."""
