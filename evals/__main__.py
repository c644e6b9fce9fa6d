"""`python -m evals`: measures what Reelwright makes, and what it costs."""

from evals.cli import app

if __name__ == "__main__":
    app()
