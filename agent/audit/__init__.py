"""What a brief gives and what of it a film says, shows or misses: figures, days, hours, prices, names, addresses.

The audit reads the brief's own text again and trusts no fact that was made of it, so that what the reading dropped
shows up as well as what the writing left out.
"""

from agent.audit.account import Account, Trace, audited
from agent.audit.hard import Part, hard_parts
from agent.audit.sources import Wanted
from agent.audit.wanted import wanted

__all__ = ("Account", "Part", "Trace", "Wanted", "audited", "hard_parts", "wanted")
