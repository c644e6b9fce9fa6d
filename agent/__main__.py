"""`python -m agent`: make a film from a brief, carry on with a run, look at what was made."""

from agent.cli import main

if __name__ == "__main__":
    main()
